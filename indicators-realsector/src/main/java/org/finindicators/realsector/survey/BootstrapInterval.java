/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.math.BigDecimal;
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
 * @param fault why there is none, if so
 */
public record BootstrapInterval(
        Measurement estimate, Bootstrap method, Optional<Bounds> bounds, Optional<Fault> fault) {
    /**
     * The interval.
     *
     * @param lower its lower end, a fraction for shares
     * @param upper its upper end
     * @param standardError the standard deviation of the replications
     */
    public record Bounds(BigDecimal lower, BigDecimal upper, BigDecimal standardError) {}

    /** Prints for instance {@code 23.45 % (95 % interval 21.03 to 26.12, 1,000 replications, seed 42)}. */
    @Override
    public String toString() {
        if (bounds.isEmpty() || !(estimate instanceof Measured measured)) {
            return "interval undefined: " + fault.map(Fault::toString).orElse("");
        }
        Unit unit = measured.unit();
        return (unit.print(measured.value()) + " " + measured.unitWords()).strip() + " ("
                + Printing.upTo(method.level().movePointRight(2), 6) + " % interval "
                + unit.print(bounds.get().lower()) + " to "
                + unit.print(bounds.get().upper()) + ", "
                + Printing.fixed(BigDecimal.valueOf(method.replications()), 0) + " replications, seed "
                + method.seed() + ")";
    }
}
