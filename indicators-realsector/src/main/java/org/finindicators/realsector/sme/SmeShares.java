/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.SHARE;
import static org.finindicators.realsector.sme.SmeItems.AGGREGATE_CREDIT;
import static org.finindicators.realsector.sme.SmeItems.AGGREGATE_CREDIT_GRANTED;
import static org.finindicators.realsector.sme.SmeItems.ENTERPRISE_VALUE_ADDED;
import static org.finindicators.realsector.sme.SmeItems.SMALL_LOAN_CREDIT;
import static org.finindicators.realsector.sme.SmeItems.SME_CREDIT;
import static org.finindicators.realsector.sme.SmeItems.SME_CREDIT_COVERAGE;
import static org.finindicators.realsector.sme.SmeItems.SME_CREDIT_GRANTED;
import static org.finindicators.realsector.sme.SmeItems.SME_EMPLOYMENT;
import static org.finindicators.realsector.sme.SmeItems.SME_EMPLOYMENT_COVERAGE;
import static org.finindicators.realsector.sme.SmeItems.SME_OUTPUT_COVERAGE;
import static org.finindicators.realsector.sme.SmeItems.SME_VALUE_ADDED;
import static org.finindicators.realsector.sme.SmeItems.TOTAL_EMPLOYMENT;

import org.finindicators.formula.Fact;
import org.finindicators.formula.Formula;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.statement.EconomyItems;
import org.finindicators.validation.InvalidInputException;

/**
 * Declares the shares of small and medium enterprises in output, employment and credit.
 *
 * <p>Each comes from what is reported of the part and the whole, or from a list of firms or classes of firms that a
 * size rule sorts. The rules are data: {@link SizeRules}, a country's own as {@link SmeItems#NATIONAL_SIZE_RULE}, any
 * other by the methods {@code ...Under}. What the two reported sides cover is stated by {@link SmeCoverage}.
 *
 * <p>Variants by a rule are {@code eu-2003} and its classes {@code eu-2003-micro}, {@code eu-2003-small},
 * {@code eu-2003-medium}; {@code eu-employees}; {@code world-bank-250}; {@code ifc-2012}; {@code national}. They are
 * undefined where
 *
 * <ul>
 *   <li>no firm is reported;
 *   <li>a firm's size or contribution is not reported though it matters;
 *   <li>a size, employment or credit is negative;
 *   <li>a firm occurs twice, or the firms miss the stated total;
 *   <li>a limit splits a class of firms;
 *   <li>the rule is about enterprises and the firms are establishments, or the other way;
 *   <li>limits are in another currency;
 *   <li>all contributions add up to zero or less;
 *   <li>the share is below 0 or above 1.
 * </ul>
 *
 * @since 0.1.0
 */
public final class SmeShares {
    /**
     * Gives the share of small and medium enterprises in national output.
     *
     * <p>Value added of SMEs / value added of all enterprises.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>one of the two is not reported or negative;
     *   <li>the whole is zero;
     *   <li>the part is larger than the whole;
     *   <li>the two are stated to cover different things: the informal sector, or enterprises and establishments.
     * </ul>
     *
     * <p>World Bank 1995, para 29, names the share without a formula.
     *
     * <p>Variants: {@code gdp} divides by gross domestic product, which has taxes less subsidies on products in it and,
     * as a rule, the informal sector; {@code any-coverage} does not look at coverage and has columns; the variants by a
     * size rule as {@linkplain SmeShares above}.
     */
    public static final Indicator SME_OUTPUT_SHARE = firms(
                    share("realsector.sme-output-share", "SME share of national output", CONTEXTUAL)
                            .definition("Value added of small and medium enterprises over value added of all.")
                            .variant(covered(
                                    "value-added",
                                    total(SME_VALUE_ADDED),
                                    total(ENTERPRISE_VALUE_ADDED),
                                    SME_OUTPUT_COVERAGE))
                            .variant(
                                    covered("gdp", total(SME_VALUE_ADDED), total(EconomyItems.GDP), SME_OUTPUT_COVERAGE)
                                            .note("over gross domestic product"))
                            .variant(anyCoverage(total(SME_VALUE_ADDED), total(ENTERPRISE_VALUE_ADDED))),
                    Contribution.VALUE_ADDED)
            .build();

    /**
     * Gives the share of small and medium enterprises in employment.
     *
     * <p>Employment in SMEs / total employment, at the end of the period. Undefined as {@link #SME_OUTPUT_SHARE}. World
     * Bank 1995, para 29. The total is formal or all employment, as the part is.
     *
     * <p>Variants: {@code average} of the period; {@code any-coverage}, which has columns; the variants by a size rule
     * as {@linkplain SmeShares above}.
     */
    public static final Indicator SME_EMPLOYMENT_SHARE = firms(
                    share("realsector.sme-employment-share", "SME share of employment", CONTEXTUAL)
                            .definition("Employment in small and medium enterprises over total employment.")
                            .variant(covered(
                                    "closing",
                                    closing(SME_EMPLOYMENT),
                                    closing(TOTAL_EMPLOYMENT),
                                    SME_EMPLOYMENT_COVERAGE))
                            .variant(covered(
                                            "average",
                                            average(SME_EMPLOYMENT),
                                            average(TOTAL_EMPLOYMENT),
                                            SME_EMPLOYMENT_COVERAGE)
                                    .note("average of the period"))
                            .variant(anyCoverage(closing(SME_EMPLOYMENT), closing(TOTAL_EMPLOYMENT))),
                    Contribution.EMPLOYMENT)
            .build();

    /**
     * Gives the share of small and medium enterprises in the credit extended.
     *
     * <p>Credit outstanding to SMEs / aggregate credit, at the end of the period. Undefined as
     * {@link #SME_OUTPUT_SHARE}. World Bank 1995, para 29.
     *
     * <p>Variants: {@code granted} takes the credit of the period; {@code loan-size} takes loans of small size for
     * loans to small firms, which they are not always; {@code ifc-loan-size} does so from the loans of firms, up to 1
     * million dollars; {@code any-coverage}, which has columns; the variants by a size rule as {@linkplain SmeShares
     * above}.
     */
    public static final Indicator SME_CREDIT_SHARE = firms(
                    share("realsector.sme-credit-share", "SME share of credit", HIGHER)
                            .alsoCalled("SME lending", "MSME")
                            .definition("Credit to small and medium enterprises over aggregate credit.")
                            .variant(covered(
                                    "outstanding", closing(SME_CREDIT), closing(AGGREGATE_CREDIT), SME_CREDIT_COVERAGE))
                            .variant(covered(
                                            "granted",
                                            total(SME_CREDIT_GRANTED),
                                            total(AGGREGATE_CREDIT_GRANTED),
                                            SME_CREDIT_COVERAGE)
                                    .note("credit granted in the period"))
                            .variant(Variant.of(
                                            "loan-size",
                                            LIBRARY,
                                            closing(SMALL_LOAN_CREDIT)
                                                    .over(closing(AGGREGATE_CREDIT))
                                                    .ifShare())
                                    .note("loans of small size in place of loans to small firms"))
                            .variant(anyCoverage(closing(SME_CREDIT), closing(AGGREGATE_CREDIT))),
                    Contribution.CREDIT)
            .variant(SmeRuleVariants.under(SizeRules.IFC_LOAN_SIZE, Contribution.CREDIT))
            .build();

    private SmeShares() {}

    /**
     * Measures the share in output by another size rule.
     *
     * @param rule the rule
     * @return the share of the classes that the rule counts
     */
    public static Indicator outputShareUnder(SizeRule rule) {
        return SME_OUTPUT_SHARE.with(SmeRuleVariants.under(rule, Contribution.VALUE_ADDED));
    }

    /**
     * Measures the share of one size class in output.
     *
     * @param rule the rule
     * @param sizeClass the class, {@link SizeRule#LARGE_FIRMS} for those above all limits
     * @return the share
     * @throws InvalidInputException if the rule has no such class
     */
    public static Indicator outputShareOf(SizeRule rule, String sizeClass) {
        return SME_OUTPUT_SHARE.with(SmeRuleVariants.ofClass(rule, sizeClass, Contribution.VALUE_ADDED));
    }

    /**
     * Measures the share in employment by another size rule.
     *
     * @param rule the rule
     * @return the share of the classes that the rule counts
     */
    public static Indicator employmentShareUnder(SizeRule rule) {
        return SME_EMPLOYMENT_SHARE.with(SmeRuleVariants.under(rule, Contribution.EMPLOYMENT));
    }

    /**
     * Measures the share of one size class in employment.
     *
     * @param rule the rule
     * @param sizeClass the class, {@link SizeRule#LARGE_FIRMS} for those above all limits
     * @return the share
     * @throws InvalidInputException if the rule has no such class
     */
    public static Indicator employmentShareOf(SizeRule rule, String sizeClass) {
        return SME_EMPLOYMENT_SHARE.with(SmeRuleVariants.ofClass(rule, sizeClass, Contribution.EMPLOYMENT));
    }

    /**
     * Measures the share in credit by another size rule.
     *
     * @param rule the rule
     * @return the share of the classes that the rule counts
     */
    public static Indicator creditShareUnder(SizeRule rule) {
        return SME_CREDIT_SHARE.with(SmeRuleVariants.under(rule, Contribution.CREDIT));
    }

    /**
     * Measures the share of one size class in credit.
     *
     * @param rule the rule
     * @param sizeClass the class, {@link SizeRule#LARGE_FIRMS} for those above all limits
     * @return the share
     * @throws InvalidInputException if the rule has no such class
     */
    public static Indicator creditShareOf(SizeRule rule, String sizeClass) {
        return SME_CREDIT_SHARE.with(SmeRuleVariants.ofClass(rule, sizeClass, Contribution.CREDIT));
    }

    private static Indicator.Builder share(String id, String name, Direction better) {
        return Indicator.builder(id, name)
                .topic("sme")
                .source(WORLD_BANK_1995, "para 29")
                .better(better)
                .tier(KEY)
                .roles(OUTCOME);
    }

    private static Variant covered(String name, Formula part, Formula whole, Fact<SmeCoverage> coverage) {
        return Variant.of(
                        name,
                        LIBRARY,
                        CoveredPart.of(part, coverage).over(whole).ifShare())
                .in(SHARE);
    }

    private static Variant anyCoverage(Formula part, Formula whole) {
        return Variant.of("any-coverage", LIBRARY, part.over(whole).ifShare())
                .in(SHARE)
                .note("coverage is not looked at");
    }

    private static Indicator.Builder firms(Indicator.Builder builder, Contribution what) {
        return builder.variant(SmeRuleVariants.under(SizeRules.EU_2003_361, what))
                .variant(SmeRuleVariants.ofClass(SizeRules.EU_2003_361, "micro", what))
                .variant(SmeRuleVariants.ofClass(SizeRules.EU_2003_361, "small", what))
                .variant(SmeRuleVariants.ofClass(SizeRules.EU_2003_361, "medium", what))
                .variant(SmeRuleVariants.under(SizeRules.EU_EMPLOYEES, what))
                .variant(SmeRuleVariants.under(SizeRules.WORLD_BANK_250, what))
                .variant(SmeRuleVariants.under(SizeRules.IFC_2012, what))
                .variant(SmeRuleVariants.national(what));
    }
}
