/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * The state of a loan at a date: a class of days late, or what else can be said of it.
 *
 * <p>Classes are those of an {@link AgingScheme}; its {@linkplain AgingScheme#states() states} are in order.
 *
 * @since 0.1.0
 */
public final class LoanState {
    private static final int NO_CLASS = -1;

    /** A balance above zero that is not late: the first class of a scheme that has 0 among its thresholds. */
    public static final LoanState NOT_LATE = new LoanState(0, "not late");

    /** A balance above zero whose days late are not known. */
    public static final LoanState DAYS_LATE_NOT_KNOWN = new LoanState(NO_CLASS, "days late not known");

    /** Nothing outstanding: repaid, or not disbursed. */
    public static final LoanState SETTLED = new LoanState(NO_CLASS, "nothing outstanding");

    /** A balance below zero, however late: paid more than was owed, or wrong. */
    public static final LoanState BALANCE_BELOW_ZERO = new LoanState(NO_CLASS, "balance below zero");

    /** Written off, whatever the balance. */
    public static final LoanState WRITTEN_OFF = new LoanState(NO_CLASS, "written off");

    /** Not in the book: a new loan at a later date, one that is gone at an earlier. */
    public static final LoanState NOT_IN_BOOK = new LoanState(NO_CLASS, "not in the book");

    private final int number;
    private final String words;

    private LoanState(int number, String words) {
        this.number = number;
        this.words = words;
    }

    static LoanState ofClass(int number) {
        return number == 0 ? NOT_LATE : new LoanState(number, "class " + number + " of days late");
    }

    /**
     * Returns the class of days late.
     *
     * @return the number of the class, 0 for loans that are not late; nothing for the other states
     */
    public OptionalInt ageClass() {
        return number == NO_CLASS ? OptionalInt.empty() : OptionalInt.of(number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LoanState that && number == that.number && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, words);
    }

    /** Prints the state; {@link AgingScheme#label(LoanState)} names the days of a class. */
    @Override
    public String toString() {
        return words;
    }
}
