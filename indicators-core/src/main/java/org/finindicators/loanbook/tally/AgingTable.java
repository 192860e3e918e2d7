/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.finindicators.loanbook.LoanState;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Table;

/**
 * A portfolio by class of days late, written-off loans left out.
 *
 * <p>Balances below zero have a line of their own, however late the loans are; the shares then add up to 100 with it.
 *
 * @param asOf the date of the balances
 * @param unit the minor units of the currency
 * @param lines the classes
 */
public record AgingTable(LocalDate asOf, MinorUnits unit, List<Line> lines) {
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
     * @param renegotiated those of them that are renegotiated
     */
    public record Line(LoanState state, String label, LoanTotal all, LoanTotal renegotiated) {}

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
     * @return a table with the share of each class in the portfolio, empty where the portfolio is not above zero
     */
    public Table table() {
        LoanTotal none = new LoanTotal(0, BigDecimal.ZERO);
        LoanTotal total = lines.stream().map(Line::all).reduce(none, LoanTotal::plus);
        LoanTotal renegotiated = lines.stream().map(Line::renegotiated).reduce(none, LoanTotal::plus);
        Table table = Table.of(
                "Aging at " + asOf + ", " + unit.currency().getCurrencyCode(),
                Column.text("days late"),
                Column.number("loans"),
                Column.number("balance"),
                Column.number("%"),
                Column.number("renegotiated"));
        for (Line line : lines) {
            table = table.row(row(line.label(), line.all(), line.renegotiated(), total));
        }
        return table.row(row("all", total, renegotiated, total));
    }

    private String[] row(String label, LoanTotal loans, LoanTotal renegotiated, LoanTotal total) {
        return new String[] {
            label,
            Printing.number(loans.loans()),
            Printing.fixed(loans.balance(), unit.digits()),
            share(loans.balance(), total.balance()),
            Printing.fixed(renegotiated.balance(), unit.digits())
        };
    }

    private static String share(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0
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
