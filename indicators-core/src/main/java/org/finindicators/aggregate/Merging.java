/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import java.util.List;
import java.util.function.BinaryOperator;

/** Merges many tallies by halves, so that the work does not grow with the square of their number. */
final class Merging {
    private Merging() {}

    static <T> T all(List<T> tallies, T empty, BinaryOperator<T> merge) {
        int n = tallies.size();
        return switch (n) {
            case 0 -> empty;
            case 1 -> tallies.get(0);
            default ->
                merge.apply(all(tallies.subList(0, n / 2), empty, merge), all(tallies.subList(n / 2, n), empty, merge));
        };
    }
}
