/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.capital;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * The figures behind an institution's capital ratio: its own funds before limits, its exposures to credit risk, and its
 * charges for market and operational risk.
 *
 * <p>Tier 1 must be given. Additional Tier 1 and charges that are not stated are not known, and results say so; every
 * other amount that is not stated is zero. At a prompt:
 *
 * <pre>{@code
 * CapitalPosition.ofTier1("8").withExposures(Exposure.of("private-sector", "90"), Exposure.of("bank", "50"))
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CapitalPosition {
    private final BigDecimal tier1;
    private final Optional<@PositiveOrZero BigDecimal> additionalTier1;

    @PositiveOrZero private final BigDecimal deductions;

    @PositiveOrZero private final BigDecimal deductionsFromTotal;

    @PositiveOrZero private final BigDecimal generalProvisions;

    @PositiveOrZero private final BigDecimal subordinatedDebt;

    @PositiveOrZero private final BigDecimal otherTier2;

    private final List<@Valid Exposure> exposures;
    private final List<@Valid Commitment> commitments;

    private final Optional<@PositiveOrZero BigDecimal> marketRisk;
    private final Optional<@PositiveOrZero BigDecimal> operationalRisk;

    private CapitalPosition(Builder builder, BigDecimal tier1) {
        this.tier1 = tier1;
        additionalTier1 = builder.additionalTier1;
        deductions = builder.deductions;
        deductionsFromTotal = builder.deductionsFromTotal;
        generalProvisions = builder.generalProvisions;
        subordinatedDebt = builder.subordinatedDebt;
        otherTier2 = builder.otherTier2;
        exposures = List.copyOf(builder.exposures);
        commitments = List.copyOf(builder.commitments);
        marketRisk = builder.marketRisk;
        operationalRisk = builder.operationalRisk;
    }

    /**
     * Starts a position, which needs Tier 1 at least.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gives a position of Tier 1 and nothing else.
     *
     * @param amount Tier 1 before deductions, as decimal text; negative for an institution that has lost it
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public static CapitalPosition ofTier1(String amount) {
        return builder().tier1(amount).build();
    }

    /**
     * Gives a position of Tier 1 and nothing else.
     *
     * @param amount Tier 1 before deductions; negative for an institution that has lost it
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public static CapitalPosition ofTier1(BigDecimal amount) {
        return builder().tier1(amount).build();
    }

    /**
     * Starts a builder with everything that is stated here.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.isTier1Stated = true;
        builder.tier1 = Optional.of(tier1);
        builder.additionalTier1 = additionalTier1;
        builder.deductions = deductions;
        builder.deductionsFromTotal = deductionsFromTotal;
        builder.generalProvisions = generalProvisions;
        builder.subordinatedDebt = subordinatedDebt;
        builder.otherTier2 = otherTier2;
        builder.exposures.addAll(exposures);
        builder.commitments.addAll(commitments);
        builder.marketRisk = marketRisk;
        builder.operationalRisk = operationalRisk;
        return builder;
    }

    /**
     * Returns Tier 1 before deductions.
     *
     * @return the amount, negative for an institution that has lost it
     */
    public BigDecimal tier1() {
        return tier1;
    }

    /**
     * Returns the part of Tier 1 that is not common equity.
     *
     * @return the amount, or nothing if it is not known
     */
    public Optional<BigDecimal> additionalTier1() {
        return additionalTier1.map(amount -> amount);
    }

    /**
     * Returns what the regulation takes off Tier 1.
     *
     * @return the amount
     */
    public BigDecimal deductions() {
        return deductions;
    }

    /**
     * Returns what the regulation takes off total capital only.
     *
     * @return the amount
     */
    public BigDecimal deductionsFromTotal() {
        return deductionsFromTotal;
    }

    /**
     * Returns general provisions before the limit on what counts of them.
     *
     * @return the amount
     */
    public BigDecimal generalProvisions() {
        return generalProvisions;
    }

    /**
     * Returns subordinated term debt before the limit on what counts of it.
     *
     * @return the amount
     */
    public BigDecimal subordinatedDebt() {
        return subordinatedDebt;
    }

    /**
     * Returns all other Tier 2 capital.
     *
     * @return the amount
     */
    public BigDecimal otherTier2() {
        return otherTier2;
    }

    /**
     * Returns the capital charge for market risk.
     *
     * @return the charge, or nothing if it is not known
     */
    public Optional<BigDecimal> marketRisk() {
        return marketRisk.map(charge -> charge);
    }

    /**
     * Returns the capital charge for operational risk.
     *
     * @return the charge, or nothing if it is not known
     */
    public Optional<BigDecimal> operationalRisk() {
        return operationalRisk.map(charge -> charge);
    }

    /**
     * Lists the amounts on the balance sheet.
     *
     * @return the exposures
     */
    public List<Exposure> exposures() {
        return List.copyOf(exposures);
    }

    /**
     * Lists the amounts off the balance sheet.
     *
     * @return the commitments
     */
    public List<Commitment> commitments() {
        return List.copyOf(commitments);
    }

    /**
     * States how much of Tier 1 is not common equity; without it the common equity ratio is undefined.
     *
     * @param amount additional Tier 1, zero if all is common equity, as decimal text
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public CapitalPosition withAdditionalTier1(String amount) {
        return toBuilder().additionalTier1(amount).build();
    }

    /**
     * States how much of Tier 1 is not common equity; without it the common equity ratio is undefined.
     *
     * @param amount additional Tier 1, zero if all is common equity
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public CapitalPosition withAdditionalTier1(BigDecimal amount) {
        return toBuilder().additionalTier1(amount).build();
    }

    /**
     * Takes amounts off Tier 1: goodwill, intangibles and whatever else the regulation names.
     *
     * @param amount the deductions, not among the exposures, as decimal text
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public CapitalPosition withDeductions(String amount) {
        return toBuilder().deductions(amount).build();
    }

    /**
     * Takes amounts off Tier 1: goodwill, intangibles and whatever else the regulation names.
     *
     * @param amount the deductions, not among the exposures
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public CapitalPosition withDeductions(BigDecimal amount) {
        return toBuilder().deductions(amount).build();
    }

    /**
     * Takes amounts off total capital only, after the limits on Tier 2, as the accord of 1988 does with holdings in
     * unconsolidated financial subsidiaries.
     *
     * @param amount the deductions, not among the exposures, as decimal text
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public CapitalPosition withDeductionsFromTotal(String amount) {
        return toBuilder().deductionsFromTotal(amount).build();
    }

    /**
     * Takes amounts off total capital only, after the limits on Tier 2, as the accord of 1988 does with holdings in
     * unconsolidated financial subsidiaries.
     *
     * @param amount the deductions, not among the exposures
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public CapitalPosition withDeductionsFromTotal(BigDecimal amount) {
        return toBuilder().deductionsFromTotal(amount).build();
    }

    /**
     * States general provisions.
     *
     * @param amount general provisions, before the limit on what counts of them, as decimal text
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public CapitalPosition withGeneralProvisions(String amount) {
        return toBuilder().generalProvisions(amount).build();
    }

    /**
     * States general provisions.
     *
     * @param amount general provisions, before the limit on what counts of them
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public CapitalPosition withGeneralProvisions(BigDecimal amount) {
        return toBuilder().generalProvisions(amount).build();
    }

    /**
     * States subordinated term debt.
     *
     * @param amount the debt, amortised as the regulation asks, before the limit, as decimal text
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public CapitalPosition withSubordinatedDebt(String amount) {
        return toBuilder().subordinatedDebt(amount).build();
    }

    /**
     * States subordinated term debt.
     *
     * @param amount the debt, amortised as the regulation asks, before the limit
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public CapitalPosition withSubordinatedDebt(BigDecimal amount) {
        return toBuilder().subordinatedDebt(amount).build();
    }

    /**
     * States all other Tier 2 capital.
     *
     * @param amount the amount, as decimal text
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public CapitalPosition withOtherTier2(String amount) {
        return toBuilder().otherTier2(amount).build();
    }

    /**
     * States all other Tier 2 capital.
     *
     * @param amount the amount
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public CapitalPosition withOtherTier2(BigDecimal amount) {
        return toBuilder().otherTier2(amount).build();
    }

    /**
     * Adds exposures.
     *
     * @param more amounts on the balance sheet
     * @return the position
     */
    public CapitalPosition withExposures(Exposure... more) {
        return toBuilder().exposures(more).build();
    }

    /**
     * Adds commitments.
     *
     * @param more amounts off the balance sheet
     * @return the position
     */
    public CapitalPosition withCommitments(Commitment... more) {
        return toBuilder().commitments(more).build();
    }

    /**
     * States the capital charge for market risk, of which 12.5 times are added to the risk-weighted assets.
     *
     * @param charge the charge, as decimal text; zero if there is no such risk
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public CapitalPosition withMarketRisk(String charge) {
        return toBuilder().marketRisk(charge).build();
    }

    /**
     * States the capital charge for market risk, of which 12.5 times are added to the risk-weighted assets.
     *
     * @param charge the charge; zero if there is no such risk
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public CapitalPosition withMarketRisk(BigDecimal charge) {
        return toBuilder().marketRisk(charge).build();
    }

    /**
     * States the capital charge for operational risk, of which 12.5 times are added to the risk-weighted assets.
     *
     * @param charge the charge, as decimal text; zero if there is no such risk
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public CapitalPosition withOperationalRisk(String charge) {
        return toBuilder().operationalRisk(charge).build();
    }

    /**
     * States the capital charge for operational risk, of which 12.5 times are added to the risk-weighted assets.
     *
     * @param charge the charge; zero if there is no such risk
     * @return the position
     * @throws InvalidInputException if the amount is refused
     */
    public CapitalPosition withOperationalRisk(BigDecimal charge) {
        return toBuilder().operationalRisk(charge).build();
    }

    private List<Object> parts() {
        return List.of(
                tier1,
                additionalTier1,
                deductions,
                deductionsFromTotal,
                generalProvisions,
                subordinatedDebt,
                otherTier2,
                exposures,
                commitments,
                marketRisk,
                operationalRisk);
    }

    /** Positions are equal if all their amounts are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CapitalPosition that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** Prints for instance {@code Tier 1 of 106, 4 exposures, 1 commitment}. */
    @Override
    public String toString() {
        return "Tier 1 of " + Printing.number(tier1) + ", " + counted(exposures.size(), "exposure") + ", "
                + counted(commitments.size(), "commitment");
    }

    private static String counted(int count, String noun) {
        return Printing.number(count) + " " + noun + (count == 1 ? "" : "s");
    }

    /**
     * Collects a position, in any order, and everything that is wrong with it.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final Intake intake = new Intake();
        private final List<Exposure> exposures = new ArrayList<>();
        private final List<Commitment> commitments = new ArrayList<>();
        private Optional<BigDecimal> tier1 = Optional.empty();
        private boolean isTier1Stated;
        private Optional<BigDecimal> additionalTier1 = Optional.empty();
        private BigDecimal deductions = BigDecimal.ZERO;
        private BigDecimal deductionsFromTotal = BigDecimal.ZERO;
        private BigDecimal generalProvisions = BigDecimal.ZERO;
        private BigDecimal subordinatedDebt = BigDecimal.ZERO;
        private BigDecimal otherTier2 = BigDecimal.ZERO;
        private Optional<BigDecimal> marketRisk = Optional.empty();
        private Optional<BigDecimal> operationalRisk = Optional.empty();

        private Builder() {}

        /**
         * States Tier 1.
         *
         * @param amount Tier 1 before deductions, as decimal text; negative for an institution that has lost it
         * @return this
         */
        public Builder tier1(String amount) {
            isTier1Stated = true;
            tier1 = intake.toNumber("tier1", amount);
            return this;
        }

        /**
         * States Tier 1.
         *
         * @param amount Tier 1 before deductions; negative for an institution that has lost it
         * @return this
         */
        public Builder tier1(BigDecimal amount) {
            isTier1Stated = true;
            tier1 = intake.toNumber("tier1", amount);
            return this;
        }

        /**
         * States how much of Tier 1 is not common equity; without it the common equity ratio is undefined.
         *
         * @param amount additional Tier 1, zero if all is common equity, as decimal text
         * @return this
         */
        public Builder additionalTier1(String amount) {
            additionalTier1 = intake.toNumber("additionalTier1", amount);
            return this;
        }

        /**
         * States how much of Tier 1 is not common equity; without it the common equity ratio is undefined.
         *
         * @param amount additional Tier 1, zero if all is common equity
         * @return this
         */
        public Builder additionalTier1(BigDecimal amount) {
            additionalTier1 = intake.toNumber("additionalTier1", amount);
            return this;
        }

        /**
         * Takes amounts off Tier 1: goodwill, intangibles and whatever else the regulation names.
         *
         * @param amount the deductions, not among the exposures, as decimal text
         * @return this
         */
        public Builder deductions(String amount) {
            deductions = intake.toNumber("deductions", amount).orElse(BigDecimal.ZERO);
            return this;
        }

        /**
         * Takes amounts off Tier 1: goodwill, intangibles and whatever else the regulation names.
         *
         * @param amount the deductions, not among the exposures
         * @return this
         */
        public Builder deductions(BigDecimal amount) {
            deductions = intake.toNumber("deductions", amount).orElse(BigDecimal.ZERO);
            return this;
        }

        /**
         * Takes amounts off total capital only, after the limits on Tier 2, as the accord of 1988 does with holdings in
         * unconsolidated financial subsidiaries.
         *
         * @param amount the deductions, not among the exposures, as decimal text
         * @return this
         */
        public Builder deductionsFromTotal(String amount) {
            deductionsFromTotal = intake.toNumber("deductionsFromTotal", amount).orElse(BigDecimal.ZERO);
            return this;
        }

        /**
         * Takes amounts off total capital only, after the limits on Tier 2, as the accord of 1988 does with holdings in
         * unconsolidated financial subsidiaries.
         *
         * @param amount the deductions, not among the exposures
         * @return this
         */
        public Builder deductionsFromTotal(BigDecimal amount) {
            deductionsFromTotal = intake.toNumber("deductionsFromTotal", amount).orElse(BigDecimal.ZERO);
            return this;
        }

        /**
         * States general provisions.
         *
         * @param amount general provisions, before the limit on what counts of them, as decimal text
         * @return this
         */
        public Builder generalProvisions(String amount) {
            generalProvisions = intake.toNumber("generalProvisions", amount).orElse(BigDecimal.ZERO);
            return this;
        }

        /**
         * States general provisions.
         *
         * @param amount general provisions, before the limit on what counts of them
         * @return this
         */
        public Builder generalProvisions(BigDecimal amount) {
            generalProvisions = intake.toNumber("generalProvisions", amount).orElse(BigDecimal.ZERO);
            return this;
        }

        /**
         * States subordinated term debt.
         *
         * @param amount the debt, amortised as the regulation asks, before the limit, as decimal text
         * @return this
         */
        public Builder subordinatedDebt(String amount) {
            subordinatedDebt = intake.toNumber("subordinatedDebt", amount).orElse(BigDecimal.ZERO);
            return this;
        }

        /**
         * States subordinated term debt.
         *
         * @param amount the debt, amortised as the regulation asks, before the limit
         * @return this
         */
        public Builder subordinatedDebt(BigDecimal amount) {
            subordinatedDebt = intake.toNumber("subordinatedDebt", amount).orElse(BigDecimal.ZERO);
            return this;
        }

        /**
         * States all other Tier 2 capital.
         *
         * @param amount the amount, as decimal text
         * @return this
         */
        public Builder otherTier2(String amount) {
            otherTier2 = intake.toNumber("otherTier2", amount).orElse(BigDecimal.ZERO);
            return this;
        }

        /**
         * States all other Tier 2 capital.
         *
         * @param amount the amount
         * @return this
         */
        public Builder otherTier2(BigDecimal amount) {
            otherTier2 = intake.toNumber("otherTier2", amount).orElse(BigDecimal.ZERO);
            return this;
        }

        /**
         * Adds an exposure.
         *
         * @param exposureClass the class that the regulation weighs
         * @param amount the amount, net of specific provisions, as decimal text
         * @return this
         */
        public Builder exposure(String exposureClass, String amount) {
            intake.toNumber("exposures[" + exposures.size() + "].amount", amount)
                    .ifPresent(read -> exposures.add(new Exposure(exposureClass, read)));
            return this;
        }

        /**
         * Adds an exposure.
         *
         * @param exposureClass the class that the regulation weighs
         * @param amount the amount, net of specific provisions
         * @return this
         */
        public Builder exposure(String exposureClass, BigDecimal amount) {
            intake.toNumber("exposures[" + exposures.size() + "].amount", amount)
                    .ifPresent(read -> exposures.add(new Exposure(exposureClass, read)));
            return this;
        }

        /**
         * Adds exposures.
         *
         * @param more amounts on the balance sheet
         * @return this
         */
        public Builder exposures(Exposure... more) {
            return add("exposures", exposures, more);
        }

        /**
         * Adds commitments.
         *
         * @param more amounts off the balance sheet
         * @return this
         */
        public Builder commitments(Commitment... more) {
            return add("commitments", commitments, more);
        }

        /**
         * States the capital charge for market risk, of which 12.5 times are added to the risk-weighted assets.
         *
         * @param charge the charge, as decimal text; zero if there is no such risk
         * @return this
         */
        public Builder marketRisk(String charge) {
            marketRisk = intake.toNumber("marketRisk", charge);
            return this;
        }

        /**
         * States the capital charge for market risk, of which 12.5 times are added to the risk-weighted assets.
         *
         * @param charge the charge; zero if there is no such risk
         * @return this
         */
        public Builder marketRisk(BigDecimal charge) {
            marketRisk = intake.toNumber("marketRisk", charge);
            return this;
        }

        /**
         * States the capital charge for operational risk, of which 12.5 times are added to the risk-weighted assets.
         *
         * @param charge the charge, as decimal text; zero if there is no such risk
         * @return this
         */
        public Builder operationalRisk(String charge) {
            operationalRisk = intake.toNumber("operationalRisk", charge);
            return this;
        }

        /**
         * States the capital charge for operational risk, of which 12.5 times are added to the risk-weighted assets.
         *
         * @param charge the charge; zero if there is no such risk
         * @return this
         */
        public Builder operationalRisk(BigDecimal charge) {
            operationalRisk = intake.toNumber("operationalRisk", charge);
            return this;
        }

        private <T> Builder add(String place, List<T> all, T[] more) {
            for (T one : more) {
                if (Objects.isNull(one)) {
                    intake.addMissing(place + "[" + all.size() + "]");
                } else {
                    all.add(one);
                }
            }
            return this;
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return "a capital position not built yet: call build()";
        }

        /**
         * Builds the position.
         *
         * @return the position
         * @throws InvalidInputException with everything that is wrong: figures that are refused, or no Tier 1
         */
        public CapitalPosition build() {
            if (!isTier1Stated) {
                intake.add("tier1", "", "must be given");
            }
            intake.refuse();
            return new CapitalPosition(this, tier1.orElseThrow());
        }
    }
}
