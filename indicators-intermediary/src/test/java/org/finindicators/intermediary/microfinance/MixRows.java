/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.microfinance;

import static org.finindicators.intermediary.statement.BankItems.CASH;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.LOAN_LOSS_ALLOWANCE;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_LIABILITIES;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Balance;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.intermediary.statement.IncomeItems;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.testkit.SharedData;

/**
 * The figures that MIX published for 107 institutions, 2009 to 2014, in US dollars, as statements. Averages are MIX's
 * own; an empty tax and an empty recovery mean zero, as the published ratios show.
 */
final class MixRows {
    private static final String DAYS_LATE = "Gross.Loan.Portfolio.>.Delinquency.>.One.month.or.more";
    private static final String RENEGOTIATED = "Gross.Loan.Portfolio.>.Delinquency.>.Renegotiated.loans";
    private static final String OVER_90 = DAYS_LATE + ".>.More.than.three.months";

    private MixRows() {}

    /** Statements by row, in the order of the file. */
    static Map<NamedCsvRecord, Statement> read() throws IOException {
        Map<String, NamedCsvRecord> byYear = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(SharedData.file("microfinance/mix_2009_2014_a.csv"))) {
            csv.forEach(row -> byYear.put(row.getField("MFI.ID") + row.getField("Fiscal.Year"), row));
        }
        Map<NamedCsvRecord, Statement> statements = new LinkedHashMap<>();
        byYear.values().forEach(row -> {
            int before = Integer.parseInt(row.getField("Fiscal.Year")) - 1;
            statements.put(row, statement(row, Optional.ofNullable(byYear.get(row.getField("MFI.ID") + before))));
        });
        return statements;
    }

    private static Statement statement(NamedCsvRecord row, Optional<NamedCsvRecord> before) {
        StatementBuilder builder = Statement.builder(
                        row.getField("MFI.Name"), ReportingPeriod.yearTo(row.getField("As.of.Date")))
                .currency("USD")
                .source("MIX Market")
                .missingMeansZero(IncomeItems.INCOME_TAX, IncomeItems.RECOVERIES);
        flow(builder, row, IncomeItems.FINANCIAL_REVENUE, "Financial.revenue");
        flow(builder, row, IncomeItems.LOAN_REVENUE, "Financial.revenue.from.loans");
        flow(builder, row, IncomeItems.FINANCIAL_EXPENSE, "Financial.expense.on.funding.liabilities");
        flow(builder, row, IncomeItems.LOAN_LOSS_EXPENSE, "Net.impairment.loss,.gross.loan.portfolio");
        flow(builder, row, IncomeItems.OPERATING_EXPENSE, "Operating.expense");
        flow(builder, row, IncomeItems.PERSONNEL_EXPENSE, "Personnel.expense");
        flow(builder, row, IncomeItems.NET_OPERATING_INCOME, "Net.operating.income");
        flow(builder, row, IncomeItems.INCOME_TAX, "Tax.expense");
        flow(builder, row, IncomeItems.CHARGE_OFFS, "Write.offs");
        flow(builder, row, IncomeItems.RECOVERIES, "Recoveries.on.loans.written.off");
        flow(builder, row, MicrofinanceItems.NEW_BORROWERS, "Number.of.new.borrowers");
        closing(builder, row, TOTAL_ASSETS, "Assets");
        closing(builder, row, CASH, "Cash.and.cash.equivalents");
        closing(builder, row, TOTAL_LIABILITIES, "Liabilities");
        closing(builder, row, EQUITY, "Equity");
        closing(builder, row, GROSS_LOANS, "Gross.Loan.Portfolio");
        closing(builder, row, LOAN_LOSS_ALLOWANCE, "Impairment.loss.allowance");
        closing(builder, row, MicrofinanceItems.ACTIVE_BORROWERS, "Number.of.active.borrowers");
        closing(builder, row, MicrofinanceItems.WOMEN_BORROWERS, "Number.of.active.borrowers.>.Gender.>.Female");
        closing(builder, row, MicrofinanceItems.LOANS_OUTSTANDING, "Number.of.loans.outstanding");
        closing(builder, row, MicrofinanceItems.STAFF, "Personnel");
        closing(builder, row, MicrofinanceItems.LOAN_OFFICERS, "Loan.officers");
        average(builder, row, TOTAL_ASSETS, "Average.assets");
        average(builder, row, EQUITY, "Average.equity");
        average(builder, row, GROSS_LOANS, "Average.gross.loan.portfolio");
        average(builder, row, MicrofinanceItems.ACTIVE_BORROWERS, "Average.number.of.active.borrowers");
        average(builder, row, MicrofinanceItems.LOANS_OUTSTANDING, "Average.number.of.loans.outstanding");
        before.flatMap(earlier -> number(earlier, "Number.of.active.borrowers"))
                .ifPresent(borrowers -> builder.opening(MicrofinanceItems.ACTIVE_BORROWERS, borrowers));
        closing(builder, row, MicrofinanceItems.RENEGOTIATED_LOANS, RENEGOTIATED);
        late(row).ifPresent(late -> builder.closing(MicrofinanceItems.PORTFOLIO_AT_RISK_30, late));
        veryLate(row).ifPresent(late -> builder.closing(MicrofinanceItems.PORTFOLIO_AT_RISK_90, late));
        return builder.build();
    }

    /** Loans late by more than 30 days, reported as one figure or as two or three. */
    static Optional<BigDecimal> late(NamedCsvRecord row) {
        return number(row, DAYS_LATE)
                .or(() -> number(row, DAYS_LATE + ".>.From.one.to.three.months")
                        .flatMap(early -> veryLate(row).map(early::add)));
    }

    private static Optional<BigDecimal> veryLate(NamedCsvRecord row) {
        return number(row, OVER_90)
                .or(() -> number(row, OVER_90 + ".>.From.three.to.six.months")
                        .flatMap(half ->
                                number(row, OVER_90 + ".>.More.than.six.months").map(half::add)));
    }

    private static void flow(StatementBuilder builder, NamedCsvRecord row, Item<Flow> item, String column) {
        number(row, column).ifPresent(amount -> builder.flow(item, amount));
    }

    private static void closing(
            StatementBuilder builder, NamedCsvRecord row, Item<? extends Balance> item, String column) {
        number(row, column).ifPresent(amount -> builder.closing(item, amount));
    }

    private static void average(
            StatementBuilder builder, NamedCsvRecord row, Item<? extends Balance> item, String column) {
        number(row, column).ifPresent(amount -> builder.average(item, amount));
    }

    static Optional<BigDecimal> number(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
