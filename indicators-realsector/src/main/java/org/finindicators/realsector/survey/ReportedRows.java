/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.Arrays;
import java.util.Optional;

/** Where the rows of a survey stood when it was reported, before a policy left some out. */
final class ReportedRows {
    private final int reported;
    private final Optional<int[]> places;

    private ReportedRows(int reported, Optional<int[]> places) {
        this.reported = reported;
        this.places = places;
    }

    static ReportedRows of(int rows) {
        return new ReportedRows(rows, Optional.empty());
    }

    ReportedRows rows(int[] chosen) {
        return new ReportedRows(
                reported,
                Optional.of(places.map(all ->
                                Arrays.stream(chosen).map(row -> all[row]).toArray())
                        .orElse(chosen)));
    }

    /** How many rows were reported. */
    int reported() {
        return reported;
    }

    /** Of a code for each row that was reported, those of the rows that are left. */
    int[] left(int[] codes) {
        return places.map(all -> Arrays.stream(all).map(row -> codes[row]).toArray())
                .orElse(codes);
    }
}
