/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.capital;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.indicator.Authority.BASEL_1988;
import static org.finindicators.indicator.Authority.EBA;
import static org.finindicators.indicator.Authority.GFDD;
import static org.finindicators.indicator.Authority.IMF_FSI_2019;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.RATIO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.intermediary.statement.CapitalItems;
import org.finindicators.regulation.Accords;
import org.finindicators.regulation.Regulation;
import org.finindicators.statement.Identity;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.validation.Violation;

/**
 * Declares the indicators of capital.
 *
 * @since 0.1.0
 */
public final class Capital {
    /** The institution's own funds and its exposures. */
    public static final Fact<CapitalPosition> CAPITAL_POSITION =
            new Fact<>("capital-position", "capital position", CapitalPosition.class);

    /** The name of variants that take totals as they are reported. */
    static final String REPORTED = "reported";

    /** The note of variants that take totals as they are reported. */
    static final String FROM_TOTALS = "from the totals that the institution reports under its local regulation";

    private static final UndefinedCase NEGATIVE =
            Reason.OUT_OF_DOMAIN.when("an exposure, a commitment, a deduction, a charge or Tier 2 capital negative");
    private static final UndefinedCase UNKNOWN_CLASS =
            Reason.OUT_OF_DOMAIN.when("no weight or conversion factor for a class in the regulation");
    private static final UndefinedCase NO_ASSETS = Reason.ZERO_DENOMINATOR.when("risk-weighted assets zero");
    private static final UndefinedCase NO_ADDITIONAL = Reason.NOT_REPORTED.when("additional Tier 1 not reported");
    private static final UndefinedCase TOO_MUCH_ADDITIONAL =
            Reason.INCONSISTENT_STATEMENT.when("additional Tier 1 more than Tier 1");
    private static final UndefinedCase NO_MINIMUM = Reason.NOT_APPLICABLE.when("no minimum in force");

    /**
     * Relates regulatory capital to risk-weighted assets, under a regulation that is data.
     *
     * <p>(Tier 1 less deductions + eligible Tier 2) / risk-weighted assets, a share. Exposures are weighted by class;
     * commitments are converted first. To these, 12.5 times the charges for market and operational risk are added;
     * where a charge is not stated, the result says so. Of Tier 2 count, in this order: general provisions up to a part
     * of the assets weighted by credit risk, subordinated debt up to a part of Tier 1, all of it up to a part of Tier
     * 1; nothing counts where that part is zero or less. Deductions from total capital come last. The steps are in the
     * explanation, with the minimum in force at the end of the period.
     *
     * <p>The accord is the one in force at the end of the period: that of 1988, Basel II from the end of 2006, Basel
     * III from 2013, with its weights of 2023 from then on. A variant that names one applies it at any date, and says
     * where it was not in force.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>risk-weighted assets are zero,
     *   <li>an exposure, a commitment, a deduction, a charge or Tier 2 capital is negative,
     *   <li>the regulation has no weight or conversion factor for a class,
     *   <li>no accord was in force (not applicable).
     * </ul>
     *
     * <p>A negative ratio is a value: the institution has lost its capital.
     *
     * <p>World Bank 1995, para 26, asks for the ratio as per local prudential regulation; Annex 1, section 4, for 8 per
     * cent. Charges: Basel Committee, as the Central Bank of Bahrain has it (CA-1.1, CA-2.4). Variants:
     * {@code basel-1988}, {@code basel-ii}, {@code basel-iii-2010}, {@code basel-iii-2023}; {@code reported}, from the
     * totals that the institution reports under its local regulation; and {@link #capitalAdequacyUnder(Regulation)} for
     * any other.
     */
    public static final Indicator CAPITAL_ADEQUACY_RATIO = withAccords(
                    Indicator.builder("intermediary.capital-adequacy", "Capital adequacy ratio")
                            .topic("capital")
                            .alsoCalled(
                                    "CAR",
                                    "CRAR",
                                    "capital to risk-weighted assets",
                                    "solvency ratio",
                                    "total capital ratio")
                            .definition("Regulatory capital over risk-weighted assets, on and off the balance sheet,"
                                    + " with the weights and limits of a regulation.")
                            .source(WORLD_BANK_1995, "para 26; Annex 1, section 4")
                            .better(HIGHER)
                            .tier(KEY)
                            .roles(POLICY, INTERMEDIATE),
                    Capital::under)
            .variant(Variant.of(
                            REPORTED,
                            IMF_FSI_2019,
                            closing(CapitalItems.REGULATORY_CAPITAL).over(closing(CapitalItems.RISK_WEIGHTED_ASSETS)))
                    .code(IMF_FSI_2019, "FSI688_CFSI_PT")
                    .code(GFDD, "GFDD.SI.05")
                    .note(FROM_TOTALS))
            .build();

    /**
     * Relates Tier 1 capital to risk-weighted assets, under a regulation that is data.
     *
     * <p>(Tier 1 less deductions) / risk-weighted assets, a share; steps, undefined cases and variants as
     * {@link #CAPITAL_ADEQUACY_RATIO}. World Bank 1995, Annex 1, section 4, by way of the accord: half of the minimum
     * is Tier 1.
     */
    public static final Indicator TIER_1_RATIO = withAccords(
                    ratio(
                                    "intermediary.tier1-capital-ratio",
                                    "Tier 1 capital ratio",
                                    "Tier 1 capital after deductions over risk-weighted assets.")
                            .alsoCalled("T1 ratio", "core capital ratio"),
                    Capital::tier1Under)
            .variant(Variant.of(
                            REPORTED,
                            IMF_FSI_2019,
                            closing(CapitalItems.TIER_1_CAPITAL).over(closing(CapitalItems.RISK_WEIGHTED_ASSETS)))
                    .code(IMF_FSI_2019, "FSI626_CFSI_PT")
                    .code(EBA, "SVC_1")
                    .note(FROM_TOTALS))
            .build();

    /**
     * Relates common equity to risk-weighted assets.
     *
     * <p>(Tier 1 less additional Tier 1 and deductions) / risk-weighted assets, a share.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>as {@link #CAPITAL_ADEQUACY_RATIO},
     *   <li>additional Tier 1 is not reported, as in returns under the accord of 1988,
     *   <li>additional Tier 1 exceeds Tier 1.
     * </ul>
     *
     * <p>Basel III's measure; not in the paper of 1995. Variants as {@link #CAPITAL_ADEQUACY_RATIO}.
     */
    public static final Indicator COMMON_EQUITY_RATIO = withAccords(
                    ratio(
                                    "intermediary.common-equity-ratio",
                                    "Common equity Tier 1 ratio",
                                    "Common equity after deductions over risk-weighted assets.")
                            .alsoCalled("CET1", "common equity Tier 1"),
                    Capital::commonEquityUnder)
            .variant(Variant.of(
                            REPORTED,
                            IMF_FSI_2019,
                            closing(CapitalItems.COMMON_EQUITY_TIER_1).over(closing(CapitalItems.RISK_WEIGHTED_ASSETS)))
                    .code(IMF_FSI_2019, "FSI15_CFSI_PT")
                    .code(EBA, "SVC_3")
                    .note(FROM_TOTALS))
            .build();

    /**
     * Adds up exposures and commitments, each weighted by its risk, and the charges for other risks.
     *
     * <p>The sum of exposures times their weights, and of commitments times their conversion factors and weights, and
     * 12.5 times the charges for market and operational risk, in money.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>an amount is negative,
     *   <li>the regulation does not know a class,
     *   <li>no accord was in force (not applicable).
     * </ul>
     *
     * <p>Variants as {@link #CAPITAL_ADEQUACY_RATIO}.
     */
    public static final Indicator RISK_WEIGHTED_ASSETS_AMOUNT = withAccords(
                    ratio(
                                    "intermediary.risk-weighted-assets",
                                    "Risk-weighted assets",
                                    "Exposures and converted commitments, each times its risk weight,"
                                            + " and 12.5 times the charges for market and operational risk.")
                            .better(CONTEXTUAL)
                            .alsoCalled("RWA", "risk-weighted exposure"),
                    Capital::assetsUnder)
            .variant(Variant.of(REPORTED, IMF_FSI_2019, closing(CapitalItems.RISK_WEIGHTED_ASSETS))
                    .note("the total that the institution reports under its local regulation"))
            .build();

    /**
     * Gives by how much capital exceeds what the regulation asks for.
     *
     * <p>Regulatory capital - minimum x risk-weighted assets, in money; negative is the shortfall. The minimum is the
     * one in force at the end of the period; before the regulation applied the value is undefined, not applicable.
     * Variant {@code with-buffer} asks for the conservation buffer of the accord in force, too; {@code reported} takes
     * the totals that the institution reports, and 8 per cent, the minimum of every accord since the end of 1992; the
     * others as {@link #CAPITAL_ADEQUACY_RATIO}.
     */
    public static final Indicator CAPITAL_SURPLUS = withAccords(
                    ratio(
                            "intermediary.capital-surplus",
                            "Capital surplus over the minimum",
                            "Regulatory capital less the minimum for the risk-weighted assets; a shortfall is"
                                    + " negative."),
                    Capital::surplusUnder)
            .variant(surplusWithBufferUnder("with-buffer", AppliedRegulation.IN_FORCE)
                    .note("the conservation buffer on top of the minimum"))
            .variant(Variant.of(
                            REPORTED,
                            BASEL_1988,
                            closing(CapitalItems.REGULATORY_CAPITAL)
                                    .minus(closing(CapitalItems.RISK_WEIGHTED_ASSETS.times(new BigDecimal("0.08")))))
                    .note("from the totals that the institution reports, over 8 % of risk-weighted assets"))
            .build();

    private Capital() {}

    /**
     * Chooses a regulation for the capital adequacy ratio.
     *
     * @param regulation the local regulation
     * @return the indicator under it, named after it
     */
    public static Indicator capitalAdequacyUnder(Regulation regulation) {
        return CAPITAL_ADEQUACY_RATIO.with(under(variantName(regulation), AppliedRegulation.of(regulation)));
    }

    /**
     * Lists the capital indicators under one regulation.
     *
     * @param regulation the local regulation
     * @return capital adequacy, Tier 1 and common equity ratios, risk-weighted assets, surplus, leverage and net bad
     *     loans to capital, named after it
     */
    public static Catalogue capitalUnder(Regulation regulation) {
        String name = variantName(regulation);
        AppliedRegulation applied = AppliedRegulation.of(regulation);
        return Catalogue.of(
                CAPITAL_ADEQUACY_RATIO.with(under(name, applied)),
                TIER_1_RATIO.with(tier1Under(name, applied)),
                COMMON_EQUITY_RATIO.with(commonEquityUnder(name, applied)),
                RISK_WEIGHTED_ASSETS_AMOUNT.with(assetsUnder(name, applied)),
                CAPITAL_SURPLUS.with(surplusUnder(name, applied)),
                Leverage.LEVERAGE_RATIO.with(Leverage.leverageUnder(name, applied)),
                Leverage.NET_NONPERFORMING_TO_CAPITAL.with(Leverage.netNonperformingUnder(name, applied)));
    }

    /**
     * Gives the regulatory capital of the capital position in money, for limits and ratios over capital.
     *
     * @param regulation the regulation that says what counts
     * @return the amount
     */
    public static Formula regulatoryCapital(Regulation regulation) {
        return regulatoryCapital(AppliedRegulation.of(regulation));
    }

    static Formula regulatoryCapital(AppliedRegulation regulation) {
        return steps("regulatory capital", regulation, Dimension.MONEY, List.of(), CapitalSteps::totalCapital);
    }

    /**
     * Gives Tier 1 less deductions in money, for limits and ratios over Tier 1.
     *
     * @return the amount
     */
    public static Formula tier1Capital() {
        return Calculation.from(
                CAPITAL_POSITION,
                "Tier 1 capital",
                Dimension.MONEY,
                List.of(Reason.OUT_OF_DOMAIN.when("deductions negative")),
                CapitalSteps::tier1);
    }

    /**
     * States the capital that limits and risks are related to, as the capital position gives it under a regulation.
     *
     * @param statement a statement with a capital position
     * @param regulation the regulation that says what counts
     * @return the same statement with regulatory capital and Tier 1 at the closing date and a remark; unchanged as far
     *     as they are stated already, or cannot be computed
     */
    public static Statement statedCapital(Statement statement, Regulation regulation) {
        StatementBuilder builder = statement.toBuilder();
        state(builder, statement, CapitalItems.REGULATORY_CAPITAL, regulatoryCapital(regulation), regulation);
        state(builder, statement, CapitalItems.TIER_1_CAPITAL, tier1Capital(), regulation);
        return builder.build();
    }

    /**
     * Compares the capital and the risk-weighted assets that are stated with those of the capital position.
     *
     * @param statement a statement
     * @param regulation the regulation that says what counts
     * @return a violation for each that differs; none where one of the two is not reported
     */
    public static List<Violation> checkCapital(Statement statement, Regulation regulation) {
        return capitalIdentities(regulation).stream()
                .flatMap(identity -> identity.check(statement).violation().stream())
                .toList();
    }

    /**
     * Lists what must be equal where capital is stated and a capital position is given, too.
     *
     * @param regulation the regulation that says what counts
     * @return regulatory capital, Tier 1 and risk-weighted assets, as stated and from the position
     */
    public static List<Identity> capitalIdentities(Regulation regulation) {
        return List.of(
                new Identity(
                        "regulatory capital",
                        Formula.closing(CapitalItems.REGULATORY_CAPITAL),
                        regulatoryCapital(regulation)),
                new Identity("Tier 1 capital", Formula.closing(CapitalItems.TIER_1_CAPITAL), tier1Capital()),
                new Identity(
                        "risk-weighted assets",
                        Formula.closing(CapitalItems.RISK_WEIGHTED_ASSETS),
                        assetsUnder("stated", AppliedRegulation.of(regulation)).formula()));
    }

    private static void state(
            StatementBuilder builder, Statement statement, Item<Stock> item, Formula capital, Regulation regulation) {
        LocalDate date = statement.period().closing();
        if (statement.balances(item).at(date).isEmpty()) {
            Evaluation found = capital.evaluate(statement);
            found.value().ifPresent(amount -> {
                builder.balance(item, date, amount.toDecimal())
                        .remark(item, item.name() + ": from the capital position, under " + regulation.name());
                found.caveats().forEach(caveat -> builder.remark(item, caveat));
            });
        }
    }

    private static Indicator.Builder ratio(String id, String name, String definition) {
        return Indicator.builder(id, name)
                .topic("capital")
                .definition(definition)
                .source(WORLD_BANK_1995, "para 26; Annex 1, section 4")
                .better(HIGHER)
                .tier(OTHER)
                .roles(POLICY, INTERMEDIATE);
    }

    /** The accord in force first, then each by its name. */
    private static Indicator.Builder withAccords(
            Indicator.Builder builder, BiFunction<String, AppliedRegulation, Variant> under) {
        return builder.variant(under.apply("accord-in-force", AppliedRegulation.IN_FORCE))
                .variant(under.apply("basel-1988", AppliedRegulation.of(Accords.BASEL_1988))
                        .note("the accord of 1988 at any date"))
                .variant(under.apply("basel-ii", AppliedRegulation.of(Accords.BASEL_II))
                        .note("Basel II at any date"))
                .variant(under.apply("basel-iii-2010", AppliedRegulation.of(Accords.BASEL_III_2010))
                        .note("Basel III with the weights of 2010 at any date"))
                .variant(under.apply("basel-iii-2023", AppliedRegulation.of(Accords.BASEL_III_2023))
                        .note("Basel III with the weights of 2023 at any date"));
    }

    private static Variant tier1Under(String name, AppliedRegulation regulation) {
        return Variant.of(
                        name,
                        regulation.authority(),
                        steps(
                                        "(Tier 1 - deductions) / risk-weighted assets",
                                        regulation,
                                        Dimension.NUMBER,
                                        List.of(NO_ASSETS),
                                        CapitalSteps::tier1Ratio)
                                .asQuotient(QuotientDimensions.MONEY))
                .in(RATIO)
                .code(IMF_FSI_2019, "FSI626_CFSI_PT")
                .code(EBA, "SVC_1");
    }

    private static Variant commonEquityUnder(String name, AppliedRegulation regulation) {
        return Variant.of(
                        name,
                        regulation.authority(),
                        steps(
                                        "common equity Tier 1 / risk-weighted assets",
                                        regulation,
                                        Dimension.NUMBER,
                                        List.of(NO_ASSETS, NO_ADDITIONAL, TOO_MUCH_ADDITIONAL),
                                        CapitalSteps::commonEquityRatio)
                                .asQuotient(QuotientDimensions.MONEY))
                .in(RATIO)
                .code(IMF_FSI_2019, "FSI15_CFSI_PT")
                .code(EBA, "SVC_3");
    }

    private static Variant assetsUnder(String name, AppliedRegulation regulation) {
        return Variant.of(
                name,
                regulation.authority(),
                steps("risk-weighted assets", regulation, Dimension.MONEY, List.of(), CapitalSteps::weightedAssets));
    }

    private static Variant surplusUnder(String name, AppliedRegulation regulation) {
        return Variant.of(
                name,
                regulation.authority(),
                steps(
                        "capital - minimum x risk-weighted assets",
                        regulation,
                        Dimension.MONEY,
                        List.of(NO_MINIMUM),
                        CapitalSteps::surplus));
    }

    private static Variant surplusWithBufferUnder(String name, AppliedRegulation regulation) {
        return Variant.of(
                name,
                regulation.authority(),
                steps(
                        "least of (capital - (minimum + buffer) x risk-weighted assets) over all tiers",
                        regulation,
                        Dimension.MONEY,
                        List.of(NO_MINIMUM, NO_ADDITIONAL, TOO_MUCH_ADDITIONAL),
                        CapitalSteps::surplusWithBuffer));
    }

    private static Calculation steps(
            String words,
            AppliedRegulation regulation,
            Dimension dimension,
            List<UndefinedCase> more,
            Function<CapitalSteps, Evaluation> asked) {
        List<UndefinedCase> cases = new ArrayList<>(List.of(NEGATIVE, UNKNOWN_CLASS));
        cases.addAll(regulation.cases());
        cases.addAll(more);
        return Calculation.from(
                        CAPITAL_POSITION,
                        words + ", under " + regulation.words(),
                        dimension,
                        cases,
                        (position, figures) -> regulation.apply(
                                figures, applied -> CapitalSteps.of(applied, position, figures, asked)))
                .withKey(regulation.key());
    }

    /** A regulation's name as the name of a variant: {@code Bank Act 2014} is {@code bank-act-2014}. */
    private static String variantName(Regulation regulation) {
        return Variant.nameFrom(regulation.name(), "regulation");
    }

    private static Variant under(String name, AppliedRegulation regulation) {
        return Variant.of(
                        name,
                        regulation.authority(),
                        steps(
                                        "(Tier 1 - deductions + eligible Tier 2) / risk-weighted assets",
                                        regulation,
                                        Dimension.NUMBER,
                                        List.of(NO_ASSETS),
                                        CapitalSteps::totalRatio)
                                .asQuotient(QuotientDimensions.MONEY))
                .in(RATIO)
                // published under the accord in force, whichever it is
                .code(IMF_FSI_2019, "FSI688_CFSI_PT")
                .code(GFDD, "GFDD.SI.05");
    }
}
