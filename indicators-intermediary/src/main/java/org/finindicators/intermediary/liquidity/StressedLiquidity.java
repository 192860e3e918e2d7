/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.liquidity;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.constant;
import static org.finindicators.indicator.Authority.BASEL_III;
import static org.finindicators.indicator.Authority.EBA;
import static org.finindicators.indicator.Authority.IMF_FSI_2019;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.RATIO;
import static org.finindicators.intermediary.liquidity.LiquidityItems.AVAILABLE_STABLE_FUNDING;
import static org.finindicators.intermediary.liquidity.LiquidityItems.HIGH_QUALITY_LIQUID_ASSETS;
import static org.finindicators.intermediary.liquidity.LiquidityItems.LEVEL_1_ASSETS;
import static org.finindicators.intermediary.liquidity.LiquidityItems.LEVEL_2A_ASSETS;
import static org.finindicators.intermediary.liquidity.LiquidityItems.LEVEL_2B_MORTGAGE_SECURITIES;
import static org.finindicators.intermediary.liquidity.LiquidityItems.LEVEL_2B_OTHER_ASSETS;
import static org.finindicators.intermediary.liquidity.LiquidityItems.NET_OUTFLOWS;
import static org.finindicators.intermediary.liquidity.LiquidityItems.REQUIRED_STABLE_FUNDING;
import static org.finindicators.intermediary.liquidity.LiquidityItems.STABLE_FUNDING;
import static org.finindicators.intermediary.liquidity.LiquidityItems.STRESSED_INFLOWS;
import static org.finindicators.intermediary.liquidity.LiquidityItems.STRESSED_OUTFLOWS;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Printing;
import org.finindicators.regulation.KnownClasses;
import org.finindicators.regulation.StableFundingFactors;
import org.finindicators.statement.Member;
import org.jspecify.annotations.Nullable;

/**
 * Declares the liquidity indicators of Basel III; neither is in the paper of 1995.
 *
 * @since 0.1.0
 */
public final class StressedLiquidity {
    private static final List<UndefinedCase> CASES = List.of(
            Reason.OUT_OF_DOMAIN.when("an amount negative"),
            Reason.OUT_OF_DOMAIN.when("no factor for a class"),
            Reason.ZERO_DENOMINATOR.when("required stable funding zero"));

    /** Level 2A after a haircut of 15 per cent. */
    private static final Formula LEVEL_2A = closing(LEVEL_2A_ASSETS.times(new BigDecimal("0.85")));

    /** Level 2B after haircuts of 25 and 50 per cent. */
    private static final Formula LEVEL_2B = closing(LEVEL_2B_MORTGAGE_SECURITIES
            .times(new BigDecimal("0.75"))
            .plus(LEVEL_2B_OTHER_ASSETS.times(new BigDecimal("0.5"))));

    /**
     * Relates assets that can be sold at once to the net outflows of thirty days.
     *
     * <p>High-quality liquid assets / (outflows - inflows of 30 days), a share. Haircuts first: Level 2A counts by 85
     * per cent, mortgage securities of Level 2B by 75, the rest of Level 2B by 50. Then the caps, in this order: Level
     * 2B at most 15 per cent of all (that is 15/85 of the rest, and 15/60 of Level 1), Level 2 at most 40 per cent (2/3
     * of Level 1). Inflows count up to 75 per cent of outflows, so the denominator is zero only if nothing flows out:
     * then the ratio is undefined. The standard takes the caps on adjusted amounts, as if secured funding and swaps of
     * liquid assets that end within thirty days were unwound; this is not done here, so either there are none or the
     * caller states what {@code reported} takes. Levels that an institution does not hold are reported as zero.
     *
     * <p>Variants: {@code uncapped} ignores the caps; it is what a plain quotient would give and shows how much they
     * take. {@code reported}: high-quality liquid assets over net outflows, as the institution reports both.
     */
    public static final Indicator LIQUIDITY_COVERAGE_RATIO = Indicator.builder(
                    "intermediary.liquidity-coverage-ratio", "Liquidity coverage ratio")
            .topic("liquidity")
            .alsoCalled("LCR", "HQLA")
            .definition("High-quality liquid assets, after haircuts and caps, over the net outflows of thirty days;"
                    + " secured funding that ends within them is not unwound before the caps.")
            .source(BASEL_III, "liquidity coverage ratio")
            .better(HIGHER)
            .tier(OTHER)
            .roles(POLICY, INTERMEDIATE)
            .variant(
                    Variant.of("basel-iii", BASEL_III, highQualityLiquidAssets().over(netOutflows()))
                            .in(RATIO)
                            .code(IMF_FSI_2019, "FSI288_CFSI_PT")
                            .code(EBA, "LIQ_17"))
            .variant(Variant.of(
                            "uncapped",
                            LIBRARY,
                            closing(LEVEL_1_ASSETS)
                                    .plus(LEVEL_2A)
                                    .plus(LEVEL_2B)
                                    .over(closing(STRESSED_OUTFLOWS.minus(STRESSED_INFLOWS))))
                    .in(RATIO)
                    .note("without the caps on Level 2 and on inflows; no regulation allows it"))
            .variant(Variant.of(
                            "reported",
                            BASEL_III,
                            closing(HIGH_QUALITY_LIQUID_ASSETS).over(closing(NET_OUTFLOWS)))
                    .in(RATIO)
                    .code(IMF_FSI_2019, "FSI288_CFSI_PT")
                    .code(EBA, "LIQ_17")
                    .note("from the totals that the institution reports"))
            .build();

    /**
     * Relates funding that stays to assets that must be funded by it.
     *
     * <p>Available stable funding / required stable funding, a share: the sums of funding and of assets by class, each
     * times the factor of its class.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>an amount is negative,
     *   <li>a class has no factor,
     *   <li>no asset needs stable funding.
     * </ul>
     *
     * <p>Variant {@code reported}: available over required stable funding, as the institution reports both.
     * {@link #stableFundingUnder(StableFundingFactors)} takes another table.
     */
    public static final Indicator NET_STABLE_FUNDING_RATIO = Indicator.builder(
                    "intermediary.net-stable-funding-ratio", "Net stable funding ratio")
            .topic("liquidity")
            .alsoCalled("NSFR")
            .definition("Stable funding available over the stable funding that the assets require.")
            .source(BASEL_III, "net stable funding ratio")
            .better(HIGHER)
            .tier(OTHER)
            .roles(POLICY, INTERMEDIATE)
            .variant(stableFunding("basel-iii", StableFundingFactors.BASEL_III)
                    .code(IMF_FSI_2019, "FSI289_CFSI_PT")
                    .code(EBA, "LIQ_20"))
            .variant(Variant.of(
                            "reported",
                            BASEL_III,
                            closing(AVAILABLE_STABLE_FUNDING).over(closing(REQUIRED_STABLE_FUNDING)))
                    .in(RATIO)
                    .code(IMF_FSI_2019, "FSI289_CFSI_PT")
                    .code(EBA, "LIQ_20")
                    .note("from the totals that the institution reports"))
            .build();

    private StressedLiquidity() {}

    /**
     * Chooses a table of factors for the net stable funding ratio.
     *
     * @param factors the factors
     * @return the indicator under it, named after it
     */
    public static Indicator stableFundingUnder(StableFundingFactors factors) {
        return NET_STABLE_FUNDING_RATIO.with(stableFunding(Variant.nameFrom(factors.name(), "factors"), factors));
    }

    private static Formula highQualityLiquidAssets() {
        Formula level1 = closing(LEVEL_1_ASSETS);
        Formula level2b =
                LEVEL_2B.atMost(part("15", "85", level1.plus(LEVEL_2A))).atMost(part("15", "60", level1));
        return level1.plus(LEVEL_2A.plus(level2b).atMost(part("2", "3", level1)));
    }

    private static Formula part(String above, String below, Formula of) {
        return constant(above).times(of).over(constant(below));
    }

    private static Formula netOutflows() {
        Formula outflows = closing(STRESSED_OUTFLOWS);
        return outflows.minus(closing(STRESSED_INFLOWS).atMost(constant("0.75").times(outflows)));
    }

    private static Variant stableFunding(String name, StableFundingFactors factors) {
        return Variant.of(
                        name,
                        factors.authority(),
                        Calculation.from(
                                        STABLE_FUNDING,
                                        "available / required stable funding, under " + factors.name(),
                                        Dimension.NUMBER,
                                        CASES,
                                        (funding, figures) -> evaluate(funding, factors, figures))
                                .asQuotient(QuotientDimensions.MONEY)
                                .withKey(factors))
                .in(RATIO);
    }

    private static Evaluation evaluate(StableFunding funding, StableFundingFactors factors, Figures figures) {
        Worksheet sheet = Worksheet.of(figures);
        factors.validity()
                .remark("the factors of " + factors.name(), figures.period().closing())
                .ifPresent(sheet::caveat);
        BigDecimal available = weighed(funding.funding(), factors.available(), factors.name(), sheet);
        BigDecimal required = weighed(funding.assets(), factors.required(), factors.name(), sheet);
        return sheet.quotient(available, required, "required stable funding");
    }

    private static BigDecimal weighed(
            List<Member> classes, Map<String, BigDecimal> factors, String regulation, Worksheet sheet) {
        BigDecimal total = BigDecimal.ZERO;
        Set<String> unknown = new LinkedHashSet<>();
        for (Member member : classes) {
            sheet.money(member.name(), member.amount()).requireNotNegative(member.name(), member.amount());
            @Nullable BigDecimal factor = factors.get(member.name());
            if (factor == null) {
                unknown.add(member.name());
            } else {
                BigDecimal counted = member.amount().multiply(factor);
                sheet.step(member.name() + ": " + Printing.number(member.amount()) + " x " + Printing.percent(factor)
                        + " = " + Printing.number(counted));
                total = total.add(counted);
            }
        }
        if (!unknown.isEmpty()) {
            sheet.fault(
                    Reason.OUT_OF_DOMAIN,
                    regulation + " has no factor for " + KnownClasses.words(unknown, factors.keySet()));
        }
        return total;
    }
}
