/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.loanbook.AgingScheme;
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
 * @param unknown how loans count whose days late are not known
 */
record AtRiskSteps(int days, boolean renegotiated, boolean byCount, UnknownLateness unknown) {
    Evaluation evaluate(LoanTally book, Figures figures) {
        Worksheet sheet = Worksheet.of(figures);
        read(book, sheet);
        if (!book.asOf().equals(figures.period().closing())) {
            sheet.fault(
                    Reason.PERIOD_MISMATCH,
                    "the loan book is of " + book.asOf() + ", not of "
                            + figures.period().closing());
        }
        if (book.scheme().hasThreshold(days)) {
            requireTold(book, sheet);
        } else {
            sheet.fault(Reason.OUT_OF_DOMAIN, noThreshold(book.scheme()));
        }
        requireDaysLate(book, sheet);
        if (byCount && book.loans().isEmpty()) {
            sheet.fault(Reason.NOT_REPORTED, "number of loans");
        }
        // a balance below zero makes the portfolio smaller than what is owed, so that shares of it mean nothing
        if (!book.belowZero().isNone()) {
            sheet.fault(Reason.OUT_OF_DOMAIN, "balances below zero: " + book.belowZero());
        }
        return sheet.isSound() ? atRisk(book, sheet) : sheet.undefined();
    }

    /** Names the threshold that comes nearest: classes 30 to 59 and 60 to 89 days have 29 and 59. */
    private String noThreshold(AgingScheme scheme) {
        int nearest = Collections.min(
                scheme.thresholds(),
                Comparator.<Integer>comparingInt(threshold -> Math.abs(threshold - days))
                        .thenComparing(Comparator.reverseOrder()));
        String door = renegotiated ? "atRiskAfter(" : "lateAfter(";
        return days + " days is not a threshold of the loan book, which has " + scheme.thresholds()
                + (byCount ? "" : "; PortfolioAtRisk." + door + nearest + ") takes " + nearest);
    }

    private Evaluation atRisk(LoanTally book, Worksheet sheet) {
        LoanTotal late = book.late(days);
        LoanTotal others = renegotiated ? book.renegotiatedNotLate(days) : LoanTotal.NONE;
        sheet.step("late by more than " + days + (days == 1 ? " day: " : " days: ") + late);
        if (renegotiated) {
            sheet.step("renegotiated and not as late: " + others);
            notKnown(book)
                    .flatMap(Line::renegotiated)
                    .filter(part -> !part.isNone())
                    .ifPresent(part -> sheet.step("among them with days late not known: " + part));
        }
        LoanTotal open = open(book);
        if (!open.isNone()) {
            sheet.step("days late not known, " + (unknown == UnknownLateness.AT_RISK ? "at risk: " : "not at risk: ")
                    + open);
        }
        sheet.step("all loans: " + book.portfolio());
        apart(book, sheet);
        ledger(book, sheet);
        LoanTotal both = late.plus(others).plus(unknown == UnknownLateness.AT_RISK ? open : LoanTotal.NONE);
        return byCount
                ? sheet.quotient(
                        Rational.of(both.loans().orElseThrow()),
                        Rational.of(book.loans().orElseThrow()),
                        "all loans")
                : sheet.quotient(inScale(both.balance(), sheet), inScale(book.balance(), sheet), "all loans");
    }

    /** Loans whose days late are not known make the value unknown; a renegotiated one is at risk whatever they are. */
    private void requireDaysLate(LoanTally book, Worksheet sheet) {
        LoanTotal open = open(book);
        if (unknown == UnknownLateness.UNDEFINED && !open.isNone()) {
            sheet.fault(Reason.NOT_REPORTED, "days late of " + open);
        }
    }

    private void requireTold(LoanTally book, Worksheet sheet) {
        LoanTotal notTold = book.renegotiatedNotTold(days);
        if (renegotiated && !notTold.isNone()) {
            sheet.fault(Reason.NOT_REPORTED, "renegotiated loans among " + notTold);
        }
    }

    /** The loans whose days late are not known and matter. */
    private LoanTotal open(LoanTally book) {
        return notKnown(book)
                .map(line -> renegotiated ? line.all().minus(line.renegotiated().orElse(LoanTotal.NONE)) : line.all())
                .orElse(LoanTotal.NONE);
    }

    private static Optional<Line> notKnown(LoanTally book) {
        return book.notKnown().isNone() ? Optional.empty() : book.aging().line(LoanState.DAYS_LATE_NOT_KNOWN);
    }

    private static void apart(LoanTally book, Worksheet sheet) {
        if (!book.writtenOff().isNone()) {
            sheet.step("written off and in neither part: " + book.writtenOff());
        }
        if (!book.leftOut().isNone()) {
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
                .ifPresent(stated -> sheet.caveat("the loan book has " + Printing.number(balance)
                        + ", gross loans of the statement are " + Printing.number(stated)));
    }

    private void read(LoanTally book, Worksheet sheet) {
        String date = book.asOf().toString();
        for (Line line : book.aging().lines()) {
            String name = "loans, " + line.label();
            OptionalLong loans = line.all().loans();
            if (byCount && loans.isPresent()) {
                sheet.number(name, date, BigDecimal.valueOf(loans.getAsLong()), "loan");
            } else if (!byCount) {
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
