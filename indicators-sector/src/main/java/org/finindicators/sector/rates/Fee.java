/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * A fee or commission of a loan, how much of it recovers direct origination cost, and how it is charged.
 *
 * <p>Direct origination cost is what the lender pays for making this one loan: a valuation, a registration. The paper
 * counts the rest of the fee as interest.
 *
 * @param name its name
 * @param amount the fee
 * @param originationCost the part of it that recovers direct origination cost
 * @param charging how it is charged
 * @param units when, in whole unit-periods since the start, if it is paid by itself
 * @param days the odd days besides
 * @since 0.1.0
 */
public record Fee(
        @NotBlank String name,
        @NotNull @PositiveOrZero BigDecimal amount,
        @NotNull @PositiveOrZero BigDecimal originationCost,
        @NotNull Charging charging,
        @PositiveOrZero int units,
        @PositiveOrZero int days)
        implements SelfChecking {
    private static final String AMOUNT = "amount";
    private static final String ORIGINATION_COST = "originationCost";

    /**
     * Normalises the amounts.
     *
     * @throws InvalidInputException if amounts are null or out of bounds, with all of them
     */
    public Fee {
        Intake intake = new Intake();
        amount = intake.number(AMOUNT, amount);
        originationCost = intake.number(ORIGINATION_COST, originationCost);
        intake.refuse();
    }

    /**
     * How a fee is charged.
     *
     * @since 0.1.0
     */
    public enum Charging {
        /** Withheld from the first advance: the borrower gets less. */
        DEDUCTED,
        /** Lent besides the advances, and repaid by the payments. */
        FINANCED,
        /** Paid by itself at a time, besides the payments. */
        PAID
    }

    /**
     * Takes a fee that is withheld from the first advance.
     *
     * @param name its name
     * @param amount the fee
     * @return the fee, none of which recovers direct origination cost
     * @throws InvalidInputException if the amount is out of bounds
     */
    public static Fee deducted(String name, BigDecimal amount) {
        return new Fee(name, amount, BigDecimal.ZERO, Charging.DEDUCTED, 0, 0);
    }

    /**
     * Takes a fee that is withheld from the first advance.
     *
     * @param name its name
     * @param amount the fee, as decimal text
     * @return the fee, none of which recovers direct origination cost
     * @throws InvalidInputException if the amount is not a number
     */
    public static Fee deducted(String name, String amount) {
        return deducted(name, read(AMOUNT, amount));
    }

    /**
     * Takes a fee that is lent besides the advances, and repaid by the payments.
     *
     * @param name its name
     * @param amount the fee
     * @return the fee, none of which recovers direct origination cost
     * @throws InvalidInputException if the amount is out of bounds
     */
    public static Fee financed(String name, BigDecimal amount) {
        return new Fee(name, amount, BigDecimal.ZERO, Charging.FINANCED, 0, 0);
    }

    /**
     * Takes a fee that is lent besides the advances, and repaid by the payments.
     *
     * @param name its name
     * @param amount the fee, as decimal text
     * @return the fee, none of which recovers direct origination cost
     * @throws InvalidInputException if the amount is not a number
     */
    public static Fee financed(String name, String amount) {
        return financed(name, read(AMOUNT, amount));
    }

    /**
     * Takes a fee that is paid by itself.
     *
     * @param name its name
     * @param amount the fee
     * @param units when, in unit-periods since the start
     * @return the fee, none of which recovers direct origination cost
     * @throws InvalidInputException if the amount is out of bounds
     */
    public static Fee paid(String name, BigDecimal amount, int units) {
        return new Fee(name, amount, BigDecimal.ZERO, Charging.PAID, units, 0);
    }

    /**
     * Takes a fee that is paid by itself.
     *
     * @param name its name
     * @param amount the fee, as decimal text
     * @param units when, in unit-periods since the start
     * @return the fee, none of which recovers direct origination cost
     * @throws InvalidInputException if the amount is not a number
     */
    public static Fee paid(String name, String amount, int units) {
        return paid(name, read(AMOUNT, amount), units);
    }

    /**
     * Sets the part that recovers direct origination cost.
     *
     * @param cost that part
     * @return the fee with it
     * @throws InvalidInputException if the amount is out of bounds
     */
    public Fee withOriginationCost(BigDecimal cost) {
        return new Fee(name, amount, cost, charging, units, days);
    }

    /**
     * Sets the part that recovers direct origination cost.
     *
     * @param cost that part, as decimal text
     * @return the fee with it
     * @throws InvalidInputException if the amount is not a number
     */
    public Fee withOriginationCost(String cost) {
        return withOriginationCost(read(ORIGINATION_COST, cost));
    }

    private static BigDecimal read(String place, String text) {
        Intake intake = new Intake();
        BigDecimal read = intake.toNumber(place, text).orElse(BigDecimal.ZERO);
        intake.refuse();
        return read;
    }

    /** Lists a direct origination cost above the fee. */
    @Override
    public List<Violation> violations() {
        return amount.signum() >= 0 && originationCost.compareTo(amount) > 0
                ? List.of(new Violation(
                        ORIGINATION_COST,
                        Decimals.print(originationCost),
                        "is a part of the fee and must not exceed it, " + Decimals.print(amount)))
                : List.of();
    }
}
