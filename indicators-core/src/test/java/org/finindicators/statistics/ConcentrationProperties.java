/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.Samples.BANKS;
import static org.finindicators.Samples.bank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.finindicators.formula.Calculation;
import org.finindicators.number.Rational;
import org.finindicators.statement.Breakdown;

class ConcentrationProperties {
    private static Rational value(Calculation calculation, List<Long> amounts) {
        String[] texts = amounts.stream().map(String::valueOf).toArray(String[]::new);
        return calculation
                .evaluate(bank("System").with(BANKS, Breakdown.of(texts)).build())
                .value()
                .orElseThrow();
    }

    private static void assumeSome(List<Long> amounts) {
        Assume.that(amounts.stream().anyMatch(amount -> amount > 0));
    }

    @Property
    void herfindahl_liesBetweenOneNthAndOne(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 0, max = 1_000_000_000_000L) Long> amounts) {
        assumeSome(amounts);
        Rational index = value(Concentration.herfindahl(BANKS), amounts);
        assertThat(index).isBetween(Rational.of(1, amounts.size()), Rational.ONE);
        assertThat(value(Concentration.effectiveNumber(BANKS), amounts)).isEqualTo(Rational.ONE.dividedBy(index));
        assertThat(value(Concentration.herfindahlPoints(BANKS), amounts)).isEqualTo(index.times(Rational.of(10_000)));
        if (amounts.size() > 1) {
            assertThat(value(Concentration.normalised(BANKS), amounts)).isBetween(Rational.ZERO, Rational.ONE);
        }
    }

    @Property
    void measures_doNotDependOnOrderOrScale(
            @ForAll @Size(min = 2, max = 12) List<@LongRange(min = 0, max = 1_000_000) Long> amounts,
            @ForAll Random random,
            @ForAll @LongRange(min = 1, max = 1000) long factor) {
        assumeSome(amounts);
        List<Long> other = new ArrayList<>(amounts);
        Collections.shuffle(other, random);
        other.replaceAll(amount -> amount * factor);
        for (Calculation measure : List.of(
                Concentration.herfindahl(BANKS),
                Concentration.largest(BANKS, 3, 1),
                Concentration.effectiveNumber(BANKS),
                Concentration.normalised(BANKS))) {
            assertThat(value(measure, other)).isEqualTo(value(measure, amounts));
        }
        assertThat(value(Concentration.entropyNumber(BANKS), other).toDouble())
                .isCloseTo(value(Concentration.entropyNumber(BANKS), amounts).toDouble(), Offset.offset(1e-9));
    }

    @Property
    void equalMembers_areTheLeastConcentrated(
            @ForAll @LongRange(min = 1, max = 1_000_000) long amount, @ForAll @LongRange(min = 2, max = 30) long n) {
        List<Long> equal = Collections.nCopies((int) n, amount);
        assertThat(value(Concentration.herfindahl(BANKS), equal)).isEqualTo(Rational.of(1, n));
        assertThat(value(Concentration.normalised(BANKS), equal)).isEqualTo(Rational.ZERO);
        assertThat(value(Concentration.entropyNumber(BANKS), equal).toDouble()).isCloseTo(n, Offset.offset(1e-9));
    }
}
