/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;

import java.math.BigDecimal;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.loanbook.LoanState;
import org.finindicators.loanbook.tally.AgingTable.Line;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.LoanTotal;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * Computes the portfolio at risk of a loan book, with the classes of days late as the figures that were read.
 *
 * @param days whole days beyond which a loan is at risk
 * @param renegotiated whether renegotiated loans count whatever their days late
 * @param byCount whether loans are counted instead of their balances
 */
record AtRiskSteps(int days, boolean renegotiated, boolean byCount) {
    Evaluation evaluate(LoanTally book, Figures figures) {
        Worksheet sheet = Worksheet.of(figures);
        read(book, sheet);
        if (!book.asOf().equals(figures.period().closing())) {
            sheet.fault(
                    Reason.PERIOD_MISMATCH,
                    "the loan book is of " + book.asOf() + ", not of "
                            + figures.period().closing());
        }
        if (!book.scheme().hasThreshold(days)) {
            sheet.fault(
                    Reason.OUT_OF_DOMAIN,
                    days + " days is not a threshold of the loan book, which has "
                            + book.scheme().thresholds());
        }
        requireDaysLate(book, sheet);
        // a balance below zero makes the portfolio smaller than what is owed, so that shares of it mean nothing
        if (book.belowZero().loans() > 0) {
            sheet.fault(Reason.OUT_OF_DOMAIN, "balances below zero: " + book.belowZero());
        }
        return sheet.isSound() ? atRisk(book, sheet) : sheet.undefined();
    }

    private Evaluation atRisk(LoanTally book, Worksheet sheet) {
        LoanTotal late = book.late(days);
        LoanTotal others = renegotiated ? book.renegotiatedNotLate(days) : new LoanTotal(0, BigDecimal.ZERO);
        sheet.step("late by more than " + days + (days == 1 ? " day: " : " days: ") + late);
        if (renegotiated) {
            sheet.step("renegotiated and not as late: " + others);
            notKnown(book).ifPresent(line -> sheet.step("among them with days late not known: " + line.renegotiated()));
        }
        sheet.step("all loans: " + book.portfolio());
        apart(book, sheet);
        ledger(book, sheet);
        LoanTotal both = late.plus(others);
        return byCount
                ? sheet.quotient(Rational.of(both.loans()), Rational.of(book.loans()), "all loans")
                : sheet.quotient(inScale(both.balance(), sheet), inScale(book.balance(), sheet), "all loans");
    }

    /** Loans whose days late are not known make the value unknown; a renegotiated one is at risk whatever they are. */
    private void requireDaysLate(LoanTally book, Worksheet sheet) {
        notKnown(book)
                .filter(line -> !renegotiated
                        || line.all().loans() > line.renegotiated().loans())
                .ifPresent(line -> sheet.fault(
                        Reason.NOT_REPORTED,
                        "days late of " + (renegotiated ? line.all().minus(line.renegotiated()) : line.all())));
    }

    private static Optional<Line> notKnown(LoanTally book) {
        return book.aging().line(LoanState.DAYS_LATE_NOT_KNOWN);
    }

    private static void apart(LoanTally book, Worksheet sheet) {
        if (book.writtenOff().loans() > 0) {
            sheet.step("written off and in neither part: " + book.writtenOff());
        }
        if (book.leftOut().loans() > 0) {
            sheet.step("left out by a decision on defects: " + book.leftOut());
        }
    }

    /** Ratios from totals of the statement would be those of another portfolio. */
    private static void ledger(LoanTally book, Worksheet sheet) {
        BigDecimal balance = sheet.figures().scale().fromUnits(book.balance());
        sheet.figures()
                .balances(GROSS_LOANS)
                .at(book.asOf())
                .filter(stated -> sheet.figures()
                        .currency(GROSS_LOANS)
                        .filter(currency -> !currency.equals(book.unit().currency()))
                        .isEmpty())
                .filter(stated -> stated.compareTo(balance) != 0)
                .ifPresent(stated -> sheet.step("the loan book has " + Printing.number(balance)
                        + ", gross loans of the statement are " + Printing.number(stated)));
    }

    private void read(LoanTally book, Worksheet sheet) {
        String date = book.asOf().toString();
        for (Line line : book.aging().lines()) {
            String name = "loans, " + line.label();
            if (byCount) {
                sheet.number(name, date, BigDecimal.valueOf(line.all().loans()), "loan");
            } else {
                // in the currency of the loan book, which the statement need not have
                sheet.operand(Operand.money(
                        name,
                        date,
                        sheet.figures().scale().fromUnits(line.all().balance()),
                        sheet.figures().scale(),
                        Optional.of(book.unit().currency())));
            }
        }
    }

    private static Rational inScale(BigDecimal amount, Worksheet sheet) {
        return Rational.of(sheet.figures().scale().fromUnits(amount));
    }
}
