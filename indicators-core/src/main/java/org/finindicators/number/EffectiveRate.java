/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.number;

import java.math.BigDecimal;
import java.util.List;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;

/**
 * An effective annual rate, from a rate in the convention in which it was quoted.
 *
 * <p>Rates that are compared must compound alike: 16 per cent a year compounded monthly is 17.23 per cent effective.
 * All rates are fractions, as decimal text.
 *
 * @param value the effective annual rate, a fraction
 * @param quotation how it was quoted, in words
 * @since 0.1.0
 */
public record EffectiveRate(BigDecimal value, String quotation) {
    private static final int MONTHS = 12;
    private static final int MAX_PERIODS = 366;
    private static final double VANISHING = 1e-40;
    private static final String EVERYTHING = " takes away everything";

    /** Normalises the value. */
    public EffectiveRate {
        value = Decimals.check(value);
    }

    /**
     * Converts a nominal rate a year that is compounded some times a year: (1 + rate / times) ^ times - 1.
     *
     * @param rate the nominal rate a year
     * @param times how often a year interest is added, 12 for monthly
     * @return the effective rate
     * @throws InvalidInputException if the rate is not a number, a period's rate is -100 per cent or less, or the
     *     result out of bounds or next to -100 per cent
     * @throws IllegalArgumentException if times is not from 1 to 366
     */
    public static EffectiveRate compounded(String rate, int times) {
        return compounded(Intake.requireNumber("rate", rate), times);
    }

    /**
     * Converts a nominal rate a year that is compounded some times a year: (1 + rate / times) ^ times - 1.
     *
     * @param rate the nominal rate a year
     * @param times how often a year interest is added, 12 for monthly
     * @return the effective rate
     * @throws InvalidInputException if a period's rate is -100 per cent or less, or the result out of bounds or next to
     *     -100 per cent
     * @throws IllegalArgumentException if times is not from 1 to 366
     */
    public static EffectiveRate compounded(BigDecimal rate, int times) {
        if (times < 1 || times > MAX_PERIODS) {
            throw new IllegalArgumentException("interest is added 1 to 366 times a year, not " + times);
        }
        BigDecimal nominal = Decimals.check(rate);
        Rational growth = Rational.ONE.plus(Rational.of(nominal).dividedBy(Rational.of(times)));
        String words = Printing.percent(nominal) + " a year, compounded " + times + (times == 1 ? " time" : " times")
                + " a year";
        if (growth.signum() <= 0) {
            throw refused(nominal, words + EVERYTHING);
        }
        // exact: the growth of a period is a quotient with a short denominator
        BigDecimal all = growth.numerator().pow(times);
        BigDecimal below = growth.denominator().pow(times);
        Rational effective = Rational.of(all).dividedBy(Rational.of(below)).minus(Rational.ONE);
        return of(rounded(effective), nominal, words);
    }

    /**
     * Converts a nominal rate a year that is paid once at the end of some months, and reinvested alike: (1 + rate x
     * months / 12) ^ (12 / months) - 1.
     *
     * @param rate the nominal rate a year
     * @param months the term
     * @return the effective rate
     * @throws InvalidInputException if the rate is not a number, the term's rate is -100 per cent or less, or the
     *     result out of bounds or next to -100 per cent
     * @throws IllegalArgumentException if months is below one
     */
    public static EffectiveRate simple(String rate, int months) {
        return simple(Intake.requireNumber("rate", rate), months);
    }

    /**
     * Converts a nominal rate a year that is paid once at the end of some months, and reinvested alike: (1 + rate x
     * months / 12) ^ (12 / months) - 1.
     *
     * @param rate the nominal rate a year
     * @param months the term
     * @return the effective rate
     * @throws InvalidInputException if the term's rate is -100 per cent or less, or the result out of bounds or next to
     *     -100 per cent
     * @throws IllegalArgumentException if months is below one
     */
    public static EffectiveRate simple(BigDecimal rate, int months) {
        if (months < 1) {
            throw new IllegalArgumentException("a term has one month or more, not " + months);
        }
        if (MONTHS % months == 0) {
            EffectiveRate same = compounded(rate, MONTHS / months);
            return new EffectiveRate(same.value(), words(rate, months));
        }
        BigDecimal nominal = Decimals.check(rate);
        double growth = nominal.doubleValue() * months / MONTHS;
        return power(growth, (double) MONTHS / months, nominal, words(rate, months));
    }

    private static String words(BigDecimal rate, int months) {
        return Printing.percent(rate) + " a year, paid after " + months + (months == 1 ? " month" : " months");
    }

    /**
     * Converts a continuously compounded rate: e ^ rate - 1.
     *
     * @param rate the rate
     * @return the effective rate
     * @throws InvalidInputException if the rate is not a number, or the result out of bounds or next to -100 per cent
     */
    public static EffectiveRate continuous(String rate) {
        return continuous(Intake.requireNumber("rate", rate));
    }

    /**
     * Converts a continuously compounded rate: e ^ rate - 1.
     *
     * @param rate the rate
     * @return the effective rate
     * @throws InvalidInputException if or the result out of bounds or next to -100 per cent
     */
    public static EffectiveRate continuous(BigDecimal rate) {
        BigDecimal nominal = Decimals.check(rate);
        return of(Math.expm1(nominal.doubleValue()), nominal, Printing.percent(nominal) + ", compounded continuously");
    }

    /**
     * Converts the discount rate of a bill: its price is 1 - rate x days / 360 of the face value, and that growth is
     * repeated through 365 days.
     *
     * @param rate the discount rate on a year of 360 days
     * @param days the days to maturity
     * @return the effective rate
     * @throws InvalidInputException if the rate is not a number, or the price is zero or negative
     * @throws IllegalArgumentException if days is below one
     */
    public static EffectiveRate discount(String rate, int days) {
        return discount(Intake.requireNumber("rate", rate), days);
    }

    /**
     * Converts the discount rate of a bill: its price is 1 - rate x days / 360 of the face value, and that growth is
     * repeated through 365 days.
     *
     * @param rate the discount rate on a year of 360 days
     * @param days the days to maturity
     * @return the effective rate
     * @throws InvalidInputException if or the price is zero or negative
     * @throws IllegalArgumentException if days is below one
     */
    public static EffectiveRate discount(BigDecimal rate, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a bill has one day or more to go, not " + days);
        }
        BigDecimal nominal = Decimals.check(rate);
        double discount = nominal.doubleValue() * days / 360;
        String words = Printing.percent(nominal) + " discount on 360 days, " + days + (days == 1 ? " day" : " days");
        if (discount >= 1) {
            throw refused(nominal, words + " leaves a price of zero or less");
        }
        return power(discount / (1 - discount), 365.0 / days, nominal, words);
    }

    private static EffectiveRate power(double growth, double times, BigDecimal nominal, String words) {
        if (!(growth > -1)) {
            throw refused(nominal, words + EVERYTHING);
        }
        return of(Math.expm1(times * Math.log1p(growth)), nominal, words);
    }

    private static EffectiveRate of(double effective, BigDecimal nominal, String words) {
        if (effective == Double.POSITIVE_INFINITY) {
            throw refused(nominal, words + " grows beyond all bounds in a year");
        }
        // 1E-41 is out of the bounds of figures, and nothing to a rate
        return of(Math.abs(effective) < VANISHING ? BigDecimal.ZERO : BigDecimal.valueOf(effective), nominal, words);
    }

    private static EffectiveRate of(BigDecimal effective, BigDecimal nominal, String words) {
        if (effective.compareTo(BigDecimal.ONE.negate()) <= 0) {
            throw refused(nominal, words + " cannot be told from -100 % a year");
        }
        try {
            return new EffectiveRate(effective, words);
        } catch (InvalidInputException e) {
            throw refused(nominal, words + ": " + e.getMessage());
        }
    }

    private static InvalidInputException refused(BigDecimal nominal, String sentence) {
        return new InvalidInputException(List.of(new Violation("rate", Decimals.print(nominal), sentence)));
    }

    private static BigDecimal rounded(Rational value) {
        return value.toDecimal().round(java.math.MathContext.DECIMAL128);
    }

    /** Prints for instance {@code 17.2271 % effective (16 % a year, compounded 12 times a year)}. */
    @Override
    public String toString() {
        return Printing.fixed(value.movePointRight(2), 4) + " % effective (" + quotation + ")";
    }
}
