/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

/**
 * When a term is read: at which date, or over which period.
 *
 * @since 0.1.0
 */
public enum Moment {
    /** The balance at the opening of the period. */
    OPENING("opening ", "_opening"),
    /** The balance at the end of the period. */
    CLOSING("", ""),
    /** The mean of all balances of the period, the opening one included. */
    AVERAGE("average ", "_average"),
    /** What is reported for the period, as it is. */
    PERIOD("", ""),
    /** What is reported for the period, over its length in years. */
    ANNUAL("annual ", ""),
    /** The mean of the values inside the period, or what is reported as that mean. */
    MEAN("mean ", "_mean"),
    /** The same mean, of the previous period. */
    PRIOR_MEAN("previous mean ", "_prior_mean"),
    /** What is reported for the previous period, of the same length, as it is. */
    PRIOR_PERIOD("previous ", "_prior"),
    /** What is reported for the previous period, over its length in years. */
    PRIOR_ANNUAL("previous annual ", "_prior"),
    /** What is reported for the same period of the year before, as it is. */
    YEAR_BEFORE("last year's ", "_year_before");

    private final String prefix;
    private final String suffix;

    Moment(String prefix, String suffix) {
        this.prefix = prefix;
        this.suffix = suffix;
    }

    /**
     * Tells whether what is read is put over the length of its period in years.
     *
     * @return true for flows a year
     */
    public boolean isAnnualised() {
        return this == ANNUAL || this == PRIOR_ANNUAL;
    }

    /**
     * Returns the word that stands before the name of the term.
     *
     * @return for instance {@code "average "}, or empty
     */
    public String prefix() {
        return prefix;
    }

    /**
     * Tells when an item is read.
     *
     * @param item the item
     * @return for instance {@code average}, or {@code closing} of a balance; empty for what is taken as reported
     */
    public String words(Item<?> item) {
        return this == CLOSING && item.kind() instanceof Kind.Dated ? "closing" : prefix.strip();
    }

    /**
     * Returns what is appended to an item's column name.
     *
     * @return for instance {@code _opening}, or empty
     */
    public String suffix() {
        return suffix;
    }

    /**
     * Returns why there is no value where a figure of this moment is missing.
     *
     * @return {@link Reason#TOO_LITTLE_HISTORY} for an opening balance and for what was reported for an earlier period,
     *     {@link Reason#NOT_REPORTED} for all others
     */
    public Reason missing() {
        return switch (this) {
            case OPENING, PRIOR_MEAN, PRIOR_PERIOD, PRIOR_ANNUAL, YEAR_BEFORE -> Reason.TOO_LITTLE_HISTORY;
            case CLOSING, AVERAGE, PERIOD, ANNUAL, MEAN -> Reason.NOT_REPORTED;
        };
    }
}
