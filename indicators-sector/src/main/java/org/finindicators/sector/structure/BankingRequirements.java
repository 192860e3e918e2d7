/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.constant;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.POINTS;
import static org.finindicators.sector.rates.BankRateItems.BANK_DEPOSITS;
import static org.finindicators.sector.rates.RateItems.DEPOSIT_RATE;
import static org.finindicators.sector.rates.RateItems.MARKET_YIELD;
import static org.finindicators.sector.structure.RequirementItems.MANDATORY_HOLDINGS;
import static org.finindicators.sector.structure.RequirementItems.MANDATORY_INTEREST;
import static org.finindicators.sector.structure.RequirementItems.OVERNIGHT_MARKET_RATE;
import static org.finindicators.sector.structure.RequirementItems.REQUIRED_RESERVES;
import static org.finindicators.sector.structure.RequirementItems.RESERVABLE_LIABILITIES;
import static org.finindicators.sector.structure.RequirementItems.RESERVE_INTEREST;
import static org.finindicators.sector.structure.RequirementItems.RESERVE_RATE;
import static org.finindicators.sector.structure.RequirementItems.STATUTORY_RESERVE_REQUIREMENT;
import static org.finindicators.sector.structure.StructureItems.TOTAL_BANK_ASSETS;

import org.finindicators.formula.Formula;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicators of reserve and portfolio requirements and their remuneration.
 *
 * @since 0.1.0
 */
public final class BankingRequirements {
    private static final Formula REQUIRED_SHARE = closing(REQUIRED_RESERVES).over(closing(RESERVABLE_LIABILITIES));

    private static final Formula LENDABLE_SHARE = constant("1").minus(REQUIRED_SHARE);

    private static final Formula PAID_ON_RESERVES = annual(RESERVE_INTEREST).over(average(REQUIRED_RESERVES));

    private static final Formula PAID_ON_HOLDINGS = annual(MANDATORY_INTEREST).over(average(MANDATORY_HOLDINGS));

    /**
     * Gives the part of their liabilities that banks must keep as reserves.
     *
     * <p>The requirement as the central bank has set it, a share. World Bank 1995, para 16, which asks for its level.
     * Undefined where it is not reported, or exceeds one.
     *
     * <p>Variants: {@code effective}, required reserves / reservable liabilities at the end of the period: the
     * requirement as it works out over tiers, currencies and exemptions, undefined where there are no reservable
     * liabilities. With rho for that share, {@code break-even-rate} is the lending rate that earns back the cost of
     * deposits, (deposit rate - rho x rate paid on reserves) / (1 - rho); {@code wedge} is its distance above the
     * deposit rate, rho x (deposit rate - rate paid on reserves) / (1 - rho), in percentage points, and negative where
     * reserves earn more than deposits cost. Both are undefined where rho is 1 or more, because nothing is left to
     * lend.
     */
    public static final Indicator RESERVE_REQUIREMENT = Indicator.builder(
                    "sector.reserve-requirement", "Reserve requirement")
            .topic("structure")
            .alsoCalled("cash reserve ratio", "CRR", "required reserves")
            .definition("The part of their liabilities that banks must keep as reserves, as it was set.")
            .source(WORLD_BANK_1995, "para 16")
            .better(CONTEXTUAL)
            .tier(KEY)
            .roles(POLICY)
            .variant(Variant.of(
                    "statutory",
                    WORLD_BANK_1995,
                    rate(STATUTORY_RESERVE_REQUIREMENT).ifShare()))
            .variant(Variant.of("effective", LIBRARY, REQUIRED_SHARE)
                    .note("required reserves over reservable liabilities, as it works out"))
            .variant(Variant.of(
                            "break-even-rate",
                            LIBRARY,
                            rate(DEPOSIT_RATE)
                                    .minus(REQUIRED_SHARE.times(rate(RESERVE_RATE)))
                                    .over(LENDABLE_SHARE))
                    .better(LOWER)
                    .note("the lending rate that covers the cost of deposits under the requirement"))
            .variant(Variant.of(
                            "wedge",
                            LIBRARY,
                            REQUIRED_SHARE
                                    .times(rate(DEPOSIT_RATE).minus(rate(RESERVE_RATE)))
                                    .over(LENDABLE_SHARE))
                    .in(POINTS)
                    .better(LOWER)
                    .note("the addition of the requirement to the cost of deposits"))
            .build();

    /**
     * Gives the rate that banks earn on required reserves.
     *
     * <p>The rate as the central bank has announced it, a rate a year; a charge is negative. Undefined where it is not
     * reported. World Bank 1995, para 16.
     *
     * <p>Variants: {@code effective}, annual interest paid on required reserves / average required reserves, undefined
     * without an opening balance, and where no reserves are required; interest of zero is a rate of zero. {@code gap}
     * and {@code posted-gap} are the overnight market rate less the rate paid and less the rate announced, in
     * percentage points, lower is better. Reserves are as safe and as short as a claim of one night; what banks must
     * hold for longer has another comparator, see {@link #MANDATORY_PORTFOLIO_YIELD}.
     */
    public static final Indicator RESERVE_REMUNERATION = Indicator.builder(
                    "sector.reserve-remuneration", "Interest paid on required reserves")
            .topic("structure")
            .definition("The rate that the central bank pays on required reserves, as announced.")
            .source(WORLD_BANK_1995, "para 16")
            .better(CONTEXTUAL)
            .tier(KEY)
            .roles(POLICY)
            .variant(Variant.of("posted", WORLD_BANK_1995, rate(RESERVE_RATE)))
            .variant(Variant.of("effective", LIBRARY, PAID_ON_RESERVES)
                    .note("interest paid over average required reserves"))
            .variant(Variant.of("gap", LIBRARY, rate(OVERNIGHT_MARKET_RATE).minus(PAID_ON_RESERVES))
                    .better(LOWER)
                    .note("the overnight market rate less the rate paid"))
            .variant(Variant.of(
                            "posted-gap", LIBRARY, rate(OVERNIGHT_MARKET_RATE).minus(rate(RESERVE_RATE)))
                    .better(LOWER)
                    .note("the overnight market rate less the rate as announced"))
            .build();

    /**
     * Gives the share of bank assets that rules prescribe.
     *
     * <p>(Required reserves + mandatory holdings) / total bank assets at the end of the period, a share. Mandatory
     * holdings are the securities and loans that rules prescribe in addition to reserves. Undefined where banks have no
     * assets. World Bank 1995, para 16.
     *
     * <p>Variants: {@code of-deposits} relates the same sum to deposits, and can exceed 1 where banks have other funds;
     * {@code without-reserves} leaves required reserves out, for which there is {@link #RESERVE_REQUIREMENT}.
     */
    public static final Indicator MANDATORY_PORTFOLIO_SHARE = Indicator.builder(
                    "sector.mandatory-portfolio-share", "Mandatory portfolio requirement")
            .topic("structure")
            .alsoCalled("SLR", "statutory liquidity ratio", "liquidity requirement")
            .definition("Required reserves and other assets that rules make banks hold, over all their assets.")
            .source(WORLD_BANK_1995, "para 16")
            .better(LOWER)
            .tier(OTHER)
            .roles(POLICY)
            .variant(Variant.of(
                    "of-assets",
                    LIBRARY,
                    closing(REQUIRED_RESERVES.plus(MANDATORY_HOLDINGS)).over(closing(TOTAL_BANK_ASSETS))))
            .variant(Variant.of(
                            "of-deposits",
                            LIBRARY,
                            closing(REQUIRED_RESERVES.plus(MANDATORY_HOLDINGS)).over(closing(BANK_DEPOSITS)))
                    .note("over deposits instead of assets"))
            .variant(Variant.of(
                            "without-reserves",
                            LIBRARY,
                            closing(MANDATORY_HOLDINGS).over(closing(TOTAL_BANK_ASSETS)))
                    .note("without required reserves"))
            .build();

    /**
     * Gives the rate that banks earn on mandatory holdings other than reserves.
     *
     * <p>Annual interest on mandatory holdings / average mandatory holdings, a rate a year. Undefined without an
     * opening balance, and where nothing must be held. World Bank 1995, para 16. Variant {@code gap}: the market yield
     * of like term less that rate, in percentage points, lower is better; the overnight rate, with which
     * {@link #RESERVE_REMUNERATION} is compared, would leave the premium of the term out.
     */
    public static final Indicator MANDATORY_PORTFOLIO_YIELD = Indicator.builder(
                    "sector.mandatory-portfolio-yield", "Interest paid on mandatory portfolios")
            .topic("structure")
            .definition("Interest that banks receive on assets they must hold, over their average.")
            .source(WORLD_BANK_1995, "para 16")
            .better(HIGHER)
            .tier(OTHER)
            .roles(POLICY)
            .variant(Variant.of("yield", LIBRARY, PAID_ON_HOLDINGS))
            .variant(Variant.of("gap", LIBRARY, rate(MARKET_YIELD).minus(PAID_ON_HOLDINGS))
                    .better(LOWER)
                    .note("the market yield of like term less the yield"))
            .build();

    private BankingRequirements() {}
}
