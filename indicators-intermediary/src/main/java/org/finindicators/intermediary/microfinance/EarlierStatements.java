/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.microfinance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * The statements of an institution's earlier periods, for what has to hold year after year.
 *
 * <p>All of them have the subject of the statement that they accompany; the years of another institution say nothing
 * about it.
 *
 * @param statements one for each period, in any order
 * @since 0.1.0
 */
public record EarlierStatements(@NotEmpty List<@Valid Statement> statements) implements SelfChecking {
    /** Copies the list. */
    public EarlierStatements {
        statements = List.copyOf(statements);
    }

    /**
     * Takes statements.
     *
     * @param statements one for each period, in any order
     * @return all of them
     */
    public static EarlierStatements of(Statement... statements) {
        return new EarlierStatements(List.of(statements));
    }

    /**
     * Finds the statements of a period.
     *
     * @param period the period
     * @return one if the list is sound; none if the period is missing
     */
    public List<Statement> at(ReportingPeriod period) {
        return statements.stream()
                .filter(statement -> statement.period().equals(period))
                .toList();
    }

    /** Finds periods that have more than one statement. */
    @Override
    public List<Violation> violations() {
        Map<ReportingPeriod, Long> counts = statements.stream()
                .collect(Collectors.groupingBy(Statement::period, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(period -> period.getValue() > 1)
                .map(period -> new Violation(
                        "statements", period.getKey().toString(), "has " + period.getValue() + " statements, not one"))
                .toList();
    }
}
