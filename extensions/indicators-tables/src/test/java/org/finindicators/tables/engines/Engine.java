/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.engines;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import org.finindicators.sql.SqlDialect;
import org.jspecify.annotations.Nullable;

/** An engine that tests run our SQL in: its name, its dialect, a connection, and which values it can hold. */
public enum Engine {
    /** DuckDB, in memory. */
    DUCKDB("DuckDB", SqlDialect.DUCKDB),

    /** SQLite, in memory. */
    SQLITE("SQLite", SqlDialect.SQLITE),

    /** H2, in memory. */
    H2("H2", SqlDialect.H2),

    /** PostgreSQL, a server of {@link DatabaseServers}. */
    POSTGRESQL("PostgreSQL", SqlDialect.POSTGRESQL),

    /** MariaDB, a server of {@link DatabaseServers}. Its text is compared without regard to case, as by default. */
    MARIADB("MariaDB", SqlDialect.MARIADB);

    private final String engineName;
    private final SqlDialect dialect;

    Engine(String engineName, SqlDialect dialect) {
        this.engineName = engineName;
        this.dialect = dialect;
    }

    /**
     * Returns how the engine writes SQL.
     *
     * @return the dialect
     */
    public SqlDialect dialect() {
        return dialect;
    }

    /**
     * Opens an empty database.
     *
     * @return a connection whose tables no other connection sees by their bare names
     * @throws SQLException if it cannot be opened
     */
    public Connection open() throws SQLException {
        return switch (this) {
            case DUCKDB -> DriverManager.getConnection("jdbc:duckdb:");
            case SQLITE -> DriverManager.getConnection("jdbc:sqlite::memory:");
            case H2 -> DriverManager.getConnection("jdbc:h2:mem:");
            case POSTGRESQL -> DatabaseServers.shared().postgresql();
            case MARIADB -> DatabaseServers.shared().mariadb();
        };
    }

    /**
     * Tells what the engine holds where a value is loaded:
     *
     * <ul>
     *   <li>MariaDB knows no not-a-number and no infinity: NULL stands for them;
     *   <li>SQLite knows no not-a-number: NULL. A decimal becomes a number in double precision, a date its text;
     *   <li>in MariaDB, SQLite and H2 a zero has no sign: 0 stands for -0;
     *   <li>every other value is held as it is, a decimal with two places.
     * </ul>
     *
     * @param value a {@code Double}, {@code Long}, {@code BigDecimal}, {@code LocalDate}, {@code String} or null
     * @return what a query reads
     * @throws ArithmeticException if a decimal has more than two places, which engines would round
     */
    public @Nullable Object held(@Nullable Object value) {
        if (value instanceof Double number) {
            return heldDouble(number);
        }
        if (value instanceof BigDecimal decimal) {
            BigDecimal amount = decimal.setScale(2);
            return this == SQLITE ? (Object) amount.doubleValue() : amount;
        }
        return this == SQLITE && value instanceof LocalDate day ? day.toString() : value;
    }

    private @Nullable Double heldDouble(double number) {
        boolean unknown = switch (this) {
            case MARIADB -> !Double.isFinite(number);
            case SQLITE -> Double.isNaN(number);
            case DUCKDB, H2, POSTGRESQL -> false;
        };
        if (unknown) {
            return null;
        }
        return number == 0 && this != DUCKDB && this != POSTGRESQL ? 0.0 : number;
    }

    /** Prints the name of the engine. */
    @Override
    public String toString() {
        return engineName;
    }
}
