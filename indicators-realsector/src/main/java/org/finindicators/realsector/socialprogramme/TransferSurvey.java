/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.socialprogramme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.realsector.survey.WelfareUnit;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * The welfare of persons before a transfer, what they got, and the poverty line.
 *
 * <p>Columns of equal length: welfare per person without the transfer, the transfer per person over the same time, and
 * how many persons each row stands for; one of weight zero stands for nobody, whatever is in it. The line is in the
 * same currency, prices and time. All are in whole currency, whatever the unit of the statement that the survey is in,
 * as all amounts per head are; {@link #in(WelfareUnit)} states the currency, the span of time and the prices.
 *
 * <pre>{@code
 * TransferSurvey.of(new double[] {60, 90, 150}, new double[] {30, 30, 0}, "100").
 *     withWeights(new double[] {2, 1, 1}).
 *     in(WelfareUnit.nominal("INR", WelfareUnit.Span.MONTH))
 * }</pre>
 *
 * @since 0.1.0
 */
public final class TransferSurvey implements SelfChecking {
    /** The most violations that are listed. */
    private static final int MOST = 100;

    private final double[] before;
    private final double[] transfers;
    private final double[] weights;
    private final BigDecimal line;
    private final Missing missing;
    private final Optional<WelfareUnit> unit;

    /** What is done with rows without welfare or without a transfer. */
    private enum Missing {
        REFUSED,
        LEFT_OUT
    }

    private TransferSurvey(
            double[] before,
            double[] transfers,
            double[] weights,
            BigDecimal line,
            Missing missing,
            Optional<WelfareUnit> unit) {
        this.before = before;
        this.transfers = transfers;
        this.weights = weights;
        this.line = line;
        this.missing = missing;
        this.unit = unit;
    }

    /**
     * Takes welfare without the transfer, every row standing for one person; the columns are copied.
     *
     * @param before welfare per person without the transfer
     * @param transfers the transfer per person, 0 for none
     * @param line the poverty line
     * @return the survey
     * @throws InvalidInputException if the columns are not of the same length, or the line is out of bounds
     */
    public static TransferSurvey of(double[] before, double[] transfers, BigDecimal line) {
        return of(before.clone(), transfers, line, new Intake());
    }

    /**
     * Takes welfare without the transfer, every row standing for one person; the columns are copied.
     *
     * @param before welfare per person without the transfer
     * @param transfers the transfer per person, 0 for none
     * @param line the poverty line, as decimal text
     * @return the survey
     * @throws InvalidInputException if the columns are not of the same length, or the line is not a decimal number
     */
    public static TransferSurvey of(double[] before, double[] transfers, String line) {
        Intake intake = new Intake();
        return of(before.clone(), transfers, intake.toNumber("line", line).orElse(BigDecimal.ONE), intake);
    }

    /**
     * Takes welfare as surveys find it, with the transfer in it, and takes the transfer off. This assumes that no one
     * would have earned more without it. Every row stands for one person; the columns are copied.
     *
     * @param after welfare per person, the transfer included
     * @param transfers the transfer per person, 0 for none
     * @param line the poverty line
     * @return the survey
     * @throws InvalidInputException if the columns are not of the same length, or the line is out of bounds
     */
    public static TransferSurvey ofObserved(double[] after, double[] transfers, BigDecimal line) {
        return of(less(after, transfers), transfers, line, new Intake());
    }

    /**
     * Takes welfare as surveys find it, with the transfer in it, and takes the transfer off. This assumes that no one
     * would have earned more without it. Every row stands for one person; the columns are copied.
     *
     * @param after welfare per person, the transfer included
     * @param transfers the transfer per person, 0 for none
     * @param line the poverty line, as decimal text
     * @return the survey
     * @throws InvalidInputException if the columns are not of the same length, or the line is not a decimal number
     */
    public static TransferSurvey ofObserved(double[] after, double[] transfers, String line) {
        Intake intake = new Intake();
        return of(
                less(after, transfers), transfers, intake.toNumber("line", line).orElse(BigDecimal.ONE), intake);
    }

    private static double[] less(double[] after, double[] transfers) {
        double[] before = after.clone();
        for (int row = 0; row < before.length && row < transfers.length; row++) {
            before[row] -= transfers[row];
        }
        return before;
    }

    private static TransferSurvey of(double[] before, double[] transfers, BigDecimal line, Intake intake) {
        BigDecimal checked = intake.number("line", line);
        if (transfers.length != before.length) {
            intake.add(
                    "transfers",
                    transfers.length + " rows",
                    "must be as many as the " + before.length + " rows of welfare");
        }
        intake.refuse();
        double[] ones = new double[before.length];
        Arrays.fill(ones, 1);
        return new TransferSurvey(before, transfers.clone(), ones, checked, Missing.REFUSED, Optional.empty());
    }

    /**
     * Weights the rows.
     *
     * @param persons how many persons each row stands for; copied
     * @return the survey with weights
     * @throws InvalidInputException if the column is not of the same length
     */
    public TransferSurvey withWeights(double[] persons) {
        Intake intake = new Intake();
        if (persons.length != size()) {
            intake.add("weights", persons.length + " rows", "must be as many as the " + size() + " rows of welfare");
        }
        intake.refuse();
        return new TransferSurvey(before, transfers, persons.clone(), line, missing, unit);
    }

    /**
     * Returns the same survey, of which rows without welfare or without a transfer are left out; results say how many.
     *
     * @return the survey
     */
    public TransferSurvey withoutMissing() {
        return new TransferSurvey(before, transfers, weights, line, Missing.LEFT_OUT, unit);
    }

    /**
     * Returns the same survey with the unit of its amounts stated.
     *
     * @param stated the currency, the span of time and the prices of welfare, transfers and line
     * @return the survey; nothing is converted
     */
    public TransferSurvey in(WelfareUnit stated) {
        return new TransferSurvey(before, transfers, weights, line, missing, Optional.of(stated));
    }

    /**
     * Returns the unit of the amounts.
     *
     * @return the unit, or nothing where none was stated
     */
    public Optional<WelfareUnit> unit() {
        return unit;
    }

    private boolean isMissing(int row) {
        return Double.isNaN(before[row]) || Double.isNaN(transfers[row]);
    }

    /** What a row counts for: nothing if something of it is missing and such rows are left out. */
    double counted(int row) {
        return missing == Missing.LEFT_OUT && isMissing(row) ? 0 : weights[row];
    }

    /** How many rows are left out that would count for somebody. */
    long leftOut() {
        return missing == Missing.REFUSED
                ? 0
                : IntStream.range(0, size())
                        .filter(row -> isMissing(row) && weights[row] > 0)
                        .count();
    }

    /**
     * Returns the number of rows.
     *
     * @return the number of rows
     */
    public int size() {
        return before.length;
    }

    /**
     * Returns the welfare without the transfer in a row.
     *
     * @param row the row, from 0
     * @return welfare per person
     */
    public double before(int row) {
        return before[row];
    }

    /**
     * Returns the transfer in a row.
     *
     * @param row the row, from 0
     * @return the transfer per person
     */
    public double transfer(int row) {
        return transfers[row];
    }

    /**
     * Returns the weight of a row.
     *
     * @param row the row, from 0
     * @return how many persons it stands for
     */
    public double weight(int row) {
        return weights[row];
    }

    /**
     * Returns the poverty line.
     *
     * @return the line
     */
    public BigDecimal line() {
        return line;
    }

    @Override
    public List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        if (line.signum() <= 0) {
            found.add(new Violation("line", Decimals.print(line), "must be above zero"));
        }
        for (int row = 0; row < size() && found.size() < MOST; row++) {
            boolean counts = counted(row) != 0;
            if (counts && !Double.isFinite(before[row])) {
                add(found, "welfare[" + row + "]", before[row], "must be a finite number");
            }
            if (counts) {
                requireNotNegative(found, "transfers[" + row + "]", transfers[row]);
            }
            requireNotNegative(found, "weights[" + row + "]", weights[row]);
        }
        return found;
    }

    private static void requireNotNegative(List<Violation> found, String place, double number) {
        if (!(number >= 0) || Double.isInfinite(number)) {
            add(found, place, number, "must be a finite number, not negative");
        }
    }

    private static void add(List<Violation> found, String place, double number, String rule) {
        if (found.size() < MOST) {
            found.add(new Violation(place, Double.toString(number), rule));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TransferSurvey that
                && line.equals(that.line)
                && missing == that.missing
                && unit.equals(that.unit)
                && Arrays.equals(before, that.before)
                && Arrays.equals(transfers, that.transfers)
                && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(before) + Arrays.hashCode(transfers)) + line.hashCode();
    }

    /** Prints the number of rows, the line, and the unit if one is stated. */
    @Override
    public String toString() {
        return "transfer survey of " + before.length + " rows, poverty line " + Decimals.print(line)
                + unit.map(stated -> ", in " + stated).orElse("");
    }
}
