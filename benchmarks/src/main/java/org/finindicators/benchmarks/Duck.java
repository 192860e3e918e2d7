/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.finindicators.panel.Panel;
import org.finindicators.panel.PanelResult;

/** The same thirty ratios as SQL in DuckDB, over a table in memory that is made before anything is timed. */
final class Duck implements AutoCloseable {
    private final DuckDBConnection connection;
    private final Statement statement;

    Duck(Banks banks) throws SQLException {
        connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        statement = connection.createStatement();
        List<String> names = List.copyOf(banks.columns.keySet());
        List<double[]> cells = List.copyOf(banks.columns.values());
        statement.execute("CREATE TABLE banks (id INTEGER, "
                + names.stream().map(name -> name + " DOUBLE").collect(Collectors.joining(", ")) + ")");
        try (DuckDBAppender appender = connection.createAppender("main", "banks")) {
            for (int row = 0; row < Banks.ROWS; row++) {
                appender.beginRow();
                appender.append(row);
                for (double[] column : cells) {
                    if (Double.isNaN(column[row])) {
                        appender.appendNull();
                    } else {
                        appender.append(column[row]);
                    }
                }
                appender.endRow();
            }
        }
    }

    /** One division under one condition; NULL where anything is missing. */
    private static String sql(Ratio ratio) {
        return "CASE WHEN " + ratio.below() + " > 0 THEN (" + ratio.above() + ") / (" + ratio.below() + ") END";
    }

    private static String list(String before, String after) {
        return IntStream.range(0, Ratio.ALL.size())
                .mapToObj(k -> before + sql(Ratio.ALL.get(k)) + after + " AS r" + k)
                .collect(Collectors.joining(", "));
    }

    /** Computes the ratios into a new table. */
    Object table(int threads) throws SQLException {
        statement.execute("PRAGMA threads=" + threads);
        return statement.execute("CREATE OR REPLACE TABLE results AS SELECT " + list("", "") + " FROM banks");
    }

    /** Computes the ratios and keeps their sums only. */
    Object sums(int threads) throws SQLException {
        statement.execute("PRAGMA threads=" + threads);
        try (ResultSet result = statement.executeQuery("SELECT " + list("sum(", ")") + " FROM banks")) {
            result.next();
            return result.getDouble(1);
        }
    }

    /** Compares with the panel: how many cells are defined, and every thousandth row. */
    void compare(Banks banks, Panel panel) throws SQLException {
        PanelResult values = panel.values(banks.indicators);
        try (ResultSet counts = statement.executeQuery("SELECT " + list("count(", ")") + " FROM banks")) {
            counts.next();
            for (int k = 0; k < Ratio.ALL.size(); k++) {
                int undefined = values.column(banks.indicators.get(k)).undefined();
                Banks.same(Banks.ROWS - undefined, counts.getInt(k + 1), "DuckDB counts", k, 0);
            }
        }
        try (ResultSet rows =
                statement.executeQuery("SELECT id, " + list("", "") + " FROM banks WHERE id % 1009 = 0")) {
            while (rows.next()) {
                for (int k = 0; k < Ratio.ALL.size(); k++) {
                    double found = rows.getObject(k + 2) == null ? Double.NaN : rows.getDouble(k + 2);
                    int row = rows.getInt(1);
                    double expected = values.column(banks.indicators.get(k)).value(row);
                    Banks.same(expected, found, "DuckDB", k, row);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
