/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Item;
import org.finindicators.number.Decimals;
import org.finindicators.validation.Violation;

/** Holds every figure of a statement against what its item declares: the values it can have, and its wholes. */
final class FigureChecks {
    private final Statement statement;
    private final List<Violation> found = new ArrayList<>();

    private FigureChecks(Statement statement) {
        this.statement = statement;
    }

    static List<Violation> of(Statement statement) {
        FigureChecks checks = new FigureChecks(statement);
        statement.items().forEach(checks::item);
        return checks.found;
    }

    private void item(Item<?> item) {
        statement.balances(item).byDate().forEach((date, amount) -> {
            figure(item, date, amount);
            item.wholes()
                    .forEach(whole -> part(
                            item, date, amount, whole, statement.balances(whole).at(date)));
        });
        statement.periods(item).forEach((period, amount) -> {
            figure(item, period, amount);
            item.wholes().forEach(whole -> part(item, period, amount, whole, statement.during(whole, period)));
        });
    }

    private void figure(Item<?> item, Object when, BigDecimal amount) {
        if (!item.domain().contains(amount)) {
            add(item, when, amount, item.domain().rule());
        }
    }

    private void part(Item<?> item, Object when, BigDecimal amount, Item<?> whole, Optional<BigDecimal> reported) {
        reported.filter(all -> statement.currency(item).equals(statement.currency(whole)))
                .filter(all -> all.signum() >= 0 && amount.compareTo(all) > 0)
                .ifPresent(all -> add(
                        item,
                        when,
                        amount,
                        "is a part of " + whole.name() + " and must not exceed it, " + Decimals.print(all)));
    }

    private void add(Item<?> item, Object when, BigDecimal amount, String message) {
        found.add(new Violation(item.id() + "[" + when + "]", Decimals.print(amount), message, statement.whose()));
    }
}
