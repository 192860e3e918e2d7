/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One block of a column: what is computed with, and why some of it is not there.
 *
 * <p>Columns are kept in blocks, because a block of every step of a formula fits in the processor's cache, and all
 * arrays of a step then share one index, without which loops do not become vector instructions. Results are kept in
 * blocks too: a fresh array of a million cells would have to be zeroed in memory before it is written.
 */
final class Block {
    /** The cells of a block, but for the last one. */
    static final int SIZE = 1 << 14;

    private final double[] values;
    private final byte @Nullable [] flags;
    private final byte signs;

    Block(double[] values, byte @Nullable [] flags, byte signs) {
        this.values = values;
        this.flags = flags;
        this.signs = signs;
    }

    /** The cells, NaN where there is no value. */
    double[] values() {
        return values;
    }

    /**
     * A byte for each cell: why it has no value, and of a column also the reason that its sign would be if it stood
     * below the line. Null if there is nothing to say about any cell.
     */
    byte @Nullable [] flags() {
        return flags;
    }

    /** The reasons that signs of these cells can be below the line; 0 if all are positive or missing. */
    byte signs() {
        return signs;
    }

    static int count(int rows) {
        return (int) ((rows + SIZE - 1L) / SIZE);
    }

    static int length(int rows, int block) {
        return Math.min(SIZE, rows - block * SIZE);
    }

    static int of(int row) {
        return row / SIZE;
    }

    static int within(int row) {
        return row % SIZE;
    }

    /** A block in which no cell has a value. */
    static Block without(int length, byte reason) {
        double[] values = new double[length];
        Arrays.fill(values, Double.NaN);
        byte[] flags = new byte[length];
        Arrays.fill(flags, reason);
        return new Block(values, flags, (byte) 0);
    }
}
