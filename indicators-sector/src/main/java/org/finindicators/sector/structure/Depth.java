/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.mean;
import static org.finindicators.indicator.Authority.GFDD;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WDI;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.sector.rates.BankRateItems.BANK_DEPOSITS;
import static org.finindicators.sector.structure.Structure.deflated;
import static org.finindicators.sector.structure.StructureItems.BANK_CLAIMS;
import static org.finindicators.sector.structure.StructureItems.CENTRAL_BANK_CLAIMS;
import static org.finindicators.sector.structure.StructureItems.DOMESTIC_PRIVATE_CREDIT;
import static org.finindicators.sector.structure.StructureItems.PRIVATE_CREDIT_BY_BANKS;
import static org.finindicators.sector.structure.StructureItems.PRIVATE_CREDIT_BY_INSTITUTIONS;
import static org.finindicators.sector.structure.StructureItems.SYSTEM_DEPOSITS;
import static org.finindicators.sector.structure.StructureItems.TOTAL_BANK_ASSETS;
import static org.finindicators.statement.EconomyItems.CPI;
import static org.finindicators.statement.EconomyItems.GDP;

import org.finindicators.formula.Formula;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.Term;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the measures of financial depth that the Global Financial Development Database adds to broad money: credit,
 * deposits and assets over output, and what banks do with deposits.
 *
 * <p>Variants named {@code gfdd} take the mean of the opening and closing stock, each deflated at its own date, over
 * output deflated by the year's mean price level, as in {@link Structure#FINANCIAL_DEPTH}: undefined without an opening
 * stock and for a period other than one year. The others take the stock at the end of the period over a year's output.
 * All are undefined where an item is not reported, and where the denominator is zero.
 *
 * @since 0.1.0
 */
public final class Depth {
    private static final String DEFLATED = ", each stock deflated at its own date, GDP by the year's mean price level";

    /**
     * Relates credit to the private sector to the output of a year.
     *
     * <p>Domestic credit to the private sector by all financial corporations / annual GDP, a ratio. World Development
     * Indicators, FS.AST.PRVT.GD.ZS, which GFDD repeats as GFDD.DI.14. Credit to public enterprises is in it for some
     * countries only.
     *
     * <p>Variants: {@code banks} has the credit of banks alone; {@code gfdd-banks} and {@code gfdd-institutions} that
     * of banks, and of banks and other financial institutions, both deflated.
     */
    public static final Indicator PRIVATE_CREDIT_TO_GDP = Indicator.builder(
                    "sector.private-credit-to-gdp", "Private credit / GDP")
            .topic("structure")
            .definition("Domestic credit to the private sector over gross domestic product.")
            .source(WDI, "FS.AST.PRVT.GD.ZS")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of("all-lenders", WDI, ofOutput(DOMESTIC_PRIVATE_CREDIT))
                    .code(WDI, "FS.AST.PRVT.GD.ZS")
                    .code(GFDD, "GFDD.DI.14"))
            .variant(Variant.of("banks", WDI, ofOutput(PRIVATE_CREDIT_BY_BANKS))
                    .code(WDI, "FD.AST.PRVT.GD.ZS")
                    .note("credit by banks alone"))
            .variant(Variant.of("gfdd-banks", GFDD, ofOutputDeflated(PRIVATE_CREDIT_BY_BANKS))
                    .code(GFDD, "GFDD.DI.01")
                    .note("credit by banks" + DEFLATED))
            .variant(Variant.of("gfdd-institutions", GFDD, ofOutputDeflated(PRIVATE_CREDIT_BY_INSTITUTIONS))
                    .code(GFDD, "GFDD.DI.12")
                    .note("credit by banks and other financial institutions" + DEFLATED))
            .build();

    /**
     * Relates the deposits of banks to the output of a year.
     *
     * <p>Deposits of customers with banks / annual GDP, a ratio. GFDD.OI.02.
     *
     * <p>Variants: {@code gfdd} deflates; {@code gfdd-system} deflates too, and has the deposits with other financial
     * institutions besides.
     */
    public static final Indicator BANK_DEPOSITS_TO_GDP = Indicator.builder(
                    "sector.bank-deposits-to-gdp", "Bank deposits / GDP")
            .topic("structure")
            .definition("Demand, time and saving deposits with banks over gross domestic product.")
            .source(GFDD, "GFDD.OI.02")
            .better(HIGHER)
            .tier(OTHER)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of("end-of-period", LIBRARY, ofOutput(BANK_DEPOSITS)))
            .variant(Variant.of("gfdd", GFDD, ofOutputDeflated(BANK_DEPOSITS))
                    .code(GFDD, "GFDD.OI.02")
                    .note("mean of the deposits" + DEFLATED))
            .variant(Variant.of("gfdd-system", GFDD, ofOutputDeflated(SYSTEM_DEPOSITS))
                    .code(GFDD, "GFDD.DI.08")
                    .note("deposits with banks and other financial institutions" + DEFLATED))
            .build();

    /**
     * Relates the assets of banks to the output of a year.
     *
     * <p>Claims of banks on the domestic real sector / annual GDP, a ratio: claims on government, public enterprises
     * and the private sector, neither on other banks nor abroad. GFDD.DI.02.
     *
     * <p>Variants: {@code gfdd} deflates; {@code total-assets} has all assets of banks.
     */
    public static final Indicator BANK_ASSETS_TO_GDP = Indicator.builder(
                    "sector.bank-assets-to-gdp", "Bank assets / GDP")
            .topic("structure")
            .definition("Claims of banks on the domestic real sector over gross domestic product.")
            .source(GFDD, "GFDD.DI.02")
            .better(HIGHER)
            .tier(OTHER)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of("end-of-period", LIBRARY, ofOutput(BANK_CLAIMS)))
            .variant(Variant.of("gfdd", GFDD, ofOutputDeflated(BANK_CLAIMS))
                    .code(GFDD, "GFDD.DI.02")
                    .note("mean of the claims" + DEFLATED))
            .variant(Variant.of("total-assets", LIBRARY, ofOutput(TOTAL_BANK_ASSETS))
                    .note("all assets of banks"))
            .build();

    /**
     * Gives the part that banks have in the lending of banks and the central bank.
     *
     * <p>Claims of banks on the domestic real sector / (those claims + the central bank's), at the end of the period, a
     * share. Undefined where both are zero. GFDD.DI.04.
     */
    public static final Indicator BANK_ASSET_SHARE = Indicator.builder("sector.bank-asset-share", "Bank asset share")
            .topic("structure")
            .definition("Claims of banks on the domestic real sector over those of banks and the central bank.")
            .source(GFDD, "GFDD.DI.04")
            .better(HIGHER)
            .tier(OTHER)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(
                    Variant.of("share", GFDD, closing(BANK_CLAIMS).over(closing(BANK_CLAIMS.plus(CENTRAL_BANK_CLAIMS))))
                            .code(GFDD, "GFDD.DI.04"))
            .build();

    /**
     * Relates the credit of banks to the deposits that they hold.
     *
     * <p>Credit of banks to the private sector / deposits with banks, at the end of the period, a ratio; above one
     * where banks lend from other funds. Undefined where there are no deposits. GFDD.SI.04.
     */
    public static final Indicator CREDIT_TO_DEPOSITS = Indicator.builder(
                    "sector.credit-to-deposits", "Bank credit / bank deposits")
            .topic("structure")
            .definition("Credit of banks to the private sector over the deposits of customers with banks.")
            .source(GFDD, "GFDD.SI.04")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of(
                            "end-of-period",
                            GFDD,
                            closing(PRIVATE_CREDIT_BY_BANKS).over(closing(BANK_DEPOSITS)))
                    .code(GFDD, "GFDD.SI.04"))
            .build();

    private Depth() {}

    private static Formula ofOutput(Term<Stock> stock) {
        return closing(stock).over(annual(GDP));
    }

    private static Formula ofOutputDeflated(Term<Stock> stock) {
        return deflated(stock).over(annual(GDP).over(mean(CPI))).ifOneYear();
    }
}
