/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.finindicators.formula.Formula.Reading;
import org.finindicators.period.ReportingPeriod;

/**
 * Figures that remember what formulas have read of them, so that what many formulas read is looked up, checked and put
 * in words once.
 */
final class Remembering implements OtherFigures {
    private final Figures figures;
    private final Map<Reading, Evaluator.Found> readings = new HashMap<>();
    private final Map<Calculation, Evaluation> calculations = new HashMap<>();
    private final Map<Optional<Currency>, String> units = new HashMap<>();
    private final Map<Object, String> words = new HashMap<>();
    private final Map<Key<?>, Object> results = new HashMap<>();

    Remembering(Figures figures) {
        this.figures = figures;
    }

    @Override
    public Figures figures() {
        return figures;
    }

    @Override
    public Figures remembering() {
        return this;
    }

    @Override
    public Optional<Evaluation> reading(Reading node) {
        return figures.reading(node);
    }

    Evaluator.Found found(Reading node) {
        Evaluator.Found known = readings.get(node);
        if (known == null) {
            known = new Evaluator(this).found(node);
            readings.put(node, known);
        }
        return known;
    }

    /** No {@code computeIfAbsent}: a calculation may evaluate others while it is evaluated. */
    Evaluation calculation(Calculation node) {
        Evaluation known = calculations.get(node);
        if (known == null) {
            known = node.evaluate(this);
            calculations.put(node, known);
        }
        return known;
    }

    /** The unit of amounts in a currency, one text for all of them. */
    String unit(Optional<Currency> currency) {
        return units.computeIfAbsent(currency, stated -> Operand.unit(figures.scale(), stated));
    }

    /** One text for all figures of a date. */
    @Override
    public String when(LocalDate date) {
        return words.computeIfAbsent(date, day -> figures.when(date));
    }

    /** One text for all figures of a period. */
    @Override
    public String when(ReportingPeriod over) {
        return words.computeIfAbsent(over, period -> figures.when(over));
    }

    /** No {@code computeIfAbsent}: the work may itself ask for what is remembered. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> T once(Key<T> key, Supplier<T> work) {
        Object known = results.get(key);
        if (known == null) {
            known = work.get();
            results.put(key, known);
        }
        return (T) known;
    }
}
