/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.finindicators.number.Intake;

/** What the tests by order have in common: checks of a column, and decimals by their places among each other. */
final class PlacedValues {
    private static final int MOST = 1_000_000;

    private PlacedValues() {}

    /** Refuses a column with what is no number, all of it at once, and one that is too long to count its pairs. */
    static double[] checked(double[] values) {
        boolean finite = true;
        for (double value : values) {
            finite &= Math.abs(value) <= Double.MAX_VALUE;
        }
        if (!finite || values.length > MOST) {
            Intake intake = new Intake();
            if (values.length > MOST) {
                intake.add("values", Integer.toString(values.length), "are more than " + MOST);
            }
            for (int i = 0; i < values.length; i++) {
                if (!Double.isFinite(values[i])) {
                    intake.add(
                            "value " + (i + 1),
                            Double.toString(values[i]),
                            "is not a number; leave out what is not reported");
                }
            }
            intake.refuse();
        }
        return values;
    }

    /** The place of each value among the different ones, so that decimals of any length keep their order and ties. */
    static double[] places(List<Observation> observations) {
        SortedMap<BigDecimal, Integer> places = new TreeMap<>();
        observations.forEach(one -> places.put(one.value().orElseThrow(), 0));
        int next = 0;
        for (var entry : places.entrySet()) {
            entry.setValue(next++);
        }
        return checked(observations.stream()
                .mapToDouble(one -> places.getOrDefault(one.value().orElseThrow(), 0))
                .toArray());
    }
}
