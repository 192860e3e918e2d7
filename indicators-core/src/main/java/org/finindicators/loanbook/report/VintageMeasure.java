/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Reason;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.LoanTotal;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/** A measure of a vintage at a date, as a share of the amount disbursed. */
interface VintageMeasure {
    /**
     * Evaluates a point of the curve.
     *
     * @param months the months of the vintage
     * @param upTo its tallies in the order of their dates, the last of which has loans
     * @param disbursed the amount disbursed
     * @return the share, or the reason why there is none
     */
    Evaluation at(VintageMonths months, List<LoanTally> upTo, Rational disbursed);

    /** Shows the balance of loans late by more than some days, and of renegotiated loans that are not. */
    static VintageMeasure portfolioAtRisk(int days) {
        return (months, upTo, disbursed) -> {
            LoanTally now = upTo.get(upTo.size() - 1);
            if (!now.belowZero().isNone()) {
                return Evaluation.undefined(
                        Reason.OUT_OF_DOMAIN, "balance of " + now.belowZero().counted() + " below zero", List.of());
            }
            LoanTotal notTold = now.renegotiatedNotTold(days);
            if (!now.notKnown().isNone()) {
                return notReported("days late of " + now.notKnown().counted());
            }
            return notTold.isNone()
                    ? over(now.late(days).plus(now.renegotiatedNotLate(days)).balance(), disbursed)
                    : notReported("renegotiated loans among " + notTold);
        };
    }

    /** Shows what was written off from some day on; a vintage that began before it cannot be shown. */
    static VintageMeasure writtenOff(LocalDate since) {
        return (months, upTo, disbursed) -> {
            if (months.start().isBefore(since)) {
                return Evaluation.undefined(
                        Reason.TOO_LITTLE_HISTORY,
                        "the vintage begins before the write-offs, which are known since " + since,
                        List.of());
            }
            BigDecimal sum = BigDecimal.ZERO;
            // a vintage that is still to be made has nothing to write off
            for (LoanTally tally :
                    upTo.stream().dropWhile(early -> !hasLoans(early)).toList()) {
                if (!hasLoans(tally)) {
                    return noLoan(tally);
                }
                if (tally.missing(Amount.WRITTEN_OFF) > 0) {
                    return notReported(
                            "write-offs of " + count(tally.missing(Amount.WRITTEN_OFF)) + " at " + tally.asOf());
                }
                sum = sum.add(tally.total(Amount.WRITTEN_OFF));
            }
            return over(sum, disbursed);
        };
    }

    private static String count(long loans) {
        return Printing.number(loans) + (loans == 1 ? " loan" : " loans");
    }

    /** Tells whether a tally has loans that are not left out, those written off and repaid among them. */
    static boolean hasLoans(LoanTally vintage) {
        return vintage.loans(Amount.DISBURSED) > 0;
    }

    static Evaluation noLoan(LoanTally vintage) {
        return notReported("the vintage has no loan at " + vintage.asOf());
    }

    static Evaluation notReported(String detail) {
        return Evaluation.undefined(Reason.NOT_REPORTED, detail, List.of());
    }

    private static Evaluation over(BigDecimal above, Rational disbursed) {
        return Evaluation.quotient(Rational.of(above), disbursed, "amount disbursed", List.of(), List.of());
    }
}
