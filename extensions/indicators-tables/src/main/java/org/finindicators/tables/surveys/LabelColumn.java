/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.surveys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.finindicators.loanbook.Attribute;

/** A column of labels, as codes. */
final class LabelColumn {
    private final Map<String, Integer> codes = new HashMap<>();
    private int[] rows = new int[1024];
    private int size;

    /** Adds the label of a row; how many different ones there are now. */
    int add(String label) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size + size / 2);
        }
        rows[size++] = codes.computeIfAbsent(label.isEmpty() ? Attribute.NOT_STATED : label, key -> codes.size());
        return codes.size();
    }

    /** The labels in their order, R2 before R10 and what is not stated last, and the place of each row's. */
    Labels sorted() {
        List<String> names = new ArrayList<>(codes.keySet());
        names.sort(Comparator.comparingInt((String name) -> name.equals(Attribute.NOT_STATED) ? 1 : 0)
                .thenComparing(LabelColumn::withoutNumber)
                .thenComparingInt(String::length)
                .thenComparing(name -> name));
        int[] places = new int[names.size()];
        for (int place = 0; place < places.length; place++) {
            places[Objects.requireNonNull(codes.get(names.get(place)))] = place;
        }
        return new Labels(
                List.copyOf(names),
                IntStream.range(0, size).map(row -> places[rows[row]]).toArray());
    }

    /** What stands before the digits at the end: labels that differ in these alone are in the order of the numbers. */
    private static String withoutNumber(String name) {
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) >= '0' && name.charAt(end - 1) <= '9') {
            end--;
        }
        return name.substring(0, end);
    }

    /** Labels, and for each row the place of its own among them. */
    static final class Labels {
        private final List<String> names;
        private final int[] codes;

        Labels(List<String> names, int[] codes) {
            this.names = names;
            this.codes = codes;
        }

        List<String> names() {
            return names;
        }

        int[] codes() {
            return codes;
        }
    }
}
