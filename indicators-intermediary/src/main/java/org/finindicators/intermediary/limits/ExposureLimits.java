/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.limits;

import static org.finindicators.indicator.Authority.IMF_FSI_2019;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.MULTIPLE;
import static org.finindicators.regulation.LimitBasis.REGULATORY_CAPITAL;
import static org.finindicators.regulation.LimitBasis.TIER_1;

import java.util.List;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.intermediary.risk.ExposureMeasures;
import org.finindicators.intermediary.statement.CapitalItems;
import org.finindicators.regulation.LimitBasis;
import org.finindicators.regulation.LimitProfiles;
import org.finindicators.regulation.PrudentialLimits;

/**
 * Declares the indicators of limits on exposures and on lending to insiders.
 *
 * @since 0.1.0
 */
public final class ExposureLimits {
    /** The loans to those who may be insiders or related parties. */
    public static final Fact<RelatedLoans> RELATED_LOANS =
            new Fact<>("related-loans", "related loans", RelatedLoans.class);

    /**
     * Relates the largest exposure to a client or group of connected clients to capital.
     *
     * <p>Largest exposure / regulatory capital, a share; exposures to connected clients are added up first.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>no exposure is reported,
     *   <li>an exposure is negative,
     *   <li>a client or a group has no name,
     *   <li>capital is zero or negative.
     * </ul>
     *
     * <p>It is zero where none of the exposures counts. World Bank 1995, Annex 1, section 4, has 25 per cent.
     *
     * <p>Variants: {@code lex} is the Basel Committee's, over Tier 1 and after mitigation, with the same number as the
     * limit; {@code lex-between-gsibs} reads all exposures to clients and groups with one of kind {@code g-sib}, and is
     * not applicable where there is none or the institution is not known to be such a bank itself.
     */
    public static final Indicator SINGLE_EXPOSURE_LIMIT = limit(
                    "intermediary.single-exposure-limit", "Largest single exposure / capital")
            .alsoCalled("single borrower", "single obligor", "legal lending limit", "SBL")
            .definition("The largest exposure to a client or group of connected clients over capital.")
            .variant(single("wb1995", LimitProfiles.WORLD_BANK_1995, REGULATORY_CAPITAL))
            .variant(single("lex", LimitProfiles.BASEL_LEX_2019, TIER_1)
                    .note("over Tier 1, after mitigation, without exempt kinds"))
            .variant(betweenGsibs("lex-between-gsibs", LimitProfiles.BASEL_LEX_2019, TIER_1)
                    .note("between global systemically important banks only"))
            .build();

    /**
     * Relates all large exposures together to capital.
     *
     * <p>Sum of the exposures above 10 per cent of regulatory capital / regulatory capital, a multiple; connected
     * clients are combined first, and each large exposure is listed in the explanation. Undefined as
     * {@link #SINGLE_EXPOSURE_LIMIT}, and not applicable before the rule was in force. World Bank 1995, Annex 1,
     * section 4, has less than eight times.
     *
     * <p>Variant {@code lex}: exposures of 10 per cent or more of Tier 1, after mitigation; that standard does not
     * limit their sum.
     */
    public static final Indicator LARGE_EXPOSURES_LIMIT = limit(
                    "intermediary.large-exposures-limit", "Sum of large exposures / capital")
            .alsoCalled("large exposures", "LEX")
            .definition("All exposures that a regulation calls large, together, over capital.")
            .variant(large("wb1995", LimitProfiles.WORLD_BANK_1995, REGULATORY_CAPITAL))
            .variant(large("lex", LimitProfiles.BASEL_LEX_2019, TIER_1)
                    .code(IMF_FSI_2019, "FSI214_AFSI_PT")
                    .note("10 % of Tier 1 or more, after mitigation, over Tier 1"))
            .build();

    /**
     * Relates lending to insiders and related parties to capital.
     *
     * <p>Loans to insiders and related parties / regulatory capital, a share. Insiders are directors, senior managers
     * and owners of 5 per cent or more of the institution, with their related interests, which are corporations in
     * which an insider has 10 per cent or more; related parties are these corporations and family up to the second
     * degree. A loan counts once, whatever the number of ties.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>capital is zero or negative,
     *   <li>a loan or a degree of kinship is negative,
     *   <li>a borrower has no name,
     *   <li>a part lies outside 0 to 1,
     *   <li>the rules were not yet in force (not applicable).
     * </ul>
     *
     * <p>World Bank 1995, Annex 1, section 4, gives the definitions and no limit.
     *
     * <p>Variant {@code insiders} leaves family out; it keeps the corporations.
     */
    public static final Indicator INSIDER_LENDING = limit(
                    "intermediary.insider-lending", "Lending to insiders and related parties / capital")
            .alsoCalled("connected lending", "related party lending")
            .definition("Loans to insiders and related parties, as a regulation defines them, over capital.")
            .variant(insiders(
                    "insiders-and-related",
                    LimitProfiles.WORLD_BANK_1995,
                    REGULATORY_CAPITAL,
                    RelatedCircle.INSIDERS_AND_FAMILY))
            .variant(insiders("insiders", LimitProfiles.WORLD_BANK_1995, REGULATORY_CAPITAL, RelatedCircle.INSIDERS)
                    .note("with the firms they hold, without family"))
            .build();

    private ExposureLimits() {}

    static Variant single(String name, PrudentialLimits regulation, LimitBasis basis) {
        return Variant.of(
                name,
                regulation.authority(),
                ExposureMeasures.largestExposureUnder(regulation).over(CapitalItems.capital(basis)));
    }

    static Variant betweenGsibs(String name, PrudentialLimits regulation, LimitBasis basis) {
        return Variant.of(
                name,
                regulation.authority(),
                ExposureMeasures.largestExposureBetweenGsibs(regulation).over(CapitalItems.capital(basis)));
    }

    static Variant large(String name, PrudentialLimits regulation, LimitBasis basis) {
        return Variant.of(
                        name,
                        regulation.authority(),
                        ExposureMeasures.largeExposures(regulation).over(CapitalItems.capital(basis)))
                .in(MULTIPLE);
    }

    static Variant insiders(String name, PrudentialLimits regulation, LimitBasis basis, RelatedCircle circle) {
        Formula loans = Calculation.from(
                        RELATED_LOANS,
                        circle.words() + " under " + regulation.name(),
                        Dimension.MONEY,
                        List.of(
                                Reason.OUT_OF_DOMAIN.when("a negative loan or degree of kinship"),
                                Reason.OUT_OF_DOMAIN.when("a borrower without a name"),
                                Reason.OUT_OF_DOMAIN.when("a part outside 0 to 1"),
                                Reason.NOT_APPLICABLE.when("no definition in force")),
                        (all, figures) -> all.total(regulation, circle, figures))
                .withKey(regulation);
        return Variant.of(name, regulation.authority(), loans.over(CapitalItems.capital(basis)));
    }

    static Indicator.Builder limit(String id, String name) {
        return Indicator.builder(id, name)
                .topic("limits")
                .source(WORLD_BANK_1995, "Annex 1, section 4")
                .better(LOWER)
                .tier(OTHER)
                .roles(POLICY, INTERMEDIATE);
    }
}
