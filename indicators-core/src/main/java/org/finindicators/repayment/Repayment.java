/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Objects;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.number.MinorUnits;

/**
 * What a borrower has paid on one date. A payment that was returned, a cheque that bounced for instance, is left out.
 *
 * @param on the date
 * @param amount the amount in minor units
 */
public record Repayment(LocalDate on, @PositiveOrZero long amount) {
    /** Creates a payment. */
    public Repayment {
        Objects.requireNonNull(on, "a payment needs a date");
    }

    /**
     * Takes a date as text.
     *
     * @param on the date, as 2024-12-01
     * @param amount the amount in minor units
     * @return the payment
     * @throws java.time.DateTimeException if the text is no date
     */
    public static Repayment of(String on, long amount) {
        return new Repayment(LocalDate.parse(on), amount);
    }

    /**
     * Takes an amount in whole units.
     *
     * @param on the date, as 2024-12-01
     * @param amount the amount, as decimal text
     * @param units the minor units to count in
     * @return the payment
     * @throws java.time.DateTimeException if the text is no date
     * @throws InvalidInputException if the amount is no number, is finer than a minor unit, or exceeds 64 bits
     */
    public static Repayment of(String on, String amount, MinorUnits units) {
        return of(on, units.parse(amount));
    }
}
