/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.finindicators.assessment.Rating;
import org.finindicators.assessment.RatingScale;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Unit;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * One line of a results framework: what is measured, from where it starts, what it is to reach by when, what it has
 * reached, and who says so.
 *
 * <p>It is an indicator of the library or one that the project defines, of numbers or of the ratings of a scale. A part
 * of it, that of women or of a district, is a line of its own, with the same id and the {@linkplain #dimensions()
 * dimension} or {@linkplain #locations() place} that it is of. The end target is the one with the latest date; those
 * before it are milestones.
 *
 * <p>A number is given in the {@linkplain #unit() unit}, 5 of what is counted per 1,000 adults as 5, and kept as a
 * fraction where that unit is so many parts of one. Percentages are given as fractions, too, unless
 * {@linkplain Builder#inPercent() per cent} is stated.
 *
 * <p>World Bank 1995, paras 7, 11, 12 and 32; the results of the activity standard IATI 2.03.
 *
 * @since 0.1.0
 */
public final class ResultIndicator implements SelfChecking {
    private static final int SENTENCE = 6;
    private static final int CELL = 2;

    private final String id;
    private final String name;
    private final String definition;
    private final String result;
    private final String unit;
    private final ResultMeasure measure;
    private final Optional<Indicator> indicator;
    private final Direction direction;
    private final Optional<ResultLevel> level;
    private final Set<Role> roles;
    private final Optional<RatingScale> scale;
    private final Optional<Actual> baseline;
    private final List<Target> targets;
    private final List<Actual> actuals;
    private final OptionalInt months;
    private final String responsible;
    private final SortedMap<String, String> dimensions;
    private final List<String> locations;
    private final boolean cumulative;
    private final Trajectory trajectory;
    private final Rational tolerance;
    private final Optional<Rational> limit;
    private final AcrossProjects acrossProjects;
    private final List<ResultChecks.Doubt> doubts;

    private ResultIndicator(Builder from, Intake intake) {
        id = from.id;
        name = from.name;
        definition = from.definition;
        result = from.result;
        unit = from.unit;
        indicator = Optional.ofNullable(from.indicator);
        scale = Optional.ofNullable(from.scale);
        measure = from.measure();
        direction = from.direction();
        level = Optional.ofNullable(from.level);
        roles = Collections.unmodifiableSet(EnumSet.copyOf(from.roles));
        months = from.months;
        responsible = from.responsible;
        dimensions = Collections.unmodifiableSortedMap(new TreeMap<>(from.dimensions));
        locations = from.locations.stream().sorted().toList();
        cumulative = from.cumulative;
        acrossProjects = from.acrossProjects;
        tolerance = from.figure(from.tolerance, intake).orElse(Rational.ZERO);
        limit = from.figure(from.limit, intake);
        List<Actual> starts = from.read(from.baselines, Actual::partsOf, intake).stream()
                .map(one -> one.source().isEmpty() ? one.withSource(from.source) : one)
                .toList();
        baseline = starts.stream().findFirst();
        if (starts.size() > 1) {
            intake.add("baseline", starts.get(1).toString(), "is a second baseline");
        }
        targets = from.read(from.targets, Target::partsOf, intake).stream()
                .map(one -> one.provenance().isEmpty() ? one.withProvenance(from.provenance) : one)
                .sorted(Comparator.comparing(Target::date))
                .toList();
        trajectory = from.trajectory.orElse(targets.size() > 1 ? Trajectory.MILESTONES : Trajectory.LINEAR);
        actuals = from.read(from.actuals, Actual::partsOf, intake).stream()
                .map(one -> one.source().isEmpty() ? one.withSource(from.source) : one)
                .sorted(Comparator.comparing(Actual::date))
                .toList();
        doubts = ResultChecks.doubts(this);
    }

    /**
     * Starts an indicator that the project defines.
     *
     * @param id a short name, unique in the framework but for the parts of the same indicator
     * @param name the name for reading
     * @return a builder
     */
    public static Builder builder(String id, String name) {
        return new Builder(id, name, null);
    }

    /**
     * Starts an indicator of the library: its id, name, definition, unit and direction are known.
     *
     * @param indicator the indicator, in the variant that is meant
     * @return a builder
     */
    public static Builder builder(Indicator indicator) {
        return new Builder(indicator.id(), indicator.title(), indicator);
    }

    /**
     * Returns the id.
     *
     * @return the same for all parts of one indicator
     */
    public String id() {
        return id;
    }

    /**
     * Returns what no other line of the framework has: the id, and in brackets of which part it is.
     *
     * @return for instance {@code borrowers [sex=female; North]}
     */
    public String key() {
        return isPart() ? id + " [" + part() + "]" : id;
    }

    /**
     * Returns the name for reading.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the name, and in brackets of which part it is.
     *
     * @return for instance {@code Borrowers [sex=female]}
     */
    public String title() {
        return isPart() ? name + " [" + part() + "]" : name;
    }

    private String part() {
        List<String> parts = new ArrayList<>();
        dimensions.forEach((dimension, of) -> parts.add(dimension + "=" + of));
        parts.addAll(locations);
        return String.join("; ", parts);
    }

    /**
     * Tells whether it is a part of a whole.
     *
     * @return true if it has a dimension or a place
     */
    public boolean isPart() {
        return !dimensions.isEmpty() || !locations.isEmpty();
    }

    /**
     * Returns the definition.
     *
     * @return a sentence; may be empty
     */
    public String definition() {
        return definition;
    }

    /**
     * Returns the result that it measures.
     *
     * @return for instance {@code Small firms have access to loans}; may be empty
     */
    public String result() {
        return result;
    }

    /**
     * Returns the unit of the values in words.
     *
     * @return for instance {@code persons}; {@code %} for percentages; empty for ratings
     */
    public String unit() {
        return indicator
                .filter(known -> unit.isEmpty())
                .map(known -> known.variant().unit().words())
                .orElse(measure == ResultMeasure.PERCENTAGE ? "%" : unit);
    }

    /**
     * Returns what kind of value it has.
     *
     * @return the kind
     */
    public ResultMeasure measure() {
        return measure;
    }

    /**
     * Returns the indicator of the library that it is.
     *
     * @return the indicator; nothing if the project defines it
     */
    public Optional<Indicator> indicator() {
        return indicator;
    }

    /**
     * Returns which way it improves.
     *
     * @return the direction that was declared
     */
    public Direction direction() {
        return direction;
    }

    /**
     * Returns where it stands in the chain of results.
     *
     * @return the level, if it is stated
     */
    public Optional<ResultLevel> level() {
        return level;
    }

    /**
     * Lists what it is used for: policy, intermediate, outcome.
     *
     * @return the roles; empty if none is stated
     */
    public Set<Role> roles() {
        return roles;
    }

    /**
     * Returns the scale of its ratings.
     *
     * @return the scale; nothing if it has numbers
     */
    public Optional<RatingScale> scale() {
        return scale;
    }

    /**
     * Returns where it starts.
     *
     * @return the baseline, if there is one
     */
    public Optional<Actual> baseline() {
        return baseline;
    }

    /**
     * Lists the targets.
     *
     * @return milestones and end target, in the order of time
     */
    public List<Target> targets() {
        return targets;
    }

    /**
     * Returns the end target.
     *
     * @return the target with the latest date, if there is one
     */
    public Optional<Target> endTarget() {
        return targets.isEmpty() ? Optional.empty() : Optional.of(targets.get(targets.size() - 1));
    }

    /**
     * Lists the values that were reached.
     *
     * @return them, in the order of time
     */
    public List<Actual> actuals() {
        return actuals;
    }

    /**
     * Returns what is known at a date.
     *
     * @param date the date
     * @return the last actual value of that day or before, if there is one
     */
    public Optional<Actual> actual(LocalDate date) {
        int known = after(date);
        return known == 0 ? Optional.empty() : Optional.of(actuals.get(known - 1));
    }

    /** The values after the baseline that are known at a date, in the order of time. */
    List<Actual> known(LocalDate date) {
        int first = baseline.map(start -> after(start.date())).orElse(0);
        return actuals.subList(Math.min(first, after(date)), after(date));
    }

    /** How many values are from a date or before. */
    private int after(LocalDate date) {
        int low = 0;
        int high = actuals.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (actuals.get(middle).date().isAfter(date)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * Returns how often it is to be reported.
     *
     * @return the months from one value to the next, if they are stated
     */
    public OptionalInt monthsBetweenReports() {
        return months;
    }

    /**
     * Returns who is responsible for it.
     *
     * @return a person or a body; may be empty
     */
    public String responsible() {
        return responsible;
    }

    /**
     * Returns of which parts it is, by dimension.
     *
     * @return for instance sex: female; empty for a whole
     */
    public SortedMap<String, String> dimensions() {
        return dimensions;
    }

    /**
     * Lists the places that it is of.
     *
     * @return the places; empty where it is of all
     */
    public List<String> locations() {
        return locations;
    }

    /**
     * Tells whether its values are counted from the start of the project, so that they never fall.
     *
     * @return true if they are
     */
    public boolean isCumulative() {
        return cumulative;
    }

    /**
     * Returns the way that it is expected to go.
     *
     * @return linear unless another one was chosen
     */
    public Trajectory trajectory() {
        return trajectory;
    }

    /**
     * Returns by how much it may miss a target that is the baseline.
     *
     * @return zero unless stated; a fraction for percentages
     */
    public Rational tolerance() {
        return tolerance;
    }

    /**
     * Returns the value beyond which it cannot grow.
     *
     * @return the limit, if there is one
     */
    public Optional<Rational> limit() {
        return limit;
    }

    /**
     * Returns how its values in several projects become one.
     *
     * @return {@link AcrossProjects#NONE} unless stated
     */
    public AcrossProjects acrossProjects() {
        return acrossProjects;
    }

    /**
     * Computes how it stands at a date, under this library's profile.
     *
     * @param date what was reported for later days is not looked at
     * @return the progress
     */
    public Progress at(LocalDate date) {
        return at(date, StatusProfile.PACE_PROFILE);
    }

    /**
     * Computes how it stands at a date, under this library's profile.
     *
     * @param date the date, as {@code 2023-06-30}
     * @return the progress
     */
    public Progress at(String date) {
        return at(Intake.requireDate("date", date));
    }

    /**
     * Computes how it stands at a date.
     *
     * @param date what was reported for later days is not looked at
     * @param profile the thresholds
     * @return the progress
     */
    public Progress at(LocalDate date, StatusProfile profile) {
        return ProgressRule.progress(this, date, profile);
    }

    /**
     * Lists what the paper asks for and is not here.
     *
     * @return of baseline, target, actual, source, class and responsible party those that are missing
     */
    public List<String> missing() {
        return missing(LocalDate.MAX);
    }

    /** What the paper asks for and was not here at a date. */
    List<String> missing(LocalDate date) {
        List<Actual> known =
                actuals.stream().filter(one -> !one.date().isAfter(date)).toList();
        List<String> missing = new ArrayList<>();
        if (baseline.isEmpty()) {
            missing.add("baseline");
        }
        if (targets.isEmpty()) {
            missing.add("target");
        }
        if (known.isEmpty()) {
            missing.add("actual");
        }
        if (known.isEmpty()
                || known.stream()
                        .anyMatch(one ->
                                one.source().isBlank() && one.measurement().isEmpty())) {
            missing.add("source");
        }
        if (level.isEmpty() && roles.isEmpty()) {
            missing.add("class");
        }
        if (responsible.isBlank()) {
            missing.add("responsible party");
        }
        return missing;
    }

    /**
     * Tells whether the end target lies on the wrong side of the baseline for the direction that was declared.
     *
     * @return true if one of them must be wrong
     */
    public boolean isContradictory() {
        if (baseline.isEmpty() || targets.isEmpty()) {
            return false;
        }
        Optional<Rational> start = baseline.get().value();
        return start.isPresent() && contradicts(start.get());
    }

    private boolean contradicts(Rational start) {
        int way = targets.get(targets.size() - 1).nearest(start).compareTo(start);
        return (direction == Direction.HIGHER && way < 0) || (direction == Direction.LOWER && way > 0);
    }

    /**
     * Lists what is doubtful: a direction that the target contradicts, a cumulative value that falls, a percentage
     * outside 0 and 100, a ratio, a rate or a number per 1,000 or 100,000 that is hardly possible, an actual value
     * before the baseline, a role that the library's indicator has not. Nothing of it is repaired.
     */
    @Override
    public List<Violation> violations() {
        return violations(LocalDate.MAX);
    }

    /** What is doubtful in what is known at a date. */
    List<Violation> violations(LocalDate date) {
        return doubts.isEmpty()
                ? List.of()
                : doubts.stream()
                        .filter(one -> !one.since().isAfter(date))
                        .map(ResultChecks.Doubt::what)
                        .toList();
    }

    /**
     * Prints a value with its unit.
     *
     * @param value the value, a fraction for percentages
     * @return for instance {@code 1,200 persons}
     */
    public String print(Rational value) {
        return withUnit(value, SENTENCE);
    }

    /** A value with its unit, and so many decimals at most; what is too small for them has three digits. */
    private String withUnit(Rational value, int decimals) {
        return (Printing.upTo(inUnit(value), decimals) + " " + unit()).strip();
    }

    /**
     * Returns the number that stands before the unit.
     *
     * @param value the value, a fraction for percentages
     * @return 40 for 0.4 in per cent
     */
    public BigDecimal inUnit(Rational value) {
        Unit percent = measure == ResultMeasure.PERCENTAGE ? Unit.SHARE : Unit.COUNT;
        return indicator
                .filter(known -> unit.isEmpty())
                .map(known -> known.variant().unit())
                .orElse(percent)
                .inUnit(value.toDecimal());
    }

    /**
     * Prints an actual value with its unit, a rating by its words.
     *
     * @param actual the actual value
     * @return for instance {@code satisfactory}; {@code undefined} where there is none
     */
    public String print(Actual actual) {
        return print(actual, SENTENCE);
    }

    private String print(Actual actual, int decimals) {
        return actual.words().isEmpty()
                ? actual.value().map(one -> withUnit(one, decimals)).orElse("undefined")
                : actual.words();
    }

    /** An actual value as it stands in a table. */
    String cell(Actual actual) {
        return print(actual, CELL);
    }

    /**
     * Prints a target with its unit, a rating by its words.
     *
     * @param target the target
     * @return for instance {@code 3 % to 5 %}
     */
    public String print(Target target) {
        return print(target, SENTENCE);
    }

    private String print(Target target, int decimals) {
        if (!target.words().isEmpty()) {
            return target.words();
        }
        String to = withUnit(target.to(), decimals);
        return target.isBand() ? withUnit(target.from(), decimals) + " to " + to : to;
    }

    /** A target as it stands in a table. */
    String cell(Target target) {
        return print(target, CELL);
    }

    /** Indicators are equal if all that was stated of them is. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ResultIndicator that && stated().equals(that.stated());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, dimensions, locations, targets);
    }

    private List<Object> stated() {
        return List.of(
                id,
                name,
                definition,
                result,
                unit,
                measure,
                indicator,
                direction,
                level,
                roles,
                scale,
                baseline,
                targets,
                actuals,
                months,
                responsible,
                dimensions,
                locations,
                cumulative,
                trajectory,
                tolerance,
                limit,
                acrossProjects);
    }

    /** Prints the key, where it starts and what it is to reach. */
    @Override
    public String toString() {
        String start = baseline.map(one -> print(one) + " on " + one.date()).orElse("no baseline");
        String end = endTarget().map(one -> print(one) + " by " + one.date()).orElse("no target");
        return Printing.beginning(key()) + ": " + start + ", " + end + ", " + actuals.size()
                + (actuals.size() == 1 ? " actual" : " actuals");
    }

    /**
     * Collects what is stated of an indicator, in any order; what is wrong with it is refused at once, all of it.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private static final int MOST_MONTHS = 1_200;

        private final String id;
        private String name;
        private final @Nullable Indicator indicator;
        private String definition;
        private String result = "";
        private String unit = "";
        private @Nullable ResultMeasure measure;
        private @Nullable Direction direction;
        private @Nullable ResultLevel level;
        private final Set<Role> roles = EnumSet.noneOf(Role.class);
        private @Nullable RatingScale scale;
        private String source = "";
        private String provenance = "";
        private final List<BiFunction<Builder, Intake, Optional<Actual>>> baselines = new ArrayList<>();
        private final List<BiFunction<Builder, Intake, Optional<Target>>> targets = new ArrayList<>();
        private final List<BiFunction<Builder, Intake, Optional<Actual>>> actuals = new ArrayList<>();
        private OptionalInt months = OptionalInt.empty();
        private String responsible = "";
        private final Map<String, String> dimensions = new HashMap<>();
        private final Set<String> locations = new LinkedHashSet<>();
        private boolean cumulative;
        private boolean percent;
        private Optional<Trajectory> trajectory = Optional.empty();
        private Function<Intake, Optional<BigDecimal>> tolerance = intake -> Optional.empty();
        private Function<Intake, Optional<BigDecimal>> limit = intake -> Optional.empty();
        private AcrossProjects acrossProjects = AcrossProjects.NONE;
        private final List<Violation> early = new ArrayList<>();

        private Builder(String id, String name, @Nullable Indicator indicator) {
            this.id = id;
            this.name = name;
            this.indicator = indicator;
            definition = indicator == null ? "" : indicator.definition();
        }

        /**
         * Gives it another name for reading, a shorter one for tables for instance.
         *
         * @param words the name, instead of that of the library's indicator
         * @return this builder
         */
        public Builder named(String words) {
            name = words;
            return this;
        }

        /**
         * States the definition.
         *
         * @param sentence what exactly is measured, and how
         * @return this builder
         */
        public Builder definition(String sentence) {
            definition = sentence;
            return this;
        }

        /**
         * States the result that it measures; several indicators can measure one.
         *
         * @param sentence for instance {@code Small firms have access to loans}
         * @return this builder
         */
        public Builder result(String sentence) {
            result = sentence;
            return this;
        }

        /**
         * States the unit of the values; for money of an indicator of the library, its currency.
         *
         * @param words for instance {@code persons} or {@code USD million}
         * @return this builder
         */
        public Builder unit(String words) {
            unit = words;
            return this;
        }

        /**
         * States that it is a percentage, and that its numbers are given in per cent: 40 is kept as 0.4. Without it
         * they are fractions. Measurements and quotients are fractions already.
         *
         * @return this builder
         */
        public Builder inPercent() {
            percent = true;
            return this;
        }

        /**
         * States what kind of value it has, where unit, per cent or scale do not say so.
         *
         * @param kind the kind
         * @return this builder
         */
        public Builder measure(ResultMeasure kind) {
            measure = kind;
            return this;
        }

        /**
         * States which way it improves.
         *
         * @param better the direction
         * @return this builder
         */
        public Builder better(Direction better) {
            direction = better;
            return this;
        }

        /**
         * States where it stands in the chain of results.
         *
         * @param place the level
         * @return this builder
         */
        public Builder level(ResultLevel place) {
            level = place;
            return this;
        }

        /**
         * Adds what the project uses it for.
         *
         * @param uses policy, intermediate, outcome
         * @return this builder
         */
        public Builder roles(Role... uses) {
            roles.addAll(List.of(uses));
            return this;
        }

        /**
         * States that its values are ratings.
         *
         * @param ratings their scale
         * @return this builder
         */
        public Builder scale(RatingScale ratings) {
            scale = ratings;
            return this;
        }

        /**
         * States where it starts.
         *
         * @param date the day, as {@code 2020-01-01}
         * @param value the value, as decimal text, or a rating of the scale
         * @return this builder
         */
        public Builder baseline(String date, String value) {
            baselines.add((builder, intake) -> builder.actual("baseline", date, value, intake));
            return this;
        }

        /**
         * States where it starts.
         *
         * @param date the day
         * @param value the value
         * @return this builder
         */
        public Builder baseline(LocalDate date, BigDecimal value) {
            baselines.add((builder, intake) -> builder.actual("baseline", date, value, intake));
            return this;
        }

        /**
         * States where it starts.
         *
         * @param start a value with its source
         * @return this builder
         */
        public Builder baseline(Actual start) {
            baselines.add((builder, intake) -> Optional.of(start));
            return this;
        }

        /**
         * Takes a measurement as the baseline.
         *
         * @param start the measurement
         * @return this builder
         */
        public Builder baseline(Measurement start) {
            return baseline(Actual.of(start));
        }

        /**
         * Adds a target: a milestone, or the end target if it is the latest.
         *
         * @param date the day by which it is to be reached, as {@code 2025-12-31}
         * @param value the value, as decimal text, or a rating of the scale
         * @return this builder
         */
        public Builder target(String date, String value) {
            targets.add((builder, intake) -> intake.toDate("target", date)
                    .flatMap(day -> builder.rated("target " + day, value, intake)
                            .map(rating -> Target.on(day, rating))
                            .or(() -> builder.number("target " + day, value, intake)
                                    .map(number -> Target.on(day, number)))));
            return this;
        }

        /**
         * Adds a target: a milestone, or the end target if it is the latest.
         *
         * @param date the day by which it is to be reached
         * @param value the value
         * @return this builder
         */
        public Builder target(LocalDate date, BigDecimal value) {
            targets.add((builder, intake) -> builder.rated("target " + date, value, intake)
                    .map(rating -> Target.on(date, rating))
                    .or(() -> builder.number("target " + date, value, intake).map(number -> Target.on(date, number))));
            return this;
        }

        /**
         * Adds a target with its provenance, or a band.
         *
         * @param target the target
         * @return this builder
         */
        public Builder target(Target target) {
            targets.add((builder, intake) -> Optional.of(target));
            return this;
        }

        /**
         * Adds a value that was reached.
         *
         * @param date the day, as {@code 2023-06-30}
         * @param value the value, as decimal text, or a rating of the scale
         * @return this builder
         */
        public Builder actual(String date, String value) {
            actuals.add((builder, intake) -> builder.actual("actual", date, value, intake));
            return this;
        }

        /**
         * Adds a value that was reached.
         *
         * @param date the day
         * @param value the value
         * @return this builder
         */
        public Builder actual(LocalDate date, BigDecimal value) {
            actuals.add((builder, intake) -> builder.actual("actual", date, value, intake));
            return this;
        }

        /**
         * Adds a value that was reached, with its source.
         *
         * @param actual the value
         * @return this builder
         */
        public Builder actual(Actual actual) {
            actuals.add((builder, intake) -> Optional.of(actual));
            return this;
        }

        /**
         * Adds a measurement of the indicator; its explanation stays in reach.
         *
         * @param measurement the measurement, undefined or not
         * @return this builder
         */
        public Builder actual(Measurement measurement) {
            return actual(Actual.of(measurement));
        }

        /**
         * Adds measurements of the indicator; their explanations stay in reach.
         *
         * @param measurements the measurements, undefined or not, in any order
         * @return this builder
         */
        public Builder actuals(Collection<? extends Measurement> measurements) {
            measurements.forEach(this::actual);
            return this;
        }

        /**
         * States where baseline and actual values come from, if they do not say so themselves.
         *
         * @param system for instance {@code management information system}
         * @return this builder
         */
        public Builder source(String system) {
            source = system;
            return this;
        }

        /**
         * States where the targets were agreed, if they do not say so themselves.
         *
         * @param document for instance {@code loan agreement, schedule 2}
         * @return this builder
         */
        public Builder provenance(String document) {
            provenance = document;
            return this;
        }

        /**
         * States how often it is to be reported.
         *
         * @param between the months from one value to the next
         * @return this builder
         */
        public Builder reportedEveryMonths(int between) {
            months = OptionalInt.of(between);
            return this;
        }

        /**
         * States who is responsible for it.
         *
         * @param party a person or a body
         * @return this builder
         */
        public Builder responsible(String party) {
            responsible = party;
            return this;
        }

        /**
         * States of which part of a whole it is.
         *
         * @param dimension for instance {@code sex}
         * @param of for instance {@code female}
         * @return this builder
         */
        public Builder dimension(String dimension, String of) {
            String before = dimensions.put(dimension, of);
            if (before != null && !before.equals(of)) {
                early.add(new Violation("dimension " + dimension, of, "is a second part, after " + before));
            }
            return this;
        }

        /**
         * Adds a place that it is of.
         *
         * @param place the place, or its code
         * @return this builder
         */
        public Builder location(String place) {
            locations.add(place);
            return this;
        }

        /**
         * States that its values are counted from the start of the project.
         *
         * @return this builder
         */
        public Builder cumulative() {
            cumulative = true;
            return this;
        }

        /**
         * Chooses the way that it is expected to go; through the milestones, or linear where there is one target only,
         * unless another is chosen.
         *
         * @param way the trajectory
         * @return this builder
         */
        public Builder trajectory(Trajectory way) {
            trajectory = Optional.of(way);
            return this;
        }

        /**
         * States by how much it may miss a target that is the baseline.
         *
         * @param most the greatest difference, as decimal text; in per cent where the values are
         * @return this builder
         */
        public Builder tolerance(String most) {
            tolerance = intake -> intake.toNumber("tolerance", most);
            return this;
        }

        /**
         * States by how much it may miss a target that is the baseline.
         *
         * @param most the greatest difference; in per cent where the values are
         * @return this builder
         */
        public Builder tolerance(BigDecimal most) {
            tolerance = intake -> intake.toNumber("tolerance", most);
            return this;
        }

        /**
         * States the value beyond which it cannot grow.
         *
         * @param most the limit, as decimal text; in per cent where the values are
         * @return this builder
         */
        public Builder limit(String most) {
            limit = intake -> intake.toNumber("limit", most);
            return this;
        }

        /**
         * States the value beyond which it cannot grow.
         *
         * @param most the limit; in per cent where the values are
         * @return this builder
         */
        public Builder limit(BigDecimal most) {
            limit = intake -> intake.toNumber("limit", most);
            return this;
        }

        /**
         * States how its values in several projects become one.
         *
         * @param rule the rule; none unless stated
         * @return this builder
         */
        public Builder acrossProjects(AcrossProjects rule) {
            acrossProjects = rule;
            return this;
        }

        /**
         * Ends the indicator.
         *
         * @return the indicator
         * @throws InvalidInputException with all that is wrong: no unit, figures and dates that cannot be read, ratings
         *     that are not on the scale, two values for one date, a target that is not after the baseline, measurements
         *     of amounts over periods of different lengths, or from different days if it is cumulative
         */
        public ResultIndicator build() {
            Intake intake = new Intake();
            ResultIndicator built = build(intake);
            intake.refuse();
            return built;
        }

        /** Ends the indicator, and adds what is wrong to an intake. */
        ResultIndicator build(Intake intake) {
            intake.addAll(early);
            if (id.isBlank() || name.isBlank()) {
                intake.add("id and name", id.isBlank() ? name : id, "must both be given");
            }
            boolean numbers = indicator == null && scale == null && measure() == ResultMeasure.UNIT;
            if (numbers && unit.isBlank()) {
                intake.add("unit", "", "no unit is stated");
            }
            boolean money = indicator != null
                    && indicator.variant().formula().dimension().money() != 0;
            if (indicator != null && !money && (scale != null || !unit.isEmpty())) {
                intake.add("unit", unit, "is known from " + indicator.id() + " and cannot be another");
            }
            if (percent && indicator != null && !isFraction(indicator)) {
                intake.add("in per cent", indicator.id(), "is no percentage");
            }
            if (scale != null && (percent || !unit.isEmpty())) {
                intake.add("scale", scale.id(), "ratings have no unit");
            }
            months.ifPresent(between -> {
                if (between < 1 || between > MOST_MONTHS) {
                    intake.add("months between reports", Integer.toString(between), "must be from 1 to " + MOST_MONTHS);
                }
            });
            ResultIndicator built = new ResultIndicator(this, intake);
            if (built.tolerance.signum() < 0) {
                intake.add("tolerance", built.tolerance.toString(), "must not be negative");
            }
            if (acrossProjects == AcrossProjects.SUM && built.measure != ResultMeasure.UNIT) {
                String words = "a " + built.measure.words() + " cannot be added up";
                intake.add("across projects", acrossProjects.words(), words);
            }
            ResultChecks.dates(built, intake);
            ResultChecks.kinds(built, intake);
            ResultChecks.periods(built, intake);
            if (money) {
                ResultChecks.currencies(built, intake);
            }
            return built;
        }

        private ResultMeasure measure() {
            if (measure != null) {
                return measure;
            }
            if (scale != null) {
                return scale.equals(RatingScale.YES_NO) ? ResultMeasure.NOMINAL : ResultMeasure.ORDINAL;
            }
            return percent || (indicator != null && isFraction(indicator))
                    ? ResultMeasure.PERCENTAGE
                    : ResultMeasure.UNIT;
        }

        private static boolean isFraction(Indicator indicator) {
            return switch (indicator.variant().unit()) {
                case SHARE, RATIO, RATE, POINTS -> true;
                default -> false;
            };
        }

        private Direction direction() {
            if (direction != null) {
                return direction;
            }
            return indicator != null ? indicator.direction() : scale != null ? Direction.HIGHER : Direction.CONTEXTUAL;
        }

        private Optional<Rational> figure(Function<Intake, Optional<BigDecimal>> given, Intake intake) {
            return given.apply(intake).map(Rational::of).map(number -> number.dividedBy(typed()));
        }

        /** How many parts of one the numbers are given in. */
        private Rational typed() {
            if (percent) {
                return Rational.of(100);
            }
            return indicator == null
                    ? Rational.ONE
                    : switch (indicator.variant().unit()) {
                        case PER_THOUSAND -> Rational.of(1_000);
                        case PER_100_000 -> Rational.of(100_000);
                        default -> Rational.ONE;
                    };
        }

        private <T> List<T> read(
                List<BiFunction<Builder, Intake, Optional<T>>> given,
                BiFunction<T, Rational, T> partsOf,
                Intake intake) {
            return given.stream()
                    .flatMap(one -> one.apply(this, intake).stream())
                    .map(one -> partsOf.apply(one, typed()))
                    .toList();
        }

        private Optional<Actual> actual(String what, String date, String value, Intake intake) {
            return intake.toDate(what, date)
                    .flatMap(day -> rated(what + " " + day, value, intake)
                            .map(rating -> Actual.on(day, rating))
                            .or(() -> number(what + " " + day, value, intake).map(number -> Actual.on(day, number))));
        }

        private Optional<Actual> actual(String what, LocalDate date, BigDecimal value, Intake intake) {
            return rated(what + " " + date, value, intake)
                    .map(rating -> Actual.on(date, rating))
                    .or(() -> number(what + " " + date, value, intake).map(number -> Actual.on(date, number)));
        }

        /** The rating that a text is, if there is a scale. */
        private Optional<Rating> rated(String place, String value, Intake intake) {
            if (scale == null) {
                return Optional.empty();
            }
            if (Objects.isNull(value)) {
                intake.addMissing(place);
                return Optional.empty();
            }
            Optional<Rating> rating = scale.find(value);
            if (rating.isEmpty()) {
                intake.add(place, value, "is not on the scale " + scale);
            }
            return rating;
        }

        private Optional<Rating> rated(String place, BigDecimal value, Intake intake) {
            return scale == null
                    ? Optional.empty()
                    : intake.toNumber(place, value).flatMap(number -> rated(place, number.toPlainString(), intake));
        }

        /** The number that a text is, if there is no scale. */
        private Optional<BigDecimal> number(String place, String value, Intake intake) {
            return scale == null ? intake.toNumber(place, value) : Optional.empty();
        }

        private Optional<BigDecimal> number(String place, BigDecimal value, Intake intake) {
            return scale == null ? intake.toNumber(place, value) : Optional.empty();
        }

        /** Returns the id. */
        String id() {
            return id;
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return id + ": call build()";
        }
    }
}
