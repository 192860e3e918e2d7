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
import java.util.StringJoiner;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Unit;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/** Declares the indicators of the yield curve. */
public final class YieldCurves {

    /**
     * Gives the level of the yield curve.
     *
     * <p>The yield at 10 years, a rate a year; nothing is interpolated, so it is undefined where that term is not
     * reported, and where a term is zero or negative or a yield -100 per cent or less. World Bank 1995, para 18, "the
     * shape of the yield curve".
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
     * authors have the opposite sign. Undefined where one of the two terms is not reported, and where a term is zero or
     * negative or a yield -100 per cent or less. A note names the shape of the curve. World Bank 1995, para 18.
     *
     * <p>Variant {@code nelson-siegel}: minus beta1 of the {@linkplain NelsonSiegel curve} fitted with a decay of
     * 0.0609 a month, the yield at an infinite term less that at none.
     */
    public static final Indicator YIELD_CURVE_SLOPE = declare("sector.yield-curve-slope", "Slope of the yield curve")
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
     * negative for a dip. Undefined where one of the three terms is not reported, and where a term is zero or negative
     * or a yield -100 per cent or less. A note names the shape of the curve. World Bank 1995, para 18.
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

    private static final int LISTED = 20;

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

    private YieldCurves() {}

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
                        "fewer than three terms",
                        "terms that the loadings cannot tell apart",
                        "a term of zero or less, or a yield of -100 % or less"),
                (curve, figures) -> fault(curve, figures).orElseGet(() -> evaluate(curve, figures, coefficient)));
        return Variant.of("nelson-siegel", DIEBOLD_LI, calculation)
                .in(unit)
                .note("of the Nelson-Siegel curve fitted with lambda 0.0609 a month");
    }

    private static Evaluation evaluate(
            YieldCurve curve, Figures figures, Function<NelsonSiegel, BigDecimal> coefficient) {
        List<Operand> operands = operands(curve, figures);
        int size = curve.points().size();
        if (size < NelsonSiegel.COEFFICIENTS) {
            return Evaluation.undefined(
                    Reason.GROUP_TOO_SMALL, size + (size == 1 ? " term" : " terms") + ", the curve needs 3", operands);
        }
        Optional<NelsonSiegel> fit = NelsonSiegel.fit(curve);
        if (fit.isEmpty()) {
            return Evaluation.undefined(Reason.NO_SOLUTION, "the loadings cannot tell the terms apart", operands);
        }
        NelsonSiegel siegel = fit.get();
        List<String> notes = new ArrayList<>();
        notes.add("beta0 " + points(siegel.beta0()) + ", beta1 " + points(siegel.beta1()) + ", beta2 "
                + points(siegel.beta2()) + " percentage points, lambda " + Decimals.print(siegel.lambda())
                + " a month");
        siegel.rootMeanSquare()
                .ifPresent(error -> notes.add("root mean square of " + size + " residuals " + points(error)
                        + " percentage points" + (size <= LISTED ? ": " + list(siegel.residuals()) : "")));
        notes.addAll(shape(curve));
        return Evaluation.of(Rational.of(coefficient.apply(siegel)), operands, notes);
    }

    private static String list(List<BigDecimal> residuals) {
        StringJoiner all = new StringJoiner(", ");
        residuals.forEach(residual -> all.add(points(residual)));
        return all.toString();
    }

    private static String points(BigDecimal fraction) {
        return Printing.fixed(fraction.movePointRight(2), 6);
    }

    private static Calculation at(String words, List<Term> terms, Function<BigDecimal[], BigDecimal> function) {
        List<String> cases = new ArrayList<>();
        terms.forEach(term -> cases.add("yield at " + term.words + " not reported"));
        cases.add("a term of zero or less, or a yield of -100 % or less");
        return Calculation.from(
                YIELD_CURVE,
                words,
                Dimension.PER_YEAR,
                cases,
                (curve, figures) -> fault(curve, figures).orElseGet(() -> evaluate(curve, figures, terms, function)));
    }

    private static Evaluation evaluate(
            YieldCurve curve, Figures figures, List<Term> terms, Function<BigDecimal[], BigDecimal> function) {
        List<Operand> operands = new ArrayList<>();
        StringJoiner missing = new StringJoiner(", ");
        for (Term term : terms) {
            curve.at(term.months)
                    .ifPresentOrElse(
                            yield -> operands.add(operand("yield at " + term.words, yield, figures)),
                            () -> missing.add("yield at " + term.words));
        }
        if (missing.length() > 0) {
            return Evaluation.undefined(Reason.NOT_REPORTED, missing.toString(), operands);
        }
        BigDecimal[] yields = operands.stream().map(Operand::amount).toArray(BigDecimal[]::new);
        return Evaluation.of(Rational.of(function.apply(yields)), operands, shape(curve));
    }

    private static Optional<Evaluation> fault(YieldCurve curve, Figures figures) {
        for (YieldPoint point : curve.points()) {
            String what = point.months().signum() <= 0
                    ? "term " + Decimals.print(point.months()) + " months: must be above zero"
                    : "yield at " + Decimals.print(point.months()) + " months " + Decimals.print(point.yield())
                            + ": must be above -100 %";
            if (point.months().signum() <= 0 || point.yield().compareTo(BigDecimal.ONE.negate()) <= 0) {
                return Optional.of(Evaluation.undefined(
                        Reason.OUT_OF_DOMAIN, what, List.of(operand("yield", point.yield(), figures))));
            }
        }
        return Optional.empty();
    }

    private static List<String> shape(YieldCurve curve) {
        return curve
                .shape()
                .map(shape -> "shape: " + shape.name().toLowerCase(Locale.ROOT) + ", yields within "
                        + Printing.upTo(YieldCurve.TOLERANCE.movePointRight(2), 2)
                        + " percentage points taken for alike")
                .stream()
                .toList();
    }

    private static List<Operand> operands(YieldCurve curve, Figures figures) {
        return curve.points().stream()
                .map(point -> operand("yield at " + Decimals.print(point.months()) + " months", point.yield(), figures))
                .toList();
    }

    private static Operand operand(String name, BigDecimal yield, Figures figures) {
        return Operand.of(name, figures.period().closing().toString(), yield, "a year");
    }
}
