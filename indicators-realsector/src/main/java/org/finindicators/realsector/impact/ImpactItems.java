/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Count;
import org.finindicators.formula.Kind.Stock;

/**
 * The items that an impact on employment and incomes is read from, for a country or a region.
 *
 * <p>What is called counterfactual is an estimate of what would have been without the operation, whoever made it.
 * Incomes are per person, as a survey of a date has them, in prices of one date unless a variant says otherwise.
 *
 * @since 0.1.0
 */
public final class ImpactItems {
    /** Persons of working age. */
    public static final Item<Count> AREA_WORKING_AGE =
            Item.count("area-working-age", "persons of working age").counting("person");

    /** Persons who are employed. */
    public static final Item<Count> AREA_EMPLOYED =
            Item.count("area-employed", "employed persons").counting("person").partOf(AREA_WORKING_AGE);

    /** Persons who would be employed without the operation. */
    public static final Item<Count> COUNTERFACTUAL_EMPLOYED = Item.count(
                    "counterfactual-employed", "employed persons without the operation")
            .counting("person")
            .partOf(AREA_WORKING_AGE);

    /** Mean income of a person. */
    public static final Item<Stock> AREA_MEAN_INCOME = Item.stock("area-mean-income", "mean income");

    /** Mean income of a person without the operation. */
    public static final Item<Stock> COUNTERFACTUAL_MEAN_INCOME =
            Item.stock("counterfactual-mean-income", "mean income without the operation");

    /** Median income of a person. */
    public static final Item<Stock> AREA_MEDIAN_INCOME = Item.stock("area-median-income", "median income");

    /** Median income of a person without the operation. */
    public static final Item<Stock> COUNTERFACTUAL_MEDIAN_INCOME =
            Item.stock("counterfactual-median-income", "median income without the operation");

    /** Mean income of the poorest 40 per cent, whoever they are at the date. */
    public static final Item<Stock> AREA_BOTTOM_40_INCOME =
            Item.stock("area-bottom-40-income", "mean income of the bottom 40 %");

    /** Mean income of the poorest 40 per cent without the operation. */
    public static final Item<Stock> COUNTERFACTUAL_BOTTOM_40_INCOME =
            Item.stock("counterfactual-bottom-40-income", "mean income of the bottom 40 % without the operation");

    private ImpactItems() {}
}
