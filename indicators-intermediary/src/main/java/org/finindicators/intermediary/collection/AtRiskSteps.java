/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.loanbook.LoanState;
import org.finindicators.loanbook.tally.AgingTable.Line;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.LoanTotal;
import org.finindicators.number.Rational;

/**
 * Computes what is at risk beyond some days late, keeping the classes of days late as what was read.
 *
 * @param days whole days
 * @param renegotiated whether renegotiated loans count whatever their days late
 * @param byCount whether loans are counted instead of their balances
 */
record AtRiskSteps(int days, boolean renegotiated, boolean byCount) {
    AtRiskSteps {
        if (days < 0) {
            throw new IllegalArgumentException("no loan is late by more than " + days + " days");
        }
    }

    Evaluation evaluate(LoanTally book, Figures figures) {
        List<Operand> operands = operands(book, figures);
        Optional<Fault> fault = fault(book, figures);
        if (fault.isPresent()) {
            return Evaluation.undefined(fault.get().reason(), fault.get().detail(), operands);
        }
        LoanTotal late = book.late(days);
        LoanTotal others = renegotiated ? book.renegotiatedNotLate(days) : new LoanTotal(0, BigDecimal.ZERO);
        List<String> steps = new ArrayList<>();
        steps.add("late by more than " + days + (days == 1 ? " day: " : " days: ") + late);
        if (renegotiated) {
            steps.add("renegotiated and not as late: " + others);
            lineNotKnown(book)
                    .ifPresent(line -> steps.add("among them with days late not known: " + line.renegotiated()));
        }
        steps.add("all loans: " + book.portfolio());
        apart(book, steps);
        return byCount
                ? Evaluation.quotient(
                        Rational.of(late.plus(others).loans()), Rational.of(book.loans()), "all loans", operands, steps)
                : Evaluation.quotient(
                        inScale(late.plus(others).balance(), figures),
                        inScale(book.balance(), figures),
                        "all loans",
                        operands,
                        steps);
    }

    private Optional<Fault> fault(LoanTally book, Figures figures) {
        if (!book.asOf().equals(figures.period().closing())) {
            return Optional.of(new Fault(
                    Reason.PERIOD_MISMATCH,
                    "the loan book is of " + book.asOf() + ", not of "
                            + figures.period().closing()));
        }
        if (!book.scheme().hasThreshold(days)) {
            return Optional.of(new Fault(
                    Reason.OUT_OF_DOMAIN,
                    days + " days is not a threshold of the loan book, which has "
                            + book.scheme().thresholds()));
        }
        return notKnown(book).or(() -> negative(book));
    }

    /** Loans whose days late are not known; a renegotiated one is at risk whatever they are. */
    private Optional<Fault> notKnown(LoanTally book) {
        return lineNotKnown(book)
                .filter(line -> !renegotiated
                        || line.all().loans() > line.renegotiated().loans())
                .map(line -> new Fault(
                        Reason.NOT_REPORTED,
                        "days late of " + (renegotiated ? line.all().minus(line.renegotiated()) : line.all())));
    }

    private static Optional<Line> lineNotKnown(LoanTally book) {
        return book.aging().line(LoanState.DAYS_LATE_NOT_KNOWN);
    }

    /**
     * A balance below zero makes the portfolio smaller than what is owed, so that shares of it mean nothing; such loans
     * are in no class of days late either.
     */
    private static Optional<Fault> negative(LoanTally book) {
        return book.belowZero().loans() == 0
                ? Optional.empty()
                : Optional.of(new Fault(Reason.OUT_OF_DOMAIN, "balances below zero: " + book.belowZero()));
    }

    private static void apart(LoanTally book, List<String> steps) {
        if (book.writtenOff().loans() > 0) {
            steps.add("written off and in neither part: " + book.writtenOff());
        }
        if (book.leftOut().loans() > 0) {
            steps.add("left out by a decision on defects: " + book.leftOut());
        }
    }

    private List<Operand> operands(LoanTally book, Figures figures) {
        return book.aging().lines().stream()
                .map(line -> byCount
                        ? Operand.of(
                                "loans, " + line.label(),
                                book.asOf().toString(),
                                BigDecimal.valueOf(line.all().loans()),
                                "loan")
                        : Operand.money(
                                "loans, " + line.label(),
                                book.asOf().toString(),
                                line.all()
                                        .balance()
                                        .movePointLeft(figures.scale().exponent()),
                                figures.scale(),
                                Optional.of(book.unit().currency())))
                .toList();
    }

    private static Rational inScale(BigDecimal amount, Figures figures) {
        return Rational.of(amount.movePointLeft(figures.scale().exponent()));
    }
}
