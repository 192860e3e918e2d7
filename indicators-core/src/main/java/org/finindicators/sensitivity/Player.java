/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.util.List;
import java.util.Optional;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * What changes as one.
 *
 * @param name how it is called
 * @param keys the items, facts and definitions in it
 * @param before what it was, if it is one number
 * @param now what it is, if it is one number
 * @param unit the unit of both
 * @param hasChanged whether it did
 */
record Player(
        String name,
        List<Object> keys,
        Optional<Rational> before,
        Optional<Rational> now,
        String unit,
        boolean hasChanged) {
    Contribution contribution(Rational amount, Rational change) {
        boolean isPercent = unit.startsWith("%");
        return new Contribution(
                name,
                before.map(value -> words(value, isPercent)).orElse(""),
                now.map(value -> words(value, isPercent)).orElse(""),
                unit,
                amount,
                change.signum() == 0 ? Optional.empty() : Optional.of(amount.dividedBy(change)));
    }

    private static String words(Rational value, boolean isPercent) {
        return isPercent
                ? Printing.significant(value.toDecimal().movePointRight(2), 2)
                : Printing.significant(value.toDecimal(), 0);
    }
}
