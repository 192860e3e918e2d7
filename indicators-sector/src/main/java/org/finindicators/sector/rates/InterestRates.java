/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.growthFactor;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.indicator.Authority.GFDD;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WDI;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.MULTIPLE;
import static org.finindicators.indicator.Unit.RATE;
import static org.finindicators.sector.rates.BankRateItems.BANK_DEPOSITS;
import static org.finindicators.sector.rates.BankRateItems.BANK_DEPOSIT_INTEREST;
import static org.finindicators.sector.rates.BankRateItems.BANK_EARNING_ASSETS;
import static org.finindicators.sector.rates.BankRateItems.BANK_INTEREST_EXPENSE;
import static org.finindicators.sector.rates.BankRateItems.BANK_INTEREST_INCOME;
import static org.finindicators.sector.rates.BankRateItems.BANK_LOANS;
import static org.finindicators.sector.rates.BankRateItems.BANK_LOAN_FEES;
import static org.finindicators.sector.rates.BankRateItems.BANK_LOAN_INTEREST;
import static org.finindicators.sector.rates.BankRateItems.BANK_ORIGINATION_COST;
import static org.finindicators.sector.rates.RateItems.DEPOSIT_RATE;
import static org.finindicators.sector.rates.RateItems.LENDING_RATE;
import static org.finindicators.sector.rates.RateItems.LENDING_RATE_WITH_FEES;
import static org.finindicators.statement.EconomyItems.DEFLATOR_GROWTH;
import static org.finindicators.statement.EconomyItems.INFLATION;

import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.formula.Term;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicators of interest rates.
 *
 * @since 0.1.0
 */
public final class InterestRates {
    /** What the variants with fees count. */
    static final String FEES = "fees that do not recover direct origination cost";

    /**
     * Gives the deposit rate after inflation.
     *
     * <p>(1 + deposit rate) / (1 + inflation) - 1, a rate a year, with consumer prices. It is exact at any inflation
     * and never below -100 per cent. Undefined where a rate is -100 per cent or less. World Bank 1995, para 18, which
     * writes deposit rate and inflation as a pair. Mildly positive is what reforms aim at; strongly negative rates
     * drive savings out of the banks.
     *
     * <p>Variants: {@code deflator} deflates by the GDP deflator, as the World Development Indicators do with the
     * lending rate; {@code approximate} is deposit rate - inflation, impossible in a hyperinflation; {@code ratio} is
     * the paper's pair read as a quotient, undefined where inflation is zero or negative.
     */
    public static final Indicator REAL_DEPOSIT_RATE = real(
                    "sector.real-deposit-rate", "Real deposit rate", DEPOSIT_RATE)
            .alsoCalled("Fisher", "real interest rate")
            .definition("The deposit rate after inflation, exactly: what a deposit earns in goods.")
            .variant(Variant.of("deflator", LIBRARY, deflated(DEPOSIT_RATE, DEFLATOR_GROWTH))
                    .in(RATE)
                    .note("GDP deflator instead of consumer prices"))
            .variant(approximate(DEPOSIT_RATE))
            .variant(ratio(DEPOSIT_RATE, INFLATION))
            .build();

    /**
     * Gives the lending rate after inflation.
     *
     * <p>(1 + lending rate) / (1 + inflation) - 1, a rate a year, with consumer prices. It is exact at any inflation
     * and never below -100 per cent. Undefined where a rate is -100 per cent or less. World Bank 1995, para 18, which
     * writes lending rate and inflation as a pair. The lending rate is the posted one, without fees.
     *
     * <p>Variants: {@code with-fees} takes the lending rate with the fees that do not recover direct origination cost,
     * which the paper would have in; {@code wdi} deflates by the GDP deflator, as the World Development Indicators
     * publish; {@code approximate} is lending rate - inflation, which is off by the product of the real rate and
     * inflation, and impossible in a hyperinflation; {@code ratio} is the paper's pair read as a quotient, undefined
     * where inflation is zero or negative.
     */
    public static final Indicator REAL_LENDING_RATE = real(
                    "sector.real-lending-rate", "Real lending rate", LENDING_RATE)
            .alsoCalled("Fisher", "real interest rate")
            .definition("The posted lending rate, without fees, after inflation, exactly: what a loan costs in goods.")
            .variant(Variant.of("with-fees", WORLD_BANK_1995, deflated(LENDING_RATE_WITH_FEES, INFLATION))
                    .in(RATE)
                    .note("with " + FEES))
            .variant(Variant.of("wdi", WDI, deflated(LENDING_RATE, DEFLATOR_GROWTH))
                    .in(RATE)
                    .code(WDI, "FR.INR.RINR")
                    .note("GDP deflator instead of consumer prices"))
            .variant(approximate(LENDING_RATE))
            .variant(ratio(LENDING_RATE, INFLATION))
            .build();

    /**
     * Gives the spread between lending and deposit rates.
     *
     * <p>Lending rate - deposit rate, in percentage points. A negative spread is a value. World Bank 1995, para 16. The
     * rates should be effective annual ones of like maturity; fees are not in posted rates.
     *
     * <p>Variants: {@code with-fees} takes the lending rate with the fees that do not recover direct origination cost,
     * as para 18 has it; {@code ratio}, lending rate / deposit rate, undefined where the deposit rate is zero or
     * negative; {@code ex-post}, what banks earned on average loans less what they paid on average deposits, annual,
     * undefined where an average is zero: defaults lower it, and fees are not in it either; {@code ex-post-with-fees}
     * adds the fees on loans less the origination cost that they recover.
     */
    public static final Indicator LOAN_DEPOSIT_SPREAD = Indicator.builder(
                    "sector.loan-deposit-spread", "Interest spread between loans and deposits")
            .topic("structure")
            .alsoCalled("intermediation spread", "interest rate spread")
            .definition("The average posted lending rate, without fees, less the average deposit rate.")
            .source(WORLD_BANK_1995, "para 16")
            .better(LOWER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("difference", WDI, rate(LENDING_RATE).minus(rate(DEPOSIT_RATE)))
                    .code(WDI, "FR.INR.LNDP")
                    .code(GFDD, "GFDD.EI.02"))
            .variant(Variant.of(
                            "with-fees",
                            WORLD_BANK_1995,
                            rate(LENDING_RATE_WITH_FEES).minus(rate(DEPOSIT_RATE)))
                    .note("with " + FEES))
            .variant(ratio(LENDING_RATE, DEPOSIT_RATE))
            .variant(Variant.of("ex-post", LIBRARY, earnedLessPaid(BANK_LOAN_INTEREST))
                    .note("interest that was earned and paid, over average balances"))
            .variant(Variant.of(
                            "ex-post-with-fees",
                            WORLD_BANK_1995,
                            earnedLessPaid(
                                    BANK_LOAN_INTEREST.plus(BANK_LOAN_FEES).minus(BANK_ORIGINATION_COST)))
                    .note("interest and " + FEES + ", over average balances"))
            .build();

    /**
     * Gives the net interest income of banks over their earning assets.
     *
     * <p>(Annual interest income - annual interest expense) / average earning assets of all banks, a rate a year. The
     * sums of all banks are divided, not the margins averaged. Negative margins are values. Undefined where average
     * earning assets are zero or have no opening balance. World Bank 1995, para 18, "other measures of spreads".
     * GFDD.EI.01.
     */
    public static final Indicator BANK_NET_INTEREST_MARGIN = Indicator.builder(
                    "sector.net-interest-margin", "Net interest margin (other spreads and margins)")
            .topic("interest-rates")
            .alsoCalled("NIM of banks")
            .definition("Interest income less interest expense of all banks, over their average earning assets.")
            .source(WORLD_BANK_1995, "para 18")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of(
                            "margin",
                            GFDD,
                            annual(BANK_INTEREST_INCOME.minus(BANK_INTEREST_EXPENSE))
                                    .over(average(BANK_EARNING_ASSETS)))
                    .code(GFDD, "GFDD.EI.01"))
            .build();

    private InterestRates() {}

    private static Formula earnedLessPaid(Term<Flow> earned) {
        return annual(earned)
                .over(average(BANK_LOANS))
                .minus(annual(BANK_DEPOSIT_INTEREST).over(average(BANK_DEPOSITS)));
    }

    private static Indicator.Builder real(String id, String name, Item<Rate> nominal) {
        return Indicator.builder(id, name)
                .topic("interest-rates")
                .source(WORLD_BANK_1995, "para 18")
                .better(CONTEXTUAL)
                .tier(KEY)
                .roles(POLICY, INTERMEDIATE)
                .variant(Variant.of("exact", LIBRARY, deflated(nominal, INFLATION))
                        .in(RATE));
    }

    private static Formula deflated(Item<Rate> nominal, Item<Rate> prices) {
        return growthFactor(nominal).changeFrom(growthFactor(prices));
    }

    private static Variant approximate(Item<Rate> nominal) {
        return Variant.of("approximate", LIBRARY, rate(nominal).minus(rate(INFLATION)))
                .in(RATE)
                .note("difference; close only while inflation is low");
    }

    /** The pair that the paper writes with a slash, read as a quotient. */
    static Variant ratio(Item<Rate> above, Item<Rate> below) {
        return Variant.of("ratio", WORLD_BANK_1995, rate(above).over(rate(below)))
                .in(MULTIPLE)
                .note("quotient as the paper prints it");
    }
}
