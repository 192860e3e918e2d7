/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import org.finindicators.validation.InvalidInputException;

/**
 * The smallest unit in which amounts of a currency are counted, cents for instance: whole numbers that add up exactly.
 *
 * @param currency the currency
 * @param digits how many digits after the point a whole unit is divided into, 2 for cents
 * @since 0.1.0
 */
public record MinorUnits(Currency currency, int digits) {
    private static final int MOST_DIGITS = 9;

    /**
     * Checks the digits.
     *
     * @throws IllegalArgumentException if there are fewer than 0 digits or more than 9
     */
    public MinorUnits {
        if (digits < 0 || digits > MOST_DIGITS) {
            throw new IllegalArgumentException(digits + " digits after the point, not from 0 to " + MOST_DIGITS);
        }
    }

    /**
     * Takes the digits that are usual for a currency: 2 for US dollars, 0 for yen, 3 for Kuwaiti dinars.
     *
     * @param currency the currency; one without minor units, gold for instance, is counted in whole units
     * @return its minor units
     */
    public static MinorUnits of(Currency currency) {
        return new MinorUnits(currency, Math.max(0, currency.getDefaultFractionDigits()));
    }

    /**
     * Takes the digits that are usual for a currency.
     *
     * @param code its ISO 4217 code
     * @return its minor units
     * @throws InvalidInputException if there is no such currency
     */
    public static MinorUnits of(String code) {
        Intake intake = new Intake();
        Optional<Currency> currency = intake.toCurrency("currency", code);
        intake.refuse();
        return of(currency.orElseThrow());
    }

    /**
     * Counts an amount in minor units.
     *
     * @param amount the amount in whole units, as decimal text
     * @return how many minor units it has
     * @throws InvalidInputException if it is not a decimal number, is finer than a minor unit, or exceeds 64 bits
     */
    public long count(String amount) {
        return count(Decimals.parse(amount));
    }

    /**
     * Counts an amount in minor units.
     *
     * @param amount the amount in whole units
     * @return how many minor units it has
     * @throws InvalidInputException if it is finer than a minor unit, or exceeds 64 bits
     */
    public long count(BigDecimal amount) {
        BigDecimal minor = Decimals.check(amount).movePointRight(digits);
        try {
            return minor.longValueExact();
        } catch (ArithmeticException e) {
            int finer = minor.stripTrailingZeros().scale();
            throw InvalidInputException.of(
                    Decimals.print(amount),
                    finer > 0
                            ? "has " + (finer + digits) + " digits after the point, " + currency.getCurrencyCode()
                                    + " has " + digits + ": round it first"
                            : tooMuch());
        }
    }

    /**
     * Counts an amount in minor units, rounded to a whole number of them.
     *
     * @param amount the amount in whole units
     * @param rounding which way
     * @return how many minor units it has
     * @throws InvalidInputException if it exceeds 64 bits, or is finer than a minor unit where rounding is unnecessary
     */
    public long count(BigDecimal amount, RoundingMode rounding) {
        if (rounding == RoundingMode.UNNECESSARY) {
            return count(amount);
        }
        try {
            return Decimals.check(amount)
                    .movePointRight(digits)
                    .setScale(0, rounding)
                    .longValueExact();
        } catch (ArithmeticException e) {
            throw InvalidInputException.of(Decimals.print(amount), tooMuch());
        }
    }

    private String tooMuch() {
        return "is more than 64 bits hold in units of 1E-" + digits + " " + currency.getCurrencyCode();
    }

    /**
     * Gives a count of minor units as an amount in whole units.
     *
     * @param minor how many minor units
     * @return the amount, without trailing zeros
     */
    public BigDecimal amount(long minor) {
        return amount(BigInteger.valueOf(minor));
    }

    /**
     * Gives a count of minor units as an amount in whole units.
     *
     * @param minor how many minor units
     * @return the amount, without trailing zeros
     * @throws InvalidInputException if it has more digits than a figure may have
     */
    public BigDecimal amount(BigInteger minor) {
        return Decimals.check(new BigDecimal(minor, digits));
    }
}
