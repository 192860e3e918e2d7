/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.report.Column;
import org.finindicators.report.Table;

/**
 * Theil's T or the mean log deviation divided into the inequality within the groups of a survey and that between them.
 *
 * <p>Within: the groups' own measures, weighed by their shares of welfare for T, of the population for the mean log
 * deviation. Between: the measure that remained if everybody had the mean of the own group. Together they are the
 * measure of the whole up to a few roundings, about 1e-15. What is undefined is empty, and a dash in the table: all of
 * it where the survey has no such measure, a group's own measure where it stands for nobody or all in it have nothing.
 *
 * @param name the measure's name
 * @param groups the groups, none where the whole is undefined
 * @param within the inequality within groups, or nothing
 * @param between the inequality between groups, or nothing
 * @param whole the measure of the whole, or nothing
 * @param fault why there is no measure of the whole, or nothing
 * @param notes what policies changed
 */
public record InequalityDecomposition(
        String name,
        List<Group> groups,
        OptionalDouble within,
        OptionalDouble between,
        OptionalDouble whole,
        Optional<Fault> fault,
        List<String> notes) {
    /** Copies the lists. */
    public InequalityDecomposition {
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
    }

    /**
     * A group.
     *
     * @param name its name
     * @param rows its rows
     * @param populationShare its share of the population
     * @param welfareShare its share of all welfare
     * @param measure its own measure, or nothing where it stands for nobody or all in it have nothing
     * @param within what it contributes within
     * @param between what it contributes between, negative for groups on one side of the mean
     */
    public record Group(
            String name,
            int rows,
            double populationShare,
            double welfareShare,
            OptionalDouble measure,
            double within,
            double between) {}

    /**
     * Divides Theil's T.
     *
     * @param survey the survey with its groups
     * @return the parts; undefined where T of the survey is, where it has no groups, or where a row names none
     */
    public static InequalityDecomposition theil(Survey survey) {
        return of("Theil T", survey, InequalityMeasures.theil(), true);
    }

    /**
     * Divides the mean log deviation.
     *
     * @param survey the survey with its groups
     * @return the parts; undefined where the measure of the survey is, where it has no groups, or where a row names
     *     none
     */
    public static InequalityDecomposition meanLogDeviation(Survey survey) {
        return of("mean log deviation", survey, InequalityMeasures.meanLogDeviation(), false);
    }

    private static InequalityDecomposition of(String name, Survey survey, Measure measure, boolean byWelfare) {
        Optional<Fault> fault = measure.of(survey).faults().stream().findFirst().or(() -> ByGroup.ungrouped(survey));
        if (fault.isPresent()) {
            OptionalDouble none = OptionalDouble.empty();
            return new InequalityDecomposition(name, List.of(), none, none, none, fault, survey.notes());
        }
        TheilTally all = TheilTally.of(survey);
        List<Group> groups = new ArrayList<>();
        ExactSum within = new ExactSum();
        ExactSum between = new ExactSum();
        List<Survey> parts = survey.byGroup();
        for (int i = 0; i < parts.size(); i++) {
            OptionalDouble own = measure.value(parts.get(i));
            Group group = group(survey.groups().get(i), TheilTally.of(parts.get(i)), own, all, byWelfare);
            within.add(group.within());
            between.add(group.between());
            groups.add(group);
        }
        return new InequalityDecomposition(
                name,
                groups,
                OptionalDouble.of(within.value()),
                OptionalDouble.of(between.value()),
                measure.value(survey),
                Optional.empty(),
                survey.notes());
    }

    private static Group group(String name, TheilTally tally, OptionalDouble own, TheilTally all, boolean byWelfare) {
        double population = tally.population() / all.population();
        double welfare = tally.total() / all.total();
        double weight = byWelfare ? welfare : population;
        if (!(weight > 0)) {
            return new Group(name, tally.rows(), population, welfare, own, 0, 0);
        }
        double distance = Math.log(tally.average()) - Math.log(all.average());
        double between = weight * (byWelfare ? distance : -distance);
        return new Group(name, tally.rows(), population, welfare, own, weight * own.orElse(0), between);
    }

    /**
     * Lays the parts out as a table.
     *
     * @return the table
     */
    public Table table() {
        Table table = Table.of(
                name + " by group",
                Column.text("group"),
                Column.number("rows"),
                Column.number("population %"),
                Column.number("welfare %"),
                Column.number("measure"),
                Column.number("within"),
                Column.number("between"));
        for (Group group : groups) {
            table = table.row(
                    group.name(),
                    Integer.toString(group.rows()),
                    ByGroup.Tables.number(100 * group.populationShare(), 2),
                    ByGroup.Tables.number(100 * group.welfareShare(), 2),
                    decimals(group.measure()),
                    ByGroup.Tables.number(group.within(), 6),
                    ByGroup.Tables.number(group.between(), 6));
            if (group.measure().isEmpty()) {
                table = table.note(group.name() + ": "
                        + (group.populationShare() > 0
                                ? Reason.ZERO_DENOMINATOR.words() + " (total welfare 0)"
                                : Reason.GROUP_TOO_SMALL.words()
                                        + (group.rows() == 0 ? " (no row in the group)" : " (all weights zero)")));
            }
        }
        if (fault.isEmpty()) {
            int rows = groups.stream().mapToInt(Group::rows).sum();
            table = table.row(
                    ByGroup.ALL,
                    Integer.toString(rows),
                    "100.00",
                    "100.00",
                    decimals(whole),
                    decimals(within),
                    decimals(between));
        }
        for (String note : notes) {
            table = table.note(note);
        }
        return fault.isPresent() ? table.note("undefined: " + ByGroup.Tables.reason(fault.get())) : table;
    }

    private static String decimals(OptionalDouble value) {
        return ByGroup.Tables.number(value.orElse(Double.NaN), 6);
    }

    /** Prints the table. */
    @Override
    public String toString() {
        return table().toString();
    }
}
