/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Checks the arithmetic against fractions of whole numbers, written out below. */
class RationalProperties {
    /** A fraction in lowest terms with a positive denominator. */
    record Fraction(BigInteger above, BigInteger below) {
        static Fraction of(BigInteger above, BigInteger below) {
            BigInteger common = above.gcd(below).multiply(BigInteger.valueOf(below.signum()));
            return new Fraction(above.divide(common), below.divide(common));
        }

        static Fraction of(Rational rational) {
            int scale = Math.max(
                    0,
                    Math.max(
                            rational.numerator().scale(), rational.denominator().scale()));
            return of(
                    rational.numerator().movePointRight(scale).toBigIntegerExact(),
                    rational.denominator().movePointRight(scale).toBigIntegerExact());
        }

        Fraction plus(Fraction other) {
            return of(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }

        Fraction times(Fraction other) {
            return of(above.multiply(other.above), below.multiply(other.below));
        }

        int compare(Fraction other) {
            return above.multiply(other.below).compareTo(other.above.multiply(below));
        }
    }

    @Provide
    Arbitrary<Rational> rationals() {
        Arbitrary<BigDecimal> above = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1E+15"), new BigDecimal("1E+15"))
                .ofScale(3);
        Arbitrary<BigDecimal> below = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.001"), new BigDecimal("1E+15"))
                .ofScale(3)
                .withoutEdgeCases();
        return Combinators.combine(above, below).as((a, b) -> Rational.of(a).dividedBy(Rational.of(b)));
    }

    @Property
    void plus_agreesWithFractions(@ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
        assertThat(Fraction.of(a.plus(b))).isEqualTo(Fraction.of(a).plus(Fraction.of(b)));
    }

    @Property
    void times_agreesWithFractions(@ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
        assertThat(Fraction.of(a.times(b))).isEqualTo(Fraction.of(a).times(Fraction.of(b)));
    }

    @Property
    void compareTo_agreesWithFractions(@ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Fraction.of(a).compare(Fraction.of(b)));
    }

    @Property
    void addition_isCommutativeAssociativeAndInvertible(
            @ForAll("rationals") Rational a, @ForAll("rationals") Rational b, @ForAll("rationals") Rational c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(Rational.ZERO)).isEqualTo(a);
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.minus(a)).isEqualTo(Rational.ZERO);
    }

    @Property
    void sum_isThatOfAddingInTurn(@ForAll("many") List<Rational> numbers) {
        Rational inTurn = Rational.ZERO;
        for (Rational number : numbers) {
            inTurn = inTurn.plus(number);
        }
        assertThat(Rational.sum(numbers)).isEqualTo(inTurn);
    }

    @Provide
    Arbitrary<List<Rational>> many() {
        return rationals().list().ofMaxSize(100);
    }

    @Property
    void multiplication_isCommutativeAssociativeAndDistributive(
            @ForAll("rationals") Rational a, @ForAll("rationals") Rational b, @ForAll("rationals") Rational c) {
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
        assertThat(a.times(Rational.ONE)).isEqualTo(a);
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    }

    @Property
    void division_undoesMultiplication(@ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
        Assume.that(b.signum() != 0);
        assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
        assertThat(a.dividedBy(b).denominator()).isPositive();
    }

    @Property
    void equals_andHashCode_ignoreTheParts(
            @ForAll("rationals") Rational a, @ForAll("rationals") Rational b, @ForAll("rationals") Rational factor) {
        Assume.that(factor.signum() != 0);
        Rational same = a.times(factor).dividedBy(factor);
        assertThat(same).isEqualTo(a).hasSameHashCodeAs(a).isEqualByComparingTo(a);
        assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
        assertThat(same.toDecimal()).isEqualByComparingTo(a.toDecimal());
    }
}
