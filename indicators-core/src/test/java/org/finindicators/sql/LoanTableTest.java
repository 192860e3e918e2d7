/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class LoanTableTest {
    private static final LoanTable TABLE =
            LoanTable.of("loans", "USD").asOf("2024-12-31").balance("balance").daysLate("days");

    private static Connection h2() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:mem:");
    }

    @Test
    void run_inH2_isWhatTheCoreMakesOfTheSameLoans() throws SQLException {
        try (Connection connection = h2()) {
            new LoanTableContract(new Jdbc(connection, SqlDialect.STANDARD), connection, false).check(10_000);
        }
    }

    @Test
    void run_inMinorUnits_isTheSame() throws SQLException {
        try (Connection connection = h2()) {
            new LoanTableContract(new Jdbc(connection, SqlDialect.STANDARD), connection, true).check(2_000);
        }
    }

    /** hand: 10.50 not late; 20.25 late by 45 days; drivers give numbers as they please. */
    @Test
    void read_numbersOfAnyType() {
        SqlSelect<LoanSums> select = TABLE.tally(SqlDialect.STANDARD);
        LoanTally tally = select.read(
                        List.of(Arrays.asList(0, 1L, new BigDecimal("10.50")), Arrays.asList("2", "1", "20.25")))
                .tally();
        assertThat(tally.balance()).isEqualByComparingTo("30.75");
        assertThat(tally.loans()).hasValue(2);
        LoanTally large = TABLE.inMinorUnits()
                .tally(SqlDialect.STANDARD)
                .read(List.of(Arrays.asList(BigInteger.ZERO, (short) 1, BigInteger.TWO.pow(100))))
                .tally();
        assertThat(large.balance()).isEqualByComparingTo(new BigDecimal(BigInteger.TWO.pow(100), 2));
    }

    @Test
    void read_whatIsNotExact() {
        SqlSelect<LoanSums> select = TABLE.tally(SqlDialect.STANDARD);
        assertThatThrownBy(() -> select.read(List.of(Arrays.asList(0, 1, 10.5))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is a floating-point number, which is not exact");
        assertThatThrownBy(() -> select.read(List.of(Arrays.asList(0, 1, new BigDecimal("10.505")))))
                .hasMessageContaining("is finer than a minor unit");
        assertThatThrownBy(() -> select.read(List.of(Arrays.asList(0, 1, null))))
                .hasMessageContaining("column 3 of a row is empty");
        assertThatThrownBy(() -> select.read(List.of(Arrays.asList(0, 1, "ten"))))
                .hasMessageContaining("ten");
        assertThatThrownBy(() -> select.read(List.of(Arrays.asList(0.5, 1, 1)))).hasMessageContaining("whole number");
    }

    @Test
    void tally_saysAllThatIsWrong() {
        assertThatThrownBy(() -> LoanTable.of("loans", "USD")
                        .daysLate("a")
                        .daysLate("b")
                        .renegotiated("c", new String[0])
                        .tally(SqlDialect.STANDARD))
                .hasMessageContaining("days late")
                .hasMessageContaining("is bound twice")
                .hasMessageContaining("must be bound: balance(column)")
                .hasMessageContaining("must be stated: asOf(date)")
                .hasMessageContaining("has no codes");
        assertThatThrownBy(() -> TABLE.clients(SqlDialect.STANDARD)).hasMessageContaining("client(column)");
        assertThatThrownBy(() -> TABLE.migration(TABLE, SqlDialect.STANDARD)).hasMessageContaining("id(column)");
        assertThatThrownBy(() -> TABLE.tally(SqlDialect.STANDARD, Attribute.SECTOR))
                .hasMessageContaining("is not an attribute of the table");
        assertThatThrownBy(() -> TABLE.id("id").migration(TABLE.id("id"), SqlDialect.STANDARD))
                .hasMessageContaining("which is not later");
    }

    @Test
    void run_columnsThatDoNotDo() throws SQLException {
        try (Connection connection = h2();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE loans (\"balance\" DOUBLE PRECISION, \"day\" INTEGER, \"fine\" DECIMAL(9, 3))");
            Jdbc engine = new Jdbc(connection, SqlDialect.STANDARD);
            assertThatThrownBy(() -> TABLE.amount(Amount.DUE, "fine")
                            .tally(engine.dialect())
                            .run(engine))
                    .hasMessageContaining("loans, balance: does not hold amounts exactly: cast it to DECIMAL(18, 2)")
                    .hasMessageContaining("loans, fine: does not hold amounts exactly")
                    .hasMessageContaining("days: is not a column; did you mean day?");
            assertThatThrownBy(() -> TABLE.tally(SqlDialect.DUCKDB).run(engine))
                    .hasMessageContaining("is written for DuckDB, and the engine takes standard SQL");
        }
    }

    /** hand: one loan is written off by one column and repaid by another; of the other, 5 of 5 are outstanding. */
    @Test
    void status_twice_isRefused() throws SQLException {
        try (Connection connection = h2();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE loans (\"balance\" DECIMAL(9, 2), \"days\" INTEGER, \"off\" BOOLEAN, \"paid\" INTEGER)");
            statement.execute("INSERT INTO loans VALUES (5, 0, FALSE, 0), (7, 0, TRUE, 1), (9, 0, TRUE, 0)");
            Jdbc engine = new Jdbc(connection, SqlDialect.STANDARD);
            LoanSums sums = TABLE.status("off", LoanStatus.WRITTEN_OFF, "TRUE")
                    .status("paid", LoanStatus.REPAID, 1)
                    .tally(engine.dialect())
                    .run(engine);
            assertThat(sums.refused()).isEqualTo(1);
            assertThat(sums.rows()).isEqualTo(3);
            assertThat(sums.tally().balance()).isEqualByComparingTo("5");
            assertThat(sums.tally().writtenOff().balance()).isEqualByComparingTo("9");
            assertThat(sums.toString()).endsWith("; 1 of 3 rows refused");
        }
    }

    @Test
    void migration_withoutIdsOrReadableRows_isRefused() throws SQLException {
        try (Connection connection = h2();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE loans (\"balance\" DECIMAL(9, 2), \"days\" INTEGER, \"id\" VARCHAR(9))");
            Jdbc engine = new Jdbc(connection, SqlDialect.STANDARD);
            SqlSelect<?> select = TABLE.id("id")
                    .migration(
                            LoanTable.of("loans", "USD")
                                    .asOf("2025-12-31")
                                    .balance("balance")
                                    .daysLate("days")
                                    .id("id"),
                            engine.dialect());
            statement.execute("INSERT INTO loans VALUES (5, 0, ' ')");
            assertThatThrownBy(() -> select.run(engine))
                    .hasMessageContaining("a loan among the loans at 2024-12-31 has no id to follow it by");
            statement.execute("INSERT INTO loans VALUES (NULL, 0, 'a')");
            assertThatThrownBy(() -> select.run(engine)).hasMessageContaining("2 rows are without a balance");
        }
    }
}
