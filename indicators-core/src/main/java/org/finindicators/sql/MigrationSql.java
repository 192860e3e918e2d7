/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import org.finindicators.loanbook.LoanState;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.loanbook.tally.MigrationTally;
import org.finindicators.loanbook.tally.MovedLoans;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * Writes the select that follows loans from one table into another. Both are put one below the other and grouped by id,
 * which every engine can, where not all can join with what is missing on either side; and an id that occurs twice shows
 * in its count.
 */
final class MigrationSql {
    private static final int NO_FAULT = 0;
    private static final int TWICE_BEFORE = 1;
    private static final int TWICE_AFTER = 2;
    private static final int NO_ID_BEFORE = 3;
    private static final int NO_ID_AFTER = 4;

    private final TypedLoans opening;
    private final TypedLoans closing;
    private final List<LoanState> states;

    private MigrationSql(TypedLoans opening, TypedLoans closing) {
        this.opening = opening;
        this.closing = closing;
        states = opening.table().scheme.states();
    }

    static SqlSelect<MigrationTally> of(TypedLoans opening, TypedLoans closing) {
        MigrationSql sql = new MigrationSql(opening, closing);
        // refuses dates and schemes that do not do
        sql.none();
        return new SqlSelect<>(
                opening.dialect(),
                List.of(opening.source(), closing.source()),
                sql.text(),
                Collector.of(() -> new Moves(sql), Moves::add, Moves::and, Moves::build));
    }

    private MigrationTally none() {
        LoanTable.Draft table = opening.table();
        if (!table.unit.equals(closing.table().unit) || !table.scheme.equals(closing.table().scheme)) {
            throw InvalidInputException.of(
                    "",
                    "loans in " + table.unit.currency() + " by " + table.scheme + " cannot be followed into loans in "
                            + closing.table().unit.currency() + " by " + closing.table().scheme);
        }
        if (table.digits != closing.table().digits) {
            throw InvalidInputException.of("", "amounts are in minor units in one table and not in the other");
        }
        return MigrationTally.of(opening.asOf(), closing.asOf(), table.unit, table.scheme);
    }

    private int place(LoanState state) {
        return states.indexOf(state);
    }

    /** Marks each loan of a table: 1 if it is kept, left out or refused, and its state. */
    private String side(TypedLoans loans, int number) {
        LoanKey key = new LoanKey(loans);
        String leftOut = key.isLeftOut();
        String fate = "CASE WHEN " + loans.refusal() + " THEN 2"
                + (leftOut.isEmpty() ? "" : " WHEN " + leftOut + " THEN 1") + " ELSE 0 END";
        String state = loans.has(TypedLoans.STATUS)
                ? "CASE WHEN " + loans.status() + " = " + TypedLoans.place(LoanStatus.WRITTEN_OFF) + " THEN "
                        + place(LoanState.WRITTEN_OFF) + " ELSE " + key.ageClass() + " END"
                : key.ageClass();
        String late = loans.has(TypedLoans.DAYS) ? loans.dialect().call("COALESCE", TypedLoans.DAYS, "-1") : "-1";
        return "SELECT " + TypedLoans.ID + ", " + number + " AS side,\n  " + fate + " AS fate,\n  " + state
                + " AS state,\n  " + TypedLoans.BALANCE + ", " + late + " AS late, "
                + (loans.has(TypedLoans.TERMS) ? TypedLoans.TERMS : "0") + " AS terms\nFROM (\n"
                + TypedLoans.indented(loans.select(Optional.empty())) + "\n) AS typed";
    }

    /** Adds up what is of a loan at one of the dates. */
    private static String at(int side, int fate, String function, String value, String other) {
        return function + "(CASE WHEN side = " + side + " AND fate = " + fate + " THEN " + value + " ELSE " + other
                + " END)";
    }

    private String byId() {
        StringBuilder columns = new StringBuilder(TypedLoans.ID);
        for (int side = 0; side < 2; side++) {
            String when = side == 0 ? "_before" : "_after";
            columns.append(",\n  " + at(side, 0, "SUM", "1", "0") + " AS kept" + when)
                    .append(",\n  " + at(side, 1, "SUM", "1", "0") + " AS left_out" + when)
                    .append(",\n  " + at(side, 0, "MAX", "state", "-1") + " AS state" + when)
                    .append(",\n  " + at(side, 0, "SUM", TypedLoans.BALANCE, "0") + " AS balance" + when)
                    .append(",\n  " + at(side, 0, "MAX", "late", "-1") + " AS late" + when)
                    .append(",\n  " + at(side, 0, "MAX", "terms", "0") + " AS terms" + when);
        }
        return "SELECT " + columns + ",\n  SUM(CASE WHEN fate = 2 THEN 1 ELSE 0 END) AS refused\nFROM (\n"
                + TypedLoans.indented(side(opening, 0) + "\nUNION ALL\n" + side(closing, 1)) + "\n) AS loans\nGROUP BY "
                + TypedLoans.ID;
    }

    /** The state of a loan that may be left out, of which is written -1, or not there at all. */
    private String state(String when) {
        return "CASE WHEN kept_" + when + " > 0 THEN state_" + when + " WHEN left_out_" + when + " > 0 THEN -1 ELSE "
                + place(LoanState.NOT_IN_BOOK) + " END";
    }

    private String moved() {
        String missing = opening.isIdMissing();
        String both = "kept_before > 0 AND kept_after > 0";
        int writtenOff = place(LoanState.WRITTEN_OFF);
        // a loan that is left out at one date counts once with that of the other, as it does row by row
        String leftOut = "left_out_before + left_out_after - CASE WHEN kept_after > 0 OR left_out_after = 0 OR "
                + missing + " THEN 0 WHEN kept_before > 0 OR left_out_before = 0 THEN 0 ELSE 1 END";
        return "SELECT " + state("before") + " AS state_before,\n  " + state("after") + " AS state_after,\n  "
                + "CASE WHEN " + missing + " AND kept_before > 0 THEN " + NO_ID_BEFORE + " WHEN " + missing
                + " AND kept_after > 0 THEN " + NO_ID_AFTER + " WHEN kept_before > 1 THEN " + TWICE_BEFORE
                + " WHEN kept_after > 1 THEN " + TWICE_AFTER + " ELSE " + NO_FAULT + " END AS fault,\n  "
                + TypedLoans.ID + ", balance_before, balance_after, refused,\n  " + leftOut + " AS left_out,\n  "
                + "CASE WHEN " + both + " AND late_after >= 0 AND late_after < late_before AND balance_before > 0"
                + " AND balance_after >= balance_before AND terms_after = 0 AND state_before <> " + writtenOff
                + " AND state_after <> " + writtenOff + " THEN 1 ELSE 0 END AS reaged,\n  "
                + "CASE WHEN " + both + " AND terms_after = 1 AND terms_before = 0 THEN 1 ELSE 0 END AS anew\nFROM (\n"
                + TypedLoans.indented(byId()) + "\n) AS followed";
    }

    private String text() {
        String id = opening.dialect().asText(TypedLoans.ID);
        return "SELECT state_before, state_after, fault, COUNT(*) AS loans,\n"
                + "  SUM(balance_before) AS opening, SUM(balance_after) AS closing,\n"
                + "  SUM(CASE WHEN anew = 1 THEN balance_before ELSE 0 END) AS renegotiated,\n"
                + "  SUM(reaged) AS reaged, SUM(CASE WHEN reaged = 1 THEN balance_before ELSE 0 END) AS reaged_balance,\n"
                + "  SUM(left_out) AS left_out, SUM(refused) AS refused,\n"
                + "  MIN(CASE WHEN fault > 0 THEN " + id + " END) AS example\nFROM (\n"
                + TypedLoans.indented(moved()) + "\n) AS moved\nGROUP BY state_before, state_after, fault";
    }

    /** The rows so far. */
    private static final class Moves {
        private final MigrationSql sql;
        private MigrationTally tally;
        private long leftOut;
        private long refused;
        private int fault = NO_FAULT;
        private String example = "";

        Moves(MigrationSql sql) {
            this.sql = sql;
            tally = sql.none();
        }

        void add(List<@Nullable Object> row) {
            int before = Math.toIntExact(SqlCells.whole(row, 0));
            int after = Math.toIntExact(SqlCells.whole(row, 1));
            leftOut = Math.addExact(leftOut, SqlCells.whole(row, 9));
            refused = Math.addExact(refused, SqlCells.whole(row, 10));
            int found = Math.toIntExact(SqlCells.whole(row, 2));
            if (found != NO_FAULT) {
                fault(found, SqlCells.text(row, 11));
            } else if (before >= 0 && after >= 0 && SqlCells.whole(row, 10) == 0) {
                LoanTable.Draft table = sql.opening.table();
                int digits = table.digits;
                int digitsAfter = sql.closing.table().digits;
                tally = tally.with(MovedLoans.of(sql.states.get(before), sql.states.get(after), SqlCells.whole(row, 3))
                        .opening(SqlCells.sum(row, 4, digits, table.unit))
                        .closing(SqlCells.sum(row, 5, digitsAfter, table.unit))
                        .renegotiated(SqlCells.sum(row, 6, digits, table.unit))
                        .reaged(SqlCells.whole(row, 7), SqlCells.sum(row, 8, digits, table.unit)));
            }
        }

        private void fault(int found, String id) {
            if (fault == NO_FAULT || found < fault) {
                fault = found;
                example = id;
            }
        }

        Moves and(Moves other) {
            tally = tally.merge(other.tally);
            leftOut = Math.addExact(leftOut, other.leftOut);
            refused = Math.addExact(refused, other.refused);
            if (other.fault != NO_FAULT) {
                fault(other.fault, other.example);
            }
            return this;
        }

        MigrationTally build() {
            ClientSql.requireNone(sql.opening.table().relation + ", " + sql.closing.table().relation, refused);
            if (fault != NO_FAULT) {
                boolean isBefore = fault == TWICE_BEFORE || fault == NO_ID_BEFORE;
                TypedLoans where = isBefore ? sql.opening : sql.closing;
                throw InvalidInputException.of(
                        where.table().relation,
                        fault == TWICE_BEFORE || fault == TWICE_AFTER
                                ? "the id " + example + " occurs twice among the loans at " + where.asOf()
                                        + "; leave one of them out in a select"
                                : "a loan among the loans at " + where.asOf()
                                        + " has no id to follow it by; a policy of integrity may leave it out");
            }
            return tally.withLeftOut(leftOut);
        }
    }
}
