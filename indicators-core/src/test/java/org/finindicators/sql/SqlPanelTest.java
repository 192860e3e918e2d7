/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.constant;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.panel.Samples.EQUITY;
import static org.finindicators.panel.Samples.INCOME;
import static org.finindicators.panel.Samples.LOANS;
import static org.finindicators.panel.Samples.indicator;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.finindicators.formula.Domain;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.indicator.Indicator;
import org.finindicators.sql.SqlColumn.Type;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlPanelTest {
    private static final Indicator ROE = indicator(annual(INCOME).over(average(EQUITY)));
    private static final Indicator GROWTH = indicator(closing(LOANS).annualGrowthFrom(opening(LOANS)));

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows of a select, cells divided by bars. */
    private List<String> rows(String sql) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(rows.getObject(i)));
                }
                all.add(String.join("|", cells));
            }
        }
        return all;
    }

    private static String message(Runnable run) {
        try {
            run.run();
        } catch (InvalidInputException e) {
            return e.violations().stream().map(Object::toString).sorted().collect(Collectors.joining("\n"));
        }
        throw new AssertionError("nothing was refused");
    }

    @Test
    void select_readsCellsThenTermsThenValuesThenReasons() {
        assertThat(SqlPanel.of("banks").keep("bank").months(3).select(ROE).text())
                .isEqualTo("""
                        WITH cells AS (
                          SELECT
                            bank AS kept_1,
                            CAST(equity AS DOUBLE PRECISION) AS equity,
                            CAST(equity_opening AS DOUBLE PRECISION) AS equity_opening,
                            CAST(income AS DOUBLE PRECISION) AS income
                          FROM banks
                        ),
                        figures AS (
                          SELECT
                            kept_1,
                            CASE WHEN ABS(equity) BETWEEN 1E-40 AND 9.999999999999998E40 THEN equity WHEN equity = 0 THEN 0 END AS equity,
                            CASE WHEN ABS(equity_opening) BETWEEN 1E-40 AND 9.999999999999998E40 THEN equity_opening WHEN equity_opening = 0 THEN 0 END AS equity_opening,
                            CASE WHEN ABS(income) BETWEEN 1E-40 AND 9.999999999999998E40 THEN income WHEN income = 0 THEN 0 END AS income
                          FROM cells
                        ),
                        terms_1 AS (
                          SELECT
                            figures.*,
                            (equity_opening + equity) / 2 AS term_1
                          FROM figures
                        ),
                        measured AS (
                          SELECT
                            terms_1.*,
                            CASE
                              WHEN term_1 > 0
                              THEN income * 12 / 3 / term_1
                            END AS value_1
                          FROM terms_1
                        )
                        SELECT
                          kept_1 AS "bank",
                          value_1 AS "sector.sample[sample]",
                          CASE
                            WHEN value_1 IS NOT NULL
                            THEN NULL
                            WHEN income IS NULL
                              OR equity IS NULL
                            THEN 'NOT_REPORTED'
                            WHEN equity_opening IS NULL
                            THEN 'TOO_LITTLE_HISTORY'
                            WHEN term_1 = 0
                            THEN 'ZERO_DENOMINATOR'
                            WHEN term_1 < 0
                            THEN 'NEGATIVE_DENOMINATOR'
                          END AS "sector.sample[sample] reason"
                        FROM measured""");
    }

    /** 12 over the mean of 90 and 110 is 0.12; each other row lacks one thing. */
    @Test
    void select_givesAValueOrAReason() throws SQLException {
        run("CREATE TABLE banks (bank VARCHAR, income DOUBLE PRECISION, equity_opening DOUBLE PRECISION,"
                + " equity DOUBLE PRECISION)");
        run("INSERT INTO banks VALUES ('a', 12, 90, 110), ('b', NULL, 90, 110), ('c', 'NaN', 90, 110),"
                + " ('d', 12, 'Infinity', 110), ('e', 12, 90, '-Infinity'), ('f', 12, -90, 90), ('g', 12, -91, 90),"
                + " ('h', 1E300, 90, 110), ('i', 12, 1E-300, 110)");
        PanelSelect select = SqlPanel.of("banks").keep("bank").select(ROE);
        assertThat(rows(select.text()))
                .containsExactly(
                        "a|0.12|null",
                        "b|null|NOT_REPORTED",
                        "c|null|NOT_REPORTED",
                        "d|null|TOO_LITTLE_HISTORY",
                        "e|null|NOT_REPORTED",
                        "f|null|ZERO_DENOMINATOR",
                        "g|null|NEGATIVE_DENOMINATOR",
                        "h|null|NOT_REPORTED",
                        "i|null|TOO_LITTLE_HISTORY");
        // 1E300 and 1E-300 are numbers and no figures; what is not there, or not a number, is not counted
        assertThat(rows(select.refused())).containsExactly("0|1|1");
        assertThat(select.columns()).containsExactly("equity", "equity_opening", "income");
        assertThat(select.outcomes()).hasToString("[sector.sample[sample]]");
        run(select.view("ratios of a year"));
        assertThat(rows("SELECT COUNT(\"sector.sample[sample]\") FROM \"ratios of a year\""))
                .containsExactly("1");
    }

    /** Compounded four times, a growth of 1E80 is 1E320, which no double is; one of 16 is 65,535. */
    @Test
    void select_powerBeyondAllNumbers_isOutOfDomain() throws SQLException {
        run("CREATE TABLE banks (loans_opening DOUBLE PRECISION, loans DOUBLE PRECISION)");
        run("INSERT INTO banks VALUES (1, 16), (1E-40, 1E40), (0, 1), (1, -1)");
        assertThat(rows(SqlPanel.of("banks").months(3).select(GROWTH).text()))
                .containsExactly("65535.0|null", "null|OUT_OF_DOMAIN", "null|ZERO_DENOMINATOR", "null|OUT_OF_DOMAIN");
        Sql alone = Sql.of(GROWTH, 3);
        assertThat(rows("SELECT " + alone.value() + ", " + alone.reason() + " FROM banks"))
                .containsExactly("65535.0|null", "null|OUT_OF_DOMAIN", "null|ZERO_DENOMINATOR", "null|OUT_OF_DOMAIN");
    }

    /** The quotient is 1E80, and its fifth power 1E400: no number, and one over it is no zero. */
    @Test
    void select_denominatorBeyondAllNumbers_isOutOfDomain() throws SQLException {
        Formula quotient = closing(LOANS).over(closing(EQUITY));
        Formula power = quotient.times(quotient).times(quotient).times(quotient).times(quotient);
        Indicator inverse = indicator(constant("1").over(power));
        run("CREATE TABLE banks (loans DOUBLE PRECISION, equity DOUBLE PRECISION)");
        run("INSERT INTO banks VALUES (2, 1), (1E40, 1E-40), (0, 1)");
        assertThat(rows(SqlPanel.of("banks").select(inverse).text()))
                .containsExactly("0.03125|null", "null|OUT_OF_DOMAIN", "null|ZERO_DENOMINATOR");
    }

    @Test
    void of_cellsThatAreNotFinite_areNotReported() throws SQLException {
        run("CREATE TABLE banks (income DOUBLE PRECISION, equity DOUBLE PRECISION, equity_opening DOUBLE PRECISION)");
        run("INSERT INTO banks VALUES ('NaN', 100, 100), (12, 'NaN', 100), (12, 100, 'Infinity'), (12, 100, 100)");
        Sql alone = Sql.of(ROE);
        assertThat(rows("SELECT " + alone.value() + ", " + alone.reason() + " FROM banks"))
                .containsExactly("null|NOT_REPORTED", "null|NOT_REPORTED", "null|TOO_LITTLE_HISTORY", "0.12|null");
    }

    @Test
    void names_thatAreWordsOfSql_areQuoted() throws SQLException {
        List<String> words = List.of("order", "user", "group", "limit", "select", "value", "end", "year");
        for (String word : words) {
            Item<Stock> item = Item.stock(word, word).withDomain(Domain.ANY);
            run("DROP TABLE IF EXISTS banks");
            run("CREATE TABLE banks (\"" + word + "\" INTEGER)");
            run("INSERT INTO banks VALUES (7)");
            Sql alone = Sql.of(indicator(closing(item)));
            assertThat(rows("SELECT " + alone.value() + " FROM banks")).as(word).containsExactly("7.0");
            assertThat(alone.columns()).containsExactly(word);
            assertThat(rows(SqlPanel.of("banks")
                            .keep(word)
                            .select(indicator(closing(item)))
                            .text()))
                    .as(word)
                    .containsExactly("7|7.0|null");
        }
        assertThat(Sql.of(indicator(closing(Item.stock("order", "order"))), 12, SqlDialect.SPARK)
                        .value())
                .contains("CAST(`order` AS DOUBLE)");
    }

    @Test
    void columns_haveTheNamesOfTheTable() throws SQLException {
        String odd = "Net \"income\" (new)";
        run("CREATE TABLE banks (\"Net \"\"income\"\" (new)\" DECIMAL(18, 2), EQ0 INTEGER, EQ INTEGER)");
        run("INSERT INTO banks VALUES (12.00, 90, 110)");
        SqlPanel panel = SqlPanel.of("banks")
                .columns(Map.of("income", odd, "equity_opening", "EQ0"))
                .columns(Map.of("equity", "EQ"));
        assertThat(rows(panel.keep(odd).select(ROE).text())).containsExactly("12.00|0.12|null");
        List<SqlColumn> types = List.of(
                new SqlColumn(odd, Type.DECIMAL, 2),
                new SqlColumn("EQ0", Type.WHOLE, 0),
                new SqlColumn("EQ", Type.WHOLE, 0));
        assertThat(rows(panel.typed(types).select(ROE).text())).containsExactly("0.12|null");
        assertThat(message(
                        () -> panel.columns(Map.of("income", "NI")).typed(types).select(ROE)))
                .isEqualTo("NI: is bound to income, but is not a column; did you mean EQ?");
        assertThat(message(() -> panel.columns(Map.of("eqity", "EQ")).select(ROE)))
                .isEqualTo("eqity: is named, and no indicator reads it; did you mean equity?");
    }

    @Test
    void typed_refusesAllThatCannotBeRead_atOnce() {
        SqlPanel panel = SqlPanel.of("banks")
                .typed(List.of(new SqlColumn("income", Type.DATE, 0), new SqlColumn("equity", Type.DOUBLE, 0)))
                .keep("bank", "equity", "equity");
        assertThat(message(() -> panel.select(ROE))).isEqualTo("""
                        bank: is to be kept, but is not a column
                        equity: is to be kept twice, or called like a result
                        income: is not a column of numbers""");
        assertThat(message(() -> SqlPanel.of("banks").typed(List.of()).select(ROE)))
                .contains("income: is not there, and not reported");
        assertThat(message(() -> SqlPanel.of("banks").select(List.of(ROE, ROE))))
                .contains("is named twice");
        assertThat(message(() -> SqlPanel.of("banks").select(List.of()))).isEqualTo("indicators: are none");
        assertThatThrownBy(() -> SqlPanel.of("banks").months(0)).hasMessageContaining("1 to 1200");
    }

    @Test
    void typed_columnThatIsNotThere_isNotReported_andSaid() throws SQLException {
        run("CREATE TABLE banks (income INTEGER, equity INTEGER)");
        run("INSERT INTO banks VALUES (12, 110)");
        PanelSelect select = SqlPanel.of("banks")
                .typed(List.of(new SqlColumn("INCOME", Type.WHOLE, 0), new SqlColumn("EQUITY", Type.WHOLE, 0)))
                .select(ROE);
        assertThat(rows(select.text())).containsExactly("null|TOO_LITTLE_HISTORY");
        assertThat(select.absent()).singleElement().hasToString("equity_opening: is not there, and not reported");
        assertThat(select.unread()).isEmpty();
        assertThat(SqlPanel.of("banks")
                        .typed(List.of(
                                new SqlColumn("INCOME", Type.WHOLE, 0),
                                new SqlColumn("EQUITY", Type.WHOLE, 0),
                                new SqlColumn("BANK", Type.TEXT, 0),
                                new SqlColumn("REGION", Type.TEXT, 0)))
                        .keep("bank")
                        .select(ROE)
                        .unread())
                .containsExactly("REGION");
    }

    /** Reported averages are taken, and where one is not, the mean of the balances: 0.12 and 0.24. */
    @Test
    void typed_averageOfItsOwn_isTaken() throws SQLException {
        run("CREATE TABLE banks (income INTEGER, equity INTEGER, equity_opening INTEGER, equity_average INTEGER)");
        run(
                "INSERT INTO banks VALUES (12, NULL, NULL, 100), (12, 60, 40, NULL), (12, 60, NULL, NULL), (12, NULL, 40, NULL)");
        List<SqlColumn> types = new ArrayList<>();
        for (String column : List.of("INCOME", "EQUITY", "EQUITY_OPENING", "EQUITY_AVERAGE")) {
            types.add(new SqlColumn(column, Type.WHOLE, 0));
        }
        assertThat(rows(SqlPanel.of("banks").typed(types).select(ROE).text()))
                .containsExactly("0.12|null", "0.24|null", "null|TOO_LITTLE_HISTORY", "null|NOT_REPORTED");
    }

    @Test
    void typed_text_isReadByTheDialect() throws SQLException {
        run("CREATE TABLE banks (income VARCHAR)");
        run("INSERT INTO banks VALUES (' 12 '), ('1,132'), (NULL), (''), ('1E99'), ('n/a')");
        PanelSelect select = SqlPanel.of("banks")
                .dialect(SqlDialect.H2)
                .typed(List.of(new SqlColumn("INCOME", Type.TEXT, 0)))
                .select(indicator(Formula.total(INCOME)));
        assertThat(rows(select.text()))
                .containsExactly(
                        "12.0|null",
                        "null|NOT_REPORTED",
                        "null|NOT_REPORTED",
                        "null|NOT_REPORTED",
                        "null|NOT_REPORTED",
                        "null|NOT_REPORTED");
        // 1,132 and n/a are not numbers, 1E99 is not a figure
        assertThat(rows(select.refused())).containsExactly("3");
    }

    @Test
    void select_namesThatAreTooLong_areShortenedByUs() {
        Indicator longName = indicator(closing(EQUITY));
        SqlDialect narrow = SqlDialect.STANDARD.longestName(21);
        PanelSelect select = SqlPanel.of("banks").dialect(narrow).select(longName);
        assertThat(select.outcomes().get(0).value()).isEqualTo("sample[sample]");
        assertThat(select.outcomes().get(0).reason()).isEqualTo("sample[sample] reason");
        assertThat(SqlPanel.of("banks")
                        .dialect(narrow.longestName(20))
                        .select(longName)
                        .outcomes()
                        .get(0)
                        .value())
                .isEqualTo("sample[samp~2");
    }

    @Test
    void select_constants_readNothing() throws SQLException {
        run("CREATE TABLE banks (x INTEGER)");
        run("INSERT INTO banks VALUES (1)");
        PanelSelect select = SqlPanel.of("banks").select(indicator(constant("1").over(constant("4"))));
        assertThat(rows(select.text())).containsExactly("0.25|null");
        assertThat(rows(select.refused())).containsExactly("1");
    }
}
