/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import java.util.List;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Reason;
import org.finindicators.number.Rational;

/**
 * How a place among others becomes a percentile rank: what ties count, and what all are divided by.
 *
 * <p>With {@code b} others below a value and {@code t} others tied with it, of {@code m} others, and {@code n = m + 1}
 * with the value itself. The rules divide by all, the value among them, or by the others alone; the second forms are
 * the "(n - 1)" forms, which reach both 0 and 100 per cent.
 *
 * @since 0.1.0
 */
public enum PercentileRule {
    /** Below: b / n. From 0 to less than 100 per cent. */
    STRICT("share of all that is below", 0, 0),
    /** Below and half of the tied, the value itself among these: (b + (t + 1) / 2) / n. */
    MID_RANK("mid-rank", 1, 1),
    /** Below or tied, the value itself among these: (b + t + 1) / n. */
    AT_OR_BELOW("share of all that is at or below", 2, 2),
    /** Below, of the others: b / m, so that ties have the lowest rank. Spreadsheets' inclusive percentile rank. */
    LOWEST_TIE("ties lowest, of the others", 0, -1),
    /** Below and half of the tied, of the others: (b + t / 2) / m. */
    MIDDLE_TIE("ties in the middle, of the others", 1, -1),
    /** Below or tied, of the others: (b + t) / m, so that ties have the highest rank. The governance indicators. */
    HIGHEST_TIE("ties highest, of the others", 2, -1);

    private final String words;
    private final int halves;
    private final int own;

    /** What a tied other counts, in halves, and what the value itself counts; -1 where it is not among the ranked. */
    PercentileRule(String words, int halves, int own) {
        this.words = words;
        this.halves = halves;
        this.own = own;
    }

    /**
     * Returns the rule in words.
     *
     * @return for instance {@code mid-rank}
     */
    public String words() {
        return words;
    }

    /**
     * Ranks a value among others.
     *
     * @param value the value
     * @param others the others, without the value itself
     * @return the rank, from 0 to 1; group too small without others
     */
    public Evaluation rank(Rational value, OrderedValues others) {
        if (others.size() == 0) {
            return Evaluation.undefined(Reason.GROUP_TOO_SMALL, "there are no others", List.of());
        }
        int tied = others.tied(value);
        long above = 2L * others.below(value) + (long) halves * tied + Math.max(own, 0);
        long below = 2L * (others.size() + (own < 0 ? 0 : 1));
        return Evaluation.quotient(
                Rational.of(above, 2),
                Rational.of(below, 2),
                "all",
                List.of(),
                tied == 0 ? List.of() : List.of(tied + " tied with it"));
    }

    /** Prints the rule in words. */
    @Override
    public String toString() {
        return words;
    }
}
