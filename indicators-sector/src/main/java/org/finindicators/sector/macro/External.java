/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.macro;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WDI;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.INDEX;
import static org.finindicators.indicator.Unit.MULTIPLE;
import static org.finindicators.indicator.Unit.RATIO;
import static org.finindicators.sector.macro.ExternalItems.CURRENT_ACCOUNT_BALANCE;
import static org.finindicators.sector.macro.ExternalItems.EXCHANGE_RATES;
import static org.finindicators.sector.macro.ExternalItems.FDI_NET_INFLOW;
import static org.finindicators.sector.macro.ExternalItems.INTERNATIONAL_RESERVES;
import static org.finindicators.sector.macro.ExternalItems.SHORT_TERM_EXTERNAL_DEBT;
import static org.finindicators.statement.EconomyItems.GDP;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Decimals;
import org.finindicators.number.Rational;

/**
 * Declares the indicators of external accounts and the exchange rate.
 *
 * @since 0.1.0
 */
public final class External {
    /**
     * Relates the market-based exchange rate to the official one.
     *
     * <p>Market rate / official rate, both in local currency for one unit of foreign currency, a multiple; 1 where
     * there is no parallel market premium. Rates quoted the other way round are turned. A ratio below 1 is a value.
     * Undefined where a rate is zero or negative (out of domain). World Bank 1995, para 14.
     *
     * <p>Variants: {@code premium}, the ratio less 1; {@code log-premium}, its natural logarithm, as growth regressions
     * use.
     */
    public static final Indicator MARKET_TO_OFFICIAL_EXCHANGE_RATE = Indicator.builder(
                    "macro.exchange-rate-ratio", "Market-based / official exchange rate")
            .topic("stability")
            .alsoCalled("black market premium", "parallel market premium")
            .definition("The market-based exchange rate over the official one, in local currency for foreign.")
            .source(WORLD_BANK_1995, "para 14")
            .better(CONTEXTUAL)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of(
                            "ratio",
                            WORLD_BANK_1995,
                            rates("market rate / official rate", (market, official) -> market.dividedBy(official)))
                    .in(MULTIPLE))
            .variant(Variant.of(
                            "premium",
                            LIBRARY,
                            rates(
                                    "market rate / official rate - 1",
                                    (market, official) -> market.minus(official).dividedBy(official)))
                    .in(RATIO)
                    .note("the ratio less 1"))
            .variant(Variant.of(
                            "log-premium",
                            LIBRARY,
                            rates(
                                    "ln(market rate / official rate)",
                                    (market, official) -> Rational.of(Decimals.of(
                                            Math.log(market.dividedBy(official).toDouble())))))
                    .in(INDEX)
                    .note("the natural logarithm of the ratio"))
            .build();

    /**
     * Relates the deficit of the current account to output.
     *
     * <p>- current account balance / GDP, both annual and in one currency, a share: positive in deficit. Undefined
     * where GDP is zero or the two are in different currencies. World Bank 1995, para 14. Variant {@code balance} has
     * the opposite sign, as the World Development Indicators publish.
     */
    public static final Indicator CURRENT_ACCOUNT_DEFICIT = Indicator.builder(
                    "macro.current-account-deficit", "Current-account deficit / GDP")
            .topic("stability")
            .alsoCalled("CAD", "external balance")
            .definition("Payments of residents abroad above their receipts, over GDP.")
            .source(WORLD_BANK_1995, "para 14")
            .better(LOWER)
            .tier(KEY)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of(
                    "deficit",
                    WORLD_BANK_1995,
                    annual(CURRENT_ACCOUNT_BALANCE.times(BigDecimal.ONE.negate()))
                            .over(annual(GDP))))
            .variant(Variant.of("balance", WDI, annual(CURRENT_ACCOUNT_BALANCE).over(annual(GDP)))
                    .titled("Current-account balance / GDP")
                    .better(HIGHER)
                    .code(WDI, "BN.CAB.XOKA.GD.ZS")
                    .note("the opposite sign: a surplus is positive"))
            .build();

    /**
     * Relates foreign direct investment to output.
     *
     * <p>Net inflow / GDP, both annual and in one currency, a share. Disinvestment above new investment gives a
     * negative share, which is a value. Undefined where GDP is zero. World Bank 1995, para 14. Variant {@code level}:
     * the net inflow of the period in money.
     */
    public static final Indicator FOREIGN_DIRECT_INVESTMENT = Indicator.builder(
                    "macro.foreign-direct-investment", "Foreign direct investment / GDP")
            .topic("stability")
            .alsoCalled("FDI")
            .definition("New direct investment from abroad less disinvestment, over GDP.")
            .source(WORLD_BANK_1995, "para 14")
            .better(HIGHER)
            .tier(OTHER)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of("share", WORLD_BANK_1995, annual(FDI_NET_INFLOW).over(annual(GDP)))
                    .code(WDI, "BX.KLT.DINV.WD.GD.ZS"))
            .variant(Variant.of("level", WORLD_BANK_1995, total(FDI_NET_INFLOW))
                    .titled("Foreign direct investment")
                    .note("in money"))
            .build();

    /**
     * Relates short-term external debt to international reserves.
     *
     * <p>Short-term external debt / international reserves, both at the end of the period and in one currency, a share;
     * above 1 the reserves would not repay it. Undefined where reserves are zero. World Development Indicators; not in
     * the paper of 1995.
     */
    public static final Indicator SHORT_TERM_DEBT_TO_RESERVES = Indicator.builder(
                    "macro.short-term-debt-to-reserves", "Short-term external debt / reserves")
            .topic("stability")
            .alsoCalled("Greenspan-Guidotti", "reserve adequacy")
            .definition("Short-term debt to non-residents over the international reserves.")
            .source(WDI, "DT.DOD.DSTC.IR.ZS")
            .better(LOWER)
            .tier(OTHER)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of(
                            "end-of-period",
                            WDI,
                            closing(SHORT_TERM_EXTERNAL_DEBT).over(closing(INTERNATIONAL_RESERVES)))
                    .code(WDI, "DT.DOD.DSTC.IR.ZS"))
            .build();

    private External() {}

    private static Calculation rates(String words, BiFunction<Rational, Rational, Rational> function) {
        return Calculation.from(
                EXCHANGE_RATES,
                words,
                Dimension.NUMBER,
                List.of(Reason.OUT_OF_DOMAIN.when("a rate of zero or less")),
                (rates, figures) -> evaluate(rates, Worksheet.of(figures), function));
    }

    private static Evaluation evaluate(
            ExchangeRates rates, Worksheet sheet, BiFunction<Rational, Rational, Rational> function) {
        read(sheet, "market rate", rates.market());
        read(sheet, "official rate", rates.official());
        if (!sheet.isSound()) {
            return sheet.undefined();
        }
        sheet.step(
                rates.quotation() == ExchangeRates.Quotation.LOCAL_PER_FOREIGN
                        ? "quoted in local currency for foreign"
                        : "quoted in foreign currency for local, turned");
        return sheet.value(function.apply(Rational.of(rates.above()), Rational.of(rates.below())));
    }

    private static void read(Worksheet sheet, String name, BigDecimal rate) {
        sheet.number(name, sheet.figures().period().toString(), rate, "").requirePositive(name, rate);
    }
}
