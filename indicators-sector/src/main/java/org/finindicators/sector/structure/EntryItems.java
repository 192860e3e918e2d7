/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import org.finindicators.formula.Domain;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Count;
import org.finindicators.formula.Kind.Flow;

/**
 * The items of entry into banking and exit from it, counted by licence.
 *
 * @since 0.1.0
 */
public final class EntryItems {
    /** Licensed banks. */
    public static final Item<Count> LICENSED_BANKS =
            Item.count("licensed-banks", "licensed banks").counting("bank");

    /** New banks that were licensed; a bank that changes its form or name is none. */
    public static final Item<Flow> LICENCES_GRANTED = counted("bank-licences-granted", "licences granted");

    /** Applications for a licence that were refused. */
    public static final Item<Flow> LICENCES_DENIED = counted("bank-licences-denied", "licences denied");

    /** Banks that closed of their own will. */
    public static final Item<Flow> BANKS_CLOSED = counted("banks-closed", "banks closed");

    /** Licences that ended because their bank went into another one: the merger of two banks is one. */
    public static final Item<Flow> BANKS_ABSORBED = counted("banks-absorbed", "banks absorbed in mergers");

    /** Licences that the authorities took away. */
    public static final Item<Flow> LICENCES_REVOKED = counted("bank-licences-revoked", "licences revoked");

    /** The assets, at the opening of the period, of the banks that left in it. */
    public static final Item<Flow> EXITED_BANK_ASSETS =
            Item.flow("exited-bank-assets", "assets of banks that left").withDomain(Domain.NOT_NEGATIVE);

    private EntryItems() {}

    private static Item<Flow> counted(String id, String name) {
        return Item.flow(id, name).withDomain(Domain.NOT_NEGATIVE).counting("bank");
    }
}
