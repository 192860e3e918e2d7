/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.COUNT_PER_UNIT;
import static org.finindicators.indicator.Unit.HOURS;
import static org.finindicators.indicator.Unit.MULTIPLE;
import static org.finindicators.sector.structure.PaymentItems.NONCASH_PAYMENTS;
import static org.finindicators.sector.structure.PaymentItems.PAYMENT_FLOAT;
import static org.finindicators.sector.structure.PaymentItems.POPULATION;
import static org.finindicators.sector.structure.PaymentItems.STRAIGHT_THROUGH_PAYMENTS;
import static org.finindicators.sector.structure.PaymentItems.SYSTEM_COST;
import static org.finindicators.sector.structure.PaymentItems.SYSTEM_PAYMENTS;
import static org.finindicators.sector.structure.PaymentItems.SYSTEM_VALUE;
import static org.finindicators.sector.structure.StructureItems.BROAD_MONEY;
import static org.finindicators.sector.structure.StructureItems.CURRENCY_OUTSIDE_BANKS;
import static org.finindicators.statement.EconomyItems.GDP;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicator of the efficiency of payment systems.
 *
 * @since 0.1.0
 */
public final class PaymentSystems {
    /**
     * Measures the efficiency of payment systems, by default the value settled for each unit of liquidity.
     *
     * <p>Value settled / sum of the largest net debits, a multiple: a participant's net debit is what it has paid out
     * above what it has received since the day began, and its largest one, or zero, is the liquidity it had to bring.
     * Days are added up; every day starts at zero. Payments of the same instant settle together, so the order of a log
     * does not matter. Payments to and from the central bank count, its own net debit does not. A payment of a
     * participant to itself is left out everywhere.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>the log has no payment between two participants (group too small),
     *   <li>an amount is zero or less (out of domain), or a payment outside the period (period mismatch),
     *   <li>no payment bears the name given for the central bank (inconsistent statement), or
     *   <li>no liquidity was needed because all payments offset each other, which is not an efficiency of zero (zero
     *       denominator).
     * </ul>
     *
     * <p>World Bank 1995, para 16, which names no measure.
     *
     * <p>Of the measures gathered here each has its own direction, so the indicator as such has none; that of the
     * default is higher.
     *
     * <p>Variants from the log: {@code settlement-time}, the mean time of day of settlement weighted by value, in
     * hours; {@code settlement-lag} and {@code settlement-lag-by-value}, the mean time from submission to settlement,
     * undefined where no settled payment states its submission or one was submitted after it was settled;
     * {@code failed-by-number}, {@code failed-by-value}, {@code unsettled-by-number} and {@code unsettled-by-value},
     * the part of all payments that were refused or returned, or still waited at closing time.
     *
     * <p>Variants from items: {@code noncash-per-head} (non-cash payments in a year / population), {@code float}
     * (payment float / GDP), {@code cash-share} (currency outside banks / broad money), {@code straight-through} (the
     * share of payments without manual handling), {@code cost-per-payment} (in money) and {@code turnover} (value of
     * payments / GDP, which exceeds 1 by far where large payments pass).
     */
    public static final Indicator PAYMENT_SYSTEM_EFFICIENCY = Indicator.builder(
                    "sector.payment-system-efficiency", "Efficiency of payment systems")
            .topic("structure")
            .alsoCalled("RTGS", "settlement")
            .definition("Value settled for each unit of liquidity that participants had to bring.")
            .source(WORLD_BANK_1995, "para 16")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of("liquidity", LIBRARY, Settlement.liquidity())
                    .in(MULTIPLE)
                    .better(HIGHER))
            .variant(Variant.of("settlement-time", LIBRARY, Settlement.timeOfDay())
                    .in(HOURS)
                    .better(LOWER)
                    .note("mean time of day at which value is settled"))
            .variant(Variant.of("settlement-lag", LIBRARY, Settlement.lag(false))
                    .in(HOURS)
                    .better(LOWER)
                    .note("mean time from submission to settlement"))
            .variant(Variant.of("settlement-lag-by-value", LIBRARY, Settlement.lag(true))
                    .in(HOURS)
                    .better(LOWER)
                    .note("mean time from submission to settlement, weighted by value"))
            .variant(share("failed-by-number", Payment.Status.FAILED, false)
                    .note("payments refused or returned, by number"))
            .variant(share("failed-by-value", Payment.Status.FAILED, true)
                    .note("payments refused or returned, by value"))
            .variant(share("unsettled-by-number", Payment.Status.UNSETTLED, false)
                    .note("payments that still waited at closing time, by number"))
            .variant(share("unsettled-by-value", Payment.Status.UNSETTLED, true)
                    .note("payments that still waited at closing time, by value"))
            .variant(Variant.of(
                            "noncash-per-head",
                            LIBRARY,
                            total(NONCASH_PAYMENTS).over(closing(POPULATION)).ifOneYear())
                    .in(COUNT_PER_UNIT)
                    .better(HIGHER)
                    .note("non-cash payments of a year for each person"))
            .variant(Variant.of("float", LIBRARY, closing(PAYMENT_FLOAT).over(annual(GDP)))
                    .better(LOWER)
                    .note("items in collection, over output"))
            .variant(Variant.of(
                            "cash-share",
                            LIBRARY,
                            closing(CURRENCY_OUTSIDE_BANKS).over(closing(BROAD_MONEY)))
                    .better(LOWER)
                    .note("currency in broad money"))
            .variant(Variant.of(
                            "straight-through",
                            LIBRARY,
                            total(STRAIGHT_THROUGH_PAYMENTS).over(total(SYSTEM_PAYMENTS)))
                    .better(HIGHER)
                    .note("payments without manual handling, by number"))
            .variant(Variant.of("cost-per-payment", LIBRARY, total(SYSTEM_COST).over(total(SYSTEM_PAYMENTS)))
                    .better(LOWER)
                    .note("cost of a payment, in money"))
            .variant(Variant.of("turnover", LIBRARY, annual(SYSTEM_VALUE).over(annual(GDP)))
                    .in(MULTIPLE)
                    .better(CONTEXTUAL)
                    .note("value of payments in a year over output"))
            .build();

    private PaymentSystems() {}

    private static Variant share(String name, Payment.Status status, boolean byValue) {
        return Variant.of(name, LIBRARY, Settlement.share(status, byValue)).better(LOWER);
    }
}
