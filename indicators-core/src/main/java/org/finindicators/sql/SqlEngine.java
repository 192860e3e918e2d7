/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Something that runs SQL: a database behind a connection, or Spark. This library writes the text and reads the rows;
 * what fails in between is the engine's exception.
 *
 * @since 0.1.0
 */
public interface SqlEngine {
    /**
     * Returns how the engine writes SQL.
     *
     * @return the dialect
     */
    SqlDialect dialect();

    /**
     * Describes the columns of a relation, without reading a row of it.
     *
     * @param relation what stands after {@code FROM}: a table, quoted if need be, or a select in brackets
     * @return the columns in their order
     */
    List<SqlColumn> columns(String relation);

    /**
     * Runs a select.
     *
     * @param select the text
     * @param rows takes each row: its cells are numbers, text or dates, or null
     */
    void query(String select, Consumer<List<@Nullable Object>> rows);
}
