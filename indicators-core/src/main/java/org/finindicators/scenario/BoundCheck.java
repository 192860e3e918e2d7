/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import org.finindicators.formula.Fault;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.number.Verdict;

/**
 * A bound before and under a scenario.
 *
 * @param bound the bound
 * @param before the measurement on what is reported
 * @param after the measurement under the scenario
 * @since 0.1.0
 */
public record BoundCheck(StressBound bound, Measurement before, Measurement after) {
    /**
     * Says what the scenario does to the bound.
     *
     * @return kept, broken, mended, or undecided
     */
    public BoundOutcome outcome() {
        return BoundOutcome.of(bound.verdict(before), bound.verdict(after));
    }

    /** Prints for instance {@code broken: Equity to assets at least 8 % (Act), 5.26 % after 10.00 %}. */
    @Override
    public String toString() {
        BoundOutcome outcome = outcome();
        String words = outcome == BoundOutcome.UNDECIDED && bound.verdict(before) == Verdict.NOT_MET
                ? outcome.words() + ", broken before"
                : outcome.words();
        return words + ": " + bound.name() + ", " + words(after) + " after " + words(before);
    }

    private static String words(Measurement measurement) {
        if (measurement instanceof Measured measured) {
            return (measured.print() + " " + measured.unitWords()).strip();
        }
        Undefined undefined = (Undefined) measurement;
        return "undefined, " + new Fault(undefined.why(), undefined.detail());
    }
}
