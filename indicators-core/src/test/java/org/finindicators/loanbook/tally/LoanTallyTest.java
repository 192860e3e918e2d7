/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.finindicators.loanbook.AgedBalance;
import org.finindicators.loanbook.AgedPortfolio;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanBuilder;
import org.finindicators.loanbook.LoanState;
import org.finindicators.loanbook.SevenLoans;
import org.finindicators.number.MinorUnits;
import org.finindicators.report.Format;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class LoanTallyTest {
    private static final LocalDate DATE = LocalDate.of(2024, 12, 31);
    private static final MinorUnits USD = MinorUnits.of("USD");
    private static final LoanTally SEVEN = LoanTape.of(SevenLoans.book()).aged().tally();

    @Test
    void portfolio_leavesTheWrittenOffLoanOut() {
        // 1,000 + 820 + 600 + 500 + 400 + 300; the seventh loan is written off
        assertThat(SEVEN.balance()).isEqualByComparingTo("3620");
        assertThat(SEVEN.loans()).hasValue(6);
        assertThat(SEVEN.writtenOff().balance()).isEqualByComparingTo("200");
        assertThat(SEVEN.writtenOff().loans()).hasValue(1);
    }

    @Test
    void late_isStrictlyMoreThanTheDays() {
        assertThat(SEVEN.late(0).balance()).isEqualByComparingTo("2120");
        assertThat(SEVEN.late(30).balance()).isEqualByComparingTo("1300");
        assertThat(SEVEN.late(60).balance()).isEqualByComparingTo("400");
        assertThat(SEVEN.late(90).balance()).isEqualByComparingTo("400");
        assertThat(SEVEN.late(180).balance()).isEqualByComparingTo("0");
        assertThat(SEVEN.late(30).loans()).hasValue(3);
    }

    @Test
    void renegotiated_countsOnceWhereItIsLateToo() {
        assertThat(SEVEN.late(30).plus(SEVEN.renegotiatedNotLate(30)).balance()).isEqualByComparingTo("1800");
        assertThat(SEVEN.renegotiatedNotLate(30).loans()).hasValue(1);
        assertThat(SEVEN.renegotiatedNotLate(90).balance()).isEqualByComparingTo("800");
    }

    /** L1 and L4 are not late, L2 is late by 30 days, L3 by 31 and L6 by 45, L5 by 107; L7 is written off. */
    @Test
    void inState_addsUpEachLoanOnce() {
        assertThat(SEVEN.portfolio()).hasToString("3,620 in 6 loans");
        assertThat(SEVEN.inState(LoanState.NOT_LATE)).hasToString("1,500 in 2 loans");
        assertThat(SEVEN.inState(AgingScheme.STANDARD.stateAt(30))).hasToString("820 in 1 loan");
        assertThat(SEVEN.inState(AgingScheme.STANDARD.stateAt(31))).hasToString("900 in 2 loans");
        assertThat(SEVEN.inState(AgingScheme.STANDARD.stateAt(107))).hasToString("400 in 1 loan");
        assertThat(SEVEN.inState(LoanState.WRITTEN_OFF)).hasToString("200 in 1 loan");
        assertThat(SEVEN.inState(LoanState.NOT_IN_BOOK)).hasToString("0 in 0 loans");
        LoanTotal whole =
                AgingScheme.STANDARD.states().stream().map(SEVEN::inState).reduce(LoanTotal.NONE, LoanTotal::plus);
        assertThat(whole.minus(SEVEN.writtenOff())).isEqualTo(SEVEN.portfolio());
        assertThatThrownBy(() -> LoanTape.of(SevenLoans.book())
                        .aged(AgingScheme.of(30))
                        .tally()
                        .inState(AgingScheme.STANDARD.stateAt(107)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("the aging scheme has no class 4 of days late; it has [0, 30]");
    }

    @Test
    void total_ofOverdueLeavesTheWrittenOffLoanOut() {
        assertThat(SEVEN.total(Amount.OVERDUE)).isEqualByComparingTo("470");
        assertThat(SEVEN.missing(Amount.OVERDUE)).isZero();
        assertThat(SEVEN.missing(Amount.DUE)).isEqualTo(7);
    }

    @Test
    void late_needsAThreshold() {
        assertThatThrownBy(() -> SEVEN.late(45))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("45 days is not a threshold of the aging scheme, which has [0, 30, 60, 90, 180, 365]");
    }

    @Test
    void groups_addUpToTheWhole() {
        LoanTally bySector = LoanTape.of(SevenLoans.book()).aged().tallyBy(Attribute.SECTOR);
        assertThat(bySector.groups()).containsExactly("farming", "trade");
        assertThat(bySector.group("farming").balance()).isEqualByComparingTo("2320");
        assertThat(bySector.group("trade").balance()).isEqualByComparingTo("1300");
        assertThat(bySector.group("trade").writtenOff().loans()).hasValue(1);
        assertThat(bySector.group("fishing").loans()).hasValue(0);
        assertThat(bySector.whole()).isEqualTo(SEVEN);
    }

    @Test
    void collector_givesWhatTheTapeGives() {
        assertThat(SevenLoans.book().stream().collect(LoanTally.collector(DATE, USD, AgingScheme.STANDARD)))
                .isEqualTo(SEVEN)
                .hasSameHashCodeAs(SEVEN);
        assertThat(SevenLoans.book().parallelStream()
                        .collect(LoanTally.collector(DATE, USD, AgingScheme.STANDARD, Attribute.SECTOR)))
                .isEqualTo(LoanTape.of(SevenLoans.book()).aged().tallyBy(Attribute.SECTOR));
    }

    @Test
    void sums_doNotWrap() {
        long[] huge = new long[10_000];
        Arrays.fill(huge, Long.MAX_VALUE);
        LoanTally tally = LoanTape.builder(DATE, MinorUnits.of("JPY"), huge)
                .daysLate(new int[huge.length])
                .build()
                .aged()
                .tally();
        // (2^63 - 1) x 10,000
        assertThat(tally.balance()).isEqualByComparingTo(new BigDecimal("92233720368547758070000"));
        assertThat(tally.merge(tally).balance()).isEqualByComparingTo(new BigDecimal("184467440737095516140000"));
    }

    @Test
    void sums_doNotWrapWhereManyModestBlocksAddUp() {
        // 2^49 each, 2^20 of them: 2^69 in 256 blocks of which none overflows by itself
        long[] large = new long[1 << 20];
        Arrays.fill(large, 1L << 49);
        LoanTape tape = LoanTape.builder(DATE, MinorUnits.of("JPY"), large)
                .daysLate(new int[large.length])
                .attribute(Attribute.SECTOR, new int[large.length], List.of("one"))
                .build();
        assertThat(tape.aged().tally().balance())
                .isEqualByComparingTo(new BigDecimal(java.math.BigInteger.ONE.shiftLeft(69)));
        assertThat(tape.aged().tallyBy(Attribute.SECTOR).balance())
                .isEqualByComparingTo(new BigDecimal(java.math.BigInteger.ONE.shiftLeft(69)));
    }

    @Test
    void sums_ofNegativeAmountsAreExact() {
        long[] balances = {Long.MIN_VALUE + 1, Long.MIN_VALUE + 1, 5, -7};
        LoanTally tally = LoanTape.builder(DATE, MinorUnits.of("JPY"), balances)
                .daysLate(new int[4])
                .build()
                .aged()
                .tally();
        // -2 x (2^63 - 1) - 2 = -2^64
        assertThat(tally.balance())
                .isEqualByComparingTo(
                        new BigDecimal(java.math.BigInteger.ONE.shiftLeft(64).negate()));
    }

    @Test
    void missing_countsLoansThatDoNotReportAnAmount() {
        LoanTally tally = LoanTape.builder(DATE, USD, new long[] {100, 200, 300})
                .daysLate(new int[] {0, 1, LoanTape.NOT_KNOWN})
                .amount(Amount.DUE, new long[] {10, Amount.NOT_REPORTED, 30})
                .build()
                .aged()
                .tally();
        assertThat(tally.total(Amount.DUE)).isEqualByComparingTo("0.40");
        assertThat(tally.missing(Amount.DUE)).isEqualTo(1);
        assertThat(tally.notKnown().loans()).hasValue(1);
        assertThat(tally.notKnown().balance()).isEqualByComparingTo("3");
    }

    @Test
    void bytes_giveTheSameTally() throws Exception {
        LoanTally bySector = LoanTape.of(SevenLoans.book()).aged().tallyBy(Attribute.SECTOR);
        assertThat(LoanTally.fromBytes(bySector.toBytes())).isEqualTo(bySector);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ObjectOutputStream(out).writeObject(bySector);
        assertThat(new ObjectInputStream(new ByteArrayInputStream(out.toByteArray())).readObject())
                .isEqualTo(bySector);
    }

    @Test
    void bytes_thatAreNoTallyAreRefused() {
        byte[] good = SEVEN.toBytes();
        for (int length = 0; length < good.length; length++) {
            byte[] part = Arrays.copyOf(good, length);
            assertThatThrownBy(() -> LoanTally.fromBytes(part)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> LoanTally.fromBytes(Arrays.copyOf(good, good.length + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void merge_refusesAnotherKindOfTally() {
        LoanTally other = LoanTally.builder(DATE, MinorUnits.of("EUR"), AgingScheme.STANDARD)
                .build();
        assertThatThrownBy(() -> SEVEN.merge(other))
                .hasMessage("loans at 2024-12-31 in EUR cannot be added to a tally at 2024-12-31 in USD");
        assertThatThrownBy(() -> SEVEN.merge(
                        LoanTally.builder(DATE, USD, AgingScheme.of(7)).build()))
                .hasMessageContaining("loans by days late more than [0, 7] cannot be added to a tally by days late");
        assertThatThrownBy(() -> SEVEN.merge(LoanTally.builder(DATE, USD, AgingScheme.STANDARD, Attribute.SEX)
                        .build()))
                .hasMessage("a tally by sex cannot be added to one of the whole");
    }

    @Test
    void aging_printsATable() {
        assertThat(SEVEN.aging().toString().lines().map(String::stripTrailing).toList())
                .containsExactly(
                        "Aging at 2024-12-31, USD",
                        "days late           loans   balance       %  renegotiated",
                        "---------------------------------------------------------",
                        "not late                2  1,500.00   41.44        500.00",
                        "1 to 30 days            1    820.00   22.65          0.00",
                        "31 to 60 days           2    900.00   24.86        300.00",
                        "61 to 90 days           0      0.00    0.00          0.00",
                        "91 to 180 days          1    400.00   11.05          0.00",
                        "181 to 365 days         0      0.00    0.00          0.00",
                        "more than 365 days      0      0.00    0.00          0.00",
                        "all                     6  3,620.00  100.00        800.00");
        assertThat(SEVEN).hasToString("3,620 USD in 6 loans at 2024-12-31, 58.56 % of it late");
    }

    @Test
    void tallies_ofNoLoanAreNeutral() {
        LoanTally none = LoanTally.builder(DATE, USD, AgingScheme.STANDARD).build();
        assertThat(none.merge(SEVEN)).isEqualTo(SEVEN);
        assertThat(SEVEN.merge(none)).isEqualTo(SEVEN);
        assertThat(none.loans()).hasValue(0);
        assertThat(none).hasToString("0 USD in 0 loans at 2024-12-31");
        assertThat(Map.of(none, 1)).containsKey(LoanTally.fromBytes(none.toBytes()));
    }

    @Test
    void tallyBy_anAttributeThatATapeLacksIsNotStated() {
        List<Loan> without = List.of(Loan.builder("a")
                .asOf("2024-12-31")
                .currency("USD")
                .balance("5")
                .daysLate(0)
                .build());
        LoanTally tally = LoanTape.of(without).aged().tallyBy(Attribute.SEX);
        assertThat(tally.groups()).containsExactly(Attribute.NOT_STATED);
        assertThat(tally)
                .isEqualTo(
                        without.stream().collect(LoanTally.collector(DATE, USD, AgingScheme.STANDARD, Attribute.SEX)));
    }

    private static AgedPortfolio table() {
        return AgedPortfolio.ofCurrent("1000")
                .with(1, 30, "820", 1)
                .with(new AgedBalance(31, 60, new BigDecimal("900"))
                        .withRenegotiated("300")
                        .withLoans(2))
                .with(new AgedBalance(91, 180, new BigDecimal("400")).withRenegotiated("0"));
    }

    /** The balances of the seven loans, of which some numbers are not known. */
    @Test
    void of_anAgingTable() {
        LoanTally tally = LoanTally.of(DATE, USD, table());
        assertThat(tally.scheme().thresholds()).containsExactly(0, 30, 60, 90, 180);
        assertThat(tally).hasToString("3,120 USD at 2024-12-31, 67.95 % of it late");
        assertThat(tally.loans()).isEmpty();
        assertThat(tally.late(30)).hasToString("1,300");
        assertThat(tally.late(90).balance()).isEqualByComparingTo("400");
        assertThat(tally.inState(AgingScheme.STANDARD.stateAt(30))).hasToString("820 in 1 loan");
        assertThat(tally.renegotiatedNotLate(60)).hasToString("300");
        assertThat(tally.renegotiatedNotTold(30)).hasToString("1,820");
        assertThat(tally.missing(Amount.DUE)).isPositive();
        assertThat(tally.aging().toString().lines().map(String::stripTrailing).toList())
                .containsExactly(
                        "Aging at 2024-12-31, USD",
                        "days late           loans   balance       %  renegotiated",
                        "---------------------------------------------------------",
                        "not late                -  1,000.00   32.05             -",
                        "1 to 30 days            1    820.00   26.28             -",
                        "31 to 60 days           -    900.00   28.85        300.00",
                        "61 to 90 days           0      0.00    0.00          0.00",
                        "91 to 180 days          -    400.00   12.82          0.00",
                        "more than 180 days      0      0.00    0.00          0.00",
                        "all                     -  3,120.00  100.00             -",
                        "- not known");
    }

    @Test
    void of_anAgingTable_addsToLoans() {
        LoanTally tables = LoanTally.builder(DATE, USD, AgingScheme.STANDARD)
                .add(table())
                .add(AgedPortfolio.ofCurrent("0").withRenegotiated("70"))
                .build();
        LoanTally both = tables.merge(SEVEN);
        assertThat(both).isEqualTo(SEVEN.merge(tables)).isNotEqualTo(SEVEN).hasSameHashCodeAs(SEVEN.merge(tables));
        assertThat(LoanTally.fromBytes(both.toBytes())).isEqualTo(both);
        assertThat(both.balance()).isEqualByComparingTo("6810");
        assertThat(both.loans()).isEmpty();
        assertThat(both.inState(LoanState.WRITTEN_OFF)).hasToString("200 in 1 loan");
        // 1,300 of the table and of the loans; 500 and 70 renegotiated
        assertThat(both.late(30).plus(both.renegotiatedNotLate(30)).balance()).isEqualByComparingTo("3170");
        LoanTally lines = LoanTally.builder(DATE, USD, AgingScheme.STANDARD, Attribute.CREDIT_LINE)
                .add("A", table())
                .add(table())
                .build();
        assertThat(lines.groups()).containsExactly(Attribute.NOT_STATED, "A");
        assertThat(lines.group("A")).isEqualTo(lines.group(Attribute.NOT_STATED));
    }

    /** All that the seven loans say, by class: loans 4 and 6 are renegotiated. */
    @Test
    void of_anAgingTable_thatIsComplete_isTheTallyOfTheLoans() {
        AgedPortfolio whole = AgedPortfolio.ofCurrent("0")
                .with(new AgedBalance(0, 0, new BigDecimal("1500"))
                        .withRenegotiated("500")
                        .withLoans(2)
                        .withRenegotiatedLoans(1))
                .with(new AgedBalance(1, 30, new BigDecimal("820"))
                        .withRenegotiated("0")
                        .withLoans(1))
                .with(new AgedBalance(31, 60, new BigDecimal("900"))
                        .withRenegotiatedLoans(1)
                        .withLoans(2)
                        .withRenegotiated("300"))
                .with(new AgedBalance(91, 180, new BigDecimal("400"))
                        .withRenegotiated("0")
                        .withLoans(1));
        LoanTally tally =
                LoanTally.builder(DATE, USD, AgingScheme.STANDARD).add(whole).build();
        assertThat(tally.aging()).isEqualTo(SEVEN.aging());
        assertThat(tally.portfolio()).isEqualTo(SEVEN.portfolio());
        LoanTally apart = LoanTally.of(
                DATE, USD, AgedPortfolio.ofUpTo(30, "10").withRenegotiated("5").withRenegotiatedLoans(2));
        assertThat(apart.notKnown()).hasToString("5 in 2 loans");
    }

    @Test
    void of_anAgingTable_refusesWhatItCannotPlace() {
        AgedPortfolio coarse = AgedPortfolio.ofCurrent("1").with(1, 60, "2").with(61, 90, "0.001");
        TallyBuilder standard = LoanTally.builder(DATE, USD, AgingScheme.STANDARD);
        assertThatThrownBy(() -> standard.add(coarse))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(
                        "loans 1 to 60 days late: are in several classes of the tally, which has [0, 30,");
        assertThatThrownBy(() -> LoanTally.of(DATE, USD, coarse))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("loans 61 to 90 days late: 0.001: has 3 digits");
        AgedPortfolio part = AgedPortfolio.ofCurrent("1").with(1, 30, "2", "3").with(31, 60, "4", 0);
        assertThatThrownBy(() -> LoanTally.of(DATE, USD, part))
                .hasMessageContaining("is a part of the balance and must not exceed it, 2")
                .hasMessageContaining("cannot have the balance 4");
        AgedPortfolio few = AgedPortfolio.ofUpTo(30, "1")
                .withRenegotiatedLoans(0)
                .withRenegotiated("4")
                .with(new AgedBalance(31, 60, new BigDecimal("4"))
                        .withRenegotiated("1")
                        .withLoans(1)
                        .withRenegotiatedLoans(2));
        assertThatThrownBy(() -> LoanTally.of(DATE, USD, few))
                .hasMessageContaining("are a part of all loans and must not exceed them, 1")
                .hasMessageContaining("renegotiated loans = 0: cannot have a balance");
        assertThat(few.violations()).hasSize(1);
        assertThatThrownBy(() -> few.withRenegotiatedLoans(-1)).hasMessageContaining("must not be negative");
        assertThatThrownBy(() -> standard.add("A", table())).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void as_isTheAgingTable_ofEachLabelWhereLoansAreTold() {
        assertThat(SEVEN.as(Format.CSV))
                .startsWith("days late,loans,balance,%,renegotiated\r\nnot late,2,1500.00,41.44,");
        TallyBuilder bySex = LoanTally.builder(DATE, USD, AgingScheme.of(30), Attribute.SEX);
        bySex.add(loan("a", "100", 0).with(Attribute.SEX, "female").build());
        bySex.add(loan("b", "300", 40).with(Attribute.SEX, "male").build());
        assertThat(bySex.build().as(Format.CSV).lines())
                .containsExactly(
                        "sex,days late,loans,balance,%,renegotiated",
                        "female,not late,1,100.00,100.00,0.00",
                        "female,1 to 30 days,0,0.00,0.00,0.00",
                        "female,more than 30 days,0,0.00,0.00,0.00",
                        "female,all,1,100.00,100.00,0.00",
                        "male,not late,0,0.00,0.00,0.00",
                        "male,1 to 30 days,0,0.00,0.00,0.00",
                        "male,more than 30 days,1,300.00,100.00,0.00",
                        "male,all,1,300.00,100.00,0.00",
                        "all,not late,1,100.00,25.00,0.00",
                        "all,1 to 30 days,0,0.00,0.00,0.00",
                        "all,more than 30 days,1,300.00,75.00,0.00",
                        "all,all,2,400.00,100.00,0.00");
    }

    private static LoanBuilder loan(String id, String balance, int daysLate) {
        return Loan.builder(id)
                .asOf("2024-12-31")
                .currency("USD")
                .balance(balance)
                .daysLate(daysLate);
    }
}
