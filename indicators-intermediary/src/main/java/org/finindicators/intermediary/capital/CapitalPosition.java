/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.capital;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.finindicators.number.Decimals;

/**
 * What an institution's capital ratio is computed from: its own funds before limits, and what is at risk.
 *
 * @param tier1 Tier 1 before deductions; negative for an institution that has lost it
 * @param additionalTier1 the part of Tier 1 that is not common equity, if it is known
 * @param deductions goodwill, intangibles and whatever else the regulation takes off Tier 1; not among the exposures
 * @param deductionsFromTotal what the regulation takes off total capital only, as the accord of 1988 does with holdings
 *     in unconsolidated financial subsidiaries
 * @param generalProvisions general provisions, before the limit on what counts of them
 * @param subordinatedDebt subordinated term debt, amortised as the regulation asks, before the limit
 * @param otherTier2 all other Tier 2 capital
 * @param exposures amounts on the balance sheet
 * @param commitments amounts off the balance sheet
 */
public record CapitalPosition(
        @NotNull BigDecimal tier1,
        Optional<@PositiveOrZero BigDecimal> additionalTier1,
        @NotNull @PositiveOrZero BigDecimal deductions,
        @NotNull @PositiveOrZero BigDecimal deductionsFromTotal,
        @NotNull @PositiveOrZero BigDecimal generalProvisions,
        @NotNull @PositiveOrZero BigDecimal subordinatedDebt,
        @NotNull @PositiveOrZero BigDecimal otherTier2,
        List<@Valid Exposure> exposures,
        List<@Valid Commitment> commitments) {
    /** Normalises the amounts and copies the lists. */
    public CapitalPosition {
        tier1 = Decimals.check(tier1);
        additionalTier1 = additionalTier1.map(Decimals::check);
        deductions = Decimals.check(deductions);
        deductionsFromTotal = Decimals.check(deductionsFromTotal);
        generalProvisions = Decimals.check(generalProvisions);
        subordinatedDebt = Decimals.check(subordinatedDebt);
        otherTier2 = Decimals.check(otherTier2);
        exposures = List.copyOf(exposures);
        commitments = List.copyOf(commitments);
    }

    /**
     * Starts a position from Tier 1, with nothing else.
     *
     * @param amount Tier 1 before deductions
     * @return the position
     */
    public static CapitalPosition ofTier1(String amount) {
        BigDecimal zero = BigDecimal.ZERO;
        return new CapitalPosition(
                Decimals.parse(amount), Optional.empty(), zero, zero, zero, zero, zero, List.of(), List.of());
    }

    /**
     * States how much of Tier 1 is not common equity; without it there is no common equity ratio.
     *
     * @param amount additional Tier 1, zero if all is common equity
     * @return the position
     */
    public CapitalPosition withAdditionalTier1(String amount) {
        return new CapitalPosition(
                tier1,
                Optional.of(Decimals.parse(amount)),
                deductions,
                deductionsFromTotal,
                generalProvisions,
                subordinatedDebt,
                otherTier2,
                exposures,
                commitments);
    }

    /**
     * Sets what is taken off Tier 1.
     *
     * @param amount the deductions
     * @return the position
     */
    public CapitalPosition withDeductions(String amount) {
        return new CapitalPosition(
                tier1,
                additionalTier1,
                Decimals.parse(amount),
                deductionsFromTotal,
                generalProvisions,
                subordinatedDebt,
                otherTier2,
                exposures,
                commitments);
    }

    /**
     * Sets what is taken off total capital, after the limits on Tier 2.
     *
     * @param amount the deductions, not among the exposures
     * @return the position
     */
    public CapitalPosition withDeductionsFromTotal(String amount) {
        return new CapitalPosition(
                tier1,
                additionalTier1,
                deductions,
                Decimals.parse(amount),
                generalProvisions,
                subordinatedDebt,
                otherTier2,
                exposures,
                commitments);
    }

    /**
     * Sets Tier 2 before limits.
     *
     * @param provisions general provisions
     * @param subordinated subordinated term debt
     * @param other all other Tier 2 capital
     * @return the position
     */
    public CapitalPosition withTier2(String provisions, String subordinated, String other) {
        return new CapitalPosition(
                tier1,
                additionalTier1,
                deductions,
                deductionsFromTotal,
                Decimals.parse(provisions),
                Decimals.parse(subordinated),
                Decimals.parse(other),
                exposures,
                commitments);
    }

    /**
     * Sets the exposures.
     *
     * @param all amounts on the balance sheet
     * @return the position
     */
    public CapitalPosition withExposures(Exposure... all) {
        return new CapitalPosition(
                tier1,
                additionalTier1,
                deductions,
                deductionsFromTotal,
                generalProvisions,
                subordinatedDebt,
                otherTier2,
                List.of(all),
                commitments);
    }

    /**
     * Sets the commitments.
     *
     * @param all amounts off the balance sheet
     * @return the position
     */
    public CapitalPosition withCommitments(Commitment... all) {
        return new CapitalPosition(
                tier1,
                additionalTier1,
                deductions,
                deductionsFromTotal,
                generalProvisions,
                subordinatedDebt,
                otherTier2,
                exposures,
                List.of(all));
    }
}
