/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.finindicators.formula.Fault;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.monitoring.Actual;
import org.finindicators.monitoring.ResultIndicator;
import org.finindicators.monitoring.Target;
import org.finindicators.monitoring.Trajectory;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.period.DecimalYears;
import org.finindicators.statistics.Observation;
import org.finindicators.statistics.TheilSen.Intercept;
import org.finindicators.statistics.TimeSeries;
import org.finindicators.surveillance.TrendAnalysis;
import org.finindicators.tables.chart.Drawing.Heading;
import org.finindicators.tables.chart.Drawing.LegendEntry;
import org.finindicators.tables.chart.Drawing.Style;
import org.finindicators.tables.chart.Plane.Across;
import org.finindicators.tables.chart.Plane.Layer;
import org.finindicators.tables.chart.Plane.Point;
import org.finindicators.validation.InvalidInputException;

/** Makes charts of series: layer by layer, with what the key and the notes say of each. Not thread-safe. */
final class SeriesCharts {
    private static final int GEOMETRIC_STEPS = 24;

    private final List<Layer> layers = new ArrayList<>();
    private final List<LegendEntry> key = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String gapNote = "";

    private SeriesCharts() {}

    static Chart of(TimeSeries series) {
        SeriesCharts chart = new SeriesCharts();
        chart.series(series);
        return chart.build(series.name(), unit(series));
    }

    static Chart of(TrendAnalysis analysis) {
        SeriesCharts chart = new SeriesCharts();
        chart.series(analysis.series());
        chart.trend(analysis);
        return chart.build(analysis.series().name(), unit(analysis.series()));
    }

    static Chart of(ResultIndicator result) {
        SeriesCharts chart = new SeriesCharts();
        List<Point> points =
                result.actuals().stream().map(actual -> point(result, actual)).toList();
        chart.add("actual values", Style.LINE, points);
        if (result.scale().isPresent()) {
            chart.notes.add("Ratings are drawn as their points.");
        }
        chart.targets(result);
        return chart.build(result.title(), result.unit());
    }

    static Chart of(TrendAnalysis analysis, ResultIndicator result) {
        TimeSeries series = analysis.series();
        Optional<String> measured = series.indicator().map(Indicator::id);
        Optional<String> promised = result.indicator().map(Indicator::id);
        if (!measured.equals(promised)) {
            throw InvalidInputException.of(
                    result.title(),
                    "is of " + promised.orElse("an indicator of the project") + ", and the series is of "
                            + measured.orElse("no indicator of the library"));
        }
        SeriesCharts chart = new SeriesCharts();
        chart.series(series);
        chart.trend(analysis);
        chart.targets(result);
        return chart.build(series.name(), unit(series));
    }

    private Chart build(String title, String unit) {
        boolean any = layers.stream()
                .anyMatch(layer ->
                        layer.points().stream().anyMatch(point -> point.y().isPresent()));
        String none = any
                ? ""
                : layers.stream()
                        .flatMap(layer -> layer.points().stream())
                        .map(Point::said)
                        .findFirst()
                        .orElse("there are no observations");
        if (!gapNote.isEmpty() && none.isEmpty()) {
            notes.add(gapNote);
        }
        return new Chart(new Plane(
                new Heading(ChartKind.SERIES, title, unit, none, key, notes), Across.DAYS, layers, Optional.empty()));
    }

    private void add(String name, Style style, List<Point> points) {
        layers.add(new Layer(name, style, points));
        key.add(new LegendEntry(style, name));
        List<String> gaps = points.stream()
                .filter(point -> point.y().isEmpty())
                .map(Point::said)
                .toList();
        if (!gaps.isEmpty()) {
            key.add(new LegendEntry(Style.GAP, "no value"));
            gapNote = "No value: " + Printing.some(gaps, 4);
        }
    }

    private void series(TimeSeries series) {
        List<Point> points = new ArrayList<>();
        for (Observation one : series.observations()) {
            BigDecimal day = Axis.day(one.date());
            points.add(one.value()
                    .map(value -> Point.of(day, inUnit(series).apply(value), one.date() + ": " + print(series, value)))
                    .orElseGet(() -> Point.gap(day, one.date() + ": " + one.gap())));
        }
        add(series.values().size() == 1 ? "value" : "values", Style.LINE, points);
    }

    private static UnaryOperator<BigDecimal> inUnit(TimeSeries series) {
        return value -> series.indicator()
                .map(indicator -> indicator.variant().unit().inUnit(value))
                .orElse(value);
    }

    private static String unit(TimeSeries series) {
        String currency = series.currency().map(Currency::getCurrencyCode).orElse("");
        return series.indicator()
                .map(Indicator::variant)
                .map(variant -> variant.unitWords(currency))
                .orElse("");
    }

    private static String print(TimeSeries series, BigDecimal value) {
        Optional<Variant> variant = series.indicator().map(Indicator::variant);
        return variant.map(one -> (one.unit().print(value) + " " + unit(series)).strip())
                .orElseGet(() -> Printing.number(value));
    }

    private void trend(TrendAnalysis analysis) {
        List<Fault> faults = analysis.faults();
        List<Observation> values = analysis.series().values();
        if (!faults.isEmpty()) {
            notes.add("No trend: " + faults.get(0));
            return;
        }
        List<Point> ends = new ArrayList<>();
        for (Observation one : List.of(values.get(0), values.get(values.size() - 1))) {
            analysis.line().at(one.date(), Intercept.SEPARATE).value().ifPresent(height -> {
                BigDecimal at = height.toDecimal();
                ends.add(Point.of(
                        Axis.day(one.date()),
                        inUnit(analysis.series()).apply(at),
                        one.date() + ": " + print(analysis.series(), at)));
            });
        }
        String judged =
                analysis.judgement().map(judgement -> ", " + judgement.words()).orElse("");
        add("Theil-Sen line: " + analysis.course().words() + judged, Style.DOTTED, ends);
        analysis.lastBeforeBreak()
                .ifPresent(last -> notes.add("The level breaks after " + last.date() + " (Pettitt)."));
        // the gaps are among the caveats
        gapNote = "";
        analysis.caveats().forEach(caveat -> notes.add("Trend: " + caveat));
    }

    private static Point point(ResultIndicator result, Actual actual) {
        BigDecimal day = Axis.day(actual.date());
        return actual.value()
                .map(value -> Point.of(day, result.inUnit(value), actual.date() + ": " + result.print(actual)))
                .orElseGet(() -> Point.gap(
                        day,
                        actual.date() + ": "
                                + actual.measurement()
                                        .flatMap(one -> one.evaluation().faults().stream()
                                                .findFirst())
                                        .map(Fault::toString)
                                        .orElse("undefined")));
    }

    private void targets(ResultIndicator result) {
        result.baseline().ifPresent(start -> add("baseline", Style.HOLLOW, List.of(point(result, start))));
        List<Point> path = path(result);
        if (!path.isEmpty()) {
            add("expected way, " + result.trajectory().words(), Style.DASHED, path);
        }
        List<Point> aims = new ArrayList<>();
        for (Target target : result.targets()) {
            String said = "target " + target.date() + ": " + result.print(target);
            aims.add(Point.of(Axis.day(target.date()), result.inUnit(target.from()), said));
            if (target.isBand()) {
                aims.add(Point.of(Axis.day(target.date()), result.inUnit(target.to()), said));
            }
        }
        if (aims.isEmpty()) {
            notes.add("No target is stated.");
        } else {
            add(aims.size() == 1 ? "target" : "targets", Style.DIAMOND, aims);
        }
    }

    /** The way from the baseline to the end target. */
    private static List<Point> path(ResultIndicator result) {
        Optional<Actual> baseline = result.baseline().filter(one -> one.value().isPresent());
        if (baseline.isEmpty() || result.targets().isEmpty()) {
            return List.of();
        }
        LocalDate from = baseline.get().date();
        Rational start = baseline.get().value().orElseThrow();
        List<Point> path = new ArrayList<>(List.of(at(result, from, start)));
        if (result.trajectory() == Trajectory.GEOMETRIC) {
            return geometric(result, from, start, path);
        }
        boolean straight = result.trajectory() == Trajectory.LINEAR;
        List<Target> targets = straight ? List.of(result.endTarget().orElseThrow()) : result.targets();
        Rational before = start;
        for (Target target : targets) {
            if (result.trajectory() == Trajectory.STEPPED) {
                path.add(at(result, target.date(), before));
            }
            before = nearest(target, start);
            path.add(at(result, target.date(), before));
        }
        return path;
    }

    private static List<Point> geometric(ResultIndicator result, LocalDate from, Rational start, List<Point> path) {
        Target end = result.endTarget().orElseThrow();
        double growth = nearest(end, start).toDouble() / start.toDouble();
        if (!(growth > 0) || !Double.isFinite(growth)) {
            return List.of();
        }
        long days = end.date().toEpochDay() - from.toEpochDay();
        double years = DecimalYears.between(from, end.date()).toDouble();
        for (int i = 1; i <= GEOMETRIC_STEPS; i++) {
            LocalDate day = from.plusDays(days * i / GEOMETRIC_STEPS);
            double part = DecimalYears.between(from, day).toDouble() / years;
            path.add(at(result, day, start.times(Rational.of(BigDecimal.valueOf(Math.pow(growth, part))))));
        }
        return path;
    }

    private static Point at(ResultIndicator result, LocalDate date, Rational value) {
        return Point.of(Axis.day(date), result.inUnit(value), "");
    }

    /** The value of a target that is the nearest to where it started. */
    private static Rational nearest(Target target, Rational start) {
        return start.compareTo(target.from()) < 0
                ? target.from()
                : start.compareTo(target.to()) > 0 ? target.to() : start;
    }
}
