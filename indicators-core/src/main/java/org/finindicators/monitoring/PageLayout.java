/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import static org.finindicators.report.Column.Alignment.LEFT;
import static org.finindicators.report.Column.Alignment.RIGHT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.finindicators.formula.Fault;
import org.finindicators.monitoring.ActivityForecast.Timing;
import org.finindicators.monitoring.KeyIndicatorPage.Row;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Cell;
import org.finindicators.report.Column;
import org.finindicators.report.Format;
import org.finindicators.report.Markdown;
import org.finindicators.report.Table;

/** Decides what fits on a page, and writes it. */
final class PageLayout {
    static final int LINES = 66;
    static final int COLUMNS = 80;

    /** The first line, two of heads, a rule, a blank line, and the marks. */
    private static final int FRAME = 6;

    private static final int BELOW = 14;
    private static final int NAMES = 4;
    private static final int REMARK = 3;

    private static final int TITLE = 46;
    private static final int SUFFIX = 24;
    private static final int STATUS = 20;
    private static final int PROGRESS = 10;
    private static final int DATED = 26;
    private static final int DATE = 10;
    private static final int NAME_LEFT_OUT = 30;

    private static final String MARKS = "+ better than the value before, - worse, = same; ^ v up, down (no direction)";

    private final KeyIndicatorPage page;
    private final List<Row> shown;
    private final List<Row> leftOut;
    private final List<String> below;

    PageLayout(KeyIndicatorPage page, List<Row> all) {
        this.page = page;
        List<String> wanted = wantedBelow();
        int reserved = Math.min(wanted.size(), BELOW);
        int room = LINES - FRAME - reserved;
        int needed = all.stream().mapToInt(PageLayout::height).sum();
        int count = 0;
        int used = 0;
        int most = needed <= room ? room : room - NAMES;
        while (count < all.size() && used + height(all.get(count)) <= most) {
            used += height(all.get(count++));
        }
        shown = List.copyOf(all.subList(0, count));
        leftOut = List.copyOf(all.subList(count, all.size()));
        List<String> names = names();
        below = new ArrayList<>(names);
        below.addAll(fitting(wanted, LINES - FRAME - used - names.size()));
    }

    List<Row> shown() {
        return shown;
    }

    List<Row> leftOut() {
        return leftOut;
    }

    private static int height(Row row) {
        return reason(row).isEmpty() ? 2 : 3;
    }

    /** Timetable and remarks, one text to an entry, each short enough for a few lines. */
    private List<String> wantedBelow() {
        List<String> lines = new ArrayList<>();
        page.timetable().ifPresent(review -> {
            lines.addAll(lines("Timetable: " + review.summary()));
            late("Late", review.late(), lines);
            late("At risk", review.activities(Timing.AT_RISK), lines);
        });
        page.framework().later(page.date()).forEach(note -> lines.addAll(lines(note)));
        page.remarks().forEach(remark -> lines.addAll(lines("* " + remark)));
        return lines;
    }

    private static void late(String what, List<ActivityForecast> some, List<String> lines) {
        if (!some.isEmpty()) {
            lines.addAll(lines(what + ": "
                    + Printing.some(some.stream()
                            .map(one -> Cell.cut(one.activity().id(), NAME_LEFT_OUT)
                                    + (one.daysLate() == 0 ? "" : " " + ActivityForecast.days(one.daysLate())))
                            .toList())));
        }
    }

    /** Three lines at the most; what is cut ends in three points. */
    private static List<String> lines(String text) {
        List<String> lines = Cell.wrapped(Cell.cut(Cell.onOneLine(text), REMARK * COLUMNS), COLUMNS);
        if (lines.size() <= REMARK) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, REMARK));
        kept.set(REMARK - 1, Cell.cut(kept.get(REMARK - 1) + " ".repeat(COLUMNS), COLUMNS));
        return kept;
    }

    /** As many lines as there is room for; the last one says how many are missing. */
    private static List<String> fitting(List<String> lines, int room) {
        if (lines.size() <= room) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, Math.max(0, room - 1)));
        if (room > 0) {
            kept.add("(not on this page: " + Printing.number(lines.size() - kept.size())
                    + " further lines of timetable and remarks)");
        }
        return kept;
    }

    /** Names what is left out, in four lines at the most, for which one name and the number of others are enough. */
    private List<String> names() {
        if (leftOut.isEmpty()) {
            return List.of();
        }
        List<String> names = leftOut.stream()
                .limit(NAMES * COLUMNS / 2L)
                .map(row -> Cell.cut(line(row.progress().indicator().title()), NAME_LEFT_OUT))
                .toList();
        String head = "Not on this page, " + Printing.number(leftOut.size()) + ": ";
        int count = names.size();
        List<String> lines = named(head, names);
        while (lines.size() > NAMES) {
            lines = named(head, names.subList(0, --count));
        }
        return lines;
    }

    private List<String> named(String head, List<String> names) {
        int more = leftOut.size() - names.size();
        return Cell.wrapped(
                head + String.join("; ", names) + (more == 0 ? "" : "; and " + Printing.number(more) + " others"),
                COLUMNS);
    }

    private static String line(String text) {
        return Cell.onOneLine(text).strip();
    }

    private static String reason(Row row) {
        Progress progress = row.progress();
        if (!progress.faults().isEmpty()) {
            return String.join(
                    "; ", progress.faults().stream().map(Fault::toString).toList());
        }
        return progress.status().isVerdict() ? "" : String.join("; ", progress.caveats());
    }

    String as(Format format) {
        return switch (format) {
            case TEXT -> text();
            case MARKDOWN -> markdown();
            case CSV -> csv();
        };
    }

    private String headline() {
        List<Row> all = Stream.concat(shown.stream(), leftOut.stream()).toList();
        long verdicts =
                all.stream().filter(row -> row.progress().status().isVerdict()).count();
        long well = all.stream()
                .filter(row -> row.progress().status().isOnTrackOrBetter())
                .count();
        long unknown = all.size() - verdicts;
        return TimetableTable.head(
                page.title() + ", " + page.framework().project(),
                ", " + page.date() + ": " + Printing.number(well) + " of " + Printing.number(verdicts) + " on track"
                        + (unknown == 0 ? "" : ", " + Printing.number(unknown) + " unknown"));
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        lines.add(headline());
        lines.add(top("indicator (unit; class)", "progress", " ", "status"));
        lines.add("  " + dated("baseline") + dated("last value") + "target");
        lines.add("-".repeat(COLUMNS));
        for (Row row : shown) {
            List<String> cells = cells(row);
            lines.add(top(named(row), cells.get(6), cells.get(7), Cell.cut(cells.get(8), STATUS)));
            lines.add("  " + dated(cells.get(3)) + dated(cells.get(4)) + dated(cells.get(5)));
            if (height(row) > 2) {
                lines.add("  " + Cell.cut(line(reason(row)), COLUMNS - 2));
            }
        }
        lines.add("");
        lines.addAll(below);
        lines.add(MARKS);
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> out.append(line.stripTrailing()).append('\n'));
        return out.toString();
    }

    private static String top(String name, String progress, String trend, String status) {
        return Cell.pad(name, TITLE, LEFT) + " " + Cell.pad(progress, PROGRESS, RIGHT) + " " + trend + " " + status;
    }

    private static String dated(String cell) {
        return Cell.pad(cell, DATED, LEFT);
    }

    /** The name with unit and class, as much of each as there is room for; per cent is not said twice. */
    private static String named(Row row) {
        List<String> cells = cells(row);
        boolean said = cells.get(2).equals("%") && cells.get(5).contains("%");
        String unit = said ? "" : cells.get(2).replace("percentage points", "pp");
        String suffix = Stream.of(unit, cells.get(1))
                .filter(one -> !one.isEmpty())
                .reduce((one, other) -> one + "; " + other)
                .map(words -> " (" + Cell.cut(words, SUFFIX) + ")")
                .orElse("");
        return Cell.cut(line(row.progress().indicator().title()), TITLE - Cell.width(suffix)) + suffix;
    }

    private static final List<String> HEADS =
            List.of("indicator", "class", "unit", "baseline", "last value", "target", "progress", "trend", "status");

    /** The cells of an indicator, in the order of the heads, each no wider than it may be. */
    private static List<String> cells(Row row) {
        Progress progress = row.progress();
        ResultIndicator one = progress.indicator();
        return List.of(
                Cell.cut(line(one.title()), TITLE),
                classes(one),
                Cell.cut(line(one.unit()), SUFFIX),
                dated(one, one.baseline().map(one::cell), one.baseline().map(Actual::date)),
                dated(one, progress.latest().map(one::cell), progress.latest().map(Actual::date)),
                dated(one, one.endTarget().map(one::cell), one.endTarget().map(Target::date)),
                Cell.cut(
                        progress.ratio()
                                .map(ratio -> Printing.percent(ratio.toDecimal(), 0) + " %")
                                .orElse("-"),
                        PROGRESS),
                row.trend().mark(),
                line(progress.profile().words(progress.status())));
    }

    /** What it is used for, and where it stands in the chain of results. */
    private static String classes(ResultIndicator one) {
        Set<String> words = new LinkedHashSet<>();
        one.roles().forEach(role -> words.add(role.name().toLowerCase(Locale.ROOT)));
        one.level().ifPresent(level -> words.add(level.words()));
        return String.join(", ", words);
    }

    private static String dated(ResultIndicator one, Optional<String> printed, Optional<LocalDate> day) {
        String when = day.map(date -> " " + Cell.cut(date.toString(), DATE)).orElse("");
        return Cell.cut(line(ResultsFramework.cell(one, printed)), DATED - 1 - when.length()) + when;
    }

    private String markdown() {
        Table table = new Table(headline(), HEADS.stream().map(Column::text).toList(), List.of(), List.of());
        table = table.rows(shown.stream().map(PageLayout::cells).toList());
        StringBuilder out = new StringBuilder(table.as(Format.MARKDOWN));
        List<String> lines = new ArrayList<>();
        for (Row row : shown) {
            if (height(row) > 2) {
                lines.add(Cell.cut(line(row.progress().indicator().title()), NAME_LEFT_OUT) + ": "
                        + Cell.cut(line(reason(row)), COLUMNS));
            }
        }
        lines.addAll(below);
        lines.add(MARKS);
        out.append('\n');
        return out.append(Markdown.paragraph(lines)).toString();
    }

    /** What programs read of an indicator: values unrounded in its unit, ratings by their words, each with its date. */
    private static final List<Column> CSV = List.of(
            Column.text("key"),
            Column.text("indicator"),
            Column.text("class"),
            Column.text("unit"),
            Column.number("baseline"),
            Column.text("baseline date"),
            Column.number("last value"),
            Column.text("last value date"),
            Column.number("target from"),
            Column.number("target"),
            Column.text("target date"),
            Column.number("progress"),
            Column.text("trend"),
            Column.text("status"),
            Column.text("reason"),
            Column.text("on page"));

    private String csv() {
        List<List<String>> rows = new ArrayList<>();
        shown.forEach(row -> rows.add(full(row, "yes")));
        leftOut.forEach(row -> rows.add(full(row, "no")));
        return new Table("", CSV, rows, List.of()).as(Format.CSV);
    }

    private static List<String> full(Row row, String onPage) {
        Progress progress = row.progress();
        ResultIndicator one = progress.indicator();
        return List.of(
                row.key(),
                one.title(),
                classes(one),
                one.unit(),
                one.baseline().map(start -> exact(one, start)).orElse(""),
                one.baseline().map(start -> start.date().toString()).orElse(""),
                progress.latest().map(last -> exact(one, last)).orElse(""),
                progress.latest().map(last -> last.date().toString()).orElse(""),
                one.endTarget()
                        .filter(Target::isBand)
                        .map(end -> exact(one, end.from()))
                        .orElse(""),
                one.endTarget()
                        .map(end -> end.words().isEmpty() ? exact(one, end.to()) : end.words())
                        .orElse(""),
                one.endTarget().map(end -> end.date().toString()).orElse(""),
                progress.ratio().map(Rational::toDecimal).map(Decimals::print).orElse(""),
                row.trend().mark().strip(),
                progress.profile().words(progress.status()),
                reason(row),
                onPage);
    }

    private static String exact(ResultIndicator of, Actual actual) {
        return actual.words().isEmpty()
                ? actual.value().map(value -> exact(of, value)).orElse("")
                : actual.words();
    }

    private static String exact(ResultIndicator of, Rational value) {
        return Decimals.print(of.inUnit(value));
    }
}
