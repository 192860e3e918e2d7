/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.formula.Domain;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind;
import org.finindicators.formula.Moment;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Term;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Listing;
import org.finindicators.indicator.Variant;
import org.finindicators.panel.Panel;
import org.finindicators.panel.PanelBuilder;
import org.finindicators.panel.ResultColumn;
import org.finindicators.panel.Slot;
import org.finindicators.sql.PanelSelect;
import org.finindicators.sql.SqlColumn;
import org.finindicators.sql.SqlEngine;
import org.finindicators.sql.SqlPanel;
import org.jspecify.annotations.Nullable;

/**
 * The law of SQL: an engine says of each cell what a {@link Panel} of the same rows says, its value or its reason. A
 * test fills a table of the engine with the rows that are made here, in a column for the number of the row and one for
 * each slot, and asks whether the two {@linkplain #check agree}.
 *
 * <p>Figures are sound and unsound: missing, not a number, infinite, zero, below zero, and close to the bounds of
 * figures. Sums of them are exact in binary, so that no cell lies on the edge of a condition by rounding alone.
 *
 * @since 0.1.0
 */
public final class SqlLaws {
    /** The column of the number of the row, from 0. */
    public static final String ROW = "row_number";

    /** Values may differ by this part of them, where a difference has lost digits. */
    private static final double TOLERANCE = 1e-9;
    /** How many indicators stand in one select. */
    private static final int AT_ONCE = 120;

    private final List<Indicator> indicators;
    private final SortedMap<String, Slot> slots = new TreeMap<>();
    private final SortedMap<String, double[]> cells = new TreeMap<>();
    private final int months;
    private final int rows;

    private SqlLaws(List<Indicator> indicators, int rows, int months) {
        this.indicators = indicators;
        this.rows = rows;
        this.months = months;
    }

    /**
     * Makes rows for all that the formulas of some indicators read.
     *
     * @param indicators the indicators, one variant of each chosen
     * @param rows how many rows
     * @param months the length of their period
     * @return the rows, the same each time
     */
    public static SqlLaws of(Collection<Indicator> indicators, int rows, int months) {
        SqlLaws laws = new SqlLaws(List.copyOf(indicators), rows, months);
        for (Indicator indicator : indicators) {
            indicator.formula().readings().forEach(reading -> {
                for (Term.Part<?> part : reading.term().parts()) {
                    boolean average = reading.moment() == Moment.AVERAGE;
                    laws.add(new Slot(part.item(), average ? Moment.OPENING : reading.moment()));
                    if (average) {
                        laws.add(new Slot(part.item(), Moment.CLOSING));
                    }
                }
            });
        }
        long seed = 1;
        for (Slot slot : laws.slots.values()) {
            laws.cells.put(slot.column(), cells(slot, rows, new Random(seed++)));
        }
        return laws;
    }

    /**
     * Lists every variant of a catalogue that has columns.
     *
     * @param catalogue the catalogue
     * @return the indicators, one variant of each chosen
     */
    public static List<Indicator> variants(Catalogue catalogue) {
        List<Indicator> all = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators()) {
            for (Variant variant : indicator.variants()) {
                Indicator chosen = indicator.variant(variant.name());
                if (chosen.formula().hasColumns()) {
                    all.add(chosen);
                }
            }
        }
        return all;
    }

    private void add(Slot slot) {
        slots.put(slot.column(), slot);
    }

    private static double[] cells(Slot slot, int rows, Random random) {
        double[] cells = new double[rows];
        for (int row = 0; row < rows; row++) {
            cells[row] = cell(slot.item(), random);
        }
        return cells;
    }

    private static double cell(Item<?> item, Random random) {
        int kind = random.nextInt(1000);
        if (kind < 20) {
            return Double.NaN;
        }
        if (kind < 22) {
            return random.nextBoolean() ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        if (kind < 32) {
            return 0;
        }
        double size = item.kind() == Kind.Rate.RATE
                ? random.nextInt(1 << 10) / (double) (1 << 11)
                : random.nextInt(1 << 20) / 4.0 + 0.25;
        if (kind < 33) {
            size = random.nextBoolean() ? 0x1p-130 : 0x1p130;
        }
        return kind > 989 || (item.domain() == Domain.ANY && kind > 940) ? -size : size;
    }

    /**
     * Lists the columns of slots.
     *
     * @return their names, sorted
     */
    public List<String> columns() {
        return List.copyOf(cells.keySet());
    }

    /**
     * Counts the rows.
     *
     * @return how many there are
     */
    public int rows() {
        return rows;
    }

    /**
     * Returns a cell.
     *
     * @param column the name of a column
     * @param row the row, from 0
     * @return the number; NaN where nothing is reported, or an infinity, which is to be taken for the same
     */
    public double cell(String column, int row) {
        return Objects.requireNonNull(cells.get(column), column)[row];
    }

    /**
     * What was compared.
     *
     * @param cells how many values and reasons
     * @param equal how many values were the same to the last digit
     * @param values how many values there were
     * @since 0.1.0
     */
    public record Agreement(long cells, long equal, long values) {
        /** Prints the numbers. */
        @Override
        public String toString() {
            return cells + " cells agree, " + values + " of them values, " + equal + " to the last digit";
        }
    }

    /**
     * Measures all indicators in the engine and in a panel, and fails at the first cells that differ.
     *
     * @param engine the engine
     * @param relation the table with the rows
     * @return what was compared
     */
    public Agreement check(SqlEngine engine, String relation) {
        Panel panel = panel();
        List<SqlColumn> columns = engine.columns(relation);
        Comparison comparison = new Comparison();
        for (int from = 0; from < indicators.size(); from += AT_ONCE) {
            List<Indicator> some = indicators.subList(from, Math.min(indicators.size(), from + AT_ONCE));
            PanelSelect select = SqlPanel.of(relation)
                    .dialect(engine.dialect())
                    .months(months)
                    .keep(ROW)
                    .typed(columns)
                    .select(some);
            assertThat(select.absent()).isEmpty();
            List<ResultColumn> expected = panel.measure(some).columns();
            engine.query(select.text(), row -> comparison.compare(expected, row));
        }
        assertThat(comparison.differences).as(engine.dialect().name()).isEmpty();
        long all = (long) rows * indicators.size();
        assertThat(comparison.cells).as("cells compared").isEqualTo(all);
        return new Agreement(comparison.cells, comparison.equal, comparison.values);
    }

    private Panel panel() {
        PanelBuilder builder = Panel.builder(rows).months(months);
        for (Map.Entry<String, Slot> slot : slots.entrySet()) {
            double[] given = Objects.requireNonNull(cells.get(slot.getKey())).clone();
            for (int row = 0; row < rows; row++) {
                given[row] = Double.isFinite(given[row]) ? given[row] : Double.NaN;
            }
            builder.column(slot.getValue(), given);
        }
        return builder.build();
    }

    /** Compares rows as they come. */
    private static final class Comparison {
        private static final int MOST = 20;

        private final List<String> differences = new ArrayList<>();
        private long cells;
        private long values;
        private long equal;

        void compare(List<ResultColumn> expected, List<@Nullable Object> row) {
            int number = ((Number) Objects.requireNonNull(row.get(0))).intValue();
            for (int k = 0; k < expected.size(); k++) {
                ResultColumn column = expected.get(k);
                Object value = row.get(1 + 2 * k);
                Object reason = row.get(2 + 2 * k);
                cells++;
                Optional<Reason> why = column.reasons(number).stream().min(Comparator.naturalOrder());
                boolean agrees = why.isPresent()
                        ? value == null && why.get().name().equals(reason)
                        : reason == null && value instanceof Number found && isClose(column.value(number), found);
                if (!agrees && differences.size() < MOST) {
                    differences.add("row " + number + ", " + Listing.name(column.indicator()) + ": " + value + " "
                            + reason + ", and not " + column.value(number) + " " + why);
                }
            }
        }

        private boolean isClose(double expected, Number found) {
            values++;
            double value = found.doubleValue();
            equal += value == expected ? 1 : 0;
            return value == expected
                    || Math.abs(value - expected) <= TOLERANCE * Math.max(Math.abs(value), Math.abs(expected));
        }
    }
}
