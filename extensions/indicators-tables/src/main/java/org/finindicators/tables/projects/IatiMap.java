/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.finindicators.monitoring.ResultsFramework;
import org.finindicators.number.Intake;
import org.finindicators.project.Project;
import org.finindicators.project.ProjectPortfolio;
import org.finindicators.tables.source.FileSource;
import org.finindicators.tables.source.Mapping;
import org.finindicators.tables.source.RowSource;
import org.finindicators.tables.source.RowsRead;
import org.finindicators.validation.InvalidInputException;

/**
 * Reads activities and their results from XML of the activity standard IATI 2.03.
 *
 * <p>An indicator becomes a {@linkplain org.finindicators.monitoring.ResultIndicator result} for each combination of
 * places and dimensions that its baselines, targets and actual values are of. Its id is its first reference, as
 * {@code 99:B1}, or else its title. The target and the actual value of a period are of its last day; a baseline of
 * which only the year is stated is of the last day of it.
 *
 * <p>An activity becomes a {@linkplain Project project} with the sectors of itself and of its transactions: codes of
 * the purposes and sectors of the OECD's committee as they are, of another list with the number of the list, as
 * {@code 99:A1}.
 *
 * <p>What a framework cannot hold is a fault with its line: words of a qualitative indicator, a value that is not a
 * number, a second target for one date. What the standard has and nobody reads here, budgets for instance, is listed as
 * unbound. If the file breaks off, the activities before stay. Document types and external entities are refused.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class IatiMap implements Mapping<ResultsFile> {
    private final LocalDate asOf;

    private IatiMap(LocalDate asOf) {
        this.asOf = asOf;
    }

    /**
     * States up to when the activities are reported.
     *
     * @param date the date, as 2023-12-31; an actual value of a later day is a fault
     * @return the map
     * @throws InvalidInputException if it is not a date
     */
    public static IatiMap asOf(String date) {
        return asOf(Intake.requireDate("as of", date));
    }

    /**
     * States up to when the activities are reported.
     *
     * @param date the date; an actual value of a later day is a fault
     * @return the map
     */
    public static IatiMap asOf(LocalDate date) {
        return new IatiMap(date);
    }

    /**
     * Reads a file of activities.
     *
     * @param source a file
     * @return the frameworks and the projects, with all faults
     * @throws InvalidInputException if it is not a file, or cannot be opened
     */
    @Override
    public ResultsFile read(RowSource source) {
        List<Project> projects = new ArrayList<>();
        List<ResultsFramework> frameworks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        IatiReader reader = new IatiReader(asOf, activity -> {
            projects.add(activity.project());
            activity.framework().ifPresent(frameworks::add);
        });
        RowsRead read = reader.read(FileSource.of(source), seen::add);
        return new ResultsFile(asOf, ProjectPortfolio.of(projects), frameworks, read);
    }

    /**
     * Reads a file of activities one after the other, which takes no more memory than the largest of them.
     *
     * @param source a file
     * @param activities takes each activity; one that occurs twice is given twice
     * @return how many results there were, and all faults
     * @throws InvalidInputException if it is not a file, or cannot be opened
     */
    public RowsRead each(RowSource source, Consumer<IatiActivity> activities) {
        return new IatiReader(asOf, activities).read(FileSource.of(source), id -> true);
    }

    /** Prints what it reads. */
    @Override
    public String toString() {
        return "results of IATI activities, as of " + asOf;
    }
}
