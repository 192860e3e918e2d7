/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import static org.finindicators.sector.rates.BankRateItems.BANK_DEPOSITS;

import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.statement.Breakdown;

/**
 * The items that describe the structure of a financial sector.
 *
 * @since 0.1.0
 */
public final class StructureItems {
    /** Broad money (M2, or the aggregate that the country publishes; name it in the statement's source). */
    public static final Item<Stock> BROAD_MONEY = Item.stock("broad-money", "broad money");

    /** Notes and coin outside banks. */
    public static final Item<Stock> CURRENCY_OUTSIDE_BANKS =
            Item.stock("currency-outside-banks", "currency outside banks").partOf(BROAD_MONEY);

    /** The assets of all banks together, claims among them counted as each bank reports them. */
    public static final Item<Stock> TOTAL_BANK_ASSETS = Item.stock("total-bank-assets", "total bank assets");

    /** The assets of banks that are in private hands by more than half. */
    public static final Item<Stock> PRIVATE_BANK_ASSETS =
            Item.stock("private-bank-assets", "private bank assets").partOf(TOTAL_BANK_ASSETS);

    /** The assets of banks that foreigners own by half or more. */
    public static final Item<Stock> FOREIGN_BANK_ASSETS =
            Item.stock("foreign-bank-assets", "foreign bank assets").partOf(TOTAL_BANK_ASSETS);

    /** The financial assets of insurers, pension and investment funds, finance companies; not the central bank's. */
    public static final Item<Stock> NONBANK_ASSETS =
            Item.stock("nonbank-financial-assets", "non-bank financial assets");

    /** The part of {@link #NONBANK_ASSETS} in institutions that are in private hands by more than half. */
    public static final Item<Stock> PRIVATE_NONBANK_ASSETS = Item.stock(
                    "private-nonbank-financial-assets", "private non-bank financial assets")
            .partOf(NONBANK_ASSETS);

    /** The liabilities of all banks, without their capital. */
    public static final Item<Stock> BANK_LIABILITIES = Item.stock("total-bank-liabilities", "bank liabilities");

    /** Credit of the central bank to banks: rediscounts, emergency loans and lines passed on. */
    public static final Item<Stock> CENTRAL_BANK_CREDIT =
            Item.stock("central-bank-credit", "central bank credit to banks").partOf(BANK_LIABILITIES);

    /** Balances of banks with the central bank. */
    public static final Item<Stock> CENTRAL_BANK_BALANCES = Item.stock(
                    "bank-balances-at-central-bank", "bank balances at the central bank")
            .partOf(TOTAL_BANK_ASSETS);

    /** Deposits that were agreed for more than six months, certificates of deposit among them. */
    public static final Item<Stock> TERM_DEPOSITS = Item.stock(
                    "deposits-over-6m-original", "deposits over 6 months by original term")
            .partOf(BANK_DEPOSITS);

    /** Deposits that have more than six months still to run. */
    public static final Item<Stock> RESIDUAL_TERM_DEPOSITS = Item.stock(
                    "deposits-over-6m-residual", "deposits over 6 months by residual term")
            .partOf(BANK_DEPOSITS);

    /** Credit to the private sector by banks, other financial institutions and the central bank. */
    public static final Item<Stock> DOMESTIC_PRIVATE_CREDIT =
            Item.stock("domestic-private-credit", "domestic credit to the private sector");

    /** Credit to the private sector by banks and other financial institutions, without the central bank's. */
    public static final Item<Stock> PRIVATE_CREDIT_BY_INSTITUTIONS = Item.stock(
                    "private-credit-by-institutions", "private credit by banks and other financial institutions")
            .partOf(DOMESTIC_PRIVATE_CREDIT);

    /** Credit to the private sector by banks. */
    public static final Item<Stock> PRIVATE_CREDIT_BY_BANKS =
            Item.stock("private-credit-by-banks", "private credit by banks").partOf(PRIVATE_CREDIT_BY_INSTITUTIONS);

    /** Deposits with banks and other financial institutions that take them. */
    public static final Item<Stock> SYSTEM_DEPOSITS =
            Item.stock("financial-system-deposits", "deposits with banks and other financial institutions");

    /** Claims of banks on government, public enterprises and the private sector of the country. */
    public static final Item<Stock> BANK_CLAIMS =
            Item.stock("bank-claims-on-real-sector", "bank claims on the real sector");

    /** Claims of the central bank on government, public enterprises and the private sector of the country. */
    public static final Item<Stock> CENTRAL_BANK_CLAIMS =
            Item.stock("central-bank-claims-on-real-sector", "central bank claims on the real sector");

    /** The assets of each bank, those under common control added up. */
    public static final Fact<Breakdown> BANK_ASSETS = new Fact<>("bank-assets", "bank assets", Breakdown.class);

    /** The deposits of customers with each bank, those under common control added up. */
    public static final Fact<Breakdown> DEPOSITS_BY_BANK =
            new Fact<>("bank-deposits-by-bank", "deposits by bank", Breakdown.class);

    /** The loans of each bank to customers, those under common control added up. */
    public static final Fact<Breakdown> LOANS_BY_BANK =
            new Fact<>("bank-loans-by-bank", "loans by bank", Breakdown.class);

    private StructureItems() {}
}
