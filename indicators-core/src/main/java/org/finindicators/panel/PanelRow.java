/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind;
import org.finindicators.formula.Moment;
import org.finindicators.number.Decimals;
import org.finindicators.number.Scale;
import org.finindicators.period.Balances;
import org.finindicators.period.ReportingPeriod;

/** One row of a panel as the figures of a subject; the doubles are taken at their shortest decimal, 0.1 as 0.1. */
final class PanelRow implements Figures {
    private static final YearMonth FIRST = YearMonth.of(1000, 1);

    private final Panel panel;
    private final int row;
    private final ReportingPeriod period;

    PanelRow(Panel panel, int row) {
        this.panel = panel;
        this.row = row;
        // without a stated period there are no dates: it is only as long as it should be
        this.period = panel.period()
                .orElseGet(() -> new ReportingPeriod(
                        FIRST.atDay(1), FIRST.plusMonths(panel.months() - 1L).atEndOfMonth()));
    }

    @Override
    public String subject() {
        return panel.label(row);
    }

    @Override
    public ReportingPeriod period() {
        return period;
    }

    @Override
    public String when(LocalDate date) {
        return panel.period().isPresent()
                ? date.toString()
                : date.equals(period.closing()) ? "closing" : date.equals(period.opening()) ? "opening" : "within";
    }

    @Override
    public String when(ReportingPeriod over) {
        if (panel.period().isPresent()) {
            return over.toString();
        }
        if (over.equals(period)) {
            return "the period";
        }
        return over.equals(period.previous()) ? "the period before" : "the same period a year before";
    }

    @Override
    public Balances balances(Item<?> item) {
        Map<LocalDate, BigDecimal> byDate = new TreeMap<>();
        if (item.kind() instanceof Kind.Dated) {
            cell(item, Moment.OPENING).ifPresent(value -> byDate.put(period.opening(), value));
            cell(item, Moment.CLOSING).ifPresent(value -> byDate.put(period.closing(), value));
        }
        return Balances.of(byDate);
    }

    @Override
    public Optional<BigDecimal> during(Item<?> item, ReportingPeriod over) {
        return moment(item, over).flatMap(moment -> cell(item, moment));
    }

    /** The moment of the column that holds what is reported for a period. */
    private Optional<Moment> moment(Item<?> item, ReportingPeriod over) {
        if (item.kind() instanceof Kind.Flow
                && over.equals(period.yearBefore())
                && panel.has(item, Moment.YEAR_BEFORE)) {
            return Optional.of(Moment.YEAR_BEFORE);
        }
        if (over.equals(period.previous())) {
            return Optional.of(item.kind() instanceof Kind.Flow ? Moment.PRIOR_PERIOD : Moment.PRIOR_MEAN);
        }
        if (!over.equals(period)) {
            return Optional.empty();
        }
        if (item.kind() instanceof Kind.Balance) {
            return Optional.of(Moment.AVERAGE);
        }
        return Optional.of(item.kind() instanceof Kind.PriceIndex ? Moment.MEAN : Moment.PERIOD);
    }

    @Override
    public Optional<BigDecimal> roundedTo(Item<?> item, LocalDate date) {
        return panel.roundedTo(new Slot(item, date.equals(period.opening()) ? Moment.OPENING : Moment.CLOSING));
    }

    @Override
    public Optional<BigDecimal> roundedTo(Item<?> item, ReportingPeriod during) {
        return moment(item, during).flatMap(moment -> panel.roundedTo(new Slot(item, moment)));
    }

    /** A level at a date has a column of its own. */
    @Override
    public Optional<ReportingPeriod> quarterTo(LocalDate date, Item<?> item) {
        return Optional.empty();
    }

    private Optional<BigDecimal> cell(Item<?> item, Moment moment) {
        if (!panel.has(item, moment)) {
            return Optional.empty();
        }
        double value = panel.column(new Slot(item, moment)).given(row);
        return Double.isNaN(value) ? Optional.empty() : Optional.of(Decimals.of(value));
    }

    @Override
    public Optional<ReportingPeriod> lastPeriod(Item<?> item) {
        return Optional.empty();
    }

    @Override
    public Optional<Currency> currency(Item<?> item) {
        return Optional.empty();
    }

    @Override
    public Optional<Currency> currency() {
        return Optional.empty();
    }

    @Override
    public Scale scale() {
        return Scale.UNITS;
    }

    @Override
    public String source() {
        return "panel";
    }

    @Override
    public <T> Optional<T> fact(Fact<T> fact) {
        return Optional.empty();
    }
}
