/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.indicator.Authority.CGAP_OP3;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.SA_DHAN;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.loanbook.report.CollectionItems.OVERDUE_PRINCIPAL;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.loanbook.report.CollectionItems;

/**
 * Declares the rates at which loans are collected, and the rate of arrears.
 *
 * @since 0.1.0
 */
public final class CollectionRates {
    /**
     * Gives how much of what fell due was collected.
     *
     * <p>(Paid on time + received on amounts past due) / due for the first time in the period, a share; above 1 where
     * arrears are caught up with. Prepayments count when they fall due, and amounts due are those of the original
     * contracts. Undefined where nothing fell due. A rate of one month or season says little: take a loan cycle or
     * more. World Bank 1995, the box of para 26, speaks of collection without a formula.
     *
     * <p>Variants: {@code on-time} counts what was paid by its due date, at most 1; {@code with-arrears} puts what was
     * past due at the opening below the line as well, undefined without it, and cannot be annualised, for what is not
     * paid comes back in every period; {@code net-of-prepayments} takes all receipts less prepayments, so that what had
     * been prepaid earlier never counts. One month can have all of them between 90 and 101 per cent, and 105 per cent
     * where prepayments are left in.
     */
    public static final Indicator COLLECTION_RATE = Indicator.builder("intermediary.collection-rate", "Collection rate")
            .topic("collection")
            .alsoCalled("repayment rate", "recovery rate", "loan recovery")
            .definition("Receipts on amounts due, without prepayments, over the amounts that fell due in the period.")
            .source(WORLD_BANK_1995, "para 26, box")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("current-recovery", LIBRARY, CollectionItems.CURRENT_RECOVERY))
            .variant(Variant.of("on-time", CGAP_OP3, CollectionItems.ON_TIME_COLLECTION)
                    .note("paid by the due date"))
            .variant(Variant.of("with-arrears", CGAP_OP3, CollectionItems.COLLECTION_WITH_ARREARS)
                    .note("over what fell due and what was past due at the opening"))
            .variant(Variant.of("net-of-prepayments", SA_DHAN, CollectionItems.COLLECTION_NET_OF_PREPAYMENTS)
                    .note("from all receipts less prepayments"))
            .build();

    /**
     * Gives how much of all that has ever fallen due has been paid.
     *
     * <p>Paid to date / fallen due to date, both to the end of the period, a share; prepayments are left out, so above
     * 1 it is out of domain. Undefined where nothing has fallen due. It hardly moves when borrowers of a long-lived
     * credit line stop paying. World Bank 1995, the box of para 26, without a formula.
     */
    public static final Indicator CUMULATIVE_RECOVERY_RATE = Indicator.builder(
                    "intermediary.cumulative-recovery-rate", "Cumulative recovery rate")
            .topic("collection")
            .alsoCalled("cumulative repayment rate")
            .definition("All that has been paid to date of what has fallen due, over all that has fallen due.")
            .source(WORLD_BANK_1995, "para 26, box")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("to-date", LIBRARY, CollectionItems.CUMULATIVE_RECOVERY))
            .build();

    /**
     * Gives the part of the portfolio that has fallen due and is not paid.
     *
     * <p>Overdue principal / gross loans, a share; above 1 it is out of domain. Undefined where gross loans are zero.
     * It understates what is in danger, for the rest of a late loan is left out: it never exceeds the portfolio at risk
     * from a day late on. Some loan systems report it under that name. World Bank 1995, the box of para 26.
     */
    public static final Indicator ARREARS_RATE = Indicator.builder("intermediary.arrears-rate", "Arrears rate")
            .topic("collection")
            .alsoCalled("delinquency", "overdue")
            .definition("Principal that has fallen due and is not paid, over gross loans.")
            .source(WORLD_BANK_1995, "para 26, box")
            .better(LOWER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                    "principal",
                    CGAP_OP3,
                    closing(OVERDUE_PRINCIPAL).over(closing(GROSS_LOANS)).ifShare()))
            .build();

    private CollectionRates() {}
}
