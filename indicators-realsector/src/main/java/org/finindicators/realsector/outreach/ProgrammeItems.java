/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import static org.finindicators.formula.Domain.NOT_NEGATIVE;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;

/** The items that a credit or technical-assistance programme reports. */
public final class ProgrammeItems {
    /** What the programme cost, loans that will be repaid left out. */
    public static final Item<Flow> PROGRAMME_COST =
            Item.flow("programme-cost", "programme cost").in(NOT_NEGATIVE);

    /** What the programme lent. */
    public static final Item<Flow> CREDIT_DISBURSED =
            Item.flow("credit-disbursed", "credit disbursed").in(NOT_NEGATIVE);

    /** Jobs at follow-up less jobs at baseline, in full-time equivalents. */
    public static final Item<Flow> GROSS_JOBS =
            Item.flow("gross-jobs", "gross jobs created").counting("job");

    /** Gross jobs less those that would have come anyway and those displaced elsewhere. */
    public static final Item<Flow> NET_JOBS =
            Item.flow("net-jobs", "net jobs created").counting("job");

    private ProgrammeItems() {}
}
