/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.util.Optional;
import org.finindicators.number.Rational;

/**
 * What one item adds to a change.
 *
 * @param name the item with the moment at which it is read, the group, the factor or the definition that changed
 * @param before what it was, printed; empty for what is not one number
 * @param now what it is, printed; empty for what is not one number
 * @param unit the unit of both, empty for a plain number
 * @param amount its part of the change, exactly; zero if it did not change
 * @param share its part over the whole change; nothing where there is no change
 * @since 0.1.0
 */
public record Contribution(
        String name, String before, String now, String unit, Rational amount, Optional<Rational> share) {
    /** Prints the name and the part at up to six decimals. */
    @Override
    public String toString() {
        return name + ": " + org.finindicators.number.Printing.number(amount);
    }
}
