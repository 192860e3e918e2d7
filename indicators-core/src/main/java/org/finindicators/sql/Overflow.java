/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import org.finindicators.formula.Formula;

/** Finds formulas whose value may be beyond all numbers though all figures are within their bounds. */
final class Overflow {
    private Overflow() {}

    static boolean isPossible(Formula formula) {
        Formula bare = formula.unguarded();
        boolean quotient = bare instanceof Formula.Quotient || bare instanceof Formula.ChangeFrom;
        return !(quotient ? bare.inputs().stream().allMatch(Overflow::isLinear) : isLinear(bare));
    }

    private static boolean isLinear(Formula formula) {
        boolean grows = formula instanceof Formula.Product
                || formula instanceof Formula.TimesIfAny
                || formula instanceof Formula.Quotient
                || formula instanceof Formula.SignedQuotient
                || formula instanceof Formula.ChangeFrom
                || formula instanceof Formula.AnnualGrowthFrom;
        return !grows && formula.inputs().stream().allMatch(Overflow::isLinear);
    }
}
