/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of formulas, exact but for roots and logarithms; what is read where a formula ends is left open.
 *
 * <p>It goes on after a fault, so that all faults are found at once.
 */
abstract class Arithmetic implements Formula.Visitor<Optional<Rational>> {
    private static final Rational HALF = Rational.of(1, 2);

    final ReportingPeriod period;

    @Nullable Findings<Fault> faults;

    @Nullable Findings<String> notes;

    Arithmetic(ReportingPeriod period) {
        this.period = period;
    }

    /** The faults so far, to add to; most formulas have none. */
    final Findings<Fault> faults() {
        Findings<Fault> known = faults;
        if (known == null) {
            known = new Findings<>();
            faults = known;
        }
        return known;
    }

    /** The notes so far, to add to. */
    final Findings<String> notes() {
        Findings<String> known = notes;
        if (known == null) {
            known = new Findings<>();
            notes = known;
        }
        return known;
    }

    /** The number that must not be negative, or nothing if it cannot be computed. */
    abstract Optional<Rational> condition(Formula.IfConsistent node);

    @Override
    public Optional<Rational> constant(Formula.Constant node) {
        return Optional.of(Rational.of(node.value()));
    }

    @Override
    public Optional<Rational> sum(Formula.Sum node) {
        return both(node.left().accept(this), node.right().accept(this), Rational::plus);
    }

    @Override
    public Optional<Rational> difference(Formula.Difference node) {
        return both(node.left().accept(this), node.right().accept(this), Rational::minus);
    }

    @Override
    public Optional<Rational> product(Formula.Product node) {
        return both(node.left().accept(this), node.right().accept(this), Rational::times);
    }

    @Override
    public Optional<Rational> timesIfAny(Formula.TimesIfAny node) {
        Optional<Rational> amount = node.amount().accept(this);
        if (amount.isPresent() && amount.get().signum() == 0) {
            notes().add(node.amount().words() + " is zero, so that "
                    + node.factor().words() + " is not needed");
            return amount;
        }
        return both(amount, node.factor().accept(this), Rational::times);
    }

    @Override
    public Optional<Rational> quotient(Formula.Quotient node) {
        return divide(node.numerator().accept(this), node.denominator().accept(this), node.denominator());
    }

    @Override
    public Optional<Rational> changeFrom(Formula.ChangeFrom node) {
        Optional<Rational> now = node.now().accept(this);
        Optional<Rational> before = node.before().accept(this);
        return divide(both(now, before, Rational::minus), before, node.before());
    }

    @Override
    public Optional<Rational> growthFactor(Formula.GrowthFactor node) {
        return node.rate().accept(this).map(Rational.ONE::plus);
    }

    @Override
    public Optional<Rational> ifPositive(Formula.IfPositive node) {
        check(node);
        return node.value().accept(this);
    }

    @Override
    public Optional<Rational> ifOneYear(Formula.IfOneYear node) {
        checkOneYear();
        return node.value().accept(this);
    }

    @Override
    public Optional<Rational> annualGrowthFrom(Formula.AnnualGrowthFrom node) {
        Optional<Rational> now = node.now().accept(this);
        if (now.isPresent() && now.get().signum() < 0) {
            faults().add(new Fault(
                    Reason.OUT_OF_DOMAIN,
                    node.now().words() + " " + Printing.number(now.get()) + ", it must not be negative"));
            now = Optional.empty();
        }
        Optional<Rational> before = node.before().accept(this);
        Optional<Rational> change = divide(both(now, before, Rational::minus), before, node.before());
        Rational years = node.isYearOnYear() ? Rational.ONE : period.years();
        if (years.equals(Rational.ONE)) {
            return change;
        }
        notes().add("compounded to a year by the power of "
                + (period.isWholeMonths() ? "12/" + period.months() : "365/" + period.days()));
        return change.flatMap(c -> finite(compounded(c.toDouble(), years.toDouble())));
    }

    /** A result may be larger than figures can be, but not than a double can. */
    private Optional<Rational> finite(double grown) {
        if (!Double.isFinite(grown)) {
            faults().add(new Fault(Reason.OUT_OF_DOMAIN, "the growth is beyond all numbers when compounded to a year"));
            return Optional.empty();
        }
        return Optional.of(Rational.of(BigDecimal.valueOf(grown)));
    }

    /** The growth of a year from that of a period; logarithms of one plus a small number keep its digits. */
    static double compounded(double change, double years) {
        return Math.expm1(Math.log1p(change) / years);
    }

    @Override
    public Optional<Rational> signedQuotient(Formula.SignedQuotient node) {
        return divideSigned(node.numerator().accept(this), node.denominator().accept(this), node.denominator());
    }

    @Override
    public Optional<Rational> ifConsistent(Formula.IfConsistent node) {
        check(node);
        return node.value().accept(this);
    }

    @Override
    public Optional<Rational> ln(Formula.Ln node) {
        Optional<Rational> value = node.value().accept(this);
        if (value.isPresent() && value.get().signum() <= 0) {
            faults().add(new Fault(Reason.OUT_OF_DOMAIN, "ln of " + Printing.number(value.get())));
            return Optional.empty();
        }
        value.ifPresent(number -> notes().add("ln of " + Rational.of(number.toDecimal())));
        return value.map(number -> Rational.of(BigDecimal.valueOf(ln(number))));
    }

    /** Near one, the difference to one has the digits that the number itself has lost. */
    private static double ln(Rational number) {
        Rational off = number.minus(Rational.ONE);
        boolean near = off.compareTo(HALF) < 0 && off.compareTo(HALF.negated()) > 0;
        return near ? Math.log1p(off.toDouble()) : Math.log(number.toDouble());
    }

    @Override
    public Optional<Rational> atMost(Formula.AtMost node) {
        return both(node.value().accept(this), node.limit().accept(this), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    @Override
    public Optional<Rational> positivePart(Formula.PositivePart node) {
        return node.value().accept(this).map(value -> value.signum() < 0 ? Rational.ZERO : value);
    }

    @Override
    public Optional<Rational> perYear(Formula.PerYear node) {
        return node.value().accept(this);
    }

    @Override
    public Optional<Rational> ifShare(Formula.IfShare node) {
        Optional<Rational> value = node.value().accept(this);
        return checkShare(value) ? value : Optional.empty();
    }

    final boolean checkShare(Optional<Rational> value) {
        if (value.isPresent() && (value.get().signum() < 0 || value.get().compareTo(Rational.ONE) > 0)) {
            faults().add(new Fault(
                    Reason.OUT_OF_DOMAIN,
                    "a share of " + Printing.number(value.get()) + ", it must lie between 0 and 1"));
            return false;
        }
        return true;
    }

    final void check(Formula.IfPositive node) {
        Optional<Rational> condition = node.condition().accept(this);
        if (condition.isPresent() && condition.get().signum() <= 0) {
            faults().add(new Fault(
                    Reason.OUT_OF_DOMAIN,
                    node.condition().words() + " " + Printing.number(condition.get()) + ", it must be above zero"));
        }
    }

    /** The period in words, or how long it is where it has no dates. */
    String length() {
        return period.toString();
    }

    final void checkOneYear() {
        if (!period.isWholeMonths() || period.months() != 12) {
            faults().add(new Fault(Reason.PERIOD_MISMATCH, "needs a period of one year, not " + length()));
        }
    }

    final Optional<Rational> divide(Optional<Rational> above, Optional<Rational> below, Formula denominator) {
        if (below.isPresent() && below.get().signum() <= 0) {
            faults().add(Evaluation.denominator(below.get(), denominator.words()));
            return Optional.empty();
        }
        return both(above, below, Rational::dividedBy);
    }

    /** Divides by what is negative, too, where the numerator is positive. */
    final Optional<Rational> divideSigned(Optional<Rational> above, Optional<Rational> below, Formula denominator) {
        boolean signed = above.isPresent()
                && below.isPresent()
                && above.get().signum() > 0
                && below.get().signum() < 0;
        if (signed) {
            notes().add(denominator.words() + " " + Printing.number(below.get()) + ": a negative quotient");
        }
        return signed ? both(above, below, Rational::dividedBy) : divide(above, below, denominator);
    }

    final void check(Formula.IfConsistent node) {
        Optional<Rational> condition = condition(node);
        if (condition.isPresent() && condition.get().signum() < 0) {
            faults().add(new Fault(Reason.INCONSISTENT_STATEMENT, node.contradiction()));
        }
    }

    static Optional<Rational> both(
            Optional<Rational> left, Optional<Rational> right, BinaryOperator<Rational> operation) {
        return left.isPresent() && right.isPresent()
                ? Optional.of(operation.apply(left.get(), right.get()))
                : Optional.empty();
    }
}
