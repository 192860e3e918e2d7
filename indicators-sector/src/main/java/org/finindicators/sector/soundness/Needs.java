/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import java.util.List;
import java.util.function.Function;

/**
 * What a calculation reads of each institution, and what it cannot do without.
 *
 * @param amounts the amounts that it reads, where they are reported
 * @param words what none may lack, in words
 * @param missing what an institution lacks to enter the calculation
 * @param ofAll whether every institution has to enter it: a sum in money over some is no sum
 */
record Needs(List<Amount> amounts, String words, Function<Institution, List<Amount>> missing, boolean ofAll) {
    /** All amounts, or the institution is left out. */
    static Needs of(List<Amount> amounts) {
        return new Needs(amounts, Amount.words(amounts), one -> Amount.missing(amounts, one), false);
    }

    /** All amounts of all institutions. */
    static Needs ofAll(List<Amount> amounts) {
        return new Needs(amounts, Amount.words(amounts), one -> Amount.missing(amounts, one), true);
    }
}
