/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Reason;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanBuilder;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.LoanTape;
import org.finindicators.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VintageCurvesTest {
    private static final LocalDate START = LocalDate.of(2023, 1, 1);

    private static LoanBuilder loan(String id, String date, String vintage, String disbursed) {
        return Loan.builder(id)
                .asOf(date)
                .currency("USD")
                .with(Attribute.VINTAGE, vintage)
                .amount(Amount.DISBURSED, disbursed);
    }

    private static LoanTally tally(Loan... loans) {
        return LoanTape.of(List.of(loans)).aged().tallyBy(Attribute.VINTAGE);
    }

    /**
     * Two quarters of 1,000 and 2,000 at three dates; the first is not at risk, then with 300, then 200 written off.
     */
    private static List<LoanTally> quarters() {
        return List.of(
                tally(
                        loan("A", "2023-09-30", "2023Q1", "600")
                                .balance("500")
                                .daysLate(0)
                                .renegotiated()
                                .amount(Amount.WRITTEN_OFF, "0")
                                .build(),
                        loan("B", "2023-09-30", "2023Q1", "400")
                                .balance("200")
                                .writtenOff()
                                .amount(Amount.WRITTEN_OFF, "200")
                                .build(),
                        loan("C", "2023-09-30", "2023Q2", "2000")
                                .balance("1500")
                                .daysLate(31)
                                .amount(Amount.WRITTEN_OFF, "0")
                                .build()),
                tally(
                        loan("A", "2023-03-31", "2023Q1", "600")
                                .balance("600")
                                .daysLate(0)
                                .amount(Amount.WRITTEN_OFF, "0")
                                .build(),
                        loan("B", "2023-03-31", "2023Q1", "400")
                                .balance("400")
                                .daysLate(30)
                                .amount(Amount.WRITTEN_OFF, "0")
                                .build()),
                tally(
                        loan("A", "2023-06-30", "2023Q1", "600")
                                .balance("550")
                                .daysLate(0)
                                .amount(Amount.WRITTEN_OFF, "0")
                                .build(),
                        loan("B", "2023-06-30", "2023Q1", "400")
                                .balance("300")
                                .daysLate(31)
                                .amount(Amount.WRITTEN_OFF, "50")
                                .build(),
                        loan("C", "2023-06-30", "2023Q2", "2000")
                                .balance("2000")
                                .daysLate(0)
                                .amount(Amount.WRITTEN_OFF, "0")
                                .build()));
    }

    @Test
    void portfolioAtRisk_isOverTheAmountDisbursed() {
        VintageCurves curves = VintageCurves.portfolioAtRisk(quarters(), 30);
        assertThat(curves.at("2023Q1", 0).value()).contains(Rational.ZERO);
        // 300 late by more than 30 days of 1,000, then the renegotiated 500; the written-off loan is out
        assertThat(curves.at("2023Q1", 3).value()).contains(Rational.of(300, 1000));
        assertThat(curves.at("2023Q1", 6).value()).contains(Rational.of(500, 1000));
        assertThat(curves.at("2023Q2", 0).value()).contains(Rational.ZERO);
        assertThat(curves.at("2023Q2", 3).value()).contains(Rational.of(1500, 2000));
        assertThat(curves.at("2023Q2", 3).numerator()).contains(Rational.of(1500));
        assertThat(curves.at("2023Q2", 6).faults().get(0).reason()).isEqualTo(Reason.TOO_LITTLE_HISTORY);
        assertThat(curves.at("2031", 6).faults().get(0).reason()).isEqualTo(Reason.TOO_LITTLE_HISTORY);
    }

    /** Every loan three times: all amounts are three times as much, and no share changes. */
    @Test
    void scaling_changesNoShare() {
        List<LoanTally> one = quarters();
        List<LoanTally> three =
                one.stream().map(tally -> tally.merge(tally).merge(tally)).toList();
        assertSameShares(VintageCurves.portfolioAtRisk(one, 30), VintageCurves.portfolioAtRisk(three, 30));
        assertSameShares(VintageCurves.writtenOff(one, START), VintageCurves.writtenOff(three, START));
    }

    private static void assertSameShares(VintageCurves one, VintageCurves three) {
        assertThat(one.curves()).isNotEmpty();
        for (VintageCurve curve : one.curves()) {
            curve.points().forEach((months, point) -> {
                assertThat(three.at(curve.vintage(), months).value()).isEqualTo(point.value());
                assertThat(point.value()).isPresent();
            });
        }
    }

    @Test
    void balanceBelowZero_isOutOfDomain() {
        VintageCurves curves = VintageCurves.portfolioAtRisk(
                List.of(tally(
                        loan("A", "2023-03-31", "2023Q1", "600")
                                .balance("-1")
                                .daysLate(0)
                                .build(),
                        loan("B", "2023-03-31", "2023Q1", "600")
                                .balance("500")
                                .daysLate(40)
                                .build())),
                30);
        assertThat(curves.at("2023Q1", 0).faults().get(0)).hasToString("out of domain (balance of 1 loan below zero)");
    }

    @Test
    void table_isATriangle() {
        assertThat(VintageCurves.portfolioAtRisk(quarters(), 30).toString().lines())
                .containsExactly(
                        "Portfolio at risk over 30 days, % of the amount disbursed, by months on book",
                        "vintage  disbursed     0      3      6",
                        "--------------------------------------",
                        "2023Q1       1,000  0.00  30.00  50.00",
                        "2023Q2       2,000  0.00  75.00");
    }

    @Test
    void writtenOff_addsUpThePeriods() {
        VintageCurves curves = VintageCurves.writtenOff(quarters(), START);
        assertThat(curves.at("2023Q1", 0).value()).contains(Rational.ZERO);
        assertThat(curves.at("2023Q1", 3).value()).contains(Rational.of(50, 1000));
        assertThat(curves.at("2023Q1", 6).value()).contains(Rational.of(250, 1000));
        assertThat(curves.at("2023Q2", 3).value()).contains(Rational.ZERO);
    }

    @Test
    void writtenOff_ofAVintageOlderThanTheFirstPeriodIsNotKnown() {
        VintageCurves curves = VintageCurves.writtenOff(quarters(), START.plusDays(1));
        assertThat(curves.at("2023Q1", 3).faults().get(0).reason()).isEqualTo(Reason.TOO_LITTLE_HISTORY);
        assertThat(curves.at("2023Q2", 3).value()).contains(Rational.ZERO);
        assertThat(curves.toString())
                .contains("2023Q1       1,000     -     -  -")
                .contains("- 2023Q1 after 0 months: too little history (the vintage begins before the\nwrite-offs");
    }

    @Test
    void writtenOff_isNotReportedFromTheFirstLoanOnThatLacksIt() {
        VintageCurves curves = VintageCurves.writtenOff(
                List.of(
                        tally(loan("A", "2023-03-31", "2023Q1", "5")
                                .balance("5")
                                .daysLate(0)
                                .amount(Amount.WRITTEN_OFF, "0")
                                .build()),
                        tally(loan("A", "2023-04-30", "2023Q1", "5")
                                .balance("5")
                                .daysLate(0)
                                .build()),
                        tally(loan("A", "2023-05-31", "2023Q1", "5")
                                .balance("5")
                                .daysLate(0)
                                .amount(Amount.WRITTEN_OFF, "0")
                                .build())),
                START);
        assertThat(curves.at("2023Q1", 0).value()).contains(Rational.ZERO);
        assertThat(curves.at("2023Q1", 1).faults().get(0))
                .hasToString("not reported (write-offs of 1 loan at 2023-04-30)");
        assertThat(curves.at("2023Q1", 2).faults().get(0).reason()).isEqualTo(Reason.NOT_REPORTED);
    }

    @Test
    void writtenOff_ofAVintageThatWasAwayIsNotKnown() {
        LoanTally away = tally(
                loan("Z", "2023-04-30", "2022", "5").balance("5").daysLate(0).build());
        LoanTally first = tally(loan("A", "2023-03-31", "2023Q1", "5")
                .balance("5")
                .daysLate(0)
                .amount(Amount.WRITTEN_OFF, "0")
                .build());
        LoanTally back = tally(loan("A", "2023-05-31", "2023Q1", "5")
                .balance("5")
                .daysLate(0)
                .amount(Amount.WRITTEN_OFF, "0")
                .build());
        VintageCurves curves = VintageCurves.writtenOff(List.of(first, away, back), START);
        assertThat(curves.at("2023Q1", 1).faults().get(0))
                .hasToString("not reported (the vintage has no loan at 2023-04-30)");
        assertThat(curves.at("2023Q1", 2).faults().get(0))
                .hasToString("not reported (the vintage has no loan at 2023-04-30)");
    }

    @Test
    void undefinedPoints_sayWhy() {
        LoanTally unknown =
                tally(loan("A", "2023-03-31", "2023Q1", "5").balance("5").build());
        assertThat(fault(unknown)).hasToString("not reported (days late of 1 loan)");
        LoanTally nothing = tally(
                loan("A", "2023-03-31", "2023Q1", "0").balance("5").daysLate(0).build());
        assertThat(fault(nothing)).hasToString("zero denominator (amount disbursed 0)");
        LoanTally negative = tally(
                loan("A", "2023-03-31", "2023Q1", "-5").balance("5").daysLate(0).build());
        assertThat(fault(negative)).hasToString("negative denominator (amount disbursed -5)");
        LoanTally silent = tally(
                loan("A", "2023-03-31", "2023Q1", "5").balance("5").daysLate(0).build(),
                Loan.builder("B")
                        .asOf("2023-03-31")
                        .currency("USD")
                        .balance("5")
                        .daysLate(0)
                        .with(Attribute.VINTAGE, "2023Q1")
                        .build());
        assertThat(fault(silent)).hasToString("not reported (amount disbursed of all loans)");
    }

    private static Object fault(LoanTally tally) {
        Evaluation point = VintageCurves.portfolioAtRisk(List.of(tally), 30).at("2023Q1", 0);
        assertThat(point.value()).isEmpty();
        return point.faults().get(0);
    }

    @Test
    void amountDisbursed_isTheGreatestWhereRepaidLoansLeave() {
        LoanTally all = tally(
                loan("A", "2023-03-31", "2023Q1", "60")
                        .balance("60")
                        .daysLate(0)
                        .build(),
                loan("B", "2023-03-31", "2023Q1", "40")
                        .balance("40")
                        .daysLate(0)
                        .build());
        LoanTally left = tally(loan("A", "2023-04-30", "2023Q1", "60")
                .balance("30")
                .daysLate(40)
                .build());
        VintageCurves curves = VintageCurves.portfolioAtRisk(List.of(all, left), 30);
        assertThat(curves.at("2023Q1", 1).value()).contains(Rational.of(30, 100));
        assertThat(curves.curves().get(0).amounts()).hasSizeGreaterThan(1);
        assertThat(curves.toString())
                .endsWith("the amount disbursed of 2023Q1 differs between dates; the greatest counts");
    }

    @ParameterizedTest
    @CsvSource({
        // the whole months since the last day of the period, -1 before it
        "2023-01, 2023-01-30, -1",
        "2023-01, 2023-01-31, 0",
        "2023-01, 2023-02-27, 0",
        "2023-01, 2023-02-28, 1",
        "2023-02, 2023-03-28, 0",
        "2023-02, 2023-03-31, 1",
        "2023-02, 2024-02-29, 12",
        "2023-12, 2024-01-31, 1",
        "2023Q1, 2023-03-30, -1",
        "2023Q1, 2023-03-31, 0",
        "2023Q4, 2024-01-15, 0",
        "2023, 2023-12-31, 0",
        "2023, 2025-06-30, 18"
    })
    void monthsOnBook_areCountedFromTheEndOfThePeriod(String vintage, String date, int months) {
        VintageCurves curves = VintageCurves.portfolioAtRisk(
                List.of(tally(
                        loan("A", date, vintage, "5").balance("5").daysLate(0).build())),
                30);
        assertThat(curves.curves()).hasSize(1);
        assertThat(curves.curves().get(0).points().keySet())
                .isEqualTo(months < 0 ? java.util.Set.of() : java.util.Set.of(months));
    }

    @Test
    void twoDatesInOneMonthOnBook_countTheEarlier() {
        LoanTally late = tally(
                loan("A", "2023-04-30", "2023Q1", "5").balance("5").daysLate(40).build());
        LoanTally cured = tally(
                loan("A", "2023-05-15", "2023Q1", "5").balance("5").daysLate(0).build());
        assertThat(VintageCurves.portfolioAtRisk(List.of(cured, late), 30)
                        .at("2023Q1", 1)
                        .value())
                .contains(Rational.ONE);
    }

    @ParameterizedTest
    @CsvSource({"2023-13", "2023-00", "2023-4", "2023Q0", "2023Q5", "23", "(not stated)", "2023-04-01", "'2023 '"})
    void labelsThatAreNoVintage_areNamed(String label) {
        VintageCurves curves = VintageCurves.portfolioAtRisk(
                List.of(tally(loan("A", "2024-12-31", label, "5")
                        .balance("5")
                        .daysLate(0)
                        .build())),
                30);
        assertThat(curves.curves()).isEmpty();
        assertThat(curves.unread()).containsExactly(label);
        assertThat(curves.toString()).endsWith("not a vintage: '" + label + "'");
    }

    @Test
    void notes_areNotWithoutEnd() {
        Loan[] loans = new Loan[500];
        for (int i = 0; i < loans.length; i++) {
            loans[i] = loan("L" + i, "2024-12-31", "old " + i, "5").balance("5").build();
        }
        assertThat(VintageCurves.portfolioAtRisk(List.of(tally(loans)), 30)
                        .table()
                        .notes())
                .hasSize(11)
                .last()
                .isEqualTo("and 490 more notes of this kind");
    }

    @Test
    void ends_orderTheCurves() {
        VintageCurves curves = VintageCurves.portfolioAtRisk(
                List.of(tally(
                        loan("A", "2024-12-31", "2023", "5").balance("5").build(),
                        loan("B", "2024-12-31", "2023Q3", "5").balance("5").build(),
                        loan("C", "2024-12-31", "2023-12", "5").balance("5").build(),
                        loan("D", "2024-12-31", "2022", "5").balance("5").build())),
                30);
        assertThat(curves.curves())
                .extracting(VintageCurve::vintage)
                .containsExactly("2022", "2023Q3", "2023", "2023-12");
    }

    @Test
    void tallies_thatDoNotBelongTogetherAreRefused() {
        LoanTally one =
                tally(loan("A", "2023-03-31", "2023Q1", "5").balance("5").build());
        assertThatThrownBy(() -> VintageCurves.portfolioAtRisk(List.of(one.whole()), 30))
                .hasMessage("the tally at 2023-03-31 is not by vintage");
        assertThatThrownBy(() -> VintageCurves.portfolioAtRisk(List.of(one, one), 30))
                .hasMessage("two tallies are of 2023-03-31; tallies of parts are merged first");
        assertThatThrownBy(() -> VintageCurves.portfolioAtRisk(List.of(one), 45))
                .hasMessageStartingWith("45 days is not a threshold");
        LoanTally euro = LoanTape.of(List.of(Loan.builder("A")
                        .asOf("2023-04-30")
                        .currency("EUR")
                        .balance("5")
                        .with(Attribute.VINTAGE, "2023Q1")
                        .build()))
                .aged()
                .tallyBy(Attribute.VINTAGE);
        assertThatThrownBy(() -> VintageCurves.writtenOff(List.of(one, euro), START))
                .hasMessageContaining("is in EUR");
        assertThat(VintageCurves.portfolioAtRisk(List.of(), 30).curves()).isEmpty();
    }

    @Test
    void labels_ofADate() {
        assertThat(VintageCurves.month(LocalDate.of(2023, 4, 1))).isEqualTo("2023-04");
        assertThat(VintageCurves.month(LocalDate.of(2023, 12, 31))).isEqualTo("2023-12");
        assertThat(VintageCurves.quarter(LocalDate.of(2023, 3, 31))).isEqualTo("2023Q1");
        assertThat(VintageCurves.quarter(LocalDate.of(2023, 4, 1))).isEqualTo("2023Q2");
        assertThat(VintageCurves.quarter(LocalDate.of(2023, 12, 31))).isEqualTo("2023Q4");
        assertThat(VintageCurves.year(LocalDate.of(2023, 4, 1))).isEqualTo("2023");
        assertThatThrownBy(() -> VintageCurves.year(LocalDate.MAX)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VintageCurves.month(LocalDate.of(999, 1, 1)))
                .hasMessage("the year of 0999-01-01 must be from 1000 to 9999");
    }
}
