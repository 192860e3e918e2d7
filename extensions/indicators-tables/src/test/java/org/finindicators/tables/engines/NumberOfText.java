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
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;

/** Text is read as the number that it is, or as none. */
final class NumberOfText {
    private static final List<String> NUMBERS =
            List.of("12", " 7 ", "+3", "-1.5", ".5", "-.5", "5.", "1e5", "1.5e-3", "-1.5E+3");
    private static final List<String> NO_NUMBERS = List.of(
            "500-", "2024-12", "1+2", "--5", "1.2.3", "1,132", "1 132", "1e", "1e-", "e5", "1e5e3", "5-e3", ".e5", "-", ".",
            "n/a", "0x10");

    private NumberOfText() {}

    static void check(Engine engine) throws SQLException {
        SoftAssertions all = new SoftAssertions();
        try (Connection connection = engine.open();
                Statement statement = connection.createStatement()) {
            for (String text : NUMBERS) {
                all.assertThat(number(engine, statement, text))
                        .as("'" + text + "' in " + engine)
                        .isEqualTo(new BigDecimal(text.strip()).doubleValue());
            }
            for (String text : NO_NUMBERS) {
                all.assertThat(number(engine, statement, text))
                        .as("'" + text + "' in " + engine)
                        .isNull();
            }
        }
        all.assertAll();
    }

    private static @Nullable Object number(Engine engine, Statement statement, String text) throws SQLException {
        try (ResultSet found = statement.executeQuery(
                "SELECT " + engine.dialect().numberOf(engine.dialect().text(text)))) {
            assertThat(found.next()).isTrue();
            return found.getObject(1);
        }
    }
}
