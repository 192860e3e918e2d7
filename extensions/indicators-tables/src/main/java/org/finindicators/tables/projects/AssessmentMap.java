/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.projects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.finindicators.assessment.Assessment;
import org.finindicators.assessment.AssessmentInstrument;
import org.finindicators.assessment.Criterion;
import org.finindicators.assessment.FormRow;
import org.finindicators.assessment.Rating;
import org.finindicators.assessment.Response;
import org.finindicators.assessment.Standing;
import org.finindicators.tables.source.Mapping;
import org.finindicators.tables.source.Row;
import org.finindicators.tables.source.RowHandler;
import org.finindicators.tables.source.RowSource;
import org.finindicators.tables.source.RowsRead;
import org.finindicators.tables.source.SourceFaults;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;

/**
 * Reads the form of an assessment that was filled in, in a table of the columns that {@link Assessment#form()} writes.
 *
 * <p>An answer that cannot be read is refused, and its criterion is not assessed; the other answers stay. A criterion
 * without a row is not assessed, either. An answer without evidence is held, and named. What the form is of has to be
 * sound: a form of another instrument or version, or one without a date, is refused as a whole.
 *
 * <p>Immutable.
 *
 * <pre>{@code
 * save(Assessment.of(ANNEX_1, "Country X", "2025-06-30").form(), "annex-1.csv");
 * var filled = read("annex-1.csv", AssessmentMap.of(ANNEX_1));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class AssessmentMap implements Mapping<AssessmentFile> {
    private static final Pattern LINE = Pattern.compile("line (\\d+)(, column .*)?");
    private static final int SPARE_ROWS = 1_100;

    private final AssessmentInstrument instrument;

    private AssessmentMap(AssessmentInstrument instrument) {
        this.instrument = instrument;
    }

    /**
     * Names what the form asks.
     *
     * @param instrument the instrument
     * @return the map
     */
    public static AssessmentMap of(AssessmentInstrument instrument) {
        return new AssessmentMap(instrument);
    }

    /**
     * Reads a form.
     *
     * @param source its rows
     * @return the assessment, with all faults
     * @throws InvalidInputException with all that is wrong, if it is not a form of the instrument, or has no subject or
     *     date
     */
    @Override
    public AssessmentFile read(RowSource source) {
        SourceFaults faults = new SourceFaults(source);
        Form form = new Form();
        source.read(form, faults);
        Assessment assessment;
        try {
            assessment = Assessment.of(instrument, form.rows);
        } catch (InvalidInputException e) {
            List<FormRow> sound = form.without(lines(e));
            List<Violation> placed = e.violations().stream()
                    .map(wrong -> new Violation(
                            source.name() + ", " + wrong.path().replaceFirst("^line ", source.unit() + " "),
                            wrong.value(),
                            wrong.message()))
                    .toList();
            assessment = again(sound, placed);
            e.violations().forEach(wrong -> add(faults, wrong));
        }
        doubts(assessment, form, source.unit(), faults);
        return new AssessmentFile(assessment, RowsRead.of(faults, List.of()));
    }

    /** What is left of a form; if that is no form either, all that was wrong before. */
    private Assessment again(List<FormRow> sound, List<Violation> wrong) {
        try {
            return Assessment.of(instrument, sound);
        } catch (InvalidInputException e) {
            throw new InvalidInputException(wrong);
        }
    }

    /** The lines with a fault. */
    private static Set<Long> lines(InvalidInputException e) {
        return e.violations().stream()
                .map(wrong -> LINE.matcher(wrong.path()))
                .filter(Matcher::matches)
                .map(line -> Long.valueOf(line.group(1)))
                .collect(Collectors.toSet());
    }

    private static void add(SourceFaults faults, Violation wrong) {
        Matcher line = LINE.matcher(wrong.path());
        if (line.matches()) {
            String column = line.group(2) == null ? "" : line.group(2).substring(", column ".length());
            faults.add(Long.parseLong(line.group(1)), column, "", wrong.value(), wrong.message());
        } else {
            faults.add(wrong.path(), wrong.value(), wrong.message());
        }
    }

    private static void doubts(Assessment assessment, Form form, String unit, SourceFaults faults) {
        for (Response said : assessment.byHand()) {
            if (said.standing() != Standing.NOT_ASSESSED && said.evidence().isEmpty()) {
                String answer =
                        said.rating().map(Rating::name).orElse(said.standing().words());
                faults.add(
                        unit + " " + form.number(said.criterion()) + ", " + said.criterion(),
                        answer,
                        "is an answer without evidence");
            }
        }
    }

    /** Keeps the rows of a form, no more than one can have. */
    private final class Form implements RowHandler {
        private final List<FormRow> rows = new ArrayList<>();
        private final Map<String, Long> numbers = new HashMap<>();
        private final int most = 2 * instrument.criteria().size() + SPARE_ROWS;

        @Override
        public void header(List<String> columns) {
            rows.add(new FormRow(1, columns));
        }

        @Override
        public void row(Row row) {
            if (rows.size() <= most) {
                rows.add(new FormRow(row.number(), row.cells()));
                numbers.putIfAbsent(row.cell(0), row.number());
            }
        }

        long number(String criterion) {
            return numbers.getOrDefault(criterion, 0L);
        }

        /** The rows that are not refused, with an empty one for each criterion that has none then. */
        List<FormRow> without(Set<Long> refused) {
            List<FormRow> left = new ArrayList<>();
            Set<String> there = new HashSet<>();
            for (FormRow row : rows) {
                if (!refused.contains(row.line())) {
                    left.add(row);
                    there.add(row.cells().isEmpty() ? "" : row.cells().get(0).strip());
                }
            }
            instrument.criteria().stream()
                    .map(Criterion::id)
                    .filter(id -> !there.contains(id))
                    .forEach(id -> left.add(new FormRow(0, List.of(id))));
            return left;
        }
    }

    /** Prints what it reads. */
    @Override
    public String toString() {
        return "filled-in form of " + instrument.title() + ", version " + instrument.version();
    }
}
