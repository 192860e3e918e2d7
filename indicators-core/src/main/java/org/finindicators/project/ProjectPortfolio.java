/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.finindicators.loanbook.Attribute;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * The projects of an agency, each once.
 *
 * <p>The order in which projects come in makes no difference. Portfolios merge into that of the whole.
 *
 * @since 0.1.0
 */
public final class ProjectPortfolio implements SelfChecking {
    private final SortedMap<String, Project> projects;
    /** What it was selected from: a label that no project of it has is a slip of the pen. */
    private final Optional<ProjectPortfolio> whole;

    private ProjectPortfolio(SortedMap<String, Project> projects, Optional<ProjectPortfolio> whole) {
        this.projects = Collections.unmodifiableSortedMap(projects);
        this.whole = whole;
    }

    /**
     * Takes projects.
     *
     * @param projects the projects, in any order
     * @return the portfolio
     * @throws InvalidInputException with every id that occurs twice
     */
    public static ProjectPortfolio of(Collection<Project> projects) {
        return of(projects, new Intake());
    }

    /**
     * Takes projects that are not built yet, and refuses all that is wrong with any of them at once.
     *
     * @param builders the projects, in any order
     * @return the portfolio
     * @throws InvalidInputException with all that is wrong with each project, and every id that occurs twice
     */
    public static ProjectPortfolio ofBuilders(Collection<Project.Builder> builders) {
        Intake intake = new Intake();
        List<Project> built = new ArrayList<>();
        for (Project.Builder builder : builders) {
            List<Violation> wrong = builder.violations();
            intake.addAll(wrong);
            if (wrong.isEmpty()) {
                built.add(builder.build());
            }
        }
        return of(built, intake);
    }

    private static ProjectPortfolio of(Collection<Project> projects, Intake intake) {
        SortedMap<String, Project> byId = new TreeMap<>();
        Map<String, Integer> times = new TreeMap<>();
        for (Project project : projects) {
            byId.putIfAbsent(project.id(), project);
            times.merge(project.id(), 1, Integer::sum);
        }
        times.forEach((id, count) -> {
            if (count > 1) {
                intake.add("project " + id, id, "is in the portfolio " + count + " times");
            }
        });
        intake.refuse();
        return new ProjectPortfolio(byId, Optional.empty());
    }

    /**
     * Puts two portfolios together.
     *
     * @param other the other
     * @return the portfolio of the whole
     * @throws InvalidInputException with every project that is in both
     */
    public ProjectPortfolio merge(ProjectPortfolio other) {
        List<Project> all = new ArrayList<>(projects.values());
        all.addAll(other.projects.values());
        return of(all);
    }

    /**
     * Lists the projects.
     *
     * @return the projects, by id
     */
    public List<Project> projects() {
        return List.copyOf(projects.values());
    }

    /**
     * Finds a project.
     *
     * @param id its id
     * @return the project, or nothing if it is not in the portfolio
     */
    public Optional<Project> find(String id) {
        return Optional.ofNullable(projects.get(id));
    }

    /**
     * Lists the attributes by which projects can be grouped.
     *
     * @return what at least one project states
     */
    public SortedSet<Attribute> attributes() {
        SortedSet<Attribute> all = new TreeSet<>();
        projects.values().forEach(project -> all.addAll(project.attributes().keySet()));
        return all;
    }

    /**
     * Selects projects by an attribute.
     *
     * @param attribute the attribute
     * @param label its label; {@link Attribute#NOT_STATED} for those that do not state it
     * @return the portfolio of those projects; empty if only projects have the label that an earlier selection left out
     * @throws InvalidInputException if no project has the label, with those that are near
     */
    public ProjectPortfolio where(Attribute attribute, String label) {
        ProjectPortfolio all = whole.orElse(this);
        Set<String> labels = all.labels(attribute);
        if (!labels.contains(label)) {
            Intake intake = new Intake();
            intake.addUnknown(attribute.name(), label, labels, "is stated of no project");
            intake.refuse();
        }
        SortedMap<String, Project> found = new TreeMap<>(projects);
        found.values().removeIf(project -> !label(project, attribute).equals(label));
        return new ProjectPortfolio(found, Optional.of(all));
    }

    private Set<String> labels(Attribute attribute) {
        Set<String> labels = new TreeSet<>(List.of(Attribute.NOT_STATED));
        projects.values().forEach(project -> labels.add(label(project, attribute)));
        return labels;
    }

    private static String label(Project project, Attribute attribute) {
        return project.label(attribute).orElse(Attribute.NOT_STATED);
    }

    /** Lists what is doubtful in each project. */
    @Override
    public List<Violation> violations() {
        return projects.values().stream()
                .flatMap(project -> project.violations().stream())
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPortfolio that && projects.equals(that.projects);
    }

    @Override
    public int hashCode() {
        return projects.hashCode();
    }

    /** Prints how many projects there are and what they can be grouped by. */
    @Override
    public String toString() {
        String count = Printing.number(projects.size()) + (projects.size() == 1 ? " project" : " projects");
        return count + "\nby "
                + Printing.some(attributes().stream().map(Attribute::name).toList());
    }
}
