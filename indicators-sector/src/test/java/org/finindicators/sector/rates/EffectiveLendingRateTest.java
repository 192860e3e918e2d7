/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.sector.rates.EffectiveLendingRate.EFFECTIVE_LENDING_RATE;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.indicator.Variant;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EffectiveLendingRateTest {
    private static final CaseRunner CASES =
            CaseRunner.of(RateItems.class).fact(RateItems.LOAN_SCHEDULE, LoanText::read);
    private static final Duration BOUNDED = Duration.ofSeconds(60);

    @TestFactory
    Stream<DynamicTest> effectiveLendingRate() {
        return CASES.run(EFFECTIVE_LENDING_RATE);
    }

    @Test
    void measure_annuity_explainsItself() {
        LoanSchedule loan =
                LoanSchedule.annuity("1000", "0.18", 12, UnitPeriod.MONTH).withFee(Fee.deducted("commission", "30"));
        Measured measured = (Measured) measure("effective", loan);
        assertThat(measured.toString()).isEqualTo("Effective lending rate with fees and commissions = 26.71 % a year");
        assertThat(measured.evaluation().notes())
                .containsExactly(
                        "fees counted: 30 of 30",
                        "received in all 1,000, paid in all 1,130.159915, deductions among them",
                        "times in years, odd days over 365",
                        "the flows change direction once: no other rate");
    }

    @Test
    void measure_threeRates_listsThem() {
        // (v - 1/1.1)(v - 1/1.2)(v - 1/1.3) x -1716 = 0
        LoanSchedule loan = LoanSchedule.of(UnitPeriod.YEAR, "1000")
                .withPayments(1, "3600", 1, 0)
                .withAdvance("4310", 2, 0)
                .withPayments(1, "1716", 3, 0);
        for (Variant variant : EFFECTIVE_LENDING_RATE.variants()) {
            Undefined undefined = (Undefined) measure(variant.name(), loan);
            assertThat(undefined.faults()).map(fault -> fault.detail()).containsExactly("10 %, 20 %, 30 %");
        }
    }

    /** 100 - 220 v + 121 v squared touches zero at 10 per cent. */
    @Test
    void measure_doubleRoot_isOneRate() {
        LoanSchedule loan = LoanSchedule.of(UnitPeriod.YEAR, "100")
                .withPayments(1, "220", 1, 0)
                .withAdvance("121", 2, 0);
        assertThat(((Measured) measure("effective", loan)).value().doubleValue())
                .isBetween(0.0999, 0.1001);
    }

    /** One of two rates is zero: 100 - 220 + 120, and 20 per cent. */
    @Test
    void measure_twoRates_oneOfThemZero() {
        LoanSchedule loan = LoanSchedule.of(UnitPeriod.YEAR, "100")
                .withPayments(1, "220", 1, 0)
                .withAdvance("120", 2, 0);
        Undefined undefined = (Undefined) measure("effective", loan);
        assertThat(undefined.faults()).map(fault -> fault.detail()).containsExactly("0 %, 20 %");
    }

    @Test
    void measure_oneHundredThousandPayments_inBoundedTime() {
        LoanSchedule loan = LoanSchedule.annuity("1E+40", "0.12", 100_000, UnitPeriod.MONTH);
        for (Variant variant : EFFECTIVE_LENDING_RATE.variants()) {
            Measurement measured = Assertions.assertTimeoutPreemptively(BOUNDED, () -> measure(variant.name(), loan));
            double nominal = variant.name().equals("nominal") || variant.name().equals("regulation-z")
                    ? 0.12
                    : Math.pow(1.01, 12) - 1;
            assertThat(((Measured) measured).value().doubleValue()).isBetween(nominal - 1e-12, nominal + 1e-12);
        }
    }

    @Test
    void measure_oneHundredThousandTurns_inBoundedTime() {
        List<CashFlow> advances = new ArrayList<>();
        List<CashFlow> payments = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            advances.add(CashFlow.of(Integer.toString(1000 + i * 7919 % 1013), 2 * i, i % 30));
            payments.add(CashFlow.of(Integer.toString(1000 + i * 6007 % 1013), 2 * i + 1, i % 23));
        }
        LoanSchedule loan = new LoanSchedule(
                UnitPeriod.WEEK, advances, payments, Optional.empty(), List.of(), 365, Optional.empty());
        for (String variant : List.of("effective", "regulation-z")) {
            Undefined undefined =
                    (Undefined) Assertions.assertTimeoutPreemptively(BOUNDED, () -> measure(variant, loan));
            assertThat(undefined.faults())
                    .map(fault -> fault.detail())
                    .containsExactly("too many changes of direction to tell the rates apart");
        }
    }

    /** A line of credit that is drawn and repaid fifty thousand times, at 1 per cent a week. */
    @Test
    void measure_lineOfCredit_hasOneRate() {
        List<CashFlow> advances = new ArrayList<>();
        List<CashFlow> payments = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            advances.add(CashFlow.of("1000", 2 * i));
            payments.add(CashFlow.of("1010", 2 * i + 1));
        }
        LoanSchedule loan = new LoanSchedule(
                UnitPeriod.WEEK, advances, payments, Optional.empty(), List.of(), 365, Optional.empty());
        assertThat(value("regulation-z", loan))
                .isCloseTo(new BigDecimal("0.52"), Offset.offset(new BigDecimal("1E-12")));
    }

    @Test
    void measure_hostileFigures_givesAValueOrAReason() {
        List<LoanSchedule> hostile = List.of(
                LoanSchedule.of(UnitPeriod.MONTH, "1E+40").withPayments(3, "1E-40", Integer.MAX_VALUE - 5, 29),
                LoanSchedule.of(UnitPeriod.MONTH, "1E-40").withPayments(3, "1E+40", 0, Integer.MAX_VALUE),
                LoanSchedule.of(UnitPeriod.YEAR, "1").withPayments(1, "2", Integer.MAX_VALUE, Integer.MAX_VALUE),
                LoanSchedule.of(UnitPeriod.YEAR, "1")
                        .withPayments(1, "2", Integer.MAX_VALUE, 0)
                        .withDeposit(CompensatingBalance.of("1", "1E+40")),
                LoanSchedule.of(UnitPeriod.YEAR, "1").withPayments(1, "2", -1, 0),
                LoanSchedule.of(UnitPeriod.YEAR, "1").withPayments(1, "2", 1, -1),
                LoanSchedule.of(UnitPeriod.YEAR, "-1").withPayments(1, "2", 1, 0),
                LoanSchedule.of(UnitPeriod.YEAR, "1").withPayments(1, "2", 1, 0).withFee(Fee.paid("late", "1", -3)),
                LoanSchedule.of(UnitPeriod.YEAR, "1").withPayments(1, "2", 1, 0).withFee(Fee.deducted("fee", "-1")),
                LoanSchedule.of(UnitPeriod.YEAR, "1")
                        .withPayments(1, "2", 1, 0)
                        .withFee(Fee.paid("fee", "1E+40", 1).withOriginationCost("1E-40"))
                        .withFee(Fee.financed("fee", "1E+40").withOriginationCost("1E-40"))
                        .withFee(Fee.deducted("fee", "1E+40").withOriginationCost("1E-40")),
                LoanSchedule.of(UnitPeriod.YEAR, "1")
                        .withPayments(1, "2", 1, 0)
                        .withDeposit(CompensatingBalance.of("1E-40", "-0.999")),
                LoanSchedule.of(UnitPeriod.YEAR, "1")
                        .withPayments(1, "2", 1, 0)
                        .withDeposit(CompensatingBalance.of("-1", "0.1")),
                LoanSchedule.of(UnitPeriod.ofDays(365), "0").withPayments(2, "0", 1, 0),
                LoanSchedule.of(UnitPeriod.MONTH, "100").withPayments(1, "100", 0, 0),
                LoanSchedule.datedBuilder()
                        .advance("0001-01-01", "1E-40")
                        .payment("9999-12-31", "1E+40")
                        .build(),
                LoanSchedule.datedBuilder()
                        .advance("0001-01-01", "1E-40")
                        .payments(1000, "1", "0001-01-02", UnitPeriod.YEAR)
                        .build()
                        .withPayments(3, "1", Integer.MAX_VALUE - 5, Integer.MAX_VALUE)
                        .withPayments(1, "1", -1, Integer.MIN_VALUE),
                LoanSchedule.datedBuilder()
                        .advance("2024-02-29", "1")
                        .payments(3, "1", "2024-03-03", UnitPeriod.ofDays(3))
                        .build()
                        .withPayments(1, "1", 0, Integer.MAX_VALUE),
                LoanSchedule.datedBuilder().payment("2024-02-29", "1").build());
        for (LoanSchedule loan : hostile) {
            for (Variant variant : EFFECTIVE_LENDING_RATE.variants()) {
                Measurement measured =
                        Assertions.assertTimeoutPreemptively(BOUNDED, () -> measure(variant.name(), loan));
                assertThat(measured.toString()).isNotEmpty();
            }
        }
    }

    @Test
    void measure_depositThatGrowsBeyondAllBounds_isOutOfDomain() {
        LoanSchedule loan = LoanSchedule.of(UnitPeriod.YEAR, "1")
                .withPayments(1, "2", Integer.MAX_VALUE, 0)
                .withDeposit(CompensatingBalance.of("1", "1E+40"));
        Undefined undefined = (Undefined) measure("effective", loan);
        assertThat(undefined.faults()).map(fault -> fault.reason()).containsExactly(Reason.OUT_OF_DOMAIN);
    }

    /** Thirty odd days are a month of the regulation, but 30/365 of a European year. */
    @Test
    void measure_thirtyOddDays_areAMonthOfRegulationZ() {
        LoanSchedule months = LoanSchedule.of(UnitPeriod.MONTH, "1000").withPayments(2, "600", 2, 0);
        LoanSchedule days = LoanSchedule.of(UnitPeriod.MONTH, "1000").withPayments(2, "600", 1, 30);
        assertThat(value("regulation-z", days)).isEqualTo(value("regulation-z", months));
        assertThat(value("eu", days)).isGreaterThan(value("eu", months));
    }

    @Test
    void annuity_withoutInterest_dividesThePrincipal() {
        LoanSchedule loan = LoanSchedule.annuity("1200", "0", 12, UnitPeriod.MONTH);
        assertThat(loan.payments()).hasSize(12).allMatch(flow -> flow.amount().compareTo(new BigDecimal("100")) == 0);
    }

    @Test
    void factories_impossibleTerms_areRefused() {
        assertThatThrownBy(() -> LoanSchedule.annuity("1", "-12", 12, UnitPeriod.MONTH))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("a rate of -12 takes away everything in one month");
        assertThatThrownBy(() -> LoanSchedule.annuity("1", "0.1", 0, UnitPeriod.MONTH))
                .hasMessage("a loan has 1 to 100,000 payments, not 0");
        assertThatThrownBy(() -> LoanSchedule.annuity("1E+40", "1E+40", 100_000, UnitPeriod.MONTH))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> LoanSchedule.annuity("1", "-11.99", 100_000, UnitPeriod.MONTH))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> LoanSchedule.singleRepayment("1", "2", 0))
                .hasMessage("a loan has a term of one day or more, not 0");
        assertThatThrownBy(() -> UnitPeriod.ofMonths(13)).hasMessage("a unit-period has 1 to 12 months, not 13");
        assertThatThrownBy(() -> new LoanSchedule(
                        UnitPeriod.MONTH, List.of(), List.of(), Optional.empty(), List.of(), 360, Optional.empty()))
                .hasMessage("a year has 365 or 366 days, not 360");
    }

    @Test
    void doors_takeNumbers() {
        BigDecimal thousand = new BigDecimal("1000");
        BigDecimal rate = new BigDecimal("0.18");
        BigDecimal thirty = new BigDecimal("30.0");
        assertThat(LoanSchedule.annuity(thousand, rate, 12, UnitPeriod.MONTH))
                .isEqualTo(LoanSchedule.annuity("1000", "0.18", 12, UnitPeriod.MONTH));
        assertThat(LoanSchedule.flat(thousand, rate, 12, UnitPeriod.MONTH))
                .isEqualTo(LoanSchedule.flat("1000", "0.18", 12, UnitPeriod.MONTH));
        assertThat(LoanSchedule.singleRepayment(thousand, thousand.add(thirty), 90))
                .isEqualTo(LoanSchedule.singleRepayment("1000", "1030", 90));
        assertThat(LoanSchedule.of(UnitPeriod.YEAR, thousand)
                        .withAdvance(thirty, 1, 5)
                        .withPayments(2, thirty, 1, 0)
                        .withDeposit(CompensatingBalance.of(thirty, rate)))
                .isEqualTo(LoanSchedule.of(UnitPeriod.YEAR, "1000")
                        .withAdvance("30", 1, 5)
                        .withPayments(2, "30", 1, 0)
                        .withDeposit(CompensatingBalance.of("30", "0.18")));
        assertThat(List.of(
                        Fee.deducted("fee", thirty).withOriginationCost(BigDecimal.ONE),
                        Fee.financed("fee", thirty),
                        Fee.paid("fee", thirty, 2)))
                .containsExactly(
                        Fee.deducted("fee", "30").withOriginationCost("1"),
                        Fee.financed("fee", "30"),
                        Fee.paid("fee", "30", 2));
        assertThat(CashFlow.of(thirty, 2)).isEqualTo(CashFlow.of("30", 2));
    }

    @Test
    void doors_refuseAllAtOnce() {
        assertThatThrownBy(() -> LoanSchedule.annuity("1,000", "18 %", 12, UnitPeriod.MONTH))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll("principal", " = 1,000: ", "rate", " = 18 %: ");
        assertThatThrownBy(() -> CompensatingBalance.of("a", "b")).hasMessageContainingAll("amount", "rate");
    }

    @Test
    void validate_originationCostAboveItsFee() {
        assertThat(Checks.validate(Fee.deducted("valuation", "5").withOriginationCost("6")))
                .map(Violation::toString)
                .containsExactly("originationCost = 6: is a part of the fee and must not exceed it, 5");
    }

    @Test
    void validate_namesEveryPlace() {
        LoanSchedule loan = new LoanSchedule(
                UnitPeriod.MONTH,
                List.of(CashFlow.of("-1", 0)),
                List.of(),
                Optional.of(CompensatingBalance.of("-3", "0")),
                List.of(Fee.deducted(" ", "-2")),
                365,
                Optional.empty());
        assertThat(Checks.validate(loan))
                .map(Violation::toString)
                .containsExactlyInAnyOrder(
                        "advances[0].amount = -1: must not be negative",
                        "payments: must have at least one element",
                        "fees[0].amount = -2: must not be negative",
                        "fees[0].name: must be given, it is blank",
                        "deposit.amount = -3: must not be negative");
    }

    private static BigDecimal value(String variant, LoanSchedule loan) {
        return ((Measured) measure(variant, loan)).value();
    }

    private static Measurement measure(String variant, LoanSchedule loan) {
        Statement statement = Statement.builder("a bank", ReportingPeriod.year(2022))
                .with(RateItems.LOAN_SCHEDULE, loan)
                .build();
        return EFFECTIVE_LENDING_RATE.variant(variant).measure(statement);
    }
}
