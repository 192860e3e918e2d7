/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.function.Function;
import org.finindicators.number.Decimals;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * One member of a breakdown.
 *
 * @param name its name
 * @param amount its amount
 */
public record Member(
        @NotBlank String name, @NotNull @PositiveOrZero BigDecimal amount) {
    /**
     * Normalises the amount.
     *
     * @throws InvalidInputException if the amount is null or out of bounds, with the name of the member
     */
    public Member {
        amount = named(name, amount, Decimals::check);
    }

    /**
     * Reads an amount; what is wrong with it is said with the name of the member.
     *
     * @param name its name
     * @param amount its amount, as decimal text
     * @return the member
     * @throws InvalidInputException if the amount is null, no number or out of bounds
     */
    public static Member parse(String name, @Nullable String amount) {
        return new Member(name, named(name, amount, Decimals::parse));
    }

    private static <T> BigDecimal named(String name, @Nullable T amount, Function<T, BigDecimal> reading) {
        if (amount == null) {
            throw InvalidInputException.of("", "member " + name + ": no value; leave out what is not reported");
        }
        try {
            return reading.apply(amount);
        } catch (InvalidInputException e) {
            throw InvalidInputException.of("", "member " + name + ": " + e.getMessage());
        }
    }
}
