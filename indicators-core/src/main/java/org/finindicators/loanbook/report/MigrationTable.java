/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.LoanState;
import org.finindicators.loanbook.tally.MigrationTally;
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
    private final MigrationTally tally;
    private final List<LoanState> states;
    private final String dates;

    MigrationTable(Migration migration) {
        this.migration = migration;
        tally = migration.tally();
        states = tally.scheme().states();
        dates = "from " + tally.from() + " to " + tally.to();
    }

    Table loans() {
        return matrix("Loans " + dates, (before, after) -> Printing.number(tally.loans(before, after)));
    }

    Table balances() {
        return matrix(
                        "Balances " + dates + ", " + tally.unit().currency().getCurrencyCode(),
                        (before, after) -> Printing.fixed(
                                before.equals(LoanState.NOT_IN_BOOK)
                                        ? tally.closing(before, after)
                                        : tally.opening(before, after),
                                tally.unit().digits()))
                .note("opening balances; of new loans, closing balances");
    }

    Table shares() {
        return matrix("Migration " + dates + ", % of opening balance", this::share)
                .note("- no opening balance");
    }

    private String share(LoanState before, LoanState after) {
        Rational all = Rational.of(migration.opening(before, any -> true));
        return all.signum() <= 0
                ? "-"
                : Printing.percent(
                        Rational.of(tally.opening(before, after)).dividedBy(all).toDecimal(), 2);
    }

    private Table matrix(String title, BiFunction<LoanState, LoanState, String> cell) {
        List<LoanState> rows = shown(before -> states.stream().anyMatch(after -> tally.loans(before, after) > 0));
        List<LoanState> columns = shown(after -> states.stream().anyMatch(before -> tally.loans(before, after) > 0));
        List<Column> heads = new ArrayList<>(List.of(Column.text("from \\ to")));
        columns.forEach(after -> heads.add(Column.number(name(after, GONE))));
        List<List<String>> lines = new ArrayList<>();
        for (LoanState before : rows) {
            List<String> line = new ArrayList<>(List.of(name(before, NEW)));
            columns.forEach(after -> line.add(cell.apply(before, after)));
            lines.add(line);
        }
        Table table = new Table(title, heads, lines, List.of());
        return tally.leftOut() == 0 ? table : table.note("loans left out for their defects: " + tally.leftOut());
    }

    /** Lists the classes of days late, and the other states that loans are in. */
    private List<LoanState> shown(Predicate<LoanState> hasLoans) {
        return states.stream()
                .filter(state -> state.ageClass().isPresent() || hasLoans.test(state))
                .toList();
    }

    /** Names a state in a few letters, days for classes. */
    private String name(LoanState state, String notInBook) {
        if (state.ageClass().isPresent()) {
            return days(state.ageClass().getAsInt());
        }
        if (state.equals(LoanState.NOT_IN_BOOK)) {
            return notInBook;
        }
        if (state.equals(LoanState.DAYS_LATE_NOT_KNOWN)) {
            return "not known";
        }
        if (state.equals(LoanState.SETTLED)) {
            return "repaid";
        }
        return state.equals(LoanState.BALANCE_BELOW_ZERO) ? "below zero" : state.toString();
    }

    private String days(int number) {
        AgingScheme scheme = tally.scheme();
        if (number == 0) {
            return scheme.label(0);
        }
        return scheme.to(number) == DaysLateBucket.OPEN
                ? "> " + (scheme.from(number) - 1)
                : scheme.from(number) + "-" + scheme.to(number);
    }
}
