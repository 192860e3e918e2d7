/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.finindicators.indicator.Direction;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds by which the pace of a result indicator becomes a status, as data with their source.
 *
 * <p>The pace is the progress over the progress that is expected by then; on a geometric trajectory, the growth rate
 * that was reached over the one required. A status gets worse at a threshold, and better again only at the threshold
 * and a margin, so that a value near a threshold does not change the colour each time.
 *
 * @since 0.1.0
 */
public final class StatusProfile {
    /**
     * This library's thresholds: on track from 0.90, at risk from 0.70, a margin of 0.05; a value is too old after 1.5
     * times the time between two reports. No standard sets such thresholds.
     */
    public static final StatusProfile PACE_PROFILE = builder("pace")
            .source("this library, INTERPRETATION.md")
            .onTrackFrom("0.90")
            .atRiskFrom("0.70")
            .margin("0.05")
            .build();

    /**
     * The rule of Open SDG after Eurostat: the compound growth rate over the one required, 0.95, 0.60 and 0; without a
     * target the growth rate itself, 1.5 %, 0.5 % and 0, less near a limit; zero is taken as 0.001.
     */
    public static final StatusProfile GROWTH_PROFILE = builder("growth")
            .source("Open SDG, progress methodology, after Eurostat")
            .trajectory(Trajectory.GEOMETRIC)
            .onTrackFrom("0.95")
            .atRiskFrom("0.60")
            .zeroAs("0.001")
            .growthOnTrackFrom("0.015")
            .growthAtRiskFrom("0.005")
            .limitExponent("4.44")
            .scorePoint("-0.6", "-5")
            .scorePoint("0.6", "0")
            .scorePoint("1.3", "5")
            .growthScorePoint("-0.02", "-5")
            .growthScorePoint("0", "-2.5")
            .growthScorePoint("0.005", "0")
            .growthScorePoint("0.015", "2.5")
            .growthScorePoint("0.02", "5")
            .words(ResultStatus.ACHIEVED, "target achieved")
            .words(ResultStatus.ON_TRACK, "substantial progress")
            .words(ResultStatus.AT_RISK, "moderate progress")
            .words(ResultStatus.OFF_TRACK, "limited progress")
            .words(ResultStatus.REGRESSED, "deterioration")
            .words(ResultStatus.UNDEFINED, "not available")
            .build();

    private final String name;
    private final String source;
    private final Optional<Trajectory> trajectory;
    private final Map<Figure, BigDecimal> figures;
    private final NavigableMap<BigDecimal, BigDecimal> scorePoints;
    private final NavigableMap<BigDecimal, BigDecimal> growthScorePoints;
    private final Map<ResultStatus, String> words;

    /** The single figures of a profile. */
    private enum Figure {
        ON_TRACK("on track"),
        AT_RISK("at risk"),
        MARGIN("margin"),
        STALE("stale"),
        ZERO("zero"),
        GROWTH_ON_TRACK("growth on track"),
        GROWTH_AT_RISK("growth at risk"),
        EXPONENT("limit exponent");

        private final String words;

        Figure(String words) {
            this.words = words;
        }
    }

    private StatusProfile(Builder from) {
        name = from.name;
        source = from.source;
        trajectory = Optional.ofNullable(from.trajectory);
        figures = Collections.unmodifiableMap(new EnumMap<>(from.figures));
        scorePoints = Collections.unmodifiableNavigableMap(new TreeMap<>(from.scorePoints));
        growthScorePoints = Collections.unmodifiableNavigableMap(new TreeMap<>(from.growthScorePoints));
        words = Collections.unmodifiableMap(new EnumMap<>(from.words));
    }

    /**
     * Starts a profile.
     *
     * @param name a short name
     * @return a builder; two thresholds are needed, a margin is zero unless stated
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * Returns the name.
     *
     * @return for instance {@code pace}
     */
    public String name() {
        return name;
    }

    /**
     * Returns who set the thresholds.
     *
     * @return the source; may be empty
     */
    public String source() {
        return source;
    }

    /**
     * Returns the pace from which an indicator is on track.
     *
     * @return for instance 0.9
     */
    public BigDecimal onTrackFrom() {
        return figure(Figure.ON_TRACK);
    }

    /**
     * Returns the pace from which an indicator is at risk only.
     *
     * @return for instance 0.7
     */
    public BigDecimal atRiskFrom() {
        return figure(Figure.AT_RISK);
    }

    /**
     * Returns by how much the pace must exceed a threshold before a status gets better again.
     *
     * @return for instance 0.05
     */
    public BigDecimal margin() {
        return figure(Figure.MARGIN);
    }

    /**
     * Returns after how many times the time between two reports a value is too old.
     *
     * @return 1.5 unless stated
     */
    public BigDecimal staleAfter() {
        return figure(Figure.STALE);
    }

    /**
     * Returns the trajectory that it prescribes.
     *
     * @return the trajectory; nothing if that of each indicator counts
     */
    public Optional<Trajectory> trajectory() {
        return trajectory;
    }

    /**
     * Tells whether it judges the growth of indicators that have no target.
     *
     * @return true if it has thresholds of growth
     */
    public boolean judgesGrowth() {
        return figures.containsKey(Figure.GROWTH_ON_TRACK);
    }

    /**
     * Returns what it calls a status.
     *
     * @param status the status
     * @return the words of the profile's source, or those of the status
     */
    public String words(ResultStatus status) {
        return words.getOrDefault(status, status.words());
    }

    private BigDecimal figure(Figure of) {
        return Objects.requireNonNull(figures.get(of));
    }

    /** What stands for a value of zero in a growth rate. */
    Rational nonZero(Rational value) {
        BigDecimal instead = figures.get(Figure.ZERO);
        return value.signum() == 0 && instead != null ? Rational.of(instead) : value;
    }

    /** What the positive thresholds of growth are multiplied by near a limit. */
    double room(double partOfLimit) {
        BigDecimal exponent = figures.get(Figure.EXPONENT);
        return exponent == null ? 1 : 1 - Math.pow(partOfLimit, exponent.doubleValue());
    }

    /** The step of a pace: 0 regressed, 1 off track, 2 at risk, 3 on track. */
    int step(Rational pace, BigDecimal more) {
        if (pace.compareTo(Rational.of(onTrackFrom().add(more))) >= 0) {
            return 3;
        }
        if (pace.compareTo(Rational.of(atRiskFrom().add(more))) >= 0) {
            return 2;
        }
        return pace.compareTo(Rational.of(more)) >= 0 ? 1 : 0;
    }

    /** The step of a growth rate without a target. */
    int growthStep(double growth, double room) {
        if (growth >= figure(Figure.GROWTH_ON_TRACK).doubleValue() * room) {
            return 3;
        }
        if (growth >= figure(Figure.GROWTH_AT_RISK).doubleValue() * room) {
            return 2;
        }
        return growth >= 0 ? 1 : 0;
    }

    /** The score of a pace, if the profile has scores. */
    Optional<BigDecimal> score(double pace) {
        return score(scorePoints, pace, 1);
    }

    /** The score of a growth rate without a target, if the profile has scores. */
    Optional<BigDecimal> growthScore(double growth, double room) {
        return score(growthScorePoints, growth, room);
    }

    /** The score of a target that is reached, if the profile has scores. */
    Optional<BigDecimal> bestScore() {
        return scorePoints.isEmpty()
                ? Optional.empty()
                : Optional.of(scorePoints.lastEntry().getValue());
    }

    /** Straight lines between the points, whose positive places are multiplied by the room. */
    private static Optional<BigDecimal> score(NavigableMap<BigDecimal, BigDecimal> points, double at, double room) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        double x0 = Double.NEGATIVE_INFINITY;
        double y0 = points.firstEntry().getValue().doubleValue();
        for (Map.Entry<BigDecimal, BigDecimal> point : points.entrySet()) {
            double x = point.getKey().doubleValue() * (point.getKey().signum() > 0 ? room : 1);
            double y = point.getValue().doubleValue();
            if (at <= x) {
                double score = Double.isInfinite(x0) || x == x0 ? y : y0 + (y - y0) * (at - x0) / (x - x0);
                return Optional.of(BigDecimal.valueOf(score));
            }
            x0 = x;
            y0 = y;
        }
        return Optional.of(points.lastEntry().getValue());
    }

    /**
     * Starts columns of many indicators, one row for each value in the order of time, those of one indicator together.
     *
     * @return columns to be filled; all are needed but the direction
     * @throws IllegalStateException if the profile prescribes a trajectory: columns are linear
     */
    public StatusColumns columns() {
        if (trajectory.isPresent()) {
            throw new IllegalStateException("the profile " + name + " is not one for linear trajectories");
        }
        return new StatusColumns(this);
    }

    /** Profiles are equal if all their data are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof StatusProfile that
                && name.equals(that.name)
                && source.equals(that.source)
                && trajectory.equals(that.trajectory)
                && figures.equals(that.figures)
                && scorePoints.equals(that.scorePoints)
                && growthScorePoints.equals(that.growthScorePoints)
                && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, figures);
    }

    /** Prints the name, the thresholds and the source. */
    @Override
    public String toString() {
        return name + ": " + words(ResultStatus.ON_TRACK) + " from " + onTrackFrom() + ", "
                + words(ResultStatus.AT_RISK) + " from " + atRiskFrom() + ", margin " + margin()
                + (source.isEmpty() ? "" : "\n  " + source);
    }

    /**
     * Collects the data of a profile, in any order; what is wrong is refused at once, all of it.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final String name;
        private String source = "";
        private @Nullable Trajectory trajectory;
        private final Map<Figure, BigDecimal> figures = new EnumMap<>(Figure.class);
        private final NavigableMap<BigDecimal, BigDecimal> scorePoints = new TreeMap<>();
        private final NavigableMap<BigDecimal, BigDecimal> growthScorePoints = new TreeMap<>();
        private final Map<ResultStatus, String> words = new EnumMap<>(ResultStatus.class);
        private final Intake intake = new Intake();

        private Builder(String name) {
            this.name = name;
            figures.put(Figure.MARGIN, BigDecimal.ZERO);
            figures.put(Figure.STALE, new BigDecimal("1.5"));
        }

        /**
         * States who set the thresholds.
         *
         * @param document the source
         * @return this builder
         */
        public Builder source(String document) {
            source = document;
            return this;
        }

        /**
         * Prescribes a trajectory, whatever the indicators chose.
         *
         * @param way the trajectory
         * @return this builder
         */
        public Builder trajectory(Trajectory way) {
            trajectory = way;
            return this;
        }

        /**
         * States the pace from which an indicator is on track.
         *
         * @param pace the pace, 1 where all is as expected, as decimal text
         * @return this builder
         */
        public Builder onTrackFrom(String pace) {
            return figure(Figure.ON_TRACK, intake.toNumber(Figure.ON_TRACK.words, pace));
        }

        /**
         * States the pace from which an indicator is on track.
         *
         * @param pace the pace, 1 where all is as expected
         * @return this builder
         */
        public Builder onTrackFrom(BigDecimal pace) {
            return figure(Figure.ON_TRACK, intake.toNumber(Figure.ON_TRACK.words, pace));
        }

        /**
         * States the pace from which an indicator is at risk only.
         *
         * @param pace the pace, 1 where all is as expected, as decimal text
         * @return this builder
         */
        public Builder atRiskFrom(String pace) {
            return figure(Figure.AT_RISK, intake.toNumber(Figure.AT_RISK.words, pace));
        }

        /**
         * States the pace from which an indicator is at risk only.
         *
         * @param pace the pace, 1 where all is as expected
         * @return this builder
         */
        public Builder atRiskFrom(BigDecimal pace) {
            return figure(Figure.AT_RISK, intake.toNumber(Figure.AT_RISK.words, pace));
        }

        /**
         * States by how much the pace must exceed a threshold before a status gets better again.
         *
         * @param more the margin, as decimal text
         * @return this builder
         */
        public Builder margin(String more) {
            return figure(Figure.MARGIN, intake.toNumber(Figure.MARGIN.words, more));
        }

        /**
         * States by how much the pace must exceed a threshold before a status gets better again.
         *
         * @param more the margin
         * @return this builder
         */
        public Builder margin(BigDecimal more) {
            return figure(Figure.MARGIN, intake.toNumber(Figure.MARGIN.words, more));
        }

        /**
         * States after how many times the time between two reports a value is too old.
         *
         * @param times how many times, as decimal text
         * @return this builder
         */
        public Builder staleAfter(String times) {
            return figure(Figure.STALE, intake.toNumber(Figure.STALE.words, times));
        }

        /**
         * States after how many times the time between two reports a value is too old.
         *
         * @param times how many times
         * @return this builder
         */
        public Builder staleAfter(BigDecimal times) {
            return figure(Figure.STALE, intake.toNumber(Figure.STALE.words, times));
        }

        /**
         * States what stands for a value of zero in a growth rate.
         *
         * @param instead a small number, as decimal text
         * @return this builder
         */
        public Builder zeroAs(String instead) {
            return figure(Figure.ZERO, intake.toNumber(Figure.ZERO.words, instead));
        }

        /**
         * States what stands for a value of zero in a growth rate.
         *
         * @param instead a small number
         * @return this builder
         */
        public Builder zeroAs(BigDecimal instead) {
            return figure(Figure.ZERO, intake.toNumber(Figure.ZERO.words, instead));
        }

        /**
         * States the growth rate from which an indicator without a target is on track.
         *
         * @param rate the rate a year, as decimal text
         * @return this builder
         */
        public Builder growthOnTrackFrom(String rate) {
            return figure(Figure.GROWTH_ON_TRACK, intake.toNumber(Figure.GROWTH_ON_TRACK.words, rate));
        }

        /**
         * States the growth rate from which an indicator without a target is on track.
         *
         * @param rate the rate a year
         * @return this builder
         */
        public Builder growthOnTrackFrom(BigDecimal rate) {
            return figure(Figure.GROWTH_ON_TRACK, intake.toNumber(Figure.GROWTH_ON_TRACK.words, rate));
        }

        /**
         * States the growth rate from which an indicator without a target is at risk only.
         *
         * @param rate the rate a year, as decimal text
         * @return this builder
         */
        public Builder growthAtRiskFrom(String rate) {
            return figure(Figure.GROWTH_AT_RISK, intake.toNumber(Figure.GROWTH_AT_RISK.words, rate));
        }

        /**
         * States the growth rate from which an indicator without a target is at risk only.
         *
         * @param rate the rate a year
         * @return this builder
         */
        public Builder growthAtRiskFrom(BigDecimal rate) {
            return figure(Figure.GROWTH_AT_RISK, intake.toNumber(Figure.GROWTH_AT_RISK.words, rate));
        }

        /**
         * Lowers the thresholds of growth near the limit of an indicator, by 1 less the power of baseline over limit.
         *
         * @param power the exponent, as decimal text
         * @return this builder
         */
        public Builder limitExponent(String power) {
            return figure(Figure.EXPONENT, intake.toNumber(Figure.EXPONENT.words, power));
        }

        /**
         * Lowers the thresholds of growth near the limit of an indicator, by 1 less the power of baseline over limit.
         *
         * @param power the exponent
         * @return this builder
         */
        public Builder limitExponent(BigDecimal power) {
            return figure(Figure.EXPONENT, intake.toNumber(Figure.EXPONENT.words, power));
        }

        /**
         * Adds a point of the score of a pace; between two points the score is on the straight line.
         *
         * @param pace the pace, as decimal text
         * @param score the score there, as decimal text
         * @return this builder
         */
        public Builder scorePoint(String pace, String score) {
            intake.toNumber("score point", pace)
                    .ifPresent(at -> intake.toNumber("score point " + pace, score)
                            .ifPresent(number -> scorePoints.put(at, number)));
            return this;
        }

        /**
         * Adds a point of the score of a pace; between two points the score is on the straight line.
         *
         * @param pace the pace
         * @param score the score there
         * @return this builder
         */
        public Builder scorePoint(BigDecimal pace, BigDecimal score) {
            scorePoints.put(intake.number("score point", pace), intake.number("score point", score));
            return this;
        }

        /**
         * Adds a point of the score of a growth rate without a target.
         *
         * @param growth the rate a year, as decimal text
         * @param score the score there, as decimal text
         * @return this builder
         */
        public Builder growthScorePoint(String growth, String score) {
            intake.toNumber("growth score point", growth)
                    .ifPresent(at -> intake.toNumber("growth score point " + growth, score)
                            .ifPresent(number -> growthScorePoints.put(at, number)));
            return this;
        }

        /**
         * Adds a point of the score of a growth rate without a target.
         *
         * @param growth the rate a year
         * @param score the score there
         * @return this builder
         */
        public Builder growthScorePoint(BigDecimal growth, BigDecimal score) {
            growthScorePoints.put(
                    intake.number("growth score point", growth), intake.number("growth score point", score));
            return this;
        }

        /**
         * States what the source calls a status.
         *
         * @param status the status
         * @param called its words
         * @return this builder
         */
        public Builder words(ResultStatus status, String called) {
            words.put(status, called);
            return this;
        }

        private Builder figure(Figure of, Optional<BigDecimal> number) {
            number.ifPresent(value -> {
                if (value.signum() < 0) {
                    intake.add(of.words, value.toPlainString(), "must not be negative");
                }
                figures.put(of, value);
            });
            return this;
        }

        /**
         * Ends the profile.
         *
         * @return the profile
         * @throws InvalidInputException with all that is wrong: a threshold missing, negative, or above the better one
         */
        public StatusProfile build() {
            ordered(Figure.AT_RISK, Figure.ON_TRACK);
            if (figures.containsKey(Figure.GROWTH_AT_RISK) || figures.containsKey(Figure.GROWTH_ON_TRACK)) {
                ordered(Figure.GROWTH_AT_RISK, Figure.GROWTH_ON_TRACK);
            }
            intake.refuse();
            return new StatusProfile(this);
        }

        private void ordered(Figure worse, Figure better) {
            BigDecimal low = figures.get(worse);
            BigDecimal high = figures.get(better);
            if (low == null || high == null) {
                intake.addMissing(low == null ? worse.words : better.words);
            } else if (low.compareTo(high) > 0) {
                intake.add(worse.words, low.toPlainString(), "is above the threshold of " + better.words + ", " + high);
            }
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return name + ": call build()";
        }
    }

    /**
     * Columns of numbers of many indicators with linear trajectories, for which objects are too many. Neither the age
     * of a value nor bands and tolerances are looked at; otherwise the statuses are those of {@link Progress}.
     *
     * <p>Not thread-safe.
     *
     * @since 0.1.0
     */
    public static final class StatusColumns {
        private static final double[] NONE = {};
        private static final int[] NO_DAYS = {};

        private final StatusProfile profile;
        int[] series = NO_DAYS;
        double[] baseline = NONE;
        double[] target = NONE;
        double[] actual = NONE;
        int[] passed = NO_DAYS;
        int[] whole = NO_DAYS;
        int sign;

        private StatusColumns(StatusProfile profile) {
            this.profile = profile;
        }

        /**
         * States of which indicator each row is.
         *
         * @param numbers a number for each indicator; rows of one number stand together, in the order of time
         * @return these columns
         */
        public StatusColumns series(int... numbers) {
            series = numbers.clone();
            return this;
        }

        /**
         * States the baselines.
         *
         * @param values one for each row; not a number where there is none
         * @return these columns
         */
        public StatusColumns baseline(double... values) {
            baseline = values.clone();
            return this;
        }

        /**
         * States the end targets.
         *
         * @param values one for each row; not a number where there is none
         * @return these columns
         */
        public StatusColumns target(double... values) {
            target = values.clone();
            return this;
        }

        /**
         * States the actual values.
         *
         * @param values one for each row; not a number where there is none
         * @return these columns
         */
        public StatusColumns actual(double... values) {
            actual = values.clone();
            return this;
        }

        /**
         * States how many days passed from the baseline to the actual value.
         *
         * @param days one number for each row
         * @return these columns
         */
        public StatusColumns daysPassed(int... days) {
            passed = days.clone();
            return this;
        }

        /**
         * States how many days there are from the baseline to the end target.
         *
         * @param days one number for each row, above zero
         * @return these columns
         */
        public StatusColumns daysInAll(int... days) {
            whole = days.clone();
            return this;
        }

        /**
         * States which way all of them improve; against it, a target is a contradiction.
         *
         * @param direction the direction; contextual unless stated
         * @return these columns
         */
        public StatusColumns better(Direction direction) {
            sign = switch (direction) {
                case HIGHER -> 1;
                case LOWER -> -1;
                case CONTEXTUAL -> 0;
            };
            return this;
        }

        /**
         * Computes the statuses.
         *
         * @return one for each row
         * @throws InvalidInputException if the columns differ in length, a value is infinite, or the days in all are
         *     not above zero
         */
        public ResultStatus[] statuses() {
            Intake intake = new Intake();
            int rows = actual.length;
            int[] lengths = {series.length, baseline.length, target.length, passed.length, whole.length};
            for (int length : lengths) {
                if (length != rows) {
                    intake.add("columns", Integer.toString(length), "are not all of " + rows + " rows");
                }
            }
            intake.refuse();
            for (int i = 0; i < rows; i++) {
                if (whole[i] <= 0) {
                    intake.add("row " + i, Integer.toString(whole[i]), "the days in all must be above zero");
                }
                if (Double.isInfinite(baseline[i]) || Double.isInfinite(target[i]) || Double.isInfinite(actual[i])) {
                    intake.add("row " + i, "", "a value is infinite");
                }
            }
            intake.refuse();
            return new StatusLoop(this, profile).run();
        }

        /** Says how many rows there are. */
        @Override
        public String toString() {
            return Printing.number(actual.length) + " rows; call statuses()";
        }
    }
}
