/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import org.finindicators.formula.Fault;
import org.finindicators.formula.Item;
import org.finindicators.formula.Reason;

/**
 * What a scenario could not do to an item of a statement, and why.
 *
 * <p>There are three cases. A figure that is <em>not reported</em> cannot be changed, and stays not reported. A figure
 * whose change is not known, because what it follows from is not reported or is in another currency, is not known under
 * the scenario either: the statement does not report it any more. A figure that its item cannot have, a negative amount
 * of loans or a part above its whole, stands in the statement, and what reads it is undefined.
 *
 * @param item the item
 * @param fault the reason with what it concerns
 * @since 0.1.0
 */
public record Unapplied(Item<?> item, Fault fault) {
    /** Says which of the cases it is. */
    String prefix() {
        return fault.reason() == Reason.OUT_OF_DOMAIN || fault.reason() == Reason.INCONSISTENT_STATEMENT
                ? "cannot be, "
                : "not applied, ";
    }

    /** Prints for instance {@code equity: not reported (non-performing loans at 2021-12-31)}. */
    @Override
    public String toString() {
        return item.name() + ": " + fault;
    }
}
