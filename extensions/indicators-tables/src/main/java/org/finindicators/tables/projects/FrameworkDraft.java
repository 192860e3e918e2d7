/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.projects;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.finindicators.monitoring.Actual;
import org.finindicators.monitoring.ResultIndicator;
import org.finindicators.monitoring.ResultsFramework;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;

/**
 * Collects the results of one project, each as far as a framework can hold it; what is doubtful in a result that is
 * held is a fault, too.
 */
final class FrameworkDraft {
    private final String project;
    private final LocalDate asOf;
    private final ResultsFramework.Builder builder;
    private final Set<String> keys = new LinkedHashSet<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    FrameworkDraft(String project, LocalDate asOf) {
        this.project = project;
        this.asOf = asOf;
        builder = ResultsFramework.builder(project).asOf(asOf);
    }

    /**
     * Adds a result.
     *
     * @param result the result, not built yet
     * @param faults takes what is wrong with it, and what is doubtful
     * @return whether it is held
     */
    boolean add(ResultIndicator.Builder result, Consumer<Violation> faults) {
        ResultIndicator built;
        try {
            built = result.build();
        } catch (InvalidInputException e) {
            e.violations().forEach(wrong -> faults.accept(wrong.about(project)));
            return false;
        }
        Optional<Violation> wrong = misfit(built);
        wrong.map(one -> one.about(project)).ifPresent(faults);
        if (wrong.isPresent()) {
            return false;
        }
        keys.add(built.key());
        names.put(built.id(), built.name());
        builder.with(built);
        built.violations()
                .forEach(doubt -> faults.accept(doubt.inside(built.key()).about(project)));
        return true;
    }

    /** Why a result does not belong into the framework. */
    private Optional<Violation> misfit(ResultIndicator built) {
        String before = names.getOrDefault(built.id(), built.name());
        if (!before.equals(built.name())) {
            return Optional.of(new Violation(
                    "", built.name(), "is called '" + before + "' elsewhere in the project, indicator " + built.id()));
        }
        if (keys.contains(built.key())) {
            return Optional.of(new Violation(
                    "", built.key(), "is there already: it is the second result of this indicator, place and group"));
        }
        return built.actuals().stream()
                .map(Actual::date)
                .filter(date -> date.isAfter(asOf))
                .findFirst()
                .map(date -> new Violation("actual " + date, "", "is after the as-of date, " + asOf));
    }

    /** Whether an id is taken by an indicator of another name. */
    boolean isTaken(String id, String name) {
        return !names.getOrDefault(id, name).equals(name);
    }

    /** The results that are held; nothing if there is none. */
    Optional<ResultsFramework> build() {
        return keys.isEmpty() ? Optional.empty() : Optional.of(builder.build());
    }
}
