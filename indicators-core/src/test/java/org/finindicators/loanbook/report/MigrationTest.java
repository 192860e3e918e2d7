/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.loanbook.LoanState.BALANCE_BELOW_ZERO;
import static org.finindicators.loanbook.LoanState.DAYS_LATE_NOT_KNOWN;
import static org.finindicators.loanbook.LoanState.NOT_IN_BOOK;
import static org.finindicators.loanbook.LoanState.NOT_LATE;
import static org.finindicators.loanbook.LoanState.SETTLED;
import static org.finindicators.loanbook.LoanState.WRITTEN_OFF;

import java.time.LocalDate;
import java.util.List;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Reason;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Defect;
import org.finindicators.loanbook.IntegrityPolicy;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanBuilder;
import org.finindicators.loanbook.LoanState;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.loanbook.tally.AgedTape;
import org.finindicators.loanbook.tally.IntegrityReport;
import org.finindicators.loanbook.tally.LoanTape;
import org.finindicators.loanbook.tally.MigrationTally;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Rational;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class MigrationTest {
    private static final AgingScheme SCHEME = AgingScheme.of(30, 90);
    private static final LoanState TO_30 = SCHEME.stateAt(1);
    private static final LoanState TO_90 = SCHEME.stateAt(31);
    private static final LoanState OVER_90 = SCHEME.stateAt(91);
    private static final String SEPTEMBER = "2024-09-30";
    private static final String DECEMBER = "2024-12-31";

    private static LoanBuilder loan(String id, String date, String balance) {
        return Loan.builder(id).asOf(date).currency("USD").balance(balance);
    }

    private static AgedTape aged(Loan... loans) {
        return LoanTape.of(List.of(loans)).aged(SCHEME);
    }

    /** Not late: A 100, B 200, C 300; 1 to 30: D 400, E 500; 31 to 90: F 600; not known: G 700; repaid: K. */
    private static AgedTape september() {
        return aged(
                loan("A", SEPTEMBER, "100").daysLate(0).build(),
                loan("B", SEPTEMBER, "200").daysLate(0).build(),
                loan("C", SEPTEMBER, "300").daysLate(0).build(),
                loan("D", SEPTEMBER, "400").daysLate(30).build(),
                loan("E", SEPTEMBER, "500").daysLate(1).build(),
                loan("F", SEPTEMBER, "600").daysLate(31).build(),
                loan("G", SEPTEMBER, "700").build(),
                loan("K", SEPTEMBER, "0").status(LoanStatus.REPAID).build());
    }

    /** A stays, B is 1 to 30, C is repaid; D is cured, E is written off; F is gone; G is not late; N is new. */
    private static AgedTape december() {
        return aged(
                loan("N", DECEMBER, "1000").daysLate(5).build(),
                loan("G", DECEMBER, "650").daysLate(0).build(),
                loan("E", DECEMBER, "500").writtenOff().build(),
                loan("D", DECEMBER, "350").daysLate(0).build(),
                loan("C", DECEMBER, "0").build(),
                loan("B", DECEMBER, "190").daysLate(20).build(),
                loan("A", DECEMBER, "90").daysLate(0).build(),
                loan("K", DECEMBER, "0").status(LoanStatus.REPAID).build());
    }

    private static final Migration MIGRATION = Migration.of(september(), december());

    @Test
    void matrix_hasEachLoanOnce() {
        assertThat(MIGRATION.loans(NOT_LATE, NOT_LATE)).isEqualTo(1);
        assertThat(MIGRATION.tally().opening(NOT_LATE, NOT_LATE)).isEqualByComparingTo("100");
        assertThat(MIGRATION.tally().closing(NOT_LATE, NOT_LATE)).isEqualByComparingTo("90");
        assertThat(MIGRATION.tally().opening(NOT_LATE, TO_30)).isEqualByComparingTo("200");
        assertThat(MIGRATION.tally().opening(NOT_LATE, SETTLED)).isEqualByComparingTo("300");
        assertThat(MIGRATION.tally().opening(TO_30, NOT_LATE)).isEqualByComparingTo("400");
        assertThat(MIGRATION.tally().opening(TO_30, WRITTEN_OFF)).isEqualByComparingTo("500");
        assertThat(MIGRATION.tally().opening(TO_90, NOT_IN_BOOK)).isEqualByComparingTo("600");
        assertThat(MIGRATION.tally().closing(TO_90, NOT_IN_BOOK)).isZero();
        assertThat(MIGRATION.tally().opening(DAYS_LATE_NOT_KNOWN, NOT_LATE)).isEqualByComparingTo("700");
        assertThat(MIGRATION.loans(NOT_IN_BOOK, TO_30)).isEqualTo(1);
        assertThat(MIGRATION.tally().opening(NOT_IN_BOOK, TO_30)).isZero();
        assertThat(MIGRATION.tally().closing(NOT_IN_BOOK, TO_30)).isEqualByComparingTo("1000");
        assertThat(MIGRATION.loans(SETTLED, SETTLED)).isEqualTo(1);
        assertThat(MIGRATION.tally().leftOut()).isZero();
        assertThatThrownBy(() -> MIGRATION.loans(NOT_LATE, AgingScheme.STANDARD.stateAt(400)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("the aging scheme has no class 6 of days late; it has [0, 30, 90]");
    }

    @Test
    void rollRate_isTheShareThatGotWorse() {
        // 200 of 600; 500 written off of 900; nothing of 600, all of which is gone; there was no loan over 90 days
        assertThat(MIGRATION.rollRate(NOT_LATE).value()).contains(Rational.of(200, 600));
        assertThat(MIGRATION.rollRate(TO_30).value()).contains(Rational.of(500, 900));
        assertThat(MIGRATION.rollRate(TO_90).value()).contains(Rational.ZERO);
        assertThat(MIGRATION.rollRate(TO_90).notes())
                .containsExactly("600.00 of the opening balance is gone or of unknown lateness at the end");
        Evaluation none = MIGRATION.rollRate(OVER_90);
        assertThat(none.value()).isEmpty();
        assertThat(none.faults().get(0)).hasToString("zero denominator (opening balance of loans more than 90 days 0)");
        assertThat(MIGRATION.rollRates()).hasSize(4).first().isEqualTo(MIGRATION.rollRate(NOT_LATE));
        assertThatThrownBy(() -> MIGRATION.rollRate(WRITTEN_OFF))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("'written off' is not a class of days late of days late more than [0, 30, 90]");
        assertThatThrownBy(() -> MIGRATION.cureRate(AgingScheme.STANDARD.stateAt(400)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void cureRate_isTheShareThatIsNotLateOrRepaid() {
        assertThat(MIGRATION.cureRate(NOT_LATE).value()).contains(Rational.of(400, 600));
        assertThat(MIGRATION.cureRate(TO_30).value()).contains(Rational.of(400, 900));
        assertThat(MIGRATION.cureRate(TO_90).value()).contains(Rational.ZERO);
    }

    @Test
    void balanceRollRate_comparesNeighboursAndTakesNewLoansIn() {
        // (190 + 1,000) / 600, then 0 / 900
        assertThat(MIGRATION.balanceRollRate(NOT_LATE).value()).contains(Rational.of(1190, 600));
        assertThat(MIGRATION.balanceRollRate(TO_30).value()).contains(Rational.ZERO);
        assertThatThrownBy(() -> MIGRATION.balanceRollRate(OVER_90))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("no class of days late comes after more than 90 days");
    }

    @Test
    void classWithBalanceBelowZero_hasNoRates() {
        Migration migration = Migration.of(
                aged(loan("A", SEPTEMBER, "-5").daysLate(0).build()),
                aged(loan("A", DECEMBER, "-5").daysLate(40).build()));
        assertThat(migration.rollRate(NOT_LATE).faults().get(0).reason()).isEqualTo(Reason.ZERO_DENOMINATOR);
        assertThat(migration.tally().opening(BALANCE_BELOW_ZERO, BALANCE_BELOW_ZERO))
                .isEqualByComparingTo("-5");
        assertThat(migration.shares().toString()).contains("below zero         -");
    }

    @Test
    void tables_areAligned() {
        assertThat(MIGRATION.toString().lines())
                .containsExactly(
                        "Migration from 2024-09-30 to 2024-12-31, % of opening balance",
                        "from \\ to  not late   1-30  31-90  > 90  repaid  written off    gone",
                        "--------------------------------------------------------------------",
                        "not late      16.67  33.33   0.00  0.00   50.00         0.00    0.00",
                        "1-30          44.44   0.00   0.00  0.00    0.00        55.56    0.00",
                        "31-90          0.00   0.00   0.00  0.00    0.00         0.00  100.00",
                        "> 90              -      -      -     -       -            -       -",
                        "not known    100.00   0.00   0.00  0.00    0.00         0.00    0.00",
                        "repaid            -      -      -     -       -            -       -",
                        "new               -      -      -     -       -            -       -",
                        "- no opening balance");
        assertThat(MIGRATION.counts().toString()).contains("new               0     1");
        assertThat(MIGRATION.balances().toString()).contains("new            0.00  1,000.00");
    }

    @Test
    void loansLeftOut_areCountedApart() {
        Loan negative = loan("A", SEPTEMBER, "-5").daysLate(0).build();
        Loan sound = loan("B", SEPTEMBER, "7").daysLate(0).build();
        Loan again = loan("B", SEPTEMBER, "7").daysLate(0).build();
        LoanTape before =
                IntegrityReport.of(LoanTape.of(List.of(negative, sound, again))).tape();
        LoanTape after = IntegrityReport.of(LoanTape.of(List.of(
                        loan("A", DECEMBER, "5").daysLate(0).build(),
                        loan("C", DECEMBER, "-5").daysLate(0).build(),
                        loan("B", DECEMBER, "6").daysLate(31).build())))
                .tape();
        Migration migration = Migration.of(before.aged(SCHEME), after.aged(SCHEME));
        // A, the second B, and C; A is neither gone nor new
        assertThat(migration.tally().leftOut()).isEqualTo(3);
        assertThat(migration.loans(NOT_LATE, TO_90)).isEqualTo(1);
        assertThat(migration.loans(NOT_IN_BOOK, NOT_LATE)).isZero();
        assertThat(migration.loans(NOT_LATE, NOT_IN_BOOK)).isZero();
        assertThat(migration.counts().toString()).endsWith("loans left out for their defects: 3");
    }

    /** Two loans late by 100 days; by new terms both are not late, one of them because it was renegotiated. */
    @Test
    void renegotiationInBetween_isNoCure() {
        Migration migration = Migration.of(
                aged(
                        loan("A", SEPTEMBER, "100").daysLate(100).build(),
                        loan("B", SEPTEMBER, "300").daysLate(100).build(),
                        loan("C", SEPTEMBER, "400").daysLate(100).renegotiated().build(),
                        loan("D", SEPTEMBER, "200").daysLate(100).build()),
                aged(
                        loan("A", DECEMBER, "110").daysLate(0).renegotiated().build(),
                        loan("B", DECEMBER, "250").daysLate(0).build(),
                        loan("C", DECEMBER, "350").daysLate(0).renegotiated().build(),
                        loan("D", DECEMBER, "0").renegotiated().build()));
        // B 300 and C 400, which was renegotiated before, of 1,000
        Evaluation cured = migration.cureRate(OVER_90);
        assertThat(cured.value()).contains(Rational.of(700, 1000));
        assertThat(cured.notes())
                .containsExactly("300.00 of the opening balance was renegotiated in between, and is not late or repaid"
                        + " by that alone");
        assertThat(migration.tally().renegotiated(OVER_90, NOT_LATE)).isEqualByComparingTo("100");
        assertThat(migration.tally().renegotiated(OVER_90, SETTLED)).isEqualByComparingTo("200");
        assertThat(migration.rollRate(OVER_90).notes()).isEmpty();
    }

    /** Of loans that are less late, those whose principal is not smaller: A and B, 300 of it. */
    @Test
    void reagedLoans_areAddedUp() {
        Migration migration = Migration.of(
                aged(
                        loan("A", SEPTEMBER, "100").daysLate(100).build(),
                        loan("B", SEPTEMBER, "200").daysLate(40).build(),
                        loan("paid", SEPTEMBER, "400").daysLate(100).build(),
                        loan("renegotiated", SEPTEMBER, "800").daysLate(100).build(),
                        loan("as late", SEPTEMBER, "1600").daysLate(100).build(),
                        loan("not known", SEPTEMBER, "3200").daysLate(100).build(),
                        loan("off", SEPTEMBER, "6400").daysLate(100).build()),
                aged(
                        loan("A", DECEMBER, "100").daysLate(0).build(),
                        loan("B", DECEMBER, "210").daysLate(39).build(),
                        loan("paid", DECEMBER, "399").daysLate(0).build(),
                        loan("renegotiated", DECEMBER, "800")
                                .daysLate(0)
                                .renegotiated()
                                .build(),
                        loan("as late", DECEMBER, "1600").daysLate(100).build(),
                        loan("not known", DECEMBER, "3200").build(),
                        loan("off", DECEMBER, "6400").daysLate(0).writtenOff().build()));
        assertThat(migration.tally().reaged()).hasToString("300 in 2 loans");
    }

    @Test
    void reversalThatIsLeftOut_doesNotHideItsLoan() {
        LoanTape before = IntegrityReport.of(LoanTape.of(List.of(
                        loan("A", SEPTEMBER, "-100").daysLate(0).build(),
                        loan("A", SEPTEMBER, "500").daysLate(40).build())))
                .tape();
        LoanTape after = IntegrityReport.of(
                        LoanTape.of(List.of(
                                loan("A", DECEMBER, "-1").daysLate(0).build(),
                                loan("A", DECEMBER, "400").daysLate(0).build())),
                        IntegrityPolicy.keepAll().leavingOut(Defect.BALANCE_BELOW_ZERO))
                .tape();
        Migration migration = Migration.of(before.aged(SCHEME), after.aged(SCHEME));
        assertThat(migration.tally().opening(TO_90, NOT_LATE)).isEqualByComparingTo("500");
        assertThat(migration.tally().closing(TO_90, NOT_LATE)).isEqualByComparingTo("400");
        assertThat(migration.tally().leftOut()).isEqualTo(2);
    }

    @Test
    void loanWithoutId_isRefused() {
        LoanTape tape = LoanTape.builder(LocalDate.parse(SEPTEMBER), MinorUnits.of("USD"), new long[] {1, 2})
                .ids(new String[] {"A", " "})
                .build();
        assertThatThrownBy(() -> Migration.of(tape.aged(SCHEME), december()))
                .hasMessage("the loan of row 1 among the loans at 2024-09-30 has no id to follow it by; a policy of"
                        + " integrity may leave it out");
        LoanTape without = IntegrityReport.of(tape, IntegrityPolicy.keepAll().leavingOut(Defect.ID_NOT_GIVEN))
                .tape();
        assertThat(Migration.of(without.aged(SCHEME), december()).tally().leftOut())
                .isEqualTo(1);
    }

    @Test
    void tally_isWhatTheMigrationShows() {
        MigrationTally tally = MigrationTally.of(september(), december());
        // eight loans of September, and a new one
        assertThat(tally).isEqualTo(MIGRATION.tally()).hasToString("9 loans from 2024-09-30 to 2024-12-31");
        assertThat(Migration.of(tally)).isEqualTo(MIGRATION).hasSameHashCodeAs(MIGRATION);
        assertThat(tally.unit()).isEqualTo(MinorUnits.of("USD"));
    }

    @Test
    void duplicates_areRefused() {
        Loan one = loan("A", SEPTEMBER, "5").daysLate(0).build();
        assertThatThrownBy(() -> Migration.of(aged(one, one), december()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the id A occurs twice among the loans at 2024-09-30; a check of integrity leaves the"
                        + " second one out");
    }

    @Test
    void ids_asNumbersAndAsTextAreTheSame() {
        LocalDate date = LocalDate.parse(SEPTEMBER);
        LoanTape numbered = LoanTape.builder(date, MinorUnits.of("USD"), new long[] {100, 200})
                .daysLate(new int[2])
                .ids(new long[] {7, 8})
                .build();
        AgedTape named = aged(loan("8", DECEMBER, "1").daysLate(31).build());
        Migration migration = Migration.of(numbered.aged(SCHEME), named);
        assertThat(migration.tally().opening(NOT_LATE, TO_90)).isEqualByComparingTo("2");
        assertThat(migration.tally().opening(NOT_LATE, NOT_IN_BOOK)).isEqualByComparingTo("1");
    }

    @Test
    void tapes_thatDoNotBelongTogetherAreRefused() {
        AgedTape first = september();
        assertThatThrownBy(() -> Migration.of(first, first))
                .hasMessage("loans at 2024-09-30 cannot be followed to 2024-09-30, which is not later");
        AgedTape finer = december().tape().aged(AgingScheme.of(7));
        assertThatThrownBy(() -> Migration.of(first, finer))
                .hasMessage("loans by days late more than [0, 30, 90] cannot be followed into loans by days late"
                        + " more than [0, 7]");
        AgedTape euro = aged(
                Loan.builder("A").asOf(DECEMBER).currency("EUR").balance("1").build());
        assertThatThrownBy(() -> Migration.of(first, euro))
                .hasMessage("loans in USD with 2 digits cannot be followed into loans in EUR with 2 digits");
        AgedTape nameless = LoanTape.builder(LocalDate.parse(DECEMBER), MinorUnits.of("USD"), new long[1])
                .build()
                .aged(SCHEME);
        assertThatThrownBy(() -> Migration.of(first, nameless))
                .hasMessage("the loans at 2024-12-31 have no ids to follow them by");
        Migration other = Migration.of(aged(loan("A", "2024-09-29", "1").build()), december());
        assertThatThrownBy(() -> MIGRATION.merge(other)).isInstanceOf(IllegalArgumentException.class);
    }
}
