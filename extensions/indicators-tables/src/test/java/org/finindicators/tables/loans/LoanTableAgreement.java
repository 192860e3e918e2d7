/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.loans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Defect;
import org.finindicators.loanbook.IntegrityPolicy;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.loanbook.tally.ClientBalances;
import org.finindicators.loanbook.tally.MigrationTally;
import org.finindicators.number.MinorUnits;
import org.finindicators.sql.LoanSums;
import org.finindicators.sql.LoanTable;
import org.finindicators.sql.SqlDialect;
import org.finindicators.sql.SqlSelect;
import org.finindicators.tables.engines.Engine;
import org.finindicators.tables.source.JdbcEngine;
import org.finindicators.tables.source.QuerySource;
import org.finindicators.validation.InvalidInputException;

/**
 * What the selects of a table of loans come to is what the core makes of the same rows, read one by one: sums by
 * branch, clients, and loans followed from one date to another. In whole currency, since SQLite has no decimals.
 */
final class LoanTableAgreement {
    private static final int LOANS = 10_000;
    private static final MinorUnits WHOLE = new MinorUnits(MinorUnits.of("USD").currency(), 0);
    private static final IntegrityPolicy POLICY =
            IntegrityPolicy.keepAll().leavingOut(Defect.BALANCE_BELOW_ZERO, Defect.ID_NOT_GIVEN);

    private LoanTableAgreement() {}

    private static void fill(Engine engine, Statement statement, String table, int firstId, long seed)
            throws SQLException {
        Random random = new Random(seed);
        statement.execute("CREATE TABLE " + table + " ("
                + Stream.of(
                                "order VARCHAR(20)",
                                "user VARCHAR(20)",
                                "balance BIGINT",
                                "late INTEGER",
                                "off INTEGER",
                                "new INTEGER",
                                "branch VARCHAR(20)")
                        .map(column -> column.split(" ", 2))
                        .map(column -> engine.dialect().name(column[0]) + " " + column[1])
                        .collect(Collectors.joining(", "))
                + ")");
        for (int from = 0; from < LOANS; from += 1000) {
            StringJoiner values = new StringJoiner(", ", "INSERT INTO " + table + " VALUES ", "");
            for (int row = from; row < from + 1000; row++) {
                int kind = random.nextInt(30);
                String balance = kind == 0 ? "0" : kind == 1 ? "-5" : Integer.toString(random.nextInt(1_000_000));
                String id =
                        kind == 1 && random.nextBoolean() ? "NULL" : kind == 2 ? "' '" : "'L" + (firstId + row) + "'";
                int late = random.nextInt(20);
                values.add("(" + id + ", "
                        + (random.nextInt(50) == 0 ? "NULL" : "'c" + random.nextInt(3000) + "'") + ", " + balance + ", "
                        + (late == 0 ? "NULL" : late < 12 ? "0" : Integer.toString(random.nextInt(400))) + ", "
                        + (random.nextInt(30) == 0 ? "1" : "0") + ", " + (random.nextInt(10) == 0 ? "1" : "0") + ", "
                        + new String[] {"'East'", "'east'", "' West'", "''", "NULL", "'\u00c9t\u00e9'"}
                                [random.nextInt(6)]
                        + ")");
            }
            statement.execute(values.toString());
        }
    }

    private static LoanFile rows(Connection connection, String table, String date) {
        return LoanMap.of(WHOLE)
                .asOf(date)
                .id("order")
                .client("user")
                .balance("balance")
                .daysLate("late")
                .writtenOff("off", YesNo.of("1", "0"))
                .renegotiated("new", YesNo.of("1", "0"))
                .by("branch")
                .policy(POLICY)
                .read(QuerySource.of(connection, "SELECT * FROM " + table));
    }

    private static LoanTable table(String table, String date) {
        return LoanTable.of(table, WHOLE)
                .asOf(date)
                .id("order")
                .client("user")
                .balance("balance")
                .daysLate("late")
                .status("off", LoanStatus.WRITTEN_OFF, 1)
                .renegotiated("new", "1")
                .by("branch")
                .policy(POLICY);
    }

    static void sameAsRowByRow(Engine like) throws SQLException {
        try (Connection connection = like.open();
                Statement statement = connection.createStatement()) {
            fill(like, statement, "loans", 0, 1);
            fill(like, statement, "loans_after", 1000, 2);
            LoanFile before = rows(connection, "loans", "2023-12-31");
            LoanFile after = rows(connection, "loans_after", "2024-12-31");
            assertThat(before.refused() + after.refused()).isZero();
            LoanTable opening = table("loans", "2023-12-31");
            LoanTable closing = table("loans_after", "2024-12-31");
            JdbcEngine engine = JdbcEngine.of(connection);

            Attribute branch = Attribute.of("branch");
            assertThat(opening.tally(engine.dialect(), branch).run(engine).tally())
                    .isEqualTo(before.aged().tallyBy(branch));
            assertThat(opening.tally(engine.dialect()).run(engine).tally()).isEqualTo(before.tally());
            assertThat(closing.clients(engine.dialect()).run(engine))
                    .isEqualTo(ClientBalances.of(after.aged(), Attribute.BORROWER));
            MigrationTally moved = opening.migration(closing, engine.dialect()).run(engine);
            assertThat(moved).isEqualTo(MigrationTally.of(before.aged(), after.aged()));
            assertThat(moved.leftOut()).isPositive();
            assertThat(moved.reaged().isNone()).isFalse();
        }
    }

    /** hand: three times 2^63 - 1 cents are 27,670,116,110,564,327,421 cents; 64 bits hold a third of it. */
    static void sumBeyond64Bits_isExactOrRaised(Engine like) throws SQLException {
        try (Connection connection = like.open();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE loans (" + like.dialect().name("balance") + " BIGINT)");
            statement.execute(
                    "INSERT INTO loans VALUES " + "(9223372036854775807), ".repeat(2) + "(9223372036854775807)");
            JdbcEngine engine = JdbcEngine.of(connection);
            SqlSelect<LoanSums> select = LoanTable.of("loans", "USD")
                    .inMinorUnits()
                    .asOf("2024-12-31")
                    .balance("balance")
                    .tally(engine.dialect());
            if (engine.dialect().equals(SqlDialect.SQLITE)) {
                assertThatThrownBy(() -> select.run(engine))
                        .isInstanceOf(InvalidInputException.class)
                        .hasMessageContaining("integer overflow");
            } else {
                assertThat(select.run(engine).tally().balance()).isEqualByComparingTo("276701161105643274.21");
            }
        }
    }
}
