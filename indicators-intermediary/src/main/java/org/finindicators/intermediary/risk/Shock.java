/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * The move of a price or of another risk factor for which a position is tested.
 *
 * @param move the relative change of a price, -0.2 for a fall by 20 per cent; or by how many units a factor changes
 * @since 0.1.0
 */
public record Shock(@NotNull BigDecimal move) {
    /** Normalises the number. */
    public Shock {
        Intake intake = new Intake();
        move = intake.number("move", move);
        intake.refuse();
    }

    /**
     * Gives a relative change of a price.
     *
     * @param percent the change, in per cent, as decimal text; negative for a fall
     * @return the shock
     * @throws InvalidInputException if the number is refused
     */
    public static Shock ofPercent(String percent) {
        return new Shock(Decimals.percent(percent));
    }

    /**
     * Gives a relative change of a price.
     *
     * @param percent the change, in per cent; negative for a fall
     * @return the shock
     * @throws InvalidInputException if the number is refused
     */
    public static Shock ofPercent(BigDecimal percent) {
        return new Shock(Decimals.percent(percent));
    }

    /**
     * Gives a change of a risk factor, for positions that are stated by their sensitivity to one unit of it.
     *
     * @param units by how many units the factor changes, as decimal text
     * @return the shock
     * @throws InvalidInputException if the number is refused
     */
    public static Shock ofUnits(String units) {
        return new Shock(Intake.requireNumber("units", units));
    }

    /**
     * Gives a change of a risk factor, for positions that are stated by their sensitivity to one unit of it.
     *
     * @param units by how many units the factor changes
     * @return the shock
     * @throws InvalidInputException if the number is refused
     */
    public static Shock ofUnits(BigDecimal units) {
        return new Shock(units);
    }
}
