/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.socialprogramme;

import java.math.BigDecimal;
import java.util.Arrays;
import org.finindicators.number.Decimals;

/**
 * The welfare of persons before a transfer, what they got, and the poverty line.
 *
 * <p>Columns of equal length: welfare per person without the transfer, the transfer per person over the same time, and
 * how many persons each row stands for. The line is in the same currency, prices and time.
 *
 * <pre>{@code
 * TransferSurvey.of(welfare, transfers, weights, "100")
 * }</pre>
 */
@SoundTransferRows
public final class TransferSurvey {
    private final double[] before;
    private final double[] transfers;
    private final double[] weights;
    private final BigDecimal line;

    private TransferSurvey(double[] before, double[] transfers, double[] weights, BigDecimal line) {
        this.before = before;
        this.transfers = transfers;
        this.weights = weights;
        this.line = line;
    }

    /**
     * Takes welfare without the transfer; the columns are copied.
     *
     * @param before welfare per person without the transfer
     * @param transfers the transfer per person, 0 for none
     * @param weights persons that each row stands for
     * @param line the poverty line, as decimal text
     * @return the survey
     * @throws IllegalArgumentException if the columns are not of the same length, or the line is no decimal
     */
    public static TransferSurvey of(double[] before, double[] transfers, double[] weights, String line) {
        if (before.length != transfers.length || before.length != weights.length) {
            throw new IllegalArgumentException("there are " + before.length + " rows of welfare, " + transfers.length
                    + " of transfers and " + weights.length + " of weights, they must be as many");
        }
        return new TransferSurvey(before.clone(), transfers.clone(), weights.clone(), Decimals.parse(line));
    }

    /**
     * Takes welfare without the transfer, every row standing for one person; the columns are copied.
     *
     * @param before welfare per person without the transfer
     * @param transfers the transfer per person, 0 for none
     * @param line the poverty line, as decimal text
     * @return the survey
     * @throws IllegalArgumentException if the columns are not of the same length, or the line is no decimal
     */
    public static TransferSurvey of(double[] before, double[] transfers, String line) {
        double[] ones = new double[before.length];
        Arrays.fill(ones, 1);
        return of(before, transfers, ones, line);
    }

    /**
     * Takes welfare as surveys find it, with the transfer in it, and takes the transfer off. That supposes that nobody
     * would have earned more without it.
     *
     * @param after welfare per person, the transfer included
     * @param transfers the transfer per person, 0 for none
     * @param weights persons that each row stands for
     * @param line the poverty line, as decimal text
     * @return the survey
     * @throws IllegalArgumentException if the columns are not of the same length, or the line is no decimal
     */
    public static TransferSurvey ofObserved(double[] after, double[] transfers, double[] weights, String line) {
        double[] before = after.clone();
        for (int row = 0; row < before.length && row < transfers.length; row++) {
            before[row] -= transfers[row];
        }
        return of(before, transfers, weights, line);
    }

    /**
     * Tells how many rows there are.
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
    public boolean equals(Object other) {
        return other instanceof TransferSurvey that
                && line.equals(that.line)
                && Arrays.equals(before, that.before)
                && Arrays.equals(transfers, that.transfers)
                && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(before) + Arrays.hashCode(transfers)) + line.hashCode();
    }

    /** Prints the number of rows and the line. */
    @Override
    public String toString() {
        return "transfer survey of " + before.length + " rows, poverty line " + Decimals.print(line);
    }
}
