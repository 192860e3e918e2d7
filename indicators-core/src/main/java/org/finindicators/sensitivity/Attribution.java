/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.number.Rational;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.validation.InvalidInputException;

/**
 * Why a number is not what it was: its change, split over the items that its formula reads.
 *
 * <p>The part of an item is Shapley's value: what its change adds, in the mean of all orders in which the items can
 * change one after the other. The parts add up to the change exactly, no order is favoured, an item that did not change
 * has no part, and swapping the two sides turns every sign. It is what Das Gupta (1993) calls the effect of a factor.
 *
 * <p>An item is all that is read of it: opening and closing balances change together, a flow with its length of period.
 * Facts of two periods change together. Where the two sides are variants of one indicator, each place where the
 * definitions differ has its part as well. The conditions under which a value is given are asked of the two ends, not
 * of the states between them, and what only they read has no part.
 *
 * <p>There are no parts, for a reason:
 *
 * <ul>
 *   <li>where one of the two sides is undefined, for its reasons
 *   <li>where amounts are in different currencies (currency mismatch)
 *   <li>where a state between the two is undefined, with average equity below zero for instance: for that reason, and
 *       which state it is; {@link #inOrder} may go round it
 *   <li>where more than twelve items changed, in an order more than 63 (not applicable): {@link #withGroup} brings them
 *       down
 *   <li>where the two are of unlike dimensions, an amount and a share for instance (not applicable)
 *   <li>where the value depends on something that is not read, the subject's name for instance (not applicable)
 *   <li>where the statements with facts are in different units, or the figures are not at hand (not applicable)
 * </ul>
 *
 * @since 0.1.0
 */
public final class Attribution implements Tabular {
    private final Ends ends;
    private final Map<String, List<Object>> groups;
    private final List<String> order;
    private final List<Factor> factors;
    private final boolean isProduct;
    private final Split split;

    private Attribution(
            Ends ends, Map<String, List<Object>> groups, List<String> order, List<Factor> factors, boolean isProduct) {
        this.ends = ends;
        this.groups = groups;
        this.order = order;
        this.factors = factors;
        this.isProduct = isProduct;
        if (!groups.isEmpty() && !factors.isEmpty()) {
            throw InvalidInputException.of("", "groups are of items; a split over factors has none");
        }
        split = factors.isEmpty()
                ? Split.overItems(ends, groups, order)
                : Split.overFactors(ends, factors, isProduct, order);
        checkNames();
    }

    private void checkNames() {
        List<String> known = split.players().stream().map(Player::name).toList();
        if (known.isEmpty()) {
            // without figures there is nothing to call by a name
            return;
        }
        for (String name : groups.keySet()) {
            if (Collections.frequency(known, name) > 1) {
                throw InvalidInputException.of("", "a group cannot be called " + name + ", an item outside it is");
            }
        }
        List<String> unknown =
                order.stream().filter(name -> !known.contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw InvalidInputException.of(
                    "", "nothing is called " + String.join(", ", unknown) + "; there are " + String.join(", ", known));
        }
    }

    /**
     * Splits the change between two quantities over the items that they read.
     *
     * @param before the earlier one
     * @param now the later one
     * @return the parts, or why there are none
     */
    public static Attribution between(Quantity before, Quantity now) {
        return new Attribution(new Ends(before, now), Map.of(), List.of(), List.of(), true);
    }

    /**
     * Lets some items change together, as one.
     *
     * @param name the name of the group
     * @param items the items in it; if the group is there already, they are added to it
     * @return the change split over the groups, and over the items that are in none
     * @throws InvalidInputException if the name is blank, if an item is in two groups, if an item outside has the
     *     group's name, or if the change is split over factors
     */
    public Attribution withGroup(String name, Item<?>... items) {
        return withGroup(name, List.<Object>of((Object[]) items));
    }

    /**
     * Lets some facts change together, as one.
     *
     * @param name the name of the group
     * @param facts the facts in it; if the group is there already, they are added to it
     * @return the change split over the groups, and over what is in none
     * @throws InvalidInputException if a fact is in two groups, or as for items
     */
    public Attribution withGroup(String name, Fact<?>... facts) {
        return withGroup(name, List.<Object>of((Object[]) facts));
    }

    private Attribution withGroup(String name, List<Object> keys) {
        Map<String, List<Object>> all = new LinkedHashMap<>(groups);
        if (name.isBlank()) {
            throw InvalidInputException.of("name", "a group needs a name, costs for instance");
        }
        List<Object> members = new ArrayList<>(all.getOrDefault(name, List.of()));
        members.addAll(keys);
        all.put(name, members);
        Set<Object> seen = new HashSet<>();
        for (List<Object> group : all.values()) {
            for (Object key : group) {
                if (!seen.add(key)) {
                    throw InvalidInputException.of("", Split.name(key) + " is twice in the groups");
                }
            }
        }
        return new Attribution(ends, all, order, factors, isProduct);
    }

    /**
     * Lets the items change one after the other instead of in all orders. Those that are not named change last, as they
     * come in the formula. Groups come before the order.
     *
     * @param items the items, the first to change first
     * @return what each adds at its turn
     * @throws InvalidInputException if the formula reads no such item, or in a condition only
     */
    public Attribution inOrder(Item<?>... items) {
        return inOrder(Arrays.stream(items).map(this::nameToOrder).toArray(String[]::new));
    }

    private String nameToOrder(Item<?> item) {
        Optional<String> name = split.nameOf(item);
        if (name.isEmpty() && !(split.players().isEmpty() && isRead(item))) {
            String only = isRead(item) ? " but in a condition, or in a factor" : "";
            throw InvalidInputException.of("", now().title() + " does not read " + item.name() + only);
        }
        return name.orElse(item.name());
    }

    private boolean isRead(Item<?> item) {
        return Stream.of(before(), now()).anyMatch(one -> one.formula().items().contains(item));
    }

    /**
     * Lets items, groups or factors change one after the other instead of in all orders. Groups and factors come before
     * the order.
     *
     * @param names as the contributions bear them, the first to change first
     * @return what each adds at its turn
     * @throws InvalidInputException if there is no such name
     */
    public Attribution inOrder(String... names) {
        if (names.length == 0) {
            throw InvalidInputException.of("", "an order needs one name at least");
        }
        return new Attribution(ends, groups, List.of(names), factors, isProduct);
    }

    /**
     * Splits the change over factors whose product is the number: net margin, asset turnover and leverage.
     *
     * @param factors the factors; where their product is not the number, on either side, there are no parts
     * @return what each adds, in the mean of all orders
     * @throws InvalidInputException if there is no factor, if two have one name, or if items are in groups
     */
    public Attribution asProductOf(Factor... factors) {
        return new Attribution(ends, groups, order, named(factors), true);
    }

    /**
     * Splits the change over parts whose sum is the number: interest margin, other income, costs.
     *
     * @param parts the parts, those that are taken away as negative ones; where their sum is not the number, on either
     *     side, there are no parts
     * @return what each adds
     * @throws InvalidInputException if there is no part, if two have one name, or if items are in groups
     */
    public Attribution asSumOf(Factor... parts) {
        return new Attribution(ends, groups, order, named(parts), false);
    }

    private static List<Factor> named(Factor... factors) {
        long names = Arrays.stream(factors).map(Factor::name).distinct().count();
        if (factors.length == 0 || names < factors.length) {
            throw InvalidInputException.of(
                    "", factors.length == 0 ? "a split over factors needs one at least" : "two factors have one name");
        }
        return List.of(factors);
    }

    /**
     * Returns the whole change, in the unit of the later figures.
     *
     * @return the difference, or why it cannot be split
     */
    public Evaluation change() {
        return split.change();
    }

    /**
     * Tells whether there are parts.
     *
     * @return true if there are; otherwise {@link #change()} says why not
     */
    public boolean isDefined() {
        return split.change().value().isPresent();
    }

    /**
     * Lists the parts.
     *
     * @return a part for each item, group, factor and definition, in the order of the formula; none if it is undefined
     */
    public List<Contribution> contributions() {
        return split.contributions();
    }

    /**
     * Finds the part of an item.
     *
     * @param item the item
     * @return its part, zero if the value does not depend on it; nothing if there are no parts, if it is in a group, or
     *     if the change is split over factors
     */
    public Optional<Rational> of(Item<?> item) {
        boolean isInGroup = groups.values().stream().anyMatch(keys -> keys.contains(item));
        if (!isDefined() || isInGroup || !factors.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> name = split.nameOf(item);
        return name.isEmpty() ? Optional.of(Rational.ZERO) : of(name.get());
    }

    /**
     * Finds a part by its name.
     *
     * @param name as the contribution bears it
     * @return the part, or nothing if there is none of that name
     */
    public Optional<Rational> of(String name) {
        return contributions().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(Contribution::amount);
    }

    /**
     * Returns the earlier one.
     *
     * @return what it is compared with
     */
    public Quantity before() {
        return ends.before();
    }

    /**
     * Returns the later one.
     *
     * @return what changed
     */
    public Quantity now() {
        return ends.now();
    }

    /**
     * Names what changed.
     *
     * @return for instance {@code Return on average equity}
     */
    public String title() {
        return now().title();
    }

    /**
     * Returns the earlier value in the unit of the later figures.
     *
     * @return the value, or nothing if there is none
     */
    public Optional<Rational> valueBefore() {
        return before().evaluation().value().map(value -> ends.value(false));
    }

    /**
     * Returns the later value.
     *
     * @return the value in the unit of the later figures, or nothing if there is none
     */
    public Optional<Rational> valueNow() {
        return now().evaluation().value();
    }

    /**
     * Names whom the earlier figures are about.
     *
     * @return the subject, empty if it has no name
     */
    public String subjectBefore() {
        return before().origin().subject();
    }

    /**
     * Names whom the later figures are about.
     *
     * @return the subject, empty if it has no name
     */
    public String subjectNow() {
        return now().origin().subject();
    }

    /**
     * Returns what tells the earlier side from the later one.
     *
     * @return its period, or its subject or source where the periods are the same
     */
    public String labelBefore() {
        return ends.label(false);
    }

    /**
     * Returns what tells the later side from the earlier one.
     *
     * @return its period, or its subject or source where the periods are the same
     */
    public String labelNow() {
        return ends.label(true);
    }

    /**
     * Tells how the parts are formed.
     *
     * @return for instance {@code mean over all orders in which the items can change (Shapley)}
     */
    public String method() {
        String what = factors.isEmpty() ? "items" : isProduct ? "factors" : "parts";
        return order.isEmpty()
                ? "mean over all orders in which the " + what + " can change (Shapley)"
                : "each changes after those above it: " + String.join(", ", order);
    }

    /**
     * Writes a row for each part, and one for the change. A page that stands alone has to say whom it is about, so a
     * note does.
     *
     * @return the table; without parts, the reasons in its rows
     */
    @Override
    public Table table() {
        Table table = AttributionTable.of(this, AttributionTable.head(this));
        boolean isOne = subjectBefore().equals(subjectNow());
        return !isOne || subjectNow().isBlank() ? table : table.note("subject: " + subjectNow());
    }

    /** The two sides. */
    Ends ends() {
        return ends;
    }

    /** Prints the change on the first line, and the parts below. */
    @Override
    public String toString() {
        return AttributionTable.head(this) + "\n" + AttributionTable.of(this, "");
    }
}
