/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.finindicators.number.Decimals;
import org.finindicators.number.MinorUnits;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** Cells of a row that an engine sent, of whatever type its driver gives numbers. */
final class SqlCells {
    private SqlCells() {}

    /** Reads a count or a key. */
    static long whole(List<@Nullable Object> row, int place) {
        try {
            return number(cell(row, place)).longValueExact();
        } catch (ArithmeticException e) {
            throw InvalidInputException.of(
                    String.valueOf(row.get(place)), "column " + (place + 1) + " must be a whole number of 64 bits");
        }
    }

    /** Reads a sum of amounts in minor units. */
    static BigInteger sum(List<@Nullable Object> row, int place, int digits, MinorUnits unit) {
        Object cell = cell(row, place);
        if (cell instanceof Double || cell instanceof Float) {
            throw InvalidInputException.of(
                    cell.toString(),
                    "the sum in column " + (place + 1)
                            + " is a floating-point number, which is not exact: amounts must be whole numbers or"
                            + " decimals");
        }
        try {
            return number(cell).movePointRight(digits).toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw InvalidInputException.of(
                    cell.toString(), "the sum in column " + (place + 1) + " is finer than a minor unit: " + unit);
        }
    }

    /** Reads text, or what prints as text; NULL is empty. */
    static String text(List<@Nullable Object> row, int place) {
        Object cell = row.get(place);
        return cell == null ? "" : cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }

    private static Object cell(List<@Nullable Object> row, int place) {
        Object cell = place < row.size() ? row.get(place) : null;
        if (cell == null) {
            throw InvalidInputException.of("", "column " + (place + 1) + " of a row is empty, and must be a number");
        }
        return cell;
    }

    private static BigDecimal number(Object cell) {
        if (cell instanceof BigDecimal number) {
            return Decimals.check(number);
        }
        if (cell instanceof BigInteger number) {
            return Decimals.check(new BigDecimal(number));
        }
        if (cell instanceof Long || cell instanceof Integer || cell instanceof Short || cell instanceof Byte) {
            return BigDecimal.valueOf(((Number) cell).longValue());
        }
        return Decimals.parse(cell.toString());
    }
}
