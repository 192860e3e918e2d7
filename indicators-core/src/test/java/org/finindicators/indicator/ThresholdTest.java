/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.EQUITY_LEVEL;
import static org.finindicators.Samples.LOANS_TO_DEPOSITS;
import static org.finindicators.Samples.bank;
import static org.finindicators.Samples.lender;
import static org.finindicators.number.Relation.ABOVE;
import static org.finindicators.number.Relation.AT_LEAST;
import static org.finindicators.number.Relation.AT_MOST;
import static org.finindicators.number.Relation.BELOW;
import static org.finindicators.number.Verdict.MET;
import static org.finindicators.number.Verdict.NOT_MET;
import static org.finindicators.number.Verdict.UNDECIDED;

import java.math.BigDecimal;
import org.finindicators.number.Relation;
import org.finindicators.number.Threshold;
import org.finindicators.number.Verdict;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {
    private static Verdict verdict(String above, String below, Relation relation, String threshold) {
        Measurement ratio = LOANS_TO_DEPOSITS.measure(lender(above, below));
        return ratio.meets(new Threshold(relation, new BigDecimal(threshold), "test"));
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, MET, NOT_MET, MET",
        "ABOVE, NOT_MET, NOT_MET, MET",
        "AT_MOST, MET, MET, NOT_MET",
        "BELOW, NOT_MET, MET, NOT_MET"
    })
    void meets_eightPercent_isDecidedOnTheBoundary(Relation relation, Verdict on, Verdict under, Verdict over) {
        assertThat(verdict("8", "100", relation, "0.08")).isEqualTo(on);
        assertThat(verdict("63.68", "796", relation, "0.080")).isEqualTo(on);
        assertThat(verdict("7.9999999999999999999999999999999999999999", "100", relation, "0.08"))
                .isEqualTo(under);
        assertThat(verdict("8.0000000000000000000000000000000000000001", "100", relation, "0.08"))
                .isEqualTo(over);
    }

    @Test
    void meets_oneThird_isNotItsDecimal() {
        // at 34 digits 1/3 is printed as this very number, but it is more
        String decimal = "0.3333333333333333333333333333333333";
        assertThat(verdict("1", "3", ABOVE, decimal)).isEqualTo(MET);
        assertThat(verdict("1", "3", AT_MOST, decimal)).isEqualTo(NOT_MET);
        // 2/3 is printed rounded up, but it is less
        String rounded = "0.6666666666666666666666666666666667";
        assertThat(verdict("2", "3", AT_LEAST, rounded)).isEqualTo(NOT_MET);
        assertThat(verdict("2", "3", BELOW, rounded)).isEqualTo(MET);
    }

    @Test
    void meets_undefined_isUndecided() {
        assertThat(verdict("1", "0", AT_LEAST, "0")).isEqualTo(UNDECIDED);
    }

    @Test
    void meets_ofMoney_comparesWholeUnits() {
        // 5 million euros of capital, as licences ask for it
        Measurement equity = EQUITY_LEVEL.measure(bank("A").closing(EQUITY, "5").build());
        assertThat(equity.meets(Threshold.atLeast("5000000", "licence"))).isEqualTo(MET);
        assertThat(equity.meets(Threshold.atLeast("5000000.01", "licence"))).isEqualTo(NOT_MET);
        // a ratio has no unit
        assertThat(verdict("1", "2", AT_LEAST, "0.5")).isEqualTo(MET);
    }

    @Test
    void new_normalises() {
        assertThat(Threshold.atLeast("0.080", "Basel 1988"))
                .isEqualTo(new Threshold(AT_LEAST, new BigDecimal("0.08"), "Basel 1988"))
                .hasToString("at least 0.08 (Basel 1988)");
        assertThat(Threshold.atMost("0.25", "")).hasToString("at most 0.25");
    }

    @Test
    void new_outOfBounds_isRefused() {
        assertThatThrownBy(() -> Threshold.atLeast("1E+999999999", "nobody"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("threshold = 1E+999999999: is outside 1E-40 to 1E+40");
        assertThatThrownBy(() -> Threshold.atMost("8 %", "nobody"))
                .hasMessage("threshold = 8 %: is not a decimal number");
    }

    @Test
    void relation_words() {
        assertThat(ABOVE.words() + ", " + BELOW.words()).isEqualTo("above, below");
    }
}
