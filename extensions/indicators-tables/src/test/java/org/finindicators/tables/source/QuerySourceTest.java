/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuerySourceTest {
    private static final String TABLE = "CREATE TABLE banks (bank VARCHAR(20), assets DECIMAL(38, 10), ratio DOUBLE"
            + " PRECISION, as_of DATE, moment TIMESTAMP, number BIGINT, sound BOOLEAN)";
    private static final String ROWS = "INSERT INTO banks VALUES"
            + " ('A', 1234567890123456789012345678.0000000001, 0.1, DATE '2021-12-31', TIMESTAMP '2021-12-31 12:30:00',"
            + " 9007199254740993, TRUE),"
            + " (NULL, 1.50, 1e22, NULL, TIMESTAMP '2021-12-31 00:00:00', -1, NULL)";

    private static final String FIRST =
            "1: A|1234567890123456789012345678.0000000001|0.1|2021-12-31|2021-12-31T12:30" + "|9007199254740993|true";
    private static final String SECOND = "2: |1.5|10000000000000000000000||2021-12-31|-1|";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:", "jdbc:duckdb:"})
    void values_areExact(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
            statement.execute(ROWS);
            QuerySource source = QuerySource.of(
                            connection, "SELECT * FROM banks WHERE number <> ? ORDER BY number DESC")
                    .parameters(7)
                    .named("banks");
            Collected read = Collected.of(source);
            assertThat(read.header())
                    .map(column -> column.toLowerCase(java.util.Locale.ROOT))
                    .containsExactly("bank", "assets", "ratio", "as_of", "moment", "number", "sound");
            assertThat(read.texts()).containsExactly(FIRST, SECOND);
            assertThat(read.violations()).isEmpty();
            assertThat(Collected.of(source).counts()).isEqualTo("2 = 2 + 0");
        }
    }

    @Test
    void whatHasNoText_isAFault() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            Collected read = Collected.of(
                    QuerySource.of(connection, "SELECT X'0102' AS b UNION ALL SELECT NULL UNION ALL SELECT X'03'"));
            assertThat(read.violations())
                    .containsExactly(new Violation(
                            "query, column B", "", "has what is neither text, number nor date, first in row 1"));
            assertThat(read.texts()).containsExactly("1: (bytes)", "2: ", "3: (bytes)");
            assertThat(read.counts()).isEqualTo("3 = 3 + 0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:", "jdbc:duckdb:"})
    void momentWithAZone_isThatOfUtc_whereverItIsRead(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            String sql = "SELECT CAST('2021-12-31 12:30:00+02:00' AS TIMESTAMP WITH TIME ZONE) AS t";
            assertThat(Collected.of(QuerySource.of(connection, sql)).texts()).containsExactly("1: 2021-12-31T10:30Z");
        }
    }

    @Test
    void queryThatCannotRun_isRefused() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            assertThatThrownBy(() -> Collected.of(QuerySource.of(connection, "SELECT * FROM nowhere")))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("query: cannot be queried: Table \"NOWHERE\" not found");
        }
    }

    @Test
    void databaseThatGoesAway_losesNothingOfWhatWasRead() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            AtomicInteger left = new AtomicInteger(3);
            Connection fragile = failing(Connection.class, connection, left);
            Collected read = Collected.of(QuerySource.of(fragile, "SELECT x FROM SYSTEM_RANGE(1, 10)"));
            assertThat(read.texts()).containsExactly("1: 1", "2: 2", "3: 3");
            assertThat(read.violations())
                    .containsExactly(
                            new Violation("query, after row 3", "", "the database went away: connection reset"));
            assertThat(read.counts()).isEqualTo("3 = 3 + 0");
        }
    }

    /** A connection whose results break off after so many rows. */
    private static <T> T failing(Class<T> type, Object real, AtomicInteger left) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            if (method.getName().equals("next") && left.getAndDecrement() == 0) {
                throw new SQLException("connection reset");
            }
            try {
                Object result = method.invoke(real, args);
                return result instanceof ResultSet
                        ? failing(ResultSet.class, result, left)
                        : result instanceof PreparedStatement ? failing(PreparedStatement.class, result, left) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private Path parquet(String name) throws SQLException {
        Path file = folder.resolve(name);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
            statement.execute(ROWS);
            Path plain = folder.resolve("plain.parquet");
            statement.execute("COPY banks TO '" + plain + "' (FORMAT parquet)");
            Files.createDirectories(file.getParent());
            Files.move(plain, file);
            return file;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.parquet", "it's [1]*? \"x\".parquet", "year=2021/a.parquet"})
    void parquet_isExact_whateverItsName(String name) throws SQLException {
        Collected read = Collected.of(Data.open(parquet(name)));
        assertThat(read.header()).containsExactly("bank", "assets", "ratio", "as_of", "moment", "number", "sound");
        assertThat(read.texts()).containsExactly(FIRST, SECOND);
    }

    @Test
    void parquet_isQueried() throws Exception {
        ParquetSource source = ParquetSource.of(parquet("a.parquet"));
        assertThat(Collected.of(source.query("SELECT count(*) AS n, sum(number) AS total FROM rows"))
                        .texts())
                .containsExactly("1: 2|9007199254740992");
        assertThatThrownBy(() -> Collected.of(source.query("SELECT nothing FROM rows")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("a.parquet: cannot be queried: ");
        Path text = Files.writeString(folder.resolve("b.parquet"), "a,b\n1,2\n");
        assertThatThrownBy(() -> Collected.of(ParquetSource.of(text)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("b.parquet: is not a sound Parquet file: ");
    }

    /** With DuckDB, an application has it on its class path; this one has not. */
    @Test
    void parquet_withoutDuckDb_saysWhatIsMissing() throws Exception {
        Path file = parquet("a.parquet");
        List<URL> path = new ArrayList<>();
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : all.split(File.pathSeparator, -1)) {
            if (!entry.contains("duckdb")) {
                path.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader without =
                new URLClassLoader(path.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
            Class<?> collected = without.loadClass(Collected.class.getName());
            Object source = without.loadClass(ParquetSource.class.getName())
                    .getMethod("of", Path.class)
                    .invoke(null, file);
            var read = collected.getDeclaredMethod("of", without.loadClass(RowSource.class.getName()));
            read.setAccessible(true);
            assertThatThrownBy(() -> read.invoke(null, source))
                    .cause()
                    .hasMessageContaining("a.parquet: cannot be read: Parquet needs DuckDB, org.duckdb:duckdb_jdbc");
        }
    }
}
