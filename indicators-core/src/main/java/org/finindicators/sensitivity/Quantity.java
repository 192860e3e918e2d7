/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Origin;
import org.finindicators.number.Rational;

/**
 * A number that was computed from figures, as far as it takes to look into it: its formula, what came of it, and how it
 * is printed. Measurements are looked into as such.
 *
 * @since 0.1.0
 */
public interface Quantity {
    /**
     * Names what was computed.
     *
     * @return for instance {@code Return on average equity}
     */
    String title();

    /**
     * Returns the formula.
     *
     * @return the formula
     */
    Formula formula();

    /**
     * Returns what the computation found.
     *
     * @return the value with its parts, or why there is none
     */
    Evaluation evaluation();

    /**
     * Returns whom and when it is about, with the figures where they are at hand.
     *
     * @return the origin
     */
    Origin origin();

    /**
     * Prints a value with its unit, rounded for reading.
     *
     * @param value a value that the formula could have, in the unit of the figures
     * @return for instance {@code 14.30 % a year}
     */
    String print(Rational value);

    /**
     * Turns a value into the number that stands before the unit.
     *
     * @param value a value that the formula could have, in the unit of the figures
     * @return 14.3 for 0.143 in per cent; whole currency for money per unit
     */
    Rational inUnit(Rational value);

    /**
     * Names the unit of a value.
     *
     * @return for instance {@code % a year}, empty for plain numbers
     */
    String unit();

    /**
     * Puts a value into whole currency, as thresholds are.
     *
     * @param value a value that the formula could have, in the unit of the figures
     * @return the same value, its money in whole currency
     */
    default Rational inWholeCurrency(Rational value) {
        int power = origin().scale().exponent() * formula().dimension().money();
        return value.times(Rational.of(BigDecimal.ONE.scaleByPowerOfTen(power)));
    }

    /**
     * Names the unit in which a difference of two values is printed.
     *
     * @return for instance {@code percentage points}
     */
    String unitOfChange();

    /**
     * Prints a difference of two values with its sign, without its unit.
     *
     * @param change the difference, in the unit of the figures
     * @return for instance {@code -2.42}
     */
    String printChange(Rational change);
}
