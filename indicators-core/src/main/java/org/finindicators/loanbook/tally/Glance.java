/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.util.BitSet;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.LoanDate;
import org.jspecify.annotations.Nullable;

/**
 * A first look at the columns of a tape, which tells what loans need a second: those in which some defect is possible,
 * and those that lack something that a defect is looked for in. Most loans of most books need none.
 */
final class Glance {
    private final LoanTape tape;
    private final byte[] odd;
    private final BitSet lacking = new BitSet();

    Glance(LoanTape tape) {
        this.tape = tape;
        odd = new byte[tape.size()];
        rows(tape.balances(), tape.daysLate, tape.marks);
        tape.amounts.forEach((amount, column) -> {
            if (amount != Amount.BALANCE) {
                belowZero(column.values());
            }
            if (column.missing() != null) {
                lacking.or(column.missing());
            }
        });
        overdue(values(Amount.OVERDUE));
        above(values(Amount.PAID_TO_DATE), values(Amount.DUE_TO_DATE));
        above(values(Amount.PAID_ON_TIME), values(Amount.DUE));
        above(tape.balances(), values(Amount.DISBURSED));
        tape.dates.forEach(this::date);
    }

    private long @Nullable [] values(Amount amount) {
        AmountColumn column = tape.amounts.get(amount);
        return column == null ? null : column.values();
    }

    /** Tells whether the loan may have a defect that one loan alone shows. */
    boolean isOdd(int row) {
        return odd[row] != 0;
    }

    /** Tells whether the loan lacks something that others of the tape have. */
    boolean isLacking(int row) {
        return lacking.get(row);
    }

    private void rows(long[] balances, int[] days, byte[] marks) {
        for (int row = 0; row < odd.length; row++) {
            boolean unusual = balances[row] < 0
                    || days[row] < 0
                    || (days[row] > 0 && balances[row] == 0)
                    || (marks[row] & (LoanTape.STATUS_UNKNOWN | LoanTape.REPAID)) != 0;
            odd[row] = (byte) (unusual ? 1 : 0);
        }
        for (int row = 0; row < odd.length; row++) {
            if (days[row] < 0) {
                lacking.set(row);
            }
        }
    }

    private void belowZero(long[] amounts) {
        for (int row = 0; row < odd.length; row++) {
            odd[row] |= (byte) (amounts[row] >>> (Long.SIZE - 1));
        }
    }

    private void overdue(long @Nullable [] overdue) {
        if (overdue == null) {
            return;
        }
        long[] balances = tape.balances();
        for (int row = 0; row < odd.length; row++) {
            boolean late = tape.daysLate[row] > 0;
            odd[row] |= (byte) (late != overdue[row] > 0 || overdue[row] > balances[row] ? 1 : 0);
        }
    }

    /** A whole that is not reported stands as 0, and is looked at again. */
    private void above(long @Nullable [] parts, long @Nullable [] wholes) {
        for (int row = 0; parts != null && wholes != null && row < odd.length; row++) {
            odd[row] |= (byte) (parts[row] > wholes[row] ? 1 : 0);
        }
    }

    private void date(LoanDate which, int[] days) {
        long asOf = tape.asOf().toEpochDay();
        for (int row = 0; row < odd.length; row++) {
            boolean stated = days[row] != LoanTape.NO_DAY;
            boolean unusual =
                    which == LoanDate.DISBURSEMENT ? days[row] > asOf : stated && asOf - days[row] > tape.daysLate[row];
            odd[row] |= (byte) (unusual ? 1 : 0);
            if (!stated) {
                lacking.set(row);
            }
        }
    }
}
