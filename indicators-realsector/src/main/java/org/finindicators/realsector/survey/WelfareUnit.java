/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * The unit in which the welfare of a person is counted: money, a span of time, and the prices.
 *
 * <p>Nothing of it is ever guessed. A survey, grouped data and a poverty line state theirs; figures in different units
 * are not compared, and a line is {@linkplain PovertyLine#convertedTo(WelfareUnit, String) converted} by a stated
 * factor.
 *
 * <pre>{@code WelfareUnit.nominal("INR", WelfareUnit.Span.MONTH)}</pre>
 *
 * @since 0.1.0
 */
public final class WelfareUnit {
    /** Dollars at the purchasing power parities of 2021, a person and day: the unit of the World Bank's lines. */
    public static final WelfareUnit PPP_2021_A_DAY = ppp(2021, Span.DAY);

    private static final int FIRST_VINTAGE = 1950;
    private static final int LAST_VINTAGE = 2100;

    private final Currency currency;
    private final Span span;
    private final String prices;

    private WelfareUnit(Currency currency, Span span, String prices) {
        this.currency = currency;
        this.span = Objects.requireNonNull(span, "welfare is of a day, a month or a year");
        this.prices = prices;
    }

    /**
     * The span of time that welfare is for.
     *
     * @since 0.1.0
     */
    public enum Span {
        /** A day. */
        DAY("a day"),
        /** A month. */
        MONTH("a month"),
        /** A year. */
        YEAR("a year");

        private final String words;

        Span(String words) {
            this.words = words;
        }

        /** Returns the span in words. */
        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * States welfare at the prices of the time of the survey.
     *
     * @param currency the ISO code of the currency
     * @param span the span of time
     * @return the unit
     * @throws InvalidInputException if there is no such currency
     */
    public static WelfareUnit nominal(String currency, Span span) {
        return nominal(known(currency), span);
    }

    /**
     * States welfare at the prices of the time of the survey.
     *
     * @param currency the currency
     * @param span the span of time
     * @return the unit
     */
    public static WelfareUnit nominal(Currency currency, Span span) {
        return new WelfareUnit(currency, span, "");
    }

    /**
     * States welfare at the prices of a base.
     *
     * @param currency the ISO code of the currency
     * @param span the span of time
     * @param base whose prices they are, {@code 2017} for instance
     * @return the unit
     * @throws InvalidInputException if there is no such currency, or the base is blank
     */
    public static WelfareUnit real(String currency, Span span, String base) {
        return real(known(currency), span, base);
    }

    /**
     * States welfare at the prices of a base.
     *
     * @param currency the currency
     * @param span the span of time
     * @param base whose prices they are, {@code 2017} for instance
     * @return the unit
     * @throws InvalidInputException if the base is blank
     */
    public static WelfareUnit real(Currency currency, Span span, String base) {
        if (base.isBlank()) {
            throw InvalidInputException.of("base ''", "must be named");
        }
        return new WelfareUnit(currency, span, "prices of " + base.strip());
    }

    /**
     * States welfare in United States dollars at purchasing power parity.
     *
     * @param vintage the year of the parities
     * @param span the span of time
     * @return the unit
     * @throws InvalidInputException if the vintage is no year from 1950 to 2100
     */
    public static WelfareUnit ppp(int vintage, Span span) {
        if (vintage < FIRST_VINTAGE || vintage > LAST_VINTAGE) {
            throw InvalidInputException.of("vintage " + vintage, "must be a year from 1950 to 2100");
        }
        return new WelfareUnit(known("USD"), span, vintage + " PPP");
    }

    private static Currency known(String code) {
        Intake intake = new Intake();
        Optional<Currency> read = intake.toCurrency("currency", code);
        intake.refuse();
        return read.orElseThrow();
    }

    /**
     * Returns the currency.
     *
     * @return the currency, US dollars at purchasing power parity
     */
    public Currency currency() {
        return currency;
    }

    /**
     * Returns the span of time.
     *
     * @return the span
     */
    public Span span() {
        return span;
    }

    /**
     * Returns the prices in words.
     *
     * @return for instance {@code prices of 2017} or {@code 2021 PPP}; empty for those of the time of the survey
     */
    public String prices() {
        return prices;
    }

    /**
     * Tells what an amount of money is for.
     *
     * @return for instance {@code person a day (2021 PPP)}
     */
    public String perWhat() {
        return "person " + span + (prices.isEmpty() ? "" : " (" + prices + ")");
    }

    /**
     * Tells what totals over persons are in.
     *
     * @return for instance {@code INR a month}
     */
    public String ofTotals() {
        return currency.getCurrencyCode() + " " + span + (prices.isEmpty() ? "" : " (" + prices + ")");
    }

    /** Why a figure in another unit cannot be compared with one in this; nothing for the same unit. */
    Optional<Fault> conflict(String what, WelfareUnit other) {
        if (equals(other)) {
            return Optional.empty();
        }
        Reason reason = !currency.equals(other.currency)
                ? Reason.CURRENCY_MISMATCH
                : span != other.span ? Reason.PERIOD_MISMATCH : Reason.BASE_MISMATCH;
        return Optional.of(new Fault(reason, "welfare in " + this + ", " + what + " in " + other));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WelfareUnit that
                && currency.equals(that.currency)
                && span == that.span
                && prices.equals(that.prices);
    }

    @Override
    public int hashCode() {
        return Objects.hash(currency, span, prices);
    }

    /** Prints for instance {@code INR per person a month} or {@code USD per person a day (2021 PPP)}. */
    @Override
    public String toString() {
        return currency.getCurrencyCode() + " per " + perWhat();
    }
}
