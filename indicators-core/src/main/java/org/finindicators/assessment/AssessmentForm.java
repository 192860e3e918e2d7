/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;

/** Writes the form of an assessment, and reads it back. */
final class AssessmentForm {
    private static final String RATING = "rating";
    private static final String EVIDENCE = "evidence";
    private static final String SINCE = "since";
    private static final String COMPUTED = "computed";
    private static final List<String> ABOUT =
            List.of("instrument", "version", "language", "subject", "date", "assessor");

    /** Rows that do not belong to the form are named, up to so many. */
    private static final int SPARE_ROWS = 1_000;

    private final AssessmentInstrument instrument;
    private final List<String> columns;
    private final Intake intake = new Intake();
    private final Map<String, Long> lines = new HashMap<>();
    private final Map<String, String> about = new HashMap<>();
    private final List<Response> responses = new ArrayList<>();

    private AssessmentForm(AssessmentInstrument instrument) {
        this.instrument = instrument;
        columns = columns(instrument.fields());
    }

    /** The columns of a form with some fields. */
    static List<String> columns(List<String> fields) {
        return Stream.of(
                        Stream.of("criterion", "place", "text", "ratings", RATING, EVIDENCE, SINCE),
                        fields.stream(),
                        Stream.of(COMPUTED))
                .flatMap(names -> names)
                .toList();
    }

    static Table write(Assessment assessment) {
        AssessmentInstrument instrument = assessment.instrument();
        List<String> columns = columns(instrument.fields());
        Table table = new Table("", columns.stream().map(Column::text).toList(), List.of(), List.of());
        List<List<String>> rows = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("instrument", instrument.id());
        values.put("version", instrument.version());
        values.put("language", instrument.language());
        values.put("subject", assessment.subject());
        values.put("date", assessment.date().toString());
        values.put("assessor", assessment.assessor());
        values.forEach((key, value) -> rows.add(row(columns, Map.of("criterion", key, RATING, value))));
        Map<String, Response> byHand = new HashMap<>();
        assessment.byHand().forEach(response -> byHand.put(response.criterion(), response));
        for (Criterion criterion : instrument.criteria()) {
            Map<String, String> cells = new HashMap<>(Map.of(
                    "criterion", criterion.id(),
                    "place", criterion.place(),
                    "text", criterion.text(),
                    "ratings", criterion.scale().words()));
            Response counts = assessment.response(criterion);
            Response said = byHand.get(criterion.id());
            if (said != null) {
                cells.put(RATING, said.words());
                cells.put(EVIDENCE, said.evidence());
                said.date()
                        .filter(day -> !day.equals(assessment.date()))
                        .ifPresent(day -> cells.put(SINCE, day.toString()));
                cells.putAll(said.notes());
            }
            if (!counts.equals(said) && !counts.evidence().isEmpty()) {
                cells.put(COMPUTED, counts.toString());
            }
            rows.add(row(columns, cells));
        }
        return table.rows(rows);
    }

    private static List<String> row(List<String> columns, Map<String, String> cells) {
        return columns.stream().map(column -> cells.getOrDefault(column, "")).toList();
    }

    static Assessment read(AssessmentInstrument instrument, Iterable<FormRow> rows) {
        return new AssessmentForm(instrument).read(rows);
    }

    private Assessment read(Iterable<FormRow> rows) {
        int most = 2 * (ABOUT.size() + instrument.criteria().size()) + SPARE_ROWS;
        int count = 0;
        boolean head = true;
        for (FormRow row : rows) {
            if (head) {
                readHead(row);
            } else if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                if (++count > most) {
                    intake.add("line " + row.line(), "", "the form has far more rows than the instrument; not read on");
                    intake.refuse();
                }
                readRow(row);
            }
            head = false;
        }
        if (head) {
            intake.add("", "", "a form has a head and rows, and there are none");
            intake.refuse();
        }
        Stream.concat(ABOUT.stream(), instrument.criteria().stream().map(Criterion::id))
                .filter(id -> !lines.containsKey(id))
                .forEach(id -> intake.add(id, "", "has no row in the form"));
        checkInstrument();
        Optional<LocalDate> date =
                Optional.ofNullable(about.get("date")).flatMap(text -> intake.toDate(place("date", RATING), text));
        date.ifPresent(this::checkSince);
        intake.refuse();
        try {
            return Assessment.of(instrument, about.getOrDefault("subject", ""), date.orElseThrow())
                    .withAssessor(about.getOrDefault("assessor", ""))
                    .with(responses);
        } catch (InvalidInputException e) {
            throw new InvalidInputException(e.violations().stream()
                    .map(one -> new Violation(place(one.path(), RATING), one.value(), one.message()))
                    .toList());
        }
    }

    private void checkSince(LocalDate date) {
        for (Response response : responses) {
            response.date()
                    .filter(date::isBefore)
                    .ifPresent(since -> intake.add(
                            place(response.criterion(), SINCE),
                            since.toString(),
                            "is after the assessment of " + date));
        }
    }

    private void readHead(FormRow row) {
        // spreadsheets put a byte order mark before the first cell
        List<String> given = row.cells().stream()
                .map(cell -> cell.replace("\uFEFF", "").strip())
                .toList();
        for (int at = 0; at < Math.max(columns.size(), given.size()); at++) {
            String cell = at < given.size() ? given.get(at) : "";
            String column = at < columns.size() ? columns.get(at) : "";
            if (!cell.equals(column)) {
                intake.add(
                        "line " + row.line() + ", column " + (at + 1),
                        Printing.beginning(cell),
                        "must be '" + column + "'; the columns are " + String.join(", ", columns));
                intake.refuse();
            }
        }
    }

    private void readRow(FormRow row) {
        String id = row.cell(0);
        String place = "line " + row.line();
        Long before = lines.putIfAbsent(id, row.line());
        if (before != null) {
            intake.add(place + ", column criterion", Printing.beginning(id), "stands in line " + before + " already");
        }
        row.cells().stream()
                .skip(columns.size())
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .ifPresent(extra -> intake.add(place, Printing.beginning(extra), "stands behind the last column"));
        String rating = row.cell(columns.indexOf(RATING));
        Optional<Criterion> criterion = instrument.criterion(id);
        if (ABOUT.contains(id)) {
            about.put(id, rating);
        } else if (criterion.isEmpty()) {
            instrument.complain(place + ", column criterion", id, intake);
        } else {
            response(criterion.get(), rating, row);
        }
    }

    private void response(Criterion criterion, String rating, FormRow row) {
        Map<String, String> notes = new LinkedHashMap<>();
        instrument.fields().forEach(field -> notes.put(field, row.cell(columns.indexOf(field))));
        String evidence = row.cell(columns.indexOf(EVIDENCE));
        String since = row.cell(columns.indexOf(SINCE));
        String due = notes.getOrDefault(Response.DUE_DATE, "");
        if (!due.isEmpty()) {
            intake.toDate(place(criterion.id(), Response.DUE_DATE), due);
        }
        boolean blank = rating.isEmpty() && evidence.isEmpty() && since.isEmpty();
        if (blank && notes.values().stream().allMatch(String::isEmpty)) {
            return;
        }
        Optional<LocalDate> date =
                since.isEmpty() ? Optional.empty() : intake.toDate(place(criterion.id(), SINCE), since);
        Optional<Rating> found = Optional.empty();
        Standing standing = Standing.NOT_ASSESSED;
        if (rating.equalsIgnoreCase(Standing.NOT_APPLICABLE.words())) {
            standing = Standing.NOT_APPLICABLE;
        } else if (!rating.isEmpty() && !rating.equalsIgnoreCase(Standing.NOT_ASSESSED.words())) {
            found = criterion.scale().find(rating);
            if (found.isEmpty()) {
                intake.add(
                        place(criterion.id(), RATING),
                        Printing.beginning(rating),
                        criterion.scale().complaint());
                return;
            }
            standing = Standing.RATED;
        }
        try {
            responses.add(new Response(criterion.id(), standing, found, evidence, notes, Optional.empty(), date));
        } catch (InvalidInputException e) {
            e.violations().forEach(one -> intake.add(place(criterion.id(), one.path()), one.value(), one.message()));
        }
    }

    private void checkInstrument() {
        String id = about.getOrDefault("instrument", "");
        String version = about.getOrDefault("version", "");
        String language = about.getOrDefault("language", "");
        if (!id.equals(instrument.id()) || !version.equals(instrument.version())) {
            intake.add(
                    place("version", RATING),
                    Printing.beginning(id + " version " + version),
                    "is the form of another instrument or version than " + instrument.name());
        }
        if (!language.equals(instrument.language())) {
            intake.add(
                    place("language", RATING),
                    Printing.beginning(language),
                    "is another language than that of the instrument, " + instrument.language());
        }
    }

    private String place(String id, String column) {
        Long line = lines.get(id);
        return line == null ? id : "line " + line + ", column " + column;
    }
}
