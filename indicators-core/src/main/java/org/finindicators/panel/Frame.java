/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import org.jspecify.annotations.Nullable;

/** What is known about the block that a program is working on, by the position of the step. */
final class Frame {
    static final double[] NONE = {};
    static final byte[] NO_FLAGS = new byte[Block.SIZE];

    /** The values that each step gave. */
    final double[][] values;
    /** The flags that a column has or a check gave; null if there are none. */
    final byte[] @Nullable [] flags;
    /** The reasons that signs of the values can be below the line; 0 if all are positive or NaN. */
    final byte[] signs;
    /** Flags that a check made, kept for use by the next block. */
    private final byte[] @Nullable [] checks;
    /** Arrays that steps take turns in using. */
    final double[][] registers;

    int block;
    int length;

    Frame(int steps, int registers) {
        values = new double[steps][];
        flags = new byte[steps][];
        signs = new byte[steps];
        checks = new byte[steps][];
        this.registers = new double[registers][Block.SIZE];
    }

    /** The array for the flags of a check; its content is of some earlier block. */
    byte[] check(int position) {
        byte[] flags = checks[position];
        if (flags == null) {
            flags = new byte[Block.SIZE];
            checks[position] = flags;
        }
        return flags;
    }
}
