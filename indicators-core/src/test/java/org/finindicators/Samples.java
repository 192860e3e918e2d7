/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.formula.Formula.total;

import java.util.List;
import org.finindicators.formula.Domain;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Count;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.PriceIndex;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Tier;
import org.finindicators.indicator.Unit;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

/** Items, indicators and statements that the tests of several packages share. */
public final class Samples {
    public static final Item<Flow> NET_INCOME = Item.flow("net-income", "net income");
    public static final Item<Stock> EQUITY = Item.stock("equity", "equity").withDomain(Domain.ANY);
    public static final Item<Stock> ASSETS = Item.stock("total-assets", "total assets");
    public static final Item<Stock> LOANS =
            Item.stock("gross-loans", "gross loans").partOf(ASSETS);
    public static final Item<Stock> DEPOSITS = Item.stock("deposits", "deposits");
    public static final Item<Flow> COST = Item.flow("cost", "project cost").withDomain(Domain.NOT_NEGATIVE);
    public static final Item<Flow> JOBS =
            Item.flow("jobs", "jobs created").withDomain(Domain.NOT_NEGATIVE).counting("job");
    public static final Item<Count> BRANCHES =
            Item.count("branches", "branches").counting("branch");
    public static final Item<PriceIndex> CPI = Item.priceIndex("cpi", "consumer price index");
    public static final Item<Rate> LENDING = Item.rate("lending-rate", "lending rate");
    public static final Item<Rate> DEPOSIT = Item.rate("deposit-rate", "deposit rate");
    public static final Fact<Breakdown> BANKS = new Fact<>("bank-assets", "assets by bank", Breakdown.class);

    public static final Indicator ROE = indicator(
            "test.return-on-equity",
            "Return on average equity",
            Variant.of(
                            "net-income",
                            Authority.WORLD_BANK_1995,
                            annual(NET_INCOME).over(average(EQUITY)))
                    .code(Authority.FDIC, "ROE"),
            Variant.of("year-end", Authority.LIBRARY, annual(NET_INCOME).over(closing(EQUITY)))
                    .note("over closing instead of average equity"));
    public static final Indicator ROA = simple(
            "test.return-on-assets",
            "Return on average assets",
            annual(NET_INCOME).over(average(ASSETS)));
    public static final Indicator LOANS_TO_DEPOSITS =
            simple("test.loans-to-deposits", "Loans to deposits", closing(LOANS).over(closing(DEPOSITS)));
    public static final Indicator SPREAD =
            simple("test.spread", "Loan-deposit spread", rate(LENDING).minus(rate(DEPOSIT)));
    public static final Indicator COST_PER_JOB =
            simple("test.cost-per-job", "Cost per job", total(COST).over(total(JOBS)));
    public static final Indicator EQUITY_LEVEL = simple("test.equity", "Equity", closing(EQUITY));

    /** FDIC, Silicon Valley Bank, by quarter-end from 2020 Q4 (definitions, TV-19); thousands of US dollars. */
    private static final String[] DATES = {"2020-12-31", "2021-03-31", "2021-06-30", "2021-09-30", "2021-12-31"};

    private static final String[] SVB_EQUITY = {"7068964", "8765837", "10428065", "13400159", "14795000"};
    private static final String[] SVB_ASSETS = {"113839098", "140260913", "161200274", "188327020", "208581000"};
    private static final String[] SVB_INCOME = {"", "283141", "586950", "859820", "1294000"};

    private Samples() {}

    /** Silicon Valley Bank from January to the end of a quarter of 2021. */
    public static Statement svb(int quarter) {
        StatementBuilder builder = Statement.builder(
                        "Silicon Valley Bank", ReportingPeriod.yearToQuarter(2021, quarter))
                .currency("USD")
                .in(Scale.THOUSANDS)
                .source("FDIC, cert 24735")
                .flow(NET_INCOME, SVB_INCOME[quarter]);
        for (int i = 0; i <= quarter; i++) {
            builder.balance(EQUITY, DATES[i], SVB_EQUITY[i]).balance(ASSETS, DATES[i], SVB_ASSETS[i]);
        }
        return builder.build();
    }

    /** A bank in 2021, millions of euros. */
    public static StatementBuilder bank(String name) {
        return Statement.builder(name, ReportingPeriod.year(2021))
                .currency("EUR")
                .in(Scale.MILLIONS);
    }

    /** A bank with income and opening and closing equity. */
    public static Statement bank(String name, String income, String opening, String closing) {
        return bank(name)
                .flow(NET_INCOME, income)
                .opening(EQUITY, opening)
                .closing(EQUITY, closing)
                .build();
    }

    /** A bank with loans and deposits at the end of 2021. */
    public static Statement lender(String loans, String deposits) {
        return bank("Lender").closing(LOANS, loans).closing(DEPOSITS, deposits).build();
    }

    /** The banks A to E of the definitions (macro-sector-real, section 5). */
    public static List<Statement> banks() {
        return List.of(
                bank("Bank A", "6.0", "36", "40"),
                bank("Bank B", "3.3", "22", "24"),
                bank("Bank C", "2.2", "10", "12"),
                bank("Bank D", "-4.0", "1", "-3"),
                bank("Bank E", "0.4", "4", "4"));
    }

    /** An indicator of one variant. */
    public static Indicator simple(String id, String name, Formula method) {
        return indicator(id, name, Variant.of("plain", Authority.LIBRARY, method));
    }

    /** An indicator of one variant in a unit. */
    public static Indicator simple(String id, String name, Formula formula, Unit unit) {
        return indicator(
                id, name, Variant.of("plain", Authority.LIBRARY, formula).in(unit));
    }

    /** An indicator of some variants. */
    public static Indicator indicator(String id, String name, Variant... variants) {
        Indicator.Builder builder = Indicator.builder(id, name)
                .topic("earnings")
                .definition("What " + name + " is.")
                .source(Authority.WORLD_BANK_1995, "para 26")
                .better(Direction.HIGHER)
                .tier(Tier.KEY)
                .roles(Role.POLICY, Role.INTERMEDIATE);
        for (Variant variant : variants) {
            builder.variant(variant);
        }
        return builder.build();
    }
}
