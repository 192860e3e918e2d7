/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.finindicators.number.Rational;

class MigrationMatrixProperties {
    private static final List<String> CLASSES = List.of("a", "b", "c");

    /** Rows of parts of a hundred: two cuts make three parts. */
    @Provide
    Arbitrary<MigrationMatrix> matrices() {
        return Arbitraries.integers().between(0, 100).list().ofSize(6).map(cuts -> {
            MigrationMatrix.Builder builder = MigrationMatrix.builder("any", "", "a", "b", "c");
            for (int row = 0; row < CLASSES.size(); row++) {
                int low = Math.min(cuts.get(2 * row), cuts.get(2 * row + 1));
                int high = Math.max(cuts.get(2 * row), cuts.get(2 * row + 1));
                builder.rowPercent(CLASSES.get(row), number(low), number(high - low), number(100 - high));
            }
            return builder.build();
        });
    }

    private static BigDecimal number(int whole) {
        return BigDecimal.valueOf(whole);
    }

    @Property
    void steps_keepTheSum(
            @ForAll("matrices") MigrationMatrix matrix,
            @ForAll @IntRange(max = 100_000) int one,
            @ForAll @IntRange(max = 100_000) int other,
            @ForAll @IntRange(max = 6) int steps) {
        Map<String, BigDecimal> book = Map.of("a", number(one), "b", number(other));
        MigratedBalances all = matrix.on(book, steps);
        assertThat(Rational.sum(List.copyOf(all.after().values()))).isEqualTo(Rational.of(one + other));
        assertThat(all.after().values())
                .allSatisfy(one1 -> assertThat(one1.signum()).isNotNegative());
        // what two books become is what they become together
        Map<String, Rational> first = matrix.on(Map.of("a", number(one)), steps).after();
        Map<String, Rational> second =
                matrix.on(Map.of("b", number(other)), steps).after();
        CLASSES.forEach(name ->
                assertThat(all.after().get(name)).isEqualTo(first.get(name).plus(second.get(name))));
    }

    @Property
    void whereNothingMoves_nothingChanges(
            @ForAll @IntRange(max = 100_000) int balance, @ForAll @IntRange(max = 9) int steps) {
        MigrationMatrix still = MigrationMatrix.builder("still", "", "a", "b")
                .rowPercent("a", "100", "0")
                .rowPercent("b", "0", "100")
                .build();
        MigratedBalances all = still.on(Map.of("a", number(balance)), steps);
        assertThat(all.after()).isEqualTo(all.before());
    }
}
