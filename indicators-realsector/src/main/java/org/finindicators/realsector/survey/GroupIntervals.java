/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.indicator.Unit;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;

/** The intervals of several measures of the groups of a survey and of the whole, from one set of replications. */
final class GroupIntervals {
    private final Bootstrap method;
    private final Cell[][] cells;

    private GroupIntervals(Bootstrap method, Cell[][] cells) {
        this.method = method;
        this.cells = cells;
    }

    /** The replications of one measure of one group. */
    private static final class Cell {
        private final double[] values;
        private int defined;
        private int undefined;
        private Optional<Fault> fault = Optional.empty();
        private Optional<BootstrapInterval.Bounds> bounds = Optional.empty();

        Cell(int replications) {
            values = new double[replications];
        }

        void add(Evaluation evaluation) {
            Optional<Rational> value = evaluation.value();
            if (value.isPresent()) {
                values[defined++] = value.get().toDouble();
            } else {
                undefined++;
                fault = fault.or(() -> Optional.of(evaluation.faults().get(0)));
            }
        }

        void end(Bootstrap method) {
            fault = fault.map(first -> method.undefined(undefined, first));
            bounds = fault.isPresent() ? Optional.empty() : Optional.of(method.bounds(values));
        }
    }

    /**
     * Draws the whole survey, and measures its groups, if there are more rows than that of the whole, and the whole.
     */
    static GroupIntervals of(Bootstrap method, Survey survey, List<Measure> measures, int rows) {
        Cell[][] cells = new Cell[rows][measures.size()];
        for (Cell[] row : cells) {
            for (int i = 0; i < row.length; i++) {
                row[i] = new Cell(method.replications());
            }
        }
        Resampling resampling = method.resampling(survey);
        Optional<Fault> fault = resampling.fault();
        if (fault.isPresent()) {
            for (Cell[] row : cells) {
                for (Cell cell : row) {
                    cell.fault = fault;
                }
            }
            return new GroupIntervals(method, cells);
        }
        method.draws(resampling).forEach(drawn -> {
            List<Survey> parts = new ArrayList<>(rows > 1 ? drawn.byGroup() : List.of());
            parts.add(drawn);
            for (int at = 0; at < rows; at++) {
                for (int i = 0; i < measures.size(); i++) {
                    cells[at][i].add(measures.get(i).evaluate(parts.get(at)));
                }
            }
        });
        for (Cell[] row : cells) {
            for (Cell cell : row) {
                cell.end(method);
            }
        }
        return new GroupIntervals(method, cells);
    }

    Optional<BootstrapInterval.Bounds> bounds(int row, int measure) {
        return cells[row][measure].bounds;
    }

    Optional<Fault> fault(int row, int measure) {
        return cells[row][measure].fault;
    }

    List<Column> columns() {
        return List.of(Column.number("s.e."), Column.number("from"), Column.number("to"));
    }

    List<String> cells(int row, int measure, Unit unit) {
        return bounds(row, measure)
                .map(known -> List.of(
                        ByGroup.Tables.in(unit, known.standardError()),
                        ByGroup.Tables.in(unit, known.lower()),
                        ByGroup.Tables.in(unit, known.upper())))
                .orElse(List.of(ByGroup.Tables.UNDEFINED, ByGroup.Tables.UNDEFINED, ByGroup.Tables.UNDEFINED));
    }

    /** Prints how the intervals were found. */
    @Override
    public String toString() {
        return method.toString();
    }
}
