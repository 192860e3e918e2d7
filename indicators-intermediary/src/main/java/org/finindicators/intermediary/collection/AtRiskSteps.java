/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import java.math.BigDecimal;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.loanbook.AgingTable;
import org.finindicators.loanbook.LoanTally;
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
        if (book.loansBelowZero() > 0) {
            sheet.fault(Reason.OUT_OF_DOMAIN, "balances below zero: " + sum(book.belowZero(), book.loansBelowZero()));
        }
        return sheet.isSound() ? atRisk(book, sheet) : sheet.undefined();
    }

    private Evaluation atRisk(LoanTally book, Worksheet sheet) {
        BigDecimal late = book.late(days);
        BigDecimal others = renegotiated ? book.renegotiatedNotLate(days) : BigDecimal.ZERO;
        long loansLate = book.loansLate(days);
        long loansOthers = renegotiated ? book.loansRenegotiatedNotLate(days) : 0;
        sheet.step("late by more than " + days + (days == 1 ? " day: " : " days: ") + sum(late, loansLate));
        if (renegotiated) {
            sheet.step("renegotiated and not as late: " + sum(others, loansOthers));
            notKnown(book)
                    .ifPresent(line -> sheet.step("among them with days late not known: "
                            + sum(line.renegotiatedBalance(), line.renegotiatedLoans())));
        }
        sheet.step("all loans: " + sum(book.balance(), book.loans()));
        apart(book, sheet);
        return byCount
                ? sheet.quotient(Rational.of(loansLate + loansOthers), Rational.of(book.loans()), "all loans")
                : sheet.quotient(inScale(late.add(others), sheet), inScale(book.balance(), sheet), "all loans");
    }

    /** Loans whose days late are not known make the value unknown; a renegotiated one is at risk whatever they are. */
    private void requireDaysLate(LoanTally book, Worksheet sheet) {
        notKnown(book)
                .filter(line -> !renegotiated || line.loans() > line.renegotiatedLoans())
                .ifPresent(line -> sheet.fault(
                        Reason.NOT_REPORTED,
                        "days late of "
                                + (renegotiated
                                        ? sum(
                                                line.balance().subtract(line.renegotiatedBalance()),
                                                line.loans() - line.renegotiatedLoans())
                                        : sum(line.balance(), line.loans()))));
    }

    private static Optional<AgingTable.Line> notKnown(LoanTally book) {
        // it stands behind the classes
        return book.loansNotKnown() == 0
                ? Optional.empty()
                : Optional.of(book.aging().lines().get(book.scheme().classes()));
    }

    private static void apart(LoanTally book, Worksheet sheet) {
        if (book.loansWrittenOff() > 0) {
            sheet.step("written off and in neither part: " + sum(book.writtenOff(), book.loansWrittenOff()));
        }
        if (book.loansLeftOut() > 0) {
            sheet.step("left out by a decision on faults: " + sum(book.leftOut(), book.loansLeftOut()));
        }
    }

    private void read(LoanTally book, Worksheet sheet) {
        String date = book.asOf().toString();
        for (AgingTable.Line line : book.aging().lines()) {
            String name = "loans, " + line.label();
            if (byCount) {
                sheet.number(name, date, BigDecimal.valueOf(line.loans()), "loan");
            } else {
                // in the currency of the loan book, which the statement need not have
                sheet.operand(Operand.money(
                        name,
                        date,
                        line.balance().movePointLeft(sheet.figures().scale().exponent()),
                        sheet.figures().scale(),
                        Optional.of(book.unit().currency())));
            }
        }
    }

    private static Rational inScale(BigDecimal amount, Worksheet sheet) {
        return Rational.of(amount.movePointLeft(sheet.figures().scale().exponent()));
    }

    private static String sum(BigDecimal balance, long loans) {
        return Printing.number(balance) + " in " + Printing.number(loans) + (loans == 1 ? " loan" : " loans");
    }
}
