/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.socialprogramme;

import static org.finindicators.formula.Domain.NOT_NEGATIVE;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Count;
import org.finindicators.formula.Kind.Flow;

/**
 * The items that a social programme reports. The poor are those who would be below the line without its transfers.
 *
 * @since 0.1.0
 */
public final class SocialProgrammeItems {
    /** Poor persons, whether the programme reaches them or not. */
    public static final Item<Count> POOR_PERSONS =
            Item.count("poor-persons", "poor persons").counting("person");

    /** Persons who are not poor. */
    public static final Item<Count> NON_POOR_PERSONS =
            Item.count("non-poor-persons", "non-poor persons").counting("person");

    /** Poor persons who get a transfer. */
    public static final Item<Count> POOR_BENEFICIARIES = Item.count("poor-beneficiaries", "poor beneficiaries")
            .counting("person")
            .partOf(POOR_PERSONS);

    /** Persons who get a transfer and are not poor. */
    public static final Item<Count> NON_POOR_BENEFICIARIES = Item.count(
                    "non-poor-beneficiaries", "non-poor beneficiaries")
            .counting("person")
            .partOf(NON_POOR_PERSONS);

    /** Transfers to all beneficiaries. */
    public static final Item<Flow> SOCIAL_TRANSFERS = money("social-transfers", "transfers");

    /** Transfers to poor beneficiaries. */
    public static final Item<Flow> TRANSFERS_TO_POOR =
            money("transfers-to-poor", "transfers to the poor").partOf(SOCIAL_TRANSFERS);

    /** The part of transfers to the poor up to the line; what exceeds the line closes no gap. */
    public static final Item<Flow> POVERTY_GAP_CLOSED =
            money("poverty-gap-closed", "poverty gap closed").partOf(TRANSFERS_TO_POOR);

    /** The shortfall of all poor persons below the line before transfers, over the period. */
    public static final Item<Flow> POVERTY_GAP_BEFORE_TRANSFERS =
            money("poverty-gap-before-transfers", "poverty gap before transfers");

    /** Transfers to the poorest 40 per cent of the population. */
    public static final Item<Flow> TRANSFERS_TO_POOREST_40 =
            money("transfers-to-poorest-40", "transfers to the poorest 40 %").partOf(SOCIAL_TRANSFERS);

    /** Transfers to the poorest 20 per cent of the population. */
    public static final Item<Flow> TRANSFERS_TO_POOREST_20 =
            money("transfers-to-poorest-20", "transfers to the poorest 20 %").partOf(TRANSFERS_TO_POOREST_40);

    /** Transfers to the poorest 10 per cent of the population. */
    public static final Item<Flow> TRANSFERS_TO_POOREST_10 =
            money("transfers-to-poorest-10", "transfers to the poorest 10 %").partOf(TRANSFERS_TO_POOREST_20);

    /** The cost of the programme without transfers: targeting, delivery, conditions, evaluation. */
    public static final Item<Flow> SOCIAL_PROGRAMME_ADMINISTRATION =
            money("social-programme-administration", "administrative cost");

    private SocialProgrammeItems() {}

    private static Item<Flow> money(String id, String name) {
        return Item.flow(id, name).withDomain(NOT_NEGATIVE);
    }
}
