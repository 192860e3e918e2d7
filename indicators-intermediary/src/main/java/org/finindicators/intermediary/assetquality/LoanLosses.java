/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.assetquality;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
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
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.LOAN_LOSS_ALLOWANCE;
import static org.finindicators.intermediary.statement.BankItems.NONPERFORMING_LOANS;
import static org.finindicators.intermediary.statement.BankItems.SPECIFIC_ALLOWANCE;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;
import static org.finindicators.intermediary.statement.IncomeItems.CHARGE_OFFS;
import static org.finindicators.intermediary.statement.IncomeItems.LOAN_LOSS_EXPENSE;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicators of losses on loans and of the allowances for them.
 *
 * @since 0.1.0
 */
public final class LoanLosses {
    /**
     * Relates the loans that were written off to all assets.
     *
     * <p>Annual charge-offs / total assets at the end of the period, a rate a year. Undefined where total assets are
     * zero. World Bank 1995, para 26, which says total assets and not average ones. A low ratio can also mean that
     * losses are not recognised: read it with the non-performing assets.
     *
     * <p>Variant {@code average-assets} has the base that fits a flow. Charge-offs over the average loans, gross or
     * less recoveries, are {@code intermediary.write-off-ratio}.
     */
    public static final Indicator CHARGE_OFFS_TO_TOTAL_ASSETS = Indicator.builder(
                    "intermediary.charge-offs", "Charge-offs / total assets")
            .topic("asset-quality")
            .alsoCalled("write-offs")
            .definition("Loans written off in the period, annualised, over all assets at its end.")
            .source(WORLD_BANK_1995, "para 26")
            .better(LOWER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of(
                    "closing-assets", WORLD_BANK_1995, annual(CHARGE_OFFS).over(closing(TOTAL_ASSETS))))
            .variant(Variant.of("average-assets", LIBRARY, annual(CHARGE_OFFS).over(average(TOTAL_ASSETS)))
                    .note("over average instead of closing assets"))
            .build();

    /**
     * Gives the charge to income for losses on each unit lent.
     *
     * <p>Annual loan-loss expense / average gross loans, a rate a year; negative where provisions were released, which
     * is a value.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>without an opening balance;
     *   <li>where average loans are zero.
     * </ul>
     *
     * <p>It is the expense of the period, not the allowance that it adds to.
     */
    public static final Indicator COST_OF_RISK = Indicator.builder("intermediary.cost-of-risk", "Cost of risk")
            .topic("asset-quality")
            .alsoCalled("provision expense", "loan-loss provision expense", "CoR")
            .definition("Loan-loss expense, annualised, over average gross loans.")
            .source(EBA, "PFT_43")
            .better(LOWER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of("average-loans", EBA, annual(LOAN_LOSS_EXPENSE).over(average(GROSS_LOANS)))
                    .code(EBA, "PFT_43"))
            .build();

    /**
     * Gives the part of non-performing loans that is provided for.
     *
     * <p>Specific allowance / non-performing loans at the end of the period, a share. Undefined where nothing is
     * non-performing: that is not full coverage. It is not capped.
     *
     * <p>Variant {@code all-allowances}: the whole allowance, the general one included, which can exceed the
     * non-performing loans.
     */
    public static final Indicator PROVISION_COVERAGE = Indicator.builder(
                    "intermediary.provision-coverage", "Provisions / non-performing loans")
            .topic("asset-quality")
            .alsoCalled("NPL coverage", "coverage ratio", "loan-loss reserves to non-performing loans")
            .definition("Allowances for single loans over the loans that do not perform.")
            .source(IMF_FSI_2019, "Provisions to nonperforming loans")
            .better(HIGHER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                            "specific",
                            IMF_FSI_2019,
                            closing(SPECIFIC_ALLOWANCE).over(closing(NONPERFORMING_LOANS)))
                    .code(IMF_FSI_2019, "AQ14_CFSI_PT")
                    .code(GFDD, "GFDD.SI.07")
                    .code(EBA, "AQT_41.2"))
            .variant(Variant.of(
                            "all-allowances",
                            LIBRARY,
                            closing(LOAN_LOSS_ALLOWANCE).over(closing(NONPERFORMING_LOANS)))
                    .note("specific and general allowances"))
            .build();

    /**
     * Gives the part of the portfolio that losses have been provided for.
     *
     * <p>Loan-loss allowance / gross loans at the end of the period, a share; the loan-loss reserve ratio. Undefined
     * where nothing is lent.
     */
    public static final Indicator ALLOWANCE_TO_LOANS = Indicator.builder(
                    "intermediary.allowance-to-loans", "Loan-loss allowance / gross loans")
            .topic("asset-quality")
            .alsoCalled("loan loss reserve ratio")
            .definition("The loan-loss reserve: the whole allowance over gross loans.")
            .source(MIX, "Loan loss reserve ratio")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of("closing", MIX, closing(LOAN_LOSS_ALLOWANCE).over(closing(GROSS_LOANS))))
            .build();

    private LoanLosses() {}
}
