/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.opening;

import java.util.List;
import org.finindicators.formula.Domain;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Tier;
import org.finindicators.indicator.Variant;

/**
 * One of thirty ratios, written three times: as the library's formula, as a loop that a programmer would write, and as
 * SQL.
 *
 * @param name what it is
 * @param formula the library's formula
 * @param loop the loop by hand, over the columns and into an array
 * @param above the part above the line, in SQL
 * @param below the part below the line, in SQL
 */
record Ratio(String name, Formula formula, Loop loop, String above, String below) {
    static final Item<Stock> ASSETS = Item.stock("assets", "assets");
    static final Item<Stock> LIQUID = Item.stock("liquid", "liquid assets");
    static final Item<Stock> INTERBANK = Item.stock("interbank", "interbank assets");
    static final Item<Stock> BONDS = Item.stock("bonds", "government bonds");
    static final Item<Stock> LOANS = Item.stock("loans", "gross loans");
    static final Item<Stock> HOUSING = Item.stock("housing", "housing loans");
    static final Item<Stock> LARGE = Item.stock("large", "large exposures");
    static final Item<Stock> BAD = Item.stock("bad", "non-performing loans");
    static final Item<Stock> ALLOWANCE = Item.stock("allowance", "loan-loss allowance");
    static final Item<Stock> PROPERTY = Item.stock("property", "foreclosed property");
    static final Item<Stock> DEPOSITS = Item.stock("deposits", "deposits");
    static final Item<Stock> SHORT = Item.stock("short", "short-term liabilities");
    static final Item<Stock> FOREIGN = Item.stock("overseas", "foreign-currency liabilities");
    static final Item<Stock> DEBTS = Item.stock("debts", "liabilities");
    static final Item<Stock> SUBORDINATED = Item.stock("subordinated", "subordinated debt");
    static final Item<Stock> EQUITY = Item.stock("equity", "equity").withDomain(Domain.ANY);
    static final Item<Flow> INTEREST = Item.flow("interest", "interest income");
    static final Item<Flow> PAID = Item.flow("paid", "interest expense");
    static final Item<Flow> FEES = Item.flow("fees", "fee income");
    static final Item<Flow> COSTS = Item.flow("costs", "operating expense");
    static final Item<Flow> STAFF = Item.flow("staff", "staff expense");
    static final Item<Flow> LOSSES = Item.flow("losses", "loan losses");
    static final Item<Flow> TAX = Item.flow("tax", "income tax");
    static final Item<Flow> PROFIT = Item.flow("profit", "net income");

    static final List<Item<Stock>> STOCKS = List.of(
            ASSETS,
            LIQUID,
            INTERBANK,
            BONDS,
            LOANS,
            HOUSING,
            LARGE,
            BAD,
            ALLOWANCE,
            PROPERTY,
            DEPOSITS,
            SHORT,
            FOREIGN,
            DEBTS,
            SUBORDINATED,
            EQUITY);

    /** The stocks that have an opening balance too. */
    static final List<Item<Stock>> OPENED = List.of(ASSETS, BONDS, LOANS, DEPOSITS, DEBTS, EQUITY);

    static final List<Item<Flow>> FLOWS = List.of(INTEREST, PAID, FEES, COSTS, STAFF, LOSSES, TAX, PROFIT);

    static final List<Ratio> ALL = List.of(
            plain("bad loans", BAD, LOANS),
            plain("coverage", ALLOWANCE, BAD),
            plain("leverage", EQUITY, ASSETS),
            plain("liquidity", LIQUID, ASSETS),
            plain("loans to deposits", LOANS, DEPOSITS),
            plain("deposit funding", DEPOSITS, ASSETS),
            plain("large exposures", LARGE, EQUITY),
            plain("foreign currency", FOREIGN, DEBTS),
            plain("short-term cover", LIQUID, SHORT),
            plain("housing loans", HOUSING, LOANS),
            overAverage("return on assets", PROFIT, ASSETS),
            overAverage("return on equity", PROFIT, EQUITY),
            overAverage("cost of operations", COSTS, ASSETS),
            overAverage("yield on loans", INTEREST, LOANS),
            overAverage("cost of deposits", PAID, DEPOSITS),
            overAverage("cost of liabilities", PAID, DEBTS),
            overAverage("cost of risk", LOSSES, LOANS),
            growth("growth of assets", ASSETS),
            growth("growth of loans", LOANS),
            growth("growth of deposits", DEPOSITS),
            growth("growth of bonds", BONDS),
            new Ratio(
                    "margin",
                    annual(INTEREST).minus(annual(PAID)).over(average(ASSETS)),
                    (c, out) -> Loops.differenceOverAverage(
                            out, c.get("interest"), c.get("paid"), c.get("assets_opening"), c.get("assets")),
                    "interest - paid",
                    "(assets_opening + assets) / 2"),
            new Ratio(
                    "return before tax",
                    annual(PROFIT.plus(TAX)).over(average(EQUITY)),
                    (c, out) -> Loops.sumOverAverage(
                            out, c.get("profit"), c.get("tax"), c.get("equity_opening"), c.get("equity")),
                    "profit + tax",
                    "(equity_opening + equity) / 2"),
            new Ratio(
                    "cost to income",
                    annual(COSTS).over(annual(INTEREST.minus(PAID).plus(FEES))),
                    (c, out) -> Loops.overNet(out, c.get("costs"), c.get("interest"), c.get("paid"), c.get("fees")),
                    "costs",
                    "interest - paid + fees"),
            new Ratio(
                    "broad liquidity",
                    closing(LIQUID.plus(INTERBANK).plus(BONDS)).over(closing(DEPOSITS)),
                    (c, out) -> Loops.threeOver(
                            out, c.get("liquid"), c.get("interbank"), c.get("bonds"), c.get("deposits")),
                    "liquid + interbank + bonds",
                    "deposits"),
            new Ratio(
                    "bad assets",
                    closing(BAD.plus(PROPERTY)).over(closing(LOANS.plus(PROPERTY))),
                    (c, out) -> Loops.sumOverSum(out, c.get("bad"), c.get("loans"), c.get("property")),
                    "bad + property",
                    "loans + property"),
            new Ratio(
                    "uncovered bad loans",
                    closing(BAD.minus(ALLOWANCE)).over(closing(EQUITY)),
                    (c, out) -> Loops.differenceOver(out, c.get("bad"), c.get("allowance"), c.get("equity")),
                    "bad - allowance",
                    "equity"),
            new Ratio(
                    "subordinated share",
                    closing(SUBORDINATED).over(closing(EQUITY.plus(SUBORDINATED))),
                    (c, out) -> Loops.overSum(out, c.get("subordinated"), c.get("equity"), c.get("subordinated")),
                    "subordinated",
                    "equity + subordinated"),
            new Ratio(
                    "fee share",
                    annual(FEES).over(annual(INTEREST.plus(FEES))),
                    (c, out) -> Loops.overSum(out, c.get("fees"), c.get("interest"), c.get("fees")),
                    "fees",
                    "interest + fees"),
            new Ratio(
                    "staff share",
                    annual(STAFF).over(annual(COSTS)),
                    (c, out) -> Loops.over(out, c.get("staff"), c.get("costs")),
                    "staff",
                    "costs"));

    /** A loop by hand over the columns. */
    interface Loop {
        void run(Banks columns, double[] out);
    }

    private static Ratio plain(String name, Item<Stock> above, Item<Stock> below) {
        String n = above.id();
        String d = below.id();
        return new Ratio(
                name, closing(above).over(closing(below)), (c, out) -> Loops.over(out, c.get(n), c.get(d)), n, d);
    }

    private static Ratio overAverage(String name, Item<Flow> above, Item<Stock> below) {
        String n = above.id();
        String d = below.id();
        return new Ratio(
                name,
                annual(above).over(average(below)),
                (c, out) -> Loops.overAverage(out, c.get(n), c.get(d + "_opening"), c.get(d)),
                n,
                "(" + d + "_opening + " + d + ") / 2");
    }

    private static Ratio growth(String name, Item<Stock> stock) {
        String n = stock.id();
        String d = n + "_opening";
        return new Ratio(
                name,
                closing(stock).changeFrom(opening(stock)),
                (c, out) -> Loops.growth(out, c.get(n), c.get(d)),
                n + " - " + d,
                d);
    }

    /** The ratio as an indicator. */
    Indicator indicator() {
        return Indicator.builder("intermediary." + name.replace(' ', '-'), name)
                .topic("benchmark")
                .definition(name)
                .source(Authority.LIBRARY, "benchmarks")
                .better(Direction.CONTEXTUAL)
                .tier(Tier.OTHER)
                .roles(Role.INTERMEDIATE)
                .variant(Variant.of("only", Authority.LIBRARY, formula))
                .build();
    }
}
