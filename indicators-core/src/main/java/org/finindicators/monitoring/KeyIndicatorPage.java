/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Tier;
import org.finindicators.number.Intake;
import org.finindicators.number.Rational;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.validation.InvalidInputException;

/**
 * The key indicators of a project on one page, which is never exceeded: 66 lines of 80 columns, whatever is put in.
 *
 * <p>First come the key indicators of the framework, in its order: those that the project defines itself, and those of
 * the library that are {@linkplain Tier#KEY key}; then its others. Parts of an indicator are not on the page. Each has
 * its name, class and unit, baseline, last value and end target with their dates, progress, the change since the value
 * before, and the status; where there is no status, the reason. Remarks and timetable stand below, 14 lines of them at
 * the most where room is short. What does not fit is named, and if there is no room for the names, it is said how many
 * they are.
 *
 * <p>Long names are cut and end in three points. Line breaks, tabs and other control characters become blanks. A width
 * is that of {@link org.finindicators.report.Cell}: wide characters count twice, and no line has more than 80 code
 * points. Markdown has the same rows, lines as text has, and no more than 66 of them; a line of its table is as long as
 * its cells.
 *
 * <p>World Bank 1995, para 7.
 *
 * @since 0.1.0
 */
public final class KeyIndicatorPage implements Document {
    private final ResultsFramework framework;
    private final LocalDate date;
    private final String title;
    private final Optional<TimetableReview> timetable;
    private final List<String> remarks;
    private final PageLayout layout;

    private KeyIndicatorPage(
            ResultsFramework framework,
            LocalDate date,
            String title,
            Optional<TimetableReview> timetable,
            List<String> remarks) {
        this.framework = framework;
        this.date = date;
        this.title = title;
        this.timetable = timetable;
        this.remarks = remarks;
        layout = new PageLayout(this, all(framework, date));
    }

    /**
     * How the last value compares with the one before.
     *
     * @since 0.1.0
     */
    public enum Trend {
        /** Better, by the direction of the indicator. */
        BETTER("+"),
        /** Worse, by the direction of the indicator. */
        WORSE("-"),
        /** The same. */
        UNCHANGED("="),
        /** Higher; the indicator has no direction. */
        HIGHER_NOW("^"),
        /** Lower; the indicator has no direction. */
        LOWER_NOW("v"),
        /** There are no two values. */
        UNKNOWN(" ");

        private final String mark;

        Trend(String mark) {
            this.mark = mark;
        }

        /**
         * Returns the mark that stands for it on the page.
         *
         * @return one character
         */
        public String mark() {
            return mark;
        }
    }

    /**
     * An indicator on the page.
     *
     * @param progress how it stands, with all figures uncut
     * @param trend how its last value compares with the one before; with the baseline, if there is only one value
     * @since 0.1.0
     */
    public record Row(Progress progress, Trend trend) {
        /**
         * Returns what it is found by.
         *
         * @return the key of the indicator in the framework
         */
        public String key() {
            return progress.indicator().key();
        }

        /**
         * Returns the measurement that the last value is, with its explanation.
         *
         * @return the measurement; nothing where a number was reported
         */
        public Optional<Measurement> measurement() {
            return progress.latest().flatMap(Actual::measurement);
        }

        /** Tells whether it is one of the key indicators. */
        boolean isKey() {
            return progress.indicator()
                    .indicator()
                    .map(known -> known.tier() == Tier.KEY)
                    .orElse(true);
        }

        /** Tells whether it has a value that is not too old. */
        boolean isCurrent() {
            return !progress.isStale()
                    && progress.latest().flatMap(Actual::value).isPresent();
        }

        /** Prints how it stands. */
        @Override
        public String toString() {
            return progress.toString();
        }
    }

    /**
     * Makes the page of a framework.
     *
     * @param framework the results
     * @param date the day of the page; later values do not count
     * @return the page
     */
    public static KeyIndicatorPage of(ResultsFramework framework, LocalDate date) {
        return new KeyIndicatorPage(framework, date, "Key indicators", Optional.empty(), List.of());
    }

    /**
     * Makes the page of a framework.
     *
     * @param framework the results
     * @param date the day of the page, as {@code 2023-06-30}; later values do not count
     * @return the page
     * @throws InvalidInputException if it is not a date
     */
    public static KeyIndicatorPage of(ResultsFramework framework, String date) {
        return of(framework, Intake.requireDate("date of the page", date));
    }

    /** The key ones first, otherwise as the framework has them. */
    private static List<Row> all(ResultsFramework framework, LocalDate date) {
        List<Row> rows = framework.at(date).stream()
                .map(progress -> new Row(progress, trend(progress)))
                .toList();
        return Stream.concat(rows.stream().filter(Row::isKey), rows.stream().filter(row -> !row.isKey()))
                .toList();
    }

    private static Trend trend(Progress progress) {
        Optional<Rational> last = progress.latest().flatMap(Actual::value);
        Optional<Rational> before = (progress.latest().isPresent()
                                && progress.previous().isEmpty()
                        ? progress.indicator().baseline()
                        : progress.previous())
                .flatMap(Actual::value);
        if (last.isEmpty() || before.isEmpty()) {
            return Trend.UNKNOWN;
        }
        int change = last.get().compareTo(before.get());
        if (change == 0) {
            return Trend.UNCHANGED;
        }
        Direction better = progress.indicator().direction();
        if (better == Direction.CONTEXTUAL) {
            return change > 0 ? Trend.HIGHER_NOW : Trend.LOWER_NOW;
        }
        return (change > 0) == (better == Direction.HIGHER) ? Trend.BETTER : Trend.WORSE;
    }

    /**
     * Returns the same page under another title.
     *
     * @param words what stands first on it, instead of {@code Key indicators}
     * @return the page
     */
    public KeyIndicatorPage withTitle(String words) {
        return new KeyIndicatorPage(framework, date, words, timetable, remarks);
    }

    /**
     * Returns the same page with the timetable of the project, as it stands on the day of the page.
     *
     * @param plan the timetable; later starts and ends do not count
     * @return the page
     */
    public KeyIndicatorPage with(Timetable plan) {
        return new KeyIndicatorPage(
                framework, date, title, Optional.of(plan.until(date).at(date)), remarks);
    }

    /**
     * Returns the same page with more remarks: alerts, risks, what was agreed.
     *
     * @param more the remarks, the most important first
     * @return the page
     */
    public KeyIndicatorPage withRemarks(String... more) {
        return new KeyIndicatorPage(
                framework,
                date,
                title,
                timetable,
                Stream.concat(remarks.stream(), Stream.of(more)).toList());
    }

    /**
     * Returns the results.
     *
     * @return the framework
     */
    public ResultsFramework framework() {
        return framework;
    }

    /**
     * Returns the day of the page.
     *
     * @return the date
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns the title.
     *
     * @return what stands first on the page
     */
    public String title() {
        return title;
    }

    /**
     * Returns how the timetable stands.
     *
     * @return the review, if a timetable was given
     */
    public Optional<TimetableReview> timetable() {
        return timetable;
    }

    /**
     * Lists the remarks.
     *
     * @return all, whether there is room for them or not
     */
    public List<String> remarks() {
        return remarks;
    }

    /**
     * Lists the indicators that are on the page.
     *
     * @return the rows, in its order
     */
    public List<Row> rows() {
        return layout.shown();
    }

    /**
     * Lists the indicators for which there is no room.
     *
     * @return the rows that would have followed
     */
    public List<Row> leftOut() {
        return layout.leftOut();
    }

    /**
     * Finds an indicator, on the page or left out.
     *
     * @param key its key in the framework, the id for a whole
     * @return the row, which leads to figures and explanation
     */
    public Optional<Row> row(String key) {
        List<Row> all = new ArrayList<>(rows());
        all.addAll(leftOut());
        return all.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /**
     * Writes the page.
     *
     * @param format text: 66 lines of 80 columns at the most; Markdown with the same rows; CSV with all rows at full
     *     length, also those left out
     * @return its text
     */
    @Override
    public String as(Format format) {
        return layout.as(format);
    }

    /** Prints the page as text; its first line says how many are on track. */
    @Override
    public String toString() {
        return as(Format.TEXT).stripTrailing();
    }
}
