/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import java.util.List;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Origin;
import org.finindicators.formula.Reason;

/**
 * No value, and why.
 *
 * @param indicator what was to be measured
 * @param origin whom and when it is about
 * @param evaluation what the computation found
 * @param alternatives what other variants in the same unit give on the figures at hand, where figures are missing
 * @since 0.1.0
 */
public record Undefined(Indicator indicator, Origin origin, Evaluation evaluation, List<Measured> alternatives)
        implements Measurement {
    /**
     * Creates a measurement.
     *
     * @throws IllegalArgumentException if the evaluation names no fault
     */
    public Undefined {
        if (evaluation.faults().isEmpty()) {
            throw new IllegalArgumentException("nothing is wrong with the evaluation");
        }
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Returns the reason that takes precedence.
     *
     * @return the first reason
     */
    public Reason why() {
        return evaluation.faults().get(0).reason();
    }

    /**
     * Lists all reasons with what they concern.
     *
     * @return at least one
     */
    public List<Fault> faults() {
        return evaluation.faults();
    }

    /**
     * Returns what the first reason concerns; for items that are not reported, all of them.
     *
     * @return for instance {@code average equity -20}
     */
    public String detail() {
        return faults().stream()
                .filter(fault -> fault.reason() == why())
                .map(Fault::detail)
                .reduce((first, second) -> first + ", " + second)
                .orElse("");
    }

    /** Prints the whole answer on the first line, further reasons on the next ones. */
    @Override
    public String toString() {
        return Sentences.of(this);
    }
}
