/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.realsector.survey.Measures.numbers;
import static org.finindicators.realsector.survey.Measures.scaled;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.finindicators.number.Rational;
import org.finindicators.realsector.survey.GrowthAndRedistribution.Components;
import org.finindicators.realsector.survey.GrowthAndRedistribution.Reference;

class GrowthAndRedistributionProperties {
    private static final Measure GAP = PovertyMeasures.fgt(1);
    private static final Measure HEADCOUNT = PovertyMeasures.fgt(0);

    @Property
    void parts_addUpExactly(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 100) Integer> first,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 100) Integer> second,
            @ForAll @IntRange(min = 1, max = 120) int line,
            @ForAll Reference reference) {
        Survey one = Survey.of(numbers(first), Integer.toString(line));
        Survey two = Survey.of(numbers(second), Integer.toString(line));
        for (var measure : List.of(GAP, HEADCOUNT)) {
            Components parts = GrowthAndRedistribution.of(measure, one, two, reference)
                    .parts()
                    .orElseThrow();
            assertThat(parts.before()
                            .plus(parts.growth())
                            .plus(parts.redistribution())
                            .plus(parts.residual()))
                    .isEqualTo(parts.after());
            if (reference == Reference.SHAPLEY) {
                assertThat(parts.residual()).isEqualTo(Rational.ZERO);
            }
        }
    }

    /** What grows alike for all is growth. */
    @Property
    void growthAlone_hasNoRedistribution(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 100) Integer> incomes,
            @ForAll @IntRange(min = 1, max = 40) int tenths,
            @ForAll @IntRange(min = 1, max = 120) int line,
            @ForAll Reference reference) {
        Survey one = Survey.of(numbers(incomes), Integer.toString(line));
        Survey two = Survey.of(scaled(numbers(incomes), tenths / 10.0), Integer.toString(line));
        Components parts =
                GrowthAndRedistribution.of(GAP, one, two, reference).parts().orElseThrow();
        assertThat(parts.redistribution().toDouble()).isCloseTo(0, within(1e-12));
        assertThat(parts.residual().toDouble()).isCloseTo(0, within(1e-12));
        assertThat(parts.growth().toDouble() * (10 - tenths)).isGreaterThanOrEqualTo(-1e-12);
    }

    /** With the mean as it was, everything is redistribution, and the way back is its negative. */
    @Property
    void thereAndBack_areOpposite(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 1, max = 100) Integer> first,
            @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 1, max = 100) Integer> second) {
        Survey one = Survey.of(numbers(first), "50");
        Survey two = Survey.of(numbers(second), "50");
        Components there = parts(one, two, Reference.FIRST);
        Components back = parts(two, one, Reference.SECOND);
        assertThat(there.growth().plus(back.growth()).toDouble()).isCloseTo(0, within(1e-12));
        assertThat(there.redistribution().plus(back.redistribution()).toDouble())
                .isCloseTo(0, within(1e-12));
    }

    private static Components parts(Survey one, Survey two, Reference reference) {
        return GrowthAndRedistribution.of(GAP, one, two, reference).parts().orElseThrow();
    }
}
