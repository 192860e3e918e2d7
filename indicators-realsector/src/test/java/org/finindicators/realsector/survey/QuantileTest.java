/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** By hand: a share that ends between two incomes gives the mean of the two, whatever the doubles nearest to it are. */
class QuantileTest {
    @Test
    void median_ofWeightsThatAreNoDoubles() {
        double[] welfare = {1, 2, 3};
        assertThat(WelfareMeasures.median().value(Survey.of(welfare, new double[] {1, 2, 3})))
                .hasValue(2.5);
        assertThat(WelfareMeasures.median().value(Survey.of(welfare, new double[] {.1, .2, .3})))
                .hasValue(2.5);
    }

    @Test
    void quantile_ofSharesThatAreNoDoubles() {
        double[] twenty = IntStream.rangeClosed(1, 20).mapToDouble(i -> i).toArray();
        double[] weights = DoubleStream.generate(() -> .05).limit(20).toArray();
        assertThat(WelfareMeasures.quantile(.15).value(Survey.of(twenty, weights)))
                .hasValue(3.5);
        double[] hundred = IntStream.rangeClosed(1, 100).mapToDouble(i -> i).toArray();
        assertThat(WelfareMeasures.quantile(.29).value(Survey.of(hundred))).hasValue(29.5);
        assertThat(WelfareMeasures.quantile(.295).value(Survey.of(hundred))).hasValue(30);
    }
}
