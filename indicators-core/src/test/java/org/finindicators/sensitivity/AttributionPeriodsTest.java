/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.Samples.ASSETS;
import static org.finindicators.Samples.BANKS;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.simple;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.opening;

import java.util.List;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Member;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.junit.jupiter.api.Test;

/** Periods of unlike length, averages of unlike dates, and facts. */
class AttributionPeriodsTest {
    private static final Fact<Breakdown> FIRMS = new Fact<>("firm-assets", "assets by firm", Breakdown.class);
    private static final Indicator GROWTH =
            simple("test.growth", "Growth of loans", closing(LOANS).annualGrowthFrom(opening(LOANS)));

    private static StatementBuilder bank(ReportingPeriod period) {
        return Statement.builder("Bank", period).currency("EUR");
    }

    /** The largest part over all. */
    private static Formula largest(Fact<Breakdown> fact) {
        return Calculation.from(
                fact,
                "largest of " + fact.name() + " over their sum",
                Dimension.NUMBER,
                List.of(),
                (breakdown, figures) -> {
                    Rational sum = Rational.ZERO;
                    Rational largest = Rational.ZERO;
                    for (Member member : breakdown.members()) {
                        Rational amount = Rational.of(member.amount());
                        sum = sum.plus(amount);
                        largest = amount.compareTo(largest) > 0 ? amount : largest;
                    }
                    return Evaluation.of(largest.dividedBy(sum), List.of(), List.of());
                });
    }

    /**
     * Loans grow by 21 % in a year, then by 10 % in half a year, which is 21 % a year as well: the length makes up for
     * the loans.
     *
     * <p>Values: loans 121/100 over a year 0.21, 110/100 over a year 0.10, 121/100 over half a year 1.21 squared less
     * one = 0.4641, 110/100 over half a year 0.21. Loans: (0.10 - 0.21 + 0.21 - 0.4641) / 2.
     */
    @Test
    void theLengthOfThePeriod_hasAPartInACompoundedGrowth() {
        Measurement year = GROWTH.measure(bank(ReportingPeriod.year(2020))
                .opening(LOANS, "100")
                .closing(LOANS, "121")
                .build());
        Measurement half = GROWTH.measure(bank(ReportingPeriod.yearToQuarter(2021, 2))
                .opening(LOANS, "100")
                .closing(LOANS, "110")
                .build());
        Attribution split = half.since(year);
        assertThat(Parts.of(split, "the length of the period")).isCloseTo(.18205, within(1e-12));
        assertThat(Parts.of(split, LOANS)).isCloseTo(-.18205, within(1e-12));
        Parts.addUp(split);
        Parts.turn(year, half);
        Parts.fits(split);
    }

    /** Averages of two and of four dates: (90 + 110) / 2 = 100 and (110 + 130 + 120 + 140) / 4 = 125. */
    @Test
    void averages_areThoseOfTheirOwnDates() {
        Indicator ratio = simple("test.ratio", "Loans to assets", average(LOANS).over(average(ASSETS)));
        Measurement before = ratio.measure(bank(ReportingPeriod.year(2020))
                .opening(LOANS, "90")
                .closing(LOANS, "110")
                .opening(ASSETS, "190")
                .closing(ASSETS, "210")
                .build());
        Measurement now = ratio.measure(bank(ReportingPeriod.yearToQuarter(2021, 3))
                .opening(LOANS, "110")
                .balance(LOANS, "2021-03-31", "130")
                .balance(LOANS, "2021-06-30", "120")
                .closing(LOANS, "140")
                .opening(ASSETS, "240")
                .closing(ASSETS, "260")
                .build());
        Attribution split = now.since(before);
        // 25 x (1/200 + 1/250) / 2 and 112.5 x (1/250 - 1/200)
        assertThat(split.of(LOANS)).contains(Rational.of(25 * 9, 2000));
        assertThat(split.of(ASSETS)).contains(Rational.of(-1125, 10000));
        Parts.addUp(split);
    }

    /** A sum of two items is averaged over the dates that both have: loans of half a year do not count. */
    @Test
    void averagesOfASum_areOverTheirCommonDates() {
        Indicator sum = simple(
                "test.sum", "Loans and equity", average(LOANS.plus(EQUITY)).over(closing(ASSETS)));
        Measurement before = sum.measure(bank(ReportingPeriod.year(2020))
                .opening(LOANS, "80")
                .balance(LOANS, "2020-06-30", "500")
                .closing(LOANS, "100")
                .opening(EQUITY, "10")
                .closing(EQUITY, "10")
                .closing(ASSETS, "100")
                .build());
        Measurement now = sum.measure(bank(ReportingPeriod.year(2021))
                .opening(LOANS, "100")
                .closing(LOANS, "120")
                .opening(EQUITY, "10")
                .balance(EQUITY, "2021-06-30", "70")
                .closing(EQUITY, "30")
                .closing(ASSETS, "100")
                .build());
        Attribution split = now.since(before);
        // loans from 90 to 110, equity from 10 to 20
        assertThat(split.of(LOANS)).contains(Rational.of(20, 100));
        assertThat(split.of(EQUITY)).contains(Rational.of(10, 100));
        Parts.addUp(split);
        Parts.turn(before, now);
    }

    /** Facts of one period change one by one: 3/5 x 1/2 and 3/4 x 4/5. */
    @Test
    void factsOfOnePeriod_haveTheirOwnParts() {
        Indicator product = simple("test.product", "Product", largest(BANKS).times(largest(FIRMS)));
        Measurement before = product.measure(bank(ReportingPeriod.year(2020))
                .source("first")
                .with(BANKS, Breakdown.of("3", "2"))
                .with(FIRMS, Breakdown.of("1", "1"))
                .build());
        Measurement now = product.measure(bank(ReportingPeriod.year(2020))
                .source("second")
                .with(BANKS, Breakdown.of("3", "1"))
                .with(FIRMS, Breakdown.of("4", "1"))
                .build());
        Attribution split = now.since(before);
        // (3/4 - 3/5) x (1/2 + 4/5) / 2 and (4/5 - 1/2) x (3/5 + 3/4) / 2
        assertThat(split.of(BANKS.name())).contains(Rational.of(3 * 13, 20 * 20));
        assertThat(split.of(FIRMS.name())).contains(Rational.of(3 * 27, 10 * 40));
        Parts.addUp(split);
        Parts.turn(before, now);
        Attribution grouped = split.withGroup("all", BANKS, FIRMS);
        assertThat(grouped.of("all")).isEqualTo(split.change().value());
    }

    @Test
    void anEqualFact_hasNoPart() {
        Indicator product = simple("test.product", "Product", largest(BANKS).times(largest(FIRMS)));
        Attribution split = product.measure(bank(ReportingPeriod.year(2020))
                        .with(BANKS, Breakdown.of("3", "2"))
                        .with(FIRMS, Breakdown.of("4", "1"))
                        .build())
                .since(product.measure(bank(ReportingPeriod.year(2020))
                        .with(BANKS, Breakdown.of("3", "2"))
                        .with(FIRMS, Breakdown.of("1", "1"))
                        .build()));
        assertThat(split.of(BANKS.name())).contains(Rational.ZERO);
        assertThat(split.of(FIRMS.name())).contains(Rational.of(9, 50));
    }

    /** Facts of two periods change together; the item beside them on its own: 3/5 + 0.5 and 3/4 + 0.6. */
    @Test
    void factsOfTwoPeriods_changeTogether() {
        Indicator sum = simple(
                "test.sum",
                "Sum",
                largest(BANKS).plus(largest(FIRMS)).plus(closing(LOANS).over(closing(ASSETS))));
        Measurement before = sum.measure(bank(ReportingPeriod.year(2020))
                .with(BANKS, Breakdown.of("3", "2"))
                .with(FIRMS, Breakdown.of("1", "1"))
                .closing(LOANS, "50")
                .closing(ASSETS, "100")
                .build());
        Measurement now = sum.measure(bank(ReportingPeriod.year(2021))
                .with(BANKS, Breakdown.of("3", "1"))
                .with(FIRMS, Breakdown.of("4", "1"))
                .closing(LOANS, "60")
                .closing(ASSETS, "100")
                .build());
        Attribution split = now.since(before);
        assertThat(split.of("assets by bank and assets by firm")).contains(Rational.of(45, 100));
        assertThat(split.of(LOANS)).contains(Rational.of(10, 100));
        Parts.addUp(split);
        Attribution grouped = split.withGroup("banks", BANKS).withGroup("firms", FIRMS);
        assertThat(grouped.of("banks")).contains(Rational.of(45, 100));
        assertThat(grouped.change().notes())
                .contains("in the group banks too, since facts of one period change together: assets by firm");
        Parts.addUp(grouped);
        Attribution firmsAndLoans =
                split.withGroup("banks", BANKS).withGroup("rest", FIRMS).withGroup("rest", LOANS);
        assertThat(firmsAndLoans.of("banks")).contains(Rational.of(45, 100));
        assertThat(firmsAndLoans.of("rest")).contains(Rational.of(10, 100));
        Parts.addUp(firmsAndLoans);
    }

    @Test
    void factsInUnlikeUnits_areNotPutIntoOne() {
        Indicator share = simple("test.share", "Share of the largest", largest(BANKS));
        Attribution split = share.measure(bank(ReportingPeriod.year(2021))
                        .in(Scale.THOUSANDS)
                        .with(BANKS, Breakdown.of("3", "1"))
                        .build())
                .since(share.measure(bank(ReportingPeriod.year(2020))
                        .with(BANKS, Breakdown.of("3", "2"))
                        .build()));
        assertThat(split.change().faults().get(0).reason()).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(split.change().faults().get(0).detail()).contains("different units");
    }

    /** A calculation over items that looks at the period: equity by the months of the period, 10 x 12 and 30 x 6. */
    @Test
    void thePeriod_hasAPartInACalculationThatLooksAtIt() {
        Formula months = Calculation.of(
                List.of(closing(EQUITY)), "equity times months", Dimension.MONEY, List.of(), (inputs, figures) -> {
                    Evaluation equity = inputs.get(0).evaluate(figures);
                    return Evaluation.of(
                            equity.value()
                                    .orElseThrow()
                                    .times(Rational.of(figures.period().months())),
                            equity.operands(),
                            List.of());
                });
        Indicator indicator = simple("test.months", "Equity months", months);
        Measurement before = indicator.measure(
                bank(ReportingPeriod.year(2020)).closing(EQUITY, "10").build());
        Measurement now = indicator.measure(bank(ReportingPeriod.yearToQuarter(2021, 2))
                .closing(EQUITY, "30")
                .build());
        Attribution split = now.since(before);
        // 20 x 9 and -6 x 20
        assertThat(split.of(EQUITY)).contains(Rational.of(180));
        assertThat(split.of("the period")).contains(Rational.of(-120));
        Parts.addUp(split);
        Parts.turn(before, now);
    }
}
