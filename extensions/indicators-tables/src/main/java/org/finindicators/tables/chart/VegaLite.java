/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.finindicators.tables.chart.Drawing.Heading;
import org.finindicators.tables.chart.Drawing.Style;
import org.finindicators.tables.chart.Plane.Layer;
import org.finindicators.tables.chart.Plane.Places;
import org.finindicators.tables.chart.Plane.Point;
import org.finindicators.tables.chart.Rows.Bar;
import org.finindicators.tables.chart.Rows.Row;
import org.finindicators.tables.chart.Rows.Scales;
import org.jspecify.annotations.Nullable;

/** Writes a chart as a specification for Vega-Lite 6, which carries its data. */
final class VegaLite {
    private static final String SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json";
    private static final String NAME = "name";
    private static final String TYPE = "type";
    private static final String FIELD = "field";
    private static final String NUMBER = "quantitative";
    private static final String TITLE = "title";
    private static final String SERIES = "series";
    private static final String SAID = "said";

    private VegaLite() {}

    static String of(Drawing drawing, ChartSize size, String description) {
        Heading heading = drawing.heading();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("$schema", SCHEMA);
        all.put("description", description);
        List<String> below = new ArrayList<>(heading.notes());
        if (!heading.none().isEmpty()) {
            below.add(0, "No value: " + heading.none());
            below.addAll(drawing.said());
        }
        all.put(TITLE, object("text", lines(List.of(heading.title()), size), "subtitle", lines(below, size)));
        all.put(
                "config",
                object(
                        "title", object("anchor", "start"),
                        "axisY", object("labelLimit", size.width() / 3),
                        "legend", object("orient", "top", "columns", 1, "labelLimit", size.width())));
        if (!heading.none().isEmpty()) {
            all.put("data", object("values", List.of(object(SAID, below.get(0)))));
            all.put("mark", "text");
            all.put("encoding", object("text", object(FIELD, SAID)));
        } else if (drawing instanceof Rows rows) {
            rows(rows, size, all);
        } else if (drawing instanceof Plane plane) {
            plane(plane, size, all);
        }
        StringBuilder out = new StringBuilder();
        write(all, "", out);
        return out.append('\n').toString();
    }

    private static List<String> lines(List<String> texts, ChartSize size) {
        return texts.stream()
                .flatMap(text -> Lettering.wrap(text, size.width(), Page.TEXT, Integer.MAX_VALUE).stream())
                .toList();
    }

    private static void rows(Rows rows, ChartSize size, Map<String, Object> all) {
        List<Object> data = new ArrayList<>();
        for (Row row : rows.rows()) {
            for (Bar bar : row.bars()) {
                data.add(object(
                        NAME,
                        row.name(),
                        "from",
                        bar.from(),
                        "to",
                        bar.to(),
                        SERIES,
                        words(rows.heading(), bar.style()),
                        "lane",
                        bar.lane(),
                        SAID,
                        bar.said()));
            }
            row.marks()
                    .forEach(mark -> data.add(object(
                            NAME,
                            row.name(),
                            "to",
                            mark.at(),
                            SERIES,
                            words(rows.heading(), mark.style()),
                            SAID,
                            mark.said())));
            if (!row.missing().isEmpty()) {
                data.add(object(NAME, row.name(), "missing", "no value: " + row.missing(), SAID, row.said()));
            }
        }
        all.put("data", object("values", data));
        Map<String, Object> tip = object(FIELD, SAID);
        Map<String, Object> series = object(FIELD, SERIES, TITLE, null, "sort", null);
        List<Drawing.LegendEntry> key = rows.heading().key().stream()
                .filter(one -> one.style() != Style.RULE && one.style() != Style.RULE_DASHED)
                .toList();
        if (!key.isEmpty()) {
            series.put(
                    "scale",
                    object(
                            "domain",
                                    key.stream().map(Drawing.LegendEntry::words).toList(),
                            "range",
                                    key.stream().map(one -> colour(one.style())).toList()));
        }
        if (rows.scales() == Scales.OWN) {
            all.put(
                    "facet",
                    object(
                            "row",
                            object(
                                    FIELD,
                                    NAME,
                                    "sort",
                                    rows.rows().stream()
                                            .map(Row::name)
                                            .distinct()
                                            .toList(),
                                    TITLE,
                                    null,
                                    "header",
                                    object("labelAngle", 0, "labelAlign", "left"))));
            all.put("resolve", object("scale", object("x", "independent")));
            all.put(
                    "spec",
                    object(
                            "width", size.width() / 2,
                            "mark", object(TYPE, "point", "size", 80),
                            "encoding",
                                    object(
                                            "x",
                                            object(
                                                    FIELD,
                                                    "to",
                                                    TYPE,
                                                    NUMBER,
                                                    TITLE,
                                                    null,
                                                    "scale",
                                                    object("zero", false)),
                                            "shape",
                                            object(FIELD, SERIES, TITLE, null, "sort", null),
                                            "color",
                                            series,
                                            "tooltip",
                                            tip)));
            return;
        }
        Axis axis = Page.axis(rows, 6);
        Map<String, Object> y = object(FIELD, NAME, TYPE, "nominal", "sort", null, TITLE, null);
        Map<String, Object> bars = object(
                "y",
                y,
                "yOffset",
                object(FIELD, "lane"),
                "x",
                object(
                        FIELD,
                        "from",
                        TYPE,
                        NUMBER,
                        TITLE,
                        rows.heading().unit(),
                        "scale",
                        object("domain", List.of(axis.low(), axis.high()), "nice", false)),
                "x2",
                object(FIELD, "to"),
                "color",
                series,
                "tooltip",
                tip);
        if (key.isEmpty()) {
            bars.put("color", object("value", colour(Style.SOFT)));
        }
        if (rows.rows().stream().allMatch(row -> row.lanes() == 1)) {
            bars.remove("yOffset");
        }
        List<Object> layers = new ArrayList<>();
        layers.add(object(
                "transform", List.of(object("filter", "!isValid(datum.missing)")), "mark", "bar", "encoding", bars));
        layers.add(object(
                "transform",
                List.of(object("filter", "isValid(datum.missing)")),
                "mark",
                object(TYPE, "text", "align", "left", "fontStyle", "italic"),
                "encoding",
                object("y", y, "x", object("datum", axis.low()), "text", object(FIELD, "missing"))));
        rows.references()
                .forEach(one -> layers.add(object(
                        "data", object("values", List.of(object("at", one.at(), SAID, one.said()))),
                        "mark",
                                one.style() == Style.RULE
                                        ? object(TYPE, "rule")
                                        : object(TYPE, "rule", "strokeDash", List.of(4, 4)),
                        "encoding", object("x", object(FIELD, "at", TYPE, NUMBER), "tooltip", tip))));
        all.put("width", size.width() / 2);
        all.put("layer", layers);
    }

    private static String words(Heading heading, Style style) {
        return heading.key().stream()
                .filter(key -> key.style() == style)
                .map(Drawing.LegendEntry::words)
                .findFirst()
                .orElse(heading.title());
    }

    private static void plane(Plane plane, ChartSize size, Map<String, Object> all) {
        boolean dates = plane.x().dates() == Places.DAYS;
        Axis axis = Page.axis(plane, 6);
        List<Object> layers = new ArrayList<>();
        Map<String, Object> colours = object(
                "domain", plane.layers().stream().map(Layer::name).toList(),
                "range",
                        plane.layers().stream()
                                .map(layer -> colour(layer.style()))
                                .toList());
        for (Layer layer : plane.layers()) {
            Map<String, Object> x = dates
                    ? object(FIELD, "x", TYPE, "temporal", "timeUnit", "utcyearmonthdate", TITLE, null)
                    : object(FIELD, "x", TYPE, NUMBER, TITLE, plane.x().words());
            Map<String, Object> encoding = object(
                    "x", x,
                    "y",
                            object(
                                    FIELD,
                                    "y",
                                    TYPE,
                                    NUMBER,
                                    TITLE,
                                    plane.heading().unit(),
                                    "scale",
                                    object("domain", List.of(axis.low(), axis.high()), "nice", false)),
                    "color", object(FIELD, SERIES, TYPE, "nominal", TITLE, null, "sort", null, "scale", colours),
                    "tooltip", object(FIELD, SAID));
            if (layer.style() == Style.BAND) {
                encoding.put("y2", object(FIELD, "low"));
            }
            layers.add(object(
                    NAME,
                    layer.name(),
                    "data",
                    object(
                            "values",
                            layer.points().stream()
                                    .map(point -> row(layer, point, dates))
                                    .toList()),
                    "mark",
                    mark(layer.style()),
                    "encoding",
                    encoding));
            List<Object> gaps = new ArrayList<>();
            layer.points().stream()
                    .filter(point -> point.y().isEmpty())
                    .forEach(point -> gaps.add(object("x", x(point, dates), "y", axis.low(), SAID, point.said())));
            if (!gaps.isEmpty()) {
                layers.add(object(
                        NAME,
                        layer.name() + ", gaps",
                        "data",
                        object("values", gaps),
                        "mark",
                        object(TYPE, "point", "shape", "cross", "size", 80),
                        "encoding",
                        object("x", x, "y", object(FIELD, "y", TYPE, NUMBER), "tooltip", object(FIELD, SAID))));
            }
        }
        all.put("width", size.width() - 120);
        all.put("layer", layers);
    }

    private static Object x(Point point, boolean dates) {
        return dates ? PlanePainter.date(point.x()).toString() : point.x();
    }

    private static Map<String, Object> row(Layer layer, Point point, boolean dates) {
        Map<String, Object> row =
                object("x", x(point, dates), "y", point.y().orElse(null), SERIES, layer.name(), SAID, point.said());
        point.low().ifPresent(low -> row.put("low", low));
        return row;
    }

    private static Map<String, Object> mark(Style style) {
        return switch (style) {
            case LINE -> object(TYPE, "line", "point", true);
            case CURVE, THIN -> object(TYPE, "line");
            case DASHED -> object(TYPE, "line", "strokeDash", List.of(7, 4));
            case DOTTED -> object(TYPE, "line", "strokeDash", List.of(2, 3));
            case BAND -> object(TYPE, "area", "opacity", 1);
            case DIAMOND -> object(TYPE, "point", "shape", "diamond", "filled", true, "size", 80);
            default -> object(TYPE, "point", "filled", style != Style.HOLLOW, "size", 60);
        };
    }

    private static String colour(Style style) {
        return switch (style) {
            case DASHED, DIAMOND -> ChartTheme.LIGHT.accent();
            case DOTTED -> ChartTheme.LIGHT.ink();
            case THIN -> ChartTheme.LIGHT.faint();
            case BAND, SOFT -> ChartTheme.LIGHT.soft();
            default -> ChartTheme.LIGHT.strong();
        };
    }

    /** Names and values in turn. */
    private static Map<String, Object> object(@Nullable Object... parts) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            object.put((String) parts[i], parts[i + 1]);
        }
        return object;
    }

    private static void write(@Nullable Object value, String indent, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            String separator = "{\n";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(separator).append(indent).append("  ");
                text(String.valueOf(entry.getKey()), out);
                out.append(": ");
                write(entry.getValue(), indent + "  ", out);
                separator = ",\n";
            }
            out.append(map.isEmpty() ? "{}" : "\n" + indent + "}");
        } else if (value instanceof List<?> list) {
            String separator = "[";
            for (Object one : list) {
                out.append(separator);
                write(one, indent + "  ", out);
                separator = ", ";
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof String words) {
            text(words, out);
        } else {
            out.append(value);
        }
    }

    private static void text(String words, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                // a page may hold the text inside a script
                case '<' -> out.append("\\u003c");
                default -> out.append(c < ' ' ? ' ' : c);
            }
        }
        out.append('"');
    }
}
