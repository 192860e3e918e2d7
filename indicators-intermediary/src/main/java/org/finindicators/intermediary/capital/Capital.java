/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.capital;

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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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

/** Declares the indicators of capital. */
public final class Capital {
    /** The institution's own funds and its exposures. */
    public static final Fact<CapitalPosition> CAPITAL_POSITION =
            new Fact<>("capital-position", "capital position", CapitalPosition.class);

    private static final UndefinedCase NEGATIVE =
            Reason.OUT_OF_DOMAIN.when("an exposure, a commitment, a deduction or Tier 2 capital negative");
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
     * commitments are converted first. Of Tier 2 count, in this order: general provisions up to a part of risk-weighted
     * assets, subordinated debt up to a part of Tier 1, all of it up to a part of Tier 1; nothing counts where that
     * part is zero or less. Deductions from total capital come last. The steps are in the explanation, with the minimum
     * in force at the end of the period.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>risk-weighted assets are zero,
     *   <li>an exposure, a commitment, a deduction or Tier 2 capital is negative,
     *   <li>the regulation has no weight or conversion factor for a class.
     * </ul>
     *
     * <p>A negative ratio is a value: the institution has lost its capital.
     *
     * <p>World Bank 1995, para 26, asks for the ratio as per local prudential regulation; Annex 1, section 4, for 8 per
     * cent. Variants: {@code basel-1988}, {@code basel-iii}, and {@link #capitalAdequacyUnder(Regulation)} for any
     * other.
     */
    public static final Indicator CAPITAL_ADEQUACY_RATIO = Indicator.builder(
                    "intermediary.capital-adequacy", "Capital adequacy ratio")
            .topic("capital")
            .definition("Regulatory capital over risk-weighted assets, on and off the balance sheet,"
                    + " with the weights and limits of a regulation.")
            .source(WORLD_BANK_1995, "para 26; Annex 1, section 4")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(under("basel-1988", Accords.BASEL_1988))
            .variant(under("basel-iii", Accords.BASEL_III).note("weights, limits and minima of Basel III"))
            .build();

    /**
     * Relates Tier 1 capital to risk-weighted assets, under a regulation that is data.
     *
     * <p>(Tier 1 less deductions) / risk-weighted assets, a share; steps, undefined cases and variants as
     * {@link #CAPITAL_ADEQUACY_RATIO}. World Bank 1995, Annex 1, section 4, by way of the accord: half of the minimum
     * is Tier 1.
     */
    public static final Indicator TIER_1_RATIO = ratio(
                    "intermediary.tier1-capital-ratio",
                    "Tier 1 capital ratio",
                    "Tier 1 capital after deductions over risk-weighted assets.")
            .variant(tier1Under("basel-1988", Accords.BASEL_1988))
            .variant(tier1Under("basel-iii", Accords.BASEL_III).note("weights and minima of Basel III"))
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
     * <p>Basel III's measure; not in the paper of 1995.
     */
    public static final Indicator COMMON_EQUITY_RATIO = ratio(
                    "intermediary.common-equity-ratio",
                    "Common equity Tier 1 ratio",
                    "Common equity after deductions over risk-weighted assets.")
            .variant(commonEquityUnder("basel-iii", Accords.BASEL_III))
            .build();

    /**
     * Adds up exposures and commitments, each weighted by its risk.
     *
     * <p>The sum of exposures times their weights, and of commitments times their conversion factors and weights, in
     * money.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>an amount is negative,
     *   <li>the regulation does not know a class.
     * </ul>
     */
    public static final Indicator RISK_WEIGHTED_ASSETS = ratio(
                    "intermediary.risk-weighted-assets",
                    "Risk-weighted assets",
                    "Exposures and converted commitments, each times its risk weight.")
            .better(CONTEXTUAL)
            .variant(assetsUnder("basel-1988", Accords.BASEL_1988))
            .variant(assetsUnder("basel-iii", Accords.BASEL_III).note("weights and conversion factors of Basel III"))
            .build();

    /**
     * Gives by how much capital exceeds what the regulation asks for.
     *
     * <p>Regulatory capital - minimum x risk-weighted assets, in money; negative is the shortfall. The minimum is the
     * one in force at the end of the period; before the regulation applied the value is undefined, not applicable.
     * Variant {@code basel-iii-with-buffer} asks for the conservation buffer, too.
     */
    public static final Indicator CAPITAL_SURPLUS = ratio(
                    "intermediary.capital-surplus",
                    "Capital surplus over the minimum",
                    "Regulatory capital less the minimum for the risk-weighted assets; a shortfall is negative.")
            .variant(surplusUnder("basel-1988", Accords.BASEL_1988))
            .variant(surplusUnder("basel-iii", Accords.BASEL_III).note("weights and minima of Basel III"))
            .variant(surplusWithBufferUnder("basel-iii-with-buffer", Accords.BASEL_III)
                    .note("the conservation buffer on top of the minimum"))
            .build();

    private Capital() {}

    /**
     * Chooses a regulation for the capital adequacy ratio.
     *
     * @param regulation the local regulation
     * @return the indicator under it, named after it
     */
    public static Indicator capitalAdequacyUnder(Regulation regulation) {
        return CAPITAL_ADEQUACY_RATIO.with(under(variantName(regulation), regulation));
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
        return Catalogue.of(
                CAPITAL_ADEQUACY_RATIO.with(under(name, regulation)),
                TIER_1_RATIO.with(tier1Under(name, regulation)),
                COMMON_EQUITY_RATIO.with(commonEquityUnder(name, regulation)),
                RISK_WEIGHTED_ASSETS.with(assetsUnder(name, regulation)),
                CAPITAL_SURPLUS.with(surplusUnder(name, regulation)),
                Leverage.LEVERAGE_RATIO.with(Leverage.leverageUnder(name, regulation)),
                Leverage.NET_NONPERFORMING_TO_CAPITAL.with(Leverage.netNonperformingUnder(name, regulation)));
    }

    /**
     * Gives the regulatory capital of the capital position in money, for limits and ratios over capital.
     *
     * @param regulation the regulation that says what counts
     * @return the amount
     */
    public static Formula regulatoryCapital(Regulation regulation) {
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
     * Compares the capital that is stated for limits and risks with that of the capital position.
     *
     * @param statement a statement
     * @param regulation the regulation that says what counts
     * @return a violation for each that differs; none where one of the two is not reported
     */
    public static List<Violation> checkCapital(Statement statement, Regulation regulation) {
        return Stream.of(
                        new Identity(
                                "regulatory capital",
                                Formula.closing(CapitalItems.REGULATORY_CAPITAL),
                                regulatoryCapital(regulation)),
                        new Identity("Tier 1 capital", Formula.closing(CapitalItems.TIER_1_CAPITAL), tier1Capital()))
                .flatMap(identity -> identity.check(statement).stream())
                .toList();
    }

    private static void state(
            StatementBuilder builder, Statement statement, Item<Stock> item, Formula capital, Regulation regulation) {
        LocalDate date = statement.period().closing();
        if (statement.balances(item).at(date).isEmpty()) {
            capital.evaluate(statement)
                    .value()
                    .ifPresent(amount -> builder.balance(item, date, amount.toDecimal())
                            .remark(item, item.name() + ": from the capital position, under " + regulation.name()));
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

    private static Variant tier1Under(String name, Regulation regulation) {
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

    private static Variant commonEquityUnder(String name, Regulation regulation) {
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

    private static Variant assetsUnder(String name, Regulation regulation) {
        return Variant.of(
                name,
                regulation.authority(),
                steps("risk-weighted assets", regulation, Dimension.MONEY, List.of(), CapitalSteps::weightedAssets));
    }

    private static Variant surplusUnder(String name, Regulation regulation) {
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

    private static Variant surplusWithBufferUnder(String name, Regulation regulation) {
        return Variant.of(
                name,
                regulation.authority(),
                steps(
                        "least of all tiers - (minimum + buffer) x risk-weighted assets",
                        regulation,
                        Dimension.MONEY,
                        List.of(NO_MINIMUM, NO_ADDITIONAL, TOO_MUCH_ADDITIONAL),
                        CapitalSteps::surplusWithBuffer));
    }

    private static Calculation steps(
            String words,
            Regulation regulation,
            Dimension dimension,
            List<UndefinedCase> more,
            Function<CapitalSteps, Evaluation> asked) {
        List<UndefinedCase> cases = new ArrayList<>(List.of(NEGATIVE, UNKNOWN_CLASS));
        cases.addAll(more);
        return Calculation.from(
                        CAPITAL_POSITION,
                        words + ", under " + regulation.name(),
                        dimension,
                        cases,
                        (position, figures) -> CapitalSteps.of(regulation, position, figures, asked))
                .withKey(regulation);
    }

    /** A regulation's name as the name of a variant: {@code Bank Act 2014} is {@code bank-act-2014}. */
    private static String variantName(Regulation regulation) {
        return Variant.nameFrom(regulation.name(), "regulation");
    }

    private static Variant under(String name, Regulation regulation) {
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
