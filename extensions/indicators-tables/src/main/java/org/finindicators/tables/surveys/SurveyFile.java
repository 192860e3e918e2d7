/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.surveys;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.catalogue.Report;
import org.finindicators.indicator.Explanation;
import org.finindicators.indicator.Indicator;
import org.finindicators.number.Printing;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.realsector.RealSectorIndicators;
import org.finindicators.realsector.survey.ByGroup;
import org.finindicators.realsector.survey.Measure;
import org.finindicators.realsector.survey.PovertyLine;
import org.finindicators.realsector.survey.Survey;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.tables.chart.Chart;
import org.finindicators.tables.chart.Charted;
import org.finindicators.tables.chart.Charts;
import org.finindicators.tables.source.RowsRead;
import org.finindicators.tables.writing.Savable;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Suggestions;
import org.finindicators.validation.Violation;

/**
 * A household survey as it was read from a file, with what could not be read of it.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class SurveyFile implements Tabular, Savable, Charted {
    private static final int SHOWN = 20;

    private final SurveyMap.Parts parts;
    private final Survey reported;
    private final Map<String, LabelColumn.Labels> groups;
    private final int[] clusters;
    private final RowsRead read;

    SurveyFile(
            SurveyMap.Parts parts,
            Survey reported,
            Map<String, LabelColumn.Labels> groups,
            int[] clusters,
            RowsRead read) {
        this.parts = parts;
        this.reported = reported;
        this.groups = groups;
        this.clusters = clusters;
        this.read = read;
    }

    /**
     * Returns the survey as the policy of the map leaves it.
     *
     * @return the survey, without groups
     */
    public Survey survey() {
        return reported.under(parts.policy);
    }

    /**
     * Splits the survey by one of its columns.
     *
     * @param column a column of groups
     * @return the groups
     * @throws InvalidInputException if the map names no such column of groups
     */
    public SurveyGroups by(String column) {
        LabelColumn.Labels labels = groups.get(column);
        if (labels == null) {
            throw InvalidInputException.of(
                    column,
                    "is not a column of groups in the map"
                            + (groups.isEmpty()
                                    ? ", which has none"
                                    : Suggestions.didYouMean(column, groups.keySet())));
        }
        Survey grouped = reported.withGroups(labels.codes(), labels.names()).under(parts.policy);
        return new SurveyGroups(this, column, grouped);
    }

    /**
     * Returns the same survey against another line.
     *
     * @param amount the poverty line, as decimal text
     * @return the survey
     * @throws InvalidInputException if it is not a decimal number
     */
    public SurveyFile withLine(String amount) {
        return withLine(PovertyLine.of(amount));
    }

    /**
     * Returns the same survey against another line.
     *
     * @param amount the poverty line
     * @return the survey
     * @throws InvalidInputException if it is out of bounds
     */
    public SurveyFile withLine(BigDecimal amount) {
        return withLine(PovertyLine.of(amount));
    }

    /**
     * Returns the same survey against another line.
     *
     * @param line a national line, one in a stated unit, or a share of the median
     * @return the survey
     */
    public SurveyFile withLine(PovertyLine line) {
        return new SurveyFile(parts, reported.withLine(line), groups, clusters, read);
    }

    /**
     * Measures the whole survey.
     *
     * @param indicators the indicators, each in the variant chosen
     * @return the measurements, with what has to be known of them
     */
    public SurveyMeasures measure(Indicator... indicators) {
        return SurveyMeasures.of(this, "survey", survey(), List.of(), List.of(indicators));
    }

    /**
     * Measures all indicators of a survey: of poverty, inequality and the level of welfare.
     *
     * @return the report
     */
    public Report report() {
        return Catalogue.of(RealSectorIndicators.CATALOGUE.indicators().stream()
                        .filter(SurveyFile::readsSurveyAlone)
                        .toList())
                .measure(statement());
    }

    private static boolean readsSurveyAlone(Indicator indicator) {
        return indicator.formula().readings().isEmpty()
                && indicator.formula().facts().equals(List.of(Measure.WELFARE_SURVEY));
    }

    /**
     * Explains an indicator of the whole survey.
     *
     * @param indicator the indicator
     * @return formula, numbers and what the policy changed
     */
    public Explanation explain(Indicator indicator) {
        return indicator.explain(statement());
    }

    /**
     * Makes a statement of the survey, to which other figures can be added.
     *
     * @return subject and period of the map, with the survey as its fact
     */
    public Statement statement() {
        return statement(parts.subject, survey());
    }

    /** A statement of the survey or a part of it. */
    Statement statement(String subject, Survey survey) {
        StatementBuilder builder =
                Statement.builder(subject, parts.period).source(read.source()).with(Measure.WELFARE_SURVEY, survey);
        if (!read.caveat().isEmpty()) {
            builder.remark(Measure.WELFARE_SURVEY, read.caveat());
        }
        return builder.build();
    }

    /**
     * Returns whose survey it is.
     *
     * @return the subject
     */
    public String subject() {
        return parts.subject;
    }

    /**
     * Returns when it was made.
     *
     * @return the period
     */
    public ReportingPeriod period() {
        return parts.period;
    }

    /**
     * Names the columns by which it can be split.
     *
     * @return the columns of groups
     */
    public List<String> groups() {
        return List.copyOf(groups.keySet());
    }

    /**
     * Returns the cluster of each row that was read, for a bootstrap that draws whole clusters.
     *
     * @return a code for each row; none if the map names no column of clusters
     */
    public int[] clusters() {
        return clusters.clone();
    }

    /**
     * Lists all that could not be read.
     *
     * @return the violations, each with its line and column
     */
    public List<Violation> violations() {
        return read.violations();
    }

    /**
     * Returns how many rows were read: those of the survey before any policy, and those refused.
     *
     * @return the rows after the header
     */
    public long rows() {
        return read.rows();
    }

    /**
     * Returns how many rows were refused.
     *
     * @return the rows with at least one fault
     */
    public long refused() {
        return read.refused();
    }

    /**
     * Lists the columns that the map does not name.
     *
     * @return the columns, with the name that may have been meant
     */
    public List<String> unbound() {
        return read.unbound();
    }

    /** What was read, in numbers. */
    RowsRead read() {
        return read;
    }

    /** What has to be known of every figure: rows refused, and what the policy changed. */
    List<String> caveats(Survey survey) {
        List<String> all = new ArrayList<>(survey.notes());
        long missing = IntStream.range(0, survey.size())
                .filter(row -> Double.isNaN(survey.welfare(row)))
                .count();
        if (missing > 0) {
            all.add(Printing.number(missing) + (missing == 1 ? " row states" : " rows state")
                    + " no welfare, and no measure knows what to do with that: dropMissing() in the map leaves such rows"
                    + " out, and counts them");
        }
        if (!read.caveat().isEmpty()) {
            all.add(read.caveat());
        }
        return all;
    }

    /**
     * Draws the Lorenz curve.
     *
     * @return the chart
     */
    @Override
    public Chart chart() {
        return Charts.chart(survey());
    }

    /**
     * Lists the groups of each column.
     *
     * @return a row for each group: its rows and the persons that they stand for, as the policy leaves them; the counts
     *     of reading are below
     */
    @Override
    public Table table() {
        return table(Integer.MAX_VALUE);
    }

    /** The table with the first groups of each column. */
    private Table table(int most) {
        List<List<String>> rows = new ArrayList<>();
        List<String> more = new ArrayList<>();
        for (String column : groups.keySet()) {
            Survey split = by(column).survey();
            List<Survey> of = split.byGroup();
            for (int at = 0; at < Math.min(of.size(), most); at++) {
                rows.add(row(column, split.groups().get(at), of.get(at)));
            }
            if (of.size() > most) {
                more.add(column + ": " + Printing.number(of.size() - most) + " further groups, which table() lists");
            }
        }
        Survey whole = survey();
        rows.add(row("", ByGroup.ALL_GROUPS, whole));
        Table table = Table.of(
                        parts.subject + ", " + parts.period + ", "
                                + whole.line().map(PovertyLine::toString).orElse("no poverty line"),
                        Column.text("column"),
                        Column.text("group"),
                        Column.number("rows"),
                        Column.number("persons"))
                .rows(rows);
        more.addAll(caveats(whole).stream()
                .filter(note -> !note.equals(read.caveat()))
                .toList());
        more.addAll(read.lines());
        return new Table(table.title(), table.columns(), table.rows(), more);
    }

    private static List<String> row(String column, String group, Survey survey) {
        List<String> cells = new ArrayList<>(List.of(column));
        cells.addAll(SurveyMeasures.GroupSize.of(group, survey).cells());
        return cells;
    }

    /** Prints the first groups of each column, and what could not be read. */
    @Override
    public String toString() {
        return table(SHOWN).toString();
    }
}
