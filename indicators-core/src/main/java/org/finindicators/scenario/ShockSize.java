/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import java.math.BigDecimal;
import java.util.Currency;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Scale;

/**
 * How large a shock is: a part of the figure that it is about, or an amount.
 *
 * @since 0.1.0
 */
public sealed interface ShockSize {
    /**
     * Says how large it is.
     *
     * @return for instance {@code -20 %}
     */
    String words();

    /**
     * Returns the same size times a number.
     *
     * @param factor the number
     * @return the size
     */
    ShockSize times(BigDecimal factor);

    /**
     * A part of the figure as it is reported; that of a figure below zero is below zero.
     *
     * @param fraction the part, -0.2 for a fall by 20 per cent
     * @since 0.1.0
     */
    record Fraction(BigDecimal fraction) implements ShockSize {
        /** Normalises the number. */
        public Fraction {
            fraction = Decimals.check(fraction);
        }

        @Override
        public String words() {
            return Printing.percent(fraction);
        }

        @Override
        public ShockSize times(BigDecimal factor) {
            return new Fraction(fraction.multiply(factor));
        }

        /** Prints {@link #words()}. */
        @Override
        public String toString() {
            return words();
        }
    }

    /**
     * An amount in the unit in which the item is reported: for money the unit and currency of the statement, whatever
     * they are.
     *
     * @param amount the amount, negative for a fall
     * @since 0.1.0
     */
    record Sum(BigDecimal amount) implements ShockSize {
        /** Normalises the number. */
        public Sum {
            amount = Decimals.check(amount);
        }

        @Override
        public String words() {
            return Printing.number(amount);
        }

        @Override
        public ShockSize times(BigDecimal factor) {
            return new Sum(amount.multiply(factor));
        }

        /** Prints {@link #words()}. */
        @Override
        public String toString() {
            return words();
        }
    }

    /**
     * An amount of money with its unit, which is brought to the unit of each statement.
     *
     * @param amount the amount, negative for a fall
     * @param scale its unit
     * @param currency its currency; an item that is reported in another one is not known under the scenario
     * @since 0.1.0
     */
    record Money(BigDecimal amount, Scale scale, Currency currency) implements ShockSize {
        /** Normalises the number. */
        public Money {
            amount = Decimals.check(amount);
        }

        @Override
        public String words() {
            return Printing.number(amount) + " " + scale.words(currency.getCurrencyCode());
        }

        @Override
        public ShockSize times(BigDecimal factor) {
            return new Money(amount.multiply(factor), scale, currency);
        }

        /** Prints {@link #words()}. */
        @Override
        public String toString() {
            return words();
        }
    }

    /**
     * A change of a rate or a share that was set.
     *
     * @param fraction the change, 0.03 for three percentage points
     * @since 0.1.0
     */
    record Points(BigDecimal fraction) implements ShockSize {
        /** Normalises the number. */
        public Points {
            fraction = Decimals.check(fraction);
        }

        @Override
        public String words() {
            return Printing.number(fraction.movePointRight(2)) + " percentage points";
        }

        @Override
        public ShockSize times(BigDecimal factor) {
            return new Points(fraction.multiply(factor));
        }

        /** Prints {@link #words()}. */
        @Override
        public String toString() {
            return words();
        }
    }

    /**
     * A change of the price of a currency, in the currency of the statement: of what is owed in it or linked to it, and
     * is reported in the currency of the statement, the same part.
     *
     * @param currency the currency whose price changes
     * @param fraction the change, 0.3 where it costs 30 per cent more
     * @since 0.1.0
     */
    record CurrencyPrice(Currency currency, BigDecimal fraction) implements ShockSize {
        /** Normalises the number. */
        public CurrencyPrice {
            fraction = Decimals.check(fraction);
        }

        @Override
        public String words() {
            return currency + " " + (fraction.signum() < 0 ? "" : "+") + Printing.percent(fraction);
        }

        @Override
        public ShockSize times(BigDecimal factor) {
            return new CurrencyPrice(currency, fraction.multiply(factor));
        }

        /** Prints {@link #words()}. */
        @Override
        public String toString() {
            return words();
        }
    }
}
