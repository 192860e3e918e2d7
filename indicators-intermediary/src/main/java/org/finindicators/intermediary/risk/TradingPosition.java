/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.finindicators.number.Decimals;

/**
 * One position that is held for trading, and the shock it is put to. Its change is the amount times the shock.
 *
 * @param name what it is
 * @param amount the market value, negative where it is short; or the change of value for one unit of the risk factor
 * @param shock the relative change of the price, -0.2 for a fall by 20 per cent; or the change of the risk factor
 */
public record TradingPosition(
        @NotBlank String name,
        @NotNull BigDecimal amount,
        @NotNull BigDecimal shock) {
    /** Normalises the numbers. */
    public TradingPosition {
        amount = Decimals.check(amount);
        shock = Decimals.check(shock);
    }

    /**
     * States a position by its value.
     *
     * @param name what it is
     * @param value the market value, as decimal text, negative where it is short
     * @param percent the relative change of its price, in per cent
     * @return the position
     */
    public static TradingPosition ofPercent(String name, String value, String percent) {
        return new TradingPosition(name, Decimals.parse(value), Decimals.percent(percent));
    }

    /**
     * States a position by its sensitivity.
     *
     * @param name what it is
     * @param perUnit the change of its value for one unit of the risk factor, for one basis point for instance
     * @param move by how many units the factor changes
     * @return the position
     */
    public static TradingPosition ofSensitivity(String name, String perUnit, String move) {
        return new TradingPosition(name, Decimals.parse(perUnit), Decimals.parse(move));
    }
}
