/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.regulation.DaysLateBucket;
import org.finindicators.report.Column;
import org.finindicators.report.Table;

/** Lays a migration out: a row for each state at the beginning, a column for each at the end. */
final class MigrationTable {
    private static final String NEW = "new";
    private static final String GONE = "gone";

    private final Migration migration;
    private final MinorUnits unit;
    private final String dates;

    MigrationTable(Migration migration, MinorUnits unit) {
        this.migration = migration;
        this.unit = unit;
        dates = "from " + migration.from() + " to " + migration.to();
    }

    Table loans() {
        return matrix(
                "Loans " + dates,
                (before, after) -> Printing.upTo(BigDecimal.valueOf(migration.loans(before, after)), 0));
    }

    Table balances() {
        return matrix(
                        "Balances " + dates + ", " + unit.currency().getCurrencyCode(),
                        (before, after) -> Printing.fixed(
                                before == migration.absent()
                                        ? migration.closing(before, after)
                                        : migration.opening(before, after),
                                unit.digits()))
                .note("opening balances; of new loans, closing balances");
    }

    Table shares() {
        return matrix("Migration " + dates + ", % of opening balance", this::share)
                .note("- no opening balance");
    }

    private String share(int before, int after) {
        Rational all = Rational.of(migration.opening(before, any -> true));
        return all.signum() <= 0
                ? "-"
                : Printing.percent(
                        Rational.of(migration.opening(before, after))
                                .dividedBy(all)
                                .toDecimal(),
                        2);
    }

    private Table matrix(String title, BiFunction<Integer, Integer, String> cell) {
        int[] rows = shown(before -> states().anyMatch(after -> migration.loans(before, after) > 0));
        int[] columns = shown(after -> states().anyMatch(before -> migration.loans(before, after) > 0));
        List<Column> heads = new ArrayList<>(List.of(Column.text("from \\ to")));
        IntStream.of(columns).forEach(after -> heads.add(Column.number(name(after, GONE))));
        List<List<String>> lines = new ArrayList<>();
        for (int before : rows) {
            List<String> line = new ArrayList<>(List.of(name(before, NEW)));
            IntStream.of(columns).forEach(after -> line.add(cell.apply(before, after)));
            lines.add(line);
        }
        Table table = new Table(title, heads, lines, List.of());
        return migration.leftOut() == 0
                ? table
                : table.note("loans left out for their defects: " + migration.leftOut());
    }

    private IntStream states() {
        return IntStream.rangeClosed(0, migration.absent());
    }

    private int[] shown(IntPredicate hasLoans) {
        return states().filter(state -> state < migration.scheme().classes() || hasLoans.test(state))
                .toArray();
    }

    /** Names a state in a few letters, days for classes. */
    private String name(int state, String absent) {
        AgingScheme scheme = migration.scheme();
        if (state == 0) {
            return "not late";
        }
        if (state < scheme.classes()) {
            return scheme.to(state) == DaysLateBucket.OPEN
                    ? "> " + (scheme.from(state) - 1)
                    : scheme.from(state) + "-" + scheme.to(state);
        }
        if (state == migration.notKnown()) {
            return "not known";
        }
        if (state == migration.settled()) {
            return "repaid";
        }
        if (state == migration.belowZero()) {
            return "below zero";
        }
        return state == migration.writtenOff() ? "written off" : absent;
    }
}
