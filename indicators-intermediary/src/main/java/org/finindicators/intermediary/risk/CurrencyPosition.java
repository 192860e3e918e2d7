/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * The net open position in one currency or in gold: spot, forward and off the balance sheet together, in the reporting
 * currency.
 *
 * @param currency the currency's ISO 4217 code; {@code XAU} for gold
 * @param net the position, positive where it is long, negative where it is short
 * @since 0.1.0
 */
public record CurrencyPosition(
        @NotBlank String currency, @NotNull BigDecimal net) {
    /** The code of gold. */
    public static final String GOLD_CODE = "XAU";

    /**
     * Normalises the code and the amount; {@code gold} is {@code XAU}.
     *
     * @throws InvalidInputException if the code is that of no currency which Java knows, or the amount is refused
     */
    public CurrencyPosition {
        Intake intake = new Intake();
        currency = code(intake, "currency", currency);
        net = intake.number("net", net);
        intake.refuse();
    }

    /**
     * Gives a position.
     *
     * @param currency the currency
     * @param net the position in the reporting currency, negative where it is short
     */
    public CurrencyPosition(Currency currency, BigDecimal net) {
        this(currency.getCurrencyCode(), net);
    }

    /** A code that is blank stays so, and is found wanting later; one that is no currency would split one in two. */
    static String code(Intake intake, String place, @Nullable String text) {
        String code = Objects.toString(text, "").strip().toUpperCase(Locale.ROOT);
        String currency = code.equals("GOLD") ? GOLD_CODE : code;
        if (!currency.isEmpty()) {
            intake.toCurrency(place, currency);
        }
        return currency;
    }

    /**
     * Gives a position.
     *
     * @param currency the currency's code, {@code gold} for gold
     * @param net the position in the reporting currency, as decimal text, negative where it is short
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public static CurrencyPosition of(String currency, String net) {
        return new CurrencyPosition(currency, Intake.requireNumber("net", net));
    }

    /**
     * Gives a position.
     *
     * @param currency the currency's code, {@code gold} for gold
     * @param net the position in the reporting currency, negative where it is short
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public static CurrencyPosition of(String currency, BigDecimal net) {
        return new CurrencyPosition(currency, net);
    }

    /**
     * Gives a position.
     *
     * @param currency the currency
     * @param net the position in the reporting currency, as decimal text, negative where it is short
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public static CurrencyPosition of(Currency currency, String net) {
        return of(currency, Intake.requireNumber("net", net));
    }

    /**
     * Gives a position.
     *
     * @param currency the currency
     * @param net the position in the reporting currency, negative where it is short
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public static CurrencyPosition of(Currency currency, BigDecimal net) {
        return new CurrencyPosition(currency, net);
    }

    /**
     * Tells whether it is a position in gold.
     *
     * @return true for gold
     */
    public boolean isGold() {
        return currency.equals(GOLD_CODE);
    }
}
