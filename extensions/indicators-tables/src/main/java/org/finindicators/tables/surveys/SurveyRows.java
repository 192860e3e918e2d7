/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.surveys;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.finindicators.realsector.survey.PovertyLine;
import org.finindicators.realsector.survey.Survey;
import org.finindicators.tables.source.Header;
import org.finindicators.tables.source.Row;
import org.finindicators.tables.source.RowHandler;
import org.finindicators.tables.source.RowsRead;
import org.finindicators.tables.source.SourceFaults;
import org.finindicators.validation.InvalidInputException;

/** Puts the rows of a survey into columns. */
final class SurveyRows implements RowHandler {
    /** A column with more labels is not one of groups, but of names. */
    private static final int MOST_GROUPS = 10_000;

    private final SurveyMap.Parts parts;
    private final SourceFaults faults;
    private final Map<String, LabelColumn> groups = new LinkedHashMap<>();
    private final LabelColumn clusters = new LabelColumn();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private double[] welfare = new double[1024];
    private double[] weights = new double[1024];
    private int size;
    private List<String> unbound = List.of();

    SurveyRows(SurveyMap.Parts parts, SourceFaults faults) {
        this.parts = parts;
        this.faults = faults;
        parts.groups.forEach(column -> groups.put(column, new LabelColumn()));
    }

    @Override
    public void header(List<String> columns) {
        Header header = new Header(columns, faults);
        places.putAll(header.requireAll(parts.columns()));
        unbound = header.unbound(parts.columns());
    }

    @Override
    public void row(Row row) {
        boolean sound = true;
        OptionalDouble amount = OptionalDouble.empty();
        double weight = 1;
        double persons = 1;
        double line = 1;
        try {
            amount = number(row, parts.welfare);
        } catch (InvalidInputException e) {
            sound = refuse(row, parts.welfare, e.violations().get(0).message());
        }
        if (!parts.weight.isEmpty()) {
            double given = required(row, parts.weight, "weight");
            sound &= check(row, parts.weight, given, given >= 0, "must not be negative");
            weight = given;
        }
        if (!parts.size.isEmpty()) {
            double given = required(row, parts.size, "household size");
            sound &= check(row, parts.size, given, given > 0, "must be above zero");
            persons = given;
        }
        if (!parts.lineOfRow.isEmpty()) {
            double given = required(row, parts.lineOfRow, "poverty line");
            sound &= check(row, parts.lineOfRow, given, given > 0, "must be above zero");
            line = given;
        }
        if (sound) {
            double perPerson = amount.orElse(Double.NaN) / (parts.ofHousehold ? persons : 1);
            add(perPerson / line, weight * persons);
            groups.forEach((column, labels) -> {
                if (labels.add(row.cell(place(column))) > MOST_GROUPS) {
                    throw InvalidInputException.of(
                            faults.name() + ", " + column,
                            "has more than " + MOST_GROUPS + " different labels: it is not a column of groups");
                }
            });
            if (!parts.cluster.isEmpty()) {
                clusters.add(row.cell(place(parts.cluster)));
            }
        }
    }

    private int place(String column) {
        return places.getOrDefault(column, -1);
    }

    private OptionalDouble number(Row row, String column) {
        Optional<BigDecimal> read = parts.notation.parseNumber(row.cell(place(column)));
        return read.isPresent() ? OptionalDouble.of(read.get().doubleValue()) : OptionalDouble.empty();
    }

    /** The number of a cell, not a number where there is none: that is a fault then. */
    private double required(Row row, String column, String what) {
        try {
            OptionalDouble read = number(row, column);
            if (read.isEmpty()) {
                refuse(row, column, "is missing, and a row needs a " + what);
            }
            return read.orElse(Double.NaN);
        } catch (InvalidInputException e) {
            refuse(row, column, e.violations().get(0).message());
            return Double.NaN;
        }
    }

    /** Whether a number is sound; one that could not be read has its fault already. */
    private boolean check(Row row, String column, double given, boolean sound, String message) {
        return sound || (!Double.isNaN(given) && refuse(row, column, message));
    }

    /** Adds a fault; never sound. */
    private boolean refuse(Row row, String column, String message) {
        faults.add(row.number(), column, "", row.cell(place(column)), message);
        return false;
    }

    private void add(double perPerson, double persons) {
        if (size == welfare.length) {
            welfare = Arrays.copyOf(welfare, size + size / 2);
            weights = Arrays.copyOf(weights, size + size / 2);
        }
        welfare[size] = perPerson;
        weights[size++] = persons;
    }

    /** What came of the rows. */
    SurveyFile finish() {
        Survey survey = Survey.of(Arrays.copyOf(welfare, size), Arrays.copyOf(weights, size));
        if (!parts.lineOfRow.isEmpty()) {
            survey = survey.withLine(PovertyLine.of(BigDecimal.ONE).withName("each row's own"));
        }
        if (parts.line.isPresent()) {
            survey = survey.withLine(parts.line.get());
        }
        if (parts.unit.isPresent()) {
            survey = survey.in(parts.unit.get());
        }
        Map<String, LabelColumn.Labels> labels = new LinkedHashMap<>();
        groups.forEach((column, all) -> labels.put(column, all.sorted()));
        return new SurveyFile(parts, survey, labels, clusters.sorted().codes(), RowsRead.of(faults, unbound));
    }
}
