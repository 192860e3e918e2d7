/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;

/**
 * Theil's T or the mean log deviation divided into the inequality within the groups of a survey and that between them.
 *
 * <p>Within: the groups' own measures, weighed by their shares of welfare for T, of the population for the mean log
 * deviation. Between: the measure if everybody had the mean of their group. Together they are the measure of the whole
 * up to a few roundings, about 1e-15. Undefined parts are empty, and a dash in the table: all of them where the survey
 * has no such measure, a group's own measure where it stands for nobody or all in it have nothing.
 *
 * @since 0.1.0
 */
public final class InequalityDecomposition implements Tabular {
    private final String name;
    private final List<Group> groups;
    private final OptionalDouble within;
    private final OptionalDouble between;
    private final OptionalDouble whole;
    private final Optional<Fault> fault;
    private final List<String> notes;

    private InequalityDecomposition(
            String name,
            List<Group> groups,
            OptionalDouble within,
            OptionalDouble between,
            OptionalDouble whole,
            Optional<Fault> fault,
            List<String> notes) {
        this.name = name;
        this.groups = List.copyOf(groups);
        this.within = within;
        this.between = between;
        this.whole = whole;
        this.fault = fault;
        this.notes = List.copyOf(notes);
    }

    /**
     * Names the measure.
     *
     * @return the measure's name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the groups.
     *
     * @return the groups, none where the whole is undefined
     */
    public List<Group> groups() {
        return groups;
    }

    /**
     * Returns the inequality within groups.
     *
     * @return the inequality, or nothing where the whole is undefined
     */
    public OptionalDouble within() {
        return within;
    }

    /**
     * Returns the inequality between groups.
     *
     * @return the inequality, or nothing where the whole is undefined
     */
    public OptionalDouble between() {
        return between;
    }

    /**
     * Returns the measure of the whole.
     *
     * @return the measure, or nothing where it is undefined
     */
    public OptionalDouble whole() {
        return whole;
    }

    /**
     * Tells why the measure of the whole is undefined.
     *
     * @return the fault, or nothing where it is defined
     */
    public Optional<Fault> fault() {
        return fault;
    }

    /**
     * Returns the changes that policies made.
     *
     * @return a line each
     */
    public List<String> notes() {
        return notes;
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
     * @since 0.1.0
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
     * @return the parts; undefined where T of the survey is, where it has no groups, or where a row has the code of
     *     none
     */
    public static InequalityDecomposition theil(Survey survey) {
        return of("Theil T", survey, InequalityMeasures.theil(), true);
    }

    /**
     * Divides the mean log deviation.
     *
     * @param survey the survey with its groups
     * @return the parts; undefined where the measure of the survey is, where it has no groups, or where a row has the
     *     code of none
     */
    public static InequalityDecomposition meanLogDeviation(Survey survey) {
        return of("mean log deviation", survey, InequalityMeasures.meanLogDeviation(), false);
    }

    private static InequalityDecomposition of(String name, Survey survey, Measure measure, boolean byWelfare) {
        Optional<Fault> fault =
                measure.evaluate(survey).faults().stream().findFirst().or(() -> ByGroup.ungrouped(survey));
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
            return new Group(name, Math.toIntExact(tally.rows()), population, welfare, own, 0, 0);
        }
        double distance = Math.log(tally.average()) - Math.log(all.average());
        double between = weight * (byWelfare ? distance : -distance);
        return new Group(
                name, Math.toIntExact(tally.rows()), population, welfare, own, weight * own.orElse(0), between);
    }

    /**
     * Lays the parts out as a table.
     *
     * @return the table
     */
    @Override
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
                    ByGroup.ALL_GROUPS,
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
        return fault.isPresent() ? table.note("undefined: " + fault.get()) : table;
    }

    private static String decimals(OptionalDouble value) {
        return ByGroup.Tables.number(value.orElse(Double.NaN), 6);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InequalityDecomposition that
                && name.equals(that.name)
                && groups.equals(that.groups)
                && within.equals(that.within)
                && between.equals(that.between)
                && whole.equals(that.whole)
                && fault.equals(that.fault)
                && notes.equals(that.notes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, groups, whole);
    }

    /** Prints the table. */
    @Override
    public String toString() {
        return table().toString();
    }
}
