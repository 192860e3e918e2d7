/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.statistics.Observation;
import org.finindicators.statistics.SignalSample;
import org.finindicators.statistics.SignalTail;
import org.finindicators.statistics.ThresholdSearch;
import org.finindicators.statistics.TimeSeries;
import org.finindicators.surveillance.Crises.Crisis;
import org.finindicators.validation.InvalidInputException;

/**
 * One figure of several economies over time, beside their crises: what is needed to tell whether it warns of them.
 *
 * <p>Each observation has a {@link Phase}. It is before a crisis where one begins after it and within the horizon, calm
 * where none does. Left out, and counted, are those without a value, those at which a crisis was under way, those soon
 * after one unless the next is within the horizon, those whose horizon is not over by the last day for which crises are
 * recorded (whether or not one has begun already: else crises alone would be kept), and those before the first such
 * day.
 *
 * <p>A signal needs a threshold: a stated one, {@link #at}; the best over all that is known now, {@link #inSample},
 * which flatters it; or at each date the best over what was known then, {@link #outOfSample}. Values count as known on
 * their date; a figure that is published later has to be dated by its publication.
 *
 * <p>G. Kaminsky, S. Lizondo and C. Reinhart, Leading Indicators of Currency Crises, IMF Staff Papers 45 (1998).
 *
 * @since 0.1.0
 */
public final class SignalPanel {
    private final String name;
    private final SignalTail tail;
    private final Window window;
    private final Crises crises;
    private final int leastHistory;
    private final Map<String, TimeSeries> series;
    private final List<Entry> entries;

    /**
     * What an observation is for the signals approach.
     *
     * @since 0.1.0
     */
    public enum Phase {
        /** A crisis begins after it and within the horizon. */
        BEFORE_CRISIS("before a crisis"),
        /** No crisis begins within the horizon. */
        CALM("calm"),
        /** It has no value. */
        NO_VALUE("without a value"),
        /** It is before the first day from which crises are recorded. */
        NOT_RECORDED("before crises are recorded"),
        /** A crisis was under way. */
        UNDER_WAY("with a crisis under way"),
        /** A crisis ended shortly before, and no other follows within the horizon. */
        AFTER_CRISIS("soon after a crisis"),
        /** Its horizon is not over. */
        HORIZON_NOT_OVER("whose horizon is not over");

        private final String words;

        Phase(String words) {
            this.words = words;
        }

        /**
         * Returns the phase in words.
         *
         * @return for instance {@code before a crisis}
         */
        public String words() {
            return words;
        }

        /**
         * Tells whether such observations are counted in a signal matrix.
         *
         * @return true before crises and in calm times
         */
        public boolean isCounted() {
            return this == BEFORE_CRISIS || this == CALM;
        }
    }

    /**
     * Where the first observation of a crisis belongs.
     *
     * @since 0.1.0
     */
    public enum Onset {
        /** Left out, with the rest of the crisis: a signal would come too late. */
        LEFT_OUT,
        /** With those before the crisis, as where a crisis is dated by the period in which it is noticed. */
        COUNTED
    }

    /**
     * What of a figure is held against thresholds.
     *
     * @since 0.1.0
     */
    public enum Yardstick {
        /** Its value: one threshold for all economies. */
        VALUE,
        /**
         * Its percentile rank among the values that its economy had had until then: each economy has a threshold of its
         * own, which moves with time and never looks ahead.
         */
        RANK_IN_OWN_HISTORY
    }

    /**
     * The rules of the sample.
     *
     * @param horizonMonths how many months after an observation a crisis may begin to be called by it
     * @param monthsAfter how many months after the end of a crisis are not calm
     * @param onset where the first observation of a crisis belongs
     * @since 0.1.0
     */
    public record Window(int horizonMonths, int monthsAfter, Onset onset) {
        private static final int YEAR = 12;
        private static final int QUARTER = 3;
        private static final int AFTER = 24;

        /**
         * States a horizon; 24 months after a crisis are not calm, and its onset is left out.
         *
         * @param months the horizon
         * @return the rules
         */
        public static Window ofMonths(int months) {
            return new Window(months, AFTER, Onset.LEFT_OUT);
        }

        /**
         * States a horizon; 24 months after a crisis are not calm, and its onset is left out.
         *
         * @param quarters the horizon
         * @return the rules
         */
        public static Window ofQuarters(int quarters) {
            return ofMonths(Math.multiplyExact(QUARTER, quarters));
        }

        /**
         * States a horizon; 24 months after a crisis are not calm, and its onset is left out.
         *
         * @param years the horizon
         * @return the rules
         */
        public static Window ofYears(int years) {
            return ofMonths(Math.multiplyExact(YEAR, years));
        }

        /**
         * States how long after a crisis times are not calm.
         *
         * @param months how many months, zero or more
         * @return the rules
         */
        public Window withMonthsAfter(int months) {
            return new Window(horizonMonths, months, onset);
        }

        /**
         * States where the first observation of a crisis belongs.
         *
         * @param other where
         * @return the rules
         */
        public Window withOnset(Onset other) {
            return new Window(horizonMonths, monthsAfter, other);
        }

        private void check(Intake intake) {
            if (horizonMonths <= 0) {
                intake.add("horizon", horizonMonths + " months", "must be longer than nothing");
            }
            if (monthsAfter < 0) {
                intake.add("months after a crisis", Integer.toString(monthsAfter), "must not be negative");
            }
        }

        private LocalDate end(LocalDate date) {
            return plus(date, horizonMonths);
        }

        private boolean isAfter(LocalDate date, LocalDate end) {
            return date.isAfter(end) && !date.isAfter(plus(end, monthsAfter));
        }

        /** The last day of a month goes to the last day of another. */
        private static LocalDate plus(LocalDate date, int months) {
            LocalDate later = date.plusMonths(months);
            return date.getDayOfMonth() == date.lengthOfMonth() ? later.withDayOfMonth(later.lengthOfMonth()) : later;
        }

        /** Prints for instance {@code horizon 36 months, 24 months after a crisis left out}. */
        @Override
        public String toString() {
            return "horizon " + horizonMonths + " months, " + monthsAfter + " months after a crisis left out"
                    + (onset == Onset.COUNTED ? ", onset counted as before the crisis" : "");
        }
    }

    /**
     * One observation.
     *
     * @param economy the economy
     * @param date its date
     * @param value its value, nothing for a gap
     * @param phase what it is for the signals approach
     * @param crisis the crisis that it is before, nothing if it is not before one
     * @since 0.1.0
     */
    public record Entry(
            String economy, LocalDate date, Optional<BigDecimal> value, Phase phase, Optional<Crisis> crisis) {
        /** Prints economy, date, value and phase. */
        @Override
        public String toString() {
            return economy + ", " + date + ": "
                    + value.map(number -> Printing.number(number) + ", ").orElse("")
                    + phase.words();
        }
    }

    private SignalPanel(Builder builder, Crises crises, Map<String, TimeSeries> series) {
        this.name = builder.name;
        this.tail = builder.tail;
        this.window = builder.window;
        this.leastHistory = builder.leastHistory;
        this.crises = crises;
        this.series = series;
        List<Entry> all = new ArrayList<>();
        series.forEach((economy, values) -> {
            List<Crisis> own = crises.of(economy);
            for (int i = 0; i < values.observations().size(); i++) {
                Optional<LocalDate> before = i == 0
                        ? Optional.empty()
                        : Optional.of(values.observations().get(i - 1).date());
                all.add(entry(economy, own, values.observations().get(i), before));
            }
        });
        this.entries = List.copyOf(all);
    }

    private SignalPanel(SignalPanel whole, Crises crises, Map<String, TimeSeries> series) {
        this(new Builder(whole.name, whole.tail).window(whole.window).leastHistory(whole.leastHistory), crises, series);
    }

    /**
     * Starts a panel.
     *
     * @param name what the values are of
     * @param tail which values are signals
     * @return a builder without series and crises
     */
    public static Builder builder(String name, SignalTail tail) {
        return new Builder(name, tail);
    }

    private Entry entry(String economy, List<Crisis> own, Observation seen, Optional<LocalDate> before) {
        LocalDate date = seen.date();
        Optional<Crisis> called =
                own.stream().filter(crisis -> isCalled(crisis, date, before)).findFirst();
        Phase phase;
        if (seen.value().isEmpty()) {
            phase = Phase.NO_VALUE;
        } else if (date.isBefore(crises.from())) {
            phase = Phase.NOT_RECORDED;
        } else if (own.stream().anyMatch(crisis -> crisis.isUnderWay(date) && !isCountedOnset(crisis, date, before))) {
            phase = Phase.UNDER_WAY;
        } else if (window.end(date).isAfter(crises.until())) {
            phase = Phase.HORIZON_NOT_OVER;
        } else if (called.isPresent()) {
            phase = Phase.BEFORE_CRISIS;
        } else if (own.stream()
                .anyMatch(crisis ->
                        crisis.end().filter(end -> window.isAfter(date, end)).isPresent())) {
            phase = Phase.AFTER_CRISIS;
        } else {
            phase = Phase.CALM;
        }
        return new Entry(economy, date, seen.value(), phase, phase == Phase.BEFORE_CRISIS ? called : Optional.empty());
    }

    private boolean isCalled(Crisis crisis, LocalDate date, Optional<LocalDate> before) {
        return (crisis.start().isAfter(date) && !crisis.start().isAfter(window.end(date)))
                || isCountedOnset(crisis, date, before);
    }

    /** Whether it is the first observation of a crisis, and that is to count. */
    private boolean isCountedOnset(Crisis crisis, LocalDate date, Optional<LocalDate> before) {
        return window.onset() == Onset.COUNTED
                && crisis.isUnderWay(date)
                && before.filter(crisis::isUnderWay).isEmpty();
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
     * Returns which values are signals.
     *
     * @return the tail
     */
    public SignalTail tail() {
        return tail;
    }

    /**
     * Returns the rules of the sample.
     *
     * @return the rules
     */
    public Window window() {
        return window;
    }

    /**
     * Returns the crises.
     *
     * @return the crises
     */
    public Crises crises() {
        return crises;
    }

    /**
     * Lists the economies.
     *
     * @return their names, in alphabetical order
     */
    public List<String> economies() {
        return List.copyOf(series.keySet());
    }

    /**
     * Lists all observations.
     *
     * @return them with what they are, by economy and date
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * Returns what was known at a date.
     *
     * @param date the date
     * @return the panel without later observations and crises
     */
    public SignalPanel until(LocalDate date) {
        Map<String, TimeSeries> cut = new TreeMap<>();
        series.forEach((economy, values) -> cut.put(economy, values.until(date)));
        return new SignalPanel(this, crises.until(date), cut);
    }

    /**
     * Gives the observations that are counted.
     *
     * @param yardstick what of them is held against thresholds
     * @return those before crises, and the calm ones
     */
    public SignalSample sample(Yardstick yardstick) {
        return sample(scored(yardstick), score -> true);
    }

    /**
     * Gives the signals at a threshold that is stated.
     *
     * @param threshold the threshold, in the unit of the values
     * @return the signals
     */
    public SignalReport at(BigDecimal threshold) {
        Rational exact = Rational.of(threshold);
        return new SignalReport(
                this,
                name + " " + tail.words() + " " + Printing.number(threshold),
                "as stated",
                LocalDate.MIN,
                scored(Yardstick.VALUE),
                score -> Optional.of(exact));
    }

    /**
     * Gives the signals at a threshold that is stated.
     *
     * @param threshold the threshold, in the unit of the values, as decimal text
     * @return the signals
     * @throws InvalidInputException if it is not a number
     */
    public SignalReport at(String threshold) {
        Intake intake = new Intake();
        Optional<BigDecimal> number = intake.toNumber("threshold", threshold);
        intake.refuse();
        return at(number.orElseThrow());
    }

    /**
     * Gives the signals at the threshold that is the best over the whole panel, hindsight included.
     *
     * @param search how the threshold is chosen
     * @param yardstick what is held against it
     * @return the signals; none where no threshold is found
     */
    public SignalReport inSample(ThresholdSearch search, Yardstick yardstick) {
        List<Score> scores = scored(yardstick);
        Optional<Rational> best = best(search, yardstick, sample(scores, score -> true));
        String where = best.map(threshold -> words(yardstick) + tail.words() + " " + Printing.number(threshold))
                .orElse("no threshold");
        return new SignalReport(
                this, name + ", in sample: " + where, search.toString(), LocalDate.MIN, scores, score -> best);
    }

    /**
     * Gives the signals at thresholds each of which is the best over what was known at its date: observations whose
     * horizon was over, and the crises within it.
     *
     * @param search how the threshold is chosen
     * @param yardstick what is held against it
     * @param first the first date at which to look for signals
     * @return the signals; earlier observations are left out, and those at whose date no threshold was found
     */
    public SignalReport outOfSample(ThresholdSearch search, Yardstick yardstick, LocalDate first) {
        List<Score> scores = scored(yardstick);
        Map<LocalDate, Optional<Rational>> thresholds = new TreeMap<>();
        for (Score score : scores) {
            LocalDate date = score.entry().date();
            if (!date.isBefore(first)) {
                thresholds.computeIfAbsent(
                        date,
                        today -> best(
                                search,
                                yardstick,
                                sample(
                                        scores,
                                        past -> !window.end(past.entry().date()).isAfter(today))));
            }
        }
        return new SignalReport(
                this,
                name + ", out of sample from " + first + (yardstick == Yardstick.VALUE ? "" : ", by rank"),
                search.toString(),
                first,
                scores,
                score -> thresholds.getOrDefault(score.entry().date(), Optional.empty()));
    }

    /**
     * Gives the signals at thresholds each of which is the best over what was known at its date.
     *
     * @param search how the threshold is chosen
     * @param yardstick what is held against it
     * @param first the first date at which to look for signals, as {@code 1990-12-31}
     * @return as {@link #outOfSample(ThresholdSearch, Yardstick, LocalDate)}
     * @throws InvalidInputException if it is not a date
     */
    public SignalReport outOfSample(ThresholdSearch search, Yardstick yardstick, String first) {
        return outOfSample(search, yardstick, Intake.requireDate("first date", first));
    }

    private static String words(Yardstick yardstick) {
        return yardstick == Yardstick.VALUE ? "" : "rank ";
    }

    private static Optional<Rational> best(ThresholdSearch search, Yardstick yardstick, SignalSample sample) {
        ThresholdSearch.Outcome outcome = yardstick == Yardstick.VALUE ? search.over(sample) : search.overRanks(sample);
        return outcome.best().map(ThresholdSearch.Trial::threshold);
    }

    private SignalSample sample(List<Score> scores, Predicate<Score> wanted) {
        return sample(tail, scores.stream().filter(wanted).toList());
    }

    /** The sample of the scores that are counted and known. */
    static SignalSample sample(SignalTail tail, Collection<Score> scores) {
        SignalSample.Builder builder = SignalSample.builder(tail);
        for (Score score : scores) {
            Entry entry = score.entry();
            if (score.score().isPresent() && entry.phase().isCounted()) {
                List<Rational> one = List.of(score.score().get());
                entry.crisis()
                        .ifPresentOrElse(
                                crisis -> builder.before(crisis.economy() + " " + crisis.start(), one),
                                () -> builder.calm(one));
            }
        }
        return builder.build();
    }

    /** An observation with what is held against thresholds; nothing where it has no value or too little history. */
    record Score(Entry entry, Optional<Rational> score) {}

    private List<Score> scored(Yardstick yardstick) {
        if (yardstick == Yardstick.VALUE) {
            return entries.stream()
                    .map(entry -> new Score(entry, entry.value().map(Rational::of)))
                    .toList();
        }
        List<Score> scores = new ArrayList<>();
        Map<String, List<BigDecimal>> histories = new TreeMap<>();
        for (Entry entry : entries) {
            List<BigDecimal> history = histories.computeIfAbsent(entry.economy(), ignored -> new ArrayList<>());
            entry.value().ifPresent(history::add);
            scores.add(new Score(entry, entry.value().flatMap(value -> rank(value, history))));
        }
        return scores;
    }

    /** The share of values until now that are not beyond this one, counted from the side that is no signal. */
    private Optional<Rational> rank(BigDecimal value, List<BigDecimal> history) {
        if (history.size() < leastHistory) {
            return Optional.empty();
        }
        long notBeyond = history.stream()
                .filter(past -> tail == SignalTail.UPPER ? past.compareTo(value) <= 0 : past.compareTo(value) < 0)
                .count();
        return Optional.of(Rational.of(notBeyond, history.size()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignalPanel that
                && name.equals(that.name)
                && tail == that.tail
                && window.equals(that.window)
                && crises.equals(that.crises)
                && leastHistory == that.leastHistory
                && series.equals(that.series);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, tail, window, crises, leastHistory, series);
    }

    /** Prints the name, how many observations and crises there are, and how many observations have each phase. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(name + ": " + Printing.number(entries.size()) + " observations, "
                + series.size() + " economies, " + crises.all().size() + " crises");
        out.append("\n").append(window);
        for (Phase phase : Phase.values()) {
            long count =
                    entries.stream().filter(entry -> entry.phase() == phase).count();
            if (count > 0) {
                out.append("\n  ").append(Printing.number(count)).append(' ').append(phase.words());
            }
        }
        return out.toString();
    }

    /**
     * Collects series and crises; what is wrong with them is refused at once, all of it.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private static final int LEAST_HISTORY = 10;

        private final String name;
        private final SignalTail tail;
        private final Intake intake = new Intake();
        private final Map<String, TimeSeries> series = new TreeMap<>();
        private Optional<Crises> crises = Optional.empty();
        private Window window = Window.ofMonths(24);
        private int leastHistory = LEAST_HISTORY;

        private Builder(String name, SignalTail tail) {
            this.name = name;
            this.tail = tail;
        }

        /**
         * Adds the values of an economy.
         *
         * @param economy the economy
         * @param values its values
         * @return this builder
         */
        public Builder with(String economy, TimeSeries values) {
            if (series.putIfAbsent(economy, values) != null) {
                intake.add("economy", economy, "has a second series");
            }
            return this;
        }

        /**
         * States the crises of the economies; those without one had none while crises were recorded.
         *
         * @param stated the crises
         * @return this builder
         */
        public Builder crises(Crises stated) {
            crises = Optional.of(stated);
            return this;
        }

        /**
         * States the rules of the sample; the horizon is 24 months unless stated.
         *
         * @param rules the rules
         * @return this builder
         */
        public Builder window(Window rules) {
            window = rules;
            return this;
        }

        /**
         * States how many values of an economy there must be for the rank of the last in its history, ten unless
         * stated.
         *
         * @param values how many, one or more
         * @return this builder
         */
        public Builder leastHistory(int values) {
            leastHistory = values;
            return this;
        }

        /**
         * Ends the panel.
         *
         * @return the panel
         * @throws InvalidInputException with all that is wrong: no series, two for one economy, no crises, a crisis of
         *     an economy without a series, a horizon or a history that is not positive
         */
        public SignalPanel build() {
            if (series.isEmpty()) {
                intake.add("series", "", "there are none");
            }
            if (crises.isEmpty()) {
                intake.add("crises", "", "are not stated; where there were none, state a list without any");
            }
            crises.ifPresent(stated -> stated.economies().stream()
                    .filter(economy -> !series.containsKey(economy))
                    .forEach(economy ->
                            intake.addUnknown("crises", economy, series.keySet(), "has crises and no series")));
            window.check(intake);
            if (leastHistory < 1) {
                intake.add("least history", Integer.toString(leastHistory), "must be one value or more");
            }
            intake.refuse();
            return new SignalPanel(this, crises.orElseThrow(), new TreeMap<>(series));
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return name + ": " + series.size() + " series; call build()";
        }
    }
}
