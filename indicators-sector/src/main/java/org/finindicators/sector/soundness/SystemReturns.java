/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import static org.finindicators.indicator.Authority.GFDD;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.RATIO;

import java.util.List;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Rational;
import org.finindicators.sector.soundness.SystemRatio.Part;

/**
 * Declares the return on equity and the capital of financial sectors.
 *
 * @since 0.1.0
 */
public final class SystemReturns {
    private static final Part INCOME = Part.of(Amount.NET_INCOME);
    private static final Part MEAN_EQUITY = new Part(
            "mean equity",
            List.of(Amount.OPENING_EQUITY, Amount.EQUITY),
            one -> half(Amount.OPENING_EQUITY.of(one).plus(Amount.EQUITY.of(one))));
    private static final Part OUTSIDE_INCOME = new Part(
            "net income from outside",
            List.of(Amount.NET_INCOME, Amount.HOLDING_INCOME),
            one -> Amount.NET_INCOME.of(one).minus(Amount.HOLDING_INCOME.of(one)));
    private static final Part OUTSIDE_EQUITY = new Part(
            "mean equity less equity held in each other",
            List.of(Amount.OPENING_EQUITY, Amount.EQUITY, Amount.OPENING_HOLDINGS, Amount.HOLDINGS),
            one -> half(Amount.OPENING_EQUITY
                    .of(one)
                    .plus(Amount.EQUITY.of(one))
                    .minus(Amount.OPENING_HOLDINGS.of(one))
                    .minus(Amount.HOLDINGS.of(one))));

    /**
     * Relates the net income of financial institutions to their equity.
     *
     * <p>Sum of net income after tax, annualised / sum of the means of opening and closing equity, over all
     * institutions of the list, a rate a year; notes give each sub-sector's where there is more than one, and
     * {@link Institutions#bySector()} parts the list. The equity and losses of insolvent institutions belong to the
     * system and stay in. An institution that lacks an amount is left out of both parts and named; closing equity that
     * is not reported is assets less liabilities where both are.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>none reports all three (not reported),
     *   <li>two bear one name, or the amounts of one contradict each other (inconsistent statement), or
     *   <li>the sum of mean equity is zero or negative (zero or negative denominator).
     * </ul>
     *
     * <p>World Bank 1995, para 22.
     *
     * <p>Variants: {@code banks}, the banks of the list, as GFDD publishes for countries; {@code solvent}, the ratio of
     * sums of institutions with positive mean equity; {@code mean} and {@code median} of the ratios of those: a loss
     * over negative equity would look like a profit, so the others have no ratio, and are named; {@code consolidated},
     * for institutions that own each other: equity held in others of the list and the income from it are taken off,
     * because plain sums count both twice.
     */
    public static final Indicator SECTOR_RETURN_ON_EQUITY = Indicator.builder(
                    "sector.sector-return-on-equity", "Return on equity by sub-sector and for the system")
            .topic("soundness")
            .alsoCalled("ROE of banks")
            .definition("Net income of financial institutions over their average equity, each added up.")
            .source(WORLD_BANK_1995, "para 22")
            .better(HIGHER)
            .tier(KEY)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of(
                    "ratio-of-sums", WORLD_BANK_1995, returns(Group.ALL).ofSums(true)))
            .variant(Variant.of("banks", GFDD, returns(Group.BANKS).ofSums(false))
                    .code(GFDD, "GFDD.EI.06")
                    .note("banks only"))
            .variant(Variant.of("solvent", LIBRARY, returns(Group.ALL).ofSumsWherePositive())
                    .note("institutions with positive mean equity only"))
            .variant(Variant.of("mean", LIBRARY, returns(Group.ALL).mean())
                    .note("mean of the ratios of institutions with positive mean equity"))
            .variant(Variant.of("median", LIBRARY, returns(Group.ALL).median())
                    .note("median of the ratios of institutions with positive mean equity"))
            .variant(Variant.of(
                            "consolidated",
                            LIBRARY,
                            new SystemRatio(Group.ALL, OUTSIDE_INCOME, OUTSIDE_EQUITY, true).ofSums(true))
                    .note("without equity that institutions hold in each other, and its income"))
            .build();

    /**
     * Gives the share of equity in the assets of financial institutions.
     *
     * <p>Sum of capital and reserves / sum of total assets at the end of the period, a share; notes give each
     * sub-sector's. A sum hides holes: the negative equity of one is set off against the equity of another. An
     * institution that does not report both is left out and named; equity that is not reported is assets less
     * liabilities where both are.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>none reports both (not reported),
     *   <li>assets are negative (out of domain),
     *   <li>two bear one name, or equity, assets and liabilities of one contradict each other (inconsistent statement),
     *       or
     *   <li>the sum of assets is zero (zero denominator).
     * </ul>
     *
     * <p>World Bank 1995, para 22, which asks for the level.
     *
     * <p>Variants: {@code banks}, the banks of the list, as GFDD publishes; {@code level}, the sum of capital and
     * reserves in money; {@code shortfall}, the sum of the shortfall of each institution against the capital that
     * regulation requires, in money, in which the surplus of one does not help another. A sum in money over some
     * institutions is not that of the sector, so both are undefined where one lacks an amount, and it is named.
     */
    public static final Indicator CAPITAL_AND_RESERVES = Indicator.builder(
                    "sector.capital-and-reserves", "Capital and reserves / assets")
            .topic("soundness")
            .definition("Capital and reserves of financial institutions over their assets, each added up.")
            .source(WORLD_BANK_1995, "para 22")
            .better(HIGHER)
            .tier(OTHER)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("ratio", WORLD_BANK_1995, capital(Group.ALL).ofSums(true))
                    .in(RATIO))
            .variant(Variant.of("banks", GFDD, capital(Group.BANKS).ofSums(false))
                    .in(RATIO)
                    .code(GFDD, "GFDD.SI.03")
                    .note("banks only"))
            .variant(Variant.of(
                            "level", WORLD_BANK_1995, sum("sum of equity", List.of(Amount.EQUITY), Amount.EQUITY::of))
                    .titled("Capital and reserves")
                    .note("in money"))
            .variant(Variant.of(
                            "shortfall",
                            LIBRARY,
                            sum(
                                    "sum of max(0, required capital - equity)",
                                    List.of(Amount.REQUIRED, Amount.EQUITY),
                                    SystemReturns::shortfall))
                    .titled("Shortfall of capital")
                    .better(LOWER)
                    .note("the shortfall of institutions against their required capital, in money"))
            .build();

    private SystemReturns() {}

    private static SystemRatio returns(Group group) {
        return new SystemRatio(group, INCOME, MEAN_EQUITY, true);
    }

    private static SystemRatio capital(Group group) {
        return new SystemRatio(group, Part.of(Amount.EQUITY), Part.of(Amount.ASSETS), false);
    }

    private static Calculation sum(String words, List<Amount> needed, Function<Institution, Rational> part) {
        return Reporting.calculation(
                words,
                Dimension.MONEY,
                Group.ALL,
                Needs.ofAll(needed),
                List.of(),
                reporting -> reporting.sheet().value(reporting.sum(part)));
    }

    private static Rational shortfall(Institution one) {
        Rational lacking = Amount.REQUIRED.of(one).minus(Amount.EQUITY.of(one));
        return lacking.signum() > 0 ? lacking : Rational.ZERO;
    }

    private static Rational half(Rational sum) {
        return sum.times(Rational.of(1, 2));
    }
}
