/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.report;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An immutable list of rows of which a longer one is made without copying, so that a table can grow row by row.
 *
 * <p>A list and those grown from it share an array; who first takes the place after the last row may write there, and
 * anybody else copies.
 */
final class Rows extends AbstractList<List<String>> implements RandomAccess {
    private final Object[] array;
    private final int size;
    private final AtomicInteger taken;

    private Rows(Object[] array, int size, AtomicInteger taken) {
        this.array = array;
        this.size = size;
        this.taken = taken;
    }

    /** Copies rows, which are immutable themselves. */
    static Rows of(List<List<String>> rows) {
        Object[] array = rows.stream().map(List::copyOf).toArray();
        return new Rows(array, array.length, new AtomicInteger(array.length));
    }

    /** The rows and more of them. */
    Rows plus(List<List<String>> more) {
        Object[] added = more.stream().map(List::copyOf).toArray();
        int longer = size + added.length;
        Object[] target = array;
        AtomicInteger claims = taken;
        if (longer > array.length || !taken.compareAndSet(size, longer)) {
            target = Arrays.copyOf(array, Math.max(longer, 2 * size + 8));
            Arrays.fill(target, size, Math.min(array.length, target.length), null);
            claims = new AtomicInteger(longer);
        }
        System.arraycopy(added, 0, target, size, added.length);
        return new Rows(target, longer, claims);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException("row " + index + " of " + size);
        }
        return (List<String>) array[index];
    }

    @Override
    public int size() {
        return size;
    }
}
