/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Operand;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.validation.Violation;

/**
 * Two formulas that accounting makes equal: assets, and liabilities with equity.
 *
 * <p>It reports what does not agree and repairs nothing. Amounts that were rounded may miss each other by half a unit
 * of the last digit, that of the finest one, for each; trailing zeros are not known any more.
 *
 * @param name what is compared, as violations name it
 * @param left one side
 * @param right the other side
 */
public record Identity(String name, Formula left, Formula right) {
    /**
     * Checks the dimensions.
     *
     * @throws IllegalArgumentException if the sides have unlike dimensions
     */
    public Identity {
        if (!left.dimension().equals(right.dimension())) {
            throw new IllegalArgumentException(name + " compares " + left.dimension() + " with " + right.dimension());
        }
    }

    /**
     * Checks the figures.
     *
     * @param figures the reported figures
     * @return the violation; nothing if both sides agree, or one of them cannot be computed
     */
    public Optional<Violation> check(Figures figures) {
        Evaluation one = left.evaluate(figures);
        Evaluation other = right.evaluate(figures);
        if (one.value().isEmpty() || other.value().isEmpty()) {
            return Optional.empty();
        }
        Rational difference = one.value().get().minus(other.value().get());
        List<Operand> operands = Stream.concat(one.operands().stream(), other.operands().stream())
                .distinct()
                .toList();
        BigDecimal slack =
                Decimals.roundingSlack(operands.stream().map(Operand::amount).toList());
        Rational size = difference.signum() < 0 ? difference.negated() : difference;
        if (size.compareTo(Rational.of(slack)) <= 0) {
            return Optional.empty();
        }
        String sides = left.words() + " " + Printing.number(one.value().get()) + ", " + right.words() + " "
                + Printing.number(other.value().get());
        return Optional.of(new Violation(name, sides, "must be equal, they differ by " + Printing.number(size)));
    }
}
