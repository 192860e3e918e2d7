/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.regulation.LimitBasis.REGULATORY_CAPITAL;

import java.util.List;
import java.util.function.BiFunction;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.intermediary.statement.CapitalItems;

/**
 * Declares the indicator of market risk.
 *
 * @since 0.1.0
 */
public final class MarketRisk {
    /** The positions held for trading, each with the shock for which it is tested. */
    public static final Fact<TradingBook> TRADING_BOOK = new Fact<>("trading-book", "trading book", TradingBook.class);

    /**
     * Relates the loss that a set shock would cause on the trading position to capital.
     *
     * <p>Loss / regulatory capital, a share; the loss is minus the sum of each position times its shock, a gain is
     * negative.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>the trading book is not reported,
     *   <li>capital is zero or negative.
     * </ul>
     *
     * <p>World Bank 1995, para 26, names market risk without a formula; the shocks are the caller's.
     *
     * <p>Variants: {@code losses-only} does not take gains of some positions off the losses of others; {@code amount}
     * is the net loss in money.
     */
    public static final Indicator MARKET_RISK = Indicator.builder("intermediary.market-risk", "Market (position) risk")
            .topic("risk")
            .definition("Loss on the trading position for a set shock over regulatory capital.")
            .source(WORLD_BANK_1995, "para 26")
            .better(LOWER)
            .tier(OTHER)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("net-loss", LIBRARY, netLoss().over(CapitalItems.capital(REGULATORY_CAPITAL))))
            .variant(Variant.of("losses-only", LIBRARY, losses().over(CapitalItems.capital(REGULATORY_CAPITAL)))
                    .note("gains are not taken off losses"))
            .variant(Variant.of("amount", LIBRARY, netLoss()).note("the net loss in money"))
            .build();

    private MarketRisk() {}

    private static Formula netLoss() {
        return loss("loss for the shock", TradingBook::netLoss);
    }

    private static Formula losses() {
        return loss("losses for the shock, without gains", TradingBook::losses);
    }

    private static Formula loss(String words, BiFunction<TradingBook, Figures, Evaluation> asked) {
        return Calculation.from(TRADING_BOOK, words, Dimension.MONEY, List.of(), asked);
    }
}
