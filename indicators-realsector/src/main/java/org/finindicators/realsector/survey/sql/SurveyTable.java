/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey.sql;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.finindicators.realsector.survey.ByGroup;
import org.finindicators.realsector.survey.PovertyLine;
import org.finindicators.realsector.survey.PovertyTally;
import org.finindicators.realsector.survey.TheilTally;
import org.finindicators.realsector.survey.WelfarePolicy;
import org.finindicators.realsector.survey.WelfareUnit;
import org.finindicators.sql.SqlDialect;
import org.finindicators.sql.SqlEngine;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * A household survey in a table of an engine, a row for each household or person: writes the selects that sum it, and
 * reads what they give.
 *
 * <p>Columns are bound as in a survey that is read from a file: welfare is per person, or that of a household with its
 * size; a weight is that of the row, and weight times size are the persons that it stands for. Columns are numbers, or
 * are cast to them: a relation that is a select in brackets may say how text is read.
 *
 * <p>No row is left out unseen: every select counts rows by what they are. Rows of unknown welfare, NULL or not a
 * number, leave the measures of their group undefined, unless the policy drops them; so do rows whose welfare is
 * infinite or whose weight is missing, negative or not a number, whatever the policy says. Engines add up in binary and
 * some end a query that overflows: weights and sizes that are not zero must lie between 1E-40 and 1E40, welfare between
 * 1E-80 and 1E80 above or below zero, and rows beyond that leave the measures undefined, too.
 *
 * <p>An engine rounds each addition, in an order of its own: a sum of n terms of one sign is off by at most n times
 * 2^-53 of itself, and two runs may differ in the last digits. Of a million rows of log-normal incomes in DuckDB the
 * measures of poverty were off by 7e-15 of themselves, Theil's by 5e-14, the Gini coefficient by 2e-14. The library's
 * own tallies have no such error.
 *
 * <pre>{@code
 * SurveyTable.of("households", SqlDialect.POSTGRESQL).welfare("income").weight("weight").size("persons").
 *     by("region").line("1760.8")
 * }</pre>
 *
 * <p>Immutable: each method that states something returns a changed value.
 *
 * @since 0.1.0
 */
public final class SurveyTable {
    private final SurveyParts parts;

    private SurveyTable(SurveyParts parts) {
        this.parts = parts;
    }

    private SurveyTable with(Consumer<SurveyParts> change) {
        SurveyParts other = parts.copy();
        change.accept(other);
        return new SurveyTable(other);
    }

    /**
     * Names the table.
     *
     * @param relation what stands after {@code FROM}: a table, quoted if need be, or a select in brackets
     * @param dialect how the engine writes SQL
     * @return a survey that needs the column of welfare
     */
    public static SurveyTable of(String relation, SqlDialect dialect) {
        return new SurveyTable(new SurveyParts(relation, dialect));
    }

    /**
     * Binds welfare per person: income or consumption.
     *
     * @param column the column
     * @return the changed survey
     */
    public SurveyTable welfare(String column) {
        return with(draft -> {
            draft.welfare = column;
            draft.ofHousehold = false;
        });
    }

    /**
     * Binds the welfare of the whole household, which is divided by its size.
     *
     * @param column the column
     * @return the changed survey, which needs the size
     */
    public SurveyTable householdWelfare(String column) {
        return with(draft -> {
            draft.welfare = column;
            draft.ofHousehold = true;
        });
    }

    /**
     * Binds the weight of the row: of the household where its size is bound, of the person otherwise.
     *
     * @param column the column
     * @return the changed survey
     */
    public SurveyTable weight(String column) {
        return with(draft -> draft.weight = column);
    }

    /**
     * Binds the size of the household: how many persons the row is about, above zero.
     *
     * @param column the column
     * @return the changed survey
     */
    public SurveyTable size(String column) {
        return with(draft -> draft.size = column);
    }

    /**
     * Divides the survey by a column: region, area, gender of the head. Rows in which it is NULL or empty are a group
     * of their own, not stated. Which labels are the same, in capitals or not for instance, is as the engine has it.
     *
     * @param column the column
     * @return the changed survey
     */
    public SurveyTable by(String column) {
        return with(draft -> draft.group = column);
    }

    /**
     * States the poverty line.
     *
     * @param amount the line, as decimal text
     * @return the changed survey
     * @throws InvalidInputException if it is not a decimal number
     */
    public SurveyTable line(String amount) {
        return line(PovertyLine.of(amount));
    }

    /**
     * States the poverty line.
     *
     * @param amount the line
     * @return the changed survey
     * @throws InvalidInputException if it is out of bounds
     */
    public SurveyTable line(BigDecimal amount) {
        return line(PovertyLine.of(amount));
    }

    /**
     * States the poverty line.
     *
     * @param line an amount: a line that is a share of the median or mean has to be found first
     * @return the changed survey
     */
    public SurveyTable line(PovertyLine line) {
        return with(draft -> draft.line = Optional.of(line));
    }

    /**
     * States the unit of welfare.
     *
     * @param unit the currency, the span of time and the prices; nothing is converted
     * @return the changed survey
     */
    public SurveyTable in(WelfareUnit unit) {
        return with(draft -> draft.unit = Optional.of(unit));
    }

    /**
     * States what is done with welfare that a measure cannot use, and who is poor among those on the line.
     *
     * @param policy the policy
     * @return the changed survey
     */
    public SurveyTable under(WelfarePolicy policy) {
        return with(draft -> draft.policy = policy);
    }

    /**
     * Writes the select for headcount, gap and severity: by group and kind of row the number of rows and the sums of w,
     * of w over the poor, and of w (z - y) and w (z - y)^2 over them.
     *
     * @return the text, to be given to the engine
     * @throws InvalidInputException if no column of welfare is bound, or there is no line that the welfare can be
     *     compared with; with all that is wrong
     */
    public String povertySelect() {
        return new SurveySelects(parts).poverty(parts.line().doubleValue());
    }

    /**
     * Reads what {@link #povertySelect()} gives.
     *
     * @param rows the rows of the result
     * @return a tally for each group in alphabetical order, where it is not stated last; none if the table has no row
     * @throws InvalidInputException if these are not rows of that select
     */
    public List<GroupTally<PovertyTally>> povertyTallies(List<? extends List<? extends @Nullable Object>> rows) {
        return new SurveyResults(parts).poverty(rows, parts.line());
    }

    /**
     * Measures headcount, gap and severity.
     *
     * @param engine what holds the table
     * @return the measures of each group, and of the whole
     * @throws InvalidInputException as {@link #povertySelect()} has it, or naming every column that does not exist or
     *     does not hold numbers
     */
    public ByGroup poverty(SqlEngine engine) {
        return new SurveyResults(parts).povertyByGroup(rows(engine, povertySelect()), parts.line());
    }

    /**
     * Writes the select for Theil's measures: by group and kind of row the number of rows and the sums of w, w y, w y
     * ln(y/c) and w ln(y/c). The scale c is the power of two next below the poverty line, or 1 without one: logarithms
     * near zero make small sums, of which less is lost.
     *
     * @return the text, to be given to the engine
     * @throws InvalidInputException if no column of welfare is bound, or the policy is for welfare in another unit;
     *     with all that is wrong
     */
    public String theilSelect() {
        parts.check();
        return new SurveySelects(parts).theil(parts.scale());
    }

    /**
     * Reads what {@link #theilSelect()} gives.
     *
     * @param rows the rows of the result
     * @return a tally for each group in alphabetical order, where it is not stated last; none if the table has no row
     * @throws InvalidInputException if these are not rows of that select
     */
    public List<GroupTally<TheilTally>> theilTallies(List<? extends List<? extends @Nullable Object>> rows) {
        parts.check();
        return new SurveyResults(parts).theil(rows, parts.scale());
    }

    /**
     * Measures Theil's T and the mean log deviation.
     *
     * @param engine what holds the table
     * @return the measures of each group, and of the whole
     * @throws InvalidInputException as {@link #theilSelect()} has it, or naming every column that does not exist or
     *     does not hold numbers
     */
    public ByGroup theil(SqlEngine engine) {
        return new SurveyResults(parts).theilByGroup(rows(engine, theilSelect()), parts.scale());
    }

    /**
     * Writes the select for the Gini coefficient: by group and kind of row the number of rows and the sums of w, w y
     * and w y (2 F - w), where F counts the persons of lower and the same income. Equal incomes are added up first, and
     * sorted by a window. Rows of the whole have 1 in the first column, those of groups 0.
     *
     * @return the text, to be given to the engine
     * @throws InvalidInputException if no column of welfare is bound, or the policy is for welfare in another unit;
     *     with all that is wrong
     */
    public String giniSelect() {
        parts.check();
        return new SurveySelects(parts).gini();
    }

    /**
     * Reads what {@link #giniSelect()} gives. The coefficient is the third sum over the product of the other two, less
     * one: what it is off by does not shrink with it, so that one near zero has few digits.
     *
     * @param rows the rows of the result
     * @return the coefficient of each group, and of the whole
     * @throws InvalidInputException if these are not rows of that select
     */
    public ByGroup gini(List<? extends List<? extends @Nullable Object>> rows) {
        parts.check();
        return new SurveyResults(parts).giniByGroup(rows);
    }

    /**
     * Measures the Gini coefficient.
     *
     * @param engine what holds the table
     * @return the coefficient of each group, and of the whole
     * @throws InvalidInputException as {@link #giniSelect()} has it, or naming every column that does not exist or does
     *     not hold numbers
     */
    public ByGroup gini(SqlEngine engine) {
        return gini(rows(engine, giniSelect()));
    }

    private List<List<@Nullable Object>> rows(SqlEngine engine, String select) {
        parts.checkColumns(engine.columns(parts.relation));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        engine.query(select, row -> rows.add(new ArrayList<>(row)));
        return rows;
    }

    /** Prints what is bound to which column. */
    @Override
    public String toString() {
        return "survey in " + parts.relation + " of " + parts.dialect
                + (parts.ofHousehold ? ", welfare of the household " : ", welfare per person ") + parts.welfare
                + (parts.weight.isEmpty() ? "" : ", weight " + parts.weight)
                + (parts.size.isEmpty() ? "" : ", household size " + parts.size)
                + (parts.group.isEmpty() ? "" : ", by " + parts.group)
                + parts.line.map(line -> ", " + line).orElse("")
                + parts.unit.map(unit -> ", in " + unit).orElse("") + ", policy " + parts.policy;
    }
}
