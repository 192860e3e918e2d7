/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.formula.Fault;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Unit;
import org.finindicators.number.Printing;

/**
 * A measure of a survey with the interval that drawing rows again gives.
 *
 * @param estimate the measure of the survey itself
 * @param method how it was drawn
 * @param bounds the interval, if there is one
 * @param fault why there is no interval, if so
 * @since 0.1.0
 */
public record BootstrapInterval(
        Measurement estimate, Bootstrap method, Optional<Bounds> bounds, Optional<Fault> fault) {
    /**
     * An interval.
     *
     * @since 0.1.0
     */
    public static final class Bounds {
        private final BigDecimal lower;
        private final BigDecimal upper;
        private final BigDecimal standardError;

        Bounds(BigDecimal lower, BigDecimal upper, BigDecimal standardError) {
            this.lower = lower;
            this.upper = upper;
            this.standardError = standardError;
        }

        /**
         * Returns the lower end of the interval.
         *
         * @return the lower end, a fraction for shares
         */
        public BigDecimal lower() {
            return lower;
        }

        /**
         * Returns the upper end of the interval.
         *
         * @return the upper end, a fraction for shares
         */
        public BigDecimal upper() {
            return upper;
        }

        /**
         * Returns the standard error.
         *
         * @return the standard deviation of the replications
         */
        public BigDecimal standardError() {
            return standardError;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bounds that
                    && lower.equals(that.lower)
                    && upper.equals(that.upper)
                    && standardError.equals(that.standardError);
        }

        @Override
        public int hashCode() {
            return Objects.hash(lower, upper, standardError);
        }

        /** Prints for instance {@code 0.2103 to 0.2612, standard error 0.013}. */
        @Override
        public String toString() {
            return Printing.number(lower) + " to " + Printing.number(upper) + ", standard error "
                    + Printing.number(standardError);
        }
    }

    /** Prints for instance {@code 23.45 % (95 % interval 21.03 to 26.12, 1,000 replications, seed 42)}. */
    @Override
    public String toString() {
        if (bounds.isEmpty() || !(estimate instanceof Measured measured)) {
            return "interval undefined: " + fault.map(Fault::toString).orElse("");
        }
        Unit unit = measured.unit();
        return (unit.print(measured.value()) + " " + measured.unitWords()).strip() + " ("
                + Printing.percent(method.level()) + " interval "
                + unit.print(bounds.get().lower()) + " to "
                + unit.print(bounds.get().upper()) + ", "
                + Printing.number(method.replications()) + " replications, seed "
                + method.seed() + ")";
    }
}
