/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.constant;
import static org.finindicators.indicator.Authority.BASEL_1996;
import static org.finindicators.indicator.Authority.IMF_FSI_2019;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.intermediary.risk.ForeignCurrencyItems.FOREIGN_CURRENCY_LIABILITIES;
import static org.finindicators.intermediary.risk.ForeignCurrencyItems.FOREIGN_CURRENCY_LOANS;
import static org.finindicators.intermediary.risk.ForeignCurrencyItems.NET_OPEN_POSITION;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_LIABILITIES;
import static org.finindicators.regulation.LimitBasis.REGULATORY_CAPITAL;

import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Formula;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.intermediary.statement.CapitalItems;

/**
 * Declares the indicators of foreign-exchange risk.
 *
 * @since 0.1.0
 */
public final class ForeignExchangeRisk {
    /** The net open positions by currency. */
    public static final Fact<CurrencyPositions> CURRENCY_POSITIONS =
            new Fact<>("currency-positions", "currency positions", CurrencyPositions.class);

    /**
     * Relates the open position in foreign currencies to capital.
     *
     * <p>max(sum of long positions, sum of short positions) / regulatory capital, a share: the shorthand method. Long
     * positions are not netted with short ones.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>capital is zero or negative,
     *   <li>a position is in the reporting currency, or in none,
     *   <li>the positions are against another currency than that of the figures.
     * </ul>
     *
     * <p>World Bank 1995, para 26, and the rule of Annex 1, section 4, which does not name gold.
     *
     * <p>Variants: {@code signed} is the net position of the IMF, long less short, negative where it is short, and
     * {@code reported} the same from a total; over institutions they are summed with their signs, so that one's long
     * position makes up for another's short one. {@code with-gold} adds the position in gold, long or short, as the
     * Basel Committee does; {@code largest-currency} / capital; in money {@code amount}, {@code amount-with-gold}, and
     * {@code capital-charge}, 8 per cent of the position with gold, which a capital position takes as market risk.
     */
    public static final Indicator FOREIGN_EXCHANGE_POSITION = Indicator.builder(
                    "intermediary.foreign-exchange-position", "Foreign-exchange risk and position")
            .topic("risk")
            .alsoCalled("NOP", "net open position", "FX", "open currency position")
            .definition("The larger of all long and all short positions in foreign currencies"
                    + " over regulatory capital.")
            .source(WORLD_BANK_1995, "para 26; Annex 1, section 4")
            .better(LOWER)
            .tier(OTHER)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of(
                    "overall", WORLD_BANK_1995, openPosition().over(CapitalItems.capital(REGULATORY_CAPITAL))))
            .variant(Variant.of(
                            "with-gold",
                            BASEL_1996,
                            openPositionWithGold().over(CapitalItems.capital(REGULATORY_CAPITAL)))
                    .note("the position in gold on top"))
            .variant(Variant.of("signed", IMF_FSI_2019, netPosition().over(CapitalItems.capital(REGULATORY_CAPITAL)))
                    .better(CONTEXTUAL)
                    .code(IMF_FSI_2019, "FSI555_CFSI_PT")
                    .note("long less short positions; summed with their signs over institutions"))
            .variant(Variant.of(
                            "reported",
                            IMF_FSI_2019,
                            closing(NET_OPEN_POSITION).over(CapitalItems.capital(REGULATORY_CAPITAL)))
                    .better(CONTEXTUAL)
                    .code(IMF_FSI_2019, "FSI555_CFSI_PT")
                    .note("the signed position as the institution reports it"))
            .variant(Variant.of(
                            "largest-currency",
                            WORLD_BANK_1995,
                            largestCurrencyPosition().over(CapitalItems.capital(REGULATORY_CAPITAL)))
                    .note("the largest position in a single currency"))
            .variant(Variant.of("amount", WORLD_BANK_1995, openPosition()).note("the position in money"))
            .variant(Variant.of("amount-with-gold", BASEL_1996, openPositionWithGold())
                    .note("the position in money, with gold"))
            .variant(Variant.of(
                            "capital-charge", BASEL_1996, openPositionWithGold().times(constant("0.08")))
                    .note("8 % of the position with gold, in money"))
            .build();

    /**
     * Gives the part of loans that is in foreign currencies.
     *
     * <p>Loans in foreign currencies or linked to them / gross loans at the end of the period, a share. Undefined where
     * gross loans are zero. IMF 2019, additional indicators, FSI131; not in the paper of 1995.
     */
    public static final Indicator FOREIGN_CURRENCY_LOANS_SHARE = Indicator.builder(
                    "intermediary.foreign-currency-loans", "Foreign-currency loans / total loans")
            .topic("risk")
            .definition("Loans in foreign currencies, or linked to them, over gross loans.")
            .source(IMF_FSI_2019, "additional indicators")
            .better(LOWER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                            "closing",
                            IMF_FSI_2019,
                            closing(FOREIGN_CURRENCY_LOANS).over(closing(GROSS_LOANS)))
                    .code(IMF_FSI_2019, "FSI131_AFSI_PT"))
            .build();

    /**
     * Gives the part of liabilities that is in foreign currencies.
     *
     * <p>Liabilities in foreign currencies or linked to them / total liabilities, without equity, at the end of the
     * period, a share. Undefined where total liabilities are zero. IMF 2019, additional indicators, FSI680; not in the
     * paper of 1995.
     */
    public static final Indicator FOREIGN_CURRENCY_LIABILITIES_SHARE = Indicator.builder(
                    "intermediary.foreign-currency-liabilities", "Foreign-currency liabilities / total liabilities")
            .topic("risk")
            .definition("Liabilities in foreign currencies, or linked to them, over total liabilities.")
            .source(IMF_FSI_2019, "additional indicators")
            .better(LOWER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                            "closing",
                            IMF_FSI_2019,
                            closing(FOREIGN_CURRENCY_LIABILITIES).over(closing(TOTAL_LIABILITIES)))
                    .code(IMF_FSI_2019, "FSI680_AFSI_PT"))
            .build();

    private ForeignExchangeRisk() {}

    private static Formula netPosition() {
        return position("long - short positions", OpenPosition::signed);
    }

    /**
     * Gives the open position in money, by the shorthand method, without gold.
     *
     * @return the amount
     */
    public static Formula openPosition() {
        return position("max(long, short positions)", OpenPosition::shorthand);
    }

    /**
     * Gives the open position in money, by the shorthand method, with the position in gold on top.
     *
     * @return the amount
     */
    public static Formula openPositionWithGold() {
        return position("max(long, short positions) + gold", OpenPosition::shorthandWithGold);
    }

    /**
     * Gives the largest open position in a single currency in money, long or short; gold is left out.
     *
     * @return the amount
     */
    public static Formula largestCurrencyPosition() {
        return position("largest position in one currency", OpenPosition::largest);
    }

    private static Formula position(String words, Function<OpenPosition, Evaluation> asked) {
        return Calculation.from(
                CURRENCY_POSITIONS,
                words,
                Dimension.MONEY,
                OpenPosition.CASES,
                (positions, figures) -> asked.apply(new OpenPosition(positions, figures)));
    }
}
