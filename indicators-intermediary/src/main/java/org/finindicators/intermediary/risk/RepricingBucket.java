/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.validation.InvalidInputException;

/**
 * The amounts that are repriced within one span of time: they mature, or have their interest rates set anew.
 *
 * <pre>{@code
 * RepricingBucket.ofMonths("0", "3").withAssets("30").withLiabilities("150")
 * RepricingBucket.ofMonthsFrom("12").withAssets("700").withLiabilities("600")
 * }</pre>
 *
 * @param fromMonths the months from now at which the span begins
 * @param toMonths the months from now at which it ends; none where it is open, equal to the beginning for one moment
 * @param assets the assets that are repriced in it
 * @param liabilities the liabilities that are repriced in it
 * @param offBalance legs off the balance sheet, swaps and futures; positive as an asset, negative as a liability
 * @since 0.1.0
 */
public record RepricingBucket(
        @NotNull @PositiveOrZero BigDecimal fromMonths,
        Optional<@PositiveOrZero BigDecimal> toMonths,
        @NotNull @PositiveOrZero BigDecimal assets,
        @NotNull @PositiveOrZero BigDecimal liabilities,
        @NotNull BigDecimal offBalance) {
    /** Normalises the numbers. */
    public RepricingBucket {
        Intake intake = new Intake();
        fromMonths = intake.number("fromMonths", fromMonths);
        toMonths = intake.number("toMonths", toMonths);
        assets = intake.number("assets", assets);
        liabilities = intake.number("liabilities", liabilities);
        offBalance = intake.number("offBalance", offBalance);
        intake.refuse();
    }

    /**
     * Gives a span that ends, in which nothing is repriced yet.
     *
     * @param from the months from now at which it begins, as decimal text
     * @param to the months from now at which it ends, as decimal text
     * @return the bucket
     * @throws InvalidInputException if a number is refused
     */
    public static RepricingBucket ofMonths(String from, String to) {
        Intake intake = new Intake();
        Optional<BigDecimal> begins = intake.toNumber("fromMonths", from);
        Optional<BigDecimal> ends = intake.toNumber("toMonths", to);
        intake.refuse();
        return ofMonths(begins.orElseThrow(), ends.orElseThrow());
    }

    /**
     * Gives a span that ends, in which nothing is repriced yet.
     *
     * @param from the months from now at which it begins
     * @param to the months from now at which it ends
     * @return the bucket
     * @throws InvalidInputException if a number is refused
     */
    public static RepricingBucket ofMonths(BigDecimal from, BigDecimal to) {
        return of(from, Optional.of(to));
    }

    /**
     * Gives the last span, which has no end, and in which nothing is repriced yet. Amounts that are never repriced
     * belong to it, too.
     *
     * @param from the months from now at which it begins, as decimal text
     * @return the bucket
     * @throws InvalidInputException if the number is refused
     */
    public static RepricingBucket ofMonthsFrom(String from) {
        return ofMonthsFrom(Intake.requireNumber("monthsFrom", from));
    }

    /**
     * Gives the last span, which has no end, and in which nothing is repriced yet. Amounts that are never repriced
     * belong to it, too.
     *
     * @param from the months from now at which it begins
     * @return the bucket
     * @throws InvalidInputException if the number is refused
     */
    public static RepricingBucket ofMonthsFrom(BigDecimal from) {
        return of(from, Optional.empty());
    }

    private static RepricingBucket of(BigDecimal from, Optional<BigDecimal> to) {
        return new RepricingBucket(from, to, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /**
     * States the assets that are repriced in it.
     *
     * @param amount the assets, as decimal text
     * @return the bucket
     * @throws InvalidInputException if the amount is refused
     */
    public RepricingBucket withAssets(String amount) {
        return withAssets(Intake.requireNumber("assets", amount));
    }

    /**
     * States the assets that are repriced in it.
     *
     * @param amount the assets
     * @return the bucket
     * @throws InvalidInputException if the amount is refused
     */
    public RepricingBucket withAssets(BigDecimal amount) {
        return new RepricingBucket(fromMonths, toMonths, amount, liabilities, offBalance);
    }

    /**
     * States the liabilities that are repriced in it.
     *
     * @param amount the liabilities, as decimal text
     * @return the bucket
     * @throws InvalidInputException if the amount is refused
     */
    public RepricingBucket withLiabilities(String amount) {
        return withLiabilities(Intake.requireNumber("liabilities", amount));
    }

    /**
     * States the liabilities that are repriced in it.
     *
     * @param amount the liabilities
     * @return the bucket
     * @throws InvalidInputException if the amount is refused
     */
    public RepricingBucket withLiabilities(BigDecimal amount) {
        return new RepricingBucket(fromMonths, toMonths, assets, amount, offBalance);
    }

    /**
     * States legs off the balance sheet.
     *
     * @param net their net amount, as decimal text; positive as an asset, negative as a liability
     * @return the bucket
     * @throws InvalidInputException if the amount is refused
     */
    public RepricingBucket withOffBalance(String net) {
        return withOffBalance(Intake.requireNumber("offBalance", net));
    }

    /**
     * States legs off the balance sheet.
     *
     * @param net their net amount, positive as an asset, negative as a liability
     * @return the bucket
     * @throws InvalidInputException if the amount is refused
     */
    public RepricingBucket withOffBalance(BigDecimal net) {
        return new RepricingBucket(fromMonths, toMonths, assets, liabilities, net);
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
        String start = Printing.number(fromMonths);
        return toMonths.map(end -> start + " to " + Printing.number(end) + " months")
                .orElse("from " + start + " months");
    }
}
