/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.opening;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.finindicators.formula.Domain;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Tier;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Decimals;
import org.finindicators.sql.PanelSelect;
import org.finindicators.sql.SqlPanel;
import org.finindicators.tables.source.JdbcEngine;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** Tables with names and cells that an engine may take for something else. */
final class OddTables {
    private static final Item<Stock> DEBT = Item.stock("debt", "debt").withDomain(Domain.ANY);
    private static final Item<Stock> ASSETS = Item.stock("assets", "assets").withDomain(Domain.ANY);

    /** Numbers, what is none, and what some engine takes for one, though it is a date or half a number. */
    private static final List<String> TEXTS = List.of(
            " 12 ",
            "12",
            "+7",
            "-.5",
            "5.",
            "-0",
            "0.0",
            "1e5",
            "1E5",
            "1.5e-3",
            "-1.5E+03",
            "1e005",
            "00012",
            "\t12\n",
            "1e40",
            "1e-40",
            "",
            "   ",
            "+",
            "-",
            ".",
            "1,132",
            "12-31",
            "2024-12-31",
            "1e",
            "1e+",
            "e5",
            "1ee5",
            "1e5e",
            "--5",
            "+-5",
            "5..",
            "..5",
            ".e3",
            "5-",
            "- 5",
            "1 2",
            "12%",
            "(5)",
            "1d",
            "12f",
            "1L",
            "0x1F",
            "0x1p3",
            "1_000",
            "1'000",
            "NaN",
            "inf",
            "Infinity",
            "TRUE",
            "null",
            "1e41",
            "1e-41",
            "1e99",
            "1e100",
            "1e400",
            "1".repeat(161),
            "9".repeat(250),
            "0." + "0".repeat(200) + "1");

    private OddTables() {}

    private static Indicator indicator(String id, Formula formula) {
        return Indicator.builder("sector." + id, "Sample")
                .topic("sample")
                .definition("sample")
                .source(Authority.LIBRARY, "test")
                .better(Direction.CONTEXTUAL)
                .tier(Tier.OTHER)
                .roles(Role.INTERMEDIATE)
                .variant(Variant.of("sample", Authority.LIBRARY, formula))
                .build();
    }

    private static List<List<@Nullable Object>> rows(Engine engine, Connection connection, String select) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        JdbcEngine.of(connection, engine.dialect()).query(select, rows::add);
        return rows;
    }

    private static SqlPanel panel(Engine engine, Connection connection, String table) {
        String relation = engine.dialect().name(table);
        return SqlPanel.of(relation)
                .dialect(engine.dialect())
                .typed(JdbcEngine.of(connection, engine.dialect()).columns(relation));
    }

    /**
     * What is a number in text is what {@link Decimals#parse} takes; the rest does not end the query, and is counted.
     */
    static void texts(Engine engine) throws SQLException {
        TestTable table = TestTable.of("banks", TEXTS.size())
                .wholes("place", row -> (long) row)
                .texts("debt", TEXTS::get);
        try (Connection connection = engine.open()) {
            table.load(engine, connection);
            PanelSelect select =
                    panel(engine, connection, "banks").keep("place").select(indicator("debt", closing(DEBT)));
            long refused = 0;
            for (List<@Nullable Object> row : rows(engine, connection, select.text())) {
                String text = TEXTS.get(((Number) row.get(0)).intValue());
                Double expected = number(text);
                Number read = (Number) row.get(1);
                assertThat(read == null ? null : Double.valueOf(read.doubleValue() + 0.0))
                        .as(engine + " reads '" + text + "'")
                        .isEqualTo(expected);
                refused += expected == null && !text.isBlank() ? 1 : 0;
            }
            // two engines read not-a-number and infinity, which hold nothing
            long counted =
                    ((Number) rows(engine, connection, select.refused()).get(0).get(0)).longValue();
            assertThat(counted).isBetween(refused - 4, refused);
        }
    }

    private static @Nullable Double number(String text) {
        try {
            return Decimals.parse(text).doubleValue();
        } catch (InvalidInputException e) {
            return null;
        }
    }

    /**
     * A year's growth from a denominator below zero has a reason, and the power of what is below zero is not taken: it
     * ends the query in PostgreSQL and MariaDB. Assets from 1 to 8 in nine months: 8^(12 / 9) - 1 = 15.
     */
    static void powers(Engine engine) throws SQLException {
        Formula growth = closing(ASSETS).annualGrowthFrom(opening(ASSETS));
        try (Connection connection = engine.open()) {
            TestTable.of("banks", 2)
                    .wholes("place", row -> (long) row)
                    .doubles("assets", row -> row == 0 ? 8.0 : 3.0)
                    .doubles("assets_opening", row -> row == 0 ? 1.0 : -2.0)
                    .load(engine, connection);
            PanelSelect select = panel(engine, connection, "banks")
                    .keep("place")
                    .months(9)
                    .select(
                            indicator("growth", growth),
                            indicator(
                                    "logarithm",
                                    growth.growthFactor()
                                            .over(growth.growthFactor())
                                            .ln()));
            for (List<@Nullable Object> row : rows(engine, connection, select.text())) {
                if (((Number) row.get(0)).intValue() == 0) {
                    assertThat(((Number) row.get(1)).doubleValue()).isCloseTo(15, within(1e-12));
                    assertThat(((Number) row.get(3)).doubleValue()).isZero();
                } else {
                    String reason = "NEGATIVE_DENOMINATOR";
                    assertThat(row.subList(1, 5)).isEqualTo(Arrays.asList(null, reason, null, reason));
                }
            }
        }
    }

    /** Numbers of 32 bits are added as numbers of 64: 16,777,217 has 25 bits, one more than the former hold. */
    static void shortNumbers(Engine engine) throws SQLException {
        String table = engine.dialect().name("banks");
        try (Connection connection = engine.open();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + table + " (" + engine.dialect().name("debt") + " "
                    + (engine == Engine.MARIADB ? "FLOAT" : "REAL") + ", "
                    + engine.dialect().name("assets") + " "
                    + (engine == Engine.MARIADB ? "FLOAT" : "REAL") + ")");
            statement.execute("INSERT INTO " + table + " VALUES (16777216, 1)");
            PanelSelect select =
                    panel(engine, connection, "banks").select(indicator("sum", closing(DEBT.plus(ASSETS))));
            assertThat(rows(engine, connection, select.text())).containsExactly(Arrays.asList(16_777_217.0, null));
        }
    }

    /** 5 / 2 whatever the columns and the table are called, be it what the select calls its own. */
    static void names(Engine engine) throws SQLException {
        for (String name : List.of("term-1", "value-1", "kept-1", "figures", "cells", "measured", "int4", "cursor")) {
            Item<Stock> item = Item.stock(name, name).withDomain(Domain.ANY);
            String column = name.replace('-', '_');
            long[] cells = {5, 2};
            check(engine, name, column, Map.of(), closing(item).over(closing(ASSETS)), cells);
        }
        for (String column : List.of("a \"b\"", "a`b", "a.b", "it's", "two\nlines", "größe", "{text}", "END", "a--b")) {
            check(engine, "banks", column, Map.of("debt", column), closing(DEBT).over(closing(ASSETS)), 5, 2);
        }
    }

    private static void check(
            Engine engine, String table, String column, Map<String, String> names, Formula formula, long... cells)
            throws SQLException {
        try (Connection connection = engine.open()) {
            TestTable.of(table, 1)
                    .wholes(column, row -> cells[0])
                    .wholes("assets", row -> cells[1])
                    .texts("two\nlines of it", row -> "kept")
                    .load(engine, connection);
            PanelSelect select = panel(engine, connection, table)
                    .columns(names)
                    .keep("two\nlines of it")
                    .select(indicator("ratio", formula));
            assertThat(rows(engine, connection, select.text()))
                    .as(engine + ", " + table + ", " + column)
                    .containsExactly(Arrays.asList("kept", 2.5, null));
            try (Statement statement = connection.createStatement()) {
                statement.execute(select.view("a view"));
            }
            String view = engine.dialect().name("a view");
            assertThat(rows(engine, connection, "SELECT * FROM " + view))
                    .containsExactly(Arrays.asList("kept", 2.5, null));
        }
    }

    /** A table without rows has no cell that is refused, and not an unknown number of them. */
    static void noRows(Engine engine) throws SQLException {
        try (Connection connection = engine.open()) {
            TestTable.of("banks", 0).doubles("debt", row -> null).load(engine, connection);
            PanelSelect select = panel(engine, connection, "banks").select(indicator("debt", closing(DEBT)));
            assertThat(rows(engine, connection, select.text())).isEmpty();
            assertThat(rows(engine, connection, select.refused()))
                    .singleElement()
                    .satisfies(
                            row -> assertThat(((Number) row.get(0)).longValue()).isZero());
        }
    }
}
