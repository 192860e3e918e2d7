/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.number.Rational;
import org.finindicators.statistics.OutlierRule.AllEqual;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

/** The vectors of the definitions, sections 8.3 and 8.4. */
class OutlierRuleTest {
    private static final List<String> NINE = List.of("8.1", "8.4", "8.9", "9.0", "9.2", "9.5", "9.9", "10.3", "25.0");

    private static OrderedValues nine() {
        return OrderedValues.of(NINE.toArray(String[]::new));
    }

    private static Rational number(String text) {
        return Rational.of(new BigDecimal(text));
    }

    @Test
    void percentileRank_ofNineNine_byEachRule() {
        // definitions 8.3: .6667 strict, .7222 mid-rank, .75 of the others; six of nine are below 9.9
        Rational value = number("9.9");
        OrderedValues others = nine().without(value);
        assertThat(PercentileRule.STRICT.rank(value, others).value()).hasValue(Rational.of(6, 9));
        assertThat(PercentileRule.MID_RANK.rank(value, others).value()).hasValue(Rational.of(13, 18));
        assertThat(PercentileRule.AT_OR_BELOW.rank(value, others).value()).hasValue(Rational.of(7, 9));
        assertThat(PercentileRule.LOWEST_TIE.rank(value, others).value()).hasValue(Rational.of(3, 4));
        assertThat(PercentileRule.MIDDLE_TIE.rank(value, others).value()).hasValue(Rational.of(3, 4));
        assertThat(PercentileRule.HIGHEST_TIE.rank(value, others).value()).hasValue(Rational.of(3, 4));
    }

    @Test
    void percentileRank_ofTies_byEachRule() {
        // by hand, 2 among 1 2 2 3: one below, two tied, n = 5, m = 4
        Rational value = number("2");
        OrderedValues others = OrderedValues.of("3", "2", "1", "2");
        assertThat(PercentileRule.STRICT.rank(value, others).value()).hasValue(Rational.of(1, 5));
        assertThat(PercentileRule.MID_RANK.rank(value, others).value()).hasValue(Rational.of(5, 10));
        assertThat(PercentileRule.AT_OR_BELOW.rank(value, others).value()).hasValue(Rational.of(4, 5));
        assertThat(PercentileRule.LOWEST_TIE.rank(value, others).value()).hasValue(Rational.of(1, 4));
        assertThat(PercentileRule.MIDDLE_TIE.rank(value, others).value()).hasValue(Rational.of(2, 4));
        assertThat(PercentileRule.HIGHEST_TIE.rank(value, others).value()).hasValue(Rational.of(3, 4));
        assertThat(PercentileRule.HIGHEST_TIE.rank(value, others).notes()).containsExactly("2 tied with it");
        assertThat(PercentileRule.STRICT
                        .rank(value, OrderedValues.of(List.of()))
                        .faults())
                .containsExactly(new Fault(Reason.GROUP_TOO_SMALL, "there are no others"));
    }

    /** By hand: of 1..25 at 0.28, n p = 7 exactly, though 25 x 0.28 is 7.000000000000001 in doubles. */
    @Test
    void quantile_isExact_whereAStepEnds() {
        OrderedValues values = OrderedValues.of(
                IntStream.rangeClosed(1, 25).mapToObj(Integer::toString).toArray(String[]::new));
        BigDecimal share = new BigDecimal("0.28");
        assertThat(values.quantile(QuantileRule.INVERSE_OF_STEPS, share)).hasValue(number("7"));
        assertThat(values.quantile(QuantileRule.INVERSE_WITH_MEANS, share)).hasValue(number("7.5"));
        assertThat(values.quantile(QuantileRule.NEAREST, share)).hasValue(number("7"));
        assertThat(values.quantile(QuantileRule.LINEAR_STEPS, share)).hasValue(number("7"));
        // n p = 2.5 is between the second and the third: the even one
        assertThat(values.quantile(QuantileRule.NEAREST, new BigDecimal("0.1"))).hasValue(number("2"));
        // a share beyond what a decimal of 34 digits tells from one
        assertThat(values.quantile(QuantileRule.INCLUSIVE, BigDecimal.ONE.subtract(new BigDecimal("1E-40"))))
                .hasValueSatisfying(
                        last -> assertThat(last.compareTo(number("25"))).isNegative());
    }

    @Test
    void quantile_dependsOnItsDefinition() {
        // definitions 8.3: the ninetieth percentile of 1..8, 9.9, 20 is 10.91 by type 7 and 18.99 by type 6
        OrderedValues ten = OrderedValues.of("1", "2", "3", "4", "5", "6", "7", "8", "9.9", "20");
        BigDecimal ninety = new BigDecimal("0.9");
        assertThat(ten.quantile(QuantileRule.INCLUSIVE, ninety)).hasValue(number("10.91"));
        assertThat(ten.quantile(QuantileRule.EXCLUSIVE, ninety)).hasValue(number("18.99"));
        // by hand: n p = 9, a step's end: the ninth value, the mean with the tenth, the ninth, the ninth; at 9.5 half
        // way
        assertThat(ten.quantile(QuantileRule.INVERSE_OF_STEPS, ninety)).hasValue(number("9.9"));
        assertThat(ten.quantile(QuantileRule.INVERSE_WITH_MEANS, ninety)).hasValue(number("14.95"));
        assertThat(ten.quantile(QuantileRule.NEAREST, ninety)).hasValue(number("9.9"));
        assertThat(ten.quantile(QuantileRule.LINEAR_STEPS, ninety)).hasValue(number("9.9"));
        assertThat(ten.quantile(QuantileRule.MIDDLE_OF_STEPS, ninety)).hasValue(number("14.95"));
        // type 8 at (10 + 1/3) 0.9 + 1/3 = 9 + 19/30; type 9 at 10.25 x 0.9 + 0.375 = 9.6
        assertThat(ten.quantile(QuantileRule.MEDIAN_UNBIASED, ninety))
                .hasValue(number("9.9").plus(Rational.of(19, 30).times(number("10.1"))));
        assertThat(ten.quantile(QuantileRule.NORMAL_UNBIASED, ninety)).hasValue(number("15.96"));
        assertThat(OrderedValues.of(List.of()).quantile(QuantileRule.INCLUSIVE, ninety))
                .isEmpty();
    }

    @Test
    void modifiedZ_ofTheNine() {
        // definitions 8.4: median 9.2, MAD 0.7
        OrderedValues all = nine();
        assertThat(all.median()).hasValue(number("9.2"));
        assertThat(all.medianDeviation()).hasValue(number("0.7"));
        String[] scores = {
            "-1.059912", "-.770845", "-.289067", "-.192711", "0", ".289067", ".674490", "1.059912", "15.224197"
        };
        for (int i = 0; i < scores.length; i++) {
            Rational score = OutlierRule.MODIFIED_Z
                    .score(number(NINE.get(i)), all)
                    .value()
                    .orElseThrow();
            assertThat(score.toDecimal()).isCloseTo(new BigDecimal(scores[i]), within(new BigDecimal("5e-7")));
            assertThat(OutlierRule.MODIFIED_Z.isOutlier(score)).isEqualTo(i == 8);
        }
        // by hand, as printed: 0.6745 x (25 - 9.2) / 0.7
        assertThat(OutlierRule.IGLEWICZ_HOAGLIN.score(number("25"), all).value())
                .hasValue(number("0.6745").times(number("15.8")).dividedBy(number("0.7")));
    }

    @Test
    void fallback_whereHalfAreEqual() {
        // definitions 8.4: mean absolute deviation 16 / 7, score of 20 5.236
        OrderedValues seven = OrderedValues.of("5", "5", "5", "5", "5", "6", "20");
        assertThat(seven.medianDeviation()).hasValue(Rational.ZERO);
        assertThat(seven.meanDeviation()).hasValue(Rational.of(16, 7));
        Evaluation score = OutlierRule.MODIFIED_Z.score(number("20"), seven);
        assertThat(score.value().orElseThrow().toDecimal())
                .isCloseTo(new BigDecimal("5.236"), within(new BigDecimal("0.0005")));
        assertThat(score.notes().get(1)).startsWith("half or more are equal");
        assertThat(seven.without(number("20")).meanDeviation()).hasValue(Rational.of(1, 6));
    }

    @Test
    void score_whereAllAreEqual_isUndefined() {
        OrderedValues equal = OrderedValues.of("5", "5", "5");
        assertThat(OutlierRule.MODIFIED_Z.score(number("6"), equal).faults())
                .containsExactly(new Fault(Reason.ZERO_DENOMINATOR, "all 3 others are 5, no scale to measure by"));
        double[] column = {5, 5, 5, 6};
        int[] group = new int[4];
        assertThat(OutlierRule.MODIFIED_Z.scores(column, group, 1).isOutlier(3)).isFalse();
        OutlierRule any = OutlierRule.MODIFIED_Z.with(AllEqual.ANY_OTHER_IS_AN_OUTLIER);
        OutlierRule.ScoreColumn scores = any.scores(column, group, 1);
        assertThat(scores.isOutlier(3)).isTrue();
        assertThat(scores.score(3)).isEmpty();
        assertThat(scores.fault(3)).hasValue(new Fault(Reason.ZERO_DENOMINATOR, "all others are equal"));
    }

    /** The others of each row, taken one by one. */
    @Test
    void columns_leaveEachRowOut() {
        double[] column = NINE.stream().mapToDouble(Double::parseDouble).toArray();
        OutlierRule.ScoreColumn scores = OutlierRule.MODIFIED_Z.scores(column, new int[9], 5);
        for (int row = 0; row < 9; row++) {
            Rational value = number(NINE.get(row));
            assertThat(scores.score(row).orElseThrow())
                    .isCloseTo(
                            OutlierRule.MODIFIED_Z
                                    .score(value, nine().without(value))
                                    .value()
                                    .orElseThrow()
                                    .toDouble(),
                            within(1e-9));
        }
        assertThat(scores).hasToString("1 outliers among 9 scores of 9 rows");
    }

    /** By hand: the others are 5, 5, 5, 5 and 6, so MAD 0 and mean deviation 1/5; (1e17 - 5) / (1.253314 / 5). */
    @Test
    void columns_areNotBlurredByTheRowThatIsLeftOut() {
        double[] column = {5, 5, 5, 5, 6, 1e17};
        OutlierRule.ScoreColumn scores = OutlierRule.MODIFIED_Z.scores(column, new int[6], 5);
        assertThat(scores.score(5).orElseThrow()).isCloseTo(1e17 / 0.2506628, within(1e6));
        assertThat(scores.isOutlier(5)).isTrue();
    }

    @Test
    void columns_takeAnyNegativeNumberForNoGroup() {
        OutlierRule.ScoreColumn scores = OutlierRule.MODIFIED_Z.scores(new double[] {1, 2}, new int[] {-2, -3}, 1);
        assertThat(scores.fault(0).orElseThrow()).isEqualTo(new Fault(Reason.GROUP_TOO_SMALL, "in no group"));
    }

    @Test
    void columns_sayWhyThereIsNoScore() {
        OutlierRule.ScoreColumn scores =
                OutlierRule.MODIFIED_Z.scores(new double[] {1, Double.NaN, 2, 3}, new int[] {0, 0, -1, 0}, 2);
        assertThat(scores.fault(0)).hasValue(new Fault(Reason.GROUP_TOO_SMALL, "fewer than 2 others have a value"));
        assertThat(scores.fault(1)).hasValue(new Fault(Reason.NOT_REPORTED, "no value"));
        assertThat(scores.fault(2)).hasValue(new Fault(Reason.GROUP_TOO_SMALL, "in no group"));
        assertThat(scores.size()).isEqualTo(4);
    }

    @Test
    void trimmedMean_leavesOutBothEnds() {
        // by hand: a tenth of nine is none, 0.12 is one at each end: (8.4 + 8.9 + 9 + 9.2 + 9.5 + 9.9 + 10.3) / 7
        assertThat(nine().trimmedMean(new BigDecimal("0.1"))).isEqualTo(nine().mean());
        assertThat(nine().trimmedMean(new BigDecimal("0.12"))).hasValue(Rational.of(652, 70));
        assertThat(nine().mean()).hasValue(Rational.of(983, 90));
    }

    @Test
    void wrongInput_isRefused_allOfIt() {
        assertThatThrownBy(() ->
                        new OutlierRule(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("-3.5"), AllEqual.UNDEFINED))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidInputException.class))
                .extracting(InvalidInputException::violations)
                .isEqualTo(List.of(
                        new Violation("factor", "0", "must be above zero"),
                        new Violation("threshold", "-3.5", "must be above zero")));
        assertThatThrownBy(() -> OrderedValues.of("1", "x", "y")).hasMessageContainingAll("value 2", "value 3");
        assertThatThrownBy(() -> nine().quantile(QuantileRule.NEAREST, new BigDecimal("90")))
                .hasMessageContaining("share of a quantile = 90: must be from 0 to 1");
        assertThatThrownBy(() -> nine().trimmedMean(new BigDecimal("0.5")))
                .hasMessage("share left out at each end = 0.5: must be from 0 to below 0.5");
        assertThatThrownBy(() -> OutlierRule.MODIFIED_Z.scores(new double[2], new int[1], 0))
                .hasMessageContainingAll("groups", "least");
        assertThatThrownBy(() -> OutlierRule.MODIFIED_Z.withThreshold("many")).hasMessageContaining("many");
    }

    @Test
    void all_print() {
        assertThat(nine()).hasToString("9 values from 8.1 to 25, median 9.2");
        assertThat(OrderedValues.of(List.of())).hasToString("no values");
        assertThat(OutlierRule.IGLEWICZ_HOAGLIN)
                .hasToString("modified z beyond 3.5: 0.6745 / MAD, else 1 / (1.253314 x mean deviation)");
        assertThat(OutlierRule.MODIFIED_Z.withThreshold("5").threshold()).isEqualByComparingTo("5");
        assertThat(PercentileRule.MID_RANK).hasToString("mid-rank");
        assertThat(QuantileRule.INCLUSIVE).hasToString("type 7, inclusive");
    }
}
