/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.finindicators.number.Rational;
import org.finindicators.statistics.Survival.Observation;
import org.finindicators.statistics.Survival.Step;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class SurvivalTest {
    /** Times with blanks between them, a plus after those that were censored. */
    private static Survival of(String times) {
        return Survival.of(Arrays.stream(times.split(" "))
                .map(time -> time.endsWith("+")
                        ? Observation.censored(Long.parseLong(time.replace("+", "")))
                        : Observation.ended(Long.parseLong(time)))
                .toList());
    }

    /**
     * Weeks of remission under 6-mercaptopurine (Freireich and others, Blood 21, 1963), with the median that textbooks
     * print, 23. By hand: 18/21, x 16/17, x 14/15, x 11/12, x 10/11, x 6/7, x 5/6.
     */
    @Test
    void leukaemia_treated() {
        Survival curve = of("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");
        assertThat(curve.steps())
                .extracting(Step::time, Step::atRisk, Step::ended)
                .containsExactly(
                        tuple(6L, 21L, 3L),
                        tuple(7L, 17L, 1L),
                        tuple(10L, 15L, 1L),
                        tuple(13L, 12L, 1L),
                        tuple(16L, 11L, 1L),
                        tuple(22L, 7L, 1L),
                        tuple(23L, 6L, 1L));
        assertThat(curve.after(5)).isEqualTo(Rational.ONE);
        assertThat(curve.after(6)).isEqualTo(Rational.of(6, 7));
        assertThat(curve.after(9)).isEqualTo(Rational.of(6L * 16, 7L * 17));
        assertThat(curve.after(22).toDouble()).isBetween(0.5377, 0.5379);
        assertThat(curve.after(23).toDouble()).isBetween(0.4481, 0.4483);
        assertThat(curve.after(1000)).isEqualTo(curve.after(23));
        assertThat(curve.median()).hasValue(23);
        assertThat(curve.longest()).isEqualTo(35);
    }

    /** The same trial's placebo group, without censoring: median 8. */
    @Test
    void leukaemia_placebo() {
        Survival curve = of("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23");
        assertThat(curve.median()).hasValue(8);
        assertThat(curve.after(8)).isEqualTo(Rational.of(8, 21));
        assertThat(curve.after(23)).isEqualTo(Rational.ZERO);
    }

    @Test
    void median_whereTheCurveStaysAbove_isAbsent() {
        assertThat(of("60 300+ 400+").median()).isEmpty();
        assertThat(of("5+ 6+").median()).isEmpty();
        assertThat(Survival.of(List.of()).median()).isEmpty();
        assertThat(Survival.of(List.of()).after(7)).isEqualTo(Rational.ONE);
    }

    /** The curve is one half from 2 to 3. */
    @Test
    void median_whereTheCurveIsOneHalf_isTheFirstTime() {
        assertThat(of("1 2 3 4").median()).hasValue(2);
    }

    /** A case censored at 2 was at risk at 2: 2/3, not 1/2. */
    @Test
    void tie_endingsComeFirst() {
        assertThat(of("2 2+ 5").after(2)).isEqualTo(Rational.of(2, 3));
    }

    @Test
    void time_negative_isRefused() {
        assertThatThrownBy(() -> Observation.ended(-1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("-1: a duration must not be negative");
        assertThatThrownBy(() -> Observation.censored(-2)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void steps_printed() {
        assertThat(of("2 2+ 5")).hasToString("2 steps\n  2: 1 of 3\n  5: 1 of 1");
    }

    @Test
    void manyObservations_everySecondCensored_takeNoTime() {
        List<Observation> many = LongStream.range(0, 100_000)
                .mapToObj(i -> i % 2 == 0 ? Observation.ended(i) : Observation.censored(i))
                .toList();
        assertTimeoutPreemptively(
                ofSeconds(20), () -> assertThat(Survival.of(many).median()).isPresent());
    }
}
