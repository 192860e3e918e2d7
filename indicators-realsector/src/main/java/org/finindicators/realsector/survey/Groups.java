/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.finindicators.validation.InvalidInputException;

/** A column that tells for each row of a survey which group it belongs to: codes into a list of names. */
final class Groups {
    static final Groups NONE = new Groups(new int[0], List.of());

    private final int[] codes;
    private final List<String> names;

    private Groups(int[] codes, List<String> names) {
        this.codes = codes;
        this.names = names;
    }

    static Groups of(int[] codes, List<String> names, int rows) {
        if (codes.length != rows) {
            throw InvalidInputException.of(
                    "",
                    "there are " + rows + " rows of welfare and " + codes.length
                            + " of groups; there must be as many of both");
        }
        if (Set.copyOf(names).size() != names.size()) {
            throw InvalidInputException.of("", "a group is named twice: " + names);
        }
        return new Groups(codes.clone(), List.copyOf(names));
    }

    List<String> names() {
        return names;
    }

    int code(int row) {
        return codes[row];
    }

    boolean isKnown(int row) {
        return codes[row] >= 0 && codes[row] < names.size();
    }

    /** The first row whose code has no name; -1 if there is none. */
    int firstUnknown() {
        for (int row = 0; row < codes.length; row++) {
            if (!isKnown(row)) {
                return row;
            }
        }
        return -1;
    }

    Groups rows(int[] chosen) {
        return names.isEmpty()
                ? this
                : new Groups(Arrays.stream(chosen).map(row -> codes[row]).toArray(), names);
    }

    /** The rows of each group, in their order; rows of unknown groups are in none. */
    List<int[]> members() {
        int[] counts = new int[names.size()];
        for (int row = 0; row < codes.length; row++) {
            if (isKnown(row)) {
                counts[codes[row]]++;
            }
        }
        List<int[]> members = new ArrayList<>();
        for (int count : counts) {
            members.add(new int[count]);
        }
        int[] next = new int[names.size()];
        for (int row = 0; row < codes.length; row++) {
            if (isKnown(row)) {
                members.get(codes[row])[next[codes[row]]++] = row;
            }
        }
        return members;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Groups that && Arrays.equals(codes, that.codes) && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(codes) + names.hashCode();
    }

    @Override
    public String toString() {
        return names.toString();
    }
}
