/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.MULTIPLE;
import static org.finindicators.realsector.outreach.AssistanceItems.ASSISTANCE_AMOUNT_REQUESTED;
import static org.finindicators.realsector.outreach.AssistanceItems.ASSISTANCE_BUDGET;
import static org.finindicators.realsector.outreach.AssistanceItems.ASSISTANCE_CLIENTS;
import static org.finindicators.realsector.outreach.AssistanceItems.ASSISTANCE_COST;
import static org.finindicators.realsector.outreach.AssistanceItems.ASSISTANCE_ELIGIBLE_APPLICATIONS;
import static org.finindicators.realsector.outreach.AssistanceItems.ASSISTANCE_FEES;
import static org.finindicators.realsector.outreach.AssistanceItems.ASSISTANCE_FEE_PAYING_APPLICATIONS;
import static org.finindicators.realsector.outreach.AssistanceItems.ASSISTANCE_PLACES;
import static org.finindicators.realsector.outreach.AssistanceItems.ASSISTANCE_RETURNING_CLIENTS;
import static org.finindicators.realsector.outreach.AssistanceItems.ASSISTANCE_TARGET_FIRMS;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the demand for technical assistance.
 *
 * @since 0.1.0
 */
public final class TechnicalAssistance {
    /**
     * Gives how many applicants there are for each place of the assistance.
     *
     * <p>Eligible applications / places of the period, a multiple.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>one of the two is not reported;
     *   <li>there was no place.
     * </ul>
     *
     * <p>World Bank 1995, para 29, asks for demand that has been demonstrated: assistance that costs nothing is asked
     * for by more firms than value it, so {@code fee-paying} and {@code cost-recovery} say more.
     *
     * <p>Variants: {@code fee-paying} counts only applicants who agreed to pay; {@code to-budget} compares money, what
     * was asked for at full cost over what there was; {@code to-target-firms} is over all firms that it is meant for,
     * at the end of the period; {@code fee-paying-share} is the part of eligible applicants who agreed to pay;
     * {@code cost-recovery} is fees / cost, above 1 with a profit; {@code repeat-rate} is the part of clients who came
     * back. The two shares of applicants and clients are out of domain above 1.
     */
    public static final Indicator TECHNICAL_ASSISTANCE_DEMAND = Indicator.builder(
                    "realsector.technical-assistance-demand", "Demonstrated demand for technical assistance")
            .topic("credit-outreach")
            .definition("Eligible applications for technical assistance over the places there are.")
            .source(WORLD_BANK_1995, "para 29")
            .better(HIGHER)
            .tier(KEY)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                            "applications",
                            LIBRARY,
                            total(ASSISTANCE_ELIGIBLE_APPLICATIONS).over(total(ASSISTANCE_PLACES)))
                    .in(MULTIPLE))
            .variant(Variant.of(
                            "fee-paying",
                            LIBRARY,
                            total(ASSISTANCE_FEE_PAYING_APPLICATIONS).over(total(ASSISTANCE_PLACES)))
                    .in(MULTIPLE)
                    .note("applicants who agreed to pay, over places"))
            .variant(Variant.of(
                            "to-budget",
                            LIBRARY,
                            total(ASSISTANCE_AMOUNT_REQUESTED).over(total(ASSISTANCE_BUDGET)))
                    .in(MULTIPLE)
                    .note("what was asked for over the budget, in money"))
            .variant(Variant.of(
                            "to-target-firms",
                            LIBRARY,
                            total(ASSISTANCE_ELIGIBLE_APPLICATIONS).over(closing(ASSISTANCE_TARGET_FIRMS)))
                    .in(MULTIPLE)
                    .note("over all firms that it is meant for"))
            .variant(Variant.of(
                            "fee-paying-share",
                            LIBRARY,
                            total(ASSISTANCE_FEE_PAYING_APPLICATIONS)
                                    .over(total(ASSISTANCE_ELIGIBLE_APPLICATIONS))
                                    .ifShare())
                    .note("share of eligible applicants who agreed to pay"))
            .variant(Variant.of("cost-recovery", LIBRARY, total(ASSISTANCE_FEES).over(total(ASSISTANCE_COST)))
                    .note("fees over the cost of the assistance"))
            .variant(Variant.of(
                            "repeat-rate",
                            LIBRARY,
                            total(ASSISTANCE_RETURNING_CLIENTS)
                                    .over(total(ASSISTANCE_CLIENTS))
                                    .ifShare())
                    .note("share of clients who had been served before"))
            .build();

    private TechnicalAssistance() {}
}
