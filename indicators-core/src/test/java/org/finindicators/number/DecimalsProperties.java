/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.finindicators.validation.InvalidInputException;

class DecimalsProperties {
    @Provide
    Arbitrary<BigDecimal> figures() {
        Arbitrary<BigInteger> digits =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30));
        return Combinators.combine(digits, Arbitraries.integers().between(-9, 39))
                .as(BigDecimal::new);
    }

    @Property
    void parse_ofPrinted_givesTheSameFigure(@ForAll("figures") BigDecimal any) {
        BigDecimal figure = Decimals.check(any);
        assertThat(Decimals.parse(Decimals.print(figure))).isEqualTo(figure);
        assertThat(Decimals.parse(any.toString())).isEqualTo(figure);
    }

    @Property
    void check_equalNumbers_giveEqualObjects(
            @ForAll("figures") BigDecimal figure, @ForAll @IntRange(max = 20) int zeros) {
        BigDecimal longer = figure.setScale(Math.max(figure.scale(), 0) + zeros);
        assertThat(Decimals.check(longer)).isEqualTo(Decimals.check(figure)).isEqualByComparingTo(figure);
    }

    @Property
    void of_doubles_readsBackTheSame(@ForAll double value) {
        boolean within = value == 0 || Math.abs(value) >= 1e-40 && Math.abs(value) < 1e41;
        if (within) {
            assertThat(Decimals.of(value).doubleValue()).isEqualTo(value == 0 ? 0.0 : value);
        } else {
            assertThatCode(() -> Decimals.of(value)).isInstanceOf(InvalidInputException.class);
        }
    }

    @Property
    void parse_anyText_givesAFigureOrASentence(@ForAll String text) {
        assertThatCode(() -> Decimals.parse(text)).satisfies(thrown -> {
            if (thrown != null) {
                assertThat(thrown)
                        .isInstanceOf(InvalidInputException.class)
                        .message()
                        .isNotBlank();
            }
        });
    }
}
