/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import java.math.BigDecimal;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Formula;
import org.finindicators.number.Printing;

/**
 * The unit of an indicator's value, and how a value is printed in it.
 *
 * <p>Values are kept as plain numbers, shares and rates as fractions; only printing turns 0.143 into 14.30 %.
 *
 * @since 0.1.0
 */
public enum Unit {
    /** A part of a whole, which lies between zero and one; printed in per cent. */
    SHARE("%", 2, 2),
    /** A quotient of unlike things, or a relative change, of any size; printed in per cent. */
    RATIO("%", 2, 2),
    /** A rate a year; printed in per cent a year. */
    RATE("% a year", 2, 2),
    /** A difference of rates; printed in percentage points. */
    POINTS("percentage points", 2, 2),
    /** How many times one thing is another. */
    MULTIPLE("x", 0, 4),
    /** An amount of money. */
    MONEY("", 0, 2),
    /** An amount of money for each person or thing. */
    MONEY_PER_UNIT("", 0, 2),
    /** A number of persons or things for each person or thing of another kind. */
    COUNT_PER_UNIT("", 0, 2),
    /** How many to a thousand, of adults for instance; kept as a fraction. */
    PER_THOUSAND("per 1,000", 3, 2),
    /** How many to a hundred thousand; kept as a fraction. */
    PER_100_000("per 100,000", 5, 2),
    /** A length of time in years. */
    YEARS("years", 0, 2),
    /** A length of time in days. */
    DAYS("days", 0, 1),
    /** A length of time in hours. */
    HOURS("hours", 0, 2),
    /** A number of persons or things, which need not be whole. */
    COUNT("", 0, 2),
    /** A number that has no unit. */
    INDEX("", 0, 4);

    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private final String words;
    private final int shift;
    private final int decimals;

    Unit(String words, int shift, int decimals) {
        this.words = words;
        this.shift = shift;
        this.decimals = decimals;
    }

    /**
     * Returns the unit in words, as it stands in the head of a column.
     *
     * @return for instance {@code % a year}; empty for money, which bears its currency, and for plain numbers
     */
    public String words() {
        return words;
    }

    /**
     * Prints a value without its unit, rounded half up, with three significant digits or more. An index of 1,000 or
     * more, points of concentration for instance, has no zeros at the end of its decimals.
     *
     * @param value the value, a fraction where the unit is a percentage
     * @return for instance {@code 14.30}
     */
    public String print(BigDecimal value) {
        BigDecimal shown = inUnit(value);
        boolean isPlain = this == COUNT || (this == INDEX && shown.abs().compareTo(THOUSAND) >= 0);
        return isPlain ? Printing.upTo(shown, decimals) : Printing.significant(shown, decimals);
    }

    /**
     * Prints a value inside a sentence, with its unit and six decimals at most.
     *
     * @param value the value, a fraction where the unit is a percentage
     * @return for instance {@code 14.3 % a year}
     */
    public String inSentence(BigDecimal value) {
        return (Printing.number(inUnit(value)) + " " + words).strip();
    }

    /**
     * Turns a value into the number that stands before the unit.
     *
     * @param value the value, a fraction where the unit is a percentage
     * @return 14.3 for 0.143 in per cent
     */
    public BigDecimal inUnit(BigDecimal value) {
        return value.movePointRight(shift);
    }

    /**
     * Tells the unit that follows from a formula's dimension. A plain number is a share where it
     * {@linkplain Formula#isShare() cannot exceed one} or is calculated, otherwise a ratio.
     *
     * @param formula the formula
     * @return the unit
     * @throws IllegalArgumentException if no unit has that dimension, a price level left over for instance
     */
    public static Unit of(Formula formula) {
        Dimension dimension = formula.dimension();
        Formula core = formula.unguarded();
        if (core instanceof Formula.Difference && POINTS.fits(dimension)) {
            return POINTS;
        }
        if (dimension.equals(Dimension.PER_YEAR)) {
            return RATE;
        }
        if (core instanceof Formula.ChangeFrom) {
            return RATIO;
        }
        if (SHARE.fits(dimension) && (formula.isShare() || core instanceof Calculation)) {
            return SHARE;
        }
        for (Unit unit : new Unit[] {RATIO, MONEY, MONEY_PER_UNIT, COUNT}) {
            if (unit.fits(dimension)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("'" + formula.words() + "' has no unit: " + dimension);
    }

    /** Tells whether values in another unit can stand in place of values in this one: a ratio for a share. */
    boolean isReadAs(Unit other) {
        return this == other || (!words.isEmpty() && words.equals(other.words) && shift == other.shift);
    }

    /**
     * Tells whether values of a dimension can be given in this unit.
     *
     * @param dimension the dimension
     * @return true if they can
     */
    public boolean fits(Dimension dimension) {
        boolean number = dimension.equals(Dimension.NUMBER);
        return switch (this) {
            case SHARE -> number;
            case RATIO, MULTIPLE -> number || dimension.equals(Dimension.TIME);
            case RATE, POINTS -> number || dimension.equals(Dimension.PER_YEAR);
            case MONEY -> dimension.money() == 1 && dimension.things() == 0 && dimension.prices() == 0;
            case MONEY_PER_UNIT ->
                dimension.money() == 1
                        && (dimension.things() == -1 || dimension.things() == 0)
                        && dimension.prices() == 0;
            case COUNT -> dimension.equals(Dimension.THINGS);
            case YEARS, DAYS, HOURS -> dimension.equals(Dimension.TIME);
            case INDEX, PER_THOUSAND, PER_100_000, COUNT_PER_UNIT -> number;
        };
    }
}
