/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.finindicators.number.Intake;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.validation.InvalidInputException;

/** Finds subjects and periods by what a reader calls them. */
final class Lookup {
    private Lookup() {}

    static String subject(Collection<String> subjects, String asked) {
        if (!subjects.contains(asked)) {
            Intake intake = new Intake();
            intake.addUnknown("subject", asked, subjects, "is not among the subjects");
            intake.refuse();
        }
        return asked;
    }

    static String label(Collection<String> labels, String asked) {
        if (!labels.contains(asked)) {
            throw InvalidInputException.of(
                    asked,
                    "is no label"
                            + (labels.isEmpty() ? "; the map names none" : ", there are " + String.join(", ", labels)));
        }
        return asked;
    }

    /**
     * Finds a period by its name: the period itself, or else the one that ends with it, the year to date for the
     * quarter that ends it for instance.
     */
    static ReportingPeriod period(Collection<ReportingPeriod> periods, String asked) {
        ReportingPeriod named = ReportingPeriod.parse(asked);
        if (periods.contains(named)) {
            return named;
        }
        Set<ReportingPeriod> ending = new LinkedHashSet<>();
        for (ReportingPeriod one : periods) {
            if (one.closing().equals(named.closing())) {
                ending.add(one);
            }
        }
        if (ending.size() == 1) {
            return ending.iterator().next();
        }
        List<ReportingPeriod> all = periods.stream().sorted().toList();
        throw InvalidInputException.of(
                asked,
                ending.isEmpty()
                        ? "is not among the periods"
                                + (all.isEmpty() ? "" : ", " + all.get(0) + " ... " + all.get(all.size() - 1))
                        : "is the end of several periods: " + ending);
    }
}
