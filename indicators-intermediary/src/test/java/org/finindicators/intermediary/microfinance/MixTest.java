/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.microfinance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.intermediary.statement.BankItems.CASH;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.LOAN_LOSS_ALLOWANCE;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_LIABILITIES;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Balance;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.intermediary.Consistency;
import org.finindicators.intermediary.capital.Solvency;
import org.finindicators.intermediary.collection.PortfolioAtRisk;
import org.finindicators.intermediary.earnings.Earnings;
import org.finindicators.intermediary.earnings.Efficiency;
import org.finindicators.intermediary.statement.IncomeItems;
import org.finindicators.number.Printing;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.testkit.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares with the ratios that MIX published for 107 institutions, 2009 to 2014, in US dollars, from the figures and
 * the averages that it published beside them.
 *
 * <p>An empty tax and an empty recovery mean zero there, as the published ratios show. Misses are slips of the source;
 * {@code mix-misses.txt} has each with what is published and what follows from the figures, and they are at most 2.5
 * per cent of the rows of a ratio.
 */
class MixTest {
    private static final String DAYS_LATE = "Gross.Loan.Portfolio.>.Delinquency.>.One.month.or.more";
    private static final String RENEGOTIATED = "Gross.Loan.Portfolio.>.Delinquency.>.Renegotiated.loans";
    private static final String OVER_90 = DAYS_LATE + ".>.More.than.three.months";

    /** Statements by row, in the order of the file. */
    private static final Map<NamedCsvRecord, Statement> ROWS = new LinkedHashMap<>();

    /** A published ratio, printed to so many decimals, and the indicator that recomputes it. */
    private record Ratio(String published, int decimals, int rows, Indicator indicator) {}

    private static final List<Ratio> RATIOS = List.of(
            share("Operational.self.sufficiency", SelfSufficiency.OPERATIONAL_SELF_SUFFICIENCY, "reported-revenue"),
            share("Profit.margin", Efficiency.OPERATING_INCOME_TO_GROSS_INCOME, "profit-margin"),
            share("Return.on.assets", Earnings.RETURN_ON_ASSETS, "net-operating-income"),
            share("Return.on.equity", Earnings.RETURN_ON_EQUITY, "net-operating-income"),
            share("Capital./asset.ratio", Solvency.EQUITY_TO_ASSETS, "closing"),
            share("Gross.loan.portfolio.to.total.assets", AssetLiabilityManagement.PORTFOLIO_TO_ASSETS, "seep"),
            share("Yield.on.gross.portfolio.(nominal)", Productivity.PORTFOLIO_YIELD, "nominal"),
            share("Operating.expense./.loan.portfolio", Productivity.OPERATING_EXPENSE_TO_PORTFOLIO, "seep"),
            share("Personnel.expense./.loan.portfolio", Productivity.OPERATING_EXPENSE_TO_PORTFOLIO, "personnel"),
            share("Financial.revenue./.assets", Expenses.FINANCIAL_REVENUE_TO_ASSETS, "reported"),
            share("Financial.expense./.assets", Expenses.EXPENSE_TO_ASSETS, "financial"),
            share("Provision.for.loan.impairment./.assets", Expenses.EXPENSE_TO_ASSETS, "provisions"),
            share("Operating.expense./.assets", Efficiency.OPERATING_EFFICIENCY, "over-average-assets"),
            share("Personnel.expense./.assets", Expenses.EXPENSE_TO_ASSETS, "personnel"),
            share("Administrative.expense./.assets", Expenses.EXPENSE_TO_ASSETS, "administrative"),
            share("Write-off.ratio", PortfolioQuality.WRITE_OFF_RATIO, "seep"),
            share("Loan.loss.rate", PortfolioQuality.WRITE_OFF_RATIO, "net"),
            share("Portfolio.at.risk.>.30.days", PortfolioAtRisk.PORTFOLIO_AT_RISK, "reported"),
            share("Portfolio.at.risk.>.90.days", PortfolioAtRisk.PORTFOLIO_AT_RISK, "reported-90"),
            new Ratio("Debt.to.equity.ratio", 2, 600, AssetLiabilityManagement.DEBT_TO_EQUITY),
            whole("Cost.per.borrower", Productivity.COST_PER_BORROWER, "per-borrower"),
            whole("Cost.per.loan", Productivity.COST_PER_BORROWER, "per-loan"),
            whole("Borrowers.per.loan.officer", Productivity.BORROWERS_PER_LOAN_OFFICER, "seep"),
            whole("Loans.per.loan.officer", Productivity.BORROWERS_PER_LOAN_OFFICER, "loans-per-officer"),
            whole("Borrowers.per.staff.member", Productivity.BORROWERS_PER_LOAN_OFFICER, "borrowers-per-staff"),
            whole("Loans.per.staff.member", Productivity.BORROWERS_PER_LOAN_OFFICER, "loans-per-staff"),
            share("Personnel.allocation.ratio", Personnel.PERSONNEL_ALLOCATION_RATIO, "mix"),
            share("Borrower.retention.rate", Personnel.BORROWER_RETENTION, "mix"),
            whole("Average.loan.balance.per.borrower", Outreach.AVERAGE_BALANCE_PER_BORROWER, "per-borrower"),
            whole("Average.outstanding.balance", Outreach.AVERAGE_BALANCE_PER_BORROWER, "per-loan"),
            share("Percent.of.female.borrowers", Outreach.AVERAGE_BALANCE_PER_BORROWER, "women"));

    private static Ratio share(String published, Indicator indicator, String variant) {
        return new Ratio(published, 4, 300, indicator.variant(variant));
    }

    private static Ratio whole(String published, Indicator indicator, String variant) {
        return new Ratio(published, 0, 500, indicator.variant(variant));
    }

    @BeforeAll
    static void read() throws IOException {
        Map<String, NamedCsvRecord> byYear = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(SharedData.file("microfinance/mix_2009_2014_a.csv"))) {
            csv.forEach(row -> byYear.put(row.getField("MFI.ID") + row.getField("Fiscal.Year"), row));
        }
        byYear.values().forEach(row -> {
            int before = Integer.parseInt(row.getField("Fiscal.Year")) - 1;
            ROWS.put(row, statement(row, Optional.ofNullable(byYear.get(row.getField("MFI.ID") + before))));
        });
    }

    @TestFactory
    Stream<DynamicTest> ratios() throws IOException {
        List<String> known = known();
        return RATIOS.stream().map(ratio -> DynamicTest.dynamicTest(ratio.published(), () -> compare(ratio, known)));
    }

    private static List<String> known() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                MixTest.class.getResourceAsStream("/cases/intermediary/microfinance/mix-misses.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static void compare(Ratio ratio, List<String> known) {
        List<String> misses = new ArrayList<>();
        int rows = misses(ratio, misses);
        assertThat(rows).isGreaterThan(ratio.rows());
        assertThat(misses)
                .containsExactlyElementsOf(known.stream()
                        .filter(line -> line.startsWith(ratio.published() + ", "))
                        .toList());
        assertThat(misses).hasSizeLessThanOrEqualTo(rows * 25 / 1000);
    }

    /** Collects what differs by more than half a unit of the last digit printed; returns how many were compared. */
    static int misses(Ratio ratio, List<String> misses) {
        BigDecimal half = new BigDecimal("0.5001").movePointLeft(ratio.decimals());
        int rows = 0;
        for (Map.Entry<NamedCsvRecord, Statement> entry : ROWS.entrySet()) {
            Optional<BigDecimal> published = number(entry.getKey(), ratio.published());
            Measurement ours = ratio.indicator().measure(entry.getValue());
            if (published.isEmpty() || ours.reason().filter(MixTest::isMissing).isPresent()) {
                continue;
            }
            rows++;
            Optional<BigDecimal> value = ours instanceof Measured measured
                    ? Optional.of(measured.inUnits().toDecimal())
                    : Optional.empty();
            if (value.filter(found -> found.subtract(published.get()).abs().compareTo(half) <= 0)
                    .isEmpty()) {
                misses.add(ratio.published() + ", " + entry.getValue().subject() + " "
                        + entry.getKey().getField("Fiscal.Year") + ": published "
                        + published.get().toPlainString() + ", from the figures "
                        + value.map(found -> Printing.fixed(found, ratio.decimals() + 2))
                                .orElseGet(() -> ours.reason().orElseThrow().words()));
            }
        }
        return rows;
    }

    /** What the row does not have can not be compared. */
    private static boolean isMissing(Reason reason) {
        return reason == Reason.NOT_REPORTED || reason == Reason.TOO_LITTLE_HISTORY;
    }

    /** Averages are given, opening balances mostly are not, and nothing asks for them. */
    @Test
    void consistency_needsNoOpeningBalancesBesideAverages() {
        assertThat(ROWS.values().stream()
                        .filter(statement -> statement
                                .during(TOTAL_ASSETS, statement.period())
                                .isPresent())
                        .flatMap(statement -> Consistency.check(statement).figures().stream())
                        .filter(violation -> violation.path().equals("opening balances")))
                .isEmpty();
    }

    @Test
    void periods_areYearsThatEndInAnyMonth() {
        assertThat(ROWS.values().stream().map(Statement::period)).allMatch(period -> period.months() == 12);
        assertThat(ROWS.values().stream()
                        .filter(statement -> statement.period().end().getMonthValue() != 12))
                .hasSize(43);
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
    private static Optional<BigDecimal> late(NamedCsvRecord row) {
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

    private static Optional<BigDecimal> number(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
