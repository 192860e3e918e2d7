/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.realsector.survey.Measures.GAP;
import static org.finindicators.realsector.survey.Measures.MEAN;
import static org.finindicators.realsector.survey.Measures.SURVEY;
import static org.finindicators.realsector.survey.Measures.numbers;
import static org.finindicators.realsector.survey.Measures.statement;

import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.finindicators.indicator.Measured;

class BootstrapProperties {
    /** Incomes and their mirror image. */
    @Property(tries = 100)
    void interval_ofASymmetricSampleContainsTheMean(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 1, max = 100) Integer> half, @ForAll long seed) {
        double[] both = DoubleStream.concat(
                        DoubleStream.of(numbers(half)),
                        DoubleStream.of(numbers(half)).map(y -> 200 - y))
                .toArray();
        BootstrapInterval interval =
                Bootstrap.ofSeed(seed).withReplications(200).interval(MEAN, SURVEY, statement(Survey.of(both, "50")));
        assertThat(interval.bounds().orElseThrow().lower().doubleValue()).isLessThanOrEqualTo(100);
        assertThat(interval.bounds().orElseThrow().upper().doubleValue()).isGreaterThanOrEqualTo(100);
    }

    @Property(tries = 50)
    void interval_isOrderedAndWithinWhatTheMeasureCanBe(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 0, max = 100) Integer> incomes, @ForAll long seed) {
        BootstrapInterval interval = Bootstrap.ofSeed(seed)
                .withReplications(100)
                .interval(GAP, SURVEY, statement(Survey.of(numbers(incomes), "50")));
        BootstrapInterval.Bounds bounds = interval.bounds().orElseThrow();
        assertThat(bounds.lower()).isNotNegative().isLessThanOrEqualTo(bounds.upper());
        assertThat(bounds.upper().doubleValue()).isLessThanOrEqualTo(1 + 1e-12);
        assertThat(bounds.standardError()).isNotNegative();
    }

    /** Without chance there is no interval around the value, only the value. */
    @Property(tries = 50)
    void interval_ofEqualRowsIsTheValue(
            @ForAll @IntRange(min = 1, max = 100) int income, @ForAll @IntRange(min = 2, max = 20) int rows) {
        double[] same = DoubleStream.generate(() -> income).limit(rows).toArray();
        BootstrapInterval interval =
                Bootstrap.ofSeed(1).withReplications(100).interval(MEAN, SURVEY, statement(Survey.of(same, "50")));
        assertThat(interval.bounds().orElseThrow().lower())
                .isEqualByComparingTo(interval.bounds().orElseThrow().upper());
        assertThat(((Measured) interval.estimate()).exact().toDouble()).isEqualTo(income);
    }
}
