/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import static org.finindicators.formula.Domain.NOT_NEGATIVE;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Count;
import org.finindicators.formula.Kind.Flow;

/**
 * The items that a programme of technical assistance reports.
 *
 * @since 0.1.0
 */
public final class AssistanceItems {
    /** Applications from firms that the programme is meant for. */
    public static final Item<Flow> ASSISTANCE_ELIGIBLE_APPLICATIONS =
            counted("assistance-eligible-applications", "eligible applications", "application");

    /** Eligible applications from firms that agreed to pay the fee. */
    public static final Item<Flow> ASSISTANCE_FEE_PAYING_APPLICATIONS = counted(
                    "assistance-fee-paying-applications", "fee-paying applications", "application")
            .partOf(ASSISTANCE_ELIGIBLE_APPLICATIONS);

    /** Places that the programme had to give. */
    public static final Item<Flow> ASSISTANCE_PLACES = counted("assistance-places", "places", "place");

    /** Firms that the programme is meant for. */
    public static final Item<Count> ASSISTANCE_TARGET_FIRMS =
            Item.count("assistance-target-firms", "target firms").counting("firm");

    /** Assistance requested by eligible applicants, at full cost. */
    public static final Item<Flow> ASSISTANCE_AMOUNT_REQUESTED = Item.flow(
                    "assistance-amount-requested", "assistance requested by eligible applicants")
            .withDomain(NOT_NEGATIVE);

    /** The budget of the programme for assistance. */
    public static final Item<Flow> ASSISTANCE_BUDGET =
            Item.flow("assistance-budget", "budget of the assistance").withDomain(NOT_NEGATIVE);

    /** Fees that clients paid. */
    public static final Item<Flow> ASSISTANCE_FEES =
            Item.flow("assistance-fees", "fees for the assistance").withDomain(NOT_NEGATIVE);

    /** The cost of the assistance, its administration included. */
    public static final Item<Flow> ASSISTANCE_COST =
            Item.flow("assistance-cost", "cost of the assistance").withDomain(NOT_NEGATIVE);

    /** Distinct clients of the assistance. */
    public static final Item<Flow> ASSISTANCE_CLIENTS =
            counted("assistance-clients", "clients of the assistance", "client");

    /** Clients who had been served before and came back. */
    public static final Item<Flow> ASSISTANCE_RETURNING_CLIENTS = counted(
                    "assistance-returning-clients", "returning clients of the assistance", "client")
            .partOf(ASSISTANCE_CLIENTS);

    private AssistanceItems() {}

    private static Item<Flow> counted(String id, String name, String noun) {
        return Item.flow(id, name).withDomain(NOT_NEGATIVE).counting(noun);
    }
}
