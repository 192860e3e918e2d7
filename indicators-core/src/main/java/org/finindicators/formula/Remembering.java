/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.finindicators.formula.Formula.Reading;

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

    /** A date or a period in words, remembered where figures remember. */
    static String words(Figures figures, Object when) {
        return figures instanceof Remembering remembering ? remembering.words(when) : when.toString();
    }

    Evaluator.Found reading(Reading node) {
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
        String known = units.get(currency);
        if (known == null) {
            known = Operand.unit(figures.scale(), currency);
            units.put(currency, known);
        }
        return known;
    }

    /** A date or a period in words, one text for all figures of it. */
    String words(Object when) {
        String known = words.get(when);
        if (known == null) {
            known = when.toString();
            words.put(when, known);
        }
        return known;
    }
}
