/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import org.finindicators.number.Rational;

/** A quotient of two polynomials in one unknown. */
record Fraction(Polynomial above, Polynomial below) {
    static Fraction of(Polynomial above) {
        return new Fraction(above, Polynomial.ONE);
    }

    Fraction plus(Fraction other) {
        // what stands over one denominator stays over it, so that the degree does not grow
        return below.equals(other.below)
                ? new Fraction(above.plus(other.above), below)
                : new Fraction(above.times(other.below).plus(other.above.times(below)), below.times(other.below));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(Polynomial.ZERO.minus(other.above), other.below));
    }

    Fraction times(Fraction other) {
        return new Fraction(above.times(other.above), below.times(other.below));
    }

    Fraction over(Fraction other) {
        return below.equals(other.below)
                ? new Fraction(above, other.above)
                : new Fraction(above.times(other.below), below.times(other.above));
    }

    int degree() {
        return Math.max(above.degree(), below.degree());
    }

    /** Zero where the fraction is the target. */
    Polynomial equation(Rational target) {
        return above.minus(below.times(Polynomial.of(target)));
    }

    /** Tells whether it is one number for all amounts. */
    boolean isConstant() {
        int power = below.degree();
        Polynomial mine = above.times(Polynomial.of(below.coefficient(power)));
        return mine.equals(below.times(Polynomial.of(above.coefficient(power))));
    }
}
