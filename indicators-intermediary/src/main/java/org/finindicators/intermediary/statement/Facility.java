/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.statement;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.finindicators.number.Decimals;

/**
 * One line of borrowed funds.
 *
 * @param name what it is called
 * @param averageBalance the mean balance of the period
 * @param rate the rate paid on it, a fraction a year
 */
public record Facility(
        @NotBlank String name,
        @NotNull @PositiveOrZero BigDecimal averageBalance,

        @NotNull @DecimalMin(value = "-1", inclusive = false, message = "must be above -1") BigDecimal rate) {
    /** Normalises the numbers. */
    public Facility {
        averageBalance = Decimals.check(averageBalance);
        rate = Decimals.check(rate);
    }

    /**
     * Takes decimal text.
     *
     * @param name what it is called
     * @param averageBalance the mean balance of the period
     * @param rate the rate paid on it, 0.03 for 3 per cent a year
     * @return the facility
     */
    public static Facility of(String name, String averageBalance, String rate) {
        return new Facility(name, Decimals.parse(averageBalance), Decimals.parse(rate));
    }
}
