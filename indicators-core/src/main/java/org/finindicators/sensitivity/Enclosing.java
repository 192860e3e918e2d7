/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;

/**
 * Evaluates a formula over all amounts that rounded figures may stand for.
 *
 * <p>It gives nothing where the values have no bounds or cannot be given for some amounts. A condition that some
 * amounts do not meet is noted, and the values under it are bounded all the same.
 */
final class Enclosing implements Formula.Visitor<Optional<Enclosure>> {
    /** Roots and logarithms are computed in binary floating point. */
    private static final Rational ERROR = Rational.of(new BigDecimal("1E-15"));

    /** What no amount of a figure can mend. */
    private static final Set<Reason> MISSING = EnumSet.of(
            Reason.NOT_REPORTED,
            Reason.TOO_LITTLE_HISTORY,
            Reason.PERIOD_MISMATCH,
            Reason.CURRENCY_MISMATCH,
            Reason.BASE_MISMATCH);

    private static final Evaluation NOTHING_READ = Evaluation.of(Rational.ZERO, List.of(), List.of());

    private final Leaves leaves;
    private final Box box;
    private final boolean isRough;
    private final Set<Fault> faults = new LinkedHashSet<>();

    private Enclosing(Leaves leaves, Box box, boolean isRough) {
        this.leaves = leaves;
        this.box = box;
        this.isRough = isRough;
    }

    /** As narrow as can be found. */
    static Enclosing narrow(Leaves leaves) {
        return new Enclosing(leaves, leaves.box(), false);
    }

    /** Part by part, which is exact where all figures have one amount. */
    static Enclosing rough(Leaves leaves, Box box) {
        return new Enclosing(leaves, box, true);
    }

    /** Why some or all of the amounts have no value, or no bounds. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    Optional<Enclosure> of(Formula formula) {
        Optional<Enclosure> found = formula.accept(this);
        boolean isDone = isRough || !formula.unguarded().equals(formula);
        return isDone ? found : found.map(one -> one.isTight() ? one : Corners.refined(leaves, formula, one, box));
    }

    private Optional<Enclosure> fault(Reason reason, String detail) {
        faults.add(new Fault(reason, detail));
        return Optional.empty();
    }

    private static String words(Formula formula, Enclosure found) {
        return formula.words() + " from " + Printing.number(found.range().low()) + " to "
                + Printing.number(found.range().high());
    }

    private Optional<Enclosure> leaf(Formula node) {
        Leaves.Leaf leaf = leaves.of(node);
        faults.addAll(leaf.faults());
        return leaf.sum().map(sum -> Enclosure.of(sum, box));
    }

    @Override
    public Optional<Enclosure> reading(Formula.Reading node) {
        return leaf(node);
    }

    @Override
    public Optional<Enclosure> calculation(Calculation node) {
        return leaf(node);
    }

    @Override
    public Optional<Enclosure> constant(Formula.Constant node) {
        return Optional.of(Enclosure.of(Rational.of(node.value())));
    }

    @Override
    public Optional<Enclosure> sum(Formula.Sum node) {
        Optional<Enclosure> right = node.right().accept(this);
        return node.left().accept(this).flatMap(one -> right.map(other -> one.plus(other, box)));
    }

    @Override
    public Optional<Enclosure> difference(Formula.Difference node) {
        Optional<Enclosure> right = node.right().accept(this);
        return node.left().accept(this).flatMap(one -> right.map(other -> one.plus(other.negated(), box)));
    }

    @Override
    public Optional<Enclosure> product(Formula.Product node) {
        Optional<Enclosure> right = node.right().accept(this);
        return node.left().accept(this).flatMap(one -> right.map(other -> one.times(other, box)));
    }

    @Override
    public Optional<Enclosure> timesIfAny(Formula.TimesIfAny node) {
        Optional<Enclosure> amount = node.amount().accept(this);
        boolean isNothing = amount.isPresent()
                && amount.get().range().isPoint()
                && amount.get().range().low().signum() == 0;
        if (isNothing) {
            return amount;
        }
        Optional<Enclosure> factor = node.factor().accept(this);
        return amount.flatMap(one -> factor.map(other -> one.times(other, box)));
    }

    @Override
    public Optional<Enclosure> quotient(Formula.Quotient node) {
        return divide(node.numerator(), node.denominator());
    }

    private Optional<Enclosure> divide(Formula numerator, Formula denominator) {
        Optional<Enclosure> above = numerator.accept(this);
        Optional<Enclosure> below = of(denominator);
        if (below.isPresent() && below.get().range().low().signum() <= 0) {
            return fault(Reason.ZERO_DENOMINATOR, words(denominator, below.get()));
        }
        return above.flatMap(one -> below.map(other -> one.dividedBy(other, box)));
    }

    @Override
    public Optional<Enclosure> signedQuotient(Formula.SignedQuotient node) {
        Optional<Enclosure> below = of(node.denominator());
        if (below.isEmpty() || below.get().range().high().signum() >= 0) {
            return divide(node.numerator(), node.denominator());
        }
        Optional<Enclosure> above = of(node.numerator());
        if (above.isPresent() && above.get().range().low().signum() <= 0) {
            fault(Reason.NEGATIVE_DENOMINATOR, words(node.denominator(), below.get()));
        }
        return above.map(one -> one.dividedBy(below.get().negated(), box).negated());
    }

    @Override
    public Optional<Enclosure> changeFrom(Formula.ChangeFrom node) {
        return divide(node.now(), node.before()).map(this::lessOne);
    }

    private Enclosure lessOne(Enclosure quotient) {
        return quotient.plus(Enclosure.of(Rational.of(-1)), box);
    }

    @Override
    public Optional<Enclosure> growthFactor(Formula.GrowthFactor node) {
        return node.rate().accept(this).map(rate -> rate.plus(Enclosure.of(Rational.ONE), box));
    }

    @Override
    public Optional<Enclosure> annualGrowthFrom(Formula.AnnualGrowthFrom node) {
        Optional<Enclosure> now = of(node.now());
        if (now.isPresent() && now.get().range().low().signum() < 0) {
            fault(Reason.OUT_OF_DOMAIN, words(node.now(), now.get()) + ", it must not be negative");
        }
        Optional<Enclosure> quotient = divide(node.now(), node.before());
        ReportingPeriod period = leaves.figures().period();
        if (node.isYearOnYear() || period.years().equals(Rational.ONE)) {
            return quotient.map(this::lessOne);
        }
        return quotient.flatMap(one -> {
            Interval cut = one.range().low().signum() < 0
                    ? one.range().cut(Rational.ZERO, one.range().high())
                    : one.range();
            Optional<Interval> grown = rounded(
                    new Formula.AnnualGrowthFrom(
                            number(cut.low().numerator()), number(cut.low().denominator())),
                    new Formula.AnnualGrowthFrom(
                            number(cut.high().numerator()), number(cut.high().denominator())));
            if (grown.isEmpty()) {
                fault(Reason.OUT_OF_DOMAIN, "the growth is beyond all numbers when compounded to a year");
            }
            return grown.map(values -> one.bent(values, one.isTight()));
        });
    }

    @Override
    public Optional<Enclosure> ln(Formula.Ln node) {
        Optional<Enclosure> value = of(node.value());
        if (value.isPresent() && value.get().range().low().signum() <= 0) {
            return fault(Reason.OUT_OF_DOMAIN, "ln of " + words(node.value(), value.get()));
        }
        return value.flatMap(one -> rounded(
                        new Formula.Ln(quotient(one.range().low())),
                        new Formula.Ln(quotient(one.range().high())))
                .map(values -> one.bent(values, one.isTight())));
    }

    /** The values of an increasing function at two places, as the library computes them, and what they may be off. */
    private Optional<Interval> rounded(Formula low, Formula high) {
        ReportingPeriod period = leaves.figures().period();
        Optional<Rational> least = NOTHING_READ.valueOf(low, period);
        Optional<Rational> most = NOTHING_READ.valueOf(high, period);
        return least.flatMap(one -> most.map(other -> new Interval(one.minus(error(one)), other.plus(error(other)))));
    }

    private static Rational error(Rational value) {
        return value.signum() < 0 ? value.times(ERROR).negated() : value.times(ERROR);
    }

    private static Formula number(BigDecimal value) {
        return new Formula.Constant(value);
    }

    private static Formula quotient(Rational value) {
        return new Formula.Quotient(number(value.numerator()), number(value.denominator()));
    }

    @Override
    public Optional<Enclosure> perYear(Formula.PerYear node) {
        return node.value().accept(this);
    }

    @Override
    public Optional<Enclosure> atMost(Formula.AtMost node) {
        Optional<Enclosure> limit = of(node.limit());
        return of(node.value()).flatMap(one -> limit.map(one::atMost));
    }

    @Override
    public Optional<Enclosure> positivePart(Formula.PositivePart node) {
        return of(node.value())
                .map(one -> one.range().low().signum() >= 0
                        ? one
                        : one.range().high().signum() <= 0
                                ? Enclosure.of(Rational.ZERO)
                                : one.bent(
                                        new Interval(Rational.ZERO, one.range().high()), one.isTight()));
    }

    @Override
    public Optional<Enclosure> ifPositive(Formula.IfPositive node) {
        Optional<Enclosure> condition = of(node.condition());
        if (condition.isPresent() && condition.get().range().low().signum() <= 0) {
            fault(Reason.OUT_OF_DOMAIN, words(node.condition(), condition.get()) + ", it must be above zero");
        }
        Optional<Enclosure> value = of(node.value());
        return condition.flatMap(met -> value);
    }

    @Override
    public Optional<Enclosure> ifShare(Formula.IfShare node) {
        return of(node.value()).map(one -> {
            Interval shares = one.range().cut(Rational.ZERO, Rational.ONE);
            if (shares.equals(one.range())) {
                return one;
            }
            fault(Reason.OUT_OF_DOMAIN, words(node.value(), one) + ", a share must lie between 0 and 1");
            return one.bent(shares, false);
        });
    }

    @Override
    public Optional<Enclosure> ifOneYear(Formula.IfOneYear node) {
        return of(node.value());
    }

    @Override
    public Optional<Enclosure> ifConsistent(Formula.IfConsistent node) {
        Enclosing alone = new Enclosing(leaves, box, isRough);
        Optional<Enclosure> condition = alone.of(node.condition());
        boolean isBroken = condition.isPresent()
                ? condition.get().range().low().signum() < 0
                : !alone.faults.stream().allMatch(fault -> MISSING.contains(fault.reason()));
        if (isBroken) {
            fault(Reason.INCONSISTENT_STATEMENT, node.contradiction() + " for some of the amounts");
        }
        return of(node.value());
    }
}
