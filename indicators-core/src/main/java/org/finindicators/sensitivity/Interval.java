/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import org.finindicators.number.Rational;

/** All numbers from one to another, both included. */
record Interval(Rational low, Rational high) {
    static final Interval ONE = of(Rational.ONE);

    static Interval of(Rational number) {
        return new Interval(number, number);
    }

    boolean isPoint() {
        return low.equals(high);
    }

    /** 1 where no number is negative, -1 where none is positive, 0 where there are numbers of both signs. */
    int sign() {
        return low.signum() >= 0 ? 1 : high.signum() <= 0 ? -1 : 0;
    }

    Interval plus(Interval other) {
        return new Interval(low.plus(other.low), high.plus(other.high));
    }

    Interval minus(Interval other) {
        return new Interval(low.minus(other.high), high.minus(other.low));
    }

    Interval times(Interval other) {
        return new Interval(low.times(other.low), low.times(other.low))
                .and(low.times(other.high))
                .and(high.times(other.low))
                .and(high.times(other.high));
    }

    /** The quotients by numbers of one sign, zero not among them. */
    Interval dividedBy(Interval other) {
        Rational one = low.dividedBy(other.low);
        return new Interval(one, one)
                .and(low.dividedBy(other.high))
                .and(high.dividedBy(other.low))
                .and(high.dividedBy(other.high));
    }

    /** The smaller one of two numbers, each of them anywhere in its interval. */
    Interval atMost(Interval other) {
        return new Interval(least(low, other.low), least(high, other.high));
    }

    /** What is left of each number when it is cut at two others. */
    Interval cut(Rational from, Rational to) {
        return new Interval(least(greatest(low, from), to), least(greatest(high, from), to));
    }

    /** The common part of two intervals, which have one. */
    Interval common(Interval other) {
        return new Interval(greatest(low, other.low), least(high, other.high));
    }

    /** All numbers from the least of both to the greatest. */
    Interval with(Interval other) {
        return new Interval(least(low, other.low), greatest(high, other.high));
    }

    private Interval and(Rational number) {
        return new Interval(least(low, number), greatest(high, number));
    }

    private static Rational least(Rational one, Rational other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Rational greatest(Rational one, Rational other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
