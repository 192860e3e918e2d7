/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.io.Serializable;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Reason;
import org.finindicators.validation.InvalidInputException;

/**
 * All that is needed from a part of a survey to compute Theil's measures for the whole: the sums of w, w y, w y ln y
 * and w ln y.
 *
 * <p>Sums are exact, rounded once when they are read; a term is rounded at each operation, and its logarithm is within
 * one unit of its last digit. Tallies merged over any partition, in any order and grouping, therefore give the same
 * digits as the whole. The measures are differences of logarithms, so that their absolute error is a few roundings of
 * the logarithm of the mean: about 1e-15 for incomes of any ordinary unit. Where incomes are so alike that the measure
 * is not far above that, or a survey is at hand as a whole, {@link InequalityMeasures} computes it from the distances
 * to the mean, without that error.
 *
 * @since 0.1.0
 */
public final class TheilTally implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String BELOW_ZERO = "an income below zero has no logarithm";

    private final transient long rows;
    private final transient boolean negative;
    private final transient boolean zero;
    private final transient ExactSum population;
    private final transient ExactSum welfare;
    private final transient ExactSum entropy;
    private final transient ExactSum logarithms;

    TheilTally(
            long rows,
            boolean negative,
            boolean zero,
            ExactSum population,
            ExactSum welfare,
            ExactSum entropy,
            ExactSum logarithms) {
        this.rows = rows;
        this.negative = negative;
        this.zero = zero;
        this.population = population;
        this.welfare = welfare;
        this.entropy = entropy;
        this.logarithms = logarithms;
    }

    /**
     * Tallies a survey.
     *
     * @param survey the survey, or a part of one
     * @return the tally
     * @throws InvalidInputException if a row is unsound
     */
    public static TheilTally of(Survey survey) {
        return of(PovertyTally.sound(survey));
    }

    /**
     * Starts a tally from sums that somebody else took, an engine for instance.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    static TheilTally of(Columns columns) {
        ExactSum welfare = new ExactSum();
        ExactSum entropy = new ExactSum();
        ExactSum logarithms = new ExactSum();
        boolean negative = false;
        boolean zero = false;
        for (int row = 0; row < columns.size(); row++) {
            double y = columns.welfare[row];
            double w = columns.weights[row];
            if (w > 0) {
                double part = w * y;
                welfare.add(part);
                if (y > 0) {
                    double log = Math.log(y);
                    entropy.add(part * log);
                    logarithms.add(w * log);
                } else {
                    negative |= y < 0;
                    zero |= y == 0;
                }
            }
        }
        return new TheilTally(columns.size(), negative, zero, columns.population, welfare, entropy, logarithms);
    }

    /**
     * Merges with the tally of another part.
     *
     * @param other the other part
     * @return the tally of both
     * @throws ArithmeticException if there would be more rows than 64 bits can count
     */
    public TheilTally merge(TheilTally other) {
        return new TheilTally(
                Math.addExact(rows, other.rows),
                negative || other.negative,
                zero || other.zero,
                PovertyTally.both(population, other.population),
                PovertyTally.both(welfare, other.welfare),
                PovertyTally.both(entropy, other.entropy),
                PovertyTally.both(logarithms, other.logarithms));
    }

    /**
     * Computes Theil's T: the mean of (y/mean) ln (y/mean).
     *
     * @return the measure, or nothing where an income is below zero or all are zero
     */
    public OptionalDouble theil() {
        return defined(negative ? Double.NaN : entropy.value() / welfare.value() - Math.log(average()));
    }

    /**
     * Computes the mean log deviation, Theil's L: the mean of ln (mean/y).
     *
     * @return the measure, or nothing where an income is not above zero
     */
    public OptionalDouble meanLogDeviation() {
        return defined(negative || zero ? Double.NaN : Math.log(average()) - logarithms.value() / population.value());
    }

    /**
     * Computes Theil's T, or says why there is none.
     *
     * @return the measure; undefined if there is no row, all weights or all incomes are zero, an income is below zero,
     *     or the sums are beyond all doubles
     */
    public Evaluation evaluateTheil() {
        return evaluate(negative ? BELOW_ZERO : "", theil());
    }

    /**
     * Computes the mean log deviation, or says why there is none.
     *
     * @return the measure; undefined as Theil's T is, and also if an income is zero
     */
    public Evaluation evaluateMeanLogDeviation() {
        return evaluate(negative ? BELOW_ZERO : zero ? "an income of zero has no logarithm" : "", meanLogDeviation());
    }

    private Evaluation evaluate(String outside, OptionalDouble value) {
        Answer answer = Answer.ofTally(rows, population);
        if (!answer.sheet().isSound()) {
            return answer.sheet().undefined();
        }
        if (!outside.isEmpty()) {
            return answer.sheet().undefined(Reason.OUT_OF_DOMAIN, outside + "; a policy may set it to a floor");
        }
        if (welfare.value() == 0) {
            return answer.sheet().undefined(Reason.ZERO_DENOMINATOR, "total welfare 0");
        }
        return value.isPresent() ? answer.number(value.getAsDouble()) : answer.beyond();
    }

    /**
     * Computes the mean.
     *
     * @return the sum of w y over the sum of w, or nothing if there is no row
     */
    public OptionalDouble mean() {
        double value = average();
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    double average() {
        return welfare.value() / population.value();
    }

    /**
     * Returns how many persons the rows stand for.
     *
     * @return the sum of all weights
     */
    public double population() {
        return population.value();
    }

    /**
     * Returns how many rows were tallied.
     *
     * @return the rows
     */
    public long rows() {
        return rows;
    }

    double total() {
        return welfare.value();
    }

    /** Neither measure can be below zero; a difference of two equal logarithms may be, by its rounding. */
    private static OptionalDouble defined(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(Math.max(0, value)) : OptionalDouble.empty();
    }

    /**
     * Writes the tally in a form that does not depend on how it came about.
     *
     * @return the bytes
     */
    public byte[] toBytes() {
        return TallyBytes.write(this);
    }

    /**
     * Reads a tally that {@link #toBytes()} has written.
     *
     * @param bytes the bytes
     * @return the tally
     * @throws InvalidInputException if they are not a tally for Theil's measures
     */
    public static TheilTally fromBytes(byte[] bytes) {
        return TallyBytes.theil(bytes);
    }

    private Object writeReplace() {
        return new TallyBytes.Theil(toBytes());
    }

    /** Refuses a stream that was made to hold a tally field by field; it would be a tally of nothing. */
    private Object readResolve() {
        throw new IllegalStateException("a tally for Theil's measures is read from its bytes alone");
    }

    boolean hasNegative() {
        return negative;
    }

    boolean hasZero() {
        return zero;
    }

    /** The sums of w, w y, w y ln y and w ln y. */
    ExactSum[] sums() {
        return new ExactSum[] {population, welfare, entropy, logarithms};
    }

    /** Tallies are equal if their rows and exact sums are, and both or neither have incomes that are not above zero. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TheilTally that && Arrays.equals(toBytes(), that.toBytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(toBytes());
    }

    /** Prints the number of rows. */
    @Override
    public String toString() {
        return "tally of " + rows + " rows for Theil's measures";
    }

    /**
     * Takes sums of parts, as an engine gives them; what is given twice is added up.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final ExactSum[] sums = {new ExactSum(), new ExactSum(), new ExactSum(), new ExactSum()};
        private long rows;
        private boolean negative;
        private boolean zero;

        private Builder() {}

        /**
         * Adds a number of rows.
         *
         * @param count how many
         * @return this builder
         * @throws InvalidInputException if it is below zero
         */
        public Builder rows(long count) {
            rows = PovertyTally.added(rows, count);
            return this;
        }

        /**
         * Adds persons.
         *
         * @param weights the sum of w
         * @return this builder
         * @throws InvalidInputException if it is below zero or not a number
         */
        public Builder persons(double weights) {
            sums[0].add(PovertyTally.requireSum("sum of weights", weights));
            return this;
        }

        /**
         * Adds welfare.
         *
         * @param sum the sum of w y
         * @return this builder
         * @throws InvalidInputException if it is not a number
         */
        public Builder welfare(double sum) {
            return add(1, "sum of welfare", sum);
        }

        /**
         * Adds to the entropy.
         *
         * @param sum the sum of w y ln y over incomes above zero
         * @return this builder
         * @throws InvalidInputException if it is not a number
         */
        public Builder entropy(double sum) {
            return add(2, "sum of w y ln y", sum);
        }

        /**
         * Adds logarithms.
         *
         * @param sum the sum of w ln y over incomes above zero
         * @return this builder
         * @throws InvalidInputException if it is not a number
         */
        public Builder logarithms(double sum) {
            return add(3, "sum of w ln y", sum);
        }

        /**
         * States that an income is below zero, in a row that counts for somebody.
         *
         * @return this builder
         */
        public Builder someBelowZero() {
            negative = true;
            return this;
        }

        /**
         * States that an income is zero, in a row that counts for somebody.
         *
         * @return this builder
         */
        public Builder someZero() {
            zero = true;
            return this;
        }

        private Builder add(int place, String what, double sum) {
            if (!Double.isFinite(sum)) {
                throw InvalidInputException.of(what + " " + sum, "must be a number");
            }
            sums[place].add(sum);
            return this;
        }

        /**
         * Makes the tally.
         *
         * @return the tally
         */
        public TheilTally build() {
            ExactSum none = new ExactSum();
            return new TheilTally(
                    rows,
                    negative,
                    zero,
                    PovertyTally.both(sums[0], none),
                    PovertyTally.both(sums[1], none),
                    PovertyTally.both(sums[2], none),
                    PovertyTally.both(sums[3], none));
        }

        /** Prints what was added so far. */
        @Override
        public String toString() {
            return "builder of a " + build();
        }
    }
}
