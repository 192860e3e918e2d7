/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.projects;

import java.util.ArrayList;
import java.util.List;
import org.finindicators.assessment.Assessment;
import org.finindicators.report.Cell;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.tables.chart.Chart;
import org.finindicators.tables.chart.Charted;
import org.finindicators.tables.chart.Charts;
import org.finindicators.tables.source.RowsRead;
import org.finindicators.tables.writing.Savable;
import org.finindicators.validation.Violation;

/**
 * An assessment as it was read from a form, with the answers that could not be read and those without evidence.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class AssessmentFile implements Savable, Charted {
    private final Assessment assessment;
    private final RowsRead read;

    AssessmentFile(Assessment assessment, RowsRead read) {
        this.assessment = assessment;
        this.read = read;
    }

    /**
     * Returns the assessment.
     *
     * @return all answers that could be read
     */
    public Assessment assessment() {
        return assessment;
    }

    /**
     * Draws the scores by section.
     *
     * @return the chart
     */
    @Override
    public Chart chart() {
        return Charts.chart(assessment);
    }

    /**
     * Lists all that could not be read, and the answers without evidence.
     *
     * @return the violations, each with its line
     */
    public List<Violation> violations() {
        return read.violations();
    }

    /**
     * Returns how many rows the form has.
     *
     * @return the rows after the header
     */
    public long rows() {
        return read.rows();
    }

    /**
     * Returns how many rows were refused.
     *
     * @return the rows whose answer is not held
     */
    public long refused() {
        return read.refused();
    }

    /**
     * Writes the report of the assessment.
     *
     * @param format text or Markdown for reading; CSV for programs
     * @return its text
     */
    @Override
    public String as(Format format) {
        return assessment.as(format);
    }

    /** Prints the scores, how many points are open, and the first faults. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        assessment.toString().lines().forEach(line -> lines.add(Cell.cut(line, Table.WIDTH)));
        lines.addAll(read.lines());
        return String.join("\n", lines);
    }
}
