/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.supervision;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.finindicators.assessment.Assessment;
import org.finindicators.assessment.AssessmentInstrument;
import org.finindicators.assessment.Criterion;
import org.finindicators.assessment.Response;
import org.finindicators.assessment.Score;
import org.finindicators.number.Rational;
import org.finindicators.testkit.PublishedSet;
import org.finindicators.testkit.SharedData;

/** Rows of published codes as assessments: a column answers the criterion that bears its name. */
final class PublishedRows {
    private PublishedRows() {}

    /** A row, and the assessment by its codes. */
    record Row(NamedCsvRecord published, Assessment assessment) {
        boolean has(String column) {
            return !published.getField(column).isEmpty();
        }
    }

    static AssessmentInstrument instrument(String name) throws IOException {
        try (InputStream in = PublishedRows.class.getResourceAsStream("/published/" + name + ".txt")) {
            return AssessmentInstrument.parse(
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static List<NamedCsvRecord> records(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(SharedData.file(file))) {
            return csv.stream().toList();
        }
    }

    static List<Row> rows(AssessmentInstrument instrument, String file) throws IOException {
        return records(file).stream()
                .map(row -> new Row(
                        row,
                        Assessment.of(instrument, country(row), row.getField("year") + "-12-31")
                                .with(answers(instrument, row))))
                .toList();
    }

    private static String country(NamedCsvRecord row) {
        return row.findField("country").orElseGet(() -> row.getField("cname"));
    }

    /** What a row answers; an empty cell is no answer. */
    private static List<Response> answers(AssessmentInstrument instrument, NamedCsvRecord row) {
        List<Response> answers = new ArrayList<>();
        for (Criterion criterion : instrument.criteria()) {
            row.findField(column(criterion.id()))
                    .filter(code -> !code.isEmpty())
                    .ifPresent(code -> answers.add(
                            Response.of(criterion.id(), criterion.scale().rating(code), "")));
        }
        return answers;
    }

    static String column(String criterion) {
        return criterion.substring(criterion.indexOf('.') + 1).replace('-', '_');
    }

    /**
     * The countries and years of which a score is not the published one, or there is one where none is published, or
     * none where one is.
     */
    static Map<String, List<Integer>> misses(
            List<Row> rows, Function<Assessment, Score> scoring, String column, double tolerance) {
        Map<String, List<Integer>> misses = new TreeMap<>();
        for (Row row : rows) {
            Score score = scoring.apply(row.assessment);
            String expected = row.published.getField(column);
            if (!isNear(score.value().map(Rational::toDouble), expected, tolerance)) {
                misses.computeIfAbsent(country(row.published), of -> new ArrayList<>())
                        .add(Integer.valueOf(row.published.getField("year")));
            }
        }
        return misses;
    }

    /** Checks that the list of published sets has so many rows with a score and so many misses. */
    static void held(String file, List<Row> rows, String column, Map<String, List<Integer>> misses) {
        PublishedSet.of(file, column)
                .held(
                        (int) rows.stream().filter(row -> row.has(column)).count(),
                        misses.values().stream().mapToInt(List::size).sum());
    }

    /** Whether a value is the published one, or neither is there. */
    static boolean isNear(Optional<Double> value, String published, double tolerance) {
        return published.isEmpty()
                ? value.isEmpty()
                : value.filter(given -> Math.abs(given - Double.parseDouble(published)) <= tolerance)
                        .isPresent();
    }
}
