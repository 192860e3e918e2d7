/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.finindicators.number.MinorUnits;

/**
 * A payment of a borrower on one date. A payment that was returned, a cheque that bounced for instance, is left out.
 *
 * @param on the date
 * @param amount the amount in minor units
 * @since 0.1.0
 */
public record Repayment(LocalDate on, @PositiveOrZero long amount) {
    /** Requires a date. */
    public Repayment {
        Objects.requireNonNull(on, "a payment needs a date");
    }

    /**
     * Takes an amount in minor units.
     *
     * @param on the date
     * @param amount the amount in minor units
     * @return the payment
     */
    public static Repayment of(LocalDate on, long amount) {
        return new Repayment(on, amount);
    }

    /**
     * Takes an amount in minor units.
     *
     * @param on the date, as 2024-12-01
     * @param amount the amount in minor units
     * @return the payment
     * @throws org.finindicators.validation.InvalidInputException if the text is not a date
     */
    public static Repayment of(String on, long amount) {
        return new Repayment(Reading.oneDate("date", on), amount);
    }

    /**
     * Takes an amount in whole units.
     *
     * @param on the date
     * @param amount the amount
     * @param units the minor units to count in
     * @return the payment
     * @throws org.finindicators.validation.InvalidInputException if the amount is finer than a minor unit or exceeds 64
     *     bits
     */
    public static Repayment of(LocalDate on, BigDecimal amount, MinorUnits units) {
        return new Repayment(on, Reading.oneAmount("amount", amount, units));
    }

    /**
     * Takes an amount in whole units.
     *
     * @param on the date, as 2024-12-01
     * @param amount the amount, as decimal text
     * @param units the minor units to count in
     * @return the payment
     * @throws org.finindicators.validation.InvalidInputException if the date is not one, or the amount is not a number,
     *     is finer than a minor unit, or exceeds 64 bits
     */
    public static Repayment of(String on, String amount, MinorUnits units) {
        Reading reading = new Reading();
        LocalDate date = reading.date("date", on);
        long minor = reading.amount("amount", amount, units);
        reading.refuse();
        return new Repayment(date, minor);
    }
}
