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

/** What a chart shows, whatever its size, colours and form: rows with bars or marks, or lines on a plane. */
sealed interface Drawing permits Rows, Plane {
    /** What stands above and below. */
    Heading heading();

    /** The ends of the axis of values, if they were asked for. */
    Optional<Range> stated();

    /** All values that the axis of values has to hold. */
    List<BigDecimal> values();

    /** The same under another heading. */
    Drawing under(Heading other);

    /** The same with an axis that was asked for. */
    Drawing within(Range range);

    /** What is drawn, in sentences. */
    List<String> said();

    /**
     * What stands above and below a drawing.
     *
     * @param kind the kind
     * @param title the title
     * @param unit the unit of the values in words; empty for plain numbers
     * @param none why there is nothing to draw; empty where there is
     * @param key what the styles stand for
     * @param notes what is to be known beside it
     */
    record Heading(ChartKind kind, String title, String unit, String none, List<LegendEntry> key, List<String> notes) {
        public Heading {
            title = Lettering.clean(title);
            unit = Lettering.clean(unit);
            none = Lettering.clean(none);
            key = List.copyOf(key);
            notes = notes.stream().map(Lettering::clean).toList();
        }

        Heading titled(String words) {
            return new Heading(kind, words, unit, none, key, notes);
        }
    }

    /** What a style stands for. */
    record LegendEntry(Style style, String words) {
        public LegendEntry {
            words = Lettering.clean(words);
        }
    }

    /** The two ends of an axis. */
    record Range(BigDecimal from, BigDecimal to) {
        boolean has(BigDecimal value) {
            return value.compareTo(from) >= 0 && value.compareTo(to) <= 0;
        }
    }

    /** How something is drawn. Each can be told from the others without colours. */
    enum Style {
        STRONG,
        SOFT,
        LINE,
        CURVE,
        DASHED,
        DOTTED,
        THIN,
        BAND,
        RULE,
        RULE_DASHED,
        GAP,
        HOLLOW,
        DOT,
        DIAMOND
    }

    static List<BigDecimal> known(Stream<Optional<BigDecimal>> values) {
        List<BigDecimal> known = new ArrayList<>();
        values.forEach(value -> value.ifPresent(known::add));
        return known;
    }
}
