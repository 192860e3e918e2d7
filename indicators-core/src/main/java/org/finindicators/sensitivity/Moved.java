/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.OtherFigures;
import org.finindicators.number.Rational;
import org.finindicators.period.Balances;
import org.finindicators.period.ReportingPeriod;

/**
 * The figures after a move. Readings are exact whatever the amount; a calculation that asks for a figure itself gets it
 * at 34 digits.
 */
record Moved(Route route, Rational amount) implements OtherFigures {
    @Override
    public Figures figures() {
        return route.figures();
    }

    @Override
    public Optional<Evaluation> reading(Formula.Reading node) {
        return route.read(node)
                .map(read -> Evaluation.of(
                        read.line().at(amount),
                        read.found().operands(),
                        read.found().notes()))
                .or(() -> figures().reading(node));
    }

    @Override
    public Balances balances(Item<?> item) {
        Balances balances = figures().balances(item);
        SortedMap<LocalDate, BigDecimal> byDate = new TreeMap<>(balances.byDate());
        for (Map.Entry<ItemFigure, Line> entry : route.lines().entrySet()) {
            ItemFigure figure = entry.getKey();
            if (figure.item().equals(item) && figure.date().isPresent()) {
                byDate.put(figure.date().get(), entry.getValue().at(amount).toDecimal());
            }
        }
        return Balances.of(byDate);
    }

    @Override
    public Optional<BigDecimal> during(Item<?> item, ReportingPeriod period) {
        Line line = route.lines().get(ItemFigure.during(item, period));
        return line == null
                ? figures().during(item, period)
                : Optional.of(line.at(amount).toDecimal());
    }

    @Override
    @SuppressWarnings("unchecked") // a change is put under the fact that it changes
    public <T> Optional<T> fact(Fact<T> fact) {
        Optional<T> reported = figures().fact(fact);
        Shift.Change<T> change = (Shift.Change<T>) route.changes().get(fact);
        return change == null ? reported : reported.flatMap(value -> changed(change, value));
    }

    /** What cannot be changed by an amount, because the fact would be none, is not there. */
    private <T> Optional<T> changed(Shift.Change<T> change, T value) {
        try {
            return Optional.of(change.apply(value, amount.toDecimal()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
