/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.Map;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.OtherFigures;

/** The same figures with the surveys of one replication. */
record Replication(Figures figures, Map<Fact<Survey>, Survey> surveys) implements OtherFigures {
    /** Only surveys differ, so that what else is known of the items stands. */
    @Override
    public Optional<Evaluation> reading(Formula.Reading node) {
        return figures.reading(node);
    }

    @Override
    public <T> Optional<T> fact(Fact<T> fact) {
        for (Map.Entry<Fact<Survey>, Survey> survey : surveys.entrySet()) {
            if (fact.equals(survey.getKey())) {
                return Optional.of(fact.type().cast(survey.getValue()));
            }
        }
        return figures.fact(fact);
    }
}
