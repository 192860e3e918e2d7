/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.finindicators.formula.Domain;
import org.finindicators.formula.Moment;
import org.finindicators.formula.Reason;
import org.finindicators.panel.Slot;

/**
 * What the formulas of one text have in common: the dialect, the length of the periods, and how a cell is written.
 *
 * <p>Cells are either columns as they are, which may hold NaN, or figures that were read in a select inside this one:
 * numbers within the bounds of figures, or NULL. Only figures can be named once and used often, in {@link Terms}.
 *
 * @param dialect how the engine writes
 * @param months the length of the period that all rows cover
 * @param known the columns that are there, as far as that is known
 * @param terms the expressions that have names; nothing where cells are as they are
 * @param domains what is allowed in a column, by its name, quoted if need be, unless anything is; filled while formulas
 *     are written, empty where cells are as they are
 * @param reasonText how the name of a reason is written
 */
record Frame(
        SqlDialect dialect,
        int months,
        Set<String> known,
        Optional<Terms> terms,
        Map<String, Domain> domains,
        UnaryOperator<String> reasonText) {
    private static final int YEAR = 12;

    /** A formula on its own, over columns as they are. */
    static Frame of(SqlDialect dialect, int months) {
        return new Frame(dialect, months, Set.of(), Optional.empty(), Map.of(), dialect::text);
    }

    /** Many formulas over figures that are read before. */
    static Frame ofFigures(SqlDialect dialect, int months, Set<String> known, UnaryOperator<String> reasonText) {
        return new Frame(dialect, months, known, Optional.of(new Terms()), new HashMap<>(), reasonText);
    }

    /** The name of a reason. */
    String text(Reason reason) {
        return reasonText.apply(reason.name());
    }

    boolean hasFigures() {
        return terms.isPresent();
    }

    /** Where a figure is read; the previous year and the year before are the same, whichever of the two is there. */
    Slot place(Slot slot) {
        if (months != YEAR || known.contains(slot.column())) {
            return slot;
        }
        Slot other = switch (slot.moment()) {
            case YEAR_BEFORE -> new Slot(slot.item(), Moment.PRIOR_PERIOD);
            case PRIOR_PERIOD -> new Slot(slot.item(), Moment.YEAR_BEFORE);
            default -> slot;
        };
        return known.contains(other.column()) ? other : slot;
    }

    String column(Slot slot) {
        String quoted = ReservedWords.quoted(slot.column(), dialect);
        return hasFigures() ? SqlFigures.named(quoted) : quoted;
    }

    /** A cell in double precision. */
    String cell(String column) {
        return hasFigures() ? column : dialect.asDouble(column);
    }

    /** Tells whether averages may be reported in a column of their own. */
    boolean hasAverage(Slot slot) {
        return slot.moment() == Moment.AVERAGE && known.contains(slot.column());
    }

    /** The condition that a figure is outside what is allowed; it is NULL among the figures then. */
    String isOutside(String column) {
        return SqlFigures.outside(column) + " = 1";
    }

    /** The condition that all cells are figures, in bounds or not; NULL counts as no. */
    String given(Collection<String> columns) {
        if (hasFigures()) {
            return columns.stream()
                    .map(column -> domains.containsKey(column)
                            ? "(" + column + " IS NOT NULL OR " + isOutside(column) + ")"
                            : column + " IS NOT NULL")
                    .collect(Collectors.joining(" AND "));
        }
        return differences(columns) + " = 0";
    }

    /** The conditions of which one holds if a cell is not a figure. */
    Collection<String> missing(Collection<String> columns) {
        if (hasFigures()) {
            return columns.stream()
                    .map(column -> domains.containsKey(column)
                            ? "(" + column + " IS NULL AND " + SqlFigures.outside(column) + " IS NULL)"
                            : column + " IS NULL")
                    .toList();
        }
        return Set.of(dialect.call("COALESCE", differences(columns), "1") + " <> 0");
    }

    /** A number less itself is zero if it is finite, NaN if it is not, and NULL if it is not there. */
    private static String differences(Collection<String> columns) {
        return columns.stream()
                .map(column -> columns.size() == 1 ? column + " - " + column : "(" + column + " - " + column + ")")
                .collect(Collectors.joining(" + "));
    }
}
