/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collector;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A select, and what its rows are composed to.
 *
 * <p>{@link #run(SqlEngine)} does all of it. Whoever runs the text otherwise gives the rows to
 * {@link #read(Collection)}. Immutable.
 *
 * @param <T> what comes of it
 * @since 0.1.0
 */
public final class SqlSelect<T> {
    private final SqlDialect dialect;
    private final List<Source> sources;
    private final String text;
    private final Collector<List<@Nullable Object>, ?, T> rows;

    /** A relation that is read, and what is looked for in its columns. */
    record Source(String relation, Check check) {}

    /** Finds what is wrong with the columns of a relation. */
    interface Check {
        List<Violation> violations(List<SqlColumn> columns);
    }

    SqlSelect(SqlDialect dialect, List<Source> sources, String text, Collector<List<@Nullable Object>, ?, T> rows) {
        this.dialect = dialect;
        this.sources = sources;
        this.text = text;
        this.rows = rows;
    }

    /**
     * Returns the text.
     *
     * @return one select, without a semicolon
     */
    public String text() {
        return text;
    }

    /**
     * Runs the select, after a look at the columns of what it reads.
     *
     * @param engine the engine
     * @return what the rows are composed to
     * @throws InvalidInputException if the engine writes SQL otherwise than the text; with every column that is not
     *     there or of a type that does not do; or as {@link #read(Collection)}
     */
    public T run(SqlEngine engine) {
        if (!engine.dialect().equals(dialect)) {
            throw InvalidInputException.of(
                    "", "the select is written for " + dialect + ", and the engine takes " + engine.dialect());
        }
        Checks.refuse(sources.stream()
                .flatMap(source -> source.check().violations(engine.columns(source.relation())).stream())
                .toList());
        return run(engine, rows);
    }

    private <A> T run(SqlEngine engine, Collector<List<@Nullable Object>, A, T> into) {
        A composed = into.supplier().get();
        engine.query(text, row -> into.accumulator().accept(composed, row));
        return into.finisher().apply(composed);
    }

    /**
     * Composes rows that were fetched elsewhere.
     *
     * @param fetched all rows of the select, in any order
     * @return what they are composed to
     * @throws InvalidInputException if a cell is not what it must be, a sum is a floating-point number for instance
     */
    public T read(Collection<? extends List<@Nullable Object>> fetched) {
        return fetched.stream().<List<@Nullable Object>>map(row -> row).collect(rows);
    }

    /** Prints the text. */
    @Override
    public String toString() {
        return text;
    }
}
