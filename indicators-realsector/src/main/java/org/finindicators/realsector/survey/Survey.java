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
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The welfare of the persons in a survey, with their weights, and the poverty line that they are compared with.
 *
 * <p>Columns of equal length: welfare (income or consumption) per person, and how many persons each row stands for,
 * which is the household's weight times its size. Welfare and line are in whole currency, whatever the unit of the
 * statement that the survey is in, as all amounts per head are; {@link #in(WelfareUnit)} states the currency, the span
 * of time and the prices. Where these are not stated, a measure that needs to know them is not applicable. Rows may
 * belong to groups, regions for instance. A policy says what is done with incomes that a measure cannot use; the
 * columns are measured as the policy leaves them, and the notes say what it changed. A survey without a line has no
 * measure of poverty, but any of inequality and of the level of welfare. Rows of weight zero stand for nobody and count
 * in no measure, whatever their welfare is.
 *
 * <pre>{@code
 * Survey.of(new double[] {800, 1300, 2600}, new double[] {2, 1, 1}).
 *     in(WelfareUnit.nominal("INR", WelfareUnit.Span.MONTH)).
 *     withLine(PovertyLine.national("1200"))
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Survey implements SelfChecking {
    private static final int MOST_VIOLATIONS = 100;

    private final Columns columns;
    private final Optional<PovertyLine> line;
    private final Optional<WelfareUnit> unit;
    private final Groups groups;
    private final WelfarePolicy policy;

    /** The policies under which the rows became what they are, each for welfare in a unit. */
    private final List<WelfarePolicy> applied;

    private final List<String> notes;
    private final ReportedRows reported;
    private volatile @Nullable BigDecimal amount;

    private Survey(Draft draft) {
        columns = draft.columns;
        line = draft.line;
        unit = draft.unit;
        groups = draft.groups;
        policy = draft.policy;
        applied = List.copyOf(draft.applied);
        notes = List.copyOf(draft.notes);
        reported = draft.reported;
    }

    /** The parts of a survey, to be changed one at a time. */
    private static final class Draft {
        private Columns columns;
        private Optional<PovertyLine> line = Optional.empty();
        private Optional<WelfareUnit> unit = Optional.empty();
        private Groups groups = Groups.NONE;
        private WelfarePolicy policy = WelfarePolicy.AS_REPORTED;
        private List<WelfarePolicy> applied = List.of();
        private List<String> notes = List.of();
        private ReportedRows reported;

        Draft(Columns columns) {
            this.columns = columns;
            reported = ReportedRows.of(columns.size());
        }
    }

    private Survey with(Consumer<Draft> change) {
        Draft draft = new Draft(columns);
        draft.line = line;
        draft.unit = unit;
        draft.groups = groups;
        draft.policy = policy;
        draft.applied = applied;
        draft.notes = notes;
        draft.reported = reported;
        change.accept(draft);
        return new Survey(draft);
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
        Draft draft = new Draft(new Columns(welfare.clone(), weights.clone()));
        draft.line = line.map(PovertyLine::of);
        return new Survey(draft);
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
        return withLine(PovertyLine.of(other));
    }

    /**
     * Returns the same survey against another line.
     *
     * @param other the poverty line
     * @return the survey; the columns are shared, not copied
     * @throws InvalidInputException if the line is out of bounds
     */
    public Survey withLine(BigDecimal other) {
        return withLine(PovertyLine.of(other));
    }

    /**
     * Returns the same survey against another line: a national one, one in a stated unit, or a share of the median.
     *
     * @param other the poverty line
     * @return the survey; the columns are shared, not copied
     */
    public Survey withLine(PovertyLine other) {
        return with(draft -> draft.line = Optional.of(other));
    }

    /**
     * Returns the same survey with the unit of its welfare stated.
     *
     * @param stated the currency, the span of time and the prices of welfare, and of a line without a unit of its own
     * @return the survey; nothing is converted
     */
    public Survey in(WelfareUnit stated) {
        return with(draft -> draft.unit = Optional.of(stated));
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
        Groups others = Groups.of(codes, names, size());
        return with(draft -> draft.groups = others);
    }

    /**
     * Returns the survey as a policy leaves it. A policy applied to a survey that is under another one already changes
     * what that one left. Unsound rows stay as they are, and make every measure undefined.
     *
     * @param other the policy
     * @return the survey, with notes of how many rows and what weight each decision touched
     */
    public Survey under(WelfarePolicy other) {
        Optional<PolicyApplied> change =
                other.changesNothing() ? Optional.empty() : Optional.of(new PolicyApplied(columns, other));
        return with(draft -> {
            draft.policy = other;
            draft.applied = joined(applied, List.of(other));
            change.ifPresent(made -> {
                draft.columns = made.columns();
                draft.groups = groups.rows(made.kept());
                draft.notes = joined(notes, made.notes());
                draft.reported = reported.rows(made.kept());
            });
        });
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
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
        String done = "weights left out, every row counts once"
                + (nobody == 0 ? "" : ", " + nobody + " of weight zero not at all");
        return with(draft -> {
            draft.columns = new Columns(columns.reported, once);
            draft.notes = joined(notes, List.of(done));
        });
    }

    /** The same survey with other rows, which belong to no group; a relative line follows from them. */
    Survey with(Columns others) {
        return with(draft -> {
            draft.columns = others;
            draft.groups = Groups.NONE;
            draft.reported = ReportedRows.of(others.size());
        });
    }

    /** The same survey with a note of how it was made. */
    Survey noting(String how) {
        return with(draft -> draft.notes = joined(notes, List.of(how)));
    }

    /** The same survey with weights that can be multiplied by each other, which changes no ratio. */
    Survey moderate() {
        return columns.isModerate() ? this : with(draft -> draft.columns = columns.moderate());
    }

    /** The same survey with rows drawn from it, in their groups. */
    Survey drawn(int[] chosen) {
        return with(draft -> {
            draft.columns = columns.rows(chosen);
            draft.groups = groups.rows(chosen);
            draft.reported = ReportedRows.of(chosen.length);
        });
    }

    /** A part of the survey, against the line of the whole. */
    private Survey rows(int[] chosen) {
        Optional<PovertyLine> whole = fixed();
        return with(draft -> {
            draft.columns = columns.rows(chosen);
            draft.line = whole;
            draft.groups = Groups.NONE;
            draft.reported = reported.rows(chosen);
        });
    }

    private Optional<PovertyLine> fixed() {
        return line.map(z -> z.isRelative() && isMeasurable() ? named(PovertyLine.of(exactLine()), z) : z);
    }

    private static PovertyLine named(PovertyLine fixed, PovertyLine relative) {
        return fixed.withName(
                relative.name().isEmpty() ? relative.words().replace("poverty line, ", "") : relative.name());
    }

    /** Whether the rows can be measured: all are sound, and they stand for somebody. */
    boolean isMeasurable() {
        return columns.firstUnsound < 0
                && columns.size() > 0
                && !columns.population.isBeyond()
                && columns.population.value() > 0;
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
        return columns.reported[row];
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
    public Optional<PovertyLine> line() {
        return line;
    }

    /**
     * Returns the unit of welfare.
     *
     * @return the unit, or nothing where none was stated
     */
    public Optional<WelfareUnit> unit() {
        return unit;
    }

    /** The poverty line of a survey that was found to have one; a relative one, from rows that can be measured. */
    BigDecimal exactLine() {
        BigDecimal known = amount;
        if (known == null) {
            PovertyLine z = line.orElseThrow(() -> InvalidInputException.of("", "the survey has no poverty line"));
            known = z.amount().orElseGet(() -> z.figure().multiply(BigDecimal.valueOf(middle(z.base()))));
            amount = known;
        }
        return known;
    }

    private double middle(PovertyLine.Base base) {
        Columns moderate = columns.moderate();
        return base == PovertyLine.Base.MEDIAN
                ? Ranked.of(moderate).quantile(0.5)
                : moderate.total().value() / moderate.population.value();
    }

    /** Why a policy that the survey is under does not apply to it; nothing where all do. */
    Optional<Fault> policyFault() {
        return applied.stream()
                .flatMap(one -> one.unit().flatMap(unit -> notIn("policy " + one.name(), unit)).stream())
                .findFirst();
    }

    /** Why the line is in a unit that does not go with the welfare; nothing where it does. */
    Optional<Fault> lineFault() {
        return line.flatMap(z -> z.conflictWith(unit));
    }

    /** Why something that is for welfare in one unit does not apply; nothing where the survey is in it. */
    Optional<Fault> notIn(String what, WelfareUnit needed) {
        if (unit.equals(Optional.of(needed))) {
            return Optional.empty();
        }
        String ours = unit.map(stated -> "the survey is in " + stated).orElse("the unit of the survey is not stated");
        return Optional.of(new Fault(Reason.NOT_APPLICABLE, what + " is for " + needed + ", " + ours));
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
        line.map(PovertyLine::figure)
                .filter(z -> z.signum() <= 0)
                .ifPresent(z -> found.add(new Violation("line", Decimals.print(z), "must be above zero")));
        Stream.of(policyFault(), lineFault())
                .flatMap(Optional::stream)
                .map(fault -> new Violation("unit", "", fault.detail()))
                .forEach(found::add);
        boolean known = groups.firstUnknown() < 0;
        if (columns.firstUnsound < 0 && known) {
            return found;
        }
        for (int row = 0; row < size() && found.size() < MOST_VIOLATIONS; row++) {
            String place = "[" + row + "]";
            if (!Double.isFinite(welfare(row)) && weight(row) != 0) {
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
                && unit.equals(that.unit)
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
                + line.map(PovertyLine::toString).orElse("no poverty line")
                + unit.map(stated -> ", in " + stated).orElse("")
                + (policy.equals(WelfarePolicy.AS_REPORTED) ? "" : ", policy " + policy);
    }
}
