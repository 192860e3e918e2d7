/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.microfinance;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.indicator.Authority.ILO_2003;
import static org.finindicators.indicator.Authority.MIX;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.intermediary.microfinance.Adjustments.EXPENSE;
import static org.finindicators.intermediary.microfinance.Adjustments.REVENUE;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;
import static org.finindicators.intermediary.statement.IncomeItems.FINANCIAL_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.FINANCIAL_REVENUE;
import static org.finindicators.intermediary.statement.IncomeItems.LOAN_LOSS_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.OPERATING_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.PERSONNEL_EXPENSE;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares what a microfinance institution earns and spends on each unit of its assets.
 *
 * @since 0.1.0
 */
public final class Expenses {
    /**
     * Relates the revenue of operations to the assets.
     *
     * <p>Annual financial revenue / average total assets, a rate a year. Grants are not revenue.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>without an opening balance, or an average as reported;
     *   <li>where average assets are zero.
     * </ul>
     *
     * <p>MIX. Variant {@code added-up}: loan revenue and other financial revenue instead of the total.
     */
    public static final Indicator FINANCIAL_REVENUE_TO_ASSETS = Indicator.builder(
                    "intermediary.financial-revenue-to-assets", "Financial revenue / assets")
            .topic("microfinance")
            .definition("Revenue of operations, annualised, over the mean of total assets.")
            .source(ILO_2003, "good practices, sustainability")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of("reported", MIX, annual(FINANCIAL_REVENUE).over(average(TOTAL_ASSETS)))
                    .code(MIX, "Financial revenue / assets"))
            .variant(Variant.of("added-up", MIX, annual(REVENUE).over(average(TOTAL_ASSETS)))
                    .note("loan revenue and other financial revenue, added up"))
            .build();

    /**
     * Relates the expense of operations to the assets.
     *
     * <p>Annual (financial expense + loan-loss expense + operating expense) / average total assets, a rate a year; tax
     * is not part of it.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>without an opening balance, or an average as reported;
     *   <li>where average assets are zero.
     * </ul>
     *
     * <p>MIX. Variants are its parts: {@code financial}; {@code provisions}, negative where they were released;
     * {@code personnel}; {@code administrative}, operating expense less that for personnel, depreciation in it.
     * Operating expense over assets is {@code intermediary.operating-efficiency [over-average-assets]}.
     */
    public static final Indicator EXPENSE_TO_ASSETS = Indicator.builder(
                    "intermediary.expense-to-assets", "Total expense / assets")
            .topic("microfinance")
            .definition("Financial, loan-loss and operating expense, annualised, over the mean of total assets.")
            .source(ILO_2003, "good practices, efficiency")
            .better(LOWER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of("total", MIX, annual(EXPENSE).over(average(TOTAL_ASSETS)))
                    .code(MIX, "Total expense / assets"))
            .variant(Variant.of("financial", MIX, annual(FINANCIAL_EXPENSE).over(average(TOTAL_ASSETS)))
                    .titled("Financial expense / assets")
                    .code(MIX, "Financial expense / assets")
                    .note("financial expense alone"))
            .variant(Variant.of("provisions", MIX, annual(LOAN_LOSS_EXPENSE).over(average(TOTAL_ASSETS)))
                    .titled("Loan-loss expense / assets")
                    .code(MIX, "Provision for loan impairment / assets")
                    .note("loan-loss expense alone"))
            .variant(Variant.of("personnel", MIX, annual(PERSONNEL_EXPENSE).over(average(TOTAL_ASSETS)))
                    .titled("Personnel expense / assets")
                    .code(MIX, "Personnel expense / assets")
                    .note("expense for personnel alone"))
            .variant(Variant.of(
                            "administrative",
                            MIX,
                            annual(OPERATING_EXPENSE.minus(PERSONNEL_EXPENSE)).over(average(TOTAL_ASSETS)))
                    .titled("Administrative expense / assets")
                    .code(MIX, "Administrative expense / assets")
                    .note("operating expense but that for personnel"))
            .build();

    private Expenses() {}
}
