/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.indicator.Direction;
import org.finindicators.monitoring.Progress;
import org.finindicators.monitoring.ResultIndicator;
import org.finindicators.monitoring.StatusProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The progress that Statistics Canada publishes for the sustainable development goals, by the rule of Open SDG: value,
 * status and score of each series.
 */
class SustainableDevelopmentTest {
    private static final String FILE = "results/statcan_sdg_progress_a.csv";

    private final List<NamedCsvRecord> rows = new ArrayList<>();

    @BeforeEach
    void read() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(SharedData.file(FILE))) {
            csv.forEach(rows::add);
        }
    }

    private static Progress progress(NamedCsvRecord row) {
        ResultIndicator.Builder builder = ResultIndicator.builder("series", row.getField("series"))
                .unit("as its name says")
                .better(row.getField("direction").equals("1") ? Direction.HIGHER : Direction.LOWER);
        number(row, "base_value").ifPresent(value -> builder.baseline(endOf(row, "base_year"), value));
        number(row, "current_value").ifPresent(value -> builder.actual(endOf(row, "current_year"), value));
        number(row, "target").ifPresent(value -> builder.target(endOf(row, "target_year"), value));
        number(row, "limit").ifPresent(builder::limit);
        return builder.build().at(LocalDate.of(2026, 12, 31), StatusProfile.GROWTH_PROFILE);
    }

    private static Optional<String> number(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(value -> !value.isEmpty());
    }

    private static String endOf(NamedCsvRecord row, String column) {
        return row.getField(column).replace(".0", "") + "-12-31";
    }

    @Test
    void series_areAllRead() {
        for (String column : List.of("progress_value", "status", "score")) {
            PublishedSet.of(FILE, column)
                    .held(
                            (int) rows.stream()
                                    .filter(row -> number(row, column).isPresent())
                                    .count(),
                            0);
        }
    }

    @Test
    void pace_isAsPublished() {
        for (NamedCsvRecord row : rows) {
            Progress progress = progress(row);
            Optional<String> published = number(row, "progress_value");
            assertThat(progress.pace().isPresent()).as(row.toString()).isEqualTo(published.isPresent());
            published.ifPresent(
                    value -> assertThat(progress.pace().orElseThrow().toDouble())
                            .as(row.toString())
                            .isCloseTo(Double.parseDouble(value), within(1e-9)));
        }
    }

    @Test
    void status_isAsPublished() {
        for (NamedCsvRecord row : rows) {
            Progress progress = progress(row);
            assertThat(progress.profile().words(progress.status()))
                    .as(row.toString())
                    .isEqualTo(row.getField("status").replace('_', ' '));
        }
    }

    @Test
    void score_isAsPublished() {
        for (NamedCsvRecord row : rows) {
            Progress progress = progress(row);
            Optional<String> published = number(row, "score");
            assertThat(progress.score().isPresent()).as(row.toString()).isEqualTo(published.isPresent());
            published.ifPresent(
                    value -> assertThat(progress.score().orElseThrow().doubleValue())
                            .as(row.toString())
                            .isCloseTo(Double.parseDouble(value), within(1e-4)));
        }
    }
}
