/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was found so far, each thing once and in order; it takes no memory until there is something. */
final class Findings<T> {
    /** Up to here looking through all is faster than hashing. */
    private static final int FEW = 16;

    private static final Object[] NONE = {};

    private Object[] found = NONE;
    private int size;
    private Set<T> index = Set.of();

    Findings() {}

    void add(T one) {
        if (has(one)) {
            return;
        }
        if (size == found.length) {
            found = Arrays.copyOf(found, size < 2 ? 2 : 2 * size);
        }
        found[size++] = one;
    }

    private boolean has(T one) {
        if (size < FEW) {
            for (int i = 0; i < size; i++) {
                if (found[i].equals(one)) {
                    return true;
                }
            }
            return false;
        }
        if (index.isEmpty()) {
            index = new HashSet<>(toList());
        }
        return !index.add(one);
    }

    void addAll(List<? extends T> all) {
        for (int i = 0; i < all.size(); i++) {
            add(all.get(i));
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** A copy that does not change. */
    @SuppressWarnings("unchecked")
    List<T> toList() {
        return switch (size) {
            case 0 -> List.of();
            case 1 -> List.of((T) found[0]);
            case 2 -> List.of((T) found[0], (T) found[1]);
            default -> List.of((T[]) (size == found.length ? found : Arrays.copyOf(found, size)));
        };
    }
}
