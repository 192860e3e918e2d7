/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.SHARE;
import static org.finindicators.realsector.outreach.SubloanItems.ACTIVE_SUBLOANS;
import static org.finindicators.realsector.outreach.SubloanItems.OPERATION_CLIENTS_AT_DATE;
import static org.finindicators.realsector.outreach.SubloanItems.SUBLOAN_PORTFOLIO;
import static org.finindicators.realsector.outreach.SubloanItems.TARGET_GROUP_CLIENTS_AT_DATE;
import static org.finindicators.realsector.outreach.SubloanItems.TARGET_GROUP_LOAN_OFFICERS;
import static org.finindicators.realsector.outreach.SubloanItems.TARGET_GROUP_OUTLETS;
import static org.finindicators.realsector.outreach.SubloanItems.TARGET_GROUP_PORTFOLIO;
import static org.finindicators.realsector.outreach.SubloanItems.TARGET_GROUP_PORTFOLIO_NOW;
import static org.finindicators.realsector.outreach.SubloanItems.TARGET_GROUP_STAFF;
import static org.finindicators.realsector.outreach.SubloanItems.TARGET_GROUP_SUBLOANS;
import static org.finindicators.realsector.outreach.SubloanItems.TARGET_GROUP_SUBLOANS_NOW;
import static org.finindicators.realsector.outreach.TargetGroupLoans.OTHER_BORROWERS_LABEL;
import static org.finindicators.realsector.outreach.TargetGroupLoans.TARGET_GROUP_LABEL;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Balance;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the share of the operation that serves its target group, and its growth.
 *
 * @since 0.1.0
 */
public final class TargetGroup {
    /**
     * Gives the part of the portfolio that the target group has.
     *
     * <p>Target-group sub-loans / all sub-loans outstanding at the end of the period, a share. A loan counts if its
     * client belonged to the group when it was granted.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>one of the two is not reported;
     *   <li>nothing is outstanding;
     *   <li>the part exceeds the whole.
     * </ul>
     *
     * <p>World Bank 1995, para 29.
     *
     * <p>Variants: {@code balance-now} asks whether the client belongs to the group at the end of the period, so that
     * those whom the loans have helped out of it no longer count; {@code number} and {@code number-now} are of the
     * number of loans; {@code clients} is of distinct clients; {@code loans-balance} and {@code loans-number} are
     * tallied from loans labelled "yes" and "no", and undefined where a loan says neither.
     */
    public static final Indicator TARGET_GROUP_SHARE = Indicator.builder(
                    "realsector.target-group-share", "Share of portfolio held by the target group")
            .topic("credit-outreach")
            .definition("Sub-loans outstanding to clients of the target group over all sub-loans outstanding.")
            .source(WORLD_BANK_1995, "para 29")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(share("balance", TARGET_GROUP_PORTFOLIO, SUBLOAN_PORTFOLIO))
            .variant(share("balance-now", TARGET_GROUP_PORTFOLIO_NOW, SUBLOAN_PORTFOLIO)
                    .note("those who are eligible at the end of the period"))
            .variant(share("number", TARGET_GROUP_SUBLOANS, ACTIVE_SUBLOANS).note("by the number of loans"))
            .variant(share("number-now", TARGET_GROUP_SUBLOANS_NOW, ACTIVE_SUBLOANS)
                    .note("by the number of loans, those eligible at the end of the period"))
            .variant(share("clients", TARGET_GROUP_CLIENTS_AT_DATE, OPERATION_CLIENTS_AT_DATE)
                    .note("by distinct clients"))
            .variant(Variant.of(
                            "loans-balance",
                            LIBRARY,
                            TargetGroupLoans.targetGroupBalanceShare(TARGET_GROUP_LABEL, OTHER_BORROWERS_LABEL))
                    .note("from the loans themselves"))
            .variant(Variant.of(
                            "loans-number",
                            LIBRARY,
                            TargetGroupLoans.targetGroupNumberShare(TARGET_GROUP_LABEL, OTHER_BORROWERS_LABEL))
                    .in(SHARE)
                    .note("number of loans, from the loans themselves"))
            .build();

    /**
     * Gives the annual growth of the loans, clients and means of service of the target group.
     *
     * <p>(Target-group sub-loans at the end / at the opening) ^ (1 / years of the period) - 1, a rate a year. The years
     * follow from the dates of the period, which may be that from baseline to follow-up, whatever the number of
     * observations. Over one year it is the relative change, exactly.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>one of the two balances is not reported;
     *   <li>the opening balance is zero.
     * </ul>
     *
     * <p>World Bank 1995, para 29, asks for increased capacity without a measure.
     *
     * <p>Variants, of the same form: {@code loans} (their number), {@code clients}, {@code outlets}, {@code staff},
     * {@code loan-officers}.
     */
    public static final Indicator LENDING_CAPACITY_GROWTH = Indicator.builder(
                    "realsector.lending-capacity-growth", "Increased capacity to lend to and serve the target group")
            .topic("credit-outreach")
            .definition("The growth of target-group sub-loans outstanding, compounded to a year.")
            .source(WORLD_BANK_1995, "para 29")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(growth("portfolio", TARGET_GROUP_PORTFOLIO))
            .variant(growth("loans", TARGET_GROUP_SUBLOANS).note("number of target-group loans"))
            .variant(growth("clients", TARGET_GROUP_CLIENTS_AT_DATE).note("clients of the target group"))
            .variant(growth("outlets", TARGET_GROUP_OUTLETS).note("outlets that serve the group"))
            .variant(growth("staff", TARGET_GROUP_STAFF).note("staff who serve the group"))
            .variant(growth("loan-officers", TARGET_GROUP_LOAN_OFFICERS).note("loan officers who serve the group"))
            .build();

    private TargetGroup() {}

    private static <K extends Balance> Variant share(String name, Item<K> part, Item<K> whole) {
        return Variant.of(name, LIBRARY, closing(part).over(closing(whole)).ifShare());
    }

    private static Variant growth(String name, Item<? extends Balance> item) {
        return Variant.of(name, LIBRARY, closing(item).annualGrowthFrom(opening(item)));
    }
}
