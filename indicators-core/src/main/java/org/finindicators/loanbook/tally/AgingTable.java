/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.loanbook.LoanState;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;

/**
 * A portfolio by class of days late, written-off loans left out.
 *
 * <p>Balances below zero have a line of their own, however late the loans are; shares of a portfolio that has them mean
 * nothing and are left out.
 *
 * @param asOf the date of the balances
 * @param unit the minor units of the currency
 * @param lines the classes
 * @since 0.1.0
 */
public record AgingTable(LocalDate asOf, MinorUnits unit, List<Line> lines) implements Tabular {
    private static final String NOT_KNOWN = "-";

    /** Copies the list. */
    public AgingTable {
        lines = List.copyOf(lines);
    }

    /**
     * The loans of one class.
     *
     * @param state the class, or the state of loans that are in none
     * @param label the days late, in words
     * @param all the loans and their whole outstanding principal
     * @param renegotiated those of them that are renegotiated, if they are all told from the others
     * @since 0.1.0
     */
    public record Line(LoanState state, String label, LoanTotal all, Optional<LoanTotal> renegotiated) {}

    /**
     * Finds the line of a state.
     *
     * @param state the state
     * @return its line, or nothing if no loan is in it
     */
    public Optional<Line> line(LoanState state) {
        return lines.stream().filter(line -> line.state().equals(state)).findFirst();
    }

    /**
     * Lays the classes out.
     *
     * @return a table with the share of each class in the portfolio, empty where the portfolio is not above zero or has
     *     balances below zero
     */
    @Override
    public Table table() {
        LoanTotal total = lines.stream().map(Line::all).reduce(LoanTotal.NONE, LoanTotal::plus);
        Optional<LoanTotal> renegotiated =
                lines.stream().allMatch(line -> line.renegotiated().isPresent())
                        ? Optional.of(lines.stream()
                                .flatMap(line -> line.renegotiated().stream())
                                .reduce(LoanTotal.NONE, LoanTotal::plus))
                        : Optional.empty();
        List<List<String>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(row(line.label(), line.all(), line.renegotiated(), total)));
        rows.add(row("all", total, renegotiated, total));
        boolean open = rows.stream().anyMatch(row -> row.contains(NOT_KNOWN));
        return new Table(
                "Aging at " + asOf + ", " + unit.currency().getCurrencyCode(),
                List.of(
                        Column.text("days late"),
                        Column.number("loans"),
                        Column.number("balance"),
                        Column.number("%"),
                        Column.number("renegotiated")),
                rows,
                open ? List.of(NOT_KNOWN + " not known") : List.of());
    }

    private List<String> row(String label, LoanTotal loans, Optional<LoanTotal> renegotiated, LoanTotal total) {
        return List.of(
                label,
                loans.loans().isPresent() ? Printing.number(loans.loans().getAsLong()) : NOT_KNOWN,
                Printing.fixed(loans.balance(), unit.digits()),
                share(loans.balance(), total.balance()),
                renegotiated
                        .map(part -> Printing.fixed(part.balance(), unit.digits()))
                        .orElse(NOT_KNOWN));
    }

    private String share(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0 || line(LoanState.BALANCE_BELOW_ZERO).isPresent()
                ? ""
                : Printing.percent(
                        Rational.of(part).dividedBy(Rational.of(whole)).toDecimal(), 2);
    }

    /** Prints the table. */
    @Override
    public String toString() {
        return table().toString();
    }
}
