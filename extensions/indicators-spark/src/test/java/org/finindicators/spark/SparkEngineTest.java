/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.launcher.JavaModuleOptions;
import org.apache.spark.sql.SparkSession;
import org.finindicators.sql.SqlColumn;
import org.finindicators.sql.SqlColumn.Type;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class SparkEngineTest {
    private static final SparkEngine ENGINE = SparkEngine.of(Session.SPARK);

    @Test
    void columns_ofEveryType() {
        assertThat(ENGINE.columns("(SELECT 1Y AS a, 1S AS b, 1 AS c, 1L AS d, CAST(1 AS DECIMAL(20, 0)) AS e,"
                        + " 1.25BD AS f, 1.5D AS g, 1.5F AS h, DATE '2024-12-31' AS `order`, 'x' AS j, TRUE AS k,"
                        + " TIMESTAMP '2024-12-31 00:00:00' AS l, array(1) AS m, NULL AS n)"))
                .containsExactly(
                        new SqlColumn("a", Type.WHOLE, 0),
                        new SqlColumn("b", Type.WHOLE, 0),
                        new SqlColumn("c", Type.WHOLE, 0),
                        new SqlColumn("d", Type.WHOLE, 0),
                        new SqlColumn("e", Type.WHOLE, 0),
                        new SqlColumn("f", Type.DECIMAL, 2),
                        new SqlColumn("g", Type.DOUBLE, 0),
                        new SqlColumn("h", Type.DOUBLE, 0),
                        new SqlColumn("order", Type.DATE, 0),
                        new SqlColumn("j", Type.TEXT, 0),
                        new SqlColumn("k", Type.YES_NO, 0),
                        new SqlColumn("l", Type.OTHER, 0),
                        new SqlColumn("m", Type.OTHER, 0),
                        new SqlColumn("n", Type.OTHER, 0));
    }

    @Test
    void query_givesCellsAndNulls() {
        List<List<Object>> rows = new ArrayList<>();
        ENGINE.query("SELECT * FROM VALUES (1, 'a', DATE '2024-12-31'), (NULL, NULL, NULL)", rows::add);
        assertThat(rows)
                .containsExactlyInAnyOrder(
                        Arrays.asList(1, "a", LocalDate.of(2024, 12, 31)), Arrays.asList(null, null, null));
    }

    @Test
    void naming_leavesNothingBehind() {
        long before = Session.SPARK.catalog().listTables().count();
        long rows = ENGINE.naming(Session.SPARK.range(3).toDF(), name -> {
            List<Object> found = new ArrayList<>();
            ENGINE.query("SELECT count(*) FROM " + name, row -> found.add(row.get(0)));
            return (Long) found.get(0);
        });
        assertThat(rows).isEqualTo(3);
        assertThatThrownBy(() -> ENGINE.naming(Session.SPARK.range(3).toDF(), name -> {
                    throw new IllegalStateException("in between");
                }))
                .hasMessage("in between");
        assertThat(Session.SPARK.catalog().listTables().count()).isEqualTo(before);
    }

    /** A sum that is too large ends the query; in a session where it would wrap, no query is run. */
    @Test
    void overflow_isRaised() {
        String tooLarge = "SELECT sum(x) FROM VALUES (9223372036854775807L), (1L) AS t(x)";
        assertThatThrownBy(() -> ENGINE.query(tooLarge, row -> {})).hasMessageContaining("ARITHMETIC_OVERFLOW");
        SparkSession wrapping = Session.SPARK.newSession();
        wrapping.conf().set("spark.sql.ansi.enabled", "false");
        // hand: what such a session says is the least number instead of the greatest plus one
        assertThat(wrapping.sql(tooLarge).head().getLong(0)).isEqualTo(Long.MIN_VALUE);
        assertThatThrownBy(() -> SparkEngine.of(wrapping).query(tooLarge, row -> {}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("spark.sql.ansi.enabled: must be true");
    }

    @Test
    void options_areThoseThatSparkAsksFor() throws Exception {
        assertThat(Files.readAllLines(Path.of("jvm-options.txt")))
                .containsExactly(JavaModuleOptions.defaultModuleOptions().split(" "));
    }

    @Test
    void toString_saysWhich() {
        assertThat(ENGINE).hasToString("Spark 4.2.0");
        assertThat(ENGINE.dialect().name()).isEqualTo("Spark");
    }
}
