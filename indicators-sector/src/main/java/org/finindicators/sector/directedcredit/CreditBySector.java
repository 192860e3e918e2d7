/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.directedcredit;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.constant;
import static org.finindicators.sector.directedcredit.DirectedCreditItems.GOVERNMENT_CREDIT;
import static org.finindicators.sector.directedcredit.DirectedCreditItems.PRIVATE_ENTERPRISE_CREDIT;
import static org.finindicators.sector.directedcredit.DirectedCreditItems.PUBLIC_ENTERPRISE_CREDIT;
import static org.finindicators.sector.directedcredit.DirectedCreditItems.TOTAL_CREDIT;

import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;

/** Divides credit between three sectors, and compares their sum with a stated total. */
final class CreditBySector {
    private static final Formula SUM =
            closing(GOVERNMENT_CREDIT.plus(PUBLIC_ENTERPRISE_CREDIT).plus(PRIVATE_ENTERPRISE_CREDIT));

    /** The difference that rounding to three digits explains. */
    private static final Formula SLACK = closing(TOTAL_CREDIT).times(constant("0.005"));

    private CreditBySector() {}

    /** The part of the sum of all three. */
    static Formula share(Item<Stock> sector) {
        return reconciled(closing(sector).over(SUM));
    }

    /** The part of a stated total, where the other sectors are not reported. */
    static Formula shareOfTotal(Item<Stock> sector) {
        return closing(sector).over(closing(TOTAL_CREDIT)).ifShare();
    }

    static Formula concentration() {
        Formula squares = squared(GOVERNMENT_CREDIT)
                .plus(squared(PUBLIC_ENTERPRISE_CREDIT))
                .plus(squared(PRIVATE_ENTERPRISE_CREDIT));
        return reconciled(squares.over(SUM.times(SUM)));
    }

    private static Formula squared(Item<Stock> sector) {
        return closing(sector).times(closing(sector));
    }

    /** The square of the difference against that of the slack: one condition for both directions. */
    private static Formula reconciled(Formula value) {
        Formula off = SUM.minus(closing(TOTAL_CREDIT));
        return value.ifConsistent(
                SLACK.times(SLACK).minus(off.times(off)), "the sectors miss total credit by more than half a per cent");
    }
}
