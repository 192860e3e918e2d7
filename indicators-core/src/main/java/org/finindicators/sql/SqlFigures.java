/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.finindicators.number.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * How cells of a table are read as figures: numbers in double precision within the bounds of figures, or NULL.
 *
 * @param dialect how the engine writes
 * @param isTyped it is known which columns there are
 * @param types what they hold, by name
 * @param reading how a cell is read, if that is stated
 */
record SqlFigures(
        SqlDialect dialect, boolean isTyped, Map<String, SqlColumn> types, Optional<UnaryOperator<String>> reading) {
    private static final String LEAST = "1E-" + Decimals.MAX_EXPONENT;
    private static final String TOO_LARGE = "1E" + (Decimals.MAX_EXPONENT + 1);

    static boolean isReadable(SqlColumn.Type type) {
        return switch (type) {
            case WHOLE, DECIMAL, DOUBLE, TEXT -> true;
            case DATE, YES_NO, OTHER -> false;
        };
    }

    /** Reads a column by its name in the table. */
    String read(String name) {
        SqlColumn column = types.get(name);
        if (isTyped && column == null) {
            return dialect.asDouble("NULL");
        }
        String cell = dialect.name(name);
        if (reading.isPresent()) {
            return reading.get().apply(cell);
        }
        if (column != null && column.type() == SqlColumn.Type.WHOLE) {
            return dialect.asDouble(cell);
        }
        String number = number(column, cell);
        return "CASE WHEN (" + dialect.call("ABS", number) + " >= " + LEAST + " AND " + dialect.call("ABS", number)
                + " < " + TOO_LARGE + ") OR " + number + " = 0 THEN " + number + " END";
    }

    private String number(@Nullable SqlColumn column, String cell) {
        if (column == null || column.type() == SqlColumn.Type.DECIMAL) {
            return dialect.asDouble(cell);
        }
        return column.type() == SqlColumn.Type.TEXT ? dialect.numberOf(cell) : cell;
    }

    /** Tells which cells hold something that is no figure; NaN and infinity stand for what is not reported. */
    String isRefused(String name) {
        SqlColumn column = types.get(name);
        String cell = dialect.name(name);
        if ((isTyped && column == null) || (column != null && column.type() == SqlColumn.Type.WHOLE)) {
            return "1 = 0";
        }
        String something = column != null && column.type() == SqlColumn.Type.TEXT
                ? "TRIM(" + cell + ") <> ''"
                : cell + " - " + cell + " = 0";
        return something + " AND " + read(name) + " IS NULL";
    }
}
