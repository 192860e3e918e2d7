/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import static org.finindicators.indicator.Authority.GFDD;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.INDEX;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the distance of a banking system from insolvency.
 *
 * @since 0.1.0
 */
public final class ZScore {
    /**
     * Gives how many standard deviations the return on assets would have to fall to use up the capital of banks.
     *
     * <p>(Return on assets + equity / assets) / standard deviation of the return on assets, an index. The standard
     * deviation is the sample's, with n - 1; each variant names its window. First, {@code five-year}: the return of the
     * period's year, and the deviation of the five years that end with it; undefined where one of them is not reported.
     *
     * <p>World Bank, GFDD.SI.01, whose published values need the figures of each bank: no window and no deviation of a
     * country's published returns and capital gives them. No variant bears that code.
     *
     * <p>Variants: {@code full-sample}, mean and deviation of all years until then with today's capital (Lepetit and
     * Strobel), undefined for fewer than two years; {@code cross-section}, from the institutions: returns and capital
     * of banks added up, and the deviation between the returns of the same banks on closing assets, undefined for fewer
     * than five (fewer than three, as GFDD, suppress the country anyway). A bank that lacks an amount, or has no assets
     * and so no return, is in neither part and named. All are undefined where the deviation is zero. The square root is
     * taken in double precision.
     */
    public static final Indicator BANK_Z_SCORE = Indicator.builder("sector.bank-z-score", "Bank Z-score")
            .topic("soundness")
            .alsoCalled("Z-score", "distance to default")
            .definition("Return on assets plus capital over assets, in standard deviations of the return.")
            .source(GFDD, "GFDD.SI.01")
            .better(HIGHER)
            .tier(OTHER)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of("five-year", LIBRARY, Deviations.fiveYear()).in(INDEX))
            .variant(Variant.of("full-sample", LIBRARY, Deviations.fullSample())
                    .in(INDEX)
                    .note("mean and deviation of all years"))
            .variant(Variant.of("cross-section", GFDD, Deviations.crossSection())
                    .in(INDEX)
                    .note("deviation between banks in one year"))
            .build();

    private ZScore() {}
}
