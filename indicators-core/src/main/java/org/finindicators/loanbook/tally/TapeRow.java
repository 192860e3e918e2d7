/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Defect;
import org.finindicators.loanbook.LoanDate;
import org.finindicators.loanbook.LoanRow;
import org.finindicators.loanbook.LoanStatus;

/** One loan of a tape after another, as their defects see them. */
final class TapeRow extends LoanRow {
    private final LoanTape tape;
    private final List<Amount> others;
    private int row;

    TapeRow(LoanTape tape) {
        this.tape = tape;
        others = Arrays.stream(Amount.values())
                .filter(amount -> amount != Amount.BALANCE && tape.amounts.containsKey(amount))
                .toList();
    }

    void moveTo(int at) {
        row = at;
    }

    TapeRow at(int at) {
        moveTo(at);
        return this;
    }

    /** Tells which defects the loan has, those found by comparing loans aside. */
    int defects() {
        return found();
    }

    /** Tells which defects can be looked for, those found by comparing loans aside. */
    int checks() {
        return checkable();
    }

    String figures(Defect defect) {
        return describe(defect, tape.unit());
    }

    @Override
    protected long amount(Amount amount) {
        AmountColumn column = tape.amounts.get(amount);
        return column == null || !column.isReported(row) ? Amount.NOT_REPORTED : column.values()[row];
    }

    @Override
    protected int daysLate() {
        return tape.daysLate[row];
    }

    @Override
    protected long day(LoanDate date) {
        int day = tape.day(date, row);
        return day == LoanTape.NO_DAY ? NO_DATE : day;
    }

    @Override
    protected LocalDate asOf() {
        return tape.asOf();
    }

    @Override
    protected LoanStatus status() {
        return LoanTape.status(tape.marks[row]);
    }

    @Override
    protected List<Amount> others() {
        return others;
    }
}
