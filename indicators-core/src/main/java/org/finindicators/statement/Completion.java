/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Supplier;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Dated;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Scale;

/**
 * Adds what was computed from other records, from loans for instance, to a statement.
 *
 * <p>What the statement says itself is never replaced; where it says something else, a remark on the item tells both.
 * Amounts of money are given in whole units of one currency and brought to the unit of the statement. An item that the
 * statement has in another currency is not added, which a remark tells as well. A statement without a currency takes
 * that of the amounts.
 *
 * <p>Not thread-safe.
 *
 * @since 0.1.0
 */
public final class Completion {
    private final Statement stated;
    private final String origin;
    private final Currency currency;
    private final StatementBuilder builder;

    private Completion(Statement stated, String origin, Currency currency) {
        this.stated = stated;
        this.origin = origin;
        this.currency = currency;
        builder = stated.toBuilder();
        if (stated.currency().isEmpty()) {
            builder.currency(currency);
        }
    }

    /**
     * Starts with a statement.
     *
     * @param stated what is stated
     * @param origin what the other figures are from, {@code the loan book} for instance
     * @param currency the currency of their amounts
     * @return a completion of the statement by nothing
     */
    public static Completion of(Statement stated, String origin, Currency currency) {
        return new Completion(stated, origin, currency);
    }

    /**
     * Adds a balance, if none is stated.
     *
     * @param item a stock or a count
     * @param date the date
     * @param amount the amount, in whole units of the currency if it is money
     * @return this
     */
    public Completion balance(Item<? extends Dated> item, LocalDate date, BigDecimal amount) {
        BigDecimal scaled = item.isMoney() ? inScale(amount) : amount;
        if (isFree(item, date.toString(), stated.balances(item).at(date), scaled)) {
            builder.balance(item, date, scaled);
        }
        return this;
    }

    /**
     * Adds a flow of the period, if none is stated.
     *
     * @param item a flow
     * @param amount the amount, in whole units of the currency if it is money
     * @return this
     */
    public Completion flow(Item<Flow> item, BigDecimal amount) {
        BigDecimal scaled = item.isMoney() ? inScale(amount) : amount;
        if (isFree(item, stated.period().toString(), stated.during(item, stated.period()), scaled)) {
            builder.flow(item, scaled);
        }
        return this;
    }

    /**
     * Adds a fact, if it is not stated.
     *
     * @param <T> what it is
     * @param fact the key
     * @param value the fact, whose amounts of money are in the unit of the statement
     * @return this
     */
    public <T> Completion fact(Fact<T> fact, T value) {
        if (!builder.has(fact)) {
            builder.with(fact, value);
        }
        return this;
    }

    /**
     * Adds a fact that holds amounts of money, if it is not stated and the statement is in their currency.
     *
     * @param <T> what it is
     * @param fact the key
     * @param value makes the fact, whose amounts are to be {@linkplain #inScale in the unit of the statement}
     * @return this
     */
    public <T> Completion moneyFact(Fact<T> fact, Supplier<T> value) {
        Optional<Currency> other = stated.currency().filter(own -> !own.equals(currency));
        if (other.isPresent()) {
            return without(fact, currencies(other.get()));
        }
        return builder.has(fact) ? this : fact(fact, value.get());
    }

    /**
     * Says why an item is not added, unless a figure of it is stated or was added.
     *
     * @param item the item
     * @param why a sentence without the name of the item
     * @return this
     */
    public Completion without(Item<?> item, String why) {
        return builder.has(item) ? this : remark(item, why);
    }

    /**
     * Says something about the figure of an item that is added, unless one is stated.
     *
     * @param item the item
     * @param remark a sentence without the name of the item
     * @return this
     */
    public Completion remark(Item<?> item, String remark) {
        String sentence = item.name() + ": " + remark;
        if (!stated.items().contains(item) && !stated.remarks(item).contains(sentence)) {
            builder.remark(item, sentence);
        }
        return this;
    }

    /**
     * Says why a fact is not added, unless it is stated or was added; what then cannot be computed repeats it.
     *
     * @param fact the key
     * @param why a sentence without the name of the fact
     * @return this
     */
    public Completion without(Fact<?> fact, String why) {
        String remark = fact.name() + ": " + why;
        if (!builder.has(fact) && !stated.remarks(fact).contains(remark)) {
            builder.remark(fact, remark);
        }
        return this;
    }

    private String currencies(Currency other) {
        return "the statement has it in " + other + ", " + origin + " in " + currency;
    }

    /**
     * Brings an amount of money to the unit of the statement.
     *
     * @param amount whole units of the currency
     * @return the same amount in thousands, for instance
     */
    public BigDecimal inScale(BigDecimal amount) {
        Scale scale = stated.scale();
        return Decimals.check(amount.movePointLeft(scale.exponent()));
    }

    /**
     * Builds the larger statement.
     *
     * @return the statement
     */
    public Statement build() {
        return builder.build();
    }

    private boolean isFree(Item<?> item, String when, Optional<BigDecimal> known, BigDecimal amount) {
        Optional<Currency> other = stated.currency(item).filter(own -> item.isMoney() && !own.equals(currency));
        if (other.isPresent()) {
            without(item, currencies(other.get()));
            return false;
        }
        if (known.isPresent() && known.get().compareTo(amount) != 0) {
            builder.remark(
                    item, item.name() + ", " + when + ": as stated; " + origin + " has " + Printing.upTo(amount, 12));
        }
        return known.isEmpty();
    }

    /** Says that it is not a statement yet. */
    @Override
    public String toString() {
        return "completion of " + stated.subject() + ", " + stated.period() + " by " + origin;
    }
}
