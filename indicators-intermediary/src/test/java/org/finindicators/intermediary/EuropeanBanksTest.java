/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.intermediary.statement.BankItems.DEPOSITS;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;
import static org.finindicators.intermediary.statement.IncomeItems.LOAN_LOSS_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.NET_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.NET_INTEREST_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.OPERATING_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.TOTAL_OPERATING_INCOME;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.indicator.Indicator;
import org.finindicators.intermediary.assetquality.LoanLosses;
import org.finindicators.intermediary.earnings.Earnings;
import org.finindicators.intermediary.earnings.Efficiency;
import org.finindicators.intermediary.earnings.Margins;
import org.finindicators.intermediary.growth.Growth;
import org.finindicators.intermediary.liquidity.Liquidity;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.testkit.PublishedSet;
import org.finindicators.testkit.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compares with a published table of ratios of 17 listed banks of Europe, 2015 to 2024. */
class EuropeanBanksTest {
    private static final String FILE = "banks/eu17.csv";
    private static final String NOT_REPORTED = "NA";
    private static final String LOANS = "Loans and advances to customers (gross)";

    /** Rows by bank and year. */
    private static final Map<String, NamedCsvRecord> ROWS = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(SharedData.file(FILE))) {
            csv.forEach(row -> ROWS.put(key(row, 0), row));
        }
    }

    private static String key(NamedCsvRecord row, int years) {
        return row.getField("Bank") + " " + (Integer.parseInt(row.getField("Fiscal year")) + years);
    }

    @Test
    void returnOnClosingAssets() {
        compare(Earnings.RETURN_ON_ASSETS.variant("year-end"), "roa");
    }

    @Test
    void netInterestMarginOnClosingAssets() {
        compare(Margins.NET_INTEREST_MARGIN.variant("reported-total-assets").onClosingBalances(), "margin_proxy");
    }

    @Test
    void costToIncome() {
        compare(Efficiency.OPERATING_EFFICIENCY.variant("reported"), "cost_to_income");
    }

    @Test
    void loansToAssets() {
        compare(closing(GROSS_LOANS).over(closing(TOTAL_ASSETS)), "loans_to_assets");
    }

    @Test
    void depositsToAssets() {
        compare(Liquidity.DEPOSITS_TO_ASSETS, "deposits_to_assets");
    }

    @Test
    void loansToDeposits() {
        compare(Liquidity.LOANS_TO_DEPOSITS, "loan_to_deposit");
    }

    @Test
    void costOfRiskOnClosingLoans() {
        compare(LoanLosses.COST_OF_RISK.onClosingBalances(), "cost_of_risk");
    }

    @Test
    void growthOfLoans() {
        compare(Growth.GROWTH_RATES.variant("loans"), "loan_growth");
    }

    private static void compare(Indicator indicator, String published) {
        compare(indicator.formula(), published);
    }

    /** Compares in all rows for which the table has the ratio. */
    private static void compare(Formula formula, String published) {
        List<String> misses = new ArrayList<>();
        int rows = 0;
        for (NamedCsvRecord row : ROWS.values()) {
            if (!row.getField(published).equals(NOT_REPORTED)) {
                Figures statement = statement(row);
                double ours = formula.evaluate(statement)
                        .value()
                        .map(Rational::toDouble)
                        .orElse(Double.NaN);
                double theirs = Double.parseDouble(row.getField(published));
                if (!(Math.abs(ours - theirs) <= 1e-9)) {
                    misses.add(key(row, 0) + ": published " + theirs + ", ours " + ours);
                }
                rows++;
            }
        }
        PublishedSet.of(FILE, published).held(rows, misses.size());
        assertThat(misses).isEmpty();
    }

    /** Fills a statement. The table has income net of its costs, which its gross columns do not always add up to. */
    private static Statement statement(NamedCsvRecord row) {
        ReportingPeriod year = ReportingPeriod.year(Integer.parseInt(row.getField("Fiscal year")));
        StatementBuilder builder = Statement.builder(row.getField("Bank"), year);
        put(row, "Net profit", NET_INCOME, builder::flow);
        put(row, "Operating expenses", OPERATING_EXPENSE, builder::flow);
        put(row, "Impairment losses / credit loss expense", LOAN_LOSS_EXPENSE, builder::flow);
        put(row, "Total assets", TOTAL_ASSETS, builder::closing);
        put(row, "Customer deposits", DEPOSITS, builder::closing);
        put(row, LOANS, GROSS_LOANS, builder::closing);
        Optional.ofNullable(ROWS.get(key(row, -1))).ifPresent(last -> put(last, LOANS, GROSS_LOANS, builder::opening));
        put(row, "Net interest income", NET_INTEREST_INCOME, builder::flow);
        put(row, "Total operating income", TOTAL_OPERATING_INCOME, builder::flow);
        return builder.build();
    }

    private static <T> void put(NamedCsvRecord row, String column, T item, BiConsumer<T, String> into) {
        String field = row.getField(column);
        if (!field.equals(NOT_REPORTED)) {
            into.accept(item, field);
        }
    }
}
