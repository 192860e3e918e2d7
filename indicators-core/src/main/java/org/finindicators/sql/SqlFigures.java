/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.finindicators.formula.Domain;
import org.finindicators.number.Decimals;

/**
 * How the cells of a column are read as figures: first as numbers in double precision, under the name of the library,
 * then within the bounds of figures, or NULL.
 *
 * @param dialect how the engine writes
 * @param reading how a cell is read, if that is stated
 */
record SqlFigures(SqlDialect dialect, Optional<UnaryOperator<String>> reading) {
    private static final String LEAST = "1E-" + Decimals.MAX_EXPONENT;
    /** The last number before the first that is too large. */
    private static final String MOST =
            Double.toString(Math.nextDown(Double.parseDouble("1E" + (Decimals.MAX_EXPONENT + 1))));
    /** Text that is not a number is counted as a number outside the bounds of figures. */
    private static final String NO_FIGURE = "1E99";
    /** What the select calls columns of its own. */
    private static final Pattern OWN = Pattern.compile("(kept|term|value)_[0-9]+|outside_.*");

    private static final String OUTSIDE = "outside_";

    /** The column that is 1 where a figure is outside what is allowed for its item. */
    static String outside(String column) {
        String quote = column.substring(0, 1);
        boolean bare = Character.isLetter(quote.charAt(0));
        return bare ? OUTSIDE + column : quote + OUTSIDE + column.substring(1);
    }

    /** The steps in which columns are read, and the columns that stand before them. */
    void addTo(SqlSteps steps, List<String> before, List<Source> sources) {
        List<String> cells = new ArrayList<>(before);
        List<String> figures = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            figures.add(kept(i));
        }
        boolean bounded = false;
        for (Source source : sources) {
            String column = source.column();
            cells.add(reading.map(read -> read.apply(source.cell())).orElseGet(() -> number(source)) + " AS " + column);
            boolean check = reading.isEmpty() && source.isUnbounded();
            boolean isAnything = source.domain() == Domain.ANY;
            bounded |= check || !isAnything;
            String figure = figure(source, check);
            figures.add(figure.equals(column) ? column : figure + " AS " + column);
            if (!isAnything) {
                figures.add(isOutside(source, check) + " AS " + outside(column));
            }
        }
        steps.add(bounded ? "cells" : "figures", cells.isEmpty() ? List.of("1 AS of_constants_only") : cells);
        if (bounded) {
            steps.add("figures", figures);
        }
    }

    /** What a column of the library is called in the select: its name, if that is not one of the select's own. */
    static String named(String column) {
        return OWN.matcher(column).matches() ? column + "_" : column;
    }

    static String kept(int place) {
        return "kept_" + (place + 1);
    }

    /** Counts the cells of each column that hold something that is not a figure; NaN and infinity count as nothing. */
    String refused(SqlSteps steps, List<Source> sources) {
        List<String> cells = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (Source source : sources) {
            String column = source.column();
            cells.add((source.isText() ? textOrNumber(source.cell()) : number(source)) + " AS " + column);
            String count = "SUM(CASE WHEN " + column + " - " + column + " = 0 AND " + column + " <> 0 AND NOT "
                    + isWithinBounds(column) + " THEN 1 ELSE 0 END)";
            // a sum of no rows is NULL
            counts.add(dialect.call("COALESCE", count, "0") + " AS " + column);
        }
        if (cells.isEmpty()) {
            return steps.select(List.of("COUNT(*)"));
        }
        steps.add("cells", cells);
        return steps.select(counts);
    }

    private String textOrNumber(String cell) {
        String number = dialect.numberOf(cell);
        return SqlLines.of("CASE WHEN TRIM(" + cell + ") <> '' AND " + number + " IS NULL THEN "
                + dialect.asDouble(NO_FIGURE) + " ELSE " + number + " END");
    }

    private String number(Source source) {
        // a number of 32 bits is cast too, or sums of such numbers have 32 bits
        return SqlLines.of(source.isText() ? dialect.numberOf(source.cell()) : dialect.asDouble(source.cell()));
    }

    /** Zero apart, because one comparison more for each cell takes some engines as long as all the rest. */
    private String figure(Source source, boolean check) {
        String column = source.column();
        Domain domain = source.domain();
        if (!check) {
            return domain == Domain.ANY
                    ? column
                    : "CASE WHEN " + isAllowed(column, domain) + " THEN " + column + " END";
        }
        String within = switch (domain) {
            case ANY -> isWithinBounds(column);
            case ABOVE_MINUS_ONE -> isWithinBounds(column) + " AND " + isAllowed(column, domain);
            case NOT_NEGATIVE, POSITIVE -> column + " BETWEEN " + LEAST + " AND " + MOST;
        };
        String zero = domain == Domain.POSITIVE ? "" : " WHEN " + column + " = 0 THEN 0";
        return "CASE WHEN " + within + " THEN " + column + zero + " END";
    }

    private String isOutside(Source source, boolean check) {
        String column = source.column();
        String figure = check ? " AND (" + isWithinBounds(column) + " OR " + column + " = 0)" : "";
        return "CASE WHEN NOT " + isAllowed(column, source.domain()) + figure + " THEN 1 END";
    }

    /** The condition that a number is in the domain of its item. */
    static String isAllowed(String column, Domain domain) {
        return column
                + switch (domain) {
                    case ANY -> " IS NOT NULL";
                    case NOT_NEGATIVE -> " >= 0";
                    case POSITIVE -> " > 0";
                    case ABOVE_MINUS_ONE -> " > -1";
                };
    }

    private String isWithinBounds(String column) {
        return dialect.call("ABS", column) + " BETWEEN " + LEAST + " AND " + MOST;
    }

    /**
     * Where a column comes from.
     *
     * @param column its name in the library, in quotes if need be
     * @param cell its name in the table, in quotes if need be, or NULL where it is not there
     * @param type what it holds, if that is known
     * @param domain what is allowed in it
     */
    record Source(String column, String cell, Optional<SqlColumn.Type> type, Domain domain) {
        private boolean is(SqlColumn.Type other) {
            return type.filter(other::equals).isPresent();
        }

        boolean isText() {
            return is(SqlColumn.Type.TEXT);
        }

        boolean isUnbounded() {
            return !is(SqlColumn.Type.WHOLE);
        }
    }
}
