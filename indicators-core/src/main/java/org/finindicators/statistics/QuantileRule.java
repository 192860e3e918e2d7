/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;
import org.finindicators.number.Rational;

/**
 * The nine definitions of a quantile of a sample, numbered as by Hyndman and Fan (1996).
 *
 * <p>They differ in the place, among n values in order, at which the quantile of a share p is read, and agree only in
 * large samples: of ten values that end with 9.9 and 20, the ninetieth percentile is 10.91 by the seventh definition
 * and 18.99 by the sixth.
 */
public enum QuantileRule {
    /** Type 1: the least value with a share of p or more at or below it; the inverse of the step function. */
    INVERSE_OF_STEPS("type 1, inverse of the step function", EstimationMethod.HF1),
    /** Type 2: as type 1, and the mean of two values where a step ends at p. SAS, by default. */
    INVERSE_WITH_MEANS("type 2, inverse of the step function with means", EstimationMethod.HF2),
    /** Type 3: the value with the nearest number, n p. */
    NEAREST("type 3, nearest value", EstimationMethod.HF3),
    /** Type 4: between the values, at n p. */
    LINEAR_STEPS("type 4, between the steps", EstimationMethod.HF4),
    /** Type 5: between the values, at n p + 1/2, the middle of the steps. */
    MIDDLE_OF_STEPS("type 5, between the middles of the steps", EstimationMethod.HF5),
    /** Type 6: at (n + 1) p. Weibull; spreadsheets' exclusive percentile. */
    EXCLUSIVE("type 6, exclusive", EstimationMethod.HF6),
    /** Type 7: at (n - 1) p + 1. Spreadsheets' inclusive percentile; R, by default. */
    INCLUSIVE("type 7, inclusive", EstimationMethod.HF7),
    /** Type 8: at (n + 1/3) p + 1/3, near to the median of the place whatever the distribution. */
    MEDIAN_UNBIASED("type 8, median-unbiased", EstimationMethod.HF8),
    /** Type 9: at (n + 1/4) p + 3/8, near to the expected place in a normal distribution. */
    NORMAL_UNBIASED("type 9, unbiased for the normal distribution", EstimationMethod.HF9);

    private static final int DECIMALS = 10;

    private final String words;
    private final EstimationMethod method;

    QuantileRule(String words, EstimationMethod method) {
        this.words = words;
        this.method = method;
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
     * Gives the place of a quantile among values in order, from 0, at least one of them. The library computes it in
     * double precision; it is a third of a decimal by every definition, and is rounded to that.
     */
    Rational place(int size, BigDecimal share) {
        double thirds = 3 * Quantile.withDefaults().with(method).evaluate(size, i -> i, share.doubleValue());
        return Rational.of(BigDecimal.valueOf(thirds).setScale(DECIMALS, RoundingMode.HALF_EVEN))
                .dividedBy(Rational.of(3));
    }

    /** Prints the definition in words. */
    @Override
    public String toString() {
        return words;
    }
}
