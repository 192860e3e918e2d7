/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

import static org.finindicators.tables.chart.Page.LINE;
import static org.finindicators.tables.chart.Page.MARGIN;
import static org.finindicators.tables.chart.Page.TEXT;
import static org.finindicators.tables.chart.Svg.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.finindicators.tables.chart.Drawing.Style;
import org.finindicators.tables.chart.Plane.Layer;
import org.finindicators.tables.chart.Plane.Places;
import org.finindicators.tables.chart.Plane.Point;

/** Draws lines, bands and points on a plane. A line breaks at each gap. Not thread-safe. */
final class PlanePainter {
    private static final double INSET = 10;
    private static final int VALUE_TICKS = 6;
    private static final int MOST_TICKS = 9;

    private final Page page;
    private final Plane plane;
    private final double height;
    private final Axis values;
    private final double left;
    private final double end;
    private double top;

    PlanePainter(Page page, Plane plane) {
        this.page = page;
        this.plane = plane;
        boolean narrow = page.size() == ChartSize.TELEPHONE;
        height = narrow ? 220 : 300;
        values = Page.axis(plane, VALUE_TICKS);
        double widest = values.ticks().stream()
                .mapToDouble(tick -> Lettering.width(tick.label(), TEXT))
                .max()
                .orElse(0);
        left = MARGIN + Math.min(widest, page.size().width() * 0.25) + 6 + INSET;
        end = page.right() - INSET - 8;
    }

    void paint() {
        String unit = Page.unit(plane, values);
        if (!unit.isEmpty()) {
            page.below(LINE);
            page.text(
                    Lettering.fit(unit, page.right() - MARGIN, TEXT),
                    unit,
                    MARGIN,
                    page.bottom() - 5,
                    "class",
                    "axis-words",
                    "fill",
                    page.theme().faint());
        }
        page.below(8);
        top = page.bottom();
        page.body().open("g", "class", "axis-y");
        for (Axis.Tick tick : values.ticks()) {
            double y = y(tick.at());
            page.grid(
                    left - INSET,
                    y,
                    end + INSET,
                    y,
                    tick.at().signum() == 0 ? page.theme().ink() : page.theme().grid());
            String shown = Lettering.fit(tick.label(), left - INSET - 6 - MARGIN, TEXT);
            page.tick(shown, tick, left - INSET - 6, y + 4, "end", y);
        }
        page.body().close("g");
        Axis across = across();
        plane.layers().stream().filter(layer -> layer.style() == Style.BAND).forEach(layer -> band(layer, across));
        plane.layers().stream().filter(layer -> layer.style() != Style.BAND).forEach(layer -> line(layer, across));
        page.below(height + 4);
        across.ticks().forEach(tick -> {
            double x = across.place(tick.at(), left, end);
            page.grid(x, top + height, x, top + height + 4, page.theme().faint());
        });
        String words = across.words().isEmpty()
                ? plane.x().words()
                : across.words() + " " + plane.x().words();
        page.ticks(across, left, end, words.strip());
    }

    private Axis across() {
        int most = plane.x().dates() == Places.NUMBERS
                ? MOST_TICKS
                : (int) Math.max(
                        3,
                        Math.min(
                                MOST_TICKS,
                                plane.points().map(Point::x).distinct().count()));
        Axis axis = across(most);
        for (int about = most; about > 2 && !page.fits(axis, left, end); about--) {
            axis = across(about - 1);
        }
        return axis;
    }

    private Axis across(int about) {
        List<BigDecimal> places = plane.points().map(Point::x).toList();
        BigDecimal first = places.stream().reduce(BigDecimal::min).orElseThrow();
        BigDecimal last = places.stream().reduce(BigDecimal::max).orElseThrow();
        if (plane.x().dates() == Places.DAYS) {
            return Axis.days(date(first), date(last), about);
        }
        return plane.x()
                .whole()
                .map(range -> Axis.numbers(first.min(range.from()), last.max(range.to()), about))
                .orElseGet(() -> Axis.numbers(first, last, about));
    }

    static LocalDate date(BigDecimal day) {
        return LocalDate.ofEpochDay(day.longValueExact());
    }

    private double y(BigDecimal value) {
        return values.place(value, top + height, top);
    }

    private void band(Layer layer, Axis across) {
        for (List<Point> run : runs(layer)) {
            StringBuilder path = new StringBuilder();
            Stream<double[]> upper =
                    run.stream().map(point -> place(point, point.y().orElseThrow(), across));
            List<Point> back = new ArrayList<>(run);
            Collections.reverse(back);
            Stream<double[]> lower =
                    back.stream().map(point -> place(point, point.low().orElseThrow(), across));
            Stream.concat(upper, lower)
                    .forEach(place -> path.append(path.isEmpty() ? "M" : " L")
                            .append(number(place[0]))
                            .append(' ')
                            .append(number(place[1])));
            page.body()
                    .mark(
                            "",
                            "path",
                            "class",
                            "band",
                            "d",
                            path.append('Z').toString(),
                            "fill",
                            page.theme().soft(),
                            "stroke",
                            page.theme().strong(),
                            "stroke-width",
                            "0.7");
        }
    }

    private void line(Layer layer, Axis across) {
        page.body().open("g", "class", "layer", "data-name", layer.name());
        Style style = layer.style();
        boolean joined = style != Style.DIAMOND && style != Style.DOT && style != Style.HOLLOW && style != Style.GAP;
        for (List<Point> run : runs(layer)) {
            if (joined && run.size() > 1) {
                page.line(
                        "line",
                        run.stream()
                                .map(point -> place(point, point.y().orElseThrow(), across))
                                .toList(),
                        style);
            }
        }
        Style mark = style == Style.LINE ? Style.DOT : style;
        boolean marked = !joined || style == Style.LINE;
        for (Point point : layer.points()) {
            if (point.y().isEmpty()) {
                double x = across.place(point.x(), left, end);
                page.point("gap", point.said(), x, top + height - 7, Style.GAP, "");
            } else if (marked) {
                BigDecimal value = point.y().get();
                double[] place = place(point, value, across);
                page.point("mark", point.said(), place[0], place[1], mark, value.toPlainString());
            }
        }
        page.body().close("g");
    }

    private double[] place(Point point, BigDecimal value, Axis across) {
        return new double[] {across.place(point.x(), left, end), y(value)};
    }

    /** The parts of a layer between its gaps. */
    private static List<List<Point>> runs(Layer layer) {
        List<List<Point>> runs = new ArrayList<>();
        List<Point> run = new ArrayList<>();
        for (Point point : layer.points()) {
            if (point.y().isPresent()) {
                run.add(point);
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }
}
