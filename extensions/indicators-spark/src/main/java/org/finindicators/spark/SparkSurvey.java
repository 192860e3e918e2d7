/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.finindicators.realsector.survey.ByGroup;
import org.finindicators.realsector.survey.sql.SurveyTable;
import org.finindicators.sql.SqlEngine;

/**
 * A household survey that is summed on the workers of Spark.
 *
 * <pre>{@code
 * var households = session.read().parquet("households.parquet");
 * SparkSurvey.of(households, table -> table.welfare("income").weight("weight").by("region").line("1760.8")).poverty()
 * }</pre>
 *
 * <p>Each question is one grouped select. Spark adds up in binary and in an order of its own, so that the last digits
 * may differ from run to run, as {@link SurveyTable} says. Tallies of partitions, merged by
 * {@link SparkTallies#byGroup}, have no such error: they are the same to the last bit in whatever partitions, and need
 * the rows as numbers of Java.
 *
 * <p>Columns that do not exist or do not hold numbers are named before a job starts. Immutable.
 *
 * @since 0.1.0
 */
public final class SparkSurvey {
    private final Dataset<Row> rows;
    private final UnaryOperator<SurveyTable> columns;

    private SparkSurvey(Dataset<Row> rows, UnaryOperator<SurveyTable> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * Names the survey, and tells what its columns are.
     *
     * @param rows a row for each household or person
     * @param columns binds the columns of the table that it is given, and states line and policy
     * @return the survey
     */
    public static SparkSurvey of(Dataset<Row> rows, UnaryOperator<SurveyTable> columns) {
        return new SparkSurvey(rows, columns);
    }

    /**
     * Measures headcount, gap and severity.
     *
     * @return the measures of each group, and of the whole
     * @throws org.finindicators.validation.InvalidInputException as {@link SurveyTable#poverty(SqlEngine)} has it
     */
    public ByGroup poverty() {
        return measured(SurveyTable::poverty);
    }

    /**
     * Measures Theil's T and the mean log deviation.
     *
     * @return the measures of each group, and of the whole
     * @throws org.finindicators.validation.InvalidInputException as {@link SurveyTable#theil(SqlEngine)} has it
     */
    public ByGroup theil() {
        return measured(SurveyTable::theil);
    }

    /**
     * Measures the Gini coefficient.
     *
     * @return the coefficient of each group, and of the whole
     * @throws org.finindicators.validation.InvalidInputException as {@link SurveyTable#gini(SqlEngine)} has it
     */
    public ByGroup gini() {
        return measured(SurveyTable::gini);
    }

    private ByGroup measured(BiFunction<SurveyTable, SqlEngine, ByGroup> what) {
        SparkEngine engine = SparkEngine.of(rows.sparkSession());
        return engine.naming(rows, name -> what.apply(columns.apply(SurveyTable.of(name, engine.dialect())), engine));
    }

    /** Says what it is. */
    @Override
    public String toString() {
        return "survey on " + SparkEngine.of(rows.sparkSession());
    }
}
