/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Balance;
import org.finindicators.formula.Kind.Dated;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.PerHead;
import org.finindicators.formula.Kind.PriceIndex;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.formula.Moment;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Collects the columns of a panel, and everything that is wrong with them.
 *
 * @since 0.1.0
 */
public final class PanelBuilder {
    private static final int MOST_REFUSED = 100;
    private static final int MOST_MONTHS = 1200;
    private static final int YEAR = 12;

    private final int rows;
    private OptionalInt months = OptionalInt.empty();
    private int refused;
    private List<String> labels = List.of();
    private Optional<ReportingPeriod> period = Optional.empty();
    private final Map<Slot, PanelColumn> columns = new LinkedHashMap<>();
    private final Map<Object, BigDecimal> units = new LinkedHashMap<>();
    private final Set<Item<?>> inPercent = new HashSet<>();
    private final List<Violation> faults = new ArrayList<>();
    private final Map<Violation, Integer> cells = new LinkedHashMap<>();

    PanelBuilder(int rows) {
        this.rows = rows;
    }

    /**
     * States the length of the period that all rows cover; 12 unless it or the period is stated.
     *
     * @param length months
     * @return this
     */
    public PanelBuilder months(int length) {
        if (length <= 0 || length > MOST_MONTHS) {
            fault("months", Integer.toString(length), "must be from 1 to " + MOST_MONTHS);
        }
        months = OptionalInt.of(length);
        return this;
    }

    /**
     * Gives closing balances, or what is reported for the period. Rates are fractions, 0.08 for 8 per cent.
     *
     * @param item the item
     * @param values a cell for each row, NaN where it is not reported; the array is copied
     * @return this
     */
    public PanelBuilder column(Item<?> item, double[] values) {
        return put(new Slot(item, Moment.CLOSING), values);
    }

    /**
     * Gives a column by its place, as files and databases name it: {@code equity_opening} for instance.
     *
     * @param slot the item and when it is read
     * @param values a cell for each row, NaN where it is not reported; the array is copied
     * @return this
     */
    public PanelBuilder column(Slot slot, double[] values) {
        return put(slot, values);
    }

    /**
     * Gives closing balances.
     *
     * @param item a stock, a count or a price index
     * @param values a cell for each row, NaN where it is not reported; the array is copied
     * @return this
     */
    public PanelBuilder closing(Item<? extends Dated> item, double[] values) {
        return put(new Slot(item, Moment.CLOSING), values);
    }

    /**
     * Gives flows over the period.
     *
     * @param item a flow
     * @param values a cell for each row, NaN where it is not reported; the array is copied
     * @return this
     */
    public PanelBuilder flow(Item<Flow> item, double[] values) {
        return put(new Slot(item, Moment.CLOSING), values);
    }

    /**
     * Gives rates of the period as fractions, 0.08 for 8 per cent.
     *
     * @param item a rate
     * @param values a cell for each row, NaN where it is not reported; the array is copied
     * @return this
     */
    public PanelBuilder rate(Item<Rate> item, double[] values) {
        return put(new Slot(item, Moment.CLOSING), values);
    }

    /**
     * Gives rates of the period in per cent, 8 for 8 per cent.
     *
     * @param item a rate
     * @param values a cell for each row, the rate times a hundred, NaN where it is not reported; the array is copied
     * @return this
     */
    public PanelBuilder ratePercent(Item<Rate> item, double[] values) {
        inPercent.add(item);
        return put(
                new Slot(item, Moment.CLOSING),
                Arrays.stream(values).map(percent -> percent / 100).toArray());
    }

    /**
     * Gives amounts a year for each head, in the currency of the other columns.
     *
     * @param item an amount a year for each head
     * @param values a cell for each row, NaN where it is not reported; the array is copied
     * @return this
     */
    public PanelBuilder perHead(Item<PerHead> item, double[] values) {
        return put(new Slot(item, Moment.CLOSING), values);
    }

    /**
     * Gives opening balances.
     *
     * @param item a stock, a count or a price index
     * @param values a cell for each row, NaN where it is not reported; the array is copied
     * @return this
     */
    public PanelBuilder opening(Item<? extends Dated> item, double[] values) {
        return put(new Slot(item, Moment.OPENING), values);
    }

    /**
     * Gives average balances; they are used in place of the mean of opening and closing.
     *
     * @param item a stock or a count
     * @param values a cell for each row, NaN where it is not reported; the array is copied
     * @return this
     */
    public PanelBuilder average(Item<? extends Balance> item, double[] values) {
        return put(new Slot(item, Moment.AVERAGE), values);
    }

    /**
     * Gives the mean of a price index over the period.
     *
     * @param item a price index
     * @param values a cell for each row, NaN where it is not reported; the array is copied
     * @return this
     */
    public PanelBuilder mean(Item<PriceIndex> item, double[] values) {
        return put(new Slot(item, Moment.MEAN), values);
    }

    /**
     * Gives the mean of a price index over the previous period.
     *
     * @param item a price index
     * @param values a cell for each row, NaN where it is not reported; the array is copied
     * @return this
     */
    public PanelBuilder priorMean(Item<PriceIndex> item, double[] values) {
        return put(new Slot(item, Moment.PRIOR_MEAN), values);
    }

    /**
     * Gives what is reported of a flow for the previous period, of the same length.
     *
     * @param item a flow
     * @param values a cell for each row, NaN where it is not reported; the array is copied
     * @return this
     */
    public PanelBuilder priorFlow(Item<Flow> item, double[] values) {
        return put(new Slot(item, Moment.PRIOR_PERIOD), values);
    }

    /**
     * Gives what is reported of a flow for the same period of the year before. Where the period is a year, that is the
     * {@linkplain #priorFlow previous period}, and one of the two is enough.
     *
     * @param item a flow
     * @param values a cell for each row, NaN where it is not reported; the array is copied
     * @return this
     */
    public PanelBuilder flowYearBefore(Item<Flow> item, double[] values) {
        return put(new Slot(item, Moment.YEAR_BEFORE), values);
    }

    /**
     * States to what all columns of an item were rounded, since doubles do not bear their digits: each true amount lies
     * within half of the last unit, either way. What is stated of a column counts for that column.
     *
     * @param item the item
     * @param lastUnit what the last digit counts, in the unit of the cells; a fraction for rates
     * @return this
     */
    public PanelBuilder roundedTo(Item<?> item, String lastUnit) {
        return roundedTo(item, "rounding of " + item.id(), lastUnit);
    }

    /**
     * States to what all columns of an item were rounded, as {@link #roundedTo(Item, String)}.
     *
     * @param item the item
     * @param lastUnit what the last digit counts, in the unit of the cells; a fraction for rates
     * @return this
     */
    public PanelBuilder roundedTo(Item<?> item, BigDecimal lastUnit) {
        return roundedTo(item, "rounding of " + item.id(), lastUnit);
    }

    /**
     * States to what a column was rounded.
     *
     * @param slot the place of the column
     * @param lastUnit what the last digit counts, in the unit of the cells; a fraction for rates
     * @return this
     */
    public PanelBuilder roundedTo(Slot slot, String lastUnit) {
        return roundedTo(slot, "rounding of " + slot.column(), lastUnit);
    }

    /**
     * States to what a column was rounded.
     *
     * @param slot the place of the column
     * @param lastUnit what the last digit counts, in the unit of the cells; a fraction for rates
     * @return this
     */
    public PanelBuilder roundedTo(Slot slot, BigDecimal lastUnit) {
        return roundedTo(slot, "rounding of " + slot.column(), lastUnit);
    }

    /**
     * States to what a rate was rounded that was published in per cent: 0.1 where 7.5 stands for 7.45 to 7.55 per cent.
     *
     * @param item a rate
     * @param lastUnit what the last digit counts, in percentage points
     * @return this
     */
    public PanelBuilder roundedToPoints(Item<Rate> item, String lastUnit) {
        Intake intake = new Intake();
        intake.toFraction("rounding of " + item.id(), lastUnit).ifPresent(unit -> roundedTo(item, unit));
        faults.addAll(intake.violations());
        return this;
    }

    /**
     * States to what a rate was rounded that was published in per cent: 0.1 where 7.5 stands for 7.45 to 7.55 per cent.
     *
     * @param item a rate
     * @param lastUnit what the last digit counts, in percentage points
     * @return this
     */
    public PanelBuilder roundedToPoints(Item<Rate> item, BigDecimal lastUnit) {
        Intake intake = new Intake();
        intake.toFraction("rounding of " + item.id(), lastUnit).ifPresent(unit -> roundedTo(item, unit));
        faults.addAll(intake.violations());
        return this;
    }

    private PanelBuilder roundedTo(Object what, String path, Object lastUnit) {
        Intake intake = new Intake();
        Optional<BigDecimal> unit = lastUnit instanceof BigDecimal number
                ? intake.toNumber(path, number)
                : intake.toNumber(path, lastUnit.toString());
        faults.addAll(intake.violations());
        unit.ifPresent(stated -> {
            BigDecimal before = units.putIfAbsent(what, stated);
            if (stated.signum() <= 0) {
                fault(path, Decimals.print(stated), "the last unit must be above zero");
            } else if (before != null && before.compareTo(stated) != 0) {
                fault(path, Decimals.print(stated), "was stated already, to " + Decimals.print(before));
            }
        });
        return this;
    }

    /**
     * Names the rows, so that a row's explanation says whom it is about.
     *
     * @param names a name for each row
     * @return this
     */
    public PanelBuilder labels(String... names) {
        if (names.length != rows) {
            fault("labels", Integer.toString(names.length), "names in a panel of " + rows + " rows");
        }
        List<String> read = new ArrayList<>();
        for (@Nullable String name : names) {
            if (name == null) {
                fault("labels[" + read.size() + "]", "", "must not be null");
            }
            read.add(String.valueOf(name));
        }
        labels = List.copyOf(read);
        return this;
    }

    /**
     * States the period that all rows are about, which sets its length too.
     *
     * @param stated a period of whole months
     * @return this
     */
    public PanelBuilder period(ReportingPeriod stated) {
        if (!stated.isWholeMonths()) {
            fault("period", stated.toString(), "must be whole months");
        }
        period = Optional.of(stated);
        return this;
    }

    /** Says that it is not built yet. */
    @Override
    public String toString() {
        return "a panel not built yet: call build()";
    }

    /**
     * Builds the panel.
     *
     * @return the panel
     * @throws InvalidInputException with everything that is wrong: a column of another length, a column given twice, a
     *     cell that is infinite or out of the bounds of figures (the first hundred of these)
     */
    public Panel build() {
        int length = period.map(stated -> Math.max(1, stated.months())).orElse(months.orElse(YEAR));
        if (months.orElse(length) != length) {
            fault("months", Integer.toString(months.orElse(length)), "the period has " + length);
        }
        cells.forEach((fault, row) -> faults.add(fault.about(labels.size() == rows ? labels.get(row) : "")));
        Checks.refuse(faults);
        Map<Item<?>, String> remarks = new LinkedHashMap<>();
        columns.forEach((slot, column) -> {
            if (slot.item().kind() instanceof Rate && !inPercent.contains(slot.item())) {
                column.looksLikePercent()
                        .ifPresent(words -> remarks.put(slot.item(), slot.item().name() + ": " + words));
            }
        });
        return new Panel(rows, length, labels, period, new LinkedHashMap<>(columns), remarks, Map.copyOf(units));
    }

    private PanelBuilder put(Slot slot, double[] values) {
        if (values.length != rows) {
            fault(
                    slot.column(),
                    "",
                    values.length
                            + (values.length == 1 ? " cell for " : " cells for ")
                            + rows
                            + (rows == 1 ? " row" : " rows"));
        } else if (columns.containsKey(slot)) {
            fault(slot.column(), "", "was given twice");
        } else {
            columns.put(slot, PanelColumn.of(slot, values, (row, value) -> refuse(slot, row, value)));
        }
        return this;
    }

    private void refuse(Slot slot, int row, double value) {
        if (refused++ < MOST_REFUSED) {
            String rule = Double.isInfinite(value)
                    ? "is not a number"
                    : "is outside 1E-" + Decimals.MAX_EXPONENT + " to 1E+" + Decimals.MAX_EXPONENT;
            cells.put(new Violation(slot.column() + "[" + row + "]", Double.toString(value), rule), row);
        }
    }

    private void fault(String path, String value, String message) {
        faults.add(new Violation(path, value, message));
    }
}
