/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
     * @param label the days late, in words
     * @param loans how many there are
     * @param balance their whole outstanding principal, in whole units of the currency
     * @param renegotiatedLoans how many of them are renegotiated
     * @param renegotiatedBalance the balance of those
     */
    public record Line(
            String label, long loans, BigDecimal balance, long renegotiatedLoans, BigDecimal renegotiatedBalance) {}

    /**
     * Lays the classes out.
     *
     * @return a table with the share of each class in the portfolio, empty where the portfolio is not above zero
     */
    public Table table() {
        BigDecimal total = lines.stream().map(Line::balance).reduce(BigDecimal.ZERO, BigDecimal::add);
        long loans = lines.stream().mapToLong(Line::loans).sum();
        Table table = Table.of(
                "Aging at " + asOf + ", " + unit.currency().getCurrencyCode(),
                Column.text("days late"),
                Column.number("loans"),
                Column.number("balance"),
                Column.number("%"),
                Column.number("renegotiated"));
        for (Line line : lines) {
            table = table.row(
                    line.label(),
                    Printing.upTo(BigDecimal.valueOf(line.loans()), 0),
                    Printing.fixed(line.balance(), unit.digits()),
                    share(line.balance(), total),
                    Printing.fixed(line.renegotiatedBalance(), unit.digits()));
        }
        BigDecimal renegotiated =
                lines.stream().map(Line::renegotiatedBalance).reduce(BigDecimal.ZERO, BigDecimal::add);
        return table.row(
                "all",
                Printing.upTo(BigDecimal.valueOf(loans), 0),
                Printing.fixed(total, unit.digits()),
                share(total, total),
                Printing.fixed(renegotiated, unit.digits()));
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
