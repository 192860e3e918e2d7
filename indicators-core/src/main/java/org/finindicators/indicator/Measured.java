/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import java.math.BigDecimal;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Origin;
import org.finindicators.number.Rational;

/**
 * A value, with the parts that it was computed from.
 *
 * @param indicator what was measured
 * @param origin whom and when it is about
 * @param evaluation what the computation found
 * @since 0.1.0
 */
public record Measured(Indicator indicator, Origin origin, Evaluation evaluation) implements Measurement {
    /**
     * Creates a measurement.
     *
     * @throws IllegalArgumentException if the evaluation has no value
     */
    public Measured {
        if (evaluation.value().isEmpty()) {
            throw new IllegalArgumentException("the evaluation has no value: " + evaluation.faults());
        }
    }

    /**
     * Returns the exact value.
     *
     * @return the value, a fraction for shares and rates
     */
    public Rational exact() {
        return evaluation.value().orElseThrow();
    }

    /**
     * Returns the value as a decimal, at 34 significant digits where it is none.
     *
     * @return the value, a fraction for shares and rates
     */
    public BigDecimal value() {
        return exact().toDecimal();
    }

    /**
     * Returns the value of a share, rate or difference of rates times a hundred.
     *
     * @return the percentage
     * @throws NoSuchElementException if the unit is not a percentage
     */
    public BigDecimal percent() {
        return switch (unit()) {
            case SHARE, RATIO, RATE, POINTS -> value().movePointRight(2);
            default ->
                throw new NoSuchElementException(indicator.title() + " is not a percentage, its unit is " + unit());
        };
    }

    /**
     * Returns the part above the line, if the value is a quotient.
     *
     * @return the numerator
     */
    public Optional<Rational> numerator() {
        return evaluation.numerator();
    }

    /**
     * Returns the part below the line, if the value is a quotient.
     *
     * @return the denominator, positive
     */
    public Optional<Rational> denominator() {
        return evaluation.denominator();
    }

    /**
     * Returns the unit of the value.
     *
     * @return the unit
     */
    public Unit unit() {
        return indicator.variant().unit();
    }

    /**
     * Returns the value's unit in words, with the currency where it is money.
     *
     * @return for instance {@code % a year} or {@code USD per job}; empty for plain numbers
     */
    public String unitWords() {
        return UnitWords.of(this);
    }

    /**
     * Returns the exact value with money in whole currency units, whatever the statement's unit was.
     *
     * @return the value that can be compared with other subjects' values
     */
    public Rational inUnits() {
        int power = origin.scale().exponent()
                * indicator.variant().formula().dimension().money();
        return power == 0 ? exact() : exact().times(Rational.of(BigDecimal.ONE.scaleByPowerOfTen(power)));
    }

    /**
     * Compares the value with a number, exactly.
     *
     * @param number the number, a fraction for shares and rates, whole currency units for money
     * @return negative, zero or positive as the value is less than, equal to or more than it
     */
    public int compareTo(BigDecimal number) {
        return inUnits().compareTo(Rational.of(number));
    }

    /**
     * Prints the value without its unit, rounded for reading to three significant digits or more. Money for each person
     * or thing is printed in whole currency, whatever the unit of the statement: 4.6 million over 1,840 loans are 2,500
     * for each.
     *
     * @return for instance {@code 14.30}
     */
    public String print() {
        return unit().print(unit() == Unit.MONEY_PER_UNIT ? inUnits().toDecimal() : value());
    }

    /** Prints the whole answer on the first line, and the parts on the second where they do not fit. */
    @Override
    public String toString() {
        return Sentences.of(this);
    }
}
