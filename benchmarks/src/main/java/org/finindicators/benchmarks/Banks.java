/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.panel.Panel;
import org.finindicators.panel.PanelBuilder;
import org.finindicators.panel.PanelResult;
import org.finindicators.panel.ResultColumn;

/**
 * A panel of made-up banks: thirty columns, in which cells are missing and denominators zero or negative, so that three
 * per cent of the ratios are undefined.
 */
final class Banks {
    static final int ROWS = 1_000_000;
    private static final double MISSING = 0.0095;
    private static final double ZERO = 0.005;
    private static final double INSOLVENT = 0.02;
    private static final double TOLERANCE = 1e-12;

    final Map<String, double[]> columns = new LinkedHashMap<>();
    final List<Indicator> indicators = Ratio.ALL.stream().map(Ratio::indicator).toList();

    Banks() {
        Random random = new Random(1995);
        Ratio.STOCKS.forEach(item -> columns.put(item.id(), column(item, random)));
        Ratio.OPENED.forEach(item -> columns.put(item.id() + "_opening", column(item, random)));
        Ratio.FLOWS.forEach(item -> columns.put(item.id(), column(item, random)));
    }

    /** Amounts in cents, as accounts have them. */
    private static double[] column(Item<?> item, Random random) {
        double[] cells = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            double draw = random.nextDouble();
            double size = item.equals(Ratio.PAID) ? 1e7 : 1e8;
            double amount = Math.rint(size * Math.exp(random.nextGaussian())) / 100;
            boolean negative = item.equals(Ratio.EQUITY) && random.nextDouble() < INSOLVENT;
            cells[i] = draw < MISSING ? Double.NaN : draw < MISSING + ZERO ? 0 : negative ? -amount : amount;
        }
        return cells;
    }

    Panel panel() {
        PanelBuilder builder = Panel.builder(ROWS);
        Ratio.STOCKS.forEach(item -> builder.column(item, get(item.id())));
        for (Item<Stock> item : Ratio.OPENED) {
            builder.opening(item, get(item.id() + "_opening"));
        }
        Ratio.FLOWS.forEach(item -> builder.column(item, get(item.id())));
        return builder.build();
    }

    /** The cells of a column. */
    double[] get(String name) {
        return Objects.requireNonNull(columns.get(name), name);
    }

    /** Runs the loops by hand. */
    void loops(double[][] out) {
        for (int k = 0; k < out.length; k++) {
            Ratio.ALL.get(k).loop().run(this, out[k]);
        }
    }

    /** Copies the columns: what memory allows. */
    void copy(double[][] out) {
        int k = 0;
        for (double[] column : columns.values()) {
            System.arraycopy(column, 0, out[k++], 0, ROWS);
        }
    }

    /** Copies the columns into new arrays: what memory allows to anything that returns its results. */
    double[][] copyToNewArrays() {
        return columns.values().stream().map(double[]::clone).toArray(double[][]::new);
    }

    /**
     * Compares the panel's results with the loops in every cell, and with exact evaluation, reasons included, in every
     * thousandth row.
     */
    void compare(Panel panel, double[][] byHand) {
        PanelResult values = panel.values(indicators);
        PanelResult measured = panel.measure(indicators);
        long undefined = 0;
        for (int k = 0; k < indicators.size(); k++) {
            ResultColumn plain = values.column(indicators.get(k));
            ResultColumn explained = measured.column(indicators.get(k));
            undefined += plain.undefined();
            for (int row = 0; row < ROWS; row++) {
                same(byHand[k][row], plain.value(row), "loop", k, row);
                same(plain.value(row), explained.value(row), "reasons", k, row);
                if (Double.isNaN(plain.value(row)) == explained.reasons(row).isEmpty()) {
                    throw new IllegalStateException("reasons without need, or none, in row " + row + " of ratio " + k);
                }
            }
        }
        for (int row = 0; row < ROWS; row += 1009) {
            for (int k = 0; k < indicators.size(); k++) {
                Measurement exact = indicators.get(k).measure(panel.row(row));
                ResultColumn column = measured.column(indicators.get(k));
                double value = exact.decimal().map(Number::doubleValue).orElse(Double.NaN);
                same(value, column.value(row), "exact", k, row);
                Set<?> reasons = exact instanceof Undefined none
                        ? Set.copyOf(none.faults().stream()
                                .map(fault -> fault.reason())
                                .toList())
                        : Set.of();
                if (!column.reasons(row).containsAll(reasons)) {
                    throw new IllegalStateException(exact + " against " + column.reasons(row));
                }
            }
        }
        System.out.printf("undefined: %.2f %%%n", 100.0 * undefined / ROWS / indicators.size());
    }

    static void same(double expected, double found, String what, int ratio, int row) {
        boolean bothUndefined = Double.isNaN(expected) && Double.isNaN(found);
        if (!bothUndefined && !(Math.abs(expected - found) <= TOLERANCE * Math.max(1, Math.abs(expected)))) {
            throw new IllegalStateException(
                    what + ": " + expected + " against " + found + " in row " + row + " of ratio " + ratio);
        }
    }
}
