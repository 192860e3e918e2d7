/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.poverty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;
import org.finindicators.indicator.Indicator;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.realsector.RealSectorIndicators;
import org.finindicators.realsector.survey.Measure;
import org.finindicators.realsector.survey.PovertyDecomposition;
import org.finindicators.realsector.survey.Survey;
import org.finindicators.realsector.survey.Treatment;
import org.finindicators.realsector.survey.WelfarePolicy;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares with the measures that the World Bank's package wbpip computes from its samples of 2,000 households; poverty
 * in the first, at a line that is the mean welfare of the households, their weights left out.
 */
class PublishedPovertyTest {
    private static Survey first;
    private static Survey second;

    @BeforeAll
    static void read() throws IOException {
        List<NamedCsvRecord> rows = rows("inequality/wbpip_1.csv");
        double[] welfare = column(rows, "welfare");
        assertThat(DoubleStream.of(welfare).average().orElseThrow()).isEqualTo(3617167.627451172, within(1e-8));
        first = Survey.of(welfare, column(rows, "weight"), "3617167.627451172")
                .withGroups(
                        rows.stream()
                                .mapToInt(row -> row.getField("area").equals("urban") ? 1 : 0)
                                .toArray(),
                        List.of("rural", "urban"));
        List<NamedCsvRecord> others = rows("inequality/wbpip_2.csv").stream()
                .filter(row -> !row.getField("welfare").equals("NA")
                        && !row.getField("weight").equals("NA"))
                .toList();
        second = Survey.of(column(others, "welfare"), column(others, "weight"), "1");
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(SharedData.file(file))) {
            return csv.stream().toList();
        }
    }

    private static BigDecimal measure(Indicator indicator, Survey survey) {
        Statement statement = Statement.builder("a sample", ReportingPeriod.year(2000))
                .with(Measure.WELFARE_SURVEY, survey)
                .build();
        return indicator.measure(statement).decimal().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "realsector.poverty-headcount, below, .7333513252",
        "realsector.poverty-gap,       below, .3957583807",
        "realsector.poverty-severity,  below, .2534848819",
        "realsector.poverty-severity,  watts-of-positive, .6899868015"
    })
    void poverty(String id, String variant, BigDecimal published) {
        Indicator indicator = RealSectorIndicators.CATALOGUE.get(id).variant(variant);
        assertThat(measure(indicator, first)).isCloseTo(published, within(new BigDecimal("0.5E-10")));
    }

    @Test
    void gini() {
        BigDecimal tolerance = new BigDecimal("1E-12");
        assertThat(measure(Inequality.GINI_INDEX, first)).isCloseTo(new BigDecimal(".514799878684"), within(tolerance));
        assertThat(measure(Inequality.GINI_INDEX, second))
                .isCloseTo(new BigDecimal(".318649975354"), within(tolerance));
    }

    /**
     * The package sets the one income of zero to 1 after it has taken the mean; here the policy comes first, which
     * moves the mean, and with it the measure, by 3.4e-11.
     */
    @Test
    void meanLogDeviation() {
        WelfarePolicy one = WelfarePolicy.of("zero and below to 1")
                .withNegative(Treatment.FLOOR)
                .withZero(Treatment.FLOOR)
                .withFloor("1");
        assertThat(measure(Inequality.MEAN_LOG_DEVIATION, first.under(one)))
                .isCloseTo(new BigDecimal(".473784028222"), within(new BigDecimal("4E-11")));
        assertThat(measure(Inequality.MEAN_LOG_DEVIATION, second))
                .isCloseTo(new BigDecimal(".166165798033"), within(new BigDecimal("1E-12")));
    }

    @Test
    void regions_addUpToThePublishedGap() {
        PovertyDecomposition gap = PovertyDecomposition.of(first, 1);
        assertThat(gap.groups()).extracting(PovertyDecomposition.Group::name).containsExactly("rural", "urban");
        assertThat(gap.groups().stream()
                        .mapToDouble(group -> group.contribution().toDouble())
                        .sum())
                .isCloseTo(.3957583807, within(0.5e-10));
    }

    private static double[] column(List<NamedCsvRecord> rows, String name) {
        return rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.getField(name)))
                .toArray();
    }
}
