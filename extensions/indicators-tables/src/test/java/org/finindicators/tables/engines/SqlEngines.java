/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.engines;

import java.util.List;

/**
 * The engines that tests run our SQL in. A test that takes them one by one is written twice: over {@link #embedded()}
 * in a class {@code ...Test}, which every build runs, and over {@link #servers()} in a class {@code ...DatabasesIT},
 * which {@code -Pdatabases} runs besides:
 *
 * <pre>{@code
 * @ParameterizedTest
 * @MethodSource("org.finindicators.tables.engines.SqlEngines#embedded")
 * void sql_givesWhatThePanelGives(Engine engine) throws SQLException {
 *     try (Connection connection = engine.open()) {
 *         TestTable.of("banks", 10_000).doubles("equity", row -> equity[row]).load(engine, connection);
 *     }
 * }
 * }</pre>
 */
public final class SqlEngines {
    private SqlEngines() {}

    /**
     * Lists the engines that are a library in the test's own process.
     *
     * @return DuckDB, SQLite and H2
     */
    public static List<Engine> embedded() {
        return List.of(Engine.DUCKDB, Engine.SQLITE, Engine.H2);
    }

    /**
     * Lists the engines that the profile {@code databases} starts.
     *
     * @return PostgreSQL and MariaDB
     */
    public static List<Engine> servers() {
        return List.of(Engine.POSTGRESQL, Engine.MARIADB);
    }
}
