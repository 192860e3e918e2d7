/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Rate;

/**
 * The interest rates of a country, as effective annual rates, and what they are computed from.
 *
 * @since 0.1.0
 */
public final class RateItems {
    /** The rate that meets the short- and medium-term needs of the private sector, as it is posted, without fees. */
    public static final Item<Rate> LENDING_RATE = Item.rate("lending-rate", "lending rate without fees");

    /**
     * The lending rate with fees and commissions, as far as they do not recover direct origination cost; see
     * {@link EffectiveLendingRate}.
     */
    public static final Item<Rate> LENDING_RATE_WITH_FEES =
            Item.rate("lending-rate-with-fees", "lending rate with fees net of origination cost");

    /** The rate paid on demand, time or savings deposits. */
    public static final Item<Rate> DEPOSIT_RATE = Item.rate("deposit-rate", "deposit rate");

    /** The rate that banks charge their best customers, as it is posted, without fees. */
    public static final Item<Rate> PRIME_RATE = Item.rate("prime-rate", "prime rate without fees");

    /** The prime lending rate with fees and commissions, as far as they do not recover direct origination cost. */
    public static final Item<Rate> PRIME_RATE_WITH_FEES =
            Item.rate("prime-rate-with-fees", "prime rate with fees net of origination cost");

    /** The prime lending rate for six months, as it is posted, without fees. */
    public static final Item<Rate> PRIME_RATE_6M = Item.rate("prime-rate-6m", "6-month prime rate without fees");

    /** The prime lending rate for twelve months, as it is posted, without fees. */
    public static final Item<Rate> PRIME_RATE_12M = Item.rate("prime-rate-12m", "12-month prime rate without fees");

    /** The rate charged to customers other than the best, as it is posted, without fees. */
    public static final Item<Rate> NONPRIME_RATE = Item.rate("nonprime-rate", "non-prime rate without fees");

    /** The rate paid on deposits of six months. */
    public static final Item<Rate> DEPOSIT_RATE_6M = Item.rate("deposit-rate-6m", "6-month deposit rate");

    /** The rate paid on deposits of twelve months. */
    public static final Item<Rate> DEPOSIT_RATE_12M = Item.rate("deposit-rate-12m", "12-month deposit rate");

    /** The rate paid on short-term deposits. */
    public static final Item<Rate> SHORT_DEPOSIT_RATE = Item.rate("short-deposit-rate", "short-term deposit rate");

    /** The rate paid on long-term deposits. */
    public static final Item<Rate> LONG_DEPOSIT_RATE = Item.rate("long-deposit-rate", "long-term deposit rate");

    /** The rate of a freely priced claim of like risk and term as the assets that banks must hold. */
    public static final Item<Rate> MARKET_YIELD = Item.rate("market-yield", "market yield of like term");

    /** The typical loan whose cost is measured. */
    public static final Fact<LoanSchedule> LOAN_SCHEDULE =
            new Fact<>("loan-schedule", "loan schedule", LoanSchedule.class);

    /** The debt instruments that were issued or traded. */
    public static final Fact<InstrumentMarket> DEBT_INSTRUMENTS =
            new Fact<>("instruments", "debt instruments", InstrumentMarket.class);

    /** The yields of one kind of paper by term, of treasury bills and bonds for instance. */
    public static final Fact<YieldCurve> YIELD_CURVE = new Fact<>("yield-curve", "yield curve", YieldCurve.class);

    private RateItems() {}
}
