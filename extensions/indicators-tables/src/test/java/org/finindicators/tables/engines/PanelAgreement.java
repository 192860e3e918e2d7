/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.finindicators.indicator.Indicator;
import org.finindicators.tables.Indicators;
import org.finindicators.tables.source.JdbcEngine;
import org.finindicators.testkit.SqlLaws;

/** Every variant of every catalogue that has columns says in an engine what it says in a panel. */
final class PanelAgreement {
    private static final List<Indicator> ALL = SqlLaws.variants(Indicators.ALL);

    private PanelAgreement() {}

    static void check(Engine engine, int months, int rows) throws SQLException {
        assertThat(ALL).hasSizeGreaterThan(480);
        SqlLaws laws = SqlLaws.of(ALL, rows, months);
        TestTable table = TestTable.of("banks", rows).wholes(SqlLaws.ROW, row -> (long) row);
        for (String column : laws.columns()) {
            // half of what is not reported is NULL, the other half not a number
            table = table.doubles(column, row -> {
                double cell = laws.cell(column, row);
                return Double.isNaN(cell) && row % 2 == 0 ? null : Double.valueOf(cell);
            });
        }
        try (Connection connection = engine.open()) {
            table.load(engine, connection);
            SqlLaws.Agreement agreement = laws.check(
                    JdbcEngine.of(connection, engine.dialect()),
                    engine.dialect().name("banks"));
            assertThat(agreement.values()).isGreaterThan(agreement.cells() / 2);
        }
    }
}
