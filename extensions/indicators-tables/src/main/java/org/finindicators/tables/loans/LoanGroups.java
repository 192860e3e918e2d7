/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.loans;

import java.util.List;
import org.finindicators.catalogue.Comparison;
import org.finindicators.indicator.Indicator;
import org.finindicators.intermediary.collection.LoanBookItems;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.report.LoanBookStatement;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.number.Printing;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.report.Column;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.statement.Statement;
import org.finindicators.tables.writing.Savable;

/**
 * A loan book that was read, by the labels of an attribute: by branch, sector or purpose.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class LoanGroups implements Savable {
    private final LoanFile file;
    private final LoanTally tally;

    LoanGroups(LoanFile file, LoanTally tally) {
        this.file = file;
        this.tally = tally;
    }

    /**
     * Returns the sums of each group.
     *
     * @return the tally
     */
    public LoanTally tally() {
        return tally;
    }

    /**
     * Measures each group and the whole, in the period of {@link LoanFile#measure(Indicator)}.
     *
     * @param indicators the indicators, each in the variant chosen
     * @return a row for each label, and one for the whole behind them
     */
    public Comparison measure(Indicator... indicators) {
        return Comparison.of(by().name(), List.of(indicators), statements(file.name(), file.period()));
    }

    /**
     * Returns a statement of each group, and one of the whole behind them.
     *
     * @param subject whose loans they are
     * @param period the period, which ends at the date of the balances
     * @return the statements, whose subjects are the labels
     * @throws org.finindicators.validation.InvalidInputException if it ends on another day
     */
    public List<Statement> statements(String subject, ReportingPeriod period) {
        return LoanBookItems.of(LoanBookStatement.of(subject, period, tally))
                .statements(label -> Statement.builder(label, period).build())
                .stream()
                .map(file::remarked)
                .toList();
    }

    private Attribute by() {
        return tally.by().orElseThrow();
    }

    /**
     * Lays out the groups: their loans and their balances.
     *
     * @return a line for each label
     */
    public Table table() {
        Table table = Table.of(
                "Loans by " + by() + " at " + tally.asOf() + ", "
                        + tally.unit().currency().getCurrencyCode(),
                Column.text(by().name()),
                Column.number("loans"),
                Column.number("balance"));
        return table.rows(tally.groups().stream()
                .map(label -> {
                    LoanTally group = tally.group(label);
                    return List.of(
                            label,
                            Printing.number(group.portfolio().loans().orElseThrow()),
                            Printing.fixed(group.balance(), tally.unit().digits()));
                })
                .toList());
    }

    /**
     * Writes the groups.
     *
     * @param format how
     * @return the text of the table
     */
    @Override
    public String as(Format format) {
        return table().as(format);
    }

    /** Prints the groups. */
    @Override
    public String toString() {
        return table().toString();
    }
}
