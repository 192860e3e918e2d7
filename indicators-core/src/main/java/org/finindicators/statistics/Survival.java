/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.finindicators.number.Rational;

/**
 * The Kaplan-Meier estimate of how long something lasts, some of which had not ended when observation did.
 *
 * <p>At each time t at which one or more end, the curve falls by the factor (n - d) / n, where n have lasted to t or
 * longer and d end at t. Who is still open at the end of observation is right-censored: counted among the n up to and
 * including its last day, and never among the d. At a tie, endings come before censorings, so that somebody censored at
 * t was at risk at t. Without censoring the curve is the part of the group that lasts longer than t.
 *
 * <p>Everything is exact. The median is the first time at which the curve is one half or less; it does not exist where
 * the curve stays above. Where the curve is one half over an interval, some programs give the interval's middle
 * instead.
 */
public final class Survival {
    private final List<Step> steps;
    private final long longest;

    /**
     * One observation.
     *
     * @param time how long it lasted or has lasted so far, zero or more
     * @param ended whether it ended then; if not, it was still open when observation stopped
     */
    public record Observation(long time, boolean ended) {
        /**
         * Creates an observation.
         *
         * @throws IllegalArgumentException if the time is negative
         */
        public Observation {
            if (time < 0) {
                throw new IllegalArgumentException("a duration of " + time + " is negative");
            }
        }
    }

    /**
     * One fall of the curve.
     *
     * @param time the time
     * @param atRisk how many lasted to that time or longer
     * @param ended how many of them ended then
     */
    public record Step(long time, long atRisk, long ended) {}

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
                ended += sorted.get(next).ended() ? 1 : 0;
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
        steps.stream()
                .limit(20)
                .forEach(step -> out.append("\n  ")
                        .append(step.time())
                        .append(": ")
                        .append(step.ended())
                        .append(" of ")
                        .append(step.atRisk()));
        return out.toString();
    }
}
