/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.Samples.BANKS;
import static org.finindicators.Samples.bank;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.finindicators.number.Rational;
import org.finindicators.statement.Breakdown;

class MergerProperties {
    /** The simulated index is that of the breakdown in which the merged members stand as one. */
    @Property
    void outcome_agreesWithTheBreakdownAfterTheMerger(
            @ForAll @Size(min = 2, max = 30) List<@LongRange(min = 1, max = 1_000_000) Long> amounts) {
        Merger.Effect outcome = (Merger.Effect) Merger.of(breakdown(amounts), "1", "2");
        List<Long> merged = new ArrayList<>(amounts.subList(2, amounts.size()));
        merged.add(amounts.get(0) + amounts.get(1));
        assertThat(outcome.before()).isEqualTo(points(amounts));
        assertThat(outcome.after()).isEqualTo(points(merged));
    }

    /** Two members: 2 x a x b, in points. */
    @Property
    void rise_isTwiceTheProductOfTheShares(
            @ForAll @Size(min = 2, max = 30) List<@LongRange(min = 1, max = 1_000_000) Long> amounts) {
        Merger.Effect outcome = (Merger.Effect) Merger.of(breakdown(amounts), "1", "2");
        Rational total = Rational.of(amounts.stream().mapToLong(Long::longValue).sum());
        Rational first = Rational.of(amounts.get(0)).dividedBy(total);
        Rational second = Rational.of(amounts.get(1)).dividedBy(total);
        assertThat(outcome.rise()).isEqualTo(Rational.of(20_000).times(first).times(second));
        assertThat(outcome.share()).isEqualTo(first.plus(second));
    }

    private static Breakdown breakdown(List<Long> amounts) {
        return Breakdown.of(amounts.stream().map(String::valueOf).toArray(String[]::new));
    }

    private static Rational points(List<Long> amounts) {
        return Concentration.herfindahlPoints(BANKS)
                .evaluate(bank("System").with(BANKS, breakdown(amounts)).build())
                .value()
                .orElseThrow();
    }
}
