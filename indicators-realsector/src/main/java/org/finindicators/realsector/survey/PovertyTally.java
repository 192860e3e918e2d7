/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.finindicators.formula.Evaluation;
import org.finindicators.number.Decimals;
import org.finindicators.number.Rational;
import org.finindicators.validation.InvalidInputException;

/**
 * All that is needed from a part of a survey to compute the poverty measures of Foster, Greer and Thorbecke for the
 * whole: the number of persons, and for each power alpha the sum of weight times the gap to that power.
 *
 * <p>Sums are exact: a term is rounded when it is formed, adding is without error, and the sum is rounded once when it
 * is read, to within half a unit of its last digit. Tallies merged over any partition, in any order and grouping,
 * therefore give the same digits as the whole. A term is {@code w (z - y)^alpha}, with one rounding for each operation,
 * for an alpha of 0, 1 and 2; {@code w ((z - y)/z)^alpha} for others.
 *
 * @since 0.1.0
 */
public final class PovertyTally implements Serializable {
    private static final long serialVersionUID = 1L;

    static final double[] PLAIN = {0, 1, 2};

    private final transient double line;
    private final transient boolean strict;
    private final transient double[] alphas;
    private final transient long rows;
    private final transient ExactSum population;
    private final transient ExactSum[] sums;

    PovertyTally(double line, boolean strict, double[] alphas, long rows, ExactSum population, ExactSum[] sums) {
        this.line = line;
        this.strict = strict;
        this.alphas = alphas;
        this.rows = rows;
        this.population = population;
        this.sums = sums;
    }

    /**
     * Tallies headcount, gap and severity in one pass, under the survey's line and policy.
     *
     * @param survey the survey, or a part of one
     * @return the tally
     * @throws InvalidInputException if a row is unsound, or there is no line above zero
     */
    public static PovertyTally of(Survey survey) {
        return of(survey, PLAIN);
    }

    /**
     * Tallies several powers.
     *
     * @param survey the survey, or a part of one
     * @param alphas the powers, each at least zero
     * @return the tally
     * @throws InvalidInputException if a row is unsound, there is no line above zero, or a power is below zero
     */
    public static PovertyTally of(Survey survey, double... alphas) {
        for (double alpha : alphas) {
            requirePower(alpha);
        }
        survey.policyFault().or(survey::lineFault).ifPresent(fault -> {
            throw InvalidInputException.of("", fault.toString());
        });
        Columns columns = sound(survey);
        if (survey.exactLine().signum() <= 0) {
            throw InvalidInputException.of("poverty line " + Decimals.print(survey.exactLine()), "must be above zero");
        }
        return of(columns, survey.bound(), survey.policy().isStrict(), alphas.clone());
    }

    /**
     * Starts a tally of headcount, gap and severity from sums that somebody else took, an engine for instance.
     *
     * @param line the poverty line
     * @param poor whether those on the line are poor
     * @return a builder
     * @throws InvalidInputException if the line is not above zero
     */
    public static Builder builder(BigDecimal line, LineRule poor) {
        return new Builder(line, poor);
    }

    static PovertyTally of(Columns columns, double line, boolean strict, double... alphas) {
        ExactSum[] sums = Arrays.equals(alphas, PLAIN)
                ? GapKernel.sums(columns, line, strict)
                : GapKernel.sums(columns, line, strict, alphas);
        return new PovertyTally(line, strict, alphas, columns.size(), columns.population, sums);
    }

    /** Tallies headcount, gap and severity in one pass. */
    static PovertyTally of(Columns columns, double line, boolean strict) {
        return of(columns, line, strict, PLAIN);
    }

    /** Whether these are headcount, gap and severity against a line. */
    boolean isOf(double other, boolean strictly) {
        return line == other && strict == strictly && Arrays.equals(alphas, PLAIN);
    }

    static Columns sound(Survey survey) {
        Columns columns = survey.columns();
        int row = columns.firstUnsound;
        if (row >= 0) {
            throw InvalidInputException.of("", columns.unsound(row));
        }
        return columns;
    }

    static void requirePower(double alpha) {
        if (!(alpha >= 0) || Double.isInfinite(alpha)) {
            throw InvalidInputException.of("alpha " + alpha, "must be a number, not negative");
        }
    }

    /**
     * Merges with the tally of another part.
     *
     * @param other the other part, under the same line and for the same powers
     * @return the tally of both
     * @throws InvalidInputException if the lines or powers differ
     * @throws ArithmeticException if there would be more rows than 64 bits can count
     */
    public PovertyTally merge(PovertyTally other) {
        if (line != other.line || strict != other.strict || !Arrays.equals(alphas, other.alphas)) {
            throw InvalidInputException.of("", "tallies of unlike lines or powers: " + this + ", " + other);
        }
        ExactSum[] merged = new ExactSum[sums.length];
        for (int i = 0; i < sums.length; i++) {
            merged[i] = both(sums[i], other.sums[i]);
        }
        return new PovertyTally(
                line, strict, alphas, Math.addExact(rows, other.rows), both(population, other.population), merged);
    }

    static ExactSum both(ExactSum one, ExactSum other) {
        ExactSum sum = new ExactSum();
        sum.add(one);
        sum.add(other);
        return sum;
    }

    /**
     * Computes the measure.
     *
     * @param alpha one of the powers of this tally
     * @return the measure, or nothing if there is no row or the sums are beyond all doubles
     * @throws InvalidInputException if the power is not in this tally
     */
    public OptionalDouble fgt(double alpha) {
        double value = sum(alpha).value() / scale(alpha) / population.value();
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
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

    ExactSum people() {
        return population;
    }

    ExactSum sum(double alpha) {
        for (int i = 0; i < alphas.length; i++) {
            if (alphas[i] == alpha) {
                return sums[i];
            }
        }
        throw InvalidInputException.of("alpha " + alpha, "is not in " + Arrays.toString(alphas));
    }

    /**
     * Computes the measure, with its parts.
     *
     * @param alpha one of the powers of this tally
     * @return the measure; undefined if there is no row, all weights are zero, or the sums are beyond all doubles
     * @throws InvalidInputException if the power is not in this tally
     */
    public Evaluation evaluate(double alpha) {
        Answer answer = Answer.ofTally(rows, population);
        answer.sheet().number("poverty line", "", BigDecimal.valueOf(line), "");
        return answer.sheet().isSound()
                ? evaluate(alpha, BigDecimal.valueOf(line), answer)
                : answer.sheet().undefined();
    }

    /** The measure against the line without its rounding. */
    Evaluation evaluate(double alpha, BigDecimal exactLine, Answer answer) {
        double sum = sum(alpha).value();
        if (sum(alpha).isBeyond()) {
            return answer.beyond();
        }
        int power = alpha == 1 ? 1 : alpha == 2 ? 2 : 0;
        Rational above = Rational.of(BigDecimal.valueOf(sum));
        if (power > 0) {
            above = above.dividedBy(Rational.of(exactLine.pow(power)));
        }
        if (!Double.isFinite(above.toDouble())) {
            return answer.beyond();
        }
        return answer.step("the poor are those " + (strict ? LineRule.BELOW : LineRule.AT_OR_BELOW) + " the line")
                .quotient(above, Rational.of(BigDecimal.valueOf(population())), "sum of weights");
    }

    /** The divisor of the sum for a power, besides the population. */
    private double scale(double alpha) {
        return alpha == 1 ? line : alpha == 2 ? line * line : 1;
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
     * @throws InvalidInputException if they are not a tally of poverty
     */
    public static PovertyTally fromBytes(byte[] bytes) {
        return TallyBytes.poverty(bytes);
    }

    private Object writeReplace() {
        return new TallyBytes.Poverty(toBytes());
    }

    /** Refuses a stream that was made to hold a tally field by field; it would be a tally of nothing. */
    private Object readResolve() {
        throw new IllegalStateException("a tally of poverty is read from its bytes alone");
    }

    double line() {
        return line;
    }

    boolean isStrict() {
        return strict;
    }

    double[] alphas() {
        return alphas;
    }

    ExactSum[] sums() {
        return sums;
    }

    /** Tallies are equal if their lines, powers, rows and exact sums are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PovertyTally that && Arrays.equals(toBytes(), that.toBytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(toBytes());
    }

    /** Prints the line and the powers. */
    @Override
    public String toString() {
        return "tally of " + rows + " rows, those " + (strict ? "below " : "at or below ") + line + " are poor, alpha "
                + Arrays.toString(alphas);
    }

    /**
     * Takes sums of parts, as an engine gives them; what is given twice is added up.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final double line;
        private final LineRule poor;
        private final ExactSum population = new ExactSum();
        private final ExactSum[] sums = {new ExactSum(), new ExactSum(), new ExactSum()};
        private long rows;

        private Builder(BigDecimal line, LineRule poor) {
            this.line = Decimals.check(line).doubleValue();
            this.poor = poor;
            if (!(this.line > 0)) {
                throw InvalidInputException.of("poverty line " + Decimals.print(line), "must be above zero");
            }
        }

        /**
         * Adds a number of rows.
         *
         * @param count how many, those who are not poor as well
         * @return this builder
         * @throws InvalidInputException if it is below zero
         */
        public Builder rows(long count) {
            rows = added(rows, count);
            return this;
        }

        /**
         * Adds persons, poor or not.
         *
         * @param weights the sum of weights
         * @return this builder
         * @throws InvalidInputException if it is below zero or not a number
         */
        public Builder persons(double weights) {
            population.add(requireSum("sum of weights", weights));
            return this;
        }

        /**
         * Adds to the sum over the poor of weight times gap to a power.
         *
         * @param alpha 0, 1 or 2
         * @param sum the sum of w (z - y)^alpha, which is not divided by the line
         * @return this builder
         * @throws InvalidInputException if the power is another one, or the sum is below zero or not a number
         */
        public Builder sum(double alpha, double sum) {
            if (alpha != 0 && alpha != 1 && alpha != 2) {
                throw InvalidInputException.of("alpha " + alpha, "must be 0, 1 or 2");
            }
            sums[(int) alpha].add(requireSum("sum of gaps to the power " + (int) alpha, sum));
            return this;
        }

        /**
         * Makes the tally.
         *
         * @return the tally
         */
        public PovertyTally build() {
            ExactSum[] copies = new ExactSum[sums.length];
            for (int i = 0; i < sums.length; i++) {
                copies[i] = both(sums[i], new ExactSum());
            }
            return new PovertyTally(line, poor.isStrict(), PLAIN, rows, both(population, new ExactSum()), copies);
        }

        /** Prints what was added so far. */
        @Override
        public String toString() {
            return "builder of a " + build();
        }
    }

    static long added(long rows, long count) {
        if (count < 0) {
            throw InvalidInputException.of(count + " rows", "must not be below zero");
        }
        return Math.addExact(rows, count);
    }

    static double requireSum(String what, double sum) {
        if (!(sum >= 0) || Double.isInfinite(sum)) {
            throw InvalidInputException.of(what + " " + sum, "must be a number, not below zero");
        }
        return sum;
    }
}
