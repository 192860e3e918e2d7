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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.number.Rational;

/**
 * What a borrower receives and pays, and when.
 *
 * <p>Advances are the amounts drawn before fees; a fee that is {@linkplain Fee#financed financed} stands besides them.
 * Payments are those agreed, interest and principal together, without fees that are {@linkplain Fee#paid paid} by
 * themselves. For instance 6,000 repaid by 36 monthly payments of 200, the first after a month and 19 days:
 *
 * <pre>{@code LoanSchedule.of(UnitPeriod.MONTH, "6000").paying(36, "200", 1, 19)}</pre>
 *
 * @param unitPeriod the interval in which time is measured
 * @param advances what the borrower draws
 * @param payments what the borrower repays, with interest
 * @param fees fees and commissions
 * @param deposit money that has to be left with the lender, if any
 * @param daysOfYear the days of the year over which the European equation counts odd days: 365, or 366
 */
public record LoanSchedule(
        @NotNull UnitPeriod unitPeriod,
        @NotEmpty List<@Valid CashFlow> advances,
        @NotEmpty List<@Valid CashFlow> payments,
        List<@Valid Fee> fees,
        Optional<@Valid CompensatingBalance> deposit,
        int daysOfYear) {
    private static final int YEAR = 365;
    private static final int LEAP_YEAR = 366;
    private static final int MOST_PAYMENTS = 100_000;
    private static final MathContext WIDE = new MathContext(60);

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the days of the year are neither
     */
    public LoanSchedule {
        if (daysOfYear != YEAR && daysOfYear != LEAP_YEAR) {
            throw new IllegalArgumentException("a year has 365 or 366 days, not " + daysOfYear);
        }
        advances = List.copyOf(advances);
        payments = List.copyOf(payments);
        fees = List.copyOf(fees);
    }

    /**
     * Takes an advance at the start, without payments yet.
     *
     * @param unitPeriod the interval in which time is measured
     * @param advance the amount, as decimal text
     * @return the schedule
     */
    public static LoanSchedule of(UnitPeriod unitPeriod, String advance) {
        return new LoanSchedule(
                unitPeriod, List.of(CashFlow.of(advance, 0)), List.of(), List.of(), Optional.empty(), YEAR);
    }

    /**
     * Takes a loan repaid by equal payments at the end of each unit-period, with interest on what is left.
     *
     * <p>The payment is kept at 34 digits; where it is rounded to cents, say so by {@link #paying(int, String, int,
     * int)}.
     *
     * @param principal the loan, as decimal text
     * @param rate the nominal rate a year, a fraction as decimal text, over the unit-periods of a year
     * @param times how many payments, 1 to 100,000
     * @param unitPeriod the interval
     * @return the schedule
     * @throws InvalidInputException if a text is no number, or the rate of a unit-period is -100 per cent or less
     * @throws IllegalArgumentException if the payments are fewer or more
     */
    public static LoanSchedule annuity(String principal, String rate, int times, UnitPeriod unitPeriod) {
        check(times);
        BigDecimal loan = Decimals.parse(principal);
        BigDecimal periodic = Rational.of(Decimals.parse(rate))
                .dividedBy(unitPeriod.perYear())
                .toDecimal();
        BigDecimal growth = BigDecimal.ONE.add(periodic);
        if (growth.signum() <= 0) {
            throw InvalidInputException.of("", "a rate of " + rate + " takes away everything in one " + unitPeriod);
        }
        BigDecimal payment;
        if (periodic.signum() == 0) {
            payment = quotient(loan, BigDecimal.valueOf(times));
        } else {
            BigDecimal discount = growth.pow(-times, WIDE);
            payment = quotient(loan.multiply(periodic), BigDecimal.ONE.subtract(discount, WIDE));
        }
        return of(unitPeriod, principal).payingEach(times, payment, 1, 0);
    }

    private static BigDecimal quotient(BigDecimal above, BigDecimal below) {
        return Rational.of(above).dividedBy(Rational.of(below)).toDecimal();
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
     * @throws InvalidInputException if a text is no number
     * @throws IllegalArgumentException if the payments are fewer or more
     */
    public static LoanSchedule flat(String principal, String rate, int times, UnitPeriod unitPeriod) {
        check(times);
        Rational years = Rational.of(times).dividedBy(unitPeriod.perYear());
        Rational due = Rational.ONE.plus(Rational.of(Decimals.parse(rate)).times(years));
        Rational payment = Rational.of(Decimals.parse(principal)).times(due).dividedBy(Rational.of(times));
        BigDecimal rounded = payment.toDecimal().round(MathContext.DECIMAL128);
        return of(unitPeriod, principal).payingEach(times, rounded, 1, 0);
    }

    /**
     * Takes a loan repaid at once. The unit-period is its term, or a year if that is shorter.
     *
     * @param advance what is received, as decimal text
     * @param repaid what is repaid, as decimal text
     * @param days the term
     * @return the schedule
     * @throws IllegalArgumentException if the term is less than a day
     */
    public static LoanSchedule singleRepayment(String advance, String repaid, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a loan has a term of one day or more, not " + days);
        }
        return days <= YEAR
                ? of(UnitPeriod.days(days), advance).paying(1, repaid, 1, 0)
                : of(UnitPeriod.YEAR, advance).paying(1, repaid, days / YEAR, days % YEAR);
    }

    /**
     * Adds an advance.
     *
     * @param amount the amount, as decimal text
     * @param units when, in unit-periods since the start
     * @param days the odd days besides
     * @return the schedule with it
     */
    public LoanSchedule advancing(String amount, int units, int days) {
        List<CashFlow> all = new ArrayList<>(advances);
        all.add(CashFlow.of(amount, units, days));
        return new LoanSchedule(unitPeriod, all, payments, fees, deposit, daysOfYear);
    }

    /**
     * Adds equal payments, one each unit-period.
     *
     * @param times how many, 1 to 100,000
     * @param amount each, as decimal text
     * @param units when the first one is due, in unit-periods since the start
     * @param days the odd days besides, the same for all
     * @return the schedule with them
     * @throws IllegalArgumentException if they are fewer or more
     */
    public LoanSchedule paying(int times, String amount, int units, int days) {
        return payingEach(times, Decimals.parse(amount), units, days);
    }

    private LoanSchedule payingEach(int times, BigDecimal each, int units, int days) {
        check(times);
        List<CashFlow> all = new ArrayList<>(payments);
        for (int i = 0; i < times; i++) {
            all.add(new CashFlow(each, Math.addExact(units, i), days));
        }
        return new LoanSchedule(unitPeriod, advances, all, fees, deposit, daysOfYear);
    }

    /**
     * Adds a fee.
     *
     * @param fee the fee
     * @return the schedule with it
     */
    public LoanSchedule charging(Fee fee) {
        List<Fee> all = new ArrayList<>(fees);
        all.add(fee);
        return new LoanSchedule(unitPeriod, advances, payments, all, deposit, daysOfYear);
    }

    /**
     * Demands money to be left with the lender.
     *
     * @param balance the amount and what it earns
     * @return the schedule with it
     */
    public LoanSchedule holding(CompensatingBalance balance) {
        return new LoanSchedule(unitPeriod, advances, payments, fees, Optional.of(balance), daysOfYear);
    }

    /**
     * Counts odd days over 366 in the European equation.
     *
     * @return the same schedule in a leap year
     */
    public LoanSchedule inLeapYear() {
        return new LoanSchedule(unitPeriod, advances, payments, fees, deposit, LEAP_YEAR);
    }

    private static void check(int times) {
        if (times < 1 || times > MOST_PAYMENTS) {
            throw new IllegalArgumentException("a loan has 1 to 100,000 payments, not " + times);
        }
    }
}
