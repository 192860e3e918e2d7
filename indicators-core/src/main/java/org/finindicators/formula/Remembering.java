/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.util.HashMap;
import java.util.Map;
import org.finindicators.formula.Formula.Reading;

/**
 * Figures that remember what formulas have read of them, so that what many formulas read is looked up, checked and put
 * in words once.
 */
final class Remembering implements OtherFigures {
    private final Figures figures;
    private final Map<Reading, Evaluator.Found> readings = new HashMap<>();
    private final Map<Calculation, Evaluation> calculations = new HashMap<>();

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

    Evaluator.Found reading(Reading node) {
        Evaluator.Found known = readings.get(node);
        if (known == null) {
            known = new Evaluator(figures).found(node);
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
}
