/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import static org.finindicators.formula.Domain.NOT_NEGATIVE;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Rate;

/**
 * The items by which a sector competes; the sector is that of small and medium enterprises, or an industry.
 *
 * <p>Work is counted in years of work (persons times years) or in hours, the same for all.
 *
 * @since 0.1.0
 */
public final class TradeItems {
    /** All exports of the country, in the currency of the reference. */
    public static final Item<Flow> COUNTRY_EXPORTS =
            Item.flow("country-exports", "exports of the country").withDomain(NOT_NEGATIVE);

    /** The exports of the sector. */
    public static final Item<Flow> SECTOR_EXPORTS = Item.flow("sector-exports", "exports of the sector")
            .withDomain(NOT_NEGATIVE)
            .partOf(COUNTRY_EXPORTS);

    /** All exports of the world, or of the countries that the country is compared with. */
    public static final Item<Flow> REFERENCE_EXPORTS =
            Item.flow("reference-exports", "exports of the reference").withDomain(NOT_NEGATIVE);

    /** The exports of the sector's goods by the world, or by the countries compared with. */
    public static final Item<Flow> REFERENCE_SECTOR_EXPORTS = Item.flow(
                    "reference-sector-exports", "exports of the sector by the reference")
            .withDomain(NOT_NEGATIVE)
            .partOf(REFERENCE_EXPORTS);

    /** The sales of the sector, at home and abroad. */
    public static final Item<Flow> SECTOR_SALES =
            Item.flow("sector-sales", "sales of the sector").withDomain(NOT_NEGATIVE);

    /** The gross value added of the sector at current prices. */
    public static final Item<Flow> SECTOR_VALUE_ADDED =
            Item.flow("sector-value-added", "value added of the sector").withDomain(NOT_NEGATIVE);

    /** The gross value added of the sector at constant prices. */
    public static final Item<Flow> SECTOR_REAL_OUTPUT =
            Item.flow("sector-real-output", "real output of the sector").withDomain(NOT_NEGATIVE);

    /** The work of employees and of the self-employed in the sector. */
    public static final Item<Flow> SECTOR_WORK = Item.flow("sector-work", "work in the sector")
            .withDomain(NOT_NEGATIVE)
            .counting("year of work");

    /** The work of those in the sector who are employees. */
    public static final Item<Flow> SECTOR_EMPLOYEE_WORK = Item.flow(
                    "sector-employee-work", "work of employees in the sector")
            .withDomain(NOT_NEGATIVE)
            .counting("year of work")
            .partOf(SECTOR_WORK);

    /** All work in the economy. */
    public static final Item<Flow> ECONOMY_WORK = Item.flow("economy-work", "work in the economy")
            .withDomain(NOT_NEGATIVE)
            .counting("year of work");

    /** The compensation of employees in the sector: wages, salaries and contributions of employers. */
    public static final Item<Flow> SECTOR_COMPENSATION = Item.flow(
                    "sector-compensation", "compensation of employees in the sector")
            .withDomain(NOT_NEGATIVE);

    /** The growth of unit labour cost among trading partners, over the period. */
    public static final Item<Rate> PARTNER_LABOUR_COST_GROWTH =
            Item.rate("partner-unit-labour-cost-growth", "growth of partners' unit labour cost");

    /** The rise of the currency against those of trading partners, over the period. */
    public static final Item<Rate> EFFECTIVE_APPRECIATION =
            Item.rate("effective-appreciation", "appreciation of the currency");

    /** The domestic factors used (labour, capital, land) at shadow prices. */
    public static final Item<Flow> DOMESTIC_FACTOR_COST =
            Item.flow("domestic-factor-cost", "domestic factor cost").withDomain(NOT_NEGATIVE);

    /** The output at world prices. */
    public static final Item<Flow> WORLD_PRICE_OUTPUT =
            Item.flow("world-price-output", "output at world prices").withDomain(NOT_NEGATIVE);

    /** The inputs that are or could be traded, at world prices. */
    public static final Item<Flow> TRADABLE_INPUTS =
            Item.flow("tradable-inputs", "tradable inputs").withDomain(NOT_NEGATIVE);

    private TradeItems() {}
}
