/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.tables.source.Data.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleBinaryOperator;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.intermediary.assetquality.LoanLosses;
import org.finindicators.intermediary.capital.Solvency;
import org.finindicators.intermediary.earnings.Earnings;
import org.finindicators.intermediary.earnings.Efficiency;
import org.finindicators.intermediary.earnings.Margins;
import org.finindicators.intermediary.growth.Growth;
import org.finindicators.intermediary.liquidity.Liquidity;
import org.finindicators.intermediary.microfinance.AssetLiabilityManagement;
import org.finindicators.intermediary.microfinance.Outreach;
import org.finindicators.intermediary.microfinance.PortfolioQuality;
import org.finindicators.intermediary.microfinance.Productivity;
import org.finindicators.intermediary.microfinance.SelfSufficiency;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.IncomeItems;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.sector.macro.External;
import org.finindicators.sector.rates.InterestRates;
import org.finindicators.sector.structure.StockMarket;
import org.finindicators.statement.Statement;
import org.finindicators.tables.source.CsvSource;
import org.finindicators.tables.source.Row;
import org.finindicators.tables.source.RowHandler;
import org.finindicators.tables.source.RowSource;
import org.finindicators.tables.source.SourceFaults;
import org.finindicators.testkit.SharedData;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

/** Reads published files by their maps and compares with the ratios that are published beside the figures. */
class PublishedStatementsTest {
    private static final String LOANS = "Loans and advances to customers (gross)";

    /** Amounts are in millions of each bank's own currency, which the file does not name. */
    private static final StatementMap EUROPE = StatementMap.builder("listed banks of Europe")
            .subject("Bank")
            .period("Fiscal year", PeriodPattern.years())
            .in(Scale.MILLIONS)
            .missing("NA")
            .label("country", "country")
            .flow("Net profit", IncomeItems.NET_INCOME)
            .flow("Operating expenses", IncomeItems.OPERATING_EXPENSE)
            .flow("Impairment losses / credit loss expense", IncomeItems.LOAN_LOSS_EXPENSE)
            .flow("Net interest income", IncomeItems.NET_INTEREST_INCOME)
            .flow("Total operating income", IncomeItems.TOTAL_OPERATING_INCOME)
            .closing("Total assets", BankItems.TOTAL_ASSETS)
            .closing("Customer deposits", BankItems.DEPOSITS)
            .closing(LOANS, BankItems.GROSS_LOANS)
            .build();

    /** The cells of a file by row number and column, to find what is published. */
    private static Map<Long, Map<String, String>> cellsOf(RowSource source) {
        Map<Long, Map<String, String>> all = new HashMap<>();
        source.read(
                new RowHandler() {
                    private List<String> columns = List.of();

                    @Override
                    public void header(List<String> given) {
                        columns = given;
                    }

                    @Override
                    public void row(Row row) {
                        Map<String, String> cells = new HashMap<>();
                        for (int i = 0; i < columns.size(); i++) {
                            cells.put(columns.get(i), row.cell(i));
                        }
                        all.put(row.number(), cells);
                    }
                },
                new SourceFaults(source));
        return all;
    }

    /** What was compared: how many, and which differ. */
    private record Found(int compared, List<String> misses) {}

    /** A file, its statements, and what is published in the row of each. */
    private record File(Statements statements, Map<Long, Map<String, String>> cells) {
        static File of(String name, StatementMap map) {
            RowSource source = CsvSource.of(SharedData.file(name));
            return new File(read(source, map), cellsOf(source));
        }

        String published(Statement statement, String column) {
            String place = statement.source();
            return cells.get(Long.valueOf(place.substring(place.lastIndexOf(' ') + 1)))
                    .get(column);
        }

        Found compare(Formula formula, String column, DoubleBinaryOperator room) {
            List<String> misses = new ArrayList<>();
            int compared = 0;
            for (Statement statement : statements.all()) {
                String text = published(statement, column);
                if (!text.isEmpty() && !text.equals("NA")) {
                    double ours = formula.evaluate(statement)
                            .value()
                            .map(Rational::toDouble)
                            .orElse(Double.NaN);
                    if (!(room.applyAsDouble(ours, Double.parseDouble(text)) >= 0)) {
                        misses.add(
                                statement.subject() + " " + statement.period().closing());
                    }
                    compared++;
                }
            }
            return new Found(compared, misses);
        }
    }

    private static final DoubleBinaryOperator FRACTION = (ours, theirs) -> 1e-9 - Math.abs(ours - theirs);
    private static final DoubleBinaryOperator PER_CENT =
            (ours, theirs) -> 1e-9 * Math.max(1, Math.abs(theirs)) - Math.abs(100 * ours - theirs);

    @Test
    void callReports_are418StatementsOf15Banks() {
        Statements banks = read(SharedData.file("fdic/fdic15.csv").toString(), StatementMaps.FDIC);
        assertThat(banks.all()).hasSize(418);
        assertThat(banks.subjects()).hasSize(15);
        assertThat(banks.rows()).isEqualTo(418);
        assertThat(banks.refused()).isZero();
        assertThat(banks.violations()).isEmpty();
        assertThat(banks.objections()).isEmpty();
        assertThat(banks.unbound())
                .containsExactly(
                        "LNLSNET; did you mean LNLSGR?",
                        "SC; did you mean ESAL?",
                        "BRO",
                        "DEPUNA",
                        "DEPUNINS",
                        "NTLNLS; did you mean CRLNLS or DRLNLS?");
        assertThat(banks.toString())
                .startsWith("418 statements of 15 subjects, 2019 Q1 ... 2026 Q1")
                .contains("fdic15.csv: 418 rows read, 0 refused");
    }

    @Test
    void callReports_haveThePublishedReturns() {
        File file = File.of("fdic/fdic15.csv", StatementMaps.FDIC);
        assertThat(file.compare(Solvency.EQUITY_TO_ASSETS.formula(), "EQR", PER_CENT))
                .isEqualTo(new Found(418, List.of()));
        Map<String, Integer> misses = new HashMap<>();
        Map<String, Indicator> ratios = Map.of(
                "ROA", Earnings.RETURN_ON_ASSETS,
                "ROE", Earnings.RETURN_ON_EQUITY,
                "NONIIR", Margins.NONINTEREST_INCOME_TO_ASSETS);
        Map<String, DoubleBinaryOperator> room = Map.of(
                "ROA", (ours, theirs) -> 3e-5 * Math.abs(theirs) - Math.abs(100 * ours - theirs),
                "ROE", (ours, theirs) -> 0.0051 - Math.abs(100 * ours - theirs),
                "NONIIR", (ours, theirs) -> 3e-4 * Math.abs(theirs) - Math.abs(100 * ours - theirs));
        Set<String> compared = complete(file.statements());
        assertThat(compared).hasSize(358);
        ratios.forEach((column, indicator) -> {
            Found found = file.compare(indicator.formula(), column, room.get(column));
            misses.put(column, (int)
                    found.misses().stream().filter(compared::contains).count());
        });
        // merged or restated, and third quarters multiplied by 1.3333
        assertThat(misses).isEqualTo(Map.of("ROA", 7, "ROE", 9, "NONIIR", 2));
    }

    /** Those that have the previous December and every quarter-end so far. */
    private static Set<String> complete(Statements banks) {
        Set<String> dates = new TreeSet<>();
        banks.all().forEach(one -> dates.add(one.subject() + " " + one.period().closing()));
        Set<String> complete = new TreeSet<>();
        for (Statement one : banks.all()) {
            boolean all = dates.contains(one.subject() + " " + one.period().opening());
            for (int month = 3; month <= one.period().months(); month += 3) {
                all &= dates.contains(one.subject() + " "
                        + one.period().start().plusMonths(month).minusDays(1));
            }
            if (all) {
                complete.add(one.subject() + " " + one.period().closing());
            }
        }
        return complete;
    }

    /** The first defended number stands three lines after the name of the file; 11.88 is what the FDIC publishes. */
    @Test
    void threeLines() {
        String file = SharedData.file("fdic/fdic15.csv").toString();

        var banks = read(file, StatementMaps.FDIC);
        var ratios = banks.measure(Earnings.RETURN_ON_ASSETS, Earnings.RETURN_ON_EQUITY, Solvency.EQUITY_TO_ASSETS);
        var peers = ratios.peers(Earnings.RETURN_ON_ASSETS, "2023-Q4");

        assertThat(ratios.explain("24735", "2021-Q4", Earnings.RETURN_ON_EQUITY).toString())
                .startsWith("Return on average equity = 11.88 % a year")
                .contains("24735, 2021 (fdic15.csv, line ");
        // one of the fifteen failed in that year
        assertThat(peers.figures().subjects()).hasSize(14).doesNotContain("24735");
        assertThat(peers.table().rows().get(0)).containsExactly("31628", "1.74 % a year", "1");
    }

    /** The income of the quarter is that of the year to date less that of the quarter before. */
    @Test
    void callReports_byQuarterHaveTheDifferenceOfTheYearToDate() {
        File file = File.of("fdic/fdic15.csv", StatementMaps.FDIC_QUARTERS);
        Map<String, Long> toDate = new HashMap<>();
        file.statements()
                .all()
                .forEach(one -> toDate.put(
                        one.subject() + one.period().closing(), Long.valueOf(file.published(one, "NETINC"))));
        int derived = 0;
        for (Statement one : file.statements().all()) {
            boolean first = one.period().closing().getMonthValue() == 3;
            Long before = first
                    ? Long.valueOf(0)
                    : toDate.get(one.subject() + one.period().opening());
            Long now = toDate.get(one.subject() + one.period().closing());
            assertThat(one.during(IncomeItems.NET_INCOME, one.period()).map(amount -> amount.longValueExact()))
                    .as(one.toString())
                    .isEqualTo(java.util.Optional.ofNullable(before).map(amount -> now - amount));
            derived += before == null ? 0 : 1;
        }
        assertThat(derived).isGreaterThan(400);
    }

    @Test
    void europeanBanks_haveThePublishedRatios() {
        File file = File.of("banks/eu17.csv", EUROPE);
        assertThat(file.statements().all()).hasSize(170);
        assertThat(file.statements().violations()).isEmpty();
        // some of the banks publish losses on loans as negative numbers
        assertThat(file.statements().toString())
                .endsWith("\n11 costs are mostly negative, as releases are: a sign to be turned? doubts()");
        assertThat(file.statements().doubts())
                .hasSize(11)
                .contains(new Violation(
                        "loan-loss expense",
                        "10 of 10",
                        "are negative, which is what was released: are they costs, with their sign to be turned?",
                        "BBVA"))
                .extracting(Violation::subject)
                .doesNotContain("ING Groep", "Swedbank");
        Map<String, Formula> ratios = Map.of(
                "roa", Earnings.RETURN_ON_ASSETS.variant("year-end").formula(),
                "margin_proxy",
                        Margins.NET_INTEREST_MARGIN
                                .variant("reported-total-assets")
                                .onClosingBalances()
                                .formula(),
                "cost_to_income",
                        Efficiency.OPERATING_EFFICIENCY.variant("reported").formula(),
                "loans_to_assets", closing(BankItems.GROSS_LOANS).over(closing(BankItems.TOTAL_ASSETS)),
                "deposits_to_assets", Liquidity.DEPOSITS_TO_ASSETS.formula(),
                "loan_to_deposit", Liquidity.LOANS_TO_DEPOSITS.formula(),
                "cost_of_risk", LoanLosses.COST_OF_RISK.onClosingBalances().formula(),
                "loan_growth", Growth.GROWTH_RATES.variant("loans").formula());
        Map<String, Integer> counts = Map.of(
                "roa", 170,
                "margin_proxy", 164,
                "cost_to_income", 168,
                "loans_to_assets", 165,
                "deposits_to_assets", 170,
                "loan_to_deposit", 165,
                "cost_of_risk", 165,
                "loan_growth", 148);
        ratios.forEach((column, formula) -> assertThat(file.compare(formula, column, FRACTION))
                .as(column)
                .isEqualTo(new Found(counts.get(column), List.of())));
    }

    @Test
    void worldDevelopmentIndicators_haveThePublishedRates() {
        File file = File.of("wdi/interest_2018-08.csv", StatementMaps.WDI);
        assertThat(file.statements().all()).hasSize(4221);
        assertThat(file.statements().violations()).isEmpty();
        assertThat(file.statements().unbound()).isEmpty();
        assertThat(file.compare(InterestRates.REAL_LENDING_RATE.variant("wdi").formula(), "FR.INR.RINR", PER_CENT))
                .isEqualTo(new Found(4018, List.of()));
        assertThat(file.compare(InterestRates.LOAN_DEPOSIT_SPREAD.formula(), "FR.INR.LNDP", PER_CENT))
                .isEqualTo(new Found(3723, List.of()));
    }

    @Test
    void worldDevelopmentIndicators_haveThePublishedDebtAndMarkets() {
        File debt = File.of("wdi/shortterm_debt_reserves_2018-08.csv", StatementMaps.WDI);
        assertThat(debt.compare(External.SHORT_TERM_DEBT_TO_RESERVES.formula(), "DT.DOD.DSTC.IR.ZS", PER_CENT))
                .isEqualTo(new Found(4385, List.of()));
        File market = File.of("wdi/stockmarket_2018-08.csv", StatementMaps.WDI);
        Found found = market.compare(StockMarket.STOCK_MARKET_CAPITALIZATION.formula(), "CM.MKT.LCAP.GD.ZS", PER_CENT);
        assertThat(found.compared()).isEqualTo(2675);
        // regions and income groups are weighted otherwise
        assertThat(found.misses()).hasSize(639);
    }

    /** A published ratio, printed to so many decimals, and how many rows differ: slips of the source. */
    private record Ratio(int decimals, int misses, Indicator indicator) {}

    @Test
    void microfinance_hasThePublishedRatios() {
        File file = File.of("microfinance/mix_2009_2014_a.csv", StatementMaps.MIX);
        assertThat(file.statements().violations()).isEmpty();
        assertThat(file.statements().all()).hasSize((int) file.statements().rows());
        assertThat(file.statements().labels()).containsExactly("name", "country", "region", "legal status");
        Map<String, Ratio> ratios = Map.of(
                "Operational.self.sufficiency",
                new Ratio(4, 4, SelfSufficiency.OPERATIONAL_SELF_SUFFICIENCY.variant("reported-revenue")),
                "Return.on.assets",
                new Ratio(4, 12, Earnings.RETURN_ON_ASSETS.variant("net-operating-income")),
                "Return.on.equity",
                new Ratio(4, 12, Earnings.RETURN_ON_EQUITY.variant("net-operating-income")),
                "Profit.margin",
                new Ratio(4, 0, Efficiency.OPERATING_INCOME_TO_GROSS_INCOME.variant("profit-margin")),
                "Capital./asset.ratio",
                new Ratio(4, 1, Solvency.EQUITY_TO_ASSETS.variant("closing")),
                "Yield.on.gross.portfolio.(nominal)",
                new Ratio(4, 1, Productivity.PORTFOLIO_YIELD.variant("nominal")),
                "Loan.loss.rate",
                new Ratio(4, 12, PortfolioQuality.WRITE_OFF_RATIO.variant("net")),
                "Debt.to.equity.ratio",
                new Ratio(2, 3, AssetLiabilityManagement.DEBT_TO_EQUITY),
                "Average.loan.balance.per.borrower",
                new Ratio(0, 3, Outreach.AVERAGE_BALANCE_PER_BORROWER.variant("per-borrower")),
                "Operating.expense./.loan.portfolio",
                new Ratio(4, 0, Productivity.OPERATING_EXPENSE_TO_PORTFOLIO.variant("seep")));
        Map<String, Integer> misses = new TreeMap<>();
        Map<String, Integer> known = new TreeMap<>();
        ratios.forEach((column, ratio) -> {
            known.put(column, ratio.misses());
            misses.put(column, misses(file, column, ratio));
        });
        assertThat(misses).isEqualTo(known);
    }

    private static int misses(File file, String column, Ratio ratio) {
        int compared = 0;
        int misses = 0;
        for (Statement statement : file.statements().all()) {
            String text = file.published(statement, column);
            Measurement ours = ratio.indicator().measure(statement);
            if (text.isEmpty() || ours.reason().filter(MISSING::contains).isPresent()) {
                continue;
            }
            compared++;
            double value =
                    ours instanceof Measured measured ? measured.inUnits().toDouble() : Double.NaN;
            if (!(Math.abs(value - Double.parseDouble(text)) <= 0.5001 * Math.pow(10, -ratio.decimals()))) {
                misses++;
            }
        }
        assertThat(compared).as(column).isGreaterThan(500);
        return misses;
    }

    /** What the row does not have can not be compared. */
    private static final Set<Reason> MISSING = Set.of(Reason.NOT_REPORTED, Reason.TOO_LITTLE_HISTORY);
}
