/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import org.finindicators.formula.Item;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;

/** What the tests of the package share. */
final class Parts {
    private Parts() {}

    /** The parts of all contributions add up to the change, exactly. */
    static void addUp(Attribution attribution) {
        assertThat(sum(attribution)).isEqualTo(attribution.change().value().orElseThrow());
    }

    static Rational sum(Attribution attribution) {
        Rational sum = Rational.ZERO;
        for (Contribution one : attribution.contributions()) {
            sum = sum.plus(one.amount());
        }
        return sum;
    }

    static double of(Attribution attribution, Item<?> item) {
        return attribution.of(item).orElseThrow().toDouble();
    }

    static double of(Attribution attribution, String name) {
        return attribution.of(name).orElseThrow().toDouble();
    }

    /** The first line is below 80 characters, the others below 81. */
    static void fits(Attribution attribution) {
        String[] lines = attribution.toString().split("\n");
        assertThat(lines[0]).hasSizeLessThan(80);
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    /** Before and after change places: every part turns its sign. */
    static void turn(Measurement before, Measurement now) {
        Attribution forth = now.since(before);
        Attribution back = before.since(now);
        for (Contribution one : forth.contributions()) {
            assertThat(back.of(one.name())).contains(one.amount().negated());
        }
    }
}
