/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.socialprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Variant;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;

class TransfersProperties {
    private static final double ROUNDING = 1e-12;
    private static final double[] HOSTILE = {
        0,
        -0.0,
        1,
        -1,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.MIN_VALUE,
        1e-300,
        1e40
    };

    /** Somebody poor and somebody else, both with a transfer. */
    private static TransferSurvey survey(long seed, int rows, int unit, int copies) {
        Random random = new Random(seed);
        double[] before = new double[rows * copies];
        double[] transfers = new double[rows * copies];
        double[] weights = new double[rows * copies];
        for (int row = 0; row < rows; row++) {
            double welfare = unit * (row == 0 ? 10.0 : row == 1 ? 190.0 : random.nextInt(200) - 10);
            double transfer = unit * (row < 2 ? 20.0 : random.nextInt(3) == 0 ? 0 : random.nextInt(80));
            double weight = 1 + random.nextInt(9);
            for (int copy = 0; copy < copies; copy++) {
                before[row + copy * rows] = welfare;
                transfers[row + copy * rows] = transfer;
                weights[row + copy * rows] = weight;
            }
        }
        return TransferSurvey.of(before, transfers, Integer.toString(100 * unit))
                .withWeights(weights);
    }

    @Property(tries = 300)
    void measures_areTiedToEachOther(@ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int rows) {
        TransferSurvey survey = survey(seed, rows, 1, 1);
        double vertical = efficiency("survey-vertical", survey);
        double reduction = efficiency("survey", survey);
        double spillOver = efficiency("survey-spill-over", survey);
        assertThat(reduction).isCloseTo(vertical * (1 - spillOver), within(ROUNDING));
        assertThat(vertical + targeting("leakage-by-value", survey)).isCloseTo(1, within(ROUNDING));
        assertThat(targeting("coverage", survey) + targeting("undercoverage", survey))
                .isCloseTo(1, within(ROUNDING));
        assertThat(targeting("targeting-differential", survey)).isBetween(-1.0, 1.0);
        for (double share : new double[] {
            vertical, reduction, spillOver, efficiency("survey-gap", survey), targeting("leakage", survey)
        }) {
            assertThat(share).isBetween(0.0, 1.0);
        }
        assertThat(targeting("cgh-40", survey)).isBetween(0.0, 2.5 + ROUNDING);
        assertThat(targeting("cgh-10", survey)).isBetween(0.0, 10 + ROUNDING);
    }

    @Property(tries = 300)
    void measures_doNotDependOnUnitOrReplication(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 40) int rows,
            @ForAll @IntRange(min = 1, max = 100_000) int unit,
            @ForAll @IntRange(min = 2, max = 4) int copies) {
        for (Indicator indicator : List.of(Transfers.TRANSFER_EFFICIENCY, Transfers.TRANSFER_TARGETING)) {
            for (Variant variant : indicator.variants()) {
                Optional<Double> one = value(indicator.with(variant), survey(seed, rows, 1, 1));
                if (one.isPresent()) {
                    double expected = one.get();
                    assertThat(value(indicator.with(variant), survey(seed, rows, unit, 1)))
                            .hasValueSatisfying(v -> assertThat(v).isCloseTo(expected, within(1e-10)));
                    assertThat(value(indicator.with(variant), survey(seed, rows, 1, copies)))
                            .hasValueSatisfying(v -> assertThat(v).isCloseTo(expected, within(1e-10)));
                }
            }
        }
    }

    /** Against persons lined up one by one, in whole numbers: twentieths of a person count alike at the limit. */
    @Property(tries = 300)
    void transfersToPoorestPercent_isThatOfPersonsLinedUp(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int rows,
            @ForAll @IntRange(min = 1, max = 19) int twentieths) {
        Random random = new Random(seed);
        double[] before = random.ints(rows, -3, 12).asDoubleStream().toArray();
        double[] weights = random.ints(rows, 0, 5).asDoubleStream().toArray();
        double[] transfers = random.ints(rows, 0, 9).asDoubleStream().toArray();
        double persons = Arrays.stream(weights).sum();
        double wanted = persons * twentieths / 20;
        double got = 0;
        double all = 0;
        for (int welfare = -3; welfare < 12; welfare++) {
            double equals = 0;
            double theirs = 0;
            for (int row = 0; row < rows; row++) {
                equals += before[row] == welfare ? weights[row] : 0;
                theirs += before[row] == welfare ? weights[row] * transfers[row] : 0;
            }
            double part = equals == 0 ? 0 : Math.max(0, Math.min(1, wanted / equals));
            wanted -= equals;
            got += part * theirs;
            all += theirs;
        }
        Indicator indicator = Transfers.transfersToPoorestPercent(Integer.toString(5 * twentieths));
        Optional<Double> value =
                value(indicator, TransferSurvey.of(before, transfers, "10").withWeights(weights));
        assertThat(value.isPresent()).isEqualTo(all > 0);
        double expected = got / all * 20 / twentieths;
        value.ifPresent(found -> assertThat(found).isCloseTo(expected, within(ROUNDING)));
    }

    /** A transfer of the same size to everybody is as well targeted as chance. */
    @Property(tries = 100)
    void transfersToPoorestPercent_isOneIfEverybodyGetsTheSame(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int rows,
            @ForAll @IntRange(min = 1, max = 99) int p) {
        Random random = new Random(seed);
        double[] before = random.ints(rows, 0, 20).asDoubleStream().toArray();
        double[] weights = random.ints(rows, 1, 20).asDoubleStream().toArray();
        double[] transfers = random.ints(rows, 7, 8).asDoubleStream().toArray();
        Indicator indicator = Transfers.transfersToPoorestPercent(Integer.toString(p));
        assertThat(value(indicator, TransferSurvey.of(before, transfers, "10").withWeights(weights)))
                .hasValueSatisfying(v -> assertThat(v).isCloseTo(1, within(ROUNDING)));
    }

    @Property(tries = 300)
    void variants_neverThrow(@ForAll long seed, @ForAll @IntRange(min = 0, max = 8) int rows) {
        Random random = new Random(seed);
        TransferSurvey survey = TransferSurvey.of(
                        hostile(random, rows),
                        hostile(random, rows),
                        List.of("0", "-1", "1", "1E+40", "1E-40").get(random.nextInt(5)))
                .withWeights(hostile(random, rows));
        Statement statement = statement(survey);
        for (Indicator indicator : List.of(Transfers.TRANSFER_EFFICIENCY, Transfers.TRANSFER_TARGETING)) {
            for (Variant variant : indicator.variants()) {
                assertThatCode(() -> indicator.with(variant).measure(statement).toString())
                        .doesNotThrowAnyException();
            }
        }
    }

    private static double[] hostile(Random random, int rows) {
        // half of the numbers are sound, so that some surveys get through
        return random.ints(rows)
                .mapToDouble(i -> (i & 1) == 0 ? 1 + (i >>> 20) : HOSTILE[Math.floorMod(i >> 1, HOSTILE.length)])
                .toArray();
    }

    private static double efficiency(String variant, TransferSurvey survey) {
        return value(Transfers.TRANSFER_EFFICIENCY.variant(variant), survey).orElseThrow();
    }

    private static double targeting(String variant, TransferSurvey survey) {
        return value(Transfers.TRANSFER_TARGETING.variant(variant), survey).orElseThrow();
    }

    private static Statement statement(TransferSurvey survey) {
        return Statement.builder("a programme", ReportingPeriod.year(2022))
                .with(Transfers.TRANSFER_SURVEY, survey)
                .build();
    }

    private static Optional<Double> value(Indicator indicator, TransferSurvey survey) {
        return indicator.measure(statement(survey)) instanceof Measured measured
                ? Optional.of(measured.exact().toDouble())
                : Optional.empty();
    }
}
