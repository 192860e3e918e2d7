/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import java.util.Arrays;
import org.finindicators.formula.Reason;

/**
 * The loops over one block.
 *
 * <p>Each is one statement over arrays with the same index and has no branch, because only such loops become vector
 * instructions; a conditional in a division stops that. So a denominator that is not positive is made zero first, and
 * what then comes out infinite is made NaN by adding zero times itself.
 */
final class Kernels {
    private static final byte ZERO = (byte) Reason.ZERO_DENOMINATOR.flag();
    private static final byte NEGATIVE = (byte) Reason.NEGATIVE_DENOMINATOR.flag();
    private static final byte OUTSIDE = (byte) Reason.OUT_OF_DOMAIN.flag();

    private Kernels() {}

    static void load(double[] out, PanelColumn column, int from, int length) {
        System.arraycopy(column.values(), from, out, 0, length);
        byte[] flags = column.flags();
        if (column.outOfDomain() && flags != null) {
            for (int i = 0; i < length; i++) {
                if (flags[from + i] == OUTSIDE) {
                    out[i] = Double.NaN;
                }
            }
        }
    }

    static void fill(double[] out, double constant, int length) {
        Arrays.fill(out, 0, length, constant);
    }

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

    static void scale(double[] out, double[] a, double factor, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = a[i] * factor;
        }
    }

    static void plusOne(double[] out, double[] a, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = a[i] + 1.0;
        }
    }

    static void quotient(double[] out, double[] a, double[] b, int length) {
        for (int i = 0; i < length; i++) {
            double quotient = a[i] / Math.max(b[i], 0.0);
            out[i] = quotient + quotient * 0.0;
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

    /** Adds the flags of a column to those of a result; both are whole columns, so they share the index. */
    static void mergeFlags(byte[] out, byte[] flags, int from, int length) {
        for (int i = from; i < from + length; i++) {
            out[i] |= flags[i];
        }
    }

    /** Finds out why quotients are NaN where no input says so. */
    static void quotientFlags(byte[] out, double[] quotient, double[] denominator, int from, int length) {
        for (int i = 0; i < length; i++) {
            if (Double.isNaN(quotient[i])) {
                double d = denominator[i];
                if (d == 0) {
                    out[from + i] |= ZERO;
                } else if (d < 0) {
                    out[from + i] |= NEGATIVE;
                }
            }
        }
    }

    static void guardFlags(byte[] out, double[] condition, int from, int length) {
        for (int i = 0; i < length; i++) {
            if (condition[i] <= 0) {
                out[from + i] |= OUTSIDE;
            }
        }
    }

    /** What is NaN without any reason so far has overflowed. */
    static void overflowFlags(byte[] out, double[] value, int from, int length) {
        for (int i = 0; i < length; i++) {
            if (Double.isNaN(value[i]) && out[from + i] == 0) {
                out[from + i] = OUTSIDE;
            }
        }
    }
}
