/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.mean;
import static org.finindicators.indicator.Authority.GFDD;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WDI;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.sector.structure.MarketItems.MARKET_CAPITALIZATION;
import static org.finindicators.sector.structure.MarketItems.VALUE_TRADED;
import static org.finindicators.sector.structure.Structure.deflated;
import static org.finindicators.statement.EconomyItems.CPI;
import static org.finindicators.statement.EconomyItems.GDP;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicators of the stock exchange.
 *
 * @since 0.1.0
 */
public final class StockMarket {
    /**
     * Relates the value of listed companies to output.
     *
     * <p>Market capitalization at the end of the period / annual GDP, a share. Undefined where output is zero. World
     * Bank 1995, para 16. Shares of domestic companies only, without funds.
     *
     * <p>Variants: {@code mean} takes the mean of the balances; {@code gfdd} deflates each stock at its own date and
     * output by the mean price level, as in {@link Structure#FINANCIAL_DEPTH}, undefined without an opening stock and
     * for a period other than one year; {@code level} is the capitalization in money, as the paper asks.
     */
    public static final Indicator STOCK_MARKET_CAPITALIZATION = Indicator.builder(
                    "sector.stock-market-capitalization", "Stock market capitalization")
            .topic("structure")
            .alsoCalled("market cap")
            .definition("Market value of listed domestic companies, over output.")
            .source(WORLD_BANK_1995, "para 16")
            .better(HIGHER)
            .tier(OTHER)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of(
                            "end-of-period", WDI, closing(MARKET_CAPITALIZATION).over(annual(GDP)))
                    .code(WDI, "CM.MKT.LCAP.GD.ZS"))
            .variant(Variant.of("mean", LIBRARY, average(MARKET_CAPITALIZATION).over(annual(GDP)))
                    .note("mean of the balances instead of the closing one"))
            .variant(Variant.of(
                            "gfdd",
                            GFDD,
                            deflated(MARKET_CAPITALIZATION)
                                    .over(annual(GDP).over(mean(CPI)))
                                    .ifOneYear())
                    .code(GFDD, "GFDD.DM.01")
                    .note("each stock deflated at its own date, GDP by the year's mean price level"))
            .variant(Variant.of("level", WORLD_BANK_1995, closing(MARKET_CAPITALIZATION))
                    .code(WDI, "CM.MKT.LCAP.CD")
                    .note("in money"))
            .build();

    /**
     * Measures how often shares change hands.
     *
     * <p>Annual value of shares traded / average market capitalization, a rate a year. Undefined without an opening
     * balance, and where the market is worth nothing. World Bank 1995, para 16.
     *
     * <p>Variants: {@code year-end} divides by the closing capitalization, as the World Development Indicators publish,
     * and needs no opening balance; {@code gfdd} deflates the value traded by the mean price level and each
     * capitalization at its own date, undefined for a period other than one year; {@code value-traded-to-gdp} relates
     * the value traded to output, two flows of one year, which are not deflated.
     */
    public static final Indicator STOCK_MARKET_TURNOVER = Indicator.builder(
                    "sector.stock-market-turnover", "Stock exchange turnover")
            .topic("structure")
            .definition("Value of shares traded in a year, over market capitalization.")
            .source(WORLD_BANK_1995, "para 16")
            .better(HIGHER)
            .tier(OTHER)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of("average", LIBRARY, annual(VALUE_TRADED).over(average(MARKET_CAPITALIZATION))))
            .variant(Variant.of("year-end", WDI, annual(VALUE_TRADED).over(closing(MARKET_CAPITALIZATION)))
                    .code(WDI, "CM.MKT.TRNR")
                    .note("closing capitalization instead of the average"))
            .variant(Variant.of(
                            "gfdd",
                            GFDD,
                            annual(VALUE_TRADED)
                                    .over(mean(CPI))
                                    .over(deflated(MARKET_CAPITALIZATION))
                                    .ifOneYear())
                    .code(GFDD, "GFDD.EM.01")
                    .note("value traded deflated by the year's mean price level, each stock at its own date"))
            .variant(
                    Variant.of("value-traded-to-gdp", GFDD, annual(VALUE_TRADED).over(annual(GDP)))
                            .code(GFDD, "GFDD.DM.02")
                            .code(WDI, "CM.MKT.TRAD.GD.ZS")
                            .note("over output instead of capitalization"))
            .build();

    private StockMarket() {}
}
