/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Cell;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.validation.InvalidInputException;

/**
 * The balances of the classes of a loan book before and after steps of a migration, exact, and what is to be provided
 * for them.
 *
 * @param matrix the shares
 * @param steps how many steps
 * @param before the balance of each class at the beginning
 * @param after the expected balance of each class at the end; empty where it cannot be said
 * @param faults why the end cannot be said, none if it can
 * @since 0.1.0
 */
public record MigratedBalances(
        MigrationMatrix matrix,
        int steps,
        Map<String, Rational> before,
        Map<String, Rational> after,
        List<Fault> faults)
        implements Tabular {
    /** Copies the tables. */
    public MigratedBalances {
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
        after = Collections.unmodifiableMap(new LinkedHashMap<>(after));
        faults = List.copyOf(faults);
    }

    /**
     * Gives the expected balance of a class at the end.
     *
     * @param name the class
     * @return the balance, or the reason why there is none
     * @throws InvalidInputException if the class is not known
     */
    public Evaluation balance(String name) {
        if (!matrix.classes().contains(name)) {
            throw InvalidInputException.of(name, "is not one of the classes of " + matrix.name());
        }
        return faults.isEmpty()
                ? Evaluation.of(Optional.ofNullable(after.get(name)).orElse(Rational.ZERO), List.of(), List.of())
                : Evaluation.undefined(faults, List.of(), List.of());
    }

    /**
     * Adds up what is to be provided for the balances at the beginning: the sum of balance times rate.
     *
     * @param rates the rate of each class, a fraction, as {@code ProvisioningRates.rates()} or {@link AgedClasses} have
     *     it
     * @return the provisions; undefined where a class with a balance has no rate (not reported)
     */
    public Evaluation provisionsBefore(Map<String, BigDecimal> rates) {
        return provisions(before, rates);
    }

    /**
     * Adds up what is to be provided for the balances at the end: the sum of balance times rate.
     *
     * @param rates the rate of each class, a fraction, as for {@link #provisionsBefore}
     * @return the provisions; undefined where the balances are, or where a class with a balance has no rate (not
     *     reported)
     */
    public Evaluation provisionsAfter(Map<String, BigDecimal> rates) {
        return faults.isEmpty() ? provisions(after, rates) : Evaluation.undefined(faults, List.of(), List.of());
    }

    private static Evaluation provisions(Map<String, Rational> balances, Map<String, BigDecimal> rates) {
        List<Rational> parts = new ArrayList<>();
        List<Fault> missing = new ArrayList<>();
        balances.forEach((name, balance) -> {
            Optional<BigDecimal> rate = Optional.ofNullable(rates.get(name));
            if (balance.signum() != 0) {
                rate.ifPresentOrElse(
                        one -> parts.add(balance.times(Rational.of(one))),
                        () -> missing.add(new Fault(Reason.NOT_REPORTED, "rate of the class " + name)));
            }
        });
        return missing.isEmpty()
                ? Evaluation.of(Rational.sum(parts), List.of(), List.of())
                : Evaluation.undefined(missing, List.of(), List.of());
    }

    /**
     * Lays out a row for each class that has a balance.
     *
     * @return the table, with the sum in the last row; - where the end cannot be said
     */
    @Override
    public Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (String name : matrix.classes()) {
            Rational one = before.getOrDefault(name, Rational.ZERO);
            Rational other = after.getOrDefault(name, Rational.ZERO);
            if (one.signum() != 0 || other.signum() != 0) {
                rows.add(row(name, one, other));
            }
        }
        rows.add(row("all", Rational.sum(List.copyOf(before.values())), Rational.sum(List.copyOf(after.values()))));
        Table table = new Table(
                Cell.onOneLine("Balances under migration '" + matrix.name() + "', ")
                        + steps
                        + (steps == 1 ? " step" : " steps"),
                List.of(Column.text("class"), Column.number("before"), Column.number("after"), Column.number("change")),
                rows,
                faults.stream().map(fault -> "undefined: " + fault).toList());
        return matrix.source().isBlank() ? table : table.note("source: " + matrix.source());
    }

    private List<String> row(String name, Rational one, Rational other) {
        return faults.isEmpty()
                ? List.of(name, Printing.number(one), Printing.number(other), Printing.number(other.minus(one)))
                : List.of(name, Printing.number(one), "-", "-");
    }

    /** Prints the migration and the steps on the first line, and the table below. */
    @Override
    public String toString() {
        String end = ", " + steps + (steps == 1 ? " step" : " steps")
                + (faults.isEmpty()
                        ? ""
                        : ": undefined, " + faults.get(0).reason().words());
        return Cell.cut(
                        Cell.onOneLine("balances under migration '" + matrix.name() + "'"),
                        Table.WIDTH - 1 - end.length())
                + end + "\n" + table();
    }
}
