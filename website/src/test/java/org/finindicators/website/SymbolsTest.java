/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected elements are written by hand. */
class SymbolsTest {
    @Test
    void sums_haveTheirConditionBelow() {
        assertThat(Symbols.of("sum(w over y < z) / sum(w)"))
                .contains("<mrow><mrow><mfrac>"
                        + "<mrow><munder><mo>∑</mo><mtext>y &lt; z</mtext></munder><mrow><mi>w</mi></mrow></mrow>"
                        + "<mrow><mo>∑</mo><mrow><mi>w</mi></mrow></mrow></mfrac></mrow></mrow>");
    }

    @Test
    void powers_bindMoreThanProducts_andBarsNeedNoParentheses() {
        assertThat(Symbols.of("w x ((z - y)/z)^2"))
                .contains("<mrow><mrow><mrow><mi>w</mi><mo>×</mo><msup><mrow><mo>(</mo><mrow><mfrac>"
                        + "<mrow><mi>z</mi><mo>−</mo><mi>y</mi></mrow><mi>z</mi></mfrac></mrow><mo>)</mo></mrow>"
                        + "<mn>2</mn></msup></mrow></mrow></mrow>");
    }

    @Test
    void aSum_endsBeforeWhatItIsMultipliedBy() {
        assertThat(Symbols.of("sum(w) x (a - 1)").orElseThrow())
                .contains("<mo>(</mo><mrow><mo>∑</mo><mrow><mi>w</mi></mrow></mrow><mo>)</mo></mrow><mo>×</mo>");
    }

    @Test
    void whatFollowsAComma_isKept() {
        assertThat(Symbols.of("sum(w ln(z/y) over poor) / sum(w), policy PIP").orElseThrow())
                .endsWith("<mtext>, policy PIP</mtext></mrow>")
                .contains("<mi>ln</mi>");
    }

    /** A word that is not a symbol, or a parenthesis that is not closed, leaves the words as they are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sum of equity / sum of assets over banks",
                "max(long, short positions)",
                "sum(w y",
                "sum(w y) / ",
                "(w",
                "x",
                "w",
                "score of Annual audits by institution (points, from a coverage of 0.7)"
            })
    void otherWords_areNotTypeset(String words) {
        assertThat(Symbols.of(words)).isEmpty();
    }
}
