/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows with bars or marks, one for each name.
 *
 * @param rows the rows, from above
 * @param scales whether they share one scale
 * @param references values that are drawn through all rows
 */
record Rows(Heading heading, List<Row> rows, Scales scales, List<Reference> references, Optional<Range> stated)
        implements Drawing {
    Rows {
        rows = List.copyOf(rows);
        references = List.copyOf(references);
    }

    /** Whether rows can be compared with each other. */
    enum Scales {
        COMMON,
        OWN
    }

    /**
     * A row.
     *
     * @param name what it is about
     * @param printed its value in words, at the end of the row
     * @param detail a line below, may be empty
     * @param bars what is drawn from one value to another
     * @param marks what is drawn at a value
     * @param missing why it has no value; empty where it has
     */
    record Row(String name, String printed, String detail, List<Bar> bars, List<Mark> marks, String missing) {
        Row {
            name = Lettering.clean(name);
            printed = Lettering.clean(printed);
            detail = Lettering.clean(detail);
            missing = Lettering.clean(missing);
            bars = List.copyOf(bars);
            marks = List.copyOf(marks);
        }

        static Row of(String name, String printed, Bar... bars) {
            return new Row(name, printed, "", List.of(bars), List.of(), "");
        }

        static Row without(String name, String why) {
            return new Row(name, "", "", List.of(), List.of(), why);
        }

        int lanes() {
            return 1 + bars.stream().mapToInt(Bar::lane).max().orElse(0);
        }

        List<BigDecimal> values() {
            List<BigDecimal> all = new ArrayList<>();
            bars.forEach(bar -> all.addAll(List.of(bar.from(), bar.to())));
            marks.forEach(mark -> all.add(mark.at()));
            return all;
        }

        String said() {
            String value = missing.isEmpty() ? printed : "no value, " + missing;
            return Lettering.apart(name) + ": " + value + (detail.isEmpty() ? "" : "; " + detail);
        }
    }

    /** A bar; those of one lane cover each other, the later ones above. */
    record Bar(int lane, BigDecimal from, BigDecimal to, Style style, String said) {
        static Bar of(BigDecimal to, Style style, String said) {
            return new Bar(0, BigDecimal.ZERO, to, style, Lettering.clean(said));
        }
    }

    /** A mark at a value. */
    record Mark(BigDecimal at, Style style, String said) {}

    /** A value that is drawn through all rows. */
    record Reference(BigDecimal at, Style style, String said) {}

    @Override
    public List<BigDecimal> values() {
        List<BigDecimal> all = new ArrayList<>();
        rows.forEach(row -> all.addAll(row.values()));
        references.forEach(one -> all.add(one.at()));
        return all;
    }

    @Override
    public Rows under(Heading other) {
        return new Rows(other, rows, scales, references, stated);
    }

    @Override
    public Rows within(Range range) {
        return new Rows(heading, rows, scales, references, Optional.of(range));
    }

    @Override
    public List<String> said() {
        return rows.stream().map(Row::said).toList();
    }
}
