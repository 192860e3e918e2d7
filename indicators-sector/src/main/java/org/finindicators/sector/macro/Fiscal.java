/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.macro;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.indicator.Authority.GFSM_2001;
import static org.finindicators.indicator.Authority.GFS_1986;
import static org.finindicators.indicator.Authority.IMF_WEO;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WDI;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.statement.EconomyItems.GDP;
import static org.finindicators.statement.EconomyItems.INFLATION;

import org.finindicators.formula.Formula;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Term;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the fiscal indicators.
 *
 * <p>The deficit is (expense + net investment in non-financial assets - revenue) / GDP, of the same year: positive in
 * deficit, negative in surplus, as the Government Finance Statistics Manual of 2001 counts it. Undefined where GDP is
 * zero or an item is not reported. World Bank 1995, para 14.
 *
 * <p>Variants: {@code balance} has the opposite sign, as the World Development Indicators and the World Economic
 * Outlook publish; {@code primary} leaves interest out; {@code operational} deducts the part of interest that only
 * compensates for inflation, inflation times average domestic debt, and needs the debt's opening balance;
 * {@code with-net-lending} counts lending for policy purposes less repayments as spending, as in the manual of 1986, on
 * which the paper relies; {@code before-grants} takes grants received out of revenue.
 *
 * @since 0.1.0
 */
public final class Fiscal {

    /** Relates the deficit of the whole government to output. */
    public static final Indicator CONSOLIDATED_GOVERNMENT_DEFICIT = deficit(
            "macro.consolidated-government-deficit",
            "Consolidated government deficit / GDP",
            "Spending of all levels of government above their revenue, over GDP.",
            FiscalItems.CONSOLIDATED_GOVERNMENT,
            IMF_WEO,
            "GGXCNL_NGDP");

    /** Relates the deficit of the central budget to output. */
    public static final Indicator CENTRAL_BUDGET_DEFICIT = deficit(
            "macro.central-budget-deficit",
            "Central budget deficit / GDP",
            "Spending of the central government above its revenue, over GDP.",
            FiscalItems.CENTRAL_GOVERNMENT,
            WDI,
            "GC.NLD.TOTL.GD.ZS");

    private Fiscal() {}

    private static Indicator deficit(
            String id, String name, String definition, FiscalItems items, Authority publisher, String code) {
        Term<Flow> spending = items.expense().plus(items.investment());
        Formula deficit = annual(spending.minus(items.revenue()));
        Formula eroded = average(items.domesticDebt()).times(rate(INFLATION));
        return Indicator.builder(id, name)
                .topic("stability")
                .alsoCalled("fiscal deficit", "fiscal balance", "budget balance")
                .definition(definition)
                .source(WORLD_BANK_1995, "para 14")
                .better(LOWER)
                .tier(KEY)
                .roles(POLICY, INTERMEDIATE)
                .variant(Variant.of("deficit", GFSM_2001, deficit.over(annual(GDP))))
                .variant(Variant.of(
                                "balance",
                                publisher,
                                annual(items.revenue().minus(spending)).over(annual(GDP)))
                        .better(HIGHER)
                        .code(publisher, code)
                        .titled(name.replace("deficit", "balance"))
                        .note("the opposite sign: a surplus is positive"))
                .variant(Variant.of(
                                "primary",
                                LIBRARY,
                                annual(spending.minus(items.revenue()).minus(items.interest()))
                                        .over(annual(GDP)))
                        .note("without interest"))
                .variant(
                        Variant.of("operational", LIBRARY, deficit.minus(eroded).over(annual(GDP)))
                                .note("without the part of interest that compensates for inflation"))
                .variant(Variant.of(
                                "with-net-lending",
                                GFS_1986,
                                annual(spending.minus(items.revenue()).plus(items.netLending()))
                                        .over(annual(GDP)))
                        .note("lending for policy purposes less repayments counted as spending, as in 1995"))
                .variant(Variant.of(
                                "before-grants",
                                LIBRARY,
                                annual(spending.minus(items.revenue()).plus(items.grants()))
                                        .over(annual(GDP)))
                        .note("grants received taken out of revenue"))
                .build();
    }
}
