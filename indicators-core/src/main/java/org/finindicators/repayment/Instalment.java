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
 * What a borrower has to pay on one date.
 *
 * @param dueOn the date by which it is to be paid; paid on that day, it is on time
 * @param principal the part that repays the loan, in minor units
 * @param interest the part that is the price of the loan, in minor units; fees that fall due with it are counted here
 */
public record Instalment(
        LocalDate dueOn,
        @PositiveOrZero long principal,
        @PositiveOrZero long interest) {
    /**
     * Checks that the parts add up within 64 bits.
     *
     * @throws InvalidInputException if the parts add up to more than 64 bits hold
     */
    public Instalment {
        Objects.requireNonNull(dueOn, "an instalment needs a due date");
        Sums.add(principal, interest, "the parts of the instalment due " + dueOn);
    }

    /**
     * Takes a date as text.
     *
     * @param dueOn the date, as 2024-12-01
     * @param principal the part that repays the loan, in minor units
     * @param interest the part that is the price of the loan, with fees, in minor units
     * @return the instalment
     * @throws java.time.DateTimeException if the text is no date
     * @throws InvalidInputException if the parts add up to more than 64 bits hold
     */
    public static Instalment of(String dueOn, long principal, long interest) {
        return new Instalment(LocalDate.parse(dueOn), principal, interest);
    }

    /**
     * Takes amounts in whole units.
     *
     * @param dueOn the date, as 2024-12-01
     * @param principal the part that repays the loan, as decimal text
     * @param interest the part that is the price of the loan, with fees, as decimal text
     * @param units the minor units to count in
     * @return the instalment
     * @throws java.time.DateTimeException if the text is no date
     * @throws InvalidInputException if an amount is no number, is finer than a minor unit, or exceeds 64 bits
     */
    public static Instalment of(String dueOn, String principal, String interest, MinorUnits units) {
        return of(dueOn, units.parse(principal), units.parse(interest));
    }

    /**
     * Adds up the parts.
     *
     * @return principal and interest
     */
    public long total() {
        return principal + interest;
    }
}
