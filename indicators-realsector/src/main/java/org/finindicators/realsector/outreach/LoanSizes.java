/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.perHead;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.RATIO;
import static org.finindicators.realsector.outreach.ProgrammeItems.CREDIT_DISBURSED;
import static org.finindicators.realsector.outreach.SubloanItems.ACTIVE_SUBLOANS;
import static org.finindicators.realsector.outreach.SubloanItems.SUBLOANS_DISBURSED;
import static org.finindicators.realsector.outreach.SubloanItems.SUBLOAN_PORTFOLIO;
import static org.finindicators.statement.EconomyItems.GNI_PER_HEAD;

import org.finindicators.formula.Fact;
import org.finindicators.formula.Formula;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the size of the programme's loans.
 *
 * @since 0.1.0
 */
public final class LoanSizes {
    /** The loans disbursed in the period, one by one. */
    public static final Fact<LoanAmounts> SUBLOAN_AMOUNTS =
            new Fact<>("subloan-amounts", "amounts of the sub-loans disbursed", LoanAmounts.class);

    private static final Formula DISBURSED = total(CREDIT_DISBURSED).over(total(SUBLOANS_DISBURSED));
    private static final Formula OUTSTANDING = closing(SUBLOAN_PORTFOLIO).over(closing(ACTIVE_SUBLOANS));
    private static final Formula MEDIAN = LoanSizeSteps.median();

    /**
     * Gives the average size of the loans.
     *
     * <p>Credit disbursed / loans disbursed in the period, money for each loan.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>one of the two is not reported;
     *   <li>no loan was disbursed.
     * </ul>
     *
     * <p>A small loan reaches poorer clients as a rule, so the size has no better and worse by itself. World Bank 1995,
     * para 29.
     *
     * <p>Variants: {@code outstanding} = portfolio / active loans at the end of the period, about half as large where
     * loans are repaid in instalments; {@code median} and {@code list-mean} of a list of single loans, undefined where
     * it is empty or has an amount that is not above zero; {@code disbursed-to-income}, {@code outstanding-to-income}
     * and {@code median-to-income} are the sizes over gross national income per head, which is that of a year whatever
     * the period is.
     */
    public static final Indicator AVERAGE_LOAN_SIZE = Indicator.builder(
                    "realsector.average-loan-size", "Average loan size")
            .topic("credit-outreach")
            .alsoCalled("depth of outreach")
            .definition("The amount of all loans disbursed in the period over their number.")
            .source(WORLD_BANK_1995, "para 29")
            .better(CONTEXTUAL)
            .tier(KEY)
            .roles(INTERMEDIATE)
            .variant(Variant.of("disbursed", LIBRARY, DISBURSED))
            .variant(Variant.of("outstanding", LIBRARY, OUTSTANDING).note("balance outstanding of an active loan"))
            .variant(Variant.of("median", LIBRARY, MEDIAN).note("median of the loans disbursed"))
            .variant(Variant.of("list-mean", LIBRARY, LoanSizeSteps.mean()).note("mean of a list of loans disbursed"))
            .variant(toIncome("disbursed-to-income", DISBURSED).note("over gross national income per head"))
            .variant(toIncome("outstanding-to-income", OUTSTANDING)
                    .note("balance of an active loan over gross national income per head"))
            .variant(toIncome("median-to-income", MEDIAN).note("median loan over gross national income per head"))
            .build();

    private LoanSizes() {}

    private static Variant toIncome(String name, Formula size) {
        return Variant.of(name, LIBRARY, size.over(perHead(GNI_PER_HEAD))).in(RATIO);
    }
}
