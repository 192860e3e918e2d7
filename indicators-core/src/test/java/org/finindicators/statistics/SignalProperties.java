/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.finindicators.number.Rational;

class SignalProperties {
    @Property
    void counts_addUpToTheSample(
            @ForAll @Size(max = 30) List<@IntRange(min = -5, max = 5) Integer> before,
            @ForAll @Size(max = 30) List<@IntRange(min = -5, max = 5) Integer> calm,
            @ForAll @IntRange(min = -6, max = 6) int threshold,
            @ForAll SignalTail tail) {
        SignalSample sample = sample(tail, before, calm);
        SignalMatrix matrix = sample.matrix(BigDecimal.valueOf(threshold));
        assertThat(matrix.size()).isEqualTo(before.size() + calm.size()).isEqualTo(sample.size());
        assertThat(matrix.hits() + matrix.missed()).isEqualTo(before.size());
        long hits = before.stream()
                .filter(value -> tail == SignalTail.UPPER ? value >= threshold : value <= threshold)
                .count();
        long falseAlarms = calm.stream()
                .filter(value -> tail == SignalTail.UPPER ? value >= threshold : value <= threshold)
                .count();
        assertThat(matrix.hits()).isEqualTo(hits);
        assertThat(matrix.falseAlarms()).isEqualTo(falseAlarms);
    }

    @Property
    void noiseIsBelowOne_whereASignalMakesACrisisMoreProbable(
            @ForAll @IntRange(min = 1, max = 200) int hits,
            @ForAll @IntRange(max = 200) int falseAlarms,
            @ForAll @IntRange(max = 200) int missed,
            @ForAll @IntRange(max = 200) int quiet) {
        SignalMatrix matrix = new SignalMatrix(hits, falseAlarms + 1L, missed, quiet);
        boolean tells = matrix.conditionalProbability()
                        .value()
                        .orElseThrow()
                        .compareTo(matrix.unconditionalProbability().value().orElseThrow())
                > 0;
        assertThat(matrix.noiseToSignal().value().orElseThrow().compareTo(Rational.ONE) < 0)
                .isEqualTo(tells);
    }

    /** Crises and calm times change places, and signals with their absence, if the preference is turned round too. */
    @Property
    void usefulness_isSymmetric(
            @ForAll @IntRange(min = 1, max = 200) int hits,
            @ForAll @IntRange(max = 200) int falseAlarms,
            @ForAll @IntRange(max = 200) int missed,
            @ForAll @IntRange(min = 1, max = 200) int quiet,
            @ForAll @IntRange(max = 100) int percent) {
        BigDecimal theta = BigDecimal.valueOf(percent, 2);
        Rational one = new SignalMatrix(hits, falseAlarms, missed, quiet)
                .usefulness(theta)
                .value()
                .orElseThrow();
        Rational other = new SignalMatrix(quiet, missed, falseAlarms, hits)
                .usefulness(BigDecimal.ONE.subtract(theta))
                .value()
                .orElseThrow();
        assertThat(one).isEqualTo(other);
        assertThat(one).isLessThanOrEqualTo(Rational.of(Math.min(percent, 100 - percent), 100));
    }

    @Property
    void area_isTheRest_withTheSignFlipped(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = -5, max = 5) Integer> before,
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = -5, max = 5) Integer> calm,
            @ForAll SignalTail tail) {
        Rational area = sample(tail, before, calm).area().value().orElseThrow();
        List<Integer> flippedBefore = before.stream().map(value -> -value).toList();
        List<Integer> flippedCalm = calm.stream().map(value -> -value).toList();
        assertThat(sample(tail, flippedBefore, flippedCalm).area().value()).contains(Rational.ONE.minus(area));
        SignalTail other = tail == SignalTail.UPPER ? SignalTail.LOWER : SignalTail.UPPER;
        assertThat(sample(other, flippedBefore, flippedCalm).area().value()).contains(area);
    }

    @Property
    void area_isTheStatisticOfMannAndWhitney(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = -5, max = 5) Integer> before,
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = -5, max = 5) Integer> calm) {
        double statistic = MannWhitneyUTest.withDefaults().statistic(doubles(before), doubles(calm));
        SignalSample sample = sample(SignalTail.UPPER, before, calm);
        // sums of halves are exact
        assertThat(sample.mannWhitney().value().orElseThrow().toDouble()).isEqualTo(statistic);
        assertThat(sample.area().value())
                .contains(Rational.of(BigDecimal.valueOf(statistic))
                        .dividedBy(Rational.of((long) before.size() * calm.size())));
    }

    private static double[] doubles(List<Integer> values) {
        return values.stream().mapToDouble(value -> value).toArray();
    }

    @Property
    void order_doesNotMatter(
            @ForAll @Size(max = 30) List<@IntRange(min = -5, max = 5) Integer> before,
            @ForAll @Size(max = 30) List<@IntRange(min = -5, max = 5) Integer> calm,
            @ForAll SignalTail tail,
            @ForAll Random random) {
        List<Integer> shuffledBefore = new ArrayList<>(before);
        List<Integer> shuffledCalm = new ArrayList<>(calm);
        Collections.shuffle(shuffledBefore, random);
        Collections.shuffle(shuffledCalm, random);
        SignalSample one = sample(tail, before, calm);
        SignalSample other = sample(tail, shuffledBefore, shuffledCalm);
        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        ThresholdSearch search = ThresholdSearch.mostUseful("0.5");
        assertThat(search.over(other).toString()).isEqualTo(search.over(one).toString());
    }

    /** The percentile is the share of values that are not beyond the threshold. */
    @Property
    void percentile_leavesTheRestBeyond(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = -50, max = 50) Integer> calm,
            @ForAll @IntRange(min = 1, max = 100) int percentile,
            @ForAll SignalTail tail) {
        SignalSample sample = sample(tail, List.of(), calm);
        ThresholdSearch.Trial trial = ThresholdSearch.leastNoise()
                .amongPercentiles(BigDecimal.valueOf(percentile))
                .over(sample)
                .trials()
                .get(0);
        double threshold = trial.threshold().toDouble();
        long notBeyond = calm.stream()
                .filter(value -> tail == SignalTail.UPPER ? value <= threshold : value >= threshold)
                .count();
        long within = calm.stream()
                .filter(value -> tail == SignalTail.UPPER ? value < threshold : value > threshold)
                .count();
        assertThat(100 * notBeyond).isGreaterThanOrEqualTo((long) percentile * calm.size());
        assertThat(100 * within).isLessThan((long) percentile * calm.size());
    }

    private static SignalSample sample(SignalTail tail, List<Integer> before, List<Integer> calm) {
        SignalSample.Builder builder = SignalSample.builder(tail);
        for (int i = 0; i < before.size(); i++) {
            builder.before("crisis", BigDecimal.valueOf(before.get(i)));
        }
        calm.forEach(value -> builder.calm(BigDecimal.valueOf(value)));
        return builder.build();
    }
}
