/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * One member of a breakdown.
 *
 * @param name its name
 * @param amount its amount
 * @since 0.1.0
 */
public record Member(
        @NotBlank String name, @NotNull @PositiveOrZero BigDecimal amount) {
    /**
     * Normalises the amount.
     *
     * @throws InvalidInputException if the amount is null or out of bounds, with the name of the member
     */
    public Member {
        Intake intake = new Intake();
        amount = intake.number("member " + name, amount);
        intake.refuse();
    }

    /**
     * Reads an amount.
     *
     * @param name its name
     * @param amount its amount, as decimal text
     * @return the member
     * @throws InvalidInputException if the amount is null, not a number or out of bounds, with the name of the member
     */
    public static Member of(String name, String amount) {
        Intake intake = new Intake();
        BigDecimal number = intake.toNumber("member " + name, amount).orElse(BigDecimal.ZERO);
        intake.refuse();
        return new Member(name, number);
    }

    /**
     * Takes an amount.
     *
     * @param name its name
     * @param amount its amount
     * @return the member
     * @throws InvalidInputException if the amount is null or out of bounds, with the name of the member
     */
    public static Member of(String name, BigDecimal amount) {
        return new Member(name, amount);
    }
}
