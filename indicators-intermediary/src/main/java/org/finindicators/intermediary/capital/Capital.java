/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.capital;

import static org.finindicators.indicator.Authority.GFDD;
import static org.finindicators.indicator.Authority.IMF_FSI_2019;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;

import java.util.List;
import java.util.Locale;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Parts;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.regulation.Accords;
import org.finindicators.regulation.Regulation;

/** Declares the indicators of capital. */
public final class Capital {
    /** The institution's own funds and what is at risk. */
    public static final Fact<CapitalPosition> CAPITAL_POSITION =
            new Fact<>("capital-position", "capital position", CapitalPosition.class);

    /**
     * Relates regulatory capital to risk-weighted assets, under a regulation that is data.
     *
     * <p>(Tier 1 less deductions + eligible Tier 2) / risk-weighted assets, a share. Exposures are weighted by class;
     * commitments are converted first. Of Tier 2 count, in this order: general provisions up to a part of risk-weighted
     * assets, subordinated debt up to a part of Tier 1, all of it up to a part of Tier 1. The steps are in the
     * explanation, with the minimum in force at the end of the period. Undefined where risk-weighted assets are zero,
     * an amount that cannot be negative is, or the regulation has no weight for a class. A negative ratio is a value:
     * the institution has lost its capital.
     *
     * <p>World Bank 1995, para 26, asks for the ratio as per local prudential regulation; Annex 1, section 4, for 8 per
     * cent. Variants: {@code basel-1988}, {@code basel-iii}, and {@link #adequacyUnder(Regulation)} for any other.
     */
    public static final Indicator CAPITAL_ADEQUACY = Indicator.of(
                    "intermediary.capital-adequacy", "Capital adequacy ratio")
            .topic("capital")
            .definition("Regulatory capital over risk-weighted assets, on and off the balance sheet,"
                    + " with the weights and limits of a regulation.")
            .source(WORLD_BANK_1995, "para 26; Annex 1, section 4")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(under("basel-1988", Accords.BASEL_1988))
            .variant(under("basel-iii", Accords.BASEL_III).note("weights, limits and minima of Basel III"))
            .build();

    private Capital() {}

    /**
     * Chooses a regulation for the capital adequacy ratio.
     *
     * @param regulation the local regulation
     * @return the indicator under it, named after it
     */
    public static Indicator adequacyUnder(Regulation regulation) {
        return CAPITAL_ADEQUACY.with(under(variantName(regulation), regulation));
    }

    /** A regulation's name as the name of a variant: {@code Bank Act 2014} is {@code bank-act-2014}. */
    private static String variantName(Regulation regulation) {
        String words = regulation.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String trimmed = words.replaceAll("^-|-$", "");
        return trimmed.isEmpty() ? "regulation" : trimmed;
    }

    private static Variant under(String name, Regulation regulation) {
        return Variant.of(
                        name,
                        regulation.authority(),
                        Calculation.from(
                                        CAPITAL_POSITION,
                                        "(Tier 1 - deductions + eligible Tier 2) / risk-weighted assets, under "
                                                + regulation.name(),
                                        Dimension.NUMBER,
                                        List.of(
                                                "risk-weighted assets zero",
                                                "an exposure, a commitment, a deduction or Tier 2 capital negative",
                                                "no weight or conversion factor for a class in the regulation"),
                                        (position, figures) ->
                                                new CapitalRatio(regulation, position, figures).evaluate())
                                .of(Parts.MONEY)
                                .under(regulation))
                // published under the accord in force, whichever it is
                .code(IMF_FSI_2019, "FSI688_CFSI_PT")
                .code(GFDD, "GFDD.SI.05");
    }
}
