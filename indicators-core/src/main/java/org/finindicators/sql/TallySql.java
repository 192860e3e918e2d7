/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collector;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.tally.IntegrityTotals;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.TallyBuilder;
import org.jspecify.annotations.Nullable;

/** Writes the select of an aging tally: label, key, loans, and a sum for each amount. */
final class TallySql {
    private final TypedLoans loans;
    private final LoanKey key;
    private final Optional<Attribute> by;

    private TallySql(TypedLoans loans, Optional<Attribute> by) {
        this.loans = loans;
        this.by = by;
        key = new LoanKey(loans);
    }

    static SqlSelect<LoanSums> of(TypedLoans loans, Optional<Attribute> by) {
        TallySql sql = new TallySql(loans, by);
        return new SqlSelect<>(
                loans.dialect(),
                List.of(loans.source()),
                sql.text(),
                Collector.of(() -> new Sums(sql), Sums::add, Sums::and, Sums::build));
    }

    private String text() {
        String label = by.isPresent() ? TypedLoans.LABEL + ", " : "";
        StringJoiner sums = new StringJoiner(",\n  ");
        StringJoiner amounts = new StringJoiner(", ");
        for (Amount amount : loans.amounts()) {
            String name = TypedLoans.name(amount);
            sums.add("SUM(" + name + ") AS " + name);
            amounts.add(name);
        }
        return "SELECT " + label + "kind, COUNT(*) AS loans,\n  " + sums + "\nFROM (\n"
                + TypedLoans.indented("SELECT " + label + amounts + ",\n  " + key.expression() + " AS kind\nFROM (\n"
                        + TypedLoans.indented(loans.select(by)) + "\n) AS typed")
                + "\n) AS keyed\nGROUP BY " + label + "kind";
    }

    /** The rows so far. */
    private static final class Sums {
        private final TallySql sql;
        private final IntegrityTotals totals;
        private final TallyBuilder builder;
        private long rows;
        private long refused;

        Sums(TallySql sql) {
            this.sql = sql;
            LoanTable.Draft table = sql.loans.table();
            totals = new IntegrityTotals(sql.loans.asOf(), table.unit, table.policy);
            builder = sql.by
                    .map(attribute -> LoanTally.builder(sql.loans.asOf(), table.unit, table.scheme, attribute))
                    .orElseGet(() -> LoanTally.builder(sql.loans.asOf(), table.unit, table.scheme));
            Optional.ofNullable(table.collected).ifPresent(builder::collected);
        }

        void add(List<@Nullable Object> row) {
            int place = sql.by.isPresent() ? 1 : 0;
            long key = SqlCells.whole(row, place++);
            long loans = SqlCells.whole(row, place++);
            rows = Math.addExact(rows, loans);
            if (LoanKey.isRefused(key)) {
                refused = Math.addExact(refused, loans);
                return;
            }
            LoanTable.Draft table = sql.loans.table();
            Map<Amount, BigInteger> sums = new EnumMap<>(Amount.class);
            for (Amount amount : sql.loans.amounts()) {
                if (LoanKey.reports(key, amount)) {
                    sums.put(amount, SqlCells.sum(row, place, table.digits, table.unit));
                }
                place++;
            }
            String label = sql.by.isPresent() ? SqlCells.text(row, 0).strip() : "";
            builder.add(totals.add(sql.key.loans(key, loans, sums).label(label)));
        }

        Sums and(Sums other) {
            rows = Math.addExact(rows, other.rows);
            refused = Math.addExact(refused, other.refused);
            totals.add(other.totals);
            builder.add(other.builder);
            return this;
        }

        LoanSums build() {
            return new LoanSums(builder.build(), totals.table(), rows, refused);
        }
    }
}
