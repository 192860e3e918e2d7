/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Rational;
import org.finindicators.repayment.Schedule;
import org.finindicators.validation.InvalidInputException;

/**
 * The amounts that a borrower receives and pays, and their dates.
 *
 * <p>Advances are the amounts drawn before fees; a fee that is {@linkplain Fee#financed financed} stands besides them.
 * Payments are those agreed, interest and principal together, without fees that are {@linkplain Fee#paid paid} by
 * themselves. For instance 6,000 repaid by 36 monthly payments of 200, the first after a month and 19 days:
 *
 * <pre>{@code LoanSchedule.of(UnitPeriod.MONTH, "6000").withPayments(36, "200", 1, 19)}</pre>
 *
 * <p>Of a loan whose dates are known, {@link #datedBuilder()} finds the unit-period and counts the times, as Regulation
 * Z and the European directive ask:
 *
 * <pre>{@code
 * LoanSchedule.datedBuilder().
 *     advance("1978-02-10", "6000").
 *     payments(36, "200", "1978-04-01", UnitPeriod.MONTH).
 *     build()
 * }</pre>
 *
 * @param unitPeriod the interval in which time is measured
 * @param advances what the borrower draws
 * @param payments what the borrower repays, with interest
 * @param deposit money that has to be left with the lender, if any
 * @param fees fees and commissions
 * @param daysOfYear the days of the year over which the European equation counts odd days: 365, or 366; where the start
 *     is known, each time has its own
 * @param start the date of the first advance, if the times were counted from dates; they are then in whole weeks or
 *     days where the unit-period consists of such, else in whole months
 * @since 0.1.0
 */
public record LoanSchedule(
        @NotNull UnitPeriod unitPeriod,
        @NotEmpty List<@Valid CashFlow> advances,
        @NotEmpty List<@Valid CashFlow> payments,
        Optional<@Valid CompensatingBalance> deposit,
        List<@Valid Fee> fees,
        int daysOfYear,
        Optional<LocalDate> start) {
    private static final int YEAR = 365;
    private static final int LEAP_YEAR = 366;
    private static final int MONTHS = 12;
    private static final int MOST_PAYMENTS = 100_000;
    private static final MathContext WIDE = new MathContext(60);
    private static final String PRINCIPAL = "principal";
    private static final String RATE = "rate";

    /**
     * Copies the lists.
     *
     * @throws InvalidInputException if the days of the year are neither 365 nor 366
     */
    public LoanSchedule {
        if (daysOfYear != YEAR && daysOfYear != LEAP_YEAR) {
            throw InvalidInputException.of("", "a year has 365 or 366 days, not " + daysOfYear);
        }
        advances = List.copyOf(advances);
        payments = List.copyOf(payments);
        fees = List.copyOf(fees);
    }

    /**
     * Starts a loan whose dates are known.
     *
     * @return the builder
     */
    public static DatedLoanBuilder datedBuilder() {
        return new DatedLoanBuilder();
    }

    /**
     * Takes the contract of a loan, amounts in whole currency: what was disbursed, and each instalment with its
     * interest.
     *
     * @param contract the contract
     * @param units the minor units in which it counts
     * @return the schedule, counted from its dates
     */
    public static LoanSchedule of(Schedule contract, MinorUnits units) {
        DatedLoanBuilder builder = datedBuilder().advance(contract.disbursedOn(), units.amount(contract.disbursed()));
        contract.instalments()
                .forEach(instalment -> builder.payment(instalment.dueOn(), units.amount(instalment.total())));
        return builder.build();
    }

    /**
     * Takes an advance at the start, without payments yet.
     *
     * @param unitPeriod the interval in which time is measured
     * @param advance the amount
     * @return the schedule
     * @throws InvalidInputException if the amount is out of bounds
     */
    public static LoanSchedule of(UnitPeriod unitPeriod, BigDecimal advance) {
        return new LoanSchedule(
                unitPeriod,
                List.of(CashFlow.of(advance, 0)),
                List.of(),
                Optional.empty(),
                List.of(),
                YEAR,
                Optional.empty());
    }

    /**
     * Takes an advance at the start, without payments yet.
     *
     * @param unitPeriod the interval in which time is measured
     * @param advance the amount, as decimal text
     * @return the schedule
     * @throws InvalidInputException if the amount is not a number
     */
    public static LoanSchedule of(UnitPeriod unitPeriod, String advance) {
        return of(unitPeriod, CashFlow.of(advance, 0).amount());
    }

    /**
     * Takes a loan repaid by equal payments at the end of each unit-period, with interest on what is left.
     *
     * <p>The payment is kept at 34 digits; where it is rounded to cents, state it by {@link #withPayments(int,
     * BigDecimal, int, int)}.
     *
     * @param principal the loan
     * @param rate the nominal rate a year, a fraction, over the unit-periods of a year
     * @param times how many payments, 1 to 100,000
     * @param unitPeriod the interval
     * @return the schedule
     * @throws InvalidInputException if figures are out of bounds, the payments are fewer or more, or the rate of a
     *     unit-period is -100 per cent or less
     */
    public static LoanSchedule annuity(BigDecimal principal, BigDecimal rate, int times, UnitPeriod unitPeriod) {
        Intake intake = new Intake();
        BigDecimal loan = intake.number(PRINCIPAL, principal);
        BigDecimal yearly = intake.number(RATE, rate);
        check(times, intake);
        intake.refuse();
        BigDecimal periodic =
                Rational.of(yearly).dividedBy(unitPeriod.perYear()).toDecimal();
        BigDecimal growth = BigDecimal.ONE.add(periodic);
        if (growth.signum() <= 0) {
            throw InvalidInputException.of(
                    "", "a rate of " + Decimals.print(yearly) + " takes away everything in one " + unitPeriod);
        }
        BigDecimal payment;
        if (periodic.signum() == 0) {
            payment = quotient(loan, BigDecimal.valueOf(times));
        } else {
            BigDecimal discount = growth.pow(-times, WIDE);
            payment = quotient(loan.multiply(periodic), BigDecimal.ONE.subtract(discount, WIDE));
        }
        return of(unitPeriod, loan).withPayments(times, payment, 1, 0);
    }

    /**
     * Takes a loan repaid by equal payments at the end of each unit-period, with interest on what is left.
     *
     * @param principal the loan, as decimal text
     * @param rate the nominal rate a year, a fraction as decimal text, over the unit-periods of a year
     * @param times how many payments, 1 to 100,000
     * @param unitPeriod the interval
     * @return the schedule, as {@link #annuity(BigDecimal, BigDecimal, int, UnitPeriod)}
     * @throws InvalidInputException also if texts are not numbers, with all of them
     */
    public static LoanSchedule annuity(String principal, String rate, int times, UnitPeriod unitPeriod) {
        Intake intake = new Intake();
        BigDecimal loan = intake.toNumber(PRINCIPAL, principal).orElse(BigDecimal.ZERO);
        BigDecimal yearly = intake.toNumber(RATE, rate).orElse(BigDecimal.ZERO);
        intake.refuse();
        return annuity(loan, yearly, times, unitPeriod);
    }

    private static BigDecimal quotient(BigDecimal above, BigDecimal below) {
        return Rational.of(above).dividedBy(Rational.of(below)).toDecimal();
    }

    /**
     * Takes a loan at a flat rate: interest on the whole principal for the whole term, in equal payments at the end of
     * each unit-period.
     *
     * @param principal the loan
     * @param rate the flat rate a year, a fraction
     * @param times how many payments, 1 to 100,000
     * @param unitPeriod the interval
     * @return the schedule
     * @throws InvalidInputException if figures are out of bounds, or the payments are fewer or more
     */
    public static LoanSchedule flat(BigDecimal principal, BigDecimal rate, int times, UnitPeriod unitPeriod) {
        Intake intake = new Intake();
        BigDecimal loan = intake.number(PRINCIPAL, principal);
        BigDecimal yearly = intake.number(RATE, rate);
        check(times, intake);
        intake.refuse();
        Rational years = Rational.of(times).dividedBy(unitPeriod.perYear());
        Rational due = Rational.ONE.plus(Rational.of(yearly).times(years));
        Rational payment = Rational.of(loan).times(due).dividedBy(Rational.of(times));
        BigDecimal rounded = payment.toDecimal().round(MathContext.DECIMAL128);
        return of(unitPeriod, loan).withPayments(times, rounded, 1, 0);
    }

    /**
     * Takes a loan at a flat rate: interest on the whole principal for the whole term, in equal payments at the end of
     * each unit-period.
     *
     * @param principal the loan, as decimal text
     * @param rate the flat rate a year, a fraction as decimal text
     * @param times how many payments, 1 to 100,000
     * @param unitPeriod the interval
     * @return the schedule
     * @throws InvalidInputException if texts are not numbers, with all of them, or the payments are fewer or more
     */
    public static LoanSchedule flat(String principal, String rate, int times, UnitPeriod unitPeriod) {
        Intake intake = new Intake();
        BigDecimal loan = intake.toNumber(PRINCIPAL, principal).orElse(BigDecimal.ZERO);
        BigDecimal yearly = intake.toNumber(RATE, rate).orElse(BigDecimal.ZERO);
        intake.refuse();
        return flat(loan, yearly, times, unitPeriod);
    }

    /**
     * Takes a loan repaid at once. The unit-period is its term, or a year if that is shorter. A term of whole months is
     * another unit-period than its days: such a loan is given by its dates, {@link #datedBuilder()}, or in months.
     *
     * @param advance the amount received
     * @param repaid the amount repaid
     * @param days the term
     * @return the schedule
     * @throws InvalidInputException if amounts are out of bounds, or the term is less than a day
     */
    public static LoanSchedule singleRepayment(BigDecimal advance, BigDecimal repaid, int days) {
        if (days < 1) {
            throw InvalidInputException.of("", "a loan has a term of one day or more, not " + days);
        }
        return days <= YEAR
                ? of(UnitPeriod.ofDays(days), advance).withPayments(1, repaid, 1, 0)
                : of(UnitPeriod.YEAR, advance).withPayments(1, repaid, days / YEAR, days % YEAR);
    }

    /**
     * Takes a loan repaid at once. The unit-period is its term, or a year if that is shorter.
     *
     * @param advance the amount received, as decimal text
     * @param repaid the amount repaid, as decimal text
     * @param days the term
     * @return the schedule
     * @throws InvalidInputException if texts are not numbers, with all of them, or the term is less than a day
     */
    public static LoanSchedule singleRepayment(String advance, String repaid, int days) {
        Intake intake = new Intake();
        BigDecimal received = intake.toNumber("advance", advance).orElse(BigDecimal.ZERO);
        BigDecimal returned = intake.toNumber("repaid", repaid).orElse(BigDecimal.ZERO);
        intake.refuse();
        return singleRepayment(received, returned, days);
    }

    /**
     * Adds an advance.
     *
     * @param amount the amount
     * @param units when, in unit-periods since the start
     * @param days the odd days besides
     * @return the schedule with it
     * @throws InvalidInputException if the amount is out of bounds
     */
    public LoanSchedule withAdvance(BigDecimal amount, int units, int days) {
        List<CashFlow> all = new ArrayList<>(advances);
        all.add(CashFlow.of(amount, units, days));
        return new LoanSchedule(unitPeriod, all, payments, deposit, fees, daysOfYear, start);
    }

    /**
     * Adds an advance.
     *
     * @param amount the amount, as decimal text
     * @param units when, in unit-periods since the start
     * @param days the odd days besides
     * @return the schedule with it
     * @throws InvalidInputException if the amount is not a number
     */
    public LoanSchedule withAdvance(String amount, int units, int days) {
        return withAdvance(CashFlow.of(amount, units).amount(), units, days);
    }

    /**
     * Adds equal payments, one each unit-period.
     *
     * @param times how many, 1 to 100,000
     * @param amount each
     * @param units when the first one is due, in unit-periods since the start
     * @param days the odd days besides, the same for all
     * @return the schedule with them
     * @throws InvalidInputException if the amount is out of bounds, or they are fewer or more
     */
    public LoanSchedule withPayments(int times, BigDecimal amount, int units, int days) {
        Intake intake = new Intake();
        BigDecimal each = intake.number("amount", amount);
        check(times, intake);
        intake.refuse();
        List<CashFlow> all = new ArrayList<>(payments);
        for (int i = 0; i < times; i++) {
            all.add(new CashFlow(each, Math.addExact(units, i), days));
        }
        return new LoanSchedule(unitPeriod, advances, all, deposit, fees, daysOfYear, start);
    }

    /**
     * Adds equal payments, one each unit-period.
     *
     * @param times how many, 1 to 100,000
     * @param amount each, as decimal text
     * @param units when the first one is due, in unit-periods since the start
     * @param days the odd days besides, the same for all
     * @return the schedule with them
     * @throws InvalidInputException if the amount is not a number, or they are fewer or more
     */
    public LoanSchedule withPayments(int times, String amount, int units, int days) {
        return withPayments(times, CashFlow.of(amount, units).amount(), units, days);
    }

    /**
     * Adds a fee.
     *
     * @param fee the fee
     * @return the schedule with it
     */
    public LoanSchedule withFee(Fee fee) {
        List<Fee> all = new ArrayList<>(fees);
        all.add(fee);
        return new LoanSchedule(unitPeriod, advances, payments, deposit, all, daysOfYear, start);
    }

    /**
     * Requires money to be left with the lender.
     *
     * @param balance the amount and the rate that it earns
     * @return the schedule with it
     */
    public LoanSchedule withDeposit(CompensatingBalance balance) {
        return new LoanSchedule(unitPeriod, advances, payments, Optional.of(balance), fees, daysOfYear, start);
    }

    /**
     * Counts odd days over 366 in the European equation, where no dates are known.
     *
     * @return the same schedule in a leap year
     */
    public LoanSchedule withLeapYear() {
        return new LoanSchedule(unitPeriod, advances, payments, deposit, fees, LEAP_YEAR, start);
    }

    /** The interval in which the times of flows are given. */
    private UnitPeriod counted() {
        if (start.isEmpty()) {
            return unitPeriod;
        }
        return switch (unitPeriod.base()) {
            case DAYS -> UnitPeriod.ofDays(1);
            case WEEKS -> UnitPeriod.WEEK;
            default -> UnitPeriod.MONTH;
        };
    }

    /** A time as Regulation Z counts it, in parts of a unit-period, {@link #partsOfUnitPeriod} of them to one. */
    long unitPartsAt(CashFlow flow) {
        UnitPeriod counted = counted();
        // a year has whole months or odd days besides, the months over 12 and the days over 365
        return isYearInMonths()
                ? (long) flow.units() * YEAR + (long) flow.days() * MONTHS
                : (long) flow.units() * counted.days() + flow.days();
    }

    long partsOfUnitPeriod() {
        return isYearInMonths() ? (long) YEAR * MONTHS : unitPeriod.days();
    }

    private boolean isYearInMonths() {
        return start.isPresent() && unitPeriod.equals(UnitPeriod.YEAR);
    }

    /** A time as the European directive counts it, in parts of a year, {@link #partsOfYear} of them to one. */
    long yearPartsAt(CashFlow flow) {
        UnitPeriod counted = counted();
        long years = 0;
        int days = flow.days();
        if (start.isPresent() && counted.base() == UnitPeriod.Base.DAYS) {
            // whole years, counted back from the later date, and the days that remain
            LocalDate later = start.get().plusDays(days);
            years = Math.max(0, ChronoUnit.YEARS.between(start.get(), later));
            days = (int) ChronoUnit.DAYS.between(start.get(), later.minusYears(years));
        }
        long day = (long) YEAR * LEAP_YEAR / daysOfYear(days);
        return counted.base() == UnitPeriod.Base.DAYS
                ? years * YEAR * LEAP_YEAR + ((long) flow.units() * counted.count() + days) * day
                : (long) flow.units() * counted.count() * YEAR * LEAP_YEAR
                        + (long) days * counted.base().perYear() * day;
    }

    long partsOfYear() {
        UnitPeriod.Base base = counted().base();
        return (base == UnitPeriod.Base.DAYS ? 1L : base.perYear()) * YEAR * LEAP_YEAR;
    }

    /** The days of the year that ends with odd days counted from the start. */
    private long daysOfYear(int oddDays) {
        return start.map(first -> first.plusDays(oddDays))
                .map(end -> ChronoUnit.DAYS.between(end.minusYears(1), end))
                .orElse((long) daysOfYear);
    }

    static void check(int times, Intake intake) {
        if (times < 1 || times > MOST_PAYMENTS) {
            intake.add("", "", "a loan has 1 to 100,000 payments, not " + times);
        }
    }
}
