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

import org.finindicators.formula.Fact;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.Term;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.statement.Breakdown;
import org.finindicators.statistics.Concentration;

/**
 * Declares the indicators of depth and structure.
 *
 * @since 0.1.0
 */
public final class Structure {
    /** Of fewer banks GFDD gives no concentration. */
    private static final int LEAST_BANKS = 3;

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
     * {@code entropy-number}. With {@code deposits-} or {@code loans-} before the name, {@code deposits-hhi} for
     * instance, each measures the same of deposits or of loans. Where there are no more banks than the three or five,
     * their share is 1, and a note says so.
     */
    public static final Indicator BANK_CONCENTRATION = bankConcentration();

    private Structure() {}

    private static Indicator bankConcentration() {
        Indicator.Builder indicator = Indicator.builder("sector.bank-concentration", "Financial-sector concentration")
                .topic("structure")
                .alsoCalled("HHI", "Herfindahl", "CR3", "CR5", "entropy", "market share")
                .definition("Sum of the squared shares of banks in total bank assets (Herfindahl-Hirschman index).")
                .source(WORLD_BANK_1995, "para 16")
                .better(LOWER)
                .tier(OTHER)
                .roles(INTERMEDIATE, OUTCOME);
        concentration(indicator, "", BANK_ASSETS);
        concentration(indicator, "deposits", DEPOSITS_BY_BANK);
        concentration(indicator, "loans", LOANS_BY_BANK);
        return indicator.build();
    }

    /** All measures of one distribution; those of assets bear no prefix, and have the codes of GFDD. */
    private static void concentration(Indicator.Builder indicator, String what, Fact<Breakdown> fact) {
        boolean assets = what.isEmpty();
        String prefix = assets ? "" : what + "-";
        String of = assets ? "" : " of " + what;
        String in = assets ? "" : " in " + what;
        Variant index = Variant.of(prefix + "hhi", LIBRARY, Concentration.herfindahl(fact))
                .in(INDEX);
        Variant three = Variant.of(prefix + "cr3", assets ? GFDD : LIBRARY, Concentration.largest(fact, 3, LEAST_BANKS))
                .note("share of the three largest" + in);
        Variant five = Variant.of(prefix + "cr5", assets ? GFDD : LIBRARY, Concentration.largest(fact, 5, LEAST_BANKS))
                .note("share of the five largest" + in);
        indicator
                .variant(assets ? index : index.note("the index" + of))
                .variant(Variant.of(prefix + "points", LIBRARY, Concentration.herfindahlPoints(fact))
                        .in(INDEX)
                        .note("the index" + of + " times 10,000"))
                .variant(assets ? three.code(GFDD, "GFDD.OI.01") : three)
                .variant(assets ? five.code(GFDD, "GFDD.OI.06") : five)
                .variant(Variant.of(prefix + "effective-number", LIBRARY, Concentration.effectiveNumber(fact))
                        .in(INDEX)
                        .better(HIGHER)
                        .note("how many equal banks would be as concentrated" + in))
                .variant(Variant.of(prefix + "normalised", LIBRARY, Concentration.normalised(fact))
                        .in(INDEX)
                        .note("the index" + of + ", 0 where all are equal, 1 where one holds all"))
                .variant(Variant.of(prefix + "entropy-number", LIBRARY, Concentration.entropyNumber(fact))
                        .in(INDEX)
                        .better(HIGHER)
                        .note("how many equal banks would have the same entropy" + in));
    }

    /** The mean of a stock at the opening and at the end, each over the price level of its date. */
    static Formula deflated(Term<Stock> stock) {
        return constant("0.5")
                .times(closing(stock).over(closing(CPI)).plus(opening(stock).over(opening(CPI))));
    }
}
