/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import org.finindicators.validation.InvalidInputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.finindicators.number.MinorUnits;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.repayment.Basis;
import org.finindicators.repayment.Collected;
import org.finindicators.repayment.CollectionFigures;
import org.finindicators.repayment.LatenessRule;
import org.finindicators.repayment.LoanHistory;
import org.finindicators.repayment.PaymentOrder;
import org.finindicators.repayment.RepaymentStatus;
import org.finindicators.validation.Checks;
import org.finindicators.validation.Violation;
import org.jspecify.annotations.Nullable;

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
    private @Nullable LoanStatus status;
    private @Nullable Collected collected;
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
        } catch (InvalidInputException e) {
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
        } catch (InvalidInputException e) {
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
        if (daysLate.isPresent() && daysLate.getAsInt() != days) {
            return fault("days late", Integer.toString(days), "was given already, as " + daysLate.getAsInt());
        }
        daysLate = OptionalInt.of(days);
        return this;
    }

    /**
     * Takes how it stands at its date: balance, overdue principal and days late.
     *
     * <p>Overdue is what is overdue of a loan that is late by its rule: nothing within days of grace, or arrears would
     * exceed what is at risk. The figures are taken as they are; whether the schedule and payments behind them are
     * sound is known only where the {@linkplain #standing(LoanHistory, PaymentOrder, LatenessRule) history} is given.
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
                .amount(Amount.OVERDUE, standing.daysLate() == 0 ? 0 : standing.overduePrincipal());
    }

    /**
     * Takes from its schedule and payments how it stands at its date, as {@link #standing(RepaymentStatus)}; their
     * {@linkplain LoanHistory#faults() faults} are faults of the loan.
     *
     * @param history the schedule that is in force and the payments, in minor units
     * @param order in which order payments are applied
     * @param rule what counts as late
     * @return this
     */
    public LoanBuilder standing(LoanHistory history, PaymentOrder order, LatenessRule rule) {
        return sound(history, "").standing(history.status(asOf, order, rule));
    }

    /**
     * Takes what fell due and was collected over the period that ends at its date. The figures are taken as they are;
     * whether the schedule and payments behind them are sound is known only where the
     * {@linkplain #collected(LoanHistory, ReportingPeriod, Basis, PaymentOrder) history} is given.
     *
     * @param figures the figures, of the same period and basis for all loans of a book
     * @return this
     */
    public LoanBuilder collected(CollectionFigures figures) {
        if (!figures.period().end().equals(asOf)) {
            return collected(figures.collected());
        }
        return collected(figures.collected())
                .amount(Amount.RECEIVED, figures.receipts())
                .amount(Amount.DUE, figures.due())
                .amount(Amount.PAID_ON_TIME, figures.paidOnTime())
                .amount(Amount.RECEIVED_LATE, figures.receivedOnPastDue())
                .amount(Amount.PREPAID, figures.prepaid())
                .amount(Amount.PAST_DUE_AT_START, figures.pastDueAtStart())
                .amount(Amount.DUE_TO_DATE, figures.cumulativeDue())
                .amount(Amount.PAID_TO_DATE, figures.cumulativePaid());
    }

    /**
     * Takes from its schedule and payments what fell due and was collected, as {@link #collected(CollectionFigures)};
     * their {@linkplain LoanHistory#faults() faults} are faults of the loan.
     *
     * @param history the schedule of the original contract and the payments, in minor units
     * @param period the period, which ends at the date of the balance
     * @param basis whether what falls due and is collected is principal alone, or with interest
     * @param order in which order payments are applied
     * @return this
     */
    public LoanBuilder collected(LoanHistory history, ReportingPeriod period, Basis basis, PaymentOrder order) {
        return sound(history, "").collected(history.collection(period, basis, order));
    }

    /**
     * Says over which period and on which basis the amounts of a period are, {@link Amount#DUE} for instance. Loans
     * that say it differently are not added up.
     *
     * @param how the period, which ends at the date of the balance, and the basis
     * @return this
     */
    public LoanBuilder collected(Collected how) {
        if (!how.period().end().equals(asOf)) {
            return fault("collection", how.period().toString(), "the period does not end at " + asOf);
        }
        if (collected != null && !collected.equals(how)) {
            return fault("collection", how.toString(), "was given already, as " + collected);
        }
        collected = how;
        return this;
    }

    private LoanBuilder sound(LoanHistory history, String which) {
        history.faults().forEach(fault -> fault(which + fault.path(), fault.value(), fault.message()));
        return this;
    }

    /**
     * Takes everything that its schedule and payments say, by the usual rules: the amount disbursed by its date, how it
     * stands then, and what was collected over a period. {@linkplain LoanHistory#faults() Faults} of the schedule and
     * the payments are faults of the loan.
     *
     * @param history the schedule of the original contract and the payments, in minor units
     * @param period the period, which ends at the date of the balance
     * @param basis whether what falls due and is collected is principal alone, or with interest
     * @return this
     */
    public LoanBuilder repaid(LoanHistory history, ReportingPeriod period, Basis basis) {
        return sound(history, "").repaidSoundly(history, history, period, basis);
    }

    /**
     * Takes everything that the schedules and payments of a rescheduled loan say, by the usual rules: lateness and
     * balance are those of the new schedule, the amount disbursed and what was collected those of the original
     * contract, or else rescheduling would mend them. {@linkplain LoanHistory#faults() Faults} of either are faults of
     * the loan. Whether it was {@linkplain #renegotiated() renegotiated because the borrower could not pay} is still to
     * be said.
     *
     * @param original the schedule of the original contract and all payments, in minor units
     * @param current the schedule that is in force, whose disbursement is the balance that was rescheduled, and the
     *     payments since
     * @param period the period, which ends at the date of the balance
     * @param basis whether what falls due and is collected is principal alone, or with interest
     * @return this
     */
    public LoanBuilder repaid(LoanHistory original, LoanHistory current, ReportingPeriod period, Basis basis) {
        return sound(original, "original ").sound(current, "current ").repaidSoundly(original, current, period, basis);
    }

    private LoanBuilder repaidSoundly(LoanHistory original, LoanHistory current, ReportingPeriod period, Basis basis) {
        boolean disbursed = !original.schedule().disbursedOn().isAfter(asOf);
        return amount(Amount.DISBURSED, disbursed ? original.schedule().disbursed() : 0)
                .standing(current.status(asOf))
                .collected(original.collection(period, basis));
    }

    /**
     * Says what has become of it; a loan is outstanding unless said otherwise.
     *
     * @param what the status
     * @return this
     */
    public LoanBuilder status(LoanStatus what) {
        if (status != null && status != what) {
            return fault("status", what.toString(), "was given already, as " + status);
        }
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
     * @throws InvalidInputException with everything that cannot be represented
     */
    public Loan build() {
        if (!amounts.containsKey(Amount.BALANCE)
                && faults.stream().noneMatch(fault -> fault.path().endsWith(Amount.BALANCE.term()))) {
            fault(Amount.BALANCE.term(), "", "must be given; 0 stands for a loan that is repaid");
        }
        // a null is for the constraints to name
        if (Objects.requireNonNullElse(id, "null").isBlank()) {
            fault("id", "", "must not be blank");
        }
        Checks.refuse(faults);
        return new Loan(
                id,
                asOf,
                unit,
                status == null ? LoanStatus.OUTSTANDING : status,
                renegotiated,
                daysLate,
                amounts,
                attributes,
                Optional.ofNullable(collected));
    }

    private LoanBuilder fault(String what, String value, String sentence) {
        faults.add(new Violation("loan " + id + ", " + what, value, sentence));
        return this;
    }
}
