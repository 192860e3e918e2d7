/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.IncomeItems;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;

/** Silicon Valley Bank in 2021, thousand dollars, as reported to the FDIC. */
final class SiliconValleyBank {
    private SiliconValleyBank() {}

    /** Net income, and the equity and assets of five quarters. */
    static Statement year2021() {
        return Statement.builder("Silicon Valley Bank", ReportingPeriod.year(2021))
                .currency("USD")
                .in(Scale.THOUSANDS)
                .flow(IncomeItems.NET_INCOME, "1294000")
                .balance(BankItems.EQUITY, "2020-12-31", "7068964")
                .balance(BankItems.EQUITY, "2021-03-31", "8765837")
                .balance(BankItems.EQUITY, "2021-06-30", "10428065")
                .balance(BankItems.EQUITY, "2021-09-30", "13400159")
                .balance(BankItems.EQUITY, "2021-12-31", "14795000")
                .balance(BankItems.TOTAL_ASSETS, "2020-12-31", "113839098")
                .balance(BankItems.TOTAL_ASSETS, "2021-03-31", "140260913")
                .balance(BankItems.TOTAL_ASSETS, "2021-06-30", "161200274")
                .balance(BankItems.TOTAL_ASSETS, "2021-09-30", "188327020")
                .balance(BankItems.TOTAL_ASSETS, "2021-12-31", "208581000")
                .build();
    }
}
