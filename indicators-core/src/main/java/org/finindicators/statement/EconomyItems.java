/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import org.finindicators.formula.Domain;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.PerHead;
import org.finindicators.formula.Kind.PriceIndex;
import org.finindicators.formula.Kind.Rate;

/**
 * The items that describe the economy around a subject: indicators of every rubric read them.
 *
 * <p>An item is declared once in the whole library; a second declaration under the same id would be another key.
 *
 * @since 0.1.0
 */
public final class EconomyItems {
    /** Gross domestic product at current prices. */
    public static final Item<Flow> GDP = Item.flow("gdp", "GDP").withDomain(Domain.NOT_NEGATIVE);

    /** The consumer price index, at the end of months, or as the mean of a year; all values on one base. */
    public static final Item<PriceIndex> CPI = Item.priceIndex("cpi", "CPI");

    /** The growth of consumer prices over a year. */
    public static final Item<Rate> INFLATION = Item.rate("inflation", "inflation");

    /** The growth of the deflator of gross domestic product over a year. */
    public static final Item<Rate> DEFLATOR_GROWTH = Item.rate("gdp-deflator-growth", "GDP deflator growth");

    /** Gross national income of a year for each inhabitant, in whole currency whatever the unit of the statement. */
    public static final Item<PerHead> GNI_PER_HEAD = Item.perHead("gni-per-head", "GNI per head");

    private EconomyItems() {}
}
