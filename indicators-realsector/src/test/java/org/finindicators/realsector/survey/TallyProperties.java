/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Sums are exact, and whatever is merged equals the whole bit for bit. */
class TallyProperties {
    @Provide
    Arbitrary<List<Double>> numbers() {
        Arbitrary<Double> any = Arbitraries.longs()
                .map(Double::longBitsToDouble)
                .filter(value -> Double.isFinite(value) && Math.abs(value) < 1e300);
        Arbitrary<Double> alike = Arbitraries.doubles().between(-1000, 1000);
        return Arbitraries.oneOf(any, alike, Arbitraries.of(1e16, 1.0, -1e16, 1e-300, 4.9e-324))
                .list()
                .ofMaxSize(60);
    }

    @Property
    void exactSum_isTheNearestDoubleToTheSum(
            @ForAll("numbers") List<Double> numbers, @ForAll @IntRange(max = 60) int cut) {
        BigDecimal expected = numbers.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        ExactSum left = new ExactSum();
        ExactSum right = new ExactSum();
        for (int i = 0; i < numbers.size(); i++) {
            (i < cut ? left : right).add(numbers.get(i));
        }
        left.add(right);
        assertThat(left.exact()).isEqualByComparingTo(expected);
        assertThat(left.value()).isEqualTo(expected.doubleValue());
    }

    @Property(tries = 200)
    void poverty_mergedIsTheWhole(
            @ForAll @Size(max = 80) List<@IntRange(min = -20, max = 300) Integer> incomes,
            @ForAll @IntRange(min = 1, max = 6) int parts,
            @ForAll long seed) {
        Survey survey = survey(incomes, seed);
        PovertyTally whole = PovertyTally.of(survey, 0, 0.5, 1, 2, 3);
        PovertyTally merged = split(survey, parts, seed)
                .map(part -> PovertyTally.of(part, 0, 0.5, 1, 2, 3))
                .reduce(PovertyTally::merge)
                .orElseThrow();
        for (double alpha : new double[] {0, 0.5, 1, 2, 3}) {
            assertThat(merged.fgt(alpha)).isEqualTo(whole.fgt(alpha));
        }
        assertThat(merged.population()).isEqualTo(whole.population());
        assertThat(merged.rows()).isEqualTo(whole.rows());
    }

    @Property(tries = 200)
    void theil_mergedIsTheWhole(
            @ForAll @Size(max = 80) List<@IntRange(min = 0, max = 300) Integer> incomes,
            @ForAll @IntRange(min = 1, max = 6) int parts,
            @ForAll long seed) {
        Survey survey = survey(incomes, seed);
        TheilTally whole = TheilTally.of(survey);
        TheilTally merged = split(survey, parts, seed)
                .map(TheilTally::of)
                .reduce(TheilTally::merge)
                .orElseThrow();
        assertThat(merged.theil()).isEqualTo(whole.theil());
        assertThat(merged.meanLogDeviation()).isEqualTo(whole.meanLogDeviation());
        assertThat(merged.mean()).isEqualTo(whole.mean());
    }

    @Property(tries = 200)
    void sortedIncomes_mergedAreTheWhole(
            @ForAll @Size(min = 1, max = 80) List<@IntRange(min = -5, max = 40) Integer> incomes,
            @ForAll @IntRange(min = 1, max = 6) int parts,
            @ForAll long seed) {
        Survey survey = survey(incomes, seed);
        SortedIncomes whole = SortedIncomes.of(survey);
        SortedIncomes merged = split(survey, parts, seed)
                .map(SortedIncomes::of)
                .reduce(SortedIncomes::merge)
                .orElseThrow();
        assertThat(merged.gini()).isEqualTo(whole.gini());
        assertThat(merged.lorenz(7)).isEqualTo(whole.lorenz(7));
        assertThat(merged.quantile(0.3)).isEqualTo(whole.quantile(0.3));
        assertThat(merged.size()).isEqualTo(whole.size());
    }

    /** Thirty thousand rows take the fast way in the whole, and the slow way in the small parts. */
    @Property(tries = 24)
    void poverty_ofManyRowsIsTheSameEitherWay(
            @ForAll @IntRange(max = 5) int kind, @ForAll boolean strict, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = 30_000;
        double[] welfare = new double[size];
        double[] weights = new double[size];
        for (int row = 0; row < size; row++) {
            double y = Math.exp(5 + 2 * random.nextDouble() * (kind == 5 ? 100 : 1)) - (kind == 1 ? 300 : 0);
            welfare[row] = kind == 2 ? 10 * Math.rint(y / 10) : y;
            weights[row] = kind == 3 ? 1 + random.nextInt(50) : 20 + 200 * random.nextDouble();
            if (kind == 4 && row % 100 == 0) {
                weights[row] = row % 1000 == 0 ? 1e-12 : 0;
            }
        }
        WelfarePolicy policy =
                strict ? WelfarePolicy.AS_REPORTED : WelfarePolicy.AS_REPORTED.withLineRule(LineRule.AT_OR_BELOW);
        Survey survey = Survey.of(welfare, weights, "400").under(policy);
        PovertyTally whole = PovertyTally.of(survey);
        PovertyTally merged = split(survey, 12, seed)
                .map(PovertyTally::of)
                .reduce(PovertyTally::merge)
                .orElseThrow();
        for (double alpha : new double[] {0, 1, 2}) {
            assertThat(merged.fgt(alpha)).isEqualTo(whole.fgt(alpha)).isNotEmpty();
            BigDecimal expected = IntStream.range(0, size)
                    .filter(row -> strict ? welfare[row] < 400 : welfare[row] <= 400)
                    .mapToObj(row -> new BigDecimal(term(weights[row], 400 - welfare[row], alpha)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(whole.sum(alpha).exact()).isEqualByComparingTo(expected);
        }
    }

    /** Indicators take one tally for all three, the same that a caller makes. */
    @Property(tries = 1)
    void poverty_ofOneSurveyIsTalliedOnce() {
        double[] welfare =
                IntStream.range(0, 20_000).mapToDouble(i -> 1 + i % 997 / 7.0).toArray();
        Survey survey = Survey.of(welfare, "50");
        PovertyTally tally = PovertyTally.of(survey);
        for (double alpha : new double[] {0, 1, 2}) {
            assertThat(PovertyMeasures.fgt(alpha).value(survey).orElseThrow())
                    .isEqualTo(tally.fgt(alpha).orElseThrow(), within(1e-15));
        }
        assertThat(survey.columns().poverty(50, true)).isSameAs(survey.columns().poverty(50, true));
        PovertyTally weak = survey.columns().poverty(50, false);
        assertThat(weak).isNotSameAs(tally);
        assertThat(weak.sum(0).value()).isGreaterThan(tally.sum(0).value());
        assertThat(survey.columns().poverty(49, true).sum(0).value())
                .isLessThan(tally.sum(0).value());
    }

    private static double term(double weight, double gap, double alpha) {
        return alpha == 0 ? weight : alpha == 1 ? weight * gap : weight * gap * gap;
    }

    @Property(tries = 60)
    void sort_putsRowsInOrder(
            @ForAll @IntRange(max = 6) int kind, @ForAll @IntRange(max = 6000) int size, @ForAll long seed) {
        Random random = new Random(seed);
        double[] values = DoubleStream.generate(() -> switch (kind) {
                    case 0 -> random.nextDouble();
                    case 1 -> random.nextInt(10) - 5;
                    case 2 -> Math.exp(200 * random.nextGaussian());
                    case 3 -> random.nextGaussian();
                    case 4 -> 1 + Math.scalb(1.0, -52) * random.nextInt(3000);
                    case 5 ->
                        random.nextInt(4) == 0 ? 0.0 : random.nextInt(2) == 0 ? -0.0 : 1e-310 * random.nextDouble();
                    default -> Double.longBitsToDouble(random.nextLong() >>> 2);
                })
                .limit(size)
                .map(value -> Double.isFinite(value) ? value : 1)
                .toArray();
        double[] weights =
                DoubleStream.of(values).map(value -> 1 + Math.abs(value % 7)).toArray();
        Survey survey = Survey.of(values, weights, "1");
        double[] expected =
                DoubleStream.of(values).map(value -> value + 0.0).sorted().toArray();
        SortedIncomes sorted = SortedIncomes.of(survey);
        assertThat(sorted.values()).containsExactly(expected);
        for (int i = 0; i < size; i++) {
            assertThat(sorted.weights()[i]).isEqualTo(1 + Math.abs(expected[i] % 7));
        }
    }

    @Property(tries = 1)
    void merge_refusesTalliesOfUnlikeLines() {
        PovertyTally one = PovertyTally.of(Survey.of(new double[] {1}, "2"));
        PovertyTally other = PovertyTally.of(Survey.of(new double[] {1}, "3"));
        assertThatIllegalArgumentException().isThrownBy(() -> one.merge(other)).withMessageContaining("unlike lines");
        assertThatIllegalArgumentException().isThrownBy(() -> one.fgt(3)).withMessageContaining("alpha 3.0");
    }

    private static Survey survey(List<Integer> incomes, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] welfare = incomes.stream().mapToDouble(y -> y / 7.0).toArray();
        double[] weights = DoubleStream.generate(() -> random.nextInt(6) == 0 ? 0 : 1e3 * random.nextDouble())
                .limit(welfare.length)
                .toArray();
        return Survey.of(welfare, weights, "15");
    }

    /** Deals the rows to some parts, in any order, and shuffles the parts; some may be empty. */
    private static Stream<Survey> split(Survey survey, int parts, long seed) {
        Random random = new Random(seed);
        int[] codes = IntStream.range(0, survey.size())
                .map(row -> random.nextInt(parts))
                .toArray();
        List<String> names =
                IntStream.range(0, parts).mapToObj(i -> "part " + i).toList();
        List<Survey> all = new ArrayList<>(survey.withGroups(codes, names).byGroup());
        Collections.shuffle(all, random);
        return all.stream();
    }
}
