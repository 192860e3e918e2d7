/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.util.function.IntPredicate;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.LoanState;
import org.finindicators.validation.InvalidInputException;

/**
 * The byte that tells a tally all it needs of a loan but its amounts: its class of days late, and three marks.
 *
 * <p>Behind the classes of the scheme come three more: days late not known, nothing outstanding, and a balance below
 * zero, however late.
 */
final class Cell {
    /** The terms were renegotiated because the borrower could not pay. */
    static final int RENEGOTIATED = 1;

    /** Off the books. */
    static final int WRITTEN_OFF = 2;

    /** Left out by a decision on its defects. */
    static final int LEFT_OUT = 4;

    /** The bits of the three marks. */
    static final int MARKS = 7;

    /** The place of the class: left of the bits of the marks. */
    static final int SHIFT = 3;

    private Cell() {}

    /** Counts the cells of a scheme. */
    static int count(AgingScheme scheme) {
        return (scheme.classes() + 3) << SHIFT;
    }

    /** Counts the bits that number a scheme's cells. */
    static int bits(AgingScheme scheme) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(count(scheme) - 1);
    }

    static int notKnown(AgingScheme scheme) {
        return scheme.classes();
    }

    static int settled(AgingScheme scheme) {
        return scheme.classes() + 1;
    }

    static int belowZero(AgingScheme scheme) {
        return scheme.classes() + 2;
    }

    static int of(AgingScheme scheme, long balance, int daysLate, int marks) {
        int number = balance < 0
                ? belowZero(scheme)
                : balance == 0 ? settled(scheme) : daysLate < 0 ? notKnown(scheme) : scheme.classOf(daysLate);
        return (number << SHIFT) | (marks & MARKS);
    }

    static int ageClass(int cell) {
        return cell >> SHIFT;
    }

    static boolean is(int cell, int mark) {
        return (cell & mark) != 0;
    }

    /** Tells which cells have the loans in a state, those left out aside. */
    static IntPredicate in(AgingScheme scheme, LoanState state) {
        if (state.equals(LoanState.WRITTEN_OFF)) {
            return cell -> is(cell, WRITTEN_OFF) && !is(cell, LEFT_OUT);
        }
        if (state.equals(LoanState.NOT_IN_BOOK)) {
            return cell -> false;
        }
        int number = place(scheme, state);
        return cell -> (cell & (WRITTEN_OFF | LEFT_OUT)) == 0 && ageClass(cell) == number;
    }

    /** Returns the place of a state in those of the scheme, which is the class of its cells as far as they have one. */
    static int place(AgingScheme scheme, LoanState state) {
        return scheme.place(state)
                .orElseThrow(() -> InvalidInputException.of(
                        "", "the aging scheme has no " + state + "; it has " + scheme.thresholds()));
    }

    /** Tells whether the loan is outstanding and on the books. */
    static boolean inPortfolio(AgingScheme scheme, int cell) {
        return (cell & (WRITTEN_OFF | LEFT_OUT)) == 0 && ageClass(cell) != settled(scheme);
    }
}
