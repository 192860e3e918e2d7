/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.surveys;

import java.util.List;
import org.finindicators.indicator.Explanation;
import org.finindicators.indicator.Indicator;
import org.finindicators.realsector.survey.Survey;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.tables.writing.Savable;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Suggestions;

/**
 * A survey split into its groups, regions for instance.
 *
 * <p>A poverty line that is a share of the median or mean is that of the whole survey in each group.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class SurveyGroups implements Tabular, Savable {
    private final SurveyFile file;
    private final String column;
    private final Survey survey;

    SurveyGroups(SurveyFile file, String column, Survey survey) {
        this.file = file;
        this.column = column;
        this.survey = survey;
    }

    /**
     * Returns the survey with the groups of its rows, for decompositions and intervals.
     *
     * @return the survey as the policy leaves it
     */
    public Survey survey() {
        return survey;
    }

    /**
     * Measures each group, and the whole.
     *
     * @param indicators the indicators, each in the variant chosen
     * @return the measurements by group
     */
    public SurveyMeasures measure(Indicator... indicators) {
        return SurveyMeasures.of(file, column, survey, survey.groups(), List.of(indicators));
    }

    /**
     * Explains an indicator of a group.
     *
     * @param group the label of the group
     * @param indicator the indicator
     * @return formula, numbers and what the policy changed
     * @throws InvalidInputException if there is no such group
     */
    public Explanation explain(String group, Indicator indicator) {
        int at = survey.groups().indexOf(group);
        if (at < 0) {
            throw InvalidInputException.of(
                    group, "is not a group of " + column + Suggestions.didYouMean(group, survey.groups()));
        }
        return indicator.explain(file.statement(group, survey.group(at)));
    }

    /**
     * Lists the groups.
     *
     * @return a row for each: its rows and the persons that they stand for
     */
    @Override
    public Table table() {
        return measure().table();
    }

    /** Prints the table. */
    @Override
    public String toString() {
        return table().toString();
    }
}
