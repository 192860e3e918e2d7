/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import org.finindicators.number.Rational;

/** A number that changes in proportion to another: start + slope x amount. */
record Line(Rational start, Rational slope) {
    Rational at(Rational amount) {
        return start.plus(slope.times(amount));
    }
}
