/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.finindicators.number.Intake;
import org.finindicators.number.MinorUnits;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.repayment.Basis;
import org.finindicators.repayment.Collected;
import org.finindicators.repayment.CollectionFigures;
import org.finindicators.repayment.LatenessRule;
import org.finindicators.repayment.LoanHistory;
import org.finindicators.repayment.PaymentOrder;
import org.finindicators.repayment.RepaymentStatus;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * Takes what is known of a loan, in any order.
 *
 * <p>A date, a currency and the balance must be given. Nothing is thrown while figures are given; {@link #build()}
 * throws once, with all that cannot be represented.
 *
 * @since 0.1.0
 */
public final class LoanBuilder {
    private static final String DATE = "date";
    private static final String CURRENCY = "currency";

    private final String id;
    private final Intake heads = new Intake();
    private final List<Consumer<LoanParts>> steps = new ArrayList<>();
    private @Nullable LocalDate asOf;
    private @Nullable MinorUnits unit;
    private boolean dateRefused;
    private boolean currencyRefused;

    LoanBuilder(String id) {
        this.id = id;
    }

    /**
     * Gives the date of the balance.
     *
     * @param date the date
     * @return this
     */
    public LoanBuilder asOf(LocalDate date) {
        if (asOf != null && !asOf.equals(date)) {
            heads.add(DATE, date.toString(), "was given already, as " + asOf);
        }
        asOf = date;
        return this;
    }

    /**
     * Gives the date of the balance.
     *
     * @param date the date, as 2024-12-31
     * @return this
     */
    public LoanBuilder asOf(String date) {
        heads.toDate(DATE, date).ifPresentOrElse(this::asOf, () -> dateRefused = true);
        return this;
    }

    /**
     * Gives the currency of all amounts, with its usual digits.
     *
     * @param currency the currency
     * @return this
     */
    public LoanBuilder currency(Currency currency) {
        return in(MinorUnits.of(currency));
    }

    /**
     * Gives the currency of all amounts, with its usual digits.
     *
     * @param code the ISO 4217 code
     * @return this
     */
    public LoanBuilder currency(String code) {
        heads.toCurrency(CURRENCY, code).ifPresentOrElse(this::currency, () -> currencyRefused = true);
        return this;
    }

    /**
     * Gives what all amounts are counted in, where the digits of the currency are not the usual ones.
     *
     * @param units the minor units of one currency
     * @return this
     */
    public LoanBuilder in(MinorUnits units) {
        if (unit != null && !unit.equals(units)) {
            heads.add(CURRENCY, units.toString(), "was given already, as " + unit);
        }
        unit = units;
        return this;
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
     * Gives the outstanding principal.
     *
     * @param amount whole units of the currency
     * @return this
     */
    public LoanBuilder balance(BigDecimal amount) {
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
        return step(which, amount, parts -> parts.amount(which, amount, units -> units.count(amount)));
    }

    /**
     * Gives an amount.
     *
     * @param which which
     * @param amount whole units of the currency
     * @return this
     */
    public LoanBuilder amount(Amount which, BigDecimal amount) {
        return step(which, amount, parts -> parts.amount(which, amount.toString(), units -> units.count(amount)));
    }

    private LoanBuilder step(Amount which, @Nullable Object amount, Consumer<LoanParts> step) {
        return step(amount == null ? parts -> parts.missing(which) : step);
    }

    /**
     * Gives an amount in minor units, cents for instance.
     *
     * @param which which
     * @param minor minor units
     * @return this
     */
    public LoanBuilder minor(Amount which, long minor) {
        return step(parts -> parts.minor(which, minor));
    }

    /**
     * Gives how late it is; that is not known unless it is given.
     *
     * @param days whole days since the due date of the oldest instalment that is not fully paid, 0 if none is
     * @return this
     */
    public LoanBuilder daysLate(int days) {
        return step(parts -> parts.daysLate(days));
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
        return step(parts -> parts.standing(standing));
    }

    /**
     * Takes from its schedule and payments how it stands at its date, as {@link #standing(RepaymentStatus)}; their
     * {@linkplain LoanHistory#violations() violations} are those of the loan.
     *
     * @param history the schedule that is in force and the payments, in minor units
     * @param order in which order payments are applied
     * @param rule what counts as late
     * @return this
     */
    public LoanBuilder standing(LoanHistory history, PaymentOrder order, LatenessRule rule) {
        return step(parts -> {
            parts.sound(history, "");
            LocalDate date = asOf;
            if (date == null) {
                parts.refused(Amount.BALANCE);
            } else {
                parts.standing(history.status(date, order, rule));
            }
        });
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
        return step(parts -> parts.collected(figures));
    }

    /**
     * Takes from its schedule and payments what fell due and was collected, as {@link #collected(CollectionFigures)};
     * their {@linkplain LoanHistory#violations() violations} are those of the loan.
     *
     * @param history the schedule of the original contract and the payments, in minor units
     * @param period the period, which ends at the date of the balance
     * @param basis whether what falls due and is collected is principal alone, or with interest
     * @param order in which order payments are applied
     * @return this
     */
    public LoanBuilder collected(LoanHistory history, ReportingPeriod period, Basis basis, PaymentOrder order) {
        return step(parts -> {
            parts.sound(history, "");
            parts.collected(history.collection(period, basis, order));
        });
    }

    /**
     * Says over which period and on which basis the amounts of a period are, {@link Amount#DUE} for instance. Loans
     * that say it differently are not added up.
     *
     * @param how the period, which ends at the date of the balance, and the basis
     * @return this
     */
    public LoanBuilder collected(Collected how) {
        return step(parts -> parts.collected(how));
    }

    /**
     * Takes everything that its schedule and payments say, by the usual rules: the amount disbursed by its date, how it
     * stands then, and what was collected over a period. {@linkplain LoanHistory#violations() Violations} of the
     * schedule and the payments are those of the loan.
     *
     * @param history the schedule of the original contract and the payments, in minor units
     * @param period the period, which ends at the date of the balance
     * @param basis whether what falls due and is collected is principal alone, or with interest
     * @return this
     */
    public LoanBuilder repaid(LoanHistory history, ReportingPeriod period, Basis basis) {
        return step(parts -> {
            parts.sound(history, "");
            repaid(parts, history, history, period, basis);
        });
    }

    /**
     * Takes everything that the schedules and payments of a rescheduled loan say, by the usual rules: lateness and
     * balance are those of the new schedule, the amount disbursed and what was collected those of the original
     * contract; otherwise rescheduling would mend them. {@linkplain LoanHistory#violations() Violations} of either are
     * those of the loan. Whether it was {@linkplain #renegotiated() renegotiated because the borrower could not pay}
     * must be said apart.
     *
     * @param original the schedule of the original contract and all payments, in minor units
     * @param current the schedule that is in force, whose disbursement is the balance that was rescheduled, and the
     *     payments since
     * @param period the period, which ends at the date of the balance
     * @param basis whether what falls due and is collected is principal alone, or with interest
     * @return this
     */
    public LoanBuilder repaid(LoanHistory original, LoanHistory current, ReportingPeriod period, Basis basis) {
        return step(parts -> {
            parts.sound(original, "original ");
            parts.sound(current, "current ");
            repaid(parts, original, current, period, basis);
        });
    }

    private void repaid(
            LoanParts parts, LoanHistory original, LoanHistory current, ReportingPeriod period, Basis basis) {
        LocalDate date = asOf;
        if (date == null) {
            parts.refused(Amount.BALANCE);
        } else {
            boolean isDisbursed = !original.schedule().disbursedOn().isAfter(date);
            parts.minor(Amount.DISBURSED, isDisbursed ? original.schedule().disbursed() : 0);
            parts.standing(current.status(date));
        }
        parts.collected(original.collection(period, basis));
    }

    /**
     * Gives a date of the loan.
     *
     * @param which disbursement or maturity
     * @param date the date
     * @return this
     */
    public LoanBuilder date(LoanDate which, LocalDate date) {
        return step(parts -> parts.date(which, date));
    }

    /**
     * Gives a date of the loan.
     *
     * @param which disbursement or maturity
     * @param date the date, as 2024-12-31
     * @return this
     */
    public LoanBuilder date(LoanDate which, String date) {
        return step(parts -> parts.date(which, date));
    }

    /**
     * Says what has become of it; a loan is outstanding unless said otherwise.
     *
     * @param what the status
     * @return this
     */
    public LoanBuilder status(LoanStatus what) {
        return step(parts -> parts.status(what));
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
        return step(LoanParts::renegotiated);
    }

    /**
     * Gives an attribute.
     *
     * @param attribute which
     * @param label the loan's label
     * @return this
     */
    public LoanBuilder with(Attribute attribute, String label) {
        return step(parts -> parts.label(attribute, label));
    }

    private LoanBuilder step(Consumer<LoanParts> step) {
        steps.add(step);
        return this;
    }

    /** Says that it is not built yet. */
    @Override
    public String toString() {
        return "a loan not built yet: call build()";
    }

    /**
     * Builds the loan.
     *
     * @return the loan
     * @throws InvalidInputException with everything that is missing or cannot be represented
     */
    public Loan build() {
        LocalDate date = asOf;
        MinorUnits units = unit;
        Intake intake = new Intake().about(Loan.whose(id));
        intake.addAll(heads.violations());
        if (date == null && !dateRefused) {
            intake.add(DATE, "", "must be given");
        }
        if (units == null && !currencyRefused) {
            intake.add(CURRENCY, "", "must be given");
        }
        LoanParts parts = new LoanParts(id, date, units, intake);
        steps.forEach(step -> step.accept(parts));
        parts.complete();
        intake.refuse();
        return new Loan(parts, Objects.requireNonNull(date), Objects.requireNonNull(units));
    }
}
