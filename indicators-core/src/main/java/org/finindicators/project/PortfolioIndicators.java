/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import static org.finindicators.formula.Reason.CURRENCY_MISMATCH;
import static org.finindicators.formula.Reason.INCONSISTENT_STATEMENT;
import static org.finindicators.formula.Reason.NOT_REPORTED;
import static org.finindicators.formula.Reason.OUT_OF_DOMAIN;
import static org.finindicators.formula.Reason.ZERO_DENOMINATOR;
import static org.finindicators.indicator.Authority.ILO_2003;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Printing;

/**
 * Declares what an agency's portfolio of projects shows: which have finance, and which perform.
 *
 * <p>The value heads the object that it is computed from; the object is the fact of the statement.
 *
 * @since 0.1.0
 */
public final class PortfolioIndicators {
    /** Which projects of a portfolio have finance. */
    public static final Fact<CreditReview> CREDIT_REVIEW =
            new Fact<>("credit-review", "credit involvement of the projects", CreditReview.class);

    /** Which projects of a portfolio perform, and where they do so better or worse. */
    public static final Fact<PerformancePatterns> PERFORMANCE_PATTERNS =
            new Fact<>("performance-patterns", "performance of the projects", PerformancePatterns.class);

    /** Of a long list, the first ones. */
    private static final int SHOWN = 20;

    /**
     * Gives the part of an agency's projects that have finance.
     *
     * <p>Projects with finance, stand-alone or as a component / projects whose involvement is known, a share. What is
     * declared counts before the codes of sectors; words of a title are listed and never counted; conflicts are listed.
     * By amount: what is for finance / the whole amount of the same projects; those that do not state both are left
     * out, and counted. {@link CreditReview} has the list, the amounts, and the same by any attribute.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>the involvement of no project is known, or none states its amounts (not reported);
     *   <li>by amount: projects are in several currencies, or in another than the statement (currency mismatch);
     *   <li>by amount: an amount is negative (out of domain);
     *   <li>by amount: more is for finance than the whole, or something where there is no finance (inconsistent
     *       statement);
     *   <li>all amounts are zero (zero denominator).
     * </ul>
     *
     * <p>The peer review of 2003, recommendation 4.
     */
    public static final Indicator CREDIT_INVOLVEMENT = Indicator.builder(
                    "project.credit-involvement", "Projects with finance / projects")
            .topic("portfolio")
            .alsoCalled("credit component", "stand-alone project", "microfinance portfolio", "projects with credit")
            .definition("How many projects have finance, alone or as a component, among those of which it is known.")
            .source(ILO_2003, "recommendation 4")
            .better(CONTEXTUAL)
            .tier(KEY)
            .roles(POLICY)
            .variant(Variant.of("by-number", ILO_2003, byNumber()))
            .variant(Variant.of("by-amount", ILO_2003, byAmount()))
            .build();

    /**
     * Gives the part of an agency's rated projects that perform.
     *
     * <p>Performing projects / rated projects, a share; the rule for performing comes with the fact. Projects that are
     * not rated are left out and counted. The steps list where projects perform better or worse than others by more
     * than chance explains, after correction for the number of looks; {@link PerformancePatterns} has them all, and
     * {@link PerformanceTable} the shares by attribute and period.
     *
     * <p>Undefined where no project is rated (zero denominator), or nothing is reported (not reported).
     *
     * <p>The peer review of 2003, recommendation 4.
     */
    public static final Indicator PORTFOLIO_PATTERNS = Indicator.builder(
                    "project.portfolio-patterns", "Performing projects / rated projects")
            .topic("portfolio")
            .alsoCalled("performing projects", "success rate", "satisfactory outcomes", "portfolio performance")
            .definition("How many of the rated projects perform, and where more or fewer do than elsewhere.")
            .source(ILO_2003, "recommendation 4")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY)
            .variant(Variant.of("ilo2003", ILO_2003, performing()))
            .build();

    private PortfolioIndicators() {}

    private static Calculation byNumber() {
        return Calculation.from(
                        CREDIT_REVIEW,
                        "projects with finance / projects whose involvement is known",
                        Dimension.NUMBER,
                        List.of(NOT_REPORTED.when("the involvement of no project known")),
                        PortfolioIndicators::byNumber)
                .asQuotient(QuotientDimensions.THINGS);
    }

    private static Evaluation byNumber(CreditReview review, Figures figures) {
        Worksheet sheet = Worksheet.of(figures);
        long finance = 0;
        for (CreditInvolvement one : CreditInvolvement.values()) {
            int count = review.flags(one).size();
            finance += one.isFinance() ? count : 0;
            sheet.number(one.toString(), "", BigDecimal.valueOf(count), "project");
        }
        int known = review.known().size();
        remark(sheet, review);
        if (known == 0) {
            return sheet.undefined(NOT_REPORTED, "the involvement of no project known");
        }
        return sheet.quotient(BigDecimal.valueOf(finance), BigDecimal.valueOf(known), "projects known");
    }

    private static Calculation byAmount() {
        return Calculation.from(
                        CREDIT_REVIEW,
                        "amount for finance / amount of the projects whose involvement is known",
                        Dimension.NUMBER,
                        List.of(
                                NOT_REPORTED.when("no project with known involvement and amounts"),
                                CURRENCY_MISMATCH.when(
                                        "projects in several currencies, or in another than the statement"),
                                OUT_OF_DOMAIN.when("an amount negative"),
                                INCONSISTENT_STATEMENT.when("more for finance than the whole, or than none"),
                                ZERO_DENOMINATOR.when("all amounts zero")),
                        PortfolioIndicators::byAmount)
                .asQuotient(QuotientDimensions.MONEY);
    }

    private static Evaluation byAmount(CreditReview review, Figures figures) {
        Worksheet sheet = Worksheet.of(figures);
        SortedSet<String> currencies = new TreeSet<>();
        figures.currency().map(Currency::getCurrencyCode).ifPresent(code -> currencies.add(code));
        BigDecimal finance = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        int added = 0;
        for (CreditReview.ProjectFlag flag : review.known()) {
            Optional<BigDecimal> whole = flag.project().total();
            Optional<BigDecimal> part = flag.finance();
            if (whole.isPresent() && part.isPresent()) {
                check(sheet, flag, whole.get(), part.get());
                currencies.add(flag.project().currency().orElseThrow().getCurrencyCode());
                total = total.add(whole.get());
                finance = finance.add(part.get());
                added++;
            }
        }
        if (currencies.size() > 1) {
            sheet.fault(CURRENCY_MISMATCH, "amounts in " + String.join(", ", currencies));
        }
        remark(sheet, review);
        int without = review.known().size() - added;
        if (without > 0) {
            sheet.caveat(count(without) + " without amounts left out");
        }
        if (added == 0) {
            sheet.fault(NOT_REPORTED, "no project with known involvement and amounts");
        }
        if (!sheet.isSound()) {
            return sheet.undefined();
        }
        // projects are in whole currency, the statement may be in thousands
        BigDecimal above = figures.scale().fromUnits(finance);
        BigDecimal below = figures.scale().fromUnits(total);
        Optional<Currency> currency = Optional.of(Currency.getInstance(currencies.first()));
        return sheet.operand(Operand.money("for finance", "", above, figures.scale(), currency))
                .operand(Operand.money("projects", "", below, figures.scale(), currency))
                .quotient(above, below, "amount of the projects");
    }

    private static void check(Worksheet sheet, CreditReview.ProjectFlag flag, BigDecimal whole, BigDecimal part) {
        String name = "project " + flag.project().id();
        sheet.requireNotNegative(name, whole).requireNotNegative(name + ", finance component", part);
        if (part.compareTo(whole) > 0) {
            sheet.fault(
                    INCONSISTENT_STATEMENT,
                    name + ": " + Printing.number(part) + " for finance, of " + Printing.number(whole));
        } else if (part.signum() > 0 && flag.involvement().equals(Optional.of(CreditInvolvement.NONE))) {
            sheet.fault(
                    INCONSISTENT_STATEMENT, name + ": " + Printing.number(part) + " for finance, but none is declared");
        }
    }

    private static void remark(Worksheet sheet, CreditReview review) {
        review.conflicts().stream().limit(SHOWN).forEach(flag -> sheet.step(flag.toString()));
        review.suggestions().stream().limit(SHOWN).forEach(flag -> sheet.step(flag.toString()));
        review.remarks().forEach(sheet::caveat);
        if (!review.notStated().isEmpty()) {
            sheet.caveat(count(review.notStated().size()) + " not stated, left out");
        }
        LocalDate day = sheet.figures().period().closing();
        long later = review.portfolio().projects().stream()
                .filter(project -> project.approval().filter(day::isBefore).isPresent())
                .count();
        if (later > 0) {
            sheet.caveat(count(later) + " approved after " + day);
        }
    }

    private static Calculation performing() {
        return Calculation.from(
                        PERFORMANCE_PATTERNS,
                        "performing projects / rated projects",
                        Dimension.NUMBER,
                        List.of(ZERO_DENOMINATOR.when("no project rated")),
                        PortfolioIndicators::performing)
                .asQuotient(QuotientDimensions.THINGS);
    }

    private static Evaluation performing(PerformancePatterns patterns, Figures figures) {
        Worksheet sheet = Worksheet.of(figures);
        PerformanceTable.Line all = patterns.total();
        BigDecimal performing = BigDecimal.valueOf(all.performing());
        BigDecimal rated = BigDecimal.valueOf(all.rated());
        sheet.number("performing", "", performing, "project")
                .number("rated", "", rated, "project")
                .step("perform: " + patterns.rule())
                .step(patterns.summary());
        patterns.surviving().stream().limit(SHOWN).forEach(pattern -> sheet.step(pattern.toString()));
        patterns.left().forEach(sheet::step);
        if (all.notRated() > 0) {
            sheet.caveat(count(all.notRated()) + " not rated, left out");
        }
        if (all.notStated() > 0) {
            sheet.caveat(count(all.notStated()) + " without a rating stated, left out");
        }
        return sheet.quotient(performing, rated, "rated projects");
    }

    private static String count(long projects) {
        return Printing.number(projects) + (projects == 1 ? " project" : " projects");
    }
}
