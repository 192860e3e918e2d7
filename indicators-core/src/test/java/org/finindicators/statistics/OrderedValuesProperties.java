/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.finindicators.formula.Evaluation;
import org.finindicators.number.Rational;

/** Ranks and scores of random values, many of them tied. */
class OrderedValuesProperties {
    @Provide
    Arbitrary<List<Integer>> some() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(-2, 2),
                        Arbitraries.integers().between(-1000, 1000))
                .list()
                .ofMinSize(2)
                .ofMaxSize(40);
    }

    private static List<Rational> exact(List<Integer> values) {
        return values.stream().map(Rational::of).toList();
    }

    private static Rational rank(PercentileRule rule, Rational value, OrderedValues all) {
        return rule.rank(value, all.without(value)).value().orElseThrow();
    }

    @Property
    void ranks_areSharesInOrder(@ForAll @From("some") List<Integer> values) {
        OrderedValues all = OrderedValues.of(exact(values));
        for (PercentileRule rule : PercentileRule.values()) {
            Rational before = Rational.ZERO;
            for (Rational value : all.values()) {
                Rational rank = rank(rule, value, all);
                assertThat(rank).isBetween(before, Rational.ONE);
                before = rank;
            }
        }
    }

    /** Strict and at-or-below change places, and so do lowest and highest ties. */
    @Property
    void ranks_areSymmetric(@ForAll @From("some") List<Integer> values) {
        OrderedValues all = OrderedValues.of(exact(values));
        OrderedValues flipped =
                OrderedValues.of(all.values().stream().map(Rational::negated).toList());
        PercentileRule[][] pairs = {
            {PercentileRule.MID_RANK, PercentileRule.MID_RANK},
            {PercentileRule.MIDDLE_TIE, PercentileRule.MIDDLE_TIE},
            {PercentileRule.STRICT, PercentileRule.AT_OR_BELOW},
            {PercentileRule.LOWEST_TIE, PercentileRule.HIGHEST_TIE}
        };
        for (Rational value : all.values()) {
            for (PercentileRule[] pair : pairs) {
                assertThat(rank(pair[0], value, all).plus(rank(pair[1], value.negated(), flipped)))
                        .isEqualTo(Rational.ONE);
            }
        }
    }

    @Property
    void scores_ignoreShiftAndScale(
            @ForAll @From("some") List<Integer> values, @ForAll("shifts") int shift, @ForAll("scales") int scale) {
        OrderedValues all = OrderedValues.of(exact(values));
        OrderedValues moved = OrderedValues.of(all.values().stream()
                .map(value -> value.times(Rational.of(scale)).plus(Rational.of(shift)))
                .toList());
        for (Rational value : all.values()) {
            Rational image = value.times(Rational.of(scale)).plus(Rational.of(shift));
            Evaluation score = OutlierRule.MODIFIED_Z.score(value, all);
            assertThat(OutlierRule.MODIFIED_Z.score(image, moved).value()).isEqualTo(score.value());
        }
    }

    @Provide
    Arbitrary<Integer> shifts() {
        return Arbitraries.integers().between(-1000, 1000);
    }

    @Provide
    Arbitrary<Integer> scales() {
        return Arbitraries.integers().between(1, 1000);
    }

    @Property
    void order_doesNotMatter(@ForAll @From("some") List<Integer> values, @ForAll Random random) {
        List<Rational> shuffled = new ArrayList<>(exact(values));
        Collections.shuffle(shuffled, random);
        assertThat(OrderedValues.of(shuffled)).isEqualTo(OrderedValues.of(exact(values)));
    }

    /** Median and deviations by sorting, as they are defined. */
    @Property
    void deviations_areThoseOfTheDefinition(@ForAll @From("some") List<Integer> values) {
        OrderedValues all = OrderedValues.of(exact(values));
        for (Rational value : all.values()) {
            List<Rational> left = new ArrayList<>(all.values());
            left.remove(value);
            OrderedValues others = all.without(value);
            assertThat(others.values()).isEqualTo(left);
            Rational centre = middle(left);
            assertThat(others.median()).hasValue(centre);
            List<Rational> off = left.stream()
                    .map(one -> one.minus(centre))
                    .map(one -> one.signum() < 0 ? one.negated() : one)
                    .sorted()
                    .toList();
            assertThat(others.medianDeviation()).hasValue(middle(off));
            assertThat(others.meanDeviation()).hasValue(Rational.sum(off).dividedBy(Rational.of(off.size())));
        }
    }

    private static Rational middle(List<Rational> sorted) {
        int n = sorted.size();
        return sorted.get((n - 1) / 2).plus(sorted.get(n / 2)).dividedBy(Rational.of(2));
    }

    @Property
    void columns_equalOneByOne(@ForAll @From("some") List<Integer> values, @ForAll Random random) {
        int rows = values.size();
        double[] column = new double[rows];
        int[] groups = new int[rows];
        for (int row = 0; row < rows; row++) {
            column[row] = random.nextInt(10) == 0 ? Double.NaN : values.get(row);
            groups[row] = random.nextInt(4) - 1;
        }
        OutlierRule.ScoreColumn scores = OutlierRule.MODIFIED_Z.scores(column, groups, 3);
        for (int row = 0; row < rows; row++) {
            List<Rational> others = new ArrayList<>();
            for (int other = 0; other < rows; other++) {
                if (other != row && groups[other] == groups[row] && Double.isFinite(column[other])) {
                    others.add(Rational.of(BigDecimal.valueOf(column[other])));
                }
            }
            if (!Double.isFinite(column[row]) || groups[row] < 0 || others.size() < 3) {
                assertThat(scores.score(row)).isEmpty();
                assertThat(scores.fault(row)).isPresent();
                continue;
            }
            Evaluation score = OutlierRule.MODIFIED_Z.score(
                    Rational.of(BigDecimal.valueOf(column[row])), OrderedValues.of(others));
            assertThat(scores.score(row).isPresent()).isEqualTo(score.value().isPresent());
            if (score.value().isPresent()) {
                double exact = score.value().get().toDouble();
                assertThat(scores.score(row).getAsDouble()).isCloseTo(exact, within(1e-9 * (1 + Math.abs(exact))));
            }
        }
    }

    @Property
    void quantiles_lieAmongTheValues(@ForAll @From("some") List<Integer> values) {
        OrderedValues all = OrderedValues.of(exact(values));
        Rational least = all.values().get(0);
        Rational greatest = all.values().get(all.size() - 1);
        for (QuantileRule rule : QuantileRule.values()) {
            Rational before = least;
            for (int percent = 0; percent <= 100; percent += 10) {
                Rational quantile =
                        all.quantile(rule, BigDecimal.valueOf(percent, 2)).orElseThrow();
                assertThat(quantile).isBetween(before, greatest);
                before = quantile;
            }
        }
    }

    /** The median is the quantile of one half by the definitions that are symmetric. */
    @Property
    void half_isTheMedian(@ForAll @From("some") List<Integer> values) {
        OrderedValues all = OrderedValues.of(exact(values));
        for (QuantileRule rule : List.of(
                QuantileRule.INVERSE_WITH_MEANS,
                QuantileRule.MIDDLE_OF_STEPS,
                QuantileRule.EXCLUSIVE,
                QuantileRule.INCLUSIVE,
                QuantileRule.MEDIAN_UNBIASED,
                QuantileRule.NORMAL_UNBIASED)) {
            assertThat(all.quantile(rule, new BigDecimal("0.5"))).isEqualTo(all.median());
        }
    }
}
