/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.number.Rational;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class SignalMatrixTest {
    /** By hand: 24/176 = 3/22 over 18/24 = 3/4 is 2/11; 18/42 = 3/7; 24/200; 1/2 - (1/4 + 3/22) / 2 = 27/88. */
    @Test
    void measures_ofTheExample() {
        SignalMatrix matrix = SignalMatrix.ofCrises(18, 6).plus(SignalMatrix.ofCalm(24, 152));
        assertThat(matrix).isEqualTo(new SignalMatrix(18, 24, 6, 152));
        assertThat(matrix.size()).isEqualTo(200);
        assertThat(matrix.typeOneError().value()).contains(Rational.of(1, 4));
        assertThat(matrix.typeTwoError().value()).contains(Rational.of(3, 22));
        assertThat(matrix.noiseToSignal().value()).contains(Rational.of(2, 11));
        assertThat(matrix.falseAlarmsPerHit().value()).contains(Rational.of(4, 3));
        assertThat(matrix.conditionalProbability().value()).contains(Rational.of(3, 7));
        assertThat(matrix.unconditionalProbability().value()).contains(Rational.of(3, 25));
        assertThat(matrix.usefulness("0.5").value()).contains(Rational.of(27, 88));
        assertThat(matrix.relativeUsefulness("0.5").value()).contains(Rational.of(27, 44));
        assertThat(matrix).hasToString("A 18, B 24, C 6, D 152: noise-to-signal 0.181818");
    }

    /** By hand: 1/4 - (1/4 x 1/4 + 3/4 x 3/22) = 11/176 x 4 - 11/176 - 18/176 = 15/176. */
    @Test
    void usefulness_weighsErrors() {
        SignalMatrix matrix = new SignalMatrix(18, 24, 6, 152);
        assertThat(matrix.usefulness(new BigDecimal("0.25")).value()).contains(Rational.of(15, 176));
        assertThat(matrix.relativeUsefulness("0.25").value()).contains(Rational.of(15, 44));
    }

    @Test
    void measures_areUndefined_withTheReason() {
        SignalMatrix noHit = new SignalMatrix(0, 3, 2, 5);
        assertThat(noHit.noiseToSignal().faults())
                .containsExactly(new Fault(Reason.ZERO_DENOMINATOR, "share of hits 0"));
        assertThat(reasons(noHit.falseAlarmsPerHit())).containsExactly(Reason.ZERO_DENOMINATOR);
        assertThat(noHit.typeOneError().value()).contains(Rational.ONE);
        assertThat(noHit.conditionalProbability().value()).contains(Rational.ZERO);
        assertThat(noHit)
                .hasToString("A 0, B 3, C 2, D 5: noise-to-signal undefined, zero denominator (share of hits 0)");

        SignalMatrix noSignal = new SignalMatrix(0, 0, 2, 5);
        assertThat(reasons(noSignal.conditionalProbability())).containsExactly(Reason.ZERO_DENOMINATOR);
        assertThat(noSignal.unconditionalProbability().value()).contains(Rational.of(2, 7));

        Fault noCrisis = new Fault(Reason.GROUP_TOO_SMALL, "no period before a crisis");
        Fault noCalm = new Fault(Reason.GROUP_TOO_SMALL, "no calm period");
        assertThat(SignalMatrix.ofCalm(1, 2).noiseToSignal().faults()).containsExactly(noCrisis);
        assertThat(SignalMatrix.ofCalm(1, 2).typeOneError().faults()).containsExactly(noCrisis);
        assertThat(SignalMatrix.ofCalm(1, 2).typeTwoError().value()).contains(Rational.of(1, 3));
        assertThat(SignalMatrix.ofCrises(1, 2).usefulness("0.5").faults()).containsExactly(noCalm);
        assertThat(SignalMatrix.ofCrises(1, 2).falseAlarmsPerHit().faults()).containsExactly(noCalm);
        assertThat(SignalMatrix.ofCrises(0, 0).relativeUsefulness("0.5").faults())
                .containsExactly(noCrisis, noCalm);
        assertThat(reasons(new SignalMatrix(1, 1, 1, 1).relativeUsefulness("1")))
                .containsExactly(Reason.ZERO_DENOMINATOR);
    }

    private static List<Reason> reasons(Evaluation evaluation) {
        return evaluation.faults().stream().map(Fault::reason).toList();
    }

    @Test
    void badInput_isRefusedAtOnce() {
        assertThatThrownBy(() -> new SignalMatrix(-1, 2, -3, 4))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("hits")
                .hasMessageContaining("missed")
                .hasMessageContaining("a count must not be negative");
        SignalMatrix matrix = new SignalMatrix(1, 2, 3, 4);
        for (String theta : List.of("1.01", "-0.1", "half")) {
            assertThatThrownBy(() -> matrix.usefulness(theta))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("theta");
        }
    }

    /** Pairs by hand: 3 beats 1 and 2, ties with 3; 2 beats 1, ties with 2, loses to 3: U = 2.5 + 1.5, of 6 pairs. */
    @Test
    void area_countsTiesAsHalves() {
        SignalSample sample = SignalSample.builder(SignalTail.UPPER)
                .before("X", "3", "2")
                .calm("1", "2", "3")
                .build();
        assertThat(sample.mannWhitney().value()).contains(Rational.of(4));
        assertThat(sample.area().value()).contains(Rational.of(2, 3));
        assertThat(sample).hasToString("2 periods before 1 crisis, 3 calm; area 0.666667");
        assertThat(reasons(
                        SignalSample.builder(SignalTail.UPPER).calm("1").build().area()))
                .containsExactly(Reason.GROUP_TOO_SMALL);
    }

    @Test
    void signals_areAtTheThresholdAndBeyond() {
        SignalSample upper = SignalSample.builder(SignalTail.UPPER)
                .before("X", "1", "2", "3")
                .calm("2", "0")
                .build();
        assertThat(upper.matrix("2")).isEqualTo(new SignalMatrix(2, 1, 1, 1));
        SignalSample lower = SignalSample.builder(SignalTail.LOWER)
                .before("X", "1", "2", "3")
                .calm("2", "0")
                .build();
        assertThat(lower.matrix(BigDecimal.ONE)).isEqualTo(new SignalMatrix(1, 1, 2, 1));
    }

    /**
     * Ten values 1 to 10, before two crises 10, 9 and 4, calm the others. By hand, from the fiftieth percentile on, 5:
     * hits 2 of 3, false alarms 4 of 7, ratio 6/7; at 9, the ninetieth: 2 of 3 and none, ratio 0, one crisis of two; at
     * 4, the fortieth: 3 of 3 and 4 of 7, both crises, ratio 4/7.
     */
    @Test
    void search_takesTheLeastNoise_amongThoseThatCallEnough() {
        SignalSample sample = SignalSample.builder(SignalTail.UPPER)
                .before("first", "10", "9")
                .before("second", "4")
                .calm("1", "2", "3", "5", "6", "7", "8")
                .build();
        ThresholdSearch search = ThresholdSearch.leastNoise().amongPercentiles("90", "40", "50");
        assertThat(search.over(sample).threshold().value()).contains(Rational.of(9));
        ThresholdSearch.Outcome both = search.callingAtLeast("0.6").over(sample);
        assertThat(both.threshold().value()).contains(Rational.of(4));
        assertThat(both.trials())
                .extracting(trial -> trial.criterion().value().orElseThrow())
                .containsExactly(Rational.of(4, 7), Rational.of(6, 7), Rational.ZERO);
        // usefulness at one half: (hit - alarm) / 2 is 3/14, 1/21 and 1/3
        ThresholdSearch useful = ThresholdSearch.mostUseful("0.5").amongPercentiles("90", "40", "50");
        assertThat(useful.over(sample).best().orElseThrow().criterion().value()).contains(Rational.of(1, 3));
        assertThat(both.toString()).contains("* best: 4").contains("calling 60 % of crises or more");
    }

    @Test
    void search_saysWhyThereIsNoThreshold() {
        SignalSample sample = SignalSample.builder(SignalTail.UPPER)
                .before("first", "1")
                .before("second", "9")
                .calm("5", "6")
                .build();
        ThresholdSearch.Outcome none = ThresholdSearch.leastNoise()
                .amongPercentiles("99")
                .callingAtLeast("1")
                .over(sample);
        assertThat(none.best()).isEmpty();
        assertThat(none.threshold().faults())
                .containsExactly(new Fault(
                        Reason.NO_SOLUTION, "none of 1 percentiles has a hit and calls 100 % of crises or more"));
        SignalSample calm = SignalSample.builder(SignalTail.UPPER).calm("5").build();
        assertThat(reasons(ThresholdSearch.leastNoise().over(calm).threshold()))
                .containsExactly(Reason.GROUP_TOO_SMALL);
        SignalSample empty = SignalSample.builder(SignalTail.UPPER).build();
        assertThat(ThresholdSearch.leastNoise().over(empty).toString()).contains("no threshold: group too small");
    }

    @Test
    void search_refusesAllBadPercentiles() {
        assertThatThrownBy(() -> ThresholdSearch.leastNoise().amongPercentiles("0", "101", "x"))
                .isInstanceOf(InvalidInputException.class)
                .satisfies(thrown -> assertThat(((InvalidInputException) thrown).violations())
                        .hasSize(3));
        assertThatThrownBy(() -> ThresholdSearch.leastNoise().amongPercentiles(new String[0]))
                .hasMessageContaining("there are none");
        assertThatThrownBy(() -> ThresholdSearch.leastNoise().callingAtLeast("2"))
                .hasMessageContaining("must be from 0 to 1");
    }
}
