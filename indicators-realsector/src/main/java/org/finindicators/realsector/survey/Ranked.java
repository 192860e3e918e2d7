/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.Arrays;

/**
 * Distinct incomes from the lowest, each with the weight of all rows that have it.
 *
 * <p>Weights of equal incomes are added exactly and rounded once. Running sums carry their rounding errors along
 * (Knuth's two-sum), so that their error is about one rounding, however many rows there are.
 */
final class Ranked {
    private final double[] values;
    private final double[] weights;
    private final int size;
    private final int rows;
    private final double population;
    private final double total;

    /** Takes the rows that count for somebody, which can be measured. */
    static Ranked of(Columns columns) {
        return Grouping.of(columns).orElseGet(() -> SortedIncomes.of(columns).consumed());
    }

    /** Takes sorted rows of positive weight, and overwrites them. */
    Ranked(double[] values, double[] weights) {
        this(values, weights, values.length);
    }

    /** Takes the sorted incomes of a number of rows, of which some have been added up, and overwrites them. */
    Ranked(double[] values, double[] weights, int rows) {
        this.values = values;
        this.weights = weights;
        this.rows = rows;
        int given = values.length;
        int count = 0;
        int row = 0;
        while (row < given) {
            double value = values[row];
            double weight = weights[row++];
            if (row < given && values[row] == value) {
                ExactSum tied = new ExactSum();
                tied.add(weight);
                while (row < given && values[row] == value) {
                    tied.add(weights[row++]);
                }
                weight = tied.value();
            }
            values[count] = value;
            weights[count++] = weight;
        }
        size = count;
        Running people = new Running();
        Running welfare = new Running();
        for (int i = 0; i < count; i++) {
            people.add(weights[i]);
            welfare.add(weights[i] * values[i]);
        }
        population = people.value();
        total = welfare.value();
    }

    /** How many rows there were. */
    int rows() {
        return rows;
    }

    double population() {
        return population;
    }

    /** The sum of weight times welfare. */
    double total() {
        return total;
    }

    /** Mean difference over twice the mean: exactly zero where all have the same. */
    double gini() {
        return spread() / population / total;
    }

    /** The sum of w y (F before + F after - population), where F counts persons from the poorest. */
    double spread() {
        if (size == 1) {
            return 0;
        }
        double sum = 0;
        double lost = 0;
        double before = 0;
        double beforeLost = 0;
        for (int i = 0; i < size; i++) {
            double w = weights[i];
            double after = before + w;
            double part = after - before;
            double afterLost = beforeLost + ((before - (after - part)) + (w - part));
            double term = w * values[i] * ((before - population) + after + (beforeLost + afterLost));
            double next = sum + term;
            part = next - sum;
            lost += (sum - (next - part)) + (term - part);
            sum = next;
            before = after;
            beforeLost = afterLost;
        }
        return sum + lost;
    }

    /** The sum of w (line - y)(2n - 2F - w + extra), where F persons of n are poorer. */
    double rankedGaps(double line, double persons, double extra) {
        Running before = new Running();
        Running sum = new Running();
        for (int i = 0; i < size; i++) {
            double w = weights[i];
            sum.add(w * (line - values[i]) * (2 * (persons - before.value()) - w + extra));
            before.add(w);
        }
        return sum.value();
    }

    /** The share in all welfare of the poorest, the last income divided in proportion. */
    double lorenz(double share) {
        if (share >= 1) {
            return 1;
        }
        return below(share) / total;
    }

    /** The welfare of the poorest together, the last income divided in proportion. */
    double below(double share) {
        double bound = share * population;
        Running people = new Running();
        Running welfare = new Running();
        for (int i = 0; i < size; i++) {
            double before = people.value();
            people.add(weights[i]);
            if (people.value() >= bound) {
                welfare.add(values[i] * Math.max(0, Math.min(weights[i], bound - before)));
                break;
            }
            welfare.add(values[i] * weights[i]);
        }
        return welfare.value();
    }

    /**
     * The least income that a share of the population does not exceed, or the mean of two where the share ends between
     * them. Weights are decimals mostly, and their nearest doubles off by up to half a unit of the last digit: a share
     * that ends within a few units of the population's last digit ends between the two.
     */
    double quantile(double share) {
        double bound = share * population;
        double near = 4 * Math.ulp(population);
        Running people = new Running();
        for (int i = 0; i < size; i++) {
            people.add(weights[i]);
            if (Math.abs(people.value() - bound) <= near && i + 1 < size) {
                return values[i] + (values[i + 1] - values[i]) / 2;
            }
            if (people.value() > bound) {
                return values[i];
            }
        }
        return values[size - 1];
    }

    /** The mean of the incomes above a bound; not a number where there are none. */
    double meanAbove(double bound) {
        return mean(firstAbove(bound), size);
    }

    /** The mean of the incomes up to and with a bound; not a number where there are none. */
    double meanUpTo(double bound) {
        return mean(0, firstAbove(bound));
    }

    private int firstAbove(double bound) {
        int place = Arrays.binarySearch(values, 0, size, bound);
        return place < 0 ? -place - 1 : place + 1;
    }

    private double mean(int from, int to) {
        Running people = new Running();
        Running welfare = new Running();
        for (int i = from; i < to; i++) {
            people.add(weights[i]);
            welfare.add(weights[i] * values[i]);
        }
        return welfare.value() / people.value();
    }

    /** A sum that carries the rounding errors of its additions along. */
    private static final class Running {
        private double sum;
        private double lost;

        void add(double value) {
            double next = sum + value;
            double part = next - sum;
            lost += (sum - (next - part)) + (value - part);
            sum = next;
        }

        double value() {
            return sum + lost;
        }
    }
}
