/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import java.util.function.DoubleUnaryOperator;

/**
 * Integrates over an interval by double exponential quadrature (Takahasi and Mori 1974), which takes logarithms and
 * roots that are singular at the ends.
 *
 * <p>The step is halved until two results agree to 13 digits, seven times at the most.
 */
final class Quadrature {
    private static final double TOLERANCE = 1e-13;
    private static final int FIRST_LEVEL = 2;
    private static final int LAST_LEVEL = 9;

    /** Beyond it, what is left of the interval is below 1E-37 of it. */
    private static final int LIMIT = 4;

    private Quadrature() {}

    static double integral(DoubleUnaryOperator f, double from, double to) {
        if (!(from < to)) {
            return 0;
        }
        double before = Double.NaN;
        double value = Double.NaN;
        for (int level = FIRST_LEVEL; level <= LAST_LEVEL; level++) {
            value = sum(f, from, to, 1 << level);
            if (Math.abs(value - before) <= TOLERANCE * Math.abs(value)) {
                return value;
            }
            before = value;
        }
        return value;
    }

    private static double sum(DoubleUnaryOperator f, double from, double to, int steps) {
        double sum = 0;
        for (int i = -LIMIT * steps; i <= LIMIT * steps; i++) {
            double t = (double) i / steps;
            double q = Math.PI * Math.sinh(t);
            double below = 1 / (1 + Math.exp(-q));
            double above = 1 / (1 + Math.exp(q));
            double x = from + (to - from) * below;
            if (x > from && x < to) {
                double y = f.applyAsDouble(x);
                // so close to a singular end that the argument cannot be told from it
                sum += Double.isInfinite(y) ? 0 : y * below * above * Math.cosh(t);
            }
        }
        return sum * Math.PI * (to - from) / steps;
    }
}
