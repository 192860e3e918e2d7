/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * The values of one figure at dates, in the order of time, with its gaps: a gap keeps its date and its reason.
 *
 * <p>Dates need not be evenly spaced. Two values for one date are refused. Equal observations under one name make equal
 * series, in whatever order they were given.
 */
public final class TimeSeries {
    private final String name;
    private final List<Observation> observations;

    private TimeSeries(String name, Collection<Observation> observations) {
        this.name = name;
        this.observations = observations.stream()
                .sorted(Comparator.comparing(Observation::date))
                .toList();
    }

    /**
     * Takes the measurements of one indicator and one subject; each stands at the last day of its period, and an
     * undefined one is a gap with its reason.
     *
     * @param measurements the measurements, in any order
     * @return the series, named after indicator and subject
     * @throws InvalidInputException if there are none, they are of several indicators, variants or subjects, or two are
     *     for one day
     */
    public static TimeSeries of(Collection<? extends Measurement> measurements) {
        Intake intake = new Intake();
        if (measurements.isEmpty()) {
            intake.add("measurements", "", "there are none");
        }
        Builder builder = null;
        Measurement first = null;
        for (Measurement one : measurements) {
            if (builder == null || first == null) {
                first = one;
                builder = builder(one.indicator().name() + ", " + one.origin().subject());
            }
            LocalDate date = one.origin().period().closing();
            if (!one.indicator().equals(first.indicator())) {
                intake.add(date.toString(), one.indicator().id(), "is not " + first.indicator().id() + ", or another variant of it");
            }
            if (!one.origin().subject().equals(first.origin().subject())) {
                intake.add(date.toString(), one.origin().subject(), "is not " + first.origin().subject());
            }
            if (one instanceof Measured measured) {
                builder.at(date, measured.value());
            } else {
                builder.gap(date, ((Undefined) one).why().words());
            }
        }
        if (builder != null) {
            builder.intake.violations().forEach(wrong -> intake.add(wrong.path(), wrong.value(), wrong.message()));
        }
        intake.refuse();
        return Objects.requireNonNull(builder).build();
    }

    /**
     * Takes the values of consecutive years, each at the year's last day.
     *
     * @param name what the values are of
     * @param first the first year
     * @param values the values, as decimal text
     * @return the series
     * @throws InvalidInputException with every value that is not a number
     */
    public static TimeSeries yearly(String name, int first, String... values) {
        Builder builder = builder(name);
        for (int i = 0; i < values.length; i++) {
            builder.at(LocalDate.of(first + i, 12, 31).toString(), values[i]);
        }
        return builder.build();
    }

    /**
     * Takes the values of consecutive years, each at the year's last day.
     *
     * @param name what the values are of
     * @param first the first year
     * @param values the values
     * @return the series
     * @throws InvalidInputException with every value that is null or out of bounds
     */
    public static TimeSeries yearly(String name, int first, BigDecimal... values) {
        Builder builder = builder(name);
        for (int i = 0; i < values.length; i++) {
            builder.at(LocalDate.of(first + i, 12, 31), values[i]);
        }
        return builder.build();
    }

    /**
     * Starts a series.
     *
     * @param name what the values are of
     * @return a builder without observations
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * Returns what the values are of.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Lists all observations.
     *
     * @return values and gaps, in the order of time
     */
    public List<Observation> observations() {
        return observations;
    }

    /**
     * Lists the observations that have a value.
     *
     * @return them, in the order of time
     */
    public List<Observation> values() {
        return observations.stream().filter(one -> one.value().isPresent()).toList();
    }

    /**
     * Lists the gaps.
     *
     * @return the observations without a value, in the order of time
     */
    public List<Observation> gaps() {
        return observations.stream().filter(one -> one.value().isEmpty()).toList();
    }

    /**
     * Returns what was known at a date.
     *
     * @param date the date
     * @return the series without what came later
     */
    public TimeSeries until(LocalDate date) {
        return new TimeSeries(
                name, observations.stream().filter(one -> !one.date().isAfter(date)).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeSeries that && name.equals(that.name) && observations.equals(that.observations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, observations);
    }

    /** Prints the name, how many values there are, and from when to when. */
    @Override
    public String toString() {
        if (observations.isEmpty()) {
            return name + ": no observations";
        }
        int gaps = gaps().size();
        return name + ": " + values().size() + " values"
                + (gaps == 0 ? "" : " and " + gaps + (gaps == 1 ? " gap" : " gaps"))
                + ", " + observations.get(0).date() + " to "
                + observations.get(observations.size() - 1).date();
    }

    /** Collects observations; what is wrong with them is refused at once, all of it. */
    public static final class Builder {
        private final String name;
        private final Map<LocalDate, Observation> byDate = new TreeMap<>();
        private final Intake intake = new Intake();

        private Builder(String name) {
            this.name = name;
            if (name.isBlank()) {
                intake.add("name", name, "must be given, it is blank");
            }
        }

        /**
         * Adds a value.
         *
         * @param date its date, as {@code 2021-12-31}
         * @param value the value, as decimal text
         * @return this builder
         */
        public Builder at(String date, String value) {
            intake.toDate(name, date)
                    .ifPresent(day -> intake.toNumber(place(day), value).ifPresent(number -> put(day, number)));
            return this;
        }

        /**
         * Adds a value.
         *
         * @param date its date
         * @param value the value
         * @return this builder
         */
        public Builder at(LocalDate date, BigDecimal value) {
            intake.toNumber(place(date), value).ifPresent(number -> put(date, number));
            return this;
        }

        /**
         * Adds a gap.
         *
         * @param date its date
         * @param why why there is no value, in words
         * @return this builder
         */
        public Builder gap(LocalDate date, String why) {
            put(new Observation(date, Optional.empty(), why.isBlank() ? "not reported" : why));
            return this;
        }

        private String place(LocalDate date) {
            return name + ", " + date;
        }

        private void put(LocalDate date, BigDecimal value) {
            put(new Observation(date, Optional.of(value), ""));
        }

        private void put(Observation one) {
            Observation before = byDate.putIfAbsent(one.date(), one);
            if (before != null) {
                intake.add(place(one.date()), one.value().map(BigDecimal::toPlainString).orElse(one.gap()),
                        "is a second observation for one date, after " + before.value().map(BigDecimal::toPlainString).orElse(before.gap()));
            }
        }

        /**
         * Ends the series.
         *
         * @return the series
         * @throws InvalidInputException with all that is wrong: values that are no numbers, dates that are no dates or
         *     occur twice
         */
        public TimeSeries build() {
            intake.refuse();
            return new TimeSeries(name, new ArrayList<>(byDate.values()));
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return name + ": " + byDate.size() + " observations; call build()";
        }
    }
}
