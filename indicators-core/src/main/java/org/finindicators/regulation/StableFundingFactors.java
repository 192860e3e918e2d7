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
import org.finindicators.period.Validity;
import org.finindicators.validation.InvalidInputException;

/**
 * The factors of the net stable funding ratio: the stable part of each class of funding, and the stable funding that
 * each class of assets needs.
 *
 * @param name a short name, as results bear it
 * @param authority who issued it, and in which document
 * @param available fraction that is stable, by class of funding
 * @param required fraction that must be funded stably, by class of assets
 * @param validity the days on which they are in force; results at other dates say so
 * @since 0.1.0
 */
public record StableFundingFactors(
        @NotBlank String name,
        Authority authority,
        @NotEmpty Map<String, @PositiveOrZero BigDecimal> available,
        @NotEmpty Map<String, @PositiveOrZero BigDecimal> required,
        Validity validity) {
    /**
     * Basel III's net stable funding ratio, as issued in October 2014 and in force from 2018, in the classes of the
     * standard; the Saudi Central Bank's prudential return prints the same factors.
     *
     * <p>Loans over one year are {@code loans-over-one-year}, or {@code other-loans-over-one-year-weight-up-to-35}
     * where their risk weight under the standardised approach is 35 per cent or less, as that of
     * {@code residential-mortgages} must be. What is encumbered for a year or more is of the class
     * {@code other-assets}.
     */
    public static final StableFundingFactors BASEL_III = builder("Basel III", Authority.BASEL_III)
            .validity(Validity.from("2018-01-01"))
            .availablePercent("capital", "100")
            .availablePercent("liabilities-over-one-year", "100")
            .availablePercent("stable-retail-deposits", "95")
            .availablePercent("less-stable-retail-deposits", "90")
            .availablePercent("operational-deposits", "50")
            .availablePercent("corporate-funding-up-to-one-year", "50")
            .availablePercent("public-funding-up-to-one-year", "50")
            .availablePercent("funding-six-to-twelve-months", "50")
            .availablePercent("other-liabilities", "0")
            .requiredPercent("cash", "0")
            .requiredPercent("central-bank-reserves", "0")
            .requiredPercent("central-bank-claims-up-to-six-months", "0")
            .requiredPercent("trade-date-receivables", "0")
            .requiredPercent("level-1", "5")
            .requiredPercent("bank-loans-secured-by-level-1-up-to-six-months", "10")
            .requiredPercent("bank-loans-up-to-six-months", "15")
            .requiredPercent("level-2a", "15")
            .requiredPercent("level-2b", "50")
            .requiredPercent("liquid-assets-encumbered-six-to-twelve-months", "50")
            .requiredPercent("bank-loans-six-to-twelve-months", "50")
            .requiredPercent("operational-deposits-placed", "50")
            .requiredPercent("loans-up-to-one-year", "50")
            .requiredPercent("residential-mortgages", "65")
            .requiredPercent("other-loans-over-one-year-weight-up-to-35", "65")
            .requiredPercent("loans-over-one-year", "85")
            .requiredPercent("initial-margin", "85")
            .requiredPercent("other-securities-and-gold", "85")
            .requiredPercent("nonperforming-loans", "100")
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

    /**
     * Collects factors by class, and everything that is wrong with them.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final String name;
        private final Authority authority;
        private final Intake intake = new Intake();
        private final Map<String, BigDecimal> available = new LinkedHashMap<>();
        private final Map<String, BigDecimal> required = new LinkedHashMap<>();
        private Validity validity = Validity.always();

        private Builder(String name, Authority authority) {
            this.name = name;
            this.authority = authority;
        }

        /**
         * States on which days the factors are in force; unless stated, on all.
         *
         * @param days the first and the last day
         * @return this
         */
        public Builder validity(Validity days) {
            validity = days;
            return this;
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

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return "factors of stable funding not built yet: call build()";
        }

        /**
         * Builds the table.
         *
         * @return the factors
         * @throws InvalidInputException with everything that is wrong
         */
        public StableFundingFactors build() {
            intake.refuse();
            return new StableFundingFactors(name, authority, available, required, validity);
        }
    }
}
