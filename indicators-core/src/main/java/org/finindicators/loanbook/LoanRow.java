/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.finindicators.number.MinorUnits;

/** What defects are looked for in: a loan, or one row after another of a tape. */
abstract sealed class LoanRow {
    private static final List<Amount> OTHERS = Stream.of(Amount.values())
            .filter(amount -> amount != Amount.BALANCE)
            .toList();

    /** Returns an amount in minor units, {@link LoanTape#NOT_REPORTED} if it is not reported. */
    abstract long amount(Amount amount);

    /** Returns the days late, negative if they are not known. */
    abstract int daysLate();

    abstract int marks();

    /** Returns the amounts other than the balance that may be reported. */
    abstract List<Amount> others();

    /** Tells whether a loan has what its other constraints demand, without which nothing can be compared. */
    static boolean isComplete(Loan loan) {
        // a record may be built with nulls on purpose; its constraints say so
        Object status = loan.status();
        Object unit = loan.unit();
        return status != null && unit != null;
    }

    static LoanRow of(Loan loan) {
        return new OfLoan(loan);
    }

    /** Returns a bit for each defect that can be looked for, those of ids aside. */
    final int checkable() {
        boolean overdue = has(Amount.OVERDUE);
        boolean days = daysLate() >= 0;
        boolean paid =
                (has(Amount.DUE_TO_DATE) && has(Amount.PAID_TO_DATE)) || (has(Amount.DUE) && has(Amount.PAID_ON_TIME));
        return Defect.BALANCE_BELOW_ZERO.bit()
                | Defect.STATUS_UNKNOWN.bit()
                | Defect.DAYS_LATE_NOT_KNOWN.bit()
                | Defect.REPAID_WITH_BALANCE.bit()
                | (hasOther() ? Defect.AMOUNT_BELOW_ZERO.bit() : 0)
                | (overdue && days ? Defect.LATE_WITH_NOTHING_OVERDUE.bit() | Defect.OVERDUE_BUT_NOT_LATE.bit() : 0)
                | (days ? Defect.LATE_WITHOUT_BALANCE.bit() : 0)
                | (overdue ? Defect.OVERDUE_ABOVE_BALANCE.bit() : 0)
                | (paid ? Defect.PAID_ABOVE_DUE.bit() : 0);
    }

    /** Returns a bit for each defect that is found, those of ids aside. */
    final int found() {
        long balance = amount(Amount.BALANCE);
        long overdue = amount(Amount.OVERDUE);
        int days = daysLate();
        int marks = marks();
        int found = 0;
        found |= balance < 0 ? Defect.BALANCE_BELOW_ZERO.bit() : 0;
        found |= hasNegative() ? Defect.AMOUNT_BELOW_ZERO.bit() : 0;
        if (overdue != LoanTape.NOT_REPORTED) {
            found |= days > 0 && overdue <= 0 ? Defect.LATE_WITH_NOTHING_OVERDUE.bit() : 0;
            found |= days == 0 && overdue > 0 ? Defect.OVERDUE_BUT_NOT_LATE.bit() : 0;
            found |= overdue > Math.max(0, balance) ? Defect.OVERDUE_ABOVE_BALANCE.bit() : 0;
        }
        found |= exceeds(Amount.PAID_TO_DATE, Amount.DUE_TO_DATE) || exceeds(Amount.PAID_ON_TIME, Amount.DUE)
                ? Defect.PAID_ABOVE_DUE.bit()
                : 0;
        found |= (marks & LoanTape.STATUS_UNKNOWN) != 0 ? Defect.STATUS_UNKNOWN.bit() : 0;
        found |= days < 0 && balance != 0 && !Cell.is(marks, Cell.WRITTEN_OFF) ? Defect.DAYS_LATE_NOT_KNOWN.bit() : 0;
        found |= (marks & LoanTape.REPAID) != 0 && balance != 0 ? Defect.REPAID_WITH_BALANCE.bit() : 0;
        found |= days > 0 && balance == 0 && !Cell.is(marks, Cell.WRITTEN_OFF) ? Defect.LATE_WITHOUT_BALANCE.bit() : 0;
        return found;
    }

    /** Names the figures that make up a defect. */
    final String describe(Defect defect, MinorUnits unit) {
        StringJoiner figures = new StringJoiner(", ");
        switch (defect) {
            case AMOUNT_BELOW_ZERO -> {
                for (Amount amount : others()) {
                    if (isNegative(amount)) {
                        figures.add(figure(amount, unit));
                    }
                }
            }
            case LATE_WITH_NOTHING_OVERDUE, OVERDUE_BUT_NOT_LATE ->
                figures.add("days late " + daysLate()).add(figure(Amount.OVERDUE, unit));
            case LATE_WITHOUT_BALANCE -> figures.add("days late " + daysLate()).add(figure(Amount.BALANCE, unit));
            case OVERDUE_ABOVE_BALANCE ->
                figures.add(figure(Amount.OVERDUE, unit)).add(figure(Amount.BALANCE, unit));
            case PAID_ABOVE_DUE -> {
                if (exceeds(Amount.PAID_TO_DATE, Amount.DUE_TO_DATE)) {
                    figures.add(figure(Amount.PAID_TO_DATE, unit)).add(figure(Amount.DUE_TO_DATE, unit));
                }
                if (exceeds(Amount.PAID_ON_TIME, Amount.DUE)) {
                    figures.add(figure(Amount.PAID_ON_TIME, unit)).add(figure(Amount.DUE, unit));
                }
            }
            default -> figures.add(figure(Amount.BALANCE, unit));
        }
        return figures.toString();
    }

    private String figure(Amount amount, MinorUnits unit) {
        return amount.term() + " " + unit.amount(amount(amount)).toPlainString();
    }

    private boolean has(Amount amount) {
        return amount(amount) != LoanTape.NOT_REPORTED;
    }

    private boolean hasOther() {
        for (Amount amount : others()) {
            if (has(amount)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNegative() {
        for (Amount amount : others()) {
            if (isNegative(amount)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegative(Amount amount) {
        return amount(amount) < 0 && has(amount);
    }

    /** Tells whether the one is above the other, both reported. */
    private boolean exceeds(Amount part, Amount whole) {
        return has(whole) && amount(part) > amount(whole);
    }

    /** A record. */
    private static final class OfLoan extends LoanRow {
        private final Loan loan;

        OfLoan(Loan loan) {
            this.loan = loan;
        }

        @Override
        long amount(Amount amount) {
            return Objects.requireNonNullElse(loan.amounts().get(amount), LoanTape.NOT_REPORTED);
        }

        @Override
        int daysLate() {
            return loan.daysLate().orElse(LoanTape.NOT_KNOWN);
        }

        @Override
        int marks() {
            return loan.marks();
        }

        @Override
        List<Amount> others() {
            return OTHERS;
        }
    }

    /** A place in a tape that moves from row to row. */
    static final class OfTape extends LoanRow {
        private final List<Amount> others;
        private final LoanTape tape;
        private int row;

        OfTape(LoanTape tape) {
            this.tape = tape;
            others = OTHERS.stream().filter(tape.amounts::containsKey).toList();
        }

        OfTape at(int place) {
            row = place;
            return this;
        }

        @Override
        long amount(Amount amount) {
            AmountColumn column = tape.amounts.get(amount);
            return column == null || !column.isReported(row) ? LoanTape.NOT_REPORTED : column.values()[row];
        }

        @Override
        int daysLate() {
            return tape.daysLate[row];
        }

        @Override
        int marks() {
            return tape.marks[row];
        }

        @Override
        List<Amount> others() {
            return others;
        }
    }
}
