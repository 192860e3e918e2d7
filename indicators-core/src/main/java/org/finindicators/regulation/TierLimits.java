/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import java.math.BigDecimal;
import java.util.Optional;
import org.finindicators.number.Decimals;

/**
 * How much of each kind of Tier 2 capital counts. An absent limit is no limit.
 *
 * @param generalProvisions general provisions, as a fraction of risk-weighted assets
 * @param subordinatedDebt subordinated term debt, as a fraction of Tier 1
 * @param tier2 all of Tier 2, as a fraction of Tier 1
 */
public record TierLimits(
        Optional<BigDecimal> generalProvisions, Optional<BigDecimal> subordinatedDebt, Optional<BigDecimal> tier2) {
    /** No limits at all. */
    public static final TierLimits NONE = new TierLimits(Optional.empty(), Optional.empty(), Optional.empty());

    /** Normalises the fractions. */
    public TierLimits {
        generalProvisions = generalProvisions.map(Decimals::check);
        subordinatedDebt = subordinatedDebt.map(Decimals::check);
        tier2 = tier2.map(Decimals::check);
    }
}
