/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.report.Table;

/**
 * What the loans of a table come to.
 *
 * @param tally their sums
 * @param integrity a line for each defect, and the totals; the notes say what was not looked for
 * @param rows how many rows there are, each a loan or refused
 * @param refused how many rows cannot be read as loans; no sum includes them
 * @since 0.1.0
 */
public record LoanSums(LoanTally tally, Table integrity, long rows, long refused) {
    /** Prints the sums, and how many rows are in none. */
    @Override
    public String toString() {
        return tally + (refused == 0 ? "" : "; " + refused + " of " + rows + " rows refused");
    }
}
