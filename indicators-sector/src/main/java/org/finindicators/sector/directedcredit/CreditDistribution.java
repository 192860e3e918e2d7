/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.directedcredit;

import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.INDEX;
import static org.finindicators.sector.directedcredit.DirectedCreditItems.GOVERNMENT_CREDIT;
import static org.finindicators.sector.directedcredit.DirectedCreditItems.PRIVATE_ENTERPRISE_CREDIT;
import static org.finindicators.sector.directedcredit.DirectedCreditItems.PUBLIC_ENTERPRISE_CREDIT;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicators of the distribution of credit.
 *
 * @since 0.1.0
 */
public final class CreditDistribution {
    /**
     * Gives the shares of private enterprises, public enterprises and government in all credit.
     *
     * <p>Credit to the sector / credit to the three sectors at the end of the period, a share; the three shares add up
     * to one.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>a sector is not reported,
     *   <li>an amount is negative (out of domain),
     *   <li>a total is reported as well, and the sectors miss it by more than the half a per cent that rounding to
     *       three digits explains (inconsistent statement), or
     *   <li>all are zero (zero denominator).
     * </ul>
     *
     * <p>World Bank 1995, para 20.
     *
     * <p>Variants: {@code private-enterprise}, the first; {@code public-enterprise}; {@code government}; each
     * {@code -of-total}, over the total that is stated, out of domain where the sector exceeds it;
     * {@code concentration}, the sum of the three squared shares, from 1/3 to 1, which needs all three. Domestic credit
     * to the private sector in the publications of the World Bank leaves out public enterprises too.
     */
    public static final Indicator CREDIT_DISTRIBUTION = Indicator.builder(
                    "sector.credit-distribution", "Distribution of credit by sector")
            .topic("directed-credit")
            .definition("The parts of private enterprises, public enterprises and government in total credit.")
            .source(WORLD_BANK_1995, "para 20")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of("private-enterprise", WORLD_BANK_1995, CreditBySector.share(PRIVATE_ENTERPRISE_CREDIT)))
            .variant(Variant.of("public-enterprise", WORLD_BANK_1995, CreditBySector.share(PUBLIC_ENTERPRISE_CREDIT))
                    .note("the part of public enterprises"))
            .variant(Variant.of("government", WORLD_BANK_1995, CreditBySector.share(GOVERNMENT_CREDIT))
                    .note("the part of government"))
            .variant(Variant.of(
                            "private-enterprise-of-total",
                            WORLD_BANK_1995,
                            CreditBySector.shareOfTotal(PRIVATE_ENTERPRISE_CREDIT))
                    .note("over the total that is stated, where other sectors are not reported"))
            .variant(Variant.of(
                            "public-enterprise-of-total",
                            WORLD_BANK_1995,
                            CreditBySector.shareOfTotal(PUBLIC_ENTERPRISE_CREDIT))
                    .note("the part of public enterprises in the total that is stated"))
            .variant(Variant.of("government-of-total", WORLD_BANK_1995, CreditBySector.shareOfTotal(GOVERNMENT_CREDIT))
                    .note("the part of government in the total that is stated"))
            .variant(Variant.of("concentration", LIBRARY, CreditBySector.concentration())
                    .in(INDEX)
                    .better(LOWER)
                    .note("the sum of the squared shares of the three"))
            .build();

    /**
     * Measures how narrowly the beneficiaries of directed credit are defined.
     *
     * <p>Directed credit for named borrowers / directed credit outstanding, a share: the part that is targeted most
     * narrowly.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>a programme's stock or targeting is not reported,
     *   <li>an amount is negative (out of domain), or two programmes bear one name (inconsistent statement), or
     *   <li>no directed credit is outstanding (zero denominator).
     * </ul>
     *
     * <p>World Bank 1995, para 20, prefers targeting sectors: the less is for named borrowers, the better.
     *
     * <p>Variants: {@code borrower-classes} and {@code sectors}, the other parts; the three add up to one.
     * {@code score}: the sum of each programme's part x the weight of its level of targeting, 0 for a sector, 0.5 for a
     * class of borrowers, 1 for named borrowers; an index from 0 to 1. The paper gives no weights, they are this
     * library's, and {@link #specificityUnder(TargetingWeights)} takes others.
     */
    public static final Indicator TARGETING_SPECIFICITY = Indicator.builder(
                    "sector.targeting-specificity", "Specificity of targeted beneficiaries")
            .topic("directed-credit")
            .definition(
                    "The share of directed credit for named borrowers; variants give those for classes and for sectors.")
            .source(WORLD_BANK_1995, "para 20")
            .better(LOWER)
            .tier(OTHER)
            .roles(POLICY)
            .variant(Variant.of("named-borrowers", LIBRARY, Specificity.share(Targeting.NAMED_BORROWERS)))
            .variant(Variant.of("borrower-classes", LIBRARY, Specificity.share(Targeting.CLASS_OF_BORROWERS))
                    .better(CONTEXTUAL)
                    .note("the part for classes of borrowers"))
            .variant(Variant.of("sectors", LIBRARY, Specificity.share(Targeting.SECTOR))
                    .better(HIGHER)
                    .note("the part that is targeted most widely"))
            .variant(under("score", TargetingWeights.HALFWAY_WEIGHTS).note("each level by its weight: 0, 0.5 and 1"))
            .build();

    private CreditDistribution() {}

    /**
     * Chooses weights for the score of specificity.
     *
     * @param weights what each level counts
     * @return the indicator under them, named after them
     */
    public static Indicator specificityUnder(TargetingWeights weights) {
        return TARGETING_SPECIFICITY.with(under("score-" + Variant.nameFrom(weights.name(), "weights"), weights));
    }

    private static Variant under(String name, TargetingWeights weights) {
        return Variant.of(name, LIBRARY, Specificity.score(weights)).in(INDEX).better(LOWER);
    }
}
