/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.sql.Array;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The same loans in DuckDB, bucket byte included, in a table in memory that is made before anything is timed. */
final class LoanDuck implements AutoCloseable {
    private final DuckDBConnection connection;
    private final Statement statement;

    LoanDuck(Loans loans, byte[] buckets) throws SQLException {
        connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        statement = connection.createStatement();
        statement.execute(
                "CREATE TABLE loans (balance BIGINT, bucket TINYINT, sector TINYINT, client INTEGER, id BIGINT)");
        try (DuckDBAppender appender = connection.createAppender("main", "loans")) {
            for (int row = 0; row < Loans.SIZE; row++) {
                appender.beginRow();
                appender.append(loans.balances[row]);
                appender.append(buckets[row]);
                appender.append((byte) loans.sectors[row]);
                appender.append(loans.clients[row]);
                appender.append(loans.clientIds[row]);
                appender.endRow();
            }
        }
    }

    /** Sums and counts by bucket, or by bucket and sector: a row of numbers for each. */
    List<long[]> tally(boolean bySector, int threads) throws SQLException {
        statement.execute("PRAGMA threads=" + threads);
        String by = bySector ? "sector, bucket" : "bucket";
        List<long[]> rows = new ArrayList<>();
        try (ResultSet result =
                statement.executeQuery("SELECT count(*), sum(balance), " + by + " FROM loans GROUP BY " + by)) {
            while (result.next()) {
                rows.add(new long[] {
                    result.getLong(1), result.getLong(2), result.getLong(3), bySector ? result.getLong(4) : 0
                });
            }
        }
        return rows;
    }

    /** How many clients there are, their total, their squared balances, and the twenty largest balances. */
    List<String> clients(String column, int threads) throws SQLException {
        statement.execute("PRAGMA threads=" + threads);
        try (ResultSet result =
                statement.executeQuery("SELECT count(*), sum(b), sum(b::HUGEINT * b), max(b, 20) FROM (SELECT "
                        + "sum(balance)::BIGINT AS b FROM loans WHERE bucket & 6 = 0 GROUP BY " + column
                        + ") WHERE b <> 0")) {
            result.next();
            Array largest = result.getArray(4);
            return List.of(
                    result.getString(1),
                    result.getString(2),
                    result.getString(3),
                    List.of((Object[]) largest.getArray()).toString());
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
