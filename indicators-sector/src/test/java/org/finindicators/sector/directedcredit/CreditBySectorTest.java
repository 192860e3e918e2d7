/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.directedcredit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.finindicators.formula.Reason;
import org.finindicators.panel.Panel;
import org.finindicators.panel.ResultColumn;
import org.finindicators.sql.Sql;
import org.junit.jupiter.api.Test;

/** The check against a stated total, over columns and in SQL; the cases have it for statements. */
class CreditBySectorTest {
    /** 600.6 is off by one per mille, 606 by one per cent; no total is nothing to compare with. */
    private static final double[] TOTALS = {600.6, 606, Double.NaN, 600};

    private static final double[] PRIVATE = {350, 350, 350, Double.NaN};

    @Test
    void share_overColumns() {
        ResultColumn column = Panel.builder(4)
                .column(DirectedCreditItems.GOVERNMENT_CREDIT, new double[] {90, 90, 90, 90})
                .column(DirectedCreditItems.PUBLIC_ENTERPRISE_CREDIT, new double[] {160, 160, 160, 160})
                .column(DirectedCreditItems.PRIVATE_ENTERPRISE_CREDIT, PRIVATE)
                .column(DirectedCreditItems.TOTAL_CREDIT, TOTALS)
                .build()
                .measure(List.of(CreditDistribution.CREDIT_DISTRIBUTION))
                .columns()
                .get(0);
        assertThat(column.value(0)).isEqualTo(350.0 / 600);
        assertThat(column.reasons(1)).containsExactly(Reason.INCONSISTENT_STATEMENT);
        assertThat(column.value(2)).isEqualTo(350.0 / 600);
        assertThat(column.reasons(3)).containsExactly(Reason.NOT_REPORTED);
    }

    @Test
    void share_inSql() throws SQLException {
        Sql sql = Sql.of(CreditDistribution.CREDIT_DISTRIBUTION);
        List<String> answers = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE credit (id INT, government_credit DECIMAL(20, 4),"
                    + " public_enterprise_credit DECIMAL(20, 4), private_enterprise_credit DECIMAL(20, 4),"
                    + " total_credit DECIMAL(20, 4))");
            for (int i = 0; i < TOTALS.length; i++) {
                statement.execute("INSERT INTO credit VALUES (" + i + ", 90, 160, " + literal(PRIVATE[i]) + ", "
                        + literal(TOTALS[i]) + ")");
            }
            try (ResultSet rows = statement.executeQuery(
                    "SELECT " + sql.value() + ", " + sql.reason() + " FROM credit ORDER BY id")) {
                while (rows.next()) {
                    String reason = rows.getString(2);
                    answers.add(reason == null ? Double.toString(rows.getDouble(1)) : reason);
                }
            }
        }
        String share = Double.toString(350.0 / 600);
        assertThat(answers).containsExactly(share, "INCONSISTENT_STATEMENT", share, "NOT_REPORTED");
    }

    private static String literal(double amount) {
        return Double.isNaN(amount) ? "NULL" : Double.toString(amount);
    }
}
