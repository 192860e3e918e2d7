/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.BANKS;
import static org.finindicators.Samples.COST;
import static org.finindicators.Samples.COST_PER_JOB;
import static org.finindicators.Samples.CPI;
import static org.finindicators.Samples.DEPOSIT;
import static org.finindicators.Samples.DEPOSITS;
import static org.finindicators.Samples.JOBS;
import static org.finindicators.Samples.LENDING;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.LOANS_TO_DEPOSITS;
import static org.finindicators.Samples.ROE;
import static org.finindicators.Samples.SPREAD;
import static org.finindicators.Samples.bank;
import static org.finindicators.Samples.banks;
import static org.finindicators.Samples.lender;
import static org.finindicators.Samples.simple;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.opening;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Statement;
import org.finindicators.statistics.Concentration;
import org.junit.jupiter.api.Test;

class PooledRatioTest {
    private static Aggregate pool(Indicator indicator, Statement... statements) {
        List<Measurement> all = Stream.of(statements).map(indicator::measure).toList();
        return PooledRatio.of(indicator, all).result();
    }

    private static Statement loans(String name, Scale scale, String currency, String loans, String deposits) {
        return Statement.builder(name, ReportingPeriod.year(2021))
                .currency(currency)
                .in(scale)
                .closing(LOANS, loans)
                .closing(DEPOSITS, deposits)
                .build();
    }

    @Test
    void result_ofTheBanksAToE_isTheSystemsReturn() {
        // definitions, macro-sector-real 5: 7.9 / 75 = 10.533 %, the insolvent bank D included
        Aggregate system = pool(ROE, banks().toArray(Statement[]::new));
        assertThat(system.value()).hasValue(Rational.of(79, 750));
        assertThat(system.included()).isEqualTo(5);
        assertThat(system.excluded()).isEmpty();
        assertThat(system)
                .hasToString("Return on average equity = 10.53 % a year\n  ratio of sums of 5, covering 100.0 %");
    }

    @Test
    void result_isThatOfOneSubjectWithAllFigures() {
        Measurement whole = ROE.measure(bank("System", "7.9", "73", "77"));
        assertThat(pool(ROE, banks().toArray(Statement[]::new)).value())
                .isEqualTo(whole.evaluation().value());
    }

    @Test
    void result_leavesOutWhatIsNotReported_andSaysHowMuchItCovers() {
        // equity-like denominators 300 and 100 are known, numerator of the second is not: 300 / 400 = 75 %
        Aggregate result = pool(
                LOANS_TO_DEPOSITS,
                lender("150", "300"),
                bank("Silent").closing(DEPOSITS, "100").build());
        assertThat(result.value()).hasValue(Rational.of(1, 2));
        assertThat(result.coverage()).hasValueSatisfying(c -> assertThat(c).isEqualByComparingTo("0.75"));
        assertThat(result.excluded())
                .containsExactly(new Exclusion("Silent", Reason.NOT_REPORTED, "gross loans at 2021-12-31"));
        assertThat(result)
                .hasToString("Loans to deposits = 50.00 %   (ratio of sums of 1, covering 75.0 %)\n"
                        + "  left out: Silent: not reported (gross loans at 2021-12-31)");
    }

    @Test
    void result_ofOtherScales_isInUnits() {
        // 2 million / 4 million and 500 thousand / 4,000 thousand: 2,500,000 / 8,000,000
        Aggregate result = pool(
                LOANS_TO_DEPOSITS,
                loans("A", Scale.MILLIONS, "EUR", "2", "4"),
                loans("B", Scale.THOUSANDS, "EUR", "500", "4000"));
        assertThat(result.value()).hasValue(Rational.of(5, 16));
    }

    @Test
    void result_ofMoneyAThing_scalesTheMoneyOnly() {
        // 12 million / 400 jobs and 500 thousand / 100 jobs: 12,500,000 / 500
        Statement second = Statement.builder("B", ReportingPeriod.year(2021))
                .currency("EUR")
                .in(Scale.THOUSANDS)
                .flow(COST, "500")
                .flow(JOBS, "100")
                .build();
        Statement first = bank("A").flow(COST, "12").flow(JOBS, "400").build();
        Aggregate pooled = pool(COST_PER_JOB, first, second);
        assertThat(pooled.value()).hasValue(Rational.of(25_000));
        assertThat(pooled.toString()).startsWith("Cost per job = 25,000.00 EUR");
    }

    @Test
    void result_ofAChange_poolsNowAndBefore() {
        // 10 to 15 million and 10,000 to 11,000 thousand: 20 to 26 million
        Indicator growth = simple(
                "test.growth",
                "Growth",
                closing(LOANS).changeFrom(opening(LOANS)).ifOneYear());
        Statement second = Statement.builder("B", ReportingPeriod.year(2021))
                .currency("EUR")
                .in(Scale.THOUSANDS)
                .opening(LOANS, "10000")
                .closing(LOANS, "11000")
                .build();
        Statement first = bank("A").opening(LOANS, "10").closing(LOANS, "15").build();
        assertThat(pool(growth, first, second).value()).hasValue(Rational.of(6, 20));
    }

    @Test
    void result_ofTwoCurrencies_isUndefined() {
        Aggregate result = pool(
                LOANS_TO_DEPOSITS, loans("A", Scale.UNITS, "USD", "1", "2"), loans("B", Scale.UNITS, "EUR", "1", "2"));
        assertThat(result.value()).isEmpty();
        assertThat(result.fault()).hasValue(new Fault(Reason.CURRENCY_MISMATCH, "EUR, USD"));
        assertThat(result.toString()).startsWith("Loans to deposits undefined: currency mismatch (EUR, USD)");
    }

    @Test
    void result_ofTwoPeriods_isUndefined() {
        Statement earlier = Statement.builder("A", ReportingPeriod.year(2020))
                .currency("EUR")
                .closing(LOANS, "1")
                .closing(DEPOSITS, "2")
                .build();
        Aggregate result = pool(LOANS_TO_DEPOSITS, earlier, lender("1", "2"));
        assertThat(result.fault()).hasValue(new Fault(Reason.PERIOD_MISMATCH, "2020, 2021"));
    }

    @Test
    void coverage_ofWhatCannotBeCompared_isAbsent() {
        // the silent subject's deposits are in dollars, the others' in euros
        Statement silent = Statement.builder("B", ReportingPeriod.year(2021))
                .currency("USD")
                .closing(DEPOSITS, "2")
                .build();
        Aggregate result = pool(LOANS_TO_DEPOSITS, lender("1", "2"), silent);
        assertThat(result.value()).hasValue(Rational.of(1, 2));
        assertThat(result.coverage()).isEmpty();
        assertThat(result.excluded()).hasSize(1);
    }

    @Test
    void result_ofPriceLevelsOrSquares_isTooSmall() {
        Indicator inflation = simple("test.inflation", "Inflation", closing(CPI).changeFrom(opening(CPI)));
        Statement country =
                bank("Country").opening(CPI, "100").closing(CPI, "103").build();
        assertThat(pool(inflation, country).excluded())
                .containsExactly(new Exclusion("Country", Reason.NOT_APPLICABLE, "its parts cannot be added up"));
        Indicator hhi = simple("test.hhi", "Concentration", Concentration.herfindahl(BANKS));
        assertThat(pool(hhi, bank("X").with(BANKS, Breakdown.of("6", "4")).build())
                        .fault())
                .map(Fault::reason)
                .hasValue(Reason.GROUP_TOO_SMALL);
    }

    @Test
    void result_ofDenominatorsThatAddUpToNothing_isUndefined() {
        // average equity 5 and -5
        Aggregate zero = pool(ROE, bank("A", "1", "5", "5"), bank("B", "1", "-5", "-5"));
        assertThat(zero.fault()).hasValue(new Fault(Reason.ZERO_DENOMINATOR, "sum of denominators 0"));
        Aggregate negative = pool(ROE, bank("B", "1", "-5", "-5"));
        assertThat(negative.fault()).hasValue(new Fault(Reason.NEGATIVE_DENOMINATOR, "sum of denominators -5000000"));
        assertThat(negative.coverage()).isEmpty();
    }

    @Test
    void result_ofNobody_isTooSmall() {
        Aggregate nobody = PooledRatio.empty(ROE).result();
        assertThat(nobody.fault()).hasValue(new Fault(Reason.GROUP_TOO_SMALL, "no subject has both parts"));
        assertThat(nobody)
                .hasToString("Return on average equity undefined: group too small (no subject has both parts)\n"
                        + "  ratio of sums of 0");
        assertThat(PooledRatio.of(ROE, List.of())).isEqualTo(PooledRatio.empty(ROE));
    }

    @Test
    void result_ofWhatIsNoQuotient_isTooSmall() {
        Statement statement =
                bank("A").ratePercent(LENDING, "16").ratePercent(DEPOSIT, "9").build();
        Aggregate spread = pool(SPREAD, statement);
        assertThat(spread.fault()).map(Fault::reason).hasValue(Reason.GROUP_TOO_SMALL);
        assertThat(spread.excluded())
                .containsExactly(new Exclusion("A", Reason.NOT_APPLICABLE, "its parts cannot be added up"));
    }

    @Test
    void result_ofACalculation_poolsItsParts() {
        Indicator cr1 = simple("test.cr1", "Largest bank", Concentration.largest(BANKS, 1, 1));
        // 6 of 10 and 1 of 2: 7 / 12
        Aggregate pooled = pool(
                cr1,
                bank("X").with(BANKS, Breakdown.of("6", "4")).build(),
                bank("Y").with(BANKS, Breakdown.of("1", "1")).build());
        assertThat(pooled.value()).hasValue(Rational.of(7, 12));
    }

    @Test
    void merge_ofAnotherIndicatorOrVariant_isRefused() {
        assertThatThrownBy(() -> PooledRatio.empty(ROE).merge(PooledRatio.empty(ROE.variant("year-end"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Return on average equity [year-end] cannot be pooled with Return on average equity");
        assertThatThrownBy(() -> PooledRatio.empty(ROE).plus(LOANS_TO_DEPOSITS.measure(lender("1", "2"))))
                .hasMessage("Loans to deposits cannot be pooled with Return on average equity");
    }

    @Test
    void toString_isTheResult_andListsTwentyAtMost() {
        List<Measurement> silent = IntStream.rangeClosed(1, 22)
                .mapToObj(i -> ROE.measure(bank("Bank " + i).build()))
                .toList();
        String text = PooledRatio.of(ROE, silent).toString();
        assertThat(text.lines()).hasSize(2 + 20 + 1);
        assertThat(text).endsWith("\n  left out besides: 2");
    }
}
