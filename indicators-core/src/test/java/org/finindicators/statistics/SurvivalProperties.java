/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.finindicators.number.Rational;
import org.finindicators.statistics.Survival.Observation;

class SurvivalProperties {
    @Property
    void withoutCensoring_isThePartThatLastsLonger(
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 0, max = 30) Long> times,
            @ForAll @LongRange(min = 0, max = 31) long at) {
        Survival curve =
                Survival.of(times.stream().map(time -> Observation.ended(time)).toList());
        long longer = times.stream().filter(time -> time > at).count();
        assertThat(curve.after(at)).isEqualTo(Rational.of(longer, times.size()));
        List<Long> sorted = times.stream().sorted().toList();
        assertThat(curve.median()).hasValue(sorted.get((times.size() - 1) / 2));
    }

    @Property
    void curve_fallsFromOneToZero_inAnyOrder(
            @ForAll @Size(max = 40) List<@LongRange(min = -30, max = 30) Long> signed, @ForAll Random random) {
        List<Observation> observations = new ArrayList<>(signed.stream()
                .map(time -> time > 0 ? Observation.ended(time) : Observation.censored(-time))
                .toList());
        Survival curve = Survival.of(observations);
        Collections.shuffle(observations, random);
        assertThat(Survival.of(observations).steps()).isEqualTo(curve.steps());
        Rational before = Rational.ONE;
        for (long time = 0; time <= 31; time++) {
            assertThat(curve.after(time)).isBetween(Rational.ZERO, before);
            before = curve.after(time);
        }
    }

    /** Leaving out the open cases never makes the curve higher. */
    @Property
    void censoredCases_neverLowerTheCurve(
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = -30, max = 30) Long> signed) {
        List<Observation> all = signed.stream()
                .map(time -> time > 0 ? Observation.ended(time) : Observation.censored(-time))
                .toList();
        List<Observation> ended = all.stream().filter(Observation::isEnded).toList();
        for (long time = 0; time <= 31; time++) {
            if (!ended.isEmpty()) {
                assertThat(Survival.of(ended).after(time))
                        .isLessThanOrEqualTo(Survival.of(all).after(time));
            }
        }
    }
}
