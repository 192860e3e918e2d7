/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.monitoring.PooledResult;
import org.finindicators.monitoring.Progress;
import org.finindicators.monitoring.ResultIndicator;
import org.finindicators.monitoring.ResultStatus;
import org.finindicators.monitoring.ResultsFramework;
import org.finindicators.number.Printing;
import org.finindicators.project.CreditMarkers;
import org.finindicators.project.CreditReview;
import org.finindicators.project.ProjectPortfolio;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.tables.source.RowsRead;
import org.finindicators.tables.writing.Savable;
import org.finindicators.validation.Suggestions;
import org.finindicators.validation.Violation;

/**
 * The results of projects as they were read from a file, with what could not be held and what is doubtful of them.
 *
 * <p>Results read are results of frameworks and results refused. Doubtful ones, whose target contradicts the direction
 * for instance, are held as they are and listed.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class ResultsFile implements Tabular, Savable {
    private final LocalDate asOf;
    private final ProjectPortfolio portfolio;
    private final Map<String, ResultsFramework> frameworks;
    private final RowsRead read;

    ResultsFile(LocalDate asOf, ProjectPortfolio portfolio, List<ResultsFramework> frameworks, RowsRead read) {
        this.asOf = asOf;
        this.portfolio = portfolio;
        this.frameworks = new LinkedHashMap<>();
        frameworks.forEach(one -> this.frameworks.put(one.project(), one));
        this.read = read;
    }

    /**
     * Lists the frameworks.
     *
     * @return one for each project with results, in the order of the file
     */
    public List<ResultsFramework> frameworks() {
        return List.copyOf(frameworks.values());
    }

    /**
     * Returns the framework of a project.
     *
     * @param project its identifier
     * @return the framework
     * @throws NoSuchElementException if there is none, with the identifier that was meant perhaps
     */
    public ResultsFramework framework(String project) {
        return Optional.ofNullable(frameworks.get(project))
                .orElseThrow(() -> new NoSuchElementException(read.source() + " has no results of '" + project + "'"
                        + Suggestions.didYouMean(project, frameworks.keySet())));
    }

    /**
     * Lists the results of all projects.
     *
     * @return them, in the order of the file
     */
    public List<ResultIndicator> indicators() {
        return frameworks.values().stream()
                .flatMap(one -> one.indicators().stream())
                .toList();
    }

    /**
     * Computes how each result stands on the as-of date.
     *
     * @return one progress for each, parts too
     */
    public List<Progress> progress() {
        return frameworks.values().stream()
                .flatMap(one -> one.indicators().stream().map(result -> result.at(asOf, one.profile())))
                .toList();
    }

    /**
     * Puts the results of one indicator, place and group in all projects together, as far as the indicator says how.
     *
     * @return one for each key
     */
    public List<PooledResult> pooled() {
        return PooledResult.all(frameworks.values(), asOf);
    }

    /**
     * Returns the projects: all activities of the file, those without results too.
     *
     * @return the portfolio
     */
    public ProjectPortfolio portfolio() {
        return portfolio;
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
     * Returns up to when it was reported.
     *
     * @return the date that the map states
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Lists all that could not be read or held, and what is doubtful of what was.
     *
     * @return the violations, each with its line
     */
    public List<Violation> violations() {
        return read.violations();
    }

    /**
     * Returns how many results were read.
     *
     * @return those of the frameworks, and those refused
     */
    public long rows() {
        return read.rows();
    }

    /**
     * Returns how many results were refused.
     *
     * @return the results that no framework holds
     */
    public long refused() {
        return read.refused();
    }

    /**
     * Lists what nothing asked for: columns, or elements.
     *
     * @return their names
     */
    public List<String> unbound() {
        return read.unbound();
    }

    /**
     * Counts the results of each project by their status on the as-of date.
     *
     * @return a row for each project, parts counted as well as wholes
     */
    @Override
    public Table table() {
        Map<String, Map<ResultStatus, Integer>> counts = new LinkedHashMap<>();
        frameworks.forEach((project, framework) -> counts.put(project, statuses(framework)));
        List<ResultStatus> seen = Stream.of(ResultStatus.values())
                .filter(status -> counts.values().stream().anyMatch(one -> one.containsKey(status)))
                .toList();
        List<Column> columns = new ArrayList<>(List.of(Column.text("project"), Column.number("results")));
        seen.forEach(status -> columns.add(Column.number(status.words())));
        List<List<String>> rows = new ArrayList<>();
        frameworks.forEach((project, framework) -> {
            List<String> cells = new ArrayList<>(
                    List.of(project, Printing.number(framework.indicators().size())));
            seen.forEach(status -> cells.add(
                    Printing.number(counts.getOrDefault(project, Map.of()).getOrDefault(status, 0))));
            rows.add(cells);
        });
        return new Table("results as of " + asOf, columns, rows, read.lines());
    }

    private Map<ResultStatus, Integer> statuses(ResultsFramework framework) {
        Map<ResultStatus, Integer> counts = new EnumMap<>(ResultStatus.class);
        framework
                .indicators()
                .forEach(one -> counts.merge(one.at(asOf, framework.profile()).status(), 1, Integer::sum));
        return counts;
    }

    private static String count(int number, String what) {
        return Printing.number(number) + " " + what + (number == 1 ? "" : "s");
    }

    /** Prints what was read, how the results stand, and the first faults. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add(count(frameworks.size(), "framework") + " of "
                + count(portfolio.projects().size(), "project") + ", "
                + count(indicators().size(), "result") + " as of " + asOf);
        Map<ResultStatus, Integer> counts = new EnumMap<>(ResultStatus.class);
        frameworks
                .values()
                .forEach(one -> statuses(one).forEach((status, of) -> counts.merge(status, of, Integer::sum)));
        counts.forEach((status, of) -> lines.add("  " + status.words() + ": " + Printing.number(of)));
        lines.addAll(read.lines());
        return String.join("\n", lines);
    }
}
