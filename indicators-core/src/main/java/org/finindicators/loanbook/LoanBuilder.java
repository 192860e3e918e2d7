/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.finindicators.number.InvalidNumberException;
import org.finindicators.number.MinorUnits;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.repayment.Basis;
import org.finindicators.repayment.CollectionFigures;
import org.finindicators.repayment.LoanHistory;
import org.finindicators.repayment.RepaymentStatus;
import org.finindicators.validation.Checks;
import org.finindicators.validation.Violation;

/**
 * Takes what is known of a loan.
 *
 * <p>Nothing is thrown while it is given; {@link #build()} throws once, with all that cannot be represented.
 */
public final class LoanBuilder {
    private final String id;
    private final LocalDate asOf;
    private final MinorUnits unit;
    private final Map<Amount, Long> amounts = new EnumMap<>(Amount.class);
    private final Map<Attribute, String> attributes = new TreeMap<>();
    private final List<Violation> faults = new ArrayList<>();
    private LoanStatus status = LoanStatus.OUTSTANDING;
    private boolean renegotiated;
    private OptionalInt daysLate = OptionalInt.empty();

    LoanBuilder(String id, LocalDate asOf, MinorUnits unit) {
        this.id = id;
        this.asOf = asOf;
        this.unit = unit;
    }

    /**
     * Gives the outstanding principal.
     *
     * @param amount whole units of the currency, as decimal text
     * @return this
     */
    public LoanBuilder balance(String amount) {
        return amount(Amount.BALANCE, amount);
    }

    /**
     * Gives an amount.
     *
     * @param which which
     * @param amount whole units of the currency, as decimal text
     * @return this
     */
    public LoanBuilder amount(Amount which, String amount) {
        try {
            return amount(which, unit.parse(amount));
        } catch (InvalidNumberException e) {
            return fault(which.term(), amount, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Gives an amount.
     *
     * @param which which
     * @param amount whole units of the currency
     * @return this
     */
    public LoanBuilder amount(Amount which, BigDecimal amount) {
        try {
            return amount(which, unit.count(amount));
        } catch (InvalidNumberException e) {
            return fault(which.term(), String.valueOf(amount), String.valueOf(e.getMessage()));
        }
    }

    /**
     * Gives an amount in minor units.
     *
     * @param which which
     * @param minor minor units
     * @return this
     */
    public LoanBuilder amount(Amount which, long minor) {
        if (minor == LoanTape.NOT_REPORTED) {
            return fault(which.term(), Long.toString(minor), "stands for what is not reported; leave it out");
        }
        Long before = amounts.put(which, minor);
        return before == null || before == minor
                ? this
                : fault(which.term(), Long.toString(minor), "was given already, as " + before);
    }

    /**
     * Gives how late it is.
     *
     * @param days whole days since the due date of the oldest instalment that is not fully paid, 0 if none is
     * @return this
     */
    public LoanBuilder daysLate(int days) {
        if (days < 0) {
            return fault("days late", Integer.toString(days), "must not be negative; leave out what is not known");
        }
        daysLate = OptionalInt.of(days);
        return this;
    }

    /**
     * Takes from its schedule and payments how it stands at its date: balance, overdue principal and days late.
     *
     * @param standing where the loan stands, at the date of the balance, by whatever order and rule was asked for
     * @return this
     */
    public LoanBuilder standing(RepaymentStatus standing) {
        if (!standing.asOf().equals(asOf)) {
            return fault("standing", standing.asOf().toString(), "the loan is at " + asOf);
        }
        return daysLate((int) Math.min(standing.daysLate(), Integer.MAX_VALUE))
                .amount(Amount.BALANCE, standing.outstandingPrincipal())
                .amount(Amount.OVERDUE, standing.overduePrincipal());
    }

    /**
     * Takes from its schedule and payments what fell due and was collected over the period that ends at its date.
     *
     * @param figures the figures, principal alone or with interest, alike for all loans of a book
     * @return this
     */
    public LoanBuilder collected(CollectionFigures figures) {
        if (!figures.period().end().equals(asOf)) {
            return fault("collection", figures.period().toString(), "the period does not end at " + asOf);
        }
        return amount(Amount.DUE, figures.due())
                .amount(Amount.PAID_ON_TIME, figures.paidOnTime())
                .amount(Amount.RECEIVED_LATE, figures.receivedOnPastDue())
                .amount(Amount.PREPAID, figures.prepaid())
                .amount(Amount.PAST_DUE_AT_START, figures.pastDueAtStart())
                .amount(Amount.DUE_TO_DATE, figures.cumulativeDue())
                .amount(Amount.PAID_TO_DATE, figures.cumulativePaid());
    }

    /**
     * Takes everything that its schedule and payments say, by the usual rules: the amount disbursed, how it stands at
     * its date, and what was collected over a period.
     *
     * @param history the schedule of the original contract and the payments, in minor units
     * @param period the period, which ends at the date of the balance
     * @param basis whether what falls due and is collected is principal alone, or with interest
     * @return this
     */
    public LoanBuilder repaid(LoanHistory history, ReportingPeriod period, Basis basis) {
        return amount(Amount.DISBURSED, history.schedule().disbursed())
                .standing(history.status(asOf))
                .collected(history.collection(period, basis));
    }

    /**
     * Says what has become of it; a loan is outstanding unless said otherwise.
     *
     * @param what the status
     * @return this
     */
    public LoanBuilder status(LoanStatus what) {
        status = what;
        return this;
    }

    /**
     * Says that it is written off.
     *
     * @return this
     */
    public LoanBuilder writtenOff() {
        return status(LoanStatus.WRITTEN_OFF);
    }

    /**
     * Says that its terms were changed because the borrower could not pay.
     *
     * @return this
     */
    public LoanBuilder renegotiated() {
        renegotiated = true;
        return this;
    }

    /**
     * Gives an attribute.
     *
     * @param attribute which
     * @param label the loan's label
     * @return this
     */
    public LoanBuilder with(Attribute attribute, String label) {
        String before = attributes.put(attribute, label);
        return before == null || before.equals(label)
                ? this
                : fault(attribute.name(), label, "was given already, as " + before);
    }

    /**
     * Builds the loan.
     *
     * @return the loan
     * @throws ConstraintViolationException with everything that cannot be represented
     */
    public Loan build() {
        if (!amounts.containsKey(Amount.BALANCE)
                && faults.stream().noneMatch(fault -> fault.path().endsWith(Amount.BALANCE.term()))) {
            fault(Amount.BALANCE.term(), "", "must be given; 0 stands for a loan that is repaid");
        }
        Checks.refuse(faults);
        return new Loan(id, asOf, unit, status, renegotiated, daysLate, amounts, attributes);
    }

    private LoanBuilder fault(String what, String value, String sentence) {
        faults.add(new Violation("loan " + id + ", " + what, value, sentence));
        return this;
    }
}
