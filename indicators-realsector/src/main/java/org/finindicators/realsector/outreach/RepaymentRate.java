/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.loanbook.report.CollectionItems;

/**
 * Declares the repayment rate of a programme's sub-loans.
 *
 * @since 0.1.0
 */
public final class RepaymentRate {
    /**
     * Gives the share of amounts due on sub-loans that was repaid.
     *
     * <p>(Paid on time + received on amounts past due) / due for the first time in the period, a share; above 1 where
     * arrears are caught up with. Prepayments count when they fall due, and amounts due are those of the original
     * contracts.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>one of them is not reported;
     *   <li>nothing fell due.
     * </ul>
     *
     * <p>World Bank 1995, para 29, without a formula: the same rate as {@code intermediary.collection-rate}, for the
     * sub-loans.
     *
     * <p>Variants: {@code on-time} counts what was paid by its due date, at most 1; {@code with-arrears} puts what was
     * past due at the opening below the line as well, undefined without it; {@code net-of-prepayments} takes all
     * receipts less prepayments, so that what had been prepaid earlier never counts; {@code cumulative} is all that was
     * ever paid over all that ever fell due. What different programmes call their repayment rate can be any of these:
     * compare like with like.
     */
    public static final Indicator REPAYMENT_RATE = Indicator.builder("realsector.repayment-rate", "Repayment rate")
            .topic("credit-outreach")
            .alsoCalled("collection rate", "recovery rate")
            .definition("What was repaid of sub-loans on amounts due, without prepayments, over what fell due.")
            .source(WORLD_BANK_1995, "para 29")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("current-recovery", LIBRARY, CollectionItems.CURRENT_RECOVERY))
            .variant(Variant.of("on-time", LIBRARY, CollectionItems.ON_TIME_COLLECTION)
                    .note("paid by the due date"))
            .variant(Variant.of("with-arrears", LIBRARY, CollectionItems.COLLECTION_WITH_ARREARS)
                    .note("over what fell due and what was past due at the opening"))
            .variant(Variant.of("net-of-prepayments", LIBRARY, CollectionItems.COLLECTION_NET_OF_PREPAYMENTS)
                    .note("from all receipts less prepayments"))
            .variant(Variant.of("cumulative", LIBRARY, CollectionItems.CUMULATIVE_RECOVERY)
                    .note("all that was ever paid over all that ever fell due"))
            .build();

    private RepaymentRate() {}
}
