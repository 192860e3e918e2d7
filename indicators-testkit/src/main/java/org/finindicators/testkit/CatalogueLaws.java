/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Balance;
import org.finindicators.formula.Kind.Dated;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.PriceIndex;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.formula.Moment;
import org.finindicators.formula.Part;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Rational;
import org.finindicators.panel.Panel;
import org.finindicators.panel.PanelBuilder;
import org.finindicators.panel.ResultColumn;
import org.finindicators.panel.Slot;

/** Laws that hold for every formula of a catalogue, whatever the figures. */
public final class CatalogueLaws {
    private static final int ROWS = 20;
    private static final double UNIT = 1024;
    private static final double TOLERANCE = 1e-9;

    private CatalogueLaws() {}

    /**
     * Lists every variant of every indicator whose formula has columns.
     *
     * @param catalogue the indicators
     * @return each with one variant chosen
     */
    public static List<Indicator> formulas(Catalogue catalogue) {
        List<Indicator> all = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators()) {
            for (Variant variant : indicator.variants()) {
                if (variant.formula().hasColumns()) {
                    all.add(indicator.variant(variant.name()));
                }
            }
        }
        return all;
    }

    /**
     * Checks that columns give what exact evaluation gives, the reasons of undefined cells too.
     *
     * @param indicator an indicator whose formula has columns
     * @param seed the seed of the figures
     */
    public static void columnsAgree(Indicator indicator, long seed) {
        Panel panel = panel(figures(indicator, seed), 1);
        ResultColumn column = panel.measure(List.of(indicator)).columns().get(0);
        for (int row = 0; row < ROWS; row++) {
            Measurement exact = indicator.measure(panel.row(row));
            String what = indicator.title() + ", " + exact;
            if (exact instanceof Measured measured) {
                double value = measured.exact().toDouble();
                assertThat(column.value(row)).as(what).isCloseTo(value, within(TOLERANCE * (1 + Math.abs(value))));
            } else {
                Set<Reason> reasons = EnumSet.noneOf(Reason.class);
                ((Undefined) exact).faults().forEach(fault -> reasons.add(fault.reason()));
                assertThat(column.value(row)).as(what).isNaN();
                assertThat(column.reasons(row)).as(what).isEqualTo(reasons);
            }
        }
    }

    /**
     * Checks that a value does not change with the unit of money, unless it is an amount of money: then it changes as
     * the amounts do.
     *
     * @param indicator an indicator whose formula has columns
     * @param seed the seed of the figures
     */
    public static void currencyUnitDoesNotMatter(Indicator indicator, long seed) {
        Map<Slot, double[]> figures = figures(indicator, seed);
        Panel one = panel(figures, 1);
        Panel many = panel(figures, UNIT);
        BigDecimal factor =
                BigDecimal.valueOf(UNIT).pow(indicator.formula().dimension().money());
        for (int row = 0; row < ROWS; row++) {
            Measurement small = indicator.measure(one.row(row));
            Measurement large = indicator.measure(many.row(row));
            assertThat(large.reason()).as(indicator.title()).isEqualTo(small.reason());
            if (small instanceof Measured measured) {
                assertThat(((Measured) large).exact())
                        .as(indicator.title())
                        .isEqualTo(measured.exact().times(Rational.of(factor)));
            }
        }
    }

    /** Random figures for all that the formula reads, a few of them missing, zero or negative. */
    private static Map<Slot, double[]> figures(Indicator indicator, long seed) {
        Random random = new Random(seed);
        Map<Slot, double[]> figures = new LinkedHashMap<>();
        for (Formula.Reading reading : indicator.formula().readings()) {
            for (Part<?> part : reading.term().parts()) {
                for (Moment moment : moments(reading.moment())) {
                    figures.computeIfAbsent(
                            new Slot(part.item(), moment),
                            slot -> random.ints(ROWS)
                                    .mapToDouble(number -> figure(part.item(), number))
                                    .toArray());
                }
            }
        }
        return figures;
    }

    private static List<Moment> moments(Moment moment) {
        return switch (moment) {
            case AVERAGE -> List.of(Moment.OPENING, Moment.CLOSING);
            case ANNUAL -> List.of(Moment.PERIOD);
            case PRIOR_ANNUAL -> List.of(Moment.PRIOR_PERIOD);
            default -> List.of(moment);
        };
    }

    /** Binary fractions, so that sums of them are exact in columns. */
    private static double figure(Item<?> item, int number) {
        int size = number >>> 8;
        boolean rate = item.kind() instanceof Rate;
        return switch (number & 31) {
            case 0 -> Double.NaN;
            case 1 -> 0;
            case 2 -> rate ? -(size % 64) / 128.0 : -(size % 4000) / 4.0;
            default -> rate ? (size % 128) / 256.0 : (1 + size % 40_000) / 4.0;
        };
    }

    private static Panel panel(Map<Slot, double[]> figures, double unit) {
        PanelBuilder builder = Panel.builder(ROWS);
        figures.forEach((slot, values) -> {
            double[] scaled = values.clone();
            for (int i = 0; slot.item().isMoney() && i < scaled.length; i++) {
                scaled[i] *= unit;
            }
            put(builder, slot, scaled);
        });
        return builder.build();
    }

    @SuppressWarnings("unchecked") // a formula reads an item only at moments that its kind has
    private static void put(PanelBuilder builder, Slot slot, double[] values) {
        switch (slot.moment()) {
            case OPENING -> builder.opening((Item<? extends Dated>) slot.item(), values);
            case AVERAGE -> builder.average((Item<? extends Balance>) slot.item(), values);
            case MEAN -> builder.mean((Item<PriceIndex>) slot.item(), values);
            case PRIOR_MEAN -> builder.priorMean((Item<PriceIndex>) slot.item(), values);
            case PRIOR_PERIOD -> builder.priorPeriod((Item<Flow>) slot.item(), values);
            default -> builder.column(slot.item(), values);
        }
    }
}
