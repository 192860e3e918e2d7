/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sum of doubles without any error, rounded once when it is read; neither the order of what is added nor how it is
 * divided among sums that are merged can change a digit.
 *
 * <p>Two doubles hold nearly every sum: each addition keeps its own rounding error in the second one, without error
 * (Knuth's two-sum). Whatever does not fit there goes to whole numbers that span all the exponents a double has.
 */
final class ExactSum {
    private static final int LIMBS = 68;
    private static final long DIGIT = 0xFFFF_FFFFL;
    private static final long FRACTION = (1L << 52) - 1;

    /** The exponent of the least bit of the least double. */
    private static final int LEAST = -1074;

    private double sum;
    private double rest;
    private long @Nullable [] limbs;
    private int pending;

    /** Adds a number. */
    void add(double value) {
        double next = sum + value;
        double part = next - sum;
        double lost = (sum - (next - part)) + (value - part);
        sum = next;
        double more = rest + lost;
        part = more - rest;
        double left = (rest - (more - part)) + (lost - part);
        rest = more;
        if (left != 0) {
            spill(left);
        }
    }

    /** Adds another sum, which stays as it is. */
    void add(ExactSum other) {
        long[] theirs = other.limbs == null ? null : other.limbs.clone();
        double second = other.rest;
        add(other.sum);
        add(second);
        if (theirs != null) {
            long[] ours = ours();
            carry(theirs);
            carry(ours);
            for (int i = 0; i < LIMBS; i++) {
                ours[i] += theirs[i];
            }
            pending = 1;
        }
    }

    /** Tells whether the sum is beyond all doubles, or something that is not a number was added. */
    boolean isBeyond() {
        return !Double.isFinite(sum) || !Double.isFinite(rest) || Double.isInfinite(value());
    }

    /** Returns the double nearest to the sum. */
    double value() {
        if (limbs == null || !Double.isFinite(sum) || !Double.isFinite(rest)) {
            return sum + rest;
        }
        return nearest(whole());
    }

    private static double nearest(BigInteger whole) {
        BigInteger size = whole.abs();
        int shift = Math.max(0, size.bitLength() - 64);
        BigInteger leading = size.shiftRight(shift);
        if (shift > 0 && size.getLowestSetBit() < shift) {
            leading = leading.setBit(0);
        }
        double rounded = Math.scalb(leading.doubleValue(), LEAST + shift);
        return whole.signum() < 0 ? -rounded : rounded;
    }

    /** Returns the sum as a decimal, without any rounding; the sum must not be beyond all doubles. */
    BigDecimal exact() {
        BigDecimal decimal = new BigDecimal(sum).add(new BigDecimal(rest));
        if (limbs == null) {
            return decimal;
        }
        BigDecimal unit = new BigDecimal(Double.MIN_VALUE);
        return decimal.add(new BigDecimal(spilled()).multiply(unit)).stripTrailingZeros();
    }

    /** The whole sum in units of the least double; nothing if it is beyond all doubles. */
    Optional<BigInteger> units() {
        return isBeyond() ? Optional.empty() : Optional.of(whole());
    }

    /** A sum of units of the least double: however it came about, the same sum has the same parts. */
    static ExactSum ofUnits(BigInteger units) {
        ExactSum made = new ExactSum();
        BigInteger left = units;
        while (left.signum() != 0) {
            double part = nearest(left);
            made.add(part);
            left = left.subtract(units(part));
        }
        return made;
    }

    /** A sum that is beyond all doubles, whatever is added. */
    static ExactSum beyond() {
        ExactSum made = new ExactSum();
        made.sum = Double.NaN;
        return made;
    }

    private void spill(double value) {
        long bits = Double.doubleToRawLongBits(value);
        int exponent = (int) ((bits >>> 52) & 0x7FF);
        if (exponent == 0x7FF) {
            return;
        }
        long fraction = exponent == 0 ? bits & FRACTION : (bits & FRACTION) | (1L << 52);
        int place = Math.max(exponent, 1) - 1;
        int first = place >>> 5;
        int shift = place & 31;
        long upper = fraction >>> (32 - shift);
        long sign = value < 0 ? -1 : 1;
        long[] ours = ours();
        ours[first] += sign * ((fraction << shift) & DIGIT);
        ours[first + 1] += sign * (upper & DIGIT);
        ours[first + 2] += sign * (upper >>> 32);
        if (++pending == 1 << 30) {
            carry(ours);
            pending = 1;
        }
    }

    private long[] ours() {
        long[] ours = limbs;
        if (ours == null) {
            ours = new long[LIMBS];
            limbs = ours;
        }
        return ours;
    }

    private static void carry(long[] digits) {
        for (int i = 0; i < LIMBS - 1; i++) {
            digits[i + 1] += digits[i] >> 32;
            digits[i] &= DIGIT;
        }
    }

    /** The whole sum in units of the least double. */
    private BigInteger whole() {
        return spilled().add(units(sum)).add(units(rest));
    }

    private BigInteger spilled() {
        BigInteger all = BigInteger.ZERO;
        long[] ours = limbs;
        if (ours == null) {
            return all;
        }
        for (int i = LIMBS - 1; i >= 0; i--) {
            all = all.shiftLeft(32).add(BigInteger.valueOf(ours[i]));
        }
        return all;
    }

    private static BigInteger units(double value) {
        long bits = Double.doubleToRawLongBits(value);
        int exponent = (int) ((bits >>> 52) & 0x7FF);
        long fraction = exponent == 0 ? bits & FRACTION : (bits & FRACTION) | (1L << 52);
        BigInteger size = BigInteger.valueOf(fraction).shiftLeft(Math.max(exponent, 1) - 1);
        return value < 0 ? size.negate() : size;
    }
}
