/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.finindicators.surveillance.TrendIndicators.TREND_ANALYSIS;
import static org.finindicators.surveillance.TrendIndicators.TREND_SERIES;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.statistics.TimeSeries;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The indicator of trends is in the core, which is below this module: its cases and laws run here. */
class TrendIndicatorsTest {
    static final FactSamples SAMPLES = FactSamples.none().with(TREND_SERIES, TrendIndicatorsTest::series);

    @TestFactory
    Stream<DynamicTest> trendAnalysis() {
        return CaseRunner.of().fact(TREND_SERIES, TrendIndicatorsTest::series).run(TREND_ANALYSIS);
    }

    @TestFactory
    Stream<DynamicTest> laws() {
        return CatalogueLaws.laws(Catalogue.of(TREND_ANALYSIS), SAMPLES);
    }

    @TestFactory
    Stream<DynamicTest> attribution() {
        return AttributionLaws.laws(Catalogue.of(TREND_ANALYSIS), SAMPLES);
    }

    /** Reads lines like {@code 2021-12-31: 4.5} or {@code 2021-12-31: not reported}. */
    private static TimeSeries series(List<String> lines) {
        TimeSeries.Builder series = TimeSeries.builder("figure");
        for (String line : lines) {
            String[] sides = line.split(":", 2);
            String said = sides[1].strip();
            if (said.matches("-?[0-9.]+")) {
                series.at(sides[0].strip(), said);
            } else {
                series.gap(LocalDate.parse(sides[0].strip()), said);
            }
        }
        return series.build();
    }

    /** Up to ten years to 2022, some values negative or equal, some gaps; their unit is their own. */
    private static TimeSeries series(Random random, BigDecimal unit) {
        TimeSeries.Builder series = TimeSeries.builder("figure");
        int least = random.nextInt(4) == 0 ? -5 : 1;
        for (int year = 2022 - random.nextInt(10); year <= 2022; year++) {
            LocalDate date = LocalDate.of(year, 12, 31);
            if (random.nextInt(8) == 0) {
                series.gap(date, "not reported");
            } else {
                series.at(date, BigDecimal.valueOf(least + random.nextInt(12)));
            }
        }
        return series.build();
    }
}
