/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.macro;

import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.PriceIndex;
import org.finindicators.formula.Kind.Stock;

/**
 * The items of an economy's external accounts and wholesale prices.
 *
 * @since 0.1.0
 */
public final class ExternalItems {
    /** Goods, services, primary and secondary income, received less paid; in the currency of GDP. */
    public static final Item<Flow> CURRENT_ACCOUNT_BALANCE =
            Item.flow("current-account-balance", "current account balance");

    /** New foreign direct investment less disinvestment, in the currency of GDP; negative where more is withdrawn. */
    public static final Item<Flow> FDI_NET_INFLOW = Item.flow("fdi-net-inflow", "net FDI inflow");

    /** Debt to non-residents with an original maturity of a year or less, and interest in arrears on long-term debt. */
    public static final Item<Stock> SHORT_TERM_EXTERNAL_DEBT =
            Item.stock("short-term-external-debt", "short-term external debt");

    /**
     * Gold, special drawing rights, the reserve position in the Fund and foreign exchange of the monetary authorities.
     */
    public static final Item<Stock> INTERNATIONAL_RESERVES =
            Item.stock("international-reserves", "international reserves");

    /**
     * The wholesale or producer price index, at the end of months, or as the mean of a year; all values on one base.
     */
    public static final Item<PriceIndex> WPI = Item.priceIndex("wpi", "WPI");

    /** The market-based and the official exchange rate. */
    public static final Fact<ExchangeRates> EXCHANGE_RATES =
            new Fact<>("exchange-rates", "exchange rates", ExchangeRates.class);

    private ExternalItems() {}
}
