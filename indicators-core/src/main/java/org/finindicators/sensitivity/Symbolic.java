/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Formula;
import org.finindicators.number.Rational;

/**
 * Writes a formula as a quotient of polynomials in the amount, on one branch of each of its limits; nothing where it is
 * none.
 *
 * <p>Conditions are left out: whoever finds an amount puts it back into the formula.
 */
final class Symbolic implements Formula.Visitor<Optional<Fraction>> {
    /** A formula of a higher degree is searched by numbers, as one without a closed form. */
    private static final int HIGHEST = 6;

    private final Route route;
    private final int branch;
    private final List<Polynomial> edges = new ArrayList<>();
    private int limits;
    private boolean closed = true;

    /** Takes the branches by the bits of a number, the first limit by the last bit. */
    Symbolic(Route route, int branch) {
        this.route = route;
        this.branch = branch;
    }

    /** The quotient; nothing where there is no closed form, or no value on this branch whatever the amount. */
    Optional<Fraction> of(Formula formula) {
        return formula.accept(this);
    }

    /** Tells whether nothing that depends on the amount was met but quotients of polynomials. */
    boolean isClosed() {
        return closed;
    }

    /** How many limits were met. */
    int limits() {
        return limits;
    }

    /** Zero where one branch goes over into another. */
    List<Polynomial> edges() {
        return edges;
    }

    private boolean takesSecond() {
        return (branch >> limits++ & 1) == 1;
    }

    private Optional<Fraction> fixed(Formula node) {
        if (route.touches(node)) {
            closed = false;
            return Optional.empty();
        }
        return node.evaluate(route.figures()).value().map(value -> Fraction.of(Polynomial.of(value)));
    }

    private Optional<Fraction> both(Formula left, Formula right, BinaryOperator<Fraction> operation) {
        Optional<Fraction> first = left.accept(this);
        return both(first, right.accept(this), operation);
    }

    private Optional<Fraction> both(
            Optional<Fraction> first, Optional<Fraction> second, BinaryOperator<Fraction> operation) {
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        Fraction found = operation.apply(first.get(), second.get());
        closed &= found.degree() <= HIGHEST;
        return found.degree() <= HIGHEST && !found.below().isZero() ? Optional.of(found) : Optional.empty();
    }

    @Override
    public Optional<Fraction> reading(Formula.Reading node) {
        return route.read(node)
                .map(read -> Fraction.of(Polynomial.of(read.line())))
                .or(() -> fixed(node));
    }

    @Override
    public Optional<Fraction> constant(Formula.Constant node) {
        return Optional.of(Fraction.of(Polynomial.of(Rational.of(node.value()))));
    }

    @Override
    public Optional<Fraction> sum(Formula.Sum node) {
        return both(node.left(), node.right(), Fraction::plus);
    }

    @Override
    public Optional<Fraction> difference(Formula.Difference node) {
        return both(node.left(), node.right(), Fraction::minus);
    }

    @Override
    public Optional<Fraction> product(Formula.Product node) {
        return both(node.left(), node.right(), Fraction::times);
    }

    @Override
    public Optional<Fraction> timesIfAny(Formula.TimesIfAny node) {
        Optional<Fraction> amount = node.amount().accept(this);
        boolean isAmountClosed = closed;
        // looked into on each branch, so that limits have the same numbers on all of them
        Optional<Fraction> factor = node.factor().accept(this);
        if (amount.isPresent() && amount.get().above().isZero()) {
            closed = isAmountClosed;
            return amount;
        }
        Optional<Fraction> product = both(amount, factor, Fraction::times);
        // without the factor there is a value where the amount is zero
        closed &= product.isPresent();
        return product;
    }

    @Override
    public Optional<Fraction> quotient(Formula.Quotient node) {
        return both(node.numerator(), node.denominator(), Fraction::over);
    }

    @Override
    public Optional<Fraction> signedQuotient(Formula.SignedQuotient node) {
        return both(node.numerator(), node.denominator(), Fraction::over);
    }

    private Optional<Fraction> change(Formula now, Formula before) {
        return both(now, before, (after, base) -> after.minus(base).over(base));
    }

    @Override
    public Optional<Fraction> changeFrom(Formula.ChangeFrom node) {
        return change(node.now(), node.before());
    }

    @Override
    public Optional<Fraction> annualGrowthFrom(Formula.AnnualGrowthFrom node) {
        boolean compounded =
                !node.isYearOnYear() && !route.figures().period().years().equals(Rational.ONE);
        return compounded ? fixed(node) : change(node.now(), node.before());
    }

    @Override
    public Optional<Fraction> growthFactor(Formula.GrowthFactor node) {
        return node.rate().accept(this).map(Fraction.of(Polynomial.ONE)::plus);
    }

    @Override
    public Optional<Fraction> perYear(Formula.PerYear node) {
        return node.value().accept(this);
    }

    @Override
    public Optional<Fraction> ln(Formula.Ln node) {
        return fixed(node);
    }

    @Override
    public Optional<Fraction> atMost(Formula.AtMost node) {
        boolean second = takesSecond();
        return both(node.value(), node.limit(), (value, limit) -> {
            edges.add(value.minus(limit).above());
            return second ? limit : value;
        });
    }

    @Override
    public Optional<Fraction> positivePart(Formula.PositivePart node) {
        boolean second = takesSecond();
        return node.value().accept(this).map(value -> {
            edges.add(value.above());
            return second ? Fraction.of(Polynomial.ZERO) : value;
        });
    }

    @Override
    public Optional<Fraction> ifPositive(Formula.IfPositive node) {
        return node.value().accept(this);
    }

    @Override
    public Optional<Fraction> ifShare(Formula.IfShare node) {
        return node.value().accept(this);
    }

    @Override
    public Optional<Fraction> ifOneYear(Formula.IfOneYear node) {
        return node.value().accept(this);
    }

    @Override
    public Optional<Fraction> ifConsistent(Formula.IfConsistent node) {
        return node.value().accept(this);
    }

    @Override
    public Optional<Fraction> calculation(Calculation node) {
        return fixed(node);
    }
}
