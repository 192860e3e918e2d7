/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import java.util.List;
import java.util.function.Function;

/**
 * The amounts that a calculation reads of each institution, and those that it needs.
 *
 * @param amounts the amounts that it reads, where they are reported
 * @param words the amounts that are needed, in words
 * @param missing the needed amounts that an institution lacks
 * @param ofAll whether every institution must enter it: a sum in money over some is not the sum
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
