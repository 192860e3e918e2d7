/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.finindicators.number.Rational;

/** A polynomial in one unknown with exact coefficients, the constant first and the last one not zero; none for zero. */
record Polynomial(List<Rational> coefficients) {
    static final Polynomial ZERO = new Polynomial(List.of());

    static final Polynomial ONE = of(Rational.ONE);

    Polynomial {
        int size = coefficients.size();
        while (size > 0 && coefficients.get(size - 1).signum() == 0) {
            size--;
        }
        coefficients = List.copyOf(coefficients.subList(0, size));
    }

    static Polynomial of(Rational constant) {
        return new Polynomial(List.of(constant));
    }

    static Polynomial of(Line line) {
        return new Polynomial(List.of(line.start(), line.slope()));
    }

    boolean isZero() {
        return coefficients.isEmpty();
    }

    /** The highest power; 0 for a constant, that of zero too. */
    int degree() {
        return Math.max(0, coefficients.size() - 1);
    }

    /** The coefficient of a power, which may be above the degree. */
    Rational coefficient(int power) {
        return power < coefficients.size() ? coefficients.get(power) : Rational.ZERO;
    }

    Polynomial plus(Polynomial other) {
        List<Rational> sum = new ArrayList<>();
        for (int power = 0; power <= Math.max(degree(), other.degree()); power++) {
            sum.add(coefficient(power).plus(other.coefficient(power)));
        }
        return new Polynomial(sum);
    }

    Polynomial minus(Polynomial other) {
        return plus(other.times(of(Rational.of(-1))));
    }

    Polynomial times(Polynomial other) {
        List<Rational> product = new ArrayList<>();
        for (int power = 0; power <= degree() + other.degree(); power++) {
            Rational sum = Rational.ZERO;
            for (int mine = 0; mine <= power; mine++) {
                sum = sum.plus(coefficient(mine).times(other.coefficient(power - mine)));
            }
            product.add(sum);
        }
        return new Polynomial(product);
    }

    Rational at(Rational unknown) {
        Rational value = Rational.ZERO;
        for (int power = degree(); power >= 0; power--) {
            value = value.times(unknown).plus(coefficient(power));
        }
        return value;
    }
}
