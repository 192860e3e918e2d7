/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;

/**
 * What is repriced within one span of time: matures, or has its interest rate set anew.
 *
 * @param fromMonths the months from now at which the span begins
 * @param toMonths the months from now at which it ends; none where it is open, equal to the beginning for one moment
 * @param assets the assets that are repriced in it
 * @param liabilities the liabilities that are repriced in it
 * @param offBalance legs off the balance sheet, swaps and futures; positive as an asset, negative as a liability
 */
public record RepricingBucket(
        @NotNull @PositiveOrZero BigDecimal fromMonths,
        Optional<@PositiveOrZero BigDecimal> toMonths,
        @NotNull @PositiveOrZero BigDecimal assets,
        @NotNull @PositiveOrZero BigDecimal liabilities,
        @NotNull BigDecimal offBalance) {
    /** Normalises the numbers. */
    public RepricingBucket {
        fromMonths = Decimals.check(fromMonths);
        toMonths = toMonths.map(Decimals::check);
        assets = Decimals.check(assets);
        liabilities = Decimals.check(liabilities);
        offBalance = Decimals.check(offBalance);
    }

    /**
     * States a span that ends.
     *
     * @param fromMonths the months from now at which it begins
     * @param toMonths the months from now at which it ends
     * @param assets the assets that are repriced in it
     * @param liabilities the liabilities that are repriced in it
     * @return the bucket
     */
    public static RepricingBucket of(String fromMonths, String toMonths, String assets, String liabilities) {
        return new RepricingBucket(
                Decimals.parse(fromMonths),
                Optional.of(Decimals.parse(toMonths)),
                Decimals.parse(assets),
                Decimals.parse(liabilities),
                BigDecimal.ZERO);
    }

    /**
     * States the last span, which has no end.
     *
     * @param fromMonths the months from now at which it begins
     * @param assets the assets that are repriced in it, or never
     * @param liabilities the liabilities that are repriced in it, or never
     * @return the bucket
     */
    public static RepricingBucket from(String fromMonths, String assets, String liabilities) {
        return new RepricingBucket(
                Decimals.parse(fromMonths),
                Optional.empty(),
                Decimals.parse(assets),
                Decimals.parse(liabilities),
                BigDecimal.ZERO);
    }

    /**
     * States legs off the balance sheet.
     *
     * @param net their net amount, positive as an asset, negative as a liability
     * @return the bucket
     */
    public RepricingBucket withOffBalance(String net) {
        return new RepricingBucket(fromMonths, toMonths, assets, liabilities, Decimals.parse(net));
    }

    /**
     * Returns what is repriced on the side of assets beyond that of liabilities.
     *
     * @return assets - liabilities + legs off the balance sheet
     */
    public BigDecimal gap() {
        return assets.subtract(liabilities).add(offBalance);
    }

    /**
     * Names the span.
     *
     * @return for instance {@code 3 to 6 months}
     */
    public String name() {
        String start = Printing.upTo(fromMonths, 3);
        return toMonths.map(end -> start + " to " + Printing.upTo(end, 3) + " months")
                .orElse("from " + start + " months");
    }
}
