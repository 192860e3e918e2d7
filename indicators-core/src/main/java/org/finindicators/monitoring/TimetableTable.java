/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.monitoring.ActivityForecast.Timing;
import org.finindicators.number.Printing;
import org.finindicators.report.Cell;
import org.finindicators.report.Column;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.validation.Violation;

/** Writes reviews of timetables for reading. */
final class TimetableTable {
    private static final int WIDTH = 80;
    private static final int LINE = 79;
    private static final int NAME = 1;
    private static final int BY = 2;
    private static final int BY_WIDTH = 10;
    private static final int LEAST = 8;
    private static final int LISTED = 20;

    private TimetableTable() {}

    /** A line below 80 columns that begins with a name, as much of it as there is room for. */
    static String head(String name, String rest) {
        return Cell.cut(Cell.cut(Cell.onOneLine(name), Math.max(LEAST, LINE - Cell.width(rest))) + rest, LINE);
    }

    static Table of(TimetableReview review, Format format) {
        return switch (format) {
            case TEXT -> withNotes(review, fitting(rows(review)), WIDTH);
            case MARKDOWN -> withNotes(review, table(rows(review)), Integer.MAX_VALUE);
            case CSV -> listing(review);
        };
    }

    private static Table table(List<List<String>> rows) {
        return Table.of(
                        "",
                        Column.number("rank"),
                        Column.text("activity"),
                        Column.text("by"),
                        Column.text("due"),
                        Column.text("standing"),
                        Column.number("late"),
                        Column.text("forecast"))
                .rows(rows);
    }

    private static List<List<String>> rows(TimetableReview review) {
        return review.activities().stream().map(TimetableTable::row).toList();
    }

    private static List<String> row(ActivityForecast one) {
        Activity activity = one.activity();
        return List.of(
                activity.priority() > 0 ? Printing.number(activity.priority()) : "-",
                activity.id().equals(activity.name()) ? activity.id() : activity.id() + " " + activity.name(),
                activity.responsible(),
                activity.planned().end().map(LocalDate::toString).orElse("-"),
                one.standing(),
                one.timing().isLate() ? Printing.number(one.daysLate()) : "",
                one.earliest().end().map(LocalDate::toString).orElse("-"));
    }

    /** Cuts names so that a line has 80 columns. */
    private static Table fitting(List<List<String>> rows) {
        List<List<String>> shown = new ArrayList<>();
        int others = 0;
        Table heads = table(List.of());
        for (int column = 0; column < heads.columns().size(); column++) {
            int widest = Cell.width(heads.columns().get(column).title());
            for (List<String> row : rows) {
                widest = Math.max(widest, Cell.width(Cell.onOneLine(row.get(column))));
            }
            others += column == NAME ? 0 : 2 + (column == BY ? Math.min(BY_WIDTH, widest) : widest);
        }
        int name = Math.max(LEAST, WIDTH - others);
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            cells.set(NAME, Cell.cut(Cell.onOneLine(row.get(NAME)), name));
            cells.set(BY, Cell.cut(Cell.onOneLine(row.get(BY)), BY_WIDTH));
            shown.add(cells);
        }
        return table(shown);
    }

    private static Table withNotes(TimetableReview review, Table table, int width) {
        Table titled = new Table(review.line(), table.columns(), table.rows(), List.of());
        for (String note : notes(review)) {
            for (String line : width == Integer.MAX_VALUE ? List.of(note) : Cell.wrapped(note, width)) {
                titled = titled.note(line);
            }
        }
        return titled;
    }

    /** What the rows do not say. */
    static List<String> notes(TimetableReview review) {
        List<String> notes = new ArrayList<>();
        if (!review.noForecast().isEmpty()) {
            notes.add("No forecast of the whole: " + review.noForecast());
        } else {
            notes.add("The whole ends " + review.forecastEnd().orElseThrow() + " at the earliest"
                    + review.plannedEnd()
                            .map(planned -> ", planned " + planned + ": "
                                    + TimetableReview.delay(review.delayDays().orElseThrow()))
                            .orElse(""));
            notes.add("Critical: "
                    + Printing.some(
                            review.criticalPath().stream().map(Activity::id).toList(), LISTED));
        }
        risks(review).forEach((cause, others) -> notes.add(cause + " puts at risk: " + Printing.some(others, LISTED)));
        List<ActivityForecast> undated = review.activities(Timing.UNDATED);
        if (!undated.isEmpty()) {
            notes.add(
                    "Without planned days, so whether they are late cannot be said: " + TimetableReview.names(undated));
        }
        List<Violation> wrong = review.violations();
        wrong.stream().limit(LISTED).map(one -> "Doubtful: " + one).forEach(notes::add);
        if (wrong.size() > LISTED) {
            notes.add("Doubtful: " + Printing.number(wrong.size() - LISTED) + " things besides");
        }
        notes.add("Days are calendar days; an end that is forecast is the earliest possible");
        return notes.stream().map(Cell::onOneLine).toList();
    }

    /** The ids of those at risk by the id of the one that puts them there, in the order of the review. */
    static Map<String, List<String>> risks(TimetableReview review) {
        Map<String, List<String>> risks = new LinkedHashMap<>();
        for (ActivityForecast one : review.activities(Timing.AT_RISK)) {
            String cause = one.cause().orElseThrow().id();
            String from = cause.equals(one.activity().id()) ? "The plan itself" : cause;
            risks.computeIfAbsent(from, key -> new ArrayList<>())
                    .add(one.activity().id());
        }
        return risks;
    }

    private static Table listing(TimetableReview review) {
        List<Column> columns = Stream.of(
                        "id",
                        "name",
                        "priority",
                        "responsible",
                        "planned start",
                        "planned end",
                        "actual start",
                        "actual end",
                        "status",
                        "timing",
                        "days late",
                        "earliest start",
                        "earliest end",
                        "latest start",
                        "latest end",
                        "slack days",
                        "cause",
                        "after")
                .map(Column::text)
                .toList();
        return new Table(
                "",
                columns,
                review.activities().stream().map(TimetableTable::fields).toList(),
                List.of());
    }

    private static List<String> fields(ActivityForecast one) {
        Activity activity = one.activity();
        return List.of(
                activity.id(),
                activity.name(),
                activity.priority() > 0 ? Integer.toString(activity.priority()) : "",
                activity.responsible(),
                text(activity.planned().start()),
                text(activity.planned().end()),
                text(activity.actual().start()),
                text(activity.actual().end()),
                activity.status().toString(),
                one.timing().toString(),
                one.timing().isLate() ? Long.toString(one.daysLate()) : "",
                text(one.earliest().start()),
                text(one.earliest().end()),
                text(one.latest().start()),
                text(one.latest().end()),
                text(one.slackDays()),
                one.cause().map(Activity::id).orElse(""),
                String.join(" ", activity.after()));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
