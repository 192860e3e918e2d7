/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.surveys;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.finindicators.catalogue.Comparison;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.number.Printing;
import org.finindicators.realsector.survey.ByGroup;
import org.finindicators.realsector.survey.PovertyLine;
import org.finindicators.realsector.survey.Survey;
import org.finindicators.report.Column;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.statement.Statement;
import org.finindicators.tables.writing.Savable;

/**
 * The measurements of a survey, by group and of the whole, with what has to be known of them: how many rows a policy
 * left out, and how many could not be read.
 *
 * <p>Immutable.
 *
 * @param comparison the measurements, a row for each group and one for the whole
 * @param sizes how large each of these groups is
 * @param notes what has to be known of all of them
 * @since 0.1.0
 */
public record SurveyMeasures(Comparison comparison, List<GroupSize> sizes, List<String> notes) implements Savable {
    /**
     * How large a group is.
     *
     * @param group its label
     * @param rows the rows of the survey in it
     * @param persons how many persons they stand for
     * @since 0.1.0
     */
    public record GroupSize(String group, int rows, double persons) {
        static GroupSize of(String group, Survey survey) {
            double persons = 0;
            for (int row = 0; row < survey.size(); row++) {
                persons += survey.weight(row);
            }
            return new GroupSize(group, survey.size(), persons);
        }

        /** Group, rows and persons in print. */
        List<String> cells() {
            return List.of(
                    group,
                    Printing.number(rows),
                    Double.isFinite(persons) ? Printing.fixed(BigDecimal.valueOf(persons), 0) : "-");
        }
    }

    /** Copies the lists. */
    public SurveyMeasures {
        sizes = List.copyOf(sizes);
        notes = List.copyOf(notes);
    }

    /** Measures the groups of a survey, and the whole. */
    static SurveyMeasures of(
            SurveyFile file, String heading, Survey survey, List<String> groups, List<Indicator> indicators) {
        List<Statement> subjects = new ArrayList<>();
        List<GroupSize> sizes = new ArrayList<>();
        List<Survey> parts = new ArrayList<>(groups.isEmpty() ? List.of() : survey.byGroup());
        List<String> names = new ArrayList<>(groups);
        parts.add(survey);
        names.add(groups.isEmpty() ? file.subject() : ByGroup.ALL_GROUPS);
        for (int at = 0; at < parts.size(); at++) {
            subjects.add(file.statement(names.get(at), parts.get(at)));
            sizes.add(GroupSize.of(names.get(at), parts.get(at)));
        }
        Comparison comparison = Comparison.of(heading, indicators, subjects);
        List<String> notes = file.caveats(survey);
        survey.line()
                .filter(line -> line.name().isEmpty())
                .filter(line -> comparison.measurements().stream().anyMatch(SurveyMeasures::lacksNationalLine))
                .ifPresent(line -> notes.add("the line is not said to be the national one:"
                        + " line(PovertyLine.national(\"...\")) in the map says so, and variant(\"below\") takes any"
                        + " line"));
        return new SurveyMeasures(comparison, sizes, notes);
    }

    private static boolean lacksNationalLine(Measurement measurement) {
        return measurement instanceof Undefined undefined
                && undefined.evaluation().faults().stream()
                        .anyMatch(fault -> fault.detail().startsWith(PovertyLine.NATIONAL_LINE + " poverty line"));
    }

    /**
     * Lists all measurements.
     *
     * @return them, group by group, the whole last
     */
    public List<Measurement> measurements() {
        return comparison.measurements();
    }

    /**
     * Lays them out.
     *
     * @return a row for each group: its rows, its persons and the values, with a note for each that is undefined
     */
    public Table table() {
        Table values = comparison.table();
        List<Column> columns = new ArrayList<>(
                List.of(Column.text(comparison.heading()), Column.number("rows"), Column.number("persons")));
        columns.addAll(values.columns().subList(1, values.columns().size()));
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < sizes.size(); at++) {
            List<String> cells = new ArrayList<>(sizes.get(at).cells());
            if (at < values.rows().size()) {
                cells.addAll(values.rows().get(at).subList(1, values.columns().size()));
            }
            rows.add(cells);
        }
        // what has to be known of all of them is said once, not value by value
        List<String> below = new ArrayList<>(values.notes().stream()
                .filter(note -> notes.stream().noneMatch(all -> note.equals(all) || note.startsWith(all + ": ")))
                .toList());
        below.addAll(notes);
        return new Table(values.title(), columns, rows, below);
    }

    /**
     * Writes them.
     *
     * @param format text and Markdown for reading, rounded; CSV for programs, a row for each measurement with full
     *     precision
     * @return the text
     */
    @Override
    public String as(Format format) {
        return format == Format.CSV ? comparison.as(format) : table().as(format);
    }

    /** Prints the table. */
    @Override
    public String toString() {
        return table().toString();
    }
}
