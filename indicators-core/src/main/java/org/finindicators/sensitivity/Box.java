/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.finindicators.number.Rational;

/** Where the amounts of rounded figures may lie, one interval for each figure. */
record Box(List<Interval> amounts) {
    Interval of(int figure) {
        return amounts.get(figure);
    }

    int size() {
        return amounts.size();
    }

    /** The same box with one figure at a certain amount. */
    Box with(int figure, Rational amount) {
        List<Interval> others = new ArrayList<>(amounts);
        others.set(figure, Interval.of(amount));
        return new Box(others);
    }
}
