/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Operand;
import org.finindicators.formula.OtherFigures;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.IdentityCheck.Outcome;

/**
 * Two formulas that accounting makes equal: assets, and liabilities with equity.
 *
 * <p>It reports what does not agree and repairs nothing. Amounts that were rounded may miss each other by half a unit
 * of the last digit, that of the finest one, for each; trailing zeros are not known any more.
 *
 * @param name what is compared, as violations name it
 * @param left one side
 * @param right the other side
 * @since 0.1.0
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
     * @return whether both sides agree, or what could not be read; where only flows are missing, with what the others
     *     leave unexplained
     */
    public IdentityCheck check(Figures figures) {
        Evaluation one = left.evaluate(figures);
        Evaluation other = right.evaluate(figures);
        List<Operand> operands = Stream.concat(one.operands().stream(), other.operands().stream())
                .distinct()
                .toList();
        List<String> missing = new ArrayList<>();
        Stream.concat(one.faults().stream(), other.faults().stream())
                .map(Fault::detail)
                .distinct()
                .forEach(missing::add);
        Set<Optional<Currency>> currencies = operands.stream()
                .filter(Operand::isMoney)
                .map(Operand::currency)
                .collect(Collectors.toSet());
        if (one.operands().isEmpty() || other.operands().isEmpty()) {
            return new IdentityCheck(this, Outcome.NOTHING_TO_COMPARE, "", Optional.empty(), missing);
        }
        if (currencies.size() > 1) {
            missing.add("figures in one currency");
        }
        if (!missing.isEmpty()) {
            return new IdentityCheck(
                    this,
                    Outcome.NOT_CHECKED,
                    "",
                    currencies.size() > 1 ? Optional.empty() : difference(new ZeroFlows(figures)),
                    missing);
        }
        Rational difference = one.value().orElseThrow().minus(other.value().orElseThrow());
        String sides = left.words() + " " + Printing.number(one.value().get()) + ", " + right.words() + " "
                + Printing.number(other.value().get());
        BigDecimal slack =
                Decimals.roundingSlack(operands.stream().map(Operand::amount).toList());
        Rational size = difference.signum() < 0 ? difference.negated() : difference;
        Outcome outcome = size.compareTo(Rational.of(slack)) <= 0 ? Outcome.HOLDS : Outcome.BROKEN;
        return new IdentityCheck(this, outcome, sides, Optional.of(difference), List.of());
    }

    private Optional<Rational> difference(Figures figures) {
        Optional<Rational> one = left.evaluate(figures).value();
        Optional<Rational> other = right.evaluate(figures).value();
        return one.flatMap(value -> other.map(value::minus));
    }

    /** The same figures, with flows of the period that are not reported taken as zero. */
    private record ZeroFlows(Figures figures) implements OtherFigures {
        @Override
        public Optional<BigDecimal> during(Item<?> item, ReportingPeriod during) {
            Optional<BigDecimal> reported = figures.during(item, during);
            boolean isMissing =
                    reported.isEmpty() && figures.parts(item, during).isEmpty();
            return isMissing && item.kind() instanceof Flow ? Optional.of(BigDecimal.ZERO) : reported;
        }
    }
}
