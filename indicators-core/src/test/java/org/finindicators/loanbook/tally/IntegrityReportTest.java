/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Defect;
import org.finindicators.loanbook.IntegrityPolicy;
import org.finindicators.loanbook.IntegrityPolicy.Decision;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanBuilder;
import org.finindicators.loanbook.LoanDate;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.number.MinorUnits;
import org.finindicators.validation.Checks;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IntegrityReportTest {
    private static final LocalDate DATE = LocalDate.of(2024, 12, 31);
    private static final MinorUnits USD = MinorUnits.of("USD");

    private static LoanBuilder loan(String id, String balance) {
        return Loan.builder(id).asOf("2024-12-31").currency("USD").balance(balance);
    }

    /** Ten loans, of which E has two defects and the second A is the same loan again. */
    private static List<Loan> faulty() {
        return List.of(
                loan("A", "100").daysLate(0).amount(Amount.OVERDUE, "0").build(),
                loan("B", "-5").daysLate(0).build(),
                loan("C", "50").daysLate(0).amount(Amount.DUE, "-1").build(),
                loan("D", "60").daysLate(12).amount(Amount.OVERDUE, "0").build(),
                loan("E", "70").daysLate(0).amount(Amount.OVERDUE, "90").build(),
                loan("F", "80")
                        .daysLate(0)
                        .amount(Amount.DUE_TO_DATE, "10")
                        .amount(Amount.PAID_TO_DATE, "10.01")
                        .build(),
                loan("G", "90").daysLate(0).status(LoanStatus.UNKNOWN).build(),
                loan("H", "110").build(),
                loan("A", "100").daysLate(0).build(),
                loan("I", "120").daysLate(0).status(LoanStatus.REPAID).build());
    }

    static Stream<Arguments> defects() {
        return Stream.of(
                Arguments.of(Defect.BALANCE_BELOW_ZERO, "B", "-5", "outstanding principal -5"),
                Arguments.of(Defect.AMOUNT_BELOW_ZERO, "C", "50", "due for the first time in the period -1"),
                Arguments.of(Defect.LATE_WITH_NOTHING_OVERDUE, "D", "60", "days late 12, overdue principal 0"),
                Arguments.of(Defect.OVERDUE_BUT_NOT_LATE, "E", "70", "days late 0, overdue principal 90"),
                Arguments.of(Defect.OVERDUE_ABOVE_BALANCE, "E", "70", "overdue principal 90, outstanding principal 70"),
                Arguments.of(
                        Defect.PAID_ABOVE_DUE,
                        "F",
                        "80",
                        "paid to date of what has fallen due 10.01, fallen due to date 10"),
                Arguments.of(Defect.STATUS_UNKNOWN, "G", "90", "outstanding principal 90"),
                Arguments.of(Defect.DAYS_LATE_NOT_KNOWN, "H", "110", "outstanding principal 110"),
                Arguments.of(Defect.DUPLICATE_ID, "A", "100", "outstanding principal 100"),
                Arguments.of(Defect.REPAID_WITH_BALANCE, "I", "120", "outstanding principal 120"));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void defect_isCountedAndListed(Defect defect, String loan, String balance, String figures) {
        IntegrityReport report = IntegrityReport.of(LoanTape.of(faulty()));
        assertThat(report.isChecked(defect)).isTrue();
        assertThat(report.line(defect).loans()).isEqualTo(1);
        assertThat(report.line(defect).balance()).isEqualByComparingTo(balance);
        assertThat(report.findings(defect)).hasSize(1);
        IntegrityReport.Finding finding = report.findings(defect).get(0);
        assertThat(finding.loan()).isEqualTo(loan);
        assertThat(finding.figures()).isEqualTo(figures);
        assertThat(finding).hasToString("loan " + loan + ": " + defect.sentence() + " (" + figures + ")");
        // the second occurrence, not the first
        assertThat(finding.row())
                .isEqualTo(defect == Defect.DUPLICATE_ID ? 8 : loan.charAt(0) - 'A' + (loan.equals("I") ? 1 : 0));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void soundLoan_namesTheSameDefect(Defect defect, String id, String balance, String figures) {
        Loan loan =
                faulty().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        List<String> sentences =
                Checks.validate(loan).stream().map(Violation::message).toList();
        if (defect == Defect.DUPLICATE_ID) {
            assertThat(sentences).isEmpty();
        } else {
            assertThat(sentences).contains(defect.sentence() + ": " + figures).hasSize(id.equals("E") ? 2 : 1);
        }
    }

    @Test
    void standardPolicy_leavesOutWhatFalsifiesSums() {
        IntegrityReport report = IntegrityReport.of(LoanTape.of(faulty()));
        // B -5, C 50, and the second A 100
        assertThat(report.leftOut().loans()).isEqualTo(3);
        assertThat(report.leftOut().balance()).isEqualByComparingTo("145");
        // all but the first A: 775 - 100
        assertThat(report.any().loans()).isEqualTo(9);
        assertThat(report.any().balance()).isEqualByComparingTo("675");
        LoanTally tally = report.tape().aged().tally();
        assertThat(tally.leftOut().loans()).hasValue(3);
        assertThat(tally.leftOut().balance()).isEqualByComparingTo("145");
        assertThat(tally.balance()).isEqualByComparingTo("630");
        assertThat(tally.total(Amount.DUE)).isZero();
    }

    @Test
    void policy_decidesAnew() {
        LoanTape tape = LoanTape.of(faulty());
        LoanTally untouched = tape.aged().tally();
        IntegrityReport strict = IntegrityReport.of(tape, IntegrityPolicy.leaveAllOut());
        assertThat(strict.tape().aged().tally().loans()).hasValue(1);
        assertThat(strict.leftOut().loans()).isEqualTo(9);
        IntegrityReport lax = IntegrityReport.of(strict.tape(), IntegrityPolicy.keepAll());
        assertThat(lax.tape().aged().tally()).isEqualTo(untouched);
        assertThat(lax.leftOut().loans()).isZero();
        assertThat(lax.leftOut().balance()).isZero();
        // the tape that was checked is as it was
        assertThat(tape.aged().tally()).isEqualTo(untouched);
    }

    @Test
    void loanWithTwoDefects_countsOnceInTheTotals() {
        IntegrityReport report = IntegrityReport.of(
                LoanTape.of(faulty().subList(4, 5)),
                IntegrityPolicy.keepAll().leavingOut(Defect.OVERDUE_BUT_NOT_LATE, Defect.OVERDUE_ABOVE_BALANCE));
        assertThat(report.line(Defect.OVERDUE_BUT_NOT_LATE).loans()).isEqualTo(1);
        assertThat(report.line(Defect.OVERDUE_ABOVE_BALANCE).loans()).isEqualTo(1);
        assertThat(report.any().loans()).isEqualTo(1);
        assertThat(report.leftOut().loans()).isEqualTo(1);
        assertThat(report.leftOut().balance()).isEqualByComparingTo("70");
        assertThat(report.findings()).hasSize(2);
    }

    @Test
    void table_isAlignedAndNarrow() {
        IntegrityReport report = IntegrityReport.of(LoanTape.of(faulty()));
        assertThat(report.toString().lines())
                .containsExactly(
                        "Integrity of 10 loans at 2024-12-31, USD",
                        "defect                     decision  loans  balance",
                        "---------------------------------------------------",
                        "balance below zero         left out      1    -5.00",
                        "amount below zero          left out      1    50.00",
                        "late with nothing overdue  kept          1    60.00",
                        "overdue but not late       kept          1    70.00",
                        "overdue above balance      kept          1    70.00",
                        "paid above due             kept          1    80.00",
                        "status unknown             kept          1    90.00",
                        "days late not known        kept          1   110.00",
                        "duplicate id               left out      1   100.00",
                        "repaid with a balance      kept          1   120.00",
                        "id not given               kept          0     0.00",
                        "late without a balance     kept          0     0.00",
                        "balance above disbursed    kept          -        -",
                        "balance after maturity     kept          -        -",
                        "disbursed after the date   kept          -        -",
                        "id spelled otherwise       kept          0     0.00",
                        "same loan twice            kept          -        -",
                        "any of these                             9   675.00",
                        "left out                   left out      3   145.00",
                        "'amount below zero' was checked in 5 of 10 loans",
                        "'late with nothing overdue' was checked in 3 of 10 loans",
                        "'overdue but not late' was checked in 3 of 10 loans",
                        "'overdue above balance' was checked in 3 of 10 loans",
                        "'paid above due' was checked in 1 of 10 loans",
                        "'late without a balance' was checked in 9 of 10 loans",
                        "- not checked: 'balance above disbursed' needs the amount disbursed",
                        "- not checked: 'balance after maturity' needs days late and maturity",
                        "- not checked: 'disbursed after the date' needs the date of disbursement",
                        "- not checked: 'same loan twice' needs borrower, amount disbursed and its date");
        assertThat(report.listing().toString().lines().toList().get(3))
                .isEqualTo("B     balance below zero         outstanding principal -5");
    }

    @Test
    void columnsThatAreMissing_areSaidNotToBeChecked() {
        IntegrityReport report = IntegrityReport.of(LoanTape.builder(DATE, USD, new long[] {1, 2})
                .daysLate(new int[] {0, 40})
                .build());
        assertThat(Stream.of(Defect.values()).filter(report::isChecked))
                .containsExactly(
                        Defect.BALANCE_BELOW_ZERO,
                        Defect.STATUS_UNKNOWN,
                        Defect.DAYS_LATE_NOT_KNOWN,
                        Defect.REPAID_WITH_BALANCE,
                        Defect.LATE_WITHOUT_BALANCE);
        assertThat(report.toString())
                .contains("duplicate id               left out      -        -")
                .contains("- not checked: 'duplicate id' needs ids")
                .contains("- not checked: 'overdue but not late' needs days late and overdue principal");
    }

    @Test
    void writtenOffAndRepaidLoans_needNoDaysLate() {
        IntegrityReport report = IntegrityReport.of(LoanTape.of(List.of(
                loan("A", "10").writtenOff().build(),
                loan("B", "0").status(LoanStatus.REPAID).build())));
        assertThat(report.any().loans()).isZero();
    }

    /** Three loans of 6,000 in all without an id: none of them is another one's duplicate. */
    @Test
    void blankIds_areNoDuplicates() {
        LoanTape tape = LoanTape.builder(DATE, USD, new long[] {100_000, 200_000, 300_000})
                .daysLate(new int[3])
                .ids(new String[] {"", " ", ""})
                .build();
        IntegrityReport report = IntegrityReport.of(tape);
        assertThat(report.leftOut().loans()).isZero();
        assertThat(report.line(Defect.ID_NOT_GIVEN).loans()).isEqualTo(3);
        assertThat(report.line(Defect.ID_NOT_GIVEN).balance()).isEqualByComparingTo("6000");
        assertThat(IntegrityReport.of(tape, IntegrityPolicy.leaveAllOut())
                        .leftOut()
                        .loans())
                .isEqualTo(3);
    }

    /** A reversal of 100 beside the loan of 500 that it belongs to: the loan stays in, whichever comes first. */
    @Test
    void duplicates_areJudgedAmongLoansThatStay() {
        Loan reversal = loan("A", "-100").daysLate(0).build();
        Loan sound = loan("A", "500").daysLate(0).build();
        for (List<Loan> book : List.of(List.of(reversal, sound), List.of(sound, reversal))) {
            IntegrityReport report = IntegrityReport.of(LoanTape.of(book));
            assertThat(report.leftOut().loans()).isEqualTo(1);
            assertThat(report.leftOut().balance()).isEqualByComparingTo("-100");
            assertThat(report.line(Defect.DUPLICATE_ID).loans()).isZero();
            assertThat(IntegrityReport.of(LoanTape.of(book), IntegrityPolicy.keepAll())
                            .line(Defect.DUPLICATE_ID)
                            .loans())
                    .isEqualTo(1);
        }
    }

    @Test
    void lateWithoutBalance_isADefectUnlessWrittenOff() {
        Loan late = loan("A", "0").daysLate(200).build();
        Loan off = loan("B", "0").daysLate(200).writtenOff().build();
        IntegrityReport report = IntegrityReport.of(LoanTape.of(List.of(late, off)));
        assertThat(report.findings())
                .extracting(Object::toString)
                .containsExactly("loan A: the loan is late, but nothing of it is outstanding (days late 200,"
                        + " outstanding principal 0)");
        assertThat(report.leftOut().loans()).isZero();
    }

    @Test
    void paidOnTime_aboveWhatFellDue_isPaidAboveDue() {
        Loan loan = loan("A", "10")
                .daysLate(0)
                .amount(Amount.DUE, "5")
                .amount(Amount.PAID_ON_TIME, "6")
                .build();
        assertThat(IntegrityReport.of(LoanTape.of(List.of(loan))).findings())
                .extracting(IntegrityReport.Finding::figures)
                .containsExactly("paid on time 6, due for the first time in the period 5");
    }

    @Test
    void hostileTape_isCountedExactlyAndListsAHundred() {
        int size = 300_000;
        long[] balances = new long[size];
        Arrays.fill(balances, Long.MIN_VALUE + 1);
        LoanTape tape = LoanTape.builder(DATE, USD, balances)
                .daysLate(new int[size])
                .amount(Amount.OVERDUE, balances)
                .ids(new long[size])
                .build();
        IntegrityReport report = IntegrityReport.of(tape, IntegrityPolicy.leaveAllOut());
        BigDecimal all = new BigDecimal(BigInteger.ONE.shiftLeft(63).subtract(BigInteger.ONE))
                .multiply(BigDecimal.valueOf(-size))
                .movePointLeft(2);
        assertThat(report.leftOut().loans()).isEqualTo(size);
        assertThat(report.leftOut().balance()).isEqualByComparingTo(all);
        // those left out for their balance are no occurrences of an id
        assertThat(report.line(Defect.DUPLICATE_ID).loans()).isZero();
        IntegrityReport kept = IntegrityReport.of(tape, IntegrityPolicy.keepAll());
        assertThat(kept.line(Defect.DUPLICATE_ID).loans()).isEqualTo(size - 1);
        assertThat(kept.findings(Defect.DUPLICATE_ID)).hasSize(100);
        assertThat(report.findings()).hasSize(100);
        assertThat(report.findings(Defect.BALANCE_BELOW_ZERO)).hasSize(100);
        assertThat((report + "\n" + report.listing()).lines()).allMatch(line -> line.length() < 80);
    }

    /** A number that was cut would be another number. */
    @Test
    void figures_thatAreLongAreCutBetweenWords() {
        Loan loan = loan("L", "1234567890123.45")
                .daysLate(3)
                .amount(Amount.OVERDUE, "9876543210987.65")
                .build();
        IntegrityReport report = IntegrityReport.of(LoanTape.of(List.of(loan)));
        assertThat(report.findings().get(0).figures()).contains("9876543210987.65", "1234567890123.45");
        assertThat(report.listing().toString())
                .contains("overdue principal ...")
                .doesNotContainPattern("[\\d.,]\\.\\.\\.");
    }

    @Test
    void names_thatAreLongAreCutInTheListing() {
        Loan loan = loan("x".repeat(1_000), "-1").daysLate(0).build();
        IntegrityReport report = IntegrityReport.of(LoanTape.of(List.of(loan)));
        assertThat(report.listing().toString().lines()).allMatch(line -> line.length() < 80);
        assertThat(report.findings().get(0).loan()).hasSize(1_000);
    }

    @Test
    void emptyTape_hasNoDefects() {
        IntegrityReport report =
                IntegrityReport.of(LoanTape.builder(DATE, USD, new long[0]).build());
        assertThat(report.any().loans()).isZero();
        assertThat(report.toString()).startsWith("Integrity of 0 loans").doesNotContain("not checked");
    }

    @Test
    void policy_isDataAboutEveryDefect() {
        IntegrityPolicy policy = IntegrityPolicy.keepAll().with(Defect.STATUS_UNKNOWN, Decision.LEAVE_OUT);
        assertThat(policy.decision(Defect.STATUS_UNKNOWN)).isEqualTo(Decision.LEAVE_OUT);
        assertThat(policy).hasToString("leaves out loans with status unknown");
        assertThat(policy.keeping(Defect.STATUS_UNKNOWN))
                .isEqualTo(IntegrityPolicy.keepAll())
                .hasToString("keeps all loans");
        assertThat(IntegrityPolicy.STANDARD)
                .hasToString("leaves out loans with balance below zero, amount below zero, duplicate id");
        Map<Defect, Decision> partial = new EnumMap<>(policy.decisions());
        partial.remove(Defect.DUPLICATE_ID);
        assertThatThrownBy(() -> new IntegrityPolicy(partial))
                .hasMessage("the policy does not say what is done about [duplicate id]");
        assertThatThrownBy(() -> policy.decisions().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void defects_haveDifferentWords() {
        Set<Defect> all = EnumSet.allOf(Defect.class);
        assertThat(all.stream().map(Defect::toString).distinct()).hasSameSizeAs(all);
        assertThat(all.stream().map(Defect::sentence).distinct()).hasSameSizeAs(all);
    }

    /** What an auditor tests first: all of it kept, and listed with the figures. */
    @Test
    void datesAndAmounts_areCompared() {
        List<Loan> loans = List.of(
                loan("A", "1500").daysLate(0).amount(Amount.DISBURSED, "1200").build(),
                loan("B", "1200").daysLate(0).amount(Amount.DISBURSED, "1200").build(),
                // matured 31 days before the end of December, and not late
                loan("C", "10")
                        .daysLate(0)
                        .date(LoanDate.MATURITY, "2024-11-30")
                        .build(),
                loan("D", "10")
                        .daysLate(31)
                        .date(LoanDate.MATURITY, "2024-11-30")
                        .build(),
                loan("E", "10")
                        .daysLate(30)
                        .date(LoanDate.MATURITY, LocalDate.of(2024, 11, 30))
                        .build(),
                loan("F", "10")
                        .daysLate(0)
                        .date(LoanDate.MATURITY, "2024-12-31")
                        .build(),
                loan("G", "10")
                        .daysLate(0)
                        .date(LoanDate.DISBURSEMENT, "2025-01-01")
                        .build(),
                loan("H", "10")
                        .daysLate(0)
                        .date(LoanDate.DISBURSEMENT, "2024-12-31")
                        .build(),
                loan("I", "0").daysLate(0).date(LoanDate.MATURITY, "2024-01-01").build(),
                loan("J", "10")
                        .writtenOff()
                        .daysLate(0)
                        .date(LoanDate.MATURITY, "2024-01-01")
                        .build());
        IntegrityReport report = IntegrityReport.of(LoanTape.of(loans));
        assertThat(report.allFindings().map(Object::toString))
                .containsExactly(
                        "loan A: more principal is outstanding than was disbursed (outstanding principal 1500,"
                                + " amount disbursed 1200)",
                        "loan C: principal is outstanding after maturity, but the loan is not as late (date of"
                                + " maturity 2024-11-30, days late 0)",
                        "loan E: principal is outstanding after maturity, but the loan is not as late (date of"
                                + " maturity 2024-11-30, days late 30)",
                        "loan G: the loan is disbursed after the date of its balance (date of disbursement"
                                + " 2025-01-01)");
        assertThat(report.leftOut().loans()).isZero();
        assertThat(report.line(Defect.BALANCE_ABOVE_DISBURSED).checked()).isEqualTo(2);
        assertThat(report.line(Defect.BALANCE_AFTER_MATURITY).checked()).isEqualTo(6);
        assertThat(report.line(Defect.DISBURSED_AFTER_DATE).checked()).isEqualTo(2);
        assertThat(Checks.validate(loans.get(2))).hasSize(1);
        assertThat(report.tape().date(LoanDate.MATURITY, 2)).contains(LocalDate.of(2024, 11, 30));
        assertThat(report.tape().date(LoanDate.MATURITY, 0)).isEmpty();
    }

    @Test
    void dates_thatContradictAreRefused() {
        LoanBuilder twice = loan("A", "1")
                .date(LoanDate.MATURITY, "2024-11-30")
                .date(LoanDate.MATURITY, "2024-12-01")
                .date(LoanDate.DISBURSEMENT, "30.11.2024");
        assertThatThrownBy(twice::build)
                .hasMessageContaining("loan A, date of maturity = 2024-12-01: was given already, as 2024-11-30")
                .hasMessageContaining("loan A, date of disbursement = 30.11.2024: is not a date");
        LoanTapeBuilder tape = LoanTape.builder(DATE, USD, new long[1])
                .date(LoanDate.MATURITY, new LocalDate[] {LocalDate.MAX})
                .date(LoanDate.DISBURSEMENT, new LocalDate[2]);
        assertThatThrownBy(tape::build)
                .hasMessageContaining("must be in the years 1 to 9999")
                .hasMessageContaining("2 rows for a tape of 1");
    }

    @Test
    void ids_spelledOtherwise() {
        LoanTape tape = LoanTape.builder(DATE, USD, new long[] {1, 2, 4, 8, 16, 32, 64})
                .daysLate(new int[7])
                .ids(new String[] {"L1", "l1", "L1 ", "L2", "L 2", "L1", "L3"})
                .build();
        IntegrityReport report = IntegrityReport.of(tape, IntegrityPolicy.keepAll());
        assertThat(report.allFindings(Defect.ID_SPELLED_OTHERWISE).map(IntegrityReport.Finding::row))
                .containsExactly(1, 2, 4, 5);
        assertThat(report.allFindings(Defect.DUPLICATE_ID).map(IntegrityReport.Finding::row))
                .containsExactly(5);
        // a reversal that is left out is no occurrence
        LoanTape reversed = LoanTape.builder(DATE, USD, new long[] {-1, 2})
                .daysLate(new int[2])
                .ids(new String[] {"L1", "l1"})
                .build();
        assertThat(IntegrityReport.of(reversed)
                        .line(Defect.ID_SPELLED_OTHERWISE)
                        .loans())
                .isZero();
    }

    @Test
    void sameBorrowerAmountAndDate() {
        LocalDate one = LocalDate.of(2024, 1, 5);
        LocalDate other = LocalDate.of(2024, 1, 6);
        LoanTape tape = LoanTape.builder(DATE, USD, new long[] {1, 2, 3, 4, 5, 6, 7})
                .daysLate(new int[7])
                .attribute(Attribute.BORROWER, new String[] {"x", "x", "x", "x", "y", "", ""})
                .amount(Amount.DISBURSED, new long[] {900, 900, 900, 800, 900, 900, 900})
                .date(LoanDate.DISBURSEMENT, new LocalDate[] {one, one, other, one, one, one, one})
                .build();
        IntegrityReport report = IntegrityReport.of(tape);
        assertThat(report.allFindings(Defect.SAME_LOAN_TWICE).map(Object::toString))
                .containsExactly("loan row 1: an earlier loan has the same borrower, amount disbursed and date of"
                        + " disbursement (amount disbursed 9, date of disbursement 2024-01-05)");
        assertThat(report.line(Defect.SAME_LOAN_TWICE).checked()).isEqualTo(5);
        assertThat(IntegrityReport.of(LoanTape.of(faulty())).isChecked(Defect.SAME_LOAN_TWICE))
                .isFalse();
    }

    /** 250 second occurrences, 150 of them in the branch of the east. */
    @Test
    void findings_canAllBeHadAndCountedByBranch() {
        Attribute branch = Attribute.of("branch");
        String[] branches = new String[500];
        Arrays.setAll(branches, row -> row % 5 < 3 ? "east" : "west");
        long[] ids = new long[500];
        Arrays.setAll(ids, row -> row % 250);
        long[] balances = new long[500];
        Arrays.fill(balances, 100);
        IntegrityReport report = IntegrityReport.of(LoanTape.builder(DATE, USD, balances)
                .daysLate(new int[500])
                .ids(ids)
                .attribute(branch, branches)
                .build());
        assertThat(report.findings(Defect.DUPLICATE_ID)).hasSize(100);
        assertThat(report.allFindings(Defect.DUPLICATE_ID)).hasSize(250);
        assertThat(report.lines(branch, Defect.DUPLICATE_ID).get("east").loans())
                .isEqualTo(150);
        assertThat(report.lines(branch, Defect.DUPLICATE_ID).get("east").checked())
                .isEqualTo(300);
        assertThat(report.lines(branch, Defect.DUPLICATE_ID).get("west").balance())
                .isEqualByComparingTo("100");
        assertThat(report.any(branch).get("west").loans()).isEqualTo(100);
        assertThat(report.table(branch)
                        .toString()
                        .lines()
                        .map(String::stripTrailing)
                        .toList())
                .containsExactly(
                        "Defects by branch at 2024-12-31, USD",
                        "branch  defect        loans  balance",
                        "------------------------------------",
                        "east    duplicate id    150   150.00",
                        "west    duplicate id    100   100.00");
        assertThat(report.any(Attribute.OFFICER)).containsOnlyKeys(Attribute.NOT_STATED);
    }

    /** Borrowers and ids whose hashes meet: still found exactly. */
    @Test
    void repeats_areExactWhereHashesMeet() {
        // "an" and "c0" have the same hash, 31 x 97 + 110 = 31 x 99 + 48, and so have all words made of them
        int size = 1 << 12;
        String[] ids = new String[size];
        for (int row = 0; row < size; row++) {
            StringBuilder id = new StringBuilder();
            for (int bit = 0; bit < 12; bit++) {
                id.append((row >> bit & 1) == 0 ? "an" : "c0");
            }
            ids[row] = id.toString();
        }
        IntegrityReport report = IntegrityReport.of(LoanTape.builder(DATE, USD, new long[size])
                .daysLate(new int[size])
                .ids(ids)
                .build());
        assertThat(report.line(Defect.ID_SPELLED_OTHERWISE).loans()).isZero();
        assertThat(report.line(Defect.DUPLICATE_ID).loans()).isZero();
    }
}
