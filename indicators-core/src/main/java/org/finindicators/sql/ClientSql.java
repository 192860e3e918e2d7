/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.loanbook.tally.ClientBalances;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** Writes the select of what clients owe: client, whether refused, rows, and the balance. */
final class ClientSql {
    private ClientSql() {}

    static SqlSelect<ClientBalances> of(TypedLoans loans) {
        return new SqlSelect<>(
                loans.dialect(),
                List.of(loans.source()),
                text(loans),
                Collector.of(() -> new Clients(loans), Clients::add, Clients::and, Clients::build));
    }

    private static String text(TypedLoans loans) {
        String client = TypedLoans.CLIENT;
        String onBooks = loans.has(TypedLoans.STATUS)
                ? " AND " + loans.status() + " <> " + TypedLoans.place(LoanStatus.WRITTEN_OFF)
                : "";
        String leftOut = new LoanKey(loans).isLeftOut();
        String inPortfolio = "CASE WHEN " + (leftOut.isEmpty() ? "0" : "CASE WHEN " + leftOut + " THEN 1 ELSE 0 END")
                + " = 0" + onBooks + " THEN " + TypedLoans.BALANCE + " ELSE 0 END";
        String inner = "SELECT " + client + ",\n  CASE WHEN " + loans.refusal() + " THEN 1 ELSE 0 END AS unread,\n  "
                + inPortfolio + " AS owed\nFROM (\n" + TypedLoans.indented(loans.select(Optional.empty()))
                + "\n) AS typed";
        // a row for all that is refused, whoever the client
        String middle = "SELECT CASE WHEN unread = 0 THEN " + client + " END AS " + client + ", unread, owed\nFROM (\n"
                + TypedLoans.indented(inner) + "\n) AS owing";
        return "SELECT " + client + ", unread, COUNT(*) AS loans, SUM(owed) AS owed\nFROM (\n"
                + TypedLoans.indented(middle) + "\n) AS clients\nGROUP BY " + client + ", unread";
    }

    /** The rows so far. */
    private static final class Clients {
        private final TypedLoans loans;
        private final Map<String, BigInteger> balances = new HashMap<>();
        private long refused;

        Clients(TypedLoans loans) {
            this.loans = loans;
        }

        void add(List<@Nullable Object> row) {
            if (SqlCells.whole(row, 1) != 0) {
                refused = Math.addExact(refused, SqlCells.whole(row, 2));
                return;
            }
            LoanTable.Draft table = loans.table();
            balances.merge(
                    SqlCells.text(row, 0).strip(), SqlCells.sum(row, 3, table.digits, table.unit), BigInteger::add);
        }

        Clients and(Clients other) {
            refused = Math.addExact(refused, other.refused);
            other.balances.forEach((client, balance) -> balances.merge(client, balance, BigInteger::add));
            return this;
        }

        ClientBalances build() {
            requireNone(loans.table().relation, refused);
            return ClientBalances.of(loans.asOf(), loans.table().unit, balances);
        }
    }

    /** Refuses to sum what has rows that cannot be read. */
    static void requireNone(String relation, long refused) {
        if (refused > 0) {
            throw InvalidInputException.of(
                    relation,
                    refused + (refused == 1 ? " row is" : " rows are")
                            + " without a balance, or with days late or dates out of range: tally(dialect) counts"
                            + " them, and a select leaves them out");
        }
    }
}
