/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.earnings;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.EBA;
import static org.finindicators.indicator.Authority.GFDD;
import static org.finindicators.indicator.Authority.IMF_FSI_2019;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.MIX;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.intermediary.earnings.IncomeTerms.GROSS_INCOME;
import static org.finindicators.intermediary.earnings.IncomeTerms.GROSS_REVENUE;
import static org.finindicators.intermediary.earnings.IncomeTerms.OPERATING_RESULT;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;
import static org.finindicators.intermediary.statement.IncomeItems.FINANCIAL_REVENUE;
import static org.finindicators.intermediary.statement.IncomeItems.INTEREST_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.INTEREST_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.LOAN_LOSS_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.NET_OPERATING_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.NONINTEREST_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.OPERATING_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.PERSONNEL_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.TOTAL_OPERATING_INCOME;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicators of gross income and of what it costs to earn it.
 *
 * @since 0.1.0
 */
public final class Efficiency {
    /**
     * Gives the income of the period before the cost of running the institution.
     *
     * <p>Interest income - interest expense + non-interest income of the period, an amount of money. It is as reported,
     * not annualised, and negative where funds cost more than everything earned.
     *
     * <p>Variants: {@code reported} reads it as one figure, total operating income; {@code gross-revenue} is before
     * interest expense. Ratios that are said to be "to gross income" use one or the other.
     */
    public static final Indicator GROSS_INCOME_AMOUNT = Indicator.builder("intermediary.gross-income", "Gross income")
            .topic("earnings")
            .definition("Net interest income and all other income of the period.")
            .source(IMF_FSI_2019, "Gross income")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                    "after-interest",
                    IMF_FSI_2019,
                    total(INTEREST_INCOME).minus(total(INTEREST_EXPENSE)).plus(total(NONINTEREST_INCOME))))
            .variant(Variant.of("reported", IMF_FSI_2019, total(TOTAL_OPERATING_INCOME))
                    .note("as reported in one figure"))
            .variant(Variant.of("gross-revenue", LIBRARY, total(INTEREST_INCOME).plus(total(NONINTEREST_INCOME)))
                    .note("before interest expense"))
            .build();

    /**
     * Gives the part of gross income that is left after all expenses of operations.
     *
     * <p>(Interest income - interest expense + non-interest income - operating expense - loan-loss expense) / (interest
     * income + non-interest income), a share. Tax is not taken off. A negative numerator is a value. Undefined where
     * gross income is zero or negative. World Bank 1995, para 26, which does not define "total gross income": here it
     * is all income before interest expense.
     *
     * <p>Variants: {@code gross-income}: over the IMF's gross income, which is after interest expense and therefore
     * smaller, {@code reported} from net and total operating income as reported; {@code profit-margin}: net operating
     * income over financial revenue, both as reported, MIX's profit margin.
     */
    public static final Indicator OPERATING_INCOME_TO_GROSS_INCOME = Indicator.builder(
                    "intermediary.operating-income-ratio", "Net operating income / total gross income")
            .topic("earnings")
            .alsoCalled("profit margin", "operating margin")
            .definition("Income after interest, operating and loan-loss expense over all income.")
            .source(WORLD_BANK_1995, "para 26")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of(
                    "gross-revenue", WORLD_BANK_1995, total(OPERATING_RESULT).over(total(GROSS_REVENUE))))
            .variant(Variant.of(
                            "gross-income",
                            IMF_FSI_2019,
                            total(OPERATING_RESULT).over(total(GROSS_INCOME)))
                    .note("over gross income after interest expense"))
            .variant(Variant.of(
                            "reported",
                            IMF_FSI_2019,
                            total(NET_OPERATING_INCOME).over(total(TOTAL_OPERATING_INCOME)))
                    .note("over gross income after interest expense, both as reported"))
            .variant(
                    Variant.of("profit-margin", MIX, total(NET_OPERATING_INCOME).over(total(FINANCIAL_REVENUE)))
                            .titled("Net operating income / financial revenue")
                            .code(MIX, "Profit margin")
                            .note("net operating income over financial revenue, both as reported"))
            .build();

    /**
     * Gives the cost of earning one unit of income.
     *
     * <p>Operating expense / (interest income - interest expense + non-interest income), a share. Loan losses and tax
     * are not operating expense. Undefined where gross income is zero or negative: a negative ratio would look like a
     * good one. The ratio of a group is that of the sums, never the mean. World Bank 1995, para 26, which names
     * operating efficiency.
     *
     * <p>Variants: {@code reported} reads gross income as one figure, total operating income;
     * {@code over-average-assets} and {@code over-average-loans} relate the annual expense to what is managed;
     * {@code total-cost-over-average-loans} adds interest and loan losses, all that it costs to lend;
     * {@code personnel-share} is the part of operating expense that goes to personnel.
     */
    public static final Indicator OPERATING_EFFICIENCY = Indicator.builder(
                    "intermediary.operating-efficiency", "Operating efficiency")
            .topic("earnings")
            .alsoCalled("cost/income", "CIR", "overhead", "overhead costs", "efficiency ratio")
            .definition("Operating expense over gross income, the cost-to-income ratio.")
            .source(WORLD_BANK_1995, "para 26")
            .better(LOWER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of("cost-to-income", GFDD, total(OPERATING_EXPENSE).over(total(GROSS_INCOME)))
                    .code(GFDD, "GFDD.EI.07")
                    .code(IMF_FSI_2019, "FSI107_CFSI_PT")
                    .code(EBA, "PFT_23"))
            .variant(Variant.of("reported", GFDD, total(OPERATING_EXPENSE).over(total(TOTAL_OPERATING_INCOME)))
                    .note("over total operating income as reported in one figure"))
            .variant(Variant.of(
                            "over-average-assets",
                            GFDD,
                            annual(OPERATING_EXPENSE).over(average(TOTAL_ASSETS)))
                    .code(GFDD, "GFDD.EI.04")
                    .code(MIX, "Operating expense / assets")
                    .note("over average total assets"))
            .variant(Variant.of(
                            "over-average-loans",
                            LIBRARY,
                            annual(OPERATING_EXPENSE).over(average(GROSS_LOANS)))
                    .note("over average gross loans"))
            .variant(Variant.of(
                            "total-cost-over-average-loans",
                            LIBRARY,
                            annual(OPERATING_EXPENSE.plus(INTEREST_EXPENSE).plus(LOAN_LOSS_EXPENSE))
                                    .over(average(GROSS_LOANS)))
                    .note("with interest and loan losses, over average gross loans"))
            .variant(Variant.of(
                            "personnel-share",
                            IMF_FSI_2019,
                            total(PERSONNEL_EXPENSE).over(total(OPERATING_EXPENSE)))
                    .better(CONTEXTUAL)
                    .note("personnel expense over operating expense"))
            .build();

    private Efficiency() {}
}
