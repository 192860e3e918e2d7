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
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.sector.rates.BankRateItems.BANK_DEPOSITS;
import static org.finindicators.sector.structure.Structure.deflated;
import static org.finindicators.sector.structure.StructureItems.BANK_LIABILITIES;
import static org.finindicators.sector.structure.StructureItems.CENTRAL_BANK_BALANCES;
import static org.finindicators.sector.structure.StructureItems.CENTRAL_BANK_CREDIT;
import static org.finindicators.sector.structure.StructureItems.FOREIGN_BANK_ASSETS;
import static org.finindicators.sector.structure.StructureItems.NONBANK_ASSETS;
import static org.finindicators.sector.structure.StructureItems.PRIVATE_BANK_ASSETS;
import static org.finindicators.sector.structure.StructureItems.PRIVATE_NONBANK_ASSETS;
import static org.finindicators.sector.structure.StructureItems.RESIDUAL_TERM_DEPOSITS;
import static org.finindicators.sector.structure.StructureItems.TERM_DEPOSITS;
import static org.finindicators.sector.structure.StructureItems.TOTAL_BANK_ASSETS;
import static org.finindicators.statement.EconomyItems.CPI;
import static org.finindicators.statement.EconomyItems.GDP;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicators of the ownership of the financial sector and the sources of its funds.
 *
 * <p>All shares are of balances at the end of the period, undefined where the whole is zero or an item is negative or
 * not reported. A part above its whole is a violation of the statement, and a value above 1 until it is mended.
 *
 * @since 0.1.0
 */
public final class Composition {
    /**
     * Measures the share of deposits of more than half a year.
     *
     * <p>Deposits over six months / bank deposits, a share. Undefined where there are no deposits. World Bank 1995,
     * para 16, which does not say which term is meant: the default takes the term that was agreed; a deposit of exactly
     * six months does not count. Variant {@code residual} takes the term that is left.
     */
    public static final Indicator TERM_DEPOSIT_SHARE = Indicator.builder(
                    "sector.term-deposit-share", "Deposits over six months / total deposits")
            .topic("structure")
            .definition("Deposits of more than six months over all deposits of customers with banks.")
            .source(WORLD_BANK_1995, "para 16")
            .better(HIGHER)
            .tier(KEY)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of(
                    "original", WORLD_BANK_1995, closing(TERM_DEPOSITS).over(closing(BANK_DEPOSITS))))
            .variant(Variant.of(
                            "residual", LIBRARY, closing(RESIDUAL_TERM_DEPOSITS).over(closing(BANK_DEPOSITS)))
                    .note("the term that is left instead of the term that was agreed"))
            .build();

    /**
     * Gives the part of banking that is in private hands.
     *
     * <p>Private bank assets / total bank assets, a share. Undefined where banks have no assets. World Bank 1995, para
     * 16. A bank is private where more than half of it is. Variant {@code foreign}: the assets of banks that are
     * foreign by half or more, as GFDD has it; they are private as a rule and in the default as well.
     */
    public static final Indicator PRIVATE_BANK_ASSET_SHARE = Indicator.builder(
                    "sector.private-bank-asset-share", "Assets of privately owned banks / total bank assets")
            .topic("structure")
            .definition("Assets of banks in private hands over the assets of all banks.")
            .source(WORLD_BANK_1995, "para 16")
            .better(CONTEXTUAL)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of(
                    "private", WORLD_BANK_1995, closing(PRIVATE_BANK_ASSETS).over(closing(TOTAL_BANK_ASSETS))))
            .variant(Variant.of("foreign", GFDD, closing(FOREIGN_BANK_ASSETS).over(closing(TOTAL_BANK_ASSETS)))
                    .titled("Assets of foreign-owned banks / total bank assets")
                    .code(GFDD, "GFDD.OI.16")
                    .note("banks that are foreign by half or more, instead of private ones"))
            .build();

    /**
     * Gives the part that institutions other than banks have in the financial system.
     *
     * <p>Non-bank financial assets / (total bank assets + non-bank financial assets), a share; the central bank is in
     * neither. Undefined where both are zero. World Bank 1995, para 16. A non-bank that a bank owns counts once.
     *
     * <p>Variants relate the same assets to output: {@code of-gdp} at the end of the year, {@code gfdd} with the stocks
     * and output deflated as in {@link Structure#FINANCIAL_DEPTH}, undefined without an opening stock and for a period
     * other than one year.
     */
    public static final Indicator NONBANK_ASSET_SHARE = Indicator.builder(
                    "sector.nonbank-asset-share", "Role of non-bank financial institutions")
            .topic("structure")
            .definition("Assets of non-bank financial institutions over those of banks and non-banks together.")
            .source(WORLD_BANK_1995, "para 16")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of(
                    "of-system",
                    LIBRARY,
                    closing(NONBANK_ASSETS).over(closing(TOTAL_BANK_ASSETS.plus(NONBANK_ASSETS)))))
            .variant(Variant.of("of-gdp", LIBRARY, closing(NONBANK_ASSETS).over(annual(GDP)))
                    .note("over output instead of the assets of the system"))
            .variant(Variant.of(
                            "gfdd",
                            GFDD,
                            deflated(NONBANK_ASSETS)
                                    .over(annual(GDP).over(mean(CPI)))
                                    .ifOneYear())
                    .code(GFDD, "GFDD.DI.03")
                    .note("over output, each stock deflated at its own date, GDP by the year's mean price level"))
            .build();

    /**
     * Gives the part of the non-banks that is in private hands.
     *
     * <p>Private non-bank financial assets / non-bank financial assets, a share. Undefined where there are no
     * non-banks' assets. World Bank 1995, para 16.
     */
    public static final Indicator PRIVATE_NONBANK_ASSET_SHARE = Indicator.builder(
                    "sector.private-nonbank-asset-share", "Privately owned non-bank share")
            .topic("structure")
            .definition("Assets of privately owned non-bank financial institutions over those of all non-banks.")
            .source(WORLD_BANK_1995, "para 16")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of(
                    "share", WORLD_BANK_1995, closing(PRIVATE_NONBANK_ASSETS).over(closing(NONBANK_ASSETS))))
            .build();

    /**
     * Measures the dependence of banks on credit from the central bank.
     *
     * <p>Central bank credit to banks / bank liabilities without capital, a share. Undefined where banks owe nothing.
     * World Bank 1995, para 16, which asks for the volume. Variants: {@code net} deducts the balances of banks with the
     * central bank, and is negative where they lend to it on balance; {@code level} is the credit in money.
     */
    public static final Indicator CENTRAL_BANK_FUNDING_SHARE = Indicator.builder(
                    "sector.central-bank-funding-share", "Bank funding from the central bank")
            .topic("structure")
            .definition("Liabilities of banks to the central bank over all their liabilities.")
            .source(WORLD_BANK_1995, "para 16")
            .better(LOWER)
            .tier(OTHER)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("gross", LIBRARY, closing(CENTRAL_BANK_CREDIT).over(closing(BANK_LIABILITIES))))
            .variant(Variant.of(
                            "net",
                            LIBRARY,
                            closing(CENTRAL_BANK_CREDIT.minus(CENTRAL_BANK_BALANCES))
                                    .over(closing(BANK_LIABILITIES)))
                    .note("less the balances of banks with the central bank"))
            .variant(Variant.of("level", WORLD_BANK_1995, closing(CENTRAL_BANK_CREDIT))
                    .note("in money"))
            .build();

    private Composition() {}
}
