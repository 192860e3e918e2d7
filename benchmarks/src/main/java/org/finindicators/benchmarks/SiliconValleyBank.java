/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import org.finindicators.intermediary.capital.Capital;
import org.finindicators.intermediary.capital.CapitalPosition;
import org.finindicators.intermediary.capital.Exposure;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.IncomeItems;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

/** Silicon Valley Bank in 2021, thousand dollars, as reported to the FDIC. */
final class SiliconValleyBank {
    private SiliconValleyBank() {}

    /** Net income, and the equity and assets of five quarters. */
    static Statement year2021() {
        return reported().build();
    }

    /** The same with made-up figures for all that the other indicators read. */
    static Statement full() {
        return reported()
                .closing(BankItems.GROSS_LOANS, "66276000")
                .opening(BankItems.GROSS_LOANS, "45181000")
                .closing(BankItems.NONPERFORMING_ASSETS, "88000")
                .closing(BankItems.DEPOSITS, "189200000")
                .opening(BankItems.CONCESSIONAL_BORROWINGS, "100000")
                .closing(BankItems.CONCESSIONAL_BORROWINGS, "120000")
                .ratePercent(BankItems.MARKET_RATE, "4")
                .ratePercent(BankItems.CONCESSIONAL_RATE, "1.5")
                .flow(IncomeItems.PRE_TAX_PROFIT, "1700000")
                .flow(IncomeItems.OTHER_SUBSIDIES, "500")
                .flow(IncomeItems.LOAN_REVENUE, "1970000")
                .with(
                        Capital.CAPITAL_POSITION,
                        CapitalPosition.ofTier1("14000000")
                                .withTier2("400000", "0", "0")
                                .withExposures(Exposure.of("private-sector", "90000000")))
                .build();
    }

    private static StatementBuilder reported() {
        return Statement.of("Silicon Valley Bank", ReportingPeriod.year(2021))
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
                .balance(BankItems.TOTAL_ASSETS, "2021-12-31", "208581000");
    }
}
