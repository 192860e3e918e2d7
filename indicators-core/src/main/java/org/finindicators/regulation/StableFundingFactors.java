/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.finindicators.indicator.Authority;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * The factors of the net stable funding ratio: the stable part of each class of funding, and the stable funding that
 * each class of assets needs.
 *
 * @param name a short name, as results bear it
 * @param authority who issued it, and in which document
 * @param available fraction that is stable, by class of funding
 * @param required fraction that must be funded stably, by class of assets
 */
public record StableFundingFactors(
        @NotBlank String name,
        Authority authority,
        @NotEmpty Map<String, @PositiveOrZero BigDecimal> available,
        @NotEmpty Map<String, @PositiveOrZero BigDecimal> required) {
    /**
     * Basel III's net stable funding ratio, as issued in October 2014. The factors are stated from knowledge of the
     * standard and were not checked against a copy.
     */
    public static final StableFundingFactors BASEL_III = builder("Basel III", Authority.BASEL_III)
            .availablePercent("capital", "100")
            .availablePercent("liabilities-over-one-year", "100")
            .availablePercent("stable-retail-deposits", "95")
            .availablePercent("less-stable-retail-deposits", "90")
            .availablePercent("operational-deposits", "50")
            .availablePercent("corporate-funding-up-to-one-year", "50")
            .availablePercent("funding-six-to-twelve-months", "50")
            .availablePercent("other-liabilities", "0")
            .requiredPercent("cash", "0")
            .requiredPercent("central-bank-reserves", "0")
            .requiredPercent("level-1", "5")
            .requiredPercent("level-2a", "15")
            .requiredPercent("level-2b", "50")
            .requiredPercent("bank-loans-up-to-six-months", "15")
            .requiredPercent("loans-up-to-one-year", "50")
            .requiredPercent("residential-mortgages", "65")
            .requiredPercent("loans-over-one-year", "85")
            .requiredPercent("other-assets", "100")
            .requiredPercent("undrawn-commitments", "5")
            .build();

    /** Copies the tables and normalises the fractions. */
    public StableFundingFactors {
        Intake intake = new Intake();
        available = Fractions.normalised(intake, "available", available);
        required = Fractions.normalised(intake, "required", required);
        intake.refuse();
    }

    /**
     * Starts a table without classes.
     *
     * @param name a short name, as results bear it
     * @param authority who issued it, and in which document
     * @return a builder
     */
    public static Builder builder(String name, Authority authority) {
        return new Builder(name, authority);
    }

    /** Collects factors by class, and everything that is wrong with them. */
    public static final class Builder {
        private final String name;
        private final Authority authority;
        private final Intake intake = new Intake();
        private final Map<String, BigDecimal> available = new LinkedHashMap<>();
        private final Map<String, BigDecimal> required = new LinkedHashMap<>();

        private Builder(String name, Authority authority) {
            this.name = name;
            this.authority = authority;
        }

        /**
         * Gives the factor of a class of funding.
         *
         * @param funding the class
         * @param percent how much of it is stable, in per cent
         * @return this
         */
        public Builder availablePercent(String funding, String percent) {
            String place = "available[" + funding + "]";
            Fractions.put(intake, place, available, funding, intake.toFraction(place, percent));
            return this;
        }

        /**
         * Gives the factor of a class of funding.
         *
         * @param funding the class
         * @param percent how much of it is stable, in per cent
         * @return this
         */
        public Builder availablePercent(String funding, BigDecimal percent) {
            String place = "available[" + funding + "]";
            Fractions.put(intake, place, available, funding, intake.toFraction(place, percent));
            return this;
        }

        /**
         * Gives the factor of a class of assets.
         *
         * @param assets the class
         * @param percent how much of it must be funded stably, in per cent
         * @return this
         */
        public Builder requiredPercent(String assets, String percent) {
            String place = "required[" + assets + "]";
            Fractions.put(intake, place, required, assets, intake.toFraction(place, percent));
            return this;
        }

        /**
         * Gives the factor of a class of assets.
         *
         * @param assets the class
         * @param percent how much of it must be funded stably, in per cent
         * @return this
         */
        public Builder requiredPercent(String assets, BigDecimal percent) {
            String place = "required[" + assets + "]";
            Fractions.put(intake, place, required, assets, intake.toFraction(place, percent));
            return this;
        }

        /**
         * Builds the table.
         *
         * @return the factors
         * @throws InvalidInputException with everything that is wrong
         */
        public StableFundingFactors build() {
            intake.refuse();
            return new StableFundingFactors(name, authority, available, required);
        }
    }
}
