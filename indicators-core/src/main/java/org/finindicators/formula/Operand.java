/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.finindicators.number.Printing;
import org.finindicators.number.Scale;

/**
 * A reported figure that a value was computed from.
 *
 * @param name the field's term for it
 * @param when the date or the period
 * @param amount the figure
 * @param unit its unit for reading, empty for a plain number
 * @param nature whether it is an amount of money
 * @param currency its currency, if it is money and one is stated
 * @since 0.1.0
 */
public record Operand(
        String name, String when, BigDecimal amount, String unit, Nature nature, Optional<Currency> currency) {
    /**
     * What an operand is an amount of.
     *
     * @since 0.1.0
     */
    public enum Nature {
        /** Money. */
        MONEY,
        /** Anything else: persons, things, rates, levels of prices. */
        OTHER
    }

    /**
     * Tells whether it is an amount of money.
     *
     * @return true for money, with or without a stated currency
     */
    public boolean isMoney() {
        return nature == Nature.MONEY;
    }

    /**
     * Gives a figure that is not money.
     *
     * @param name the field's term for it
     * @param when the date or the period, may be empty
     * @param amount the figure
     * @param unit its unit, may be empty
     * @return the operand
     */
    public static Operand of(String name, String when, BigDecimal amount, String unit) {
        return new Operand(name, when, amount, unit, Nature.OTHER, Optional.empty());
    }

    /**
     * Gives an amount of money.
     *
     * @param name the field's term for it
     * @param when the date or the period, may be empty
     * @param amount the amount
     * @param scale the unit of the amount
     * @param currency its currency, if one is stated
     * @return the operand
     */
    public static Operand money(String name, String when, BigDecimal amount, Scale scale, Optional<Currency> currency) {
        return new Operand(name, when, amount, unit(scale, currency), Nature.MONEY, currency);
    }

    /** An amount of money in the unit of the figures that it is read from. */
    static Operand money(String name, String when, BigDecimal amount, Figures figures, Optional<Currency> currency) {
        String unit = figures instanceof Remembering remembering
                ? remembering.unit(currency)
                : unit(figures.scale(), currency);
        return new Operand(name, when, amount, unit, Nature.MONEY, currency);
    }

    static String unit(Scale scale, Optional<Currency> currency) {
        return scale.words(currency.map(Currency::getCurrencyCode).orElse(""));
    }

    /**
     * Gives an amount a year for each head, in whole currency.
     *
     * @param name the field's term for it
     * @param when the date or the period, may be empty
     * @param amount the amount
     * @param currency its currency, if one is stated
     * @return the operand
     */
    public static Operand perHead(String name, String when, BigDecimal amount, Optional<Currency> currency) {
        String unit =
                currency.map(stated -> stated.getCurrencyCode() + " per head").orElse("per head");
        return new Operand(name, when, amount, unit, Nature.MONEY, currency);
    }

    /** Prints for instance {@code net income, 2021 Q1: 283,141 thousand USD}. */
    @Override
    public String toString() {
        return (when.isEmpty() ? name : name + ", " + when) + ": " + Printing.upTo(amount, 12)
                + (unit.isEmpty() ? "" : " " + unit);
    }
}
