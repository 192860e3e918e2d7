/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The loops over one block.
 *
 * <p>Each loop that computes is one statement over arrays with the same index and has no branch, because only such
 * loops become vector instructions; a conditional in a division stops that. So a denominator that is not positive is
 * made zero first, and what then comes out infinite is made NaN by adding zero times itself.
 */
final class Kernels {
    private static final double WHOLE = Formula.IfShare.WHOLE_IN_DOUBLES;

    private static final byte ZERO = (byte) Reason.ZERO_DENOMINATOR.flag();
    static final byte NEGATIVE = (byte) Reason.NEGATIVE_DENOMINATOR.flag();
    private static final byte OUTSIDE = (byte) Reason.OUT_OF_DOMAIN.flag();
    private static final byte INCONSISTENT = (byte) Reason.INCONSISTENT_STATEMENT.flag();

    /** The flags of a column that say what its sign would be below the line. */
    static final byte SIGNS = (byte) (ZERO | NEGATIVE);

    /** All other flags. */
    static final byte MISSING = (byte) ~SIGNS;

    /** All flags. */
    static final byte ALL = -1;

    private static final VarHandle EIGHT_FLAGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final long EIGHT_NEGATIVE = NEGATIVE * 0x0101010101010101L;

    private Kernels() {}

    static void add(double[] out, double[] a, double[] b, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = a[i] + b[i];
        }
    }

    static void subtract(double[] out, double[] a, double[] b, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = a[i] - b[i];
        }
    }

    static void multiply(double[] out, double[] a, double[] b, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = a[i] * b[i];
        }
    }

    /** Multiplies; zero where the first factor is, whatever the second one is. */
    static void multiplyIfAny(double[] out, double[] a, double[] b, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = a[i] == 0 ? 0 : a[i] * b[i];
        }
    }

    /** Keeps flags where there is an amount that they matter for; null if there are none. */
    static byte @Nullable [] ifAny(double[] amount, byte @Nullable [] flags, byte mask, int length) {
        if (flags == null) {
            return null;
        }
        byte[] kept = new byte[length];
        for (int i = 0; i < length; i++) {
            kept[i] = amount[i] == 0 ? 0 : (byte) (flags[i] & mask);
        }
        return kept;
    }

    static void mean(double[] out, double[] a, double[] b, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = (a[i] + b[i]) * 0.5;
        }
    }

    static void scale(double[] out, double[] a, double factor, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = a[i] * factor;
        }
    }

    static void plus(double[] out, double[] a, double constant, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = a[i] + constant;
        }
    }

    /** Divides by what is positive or NaN. */
    static void divide(double[] out, double[] a, double[] b, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = a[i] / b[i];
        }
    }

    /** Divides where the denominator is positive; NaN also where it, or what comes out, is infinite. */
    static void quotient(double[] out, double[] a, double[] b, int length) {
        for (int i = 0; i < length; i++) {
            double quotient = a[i] / Math.max(b[i], 0.0);
            out[i] = quotient + (quotient + b[i]) * 0.0;
        }
    }

    static void guard(double[] out, double[] a, double[] condition, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = a[i] + 0.0 / Math.max(condition[i], 0.0);
        }
    }

    static void finite(double[] out, double[] a, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = a[i] + a[i] * 0.0;
        }
    }

    static void lesser(double[] out, double[] a, double[] b, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = Math.min(a[i], b[i]);
        }
    }

    static void positivePart(double[] out, double[] a, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = Math.max(a[i], 0.0);
        }
    }

    /** Compounds growth to a year; NaN where more than everything was lost. */
    static void compound(double[] out, double[] change, double years, int length) {
        for (int i = 0; i < length; i++) {
            double one = change[i] < -1 ? Double.NaN : change[i];
            double grown = years == 1 ? one : Math.expm1(Math.log1p(one) / years);
            out[i] = grown + grown * 0.0;
        }
    }

    /** Keeps what lies between zero and one, and makes all else NaN. */
    static void share(double[] out, double[] a, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = a[i] >= 0 && a[i] <= WHOLE ? Math.min(a[i], 1) : Double.NaN;
        }
    }

    /** The flag of a denominator that is not positive, 0 of one that is. */
    static byte sign(double denominator) {
        return denominator == 0 ? ZERO : denominator < 0 ? NEGATIVE : 0;
    }

    /** Finds denominators that are not positive. */
    static void signs(byte[] out, double[] denominator, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = sign(denominator[i]);
        }
    }

    /** The signs that a sum can have, if those of its parts are known. */
    static byte signOfSum(byte a, byte b) {
        return ((a | b) & NEGATIVE) != 0 ? SIGNS : (byte) (a & b & ZERO);
    }

    /**
     * Tells the signs of a sum from those of its parts: zero where both are, and perhaps negative where one is; not
     * known to be anything else elsewhere, which is positive or missing.
     */
    static void addSigns(byte[] out, byte[] a, byte[] b, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = (byte) ((a[i] & b[i] & ZERO) | ((a[i] | b[i]) & NEGATIVE));
        }
    }

    /** Settles what is perhaps negative by its value. */
    static void settleSigns(byte[] signs, double[] value, int length) {
        int whole = length - length % Long.BYTES;
        for (int from = 0; from < whole; from += Long.BYTES) {
            if (((long) EIGHT_FLAGS.get(signs, from) & EIGHT_NEGATIVE) != 0) {
                settleSigns(signs, value, from, from + Long.BYTES);
            }
        }
        settleSigns(signs, value, whole, length);
    }

    private static void settleSigns(byte[] signs, double[] value, int from, int to) {
        for (int i = from; i < to; i++) {
            if (signs[i] == NEGATIVE) {
                signs[i] = sign(value[i]);
            }
        }
    }

    /** Finds conditions that are not positive; null if there are none. */
    static byte @Nullable [] breaches(double[] condition, int length) {
        byte @Nullable [] flags = null;
        for (int i = 0; i < length; i++) {
            if (condition[i] <= 0) {
                flags = flags == null ? new byte[length] : flags;
                flags[i] = OUTSIDE;
            }
        }
        return flags;
    }

    /** Finds values that are negative; null if there are none. */
    static byte @Nullable [] negatives(double[] values, int length) {
        byte @Nullable [] flags = null;
        for (int i = 0; i < length; i++) {
            if (values[i] < 0) {
                flags = flags == null ? new byte[length] : flags;
                flags[i] = OUTSIDE;
            }
        }
        return flags;
    }

    /** Divides where the denominator is positive, or is negative under a positive numerator; NaN elsewhere. */
    static void signedQuotient(double[] out, double[] a, double[] b, int length) {
        for (int i = 0; i < length; i++) {
            boolean divides = b[i] > 0 || (b[i] < 0 && a[i] > 0);
            double quotient = divides ? a[i] / b[i] : Double.NaN;
            out[i] = quotient + (quotient + b[i]) * 0.0;
        }
    }

    /** Finds denominators that do not give a signed quotient; null if there are none. */
    static byte @Nullable [] unsigned(double[] a, double[] b, int length) {
        byte @Nullable [] flags = null;
        for (int i = 0; i < length; i++) {
            if (b[i] == 0 || (b[i] < 0 && !(a[i] > 0))) {
                flags = flags == null ? new byte[length] : flags;
                flags[i] = sign(b[i]);
            }
        }
        return flags;
    }

    /** Natural logarithms; NaN at zero and below. */
    static void ln(double[] out, double[] a, int length) {
        for (int i = 0; i < length; i++) {
            double logarithm = a[i] > 0 ? Math.log(a[i]) : Double.NaN;
            out[i] = logarithm + logarithm * 0.0;
        }
    }

    /** Natural logarithms of quotients, with the digits of those near one; NaN where a part is not positive. */
    static void lnQuotient(double[] out, double[] a, double[] b, int length) {
        for (int i = 0; i < length; i++) {
            double off = a[i] - b[i];
            double logarithm = Math.abs(off) < 0.5 * b[i] ? Math.log1p(off / b[i]) : Math.log(a[i] / b[i]);
            double defined = a[i] > 0 && b[i] > 0 ? logarithm : Double.NaN;
            out[i] = defined + defined * 0.0;
        }
    }

    /** Makes NaN of values whose condition is negative; a condition that is NaN is not checked. */
    static void keep(double[] out, double[] a, double[] condition, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = condition[i] < 0 ? Double.NaN : a[i];
        }
    }

    /** Finds conditions that are negative and so contradict the figures; null if there are none. */
    static byte @Nullable [] contradictions(double[] condition, int length) {
        byte @Nullable [] flags = null;
        for (int i = 0; i < length; i++) {
            if (condition[i] < 0) {
                flags = flags == null ? new byte[length] : flags;
                flags[i] = INCONSISTENT;
            }
        }
        return flags;
    }

    /** Finds values outside zero to one; null if there are none. */
    static byte @Nullable [] noShares(double[] values, int length) {
        byte @Nullable [] flags = null;
        for (int i = 0; i < length; i++) {
            if (values[i] < 0 || values[i] > WHOLE) {
                flags = flags == null ? new byte[length] : flags;
                flags[i] = OUTSIDE;
            }
        }
        return flags;
    }

    /** Adds the flags of {@code b}, as far as the mask has them, to those of {@code out}. */
    static void merge(byte[] out, byte[] b, byte mask, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = (byte) (out[i] | (b[i] & mask));
        }
    }

    /** Flags what is NaN without any reason so far: it has overflowed. */
    static byte @Nullable [] overflows(byte @Nullable [] flags, double[] value, int length) {
        byte @Nullable [] all = flags;
        for (int i = 0; i < length; i++) {
            if (Double.isNaN(value[i]) && (all == null || all[i] == 0)) {
                all = all == null ? new byte[length] : all;
                all[i] = OUTSIDE;
            }
        }
        return all;
    }
}
