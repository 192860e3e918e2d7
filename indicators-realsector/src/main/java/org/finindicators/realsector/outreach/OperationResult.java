/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.realsector.outreach.ProgrammeItems.IMPUTED_SUBSIDY;
import static org.finindicators.realsector.outreach.ProgrammeItems.OPERATION_ACCRUED_INTEREST;
import static org.finindicators.realsector.outreach.ProgrammeItems.OPERATION_EXPENSE;
import static org.finindicators.realsector.outreach.ProgrammeItems.OPERATION_INCOME;
import static org.finindicators.realsector.outreach.ProgrammeItems.OPERATION_INTEREST;
import static org.finindicators.realsector.outreach.ProgrammeItems.OPERATION_PROVISIONS;
import static org.finindicators.realsector.outreach.SubloanItems.SUBLOAN_PORTFOLIO;

import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Term;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the profit or loss of the credit operation.
 *
 * @since 0.1.0
 */
public final class OperationResult {
    private static final Term<Flow> PROFIT = OPERATION_INCOME
            .minus(OPERATION_INTEREST)
            .minus(OPERATION_PROVISIONS)
            .minus(OPERATION_EXPENSE);
    private static final Term<Flow> WITHOUT_SUBSIDY = PROFIT.minus(IMPUTED_SUBSIDY);

    /**
     * Gives the profit or loss of the operation.
     *
     * <p>Income - cost of funds - provisions - operating cost, money over the period, not annualised; negative for a
     * loss. Undefined where one of them is not reported. World Bank 1995, para 29, asks for profit or loss without
     * saying what becomes of subsidies.
     *
     * <p>Variants: {@code less-subsidy} takes off the imputed subsidy as well, what the operation got below cost: the
     * profit it would have had on its own feet; {@code cash-interest} takes interest that had only been accrued on
     * non-performing loans out of income; {@code to-portfolio} and {@code to-portfolio-less-subsidy} are a year's
     * profit over the average portfolio, undefined without an opening balance and where no loan was out.
     */
    public static final Indicator OPERATION_PROFIT = Indicator.builder(
                    "realsector.operation-profit", "Profit or loss on the operation")
            .topic("credit-outreach")
            .definition("Income of the credit operation less cost of funds, provisions and operating cost.")
            .source(WORLD_BANK_1995, "para 29")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("accounting", LIBRARY, total(PROFIT)))
            .variant(Variant.of("less-subsidy", LIBRARY, total(WITHOUT_SUBSIDY)).note("less the imputed subsidy"))
            .variant(Variant.of("cash-interest", LIBRARY, total(PROFIT.minus(OPERATION_ACCRUED_INTEREST)))
                    .note("without interest that had only been accrued on non-performing loans"))
            .variant(Variant.of("to-portfolio", LIBRARY, annual(PROFIT).over(average(SUBLOAN_PORTFOLIO)))
                    .note("a year's profit over the average portfolio"))
            .variant(Variant.of(
                            "to-portfolio-less-subsidy",
                            LIBRARY,
                            annual(WITHOUT_SUBSIDY).over(average(SUBLOAN_PORTFOLIO)))
                    .note("a year's profit less the imputed subsidy, over the average portfolio"))
            .build();

    private OperationResult() {}
}
