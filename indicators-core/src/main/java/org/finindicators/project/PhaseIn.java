/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * One line of a plan that phases common indicators in: from which day on which projects have to report which of them.
 *
 * <p>{@link #from(LocalDate)} is for all projects and all indicators; the other methods narrow it. Several lines make a
 * plan: what one of them asks for is due, from the earliest day on.
 *
 * @param from the first day on which a value has to be there
 * @param approvedFrom the earliest approval of the projects that it is for; nothing for whatever approval
 * @param units the units of the agency that it is for; none for all
 * @param indicators the ids of the indicators that it is for; none for all
 * @since 0.1.0
 */
public record PhaseIn(
        LocalDate from, Optional<LocalDate> approvedFrom, SortedSet<String> units, SortedSet<String> indicators) {
    /** Copies the sets. */
    public PhaseIn {
        units = Collections.unmodifiableSortedSet(new TreeSet<>(units));
        indicators = Collections.unmodifiableSortedSet(new TreeSet<>(indicators));
    }

    /**
     * Asks for all indicators of all projects.
     *
     * @param day the first day on which a value has to be there
     * @return the line
     */
    public static PhaseIn from(LocalDate day) {
        return new PhaseIn(day, Optional.empty(), new TreeSet<>(), new TreeSet<>());
    }

    /**
     * Asks for all indicators of all projects.
     *
     * @param day the first day on which a value has to be there, as {@code 2021-12-31}
     * @return the line
     * @throws InvalidInputException if it is not a date
     */
    public static PhaseIn from(String day) {
        return from(Intake.requireDate("phase-in, from", day));
    }

    /**
     * Narrows it to projects approved on or after a day.
     *
     * @param day the day
     * @return the line
     */
    public PhaseIn forApprovalsFrom(LocalDate day) {
        return new PhaseIn(from, Optional.of(day), units, indicators);
    }

    /**
     * Narrows it to projects approved on or after a day.
     *
     * @param day the day, as {@code 2021-12-31}
     * @return the line
     * @throws InvalidInputException if it is not a date
     */
    public PhaseIn forApprovalsFrom(String day) {
        return forApprovalsFrom(Intake.requireDate("phase-in, approved from", day));
    }

    /**
     * Narrows it to units of the agency, or adds units.
     *
     * @param names the labels of {@link Project#UNIT}
     * @return the line
     */
    public PhaseIn forUnits(String... names) {
        SortedSet<String> all = new TreeSet<>(units);
        all.addAll(List.of(names));
        return new PhaseIn(from, approvedFrom, all, indicators);
    }

    /**
     * Narrows it to indicators, or adds indicators.
     *
     * @param ids their ids
     * @return the line
     */
    public PhaseIn forIndicators(String... ids) {
        SortedSet<String> all = new TreeSet<>(indicators);
        all.addAll(List.of(ids));
        return new PhaseIn(from, approvedFrom, units, all);
    }

    /** Whether it asks a project for an indicator; what the project does not state is not asked for. */
    boolean asks(Project project, String indicator) {
        return (indicators.isEmpty() || indicators.contains(indicator))
                && (units.isEmpty()
                        || project.label(Project.UNIT)
                                .filter(unit -> units.contains(unit))
                                .isPresent())
                && (approvedFrom.isEmpty()
                        || project.approval()
                                .filter(day -> !day.isBefore(approvedFrom.get()))
                                .isPresent());
    }

    /** What it would have to know of a project, but is not stated; empty if it knows all. */
    List<String> notStated(Project project) {
        List<String> lacking = new ArrayList<>();
        if (!units.isEmpty() && project.label(Project.UNIT).isEmpty()) {
            lacking.add("unit");
        }
        if (approvedFrom.isPresent() && project.approval().isEmpty()) {
            lacking.add("approval");
        }
        return lacking;
    }

    /** Prints the day and whom it is for. */
    @Override
    public String toString() {
        return "from " + from
                + (indicators.isEmpty() ? "" : ", " + String.join(", ", indicators))
                + (units.isEmpty() ? "" : ", units " + String.join(", ", units))
                + approvedFrom.map(day -> ", projects approved from " + day).orElse("");
    }
}
