/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import java.util.Optional;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Cell;
import org.finindicators.report.Table;

/**
 * A value that stands out from those of peers or from the subject's own past.
 *
 * @param subject whose value it is
 * @param indicator the name of the indicator
 * @param value the value; money in whole currency
 * @param shown the value as it is printed, with its unit
 * @param score its distance in robust standard deviations; nothing where all others are equal
 * @param against what it stands out from, with how many values that are
 * @param side whether it is worse or better than those
 * @param cause what moved most among the figures that it was computed from, or why that is not known
 * @since 0.1.0
 */
public record Alert(
        String subject,
        String indicator,
        Rational value,
        String shown,
        Optional<Rational> score,
        String against,
        Side side,
        String cause) {
    private static final int SUBJECT = 24;
    private static final int SHORTEST = 8;

    /**
     * On which side of the others a value stands.
     *
     * @since 0.1.0
     */
    public enum Side {
        /** Worse, by the direction of the indicator. */
        WORSE("worse"),
        /** Better, by the direction of the indicator: wrong data, or worth knowing. */
        BETTER("better"),
        /** Above, where it depends on the context what is better. */
        ABOVE("above"),
        /** Below, where it depends on the context what is better. */
        BELOW("below");

        private final String words;

        Side(String words) {
            this.words = words;
        }

        /**
         * Returns the side in a word.
         *
         * @return for instance {@code worse}
         */
        public String words() {
            return words;
        }
    }

    /**
     * Prints for instance {@code Bank A: bad loans = 25.00 %, score 19.50, worse}; below, what it stands out from, and
     * the cause.
     */
    @Override
    public String toString() {
        String found = found();
        String who = Cell.cut(subject, SUBJECT) + ": ";
        int room = Table.WIDTH - 1 - Cell.width(who) - Cell.width(found);
        return who + Cell.cut(indicator, Math.max(SHORTEST, room)) + found + "\n  " + against + "\n  " + cause;
    }

    /**
     * Says it all on one line, uncut, as a remark on a page.
     *
     * @return for instance {@code Bank A: bad loans = 25.00 %, score 19.50, worse, against rural banks, 8 peers; cause
     *     not known, no earlier measurement}
     */
    public String sentence() {
        return subject + ": " + indicator + found() + ", " + against + "; " + cause;
    }

    private String found() {
        return " = " + shown + ", score " + printedScore() + ", " + side.words();
    }

    String printedScore() {
        return score.map(one -> Printing.significant(one.toDecimal(), 2)).orElse("none");
    }
}
