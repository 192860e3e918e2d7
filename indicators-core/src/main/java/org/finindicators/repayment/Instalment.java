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
 * The payment that a borrower owes on one date.
 *
 * @param dueOn the date by which it must be paid; paid on that day, it is on time
 * @param principal the part that repays the loan, in minor units
 * @param interest the part that is the price of the loan, in minor units; fees that fall due with it are counted here
 * @since 0.1.0
 */
public record Instalment(
        LocalDate dueOn,
        @PositiveOrZero long principal,
        @PositiveOrZero long interest) {
    /**
     * Checks that the parts add up within 64 bits.
     *
     * @throws org.finindicators.validation.InvalidInputException if they do not
     */
    public Instalment {
        Objects.requireNonNull(dueOn, "an instalment needs a due date");
        Sums.add(principal, interest, "the parts of the instalment due " + dueOn);
    }

    /**
     * Starts an instalment of nothing; {@link #withPrincipal} and {@link #withInterest} say what it is made of.
     *
     * @param dueOn the date by which it must be paid
     * @return the instalment
     */
    public static Instalment of(LocalDate dueOn) {
        return new Instalment(dueOn, 0, 0);
    }

    /**
     * Starts an instalment of nothing; {@link #withPrincipal} and {@link #withInterest} say what it is made of.
     *
     * @param dueOn the date by which it must be paid, as 2024-12-01
     * @return the instalment
     * @throws org.finindicators.validation.InvalidInputException if the text is not a date
     */
    public static Instalment of(String dueOn) {
        return of(Reading.oneDate("due date", dueOn));
    }

    /**
     * Takes both parts in minor units.
     *
     * @param dueOn the date by which it must be paid
     * @param principal the part that repays the loan
     * @param interest the part that is the price of the loan, with fees
     * @return the instalment
     * @throws org.finindicators.validation.InvalidInputException if the parts add up to more than 64 bits hold
     */
    public static Instalment of(LocalDate dueOn, long principal, long interest) {
        return new Instalment(dueOn, principal, interest);
    }

    /**
     * Takes both parts in minor units.
     *
     * @param dueOn the date by which it must be paid, as 2024-12-01
     * @param principal the part that repays the loan
     * @param interest the part that is the price of the loan, with fees
     * @return the instalment
     * @throws org.finindicators.validation.InvalidInputException if the text is not a date, or the parts add up to more
     *     than 64 bits hold
     */
    public static Instalment of(String dueOn, long principal, long interest) {
        return of(Reading.oneDate("due date", dueOn), principal, interest);
    }

    /**
     * Gives the part that repays the loan.
     *
     * @param amount whole units of the currency, as decimal text
     * @param units the minor units to count in
     * @return the instalment with it
     * @throws org.finindicators.validation.InvalidInputException if it is not a number, is finer than a minor unit, or
     *     exceeds 64 bits
     */
    public Instalment withPrincipal(String amount, MinorUnits units) {
        return new Instalment(dueOn, Reading.oneAmount("principal", amount, units), interest);
    }

    /**
     * Gives the part that repays the loan.
     *
     * @param amount whole units of the currency
     * @param units the minor units to count in
     * @return the instalment with it
     * @throws org.finindicators.validation.InvalidInputException if it is finer than a minor unit or exceeds 64 bits
     */
    public Instalment withPrincipal(BigDecimal amount, MinorUnits units) {
        return new Instalment(dueOn, Reading.oneAmount("principal", amount, units), interest);
    }

    /**
     * Gives the part that is the price of the loan, with fees.
     *
     * @param amount whole units of the currency, as decimal text
     * @param units the minor units to count in
     * @return the instalment with it
     * @throws org.finindicators.validation.InvalidInputException if it is not a number, is finer than a minor unit, or
     *     exceeds 64 bits
     */
    public Instalment withInterest(String amount, MinorUnits units) {
        return new Instalment(dueOn, principal, Reading.oneAmount("interest", amount, units));
    }

    /**
     * Gives the part that is the price of the loan, with fees.
     *
     * @param amount whole units of the currency
     * @param units the minor units to count in
     * @return the instalment with it
     * @throws org.finindicators.validation.InvalidInputException if it is finer than a minor unit or exceeds 64 bits
     */
    public Instalment withInterest(BigDecimal amount, MinorUnits units) {
        return new Instalment(dueOn, principal, Reading.oneAmount("interest", amount, units));
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
