/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.number.Intake;

/**
 * Collects the dates and amounts of a loan, and what is wrong with them; {@link #build()} refuses all of that at once,
 * finds the unit-period and counts all times from the first advance.
 *
 * <p>The unit-period is the interval between payments or advances that occurs most often, of equally frequent ones the
 * shortest; where none occurs twice, the standard interval (days, weeks, half months, months, a year) nearest to their
 * average. A single advance repaid by a single payment has its term, or a year if that is shorter. Full months are
 * counted back from the later date; payments on the last days of months, or on a day that February lacks, are taken to
 * be whole months apart. What remains is in odd days. Regulation Z, Appendix J, (b)(3) to (5).
 *
 * <p>For the European rate the same whole periods and odd days are parts of a year, the odd days over the 365 or 366
 * days of the year that ends with them: Directive 2008/48/EC, Annex I, and the Commission's guidelines on it, Annex 1.
 *
 * @since 0.1.0
 */
public final class DatedLoanBuilder {
    private static final String AMOUNT = "amount";
    private static final String DATE = "date";
    private static final int LAST_YEAR = 9999;

    private final List<LoanClock.Dated> advances = new ArrayList<>();
    private final List<LoanClock.Dated> payments = new ArrayList<>();
    private final List<Fee> fees = new ArrayList<>();
    private final List<Fee> paidFees = new ArrayList<>();
    private final List<LocalDate> feeDates = new ArrayList<>();
    private Optional<CompensatingBalance> deposit = Optional.empty();
    private final Intake intake = new Intake();

    DatedLoanBuilder() {}

    /**
     * Adds an advance.
     *
     * @param on its date
     * @param amount the amount
     * @return this
     */
    public DatedLoanBuilder advance(LocalDate on, BigDecimal amount) {
        add(advances, Optional.of(on), intake.toNumber(AMOUNT, amount));
        return this;
    }

    /**
     * Adds an advance.
     *
     * @param on its date, as 2024-01-15
     * @param amount the amount, as decimal text
     * @return this
     */
    public DatedLoanBuilder advance(String on, String amount) {
        add(advances, intake.toDate(DATE, on), intake.toNumber(AMOUNT, amount));
        return this;
    }

    /**
     * Adds a payment.
     *
     * @param on its date
     * @param amount the amount
     * @return this
     */
    public DatedLoanBuilder payment(LocalDate on, BigDecimal amount) {
        add(payments, Optional.of(on), intake.toNumber(AMOUNT, amount));
        return this;
    }

    /**
     * Adds a payment.
     *
     * @param on its date, as 2024-01-15
     * @param amount the amount, as decimal text
     * @return this
     */
    public DatedLoanBuilder payment(String on, String amount) {
        add(payments, intake.toDate(DATE, on), intake.toNumber(AMOUNT, amount));
        return this;
    }

    /**
     * Adds equal payments. Those of months and years fall on the same day of the month as the first, or on its last day
     * where it has no such day.
     *
     * @param times how many, 1 to 100,000
     * @param amount each
     * @param first the date of the first
     * @param every the interval between them; twice a month is refused, because it does not tell the days
     * @return this
     */
    public DatedLoanBuilder payments(int times, BigDecimal amount, LocalDate first, UnitPeriod every) {
        addAll(times, intake.toNumber(AMOUNT, amount), Optional.of(first), every);
        return this;
    }

    /**
     * Adds equal payments, as {@link #payments(int, BigDecimal, LocalDate, UnitPeriod)}.
     *
     * @param times how many, 1 to 100,000
     * @param amount each, as decimal text
     * @param first the date of the first, as 2024-02-15
     * @param every the interval between them
     * @return this
     */
    public DatedLoanBuilder payments(int times, String amount, String first, UnitPeriod every) {
        addAll(times, intake.toNumber(AMOUNT, amount), intake.toDate(DATE, first), every);
        return this;
    }

    /**
     * Adds a fee that is deducted, financed, or paid with the first advance.
     *
     * @param fee the fee; one that is paid later needs its date
     * @return this
     */
    public DatedLoanBuilder fee(Fee fee) {
        if (fee.units() != 0 || fee.days() != 0) {
            intake.add(fee.name(), "", "is paid later and needs its date");
        }
        fees.add(fee);
        return this;
    }

    /**
     * Adds a fee that is paid by itself.
     *
     * @param fee the fee, whose own time is disregarded
     * @param on the date of its payment
     * @return this
     */
    public DatedLoanBuilder fee(Fee fee, LocalDate on) {
        if (isInRange(on)) {
            paidFees.add(fee);
            feeDates.add(on);
        }
        return this;
    }

    /**
     * Adds a fee that is paid by itself.
     *
     * @param fee the fee, whose own time is disregarded
     * @param on the date of its payment, as 2024-01-15
     * @return this
     */
    public DatedLoanBuilder fee(Fee fee, String on) {
        return intake.toDate(DATE, on).map(date -> fee(fee, date)).orElse(this);
    }

    /**
     * Requires money to be left with the lender until the last payment.
     *
     * @param balance the amount and the rate that it earns
     * @return this
     */
    public DatedLoanBuilder deposit(CompensatingBalance balance) {
        deposit = Optional.of(balance);
        return this;
    }

    /** Says that it is not built yet. */
    @Override
    public String toString() {
        return "a loan not built yet: call build()";
    }

    /**
     * Builds the schedule. Whatever is dated before the first advance has a negative time, and no rate.
     *
     * @return the schedule
     * @throws org.finindicators.validation.InvalidInputException if texts are no numbers or dates, amounts are out of
     *     bounds, payments are too many, or a fee lacks its date, with all of them
     */
    public LoanSchedule build() {
        intake.refuse();
        LoanClock clock = LoanClock.of(advances, payments);
        List<Fee> all = new ArrayList<>(fees);
        for (int i = 0; i < paidFees.size(); i++) {
            Fee fee = paidFees.get(i);
            CashFlow when = clock.at(feeDates.get(i), BigDecimal.ZERO);
            all.add(new Fee(
                    fee.name(), fee.amount(), fee.originationCost(), fee.charging(), when.units(), when.days()));
        }
        return new LoanSchedule(
                clock.unitPeriod(),
                clock.flows(advances),
                clock.flows(payments),
                deposit,
                all,
                LoanClock.DAYS_OF_YEAR,
                clock.start());
    }

    private void add(List<LoanClock.Dated> all, Optional<LocalDate> on, Optional<BigDecimal> amount) {
        on.filter(this::isInRange)
                .ifPresent(date -> amount.ifPresent(value -> all.add(new LoanClock.Dated(date, value))));
    }

    private boolean isInRange(LocalDate date) {
        boolean inRange = date.getYear() >= 1 && date.getYear() <= LAST_YEAR;
        if (!inRange) {
            intake.add(DATE, date.toString(), "is outside the years 1 to 9999");
        }
        return inRange;
    }

    private void addAll(int times, Optional<BigDecimal> amount, Optional<LocalDate> first, UnitPeriod every) {
        LoanSchedule.check(times, intake);
        if (every.base() == UnitPeriod.Base.SEMI_MONTHS) {
            intake.add("payments", every.toString(), "does not tell the days of the month: give each payment its date");
            return;
        }
        if (intake.violations().isEmpty()
                && first.filter(on -> isInRange(after(on, every, times - 1))).isPresent()) {
            for (int i = 0; i < times; i++) {
                add(payments, Optional.of(after(first.get(), every, i)), amount);
            }
        }
    }

    private static LocalDate after(LocalDate first, UnitPeriod every, int times) {
        long count = (long) times * every.count();
        return switch (every.base()) {
            case DAYS -> first.plusDays(count);
            case WEEKS -> first.plusWeeks(count);
            case YEARS -> first.plusYears(count);
            default -> first.plusMonths(count);
        };
    }
}
