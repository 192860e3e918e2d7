/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Item;
import org.finindicators.number.Scale;
import org.finindicators.period.Balances;
import org.finindicators.period.ReportingPeriod;

/** The same figures with other surveys; keeps the surveys that were asked for and are not among them. */
record WithSurveys(Figures figures, Map<Fact<Survey>, Survey> surveys, Set<String> others) implements Figures {
    static WithSurveys of(Figures figures, Map<Fact<Survey>, Survey> surveys) {
        return new WithSurveys(figures, surveys, new TreeSet<>());
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
    public Balances balances(Item<?> item) {
        return figures.balances(item);
    }

    @Override
    public Optional<BigDecimal> during(Item<?> item, ReportingPeriod during) {
        return figures.during(item, during);
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
    public List<String> remarks(Item<?> item) {
        return figures.remarks(item);
    }

    @Override
    public List<String> remarks(Fact<?> fact) {
        return figures.remarks(fact);
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
