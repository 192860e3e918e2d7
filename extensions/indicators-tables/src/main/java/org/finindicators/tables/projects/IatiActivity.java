/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.projects;

import java.util.Optional;
import org.finindicators.monitoring.ResultsFramework;
import org.finindicators.project.Project;

/**
 * An activity in the form of IATI: what is known of the project, and its results.
 *
 * <p>Immutable.
 *
 * @param project identifier, title, country, sectors and dates
 * @param framework the results; nothing if the activity reports none that can be held
 * @since 0.1.0
 */
public record IatiActivity(Project project, Optional<ResultsFramework> framework) {
    /** Prints the project, and how many results it has. */
    @Override
    public String toString() {
        return project + "\n  "
                + framework
                        .map(one -> one.indicators().size() + " results, as of " + one.asOf())
                        .orElse("no results");
    }
}
