/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class SqlDialectTest {
    @Test
    void dialects_writeTheSameEachInItsWay() {
        List<SqlDialect> all = List.of(
                SqlDialect.STANDARD,
                SqlDialect.POSTGRESQL,
                SqlDialect.DUCKDB,
                SqlDialect.SQLITE,
                SqlDialect.MARIADB,
                SqlDialect.SPARK);
        assertThat(all.stream().map(dialect -> dialect.asDouble("x")))
                .containsExactly(
                        "CAST(x AS DOUBLE PRECISION)",
                        "CAST(x AS DOUBLE PRECISION)",
                        "CAST(x AS DOUBLE)",
                        "CAST(x AS DOUBLE PRECISION)",
                        "CAST(x AS DOUBLE)",
                        "CAST(x AS DOUBLE)");
        assertThat(all.stream().map(dialect -> dialect.name("order")))
                .containsExactly("\"order\"", "\"order\"", "\"order\"", "\"order\"", "`order`", "`order`");
        assertThat(all.stream().map(dialect -> dialect.call("LEAST", "a", "b")))
                .containsExactly(
                        "LEAST(a, b)", "LEAST(a, b)", "LEAST(a, b)", "MIN(a, b)", "LEAST(a, b)", "LEAST(a, b)");
        assertThat(all.stream().map(dialect -> dialect.days("a", "b")))
                .containsExactly(
                        "CAST((b - a) DAY(7) AS INTEGER)",
                        "(b - a)",
                        "(b - a)",
                        "CAST(julianday(b) - julianday(a) AS INTEGER)",
                        "DATEDIFF(b, a)",
                        "DATEDIFF(b, a)");
        assertThat(SqlDialect.STANDARD.date(LocalDate.of(2024, 2, 29))).isEqualTo("DATE '2024-02-29'");
        assertThat(SqlDialect.SQLITE.date(LocalDate.of(2024, 2, 29))).isEqualTo("'2024-02-29'");
    }

    @Test
    void nameAndText_keepWhateverIsInThem() {
        assertThat(SqlDialect.STANDARD.name("a\"; DROP TABLE x; --")).isEqualTo("\"a\"\"; DROP TABLE x; --\"");
        assertThat(SqlDialect.SPARK.name("a`b")).isEqualTo("`a``b`");
        assertThat(SqlDialect.STANDARD.text("it's \\")).isEqualTo("'it''s \\'");
        assertThat(SqlDialect.MARIADB.text("it's \\")).isEqualTo("'it''s \\\\'");
    }

    @Test
    void number_isShortAndExact() {
        assertThat(SqlDialect.STANDARD.number(new BigDecimal("0.75"))).isEqualTo("CAST(0.75 AS DOUBLE PRECISION)");
        assertThat(SqlDialect.STANDARD.number(new BigDecimal("1.5E+80")))
                .isEqualTo("CAST(1.5E+80 AS DOUBLE PRECISION)");
    }

    @Test
    void aDialectOfTheCallers_isStatedByWhatIsOtherwise() {
        SqlDialect oracle = SqlDialect.STANDARD
                .named("Oracle")
                .doubleType("BINARY_DOUBLE")
                .textType("VARCHAR2(4000)")
                .wholeType("NUMBER(19)")
                .function("LN", "LOGN");
        assertThat(oracle).hasToString("Oracle").isNotEqualTo(SqlDialect.STANDARD);
        assertThat(oracle.asDouble("x")).isEqualTo("CAST(x AS BINARY_DOUBLE)");
        assertThat(oracle.asText("x")).isEqualTo("CAST(x AS VARCHAR2(4000))");
        assertThat(oracle.asWhole("x")).isEqualTo("CAST(x AS NUMBER(19))");
        assertThat(oracle.call("LN", "x")).isEqualTo("LOGN(x)");
        assertThat(oracle.named("standard SQL")
                        .doubleType("DOUBLE PRECISION")
                        .textType("VARCHAR")
                        .wholeType("BIGINT")
                        .function("LN", "LN"))
                .isEqualTo(SqlDialect.STANDARD.function("LN", "LN"));
        assertThatThrownBy(() -> SqlDialect.STANDARD.daysBetween("b - a"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("{from}");
        assertThatThrownBy(() -> SqlDialect.STANDARD.longestName(3)).isInstanceOf(InvalidInputException.class);
    }
}
