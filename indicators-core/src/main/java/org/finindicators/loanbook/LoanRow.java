/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import org.finindicators.number.MinorUnits;

/**
 * A loan whose {@linkplain Defect defects} are looked for, wherever its figures are kept: in a {@link Loan}, or in one
 * row after another of a table.
 *
 * @since 0.1.0
 */
public abstract class LoanRow {
    /** Stands for a date that is not stated. */
    protected static final long NO_DATE = Long.MIN_VALUE;

    /** Starts at no loan yet. */
    protected LoanRow() {}

    /**
     * Returns an amount.
     *
     * @param amount which
     * @return minor units, {@link Amount#NOT_REPORTED} if it is not reported
     */
    protected abstract long amount(Amount amount);

    /**
     * Returns how late the loan is.
     *
     * @return whole days, negative if they are not known
     */
    protected abstract int daysLate();

    /**
     * Returns a date of the loan.
     *
     * @param date which
     * @return the day, counted from 1970-01-01, {@link #NO_DATE} if it is not stated
     */
    protected abstract long day(LoanDate date);

    /**
     * Returns the date of the balance.
     *
     * @return the date
     */
    protected abstract LocalDate asOf();

    /**
     * Returns what has become of the loan.
     *
     * @return the status
     */
    protected abstract LoanStatus status();

    /**
     * Lists the amounts other than the balance that may be reported.
     *
     * @return the amounts
     */
    protected abstract List<Amount> others();

    /**
     * Tells which defects can be looked for, those of ids aside.
     *
     * @return a bit for each, the lowest for the first defect
     */
    protected final int checkable() {
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
                | (paid ? Defect.PAID_ABOVE_DUE.bit() : 0)
                | (has(Amount.DISBURSED) ? Defect.BALANCE_ABOVE_DISBURSED.bit() : 0)
                | (days && has(LoanDate.MATURITY) ? Defect.BALANCE_AFTER_MATURITY.bit() : 0)
                | (has(LoanDate.DISBURSEMENT) ? Defect.DISBURSED_AFTER_DATE.bit() : 0);
    }

    /**
     * Tells which defects the loan has, those of ids aside.
     *
     * @return a bit for each, the lowest for the first defect
     */
    protected final int found() {
        long balance = amount(Amount.BALANCE);
        long overdue = amount(Amount.OVERDUE);
        int days = daysLate();
        LoanStatus status = status();
        boolean isOnBooks = status != LoanStatus.WRITTEN_OFF;
        int found = 0;
        found |= balance < 0 ? Defect.BALANCE_BELOW_ZERO.bit() : 0;
        found |= hasNegative() ? Defect.AMOUNT_BELOW_ZERO.bit() : 0;
        if (overdue != Amount.NOT_REPORTED) {
            found |= days > 0 && overdue <= 0 ? Defect.LATE_WITH_NOTHING_OVERDUE.bit() : 0;
            found |= days == 0 && overdue > 0 ? Defect.OVERDUE_BUT_NOT_LATE.bit() : 0;
            found |= overdue > Math.max(0, balance) ? Defect.OVERDUE_ABOVE_BALANCE.bit() : 0;
        }
        found |= exceeds(Amount.PAID_TO_DATE, Amount.DUE_TO_DATE) || exceeds(Amount.PAID_ON_TIME, Amount.DUE)
                ? Defect.PAID_ABOVE_DUE.bit()
                : 0;
        found |= status == LoanStatus.UNKNOWN ? Defect.STATUS_UNKNOWN.bit() : 0;
        found |= days < 0 && balance != 0 && isOnBooks ? Defect.DAYS_LATE_NOT_KNOWN.bit() : 0;
        found |= status == LoanStatus.REPAID && balance != 0 ? Defect.REPAID_WITH_BALANCE.bit() : 0;
        found |= days > 0 && balance == 0 && isOnBooks ? Defect.LATE_WITHOUT_BALANCE.bit() : 0;
        found |= has(Amount.DISBURSED) && balance > Math.max(0, amount(Amount.DISBURSED))
                ? Defect.BALANCE_ABOVE_DISBURSED.bit()
                : 0;
        long sinceMaturity = has(LoanDate.MATURITY) ? asOf().toEpochDay() - day(LoanDate.MATURITY) : 0;
        found |=
                balance > 0 && isOnBooks && days >= 0 && days < sinceMaturity ? Defect.BALANCE_AFTER_MATURITY.bit() : 0;
        found |= has(LoanDate.DISBURSEMENT) && day(LoanDate.DISBURSEMENT) > asOf().toEpochDay()
                ? Defect.DISBURSED_AFTER_DATE.bit()
                : 0;
        return found;
    }

    /**
     * Names the figures that make up a defect.
     *
     * @param defect the defect
     * @param unit what amounts are counted in
     * @return for instance {@code days late 0, overdue principal 12.5}
     */
    protected final String describe(Defect defect, MinorUnits unit) {
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
            case BALANCE_ABOVE_DISBURSED ->
                figures.add(figure(Amount.BALANCE, unit)).add(figure(Amount.DISBURSED, unit));
            case BALANCE_AFTER_MATURITY ->
                figures.add(figure(LoanDate.MATURITY)).add("days late " + daysLate());
            case DISBURSED_AFTER_DATE -> figures.add(figure(LoanDate.DISBURSEMENT));
            case SAME_LOAN_TWICE -> figures.add(figure(Amount.DISBURSED, unit)).add(figure(LoanDate.DISBURSEMENT));
            default -> figures.add(figure(Amount.BALANCE, unit));
        }
        return figures.toString();
    }

    private String figure(Amount amount, MinorUnits unit) {
        return amount.term() + " " + unit.amount(amount(amount)).toPlainString();
    }

    private String figure(LoanDate date) {
        return date + " " + LocalDate.ofEpochDay(day(date));
    }

    private boolean has(LoanDate date) {
        return day(date) != NO_DATE;
    }

    private boolean has(Amount amount) {
        return amount(amount) != Amount.NOT_REPORTED;
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
}
