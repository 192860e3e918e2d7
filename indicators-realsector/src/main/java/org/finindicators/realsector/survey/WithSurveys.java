/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.OtherFigures;

/** The same figures with other surveys; keeps the surveys that were asked for and are not among them. */
record WithSurveys(Figures figures, Map<Fact<Survey>, Survey> surveys, Set<String> others) implements OtherFigures {
    static WithSurveys of(Figures figures, Map<Fact<Survey>, Survey> surveys) {
        return new WithSurveys(figures, surveys, new TreeSet<>());
    }

    @Override
    public <T> Optional<T> fact(Fact<T> fact) {
        for (Map.Entry<Fact<Survey>, Survey> survey : surveys.entrySet()) {
            if (fact.equals(survey.getKey())) {
                return Optional.of(fact.type().cast(survey.getValue()));
            }
        }
        if (fact.type().equals(Survey.class)) {
            others.add(fact.name());
        }
        return figures.fact(fact);
    }
}
