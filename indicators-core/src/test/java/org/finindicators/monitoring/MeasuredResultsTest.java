/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.total;

import java.time.LocalDate;
import java.util.List;
import org.finindicators.Samples;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Unit;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Results that are measurements of the library. */
class MeasuredResultsTest {
    private static final LocalDate END = LocalDate.of(2021, 12, 31);

    private static final Indicator INCOME = Samples.simple("test.income", "Income", total(Samples.NET_INCOME));
    private static final Indicator REACH = Samples.simple(
            "test.reach", "A long name", closing(Samples.LOANS).over(closing(Samples.DEPOSITS)), Unit.PER_THOUSAND);
    private static final Indicator RATIO =
            Samples.simple("test.ratio", "Ratio", closing(Samples.LOANS).over(closing(Samples.DEPOSITS)), Unit.RATIO);

    private static Measurement loansToDeposits(String loans, String deposits) {
        return Samples.LOANS_TO_DEPOSITS.measure(Samples.bank("Lender of " + loans + " from " + deposits)
                .closing(Samples.LOANS, loans)
                .closing(Samples.DEPOSITS, deposits)
                .build());
    }

    private static ResultIndicator.Builder lending() {
        return ResultIndicator.builder(Samples.LOANS_TO_DEPOSITS)
                .inPercent()
                .baseline("2019-12-31", "40")
                .target("2023-12-31", "80");
    }

    /** From 40 to 80 per cent: 66 of 110 are 60 per cent, half the way, in 731 of 1,461 days. */
    @Test
    void measurement_keepsItsExplanation() {
        Progress progress =
                lending().actual(loansToDeposits("66", "110")).build().at(END);
        assertThat(progress.ratio()).contains(Rational.of(1, 2));
        assertThat(progress.status()).isEqualTo(ResultStatus.ON_TRACK);
        assertThat(progress.latest()
                        .flatMap(Actual::measurement)
                        .orElseThrow()
                        .explain()
                        .toString())
                .contains("66")
                .contains("110");
    }

    @Test
    void undefinedMeasurement_givesItsReason() {
        Progress progress = lending()
                .actual("2020-12-31", "55")
                .actual(loansToDeposits("66", "0"))
                .build()
                .at(END);
        assertThat(progress.status()).isEqualTo(ResultStatus.UNDEFINED);
        assertThat(progress.faults().get(0).reason()).isEqualTo(Reason.ZERO_DENOMINATOR);
        assertThat(progress.ratio()).isEmpty();
        assertThat(lending()
                        .actual(loansToDeposits("66", "0"))
                        .build()
                        .at("2020-12-31")
                        .faults()
                        .toString())
                .isEqualTo("[not reported (actual by 2020-12-31)]");
    }

    /** 14,795,000 thousand dollars are 14,795 million, of 7,068,964 thousand: the target is in dollars. */
    @Test
    void money_isInWholeCurrency() {
        Progress progress = ResultIndicator.builder(Samples.EQUITY_LEVEL)
                .unit("USD")
                .better(Direction.HIGHER)
                .baseline("2020-12-31", "7068964000")
                .target("2022-12-31", "14795000000")
                .actual(Samples.EQUITY_LEVEL.measure(Samples.svb(4)))
                .build()
                .at(END);
        assertThat(progress.ratio()).contains(Rational.ONE);
        assertThat(progress.indicator().print(progress.latest().orElseThrow())).isEqualTo("14,795,000,000 USD");
    }

    /** The measurement is in dollars: a target in thousands of them, or in euros, cannot be held against it. */
    @Test
    void money_inAnotherUnitThanTheMeasurement_isRefused() {
        ResultIndicator.Builder builder = ResultIndicator.builder(Samples.EQUITY_LEVEL)
                .target("2023-12-31", "16000000")
                .actual(Samples.EQUITY_LEVEL.measure(Samples.svb(4)));
        for (String thousands : List.of("thousand USD", "USD thousand", "dollars", "XXQ")) {
            assertThatThrownBy(builder.unit(thousands)::build)
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("unit = " + thousands + ": must be a currency");
        }
        assertThatThrownBy(builder.unit("EUR")::build)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("USD: is in another currency than what was before, EUR");
    }

    @Test
    void money_ofTwoCurrencies_isRefused() {
        Statement euros = Statement.builder("SVB", ReportingPeriod.year(2022))
                .currency("EUR")
                .in(Scale.MILLIONS)
                .closing(Samples.EQUITY, "12")
                .build();
        ResultIndicator.Builder builder = ResultIndicator.builder(Samples.EQUITY_LEVEL)
                .actual(Samples.EQUITY_LEVEL.measure(Samples.svb(4)))
                .actual(Samples.EQUITY_LEVEL.measure(euros));
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is in another currency than what was before, USD");
    }

    @Test
    void measurement_ofAnotherIndicator_isRefused() {
        ResultIndicator.Builder builder = lending().actual(Samples.EQUITY_LEVEL.measure(Samples.svb(4)));
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is a measurement of another indicator");
    }

    @Test
    void source_ofAMeasurement_canBeStated_butNotAnotherIndicator() {
        Actual actual = Actual.of(loansToDeposits("66", "110")).withSource("supervisor");
        assertThat(lending().actual(actual).build().at(END).latest()).contains(actual);
        ResultIndicator.Builder other = ResultIndicator.builder(Samples.ROA).actual(actual);
        assertThatThrownBy(other::build)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is a measurement of another indicator");
    }

    @Test
    void role_thatTheIndicatorHasNot_isQuestioned() {
        Role other = List.of(Role.values()).stream()
                .filter(role -> !Samples.LOANS_TO_DEPOSITS.roles().contains(role))
                .findFirst()
                .orElseThrow();
        assertThat(lending().roles(other).build().violations().toString())
                .isEqualTo("[roles = " + other + ": is not a role of test.loans-to-deposits]");
    }

    private static Measurement income(String amount, ReportingPeriod period) {
        return INCOME.measure(Statement.builder("A", period)
                .currency("USD")
                .flow(Samples.NET_INCOME, amount)
                .build());
    }

    /** 10 in a quarter is more than 30 in a year, and not less. */
    @Test
    void amounts_overPeriodsOfDifferentLengths_areRefused() {
        Measurement year = income("30", ReportingPeriod.year(2020));
        Measurement quarter = income("10", ReportingPeriod.quarter(2021, 1));
        ResultIndicator.Builder builder = ResultIndicator.builder(INCOME).actuals(List.of(year, quarter));
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("actual 2021-03-31")
                .hasMessageContaining("is not as long as");
        assertThatThrownBy(ResultIndicator.builder(INCOME).baseline(year).actual(quarter)::build)
                .hasMessageContaining("is not as long as");
        assertThat(ResultIndicator.builder(INCOME)
                        .actuals(List.of(income("40", ReportingPeriod.year(2021)), year))
                        .build()
                        .actuals())
                .extracting(Actual::date)
                .containsExactly(LocalDate.of(2020, 12, 31), END);
    }

    /** What is counted from the start gets longer with each value. */
    @Test
    void totals_fromOneDay_canBeCompared_otherTotalsCannot() {
        ResultIndicator.Builder builder = ResultIndicator.builder(INCOME)
                .cumulative()
                .actual(income("10", ReportingPeriod.quarter(2021, 1)))
                .actual(income("25", ReportingPeriod.yearToQuarter(2021, 2)));
        assertThat(builder.build().actuals()).hasSize(2);
        builder.actual(income("30", ReportingPeriod.quarter(2021, 3)));
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("actual 2021-09-30")
                .hasMessageContaining("is to be counted from the start");
    }

    /** 66 loans for 11,000 of the others are 6 per 1,000; 4 and 8 are typed as such: half the way. */
    @Test
    void numbersPerThousand_areTypedInThatUnit_andMeasurementsAreFractions() {
        ResultIndicator reach = ResultIndicator.builder(REACH)
                .named("Reach")
                .baseline("2019-12-31", "4")
                .target("2023-12-31", "8")
                .tolerance("1")
                .actual(REACH.measure(Samples.lender("66", "11000")))
                .build();
        assertThat(reach.name()).isEqualTo("Reach");
        assertThat(reach.baseline().orElseThrow().value()).contains(Rational.of(4, 1_000));
        assertThat(reach.tolerance()).isEqualTo(Rational.of(1, 1_000));
        assertThat(reach.at(END).ratio()).contains(Rational.of(1, 2));
        assertThat(reach.print(reach.endTarget().orElseThrow())).startsWith("8 per 1,000");
        assertThat(reach.inUnit(reach.endTarget().orElseThrow().to())).isEqualByComparingTo("8");
        assertThat(reach.violations()).isEmpty();
        assertThatThrownBy(ResultIndicator.builder(REACH).inPercent()::build)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is no percentage");
    }

    @Test
    void numbers_outOfAnyReason_areQuestioned() {
        assertThat(ResultIndicator.builder(REACH)
                        .baseline("2019-12-31", "0.005")
                        .target("2023-12-31", "12000")
                        .actual("2020-12-31", "-1")
                        .actual("2021-12-31", "0")
                        .build()
                        .violations())
                .extracting(doubt -> doubt.path())
                .containsExactly("baseline", "target 2023-12-31", "actual 2020-12-31");
        assertThat(ResultIndicator.builder(Samples.SPREAD)
                        .baseline("2019-12-31", "0.05")
                        .target("2023-12-31", "4")
                        .build()
                        .violations()
                        .toString())
                .isEqualTo("[target 2023-12-31 = 400 percentage points: is hardly a rate: is it in per cent?]");
        assertThat(ResultIndicator.builder(RATIO)
                        .baseline("2019-12-31", "0.9")
                        .target("2023-12-31", "110")
                        .build()
                        .violations()
                        .toString())
                .isEqualTo("[target 2023-12-31 = 11,000 %: is hardly a ratio: is it in per cent?]");
    }

    @Test
    void measurement_cannotBeDivided() {
        Actual actual = Actual.of(loansToDeposits("66", "110"));
        assertThatThrownBy(() -> actual.over("100"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is a measurement and cannot be divided");
    }

    /** (66 + 10) / (110 + 40) = 0.5067; the mean would be 0.425. */
    @Test
    void pool_ofMeasurements_isTheRatioOfSums() {
        PooledResult pool = PooledResult.of(
                "test.loans-to-deposits",
                List.of(
                        project("A", loansToDeposits("66", "110")),
                        project("B", loansToDeposits("10", "40")),
                        project("C", loansToDeposits("10", "0"))),
                END);
        assertThat(pool.value()).contains(Rational.of(76, 150));
        assertThat(pool.excluded()).hasSize(1);
        assertThat(pool.excluded().get(0).toString()).startsWith("C: zero denominator");
    }

    private static ResultsFramework project(String name, Measurement actual) {
        return ResultsFramework.builder(name)
                .asOf(END)
                .with(lending().acrossProjects(AcrossProjects.RATIO_OF_SUMS).actual(actual))
                .build();
    }
}
