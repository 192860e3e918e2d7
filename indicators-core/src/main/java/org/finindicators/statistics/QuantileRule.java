/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.finindicators.number.Rational;

/**
 * The nine definitions of a quantile of a sample, numbered as by Hyndman and Fan (1996).
 *
 * <p>They differ in the place, among n values in order, at which the quantile of a share p is read, and agree only in
 * large samples: of ten values that end with 9.9 and 20, the ninetieth percentile is 10.91 by the seventh definition
 * and 18.99 by the sixth.
 *
 * @since 0.1.0
 */
public enum QuantileRule {
    /** Type 1: the least value with a share of p or more at or below it; the inverse of the step function. */
    INVERSE_OF_STEPS("type 1, inverse of the step function"),
    /** Type 2: as type 1, and the mean of two values where a step ends at p. SAS, by default. */
    INVERSE_WITH_MEANS("type 2, inverse of the step function with means"),
    /** Type 3: the value with the nearest number, n p. */
    NEAREST("type 3, nearest value"),
    /** Type 4: between the values, at n p. */
    LINEAR_STEPS("type 4, between the steps"),
    /** Type 5: between the values, at n p + 1/2, the middle of the steps. */
    MIDDLE_OF_STEPS("type 5, between the middles of the steps"),
    /** Type 6: at (n + 1) p. Weibull; spreadsheets' exclusive percentile. */
    EXCLUSIVE("type 6, exclusive"),
    /** Type 7: at (n - 1) p + 1. Spreadsheets' inclusive percentile; R, by default. */
    INCLUSIVE("type 7, inclusive"),
    /** Type 8: at (n + 1/3) p + 1/3, near to the median of the place whatever the distribution. */
    MEDIAN_UNBIASED("type 8, median-unbiased"),
    /** Type 9: at (n + 1/4) p + 3/8, near to the expected place in a normal distribution. */
    NORMAL_UNBIASED("type 9, unbiased for the normal distribution");

    private final String words;

    QuantileRule(String words) {
        this.words = words;
    }

    /**
     * Returns the definition in words.
     *
     * @return for instance {@code type 7, inclusive}
     */
    public String words() {
        return words;
    }

    /**
     * Gives the place of a quantile among values in order, from 0, at least one of them. It is exact: in doubles the
     * share 0.28 of 25 values would end after the seventh, and the eighth would be read.
     */
    Rational place(int size, BigDecimal share) {
        BigDecimal steps = share.multiply(BigDecimal.valueOf(size));
        Rational part = Rational.of(share);
        Rational exact = Rational.of(steps);
        Rational place = switch (this) {
            case INVERSE_OF_STEPS -> whole(steps, RoundingMode.CEILING);
            case INVERSE_WITH_MEANS ->
                whole(steps, RoundingMode.FLOOR)
                        .plus(Rational.ONE)
                        .plus(whole(steps, RoundingMode.CEILING))
                        .dividedBy(Rational.of(2));
            case NEAREST -> whole(steps, RoundingMode.HALF_EVEN);
            case LINEAR_STEPS -> exact;
            case MIDDLE_OF_STEPS -> exact.plus(Rational.of(1, 2));
            case EXCLUSIVE -> exact.plus(part);
            case INCLUSIVE -> exact.minus(part).plus(Rational.ONE);
            case MEDIAN_UNBIASED -> exact.plus(part.plus(Rational.ONE).dividedBy(Rational.of(3)));
            case NORMAL_UNBIASED -> exact.plus(part.times(Rational.of(1, 4))).plus(Rational.of(3, 8));
        };
        Rational fromZero = place.minus(Rational.ONE);
        Rational last = Rational.of(size - 1L);
        return fromZero.signum() < 0 ? Rational.ZERO : fromZero.compareTo(last) > 0 ? last : fromZero;
    }

    private static Rational whole(BigDecimal steps, RoundingMode mode) {
        return Rational.of(steps.setScale(0, mode));
    }

    /** Prints the definition in words. */
    @Override
    public String toString() {
        return words;
    }
}
