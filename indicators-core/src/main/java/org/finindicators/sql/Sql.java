/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.panel.Slot;

/**
 * A formula as expressions of SQL, over a table with a row for each subject and the columns that {@link Slot} names;
 * {@link SqlPanel} writes many of them as one select, over tables whose columns are called otherwise.
 *
 * <p>NULL in a column is not reported, and neither is a number that is not finite; NULL as a value is undefined.
 * Averages are the mean of opening and closing. All conditions under which there is a value stand before it, once. A
 * name is in quotes where it is a word of SQL. Both texts are in lines that a person can read.
 *
 * @param value the value, in double precision
 * @param reason the name of the {@link Reason} that takes precedence, NULL where there is a value
 * @param columns the columns that are read, without quotes
 * @since 0.1.0
 */
public record Sql(String value, String reason, Set<String> columns) {
    /** Copies the set. */
    public Sql {
        columns = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(columns));
    }

    /**
     * Writes the formula of an indicator in standard SQL, for a table of yearly figures.
     *
     * @param indicator an indicator whose formula reads items only
     * @return the expressions
     * @throws UnsupportedOperationException if there is a calculation in it
     */
    public static Sql of(Indicator indicator) {
        return of(indicator, 12);
    }

    /**
     * Writes the formula of an indicator in standard SQL.
     *
     * @param indicator an indicator whose formula reads items only
     * @param months the length of the period that all rows cover
     * @return the expressions
     * @throws UnsupportedOperationException if there is a calculation in it
     */
    public static Sql of(Indicator indicator, int months) {
        return of(indicator, months, SqlDialect.STANDARD);
    }

    /**
     * Writes the formula of an indicator.
     *
     * @param indicator an indicator whose formula reads items only
     * @param months the length of the period that all rows cover
     * @param dialect how the engine writes SQL
     * @return the expressions
     * @throws UnsupportedOperationException if there is a calculation in it
     */
    public static Sql of(Indicator indicator, int months, SqlDialect dialect) {
        return of(indicator, Frame.of(dialect, months));
    }

    static Sql of(Indicator indicator, Frame frame) {
        SqlWriter writer = new SqlWriter(frame);
        String value = writer.guarded(indicator.formula().accept(writer).value());
        String reason = writer.conditions().entrySet().stream()
                .map(entry -> "WHEN " + String.join(" OR ", entry.getValue()) + " THEN " + frame.text(entry.getKey()))
                .collect(Collectors.joining(" ", "CASE ", " END"));
        // a formula of constants reads nothing and always has a value
        return new Sql(
                SqlLines.of(value), writer.conditions().isEmpty() ? "NULL" : SqlLines.of(reason), writer.columns());
    }

    static UnsupportedOperationException noColumns(Calculation node) {
        return new UnsupportedOperationException(
                "'" + node.words() + "' is computed from facts: it has neither columns nor SQL");
    }
}
