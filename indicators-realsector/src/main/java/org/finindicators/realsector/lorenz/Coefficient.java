/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A coefficient that was estimated by least squares.
 *
 * @param name its name
 * @param estimate the estimate
 * @param standardError its standard error, under errors that are independent and alike; cumulative shares are not
 *     independent, so it describes the fit rather than the sample
 * @since 0.1.0
 */
public record Coefficient(String name, double estimate, double standardError) {
    /** Prints for instance {@code a 0.8877478 (0.006673127)}. */
    @Override
    public String toString() {
        return name + " " + digits(estimate) + " (" + digits(standardError) + ")";
    }

    static String digits(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value)
                        .round(new MathContext(7))
                        .stripTrailingZeros()
                        .toPlainString()
                : Double.toString(value);
    }
}
