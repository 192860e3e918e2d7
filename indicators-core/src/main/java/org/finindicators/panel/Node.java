/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One step of a program: an operation on the results of earlier steps. */
final class Node {
    /** What a step does. */
    enum Operation {
        LOAD,
        CONSTANT,
        ADD,
        SUBTRACT,
        MULTIPLY,
        SCALE,
        PLUS_ONE,
        QUOTIENT,
        GUARD,
        FINITE
    }

    /** Steps with equal keys have equal results. */
    record Key(
            Operation operation,
            int left,
            int right,
            double constant,
            @Nullable Slot slot) {}

    private final Operation operation;
    private final @Nullable Node left;
    private final @Nullable Node right;
    private final double constant;
    private final @Nullable PanelColumn column;
    private final int position;
    private int register = -1;

    Node(
            Operation operation,
            @Nullable Node left,
            @Nullable Node right,
            double constant,
            @Nullable PanelColumn column,
            int position) {
        this.operation = operation;
        this.left = left;
        this.right = right;
        this.constant = constant;
        this.column = column;
        this.position = position;
    }

    Operation operation() {
        return operation;
    }

    int position() {
        return position;
    }

    int register() {
        return register;
    }

    void register(int assigned) {
        register = assigned;
    }

    @Nullable PanelColumn column() {
        return column;
    }

    @Nullable Node right() {
        return right;
    }

    List<Node> inputs() {
        return Stream.of(left, right).flatMap(Stream::ofNullable).toList();
    }

    /** Computes one block into this step's register. */
    void compute(double[][] registers, int from, int length) {
        double[] out = registers[register];
        double[] a = left == null ? out : registers[left.register];
        double[] b = right == null ? out : registers[right.register];
        switch (operation) {
            case LOAD -> {
                if (column != null) {
                    Kernels.load(out, column, from, length);
                }
            }
            case CONSTANT -> Kernels.fill(out, constant, length);
            case ADD -> Kernels.add(out, a, b, length);
            case SUBTRACT -> Kernels.subtract(out, a, b, length);
            case MULTIPLY -> Kernels.multiply(out, a, b, length);
            case SCALE -> Kernels.scale(out, a, constant, length);
            case PLUS_ONE -> Kernels.plusOne(out, a, length);
            case QUOTIENT -> Kernels.quotient(out, a, b, length);
            case GUARD -> Kernels.guard(out, a, b, length);
            case FINITE -> Kernels.finite(out, a, length);
        }
    }
}
