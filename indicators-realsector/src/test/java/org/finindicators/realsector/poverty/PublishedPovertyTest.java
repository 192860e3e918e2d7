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
import org.finindicators.realsector.survey.Survey;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares with the measures that the World Bank's package wbpip computes from its first sample of 2,000 households, at
 * a line that is the mean welfare of the households, their weights left out.
 */
class PublishedPovertyTest {
    private static Statement statement;

    @BeforeAll
    static void read() throws IOException {
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(SharedData.file("inequality/wbpip_1.csv"))) {
            rows = csv.stream().toList();
        }
        double[] welfare = column(rows, "welfare");
        assertThat(DoubleStream.of(welfare).average().orElseThrow()).isEqualTo(3617167.627451172, within(1e-8));
        statement = Statement.of("a sample", ReportingPeriod.year(2000))
                .with(Poverty.SURVEY, Survey.of(welfare, column(rows, "weight"), "3617167.627451172"))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "realsector.poverty-headcount, .7333513252",
        "realsector.poverty-gap,       .3957583807",
        "realsector.poverty-severity,  .2534848819"
    })
    void measure(String id, BigDecimal published) {
        Indicator indicator = RealSectorIndicators.CATALOGUE.get(id);
        assertThat(indicator.measure(statement).decimal().orElseThrow())
                .isCloseTo(published, within(new BigDecimal("0.5E-10")));
    }

    private static double[] column(List<NamedCsvRecord> rows, String name) {
        return rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.getField(name)))
                .toArray();
    }
}
