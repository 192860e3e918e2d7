/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.finindicators.number.Rational;
import org.finindicators.validation.InvalidInputException;

/**
 * The Kaplan-Meier estimate of a duration, from cases of which some had not ended when observation stopped.
 *
 * <p>At each time t at which one or more end, the curve falls by the factor (n - d) / n, where n have lasted to t or
 * longer and d end at t. A case still open at the end of observation is right-censored: counted among the n up to and
 * including its last day, and never among the d. At a tie, endings come before censorings, so that a case censored at t
 * was at risk at t. Without censoring the curve is the part of the group that lasts longer than t.
 *
 * <p>Everything is exact. The median is the first time at which the curve is one half or less; it does not exist where
 * the curve stays above. Where the curve is one half over an interval, some programs give the interval's middle
 * instead.
 *
 * @since 0.1.0
 */
public final class Survival {
    private static final int SHOWN = 20;

    private final List<Step> steps;
    private final long longest;

    /**
     * How the observation of a case stopped.
     *
     * @since 0.1.0
     */
    public enum Censoring {
        /** The case ended: its duration is known. */
        NONE,
        /** Observation stopped while the case was still open: it lasts longer than it was seen to. */
        RIGHT
    }

    /**
     * One observation.
     *
     * @param time how long it lasted or has lasted so far, zero or more
     * @param censoring whether it ended then, or was still open when observation stopped
     * @since 0.1.0
     */
    public record Observation(long time, Censoring censoring) {
        /**
         * Checks the time.
         *
         * @throws InvalidInputException if it is negative
         */
        public Observation {
            if (time < 0) {
                throw InvalidInputException.of(Long.toString(time), "a duration must not be negative");
            }
            Objects.requireNonNull(censoring, "an observation has ended or is censored");
        }

        /**
         * Takes a case that ended.
         *
         * @param time how long it lasted, zero or more
         * @return the observation
         * @throws InvalidInputException if the time is negative
         */
        public static Observation ended(long time) {
            return new Observation(time, Censoring.NONE);
        }

        /**
         * Takes a case that was still open when observation stopped.
         *
         * @param time how long it has lasted so far, zero or more
         * @return the observation
         * @throws InvalidInputException if the time is negative
         */
        public static Observation censored(long time) {
            return new Observation(time, Censoring.RIGHT);
        }

        /**
         * Tells whether the case ended.
         *
         * @return false if it was still open when observation stopped
         */
        public boolean isEnded() {
            return censoring == Censoring.NONE;
        }
    }

    /**
     * One fall of the curve.
     *
     * @since 0.1.0
     */
    public static final class Step {
        private final long time;
        private final long atRisk;
        private final long ended;

        private Step(long time, long atRisk, long ended) {
            this.time = time;
            this.atRisk = atRisk;
            this.ended = ended;
        }

        /**
         * Returns the time of the fall.
         *
         * @return the time
         */
        public long time() {
            return time;
        }

        /**
         * Returns how many lasted to that time or longer.
         *
         * @return the number at risk
         */
        public long atRisk() {
            return atRisk;
        }

        /**
         * Returns how many of them ended at that time.
         *
         * @return the number
         */
        public long ended() {
            return ended;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Step that && time == that.time && atRisk == that.atRisk && ended == that.ended;
        }

        @Override
        public int hashCode() {
            return Objects.hash(time, atRisk, ended);
        }

        /** Prints for instance {@code 6: 3 of 21}. */
        @Override
        public String toString() {
            return time + ": " + ended + " of " + atRisk;
        }
    }

    private Survival(List<Step> steps, long longest) {
        this.steps = List.copyOf(steps);
        this.longest = longest;
    }

    /**
     * Estimates the curve.
     *
     * @param observations the observations, in any order
     * @return the curve; it is one everywhere where nothing has ended
     */
    public static Survival of(Collection<Observation> observations) {
        List<Observation> sorted = observations.stream()
                .sorted(Comparator.comparingLong(Observation::time))
                .toList();
        List<Step> steps = new ArrayList<>();
        int n = sorted.size();
        int next = 0;
        while (next < n) {
            int first = next;
            long time = sorted.get(first).time();
            long ended = 0;
            while (next < n && sorted.get(next).time() == time) {
                ended += sorted.get(next).isEnded() ? 1 : 0;
                next++;
            }
            if (ended > 0) {
                steps.add(new Step(time, n - first, ended));
            }
        }
        return new Survival(steps, n == 0 ? 0 : sorted.get(n - 1).time());
    }

    /**
     * Lists the falls of the curve.
     *
     * @return the falls, by time
     */
    public List<Step> steps() {
        return steps;
    }

    /**
     * Returns how long the longest observation is, ended or not; nothing is known of the curve after it unless it has
     * fallen to zero.
     *
     * @return the longest time, zero without observations
     */
    public long longest() {
        return longest;
    }

    /**
     * Returns the part that lasts longer than a time.
     *
     * @param time the time
     * @return the curve at that time, from 0 to 1
     */
    public Rational after(long time) {
        int known = 0;
        int above = steps.size();
        while (known < above) {
            int middle = (known + above) >>> 1;
            if (steps.get(middle).time() <= time) {
                known = middle + 1;
            } else {
                above = middle;
            }
        }
        return after(steps.subList(0, known));
    }

    /**
     * Finds the time by which half have ended.
     *
     * @return the first time at which the curve is one half or less; nothing if it stays above
     */
    public OptionalLong median() {
        Rational half = Rational.of(1, 2);
        int above = 0;
        int notAbove = steps.size();
        while (above < notAbove) {
            int middle = (above + notAbove) >>> 1;
            if (after(steps.subList(0, middle + 1)).compareTo(half) <= 0) {
                notAbove = middle;
            } else {
                above = middle + 1;
            }
        }
        return above == steps.size()
                ? OptionalLong.empty()
                : OptionalLong.of(steps.get(above).time());
    }

    /** Falls with no censoring between them cancel out: n to n - d, then n - d to n - d - e. */
    private static Rational after(List<Step> falls) {
        List<Rational> factors = new ArrayList<>(List.of(Rational.ONE));
        long start = 0;
        long left = 0;
        for (Step step : falls) {
            if (step.atRisk() != left) {
                if (start > 0) {
                    factors.add(Rational.of(left, start));
                }
                start = step.atRisk();
            }
            left = step.atRisk() - step.ended();
        }
        if (start > 0) {
            factors.add(Rational.of(left, start));
        }
        return product(factors);
    }

    /** By halves: a running product of many factors would drag its growing parts along. */
    private static Rational product(List<Rational> factors) {
        int n = factors.size();
        return n == 1 ? factors.get(0) : product(factors.subList(0, n / 2)).times(product(factors.subList(n / 2, n)));
    }

    /** Prints the falls of the curve, twenty at the most. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(steps.size() + (steps.size() == 1 ? " step" : " steps"));
        steps.stream().limit(SHOWN).forEach(step -> out.append("\n  ").append(step));
        return out.toString();
    }
}
