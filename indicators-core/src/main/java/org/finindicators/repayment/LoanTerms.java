/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.validation.InvalidInputException;

/**
 * The terms from which the usual schedules are made. Instalments are due at equal steps from the disbursement; from the
 * 31st, monthly ones are due at the ends of shorter months. Interest is rounded half up to the minor unit, the last
 * instalment takes the difference.
 *
 * @param disbursedOn the date of disbursement
 * @param disbursed the amount disbursed, in minor units
 * @param instalments how many instalments there are
 * @param every the step between them
 * @param rate the rate of interest for one step, a fraction
 * @since 0.1.0
 */
public record LoanTerms(LocalDate disbursedOn, long disbursed, int instalments, Period every, BigDecimal rate) {
    private static final int MOST_INSTALMENTS = 100_000;
    private static final int LAST_YEAR = 9999;
    // of (1 + rate) ^ n - 1 at least the rate is left, and that is 1E-40 or more
    private static final MathContext WIDE = new MathContext(160);

    /**
     * Checks the terms.
     *
     * @throws InvalidInputException if the amount is not above zero, the rate is negative or out of bounds, there are
     *     fewer than 1 or more than 100,000 instalments, the step does not go forward, or the last instalment is due
     *     after the year 9999
     */
    public LoanTerms {
        Objects.requireNonNull(disbursedOn, "a loan needs a date of disbursement");
        Objects.requireNonNull(every, "instalments need a step");
        Intake intake = new Intake();
        rate = intake.number("rate", rate);
        if (rate.signum() < 0) {
            intake.add("rate", Decimals.print(rate), "must not be negative");
        }
        if (disbursed <= 0) {
            intake.add("disbursed", Long.toString(disbursed), "must be above zero");
        }
        boolean isForward = !every.isZero() && !every.isNegative();
        if (!isForward) {
            intake.add("every", every.toString(), "must be a step forward");
        }
        if (instalments < 1 || instalments > MOST_INSTALMENTS) {
            intake.add(
                    "instalments",
                    Integer.toString(instalments),
                    "must be from 1 to " + Printing.number(MOST_INSTALMENTS));
        } else if (isForward && lastYear(disbursedOn, every, instalments) > LAST_YEAR) {
            intake.add(
                    "instalments",
                    Integer.toString(instalments),
                    "go beyond the year " + LAST_YEAR + ", one every " + every + " from " + disbursedOn);
        }
        intake.refuse();
    }

    private static int lastYear(LocalDate disbursedOn, Period every, int instalments) {
        try {
            return disbursedOn.plus(every.multipliedBy(instalments)).getYear();
        } catch (ArithmeticException | DateTimeException e) {
            return Integer.MAX_VALUE;
        }
    }

    /**
     * Takes a loan in minor units with monthly instalments, without interest as yet.
     *
     * @param disbursed the amount disbursed, in minor units
     * @param disbursedOn the date of disbursement
     * @param instalments how many instalments there are, the first one after a month
     * @return the terms
     * @throws InvalidInputException as the constructor
     */
    public static LoanTerms monthly(long disbursed, LocalDate disbursedOn, int instalments) {
        return new LoanTerms(disbursedOn, disbursed, instalments, Period.ofMonths(1), BigDecimal.ZERO);
    }

    /**
     * Takes a loan in minor units with monthly instalments, without interest as yet.
     *
     * @param disbursed the amount disbursed, in minor units
     * @param disbursedOn the date of disbursement, as 2024-01-15
     * @param instalments how many instalments there are, the first one after a month
     * @return the terms
     * @throws InvalidInputException as the constructor, or if the text is not a date
     */
    public static LoanTerms monthly(long disbursed, String disbursedOn, int instalments) {
        return monthly(disbursed, Reading.oneDate("date of disbursement", disbursedOn), instalments);
    }

    /**
     * Takes a loan in whole units with monthly instalments, without interest as yet.
     *
     * @param disbursed the amount disbursed
     * @param units the minor units to count in
     * @param disbursedOn the date of disbursement
     * @param instalments how many instalments there are, the first one after a month
     * @return the terms
     * @throws InvalidInputException as the constructor, or if the amount is finer than a minor unit or exceeds 64 bits
     */
    public static LoanTerms monthly(BigDecimal disbursed, MinorUnits units, LocalDate disbursedOn, int instalments) {
        return monthly(Reading.oneAmount("disbursed", disbursed, units), disbursedOn, instalments);
    }

    /**
     * Takes a loan in whole units with monthly instalments, without interest as yet.
     *
     * @param disbursed the amount disbursed, as decimal text
     * @param units the minor units to count in
     * @param disbursedOn the date of disbursement, as 2024-01-15
     * @param instalments how many instalments there are, the first one after a month
     * @return the terms
     * @throws InvalidInputException as the constructor, or if the date is not one, or the amount is not a number, is
     *     finer than a minor unit, or exceeds 64 bits
     */
    public static LoanTerms monthly(String disbursed, MinorUnits units, String disbursedOn, int instalments) {
        Reading reading = new Reading();
        long minor = reading.amount("disbursed", disbursed, units);
        LocalDate date = reading.date("date of disbursement", disbursedOn);
        reading.refuse();
        return monthly(minor, date, instalments);
    }

    /**
     * Takes a loan in minor units with weekly instalments, without interest as yet.
     *
     * @param disbursed the amount disbursed, in minor units
     * @param disbursedOn the date of disbursement
     * @param instalments how many instalments there are, the first one after a week
     * @return the terms
     * @throws InvalidInputException as the constructor
     */
    public static LoanTerms weekly(long disbursed, LocalDate disbursedOn, int instalments) {
        return new LoanTerms(disbursedOn, disbursed, instalments, Period.ofWeeks(1), BigDecimal.ZERO);
    }

    /**
     * Takes a loan in minor units with weekly instalments, without interest as yet.
     *
     * @param disbursed the amount disbursed, in minor units
     * @param disbursedOn the date of disbursement, as 2024-01-15
     * @param instalments how many instalments there are, the first one after a week
     * @return the terms
     * @throws InvalidInputException as the constructor, or if the text is not a date
     */
    public static LoanTerms weekly(long disbursed, String disbursedOn, int instalments) {
        return weekly(disbursed, Reading.oneDate("date of disbursement", disbursedOn), instalments);
    }

    /**
     * Takes a loan in whole units with weekly instalments, without interest as yet.
     *
     * @param disbursed the amount disbursed
     * @param units the minor units to count in
     * @param disbursedOn the date of disbursement
     * @param instalments how many instalments there are, the first one after a week
     * @return the terms
     * @throws InvalidInputException as the constructor, or if the amount is finer than a minor unit or exceeds 64 bits
     */
    public static LoanTerms weekly(BigDecimal disbursed, MinorUnits units, LocalDate disbursedOn, int instalments) {
        return weekly(Reading.oneAmount("disbursed", disbursed, units), disbursedOn, instalments);
    }

    /**
     * Takes a loan in whole units with weekly instalments, without interest as yet.
     *
     * @param disbursed the amount disbursed, as decimal text
     * @param units the minor units to count in
     * @param disbursedOn the date of disbursement, as 2024-01-15
     * @param instalments how many instalments there are, the first one after a week
     * @return the terms
     * @throws InvalidInputException as the constructor, or if the date is not one, or the amount is not a number, is
     *     finer than a minor unit, or exceeds 64 bits
     */
    public static LoanTerms weekly(String disbursed, MinorUnits units, String disbursedOn, int instalments) {
        Reading reading = new Reading();
        long minor = reading.amount("disbursed", disbursed, units);
        LocalDate date = reading.date("date of disbursement", disbursedOn);
        reading.refuse();
        return weekly(minor, date, instalments);
    }

    /**
     * Gives the rate of interest.
     *
     * @param forOneStep the rate for one step, a fraction: 0.02 for 2 per cent a month on a monthly loan
     * @return the same terms at that rate
     * @throws InvalidInputException if it is not a number, is negative or out of bounds
     */
    public LoanTerms withRate(String forOneStep) {
        return withRate(Intake.requireNumber("rate", forOneStep));
    }

    /**
     * Gives the rate of interest.
     *
     * @param forOneStep the rate for one step, a fraction: 0.02 for 2 per cent a month on a monthly loan
     * @return the same terms at that rate
     * @throws InvalidInputException if it is negative or out of bounds
     */
    public LoanTerms withRate(BigDecimal forOneStep) {
        return new LoanTerms(disbursedOn, disbursed, instalments, every, forOneStep);
    }

    /**
     * Makes a schedule of equal principal, with interest on what is outstanding.
     *
     * @return the schedule; equal principal is rounded down
     * @throws InvalidInputException if it adds up to more than 64 bits hold
     */
    public Schedule equalPrincipal() {
        long equal = disbursed / instalments;
        return schedule((balance, interest) -> equal);
    }

    /**
     * Makes a schedule of equal principal, with interest on the amount disbursed in each instalment ("flat").
     *
     * @return the schedule; equal principal is rounded down
     * @throws InvalidInputException if it adds up to more than 64 bits hold
     */
    public Schedule flat() {
        long interest = interest(disbursed);
        return new Schedule(
                disbursedOn,
                disbursed,
                equalPrincipal().instalments().stream()
                        .map(one -> new Instalment(one.dueOn(), one.principal(), interest))
                        .toList());
    }

    /**
     * Makes a schedule of level payments: amount x rate / (1 - (1 + rate) ^ -n), rounded half up to the minor unit,
     * with interest on what is outstanding. Where rounding up has repaid a tiny loan early, instalments of zero follow.
     *
     * @return the schedule
     * @throws InvalidInputException if it adds up to more than 64 bits hold
     */
    public Schedule annuity() {
        long level = level();
        return schedule((balance, interest) -> Math.max(0, Math.min(balance, level - interest)));
    }

    /**
     * Makes a schedule of interest alone, with all principal in the last instalment.
     *
     * @return the schedule
     * @throws InvalidInputException if it adds up to more than 64 bits hold
     */
    public Schedule bullet() {
        return schedule((balance, interest) -> 0);
    }

    private Schedule schedule(PrincipalRule rule) {
        List<Instalment> all = new ArrayList<>(instalments);
        long balance = disbursed;
        for (int i = 1; i <= instalments; i++) {
            long interest = interest(balance);
            long principal = i == instalments ? balance : rule.principal(balance, interest);
            all.add(new Instalment(disbursedOn.plus(every.multipliedBy(i)), principal, interest));
            balance -= principal;
        }
        return new Schedule(disbursedOn, disbursed, all);
    }

    private long interest(long balance) {
        return rounded(BigDecimal.valueOf(balance).multiply(rate), "the interest");
    }

    private long level() {
        if (rate.signum() == 0) {
            return rounded(Rational.of(disbursed, instalments).toDecimal(), "the instalment");
        }
        BigDecimal growth = BigDecimal.ONE.add(rate).pow(instalments, WIDE);
        BigDecimal above = BigDecimal.valueOf(disbursed).multiply(rate).multiply(growth);
        Rational level = Rational.of(above).dividedBy(Rational.of(growth.subtract(BigDecimal.ONE, WIDE)));
        return rounded(level.toDecimal(), "the instalment");
    }

    private static long rounded(BigDecimal amount, String what) {
        if (amount.precision() - amount.scale() > Long.SIZE) {
            throw InvalidInputException.of("", what + " exceeds 64 bits");
        }
        try {
            return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
        } catch (ArithmeticException e) {
            throw InvalidInputException.of("", what + " exceeds 64 bits");
        }
    }

    /** The rule by which an instalment repays a part of the balance. */
    private interface PrincipalRule {
        long principal(long balance, long interest);
    }
}
