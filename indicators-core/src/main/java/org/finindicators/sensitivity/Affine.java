/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.util.Map;
import java.util.TreeMap;
import org.finindicators.number.Rational;

/**
 * A sum of rounded figures, each with its weight, and of what is exact. What is read from a statement is such a sum.
 */
record Affine(Rational constant, Map<Integer, Rational> weights) {
    static Affine of(Rational constant) {
        return new Affine(constant, Map.of());
    }

    boolean isConstant() {
        return weights.isEmpty();
    }

    Rational weight(int figure) {
        return weights.getOrDefault(figure, Rational.ZERO);
    }

    Affine plus(Affine other) {
        if (other.isConstant()) {
            return new Affine(constant.plus(other.constant), weights);
        }
        Map<Integer, Rational> sum = new TreeMap<>(weights);
        other.weights.forEach((figure, weight) -> sum.merge(figure, weight, Rational::plus));
        sum.values().removeIf(weight -> weight.signum() == 0);
        return new Affine(constant.plus(other.constant), sum);
    }

    Affine minus(Affine other) {
        return plus(other.times(Rational.of(-1)));
    }

    Affine times(Rational factor) {
        if (factor.signum() == 0) {
            return of(Rational.ZERO);
        }
        Map<Integer, Rational> product = new TreeMap<>();
        weights.forEach((figure, weight) -> product.put(figure, weight.times(factor)));
        return new Affine(constant.times(factor), product);
    }

    /** The values over a box; both ends are attained, since each figure counts once. */
    Interval over(Box box) {
        Rational low = constant;
        Rational high = constant;
        for (Map.Entry<Integer, Rational> entry : weights.entrySet()) {
            Interval amounts = box.of(entry.getKey());
            boolean up = entry.getValue().signum() > 0;
            low = low.plus(entry.getValue().times(up ? amounts.low() : amounts.high()));
            high = high.plus(entry.getValue().times(up ? amounts.high() : amounts.low()));
        }
        return new Interval(low, high);
    }

    /**
     * The quotients over a box, where the other sum is positive. Both ends are attained, at corners of the box.
     *
     * <p>The least quotient is the number q for which the least value of this sum less q times the other is zero. That
     * least value is found figure by figure, and its corner gives a smaller q until it is the least (W. Dinkelbach, On
     * Nonlinear Fractional Programming, Management Science 13, 1967): a few steps, whatever the number of figures.
     */
    Interval over(Affine denominator, Box box) {
        Map<Integer, Rational> least = Map.of();
        Rational any = at(least, box).dividedBy(denominator.at(least, box));
        return new Interval(extreme(denominator, box, any, -1), extreme(denominator, box, any, 1));
    }

    private Rational extreme(Affine denominator, Box box, Rational start, int sign) {
        Rational quotient = start;
        while (true) {
            Affine rest = minus(denominator.times(quotient));
            Map<Integer, Rational> corner = new TreeMap<>();
            rest.weights.forEach((figure, weight) -> {
                Interval amounts = box.of(figure);
                corner.put(figure, weight.signum() == sign ? amounts.high() : amounts.low());
            });
            Rational next = at(corner, box).dividedBy(denominator.at(corner, box));
            if (next.compareTo(quotient) * sign <= 0) {
                return quotient;
            }
            quotient = next;
        }
    }

    /** The value at a place; figures that are not named have their least amount. */
    private Rational at(Map<Integer, Rational> place, Box box) {
        Rational value = constant;
        for (Map.Entry<Integer, Rational> entry : weights.entrySet()) {
            Rational named = place.get(entry.getKey());
            Rational amount = named == null ? box.of(entry.getKey()).low() : named;
            value = value.plus(entry.getValue().times(amount));
        }
        return value;
    }
}
