/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Adds up the gaps of the poor, exactly.
 *
 * <p>Large surveys take a fast way over lanes that the compiler turns into vector instructions. A term is split at a
 * fixed binary place (Rump, Ogita, Oishi): it is added to a sum that starts so high above all terms of its lane that
 * its last digit stays at that place (Demmel, Nguyen), and what is lost there is its rest. The leading parts of a chunk
 * of rows are multiples of one power of two and add up without error, and so do the rests, as long as no term is too
 * small against the greatest there can be. Which terms are too small follows from the least weight and the distance to
 * the line: rows that near to the line, or at the end of the column, are added one by one. Either way is exact, so
 * which one a row takes changes no digit.
 */
final class GapKernel {
    private static final int LANES = 128;
    private static final int CHUNK = 4096;

    /** A chunk has 2^12 rows; sums of 2^12 parts of up to 2^41 units are exact in 53 bits. */
    private static final int LEADING_BITS = 41;

    /** Terms of at least 2^-31 of the bound on all terms have rests that are exact as well. */
    private static final int SPAN = 31;

    private static final double HUGE = 1e100;

    private final Columns columns;
    private final double line;
    private final double bound;
    private final ExactSum[] sums = {new ExactSum(), new ExactSum(), new ExactSum()};

    /** Where the sums of leading parts start: 2^10 times the greatest term below the next power of two. */
    private final double[] starts = new double[3];

    /** Below this the fast way is exact; above, up to the bound, rows are near to the line. */
    private double inner = Double.NEGATIVE_INFINITY;

    private GapKernel(Columns columns, double line, boolean strict) {
        this.columns = columns;
        this.line = line;
        bound = strict ? line : Math.nextUp(line);
    }

    /** The sums of w, w (z - y) and w (z - y)^2 over the poor. */
    static ExactSum[] sums(Columns columns, double line, boolean strict) {
        GapKernel kernel = new GapKernel(columns, line, strict);
        int done = columns.size() >= CHUNK && kernel.prepare() ? kernel.chunks() : 0;
        kernel.add(done, columns.size());
        return kernel.sums;
    }

    /** Chooses where terms are split and which rows are near to the line; tells whether the fast way is open. */
    private boolean prepare() {
        double gap = line - columns.least;
        double most = columns.greatestWeight;
        double least = columns.leastWeight;
        for (int power = 0; power < 3; power++) {
            int exponent = Math.getExponent(most) + 1;
            if (!(most > 0) || exponent < -900 || exponent > 900) {
                return false;
            }
            starts[power] = 1.5 * Math.scalb(1.0, exponent - LEADING_BITS + 52);
            double floor = Math.scalb(1.0, exponent - SPAN) / least;
            if (power == 0 && floor > 1) {
                return false;
            }
            double near = power == 0 ? 0 : power == 1 ? floor : Math.sqrt(floor);
            double edge = line - near * 1.000001 - 4 * Math.ulp(line);
            inner = power == 0 ? edge : Math.min(inner, edge);
            most *= gap;
        }
        return inner > line / 4;
    }

    /** Adds all whole chunks, and returns the first row after them. */
    private int chunks() {
        double[] welfare = new double[LANES];
        double[] weights = new double[LANES];
        double[][] terms = new double[6][LANES];
        double[][] leading = new double[3][LANES];
        double[][] rests = new double[3][LANES];
        double[] near = new double[LANES];
        Arrays.fill(near, Double.POSITIVE_INFINITY);
        for (int power = 0; power < 3; power++) {
            Arrays.fill(leading[power], starts[power]);
        }
        int chunk = 0;
        for (; chunk + CHUNK <= columns.size(); chunk += CHUNK) {
            for (int start = chunk; start < chunk + CHUNK; start += 2 * LANES) {
                System.arraycopy(columns.welfare, start, welfare, 0, LANES);
                System.arraycopy(columns.weights, start, weights, 0, LANES);
                terms(welfare, weights, terms[0], terms[1], terms[2], near);
                System.arraycopy(columns.welfare, start + LANES, welfare, 0, LANES);
                System.arraycopy(columns.weights, start + LANES, weights, 0, LANES);
                terms(welfare, weights, terms[3], terms[4], terms[5], near);
                split(terms[0], terms[3], leading[0], rests[0]);
                split(terms[1], terms[4], leading[1], rests[1]);
                split(terms[2], terms[5], leading[2], rests[2]);
            }
            for (int power = 0; power < 3; power++) {
                sums[power].add(drain(leading[power], starts[power]));
                sums[power].add(drain(rests[power], 0));
            }
            drainNear(near, chunk);
        }
        return chunk;
    }

    /**
     * Forms the terms of a row for each lane, zero unless it is well below the line. A row near to the line turns its
     * lane in the last array to zero or below. Loops are kept small, so that each becomes vector instructions.
     */
    private void terms(double[] y, double[] w, double[] ones, double[] gaps, double[] squares, double[] near) {
        double z = line;
        double edge = inner;
        double last = Math.nextDown(bound);
        for (int j = 0; j < LANES; j++) {
            double side = edge - y[j];
            double gap = z - y[j];
            double one = w[j] * Math.min(Math.max(side, 0.0) * HUGE, 1.0);
            double first = one * gap;
            ones[j] = one;
            gaps[j] = first;
            squares[j] = first * gap;
            near[j] = Math.min(near[j], side * (last - y[j]));
        }
    }

    private static void split(double[] terms, double[] others, double[] leading, double[] rests) {
        for (int j = 0; j < LANES; j++) {
            double before = leading[j];
            double part = before + terms[j];
            double both = part + others[j];
            rests[j] += (terms[j] - (part - before)) + (others[j] - (both - part));
            leading[j] = both;
        }
    }

    private static double drain(double[] lanes, double start) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int j = 0; j < LANES; j += 4) {
            a += lanes[j] - start;
            b += lanes[j + 1] - start;
            c += lanes[j + 2] - start;
            d += lanes[j + 3] - start;
        }
        Arrays.fill(lanes, start);
        return a + b + (c + d);
    }

    /** Adds the rows near to the line in the lanes where there are any. */
    private void drainNear(double[] near, int chunk) {
        for (int j = 0; j < LANES; j++) {
            if (near[j] <= 0) {
                for (int row = chunk + j; row < chunk + CHUNK; row += LANES) {
                    double y = columns.welfare[row];
                    if (y >= inner && y < bound) {
                        add(row);
                    }
                }
            }
        }
        Arrays.fill(near, Double.POSITIVE_INFINITY);
    }

    private void add(int from, int to) {
        for (int row = from; row < to; row++) {
            if (columns.welfare[row] < bound) {
                add(row);
            }
        }
    }

    private void add(int row) {
        double weight = columns.weights[row];
        double gap = line - columns.welfare[row];
        double first = weight * gap;
        sums[0].add(weight);
        sums[1].add(first);
        sums[2].add(first * gap);
    }

    /** The sums of w ((z - y)/z)^alpha over the poor; of w (z - y)^alpha for an alpha of 0, 1 and 2. */
    static ExactSum[] sums(Columns columns, double line, boolean strict, double[] alphas) {
        double bound = strict ? line : Math.nextUp(line);
        ExactSum[] sums = Stream.generate(ExactSum::new).limit(alphas.length).toArray(ExactSum[]::new);
        for (int i = 0; i < alphas.length; i++) {
            for (int row = 0; row < columns.size(); row++) {
                double y = columns.welfare[row];
                double w = columns.weights[row];
                if (y < bound && w > 0) {
                    sums[i].add(term(w, line - y, line, alphas[i]));
                }
            }
        }
        return sums;
    }

    private static double term(double weight, double gap, double line, double alpha) {
        if (alpha == 0) {
            return weight;
        }
        if (alpha == 1) {
            return weight * gap;
        }
        return alpha == 2 ? weight * gap * gap : weight * Math.pow(Math.max(0, gap / line), alpha);
    }
}
