/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.finindicators.number.Rational;

/**
 * The roots of a polynomial of the first or second degree: exactly, or to 50 digits where a square root is no quotient.
 */
record Roots(List<Rational> values, Exactness exactness) {
    private static final MathContext DIGITS = new MathContext(50, RoundingMode.HALF_EVEN);

    private static final Rational FOUR = Rational.of(4);

    /** The roots, none of a constant; nothing where the degree is higher. */
    static Optional<Roots> of(Polynomial polynomial) {
        return switch (polynomial.degree()) {
            case 0 -> Optional.of(new Roots(List.of(), Exactness.EXACT));
            case 1 ->
                Optional.of(new Roots(
                        List.of(polynomial.coefficient(0).negated().dividedBy(polynomial.coefficient(1))),
                        Exactness.EXACT));
            case 2 -> Optional.of(quadratic(polynomial));
            default -> Optional.empty();
        };
    }

    private static Roots quadratic(Polynomial polynomial) {
        Rational a = polynomial.coefficient(2);
        Rational b = polynomial.coefficient(1);
        Rational c = polynomial.coefficient(0);
        Rational discriminant = b.times(b).minus(FOUR.times(a).times(c));
        if (discriminant.signum() < 0) {
            return new Roots(List.of(), Exactness.EXACT);
        }
        Optional<Rational> square = exactRoot(discriminant);
        Rational root = square.orElseGet(() -> roundedRoot(discriminant));
        // of two terms of one sign nothing cancels
        Rational sum = b.signum() < 0 ? root.minus(b) : root.plus(b).negated();
        Rational first = sum.dividedBy(a.plus(a));
        Rational second = sum.signum() == 0 ? first : c.plus(c).dividedBy(sum);
        return new Roots(
                first.equals(second) ? List.of(first) : List.of(first, second),
                square.isPresent() ? Exactness.EXACT : Exactness.ROUNDED);
    }

    /** The square root of a number whose parts are squares. */
    private static Optional<Rational> exactRoot(Rational number) {
        int scale = Math.max(
                0, Math.max(number.numerator().scale(), number.denominator().scale()));
        BigInteger above = number.numerator().setScale(scale).unscaledValue();
        BigInteger below = number.denominator().setScale(scale).unscaledValue();
        BigInteger common = above.signum() == 0 ? below : above.gcd(below);
        BigInteger[] rootAbove = above.divide(common).sqrtAndRemainder();
        BigInteger[] rootBelow = below.divide(common).sqrtAndRemainder();
        return rootAbove[1].signum() == 0 && rootBelow[1].signum() == 0
                ? Optional.of(
                        Rational.of(new BigDecimal(rootAbove[0])).dividedBy(Rational.of(new BigDecimal(rootBelow[0]))))
                : Optional.empty();
    }

    private static Rational roundedRoot(Rational number) {
        BigDecimal above = number.numerator().multiply(number.denominator());
        return Rational.of(above.sqrt(DIGITS)).dividedBy(Rational.of(number.denominator()));
    }
}
