/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;

/**
 * The figures of several subjects as those of one: what a bank is held against when it is held against its peers.
 *
 * <p>Amounts of money and numbers of persons or things are added, at each date and over each period for which all of
 * them report. What some of them do not report, and what cannot be added (rates, prices, amounts per head, facts), is
 * left out and named: a sum over some would pass for that of all.
 *
 * @param statement the sums, in the unit of the first statement
 * @param leftOut what is not in it, and why
 * @since 0.1.0
 */
public record PooledStatement(Statement statement, List<String> leftOut) {
    /** Copies the list. */
    public PooledStatement {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Adds the figures of several subjects.
     *
     * @param name what they are called together
     * @param statements one for each subject, of one period and one currency
     * @return the sums, and what could not be added
     * @throws InvalidInputException if there is no statement, if they are of several periods or currencies, or if one
     *     subject is there twice
     */
    public static PooledStatement of(String name, Collection<Statement> statements) {
        List<Statement> all = List.copyOf(statements);
        check(name, all);
        Statement first = all.get(0);
        StatementBuilder builder = Statement.builder(name, first.period()).in(first.scale());
        first.currency().ifPresent(builder::currency);
        builder.source("sum of " + all.size() + (all.size() == 1 ? " statement" : " statements"));
        Set<Item<?>> items = new LinkedHashSet<>();
        all.forEach(one -> items.addAll(one.items()));
        List<String> leftOut = new ArrayList<>();
        for (Item<?> item : items) {
            String why = canBeAdded(item, all) ? add(item, all, builder) : "cannot be added";
            if (!why.isEmpty()) {
                leftOut.add(item.name() + ": " + why);
            }
        }
        all.stream()
                .flatMap(one -> one.facts().stream())
                .distinct()
                .forEach(fact -> leftOut.add(fact.name() + ": cannot be added"));
        return new PooledStatement(builder.build(), leftOut);
    }

    private static void check(String name, List<Statement> all) {
        List<Violation> violations = new ArrayList<>();
        if (all.isEmpty()) {
            violations.add(new Violation(name, "", "has no statement to add"));
        }
        unlike(name, all.stream().map(Statement::period).distinct().toList(), "period", violations);
        unlike(
                name,
                all.stream()
                        .map(Statement::currency)
                        .distinct()
                        .map(PooledStatement::code)
                        .toList(),
                "currency",
                violations);
        all.stream()
                .collect(Collectors.groupingBy(Statement::subject, LinkedHashMap::new, Collectors.counting()))
                .forEach((subject, times) -> {
                    if (times > 1) {
                        violations.add(new Violation(name, subject, "is there " + times + " times"));
                    }
                });
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }

    private static void unlike(String name, List<?> values, String what, List<Violation> violations) {
        if (values.size() > 1) {
            violations.add(new Violation(
                    name,
                    values.stream().map(Object::toString).collect(Collectors.joining(", ")),
                    "is more than one " + what));
        }
    }

    private static String code(Optional<Currency> currency) {
        return currency.map(Currency::getCurrencyCode).orElse("no stated currency");
    }

    private static boolean canBeAdded(Item<?> item, List<Statement> all) {
        boolean isAmount = item.kind() instanceof Kind.Balance || item.kind() instanceof Kind.Flow;
        return isAmount && all.stream().noneMatch(one -> one.currencies().containsKey(item));
    }

    /** Adds what all report; says how many do not report something that others do. */
    private static String add(Item<?> item, List<Statement> all, StatementBuilder builder) {
        Map<LocalDate, List<BigDecimal>> byDate = new LinkedHashMap<>();
        Map<ReportingPeriod, List<BigDecimal>> byPeriod = new LinkedHashMap<>();
        Scale unit = all.get(0).scale();
        for (Statement one : all) {
            int power = item.isMoney() ? one.scale().exponent() - unit.exponent() : 0;
            one.balances(item)
                    .byDate()
                    .forEach((date, amount) -> byDate.computeIfAbsent(date, key -> new ArrayList<>())
                            .add(amount.scaleByPowerOfTen(power)));
            one.periods(item)
                    .forEach((over, amount) -> byPeriod.computeIfAbsent(over, key -> new ArrayList<>())
                            .add(amount.scaleByPowerOfTen(power)));
        }
        List<String> missing = new ArrayList<>();
        byDate.forEach((date, amounts) -> {
            if (amounts.size() == all.size()) {
                builder.restate(item, date, sum(amounts));
            } else {
                missing.add(date + " by " + amounts.size());
            }
        });
        byPeriod.forEach((over, amounts) -> {
            if (amounts.size() == all.size()) {
                builder.restate(item, over, sum(amounts));
            } else {
                missing.add(over + " by " + amounts.size());
            }
        });
        return missing.isEmpty() ? "" : "reported for " + String.join(", ", missing) + " of " + all.size() + " only";
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Prints the statement, and what is not in it. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(statement.toString());
        leftOut.forEach(one -> out.append("\n  left out, ").append(one));
        return out.toString();
    }
}
