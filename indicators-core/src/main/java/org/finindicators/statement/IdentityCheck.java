/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import java.util.List;
import java.util.Optional;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.validation.Violation;

/**
 * What came of holding two figures against each other that must be equal.
 *
 * @param identity what was compared
 * @param outcome whether they agree, or what stood in the way
 * @param sides both sides in words with their values, if both have one
 * @param difference the left side less the right one; where flows are missing, what the others leave unexplained
 * @param missing what could not be read, in words
 * @since 0.1.0
 */
public record IdentityCheck(
        Identity identity, Outcome outcome, String sides, Optional<Rational> difference, List<String> missing) {
    /**
     * How a check ended.
     *
     * @since 0.1.0
     */
    public enum Outcome {
        /** Both sides are equal, up to rounding. */
        HOLDS("holds"),
        /** The sides differ. */
        BROKEN("broken"),
        /** Something is reported of both sides, and something that is needed is missing. */
        NOT_CHECKED("not checked"),
        /** Nothing is reported of one side, so that there is nothing to compare. */
        NOTHING_TO_COMPARE("nothing to compare");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /**
         * Returns the outcome in words.
         *
         * @return for instance {@code not checked}
         */
        public String words() {
            return words;
        }
    }

    /** Copies the list. */
    public IdentityCheck {
        missing = List.copyOf(missing);
    }

    /**
     * Returns what is wrong.
     *
     * @return the violation if the identity is broken
     */
    public Optional<Violation> violation() {
        return outcome == Outcome.BROKEN
                ? Optional.of(new Violation(identity.name(), sides, "must be equal, they differ by " + size()))
                : Optional.empty();
    }

    private String size() {
        return difference
                .map(by -> Printing.number(by.signum() < 0 ? by.negated() : by))
                .orElse("");
    }

    /** Prints for instance {@code equity: not checked, missing dividends; unexplained 390}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(identity.name()).append(": ").append(outcome.words());
        if (outcome == Outcome.BROKEN) {
            out.append(", ").append(sides).append(": they differ by ").append(size());
        }
        if (outcome == Outcome.NOT_CHECKED) {
            out.append(", missing ").append(String.join(", ", missing));
            difference.ifPresent(by -> out.append("; unexplained ").append(Printing.number(by)));
        }
        return out.toString();
    }
}
