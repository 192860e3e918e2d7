/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.engines;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * A table that a test creates and fills in any {@link Engine}, 10,000 rows of hundreds of columns in seconds. Cells are
 * asked for by the number of their row, from 0; null is NULL. Names are quoted by the dialect, so they keep their case.
 * Immutable: each method that adds a column returns a changed table.
 */
public final class TestTable {
    private static final int BATCH = 1_000;

    private record Column(String name, String type, IntFunction<?> cells) {}

    private final String name;
    private final int rows;
    private final List<Column> columns;

    private TestTable(String name, int rows, List<Column> columns) {
        this.name = name;
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * Starts a table.
     *
     * @param name its name
     * @param rows the number of its rows
     * @return a table without columns
     */
    public static TestTable of(String name, int rows) {
        return new TestTable(name, rows, List.of());
    }

    /**
     * Adds a column in double precision.
     *
     * @param column its name
     * @param cells the cell of each row; {@link Engine#held} tells what becomes of NaN and infinity
     * @return the changed table
     */
    public TestTable doubles(String column, IntFunction<@Nullable Double> cells) {
        return with(new Column(column, "DOUBLE PRECISION", cells));
    }

    /**
     * Adds a column of whole numbers of 64 bits.
     *
     * @param column its name
     * @param cells the cell of each row
     * @return the changed table
     */
    public TestTable wholes(String column, IntFunction<@Nullable Long> cells) {
        return with(new Column(column, "BIGINT", cells));
    }

    /**
     * Adds a column of amounts with 16 digits before the point and 2 after it.
     *
     * @param column its name
     * @param cells the cell of each row, with at most two decimals; SQLite holds a number in double precision
     * @return the changed table
     */
    public TestTable amounts(String column, IntFunction<@Nullable BigDecimal> cells) {
        return with(new Column(column, "DECIMAL(18, 2)", cells));
    }

    /**
     * Adds a column of dates.
     *
     * @param column its name
     * @param cells the cell of each row; SQLite holds the text 2024-12-31
     * @return the changed table
     */
    public TestTable dates(String column, IntFunction<@Nullable LocalDate> cells) {
        return with(new Column(column, "DATE", cells));
    }

    /**
     * Adds a column of text.
     *
     * @param column its name
     * @param cells the cell of each row, at most 255 characters
     * @return the changed table
     */
    public TestTable texts(String column, IntFunction<@Nullable String> cells) {
        return with(new Column(column, "VARCHAR(255)", cells));
    }

    private TestTable with(Column column) {
        List<Column> all = new ArrayList<>(columns);
        all.add(column);
        return new TestTable(name, rows, List.copyOf(all));
    }

    /**
     * Creates the table and fills it.
     *
     * @param engine the engine
     * @param connection a connection to it
     * @throws SQLException if the engine refuses the table or a row
     * @throws ArithmeticException if an amount has more than two decimals
     */
    public void load(Engine engine, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // each of the engines takes these names of types here, though not all in a cast
            statement.execute(columns.stream()
                    .map(column -> engine.dialect().name(column.name()) + " " + column.type())
                    .collect(Collectors.joining(
                            ", ", "CREATE TABLE " + engine.dialect().name(name) + " (", ")")));
        }
        if (engine == Engine.DUCKDB) {
            append(connection.unwrap(DuckDBConnection.class));
            return;
        }
        connection.setAutoCommit(false);
        insert(engine, connection);
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void insert(Engine engine, Connection connection) throws SQLException {
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO " + engine.dialect().name(name) + " VALUES (" + places + ")")) {
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns.size(); column++) {
                    statement.setObject(
                            column + 1, engine.held(columns.get(column).cells().apply(row)));
                }
                statement.addBatch();
                if ((row + 1) % BATCH == 0 || row + 1 == rows) {
                    statement.executeBatch();
                }
            }
        }
    }

    /** By statements, DuckDB takes more than ten times as long. */
    private void append(DuckDBConnection connection) throws SQLException {
        try (DuckDBAppender appender = connection.createAppender("main", name)) {
            for (int row = 0; row < rows; row++) {
                appender.beginRow();
                for (Column column : columns) {
                    append(appender, Engine.DUCKDB.held(column.cells().apply(row)));
                }
                appender.endRow();
            }
        }
    }

    private static void append(DuckDBAppender appender, @Nullable Object cell) throws SQLException {
        if (cell == null) {
            appender.appendNull();
        } else if (cell instanceof Double number) {
            appender.append(number.doubleValue());
        } else if (cell instanceof Long number) {
            appender.append(number.longValue());
        } else if (cell instanceof BigDecimal decimal) {
            appender.append(decimal);
        } else if (cell instanceof LocalDate day) {
            appender.append(day);
        } else {
            appender.append((String) cell);
        }
    }
}
