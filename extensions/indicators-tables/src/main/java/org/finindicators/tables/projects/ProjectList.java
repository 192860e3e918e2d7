/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.projects;

import java.util.ArrayList;
import java.util.List;
import org.finindicators.loanbook.Attribute;
import org.finindicators.project.CreditMarkers;
import org.finindicators.project.CreditReview;
import org.finindicators.project.PerformanceRule;
import org.finindicators.project.PerformanceTable;
import org.finindicators.project.ProjectPortfolio;
import org.finindicators.report.Table;
import org.finindicators.tables.source.RowsRead;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;

/**
 * A list of projects as it was read from a file, with what could not be read and what is doubtful of it.
 *
 * <p>Rows read are projects and rows refused.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class ProjectList {
    private final ProjectPortfolio portfolio;
    private final RowsRead read;

    ProjectList(ProjectPortfolio portfolio, RowsRead read) {
        this.portfolio = portfolio;
        this.read = read;
    }

    /**
     * Returns the projects.
     *
     * @return the portfolio
     */
    public ProjectPortfolio portfolio() {
        return portfolio;
    }

    /**
     * Counts the projects that perform, by what they can be grouped by.
     *
     * @param rule when a project performs
     * @param attributes what they are grouped by; none for the whole
     * @return the table
     * @throws InvalidInputException if a rating is not on the scale of the rule
     */
    public PerformanceTable performance(PerformanceRule rule, Attribute... attributes) {
        return PerformanceTable.of(portfolio, rule, attributes);
    }

    /**
     * Looks for credit in the projects, by the codes of their sectors and the words of their titles.
     *
     * @return the review under {@link CreditMarkers#FINANCIAL_INTERMEDIARIES}
     */
    public CreditReview credit() {
        return CreditReview.of(portfolio, CreditMarkers.FINANCIAL_INTERMEDIARIES);
    }

    /**
     * Lists all that could not be read, and what is doubtful of what was.
     *
     * @return the violations, each with its line
     */
    public List<Violation> violations() {
        return read.violations();
    }

    /**
     * Returns how many rows were read.
     *
     * @return the projects, and the rows refused
     */
    public long rows() {
        return read.rows();
    }

    /**
     * Returns how many rows were refused.
     *
     * @return the rows that are no project
     */
    public long refused() {
        return read.refused();
    }

    /**
     * Lists the columns that the map does not name.
     *
     * @return the columns, with the name that may have been meant
     */
    public List<String> unbound() {
        return read.unbound();
    }

    /** Prints how many projects there are, what they can be grouped by, and the first faults. */
    @Override
    public String toString() {
        List<String> notes = new ArrayList<>(portfolio.toString().lines().toList());
        notes.addAll(read.lines());
        return new Table("", List.of(), List.of(), notes).toString();
    }
}
