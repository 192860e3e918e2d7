/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;

/**
 * A poverty measure of Foster, Greer and Thorbecke divided among the groups of a survey: what each contributes to the
 * measure of the whole.
 *
 * <p>A group contributes its share of the population times its own measure. Contributions are exact quotients of exact
 * sums, so that they add up to the whole without a difference in any digit. A group without rows contributes nothing
 * and has no measure of its own.
 *
 * @param alpha the power: 0 headcount, 1 gap, 2 severity
 * @param groups the groups, none where the whole is undefined
 * @param whole the measure of the whole, or nothing
 * @param fault why the measure of the whole is undefined, or nothing
 * @param notes the changes that policies made
 * @since 0.1.0
 */
public record PovertyDecomposition(
        double alpha, List<Group> groups, Optional<Rational> whole, Optional<Fault> fault, List<String> notes)
        implements Tabular {
    /** Copies the lists. */
    public PovertyDecomposition {
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
    }

    /**
     * A group.
     *
     * @param name its name
     * @param rows its rows
     * @param populationShare its share of the population
     * @param measure its own measure, or nothing where it stands for nobody
     * @param contribution its share of the population times its measure
     * @param povertyShare its contribution over the measure of the whole, or nothing where that is zero
     * @since 0.1.0
     */
    public record Group(
            String name,
            int rows,
            Rational populationShare,
            Optional<Rational> measure,
            Rational contribution,
            Optional<Rational> povertyShare) {}

    /**
     * Divides a measure among the groups of a survey.
     *
     * @param survey the survey with its groups
     * @param alpha the power, at least zero
     * @return the contributions; undefined where the survey's measure is, where it has no groups, or where a row has
     *     the code of none
     * @throws org.finindicators.validation.InvalidInputException if the power is below zero or not a number
     */
    public static PovertyDecomposition of(Survey survey, double alpha) {
        Optional<Fault> fault = PovertyMeasures.fgt(alpha).evaluate(survey).faults().stream()
                .findFirst()
                .or(() -> ByGroup.ungrouped(survey));
        if (fault.isPresent()) {
            return new PovertyDecomposition(alpha, List.of(), Optional.empty(), fault, survey.notes());
        }
        PovertyTally all = PovertyTally.of(survey, alpha);
        Rational population = Rational.of(all.people().exact());
        Rational scale =
                alpha == 1 || alpha == 2 ? Rational.of(survey.exactLine().pow((int) alpha)) : Rational.ONE;
        Rational whole = Rational.of(all.sum(alpha).exact()).dividedBy(scale).dividedBy(population);
        List<Group> groups = new ArrayList<>();
        List<Survey> parts = survey.byGroup();
        for (int i = 0; i < parts.size(); i++) {
            PovertyTally tally = PovertyTally.of(parts.get(i), alpha);
            Rational persons = Rational.of(tally.people().exact());
            Rational poverty = Rational.of(tally.sum(alpha).exact()).dividedBy(scale);
            Rational contribution = poverty.dividedBy(population);
            groups.add(new Group(
                    survey.groups().get(i),
                    Math.toIntExact(tally.rows()),
                    persons.dividedBy(population),
                    persons.signum() == 0 ? Optional.empty() : Optional.of(poverty.dividedBy(persons)),
                    contribution,
                    whole.signum() == 0 ? Optional.empty() : Optional.of(contribution.dividedBy(whole))));
        }
        return new PovertyDecomposition(alpha, groups, Optional.of(whole), Optional.empty(), survey.notes());
    }

    /**
     * Lays the contributions out as a table.
     *
     * @return the table
     */
    @Override
    public Table table() {
        Table table = Table.of(
                "poverty by group, alpha " + Printing.number(java.math.BigDecimal.valueOf(alpha)),
                Column.text("group"),
                Column.number("rows"),
                Column.number("population %"),
                Column.number("measure"),
                Column.number("contribution"),
                Column.number("poverty %"));
        int rows = 0;
        for (Group group : groups) {
            rows += group.rows();
            table = table.row(
                    group.name(),
                    Integer.toString(group.rows()),
                    inPercent(Optional.of(group.populationShare())),
                    decimals(group.measure()),
                    decimals(Optional.of(group.contribution())),
                    inPercent(group.povertyShare()));
            if (group.measure().isEmpty()) {
                table = table.note(group.name() + ": " + Reason.GROUP_TOO_SMALL.words()
                        + (group.rows() == 0 ? " (no row in the group)" : " (all weights zero)"));
            }
        }
        if (whole.isPresent()) {
            boolean poor = whole.get().signum() != 0;
            table = table.row(
                    ByGroup.ALL_GROUPS,
                    Integer.toString(rows),
                    "100.00",
                    decimals(whole),
                    decimals(whole),
                    poor ? "100.00" : ByGroup.Tables.UNDEFINED);
        }
        for (String note : notes) {
            table = table.note(note);
        }
        return fault.isPresent() ? table.note("undefined: " + fault.get()) : table;
    }

    private static String inPercent(Optional<Rational> value) {
        return value.map(v -> Printing.percent(v.toDecimal(), 2)).orElse(ByGroup.Tables.UNDEFINED);
    }

    private static String decimals(Optional<Rational> value) {
        return value.map(v -> Printing.fixed(v.toDecimal(), 6)).orElse(ByGroup.Tables.UNDEFINED);
    }

    /** Prints the table. */
    @Override
    public String toString() {
        return table().toString();
    }
}
