/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.finindicators.number.Rational;

class RootsProperties {
    private static Polynomial line(Rational constant, Rational slope) {
        return new Polynomial(List.of(constant, slope));
    }

    /** (c x - a) (d x - b) = 0 at a / c and b / d, exactly, whatever the factors. */
    @Property
    void productOfLines_hasTheirRoots(
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(3) BigDecimal a,
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(3) BigDecimal b,
            @ForAll @IntRange(min = 1, max = 999) int c,
            @ForAll @IntRange(min = 1, max = 999) int d) {
        Polynomial product = line(Rational.of(a).negated(), Rational.of(c))
                .times(line(Rational.of(b).negated(), Rational.of(-d)));
        Roots roots = Roots.of(product).orElseThrow();
        Rational first = Rational.of(a).dividedBy(Rational.of(c));
        Rational second = Rational.of(b).negated().dividedBy(Rational.of(d));
        assertThat(roots.exactness()).isEqualTo(Exactness.EXACT);
        assertThat(roots.values())
                .containsExactlyInAnyOrderElementsOf(first.equals(second) ? List.of(first) : List.of(first, second));
        assertThat(roots.values())
                .allSatisfy(root -> assertThat(product.at(root).signum()).isZero());
    }

    /** x x - n: the roots are opposite, and their square is n to 45 digits. */
    @Property
    void square_isTakenToFiftyDigits(@ForAll @IntRange(min = 2, max = 1_000_000) int n) {
        Roots roots = Roots.of(new Polynomial(List.of(Rational.of(-n), Rational.ZERO, Rational.ONE)))
                .orElseThrow();
        long root = Math.round(Math.sqrt(n));
        assertThat(roots.exactness()).isEqualTo(root * root == n ? Exactness.EXACT : Exactness.ROUNDED);
        Rational one = roots.values().get(0);
        assertThat(roots.values().get(1))
                .satisfies(other -> assertThat(isTiny(other.plus(one), n)).isTrue());
        assertThat(isTiny(one.times(one).minus(Rational.of(n)), n)).isTrue();
    }

    private static boolean isTiny(Rational off, int n) {
        Rational limit = Rational.of(new BigDecimal("1E-45")).times(Rational.of(n));
        return off.compareTo(limit) < 0 && off.negated().compareTo(limit) < 0;
    }

    @Property
    void noRealRoot_isNone(@ForAll @IntRange(min = 1, max = 1000) int above) {
        Roots roots = Roots.of(new Polynomial(List.of(Rational.of(above), Rational.ZERO, Rational.ONE)))
                .orElseThrow();
        assertThat(roots.values()).isEmpty();
    }
}
