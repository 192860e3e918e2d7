/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Suggestions;
import org.finindicators.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The results that a project is held to: indicators with baselines, targets and what was reached.
 *
 * <p>It is read at a date; what was reported for later days does not count then. An indicator that is there as a whole
 * and in parts counts once, as the whole; parts without a whole count each.
 *
 * <p>World Bank 1995, paras 7, 11, 12 and 32.
 *
 * @since 0.1.0
 */
public final class ResultsFramework implements Document, SelfChecking {
    /** A rating that is longer stands as its initials in a table. */
    private static final int WORD = 12;

    private final String project;
    private final LocalDate asOf;
    private final StatusProfile profile;
    private final Map<String, ResultIndicator> byKey;

    private ResultsFramework(
            String project, LocalDate asOf, StatusProfile profile, Map<String, ResultIndicator> byKey) {
        this.project = project;
        this.asOf = asOf;
        this.profile = profile;
        this.byKey = byKey;
    }

    /**
     * Starts a framework.
     *
     * @param project whose results they are
     * @return a builder; the as-of date is needed
     */
    public static Builder builder(String project) {
        return new Builder(project);
    }

    /**
     * Returns whose results they are.
     *
     * @return the project
     */
    public String project() {
        return project;
    }

    /**
     * Returns up to when it was reported.
     *
     * @return the date; no actual value is later
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns the thresholds.
     *
     * @return {@link StatusProfile#PACE_PROFILE} unless another was chosen
     */
    public StatusProfile profile() {
        return profile;
    }

    /**
     * Lists all indicators, parts too.
     *
     * @return them, as they were added
     */
    public List<ResultIndicator> indicators() {
        return List.copyOf(byKey.values());
    }

    /**
     * Lists the indicators that count: wholes, and parts that have no whole.
     *
     * @return them, as they were added
     */
    public List<ResultIndicator> counted() {
        return byKey.values().stream()
                .filter(one -> !one.isPart() || !byKey.containsKey(one.id()))
                .toList();
    }

    /**
     * Lists the parts of an indicator.
     *
     * @param id its id
     * @return the breakdown; empty if there is none
     */
    public List<ResultIndicator> parts(String id) {
        return byKey.values().stream()
                .filter(one -> one.isPart() && one.id().equals(id))
                .toList();
    }

    /**
     * Returns an indicator.
     *
     * @param key its key: the id, and of which part it is
     * @return the indicator
     * @throws NoSuchElementException if there is none, with the key that was meant perhaps
     */
    public ResultIndicator indicator(String key) {
        return find(key)
                .orElseThrow(() -> new NoSuchElementException(
                        project + " has no indicator '" + key + "'" + Suggestions.didYouMean(key, byKey.keySet())));
    }

    /** The indicator of a key, if there is one. */
    Optional<ResultIndicator> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * Computes how the indicators that count stand on the as-of date.
     *
     * @return one progress for each
     */
    public List<Progress> progress() {
        return at(asOf);
    }

    /**
     * Computes how the indicators that count stand at a date.
     *
     * @param date the date
     * @return one progress for each
     */
    public List<Progress> at(LocalDate date) {
        return counted().stream().map(one -> one.at(date, profile)).toList();
    }

    /**
     * Computes how the indicators that count stand at a date.
     *
     * @param date the date, as {@code 2023-06-30}
     * @return one progress for each
     */
    public List<Progress> at(String date) {
        return at(Intake.requireDate("date", date));
    }

    /**
     * Counts the indicators by status.
     *
     * @param date the date
     * @return how many there are of each status, of those that occur
     */
    public Map<ResultStatus, Integer> statuses(LocalDate date) {
        Map<ResultStatus, Integer> counts = new EnumMap<>(ResultStatus.class);
        at(date).forEach(one -> counts.merge(one.status(), 1, Integer::sum));
        return counts;
    }

    /**
     * Returns the framework under other thresholds.
     *
     * @param thresholds the profile
     * @return the framework
     */
    public ResultsFramework with(StatusProfile thresholds) {
        return new ResultsFramework(project, asOf, thresholds, byKey);
    }

    /**
     * Adds the indicators of another part of the same project's framework.
     *
     * @param other the other part, under the same profile
     * @return the whole, as of the later date
     * @throws InvalidInputException if it is of another project or profile, or has an indicator that is here already
     */
    public ResultsFramework merge(ResultsFramework other) {
        Intake intake = new Intake();
        if (!project.equals(other.project)) {
            intake.add("project", other.project, "is not " + project);
        }
        if (!profile.equals(other.profile)) {
            intake.add("profile", other.profile.name(), "is not " + profile.name());
        }
        Map<String, ResultIndicator> all = new LinkedHashMap<>(byKey);
        other.byKey.forEach((key, one) -> {
            if (all.putIfAbsent(key, one) != null) {
                intake.add(key, key, "is in both frameworks");
            }
        });
        intake.refuse();
        return new ResultsFramework(project, asOf.isAfter(other.asOf) ? asOf : other.asOf, profile, all);
    }

    /** Lists what is doubtful, as {@link ResultIndicator#violations()}, each with the key of its indicator. */
    @Override
    public List<Violation> violations() {
        return byKey.entrySet().stream()
                .flatMap(entry -> entry.getValue().violations().stream().map(wrong -> wrong.inside(entry.getKey())))
                .map(wrong -> wrong.about(whose()))
                .toList();
    }

    @Override
    public String whose() {
        return project;
    }

    /**
     * Lists what could not be checked.
     *
     * @return the checks that some indicators escaped, and how many did; empty if all was checked
     */
    public List<String> notChecked() {
        List<String> lines = new ArrayList<>();
        unchecked(
                lines,
                "direction against target, no baseline or no target",
                one -> one.baseline().isEmpty() || one.targets().isEmpty());
        unchecked(
                lines,
                "age of the last value, no frequency",
                one -> one.monthsBetweenReports().isEmpty());
        return lines;
    }

    private void unchecked(List<String> lines, String what, Function<ResultIndicator, Boolean> escapes) {
        List<String> keys = byKey.values().stream()
                .filter(escapes::apply)
                .map(ResultIndicator::key)
                .toList();
        if (!keys.isEmpty()) {
            lines.add(what + ": " + Printing.number(keys.size()) + " of " + Printing.number(byKey.size()));
        }
    }

    /**
     * Makes a table of the indicators that count.
     *
     * @param date the date
     * @return name, baseline, actual, target, progress and status of each; long ratings are their initials, which notes
     *     explain
     */
    public Table table(LocalDate date) {
        return table(date, Format.TEXT);
    }

    /** Values have two decimals, and long ratings are their initials; all is written out for a program. */
    private Table table(LocalDate date, Format format) {
        boolean full = format == Format.CSV;
        List<Progress> all = at(date);
        Map<String, String> initials = new TreeMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (Progress one : all) {
            ResultIndicator of = one.indicator();
            String unit = of.unit().isEmpty() || of.unit().equals("%") ? "" : ", " + of.unit();
            Function<Actual, String> value = actual -> full
                    ? of.print(actual)
                    : actual.words().isEmpty() ? of.cell(actual) : shortened(actual.words(), initials);
            Function<Target, String> aim = target -> full
                    ? of.print(target)
                    : target.words().isEmpty() ? of.cell(target) : shortened(target.words(), initials);
            rows.add(List.of(
                    of.title() + unit,
                    cell(of, of.baseline().map(value)),
                    cell(of, one.latest().map(value)),
                    cell(of, of.endTarget().map(aim)),
                    one.ratio()
                            .map(ratio -> Printing.percent(ratio.toDecimal(), 0) + " %")
                            .orElse("-"),
                    profile.words(one.status())));
        }
        Table table = Table.of(
                        headline(all, date),
                        Column.text("Indicator"),
                        Column.number("Base"),
                        Column.number("Actual"),
                        Column.number("Target"),
                        Column.number("Progress"),
                        Column.text("Status"))
                .rows(rows);
        for (Map.Entry<String, String> one : initials.entrySet()) {
            table = table.note(one.getKey() + ": " + one.getValue());
        }
        for (Progress one : all) {
            for (var fault : one.faults()) {
                table = table.note(one.indicator().title() + ": " + fault);
            }
        }
        for (String note : later(date)) {
            table = table.note(note);
        }
        return table;
    }

    /** The initials of a rating of several words that is long, unless another rating has the same. */
    private static String shortened(String rating, Map<String, String> initials) {
        String letters = Stream.of(rating.strip().split("[\\s-]+"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
        if (rating.length() <= WORD || letters.length() < 2) {
            return rating;
        }
        String before = initials.putIfAbsent(letters, rating);
        return before == null || before.equals(rating) ? letters : rating;
    }

    /** What has to be said of a date of which nothing is known. */
    List<String> later(LocalDate date) {
        return date.isAfter(asOf)
                ? List.of("reported up to " + asOf + ": what was reached later is not known")
                : List.of();
    }

    static String cell(ResultIndicator of, Optional<String> printed) {
        String unit = of.unit();
        return printed.map(text -> unit.isEmpty() || unit.equals("%") ? text : text.replace(" " + unit, ""))
                .orElse("-");
    }

    private String headline(List<Progress> all, LocalDate date) {
        long verdicts = all.stream().filter(one -> one.status().isVerdict()).count();
        long well = all.stream().filter(one -> one.status().isOnTrackOrBetter()).count();
        long without = all.size() - verdicts;
        return TimetableTable.head(
                project,
                ", " + date + ": " + Printing.number(well) + " of " + Printing.number(verdicts) + " on track"
                        + (without == 0 ? "" : ", " + Printing.number(without) + " unknown"));
    }

    /**
     * Writes the table of the as-of date.
     *
     * @param format the form
     * @return its text
     */
    @Override
    public String as(Format format) {
        return table(asOf, format).as(format);
    }

    /** Frameworks are equal if project, date, profile and indicators are, in whatever order these were added. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ResultsFramework that
                && project.equals(that.project)
                && asOf.equals(that.asOf)
                && profile.equals(that.profile)
                && byKey.equals(that.byKey);
    }

    @Override
    public int hashCode() {
        return Objects.hash(project, asOf, byKey.keySet());
    }

    /** Prints how many are on track on the first line, then the table. */
    @Override
    public String toString() {
        return table(asOf).toString();
    }

    /**
     * Collects indicators, in any order; what is wrong with all of them is refused at once.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final String project;
        private final List<Function<Intake, ResultIndicator>> indicators = new ArrayList<>();
        private @Nullable LocalDate asOf;
        private StatusProfile profile = StatusProfile.PACE_PROFILE;
        private final List<Violation> early = new ArrayList<>();

        private Builder(String project) {
            this.project = project;
        }

        /**
         * States up to when it was reported.
         *
         * @param date the date
         * @return this builder
         */
        public Builder asOf(LocalDate date) {
            asOf = date;
            return this;
        }

        /**
         * States up to when it was reported.
         *
         * @param date the date, as {@code 2023-06-30}
         * @return this builder
         */
        public Builder asOf(String date) {
            Intake intake = new Intake();
            intake.toDate("as of", date).ifPresent(day -> asOf = day);
            early.addAll(intake.violations());
            return this;
        }

        /**
         * Chooses the thresholds.
         *
         * @param thresholds the profile
         * @return this builder
         */
        public Builder profile(StatusProfile thresholds) {
            profile = thresholds;
            return this;
        }

        /**
         * Adds an indicator.
         *
         * @param indicator the indicator
         * @return this builder
         */
        public Builder with(ResultIndicator indicator) {
            indicators.add(intake -> indicator);
            return this;
        }

        /**
         * Adds an indicator that is not built yet, so that what is wrong with it is told together with the rest.
         *
         * @param indicator its builder
         * @return this builder
         */
        public Builder with(ResultIndicator.Builder indicator) {
            indicators.add(intake -> {
                Intake own = new Intake();
                ResultIndicator built = indicator.build(own);
                intake.addAll(own.violations().stream()
                        .map(wrong -> wrong.inside(built.key()))
                        .toList());
                return built;
            });
            return this;
        }

        /**
         * Ends the framework.
         *
         * @return the framework
         * @throws InvalidInputException with all that is wrong: what is wrong with an indicator, two of one key, actual
         *     values after the as-of date, no as-of date
         */
        public ResultsFramework build() {
            Intake intake = new Intake().about(project);
            intake.addAll(early);
            if (project.isBlank()) {
                intake.add("project", project, "must be given, it is blank");
            }
            if (asOf == null && early.isEmpty()) {
                intake.add("as of", "", "no as-of date is stated");
            }
            Map<String, ResultIndicator> byKey = new LinkedHashMap<>();
            Set<String> repeated = new HashSet<>();
            Map<String, String> names = new HashMap<>();
            for (Function<Intake, ResultIndicator> one : indicators) {
                ResultIndicator built = one.apply(intake);
                if (byKey.putIfAbsent(built.key(), built) != null && repeated.add(built.key())) {
                    intake.add(built.key(), built.name(), "there are two indicators of this id");
                }
                String before = names.putIfAbsent(built.id(), built.name());
                if (before != null && !before.equals(built.name())) {
                    intake.add(built.key(), built.name(), "is called '" + before + "' elsewhere in the framework");
                }
                checkActuals(built, intake);
            }
            intake.refuse();
            return new ResultsFramework(project, Objects.requireNonNull(asOf), profile, byKey);
        }

        private void checkActuals(ResultIndicator built, Intake intake) {
            for (Actual actual : built.actuals()) {
                if (asOf != null && actual.date().isAfter(asOf)) {
                    intake.add(
                            built.key() + ".actual " + actual.date(),
                            built.print(actual),
                            "is after the as-of date, " + asOf);
                }
            }
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return project + ": " + indicators.size() + " indicators; call build()";
        }
    }

    /** The mean of the capped progress of those that have one. */
    static Optional<Rational> meanCapped(List<Progress> all) {
        List<Rational> parts =
                all.stream().flatMap(one -> one.capped().stream()).toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Rational.sum(parts).dividedBy(Rational.of(parts.size())));
    }
}
