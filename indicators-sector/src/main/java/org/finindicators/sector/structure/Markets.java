/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.mean;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.GFDD;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.MULTIPLE;
import static org.finindicators.sector.structure.MarketItems.AUCTION_ACCEPTED;
import static org.finindicators.sector.structure.MarketItems.AUCTION_BIDS;
import static org.finindicators.sector.structure.MarketItems.CERTIFICATES_OF_DEPOSIT;
import static org.finindicators.sector.structure.MarketItems.COMMERCIAL_PAPER;
import static org.finindicators.sector.structure.MarketItems.GOVERNMENT_PAPER;
import static org.finindicators.sector.structure.MarketItems.GOVERNMENT_PAPER_AT_CENTRAL_BANK;
import static org.finindicators.sector.structure.MarketItems.GOVERNMENT_PAPER_OUTSIDE_BANKS;
import static org.finindicators.sector.structure.MarketItems.GOVERNMENT_PAPER_TURNOVER;
import static org.finindicators.sector.structure.MarketItems.INTERBANK_CLAIMS;
import static org.finindicators.sector.structure.MarketItems.INTERBANK_TURNOVER;
import static org.finindicators.sector.structure.MarketItems.TREASURY_BILLS;
import static org.finindicators.sector.structure.Structure.deflated;
import static org.finindicators.sector.structure.StructureItems.TOTAL_BANK_ASSETS;
import static org.finindicators.statement.EconomyItems.CPI;
import static org.finindicators.statement.EconomyItems.GDP;

import org.finindicators.formula.Formula;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.Term;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicators of the money market and the market for government paper.
 *
 * @since 0.1.0
 */
public final class Markets {
    private static final Term<Stock> PRIVATE_PAPER = COMMERCIAL_PAPER.plus(CERTIFICATES_OF_DEPOSIT);

    private static final Formula MARKET_PART = closing(GOVERNMENT_PAPER.minus(GOVERNMENT_PAPER_AT_CENTRAL_BANK))
            .over(closing(GOVERNMENT_PAPER))
            .ifShare();

    /**
     * Measures how much banks lend to each other.
     *
     * <p>Interbank claims / total bank assets at the end of the period, a share. Undefined where banks have no assets.
     * World Bank 1995, para 16. Only the lenders' side is counted; both sides would double it.
     *
     * <p>Variants: {@code of-gdp} over annual output; {@code turnover} is what was lent in a year over output, and
     * {@code turnover-of-assets} over average bank assets, a rate a year, undefined without an opening balance. Both
     * count a loan that is renewed each day each day, and can exceed 1.
     */
    public static final Indicator INTERBANK_MARKET_DEPTH = Indicator.builder(
                    "sector.interbank-market-depth", "Depth of the interbank market")
            .topic("structure")
            .definition("Loans of banks to banks over all assets of banks.")
            .source(WORLD_BANK_1995, "para 16")
            .better(HIGHER)
            .tier(OTHER)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of("of-assets", LIBRARY, closing(INTERBANK_CLAIMS).over(closing(TOTAL_BANK_ASSETS))))
            .variant(Variant.of("of-gdp", LIBRARY, closing(INTERBANK_CLAIMS).over(annual(GDP)))
                    .note("over output instead of assets"))
            .variant(Variant.of("turnover", LIBRARY, annual(INTERBANK_TURNOVER).over(annual(GDP)))
                    .note("lending of a year over output, instead of the amount outstanding"))
            .variant(Variant.of(
                            "turnover-of-assets",
                            LIBRARY,
                            annual(INTERBANK_TURNOVER).over(average(TOTAL_BANK_ASSETS)))
                    .note("lending of a year over average assets, instead of the amount outstanding"))
            .build();

    /**
     * Measures the size of the market for short-term funds.
     *
     * <p>(Interbank claims + commercial paper + certificates of deposit + treasury bills outside the central bank) /
     * annual GDP, a share. Undefined where an instrument is not reported (report zero where there is none) or output is
     * zero. World Bank 1995, para 16.
     *
     * <p>Variants: {@code without-bills} leaves treasury bills out, which are in {@link #GOVERNMENT_PAPER_DEPTH} as
     * well; {@code private-paper} has commercial paper and certificates of deposit only.
     */
    public static final Indicator MONEY_MARKET_DEPTH = Indicator.builder(
                    "sector.money-market-depth", "Depth of the money market")
            .topic("structure")
            .definition("Money-market instruments outstanding, over output.")
            .source(WORLD_BANK_1995, "para 16")
            .better(HIGHER)
            .tier(OTHER)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of(
                    "all",
                    LIBRARY,
                    closing(INTERBANK_CLAIMS.plus(PRIVATE_PAPER).plus(TREASURY_BILLS))
                            .over(annual(GDP))))
            .variant(Variant.of(
                            "without-bills",
                            LIBRARY,
                            closing(INTERBANK_CLAIMS.plus(PRIVATE_PAPER)).over(annual(GDP)))
                    .note("without treasury bills"))
            .variant(Variant.of("private-paper", LIBRARY, closing(PRIVATE_PAPER).over(annual(GDP)))
                    .note("commercial paper and certificates of deposit only"))
            .build();

    /**
     * Measures the size of the market for the government's domestic securities.
     *
     * <p>Government paper held by the market / annual GDP, a share: paper that can be traded x the part of it that the
     * central bank does not hold. Undefined where output is zero, where the central bank's holdings are not reported
     * (report zero where it has none) or exceed the paper there is, and where no paper is outstanding. World Bank 1995,
     * para 16. Paper that cannot be sold, or that banks are forced to hold, makes no market; a high share can mean a
     * large deficit as well as a deep market.
     *
     * <p>Variants: {@code outstanding} takes all paper, including the central bank's; {@code gfdd} does, too, and
     * deflates stocks and output as in {@link Structure#FINANCIAL_DEPTH}; {@code outside-banks} is the part of the
     * paper that neither banks nor the central bank hold; {@code turnover} is what was traded in a year over the
     * average outstanding, undefined without an opening balance; {@code bid-to-cover} is auction bids over accepted
     * ones, a multiple, undefined where nothing was accepted.
     */
    public static final Indicator GOVERNMENT_PAPER_DEPTH = Indicator.builder(
                    "sector.government-paper-depth", "Depth of the government paper market")
            .topic("structure")
            .definition("Domestic government securities that can be traded and the market holds, over output.")
            .source(WORLD_BANK_1995, "para 16")
            .better(HIGHER)
            .tier(OTHER)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of(
                    "held-by-market",
                    LIBRARY,
                    closing(GOVERNMENT_PAPER).times(MARKET_PART).over(annual(GDP))))
            .variant(
                    Variant.of("outstanding", LIBRARY, closing(GOVERNMENT_PAPER).over(annual(GDP)))
                            .note("including paper held by the central bank"))
            .variant(Variant.of(
                            "gfdd",
                            GFDD,
                            deflated(GOVERNMENT_PAPER)
                                    .over(annual(GDP).over(mean(CPI)))
                                    .ifOneYear())
                    .code(GFDD, "GFDD.DM.04")
                    .note("all paper, each stock deflated at its own date, GDP by the year's mean price level"))
            .variant(Variant.of(
                            "outside-banks",
                            LIBRARY,
                            closing(GOVERNMENT_PAPER_OUTSIDE_BANKS).over(closing(GOVERNMENT_PAPER)))
                    .note("the part of the paper that neither banks nor the central bank hold"))
            .variant(Variant.of(
                            "turnover",
                            LIBRARY,
                            annual(GOVERNMENT_PAPER_TURNOVER).over(average(GOVERNMENT_PAPER)))
                    .note("turnover of a year over the average outstanding"))
            .variant(Variant.of("bid-to-cover", LIBRARY, total(AUCTION_BIDS).over(total(AUCTION_ACCEPTED)))
                    .in(MULTIPLE)
                    .note("bids at auctions over accepted bids"))
            .build();

    private Markets() {}
}
