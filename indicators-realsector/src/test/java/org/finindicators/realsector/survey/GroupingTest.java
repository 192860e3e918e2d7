/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupingTest {
    private static final int ROWS = 60_000;

    /** Grouped first or sorted first: each digit is the same. */
    @ParameterizedTest
    @CsvSource({"1, 5", "2, 300", "3, 6000", "4, 7400", "5, 1"})
    void of_givesTheDigitsOfSortedRows(long seed, int distinct) {
        Columns columns = columns(new Random(seed), distinct, 1);
        Ranked grouped = Grouping.of(columns).orElseThrow();
        Ranked sorted = SortedIncomes.of(columns).consumed();
        assertThat(grouped.rows()).isEqualTo(sorted.rows());
        assertThat(grouped.population()).isEqualTo(sorted.population());
        assertThat(grouped.total()).isEqualTo(sorted.total());
        assertThat(grouped.spread()).isEqualTo(sorted.spread());
        for (int percent = 0; percent <= 100; percent++) {
            assertThat(grouped.quantile(percent / 100.0)).isEqualTo(sorted.quantile(percent / 100.0));
            assertThat(grouped.below(percent / 100.0)).isEqualTo(sorted.below(percent / 100.0));
        }
    }

    @Test
    void of_leavesToSortingWhatItCannotDoBetter() {
        assertThat(Grouping.of(columns(new Random(1), Integer.MAX_VALUE, 1))).isEqualTo(Optional.empty());
        // sums of weights of so different sizes are not exact in two doubles
        assertThat(Grouping.of(columns(new Random(1), 300, 1e-12))).isEqualTo(Optional.empty());
        assertThat(Grouping.of(new Columns(new double[10], new double[10]))).isEqualTo(Optional.empty());
    }

    /** By hand: all have the same but one in a hundred, who has nothing: the Gini coefficient is 1/100. */
    @Test
    void gini_ofManyEquals() {
        double[] welfare = new double[10_000];
        for (int row = 0; row < welfare.length; row++) {
            welfare[row] = row % 100 == 0 ? (row % 200 == 0 ? -0.0 : 0.0) : 7;
        }
        assertThat(InequalityMeasures.gini().value(Survey.of(welfare))).hasValue(0.01);
    }

    /** Whole incomes from 0 on, some of debts, weights of all bits of a double, some zero; the first one as given. */
    private static Columns columns(Random random, int distinct, double first) {
        double[] welfare = new double[ROWS];
        double[] weights = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            welfare[row] = random.nextInt(distinct) - (random.nextInt(50) == 0 ? 100 : 0);
            weights[row] = random.nextInt(20) == 0 ? 0 : 1 + 100 * random.nextDouble();
        }
        weights[0] = first;
        return new Columns(welfare, weights);
    }
}
