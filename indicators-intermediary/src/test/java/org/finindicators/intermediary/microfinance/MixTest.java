/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.microfinance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;

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
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.intermediary.Consistency;
import org.finindicators.intermediary.capital.Solvency;
import org.finindicators.intermediary.collection.PortfolioAtRisk;
import org.finindicators.intermediary.earnings.Earnings;
import org.finindicators.intermediary.earnings.Efficiency;
import org.finindicators.number.Printing;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.PublishedSet;
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
        ROWS.putAll(MixRows.read());
    }

    @TestFactory
    Stream<DynamicTest> ratios() throws IOException {
        List<String> known = known();
        return RATIOS.stream().map(ratio -> DynamicTest.dynamicTest(ratio.published(), () -> compare(ratio, known)));
    }

    @Test
    void ratios_areSoManyTogether() {
        List<String> misses = new ArrayList<>();
        int rows = RATIOS.stream().mapToInt(ratio -> misses(ratio, misses)).sum();
        PublishedSet.of("microfinance/mix_2009_2014_a.csv", RATIOS.size() + " ratios")
                .held(rows, misses.size());
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
            Optional<BigDecimal> published = MixRows.number(entry.getKey(), ratio.published());
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
}
