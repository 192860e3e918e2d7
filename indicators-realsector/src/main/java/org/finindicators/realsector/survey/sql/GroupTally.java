/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey.sql;

import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Fault;

/**
 * What an engine found of a group of a survey: a tally, or why there is none.
 *
 * @param group the label, empty where the survey is tallied as one
 * @param rows the rows that the policy leaves
 * @param tally the tally; nothing where rows of the group cannot be used
 * @param fault how many rows of which kind cannot be used; nothing where there is a tally
 * @param notes what the policy changed, a line for each kind of row
 * @param <T> what is tallied
 * @since 0.1.0
 */
public record GroupTally<T>(String group, long rows, Optional<T> tally, Optional<Fault> fault, List<String> notes) {
    /** Copies the list. */
    public GroupTally {
        notes = List.copyOf(notes);
    }

    /** Prints the tally, or why there is none. */
    @Override
    public String toString() {
        return (group.isEmpty() ? "" : group + ": ")
                + tally.map(Object::toString)
                        .orElseGet(() -> fault.map(Fault::toString).orElse(""));
    }
}
