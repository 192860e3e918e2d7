/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * An exact quotient of two decimals, the number in which every formula is computed.
 *
 * <p>Sums, products and quotients of rationals are rationals, so nothing is rounded until {@link #toDecimal()} is asked
 * for, and thresholds are compared by cross multiplication. The parts are kept as they came, not reduced: the parts of
 * a quotient of two reported figures are those figures.
 *
 * <p>Two rationals are equal when they are the same number, whatever their parts.
 *
 * @since 0.1.0
 */
public final class Rational implements Comparable<Rational> {
    /** The number 0. */
    public static final Rational ZERO = new Rational(BigDecimal.ZERO, BigDecimal.ONE);

    /** The number 1. */
    public static final Rational ONE = new Rational(BigDecimal.ONE, BigDecimal.ONE);

    private static final int LONG_DENOMINATOR = 128;

    /** In sums by halves, a longer denominator costs more to reduce than to keep. */
    private static final int LONGEST_REDUCED = 4096;

    private static final int FEW = 16;

    private final BigDecimal numerator;
    private final BigDecimal denominator;

    private Rational(BigDecimal numerator, BigDecimal denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Takes a decimal as it is.
     *
     * @param value the decimal
     * @return the same number
     */
    public static Rational of(BigDecimal value) {
        return new Rational(value, BigDecimal.ONE);
    }

    /**
     * Takes a whole number as it is.
     *
     * @param value the whole number
     * @return the same number
     */
    public static Rational of(long value) {
        return new Rational(BigDecimal.valueOf(value), BigDecimal.ONE);
    }

    /**
     * Forms the quotient of two whole numbers.
     *
     * @param numerator the number above the line
     * @param denominator the number below the line, not zero
     * @return the quotient
     * @throws ArithmeticException if the denominator is zero
     */
    public static Rational of(long numerator, long denominator) {
        return of(numerator).dividedBy(of(denominator));
    }

    /**
     * Adds a number.
     *
     * @param other the number added
     * @return the sum
     */
    public Rational plus(Rational other) {
        return plus(other, Integer.MAX_VALUE);
    }

    private Rational plus(Rational other, int longestReduced) {
        if (denominator.compareTo(other.denominator) == 0) {
            return new Rational(numerator.add(other.numerator), denominator);
        }
        if (signum() == 0 || other.signum() == 0) {
            // nothing is added, and a long denominator stays the one that the next number has
            return signum() == 0 ? other : this;
        }
        Rational sum = new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
        int bits = sum.denominator.unscaledValue().bitLength();
        return bits > LONG_DENOMINATOR && bits <= longestReduced ? sum.reduced() : sum;
    }

    /**
     * Adds numbers by halves: quotients of thousands of different denominators add up to a long one, which is reached
     * in few steps so.
     *
     * @param numbers the numbers
     * @return the sum; 0 if there are none
     */
    public static Rational sum(List<Rational> numbers) {
        int size = numbers.size();
        if (size <= FEW) {
            Rational sum = ZERO;
            for (Rational number : numbers) {
                sum = sum.plus(number, LONGEST_REDUCED);
            }
            return sum;
        }
        return sum(numbers.subList(0, size / 2)).plus(sum(numbers.subList(size / 2, size)), LONGEST_REDUCED);
    }

    /** Long sums of quotients keep small denominators; without this they would grow with every term. */
    private Rational reduced() {
        int scale = Math.max(0, Math.max(numerator.scale(), denominator.scale()));
        BigInteger above = numerator.setScale(scale).unscaledValue();
        BigInteger below = denominator.setScale(scale).unscaledValue();
        BigInteger common = above.gcd(below);
        return new Rational(new BigDecimal(above.divide(common)), new BigDecimal(below.divide(common)));
    }

    /**
     * Subtracts a number.
     *
     * @param other the number subtracted
     * @return the difference
     */
    public Rational minus(Rational other) {
        return denominator.compareTo(other.denominator) == 0
                ? new Rational(numerator.subtract(other.numerator), denominator)
                : plus(other.negated());
    }

    /**
     * Changes the sign.
     *
     * @return the number of opposite sign
     */
    public Rational negated() {
        return new Rational(numerator.negate(), denominator);
    }

    /**
     * Multiplies by a number.
     *
     * @param other the factor
     * @return the product
     */
    public Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Divides by a number. Whether a quotient is meaningful is decided before, in the formula.
     *
     * @param other the divisor, not zero
     * @return the quotient
     * @throws ArithmeticException if the divisor is zero
     */
    public Rational dividedBy(Rational other) {
        int sign = other.numerator.signum();
        if (sign == 0) {
            throw new ArithmeticException("division by zero");
        }
        BigDecimal above = numerator.multiply(other.denominator);
        BigDecimal below = denominator.multiply(other.numerator);
        return sign > 0 ? new Rational(above, below) : new Rational(above.negate(), below.negate());
    }

    /**
     * Tells the sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * Returns the number above the line.
     *
     * @return the numerator, as it came
     */
    public BigDecimal numerator() {
        return numerator;
    }

    /**
     * Returns the number below the line, which is positive.
     *
     * @return the denominator, as it came
     */
    public BigDecimal denominator() {
        return denominator;
    }

    /**
     * Takes the number as a decimal: exactly where it is one, otherwise the quotient at 34 significant digits. This is
     * the only division of the library that rounds.
     *
     * @return the nearest decimal, half even
     */
    public BigDecimal toDecimal() {
        return denominator.compareTo(BigDecimal.ONE) == 0
                ? numerator
                : numerator.divide(denominator, MathContext.DECIMAL128);
    }

    /** The number rounded half up, with so many decimals at the most. */
    BigDecimal rounded(int decimals) {
        return denominator.compareTo(BigDecimal.ONE) == 0
                ? numerator
                : numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    /**
     * Takes the quotient as a binary floating-point number.
     *
     * @return the nearest double to {@link #toDecimal()}
     */
    public double toDouble() {
        return toDecimal().doubleValue();
    }

    /** Compares the numbers exactly, by cross multiplication. */
    @Override
    public int compareTo(Rational other) {
        if (other.numerator.compareTo(other.denominator) == 0) {
            return numerator.compareTo(denominator);
        }
        return denominator.compareTo(other.denominator) == 0
                ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        // the same number rounds to the same decimal, whatever its parts
        return numerator
                .divide(denominator, MathContext.DECIMAL64)
                .stripTrailingZeros()
                .hashCode();
    }

    /** Prints the decimal at up to 34 significant digits. */
    @Override
    public String toString() {
        return toDecimal().stripTrailingZeros().toPlainString();
    }
}
