/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.finindicators.number.Decimals;

/**
 * Money that a borrower has to leave with the lender: taken from the first advance, released with its interest at the
 * time of the last payment.
 *
 * @param amount the amount
 * @param rate what it earns, an effective annual rate, a fraction
 */
public record CompensatingBalance(
        @NotNull @PositiveOrZero BigDecimal amount, @NotNull BigDecimal rate) {
    /** Normalises the figures. */
    public CompensatingBalance {
        amount = Decimals.check(amount);
        rate = Decimals.check(rate);
    }

    /**
     * Takes an amount and what it earns.
     *
     * @param amount the amount, as decimal text
     * @param rate the effective annual rate, a fraction as decimal text
     * @return the balance
     */
    public static CompensatingBalance of(String amount, String rate) {
        return new CompensatingBalance(Decimals.parse(amount), Decimals.parse(rate));
    }
}
