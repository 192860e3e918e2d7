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
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * Loans by class, before provisions.
 *
 * @param amounts amount by class, under the names that the provisioning rates use: {@code pass}, {@code substandard},
 *     {@code doubtful}, {@code loss}
 * @since 0.1.0
 */
public record LoanClasses(@NotEmpty Map<@NotBlank String, @PositiveOrZero BigDecimal> amounts) {
    /**
     * Copies the table and normalises the amounts.
     *
     * @throws InvalidInputException if amounts are null or out of bounds, with all of them
     */
    public LoanClasses {
        Intake intake = new Intake();
        Map<String, BigDecimal> copy = new LinkedHashMap<>();
        amounts.forEach((loans, amount) -> copy.put(loans, intake.number(loans, amount)));
        intake.refuse();
        amounts = Collections.unmodifiableMap(copy);
    }

    /**
     * Takes one class; others are added to it.
     *
     * @param loans the class
     * @param amount the amount
     * @return the table
     * @throws InvalidInputException if the amount is out of bounds
     */
    public static LoanClasses of(String loans, BigDecimal amount) {
        return new LoanClasses(Map.of()).with(loans, amount);
    }

    /**
     * Takes one class; others are added to it.
     *
     * @param loans the class
     * @param amount the amount, as decimal text
     * @return the table
     * @throws InvalidInputException if the amount is not a number
     */
    public static LoanClasses of(String loans, String amount) {
        return new LoanClasses(Map.of()).with(loans, amount);
    }

    /**
     * Adds a class; a second amount for a class is added to the first.
     *
     * @param loans the class
     * @param amount the amount
     * @return the larger table
     * @throws InvalidInputException if the amount is out of bounds
     */
    public LoanClasses with(String loans, BigDecimal amount) {
        Intake intake = new Intake();
        BigDecimal added = intake.number(loans, amount);
        intake.refuse();
        Map<String, BigDecimal> more = new LinkedHashMap<>(amounts);
        more.merge(loans, added, BigDecimal::add);
        return new LoanClasses(more);
    }

    /**
     * Adds a class; a second amount for a class is added to the first.
     *
     * @param loans the class
     * @param amount the amount, as decimal text
     * @return the larger table
     * @throws InvalidInputException if the amount is not a number
     */
    public LoanClasses with(String loans, String amount) {
        Intake intake = new Intake();
        BigDecimal added = intake.toNumber(loans, amount).orElse(BigDecimal.ZERO);
        intake.refuse();
        return with(loans, added);
    }
}
