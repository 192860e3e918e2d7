/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

import static org.finindicators.tables.chart.Svg.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.finindicators.tables.chart.Drawing.Heading;
import org.finindicators.tables.chart.Drawing.LegendEntry;
import org.finindicators.tables.chart.Drawing.Style;

/** A picture that grows downwards: heading and key, then what a painter draws, then the notes. Not thread-safe. */
final class Page {
    private static final String FONTS = "Helvetica, Arial, Liberation Sans, DejaVu Sans, sans-serif";
    static final double MARGIN = 12;
    static final double TEXT = 12;
    static final double LINE = 17;
    private static final double TITLE = 15;
    /** How much wider bold text is. */
    private static final double BOLD = 1.14;

    private static final double SAMPLE = 26;
    private static final double BETWEEN = 6;
    private static final double SAMPLE_HEIGHT = 10;
    private static final int TITLE_LINES = 3;
    private static final int NOTE_LINES = 6;

    private final Svg body = new Svg();
    private final Drawing drawing;
    private final ChartSize size;
    private final ChartTheme theme;
    private final Texts texts;
    private final List<Word> words = new ArrayList<>();
    private double bottom = MARGIN;

    private Page(Drawing drawing, ChartSize size, ChartTheme theme, Texts texts) {
        this.texts = texts;
        this.drawing = drawing;
        this.size = size;
        this.theme = theme;
    }

    /** Whether text is in the document, or is kept beside it for who draws it by other means. */
    enum Texts {
        WITHIN,
        BESIDE
    }

    /** A text at its place, with its attributes. */
    record Word(String text, double x, double base, Map<String, String> attributes) {}

    static Page of(Drawing drawing, ChartSize size, ChartTheme theme, Texts texts) {
        Page page = new Page(drawing, size, theme, texts);
        page.paint();
        return page;
    }

    private void paint() {
        heading();
        Heading heading = drawing.heading();
        if (!heading.none().isEmpty()) {
            below(8);
            lines("No value: " + heading.none(), TEXT, theme.ink(), NOTE_LINES, "none");
        }
        if (drawing instanceof Rows rows) {
            new RowsPainter(this, rows).paint();
        } else if (drawing instanceof Plane plane && heading.none().isEmpty()) {
            new PlanePainter(this, plane).paint();
        }
        below(6);
        heading.notes().forEach(note -> lines(note, TEXT, theme.faint(), NOTE_LINES, "note"));
    }

    /** The texts, in the order in which they were written. */
    List<Word> words() {
        return words;
    }

    /** The document. */
    String svg(String description) {
        String width = number(size.width());
        String height = number(Math.ceil(bottom + MARGIN));
        Svg svg = new Svg();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                width,
                "height",
                height,
                "viewBox",
                "0 0 " + width + " " + height,
                "role",
                "img",
                "font-family",
                FONTS,
                "font-size",
                number(TEXT),
                "style",
                "max-width:100%;height:auto");
        svg.element("title", drawing.heading().title());
        svg.element("desc", description);
        svg.mark("", "rect", "width", width, "height", height, "fill", theme.ground());
        return svg.raw(body).close("svg").toString();
    }

    private void heading() {
        Heading heading = drawing.heading();
        double room = right() - MARGIN;
        for (String line : Lettering.wrap(heading.title(), room / BOLD, TITLE, TITLE_LINES)) {
            bottom += TITLE + 4;
            text(
                    line,
                    line.endsWith("\u2026") ? heading.title() : line,
                    MARGIN,
                    bottom - 4,
                    "class",
                    "title",
                    "font-size",
                    number(TITLE),
                    "font-weight",
                    "bold",
                    "fill",
                    theme.ink());
        }
        below(4);
        key(heading.none().isEmpty() ? heading.key() : List.of());
    }

    /** What the styles stand for, as many to a line as there is room for. */
    private void key(List<LegendEntry> key) {
        double x = MARGIN;
        for (LegendEntry entry : key) {
            double room = right() - MARGIN - SAMPLE;
            String shown = Lettering.fit(entry.words(), room, TEXT);
            double wide = SAMPLE + Lettering.width(shown, TEXT) + 14;
            if (x > MARGIN && x + wide > right()) {
                x = MARGIN;
                below(LINE);
            }
            sample(entry.style(), x, bottom + LINE / 2);
            text(shown, entry.words(), x + SAMPLE, bottom + 13, "class", "key", "fill", theme.ink());
            x += wide;
        }
        if (!key.isEmpty()) {
            below(LINE + 4);
        }
    }

    private void sample(Style style, double x, double middle) {
        double end = x + SAMPLE - 6;
        switch (style) {
            case STRONG, SOFT, BAND -> box("sample", "", x, middle - SAMPLE_HEIGHT / 2, end, SAMPLE_HEIGHT, style);
            case GAP, HOLLOW, DOT, DIAMOND -> point("sample", "", (x + end) / 2, middle, style, "");
            default -> {
                line("sample", List.of(new double[] {x, middle}, new double[] {end, middle}), style);
                if (style == Style.LINE) {
                    point("sample", "", (x + end) / 2, middle, Style.DOT, "");
                }
            }
        }
    }

    ChartSize size() {
        return size;
    }

    ChartTheme theme() {
        return theme;
    }

    Svg body() {
        return body;
    }

    double bottom() {
        return bottom;
    }

    double right() {
        return size.width() - MARGIN;
    }

    void below(double more) {
        bottom += more;
    }

    /** Text in as many lines as it takes, cut where there are too many. */
    void lines(String words, double height, String colour, int most, String role) {
        for (String line : Lettering.wrap(words, right() - MARGIN, height, most)) {
            below(LINE);
            text(line, line.endsWith("\u2026") ? words : line, MARGIN, bottom - 4, "class", role, "fill", colour);
        }
    }

    void text(String shown, String full, double x, double base, String... attributes) {
        Map<String, String> look = new TreeMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            look.put(attributes[i], attributes[i + 1]);
        }
        words.add(new Word(shown, x, base, look));
        if (texts == Texts.BESIDE) {
            return;
        }
        String[] all = new String[attributes.length + 4];
        all[0] = "x";
        all[1] = number(x);
        all[2] = "y";
        all[3] = number(base);
        System.arraycopy(attributes, 0, all, 4, attributes.length);
        body.text(shown, full, all);
    }

    /** A box from one place to another, whichever is further left; never invisible. */
    void box(String role, String said, double from, double top, double to, double height, Style style) {
        boolean outlined = style == Style.SOFT && height > 4;
        body.mark(
                said,
                "rect",
                "class",
                role,
                "x",
                number(Math.min(from, to)),
                "y",
                number(top),
                "width",
                number(Math.abs(to - from)),
                "height",
                number(height),
                "fill",
                style == Style.STRONG ? theme.strong() : theme.soft(),
                "stroke",
                outlined || style == Style.STRONG ? theme.strong() : "none",
                "stroke-width",
                height > 4 ? "1" : "0.5");
    }

    void line(String role, List<double[]> places, Style style) {
        StringBuilder path = new StringBuilder();
        for (double[] place : places) {
            path.append(path.isEmpty() ? "M" : " L")
                    .append(number(place[0]))
                    .append(' ')
                    .append(number(place[1]));
        }
        String dashes = switch (style) {
            case DASHED -> "7 4";
            case DOTTED -> "2 3";
            case RULE_DASHED -> "4 4";
            default -> "none";
        };
        String colour = switch (style) {
            case DASHED -> theme.accent();
            case LINE, CURVE -> theme.strong();
            case THIN -> theme.faint();
            default -> theme.ink();
        };
        body.mark(
                "",
                "path",
                "class",
                role,
                "d",
                path.toString(),
                "fill",
                "none",
                "stroke",
                colour,
                "stroke-width",
                style == Style.LINE || style == Style.CURVE || style == Style.DASHED ? "2" : "1.3",
                "stroke-dasharray",
                dashes);
    }

    void point(String role, String said, double x, double y, Style style, String value) {
        double r = 4;
        String shape = switch (style) {
            case GAP -> path(x, y, "M", -r, -r, "L", r, r, "M", -r, r, "L", r, -r);
            case DIAMOND -> path(x, y, "M", 0, -r - 1, "L", r + 1, 0, "L", 0, r + 1, "L", -r - 1, 0) + "Z";
            default -> "";
        };
        boolean hollow = style == Style.HOLLOW;
        String colour = style == Style.DIAMOND ? theme.accent() : theme.strong();
        if (shape.isEmpty()) {
            body.mark(
                    said,
                    "circle",
                    "class",
                    role,
                    "data-value",
                    value,
                    "cx",
                    number(x),
                    "cy",
                    number(y),
                    "r",
                    number(hollow ? r : r - 0.5),
                    "fill",
                    hollow ? theme.ground() : colour,
                    "stroke",
                    colour,
                    "stroke-width",
                    hollow ? "2" : "0");
        } else {
            body.mark(
                    said,
                    "path",
                    "class",
                    role,
                    "data-value",
                    value,
                    "d",
                    shape,
                    "fill",
                    style == Style.GAP ? "none" : colour,
                    "stroke",
                    style == Style.GAP ? theme.ink() : colour,
                    "stroke-width",
                    style == Style.GAP ? "1.8" : "0");
        }
    }

    /** A path whose numbers are distances from a place, in turn from left to right and downwards. */
    private static String path(double x, double y, Object... parts) {
        StringBuilder out = new StringBuilder();
        boolean across = true;
        for (Object part : parts) {
            if (part instanceof String letter) {
                out.append(letter);
            } else {
                out.append(number((across ? x : y) + ((Number) part).doubleValue()))
                        .append(' ');
                across = !across;
            }
        }
        return out.toString().strip();
    }

    void grid(double x1, double y1, double x2, double y2, String colour) {
        body.mark(
                "",
                "line",
                "class",
                "grid",
                "x1",
                number(x1),
                "y1",
                number(y1),
                "x2",
                number(x2),
                "y2",
                number(y2),
                "stroke",
                colour);
    }

    /** A value axis of a drawing with about so many ticks; at the ends that were asked for, if any. */
    static Axis axis(Drawing drawing, int about) {
        return drawing.stated()
                .map(range -> Axis.stated(range.from(), range.to(), about))
                .orElseGet(() -> {
                    List<BigDecimal> values = drawing.values();
                    return Axis.numbers(
                            values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO),
                            values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ONE),
                            about);
                });
    }

    /** The unit as it stands at an axis. */
    static String unit(Drawing drawing, Axis axis) {
        return (axis.words() + " " + drawing.heading().unit()).strip();
    }

    /** Ticks below a plot, as many as there is room for. Returns the axis that was drawn. */
    void ticks(Axis axis, double left, double end, String words) {
        double room = fits(axis, left, end) ? size.width() : room(axis, left, end);
        body.open("g", "class", "axis-x");
        for (Axis.Tick tick : axis.ticks()) {
            double at = axis.place(tick.at(), left, end);
            String shown = Lettering.fit(tick.label(), room, TEXT);
            double x = middle(axis, tick, shown, left, end);
            tick(shown, tick, x, bottom + 14, "middle", at);
        }
        body.close("g");
        below(LINE);
        if (!words.isEmpty()) {
            below(LINE);
            String shown = Lettering.fit(words, right() - MARGIN, TEXT);
            text(shown, words, right(), bottom - 4, "class", "axis-words", "text-anchor", "end", "fill", theme.faint());
        }
    }

    /** A label of a tick, which stands exactly at a place across or upright. */
    void tick(String shown, Axis.Tick tick, double x, double base, String anchor, double at) {
        text(
                shown,
                tick.label(),
                x,
                base,
                "class",
                "tick",
                "data-at",
                number(at),
                "text-anchor",
                anchor,
                "fill",
                theme.faint());
    }

    /** How wide a label of a tick may be, where not all have room as they are. */
    private double room(Axis axis, double left, double end) {
        double room = 2 * Math.min(left, size.width() - end) - 4;
        for (int i = 1; i < axis.ticks().size(); i++) {
            double gap = axis.place(axis.ticks().get(i).at(), left, end)
                    - axis.place(axis.ticks().get(i - 1).at(), left, end);
            room = Math.min(room, gap - BETWEEN);
        }
        return room;
    }

    /** Where the middle of a label is: at its tick, or a little beside where it would leave the picture. */
    private double middle(Axis axis, Axis.Tick tick, String shown, double left, double end) {
        double half = Lettering.width(shown, TEXT) / 2;
        return Math.max(2 + half, Math.min(size.width() - 2 - half, axis.place(tick.at(), left, end)));
    }

    /** Tells whether the labels of a scale have room beside each other. */
    boolean fits(Axis axis, double left, double end) {
        double taken = -BETWEEN;
        for (Axis.Tick tick : axis.ticks()) {
            double half = Lettering.width(tick.label(), TEXT) / 2;
            double middle = middle(axis, tick, tick.label(), left, end);
            if (middle - half < taken + BETWEEN || 2 * half > size.width() - 4) {
                return false;
            }
            taken = middle + half;
        }
        return true;
    }
}
