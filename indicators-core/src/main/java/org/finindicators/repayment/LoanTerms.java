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
import org.finindicators.number.Decimals;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Rational;

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
 */
public record LoanTerms(LocalDate disbursedOn, long disbursed, int instalments, Period every, BigDecimal rate) {
    private static final int MOST_INSTALMENTS = 100_000;
    private static final int LAST_YEAR = 9999;
    // of (1 + rate) ^ n - 1 at least the rate is left, and that is 1E-40 or more
    private static final MathContext WIDE = new MathContext(160);

    /**
     * Checks the terms.
     *
     * @throws IllegalArgumentException if there are fewer than 1 or more than 100 000 instalments, the step is not
     *     forward, or the last instalment is due after the year 9999
     * @throws InvalidInputException if the amount is not above zero, or the rate is negative or out of bounds
     */
    public LoanTerms {
        rate = Decimals.check(rate);
        if (disbursed <= 0) {
            throw InvalidInputException.of("", "a loan of " + disbursed + " is not above zero");
        }
        if (rate.signum() < 0) {
            throw InvalidInputException.of("", "a rate of " + Decimals.print(rate) + " is negative");
        }
        if (instalments < 1 || instalments > MOST_INSTALMENTS) {
            throw new IllegalArgumentException(instalments + " instalments, not from 1 to " + MOST_INSTALMENTS);
        }
        if (every.isZero() || every.isNegative()) {
            throw new IllegalArgumentException("instalments every " + every + " do not go forward");
        }
        if (lastYear(disbursedOn, every, instalments) > LAST_YEAR) {
            throw new IllegalArgumentException(instalments + " instalments every " + every + " from " + disbursedOn
                    + " last beyond the year 9999");
        }
    }

    private static int lastYear(LocalDate disbursedOn, Period every, int instalments) {
        try {
            return disbursedOn.plus(every.multipliedBy(instalments)).getYear();
        } catch (ArithmeticException | DateTimeException e) {
            return Integer.MAX_VALUE;
        }
    }

    /**
     * Takes a loan with monthly instalments, without interest as yet.
     *
     * @param disbursed the amount disbursed, in minor units
     * @param disbursedOn the date of disbursement, as 2024-01-15
     * @param instalments how many instalments there are, the first one after a month
     * @return the terms
     * @throws DateTimeException if the text is no date
     * @throws IllegalArgumentException as the constructor
     */
    public static LoanTerms monthly(long disbursed, String disbursedOn, int instalments) {
        return new LoanTerms(LocalDate.parse(disbursedOn), disbursed, instalments, Period.ofMonths(1), BigDecimal.ZERO);
    }

    /**
     * Takes a loan in whole units with monthly instalments, without interest as yet.
     *
     * @param disbursed the amount disbursed, as decimal text
     * @param units the minor units to count in
     * @param disbursedOn the date of disbursement, as 2024-01-15
     * @param instalments how many instalments there are, the first one after a month
     * @return the terms
     * @throws DateTimeException if the text is no date
     * @throws InvalidInputException if the amount is no number, is finer than a minor unit, or exceeds 64 bits
     * @throws IllegalArgumentException as the constructor
     */
    public static LoanTerms monthly(String disbursed, MinorUnits units, String disbursedOn, int instalments) {
        return monthly(units.parse(disbursed), disbursedOn, instalments);
    }

    /**
     * Takes a loan in whole units with weekly instalments, without interest as yet.
     *
     * @param disbursed the amount disbursed, as decimal text
     * @param units the minor units to count in
     * @param disbursedOn the date of disbursement, as 2024-01-15
     * @param instalments how many instalments there are, the first one after a week
     * @return the terms
     * @throws DateTimeException if the text is no date
     * @throws InvalidInputException if the amount is no number, is finer than a minor unit, or exceeds 64 bits
     * @throws IllegalArgumentException as the constructor
     */
    public static LoanTerms weekly(String disbursed, MinorUnits units, String disbursedOn, int instalments) {
        return weekly(units.parse(disbursed), disbursedOn, instalments);
    }

    /**
     * Takes a loan with weekly instalments, without interest as yet.
     *
     * @param disbursed the amount disbursed, in minor units
     * @param disbursedOn the date of disbursement, as 2024-01-15
     * @param instalments how many instalments there are, the first one after a week
     * @return the terms
     * @throws DateTimeException if the text is no date
     * @throws IllegalArgumentException as the constructor
     */
    public static LoanTerms weekly(long disbursed, String disbursedOn, int instalments) {
        return new LoanTerms(LocalDate.parse(disbursedOn), disbursed, instalments, Period.ofWeeks(1), BigDecimal.ZERO);
    }

    /**
     * Gives the rate of interest.
     *
     * @param rateForOneStep the rate for one step, a fraction: 0.02 for 2 per cent a month on a monthly loan
     * @return the same terms at that rate
     * @throws InvalidInputException if it is no number, negative or out of bounds
     */
    public LoanTerms at(String rateForOneStep) {
        return new LoanTerms(disbursedOn, disbursed, instalments, every, Decimals.parse(rateForOneStep));
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

    /** How much of a balance an instalment repays. */
    private interface PrincipalRule {
        long principal(long balance, long interest);
    }
}
