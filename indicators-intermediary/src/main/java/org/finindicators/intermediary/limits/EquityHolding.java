/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.limits;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * A holding of equity in a non-financial enterprise.
 *
 * @param enterprise the enterprise; holdings in the same one are added up
 * @param amount the holding
 * @param exempt the part of it that does not count, because the enterprise is fully consolidated with the institution
 *     or the part is deducted from capital
 * @since 0.1.0
 */
public record EquityHolding(
        @NotBlank String enterprise,
        @NotNull @PositiveOrZero BigDecimal amount,
        @NotNull @PositiveOrZero BigDecimal exempt) {
    /** Normalises the amounts. */
    public EquityHolding {
        Objects.requireNonNull(enterprise, "a holding needs the name of an enterprise");
        Intake intake = new Intake();
        amount = intake.number("amount", amount);
        exempt = intake.number("exempt", exempt);
        intake.refuse();
    }

    /**
     * Gives a holding that counts in full.
     *
     * @param enterprise the enterprise
     * @param amount the holding, as decimal text
     * @return the holding
     * @throws InvalidInputException if the amount is refused
     */
    public static EquityHolding of(String enterprise, String amount) {
        return of(enterprise, Intake.requireNumber("amount", amount));
    }

    /**
     * Gives a holding that counts in full.
     *
     * @param enterprise the enterprise
     * @param amount the holding
     * @return the holding
     * @throws InvalidInputException if the amount is refused
     */
    public static EquityHolding of(String enterprise, BigDecimal amount) {
        return new EquityHolding(enterprise, amount, BigDecimal.ZERO);
    }

    /**
     * Exempts a part of the holding, because it is deducted from capital.
     *
     * @param part the part, as decimal text
     * @return the holding
     * @throws InvalidInputException if the amount is refused
     */
    public EquityHolding withExempt(String part) {
        return withExempt(Intake.requireNumber("exempt", part));
    }

    /**
     * Exempts a part of the holding, because it is deducted from capital.
     *
     * @param part the part
     * @return the holding
     * @throws InvalidInputException if the amount is refused
     */
    public EquityHolding withExempt(BigDecimal part) {
        return new EquityHolding(enterprise, amount, part);
    }

    /**
     * Exempts all of the holding, because the enterprise is fully consolidated with the institution.
     *
     * @return the holding, of which nothing counts
     */
    public EquityHolding withAllExempt() {
        return new EquityHolding(enterprise, amount, amount);
    }
}
