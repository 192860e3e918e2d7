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
 * An amount of a loan and when it is advanced or paid, counted from the start of the loan.
 *
 * @param amount the amount, not negative
 * @param units the whole unit-periods since the start
 * @param days the odd days besides, 19 for a first period of a month and 19 days
 * @since 0.1.0
 */
public record CashFlow(
        @NotNull @PositiveOrZero BigDecimal amount,
        @PositiveOrZero int units,
        @PositiveOrZero int days) {
    private static final String AMOUNT = "amount";

    /**
     * Normalises the amount.
     *
     * @throws InvalidInputException if it is null or out of bounds
     */
    public CashFlow {
        Intake intake = new Intake();
        amount = intake.number(AMOUNT, amount);
        intake.refuse();
    }

    /**
     * Takes an amount after whole unit-periods.
     *
     * @param amount the amount
     * @param units the unit-periods
     * @return the flow
     * @throws InvalidInputException if the amount is out of bounds
     */
    public static CashFlow of(BigDecimal amount, int units) {
        return new CashFlow(amount, units, 0);
    }

    /**
     * Takes an amount after whole unit-periods.
     *
     * @param amount the amount, as decimal text
     * @param units the unit-periods
     * @return the flow
     * @throws InvalidInputException if the amount is not a number
     */
    public static CashFlow of(String amount, int units) {
        return of(amount, units, 0);
    }

    /**
     * Takes an amount after unit-periods and odd days.
     *
     * @param amount the amount
     * @param units the unit-periods
     * @param days the odd days
     * @return the flow
     * @throws InvalidInputException if the amount is out of bounds
     */
    public static CashFlow of(BigDecimal amount, int units, int days) {
        return new CashFlow(amount, units, days);
    }

    /**
     * Takes an amount after unit-periods and odd days.
     *
     * @param amount the amount, as decimal text
     * @param units the unit-periods
     * @param days the odd days
     * @return the flow
     * @throws InvalidInputException if the amount is not a number
     */
    public static CashFlow of(String amount, int units, int days) {
        Intake intake = new Intake();
        BigDecimal read = intake.toNumber(AMOUNT, amount).orElse(BigDecimal.ZERO);
        intake.refuse();
        return of(read, units, days);
    }
}
