/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.finindicators.sql.SqlColumn;
import org.finindicators.sql.SqlDialect;
import org.finindicators.sql.SqlEngine;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * A database behind a connection, as an engine that runs selects.
 *
 * <p>Each method throws {@link InvalidInputException} with what the database says, if it refuses. Not thread-safe, as
 * its connection is not.
 *
 * @since 0.1.0
 */
public final class JdbcEngine implements SqlEngine {
    private static final int ROWS_AT_A_TIME = 1000;

    /** What products call themselves. */
    private static final Map<String, SqlDialect> DIALECTS = Map.of(
            "PostgreSQL", SqlDialect.POSTGRESQL,
            "DuckDB", SqlDialect.DUCKDB,
            "SQLite", SqlDialect.SQLITE,
            "MariaDB", SqlDialect.MARIADB,
            "Spark SQL", SqlDialect.SPARK,
            "H2", SqlDialect.H2);

    private final Connection connection;
    private final SqlDialect dialect;
    private final String name;

    private JdbcEngine(Connection connection, SqlDialect dialect, String name) {
        this.connection = connection;
        this.dialect = dialect;
        this.name = name;
    }

    /**
     * Takes a connection to a database whose dialect is known by its name: PostgreSQL, DuckDB, SQLite, MariaDB, Spark
     * or H2.
     *
     * @param connection the connection, which stays open
     * @return the engine
     * @throws InvalidInputException if the database is another, so that its dialect must be stated
     */
    public static JdbcEngine of(Connection connection) {
        String product = product(connection);
        SqlDialect known = DIALECTS.get(product);
        if (known == null) {
            throw InvalidInputException.of(
                    product, "is a database whose SQL is not known here: state it, JdbcEngine.of(connection, dialect)");
        }
        return of(connection, known);
    }

    /**
     * Takes a connection to a database.
     *
     * @param connection the connection, which stays open
     * @param dialect how the database writes SQL
     * @return the engine
     */
    public static JdbcEngine of(Connection connection, SqlDialect dialect) {
        return new JdbcEngine(connection, dialect, dialect.toString());
    }

    /**
     * Returns the same engine under another name.
     *
     * @param other how messages name what it reads
     * @return the engine
     */
    public JdbcEngine named(String other) {
        return new JdbcEngine(connection, dialect, other);
    }

    private static String product(Connection connection) {
        try {
            return String.valueOf(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw InvalidInputException.of("database", "cannot be read: " + Opening.reason(e));
        }
    }

    @Override
    public SqlDialect dialect() {
        return dialect;
    }

    @Override
    public List<SqlColumn> columns(String relation) {
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("SELECT * FROM " + dialect.from(relation) + " WHERE 1 = 0")) {
            ResultSetMetaData found = none.getMetaData();
            List<SqlColumn> columns = new ArrayList<>();
            for (int i = 1; i <= found.getColumnCount(); i++) {
                SqlColumn.Type type = type(found.getColumnType(i));
                columns.add(new SqlColumn(
                        found.getColumnLabel(i), type, type == SqlColumn.Type.DECIMAL ? found.getScale(i) : 0));
            }
            return List.copyOf(columns);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private static SqlColumn.Type type(int jdbc) {
        return switch (jdbc) {
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> SqlColumn.Type.WHOLE;
            case Types.DECIMAL, Types.NUMERIC -> SqlColumn.Type.DECIMAL;
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> SqlColumn.Type.DOUBLE;
            case Types.DATE -> SqlColumn.Type.DATE;
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.NCHAR, Types.NVARCHAR, Types.LONGNVARCHAR ->
                SqlColumn.Type.TEXT;
            case Types.BIT, Types.BOOLEAN -> SqlColumn.Type.YES_NO;
            default -> SqlColumn.Type.OTHER;
        };
    }

    @Override
    public void query(String select, Consumer<List<@Nullable Object>> rows) {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet found = statement.executeQuery(select)) {
                ResultSetMetaData columns = found.getMetaData();
                int width = columns.getColumnCount();
                while (found.next()) {
                    List<@Nullable Object> row = new ArrayList<>(width);
                    for (int i = 1; i <= width; i++) {
                        row.add(QuerySource.value(found, i, columns.getColumnType(i)));
                    }
                    rows.accept(Collections.unmodifiableList(row));
                }
            }
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private InvalidInputException refused(SQLException e) {
        return InvalidInputException.of(name, "cannot be read: " + Opening.reason(e));
    }

    /** Prints its name. */
    @Override
    public String toString() {
        return name;
    }
}
