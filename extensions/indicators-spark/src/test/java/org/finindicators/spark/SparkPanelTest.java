/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.intermediary.earnings.Earnings.RETURN_ON_ASSETS;
import static org.finindicators.intermediary.earnings.Earnings.RETURN_ON_EQUITY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.config.Property;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.finindicators.indicator.Indicator;
import org.finindicators.sql.PanelSelect;
import org.finindicators.sql.Sql;
import org.finindicators.tables.Indicators;
import org.finindicators.testkit.SqlLaws;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class SparkPanelTest {
    private static final List<Indicator> ALL = SqlLaws.variants(Indicators.ALL);

    private static Dataset<Row> rows(SqlLaws laws) {
        List<StructField> fields = new ArrayList<>();
        fields.add(DataTypes.createStructField(SqlLaws.ROW, DataTypes.LongType, false));
        laws.columns().forEach(column -> fields.add(DataTypes.createStructField(column, DataTypes.DoubleType, true)));
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < laws.rows(); row++) {
            Object[] cells = new Object[fields.size()];
            cells[0] = (long) row;
            for (int i = 1; i < cells.length; i++) {
                double cell = laws.cell(fields.get(i).name(), row);
                // half of what is not reported is NULL, the other half not a number
                cells[i] = Double.isNaN(cell) && row % 2 == 0 ? null : cell;
            }
            rows.add(RowFactory.create(cells));
        }
        return Session.SPARK.createDataFrame(rows, DataTypes.createStructType(fields));
    }

    private static void agree(List<Indicator> indicators, int months) {
        SqlLaws laws = SqlLaws.of(indicators, 10_000, months);
        SparkEngine engine = SparkEngine.of(Session.SPARK);
        SqlLaws.Agreement agreement =
                engine.naming(rows(laws).repartition(2).cache(), name -> laws.check(engine, name));
        assertThat(agreement.values()).isGreaterThan(agreement.cells() / 2);
        Session.SPARK.catalog().clearCache();
    }

    @Test
    void everyVariant_saysWhatAPanelSays() {
        assertThat(ALL).hasSizeGreaterThan(480);
        agree(ALL, 12);
    }

    @Test
    void everyVariantThatIsCompounded_saysWhatAPanelSays_ofQuarters() {
        List<Indicator> compounded = ALL.stream()
                .filter(indicator -> Sql.of(indicator, 3).value().contains("POWER("))
                .toList();
        assertThat(compounded).isNotEmpty();
        agree(compounded, 3);
    }

    /** The default variants as one select: no method of generated code may be longer than the JVM allows. */
    @Test
    void measure_wholeCatalogue_isCompiled() {
        // Spark sets its logging up when it starts
        Dataset<Row> banks = rows(SqlLaws.of(ALL, 10, 12));
        List<String> logged = new CopyOnWriteArrayList<>();
        AbstractAppender appender = new AbstractAppender("caught", null, null, true, Property.EMPTY_ARRAY) {
            @Override
            public void append(LogEvent event) {
                logged.add(event.getLevel() + " " + event.getMessage().getFormattedMessage());
            }
        };
        appender.start();
        LoggerContext context = LoggerContext.getContext(false);
        LoggerConfig ofSql = new LoggerConfig("org.apache.spark.sql", Level.INFO, false);
        ofSql.addAppender(appender, Level.INFO, null);
        context.getConfiguration().addLogger(ofSql.getName(), ofSql);
        context.updateLoggers();
        try {
            SparkMeasures measures = SparkPanel.of(banks).keep(SqlLaws.ROW).measure(Indicators.ALL);
            assertThat(measures.rows().collectAsList()).hasSize(10);
            assertThat(measures.select().outcomes()).hasSizeGreaterThan(100);
            for (int from = 0; from < ALL.size(); from += 40) {
                SparkPanel.of(banks)
                        .keep(SqlLaws.ROW)
                        .measure(ALL.subList(from, Math.min(ALL.size(), from + 40)))
                        .rows()
                        .collectAsList();
            }
        } finally {
            context.getConfiguration().removeLogger(ofSql.getName());
            context.updateLoggers();
        }
        assertThat(logged).as("something is logged").anyMatch(line -> line.contains("Code generated in"));
        assertThat(logged)
                .noneMatch(line -> line.contains("64 KB")
                        || line.contains("Failed to compile")
                        || line.contains("codegen disabled")
                        || line.contains("interpreter"));
    }

    /** 12 over 100 is 0.12; the other rows lack one thing each. */
    @Test
    void measure_givesTheRowsWithTwoMoreColumns() {
        Dataset<Row> banks =
                Session.SPARK.sql("SELECT * FROM VALUES ('a', 12D, 90, 110), ('b', double('NaN'), 90, 110),"
                        + " ('c', 12D, NULL, 110), ('d', 12D, -90, 90) AS t(bank, NI, `equity_opening`, `EQ`)");
        for (Dataset<Row> rows : Session.partitioned(banks, "bank = 'd'").values()) {
            SparkMeasures measures = SparkPanel.of(rows)
                    .columns(Map.of("equity", "EQ", "net_income", "NI"))
                    .measure(RETURN_ON_EQUITY);
            assertThat(measures.rows().columns())
                    .containsExactly(
                            "bank",
                            "NI",
                            "equity_opening",
                            "EQ",
                            "intermediary.return-on-equity[net-income]",
                            "intermediary.return-on-equity[net-income] reason");
            assertThat(measures.rows().orderBy("bank").collectAsList().stream()
                            .map(row -> row.get(4) + " " + row.get(5)))
                    .containsExactly(
                            "0.12 null", "null NOT_REPORTED", "null TOO_LITTLE_HISTORY", "null ZERO_DENOMINATOR");
            assertThat(measures).hasToString("1 indicator over rows of Spark");
        }
        assertThat(SparkPanel.of(banks.limit(0))
                        .columns(Map.of("equity", "EQ", "net_income", "NI"))
                        .measure(RETURN_ON_EQUITY)
                        .read()
                        .rows())
                .isZero();
    }

    /**
     * Text that is not a number does not end the query, and is counted; so is a number outside the bounds of figures.
     */
    @Test
    void measure_cellsThatAreNoFigures_areCounted() {
        Dataset<Row> banks = Session.SPARK.sql(
                "SELECT * FROM VALUES ('12', 90D, 110D), ('1,132', 90D, 110D), ('12f', 90D, 110D),"
                        + " (' ', 1e300D, 110D), (NULL, double('Infinity'), double('NaN')) AS t(net_income, equity_opening, equity)");
        SparkMeasures measures = SparkPanel.of(banks).keep("net_income").measure(RETURN_ON_EQUITY);
        assertThat(measures.rows().collectAsList().stream().map(row -> row.get(1) + " " + row.get(2)))
                .containsExactly(
                        "0.12 null",
                        "null NOT_REPORTED",
                        "null NOT_REPORTED",
                        "null NOT_REPORTED",
                        "null NOT_REPORTED");
        assertThat(measures.read().rows()).isEqualTo(5);
        assertThat(measures.read().violations())
                .extracting(Object::toString)
                .containsExactly(
                        "equity_opening: has 1 cell that is not a figure and counts as not reported",
                        "net_income: has 2 cells that are not figures and count as not reported");
    }

    /**
     * Java writes 12d and 0x1p3 for numbers, and so would a cast: an income of 12d over an equity of 100 is not 0.12.
     */
    @Test
    void measure_numbersOfJavaInText_areNone() {
        Dataset<Row> banks = Session.SPARK.sql("SELECT *, 90D AS equity_opening, 110D AS equity FROM VALUES"
                + " ('12d'), ('12f'), ('0x1p3'), ('+1.2e1\n'), ('0x1F'), (repeat('9', 400)) AS t(net_income)");
        SparkMeasures measures = SparkPanel.of(banks).keep("net_income").measure(RETURN_ON_EQUITY);
        assertThat(measures.rows().collectAsList().stream().map(row -> row.get(1) + " " + row.get(2)))
                .containsExactly(
                        "null NOT_REPORTED",
                        "null NOT_REPORTED",
                        "null NOT_REPORTED",
                        "0.12 null",
                        "null NOT_REPORTED",
                        "null NOT_REPORTED");
        assertThat(measures.read().violations())
                .extracting(Object::toString)
                .containsExactly("net_income: has 5 cells that are not figures and count as not reported");
    }

    /** The mean of 16,777,216 and 16,777,218 is 16,777,217, which has a bit more than a float: 16,777,217 / it is 1. */
    @Test
    void measure_floats_areAddedAsDoubles() {
        Dataset<Row> banks = Session.SPARK.sql("SELECT 16777217 AS net_income,"
                + " CAST(16777216 AS FLOAT) AS equity_opening, CAST(16777218 AS FLOAT) AS equity");
        assertThat(SparkPanel.of(banks).measure(RETURN_ON_EQUITY).rows().first().getDouble(3))
                .isEqualTo(1.0);
    }

    /** What the schema tells is said before a job starts, all of it at once. */
    @Test
    void measure_badColumns_areRefusedAtOnce() {
        Dataset<Row> banks = Session.SPARK.sql("SELECT DATE '2024-12-31' AS net_income, TRUE AS equity, 1D AS x");
        assertThatThrownBy(() -> SparkPanel.of(banks)
                        .keep("bank")
                        .columns(Map.of("eqity", "x"))
                        .measure(RETURN_ON_EQUITY, RETURN_ON_ASSETS))
                .isInstanceOf(InvalidInputException.class)
                .satisfies(e -> assertThat(((InvalidInputException) e).violations())
                        .extracting(Object::toString)
                        .containsExactlyInAnyOrder(
                                "net_income: is not a column of numbers",
                                "equity: is not a column of numbers",
                                "bank: is to be kept, but is not a column",
                                "eqity: is named, and no indicator reads it; did you mean equity?"));
        assertThatThrownBy(() -> SparkPanel.of(Session.SPARK.sql("SELECT 1 AS a, 2 AS A, 3 AS b, 4 AS B")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("A: is the name of two columns")
                .hasMessageContaining("B: is the name of two columns");
    }

    @Test
    void measure_namesThatSqlTakesForSomethingElse_areColumns() {
        Dataset<Row> banks = Session.SPARK.sql(
                "SELECT 'x' AS `user`, 'y' AS `a``b.c`, 12 AS net_income, 90 AS equity_opening, 110 AS `order by`");
        SparkMeasures measures =
                SparkPanel.of(banks).columns(Map.of("equity", "order by")).measure(RETURN_ON_EQUITY);
        assertThat(Set.of(measures.rows().columns())).contains("user", "a`b.c", "order by");
        assertThat(measures.rows().first().getString(0)).isEqualTo("x");
        assertThat(measures.rows().first().getDouble(5)).isEqualTo(0.12);
    }

    @Test
    void read_ofAStream_isRefused() {
        Dataset<Row> stream = Session.SPARK
                .readStream()
                .format("rate")
                .load()
                .selectExpr("value AS net_income", "value AS equity", "value AS equity_opening");
        SparkMeasures measures = SparkPanel.of(stream).measure(RETURN_ON_EQUITY);
        assertThat(measures.rows().isStreaming()).isTrue();
        assertThatThrownBy(measures::read)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("stream");
    }

    @Test
    void measure_catalogue_listsWhatHasNoColumns() {
        PanelSelect select = SparkPanel.of(Session.SPARK.sql("SELECT 1 AS net_income, 2 AS equity"))
                .measure(Indicators.ALL)
                .select();
        assertThat(select.withoutColumns()).isNotEmpty();
        assertThat(select.absent()).isNotEmpty();
        assertThat(select.outcomes().size() + select.withoutColumns().size())
                .isEqualTo(Indicators.ALL.indicators().size());
    }
}
