/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Objects;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * One position that is held for trading, and the shock for which it is tested. Its change is the amount times the
 * shock.
 *
 * <pre>{@code
 * TradingPosition.of("shares", "40", Shock.ofPercent("-20"))
 * TradingPosition.of("swap", "0.02", Shock.ofUnits("50"))
 * }</pre>
 *
 * @param name what it is
 * @param amount the market value, negative where it is short; or the change of value for one unit of the risk factor
 * @param shock the relative change of the price; or the change of the risk factor
 * @since 0.1.0
 */
public record TradingPosition(
        @NotBlank String name,
        @NotNull BigDecimal amount,
        @NotNull @Valid Shock shock) {
    /** Normalises the amount. */
    public TradingPosition {
        Objects.requireNonNull(name, "a position needs a name");
        Objects.requireNonNull(shock, "a position needs a shock");
        Intake intake = new Intake();
        amount = intake.number("amount", amount);
        intake.refuse();
    }

    /**
     * Gives a position.
     *
     * @param name what it is
     * @param amount the market value, as decimal text, negative where it is short; or the change of value for one unit
     *     of the risk factor
     * @param shock the relative change of the price; or the change of the risk factor
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public static TradingPosition of(String name, String amount, Shock shock) {
        return new TradingPosition(name, Intake.requireNumber("amount", amount), shock);
    }

    /**
     * Gives a position.
     *
     * @param name what it is
     * @param amount the market value, negative where it is short; or the change of value for one unit of the risk
     *     factor
     * @param shock the relative change of the price; or the change of the risk factor
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public static TradingPosition of(String name, BigDecimal amount, Shock shock) {
        return new TradingPosition(name, amount, shock);
    }
}
