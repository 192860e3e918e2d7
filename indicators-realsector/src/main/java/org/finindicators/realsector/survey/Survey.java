/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.finindicators.number.Decimals;

/**
 * The welfare of the persons in a survey, with their weights, and the poverty line they are held against.
 *
 * <p>Columns of equal length: welfare (income or consumption) per person in the currency and prices of the line, and
 * how many persons each row stands for, which is the household's weight times its size. Rows may belong to groups,
 * regions for instance. A policy says what is done with incomes that a measure cannot use; the columns are measured as
 * the policy leaves them, and the notes say what it changed.
 */
@SoundRows
public final class Survey {
    private final Columns columns;
    private final BigDecimal line;
    private final Groups groups;
    private final WelfarePolicy policy;
    private final List<String> notes;

    private Survey(Columns columns, BigDecimal line, Groups groups, WelfarePolicy policy, List<String> notes) {
        this.columns = columns;
        this.line = line;
        this.groups = groups;
        this.policy = policy;
        this.notes = List.copyOf(notes);
    }

    /**
     * Takes a weighted survey; the columns are copied.
     *
     * @param welfare welfare per person, a row each
     * @param weights persons that each row stands for
     * @param line the poverty line, as decimal text
     * @return the survey
     * @throws IllegalArgumentException if the columns are not of the same length, or the line is no decimal
     */
    public static Survey of(double[] welfare, double[] weights, String line) {
        if (welfare.length != weights.length) {
            throw new IllegalArgumentException("there are " + welfare.length + " rows of welfare and " + weights.length
                    + " of weights, they must be as many");
        }
        BigDecimal parsed = Decimals.parse(line);
        Columns columns = new Columns(welfare.clone(), weights.clone());
        return new Survey(columns, parsed, Groups.NONE, WelfarePolicy.AS_REPORTED, List.of());
    }

    /**
     * Takes a survey in which every row stands for one person; the column is copied.
     *
     * @param welfare welfare per person
     * @param line the poverty line, as decimal text
     * @return the survey
     * @throws IllegalArgumentException if the line is no decimal
     */
    public static Survey of(double[] welfare, String line) {
        return of(welfare, ones(welfare.length), line);
    }

    /**
     * Returns the same survey against another line.
     *
     * @param other the poverty line, as decimal text
     * @return the survey; the columns are shared, not copied
     * @throws IllegalArgumentException if the line is no decimal
     */
    public Survey withLine(String other) {
        return new Survey(columns, Decimals.parse(other), groups, policy, notes);
    }

    /**
     * Returns the same survey with a group for each row; the codes are copied.
     *
     * @param codes for each row the place of its group among the names, from 0
     * @param names the groups, each name once
     * @return the survey
     * @throws IllegalArgumentException if there are not as many codes as rows, or a name is given twice
     */
    public Survey withGroups(int[] codes, List<String> names) {
        return new Survey(columns, line, Groups.of(codes, names, size()), policy, notes);
    }

    /**
     * Returns the survey as a policy leaves it. A policy applied to a survey that is under another one already changes
     * what that one left. Unsound rows stay as they are, and make every measure undefined.
     *
     * @param other the policy
     * @return the survey, with notes of how many rows and what weight each decision touched
     */
    public Survey under(WelfarePolicy other) {
        if (columns.firstUnsound >= 0 || other.changesNothing()) {
            return new Survey(columns, line, groups, other, notes);
        }
        PolicyApplied applied = new PolicyApplied(columns, other);
        List<String> all = new ArrayList<>(notes);
        all.addAll(applied.notes());
        return new Survey(applied.columns(), line, groups.rows(applied.kept()), other, all);
    }

    /**
     * Returns the same survey with every row counted once.
     *
     * @return the survey without weights
     */
    public Survey unweighted() {
        List<String> all = new ArrayList<>(notes);
        all.add("weights left out, every row counts once");
        return new Survey(new Columns(columns.welfare, ones(size())), line, groups, policy, all);
    }

    /**
     * Returns the rows of one group.
     *
     * @param group the place of the group among the names, from 0
     * @return the survey of these rows, without groups
     * @throws IndexOutOfBoundsException if there is no such group
     */
    public Survey group(int group) {
        return new Survey(columns.rows(groups.members().get(group)), line, Groups.NONE, policy, List.of());
    }

    /**
     * Splits the survey into its groups.
     *
     * @return a survey for each name, in the order of the names; an empty one where no row belongs to the group
     */
    public List<Survey> byGroup() {
        return groups.members().stream()
                .map(rows -> new Survey(columns.rows(rows), line, Groups.NONE, policy, List.of()))
                .toList();
    }

    /**
     * Names the groups.
     *
     * @return the names, in the order of their codes; empty if the rows are not grouped
     */
    public List<String> groups() {
        return groups.names();
    }

    /**
     * Tells how many rows there are.
     *
     * @return the number of rows
     */
    public int size() {
        return columns.size();
    }

    /**
     * Returns the welfare in a row.
     *
     * @param row the row, from 0
     * @return welfare per person
     */
    public double welfare(int row) {
        return columns.welfare[row];
    }

    /**
     * Returns the weight of a row.
     *
     * @param row the row, from 0
     * @return how many persons it stands for
     */
    public double weight(int row) {
        return columns.weights[row];
    }

    /**
     * Returns the poverty line.
     *
     * @return the line
     */
    public BigDecimal line() {
        return line;
    }

    /**
     * Returns the policy that the survey is under.
     *
     * @return the policy, {@link WelfarePolicy#AS_REPORTED} unless another was applied
     */
    public WelfarePolicy policy() {
        return policy;
    }

    /**
     * Tells what the policies changed.
     *
     * @return a line for each decision, empty if nothing was to be changed
     */
    public List<String> notes() {
        return notes;
    }

    Columns columns() {
        return columns;
    }

    Groups coded() {
        return groups;
    }

    private static double[] ones(int size) {
        double[] ones = new double[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Survey that
                && line.equals(that.line)
                && groups.equals(that.groups)
                && policy.equals(that.policy)
                && notes.equals(that.notes)
                && columns.equals(that.columns);
    }

    @Override
    public int hashCode() {
        return 31 * columns.hashCode() + line.hashCode();
    }

    /** Prints the number of rows and the line. */
    @Override
    public String toString() {
        return "survey of " + size() + " rows"
                + (groups.names().isEmpty() ? "" : " in " + groups.names().size() + " groups") + ", poverty line "
                + Decimals.print(line)
                + (policy.equals(WelfarePolicy.AS_REPORTED) ? "" : ", policy " + policy);
    }
}
