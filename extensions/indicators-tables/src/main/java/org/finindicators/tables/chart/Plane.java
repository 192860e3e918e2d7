/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lines, bands and points on a plane.
 *
 * @param x what the places from left to right are
 * @param layers what is drawn, the later ones above
 */
record Plane(Heading heading, Across x, List<Layer> layers, Optional<Range> stated) implements Drawing {
    Plane {
        layers = List.copyOf(layers);
    }

    /**
     * What the places from left to right are.
     *
     * @param dates whether they are days, or numbers
     * @param words what they are, in words
     * @param whole what the scale holds besides the points, if anything
     */
    record Across(Places dates, String words, Optional<Range> whole) {
        static final Across DAYS = new Across(Places.DAYS, "", Optional.empty());
    }

    /** The two kinds of places. */
    enum Places {
        DAYS,
        NUMBERS
    }

    /**
     * A line, a band or points.
     *
     * @param name what it is
     * @param style how it is drawn
     * @param points from left to right
     */
    record Layer(String name, Style style, List<Point> points) {
        Layer {
            name = Lettering.clean(name);
            points = List.copyOf(points);
        }
    }

    /**
     * A point.
     *
     * @param x its place from left to right
     * @param y its value; nothing for a gap
     * @param low where the band begins that ends at the value, for a band
     * @param said what it is, in words; the reason for a gap
     */
    record Point(BigDecimal x, Optional<BigDecimal> y, Optional<BigDecimal> low, String said) {
        Point {
            said = Lettering.clean(said);
        }

        static Point of(BigDecimal x, BigDecimal y, String said) {
            return new Point(x, Optional.of(y), Optional.empty(), said);
        }

        static Point gap(BigDecimal x, String said) {
            return new Point(x, Optional.empty(), Optional.empty(), said);
        }
    }

    @Override
    public List<BigDecimal> values() {
        return Drawing.known(points().flatMap(point -> Stream.of(point.y(), point.low())));
    }

    Stream<Point> points() {
        return layers.stream().flatMap(layer -> layer.points().stream());
    }

    @Override
    public Plane under(Heading other) {
        return new Plane(other, x, layers, stated);
    }

    @Override
    public Plane within(Range range) {
        return new Plane(heading, x, layers, Optional.of(range));
    }

    @Override
    public List<String> said() {
        List<String> all = new ArrayList<>();
        for (Layer layer : layers) {
            List<String> points = layer.points().stream()
                    .map(Point::said)
                    .filter(words -> !words.isEmpty())
                    .toList();
            if (!points.isEmpty()) {
                all.add(Lettering.apart(layer.name()) + ": " + String.join("; ", points));
            }
        }
        return all;
    }
}
