/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.Samples.BANKS;
import static org.finindicators.Samples.CPI;
import static org.finindicators.Samples.DEPOSITS;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.LENDING;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.constant;
import static org.finindicators.formula.Formula.growthFactor;
import static org.finindicators.formula.Formula.mean;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.formula.Formula.total;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.finindicators.number.Rational;
import org.finindicators.period.PriceSeries;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.junit.jupiter.api.Test;

/** The nodes that bound, compound or guard a value, and calculations inside formulas. */
class LimitsAndGrowthTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2021);

    private static StatementBuilder year() {
        return Statement.builder("A", YEAR);
    }

    private static Rational value(Formula formula, StatementBuilder figures) {
        return formula.evaluate(figures.build()).value().orElseThrow();
    }

    private static List<Fault> faults(Formula formula, StatementBuilder figures) {
        return formula.evaluate(figures.build()).faults();
    }

    @Test
    void atMost_takesTheSmallerOne() {
        Formula capped = closing(LOANS).atMost(closing(DEPOSITS));
        assertThat(value(capped, year().closing(LOANS, "7").closing(DEPOSITS, "5")))
                .isEqualTo(Rational.of(5));
        assertThat(value(capped, year().closing(LOANS, "4").closing(DEPOSITS, "5")))
                .isEqualTo(Rational.of(4));
        assertThat(capped.words()).isEqualTo("min(gross loans, deposits)");
        assertThatThrownBy(() -> closing(LOANS).atMost(rate(LENDING)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unlike dimensions");
    }

    @Test
    void atMost_withOneUnknown_isUndefined() {
        Formula capped = closing(LOANS).atMost(closing(DEPOSITS));
        assertThat(faults(capped, year().closing(LOANS, "4")))
                .containsExactly(new Fault(Reason.NOT_REPORTED, "deposits at 2021-12-31"));
    }

    /** Nothing lent bears nothing, whatever the rate; 200 at 5 per cent bear 10. */
    @Test
    void timesIfAny_needsTheFactorOnlyWhereThereIsSomething() {
        Formula interest = closing(LOANS).timesIfAny(rate(LENDING));
        assertThat(interest.words()).isEqualTo("gross loans x lending rate");
        assertThat(value(interest, year().closing(LOANS, "200").rate(LENDING, "0.05")))
                .isEqualTo(Rational.of(10));
        assertThat(value(interest, year().closing(LOANS, "0").rate(LENDING, "0.05")))
                .isEqualTo(Rational.ZERO);
        Evaluation nothing =
                interest.evaluate(year().closing(LOANS, "0").rate(LENDING, "-2").build());
        assertThat(nothing.value()).hasValue(Rational.ZERO);
        assertThat(nothing.notes()).containsExactly("gross loans is zero, so that lending rate is not needed");
        assertThat(nothing.numbers(interest)).isEqualTo("0");
        assertThat(value(interest, year().closing(LOANS, "0"))).isEqualTo(Rational.ZERO);
        assertThat(faults(interest, year().closing(LOANS, "1")))
                .containsExactly(new Fault(Reason.NOT_REPORTED, "lending rate"));
        assertThat(faults(interest, year()))
                .containsExactly(
                        new Fault(Reason.NOT_REPORTED, "gross loans at 2021-12-31"),
                        new Fault(Reason.NOT_REPORTED, "lending rate"));
        assertThat(interest.undefinedCases())
                .extracting(UndefinedCase::words)
                .containsExactly(
                        "an item not reported (lending rate only where gross loans is not zero), or for another period"
                                + " only",
                        "gross loans negative",
                        "lending rate -100 % or less where gross loans is not zero");
        assertThat(interest.plus(rate(LENDING).times(closing(LOANS))).undefinedCases())
                .extracting(UndefinedCase::words)
                .containsExactly(
                        "an item not reported, or for another period only",
                        "gross loans negative",
                        "lending rate -100 % or less");
    }

    @Test
    void timesIfAny_aGuardOfTheFactor_isRefused() {
        Formula guarded = constant("1").minus(rate(LENDING).ifOneYear().over(rate(LENDING)));
        assertThatThrownBy(() -> closing(LOANS).timesIfAny(guarded))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("guarded");
    }

    @Test
    void positivePart_ofALoss_isZero() {
        Formula profit = total(NET_INCOME).positivePart();
        assertThat(value(profit, year().flow(NET_INCOME, "-3"))).isEqualTo(Rational.ZERO);
        assertThat(value(profit, year().flow(NET_INCOME, "3"))).isEqualTo(Rational.of(3));
        assertThat(profit.words()).isEqualTo("max(0, net income)");
    }

    /** 1.07 x 1.15 - 1 = 0.2305. */
    @Test
    void aYear_letsAProductOfFactorsStandBesideRates() {
        Formula twice = growthFactor(LENDING)
                .times(growthFactor(LENDING))
                .minus(constant("1"))
                .perYear();
        assertThat(value(twice.minus(rate(LENDING)), year().rate(LENDING, "0.1")))
                .isEqualTo(Rational.of(11, 100));
        assertThatThrownBy(() -> closing(LOANS).perYear())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only a plain number");
    }

    @Test
    void ifShare_outsideZeroToOne_isOutOfDomain() {
        Formula share = closing(EQUITY).over(closing(LOANS)).ifShare();
        assertThat(value(share, year().closing(EQUITY, "1").closing(LOANS, "4")))
                .isEqualTo(Rational.of(1, 4));
        assertThat(value(share, year().closing(EQUITY, "4").closing(LOANS, "4")))
                .isEqualTo(Rational.ONE);
        assertThat(faults(share, year().closing(EQUITY, "5").closing(LOANS, "4")))
                .containsExactly(new Fault(Reason.OUT_OF_DOMAIN, "a share of 1.25, it must lie between 0 and 1"));
        assertThat(faults(share, year().closing(EQUITY, "-1").closing(LOANS, "4")))
                .containsExactly(new Fault(Reason.OUT_OF_DOMAIN, "a share of -0.25, it must lie between 0 and 1"));
        assertThat(share.undefinedCases()).extracting(UndefinedCase::words).contains("a share below 0 or above 1");
        assertThat(share.parts()).hasValue(QuotientDimensions.MONEY);
    }

    @Test
    void ifShare_insideAnotherFormula_spoilsIt() {
        Formula rest = constant("1").minus(closing(EQUITY).over(closing(LOANS)).ifShare());
        assertThat(faults(rest, year().closing(EQUITY, "5").closing(LOANS, "4")))
                .extracting(Fault::reason)
                .containsExactly(Reason.OUT_OF_DOMAIN);
    }

    /** 3 per cent in a quarter: 1.03^4 - 1 = 0.12550881. */
    @Test
    void annualGrowth_compounds() {
        Formula growth = closing(LOANS).annualGrowthFrom(opening(LOANS));
        StatementBuilder quarter = Statement.builder("A", ReportingPeriod.quarter(2021, 1))
                .opening(LOANS, "100")
                .closing(LOANS, "103");
        assertThat(value(growth, quarter).toDouble()).isCloseTo(0.12550881, Offset.offset(1e-15));
        assertThat(growth.evaluate(quarter.build()).notes())
                .containsExactly("compounded to a year by the power of 12/3");
        assertThat(growth.words()).isEqualTo("(gross loans / opening gross loans) ^ (1 / years) - 1");
    }

    /** (1450/1000)^(1/3) - 1 = 13.185 % (definitions 7.1). */
    @Test
    void annualGrowth_ofAMonth_canBeLargerThanAnyFigure() {
        Formula growth = closing(LOANS).annualGrowthFrom(opening(LOANS));
        ReportingPeriod month = ReportingPeriod.month(java.time.YearMonth.of(2021, 1));
        // 10,000 ^ 12 - 1
        assertThat(value(
                                growth,
                                Statement.builder("A", month)
                                        .opening(LOANS, "0.1")
                                        .closing(LOANS, "1000"))
                        .toDouble())
                .isCloseTo(1e48, Offset.offset(1e35));
        assertThat(faults(
                        growth,
                        Statement.builder("A", month).opening(LOANS, "1E-40").closing(LOANS, "1E+40")))
                .containsExactly(
                        new Fault(Reason.OUT_OF_DOMAIN, "the growth is beyond all numbers when compounded to a year"));
    }

    @Test
    void annualGrowth_overThreeYears() {
        Formula growth = closing(LOANS).annualGrowthFrom(opening(LOANS));
        StatementBuilder years = Statement.builder(
                        "A", new ReportingPeriod(LocalDate.of(2019, 1, 1), LocalDate.of(2021, 12, 31)))
                .opening(LOANS, "1000")
                .closing(LOANS, "1450");
        assertThat(value(growth, years).toDouble()).isCloseTo(0.13185, Offset.offset(5e-6));
    }

    @Test
    void annualGrowth_toNothing_isEverything_andFromNothingUndefined() {
        Formula growth = closing(LOANS).annualGrowthFrom(opening(LOANS));
        StatementBuilder lost = Statement.builder("A", ReportingPeriod.quarter(2021, 1))
                .opening(LOANS, "100")
                .closing(LOANS, "0");
        assertThat(value(growth, lost)).isEqualTo(Rational.of(-1));
        assertThat(faults(growth, year().opening(LOANS, "0").closing(LOANS, "4")))
                .containsExactly(new Fault(Reason.ZERO_DENOMINATOR, "opening gross loans 0"));
        Formula equity = closing(EQUITY).annualGrowthFrom(opening(EQUITY));
        assertThat(faults(equity, year().opening(EQUITY, "-1").closing(EQUITY, "-4")))
                .containsExactly(
                        new Fault(Reason.OUT_OF_DOMAIN, "equity -4, it must not be negative"),
                        new Fault(Reason.NEGATIVE_DENOMINATOR, "opening equity -1"));
    }

    /** 3 banks over loans of 6, with what the calculation read. */
    @Test
    void calculation_insideAFormula_bringsItsOperandsAndNotes() {
        Calculation total = Calculation.from(
                BANKS,
                "assets of all banks",
                Dimension.MONEY,
                List.of(Reason.NOT_REPORTED.when("no bank")),
                (banks, figures) -> Evaluation.of(
                        Rational.of(banks.total()),
                        List.of(Operand.money("bank assets", "", banks.total(), figures.scale(), figures.currency())),
                        List.of("over " + banks.members().size() + " banks")));
        Formula ratio = total.over(closing(LOANS));
        Evaluation evaluation = ratio.evaluate(
                year().with(BANKS, Breakdown.of("1", "2")).closing(LOANS, "6").build());
        assertThat(evaluation.value()).hasValue(Rational.of(1, 2));
        assertThat(evaluation.operands()).extracting(Operand::name).containsExactly("bank assets", "gross loans");
        assertThat(evaluation.notes()).containsExactly("over 2 banks");
        assertThat(ratio.hasColumns()).isFalse();
        assertThat(ratio.words()).isEqualTo("assets of all banks / gross loans");
        assertThat(ratio.evaluate(year().with(BANKS, Breakdown.of("1", "2")).build())
                        .numbers(ratio))
                .isEqualTo("3 / ?");
        assertThat(ratio.undefinedCases())
                .extracting(UndefinedCase::words)
                .contains("assets by bank not reported", "no bank", "gross loans zero or negative");
        assertThat(ratio.evaluate(year().build()).faults())
                .containsExactly(
                        new Fault(Reason.NOT_REPORTED, "assets by bank"),
                        new Fault(Reason.NOT_REPORTED, "gross loans at 2021-12-31"));
    }

    @Test
    void calculation_inAnotherCurrency_isNotMixed() {
        Calculation total = Calculation.from(
                BANKS,
                "assets of all banks",
                Dimension.MONEY,
                List.of(),
                (banks, figures) -> Evaluation.of(
                        Rational.of(banks.total()),
                        List.of(Operand.money("bank assets", "", banks.total(), figures.scale(), figures.currency())),
                        List.of()));
        StatementBuilder mixed = year().currency("USD")
                .currencyOf(LOANS, "EUR")
                .closing(LOANS, "6")
                .with(BANKS, Breakdown.of("1", "2"));
        assertThat(faults(total.over(closing(LOANS)), mixed))
                .containsExactly(new Fault(Reason.CURRENCY_MISMATCH, "bank assets in USD, gross loans in EUR"));
    }

    @Test
    void bases_thatDiffer_areAMismatch_alsoBetweenAStockAndItsDeflator() {
        Formula real = closing(LOANS).over(closing(CPI)).plus(opening(LOANS).over(opening(CPI)));
        StatementBuilder figures = year().opening(LOANS, "1")
                .closing(LOANS, "1")
                .series(
                        CPI,
                        PriceSeries.monthly("2010=100", java.time.YearMonth.of(2020, 12), "110")
                                .then(PriceSeries.monthly("2020=100", java.time.YearMonth.of(2021, 12), "104")));
        assertThat(faults(real, figures))
                .containsExactly(new Fault(
                        Reason.BASE_MISMATCH, "consumer price index 2021-12-31 on 2020=100, 2020-12-31 on 2010=100"));
        assertThat(faults(closing(LOANS).over(closing(CPI)), figures)).isEmpty();
    }

    /** The mean of a year and the level of its last month are two figures, each on its own base. */
    @Test
    void bases_ofAMeanAndOfALevel_areKeptApart() {
        // US consumer prices: means of 2019 and 2020 on 2010=100, levels of Decembers on 1982-84=100
        YearMonth december = YearMonth.of(2019, 12);
        Map<ReportingPeriod, BigDecimal> levels = Map.of(
                ReportingPeriod.month(december), new BigDecimal("256.974"),
                ReportingPeriod.month(december.plusYears(1)), new BigDecimal("260.474"));
        Formula depth = constant("0.5")
                .times(closing(LOANS).over(closing(CPI)).plus(opening(LOANS).over(opening(CPI))))
                .over(total(NET_INCOME).over(mean(CPI)));
        StatementBuilder figures = Statement.builder("A", ReportingPeriod.year(2020))
                .opening(LOANS, "400")
                .closing(LOANS, "540")
                .flow(NET_INCOME, "1000")
                .series(CPI, PriceSeries.on("1982-84=100", levels));
        StatementBuilder mixed =
                figures.build().toBuilder().series(CPI, PriceSeries.yearly("2010=100", 2019, "117.24", "118.69"));
        assertThat(faults(depth, mixed))
                .containsExactly(new Fault(
                        Reason.BASE_MISMATCH, "consumer price index 2020-12-31 on 1982-84=100, 2020 on 2010=100"));
        // what is not read does not matter
        assertThat(faults(closing(CPI).changeFrom(opening(CPI)), mixed)).isEmpty();
        // 0.5 x (540 / 260.474 + 400 / 256.974) / (1,000 / 258.811) = 46.97 %
        StatementBuilder onOneBase =
                figures.build().toBuilder().series(CPI, PriceSeries.yearly("1982-84=100", 2020, "258.811"));
        Evaluation evaluation = depth.evaluate(onOneBase.build());
        assertThat(evaluation.value().orElseThrow().toDouble()).isCloseTo(0.4697, within(0.00005));
        assertThat(evaluation.operands())
                .extracting(Operand::toString)
                .contains("consumer price index, 2020: 258.811 (1982-84=100)");
    }

    @Test
    void bases_oneOfThemNotStated_areAMismatch() {
        StatementBuilder figures = year().opening(CPI, "110")
                .series(CPI, PriceSeries.monthly("2020=100", java.time.YearMonth.of(2021, 12), "104"));
        assertThat(faults(closing(CPI).changeFrom(opening(CPI)), figures))
                .containsExactly(new Fault(
                        Reason.BASE_MISMATCH,
                        "consumer price index 2021-12-31 on 2020=100, 2020-12-31 on no stated base"));
    }

    @Test
    void onClosingBalances_reachesIntoEveryNode() {
        Formula all = average(LOANS)
                .atMost(average(DEPOSITS))
                .positivePart()
                .annualGrowthFrom(average(DEPOSITS))
                .ifShare();
        assertThat(all.onClosingBalances())
                .isEqualTo(closing(LOANS)
                        .atMost(closing(DEPOSITS))
                        .positivePart()
                        .annualGrowthFrom(closing(DEPOSITS))
                        .ifShare());
        Formula yearly = average(LOANS).over(average(DEPOSITS)).perYear();
        assertThat(yearly.onClosingBalances())
                .isEqualTo(closing(LOANS).over(closing(DEPOSITS)).perYear());
    }
}
