/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.util.EnumSet;
import java.util.Set;

/**
 * Why a value cannot be given.
 *
 * <p>The order is the order of precedence: where several apply, the first one is named, because mending it comes first.
 * Those that column evaluation can find have a bit in the byte of flags that it keeps for each cell.
 *
 * @since 0.1.0
 */
public enum Reason {
    /** An item was not reported. Not reported is not zero. */
    NOT_REPORTED("not reported", 1),
    /** The opening balance, or enough past periods, are missing. */
    TOO_LITTLE_HISTORY("too little history", 2),
    /** A flow is reported for another period, or the period does not fit the formula. */
    PERIOD_MISMATCH("period mismatch", 4),
    /** Amounts are in more than one currency. */
    CURRENCY_MISMATCH("currency mismatch", 0),
    /** A figure lies outside the values it can have. */
    OUT_OF_DOMAIN("out of domain", 8),
    /** Price levels are on different bases, and there is no overlap to link them at. */
    BASE_MISMATCH("base mismatch", 0),
    /** Figures of the statement contradict each other. */
    INCONSISTENT_STATEMENT("inconsistent statement", 16),
    /** The denominator is zero. */
    ZERO_DENOMINATOR("zero denominator", 32),
    /** The denominator is negative, and a quotient would mislead: a loss over negative equity looks like a profit. */
    NEGATIVE_DENOMINATOR("negative denominator", 64),
    /** The indicator has no meaning for this subject. */
    NOT_APPLICABLE("not applicable", 128),
    /** There are too few subjects for a statistic. */
    GROUP_TOO_SMALL("group too small", 0),
    /** No number solves the equation: a loan that is never repaid has no rate. */
    NO_SOLUTION("no solution", 0),
    /** More than one number solves the equation. */
    SEVERAL_SOLUTIONS("several solutions", 0),
    /** One subject is in a group twice. */
    REPEATED_SUBJECT("repeated subject", 0);

    private final String words;
    private final int flag;

    Reason(String words, int flag) {
        this.words = words;
        this.flag = flag;
    }

    /**
     * Returns the reason in words.
     *
     * @return for instance {@code not reported}
     */
    public String words() {
        return words;
    }

    /**
     * Declares a case in which a value is undefined for this reason.
     *
     * @param words the case, for instance {@code total assets zero or negative}
     * @return the case
     */
    public UndefinedCase when(String words) {
        return UndefinedCase.of(words, this);
    }

    /**
     * Returns the bit that stands for this reason in a byte of flags.
     *
     * @return a power of two that fits in a byte; 0 for reasons that columns never give
     */
    public int flag() {
        return flag;
    }

    /**
     * Lists the reasons in a byte of flags.
     *
     * @param flags the byte of a cell
     * @return the reasons in order of precedence, empty if the cell is defined
     */
    public static Set<Reason> ofFlags(byte flags) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        for (Reason reason : values()) {
            if ((flags & 0xFF & reason.flag()) != 0) {
                reasons.add(reason);
            }
        }
        return reasons;
    }
}
