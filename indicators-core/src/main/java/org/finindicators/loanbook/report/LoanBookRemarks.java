/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.LoanTotal;
import org.finindicators.number.Printing;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

/** Remarks on what a loan book fills into a statement: what it counts, and what it leaves out. */
final class LoanBookRemarks {
    /** Flows of loans that have been written off, which are neither principal alone nor due. */
    private static final List<Amount> OF_NO_BASIS = List.of(Amount.DISBURSED, Amount.WRITTEN_OFF, Amount.RECOVERED);

    private final Statement stated;
    private final StatementBuilder larger;

    private LoanBookRemarks(Statement stated) {
        this.stated = stated;
        larger = stated.toBuilder();
    }

    /** Adds remarks on the items that the book will fill; those that the statement has are not from it. */
    static Statement add(Statement stated, LoanBookStatement book, Map<Amount, Item<Flow>> flows) {
        LoanBookRemarks remarks = new LoanBookRemarks(stated);
        List<LoanTally> dates = new ArrayList<>(List.of(book.closing()));
        flows.forEach((amount, item) -> remarks.add(amount, item, dates));
        remarks.add(Amount.PAST_DUE_AT_START, CollectionItems.PAST_DUE_ON_LOANS, dates);
        book.opening().ifPresent(dates::add);
        remarks.add(Amount.OVERDUE, CollectionItems.OVERDUE_PRINCIPAL, dates);
        remarks.add(Amount.DUE_TO_DATE, CollectionItems.DUE_TO_DATE, dates);
        remarks.add(Amount.PAID_TO_DATE, CollectionItems.PAID_TO_DATE, dates);
        return remarks.larger.build();
    }

    private void add(Amount amount, Item<?> item, List<LoanTally> dates) {
        if (stated.items().contains(item)) {
            return;
        }
        boolean hasBasis = !amount.isOfPortfolio() && !OF_NO_BASIS.contains(amount);
        for (LoanTally tally : dates) {
            if (LoanBookStatement.total(tally, amount).isPresent()) {
                if (hasBasis) {
                    tally.collected()
                            .ifPresent(how -> larger.remark(
                                    item,
                                    "the loan book at " + tally.asOf() + " counts "
                                            + how.basis().words()));
                }
                if (!tally.leftOut().isNone()) {
                    larger.remark(item, leftOut(tally));
                }
            }
        }
    }

    /**
     * Prints for instance {@code the loan book at 2024-12-31 leaves out 2 loans for their defects, balance 1,200 USD}.
     */
    private static String leftOut(LoanTally tally) {
        LoanTotal out = tally.leftOut();
        return "the loan book at " + tally.asOf() + " leaves out " + out.counted()
                + (out.loans().orElse(0) == 1 ? " for its defects" : " for their defects") + ", balance "
                + Printing.upTo(out.balance(), tally.unit().digits()) + " "
                + tally.unit().currency();
    }
}
