/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.finindicators.number.Printing;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.validation.InvalidInputException;

/**
 * What an assessment recommends for criteria that are open, by due date; a recommendation is closed when a later
 * assessment finds its criterion met or not applicable.
 *
 * @since 0.1.0
 */
public final class FollowUp implements Tabular {
    private final Assessment assessment;
    private final LocalDate day;
    private final List<Recommendation> open;

    /**
     * What is recommended for an open criterion.
     *
     * @param criterion the criterion
     * @param response what is said of it, with all that is noted
     * @param due the day by which it should be done, if one is stated
     * @since 0.1.0
     */
    public record Recommendation(Criterion criterion, Response response, Optional<LocalDate> due) {
        /**
         * Returns what should be done.
         *
         * @return the recommendation
         */
        public String text() {
            return response.note(Response.RECOMMENDATION);
        }

        /**
         * Counts the days since it was due.
         *
         * @param on the day on which is asked
         * @return the days, or nothing if it is not overdue then or has no due date
         */
        public Optional<Long> daysOverdue(LocalDate on) {
            return due.filter(on::isAfter).map(date -> ChronoUnit.DAYS.between(date, on));
        }
    }

    private FollowUp(Assessment assessment, LocalDate day) {
        this.assessment = assessment;
        this.day = day;
        open = assessment.openCriteria().stream()
                .map(criterion -> recommendation(criterion, assessment.response(criterion)))
                .filter(one -> !one.text().isEmpty())
                .sorted(Comparator.comparing(one -> one.due().orElse(LocalDate.MAX)))
                .toList();
    }

    static FollowUp of(Assessment assessment, LocalDate day) {
        if (!assessment.instrument().fields().containsAll(List.of(Response.RECOMMENDATION, Response.DUE_DATE))) {
            throw InvalidInputException.of(
                    assessment.instrument().name(),
                    "has no fields for a " + Response.RECOMMENDATION + " and a " + Response.DUE_DATE);
        }
        return new FollowUp(assessment, day);
    }

    private static Recommendation recommendation(Criterion criterion, Response response) {
        String due = response.note(Response.DUE_DATE);
        return new Recommendation(
                criterion, response, due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due)));
    }

    /**
     * Lists the recommendations for open criteria.
     *
     * @return what is due first at the beginning, what has no due date at the end
     */
    public List<Recommendation> open() {
        return open;
    }

    /**
     * Lists the open recommendations that should have been done before the day.
     *
     * @return the longest overdue first
     */
    public List<Recommendation> overdue() {
        return open.stream().filter(one -> one.daysOverdue(day).isPresent()).toList();
    }

    /**
     * Lays the recommendations out.
     *
     * @return a row for each that is open, by due date
     */
    @Override
    public Table table() {
        List<String> fields = assessment.instrument().fields();
        List<String> noted = fields.subList(fields.indexOf(Response.RECOMMENDATION), fields.size()).stream()
                .filter(Predicate.not(Response.DUE_DATE::equals))
                .toList();
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("due"), Column.number("days overdue"), Column.text("criterion"), Column.text("rating")));
        noted.forEach(field -> columns.add(Column.text(field)));
        String count =
                open.size() == 1 ? "1 open recommendation" : Printing.number(open.size()) + " open recommendations";
        return Table.of(
                        assessment.subject() + ", " + day + ": " + count + ", "
                                + Printing.number(overdue().size()) + " overdue",
                        columns.toArray(Column[]::new))
                .rows(open.stream().map(one -> row(one, noted)).toList());
    }

    /** Prints the open recommendations, with the days that they are overdue and what is noted behind them. */
    @Override
    public String toString() {
        return table().toString();
    }

    private List<String> row(Recommendation one, List<String> noted) {
        return Stream.concat(
                        Stream.of(
                                one.due().map(LocalDate::toString).orElse("none"),
                                one.daysOverdue(day).map(Printing::number).orElse(""),
                                one.criterion().id(),
                                one.response().words()),
                        noted.stream().map(one.response()::note))
                .toList();
    }
}
