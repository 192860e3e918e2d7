/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import org.finindicators.validation.InvalidInputException;

/**
 * A Parquet file, or a query over it.
 *
 * <p>It is read by DuckDB, which is to be added to an application that wants it: {@code org.duckdb:duckdb_jdbc}. Types
 * are as of {@link QuerySource}. Nothing is fetched from elsewhere, and neither folder nor file name is taken for a
 * pattern.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class ParquetSource implements RowSource {
    private static final String ALL = "SELECT * FROM rows";

    private final Path file;
    private final String sql;

    private ParquetSource(Path file, String sql) {
        this.file = file;
        this.sql = sql;
    }

    /**
     * Names a file.
     *
     * @param file the file
     * @return the source
     */
    public static ParquetSource of(Path file) {
        return new ParquetSource(file, ALL);
    }

    /**
     * Names a file.
     *
     * @param file its name
     * @return the source
     */
    public static ParquetSource of(String file) {
        return of(Opening.path(file));
    }

    /**
     * Returns the result of a query over the file.
     *
     * @param query the query; the rows of the file are in {@code rows}, as in {@code SELECT bank, sum(balance) AS
     *     balance FROM rows GROUP BY bank ORDER BY bank}
     * @return the source
     */
    public ParquetSource query(String query) {
        return new ParquetSource(file, query);
    }

    @Override
    public String name() {
        return Opening.name(file);
    }

    @Override
    public String unit() {
        return "row";
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(file);
    }

    @Override
    public void read(RowHandler rows, SourceFaults faults) {
        try (Connection connection = open()) {
            QuerySource.of(connection, sql).named(name()).read(rows, faults);
        } catch (SQLException e) {
            throw Opening.refused(file, e);
        }
    }

    /**
     * Opens a database in memory, with the rows of the file in {@code rows}.
     *
     * @return the connection, which the caller closes
     * @throws InvalidInputException if DuckDB is not there, or the file cannot be read
     */
    public Connection open() {
        Opening.check(file);
        Connection connection = connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET autoinstall_known_extensions = false");
            statement.execute("SET autoload_known_extensions = false");
            statement.execute("CREATE TEMPORARY VIEW rows AS SELECT * FROM read_parquet('" + quoted(file)
                    + "', hive_partitioning = false)");
            return connection;
        } catch (SQLException e) {
            InvalidInputException refused = Opening.refused(file, "is not a sound Parquet file: " + Opening.reason(e));
            try {
                connection.close();
            } catch (SQLException other) {
                refused.addSuppressed(other);
            }
            throw refused;
        }
    }

    private Connection connect() {
        try {
            Properties streamed = new Properties();
            streamed.setProperty("jdbc_stream_results", "true");
            return DriverManager.getConnection("jdbc:duckdb:", streamed);
        } catch (SQLException e) {
            throw InvalidInputException.of(
                    file.toString(),
                    "cannot be read: Parquet needs DuckDB, org.duckdb:duckdb_jdbc, on the class path ("
                            + Opening.reason(e) + ")");
        }
    }

    /** A path inside quotes, with what would make a pattern of it taken literally. */
    static String quoted(Path file) {
        StringBuilder quoted = new StringBuilder();
        for (char c : file.toAbsolutePath().toString().toCharArray()) {
            switch (c) {
                case '\'' -> quoted.append("''");
                case '*', '?', '[' -> quoted.append('[').append(c).append(']');
                default -> quoted.append(c);
            }
        }
        return quoted.toString();
    }

    /** Prints the name of the file, and the query if there is one. */
    @Override
    public String toString() {
        return sql.equals(ALL) ? file.toString() : file + ": " + sql;
    }
}
