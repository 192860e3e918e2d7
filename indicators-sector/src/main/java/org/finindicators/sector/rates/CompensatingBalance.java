/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * Money that a borrower has to leave with the lender: taken from the first advance, released with its interest at the
 * time of the last payment.
 *
 * @param amount the amount
 * @param rate the rate that it earns, an effective annual rate, a fraction
 * @since 0.1.0
 */
public record CompensatingBalance(
        @NotNull @PositiveOrZero BigDecimal amount, @NotNull BigDecimal rate) {
    private static final String AMOUNT = "amount";
    private static final String RATE = "rate";

    /**
     * Normalises the figures.
     *
     * @throws InvalidInputException if figures are null or out of bounds, with all of them
     */
    public CompensatingBalance {
        Intake intake = new Intake();
        amount = intake.number(AMOUNT, amount);
        rate = intake.number(RATE, rate);
        intake.refuse();
    }

    /**
     * Takes an amount and the rate that it earns.
     *
     * @param amount the amount
     * @param rate the effective annual rate, a fraction
     * @return the balance
     * @throws InvalidInputException if figures are out of bounds
     */
    public static CompensatingBalance of(BigDecimal amount, BigDecimal rate) {
        return new CompensatingBalance(amount, rate);
    }

    /**
     * Takes an amount and the rate that it earns.
     *
     * @param amount the amount, as decimal text
     * @param rate the effective annual rate, a fraction as decimal text
     * @return the balance
     * @throws InvalidInputException if texts are not numbers, with all of them
     */
    public static CompensatingBalance of(String amount, String rate) {
        Intake intake = new Intake();
        BigDecimal left = intake.toNumber(AMOUNT, amount).orElse(BigDecimal.ZERO);
        BigDecimal earned = intake.toNumber(RATE, rate).orElse(BigDecimal.ZERO);
        intake.refuse();
        return of(left, earned);
    }
}
