/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import java.math.BigDecimal;
import java.util.Optional;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.number.Rational;

/**
 * How far a formula can be from its exact value when it is computed in binary floating point, by the usual bounds for
 * each operation.
 *
 * <p>Where a denominator or a condition is nearer to zero than its own error, binary evaluation may decide its sign
 * otherwise; such rows are {@linkplain #undecided()} and say nothing about the evaluation.
 */
public final class RoundingError implements Formula.Visitor<Double> {
    private static final double UNIT = 0x1p-52;

    private final Figures figures;
    private boolean undecided;

    private RoundingError(Figures figures) {
        this.figures = figures;
    }

    /** The bound for one subject; NaN if a sign cannot be told. */
    public static double of(Formula formula, Figures figures) {
        RoundingError bound = new RoundingError(figures);
        double error = formula.accept(bound);
        return bound.undecided() ? Double.NaN : error;
    }

    boolean undecided() {
        return undecided;
    }

    private double exact(Formula formula) {
        return value(formula).map(Rational::toDouble).orElse(0.0);
    }

    private Optional<Rational> value(Formula formula) {
        return formula.evaluate(figures).value();
    }

    private double rounded(Formula node, double error) {
        Optional<Rational> value = value(node);
        if (value.isEmpty()) {
            return 0;
        }
        double nearest = value.get().toDouble();
        boolean representable = value.get().equals(Rational.of(new BigDecimal(nearest)));
        return error == 0 && representable ? 0 : error + 2 * UNIT * Math.abs(nearest);
    }

    private void decide(Formula denominator, double error) {
        undecided |= value(denominator).isPresent() && error > 0 && Math.abs(exact(denominator)) <= 2 * error;
    }

    @Override
    public Double reading(Formula.Reading node) {
        boolean scaled = node.moment().isAnnualised() && figures.period().months() != 12;
        return rounded(node, scaled ? 2 * UNIT * Math.abs(exact(node)) : 0);
    }

    @Override
    public Double constant(Formula.Constant node) {
        return rounded(node, 0);
    }

    @Override
    public Double sum(Formula.Sum node) {
        return rounded(node, node.left().accept(this) + node.right().accept(this));
    }

    @Override
    public Double difference(Formula.Difference node) {
        return rounded(node, node.left().accept(this) + node.right().accept(this));
    }

    @Override
    public Double product(Formula.Product node) {
        return product(node, node.left(), node.right());
    }

    private double product(Formula node, Formula first, Formula second) {
        double left = first.accept(this);
        double right = second.accept(this);
        double error = Math.abs(exact(first)) * right + Math.abs(exact(second)) * left + left * right;
        return rounded(node, error);
    }

    @Override
    public Double timesIfAny(Formula.TimesIfAny node) {
        double error = node.amount().accept(this);
        boolean nothing = value(node.amount()).isPresent() && exact(node.amount()) == 0;
        // a sum that is nothing but for rounding may need its factor, or not
        undecided |= nothing && error > 0;
        return nothing ? 0 : product(node, node.amount(), node.factor());
    }

    @Override
    public Double quotient(Formula.Quotient node) {
        return quotient(node, node.numerator().accept(this), node.denominator());
    }

    private double quotient(Formula node, double above, Formula denominator) {
        double below = denominator.accept(this);
        decide(denominator, below);
        double size = Math.abs(exact(denominator)) - below;
        return rounded(node, above == 0 && below == 0 ? 0 : (above + Math.abs(exact(node)) * below) / size);
    }

    @Override
    public Double changeFrom(Formula.ChangeFrom node) {
        double error = node.now().accept(this) + node.before().accept(this);
        double size = Math.abs(exact(node.now())) + Math.abs(exact(node.before()));
        return quotient(node, error + 2 * UNIT * size, node.before());
    }

    @Override
    public Double signedQuotient(Formula.SignedQuotient node) {
        double above = node.numerator().accept(this);
        decide(node.numerator(), above);
        return quotient(node, above, node.denominator());
    }

    @Override
    public Double ln(Formula.Ln node) {
        double error = node.value().accept(this);
        decide(node.value(), error);
        double value = exact(node.value());
        // the derivative of the logarithm is one over the value
        return rounded(node, error == 0 && value <= 0 ? 0 : (error + 2 * UNIT * Math.abs(value)) / (value - error));
    }

    @Override
    public Double ifConsistent(Formula.IfConsistent node) {
        decide(node.condition(), node.condition().accept(this));
        return node.value().accept(this);
    }

    @Override
    public Double growthFactor(Formula.GrowthFactor node) {
        return rounded(node, node.rate().accept(this));
    }

    @Override
    public Double ifPositive(Formula.IfPositive node) {
        decide(node.condition(), node.condition().accept(this));
        return node.value().accept(this);
    }

    @Override
    public Double annualGrowthFrom(Formula.AnnualGrowthFrom node) {
        double before = exact(node.before());
        double change = value(node.now()).isPresent() && before > 0 ? exact(node.now()) / before - 1 : 0;
        double size = Math.abs(exact(node.now())) + Math.abs(before);
        double below = node.before().accept(this);
        double error = node.now().accept(this) + below;
        decide(node.before(), below);
        decide(node.now(), node.now().accept(this));
        double years = figures.period().years().toDouble();
        double ofChange = (error + 2 * UNIT * size + Math.abs(change) * below) / (before - below);
        double rise = (1 + Math.abs(exact(node))) / Math.max(1 + change - ofChange, 0) / years;
        return rounded(node, ofChange * rise + 16 * UNIT * (1 + Math.abs(exact(node))));
    }

    @Override
    public Double atMost(Formula.AtMost node) {
        return node.value().accept(this) + node.limit().accept(this);
    }

    @Override
    public Double positivePart(Formula.PositivePart node) {
        return node.value().accept(this);
    }

    @Override
    public Double perYear(Formula.PerYear node) {
        return node.value().accept(this);
    }

    @Override
    public Double ifShare(Formula.IfShare node) {
        double error = node.value().accept(this);
        double value = exact(node.value());
        undecided |= error > 0 && Math.min(Math.abs(value), Math.abs(value - 1)) <= 2 * error;
        return error;
    }

    @Override
    public Double calculation(Calculation node) {
        throw new IllegalArgumentException("there is nothing binary about " + node.words());
    }

    @Override
    public Double ifOneYear(Formula.IfOneYear node) {
        return node.value().accept(this);
    }
}
