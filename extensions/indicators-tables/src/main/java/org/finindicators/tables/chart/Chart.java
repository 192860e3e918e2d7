/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.report.Cell;
import org.finindicators.tables.chart.Drawing.Range;
import org.finindicators.tables.chart.Page.Texts;
import org.finindicators.tables.chart.Rows.Scales;
import org.finindicators.validation.InvalidInputException;

/**
 * A chart: a picture as SVG or PNG, or a specification for Vega-Lite.
 *
 * <p>The same input gives the same text, whatever the machine, its language and its fonts. Nothing is dropped: what has
 * no value is shown as a gap with the reason, and a value outside an axis that was asked for is refused. Text stays
 * text; what is cut is said in full under the pointer; title and description are there for who listens. Marks carry
 * their values.
 *
 * <p>Charts come from {@link Charts}. Immutable.
 *
 * <pre>{@code Charts.chart(TimeSeries.yearly("Loans late, %", 2019, "4.1", "4.4", "5.2")).save("late.svg")}</pre>
 *
 * @since 0.1.0
 */
public final class Chart {
    private static final int SUMMARY = 80;

    private final Drawing drawing;
    private final ChartSize size;

    Chart(Drawing drawing) {
        this(drawing, ChartSize.PAGE);
    }

    private Chart(Drawing drawing, ChartSize size) {
        this.drawing = drawing;
        this.size = size;
    }

    /**
     * Returns what it shows.
     *
     * @return the kind
     */
    public ChartKind kind() {
        return drawing.heading().kind();
    }

    /**
     * Returns what stands above it.
     *
     * @return the title
     */
    public String title() {
        return drawing.heading().title();
    }

    /**
     * Lists what stands below it.
     *
     * @return the notes
     */
    public List<String> notes() {
        return drawing.heading().notes();
    }

    /**
     * Tells in words what the chart shows, all values and gaps included.
     *
     * @return the description, as screen readers have it
     */
    public String description() {
        Drawing.Heading heading = drawing.heading();
        List<String> all = new ArrayList<>();
        all.add(heading.kind().words() + (heading.unit().isEmpty() ? "" : ", in " + heading.unit()));
        if (!heading.none().isEmpty()) {
            all.add("no value: " + heading.none());
        }
        all.addAll(drawing.said());
        all.addAll(heading.notes());
        return String.join(". ", all) + ".";
    }

    /**
     * Returns the same chart under another title.
     *
     * @param words what stands above it
     * @return the chart
     */
    public Chart withTitle(String words) {
        return new Chart(drawing.under(drawing.heading().titled(words)), size);
    }

    /**
     * Returns the same chart in another size.
     *
     * @param other the size
     * @return the chart
     */
    public Chart in(ChartSize other) {
        return new Chart(drawing, other);
    }

    /**
     * Returns the same chart with the ends of the axis of values as stated.
     *
     * @param from where the axis begins, in the unit that stands at it, per cent for instance
     * @param to where it ends
     * @return the chart
     * @throws InvalidInputException if the end is not above the beginning, a value lies outside, or each row has a
     *     scale of its own
     */
    public Chart axis(String from, String to) {
        Intake intake = new Intake();
        Optional<BigDecimal> low = intake.toNumber("from", from);
        Optional<BigDecimal> high = intake.toNumber("to", to);
        intake.refuse();
        return axis(low.orElseThrow(), high.orElseThrow());
    }

    /**
     * Returns the same chart with the ends of the axis of values as stated.
     *
     * @param from where the axis begins, in the unit that stands at it, per cent for instance
     * @param to where it ends
     * @return the chart
     * @throws InvalidInputException if the end is not above the beginning, a value lies outside, or each row has a
     *     scale of its own
     */
    public Chart axis(BigDecimal from, BigDecimal to) {
        Intake intake = new Intake();
        Range range = new Range(intake.number("from", from), intake.number("to", to));
        intake.refuse();
        if (range.from().compareTo(range.to()) >= 0) {
            throw InvalidInputException.of("axis to " + Decimals.print(to), "must end above " + Decimals.print(from));
        }
        if (drawing instanceof Rows rows && rows.scales() == Scales.OWN) {
            throw InvalidInputException.of("axis", "there is none: each row has a scale of its own");
        }
        drawing.values().stream()
                .filter(value -> !range.has(value))
                .distinct()
                .forEach(value -> intake.add(
                        title(),
                        Decimals.print(value),
                        "is outside the axis from " + Decimals.print(from) + " to " + Decimals.print(to)));
        intake.refuse();
        return new Chart(drawing.within(range), size);
    }

    /**
     * Draws the chart, dark on white.
     *
     * @return an SVG document
     */
    public String svg() {
        return svg(ChartTheme.LIGHT);
    }

    /**
     * Draws the chart.
     *
     * @param theme the colours
     * @return an SVG document
     */
    public String svg(ChartTheme theme) {
        return Page.of(drawing, size, theme, Texts.WITHIN).svg(description());
    }

    /**
     * Writes the chart as a specification that Vega-Lite 6 draws, with its data in it.
     *
     * @return JSON
     */
    public String vegaLite() {
        return VegaLite.of(drawing, size, description());
    }

    /**
     * Draws the chart as a picture of points, dark on white.
     *
     * @param width how many pixels wide, from 100 to 8,000; the height follows
     * @return a PNG file
     * @throws InvalidInputException if the width is another, or the picture would have more than 60 million pixels
     */
    public byte[] png(int width) {
        return Png.of(Page.of(drawing, size, ChartTheme.LIGHT, Texts.BESIDE), width);
    }

    /**
     * Writes the chart into a file; what is written follows from the ending of its name: {@code .svg}, {@code .png} of
     * twice the width, or {@code .json} for Vega-Lite. An older file is replaced.
     *
     * @param file the name of the file
     * @return the file
     * @throws InvalidInputException if it has another ending or cannot be written
     */
    public Path save(String file) {
        String ending = file.toLowerCase(Locale.ROOT);
        byte[] bytes;
        if (ending.endsWith(".svg")) {
            bytes = svg().getBytes(StandardCharsets.UTF_8);
        } else if (ending.endsWith(".png")) {
            bytes = png(2 * size.width());
        } else if (ending.endsWith(".json")) {
            bytes = vegaLite().getBytes(StandardCharsets.UTF_8);
        } else {
            throw InvalidInputException.of(file, "does not end in .svg, .png or .json (Vega-Lite)");
        }
        try {
            return Files.write(Path.of(file), bytes);
        } catch (IOException | InvalidPathException e) {
            throw InvalidInputException.of(file, "cannot be written: " + e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Chart that && size == that.size && drawing.equals(that.drawing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(drawing, size);
    }

    /** Prints the title and the kind in one line. */
    @Override
    public String toString() {
        String end = " (" + kind().words()
                + (drawing.heading().none().isEmpty()
                        ? ""
                        : ", no value: " + drawing.heading().none()) + ")";
        return Cell.cut(Cell.cut(title(), Math.max(20, SUMMARY - Cell.width(end))) + end, SUMMARY);
    }
}
