/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.finindicators.aggregate.Exclusion;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statistics.OrderedValues;
import org.finindicators.statistics.QuantileRule;
import org.finindicators.surveillance.PeerFigures;
import org.finindicators.surveillance.PeerPosition;
import org.finindicators.tables.chart.Drawing.Heading;
import org.finindicators.tables.chart.Drawing.LegendEntry;
import org.finindicators.tables.chart.Drawing.Style;
import org.finindicators.tables.chart.Plane.Across;
import org.finindicators.tables.chart.Plane.Layer;
import org.finindicators.tables.chart.Plane.Point;
import org.finindicators.tables.chart.Rows.Bar;
import org.finindicators.tables.chart.Rows.Reference;
import org.finindicators.tables.chart.Rows.Row;
import org.finindicators.tables.chart.Rows.Scales;

/** Makes charts of the values of many subjects. */
final class PeerCharts {
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
    private static final int LONGEST = 32;
    private static final String BY = "Quartiles: " + QuantileRule.INCLUSIVE.words() + ".";

    private PeerCharts() {}

    static Chart of(PeerFigures figures) {
        List<Row> rows = new ArrayList<>(values(figures, figures.subjects(), ""));
        figures.subjects()
                .forEach(subject ->
                        figures.fault(subject).ifPresent(fault -> rows.add(Row.without(subject, fault.toString()))));
        return chart(figures, rows, List.of(), List.of(), List.of(), figures.subjects());
    }

    static Chart of(PeerPosition position) {
        PeerFigures figures = position.figures();
        List<String> all = new ArrayList<>(position.peers());
        all.add(position.subject());
        List<Row> rows = new ArrayList<>(values(figures, all, position.subject()));
        figures.fault(position.subject())
                .ifPresent(fault -> rows.add(0, Row.without(position.subject(), fault.toString())));
        for (Exclusion out : position.leftOut()) {
            rows.add(Row.without(out.subject(), new Fault(out.reason(), out.detail()).toString()));
        }
        List<LegendEntry> key = new ArrayList<>();
        figures.value(position.subject())
                .ifPresent(value -> key.add(new LegendEntry(
                        Style.STRONG, Lettering.apart(position.subject()) + ": " + print(figures, value))));
        key.add(new LegendEntry(Style.SOFT, "peers: " + position.group().name()));
        List<Reference> references = new ArrayList<>();
        refer("median", Style.RULE, position.median(), figures, references, key);
        refer(
                "first quartile",
                Style.RULE_DASHED,
                position.quantile(QuantileRule.INCLUSIVE, QUARTER),
                figures,
                references,
                key);
        refer(
                "third quartile",
                Style.RULE_DASHED,
                position.quantile(QuantileRule.INCLUSIVE, THREE_QUARTERS),
                figures,
                references,
                key);
        List<String> notes = position.median().faults().stream()
                .map(fault -> "No median and quartiles: " + fault)
                .toList();
        return chart(figures, rows, references, key, notes, all);
    }

    private static void refer(
            String name,
            Style style,
            Evaluation value,
            PeerFigures figures,
            List<Reference> references,
            List<LegendEntry> key) {
        value.value().ifPresent(at -> {
            String said = name + " " + print(figures, at);
            references.add(new Reference(figures.inUnit(at), style, said));
            key.add(new LegendEntry(style, said));
        });
    }

    private static Chart chart(
            PeerFigures figures,
            List<Row> rows,
            List<Reference> references,
            List<LegendEntry> key,
            List<String> remarks,
            List<String> subjects) {
        Optional<Fault> unlike = figures.unlike(subjects);
        List<Row> drawn = unlike.map(fault -> rows.stream()
                        .map(row -> row.missing().isEmpty() ? Row.without(row.name(), "not comparable") : row)
                        .toList())
                .orElse(rows);
        List<Row> missing =
                drawn.stream().filter(row -> !row.missing().isEmpty()).toList();
        List<String> notes = new ArrayList<>(remarks);
        if (drawn.size() > RowsPainter.NAMED_ROWS) {
            notes.add(Printing.number(drawn.size()) + " subjects; their names are said under the pointer.");
            if (!missing.isEmpty()) {
                notes.add("Without a value: " + Printing.number(missing.size()) + ". "
                        + missing.stream()
                                .map(row -> Lettering.apart(row.name()) + " (" + row.missing() + ")")
                                .collect(Collectors.joining(", ")));
            }
        }
        if (!references.isEmpty()) {
            notes.add(BY);
        }
        SortedSet<ReportingPeriod> periods = periods(figures, subjects);
        if (periods.size() > 1) {
            notes.add("Values are of several periods: "
                    + Printing.some(
                            periods.stream().map(ReportingPeriod::toString).toList()) + ".");
        }
        String none = unlike.map(Fault::toString)
                .orElse(missing.size() == drawn.size() ? "none of " + drawn.size() + " has one" : "");
        return new Chart(new Rows(
                new Heading(
                        ChartKind.PEERS,
                        figures.name() + (periods.size() == 1 ? ", " + periods.first() : ""),
                        figures.unitWords(),
                        none,
                        key,
                        notes),
                drawn,
                Scales.COMMON,
                unlike.isPresent() ? List.of() : references,
                Optional.empty()));
    }

    /** The periods that are compared; none where the figures are no measurements. */
    private static SortedSet<ReportingPeriod> periods(PeerFigures figures, List<String> subjects) {
        return subjects.stream()
                .flatMap(subject -> figures.measurement(subject).stream())
                .map(one -> one.origin().period())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that have a value, the best above. */
    private static List<Row> values(PeerFigures figures, List<String> subjects, String marked) {
        Comparator<String> rising =
                Comparator.comparing(subject -> figures.value(subject).orElseThrow());
        return subjects.stream()
                .filter(subject -> figures.value(subject).isPresent())
                .sorted((figures.better() == Direction.LOWER ? rising : rising.reversed())
                        .thenComparing(Comparator.naturalOrder()))
                .map(subject -> {
                    Rational value = figures.value(subject).orElseThrow();
                    String printed = print(figures, value);
                    Style style = subject.equals(marked) ? Style.STRONG : Style.SOFT;
                    return Row.of(
                            subject,
                            printed,
                            Bar.of(figures.inUnit(value), style, Lettering.apart(subject) + ": " + printed));
                })
                .toList();
    }

    /** A value in words, of three digits where it has too many to be read. */
    private static String print(PeerFigures figures, Rational value) {
        String printed = figures.print(value);
        return printed.length() <= LONGEST
                ? printed
                : (figures.inUnit(value).round(THREE_DIGITS) + " " + figures.unitWords()).strip();
    }

    static Chart distribution(Collection<? extends Measurement> measurements) {
        Map<ReportingPeriod, List<Measurement>> byPeriod = new TreeMap<>();
        measurements.forEach(one -> byPeriod.computeIfAbsent(one.origin().period(), period -> new ArrayList<>())
                .add(one));
        Map<ReportingPeriod, PeerFigures> figures = new TreeMap<>();
        byPeriod.forEach((period, some) -> figures.put(period, PeerFigures.of(some)));
        return distribution(figures);
    }

    static Chart distribution(Map<ReportingPeriod, PeerFigures> figures) {
        Intake intake = new Intake();
        Map<BigDecimal, ReportingPeriod> days = new TreeMap<>();
        figures.keySet().forEach(period -> {
            ReportingPeriod before = days.putIfAbsent(Axis.day(period.end()), period);
            if (before != null) {
                intake.add(period.toString(), "", "ends on the same day as " + before);
            }
        });
        Set<String> names = figures.values().stream().map(PeerFigures::name).collect(Collectors.toSet());
        Set<String> units = figures.values().stream()
                .filter(one -> one.subjects().stream()
                        .anyMatch(subject -> one.value(subject).isPresent()))
                .map(PeerFigures::unitWords)
                .collect(Collectors.toSet());
        if (names.size() > 1 || units.size() > 1) {
            intake.add(
                    "figures",
                    "",
                    "are of several things: "
                            + Printing.some((names.size() > 1 ? names : units)
                                    .stream().sorted().toList()));
        }
        intake.refuse();
        List<Point> band = new ArrayList<>();
        List<Point> middle = new ArrayList<>();
        days.forEach((day, period) -> points(day, period, Objects.requireNonNull(figures.get(period)), band, middle));
        List<Point> gaps = middle.stream().filter(point -> point.y().isEmpty()).toList();
        List<LegendEntry> key = new ArrayList<>(List.of(
                new LegendEntry(Style.LINE, "median"),
                new LegendEntry(Style.BAND, "from the first to the third quartile")));
        List<String> notes = new ArrayList<>(List.of(BY));
        if (!gaps.isEmpty()) {
            key.add(new LegendEntry(Style.GAP, "no value"));
            notes.add(
                    "No value: " + Printing.some(gaps.stream().map(Point::said).toList()));
        }
        String none = middle.isEmpty()
                ? "there are no periods"
                : gaps.size() == middle.size() ? gaps.get(0).said() : "";
        return new Chart(new Plane(
                new Heading(
                        ChartKind.DISTRIBUTION,
                        names.stream().findFirst().orElse("Distribution"),
                        units.stream().findFirst().orElse(""),
                        none,
                        key,
                        notes),
                Across.DAYS,
                List.of(new Layer("quartiles", Style.BAND, band), new Layer("median", Style.LINE, middle)),
                Optional.empty()));
    }

    private static void points(
            BigDecimal day, ReportingPeriod period, PeerFigures figures, List<Point> band, List<Point> middle) {
        OrderedValues values = OrderedValues.of(figures.subjects().stream()
                .flatMap(subject -> figures.value(subject).stream())
                .toList());
        List<String> without = figures.subjects().stream()
                .filter(subject -> figures.value(subject).isEmpty())
                .map(subject -> Lettering.apart(subject) + " ("
                        + figures.fault(subject).map(Fault::toString).orElse("") + ")")
                .toList();
        Optional<Fault> unlike = figures.unlike(figures.subjects());
        if (values.size() == 0 || unlike.isPresent()) {
            String why = period + ": " + unlike.map(Fault::toString).orElse("nobody has a value");
            band.add(Point.gap(day, ""));
            middle.add(Point.gap(day, why));
            return;
        }
        Rational low = values.quantile(QuantileRule.INCLUSIVE, QUARTER).orElseThrow();
        Rational median = values.quantile(QuantileRule.INCLUSIVE, HALF).orElseThrow();
        Rational high = values.quantile(QuantileRule.INCLUSIVE, THREE_QUARTERS).orElseThrow();
        String said = period + ": median " + figures.print(median) + ", quartiles " + figures.print(low) + " and "
                + figures.print(high) + ", " + Printing.number(values.size())
                + (values.size() == 1 ? " value" : " values")
                + (without.isEmpty() ? "" : ", without a value: " + String.join(", ", without));
        band.add(new Point(day, Optional.of(figures.inUnit(high)), Optional.of(figures.inUnit(low)), ""));
        middle.add(Point.of(day, figures.inUnit(median), said));
    }
}
