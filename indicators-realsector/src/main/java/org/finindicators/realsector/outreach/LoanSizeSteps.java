/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Operand;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Rational;

/** Sizes that are got from a list of loans, and sizes held against an income. */
final class LoanSizeSteps {
    private static final Dimension EACH = Dimension.MONEY.over(Dimension.THINGS);
    private static final List<String> CASES = List.of("no loan in the list", "an amount of zero or less");

    private LoanSizeSteps() {}

    /** The middle one of the amounts, or the mean of the two in the middle. */
    static Calculation median() {
        return from("median of the loans disbursed", LoanSizeSteps::median);
    }

    /** The sum of the amounts over their number. */
    static Calculation mean() {
        return from(
                        "mean of the loans disbursed",
                        list -> list.quotient(
                                Rational.of(list.sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                                list.sorted.size()))
                .asQuotient(new QuotientDimensions(Dimension.MONEY, Dimension.THINGS));
    }

    private static Calculation from(String words, Function<Sorted, Evaluation> function) {
        return Calculation.from(
                LoanSizes.LOANS, words, EACH, CASES, (loans, figures) -> new Sorted(loans, figures).then(function));
    }

    private static Evaluation median(Sorted list) {
        int n = list.sorted.size();
        BigDecimal upper = list.sorted.get(n / 2);
        return n % 2 == 1
                ? list.quotient(Rational.of(upper), 1)
                : list.quotient(Rational.of(list.sorted.get(n / 2 - 1).add(upper)), 2);
    }

    /** The amounts in order. */
    private static final class Sorted {
        private final List<BigDecimal> sorted;
        private final Figures figures;

        Sorted(LoanAmounts loans, Figures figures) {
            sorted = loans.amounts().stream().sorted().toList();
            this.figures = figures;
        }

        Evaluation then(Function<Sorted, Evaluation> function) {
            if (sorted.isEmpty()) {
                return Evaluation.undefined(Reason.GROUP_TOO_SMALL, "no loan in the list", List.of());
            }
            BigDecimal least = sorted.get(0);
            return least.signum() <= 0
                    ? Evaluation.undefined(
                            Reason.OUT_OF_DOMAIN,
                            "a loan of " + Decimals.print(least) + ", it must be above zero",
                            operands())
                    : function.apply(this);
        }

        Evaluation quotient(Rational above, int below) {
            return Evaluation.quotient(above, Rational.of(below), "loans", operands(), List.of());
        }

        private List<Operand> operands() {
            String when = figures.period().toString();
            return List.of(
                    Operand.of("loans in the list", when, BigDecimal.valueOf(sorted.size()), "loan"),
                    Operand.money("smallest loan", when, sorted.get(0), figures.scale(), figures.currency()),
                    Operand.money(
                            "largest loan", when, sorted.get(sorted.size() - 1), figures.scale(), figures.currency()));
        }
    }
}
