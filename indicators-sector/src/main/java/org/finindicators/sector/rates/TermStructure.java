/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import static org.finindicators.indicator.Authority.DIEBOLD_LI;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.POINTS;
import static org.finindicators.indicator.Unit.RATE;
import static org.finindicators.sector.rates.RateItems.YIELD_CURVE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Unit;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Printing;

/**
 * Declares the indicators of the yield curve.
 *
 * @since 0.1.0
 */
public final class TermStructure {
    private static final int LISTED = 20;
    private static final UndefinedCase IMPOSSIBLE =
            Reason.OUT_OF_DOMAIN.when("a term of zero or less, or a yield of -100 % or less");

    /**
     * Gives the level of the yield curve.
     *
     * <p>The yield at 10 years, a rate a year; nothing is interpolated.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>that term is not reported, or
     *   <li>a term is zero or negative, or a yield -100 per cent or less (out of domain).
     * </ul>
     *
     * <p>World Bank 1995, para 18, "the shape of the yield curve".
     *
     * <p>Variant {@code nelson-siegel}: beta0 of the {@linkplain NelsonSiegel curve} fitted with a decay of 0.0609 a
     * month, undefined for fewer than three terms, or terms that the loadings cannot tell apart.
     */
    public static final Indicator YIELD_CURVE_LEVEL = declare("sector.yield-curve-level", "Level of the yield curve")
            .definition("The yield at ten years.")
            .variant(Variant.of("empirical", DIEBOLD_LI, at("yield at 10 years", Term.LONG, level -> level[0]))
                    .in(RATE))
            .variant(fitted("beta0 of the Nelson-Siegel curve", RATE, NelsonSiegel::beta0))
            .build();

    /**
     * Gives the slope of the yield curve.
     *
     * <p>Yield at 10 years - yield at 3 months, in percentage points: positive where long paper yields more. Some
     * authors have the opposite sign.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>one of the two terms is not reported, or
     *   <li>a term is zero or negative, or a yield -100 per cent or less (out of domain).
     * </ul>
     *
     * <p>A note names the shape of the curve. World Bank 1995, para 18.
     *
     * <p>Variant {@code nelson-siegel}: minus beta1 of the {@linkplain NelsonSiegel curve} fitted with a decay of
     * 0.0609 a month, the yield at an infinite term less that at none.
     */
    public static final Indicator YIELD_CURVE_SLOPE = declare("sector.yield-curve-slope", "Slope of the yield curve")
            .alsoCalled("term spread", "term premium")
            .definition("The yield at ten years less the yield at three months.")
            .variant(Variant.of(
                            "empirical",
                            DIEBOLD_LI,
                            at("yield at 10 years - yield at 3 months", Term.ENDS, y -> y[1].subtract(y[0])))
                    .in(POINTS))
            .variant(fitted(
                    "-beta1 of the Nelson-Siegel curve",
                    POINTS,
                    curve -> curve.beta1().negate()))
            .build();

    /**
     * Gives the curvature of the yield curve.
     *
     * <p>2 x yield at 2 years - yield at 3 months - yield at 10 years, in percentage points: positive for a hump,
     * negative for a dip.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>one of the three terms is not reported, or
     *   <li>a term is zero or negative, or a yield -100 per cent or less (out of domain).
     * </ul>
     *
     * <p>A note names the shape of the curve. World Bank 1995, para 18.
     *
     * <p>Variant {@code nelson-siegel}: 0.3 x beta2 of the {@linkplain NelsonSiegel curve} fitted with a decay of
     * 0.0609 a month, which is the scale of the empirical curvature.
     */
    public static final Indicator YIELD_CURVE_CURVATURE = declare(
                    "sector.yield-curve-curvature", "Curvature of the yield curve")
            .definition("Twice the yield at two years less the yields at three months and ten years.")
            .variant(Variant.of(
                            "empirical",
                            DIEBOLD_LI,
                            at(
                                    "2 x yield at 2 years - yield at 3 months - yield at 10 years",
                                    Term.ALL,
                                    y -> y[1].add(y[1]).subtract(y[0]).subtract(y[2])))
                    .in(POINTS))
            .variant(fitted(
                    "0.3 x beta2 of the Nelson-Siegel curve",
                    POINTS,
                    curve -> curve.beta2().multiply(new BigDecimal("0.3"))))
            .build();

    /** The terms of the empirical proxies. */
    private enum Term {
        THREE_MONTHS(3, "3 months"),
        TWO_YEARS(24, "2 years"),
        TEN_YEARS(120, "10 years");

        static final List<Term> LONG = List.of(TEN_YEARS);
        static final List<Term> ENDS = List.of(THREE_MONTHS, TEN_YEARS);
        static final List<Term> ALL = List.of(THREE_MONTHS, TWO_YEARS, TEN_YEARS);

        private final BigDecimal months;
        private final String words;

        Term(int months, String words) {
            this.months = BigDecimal.valueOf(months);
            this.words = words;
        }
    }

    private TermStructure() {}

    private static Indicator.Builder declare(String id, String name) {
        return Indicator.builder(id, name)
                .topic("interest-rates")
                .source(WORLD_BANK_1995, "para 18")
                .better(CONTEXTUAL)
                .tier(OTHER)
                .roles(INTERMEDIATE, OUTCOME);
    }

    private static Variant fitted(String words, Unit unit, Function<NelsonSiegel, BigDecimal> coefficient) {
        Calculation calculation = Calculation.from(
                YIELD_CURVE,
                words,
                Dimension.PER_YEAR,
                List.of(
                        Reason.GROUP_TOO_SMALL.when("fewer than three terms"),
                        Reason.NO_SOLUTION.when("terms that the loadings cannot tell apart"),
                        IMPOSSIBLE),
                (curve, figures) -> fit(curve, Worksheet.of(figures), coefficient));
        return Variant.of("nelson-siegel", DIEBOLD_LI, calculation)
                .in(unit)
                .note("of the Nelson-Siegel curve fitted with lambda 0.0609 a month");
    }

    private static Evaluation fit(YieldCurve curve, Worksheet sheet, Function<NelsonSiegel, BigDecimal> coefficient) {
        check(curve, sheet);
        if (!sheet.isSound()) {
            return sheet.undefined();
        }
        curve.points().forEach(point -> read(months(point), point.yield(), sheet));
        int size = curve.points().size();
        if (size < NelsonSiegel.COEFFICIENTS) {
            return sheet.undefined(
                    Reason.GROUP_TOO_SMALL, size + (size == 1 ? " term" : " terms") + ", the curve needs 3");
        }
        Optional<NelsonSiegel> fit = NelsonSiegel.fit(curve);
        if (fit.isEmpty()) {
            return sheet.undefined(Reason.NO_SOLUTION, "the loadings cannot tell the terms apart");
        }
        NelsonSiegel siegel = fit.get();
        sheet.step("beta0 " + points(siegel.beta0()) + ", beta1 " + points(siegel.beta1()) + ", beta2 "
                + points(siegel.beta2()) + " percentage points, lambda " + Printing.number(siegel.lambda())
                + " a month");
        siegel.rootMeanSquare()
                .ifPresent(error -> sheet.step("root mean square of " + size + " residuals " + points(error)
                        + " percentage points: " + list(siegel.residuals())));
        shape(curve, sheet);
        return sheet.value(coefficient.apply(siegel));
    }

    private static String list(List<BigDecimal> residuals) {
        return Printing.some(residuals.stream().map(TermStructure::points).toList(), LISTED);
    }

    private static String points(BigDecimal fraction) {
        return Printing.number(fraction.movePointRight(2));
    }

    private static Calculation at(String words, List<Term> terms, Function<BigDecimal[], BigDecimal> function) {
        List<UndefinedCase> cases = new ArrayList<>();
        terms.forEach(term -> cases.add(Reason.NOT_REPORTED.when("yield at " + term.words + " not reported")));
        cases.add(IMPOSSIBLE);
        return Calculation.from(
                YIELD_CURVE,
                words,
                Dimension.PER_YEAR,
                cases,
                (curve, figures) -> read(curve, Worksheet.of(figures), terms, function));
    }

    private static Evaluation read(
            YieldCurve curve, Worksheet sheet, List<Term> terms, Function<BigDecimal[], BigDecimal> function) {
        check(curve, sheet);
        if (!sheet.isSound()) {
            return sheet.undefined();
        }
        List<BigDecimal> yields = new ArrayList<>();
        for (Term term : terms) {
            Optional<BigDecimal> yield = curve.at(term.months);
            if (yield.isPresent()) {
                yields.add(yield.get());
                read(term.words, yield.get(), sheet);
            } else {
                sheet.fault(Reason.NOT_REPORTED, "yield at " + term.words);
            }
        }
        if (!sheet.isSound()) {
            return sheet.undefined();
        }
        shape(curve, sheet);
        return sheet.value(function.apply(yields.toArray(BigDecimal[]::new)));
    }

    /** Writes down the first term or yield that cannot be. */
    private static void check(YieldCurve curve, Worksheet sheet) {
        for (YieldPoint point : curve.points()) {
            sheet.requirePositive("term in months", point.months());
            if (point.yield().compareTo(BigDecimal.ONE.negate()) <= 0) {
                sheet.fault(
                        Reason.OUT_OF_DOMAIN,
                        "yield at " + months(point) + " " + Printing.number(point.yield()) + ": must be above -100 %");
            }
            if (!sheet.isSound()) {
                read(months(point), point.yield(), sheet);
                return;
            }
        }
    }

    private static void shape(YieldCurve curve, Worksheet sheet) {
        curve.shape()
                .ifPresent(shape -> sheet.step("shape: " + shape.name().toLowerCase(Locale.ROOT) + ", yields within "
                        + points(YieldCurve.SHAPE_TOLERANCE) + " percentage points count as equal"));
    }

    private static String months(YieldPoint point) {
        return Printing.number(point.months()) + " months";
    }

    private static void read(String term, BigDecimal yield, Worksheet sheet) {
        sheet.number("yield at " + term, sheet.figures().period().closing().toString(), yield, "a year");
    }
}
