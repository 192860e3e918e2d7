/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.finindicators.number.Decimals;

/**
 * A fee or commission of a loan, how much of it recovers direct origination cost, and how it is collected.
 *
 * <p>Direct origination cost is what the lender pays for making this one loan: a valuation, a registration. The paper
 * counts a fee as interest as far as it is not that.
 *
 * @param name what it is for
 * @param amount the fee
 * @param originationCost the part of it that recovers direct origination cost
 * @param collection how it is collected
 * @param units when, in whole unit-periods since the start, if it is paid by itself
 * @param days the odd days besides
 */
public record Fee(
        @NotBlank String name,
        @NotNull @PositiveOrZero BigDecimal amount,
        @NotNull @PositiveOrZero BigDecimal originationCost,
        @NotNull Collection collection,
        @PositiveOrZero int units,
        @PositiveOrZero int days) {
    /** Normalises the amounts. */
    public Fee {
        amount = Decimals.check(amount);
        originationCost = Decimals.check(originationCost);
    }

    /** How a fee is collected. */
    public enum Collection {
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
     * @param name what it is for
     * @param amount the fee, as decimal text
     * @return the fee, none of which recovers direct origination cost
     */
    public static Fee deducted(String name, String amount) {
        return new Fee(name, Decimals.parse(amount), BigDecimal.ZERO, Collection.DEDUCTED, 0, 0);
    }

    /**
     * Takes a fee that is lent besides the advances, and repaid by the payments.
     *
     * @param name what it is for
     * @param amount the fee, as decimal text
     * @return the fee, none of which recovers direct origination cost
     */
    public static Fee financed(String name, String amount) {
        return new Fee(name, Decimals.parse(amount), BigDecimal.ZERO, Collection.FINANCED, 0, 0);
    }

    /**
     * Takes a fee that is paid by itself.
     *
     * @param name what it is for
     * @param amount the fee, as decimal text
     * @param units when, in unit-periods since the start
     * @return the fee, none of which recovers direct origination cost
     */
    public static Fee paid(String name, String amount, int units) {
        return new Fee(name, Decimals.parse(amount), BigDecimal.ZERO, Collection.PAID, units, 0);
    }

    /**
     * States the part that recovers direct origination cost.
     *
     * @param cost that part, as decimal text
     * @return the same fee
     */
    public Fee recovering(String cost) {
        return new Fee(name, amount, Decimals.parse(cost), collection, units, days);
    }
}
