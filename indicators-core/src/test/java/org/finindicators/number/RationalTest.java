/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RationalTest {
    @Test
    void toDecimal_ofOneThird_has34Digits() {
        assertThat(Rational.of(1, 3).toDecimal()).isEqualTo("0.3333333333333333333333333333333333");
    }

    @Test
    void toDecimal_ofADecimal_isExact() {
        // 10^40 + 1 has 41 digits, and no quotient is taken
        BigDecimal longNumber = BigDecimal.TEN.pow(40).add(BigDecimal.ONE);
        assertThat(Rational.of(longNumber).toDecimal()).isEqualTo(longNumber);
    }

    @Test
    void compareTo_oneThirdAndItsDecimal_differs() {
        Rational decimal = Rational.of(new BigDecimal("0.3333333333333333333333333333333333"));
        assertThat(Rational.of(1, 3)).isGreaterThan(decimal).isNotEqualTo(decimal);
        assertThat(Rational.of(1, 3).toDecimal()).isEqualByComparingTo(decimal.toDecimal());
    }

    @Test
    void equals_sameNumberOtherParts_holds() {
        assertThat(Rational.of(2, 6)).isEqualTo(Rational.of(1, 3)).hasSameHashCodeAs(Rational.of(1, 3));
        assertThat(Rational.of(new BigDecimal("0.50"))).isEqualTo(Rational.of(1, 2));
        assertThat(Rational.of(1, 2)).isNotEqualTo(new BigDecimal("0.5"));
    }

    @Test
    void parts_ofQuotient_areKeptAsTheyCame() {
        Rational quotient = Rational.of(1_132_564).dividedBy(Rational.of(new BigDecimal("7917400.5")));
        assertThat(quotient.numerator()).isEqualTo("1132564");
        assertThat(quotient.denominator()).isEqualTo("7917400.5");
    }

    @Test
    void dividedBy_negative_keepsDenominatorPositive() {
        Rational quotient = Rational.of(3).dividedBy(Rational.of(-4));
        assertThat(quotient.denominator()).isPositive();
        assertThat(quotient).isEqualTo(Rational.of(-3, 4));
        assertThat(quotient.signum()).isEqualTo(-1);
    }

    @Test
    void dividedBy_zero_throws() {
        assertThatThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("division by zero");
    }

    @Test
    void plus_manyQuotients_staysSmall() {
        // 1/1 + 1/2 + ... + 1/100 has a least common denominator of 41 digits; unreduced it would be 100!, 158 digits
        Rational sum = Rational.ZERO;
        for (int n = 1; n <= 100; n++) {
            sum = sum.plus(Rational.of(1, n));
        }
        assertThat(sum.denominator().precision()).isLessThan(60);
        // harmonic number H(100), OEIS A001008/A002805: 5.187377517639620...
        assertThat(sum.toString()).startsWith("5.18737751763962");
    }

    @Test
    void toString_hasNoExponentAndNoTrailingZeros() {
        assertThat(Rational.of(new BigDecimal("1E+3"))).hasToString("1000");
        assertThat(Rational.of(3, 2)).hasToString("1.5");
    }

    @Test
    void toDouble_ofOneTenth_isTheLiteral() {
        assertThat(Rational.of(1, 10).toDouble()).isEqualTo(0.1);
    }
}
