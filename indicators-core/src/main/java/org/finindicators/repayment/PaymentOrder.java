/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

/**
 * The order in which a payment settles what is owed.
 *
 * <p>Of the interest of several instalments that of the oldest is settled first, and so is principal; the constants
 * differ in how the two take turns on what has fallen due by the day of the payment, that day included. What a payment
 * has beyond that is prepaid: it settles the next instalments, one after the other, each in the same turn of interest
 * and principal. It neither shortens the loan from its end nor lowers later instalments, and no interest is remitted; a
 * contract that does so has a new schedule.
 *
 * @since 0.1.0
 */
public enum PaymentOrder {
    /** Instalment by instalment, oldest first, its interest before its principal. The usual rule, and the default. */
    INTEREST_THEN_PRINCIPAL(false, false),
    /** All interest that has fallen due before any principal. */
    ALL_INTEREST_THEN_ALL_PRINCIPAL(false, true),
    /** Instalment by instalment, oldest first, its principal before its interest. */
    PRINCIPAL_THEN_INTEREST(true, false),
    /** All principal that has fallen due before any interest. */
    ALL_PRINCIPAL_THEN_ALL_INTEREST(true, true);

    private final boolean principalFirst;
    private final boolean acrossInstalments;

    PaymentOrder(boolean principalFirst, boolean acrossInstalments) {
        this.principalFirst = principalFirst;
        this.acrossInstalments = acrossInstalments;
    }

    boolean principalFirst() {
        return principalFirst;
    }

    boolean acrossInstalments() {
        return acrossInstalments;
    }
}
