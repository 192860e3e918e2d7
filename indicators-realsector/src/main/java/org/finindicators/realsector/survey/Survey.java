/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * The welfare of the persons in a survey, with their weights, and the poverty line that they are compared with.
 *
 * <p>Columns of equal length: welfare (income or consumption) per person in the currency and prices of the line, and
 * how many persons each row stands for, which is the household's weight times its size. Welfare and line are in whole
 * currency, whatever the unit of the statement that the survey is in, as all amounts per head are. Rows may belong to
 * groups, regions for instance. A policy says what is done with incomes that a measure cannot use; the columns are
 * measured as the policy leaves them, and the notes say what it changed. A survey without a line has no measure of
 * poverty, but any of inequality and of the level of welfare. Rows of weight zero stand for nobody and count in no
 * measure.
 */
public final class Survey implements SelfChecking {
    private static final int MOST_VIOLATIONS = 100;

    private final Columns columns;
    private final Optional<BigDecimal> line;
    private final Groups groups;
    private final WelfarePolicy policy;
    private final List<String> notes;
    private final ReportedRows reported;

    private Survey(
            Columns columns,
            Optional<BigDecimal> line,
            Groups groups,
            WelfarePolicy policy,
            List<String> notes,
            ReportedRows reported) {
        this.columns = columns;
        this.line = line;
        this.groups = groups;
        this.policy = policy;
        this.notes = List.copyOf(notes);
        this.reported = reported;
    }

    /**
     * Takes a weighted survey; the columns are copied.
     *
     * @param welfare welfare per person, a row each
     * @param weights persons that each row stands for
     * @param line the poverty line, as decimal text
     * @return the survey
     * @throws InvalidInputException if the columns are not of the same length or the line is not a decimal number
     */
    public static Survey of(double[] welfare, double[] weights, String line) {
        Intake intake = new Intake();
        Optional<BigDecimal> read = intake.toNumber("line", line);
        return of(welfare, weights, read, intake);
    }

    /**
     * Takes a weighted survey; the columns are copied.
     *
     * @param welfare welfare per person, a row each
     * @param weights persons that each row stands for
     * @param line the poverty line
     * @return the survey
     * @throws InvalidInputException if the columns are not of the same length or the line is out of bounds
     */
    public static Survey of(double[] welfare, double[] weights, BigDecimal line) {
        Intake intake = new Intake();
        Optional<BigDecimal> read = intake.toNumber("line", line);
        return of(welfare, weights, read, intake);
    }

    /**
     * Takes a weighted survey without a poverty line; the columns are copied.
     *
     * @param welfare welfare per person, a row each
     * @param weights persons that each row stands for
     * @return the survey, whose measures of poverty are undefined until it has a line
     * @throws InvalidInputException if the columns are not of the same length
     */
    public static Survey of(double[] welfare, double[] weights) {
        return of(welfare, weights, Optional.empty(), new Intake());
    }

    private static Survey of(double[] welfare, double[] weights, Optional<BigDecimal> line, Intake intake) {
        if (welfare.length != weights.length) {
            intake.add(
                    "weights",
                    "",
                    "there are " + welfare.length + " rows of welfare and " + weights.length
                            + " of weights; there must be as many of both");
        }
        intake.refuse();
        return new Survey(
                new Columns(welfare.clone(), weights.clone()),
                line,
                Groups.NONE,
                WelfarePolicy.AS_REPORTED,
                List.of(),
                ReportedRows.of(welfare.length));
    }

    /**
     * Takes a survey without a poverty line, in which every row stands for one person; the column is copied.
     *
     * @param welfare welfare per person
     * @return the survey, whose measures of poverty are undefined until it has a line
     */
    public static Survey of(double[] welfare) {
        double[] ones = new double[welfare.length];
        Arrays.fill(ones, 1);
        return of(welfare, ones);
    }

    /**
     * Takes a survey in which every row stands for one person; the column is copied.
     *
     * @param welfare welfare per person
     * @param line the poverty line, as decimal text
     * @return the survey
     * @throws InvalidInputException if the line is not a decimal number
     */
    public static Survey of(double[] welfare, String line) {
        return of(welfare).withLine(line);
    }

    /**
     * Takes a survey in which every row stands for one person; the column is copied.
     *
     * @param welfare welfare per person
     * @param line the poverty line
     * @return the survey
     * @throws InvalidInputException if the line is out of bounds
     */
    public static Survey of(double[] welfare, BigDecimal line) {
        return of(welfare).withLine(line);
    }

    /**
     * Returns the same survey against another line.
     *
     * @param other the poverty line, as decimal text
     * @return the survey; the columns are shared, not copied
     * @throws InvalidInputException if the line is not a decimal number
     */
    public Survey withLine(String other) {
        return withLine(Decimals.parse(other));
    }

    /**
     * Returns the same survey against another line.
     *
     * @param other the poverty line
     * @return the survey; the columns are shared, not copied
     * @throws InvalidInputException if the line is out of bounds
     */
    public Survey withLine(BigDecimal other) {
        return new Survey(columns, Optional.of(Decimals.check(other)), groups, policy, notes, reported);
    }

    /**
     * Returns the same survey with a group for each row; the codes are copied.
     *
     * @param codes for each row the place of its group among the names, from 0
     * @param names the groups, each name once
     * @return the survey
     * @throws InvalidInputException if there are not as many codes as rows or a name is given twice
     */
    public Survey withGroups(int[] codes, List<String> names) {
        return new Survey(columns, line, Groups.of(codes, names, size()), policy, notes, reported);
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
            return new Survey(columns, line, groups, other, notes, reported);
        }
        PolicyApplied applied = new PolicyApplied(columns, other);
        List<String> all = new ArrayList<>(notes);
        all.addAll(applied.notes());
        int[] kept = applied.kept();
        return new Survey(applied.columns(), line, groups.rows(kept), other, all, reported.rows(kept));
    }

    /**
     * Returns the same survey with every row counted once. Rows of weight zero stand for nobody and stay so; a survey
     * with an unsound row keeps its weights, and no measure of it is defined.
     *
     * @return the survey with the weight one in each row that counts for somebody
     */
    public Survey unweighted() {
        if (columns.firstUnsound >= 0) {
            return this;
        }
        double[] once = ones(columns.weights);
        long nobody =
                Arrays.stream(columns.weights).filter(weight -> weight == 0).count();
        List<String> all = new ArrayList<>(notes);
        all.add("weights left out, every row counts once"
                + (nobody == 0 ? "" : ", " + nobody + " of weight zero not at all"));
        return new Survey(new Columns(columns.welfare, once), line, groups, policy, all, reported);
    }

    /** The same survey with other rows, which belong to no group. */
    Survey with(Columns others) {
        return new Survey(others, line, Groups.NONE, policy, notes, ReportedRows.of(others.size()));
    }

    private Survey rows(int[] chosen) {
        return new Survey(columns.rows(chosen), line, Groups.NONE, policy, notes, reported.rows(chosen));
    }

    /**
     * Returns the rows of one group.
     *
     * @param group the place of the group among the names, from 0
     * @return the survey of these rows, without groups; its notes tell what policies changed in the whole
     * @throws IndexOutOfBoundsException if there is no such group
     */
    public Survey group(int group) {
        return rows(groups.members().get(group));
    }

    /**
     * Splits the survey into its groups.
     *
     * @return a survey for each name, in the order of the names; an empty one where no row belongs to the group
     */
    public List<Survey> byGroup() {
        return groups.members().stream().map(this::rows).toList();
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
     * @return the line, or nothing where none was given
     */
    public Optional<BigDecimal> line() {
        return line;
    }

    /** The poverty line of a survey that was found to have one. */
    BigDecimal exactLine() {
        return line.orElseThrow(() -> InvalidInputException.of("", "the survey has no poverty line"));
    }

    /** The double nearest to the poverty line. */
    double bound() {
        return exactLine().doubleValue();
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

    ReportedRows reported() {
        return reported;
    }

    /** Names the line, and the first hundred rows that no measure can use. */
    @Override
    public List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        line.filter(z -> z.signum() <= 0)
                .ifPresent(z -> found.add(new Violation("line", Decimals.print(z), "must be above zero")));
        boolean known = groups.firstUnknown() < 0;
        if (columns.firstUnsound < 0 && known) {
            return found;
        }
        for (int row = 0; row < size() && found.size() < MOST_VIOLATIONS; row++) {
            String place = "[" + row + "]";
            if (!Double.isFinite(welfare(row))) {
                found.add(new Violation("welfare" + place, Double.toString(welfare(row)), "is not a number"));
            }
            if (!(weight(row) >= 0) || Double.isInfinite(weight(row))) {
                found.add(new Violation(
                        "weights" + place, Double.toString(weight(row)), "must be a number, not negative"));
            }
            if (!known && !groups.isKnown(row)) {
                found.add(new Violation(
                        "groups" + place, Integer.toString(groups.code(row)), "is not the code of a group"));
            }
        }
        return List.copyOf(found.subList(0, Math.min(found.size(), MOST_VIOLATIONS)));
    }

    /** One for each number that is not zero. */
    private static double[] ones(double[] numbers) {
        return Arrays.stream(numbers).map(number -> number == 0 ? 0 : 1).toArray();
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
                + (groups.names().isEmpty() ? "" : " in " + groups.names().size() + " groups") + ", "
                + line.map(z -> "poverty line " + Decimals.print(z)).orElse("no poverty line")
                + (policy.equals(WelfarePolicy.AS_REPORTED) ? "" : ", policy " + policy);
    }
}
