/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Scale;
import org.finindicators.validation.InvalidInputException;

/**
 * One thing that happens: an amount that follows from an item as it is reported, and what that amount does to items.
 *
 * <p>Everything is linear. The amount is a part of the item's figure, or a number; each {@link ShockEffect} adds a
 * multiple of it to the figure of an item. What follows from a shock, provisions or income that is lost, is stated with
 * it:
 *
 * <pre>{@code
 * ItemShock.byPercent(NONPERFORMING_LOANS, "25").provisionedAtPercent("50", LOAN_LOSS_ALLOWANCE, EQUITY)
 * ItemShock.percentOf(FOREIGN_CURRENCY_LOANS, "-10").raising(NET_INCOME)
 * ItemShock.byPoints(LENDING_RATE, "3")
 * }</pre>
 *
 * <p>The figure is the balance at the end of the statement's period, the flow of the period, or the rate of the period;
 * what went before is history and stays.
 *
 * @param item the item whose figure the amount follows from; of an amount that is stated, the one that it is added to
 * @param size how large the amount is
 * @param effects what it does, in the order in which it was stated
 * @since 0.1.0
 */
public record ItemShock(Item<?> item, ShockSize size, List<ShockEffect> effects) {
    /**
     * Copies the list.
     *
     * @throws InvalidInputException if an amount of money were added to a rate or a number of things, or the like;
     *     points are not for a rate, or a currency is not for money; with all such faults
     */
    public ItemShock {
        effects = List.copyOf(effects);
        Intake intake = new Intake();
        boolean isRate = item.kind() instanceof Kind.Rate;
        if (size instanceof ShockSize.Points && !isRate) {
            intake.add(item.id(), "", "is no rate, percentage points are for rates");
        }
        if (size instanceof ShockSize.Sum && isRate) {
            intake.add(item.id(), "", "is a rate, which changes by percentage points or by a part of itself");
        }
        if ((size instanceof ShockSize.Money || size instanceof ShockSize.CurrencyPrice)
                && (!item.isMoney() || item.kind() instanceof Kind.PerHead)) {
            intake.add(item.id(), "", "is no amount of money, which alone has a currency and a unit");
        }
        Dimension dimension = item.dimension();
        for (ShockEffect effect : effects) {
            if (!effect.item().dimension().equals(dimension)
                    || !effect.item().noun().equals(item.noun())) {
                intake.add(
                        effect.item().id(),
                        "",
                        "is not measured as " + item.name() + " is (" + item.unit() + "), it is "
                                + effect.item().unit());
            }
        }
        intake.refuse();
    }

    /**
     * Changes an item by a part of itself.
     *
     * @param item the item
     * @param percent the change in per cent, as decimal text; negative for a fall
     * @return the shock
     * @throws InvalidInputException if the number is refused
     */
    public static ItemShock byPercent(Item<?> item, String percent) {
        return byPercent(item, Intake.requireNumber("percent", percent));
    }

    /**
     * Changes an item by a part of itself: its figure times (1 + percent / 100).
     *
     * @param item the item
     * @param percent the change in per cent; negative for a fall
     * @return the shock
     * @throws InvalidInputException if the number is refused
     */
    public static ItemShock byPercent(Item<?> item, BigDecimal percent) {
        return percentOf(item, percent).raising(item);
    }

    /**
     * Changes an item by an amount in the unit and currency in which each statement has it.
     *
     * @param item an amount of money, a number of things, or a price level
     * @param amount the change, as decimal text; negative for a fall
     * @return the shock
     * @throws InvalidInputException if the number is refused, or the item is a rate
     */
    public static ItemShock byAmount(Item<?> item, String amount) {
        return byAmount(item, Intake.requireNumber("amount", amount));
    }

    /**
     * Changes an item by an amount in the unit and currency in which each statement has it.
     *
     * @param item an amount of money, a number of things, or a price level
     * @param amount the change; negative for a fall
     * @return the shock
     * @throws InvalidInputException if the number is refused, or the item is a rate
     */
    public static ItemShock byAmount(Item<?> item, BigDecimal amount) {
        return new ItemShock(item, new ShockSize.Sum(amount), List.of(direct(item, BigDecimal.ONE)));
    }

    /**
     * Changes an item by an amount of money with its own unit, for statements in different units.
     *
     * @param item an amount of money
     * @param amount the change, as decimal text; negative for a fall
     * @param scale its unit
     * @param currency its currency, as an ISO 4217 code; where the item is in another one, it is not known after it
     * @return the shock
     * @throws InvalidInputException if the number or the currency is refused, or the item is no amount of money
     */
    public static ItemShock byAmount(Item<?> item, String amount, Scale scale, String currency) {
        Intake intake = new Intake();
        Optional<BigDecimal> number = intake.toNumber("amount", amount);
        Optional<Currency> code = intake.toCurrency("currency", currency);
        intake.refuse();
        return byAmount(item, number.orElseThrow(), scale, code.orElseThrow());
    }

    /**
     * Changes an item by an amount of money with its own unit, for statements in different units.
     *
     * @param item an amount of money
     * @param amount the change; negative for a fall
     * @param scale its unit
     * @param currency its currency; where the item is in another one, it is not known after it
     * @return the shock
     * @throws InvalidInputException if the number is refused, or the item is no amount of money
     */
    public static ItemShock byAmount(Item<?> item, BigDecimal amount, Scale scale, Currency currency) {
        return new ItemShock(item, new ShockSize.Money(amount, scale, currency), List.of(direct(item, BigDecimal.ONE)));
    }

    /**
     * Changes a rate by percentage points.
     *
     * @param rate a rate, or a share that has been set
     * @param points the change in percentage points, as decimal text; negative for a fall
     * @return the shock
     * @throws InvalidInputException if the number is refused, or the item is no rate
     */
    public static ItemShock byPoints(Item<?> rate, String points) {
        return byPoints(rate, Intake.requireNumber("points", points));
    }

    /**
     * Changes a rate by percentage points: 8 % and 3 points are 11 %.
     *
     * @param rate a rate, or a share that has been set
     * @param points the change in percentage points; negative for a fall
     * @return the shock
     * @throws InvalidInputException if the number is refused, or the item is no rate
     */
    public static ItemShock byPoints(Item<?> rate, BigDecimal points) {
        return new ItemShock(
                rate, new ShockSize.Points(Decimals.percent(points)), List.of(direct(rate, BigDecimal.ONE)));
    }

    /**
     * Moves a part of one item to another: of performing loans to non-performing ones.
     *
     * @param from what it is taken from
     * @param to what it is added to
     * @param percent the part of the first, in per cent, as decimal text
     * @return the shock
     * @throws InvalidInputException if the number is refused, or the items are not measured alike
     */
    public static ItemShock movePercent(Item<?> from, Item<?> to, String percent) {
        return movePercent(from, to, Intake.requireNumber("percent", percent));
    }

    /**
     * Moves a part of one item to another: of performing loans to non-performing ones.
     *
     * @param from what it is taken from
     * @param to what it is added to
     * @param percent the part of the first, in per cent
     * @return the shock
     * @throws InvalidInputException if the number is refused, or the items are not measured alike
     */
    public static ItemShock movePercent(Item<?> from, Item<?> to, BigDecimal percent) {
        return percentOf(from, percent).lowering(from).raising(to);
    }

    /**
     * Moves an amount from one item to another, in the unit and currency in which each statement has them.
     *
     * @param from what it is taken from
     * @param to what it is added to
     * @param amount the amount, as decimal text
     * @return the shock
     * @throws InvalidInputException if the number is refused, or the items are not measured alike
     */
    public static ItemShock moveAmount(Item<?> from, Item<?> to, String amount) {
        return moveAmount(from, to, Intake.requireNumber("amount", amount));
    }

    /**
     * Moves an amount from one item to another, in the unit and currency in which each statement has them.
     *
     * @param from what it is taken from
     * @param to what it is added to
     * @param amount the amount
     * @return the shock
     * @throws InvalidInputException if the number is refused, or the items are not measured alike
     */
    public static ItemShock moveAmount(Item<?> from, Item<?> to, BigDecimal amount) {
        return new ItemShock(
                from,
                new ShockSize.Sum(amount),
                List.of(direct(from, BigDecimal.ONE.negate()), direct(to, BigDecimal.ONE)));
    }

    /**
     * Changes the price of a foreign currency, for one item that is owed in it or linked to it. The item has to be
     * reported in the currency of the statement: an amount that is reported in the foreign currency itself is the same
     * at any price of it. What the item is a part of does not follow; it is named with {@link #raising} and
     * {@link #lowering}.
     *
     * @param currency the currency whose price changes, as an ISO 4217 code
     * @param percent the change of its price in the currency of the statement, in per cent, as decimal text; 30 where
     *     it costs 30 per cent more
     * @param item an amount of money that is owed in it or linked to it
     * @return the shock
     * @throws InvalidInputException if the number or the currency is refused, or the item is no amount of money
     */
    public static ItemShock exchangeRatePercent(String currency, String percent, Item<?> item) {
        Intake intake = new Intake();
        Optional<Currency> code = intake.toCurrency("currency", currency);
        Optional<BigDecimal> number = intake.toNumber("percent", percent);
        intake.refuse();
        return exchangeRatePercent(code.orElseThrow(), number.orElseThrow(), item);
    }

    /**
     * Changes the price of a foreign currency, for one item that is owed in it or linked to it, as
     * {@link #exchangeRatePercent(String, String, Item)} does.
     *
     * @param currency the currency whose price changes
     * @param percent the change of its price in the currency of the statement, in per cent
     * @param item an amount of money that is owed in it or linked to it
     * @return the shock
     * @throws InvalidInputException if the number is refused, or the item is no amount of money
     */
    public static ItemShock exchangeRatePercent(Currency currency, BigDecimal percent, Item<?> item) {
        return new ItemShock(
                item,
                new ShockSize.CurrencyPrice(currency, Decimals.percent(percent)),
                List.of(direct(item, BigDecimal.ONE)));
    }

    /**
     * Takes a part of an item as an amount that changes other items and not the item itself: the repricing gap times a
     * change of interest rates.
     *
     * @param item the item
     * @param percent the part in per cent, as decimal text
     * @return a shock without effects yet
     * @throws InvalidInputException if the number is refused
     */
    public static ItemShock percentOf(Item<?> item, String percent) {
        return percentOf(item, Intake.requireNumber("percent", percent));
    }

    /**
     * Takes a part of an item as an amount that changes other items and not the item itself: the repricing gap times a
     * change of interest rates.
     *
     * @param item the item
     * @param percent the part in per cent
     * @return a shock without effects yet
     * @throws InvalidInputException if the number is refused
     */
    public static ItemShock percentOf(Item<?> item, BigDecimal percent) {
        return new ItemShock(item, new ShockSize.Fraction(Decimals.percent(percent)), List.of());
    }

    private static ShockEffect direct(Item<?> item, BigDecimal multiple) {
        return new ShockEffect(item, multiple, "");
    }

    /**
     * Adds the whole amount to a further item: to total assets, of which loans are a part.
     *
     * @param other the item
     * @return the larger shock
     * @throws InvalidInputException if it is not measured alike
     */
    public ItemShock raising(Item<?> other) {
        return with(direct(other, BigDecimal.ONE));
    }

    /**
     * Takes the whole amount off a further item: off equity, where liabilities rise.
     *
     * @param other the item
     * @return the larger shock
     * @throws InvalidInputException if it is not measured alike
     */
    public ItemShock lowering(Item<?> other) {
        return with(direct(other, BigDecimal.ONE.negate()));
    }

    /**
     * Provides for the amount: so much of it is added to the allowance for losses, and taken off what bears the loss.
     * Tax is not thought of; a caller who does takes {@link #with}.
     *
     * @param percent the provision in per cent of the amount, as decimal text
     * @param allowance the allowance for losses
     * @param lowered what bears the loss: equity, net income, regulatory capital
     * @return the larger shock
     * @throws InvalidInputException if the number is refused, or an item is not measured alike
     */
    public ItemShock provisionedAtPercent(String percent, Item<?> allowance, Item<?>... lowered) {
        return provisionedAtPercent(Intake.requireNumber("percent", percent), allowance, lowered);
    }

    /**
     * Provides for the amount: so much of it is added to the allowance for losses, and taken off what bears the loss.
     * Tax is not thought of; a caller who does takes {@link #with}.
     *
     * @param percent the provision in per cent of the amount
     * @param allowance the allowance for losses
     * @param lowered what bears the loss: equity, net income, regulatory capital
     * @return the larger shock
     * @throws InvalidInputException if the number is refused, or an item is not measured alike
     */
    public ItemShock provisionedAtPercent(BigDecimal percent, Item<?> allowance, Item<?>... lowered) {
        BigDecimal rate = Decimals.percent(percent);
        String why = "provision at " + Printing.percent(rate);
        return with(new ShockEffect(allowance, rate, why)).with(rate.negate(), why, lowered);
    }

    /**
     * Loses the income on the amount: so much of it is taken off income and what income goes into.
     *
     * @param percent the income in per cent of the amount for the period of the statement, as decimal text
     * @param lowered interest income, net income, equity
     * @return the larger shock
     * @throws InvalidInputException if the number is refused, or an item is not measured alike
     */
    public ItemShock losingIncomePercent(String percent, Item<?>... lowered) {
        return losingIncomePercent(Intake.requireNumber("percent", percent), lowered);
    }

    /**
     * Loses the income on the amount: so much of it is taken off income and what income goes into.
     *
     * @param percent the income in per cent of the amount for the period of the statement
     * @param lowered interest income, net income, equity
     * @return the larger shock
     * @throws InvalidInputException if the number is refused, or an item is not measured alike
     */
    public ItemShock losingIncomePercent(BigDecimal percent, Item<?>... lowered) {
        BigDecimal rate = Decimals.percent(percent);
        return with(rate.negate(), "income lost at " + Printing.percent(rate), lowered);
    }

    private ItemShock with(BigDecimal multiple, String why, Item<?>... items) {
        return with(
                Stream.of(items).map(one -> new ShockEffect(one, multiple, why)).toArray(ShockEffect[]::new));
    }

    /**
     * Adds what else the amount does.
     *
     * @param more the effects
     * @return the larger shock
     * @throws InvalidInputException if an item is not measured alike
     */
    public ItemShock with(ShockEffect... more) {
        List<ShockEffect> all = new ArrayList<>(effects);
        all.addAll(List.of(more));
        return new ItemShock(item, size, all);
    }

    /**
     * Returns the same shock, larger or smaller, with all that follows from it.
     *
     * @param factor how many times as large
     * @return the shock
     * @throws InvalidInputException if a number gets too long
     */
    public ItemShock times(BigDecimal factor) {
        return new ItemShock(item, size.times(factor), effects);
    }

    /** Says what happens: {@code 10 % of performing loans} for instance, without the effects. */
    String words() {
        String joined =
                size instanceof ShockSize.Points ? " on " : size instanceof ShockSize.CurrencyPrice ? ", " : " of ";
        return size.words() + joined + item.name();
    }

    /** Prints what happens on the first line, and a line for each effect. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(words());
        effects.forEach(effect -> out.append("\n  ").append(effect));
        return out.toString();
    }
}
