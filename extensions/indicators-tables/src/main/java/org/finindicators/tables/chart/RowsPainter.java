/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

import static org.finindicators.tables.chart.Page.LINE;
import static org.finindicators.tables.chart.Page.MARGIN;
import static org.finindicators.tables.chart.Page.TEXT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.finindicators.tables.chart.Rows.Bar;
import org.finindicators.tables.chart.Rows.Row;
import org.finindicators.tables.chart.Rows.Scales;

/** Draws rows: names on the left, or above on a narrow picture; values in words on the right. Not thread-safe. */
final class RowsPainter {
    /** More rows than these are drawn thin, and their names said under the pointer only. */
    static final int NAMED_ROWS = 60;

    private static final double LANE = 11;
    private static final double THIN = 4;
    private static final double THINNEST = 2;
    private static final int THIN_ROWS = 200;
    private static final int DETAIL_LINES = 3;
    private static final double GAP = 8;
    private static final int PAGE_TICKS = 6;

    private final Page page;
    private final Rows rows;
    private final boolean dense;
    private final boolean above;
    private final double left;
    private final double end;

    RowsPainter(Page page, Rows rows) {
        this.page = page;
        this.rows = rows;
        dense = rows.rows().size() > NAMED_ROWS;
        above = page.size() == ChartSize.TELEPHONE;
        double whole = page.right() - MARGIN;
        double names = rows.rows().stream()
                .mapToDouble(row -> Lettering.width(row.name(), TEXT))
                .max()
                .orElse(0);
        double printed = rows.rows().stream()
                .mapToDouble(row -> Lettering.width(row.printed(), TEXT))
                .max()
                .orElse(0);
        boolean beside = !dense && !above;
        left = MARGIN + (beside ? Math.min(names, whole * 0.32) + GAP : 4);
        end = page.right() - (beside ? Math.min(printed, whole * 0.34) + GAP : 4);
    }

    void paint() {
        if (rows.rows().isEmpty()) {
            return;
        }
        boolean shared = rows.scales() == Scales.COMMON
                && rows.rows().stream().anyMatch(row -> !row.values().isEmpty());
        Axis axis = axis();
        List<double[]> spans = spans(page.bottom() + 4);
        if (shared) {
            axis.ticks()
                    .forEach(tick -> upright(
                            axis.place(tick.at(), left, end),
                            spans,
                            page.theme().grid()));
        }
        page.below(4);
        for (Row row : rows.rows()) {
            row(row, shared ? axis : own(row));
        }
        page.below(2);
        if (shared) {
            rows.references().forEach(one -> {
                double x = axis.place(one.at(), left, end);
                page.body()
                        .open("g", "class", "reference", "data-value", one.at().toPlainString());
                spans.forEach(span ->
                        page.line("rule", List.of(new double[] {x, span[0]}, new double[] {x, span[1]}), one.style()));
                page.body().close("g");
            });
            if (axis.low().signum() <= 0 && axis.high().signum() >= 0) {
                upright(
                        axis.place(BigDecimal.ZERO, left, end),
                        spans,
                        page.theme().ink());
            }
            page.ticks(axis, left, end, Page.unit(rows, axis));
        }
    }

    private void upright(double x, List<double[]> spans, String colour) {
        spans.forEach(span -> page.grid(x, span[0], x, span[1], colour));
    }

    /** From where to where lines run through the rows: through bars, and not through words. */
    private List<double[]> spans(double from) {
        List<double[]> spans = new ArrayList<>();
        double top = from;
        for (Row row : rows.rows()) {
            double height = height(row);
            double first = top;
            double last = top + height;
            if (!dense) {
                first += above ? LINE - 2 : -GAP / 2;
                last -= GAP / 2 + LINE * detail(row).size();
            }
            if (row.missing().isEmpty() || dense) {
                boolean joined = !spans.isEmpty() && first - spans.get(spans.size() - 1)[1] < 1e-6;
                double begin = joined ? spans.remove(spans.size() - 1)[0] : first;
                spans.add(new double[] {begin, last});
            }
            top += height;
        }
        return spans;
    }

    private Axis axis() {
        Axis axis = Page.axis(rows, PAGE_TICKS);
        for (int about = PAGE_TICKS; about > 1 && !page.fits(axis, left, end); about--) {
            axis = Page.axis(rows, about - 1);
        }
        return axis;
    }

    private static Axis own(Row row) {
        List<BigDecimal> values = row.values();
        return values.isEmpty()
                ? Axis.numbers(BigDecimal.ZERO, BigDecimal.ONE, 1)
                : ends(
                        values.stream().reduce(BigDecimal::min).orElseThrow(),
                        values.stream().reduce(BigDecimal::max).orElseThrow());
    }

    private static Axis ends(BigDecimal least, BigDecimal most) {
        return least.compareTo(most) == 0
                ? new Axis(least.subtract(BigDecimal.ONE), most.add(BigDecimal.ONE), List.of(), "")
                : new Axis(least, most, List.of(), "");
    }

    private double height(Row row) {
        if (dense) {
            // those without a value are listed below
            return !row.missing().isEmpty() ? 0 : rows.rows().size() > THIN_ROWS ? THINNEST : THIN;
        }
        double bars = row.lanes() * LANE;
        return (above ? LINE + bars : Math.max(bars, LINE)) + LINE * detail(row).size() + GAP;
    }

    private List<String> detail(Row row) {
        return Lettering.wrap(row.detail(), page.right() - detailLeft(), TEXT, DETAIL_LINES);
    }

    private double detailLeft() {
        return above ? MARGIN : left + 4;
    }

    private void row(Row row, Axis axis) {
        double top = page.bottom();
        if (dense) {
            row.bars().forEach(bar -> bar(bar, axis, top, height(row) * 0.8));
            page.below(height(row));
            return;
        }
        double room = above ? page.right() - MARGIN : left - GAP - MARGIN;
        double printed = Lettering.width(row.printed(), TEXT);
        if (above && printed > 0) {
            room = Math.max(room * 0.45, room - printed - GAP);
        }
        String name = Lettering.fit(row.name(), room, TEXT);
        double base = above ? top + 13 : top + Math.max(row.lanes() * LANE, LINE) / 2 + 4;
        page.text(
                name,
                row.name(),
                MARGIN,
                base,
                "class",
                "name",
                "fill",
                page.theme().ink());
        if (!row.printed().isEmpty()) {
            double most = above ? page.right() - MARGIN - Lettering.width(name, TEXT) - GAP : page.right() - end - GAP;
            page.text(
                    Lettering.fit(row.printed(), most, TEXT),
                    row.printed(),
                    page.right(),
                    base,
                    "class",
                    "value",
                    "text-anchor",
                    "end",
                    "fill",
                    page.theme().ink());
        }
        double bars = row.lanes() * LANE;
        double first = above ? top + LINE : top + (Math.max(bars, LINE) - bars) / 2;
        if (!row.missing().isEmpty()) {
            String why = "no value: " + row.missing();
            page.text(
                    Lettering.fit(why, page.right() - left - 4, TEXT),
                    why,
                    left + 4,
                    above ? first + 11 : base,
                    "class",
                    "missing",
                    "font-style",
                    "italic",
                    "fill",
                    page.theme().faint());
        }
        row.bars().forEach(bar -> bar(bar, axis, first + bar.lane() * LANE, LANE - 1));
        if (!row.marks().isEmpty()) {
            double middle = first + LANE / 2;
            page.grid(left, middle, end, middle, page.theme().faint());
            row.marks()
                    .forEach(mark -> page.point(
                            "mark",
                            mark.said(),
                            axis.place(mark.at(), left + 6, end - 6),
                            middle,
                            mark.style(),
                            mark.at().toPlainString()));
        }
        List<String> detail = detail(row);
        for (int i = 0; i < detail.size(); i++) {
            String line = detail.get(i);
            page.text(
                    line,
                    line.endsWith("\u2026") ? row.detail() : line,
                    detailLeft(),
                    top + height(row) - GAP - 3 - LINE * (detail.size() - 1 - i),
                    "class",
                    "detail",
                    "fill",
                    page.theme().faint());
        }
        page.below(height(row));
    }

    private void bar(Bar bar, Axis axis, double top, double height) {
        page.body()
                .open(
                        "g",
                        "class",
                        "value-bar",
                        "data-from",
                        bar.from().toPlainString(),
                        "data-to",
                        bar.to().toPlainString());
        page.box(
                "bar",
                bar.said(),
                axis.place(bar.from(), left, end),
                top,
                axis.place(bar.to(), left, end),
                height,
                bar.style());
        page.body().close("g");
    }
}
