/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.growth;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.growthFactor;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.formula.Formula.priorTotal;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.formula.Formula.totalYearBefore;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.RATE;
import static org.finindicators.intermediary.statement.BankItems.DEPOSITS;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;
import static org.finindicators.intermediary.statement.IncomeItems.NET_INCOME;
import static org.finindicators.statement.EconomyItems.INFLATION;

import java.util.ArrayList;
import java.util.List;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Balance;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.statement.Statement;

/**
 * Declares the rates of growth.
 *
 * @since 0.1.0
 */
public final class Growth {
    /**
     * Gives the growth a year of the balance sheet and of income.
     *
     * <p>(Total assets / opening total assets) ^ (1 / years of the period) - 1, a rate a year: growth of a quarter is
     * compounded four times, not multiplied by four. Over one year it is the relative change, exactly.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>without an opening balance;
     *   <li>where it is zero or negative.
     * </ul>
     *
     * <p>World Bank 1995, para 26, which names rates of growth. Fast growth makes ratios of quality look better,
     * because new loans are not bad yet.
     *
     * <p>Variants: {@code loans}, {@code deposits} and {@code equity} of the same form; {@code net-income} compares the
     * income of the period with that of the same period of the year before, as a quarter with that quarter of last
     * year, which the seasons do not change; {@code net-income-compounded} with that of the previous period, of the
     * same length, compounded to a year. From a loss, from zero or negative equity, and to them there is no rate of
     * growth: what is below zero cannot be compounded. {@code equity-change}, over a period of one year, and
     * {@code net-income-change}, from the same period of the year before, are relative changes, which a loss after a
     * profit takes below -100 per cent. {@code assets-real} and the like are (1 + growth) / (1 + inflation) - 1, with
     * the yearly inflation of consumer prices.
     */
    public static final Indicator GROWTH_RATES = Indicator.builder("intermediary.growth-rates", "Rates of growth")
            .topic("growth")
            .definition("The growth of total assets from the opening to the end of the period, compounded to a year.")
            .source(WORLD_BANK_1995, "para 26")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of("assets", LIBRARY, balanceGrowth(TOTAL_ASSETS)))
            .variant(Variant.of("loans", LIBRARY, balanceGrowth(GROSS_LOANS)).note("gross loans"))
            .variant(Variant.of("deposits", LIBRARY, balanceGrowth(DEPOSITS)).note("deposits of customers"))
            .variant(Variant.of("equity", LIBRARY, balanceGrowth(EQUITY)).note("equity"))
            .variant(Variant.of("net-income", LIBRARY, incomeGrowth())
                    .note("net income, from that of the same period of the year before"))
            .variant(Variant.of("net-income-compounded", LIBRARY, compoundedGrowth(NET_INCOME))
                    .note("net income, from that of the previous period, compounded to a year"))
            .variant(Variant.of(
                            "equity-change",
                            LIBRARY,
                            closing(EQUITY).changeFrom(opening(EQUITY)).ifOneYear())
                    .in(RATE)
                    .note("relative change of equity over one year, which may become negative"))
            .variant(Variant.of("net-income-change", LIBRARY, total(NET_INCOME).changeFrom(totalYearBefore(NET_INCOME)))
                    .in(RATE)
                    .note("relative change of net income from the year before, which may become a loss"))
            .variant(real("assets-real", balanceGrowth(TOTAL_ASSETS)).note("total assets, after inflation"))
            .variant(real("loans-real", balanceGrowth(GROSS_LOANS)).note("gross loans, after inflation"))
            .variant(real("deposits-real", balanceGrowth(DEPOSITS)).note("deposits of customers, after inflation"))
            .variant(real("equity-real", balanceGrowth(EQUITY)).note("equity, after inflation"))
            .variant(real("net-income-real", incomeGrowth())
                    .note("net income, from that of the same period of the year before, after inflation"))
            .build();

    /**
     * Chooses the growth of a balance.
     *
     * @param item a stock or a count
     * @return the indicator of its growth, compounded to a year and named after the item
     */
    public static Indicator growthOfBalance(Item<? extends Balance> item) {
        return GROWTH_RATES.with(Variant.of(item.id(), LIBRARY, balanceGrowth(item)));
    }

    /**
     * Chooses the growth of a flow against the same period of the year before.
     *
     * @param item income, expense or any other flow
     * @return the indicator of its growth, a rate a year, named after the item
     */
    public static Indicator growthOfFlow(Item<Flow> item) {
        return GROWTH_RATES.with(Variant.of(item.id(), LIBRARY, flowGrowth(item)));
    }

    /**
     * Chooses the growth of a flow against the period of the same length just before.
     *
     * @param item income, expense or any other flow
     * @return the indicator of its growth, compounded to a year and named after the item
     */
    public static Indicator compoundedGrowthOfFlow(Item<Flow> item) {
        return GROWTH_RATES.with(Variant.of(item.id() + "-compounded", LIBRARY, compoundedGrowth(item)));
    }

    /**
     * Chooses the growth of a balance after inflation.
     *
     * @param item a stock or a count
     * @return the indicator of its real growth, named after the item
     */
    public static Indicator realGrowthOfBalance(Item<? extends Balance> item) {
        return GROWTH_RATES.with(real(item.id() + "-real", balanceGrowth(item)));
    }

    /**
     * Chooses the growth of a flow against the same period of the year before, after inflation.
     *
     * @param item income, expense or any other flow
     * @return the indicator of its real growth, named after the item
     */
    public static Indicator realGrowthOfFlow(Item<Flow> item) {
        return GROWTH_RATES.with(real(item.id() + "-real", flowGrowth(item)));
    }

    /**
     * Lists the growth of every balance and every flow that a statement reports.
     *
     * @param statement the statement
     * @return a growth rate for each, in the order of the statement
     */
    @SuppressWarnings("unchecked") // the kind has been checked
    public static Catalogue growthOfAll(Statement statement) {
        List<Indicator> all = new ArrayList<>();
        for (Item<?> item : statement.items()) {
            if (item.kind() instanceof Balance) {
                all.add(growthOfBalance((Item<? extends Balance>) item));
            } else if (item.kind() instanceof Flow) {
                all.add(growthOfFlow((Item<Flow>) item));
            }
        }
        return Catalogue.of(all);
    }

    private static Formula balanceGrowth(Item<? extends Balance> item) {
        return closing(item).annualGrowthFrom(opening(item));
    }

    private static Formula flowGrowth(Item<Flow> item) {
        return total(item).annualGrowthFrom(totalYearBefore(item));
    }

    private static Formula compoundedGrowth(Item<Flow> item) {
        return total(item).annualGrowthFrom(priorTotal(item));
    }

    private static Formula incomeGrowth() {
        return flowGrowth(NET_INCOME);
    }

    private static Variant real(String name, Formula growth) {
        return Variant.of(name, LIBRARY, growth.growthFactor().changeFrom(growthFactor(INFLATION)))
                .in(RATE);
    }

    private Growth() {}
}
