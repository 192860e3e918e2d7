/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.supervision;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.constant;
import static org.finindicators.indicator.Authority.CUKIERMAN_WEBB_NEYAPTI_1992;
import static org.finindicators.indicator.Authority.GARRIGA_2016;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.INDEX;
import static org.finindicators.sector.supervision.SupervisionInstruments.CENTRAL_BANK_LAW;
import static org.finindicators.sector.supervision.SupervisionItems.GOVERNOR_CHANGES;
import static org.finindicators.sector.supervision.SupervisionItems.GOVERNOR_POSTS;

import org.finindicators.assessment.ScoringMethod;
import org.finindicators.assessment.ScoringRule;
import org.finindicators.formula.Formula;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the independence of the central bank, in law and in fact.
 *
 * @since 0.1.0
 */
public final class CentralBankIndependence {
    /**
     * Scores how far the law keeps the central bank from the government.
     *
     * <p>The mean of eight groups of codes of {@link SupervisionInstruments#CENTRAL_BANK_LAW}, from 0 to 1, with the
     * published weights: chief executive 0.20, policy 0.15, objectives 0.15, advances 0.15, lending against securities
     * 0.10, terms of lending 0.10, potential borrowers 0.05, other limits 0.10. Codes that are missing are left out,
     * and the others count for more. Undefined where no code is reported. World Bank 1995, para 16, names the
     * independence; Cukierman, Webb and Neyapti 1992 measure it.
     *
     * <p>Variants: {@code lvau}, the unweighted mean of the groups that are coded; {@code garriga}, the unweighted mean
     * of chief executive, objectives, policy and lending, in which the five groups of lending keep their weights, and
     * none may be missing; {@code turnover}, changes of governor a year / posts of governor, a rate, of practice
     * instead of law, where less is better.
     */
    public static final Indicator CENTRAL_BANK_INDEPENDENCE = Indicator.builder(
                    "sector.central-bank-independence", "Independence of the central bank")
            .topic("structure")
            .alsoCalled("CBI", "LVAW", "LVAU", "Cukierman", "legal independence", "turnover of governors")
            .definition("How far the law keeps the central bank from the government, by sixteen codes with weights.")
            .source(WORLD_BANK_1995, "para 16")
            .better(HIGHER)
            .tier(OTHER)
            .roles(POLICY)
            .variant(Variant.of("lvaw", CUKIERMAN_WEBB_NEYAPTI_1992, CENTRAL_BANK_LAW.calculation())
                    .in(INDEX))
            .variant(Variant.of(
                            "lvau",
                            CUKIERMAN_WEBB_NEYAPTI_1992,
                            CENTRAL_BANK_LAW
                                    .with(ScoringRule.of(ScoringMethod.MEAN))
                                    .calculation())
                    .in(INDEX)
                    .note("the eight groups count alike"))
            .variant(Variant.of("garriga", GARRIGA_2016, fourGroups())
                    .in(INDEX)
                    .note("four groups, of which lending is one, count alike; none may be missing"))
            .variant(Variant.of(
                            "turnover",
                            CUKIERMAN_WEBB_NEYAPTI_1992,
                            annual(GOVERNOR_CHANGES).over(closing(GOVERNOR_POSTS)))
                    .better(LOWER)
                    .note("changes of governor a year, instead of the law"))
            .build();

    private CentralBankIndependence() {}

    /** The parts of lending by their weights over the 0.50 of all of them. */
    private static Formula fourGroups() {
        Formula lending = group("advances", "0.3")
                .plus(group("securitised-lending", "0.2"))
                .plus(group("terms-of-lending", "0.2"))
                .plus(group("potential-borrowers", "0.1"))
                .plus(group("other-limits", "0.2"));
        return group("ceo", "1")
                .plus(group("objectives", "1"))
                .plus(group("policy", "1"))
                .plus(lending)
                .times(constant("0.25"));
    }

    private static Formula group(String section, String weight) {
        return constant(weight).times(CENTRAL_BANK_LAW.calculation(section));
    }
}
