/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.finindicators.sql.SqlColumn;
import org.finindicators.sql.SqlDialect;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcEngineTest {
    @Test
    void of_knownProducts() throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Connection h2 = DriverManager.getConnection("jdbc:h2:mem:");
                Connection sqlite = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            assertThat(JdbcEngine.of(duck).dialect()).isEqualTo(SqlDialect.DUCKDB);
            assertThat(JdbcEngine.of(h2).dialect()).isEqualTo(SqlDialect.H2);
            assertThat(JdbcEngine.of(sqlite).dialect()).isEqualTo(SqlDialect.SQLITE);
        }
    }

    /** To guess would be to write SQL that another engine takes for something else. */
    @Test
    void of_anotherProduct_asksForTheDialect() {
        DatabaseMetaData named = (DatabaseMetaData) Proxy.newProxyInstance(
                JdbcEngineTest.class.getClassLoader(),
                new Class<?>[] {DatabaseMetaData.class},
                (proxy, method, given) -> "Oracle");
        Connection oracle = (Connection) Proxy.newProxyInstance(
                JdbcEngineTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, given) -> named);
        assertThatThrownBy(() -> JdbcEngine.of(oracle))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("Oracle: is a database whose SQL is not known here: state it,"
                        + " JdbcEngine.of(connection, dialect)");
        assertThat(JdbcEngine.of(oracle, SqlDialect.STANDARD.named("Oracle"))).hasToString("Oracle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:duckdb:", "jdbc:h2:mem:"})
    void columnsAndRows(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (\"a\" INTEGER, \"b\" DECIMAL(9, 3), \"c\" DOUBLE PRECISION, \"d\" DATE,"
                    + " \"e\" VARCHAR(9), \"f\" BOOLEAN, \"g\" TIME)");
            statement.execute("INSERT INTO t VALUES (1, 2.5, 0.5, DATE '2024-02-29', 'x', TRUE, NULL)");
            JdbcEngine engine = JdbcEngine.of(connection);
            assertThat(engine.columns("(SELECT * FROM t)"))
                    .containsExactly(
                            new SqlColumn("a", SqlColumn.Type.WHOLE, 0),
                            new SqlColumn("b", SqlColumn.Type.DECIMAL, 3),
                            new SqlColumn("c", SqlColumn.Type.DOUBLE, 0),
                            new SqlColumn("d", SqlColumn.Type.DATE, 0),
                            new SqlColumn("e", SqlColumn.Type.TEXT, 0),
                            new SqlColumn("f", SqlColumn.Type.YES_NO, 0),
                            new SqlColumn("g", SqlColumn.Type.OTHER, 0));
            List<List<Object>> rows = new ArrayList<>();
            engine.query("SELECT * FROM t", rows::add);
            assertThat(rows)
                    .containsExactly(
                            Arrays.asList(1, new BigDecimal("2.500"), 0.5, LocalDate.of(2024, 2, 29), "x", true, null));
            assertThatThrownBy(() -> engine.named("ours").query("SELECT nothing FROM t", row -> {}))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("ours: cannot be read: ");
        }
    }
}
