/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

/**
 * Ratios as a programmer would write them: a loop over the rows, and a ternary that leaves NaN where the denominator is
 * not positive or something is missing.
 */
final class Loops {
    private Loops() {}

    static void over(double[] out, double[] n, double[] d) {
        for (int i = 0; i < out.length; i++) {
            double below = d[i];
            out[i] = below > 0 ? n[i] / below : Double.NaN;
        }
    }

    static void overSum(double[] out, double[] n, double[] d, double[] e) {
        for (int i = 0; i < out.length; i++) {
            double below = d[i] + e[i];
            out[i] = below > 0 ? n[i] / below : Double.NaN;
        }
    }

    static void overNet(double[] out, double[] n, double[] d, double[] e, double[] f) {
        for (int i = 0; i < out.length; i++) {
            double below = d[i] - e[i] + f[i];
            out[i] = below > 0 ? n[i] / below : Double.NaN;
        }
    }

    static void overAverage(double[] out, double[] n, double[] opening, double[] closing) {
        for (int i = 0; i < out.length; i++) {
            double below = (opening[i] + closing[i]) / 2;
            out[i] = below > 0 ? n[i] / below : Double.NaN;
        }
    }

    static void sumOverAverage(double[] out, double[] n, double[] m, double[] opening, double[] closing) {
        for (int i = 0; i < out.length; i++) {
            double below = (opening[i] + closing[i]) / 2;
            out[i] = below > 0 ? (n[i] + m[i]) / below : Double.NaN;
        }
    }

    static void differenceOverAverage(double[] out, double[] n, double[] m, double[] opening, double[] closing) {
        for (int i = 0; i < out.length; i++) {
            double below = (opening[i] + closing[i]) / 2;
            out[i] = below > 0 ? (n[i] - m[i]) / below : Double.NaN;
        }
    }

    static void differenceOver(double[] out, double[] n, double[] m, double[] d) {
        for (int i = 0; i < out.length; i++) {
            double below = d[i];
            out[i] = below > 0 ? (n[i] - m[i]) / below : Double.NaN;
        }
    }

    static void threeOver(double[] out, double[] n, double[] m, double[] o, double[] d) {
        for (int i = 0; i < out.length; i++) {
            double below = d[i];
            out[i] = below > 0 ? (n[i] + m[i] + o[i]) / below : Double.NaN;
        }
    }

    static void sumOverSum(double[] out, double[] n, double[] d, double[] both) {
        for (int i = 0; i < out.length; i++) {
            double below = d[i] + both[i];
            out[i] = below > 0 ? (n[i] + both[i]) / below : Double.NaN;
        }
    }

    static void growth(double[] out, double[] now, double[] before) {
        for (int i = 0; i < out.length; i++) {
            double below = before[i];
            out[i] = below > 0 ? (now[i] - before[i]) / below : Double.NaN;
        }
    }
}
