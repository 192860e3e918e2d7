/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.finindicators.tables.statements.Statements;
import org.junit.jupiter.api.Test;

class BankDatabaseTest {
    private static final String ROWS =
            "SELECT bank, period_end, indicator, ratio, reason FROM ratios ORDER BY bank, period_end, indicator";

    /**
     * hand, bank A in 2021: 6 / ((390 + 410) / 2) = 0.015 and 6 / ((36 + 40) / 2) = 0.157895; bank B: 3 / 20 = 0.15,
     * and its mean equity of 2021 is (1 - 3) / 2 = -1.
     */
    @Test
    void figures_becomeRatiosAndReasons() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:")) {
            try (Statement sql = database.createStatement()) {
                sql.execute("CREATE TABLE figures (bank VARCHAR, fiscal_year INT, net_income DECIMAL(12, 2),"
                        + " equity DECIMAL(12, 2), total_assets DECIMAL(12, 2))");
                sql.execute("CREATE TABLE ratios (bank VARCHAR, period_end DATE, indicator VARCHAR,"
                        + " ratio DECIMAL(12, 6), reason VARCHAR)");
                sql.execute("INSERT INTO figures VALUES ('A', 2020, 5, 36, 390), ('A', 2021, 6, 40, 410),"
                        + " ('B', 2020, 1, 1, 15), ('B', 2021, 3, -3, 25), ('C', NULL, 1, 1, 1)");
            }

            Statements read = BankDatabase.measure(database);

            assertThat(read.toString()).contains("figures: 5 rows read, 1 refused");
            assertThat(rows(database))
                    .containsExactly(
                            "A 2020-12-31 intermediary.return-on-assets null TOO_LITTLE_HISTORY",
                            "A 2020-12-31 intermediary.return-on-equity null TOO_LITTLE_HISTORY",
                            "A 2021-12-31 intermediary.return-on-assets 0.015000 null",
                            "A 2021-12-31 intermediary.return-on-equity 0.157895 null",
                            "B 2020-12-31 intermediary.return-on-assets null TOO_LITTLE_HISTORY",
                            "B 2020-12-31 intermediary.return-on-equity null TOO_LITTLE_HISTORY",
                            "B 2021-12-31 intermediary.return-on-assets 0.150000 null",
                            "B 2021-12-31 intermediary.return-on-equity null NEGATIVE_DENOMINATOR");
        }
    }

    private static List<String> rows(Connection database) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement sql = database.createStatement();
                ResultSet result = sql.executeQuery(ROWS)) {
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= 5; i++) {
                    cells.add(result.getString(i));
                }
                rows.add(String.join(" ", cells));
            }
        }
        return rows;
    }
}
