/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One step of a program: an operation on the results of earlier steps, or a column that is read. */
final class Node {
    /** What a step does. The last seven give flags, all others values. */
    enum Operation {
        LOAD,
        CONSTANT,
        ADD,
        MEAN,
        SUBTRACT,
        MULTIPLY,
        MULTIPLY_IF_ANY,
        SCALE,
        PLUS,
        QUOTIENT,
        GUARD,
        FINITE,
        REJECT,
        LESSER,
        POSITIVE_PART,
        COMPOUND,
        SHARE,
        SIGNED_QUOTIENT,
        LN,
        LN_QUOTIENT,
        KEEP,
        UNSIGNED,
        CONTRADICTIONS,
        SIGNS,
        BREACHES,
        NEGATIVES,
        NO_SHARES,
        FLAGS_IF_ANY
    }

    /**
     * Steps with equal keys have equal results.
     *
     * @param operation what the step does
     * @param left the position of its first input, or -1
     * @param right the position of its second input, or -1
     * @param constant a number that it uses
     * @param source what a column holds
     */
    record Key(
            Operation operation,
            int left,
            int right,
            double constant,
            @Nullable Object source) {}

    /** Results that are kept until the end have a new array for each block; columns have theirs. */
    private static final int NO_REGISTER = -1;

    private final Operation operation;
    private final List<Node> inputs;
    private final double constant;
    private final @Nullable PanelColumn column;
    private final int position;
    private int register = NO_REGISTER;

    Node(
            Operation operation,
            @Nullable Node left,
            @Nullable Node right,
            double constant,
            @Nullable PanelColumn column,
            int position) {
        this.operation = operation;
        this.inputs = Stream.of(left, right).flatMap(Stream::ofNullable).toList();
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

    List<Node> inputs() {
        return inputs;
    }

    void register(int assigned) {
        register = assigned;
    }

    /** Tells whether the result needs an array to be written to. */
    boolean isComputed() {
        return switch (operation) {
            case LOAD, SIGNS, BREACHES, NEGATIVES, NO_SHARES, UNSIGNED, CONTRADICTIONS, FLAGS_IF_ANY -> false;
            default -> true;
        };
    }

    /** Tells whether the result is made of figures without products and quotients, so that it cannot overflow. */
    boolean isLinear() {
        return switch (operation) {
            case LOAD -> true;
            case CONSTANT -> isFigure();
            case ADD, MEAN, SUBTRACT, PLUS, LESSER, POSITIVE_PART ->
                inputs.stream().allMatch(Node::isLinear);
            case SCALE -> isFigure() && inputs.get(0).isLinear();
            default -> false;
        };
    }

    private boolean isFigure() {
        return constant == 0 || PanelColumn.isFigure(constant);
    }

    /** Computes one block. */
    void compute(Frame frame) {
        int length = frame.length;
        double[] a = inputs.isEmpty() ? Frame.NONE : frame.values[inputs.get(0).position];
        double[] b = inputs.size() < 2 ? Frame.NONE : frame.values[inputs.get(1).position];
        double[] out =
                !isComputed() ? Frame.NONE : register == NO_REGISTER ? new double[length] : frame.registers[register];
        switch (operation) {
            case LOAD -> out = load(frame);
            case CONSTANT -> Arrays.fill(out, 0, length, constant);
            case ADD -> Kernels.add(out, a, b, length);
            case MEAN -> Kernels.mean(out, a, b, length);
            case SUBTRACT -> Kernels.subtract(out, a, b, length);
            case MULTIPLY -> Kernels.multiply(out, a, b, length);
            case MULTIPLY_IF_ANY -> Kernels.multiplyIfAny(out, a, b, length);
            case SCALE -> Kernels.scale(out, a, constant, length);
            case PLUS -> Kernels.plus(out, a, constant, length);
            case QUOTIENT -> {
                if (signs(frame, 1) == 0 && inputs.get(0).isLinear()) {
                    Kernels.divide(out, a, b, length);
                } else {
                    Kernels.quotient(out, a, b, length);
                }
            }
            case GUARD -> Kernels.guard(out, a, b, length);
            case FINITE -> Kernels.finite(out, a, length);
            case LESSER -> Kernels.lesser(out, a, b, length);
            case POSITIVE_PART -> Kernels.positivePart(out, a, length);
            case COMPOUND -> Kernels.compound(out, a, constant, length);
            case SHARE -> Kernels.share(out, a, length);
            case SIGNED_QUOTIENT -> Kernels.signedQuotient(out, a, b, length);
            case LN -> Kernels.ln(out, a, length);
            case LN_QUOTIENT -> Kernels.lnQuotient(out, a, b, length);
            case KEEP -> Kernels.keep(out, a, b, length);
            case UNSIGNED -> frame.flags[position] = Kernels.unsigned(a, b, length);
            case CONTRADICTIONS -> frame.flags[position] = Kernels.contradictions(a, length);
            case FLAGS_IF_ANY ->
                frame.flags[position] = Kernels.ifAny(a, frame.flags[inputs.get(1).position], (byte) constant, length);
            case REJECT -> Arrays.fill(out, 0, length, Double.NaN);
            case SIGNS -> frame.flags[position] = signs(frame, 0) == 0 ? null : checkSigns(frame, a);
            case BREACHES -> frame.flags[position] = signs(frame, 0) == 0 ? null : Kernels.breaches(a, length);
            case NO_SHARES -> frame.flags[position] = Kernels.noShares(a, length);
            case NEGATIVES -> frame.flags[position] = signs(frame, 0) == 0 ? null : Kernels.negatives(a, length);
        }
        frame.values[position] = out;
        frame.signs[position] = switch (operation) {
            case LOAD -> frame.signs[position];
            case ADD, MEAN -> Kernels.signOfSum(signs(frame, 0), signs(frame, 1));
            case CONSTANT -> constant > 0 ? 0 : Kernels.SIGNS;
            case SCALE, PLUS -> constant > 0 && isFigure() ? signs(frame, 0) : Kernels.SIGNS;
            default -> Kernels.SIGNS;
        };
    }

    private byte signs(Frame frame, int input) {
        return frame.signs[inputs.get(input).position];
    }

    /** Finds where the checked values, of the current block, are not positive. */
    private byte[] checkSigns(Frame frame, double[] values) {
        byte[] flags = frame.check(position);
        if (inputs.get(0).hasTraceableSigns()) {
            inputs.get(0).traceSigns(frame, flags);
            if ((signs(frame, 0) & Kernels.NEGATIVE) != 0) {
                Kernels.settleSigns(flags, values, frame.length);
            }
        } else {
            Kernels.signs(flags, values, frame.length);
        }
        return flags;
    }

    /** Tells whether signs follow from those of columns: of a sum of columns, mostly. */
    private boolean hasTraceableSigns() {
        return switch (operation) {
            case LOAD -> true;
            case ADD, MEAN -> inputs.stream().allMatch(Node::hasTraceableSigns);
            default -> false;
        };
    }

    private void traceSigns(Frame frame, byte[] out) {
        Kernels.addSigns(out, inputs.get(0).tracedSigns(frame), inputs.get(1).tracedSigns(frame), frame.length);
    }

    private byte[] tracedSigns(Frame frame) {
        if (operation == Operation.LOAD) {
            byte @Nullable [] flags = frame.flags[position];
            return flags == null ? Frame.NO_FLAGS : flags;
        }
        byte[] signs = frame.check(position);
        traceSigns(frame, signs);
        return signs;
    }

    private double[] load(Frame frame) {
        if (column == null) {
            throw new IllegalStateException("a step that reads has no column");
        }
        Block block = column.blocks().get(frame.block);
        frame.signs[position] = block.signs();
        frame.flags[position] = block.flags();
        return block.values();
    }
}
