/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.finindicators.number.Decimals;
import org.finindicators.validation.InvalidInputException;

/**
 * Loans by class, before provisions.
 *
 * @param amounts amount by class, under the names that the provisioning rates use: {@code pass}, {@code substandard},
 *     {@code doubtful}, {@code loss}
 */
public record LoanClasses(@NotEmpty Map<@NotBlank String, @PositiveOrZero BigDecimal> amounts) {
    /** Copies the table and normalises the amounts. */
    public LoanClasses {
        Map<String, BigDecimal> copy = new LinkedHashMap<>();
        amounts.forEach((loans, amount) -> copy.put(loans, checked(loans, amount)));
        amounts = Collections.unmodifiableMap(copy);
    }

    /**
     * Starts with one class.
     *
     * @param loans the class
     * @param amount the amount, as decimal text
     * @return the table
     */
    public static LoanClasses of(String loans, String amount) {
        return new LoanClasses(Map.of(loans, Decimals.parse(amount)));
    }

    /**
     * Adds a class; a second amount for a class is added to the first.
     *
     * @param loans the class
     * @param amount the amount, as decimal text
     * @return the larger table
     */
    public LoanClasses and(String loans, String amount) {
        Map<String, BigDecimal> more = new LinkedHashMap<>(amounts);
        more.merge(loans, Decimals.parse(amount), BigDecimal::add);
        return new LoanClasses(more);
    }

    private static BigDecimal checked(String loans, BigDecimal amount) {
        try {
            return Decimals.check(amount);
        } catch (InvalidInputException e) {
            throw InvalidInputException.of("", loans + ": " + e.getMessage());
        }
    }
}
