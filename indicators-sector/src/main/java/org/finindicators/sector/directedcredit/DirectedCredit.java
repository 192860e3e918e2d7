/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.directedcredit;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.MULTIPLE;
import static org.finindicators.indicator.Unit.POINTS;
import static org.finindicators.sector.directedcredit.DirectedCreditItems.CREDIT_WRITTEN_OFF;
import static org.finindicators.sector.directedcredit.DirectedCreditItems.NEW_CREDIT;
import static org.finindicators.sector.directedcredit.DirectedCreditItems.TOTAL_CREDIT;
import static org.finindicators.sector.rates.RateItems.PRIME_RATE;
import static org.finindicators.statement.EconomyItems.GDP;

import org.finindicators.formula.Formula;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.sector.directedcredit.Programmes.Amount;

/**
 * Declares the indicators of the volume and the price of directed credit.
 *
 * @since 0.1.0
 */
public final class DirectedCredit {
    /**
     * Counts the programmes by which government directs credit.
     *
     * <p>Programmes with credit outstanding at the end of the period or disbursements in it, a number. Closed ones
     * count as long as credit is outstanding, and are named.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>the programmes are not reported, or the disbursements of one without stock (not reported),
     *   <li>two bear one name (inconsistent statement), or
     *   <li>an amount is negative (out of domain).
     * </ul>
     *
     * <p>No programme at all is the number zero. World Bank 1995, para 20.
     *
     * <p>Variant {@code disbursing}: only those that disbursed in the period.
     */
    public static final Indicator DIRECTED_PROGRAM_COUNT = Indicator.builder(
                    "sector.directed-program-count", "Number of directed credit programmes")
            .topic("directed-credit")
            .definition("Programmes of directed credit with credit outstanding, or paid out in the period.")
            .source(WORLD_BANK_1995, "para 20")
            .better(LOWER)
            .tier(KEY)
            .roles(POLICY)
            .variant(Variant.of("active", LIBRARY, ProgrammeCount.active().counting("programme")))
            .variant(Variant.of(
                            "disbursing", LIBRARY, ProgrammeCount.disbursing().counting("programme"))
                    .note("only those that paid out in the period"))
            .build();

    /**
     * Relates the credit that government directs to all credit outstanding.
     *
     * <p>Sum of the programmes' closing stocks / total credit of the same lenders, a share.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>a stock is not reported,
     *   <li>the share is above one: then the two are not of the same lenders (out of domain), or
     *   <li>total credit is zero (zero denominator).
     * </ul>
     *
     * <p>World Bank 1995, para 20.
     */
    public static final Indicator DIRECTED_CREDIT_VOLUME_SHARE = Indicator.builder(
                    "sector.directed-credit-volume-share", "Directed credit, share of credit outstanding")
            .topic("directed-credit")
            .definition("Credit outstanding in directed programmes over all credit outstanding.")
            .source(WORLD_BANK_1995, "para 20")
            .better(LOWER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of(
                    "closing",
                    WORLD_BANK_1995,
                    Programmes.sumOf(Amount.CLOSING, "directed credit outstanding")
                            .over(closing(TOTAL_CREDIT))
                            .ifShare()))
            .build();

    /**
     * Relates the credit that government directs to all new credit.
     *
     * <p>Sum of the programmes' gross disbursements of the period / total new credit, a share.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>an amount is not reported,
     *   <li>the share is above one (out of domain), or
     *   <li>new credit is zero (zero denominator).
     * </ul>
     *
     * <p>World Bank 1995, para 20.
     *
     * <p>Variant {@code net}, where only stocks are known: closing less opening stock plus write-offs, of the
     * programmes and of all credit. A net flow can have either sign: it is undefined where that of all credit is zero
     * or negative, and where the quotient is below 0 or above 1, because then it is not a share.
     */
    public static final Indicator DIRECTED_CREDIT_FLOW_SHARE = Indicator.builder(
                    "sector.directed-credit-flow-share", "Directed credit, share of new credit")
            .topic("directed-credit")
            .definition("Credit paid out under directed programmes over all credit paid out.")
            .source(WORLD_BANK_1995, "para 20")
            .better(LOWER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of(
                    "gross",
                    WORLD_BANK_1995,
                    Programmes.sumOf(Amount.DISBURSED, "directed credit disbursed")
                            .over(total(NEW_CREDIT))
                            .ifShare()))
            .variant(Variant.of(
                            "net",
                            LIBRARY,
                            netDirected()
                                    .over(closing(TOTAL_CREDIT)
                                            .minus(opening(TOTAL_CREDIT))
                                            .plus(total(CREDIT_WRITTEN_OFF)))
                                    .ifShare())
                    .note("change of stocks plus write-offs, net of repayments"))
            .build();

    /**
     * Relates the rate on directed credit to the prime lending rate.
     *
     * <p>Mean of the programmes' effective rates, weighted by their closing stocks / prime lending rate, a multiple; 1
     * where directed credit is as dear as other credit. Programmes without stock have no weight and need no rate.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>a stock or rate is not reported,
     *   <li>no credit is outstanding (zero denominator), or
     *   <li>the prime rate is zero or negative (zero or negative denominator).
     * </ul>
     *
     * <p>World Bank 1995, para 20, which asks for the typical rate.
     *
     * <p>Variants: {@code median}, the median rate of programmes with stock, unweighted; {@code difference}, weighted
     * mean - prime rate in percentage points, which a prime rate near zero does not blow up.
     */
    public static final Indicator DIRECTED_RATE_TO_PRIME = Indicator.builder(
                    "sector.directed-rate-to-prime", "Directed rate / prime lending rate")
            .topic("directed-credit")
            .definition("The mean rate on directed credit, weighted by volume, over the prime lending rate.")
            .source(WORLD_BANK_1995, "para 20")
            .better(CONTEXTUAL)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of(
                            "weighted-mean",
                            LIBRARY,
                            ProgrammeRates.weightedMean().over(rate(PRIME_RATE)))
                    .in(MULTIPLE))
            .variant(Variant.of("median", LIBRARY, ProgrammeRates.median().over(rate(PRIME_RATE)))
                    .in(MULTIPLE)
                    .note("the middle programme's rate, whatever its volume"))
            .variant(Variant.of(
                            "difference", LIBRARY, ProgrammeRates.weightedMean().minus(rate(PRIME_RATE)))
                    .titled("Directed rate less prime lending rate")
                    .in(POINTS)
                    .note("difference instead of the quotient"))
            .build();

    /**
     * Values the interest subsidy of directed credit.
     *
     * <p>Sum over programmes of (prime lending rate - rate) x mean of opening and closing stock / annual GDP, a share
     * of GDP. Programmes dearer than prime count with their negative sign. Losses on loans that are not repaid are not
     * in it. Undefined where an amount is not reported, or GDP is zero. World Bank 1995, para 20, names the rates; the
     * value is this library's.
     *
     * <p>Variant {@code level}: the amount of a year, in money.
     */
    public static final Indicator DIRECTED_CREDIT_SUBSIDY = Indicator.builder(
                    "sector.directed-credit-subsidy", "Interest subsidy of directed credit / GDP")
            .topic("directed-credit")
            .definition("The interest that borrowers of directed credit save against the prime lending rate, over GDP.")
            .source(WORLD_BANK_1995, "para 20")
            .better(LOWER)
            .tier(OTHER)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("to-gdp", LIBRARY, subsidy().over(annual(GDP))))
            .variant(Variant.of("level", LIBRARY, subsidy())
                    .titled("Interest subsidy of directed credit")
                    .note("in money a year"))
            .build();

    private DirectedCredit() {}

    private static Formula netDirected() {
        return Programmes.sumOf(Amount.CLOSING, "directed credit outstanding")
                .minus(Programmes.sumOf(Amount.OPENING, "directed credit at the opening"))
                .plus(Programmes.sumOf(Amount.WRITTEN_OFF, "directed credit written off"));
    }

    private static Formula subsidy() {
        return rate(PRIME_RATE).times(ProgrammeRates.averageStock()).minus(ProgrammeRates.interestOnAverageStock());
    }
}
