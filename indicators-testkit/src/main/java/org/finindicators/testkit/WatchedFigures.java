/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Item;
import org.finindicators.number.Scale;
import org.finindicators.period.Balances;
import org.finindicators.period.ReportingPeriod;

/** Figures that note which items and facts are asked for. */
final class WatchedFigures implements Figures {
    private final Figures figures;
    private final Set<Item<?>> items = new LinkedHashSet<>();
    private final Set<Fact<?>> facts = new LinkedHashSet<>();

    WatchedFigures(Figures figures) {
        this.figures = figures;
    }

    Set<Item<?>> items() {
        return items;
    }

    Set<Fact<?>> facts() {
        return facts;
    }

    @Override
    public String subject() {
        return figures.subject();
    }

    @Override
    public ReportingPeriod period() {
        return figures.period();
    }

    @Override
    public String when(LocalDate date) {
        return figures.when(date);
    }

    @Override
    public String when(ReportingPeriod over) {
        return figures.when(over);
    }

    @Override
    public Balances balances(Item<?> item) {
        items.add(item);
        return figures.balances(item);
    }

    @Override
    public Optional<BigDecimal> during(Item<?> item, ReportingPeriod period) {
        items.add(item);
        return figures.during(item, period);
    }

    @Override
    public List<ReportingPeriod> parts(Item<?> item, ReportingPeriod whole) {
        return figures.parts(item, whole);
    }

    @Override
    public Optional<ReportingPeriod> lastPeriod(Item<?> item) {
        return figures.lastPeriod(item);
    }

    @Override
    public Optional<Currency> currency(Item<?> item) {
        return figures.currency(item);
    }

    @Override
    public Optional<Currency> currency() {
        return figures.currency();
    }

    @Override
    public Scale scale() {
        return figures.scale();
    }

    @Override
    public String source() {
        return figures.source();
    }

    @Override
    public Optional<String> base(Item<?> item, LocalDate date) {
        return figures.base(item, date);
    }

    @Override
    public Optional<String> base(Item<?> item, ReportingPeriod during) {
        return figures.base(item, during);
    }

    @Override
    public Optional<BigDecimal> roundedTo(Item<?> item, LocalDate date) {
        return figures.roundedTo(item, date);
    }

    @Override
    public Optional<BigDecimal> roundedTo(Item<?> item, ReportingPeriod during) {
        return figures.roundedTo(item, during);
    }

    @Override
    public List<String> remarks(Item<?> item) {
        return figures.remarks(item);
    }

    @Override
    public List<String> remarks(Item<?> item, LocalDate date) {
        return figures.remarks(item, date);
    }

    @Override
    public List<String> remarks(Item<?> item, ReportingPeriod during) {
        return figures.remarks(item, during);
    }

    @Override
    public List<String> remarks(Fact<?> fact) {
        return figures.remarks(fact);
    }

    @Override
    public <T> Optional<T> fact(Fact<T> fact) {
        facts.add(fact);
        return figures.fact(fact);
    }
}
