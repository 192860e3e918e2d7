/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import java.math.BigDecimal;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.validation.InvalidInputException;

/**
 * How a section, or an instrument, is scored, and when it has no score.
 *
 * @param method how the parts are put together
 * @param missing what a part without a score does
 * @param coverage the least part of the criteria that apply which must be rated, from 0 to 1; with 0, one rating will
 *     do
 * @since 0.1.0
 */
public record ScoringRule(ScoringMethod method, MissingPart missing, BigDecimal coverage) {
    /**
     * What a part does that has no score.
     *
     * @since 0.1.0
     */
    public enum MissingPart {
        /** It is left out, and the others count for more. */
        IS_LEFT_OUT,
        /** The whole has no score either; a part that does not apply is no missing one. */
        LEAVES_NO_SCORE
    }

    /**
     * Checks the coverage.
     *
     * @throws InvalidInputException if it is not from 0 to 1
     */
    public ScoringRule {
        Intake intake = new Intake();
        coverage = intake.number("coverage", coverage);
        if (coverage.signum() < 0 || coverage.compareTo(BigDecimal.ONE) > 0) {
            intake.add("coverage", coverage.toPlainString(), "must lie between 0 and 1");
        }
        intake.refuse();
    }

    /**
     * Makes a rule under which parts without a score are left out, whatever the coverage.
     *
     * @param method how the parts are put together
     * @return the rule
     */
    public static ScoringRule of(ScoringMethod method) {
        return new ScoringRule(method, MissingPart.IS_LEFT_OUT, BigDecimal.ZERO);
    }

    /** Prints for instance {@code mean, from a coverage of 0.7}. */
    @Override
    public String toString() {
        return method.words()
                + (missing == MissingPart.LEAVES_NO_SCORE ? ", all parts required" : "")
                + (coverage.signum() == 0 ? "" : ", from a coverage of " + Printing.number(coverage));
    }
}
