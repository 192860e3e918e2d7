/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import static org.finindicators.formula.Reason.OUT_OF_DOMAIN;
import static org.finindicators.formula.Reason.TOO_LITTLE_HISTORY;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.finindicators.formula.Evaluation;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.number.Intake;
import org.finindicators.number.Rational;
import org.finindicators.period.DecimalYears;
import org.finindicators.period.PriceSeries;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.validation.InvalidInputException;

/**
 * The values of one figure at dates, in the order of time, with its gaps: a gap keeps its date and its reason.
 *
 * <p>Dates need not be evenly spaced. Two values for one date are refused. Equal observations of one figure make equal
 * series, in whatever order they were given.
 *
 * @since 0.1.0
 */
public final class TimeSeries {
    private final String name;
    private final Optional<Indicator> indicator;
    private final Optional<Currency> currency;
    private final Optional<ReportingPeriod> prices;
    private final List<Observation> observations;

    private TimeSeries(
            String name,
            Optional<Indicator> indicator,
            Optional<Currency> currency,
            Optional<ReportingPeriod> prices,
            Collection<Observation> observations) {
        this.name = name;
        this.indicator = indicator;
        this.currency = currency;
        this.prices = prices;
        this.observations = observations.stream()
                .sorted(Comparator.comparing(Observation::date))
                .toList();
    }

    /**
     * Takes the measurements of one indicator and one subject; each stands at the last day of its period, and an
     * undefined one is a gap with its reason. Amounts of money are in whole currency, whatever the units of the
     * statements were.
     *
     * @param measurements the measurements, in any order
     * @return the series, named after indicator and subject
     * @throws InvalidInputException if there are none, they are of several indicators, variants, subjects or
     *     currencies, two are for one day, or amounts over whole periods are for periods of different lengths
     */
    public static TimeSeries of(Collection<? extends Measurement> measurements) {
        Intake intake = new Intake();
        if (measurements.isEmpty()) {
            intake.add("measurements", "", "there are none");
        }
        Builder builder = null;
        Measurement first = null;
        Set<Currency> currency = Set.of();
        Set<String> strangers = new HashSet<>();
        for (Measurement one : measurements) {
            if (builder == null || first == null) {
                first = one;
                builder = builder(one.indicator().name() + ", " + one.origin().subject());
                builder.indicator = Optional.of(one.indicator());
            }
            LocalDate date = one.origin().period().closing();
            if (!one.indicator().equals(first.indicator())) {
                intake.add(
                        date.toString(),
                        one.indicator().id(),
                        "is not " + first.indicator().id() + ", or another variant of it");
            }
            if (!one.origin().subject().equals(first.origin().subject())
                    && strangers.add(one.origin().subject())) {
                intake.add(
                        date.toString(),
                        one.origin().subject(),
                        "is not " + first.origin().subject());
            }
            ReportingPeriod period = one.origin().period();
            if (one.indicator().variant().isOverPeriod()
                    && !isAsLong(period, first.origin().period())) {
                intake.add(
                        date.toString(),
                        period.toString(),
                        "is not as long as " + first.origin().period()
                                + ", and what is reported for it cannot be compared");
            }
            if (one instanceof Measured measured) {
                Set<Currency> now = currencies(measured);
                currency = currency.isEmpty() ? now : currency;
                if (!now.equals(currency)) {
                    intake.add(date.toString(), now.toString(), "is not in " + currency);
                }
                builder.at(date, measured.inUnits().toDecimal());
            } else {
                builder.gap(date, ((Undefined) one).why().words());
            }
        }
        // of several subjects, two observations for one day say nothing new
        if (builder != null && strangers.isEmpty()) {
            intake.addAll(builder.intake.violations());
        }
        intake.refuse();
        Builder made = Objects.requireNonNull(builder);
        made.currency = currency.size() == 1 ? currency.stream().findFirst() : Optional.empty();
        return made.build();
    }

    /** The currencies of a value that is money, none for any other. */
    private static Set<Currency> currencies(Measured one) {
        return one.indicator().variant().formula().dimension().money() == 0
                ? Set.of()
                : one.operands().stream()
                        .flatMap(operand -> operand.currency().stream())
                        .collect(Collectors.toSet());
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
     * Returns the indicator that was measured.
     *
     * @return the indicator with its variant; nothing if the series was not made from measurements
     */
    public Optional<Indicator> indicator() {
        return indicator;
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
     * Returns the currency of its values.
     *
     * @return the currency of the measurements; nothing where the values are no money, or it is not known
     */
    public Optional<Currency> currency() {
        return currency;
    }

    /**
     * Returns at whose prices the values are.
     *
     * @return the base of {@link #deflated}; nothing for values as they were given
     */
    public Optional<ReportingPeriod> prices() {
        return prices;
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
                name,
                indicator,
                currency,
                prices,
                observations.stream().filter(one -> !one.date().isAfter(date)).toList());
    }

    /**
     * Counts the years for which there is a value. Years are of twelve months from the first value on, the months to
     * the nearest.
     *
     * @return the years that have at least one value
     */
    public int years() {
        List<Observation> values = values();
        return (int) values.stream()
                .map(one -> Math.floorDiv(DecimalYears.months(values.get(0).date(), one.date()), 12L))
                .distinct()
                .count();
    }

    /**
     * Computes the compound growth a year from the first value to the last: their quotient to the power of one over the
     * years between them, less one. The values between do not matter.
     *
     * @return the growth a year, a fraction; too little history for fewer than two values, out of domain where the
     *     first or the last is not above zero, or a rise within days is beyond all numbers a year
     */
    public Evaluation compoundGrowth() {
        List<Observation> values = values();
        if (values.size() < 2) {
            return Evaluation.undefined(
                    TOO_LITTLE_HISTORY,
                    values.size() + (values.size() == 1 ? " value" : " values") + ", two are needed",
                    List.of());
        }
        Observation first = values.get(0);
        Observation last = values.get(values.size() - 1);
        for (Observation one : List.of(first, last)) {
            if (one.value().orElseThrow().signum() <= 0) {
                return Evaluation.undefined(OUT_OF_DOMAIN, one + ": must be above zero", List.of());
            }
        }
        Rational quotient = Rational.of(last.value().orElseThrow())
                .dividedBy(Rational.of(first.value().orElseThrow()));
        Rational years = DecimalYears.between(first.date(), last.date());
        if (years.equals(Rational.ONE)) {
            return Evaluation.of(quotient.minus(Rational.ONE), List.of(), List.of());
        }
        double growth = Math.expm1(Math.log(quotient.toDouble()) / years.toDouble());
        return Double.isFinite(growth)
                ? Evaluation.of(Rational.of(BigDecimal.valueOf(growth)), List.of(), List.of())
                : Evaluation.undefined(
                        OUT_OF_DOMAIN, first + " to " + last + " is beyond all numbers a year", List.of());
    }

    /**
     * Returns the series in real terms: each value times the price level of the base over that of its own date.
     *
     * <p>The level of a date is that of the period as long as the base that ends on that day: at prices of
     * {@code ReportingPeriod.year(2015)}, the means of years; at prices of a month, the levels of months. A value
     * without such a level on the base's own basis becomes a gap that says so.
     *
     * @param prices the price index
     * @param base the year, quarter or month whose prices are used
     * @return the series at these prices
     */
    public TimeSeries deflated(PriceSeries prices, ReportingPeriod base) {
        Map<LocalDate, BigDecimal> levels = new HashMap<>();
        prices.segments().stream()
                .map(PriceSeries.Segment::levels)
                .filter(segment -> segment.containsKey(base))
                .findFirst()
                .orElseGet(TreeMap::new)
                .forEach((period, level) -> {
                    if (isAsLong(period, base) && level.signum() > 0) {
                        levels.put(period.end(), level);
                    }
                });
        return new TimeSeries(
                name + ", at prices of " + base,
                indicator,
                currency,
                Optional.of(base),
                observations.stream().map(one -> deflated(one, levels, base)).toList());
    }

    private static Observation deflated(Observation one, Map<LocalDate, BigDecimal> levels, ReportingPeriod base) {
        if (one.value().isEmpty()) {
            return one;
        }
        BigDecimal above = levels.get(base.end());
        BigDecimal below = levels.get(one.date());
        if (above == null || below == null) {
            String lacking = above == null ? "the base " + base : "a period to " + one.date() + ", as long as " + base;
            return new Observation(one.date(), Optional.empty(), "no price level above zero for " + lacking);
        }
        Rational real = Rational.of(one.value().get()).times(Rational.of(above)).dividedBy(Rational.of(below));
        return new Observation(one.date(), Optional.of(real.toDecimal().round(MathContext.DECIMAL128)), "");
    }

    private static boolean isAsLong(ReportingPeriod one, ReportingPeriod other) {
        return one.years().equals(other.years());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeSeries that
                && name.equals(that.name)
                && indicator.equals(that.indicator)
                && currency.equals(that.currency)
                && prices.equals(that.prices)
                && observations.equals(that.observations);
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

    /**
     * Collects observations; what is wrong with them is refused at once, all of it.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final String name;
        private final Map<LocalDate, Observation> byDate = new TreeMap<>();
        private final Intake intake = new Intake();
        private Optional<Indicator> indicator = Optional.empty();
        private Optional<Currency> currency = Optional.empty();

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
                intake.add(
                        place(one.date()),
                        one.value().map(BigDecimal::toPlainString).orElse(one.gap()),
                        "is a second observation for one date, after "
                                + before.value().map(BigDecimal::toPlainString).orElse(before.gap()));
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
            return new TimeSeries(name, indicator, currency, Optional.empty(), new ArrayList<>(byDate.values()));
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return name + ": " + byDate.size() + " observations; call build()";
        }
    }
}
