/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Rational;

/** Computes sizes from a list of loans. */
final class LoanSizeSteps {
    private static final Dimension EACH = Dimension.MONEY.over(Dimension.THINGS);
    private static final List<UndefinedCase> CASES = List.of(
            Reason.GROUP_TOO_SMALL.when("no loan in the list"), Reason.OUT_OF_DOMAIN.when("an amount of zero or less"));

    private final List<BigDecimal> sorted;
    private final Worksheet sheet;

    private LoanSizeSteps(LoanAmounts loans, Figures figures) {
        sorted = loans.amounts().stream().sorted().toList();
        sheet = Worksheet.of(figures);
        if (sorted.isEmpty()) {
            sheet.fault(Reason.GROUP_TOO_SMALL, "no loan in the list");
        } else {
            String when = figures.period().toString();
            BigDecimal least = sorted.get(0);
            sheet.number("loans in the list", when, BigDecimal.valueOf(sorted.size()), "loan")
                    .money("smallest loan", when, least)
                    .money("largest loan", when, sorted.get(sorted.size() - 1))
                    .requirePositive("smallest loan", least);
        }
    }

    /** The middle one of the amounts, or the mean of the two in the middle. */
    static Calculation median() {
        return from("median of the loans disbursed", LoanSizeSteps::middle);
    }

    /** The sum of the amounts over their number. */
    static Calculation mean() {
        return from("mean of the loans disbursed", LoanSizeSteps::average)
                .asQuotient(new QuotientDimensions(Dimension.MONEY, Dimension.THINGS));
    }

    private static Calculation from(String words, Function<LoanSizeSteps, Evaluation> asked) {
        return Calculation.from(LoanSizes.SUBLOAN_AMOUNTS, words, EACH, CASES, (loans, figures) -> {
            LoanSizeSteps steps = new LoanSizeSteps(loans, figures);
            return steps.sheet.isSound() ? asked.apply(steps) : steps.sheet.undefined();
        });
    }

    private Evaluation middle() {
        int n = sorted.size();
        BigDecimal upper = sorted.get(n / 2);
        return n % 2 == 1 ? quotient(upper, 1) : quotient(sorted.get(n / 2 - 1).add(upper), 2);
    }

    private Evaluation average() {
        return quotient(sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add), sorted.size());
    }

    private Evaluation quotient(BigDecimal above, int below) {
        return sheet.quotient(Rational.of(above), Rational.of(below), "loans");
    }
}
