/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.loans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.intermediary.collection.PortfolioAtRisk.PORTFOLIO_AT_RISK;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Defect;
import org.finindicators.loanbook.IntegrityPolicy;
import org.finindicators.loanbook.LoanDate;
import org.finindicators.loanbook.WhereBlank;
import org.finindicators.number.MinorUnits;
import org.finindicators.tables.source.Row;
import org.finindicators.tables.source.RowHandler;
import org.finindicators.tables.source.RowSource;
import org.finindicators.tables.source.SourceFaults;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a database sums is what the same rows come to when they are read one by one: sums, defects, refused rows. */
class LoanQueryTest {
    private static final LoanMap MAP = map(MinorUnits.of("USD"));

    private static LoanMap map(MinorUnits unit) {
        return LoanMap.of(unit)
                .asOf("2024-12-31")
                .balance("balance")
                .amount(Amount.DISBURSED, "lent")
                .amount(Amount.OVERDUE, "overdue")
                .amount(Amount.DUE_TO_DATE, "due")
                .amount(Amount.PAID_TO_DATE, "paid")
                .date(LoanDate.DISBURSEMENT, "since")
                .date(LoanDate.MATURITY, "until")
                .writtenOff("off", YesNo.of("1", "0"))
                .by("branch")
                .by("year");
    }

    private static LoanMap byDays(LoanMap map) {
        return map.daysLate("days").renegotiated("new_terms", YesNo.of("y", "n").orNo(""));
    }

    private static LoanMap byStatus(LoanMap map) {
        return map.status(
                "status",
                LateStatuses.of("Current", 0)
                        .and("Late", 31)
                        .renegotiated("Restructured", 5)
                        .repaid("Paid")
                        .writtenOff("Lost")
                        .unknown("?", ""));
    }

    /** A database, in which amounts are whole numbers if it has no decimals. */
    private enum Database {
        DUCKDB("jdbc:duckdb:"),
        H2("jdbc:h2:mem:"),
        SQLITE("jdbc:sqlite::memory:");

        private final String url;

        Database(String url) {
            this.url = url;
        }

        MinorUnits unit() {
            return this == SQLITE ? new MinorUnits(MinorUnits.of("USD").currency(), 0) : MinorUnits.of("USD");
        }

        String text(String values) {
            return this == SQLITE ? values.replace("DATE '", "'").replaceAll("([0-9])[.][0-9]+", "$1") : values;
        }
    }

    private static final IntegrityPolicy STRICT = IntegrityPolicy.leaveAllOut()
            .keeping(Defect.DUPLICATE_ID, Defect.ID_SPELLED_OTHERWISE, Defect.SAME_LOAN_TWICE);

    @TempDir
    private Path folder;

    /** The rows of a table as text. */
    private record Texts(Statement statement) implements RowSource {
        @Override
        public String name() {
            return "loans";
        }

        @Override
        public void read(RowHandler rows, SourceFaults faults) {
            try (ResultSet found = statement.executeQuery("SELECT * FROM loans ORDER BY \"number\"")) {
                List<String> names = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    names.add(found.getMetaData().getColumnName(i));
                }
                rows.header(names);
                for (long row = 1; found.next(); row++) {
                    faults.count();
                    List<String> cells = new ArrayList<>();
                    for (int i = 1; i <= names.size(); i++) {
                        cells.add(found.getString(i) == null ? "" : found.getString(i));
                    }
                    rows.row(new Row(row, cells));
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String any(Random random, String... values) {
        return values[random.nextInt(random.nextInt(5) == 0 ? values.length : 3)];
    }

    private static void fill(Database database, Statement statement, Random random) throws SQLException {
        statement.execute(("CREATE TABLE loans (number INTEGER, balance DECIMAL(18, 2), lent DECIMAL(12, 1),"
                        + " overdue BIGINT, due DECIMAL(18, 2), paid DECIMAL(18, 2), since DATE, until DATE, off INTEGER,"
                        + " branch VARCHAR, year INTEGER, days INTEGER, new_terms VARCHAR, status VARCHAR,"
                        + " late_since DATE)")
                .replaceAll("([(,]) ?([a-z_]+) ", "$1 \"$2\" ")
                .replaceAll("DECIMAL[(][0-9, ]+[)]", database == Database.SQLITE ? "BIGINT" : "$0"));
        StringBuilder values = new StringBuilder();
        for (int row = 0; row < 1500; row++) {
            values.append(row == 0 ? "(" : ", (")
                    .append(row)
                    .append(", ")
                    .append(any(random, "100", "250.5", "0.07", "0", "-3.5", "NULL", "9999999999999999.99"))
                    .append(", ")
                    .append(any(random, "300", "300.5", "100", "NULL", "-1", "0"))
                    .append(", ")
                    .append(any(random, "0", "10", "0", "NULL", "-1", "500"))
                    .append(", ")
                    .append(any(random, "50", "60", "70", "NULL", "-5"))
                    .append(", ")
                    .append(any(random, "50", "10", "20", "NULL", "90"))
                    .append(", ")
                    .append(any(random, "DATE '2020-01-01'", "DATE '2024-12-31'", "NULL", "DATE '2025-01-01'"))
                    .append(", ")
                    .append(any(random, "DATE '2025-01-01'", "DATE '2024-12-01'", "NULL", "DATE '2020-01-01'"))
                    .append(", ")
                    .append(any(random, "0", "0", "0", "1", "2", "NULL"))
                    .append(", ")
                    .append(any(random, "'East'", "' West '", "'North'", "NULL", "''", "'(not stated)'"))
                    .append(", ")
                    .append(any(random, "2020", "2021", "2022", "NULL"))
                    .append(", ")
                    .append(any(random, "0", "31", "400", "30", "NULL", "-1", "2000000"))
                    .append(", ")
                    .append(any(random, "'n'", "'y'", "' n'", "''", "NULL", "'x'"))
                    .append(", ")
                    .append(any(
                            random,
                            "'Current'",
                            "'Late'",
                            "' Paid '",
                            "'Lost'",
                            "'Restructured'",
                            "'?'",
                            "''",
                            "NULL",
                            "'x'"))
                    .append(", ")
                    .append(any(random, "DATE '2024-12-31'", "DATE '2024-11-30'", "NULL", "DATE '2025-12-31'"))
                    .append(')');
        }
        statement.execute("INSERT INTO loans VALUES " + database.text(values.toString()));
    }

    @ParameterizedTest
    @CsvSource({"DUCKDB, 1", "DUCKDB, 2", "H2, 3", "SQLITE, 4"})
    void sameAsRowByRow(Database database, int seed) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url);
                Statement statement = connection.createStatement()) {
            fill(database, statement, new Random(seed));
            LoanMap plain = map(database.unit());
            LoanMap byDays = byDays(plain);
            List<LoanMap> maps = List.of(
                    byDays,
                    byStatus(plain),
                    // two columns say how late loans are, and three what has become of them
                    byStatus(byDays),
                    plain.dueSince("late_since", WhereBlank.NOT_KNOWN),
                    plain.dueSince("late_since", WhereBlank.NOT_LATE),
                    plain,
                    byDays.policy(STRICT));
            for (LoanMap map : maps) {
                LoanFile found = LoanQuery.of("loans", map).read(connection);
                LoanFile expected = map.summed().read(new Texts(statement));
                assertThat(found.rows()).isEqualTo(expected.rows()).isEqualTo(1500);
                assertThat(found.refused()).isEqualTo(expected.refused()).isPositive();
                assertThat(found.integrity()).isEqualTo(expected.integrity());
                assertThat(found.tally()).isEqualTo(expected.tally());
                for (String by : List.of("branch", "year")) {
                    assertThat(found.by(by).tally()).isEqualTo(expected.by(by).tally());
                }
                assertThat(found.unbound()).isEqualTo(expected.unbound());
                List<String> sentences =
                        expected.violations().stream().map(Violation::message).toList();
                assertThat(found.violations()).isNotEmpty();
                assertThat(found.violations()
                                .subList(0, Math.min(50, found.violations().size() - 1)))
                        .extracting(Violation::message)
                        .isSubsetOf(sentences);
            }
        }
    }

    /** hand: 100 of 300 are late by more than 30 days. */
    @Test
    void parquet() throws SQLException {
        Path file = folder.resolve("it's.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (SELECT * FROM (VALUES (1, 200::DECIMAL(9, 2), 0, 'E'), (2, 100, 31, 'W'))"
                    + " t(id, balance, days, branch)) TO '" + file.toString().replace("'", "''")
                    + "' (FORMAT parquet)");
        }
        LoanMap map = LoanMap.of("USD")
                .asOf("2024-12-31")
                .id("id")
                .balance("balance")
                .daysLate("days")
                .by("branch");
        LoanFile loans = LoanQuery.parquet(file, map).read();
        assertThat(loans.measure(PORTFOLIO_AT_RISK).toString()).startsWith("Portfolio at risk = 33.33 %");
        assertThat(loans.toString()).contains("it's.parquet: 2 rows read, 0 refused", "was not looked for");
        assertThat(loans.by("branch").tally().groups()).containsExactly("E", "W");
    }

    @Test
    void columnsThatDoNotDo() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE loans (balance DOUBLE, fine DECIMAL(9, 3), days VARCHAR)");
            assertThatThrownBy(() -> LoanQuery.of("loans", MAP.daysLate("days")).read(connection))
                    .hasMessageContaining("balance: does not hold amounts exactly: cast it to DECIMAL(18, 2)")
                    .hasMessageContaining("days: does not hold whole days")
                    .hasMessageContaining("is not a column, and the mapping needs it");
            assertThatThrownBy(() -> LoanQuery.of("nowhere", MAP).read(connection))
                    .hasMessageContaining("cannot be read");
        }
    }

    /** DuckDB would read every file of the folder, and sum them. */
    @Test
    void parquet_isOneFile(@TempDir Path files) {
        assertThatThrownBy(() -> LoanQuery.parquet(files, MAP).read()).hasMessageEndingWith("is not a file");
        assertThatThrownBy(
                        () -> LoanQuery.parquet(files.resolve("*.parquet"), MAP).read())
                .hasMessage("*.parquet: does not exist");
    }
}
