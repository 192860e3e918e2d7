/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.finindicators.intermediary.earnings.Earnings.RETURN_ON_ASSETS;
import static org.finindicators.intermediary.earnings.Earnings.RETURN_ON_EQUITY;

import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.finindicators.indicator.Measurement;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.IncomeItems;
import org.finindicators.number.Scale;
import org.finindicators.tables.source.Data;
import org.finindicators.tables.source.QuerySource;
import org.finindicators.tables.statements.PeriodPattern;
import org.finindicators.tables.statements.StatementMap;
import org.finindicators.tables.statements.Statements;

/** Reads a table of figures over JDBC, and writes what they measure into another. */
public final class BankDatabase {
    /** Opening balances are those that the row of the year before closes with. */
    private static final StatementMap FIGURES = StatementMap.builder("figures")
            .subject("bank")
            .period("year", PeriodPattern.years())
            .currency("USD")
            .in(Scale.MILLIONS)
            .flow("income", IncomeItems.NET_INCOME)
            .closing("equity", BankItems.EQUITY)
            .closing("assets", BankItems.TOTAL_ASSETS)
            .build();

    private static final String READ =
            "SELECT bank AS \"bank\", fiscal_year AS \"year\", net_income AS \"income\", equity AS \"equity\","
                    + " total_assets AS \"assets\" FROM figures ORDER BY bank, fiscal_year";
    private static final String WRITE =
            "INSERT INTO ratios (bank, period_end, indicator, ratio, reason) VALUES (?, ?, ?, ?, ?)";

    private BankDatabase() {}

    /**
     * Fills the table of ratios: a value, or the reason why there is none.
     *
     * @param database has the tables {@code figures} and {@code ratios}
     * @return what was read, with every row that could not be
     * @throws SQLException if the ratios cannot be written
     */
    public static Statements measure(Connection database) throws SQLException {
        Statements statements = Data.read(QuerySource.of(database, READ).named("figures"), FIGURES);
        try (PreparedStatement insert = database.prepareStatement(WRITE)) {
            for (Measurement one :
                    statements.measure(RETURN_ON_ASSETS, RETURN_ON_EQUITY).all()) {
                insert.setString(1, one.origin().subject());
                insert.setObject(2, one.origin().period().closing());
                insert.setString(3, one.indicator().id());
                insert.setBigDecimal(
                        4,
                        one.decimal()
                                .map(ratio -> ratio.setScale(6, RoundingMode.HALF_EVEN))
                                .orElse(null));
                insert.setString(5, one.reason().map(Enum::name).orElse(null));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return statements;
    }
}
