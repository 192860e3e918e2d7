/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.intermediary.earnings.Earnings;
import org.finindicators.intermediary.liquidity.Liquidity;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.IncomeItems;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.testkit.SharedData;
import org.junit.jupiter.api.Test;

/** Compares with a published table of ratios of 17 listed banks of Europe, 2015 to 2024. */
class EuropeanBanksTest {
    private static final String NOT_REPORTED = "NA";

    @Test
    void returnOnClosingAssets() throws IOException {
        compare(Earnings.RETURN_ON_ASSETS.variant("year-end"), "roa", 170);
    }

    @Test
    void loansToDeposits() throws IOException {
        compare(Liquidity.LOANS_TO_DEPOSITS, "loan_to_deposit", 165);
    }

    private static void compare(Indicator indicator, String published, int count) throws IOException {
        List<String> misses = new ArrayList<>();
        int rows = 0;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(SharedData.file("banks/eu17.csv"))) {
            for (NamedCsvRecord row : csv) {
                if (!row.getField(published).equals(NOT_REPORTED)) {
                    double ours = ((Measured) indicator.measure(statement(row)))
                            .value()
                            .doubleValue();
                    double theirs = Double.parseDouble(row.getField(published));
                    if (!(Math.abs(ours - theirs) <= 1e-9)) {
                        misses.add(row.getField("Bank") + " " + row.getField("Fiscal year") + ": published " + theirs
                                + ", ours " + ours);
                    }
                    rows++;
                }
            }
        }
        assertThat(rows).isEqualTo(count);
        assertThat(misses).isEmpty();
    }

    private static Statement statement(NamedCsvRecord row) {
        ReportingPeriod year = ReportingPeriod.year(Integer.parseInt(row.getField("Fiscal year")));
        StatementBuilder builder = Statement.of(row.getField("Bank"), year)
                .currency("EUR")
                .flow(IncomeItems.NET_INCOME, row.getField("Net profit"))
                .closing(BankItems.TOTAL_ASSETS, row.getField("Total assets"))
                .closing(BankItems.DEPOSITS, row.getField("Customer deposits"));
        String loans = row.getField("Loans and advances to customers (gross)");
        if (!loans.equals(NOT_REPORTED)) {
            builder.closing(BankItems.GROSS_LOANS, loans);
        }
        return builder.build();
    }
}
