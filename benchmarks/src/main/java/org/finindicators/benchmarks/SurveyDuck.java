/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.finindicators.realsector.survey.ByGroup;
import org.finindicators.realsector.survey.sql.SurveyTable;
import org.finindicators.sql.SqlDialect;
import org.finindicators.tables.source.JdbcEngine;

/** The same measures as SQL in DuckDB, over a table in memory that is made before anything is timed. */
final class SurveyDuck implements AutoCloseable {
    private static final String POVERTY = "SELECT sum(CASE WHEN y < 600 THEN w ELSE 0 END) / sum(w), "
            + "sum(w * greatest(600 - y, 0)) / 600 / sum(w), "
            + "sum(w * greatest(600 - y, 0) * greatest(600 - y, 0)) / 360000 / sum(w) FROM survey";

    /** Rows of equal income may come in any order; where there are many, grouping them first is faster. */
    private static final String GINI = "SELECT sum(w * y * (2 * f - w)) / max(f) / sum(w * y) - 1 FROM "
            + "(SELECT y, w, sum(w) OVER (ORDER BY y ROWS UNBOUNDED PRECEDING) AS f FROM ";

    private static final String GROUPED = "(SELECT y, sum(w) AS w FROM survey GROUP BY y)";

    private final boolean ties;
    private final DuckDBConnection connection;
    private final Statement statement;
    private final SurveyTable survey =
            SurveyTable.of("survey", SqlDialect.DUCKDB).welfare("y").weight("w").line("600");

    SurveyDuck(Households households, boolean ties) throws SQLException {
        this.ties = ties;
        connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        statement = connection.createStatement();
        statement.execute("CREATE TABLE survey (y DOUBLE, w DOUBLE)");
        try (DuckDBAppender appender = connection.createAppender("main", "survey")) {
            for (int row = 0; row < Households.ROWS; row++) {
                appender.beginRow();
                appender.append(households.welfare[row]);
                appender.append(households.weights[row]);
                appender.endRow();
            }
        }
    }

    double[] poverty(int threads) throws SQLException {
        return query(POVERTY, 3, threads);
    }

    double[] gini(int threads) throws SQLException {
        return query(GINI + (ties ? GROUPED : "survey") + ")", 1, threads);
    }

    /** By the selects of the library, which look at each row and say what is wrong with it. */
    double[] ourPoverty(int threads) throws SQLException {
        statement.execute("PRAGMA threads=" + threads);
        return values(survey.poverty(JdbcEngine.of(connection)));
    }

    double[] ourGini(int threads) throws SQLException {
        statement.execute("PRAGMA threads=" + threads);
        return values(survey.gini(JdbcEngine.of(connection)));
    }

    private static double[] values(ByGroup measured) {
        return measured.rows().get(0).values().stream()
                .mapToDouble(value -> value.value().orElseThrow().toDouble())
                .toArray();
    }

    private double[] query(String sql, int columns, int threads) throws SQLException {
        statement.execute("PRAGMA threads=" + threads);
        try (ResultSet result = statement.executeQuery(sql)) {
            result.next();
            double[] values = new double[columns];
            for (int i = 0; i < columns; i++) {
                values[i] = result.getDouble(i + 1);
            }
            return values;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
