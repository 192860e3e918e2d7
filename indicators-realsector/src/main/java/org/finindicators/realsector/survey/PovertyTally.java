/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.finindicators.number.Decimals;
import org.finindicators.validation.InvalidInputException;

/**
 * All that is needed from a part of a survey to compute the poverty measures of Foster, Greer and Thorbecke for the
 * whole: the number of persons, and for each power alpha the sum of weight times the gap to that power.
 *
 * <p>Sums are exact: a term is rounded when it is formed, adding is without error, and the sum is rounded once when it
 * is read, to within half a unit of its last digit. Tallies merged over any partition, in any order and grouping,
 * therefore give the same digits as the whole. A term is {@code w (z - y)^alpha}, with one rounding for each operation,
 * for an alpha of 0, 1 and 2; {@code w ((z - y)/z)^alpha} for others.
 */
public final class PovertyTally {
    private static final double[] PLAIN = {0, 1, 2};

    private final double line;
    private final boolean strict;
    private final double[] alphas;
    private final int rows;
    private final ExactSum population;
    private final ExactSum[] sums;

    private PovertyTally(double line, boolean strict, double[] alphas, int rows, ExactSum population, ExactSum[] sums) {
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
            throw InvalidInputException.of(
                    "", "row " + row + " has welfare " + survey.welfare(row) + " and weight " + survey.weight(row));
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
     */
    public PovertyTally merge(PovertyTally other) {
        if (line != other.line || strict != other.strict || !Arrays.equals(alphas, other.alphas)) {
            throw InvalidInputException.of("", "tallies of unlike lines or powers: " + this + ", " + other);
        }
        ExactSum[] merged = new ExactSum[sums.length];
        for (int i = 0; i < sums.length; i++) {
            merged[i] = both(sums[i], other.sums[i]);
        }
        return new PovertyTally(line, strict, alphas, rows + other.rows, both(population, other.population), merged);
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
    public int rows() {
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

    /** The divisor of the sum for a power, besides the population. */
    private double scale(double alpha) {
        return alpha == 1 ? line : alpha == 2 ? line * line : 1;
    }

    /** Prints the line and the powers. */
    @Override
    public String toString() {
        return "tally of " + rows + " rows, those " + (strict ? "below " : "at or below ") + line + " are poor, alpha "
                + Arrays.toString(alphas);
    }
}
