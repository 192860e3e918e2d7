/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Loads a table of every type and reads it cell by cell. */
final class LoadedTable {
    private static final int ROWS = 12_000;
    private static final Double[] DOUBLES = {
        0.1,
        -1234.5678901234567,
        0.0,
        1e-40,
        1e40,
        Double.MIN_NORMAL,
        Double.MIN_VALUE,
        -0.0,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        null
    };
    private static final Long[] WHOLES = {0L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, 9007199254740993L, null, 7L};
    private static final String[] AMOUNTS = {"0.00", "12.34", "-0.01", null, "9007199254740.93"};
    private static final String[] TEXTS = {
        "a", "A", "", "it's", "\u00e9\u4e2d\ud83d\ude00", "back\\slash", " blank ", null
    };

    private LoadedTable() {}

    static void assertHeld(Engine engine) throws SQLException {
        IntFunction<@Nullable Double> doubles = row -> DOUBLES[row % DOUBLES.length];
        IntFunction<@Nullable Long> wholes = row -> WHOLES[row % WHOLES.length];
        IntFunction<@Nullable BigDecimal> amounts = row -> {
            String amount = AMOUNTS[row % AMOUNTS.length];
            return amount == null ? null : new BigDecimal(amount);
        };
        IntFunction<@Nullable LocalDate> dates =
                row -> row % 9 == 0 ? null : LocalDate.of(1999, 12, 31).plusDays(row);
        IntFunction<@Nullable String> texts = row -> TEXTS[row % TEXTS.length];
        try (Connection connection = engine.open();
                Statement statement = connection.createStatement()) {
            TestTable.of("order", ROWS)
                    .wholes("Row", row -> (long) row)
                    .doubles("group", doubles)
                    .wholes("user", wholes)
                    .amounts("amount", amounts)
                    .dates("date", dates)
                    .texts("text", texts)
                    .load(engine, connection);
            String order = " ORDER BY " + engine.dialect().name("Row");
            int row = 0;
            try (ResultSet read =
                    statement.executeQuery("SELECT * FROM " + engine.dialect().name("order") + order)) {
                for (; read.next(); row++) {
                    assertThat(read.getLong(1)).isEqualTo(row);
                    assertThat(number(read)).as("double, row %s", row).isEqualTo(engine.held(doubles.apply(row)));
                    assertThat(whole(read)).as("whole, row %s", row).isEqualTo(wholes.apply(row));
                    assertThat(amount(read, engine))
                            .as("amount, row %s", row)
                            .isEqualTo(engine.held(amounts.apply(row)));
                    assertThat(read.getString(5)).as("date, row %s", row).isEqualTo(text(dates.apply(row)));
                    assertThat(read.getString(6)).as("text, row %s", row).isEqualTo(texts.apply(row));
                }
            }
            assertThat(row).isEqualTo(ROWS);
        }
    }

    private static @Nullable Double number(ResultSet read) throws SQLException {
        double value = read.getDouble(2);
        return read.wasNull() ? null : value;
    }

    private static @Nullable Long whole(ResultSet read) throws SQLException {
        long value = read.getLong(3);
        return read.wasNull() ? null : value;
    }

    private static @Nullable Object amount(ResultSet read, Engine engine) throws SQLException {
        if (engine == Engine.SQLITE) {
            double value = read.getDouble(4);
            return read.wasNull() ? null : value;
        }
        return read.getBigDecimal(4);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
