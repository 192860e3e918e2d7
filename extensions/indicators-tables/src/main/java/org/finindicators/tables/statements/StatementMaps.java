/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import static org.finindicators.intermediary.statement.BankItems.DEPOSITS;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;
import static org.finindicators.intermediary.statement.IncomeItems.NET_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.NONINTEREST_INCOME;

import org.finindicators.number.Scale;

/** Maps of what statistical offices, supervisors and funds publish. */
public final class StatementMaps {
    /**
     * Call reports of the United States as the FDIC publishes them: thousands of dollars, income of the year to date,
     * which is also the period of the statements and of the returns that the FDIC publishes beside them.
     */
    public static final StatementMap FDIC = StatementMap.builder("FDIC call reports, year to date")
            .subject("CERT")
            .period("REPDTE", PeriodPattern.yearToDate("yyyyMMdd"))
            .currency("USD")
            .in(Scale.THOUSANDS)
            .closing("ASSET", TOTAL_ASSETS)
            .closing("EQ", EQUITY)
            .closing("DEP", DEPOSITS)
            .yearToDate("NETINC", NET_INCOME)
            .yearToDate("NONII", NONINTEREST_INCOME)
            .build();

    private StatementMaps() {}
}
