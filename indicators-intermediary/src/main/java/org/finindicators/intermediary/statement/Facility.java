/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.statement;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * One line of borrowed funds.
 *
 * @param name what it is called
 * @param averageBalance the mean balance of the period
 * @param rate the rate paid on it, a fraction a year
 * @since 0.1.0
 */
public record Facility(
        @NotBlank String name,
        @NotNull @PositiveOrZero BigDecimal averageBalance,

        @NotNull @DecimalMin(value = "-1", inclusive = false, message = "must be above -1") BigDecimal rate) {
    /**
     * Normalises the numbers.
     *
     * @throws InvalidInputException if one is out of bounds
     */
    public Facility {
        Intake intake = new Intake();
        averageBalance = intake.number("average balance", averageBalance);
        rate = intake.number("rate", rate);
        intake.refuse();
    }

    /**
     * Starts a facility.
     *
     * @param name what it is called
     * @return a builder that needs a balance and a rate
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * Collects the figures of a facility, and what is wrong with them.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final String name;
        private final Intake intake = new Intake();
        private Optional<BigDecimal> balance = Optional.empty();
        private Optional<BigDecimal> paid = Optional.empty();
        private boolean balanceGiven;
        private boolean rateGiven;

        private Builder(String name) {
            this.name = name;
        }

        /**
         * States the mean balance of the period.
         *
         * @param amount the balance, as decimal text, in the unit of the statement
         * @return this
         */
        public Builder averageBalance(String amount) {
            return balance(intake.toNumber("average balance", amount));
        }

        /**
         * States the mean balance of the period.
         *
         * @param amount the balance, in the unit of the statement
         * @return this
         */
        public Builder averageBalance(BigDecimal amount) {
            return balance(intake.toNumber("average balance", amount));
        }

        /**
         * States the rate paid.
         *
         * @param fraction the rate a year, as decimal text, 0.03 for 3 per cent
         * @return this
         */
        public Builder rate(String fraction) {
            return paid(intake.toNumber("rate", fraction));
        }

        /**
         * States the rate paid.
         *
         * @param fraction the rate a year, 0.03 for 3 per cent
         * @return this
         */
        public Builder rate(BigDecimal fraction) {
            return paid(intake.toNumber("rate", fraction));
        }

        /**
         * States the rate paid in per cent.
         *
         * @param percent the rate a year, as decimal text, 3 for 3 per cent
         * @return this
         */
        public Builder ratePercent(String percent) {
            return paid(intake.toFraction("rate", percent));
        }

        /**
         * States the rate paid in per cent.
         *
         * @param percent the rate a year, 3 for 3 per cent
         * @return this
         */
        public Builder ratePercent(BigDecimal percent) {
            return paid(intake.toFraction("rate", percent));
        }

        private Builder balance(Optional<BigDecimal> read) {
            balance = read;
            balanceGiven = true;
            return this;
        }

        private Builder paid(Optional<BigDecimal> read) {
            paid = read;
            rateGiven = true;
            return this;
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return "a facility not built yet: call build()";
        }

        /**
         * Ends the facility.
         *
         * @return the facility
         * @throws InvalidInputException with everything that is wrong: figures that are not numbers or are missing
         */
        public Facility build() {
            if (!balanceGiven) {
                intake.add("average balance", "", "is missing for facility '" + name + "'");
            }
            if (!rateGiven) {
                intake.add("rate", "", "is missing for facility '" + name + "'");
            }
            intake.refuse();
            return new Facility(name, balance.orElseThrow(), paid.orElseThrow());
        }
    }
}
