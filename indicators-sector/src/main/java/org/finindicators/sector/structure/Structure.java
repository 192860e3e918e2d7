/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.constant;
import static org.finindicators.formula.Formula.mean;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.indicator.Authority.GFDD;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WDI;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.INDEX;
import static org.finindicators.sector.structure.StructureItems.BANK_ASSETS;
import static org.finindicators.sector.structure.StructureItems.BROAD_MONEY;
import static org.finindicators.sector.structure.StructureItems.DEPOSITS_BY_BANK;
import static org.finindicators.sector.structure.StructureItems.LOANS_BY_BANK;
import static org.finindicators.statement.EconomyItems.CPI;
import static org.finindicators.statement.EconomyItems.GDP;

import org.finindicators.formula.Formula;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.Term;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.statistics.Concentration;

/** Declares the indicators of depth and structure. */
public final class Structure {
    /**
     * Relates the financial assets that the public holds to the output of a year.
     *
     * <p>Broad money at the end of the period / annual GDP, a share. Undefined where GDP is zero. World Bank 1995, para
     * 16.
     *
     * <p>A stock at the prices of the year's end over a flow at the prices of the whole year overstates depth when
     * prices rise. Variant {@code mean} takes the mean of the opening and closing stock (of all balances, where there
     * are more); it still mixes price levels. Variant {@code gfdd} is the Global Financial Development Database's: each
     * stock over the price index of its own date, their mean over GDP deflated by the mean index of the year. It needs
     * an opening stock, the indices at both dates, and a period of one year.
     */
    public static final Indicator FINANCIAL_DEPTH = Indicator.builder(
                    "sector.financial-depth", "Financial depth (broad money / GDP)")
            .topic("structure")
            .alsoCalled("M2", "M3", "broad money to GDP", "monetization")
            .definition("Broad money over gross domestic product.")
            .source(WORLD_BANK_1995, "para 16")
            .better(HIGHER)
            .tier(KEY)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of(
                            "end-of-period",
                            WORLD_BANK_1995,
                            closing(BROAD_MONEY).over(annual(GDP)))
                    .code(WDI, "FM.LBL.BMNY.GD.ZS"))
            .variant(Variant.of("mean", LIBRARY, average(BROAD_MONEY).over(annual(GDP)))
                    .note("mean of the balances instead of the closing one"))
            .variant(Variant.of(
                            "gfdd",
                            GFDD,
                            deflated(BROAD_MONEY)
                                    .over(annual(GDP).over(mean(CPI)))
                                    .ifOneYear())
                    .code(GFDD, "GFDD.DI.05")
                    .note("each stock deflated at its own date, GDP by the year's mean price level"))
            .build();

    /**
     * Measures how far the assets of banks are in few hands.
     *
     * <p>Herfindahl-Hirschman index, the sum of the squared shares, from 1/n to 1.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>no bank is reported (group too small),
     *   <li>an amount is negative (out of domain),
     *   <li>banks do not add up to a stated total (inconsistent statement), or
     *   <li>the total is zero (zero denominator).
     * </ul>
     *
     * <p>World Bank 1995, para 16. Banks under common control must be added up before, and the list must be complete: a
     * missing tail raises every share.
     *
     * <p>Variants: {@code points} (the index times 10,000, as competition authorities print it), {@code cr3} and
     * {@code cr5} (the share of the three and five largest; undefined for fewer than three banks, as GFDD has it),
     * {@code effective-number} (1 / index), {@code normalised} (0 for equal shares; undefined for a single bank),
     * {@code entropy-number}. {@code deposits-hhi}, {@code deposits-cr3}, {@code deposits-cr5}, {@code loans-hhi},
     * {@code loans-cr3} and {@code loans-cr5} measure the same of deposits and of loans. Where there are no more banks
     * than the three or five, their share is 1, and a note says so.
     */
    public static final Indicator BANK_CONCENTRATION = Indicator.builder(
                    "sector.bank-concentration", "Financial-sector concentration")
            .topic("structure")
            .alsoCalled("HHI", "Herfindahl", "CR3", "CR5", "entropy", "market share")
            .definition("Sum of the squared shares of banks in total bank assets (Herfindahl-Hirschman index).")
            .source(WORLD_BANK_1995, "para 16")
            .better(LOWER)
            .tier(OTHER)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of("hhi", LIBRARY, Concentration.herfindahl(BANK_ASSETS))
                    .in(INDEX))
            .variant(Variant.of("points", LIBRARY, Concentration.herfindahlPoints(BANK_ASSETS))
                    .in(INDEX)
                    .note("the index times 10,000"))
            .variant(Variant.of("cr3", GFDD, Concentration.largest(BANK_ASSETS, 3, 3))
                    .code(GFDD, "GFDD.OI.01")
                    .note("share of the three largest"))
            .variant(Variant.of("cr5", GFDD, Concentration.largest(BANK_ASSETS, 5, 3))
                    .code(GFDD, "GFDD.OI.06")
                    .note("share of the five largest"))
            .variant(Variant.of("effective-number", LIBRARY, Concentration.effectiveNumber(BANK_ASSETS))
                    .in(INDEX)
                    .better(HIGHER)
                    .note("how many equal banks would be as concentrated"))
            .variant(Variant.of("normalised", LIBRARY, Concentration.normalised(BANK_ASSETS))
                    .in(INDEX)
                    .note("0 where all are equal, 1 where one holds all"))
            .variant(Variant.of("entropy-number", LIBRARY, Concentration.entropyNumber(BANK_ASSETS))
                    .in(INDEX)
                    .better(HIGHER)
                    .note("how many equal banks would have the same entropy"))
            .variant(Variant.of("deposits-hhi", LIBRARY, Concentration.herfindahl(DEPOSITS_BY_BANK))
                    .in(INDEX)
                    .note("the index of deposits"))
            .variant(Variant.of("deposits-cr3", LIBRARY, Concentration.largest(DEPOSITS_BY_BANK, 3, 3))
                    .note("share of the three largest in deposits"))
            .variant(Variant.of("deposits-cr5", LIBRARY, Concentration.largest(DEPOSITS_BY_BANK, 5, 3))
                    .note("share of the five largest in deposits"))
            .variant(Variant.of("loans-hhi", LIBRARY, Concentration.herfindahl(LOANS_BY_BANK))
                    .in(INDEX)
                    .note("the index of loans"))
            .variant(Variant.of("loans-cr3", LIBRARY, Concentration.largest(LOANS_BY_BANK, 3, 3))
                    .note("share of the three largest in loans"))
            .variant(Variant.of("loans-cr5", LIBRARY, Concentration.largest(LOANS_BY_BANK, 5, 3))
                    .note("share of the five largest in loans"))
            .build();

    private Structure() {}

    /** The mean of a stock at the opening and at the end, each over the price level of its date. */
    static Formula deflated(Term<Stock> stock) {
        return constant("0.5")
                .times(closing(stock).over(closing(CPI)).plus(opening(stock).over(opening(CPI))));
    }
}
