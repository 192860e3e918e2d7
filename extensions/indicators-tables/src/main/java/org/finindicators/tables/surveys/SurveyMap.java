/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.surveys;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.realsector.survey.PovertyLine;
import org.finindicators.realsector.survey.Treatment;
import org.finindicators.realsector.survey.WelfarePolicy;
import org.finindicators.realsector.survey.WelfareUnit;
import org.finindicators.tables.source.Mapping;
import org.finindicators.tables.source.Notation;
import org.finindicators.tables.source.RowSource;
import org.finindicators.tables.source.SourceFaults;
import org.finindicators.validation.InvalidInputException;

/**
 * Says which columns of a household survey hold what: a row for each household, or for each person.
 *
 * <p>Welfare is per person. Where the column holds that of a whole household, it is divided by the
 * {@linkplain #size(String) size}, which is then needed. A {@linkplain #weight(String) weight} is that of the row;
 * where a size is bound it is a household's, and weight times size are the persons that the row stands for. Without a
 * weight every row counts once.
 *
 * <p>A row whose welfare is missing stays, as one of unknown welfare, and the policy says what is done with it: under
 * {@link #dropMissing()} it is left out and counted with its weight, otherwise the measures are undefined and say so. A
 * row whose welfare, weight, size or line cannot be read or cannot be, a negative weight for instance, is refused.
 *
 * <p>Immutable.
 *
 * <pre>{@code
 * SurveyMap.of("Ghana", "2017").welfare("welfare").weight("hhweight").size("hhsize").
 *     groups("region", "area").line("1760.8").dropMissing()
 * }</pre>
 *
 * @since 0.1.0
 */
public final class SurveyMap implements Mapping<SurveyFile> {
    private final Parts parts;

    /** What the columns are; empty where there is none. */
    static final class Parts {
        final String subject;
        final ReportingPeriod period;
        String welfare = "";
        boolean ofHousehold;
        String weight = "";
        String size = "";
        String lineOfRow = "";
        String cluster = "";
        Set<String> groups = Set.of();
        Optional<PovertyLine> line = Optional.empty();
        Optional<WelfareUnit> unit = Optional.empty();
        WelfarePolicy policy = WelfarePolicy.AS_REPORTED;
        Notation notation = Notation.PLAIN;

        Parts(String subject, ReportingPeriod period) {
            this.subject = subject;
            this.period = period;
        }

        /** The columns that are bound. */
        Set<String> columns() {
            Set<String> all = new LinkedHashSet<>(List.of(welfare, weight, size, lineOfRow, cluster));
            all.addAll(groups);
            all.remove("");
            return all;
        }
    }

    private SurveyMap(Parts parts) {
        this.parts = parts;
    }

    private SurveyMap with(Consumer<Parts> change) {
        Parts other = new Parts(parts.subject, parts.period);
        other.welfare = parts.welfare;
        other.ofHousehold = parts.ofHousehold;
        other.weight = parts.weight;
        other.size = parts.size;
        other.lineOfRow = parts.lineOfRow;
        other.cluster = parts.cluster;
        other.groups = parts.groups;
        other.line = parts.line;
        other.unit = parts.unit;
        other.policy = parts.policy;
        other.notation = parts.notation;
        change.accept(other);
        return new SurveyMap(other);
    }

    /**
     * Names whose survey it is.
     *
     * @param subject the country or region
     * @param period when it was made, as 2017 or 2016-10 to 2017-09
     * @return a map that needs the column of welfare
     * @throws InvalidInputException if that is not a period
     */
    public static SurveyMap of(String subject, String period) {
        return of(subject, ReportingPeriod.parse(period));
    }

    /**
     * Names whose survey it is.
     *
     * @param subject the country or region
     * @param period when it was made
     * @return a map that needs the column of welfare
     */
    public static SurveyMap of(String subject, ReportingPeriod period) {
        return new SurveyMap(new Parts(subject, period));
    }

    /**
     * Binds welfare per person: income or consumption.
     *
     * @param column the column
     * @return the changed map
     */
    public SurveyMap welfare(String column) {
        return with(draft -> {
            draft.welfare = column;
            draft.ofHousehold = false;
        });
    }

    /**
     * Binds the welfare of the whole household, which is divided by its size.
     *
     * @param column the column
     * @return the changed map, which needs the size
     */
    public SurveyMap householdWelfare(String column) {
        return with(draft -> {
            draft.welfare = column;
            draft.ofHousehold = true;
        });
    }

    /**
     * Binds the weight of the row: of the household where its size is bound, of the person otherwise.
     *
     * @param column the column
     * @return the changed map
     */
    public SurveyMap weight(String column) {
        return with(draft -> draft.weight = column);
    }

    /**
     * Binds the size of the household: how many persons the row is about.
     *
     * @param column the column
     * @return the changed map
     */
    public SurveyMap size(String column) {
        return with(draft -> draft.size = column);
    }

    /**
     * Adds columns of groups: region, area, gender of the head. An empty cell is a group of its own, not stated.
     *
     * @param columns the columns
     * @return the changed map
     */
    public SurveyMap groups(String... columns) {
        return with(draft -> {
            Set<String> all = new LinkedHashSet<>(draft.groups);
            all.addAll(List.of(columns));
            draft.groups = all;
        });
    }

    /**
     * Binds the cluster that the row was drawn with, a village for instance; see {@link SurveyFile#clusters()}.
     *
     * @param column the column
     * @return the changed map
     */
    public SurveyMap cluster(String column) {
        return with(draft -> draft.cluster = column);
    }

    /**
     * Binds a poverty line of each row, that of its region for instance. Welfare is then counted in lines: it is
     * divided by the line of its row, and the line of the survey is 1.
     *
     * @param column the column
     * @return the changed map, for which no other line and no unit can be stated
     */
    public SurveyMap lineOfRow(String column) {
        return with(draft -> draft.lineOfRow = column);
    }

    /**
     * States the poverty line.
     *
     * @param amount the line, as decimal text
     * @return the changed map
     * @throws InvalidInputException if it is not a decimal number
     */
    public SurveyMap line(String amount) {
        return line(PovertyLine.of(amount));
    }

    /**
     * States the poverty line.
     *
     * @param amount the line
     * @return the changed map
     * @throws InvalidInputException if it is out of bounds
     */
    public SurveyMap line(BigDecimal amount) {
        return line(PovertyLine.of(amount));
    }

    /**
     * States the poverty line.
     *
     * @param line a national line, one in a stated unit, or a share of the median
     * @return the changed map
     */
    public SurveyMap line(PovertyLine line) {
        return with(draft -> draft.line = Optional.of(line));
    }

    /**
     * States the unit of welfare.
     *
     * @param unit the currency, the span of time and the prices; nothing is converted
     * @return the changed map
     */
    public SurveyMap in(WelfareUnit unit) {
        return with(draft -> draft.unit = Optional.of(unit));
    }

    /**
     * States what is done with welfare that a measure cannot use.
     *
     * @param policy the policy
     * @return the changed map
     */
    public SurveyMap under(WelfarePolicy policy) {
        return with(draft -> draft.policy = policy);
    }

    /**
     * Leaves out rows whose welfare is missing; how many there were, and with what weight, is told wherever the survey
     * is measured.
     *
     * @return the changed map; the rest of its policy stays
     */
    public SurveyMap dropMissing() {
        return with(draft -> {
            WelfarePolicy before = draft.policy;
            draft.policy = (before.equals(WelfarePolicy.AS_REPORTED) ? before.withName("missing dropped") : before)
                    .withMissing(Treatment.DROP);
        });
    }

    /**
     * States how numbers are written, and what stands where there is none.
     *
     * @param written the notation
     * @return the changed map
     */
    public SurveyMap notation(Notation written) {
        return with(draft -> draft.notation = written.withMissingOf(draft.notation));
    }

    /**
     * States further marks that mean that there is no value.
     *
     * @param marks the marks, {@code n/a} for instance
     * @return the changed map
     */
    public SurveyMap missing(String... marks) {
        return with(draft -> draft.notation = draft.notation.missing(marks));
    }

    /**
     * Reads a survey.
     *
     * @param source the rows
     * @return the rows that are sound, with all faults
     * @throws InvalidInputException if the map contradicts itself, a column that it names is not there, or the source
     *     cannot be opened
     */
    @Override
    public SurveyFile read(RowSource source) {
        check();
        SourceFaults faults = new SourceFaults(source);
        SurveyRows rows = new SurveyRows(parts, faults);
        source.read(rows, faults);
        return rows.finish();
    }

    private void check() {
        List<String> wrong = new ArrayList<>();
        if (parts.welfare.isEmpty()) {
            wrong.add("names no column of welfare");
        }
        if (parts.ofHousehold && parts.size.isEmpty()) {
            wrong.add("has the welfare of households, and names no column of their size");
        }
        if (!parts.lineOfRow.isEmpty() && (parts.line.isPresent() || parts.unit.isPresent())) {
            wrong.add("has a line of each row, in which welfare is counted, and another line or a unit beside it");
        }
        if (!wrong.isEmpty()) {
            throw InvalidInputException.of("", "the map of the survey " + String.join("; it ", wrong));
        }
    }

    /** Prints what is bound to which column. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>(List.of("survey of " + parts.subject + ", " + parts.period));
        line(lines, parts.ofHousehold ? "welfare of the household" : "welfare per person", parts.welfare);
        line(lines, parts.size.isEmpty() ? "weight" : "weight of the household", parts.weight);
        line(lines, "household size", parts.size);
        line(lines, "groups", String.join(", ", parts.groups));
        line(lines, "cluster", parts.cluster);
        line(lines, "line of the row", parts.lineOfRow);
        parts.line.ifPresent(line -> lines.add("  " + line));
        parts.unit.ifPresent(unit -> lines.add("  in " + unit));
        lines.add("  policy " + parts.policy);
        lines.add("  " + parts.notation);
        return String.join("\n", lines);
    }

    private static void line(List<String> lines, String what, String column) {
        if (!column.isEmpty()) {
            lines.add("  " + what + ": " + column);
        }
    }
}
