/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ViolationTest {
    private static final Violation NEGATIVE = new Violation("equity[2021-12-31]", "-5", "must not be negative");

    @Test
    void toString_hasPathValueAndSentence() {
        assertThat(NEGATIVE).hasToString("equity[2021-12-31] = -5: must not be negative");
        assertThat(new Violation("subject", "", "must be given")).hasToString("subject: must be given");
        assertThat(new Violation("", "", "must be given")).hasToString("must be given");
    }

    @Test
    void compareTo_ordersByPlaceThenSentence() {
        List<Violation> ordered = List.of(
                new Violation("a", "2", "x"),
                new Violation("a", "1", "y"),
                new Violation("a", "2", "y"),
                new Violation("b", "", "a"));
        assertThat(Stream.of(3, 1, 0, 2).map(ordered::get).sorted()).isEqualTo(ordered);
    }

    @Test
    void compareTo_ordersNumbersAsNumbers() {
        List<Violation> ordered = Stream.of(
                        "line 9",
                        "line 10",
                        "line 10, column 2",
                        "line 10, column 11",
                        "line 0100",
                        "line 100",
                        "line x")
                .map(place -> new Violation(place, "", "x"))
                .toList();
        assertThat(Stream.of(6, 3, 5, 1, 0, 2, 4).map(ordered::get).sorted()).isEqualTo(ordered);
    }

    @Test
    void inside_putsTheOuterPlaceFirst() {
        assertThat(NEGATIVE.inside("banks[3]")).hasToString("banks[3].equity[2021-12-31] = -5: must not be negative");
        assertThat(new Violation("", "", "is empty").inside("banks")).hasToString("banks: is empty");
        assertThat(NEGATIVE.inside("")).isEqualTo(NEGATIVE);
    }
}
