/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.report;

import static org.finindicators.formula.Domain.NOT_NEGATIVE;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.formula.Formula.total;

import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Stock;

/**
 * The items that report the collection of loans, and the rates that are formed from them.
 *
 * <p>Two rubrics read them: an intermediary's collection rate and the repayment rate of a programme's sub-loans are the
 * same thing. The amounts are principal alone or principal and interest, alike for all of them, and follow the original
 * contracts: rescheduling makes none of them smaller. {@link LoanBookStatement} fills them from the loans.
 *
 * <p>All cash received over what fell due, prepayments with it, is none of the rates: it exceeds 1 in a month in which
 * many loans are repaid early, whatever is not paid.
 *
 * @since 0.1.0
 */
public final class CollectionItems {
    /** Amounts that fell due for the first time in the period, by the original contracts. */
    public static final Item<Flow> DUE_IN_PERIOD =
            Item.flow("due-in-period", "due for the first time").withDomain(NOT_NEGATIVE);

    /** The part of it that was paid by its due date, some of it perhaps before the period. */
    public static final Item<Flow> PAID_ON_TIME =
            Item.flow("paid-on-time", "paid on time").withDomain(NOT_NEGATIVE).partOf(DUE_IN_PERIOD);

    /** Receipts of the period on amounts that had been past due, from before it or from within it. */
    public static final Item<Flow> RECEIVED_ON_PAST_DUE =
            Item.flow("received-on-past-due", "received on amounts past due").withDomain(NOT_NEGATIVE);

    /** All that was received on loans in the period, prepayments among it. */
    public static final Item<Flow> LOAN_RECEIPTS =
            Item.flow("loan-receipts", "received on loans").withDomain(NOT_NEGATIVE);

    /** The part of it that was paid for amounts that fall due after the period. */
    public static final Item<Flow> LOAN_PREPAYMENTS =
            Item.flow("prepaid", "prepaid").withDomain(NOT_NEGATIVE).partOf(LOAN_RECEIPTS);

    /** Amounts that have fallen due and are not paid. */
    public static final Item<Stock> PAST_DUE_ON_LOANS = Item.stock("past-due", "past due");

    /** The part of the outstanding principal that has fallen due and is not paid. */
    public static final Item<Stock> OVERDUE_PRINCIPAL = Item.stock("overdue-principal", "overdue principal");

    /** All that has ever fallen due. */
    public static final Item<Stock> DUE_TO_DATE = Item.stock("due-to-date", "fallen due to date");

    /** All that has ever been paid of it, prepayments left out. */
    public static final Item<Stock> PAID_TO_DATE =
            Item.stock("paid-to-date", "paid to date of what has fallen due").partOf(DUE_TO_DATE);

    /** Paid on time over due in the period: at most 1, otherwise out of domain. */
    public static final Formula ON_TIME_COLLECTION =
            total(PAID_ON_TIME).over(total(DUE_IN_PERIOD)).ifShare();

    /**
     * What was received on amounts due in the period or before, without prepayments, over what fell due in the period.
     * It exceeds 1 where arrears are caught up with.
     */
    public static final Formula CURRENT_RECOVERY =
            total(PAID_ON_TIME.plus(RECEIVED_ON_PAST_DUE)).over(total(DUE_IN_PERIOD));

    /**
     * What was received less prepayments, over what fell due in the period. What had been prepaid in an earlier period
     * is never counted, where the other rates count it as paid on time when it falls due.
     */
    public static final Formula COLLECTION_NET_OF_PREPAYMENTS =
            total(LOAN_RECEIPTS.minus(LOAN_PREPAYMENTS)).over(total(DUE_IN_PERIOD));

    /**
     * What was received, without prepayments, over all that could have been: what fell due in the period and what was
     * past due when it began. What is not paid comes back in every period, so it cannot be annualised.
     */
    public static final Formula COLLECTION_WITH_ARREARS = total(PAID_ON_TIME.plus(RECEIVED_ON_PAST_DUE))
            .over(total(DUE_IN_PERIOD).plus(opening(PAST_DUE_ON_LOANS)))
            .ifShare();

    /** Paid to date over fallen due to date: slow to show that payment has stopped of late. */
    public static final Formula CUMULATIVE_RECOVERY =
            closing(PAID_TO_DATE).over(closing(DUE_TO_DATE)).ifShare();

    private CollectionItems() {}
}
