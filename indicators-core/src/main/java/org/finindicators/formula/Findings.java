/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was found so far, each thing once and in order; it takes no memory until there is something. */
final class Findings<T> {
    /** Up to here looking through all is faster than hashing. */
    private static final int FEW = 16;

    /** So many take no array. */
    private static final int INLINE = 2;

    private static final Object[] NONE = {};

    private @Nullable T first;
    private @Nullable T second;
    private Object[] others = NONE;
    private int size;
    private Set<T> index = Set.of();

    Findings() {}

    void add(T one) {
        if (has(one)) {
            return;
        }
        if (size == 0) {
            first = one;
        } else if (size == 1) {
            second = one;
        } else {
            int at = size - INLINE;
            if (at == others.length) {
                others = Arrays.copyOf(others, at == 0 ? INLINE : 2 * at);
            }
            others[at] = one;
        }
        size++;
    }

    private boolean has(T one) {
        if (size < FEW) {
            for (int i = 0; i < size; i++) {
                if (one.equals(get(i))) {
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

    @SuppressWarnings("unchecked")
    private T get(int at) {
        return Objects.requireNonNull(at == 0 ? first : at == 1 ? second : (T) others[at - INLINE]);
    }

    /** A copy that does not change. */
    @SuppressWarnings("unchecked")
    List<T> toList() {
        if (size == 0) {
            return List.of();
        }
        if (size == 1) {
            return List.of(get(0));
        }
        if (size == INLINE) {
            return List.of(get(0), get(1));
        }
        Object[] all = new Object[size];
        all[0] = get(0);
        all[1] = get(1);
        System.arraycopy(others, 0, all, INLINE, size - INLINE);
        return (List<T>) List.of(all);
    }

    /** What was found, if anything was looked for. */
    static <T> List<T> listOf(@Nullable Findings<T> findings) {
        return findings == null ? List.of() : findings.toList();
    }
}
