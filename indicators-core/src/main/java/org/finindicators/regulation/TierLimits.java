/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import java.math.BigDecimal;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;

/**
 * The limits on each kind of Tier 2 capital, as far as it counts. Where a limit is absent, all of it counts.
 *
 * @param generalProvisions general provisions, as a fraction of assets weighted by credit risk
 * @param subordinatedDebt subordinated term debt, as a fraction of Tier 1
 * @param tier2 all of Tier 2, as a fraction of Tier 1
 * @since 0.1.0
 */
public record TierLimits(
        Optional<BigDecimal> generalProvisions, Optional<BigDecimal> subordinatedDebt, Optional<BigDecimal> tier2) {
    /** Normalises the fractions. */
    public TierLimits {
        Intake intake = new Intake();
        generalProvisions = intake.number("generalProvisions", generalProvisions);
        subordinatedDebt = intake.number("subordinatedDebt", subordinatedDebt);
        tier2 = intake.number("tier2", tier2);
        intake.refuse();
    }

    /**
     * Limits nothing.
     *
     * @return no limits
     */
    public static TierLimits none() {
        return new TierLimits(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Limits general provisions.
     *
     * @param percent how much of them counts, in per cent of assets weighted by credit risk
     * @return the limits
     */
    public TierLimits withGeneralProvisionsPercent(String percent) {
        return withGeneralProvisionsPercent(Intake.requireNumber("generalProvisionsPercent", percent));
    }

    /**
     * Limits general provisions.
     *
     * @param percent how much of them counts, in per cent of assets weighted by credit risk
     * @return the limits
     */
    public TierLimits withGeneralProvisionsPercent(BigDecimal percent) {
        return new TierLimits(Optional.of(Decimals.percent(percent)), subordinatedDebt, tier2);
    }

    /**
     * Limits subordinated term debt.
     *
     * @param percent how much of it counts, in per cent of Tier 1
     * @return the limits
     */
    public TierLimits withSubordinatedDebtPercent(String percent) {
        return withSubordinatedDebtPercent(Intake.requireNumber("subordinatedDebtPercent", percent));
    }

    /**
     * Limits subordinated term debt.
     *
     * @param percent how much of it counts, in per cent of Tier 1
     * @return the limits
     */
    public TierLimits withSubordinatedDebtPercent(BigDecimal percent) {
        return new TierLimits(generalProvisions, Optional.of(Decimals.percent(percent)), tier2);
    }

    /**
     * Limits Tier 2 as a whole.
     *
     * @param percent how much of it counts, in per cent of Tier 1
     * @return the limits
     */
    public TierLimits withTier2Percent(String percent) {
        return withTier2Percent(Intake.requireNumber("tier2Percent", percent));
    }

    /**
     * Limits Tier 2 as a whole.
     *
     * @param percent how much of it counts, in per cent of Tier 1
     * @return the limits
     */
    public TierLimits withTier2Percent(BigDecimal percent) {
        return new TierLimits(generalProvisions, subordinatedDebt, Optional.of(Decimals.percent(percent)));
    }
}
