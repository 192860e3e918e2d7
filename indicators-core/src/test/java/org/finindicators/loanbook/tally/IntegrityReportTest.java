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
import org.finindicators.loanbook.Defect;
import org.finindicators.loanbook.IntegrityPolicy;
import org.finindicators.loanbook.IntegrityPolicy.Decision;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanBuilder;
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
        assertThat(tally.leftOut().loans()).isEqualTo(3);
        assertThat(tally.leftOut().balance()).isEqualByComparingTo("145");
        assertThat(tally.balance()).isEqualByComparingTo("630");
        assertThat(tally.total(Amount.DUE)).isZero();
    }

    @Test
    void policy_decidesAnew() {
        LoanTape tape = LoanTape.of(faulty());
        LoanTally untouched = tape.aged().tally();
        IntegrityReport strict = IntegrityReport.of(tape, IntegrityPolicy.leaveAllOut());
        assertThat(strict.tape().aged().tally().loans()).isEqualTo(1);
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
                        "any of these                             9   675.00",
                        "left out                   left out      3   145.00",
                        "'amount below zero' was checked in 5 of 10 loans",
                        "'late with nothing overdue' was checked in 3 of 10 loans",
                        "'overdue but not late' was checked in 3 of 10 loans",
                        "'overdue above balance' was checked in 3 of 10 loans",
                        "'paid above due' was checked in 1 of 10 loans",
                        "'late without a balance' was checked in 9 of 10 loans");
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
}
