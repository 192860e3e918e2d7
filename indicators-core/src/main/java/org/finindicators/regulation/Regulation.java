/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.finindicators.indicator.Authority;
import org.finindicators.number.Intake;
import org.finindicators.number.Relation;
import org.finindicators.number.Threshold;
import org.finindicators.period.Validity;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * A capital regulation as data: risk weights, conversion factors, limits on Tier 2, and dated minima.
 *
 * <p>A caller writes a national regulation in the same way as the accords that ship in {@link Accords}, with a
 * {@link #builder(String, Authority)}.
 *
 * @param name a short name, as results bear it
 * @param authority who issued it, and in which document
 * @param riskWeights fraction of an exposure that counts, by class of exposure
 * @param conversionFactors fraction of an off-balance-sheet amount that becomes an exposure, by kind of commitment
 * @param tierLimits how much of Tier 2 counts
 * @param minima the least capital, by the date from which it applies
 * @param validity the days on which it is in force; results at other dates say so
 * @since 0.1.0
 */
public record Regulation(
        @NotBlank String name,
        Authority authority,
        @NotEmpty Map<String, @PositiveOrZero BigDecimal> riskWeights,
        Map<String, @PositiveOrZero BigDecimal> conversionFactors,
        TierLimits tierLimits,
        @NotEmpty SortedMap<LocalDate, @Valid CapitalMinimum> minima,
        Validity validity) {
    /** Copies the tables and normalises the fractions. */
    public Regulation {
        Intake intake = new Intake();
        riskWeights = Fractions.normalised(intake, "riskWeights", riskWeights);
        conversionFactors = Fractions.normalised(intake, "conversionFactors", conversionFactors);
        intake.refuse();
        // by date, whatever order the caller's map has
        SortedMap<LocalDate, CapitalMinimum> byDate = new TreeMap<>();
        byDate.putAll(minima);
        minima = Collections.unmodifiableSortedMap(byDate);
    }

    /**
     * Starts a regulation without weights, factors, limits on Tier 2 and minima.
     *
     * @param name a short name, as results bear it
     * @param authority who issued it, and in which document
     * @return a builder
     */
    public static Builder builder(String name, Authority authority) {
        return new Builder(name, authority);
    }

    /**
     * Finds the minimum in force at a date.
     *
     * @param date the date
     * @return the minimum, or nothing before the regulation applied
     */
    public Optional<CapitalMinimum> minimumAt(LocalDate date) {
        return minima.entrySet().stream()
                .filter(entry -> !entry.getKey().isAfter(date))
                .map(Map.Entry::getValue)
                .reduce((earlier, later) -> later);
    }

    /**
     * Returns the least ratio of total capital to risk-weighted assets at a date, without buffers.
     *
     * @param date the date
     * @return the threshold, which says where the regulation is no longer in force; nothing before it applied
     */
    public Optional<Threshold> totalCapitalThreshold(LocalDate date) {
        return minimumAt(date).map(minimum -> new Threshold(Relation.AT_LEAST, minimum.total(), nameAt(date)));
    }

    /**
     * Returns the least ratio of Tier 1 to risk-weighted assets at a date, without buffers.
     *
     * @param date the date
     * @return the threshold, which says where the regulation is no longer in force; nothing before it applied
     */
    public Optional<Threshold> tier1Threshold(LocalDate date) {
        return minimumAt(date).map(minimum -> new Threshold(Relation.AT_LEAST, minimum.tier1(), nameAt(date)));
    }

    /**
     * Returns the least ratio of common equity to risk-weighted assets at a date, without buffers.
     *
     * @param date the date
     * @return the threshold, which says where the regulation is no longer in force; nothing before it applied
     */
    public Optional<Threshold> commonEquityThreshold(LocalDate date) {
        return minimumAt(date).map(minimum -> new Threshold(Relation.AT_LEAST, minimum.commonEquity(), nameAt(date)));
    }

    /** The name, for thresholds, with a word where the regulation is not in force. */
    private String nameAt(LocalDate date) {
        return validity.covers(date) ? name : name + ", not in force at " + date;
    }

    /**
     * Collects what a regulation says, and everything that is wrong with it.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final String name;
        private final Authority authority;
        private final Intake intake = new Intake();
        private final Map<String, BigDecimal> riskWeights = new LinkedHashMap<>();
        private final Map<String, BigDecimal> conversionFactors = new LinkedHashMap<>();
        private final SortedMap<LocalDate, CapitalMinimum> minima = new TreeMap<>();
        private TierLimits tierLimits = TierLimits.none();
        private Validity validity = Validity.always();

        private Builder(String name, Authority authority) {
            this.name = name;
            this.authority = authority;
        }

        /**
         * Gives the weight of a class of exposure.
         *
         * @param exposureClass the class
         * @param percent its weight, in per cent
         * @return this
         */
        public Builder riskWeightPercent(String exposureClass, String percent) {
            String place = "riskWeights[" + exposureClass + "]";
            Fractions.put(intake, place, riskWeights, exposureClass, intake.toFraction(place, percent));
            return this;
        }

        /**
         * Gives the weight of a class of exposure.
         *
         * @param exposureClass the class
         * @param percent its weight, in per cent
         * @return this
         */
        public Builder riskWeightPercent(String exposureClass, BigDecimal percent) {
            String place = "riskWeights[" + exposureClass + "]";
            Fractions.put(intake, place, riskWeights, exposureClass, intake.toFraction(place, percent));
            return this;
        }

        /**
         * Gives the conversion factor of a kind of commitment.
         *
         * @param kind the kind
         * @param percent how much of a commitment becomes an exposure, in per cent
         * @return this
         */
        public Builder conversionFactorPercent(String kind, String percent) {
            String place = "conversionFactors[" + kind + "]";
            Fractions.put(intake, place, conversionFactors, kind, intake.toFraction(place, percent));
            return this;
        }

        /**
         * Gives the conversion factor of a kind of commitment.
         *
         * @param kind the kind
         * @param percent how much of a commitment becomes an exposure, in per cent
         * @return this
         */
        public Builder conversionFactorPercent(String kind, BigDecimal percent) {
            String place = "conversionFactors[" + kind + "]";
            Fractions.put(intake, place, conversionFactors, kind, intake.toFraction(place, percent));
            return this;
        }

        /**
         * Limits how much of Tier 2 counts.
         *
         * @param limits the limits
         * @return this
         */
        public Builder tierLimits(TierLimits limits) {
            tierLimits = limits;
            return this;
        }

        /**
         * States on which days the regulation is in force; unless stated, on all.
         *
         * @param days the first and the last day
         * @return this
         */
        public Builder validity(Validity days) {
            validity = days;
            return this;
        }

        /**
         * Requires capital from a date on.
         *
         * @param from the date, as 2019-01-01
         * @param minimum the least capital
         * @return this
         */
        public Builder minimum(String from, CapitalMinimum minimum) {
            intake.toDate("minima[" + from + "]", from).ifPresent(date -> minimum(date, minimum));
            return this;
        }

        /**
         * Requires capital from a date on.
         *
         * @param from the date
         * @param minimum the least capital
         * @return this
         */
        public Builder minimum(LocalDate from, CapitalMinimum minimum) {
            @Nullable CapitalMinimum earlier = minima.putIfAbsent(from, minimum);
            if (earlier != null && !earlier.equals(minimum)) {
                intake.add("minima[" + from + "]", "", "must be given once");
            }
            return this;
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return "a regulation not built yet: call build()";
        }

        /**
         * Builds the regulation.
         *
         * @return the regulation
         * @throws InvalidInputException with everything that is wrong
         */
        public Regulation build() {
            intake.refuse();
            return new Regulation(name, authority, riskWeights, conversionFactors, tierLimits, minima, validity);
        }
    }
}
