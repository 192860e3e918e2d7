/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import java.math.BigDecimal;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.loanbook.AgedBalance;
import org.finindicators.loanbook.AgedPortfolio;
import org.finindicators.number.Printing;

/**
 * Computes the portfolio at risk from balances by days late.
 *
 * @param days whole days beyond which a loan is at risk
 * @param renegotiated whether renegotiated loans count whatever their days late
 */
record AgedAtRiskSteps(int days, boolean renegotiated) {
    Evaluation evaluate(AgedPortfolio portfolio, Figures figures) {
        Worksheet sheet = Worksheet.of(figures);
        BigDecimal late = BigDecimal.ZERO;
        BigDecimal others = BigDecimal.ZERO;
        for (AgedBalance aged : portfolio.balances()) {
            read(aged, sheet);
            if (aged.from() > days) {
                late = late.add(aged.balance());
            } else if (aged.to() > days && aged.balance().signum() != 0) {
                sheet.fault(
                        Reason.OUT_OF_DOMAIN,
                        "loans " + aged + " are on both sides of " + days + (days == 1 ? " day" : " days"));
            } else if (renegotiated) {
                others = others.add(part(aged, portfolio, sheet));
            }
        }
        if (portfolio.renegotiated().isPresent()) {
            others = others.add(apart(portfolio.renegotiated().get(), sheet));
        }
        if (sheet.isSound()) {
            sheet.step("late by more than " + days + (days == 1 ? " day: " : " days: ") + Printing.number(late));
            if (renegotiated) {
                sheet.step("renegotiated and not as late: " + Printing.number(others));
            }
        }
        return sheet.quotient(late.add(others), portfolio.total(), "all loans");
    }

    private static void read(AgedBalance aged, Worksheet sheet) {
        sheet.money(aged.toString(), aged.balance()).requireNotNegative("loans " + aged, aged.balance());
        aged.renegotiated().ifPresent(part -> {
            String name = "renegotiated loans " + aged;
            sheet.requireNotNegative(name, part);
            if (part.compareTo(aged.balance()) > 0) {
                sheet.fault(
                        Reason.OUT_OF_DOMAIN,
                        name + " " + Printing.number(part) + ": must not exceed all of them, "
                                + Printing.number(aged.balance()));
            }
        });
    }

    /** The renegotiated part of a class that is not late enough; without one, none of it is known not to be at risk. */
    private static BigDecimal part(AgedBalance aged, AgedPortfolio portfolio, Worksheet sheet) {
        boolean told =
                aged.renegotiated().isPresent() || portfolio.renegotiated().isPresent();
        if (!told && aged.balance().signum() != 0) {
            sheet.fault(Reason.NOT_REPORTED, "renegotiated loans among those " + aged);
        }
        aged.renegotiated()
                .filter(some -> some.signum() != 0)
                .ifPresent(some -> sheet.money(aged + ", renegotiated", some));
        return aged.renegotiated().orElse(BigDecimal.ZERO);
    }

    /** Renegotiated loans in no class: at risk if they count, and if not, their days late are needed. */
    private BigDecimal apart(BigDecimal balance, Worksheet sheet) {
        sheet.money("renegotiated", balance).requireNotNegative("renegotiated loans", balance);
        if (!renegotiated && balance.signum() != 0) {
            sheet.fault(Reason.NOT_REPORTED, "days late of renegotiated loans " + Printing.number(balance));
        }
        return balance;
    }
}
