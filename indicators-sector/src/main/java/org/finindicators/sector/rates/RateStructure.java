/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.MULTIPLE;
import static org.finindicators.sector.rates.BankRateItems.BANK_DEPOSITS;
import static org.finindicators.sector.rates.BankRateItems.BANK_LOANS;
import static org.finindicators.sector.rates.BankRateItems.MARKET_PRICED_DEPOSITS;
import static org.finindicators.sector.rates.BankRateItems.MARKET_PRICED_LOANS;
import static org.finindicators.sector.rates.InterestRates.ratio;
import static org.finindicators.sector.rates.RateItems.DEPOSIT_RATE_12M;
import static org.finindicators.sector.rates.RateItems.DEPOSIT_RATE_6M;
import static org.finindicators.sector.rates.RateItems.LONG_DEPOSIT_RATE;
import static org.finindicators.sector.rates.RateItems.NONPRIME_RATE;
import static org.finindicators.sector.rates.RateItems.PRIME_RATE;
import static org.finindicators.sector.rates.RateItems.PRIME_RATE_12M;
import static org.finindicators.sector.rates.RateItems.PRIME_RATE_6M;
import static org.finindicators.sector.rates.RateItems.PRIME_RATE_WITH_FEES;
import static org.finindicators.sector.rates.RateItems.SHORT_DEPOSIT_RATE;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicators of the structure of interest rates: how they differ by borrower, term and regime.
 *
 * @since 0.1.0
 */
public final class RateStructure {
    /**
     * Gives the spread between the prime lending rate and the six-month deposit rate.
     *
     * <p>Prime lending rate - 6-month deposit rate, both effective annual, in percentage points; a negative spread is a
     * value. A prime rate of 16 per cent compounded monthly over 10 per cent paid every six months is 6.98 points, not
     * 6. World Bank 1995, para 18. Prime loans are mostly short or floating, so the two are not matched by maturity.
     * The prime rate is the posted one, without fees.
     *
     * <p>Variants: {@code with-fees} takes the prime rate with the fees that do not recover direct origination cost;
     * {@code of-like-term} the prime rate for six months; {@code ratio} is prime lending rate / 6-month deposit rate,
     * undefined where the deposit rate is zero or negative.
     */
    public static final Indicator PRIME_DEPOSIT_SPREAD_6M =
            spread("sector.prime-deposit-spread-6m", "6", PRIME_RATE_6M, DEPOSIT_RATE_6M);

    /**
     * Gives the spread between the prime lending rate and the twelve-month deposit rate.
     *
     * <p>Prime lending rate - 12-month deposit rate, both effective annual, in percentage points; a negative spread is
     * a value. World Bank 1995, para 18.
     *
     * <p>Variants as of {@link #PRIME_DEPOSIT_SPREAD_6M}, with the rates for twelve months.
     */
    public static final Indicator PRIME_DEPOSIT_SPREAD_12M =
            spread("sector.prime-deposit-spread-12m", "12", PRIME_RATE_12M, DEPOSIT_RATE_12M);

    /**
     * Relates the rate on short-term deposits to that on long-term ones.
     *
     * <p>Short-term deposit rate / long-term deposit rate, effective annual rates, a multiple: below 1 where waiting is
     * rewarded, above 1 where the structure is inverted. Undefined where the long rate is zero or negative. Near zero
     * the quotient is unstable, and the difference tells more. World Bank 1995, para 18.
     *
     * <p>Variant {@code difference}: short-term less long-term deposit rate, in percentage points.
     */
    public static final Indicator SHORT_TO_LONG_DEPOSIT_RATE = Indicator.builder(
                    "sector.short-long-deposit-ratio", "Short-term / long-term deposit rate")
            .topic("interest-rates")
            .definition("The rate on short-term deposits over the rate on long-term deposits.")
            .source(WORLD_BANK_1995, "para 18")
            .better(CONTEXTUAL)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of(
                            "ratio", WORLD_BANK_1995, rate(SHORT_DEPOSIT_RATE).over(rate(LONG_DEPOSIT_RATE)))
                    .in(MULTIPLE))
            .variant(Variant.of("difference", LIBRARY, rate(SHORT_DEPOSIT_RATE).minus(rate(LONG_DEPOSIT_RATE)))
                    .titled("Short-term less long-term deposit rate")
                    .note("difference; defined at rates of zero and below"))
            .build();

    /**
     * Relates the lending rate of other borrowers to that of the best ones.
     *
     * <p>Non-prime lending rate / prime lending rate, effective annual rates, a multiple. Near 1 among unlike
     * borrowers, risk is not priced. Undefined where the prime rate is zero or negative. World Bank 1995, para 18. Both
     * are posted rates, without fees.
     *
     * <p>Variant {@code premium}: the difference of the two, in percentage points.
     */
    public static final Indicator NONPRIME_TO_PRIME_RATE = Indicator.builder(
                    "sector.nonprime-prime-ratio", "Non-prime / prime lending rate")
            .topic("interest-rates")
            .definition("The lending rate of borrowers other than the best over that of the best.")
            .source(WORLD_BANK_1995, "para 18")
            .better(CONTEXTUAL)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("ratio", WORLD_BANK_1995, rate(NONPRIME_RATE).over(rate(PRIME_RATE)))
                    .in(MULTIPLE))
            .variant(Variant.of("premium", LIBRARY, rate(NONPRIME_RATE).minus(rate(PRIME_RATE)))
                    .note("difference: the premium for risk"))
            .build();

    /**
     * Gives the share of loans and deposits that the market prices.
     *
     * <p>(Loans + deposits at market-determined rates) / (all loans + all deposits), at the end of the period, a share.
     * A balance counts by the regime of its rate, not by its outcome: under a ceiling that happens not to bind, it is
     * still administered. Undefined where there are neither loans nor deposits. World Bank 1995, para 17 and 18, "the
     * preponderance of market-determined interest rates".
     *
     * <p>Variants: {@code loans} and {@code deposits} take one side alone.
     */
    public static final Indicator MARKET_RATE_SHARE = Indicator.builder(
                    "sector.market-rate-share", "Preponderance of market-determined rates")
            .topic("interest-rates")
            .definition("Loans and deposits of banks at market-determined rates over all of their loans and deposits.")
            .source(WORLD_BANK_1995, "para 18")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of(
                    "all",
                    LIBRARY,
                    closing(MARKET_PRICED_LOANS.plus(MARKET_PRICED_DEPOSITS))
                            .over(closing(BANK_LOANS.plus(BANK_DEPOSITS)))))
            .variant(Variant.of("loans", LIBRARY, closing(MARKET_PRICED_LOANS).over(closing(BANK_LOANS)))
                    .note("loans alone"))
            .variant(Variant.of(
                            "deposits", LIBRARY, closing(MARKET_PRICED_DEPOSITS).over(closing(BANK_DEPOSITS)))
                    .note("deposits alone"))
            .build();

    private RateStructure() {}

    private static Indicator spread(String id, String months, Item<Rate> prime, Item<Rate> deposit) {
        return Indicator.builder(id, "Prime lending less deposit rate, " + months + " months")
                .topic("interest-rates")
                .definition("The posted prime lending rate, without fees, less the rate on deposits of " + months
                        + " months.")
                .source(WORLD_BANK_1995, "para 18")
                .better(LOWER)
                .tier(KEY)
                .roles(POLICY, INTERMEDIATE)
                .variant(Variant.of("difference", LIBRARY, rate(PRIME_RATE).minus(rate(deposit))))
                .variant(Variant.of(
                                "with-fees",
                                WORLD_BANK_1995,
                                rate(PRIME_RATE_WITH_FEES).minus(rate(deposit)))
                        .note("with " + InterestRates.FEES))
                .variant(Variant.of("of-like-term", LIBRARY, rate(prime).minus(rate(deposit)))
                        .note("the prime rate for " + months + " months"))
                .variant(ratio(PRIME_RATE, deposit))
                .build();
    }
}
