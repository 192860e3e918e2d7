/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Rational;

/** Relates the change of employment to that of output. Both may have fallen; output may not have stood still. */
final class Elasticity {
    /** The least change of output, in proportion, over which a quotient says anything. */
    private static final Rational LEAST = Rational.of(1, 1000);

    private final EmploymentAndOutput pair;
    private final Figures figures;

    Elasticity(EmploymentAndOutput pair, Figures figures) {
        this.pair = pair;
        this.figures = figures;
    }

    /** Relative change of employment / relative change of output, both over what was before. */
    Evaluation ofChanges() {
        return sound(output -> Evaluation.of(employment().dividedBy(output), operands(), List.of()));
    }

    /** The same with changes over the means of before and after. */
    Evaluation ofMidpoints() {
        return sound(output -> Evaluation.of(
                middle(pair.employmentBefore(), pair.employmentAfter())
                        .dividedBy(middle(pair.outputBefore(), pair.outputAfter())),
                operands(),
                List.of()));
    }

    /** The logarithm of the growth of employment / that of output. */
    Evaluation ofLogarithms() {
        return sound(output -> {
            if (pair.employmentAfter().signum() == 0 || pair.outputAfter().signum() == 0) {
                return Evaluation.undefined(
                        Reason.OUT_OF_DOMAIN, "employment or output after is 0, which has no logarithm", operands());
            }
            double value = logarithm(employment()) / logarithm(output);
            return Evaluation.of(Rational.of(BigDecimal.valueOf(value)), operands(), List.of());
        });
    }

    private Evaluation sound(Function<Rational, Evaluation> then) {
        for (Operand operand : operands()) {
            if (operand.amount().signum() < 0) {
                return undefined(
                        Reason.OUT_OF_DOMAIN,
                        operand.name() + " " + Decimals.print(operand.amount()) + ": must not be negative");
            }
        }
        if (pair.employmentBefore().signum() == 0 || pair.outputBefore().signum() == 0) {
            return undefined(
                    Reason.ZERO_DENOMINATOR,
                    (pair.employmentBefore().signum() == 0 ? "employment" : "output") + " before 0");
        }
        Rational output = change(pair.outputBefore(), pair.outputAfter());
        Rational size = output.signum() < 0 ? output.negated() : output;
        if (size.signum() == 0) {
            return undefined(Reason.ZERO_DENOMINATOR, "change of output 0");
        }
        return size.compareTo(LEAST) < 0
                ? undefined(Reason.OUT_OF_DOMAIN, "output changed by less than 0.1 %, over which a quotient is noise")
                : then.apply(output);
    }

    private Rational employment() {
        return change(pair.employmentBefore(), pair.employmentAfter());
    }

    private static Rational change(BigDecimal before, BigDecimal after) {
        return Rational.of(after.subtract(before)).dividedBy(Rational.of(before));
    }

    private static Rational middle(BigDecimal before, BigDecimal after) {
        return Rational.of(after.subtract(before)).dividedBy(Rational.of(after.add(before)));
    }

    /** Of one plus a change; the quotient itself where one would vanish beside it or take its digits. */
    private static double logarithm(Rational change) {
        double small = change.toDouble();
        return Math.abs(small) < 0.5
                ? Math.log1p(small)
                : Math.log(change.plus(Rational.ONE).toDouble());
    }

    private List<Operand> operands() {
        String when = figures.period().toString();
        return List.of(
                Operand.of("employment before", when, pair.employmentBefore(), ""),
                Operand.of("employment after", when, pair.employmentAfter(), ""),
                Operand.money("output before", when, pair.outputBefore(), figures.scale(), figures.currency()),
                Operand.money("output after", when, pair.outputAfter(), figures.scale(), figures.currency()));
    }

    private Evaluation undefined(Reason reason, String detail) {
        return Evaluation.undefined(reason, detail, operands());
    }
}
