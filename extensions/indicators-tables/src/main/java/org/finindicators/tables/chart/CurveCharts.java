/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

import static org.finindicators.indicator.Unit.RATE;
import static org.finindicators.indicator.Unit.SHARE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.realsector.lorenz.GroupedWelfare;
import org.finindicators.realsector.lorenz.LorenzPoint;
import org.finindicators.realsector.survey.SortedIncomes;
import org.finindicators.realsector.survey.Survey;
import org.finindicators.sector.rates.NelsonSiegel;
import org.finindicators.sector.rates.YieldCurve;
import org.finindicators.sector.rates.YieldPoint;
import org.finindicators.tables.chart.Drawing.Heading;
import org.finindicators.tables.chart.Drawing.LegendEntry;
import org.finindicators.tables.chart.Drawing.Range;
import org.finindicators.tables.chart.Drawing.Style;
import org.finindicators.tables.chart.Plane.Across;
import org.finindicators.tables.chart.Plane.Layer;
import org.finindicators.tables.chart.Plane.Places;
import org.finindicators.tables.chart.Plane.Point;
import org.finindicators.validation.Checks;

/** Makes charts of curves that do not run over time. */
final class CurveCharts {
    private static final int LORENZ_STEPS = 100;
    private static final int SAID_EVERY = 10;
    private static final int FITTED_STEPS = 60;
    private static final Rational YEAR = Rational.of(12);
    private static final BigDecimal YEARS_FROM = BigDecimal.valueOf(24);

    private CurveCharts() {}

    static Chart lorenz(Survey survey) {
        SortedIncomes incomes = SortedIncomes.of(survey);
        List<SortedIncomes.Ordinate> curve = incomes.lorenz(LORENZ_STEPS);
        List<Point> points = IntStream.range(0, curve.size())
                .mapToObj(i -> point(
                        BigDecimal.valueOf(curve.get(i).population()),
                        BigDecimal.valueOf(curve.get(i).welfare()),
                        i % SAID_EVERY == 0))
                .toList();
        List<String> notes = new ArrayList<>();
        incomes.gini()
                .ifPresent(gini -> notes.add("Gini coefficient " + SHARE.print(BigDecimal.valueOf(gini)) + " %; "
                        + Printing.number(incomes.size()) + " rows, the curve at 100 equal steps."));
        notes.addAll(survey.notes());
        String none = points.isEmpty() ? "total welfare is not above zero" : "";
        return lorenz(new Layer("Lorenz curve", Style.CURVE, points), none, notes);
    }

    static Chart lorenz(GroupedWelfare welfare) {
        Checks.refuse(welfare.violations());
        List<Point> points = new ArrayList<>(List.of(point(BigDecimal.ZERO, BigDecimal.ZERO, false)));
        for (LorenzPoint one : welfare.points()) {
            points.add(point(one.population(), one.welfare(), true));
        }
        return lorenz(
                new Layer("reported points, joined by straight lines", Style.LINE, points),
                welfare.points().isEmpty() ? "no point is reported" : "",
                List.of("Between reported points welfare is less equal than a straight line says."));
    }

    private static Chart lorenz(Layer curve, String none, List<String> notes) {
        List<Point> equal =
                List.of(point(BigDecimal.ZERO, BigDecimal.ZERO, false), point(BigDecimal.ONE, BigDecimal.ONE, false));
        return new Chart(new Plane(
                new Heading(
                        ChartKind.LORENZ,
                        "Lorenz curve",
                        "% of all welfare",
                        none,
                        List.of(
                                new LegendEntry(curve.style(), curve.name()),
                                new LegendEntry(Style.THIN, "if all had the same")),
                        notes),
                new Across(
                        Places.NUMBERS,
                        "% of persons, the poorest first",
                        Optional.of(new Range(BigDecimal.ZERO, SHARE.inUnit(BigDecimal.ONE)))),
                List.of(new Layer("if all had the same", Style.THIN, equal), curve),
                Optional.empty()));
    }

    private static Point point(BigDecimal population, BigDecimal welfare, boolean said) {
        return Point.of(
                SHARE.inUnit(population),
                SHARE.inUnit(welfare),
                said ? SHARE.print(population) + " % of persons have " + SHARE.print(welfare) + " %" : "");
    }

    static Chart yields(YieldCurve curve) {
        return yields(curve, List.of(), "");
    }

    static Chart yields(NelsonSiegel fit) {
        List<YieldPoint> points = fit.curve().points();
        Rational first = Rational.of(points.get(0).months());
        Rational span = Rational.of(points.get(points.size() - 1).months()).minus(first);
        List<YieldPoint> line = IntStream.rangeClosed(0, FITTED_STEPS)
                .mapToObj(i ->
                        first.plus(span.times(Rational.of(i, FITTED_STEPS))).toDecimal())
                .map(months -> YieldPoint.ofMonths(months, fit.yieldAt(months)))
                .toList();
        return yields(fit.curve(), line, "Nelson-Siegel, lambda " + Printing.number(fit.lambda()) + " a month");
    }

    private static Chart yields(YieldCurve curve, List<YieldPoint> fitted, String how) {
        List<YieldPoint> points = curve.points();
        boolean years = points.stream().anyMatch(point -> point.months().compareTo(YEARS_FROM) >= 0);
        List<Layer> layers = new ArrayList<>();
        List<LegendEntry> key = new ArrayList<>();
        if (!fitted.isEmpty()) {
            layers.add(new Layer(
                    how,
                    Style.CURVE,
                    fitted.stream().map(one -> point(one, years, "")).toList()));
            key.add(new LegendEntry(Style.CURVE, how));
        }
        Style style = fitted.isEmpty() ? Style.LINE : Style.DOT;
        layers.add(new Layer(
                "yields",
                style,
                points.stream().map(one -> point(one, years, said(one))).toList()));
        key.add(new LegendEntry(style, fitted.isEmpty() ? "yields, joined by straight lines" : "yields"));
        String shape = curve.shape()
                .map(one -> ", " + one.name().toLowerCase(Locale.ROOT))
                .orElse("");
        return new Chart(new Plane(
                new Heading(
                        ChartKind.YIELDS,
                        "Yield curve" + shape,
                        RATE.words(),
                        points.isEmpty() ? "no yield is given" : "",
                        key,
                        List.of()),
                new Across(Places.NUMBERS, years ? "years to maturity" : "months to maturity", Optional.empty()),
                layers,
                Optional.empty()));
    }

    private static String said(YieldPoint point) {
        return Printing.number(point.months()) + " months: " + RATE.inSentence(point.yield());
    }

    private static Point point(YieldPoint one, boolean years, String said) {
        return Point.of(
                years ? Rational.of(one.months()).dividedBy(YEAR).toDecimal() : one.months(),
                RATE.inUnit(one.yield()),
                said);
    }
}
