/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.socialprogramme;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.constant;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.COADY_GROSH_HODDINOTT_2004;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.RAVALLION_2009;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.MULTIPLE;
import static org.finindicators.realsector.socialprogramme.SocialProgrammeItems.NON_POOR_BENEFICIARIES;
import static org.finindicators.realsector.socialprogramme.SocialProgrammeItems.NON_POOR_PERSONS;
import static org.finindicators.realsector.socialprogramme.SocialProgrammeItems.POOR_BENEFICIARIES;
import static org.finindicators.realsector.socialprogramme.SocialProgrammeItems.POOR_PERSONS;
import static org.finindicators.realsector.socialprogramme.SocialProgrammeItems.POVERTY_GAP_CLOSED;
import static org.finindicators.realsector.socialprogramme.SocialProgrammeItems.SOCIAL_PROGRAMME_ADMINISTRATION;
import static org.finindicators.realsector.socialprogramme.SocialProgrammeItems.SOCIAL_TRANSFERS;
import static org.finindicators.realsector.socialprogramme.SocialProgrammeItems.TRANSFERS_TO_POOR;
import static org.finindicators.realsector.socialprogramme.SocialProgrammeItems.TRANSFERS_TO_POOREST_10;
import static org.finindicators.realsector.socialprogramme.SocialProgrammeItems.TRANSFERS_TO_POOREST_20;
import static org.finindicators.realsector.socialprogramme.SocialProgrammeItems.TRANSFERS_TO_POOREST_40;

import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Count;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Term;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the cost and the reach of social programmes, from their reports.
 *
 * @since 0.1.0
 */
public final class SocialProgrammes {
    private static final Term<Count> BENEFICIARIES = POOR_BENEFICIARIES.plus(NON_POOR_BENEFICIARIES);
    private static final Term<Flow> COST = SOCIAL_PROGRAMME_ADMINISTRATION.plus(SOCIAL_TRANSFERS);

    /**
     * Gives the administrative cost of a social programme for what it pays out, and the part that reaches the poor.
     *
     * <p>Cost-transfer ratio: administrative cost / transfers of the period, a multiple.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>one of the two is not reported;
     *   <li>nothing was transferred.
     * </ul>
     *
     * <p>Costs of setting up fall into the first years: compare years, not their sums. World Bank 1995, para 29, asks
     * for the efficiency of emergency social programmes without a measure.
     *
     * <p>Variants: {@code admin-share} = administrative cost / (administrative cost + transfers), which is often
     * mistaken for the ratio; {@code coverage} = poor beneficiaries / poor, and {@code undercoverage}, its complement;
     * {@code share-to-poor} = poor beneficiaries / beneficiaries, and {@code leakage}, its complement, over
     * beneficiaries and not over the non-poor; {@code leakage-by-value} is of transfers; {@code targeting-differential}
     * = coverage of the poor - coverage of the others, from -1 to 1; {@code cgh-40}, {@code cgh-20} and {@code cgh-10}
     * = share of transfers to the poorest 40, 20, 10 per cent of the population over that per cent, 1 if everybody got
     * the same; {@code cost-per-gap-closed} = all cost for each unit of the poverty gap closed, 1 at best.
     */
    public static final Indicator SOCIAL_PROGRAMME_EFFICIENCY = Indicator.builder(
                    "realsector.social-programme-efficiency", "Efficiency of emergency social programmes")
            .topic("poverty")
            .definition("Administrative cost over transfers; variants measure how much of them reaches the poor.")
            .source(WORLD_BANK_1995, "para 29")
            .better(CONTEXTUAL)
            .tier(KEY)
            .roles(POLICY, OUTCOME)
            .variant(Variant.of(
                            "cost-transfer-ratio",
                            LIBRARY,
                            total(SOCIAL_PROGRAMME_ADMINISTRATION).over(total(SOCIAL_TRANSFERS)))
                    .in(MULTIPLE)
                    .better(LOWER))
            .variant(Variant.of(
                            "admin-share",
                            LIBRARY,
                            total(SOCIAL_PROGRAMME_ADMINISTRATION).over(total(COST)))
                    .better(LOWER)
                    .note("administrative cost in all cost"))
            .variant(Variant.of("coverage", LIBRARY, coverage(POOR_BENEFICIARIES, POOR_PERSONS))
                    .better(HIGHER)
                    .note("share of the poor who get a transfer"))
            .variant(Variant.of(
                            "undercoverage",
                            LIBRARY,
                            closing(POOR_PERSONS.minus(POOR_BENEFICIARIES))
                                    .over(closing(POOR_PERSONS))
                                    .ifShare())
                    .better(LOWER)
                    .note("share of the poor who get none"))
            .variant(Variant.of(
                            "share-to-poor",
                            LIBRARY,
                            closing(POOR_BENEFICIARIES)
                                    .over(closing(BENEFICIARIES))
                                    .ifShare())
                    .better(HIGHER)
                    .note("share of the poor in beneficiaries"))
            .variant(Variant.of(
                            "leakage",
                            LIBRARY,
                            closing(NON_POOR_BENEFICIARIES)
                                    .over(closing(BENEFICIARIES))
                                    .ifShare())
                    .better(LOWER)
                    .note("share of the non-poor in beneficiaries"))
            .variant(Variant.of(
                            "leakage-by-value",
                            LIBRARY,
                            total(SOCIAL_TRANSFERS.minus(TRANSFERS_TO_POOR))
                                    .over(total(SOCIAL_TRANSFERS))
                                    .ifShare())
                    .better(LOWER)
                    .note("share of the non-poor in transfers"))
            .variant(Variant.of(
                            "targeting-differential",
                            RAVALLION_2009,
                            coverage(POOR_BENEFICIARIES, POOR_PERSONS)
                                    .minus(coverage(NON_POOR_BENEFICIARIES, NON_POOR_PERSONS)))
                    .better(HIGHER)
                    .note("coverage of the poor less that of the others"))
            .variant(cgh("40", TRANSFERS_TO_POOREST_40, "0.4"))
            .variant(cgh("20", TRANSFERS_TO_POOREST_20, "0.2"))
            .variant(cgh("10", TRANSFERS_TO_POOREST_10, "0.1"))
            .variant(Variant.of("cost-per-gap-closed", LIBRARY, total(COST).over(total(POVERTY_GAP_CLOSED)))
                    .in(MULTIPLE)
                    .better(LOWER)
                    .note("all cost for each unit of the poverty gap closed"))
            .build();

    private SocialProgrammes() {}

    private static Formula coverage(Item<Count> reached, Item<Count> all) {
        return closing(reached).over(closing(all)).ifShare();
    }

    private static Variant cgh(String percent, Item<Flow> reached, String share) {
        return Variant.of(
                        "cgh-" + percent,
                        COADY_GROSH_HODDINOTT_2004,
                        total(reached).over(total(SOCIAL_TRANSFERS).times(constant(share))))
                .in(MULTIPLE)
                .better(HIGHER)
                .note("share of the poorest " + percent + " % in transfers, over " + percent + " %");
    }
}
