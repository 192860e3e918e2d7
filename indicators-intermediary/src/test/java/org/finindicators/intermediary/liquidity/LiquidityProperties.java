/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.liquidity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.intermediary.liquidity.LiquidityItems.LEVEL_1_ASSETS;
import static org.finindicators.intermediary.liquidity.LiquidityItems.LEVEL_2A_ASSETS;
import static org.finindicators.intermediary.liquidity.LiquidityItems.LEVEL_2B_MORTGAGE_SECURITIES;
import static org.finindicators.intermediary.liquidity.LiquidityItems.LEVEL_2B_OTHER_ASSETS;
import static org.finindicators.intermediary.liquidity.LiquidityItems.STRESSED_INFLOWS;
import static org.finindicators.intermediary.liquidity.LiquidityItems.STRESSED_OUTFLOWS;
import static org.finindicators.intermediary.liquidity.StressedLiquidity.LIQUIDITY_COVERAGE_RATIO;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.finindicators.indicator.Measured;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;

class LiquidityProperties {
    /** The adjustments as the standard writes them, in place of the minima of the declaration. */
    @Property
    void coverage_isThatOfTheStandardsAdjustments(
            @ForAll @IntRange(max = 1000) int level1,
            @ForAll @IntRange(max = 1000) int level2a,
            @ForAll @IntRange(max = 1000) int level2b,
            @ForAll @IntRange(min = 1, max = 1000) int outflows,
            @ForAll @IntRange(max = 1000) int inflows) {
        Rational one = Rational.of(level1);
        Rational a = Rational.of(85L * level2a, 100);
        Rational b = Rational.of(level2b, 2);
        Rational adj15 = max(b.minus(one.plus(a).times(Rational.of(15, 85))), b.minus(one.times(Rational.of(15, 60))));
        Rational adj40 = max(a.plus(b).minus(adj15).minus(one.times(Rational.of(2, 3))), Rational.ZERO);
        Rational stock = one.plus(a).plus(b).minus(adj15).minus(adj40);
        Rational cap = Rational.of(3L * outflows, 4);
        Rational counted = Rational.of(inflows).compareTo(cap) < 0 ? Rational.of(inflows) : cap;
        assertThat(ratio("basel-iii", level1, level2a, level2b, outflows, inflows))
                .isEqualTo(stock.dividedBy(Rational.of(outflows).minus(counted)));
    }

    private static Rational max(Rational left, Rational right) {
        Rational larger = left.compareTo(right) > 0 ? left : right;
        return larger.signum() > 0 ? larger : Rational.ZERO;
    }

    /** Level 2 is never above 40 per cent, so the ratio is at most 5/3 of what Level 1 alone gives. */
    @Property
    void coverage_holdsItsCaps(
            @ForAll @IntRange(max = 1000) int level1,
            @ForAll @IntRange(max = 1000) int level2a,
            @ForAll @IntRange(max = 1000) int level2b,
            @ForAll @IntRange(min = 1, max = 1000) int outflows,
            @ForAll @IntRange(max = 1000) int inflows) {
        Rational all = ratio("basel-iii", level1, level2a, level2b, outflows, inflows);
        Rational alone = ratio("basel-iii", level1, 0, 0, outflows, inflows);
        assertThat(all).isBetween(alone, alone.times(Rational.of(5, 3)));
        if (inflows <= 3L * outflows / 4) {
            assertThat(all).isLessThanOrEqualTo(ratio("uncapped", level1, level2a, level2b, outflows, inflows));
        }
        // Level 2B alone stays at 15 per cent: all is at most 100/85 of what there is without it
        Rational without = ratio("basel-iii", level1, level2a, 0, outflows, inflows);
        assertThat(all).isLessThanOrEqualTo(without.times(Rational.of(100, 85)));
    }

    private static Rational ratio(String variant, int level1, int level2a, int level2b, int outflows, int inflows) {
        Statement statement = Statement.builder("a bank", ReportingPeriod.year(2021))
                .closing(LEVEL_1_ASSETS, Integer.toString(level1))
                .closing(LEVEL_2A_ASSETS, Integer.toString(level2a))
                .closing(LEVEL_2B_MORTGAGE_SECURITIES, "0")
                .closing(LEVEL_2B_OTHER_ASSETS, Integer.toString(level2b))
                .closing(STRESSED_OUTFLOWS, Integer.toString(outflows))
                .closing(STRESSED_INFLOWS, Integer.toString(inflows))
                .build();
        return ((Measured) LIQUIDITY_COVERAGE_RATIO.variant(variant).measure(statement)).exact();
    }
}
