/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.Samples.ASSETS;
import static org.finindicators.Samples.COST;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.Samples.simple;
import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.closing;

import org.finindicators.formula.Fault;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Changes split over the caller's own factors: DuPont's three, and parts of a margin. */
class AttributionFactorsTest {
    private static final Item<Flow> REVENUE = Item.flow("revenue", "revenue");
    private static final Indicator ROE =
            simple("test.roe", "Return on equity", annual(NET_INCOME).over(closing(EQUITY)));
    private static final Factor MARGIN =
            Factor.of("net margin", annual(NET_INCOME).over(annual(REVENUE)));
    private static final Factor TURNOVER =
            Factor.of("asset turnover", annual(REVENUE).over(closing(ASSETS)));
    private static final Factor LEVERAGE = Factor.of("leverage", closing(ASSETS).over(closing(EQUITY)));

    private static Statement firm(int year, String income, String revenue, String assets, String equity) {
        return Statement.builder("Firm", ReportingPeriod.year(year))
                .currency("USD")
                .flow(NET_INCOME, income)
                .flow(REVENUE, revenue)
                .closing(ASSETS, assets)
                .closing(EQUITY, equity)
                .build();
    }

    /** 5 % x 1.5 x 2 = 15 % and 6 % x 1.4 x 2.5 = 21 %. */
    private static Attribution roe() {
        return ROE.measure(firm(2021, "16.8", "280", "200", "80"))
                .since(ROE.measure(firm(2020, "7.5", "150", "100", "50")));
    }

    /**
     * A third of what each adds first and last, a sixth of what it adds in between.
     *
     * <p>Margin: 0.01 x ((3 + 3.5) / 3 + (1.5 x 2.5 + 1.4 x 2) / 6) = 0.01 x 3.258333. Turnover: -0.1 x ((0.1 + 0.15) /
     * 3 + (0.05 x 2.5 + 0.06 x 2) / 6) = -0.1 x 0.1241667. Leverage: 0.5 x ((0.075 + 0.084) / 3 + (0.05 x 1.4 + 0.06 x
     * 1.5) / 6) = 0.5 x 0.0796667.
     */
    @Test
    void dupont_splitsIntoMarginTurnoverAndLeverage() {
        Attribution split = roe().asProductOf(MARGIN, TURNOVER, LEVERAGE);
        assertThat(Parts.of(split, "net margin")).isCloseTo(.03258333, within(5e-9));
        assertThat(Parts.of(split, "asset turnover")).isCloseTo(-.01241667, within(5e-9));
        assertThat(Parts.of(split, "leverage")).isCloseTo(.03983333, within(5e-9));
        Parts.addUp(split);
        assertThat(split.change().value()).contains(Rational.of(6, 100));
        assertThat(split.of(EQUITY)).as("items have no part in factors").isEmpty();
        Parts.fits(split);
        assertThat(split.toString()).contains("mean over all orders in which the factors can change");
    }

    /**
     * Prufrock Corporation, the example of Ross, Westerfield and Jordan, Fundamentals of Corporate Finance: net income
     * 363, sales 2,311, assets 3,588, equity 2,591; margin 15.7 %, turnover 0.64 (64 % a year), multiplier 1.39, return
     * 14.0 %. The other year is made up: 1/6 x 0.6 x 1.6 = 16 %.
     *
     * <p>Margin: 0.0095917 x ((0.96 + 0.891933) / 3 + (1.030546 + 0.830876) / 6) = 0.0095917 x 0.927548. Turnover:
     * -0.044091 x ((0.266667 + 0.217516) / 3 + (0.251320 + 0.230799) / 6) = -0.044091 x 0.241747. Multiplier: 0.215207
     * x ((0.1 + 0.101171) / 3 + (0.094245 + 0.107349) / 6) = 0.215207 x 0.100656.
     */
    @Test
    void dupont_ofATextbook() {
        Attribution split = ROE.measure(firm(2013, "400", "2400", "4000", "2500"))
                .since(ROE.measure(firm(2012, "363", "2311", "3588", "2591")))
                .asProductOf(MARGIN, TURNOVER, LEVERAGE);
        assertThat(split.contributions())
                .extracting(Contribution::name, Contribution::before)
                .containsExactly(
                        tuple("net margin", "0.157"), tuple("asset turnover", "64.41"), tuple("leverage", "1.38"));
        assertThat(split.toString())
                .startsWith("Return on equity +1.99 percentage points, from 14.01 to 16.00 % a year");
        assertThat(Parts.of(split, "net margin")).isCloseTo(.0088968, within(5e-7));
        assertThat(Parts.of(split, "asset turnover")).isCloseTo(-.0106589, within(5e-7));
        assertThat(Parts.of(split, "leverage")).isCloseTo(.0216619, within(5e-7));
        Parts.addUp(split);
    }

    /** Margin, then turnover, then leverage: 1 % x 3, 6 % x -0.1 x 2, 6 % x 1.4 x 0.5. */
    @Test
    void dupont_inOrder() {
        Attribution split =
                roe().asProductOf(MARGIN, TURNOVER, LEVERAGE).inOrder("net margin", "asset turnover", "leverage");
        assertThat(split.of("net margin")).contains(Rational.of(3, 100));
        assertThat(split.of("asset turnover")).contains(Rational.of(-12, 1000));
        assertThat(split.of("leverage")).contains(Rational.of(42, 1000));
        Parts.addUp(split);
    }

    @Test
    void aProductThatIsNotTheNumber_saysWhatItIs() {
        Attribution split = roe().asProductOf(MARGIN, LEVERAGE);
        assertThat(split.isDefined()).isFalse();
        Fault fault = split.change().faults().get(0);
        assertThat(fault.reason()).isEqualTo(Reason.INCONSISTENT_STATEMENT);
        // 5 % x 2
        assertThat(fault.detail()).isEqualTo("the product is 0.1 of 2020, not 0.15");
        Parts.fits(split);
    }

    @Test
    void anUndefinedFactor_saysWhichItIs() {
        Attribution split = ROE.measure(firm(2021, "16.8", "280", "200", "80"))
                .since(ROE.measure(firm(2020, "7.5", "0", "100", "50")))
                .asProductOf(MARGIN, TURNOVER, LEVERAGE);
        assertThat(split.change().faults().get(0).detail()).startsWith("net margin of 2020: ");
    }

    /** Income of 10 and 12 less costs of 4 and 5, over equity of 100 and 80: 0.1 and 0.15, -0.04 and -0.0625. */
    @Test
    void aSum_givesEachPartItsOwnChange() {
        Indicator margin = simple(
                "test.margin", "Net margin", annual(REVENUE).minus(annual(COST)).over(closing(EQUITY)));
        Statement before = Statement.builder("Bank", ReportingPeriod.year(2020))
                .currency("USD")
                .in(Scale.MILLIONS)
                .flow(REVENUE, "10")
                .flow(COST, "4")
                .closing(EQUITY, "100")
                .build();
        Statement now = Statement.builder("Bank", ReportingPeriod.year(2021))
                .currency("USD")
                .in(Scale.MILLIONS)
                .flow(REVENUE, "12")
                .flow(COST, "5")
                .closing(EQUITY, "80")
                .build();
        Attribution split = margin.measure(now)
                .since(margin.measure(before))
                .asSumOf(
                        Factor.of("income", annual(REVENUE).over(closing(EQUITY))),
                        Factor.of(
                                "costs",
                                annual(REVENUE)
                                        .minus(annual(REVENUE))
                                        .minus(annual(COST))
                                        .over(closing(EQUITY))));
        assertThat(split.of("income")).contains(Rational.of(5, 100));
        assertThat(split.of("costs")).contains(Rational.of(-225, 10000));
        Parts.addUp(split);
        Parts.fits(split);
    }

    @Test
    void factors_areNamedOnceAndNotGrouped() {
        assertThatThrownBy(() -> roe().asProductOf()).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> roe().asProductOf(MARGIN, MARGIN))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("one name");
        assertThatThrownBy(() -> roe().withGroup("g", EQUITY).asProductOf(MARGIN))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("groups are of items");
        assertThatThrownBy(() -> roe().asProductOf(MARGIN, TURNOVER, LEVERAGE).withGroup("g", EQUITY))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("groups are of items");
    }
}
