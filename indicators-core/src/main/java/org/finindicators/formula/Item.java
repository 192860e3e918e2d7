/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.finindicators.formula.Kind.Count;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.PerHead;
import org.finindicators.formula.Kind.PriceIndex;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.Term.Part;

/**
 * A figure that is reported: net income, equity, the consumer price index.
 *
 * <p>An item is declared once, with its kind and the values it can have, and is then the key under which statements and
 * columns hold its figures. Amounts are money unless a {@code noun} says what is counted.
 *
 * @param <K> the kind
 * @param id lower case words joined by hyphens; with underscores, the name of its column
 * @param name the field's term for it, as it stands in formulas
 * @param kind the kind
 * @param domain the values it can have
 * @param noun what it counts, in the singular ({@code job}); empty for money, rates and indices
 * @param wholes the items that it cannot exceed, being a part of them
 * @since 0.1.0
 */
public record Item<K extends Kind>(String id, String name, K kind, Domain domain, String noun, List<Item<?>> wholes)
        implements Term<K> {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Creates an item.
     *
     * @throws IllegalArgumentException if the id is malformed or ends like a moment (opening, average, mean), or the
     *     name is blank
     */
    public Item {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("'" + id + "' is not an item id: lower case words joined by hyphens");
        }
        for (Moment moment : Moment.values()) {
            if (!moment.suffix().isEmpty() && id.endsWith(moment.suffix().replace('_', '-'))) {
                throw new IllegalArgumentException(
                        "the item id " + id + " ends like the column of another item's " + moment.prefix() + "value");
            }
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("item " + id + " has no name");
        }
        wholes = List.copyOf(wholes);
    }

    /**
     * Declares an amount at a date that cannot be negative.
     *
     * @param id the id
     * @param name the name
     * @return the item
     */
    public static Item<Stock> stock(String id, String name) {
        return new Item<>(id, name, Stock.STOCK, Domain.NOT_NEGATIVE, "", List.of());
    }

    /**
     * Declares an amount that accrues over a period, of either sign.
     *
     * @param id the id
     * @param name the name
     * @return the item
     */
    public static Item<Flow> flow(String id, String name) {
        return new Item<>(id, name, Flow.FLOW, Domain.ANY, "", List.of());
    }

    /**
     * Declares a level of prices, which is above zero.
     *
     * @param id the id
     * @param name the name
     * @return the item
     */
    public static Item<PriceIndex> priceIndex(String id, String name) {
        return new Item<>(id, name, PriceIndex.PRICE_INDEX, Domain.POSITIVE, "", List.of());
    }

    /**
     * Declares a rate a year, a fraction above minus one.
     *
     * @param id the id
     * @param name the name
     * @return the item
     */
    public static Item<Rate> rate(String id, String name) {
        return new Item<>(id, name, Rate.RATE, Domain.ABOVE_MINUS_ONE, "", List.of());
    }

    /**
     * Declares a share that has been set or is reported as such, a fraction that cannot be negative.
     *
     * @param id the id
     * @param name the name
     * @return the item
     */
    public static Item<Rate> share(String id, String name) {
        return new Item<>(id, name, Rate.SHARE, Domain.NOT_NEGATIVE, "", List.of());
    }

    /**
     * Declares an amount a year for each head that cannot be negative, in whole currency.
     *
     * @param id the id
     * @param name the name
     * @return the item
     */
    public static Item<PerHead> perHead(String id, String name) {
        return new Item<>(id, name, PerHead.PER_HEAD, Domain.NOT_NEGATIVE, "", List.of());
    }

    /**
     * Declares a number of persons or things at a date.
     *
     * @param id the id
     * @param name the name
     * @return the item; {@link #counting(String)} says what is counted
     */
    public static Item<Count> count(String id, String name) {
        return new Item<>(id, name, Count.COUNT, Domain.NOT_NEGATIVE, "", List.of());
    }

    /**
     * Returns the same item with other values allowed.
     *
     * @param other the values it can have
     * @return the item
     */
    public Item<K> withDomain(Domain other) {
        return new Item<>(id, name, kind, other, noun, wholes);
    }

    /**
     * Returns the same item as a number of persons or things.
     *
     * @param what what is counted, in the singular
     * @return the item
     */
    public Item<K> counting(String what) {
        return new Item<>(id, name, kind, domain, what, wholes);
    }

    /**
     * Returns the same item as a part of another, which it cannot exceed.
     *
     * @param whole the item that contains it
     * @return the item
     */
    public Item<K> partOf(Item<K> whole) {
        return new Item<>(
                id,
                name,
                kind,
                domain,
                noun,
                Stream.concat(wholes.stream(), Stream.of(whole)).toList());
    }

    /**
     * Tells whether the item is an amount of money.
     *
     * @return true for stocks and flows that count nothing, and for amounts per head
     */
    public boolean isMoney() {
        return noun.isEmpty() && (kind instanceof Stock || kind instanceof Flow || kind instanceof PerHead);
    }

    /**
     * Returns in which unit a figure is reported.
     *
     * @return for instance {@code money, in the unit of the statement}
     */
    public String unit() {
        if (kind instanceof PerHead) {
            return "whole currency a year";
        }
        if (isMoney()) {
            return "money, in the unit of the statement";
        }
        if (kind instanceof Rate) {
            return kind == Rate.SHARE ? "fraction" : "fraction a year";
        }
        return kind instanceof PriceIndex ? "level" : noun;
    }

    /**
     * Returns the dimension of one figure of this item.
     *
     * @return money, things, a price level, a rate a year, a number, or money a year for each head
     */
    @Override
    public Dimension dimension() {
        if (kind instanceof PriceIndex) {
            return Dimension.PRICES;
        }
        if (kind instanceof Rate) {
            return kind == Rate.SHARE ? Dimension.NUMBER : Dimension.PER_YEAR;
        }
        if (kind instanceof PerHead) {
            return Dimension.MONEY.over(Dimension.THINGS).times(Dimension.PER_YEAR);
        }
        return isMoney() ? Dimension.MONEY : Dimension.THINGS;
    }

    @Override
    public List<Part<K>> parts() {
        return List.of(new Part<>(BigDecimal.ONE, this));
    }

    /** Hashes the id only, because items are looked up by every formula. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
