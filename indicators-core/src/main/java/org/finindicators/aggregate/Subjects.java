/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * The names of subjects, each as often as it was added.
 *
 * <p>Adding keeps both parts as they are, so that adding one after another takes no longer for many; they are put in
 * order when they are asked for.
 */
final class Subjects {
    static final Subjects NONE = new Subjects(List.of(), List.of());

    private final List<String> own;
    private final List<Subjects> parts;

    private Subjects(List<String> own, List<Subjects> parts) {
        this.own = own;
        this.parts = parts;
    }

    static Subjects of(String name) {
        return name.isBlank() ? NONE : new Subjects(List.of(name), List.of());
    }

    Subjects and(Subjects other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        return new Subjects(List.of(), List.of(this, other));
    }

    private boolean isEmpty() {
        return own.isEmpty() && parts.isEmpty();
    }

    /** Lists the names in order; those that were added twice follow each other. */
    List<String> sorted() {
        List<String> all = new ArrayList<>();
        Deque<Subjects> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            Subjects next = open.pop();
            all.addAll(next.own);
            next.parts.forEach(open::push);
        }
        Collections.sort(all);
        return all;
    }

    /** Lists the names that were added twice or more often, each once. */
    List<String> repeated() {
        List<String> all = sorted();
        List<String> found = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            String name = all.get(i);
            if (name.equals(all.get(i - 1)) && (found.isEmpty() || !name.equals(found.get(found.size() - 1)))) {
                found.add(name);
            }
        }
        return found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Subjects that && sorted().equals(that.sorted());
    }

    @Override
    public int hashCode() {
        return sorted().hashCode();
    }

    @Override
    public String toString() {
        return sorted().toString();
    }
}
