/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Moment;
import org.finindicators.formula.Part;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.panel.Node.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The formulas of several indicators, compiled for one panel.
 *
 * <p>Equal subexpressions are computed once. The panel is worked through in blocks that stay in the cache.
 */
final class Program implements Formula.Visitor<Node> {
    private static final int BLOCK = 2048;

    private final Panel panel;
    private final List<Indicator> indicators;
    private final Map<Node.Key, Node> nodes = new HashMap<>();
    private final List<Node> order = new ArrayList<>();
    private final List<Output> outputs = new ArrayList<>();
    private boolean wrongPeriod;
    private int registers;

    /**
     * What one indicator needs.
     *
     * @param root the step that gives its value
     * @param last the last step that has to be done before
     * @param needed all steps it depends on
     * @param wrongPeriod whether its formula needs another length of period
     */
    private record Output(Node root, int last, Set<Node> needed, boolean wrongPeriod) {}

    Program(Panel panel, List<Indicator> indicators) {
        this.panel = panel;
        this.indicators = List.copyOf(indicators);
        for (Indicator indicator : indicators) {
            wrongPeriod = false;
            Node value = indicator.formula().accept(this);
            Node root = value.operation() == Operation.QUOTIENT ? value : node(Operation.FINITE, value, null, 0);
            Set<Node> needed = new LinkedHashSet<>();
            collect(root, needed);
            outputs.add(new Output(root, order.size(), needed, wrongPeriod));
        }
        assignRegisters();
    }

    PanelResult run(boolean reasons) {
        int rows = panel.rows();
        double[][] values = new double[outputs.size()][rows];
        byte[][] flags = reasons ? new byte[outputs.size()][rows] : new byte[0][];
        double[][] scratch = new double[registers][Math.min(BLOCK, rows)];
        for (int from = 0; from < rows; from += BLOCK) {
            int length = Math.min(BLOCK, rows - from);
            int done = 0;
            for (int k = 0; k < outputs.size(); k++) {
                Output output = outputs.get(k);
                for (; done < output.last(); done++) {
                    order.get(done).compute(scratch, from, length);
                }
                System.arraycopy(scratch[output.root().register()], 0, values[k], from, length);
                if (reasons) {
                    explain(output, scratch, flags[k], from, length);
                }
            }
        }
        List<ResultColumn> columns = new ArrayList<>();
        for (int k = 0; k < outputs.size(); k++) {
            byte @Nullable [] column = reasons ? flags[k] : null;
            if (outputs.get(k).wrongPeriod()) {
                rejectAll(values[k], column);
            }
            columns.add(new ResultColumn(indicators.get(k), values[k], column));
        }
        return new PanelResult(columns, rows);
    }

    private static void explain(Output output, double[][] scratch, byte[] flags, int from, int length) {
        for (Node node : output.needed()) {
            PanelColumn column = node.column();
            if (column != null && column.flags() != null) {
                Kernels.mergeFlags(flags, column.flags(), from, length);
            }
        }
        for (Node node : output.needed()) {
            Node below = node.right();
            if (below != null && node.operation() == Operation.QUOTIENT) {
                Kernels.quotientFlags(flags, scratch[node.register()], scratch[below.register()], from, length);
            } else if (below != null && node.operation() == Operation.GUARD) {
                Kernels.guardFlags(flags, scratch[below.register()], from, length);
            }
        }
        Kernels.overflowFlags(flags, scratch[output.root().register()], from, length);
    }

    private static void rejectAll(double[] values, byte @Nullable [] flags) {
        Arrays.fill(values, Double.NaN);
        if (flags != null) {
            for (int i = 0; i < flags.length; i++) {
                flags[i] |= (byte) Reason.PERIOD_MISMATCH.flag();
            }
        }
    }

    private static void collect(Node node, Set<Node> needed) {
        if (needed.add(node)) {
            node.inputs().forEach(input -> collect(input, needed));
        }
    }

    /** A step keeps its register until the last output that depends on it is done. */
    private void assignRegisters() {
        int[] lastOutput = new int[order.size()];
        for (int k = 0; k < outputs.size(); k++) {
            for (Node node : outputs.get(k).needed()) {
                lastOutput[node.position()] = k;
            }
        }
        Deque<Integer> free = new ArrayDeque<>();
        int done = 0;
        for (int k = 0; k < outputs.size(); k++) {
            for (; done < outputs.get(k).last(); done++) {
                Integer recycled = free.poll();
                order.get(done).register(recycled == null ? registers++ : recycled);
            }
            for (Node node : order.subList(0, done)) {
                if (lastOutput[node.position()] == k) {
                    free.add(node.register());
                }
            }
        }
    }

    private Node node(Operation operation, @Nullable Node left, @Nullable Node right, double constant) {
        return node(operation, left, right, constant, null);
    }

    private Node node(
            Operation operation, @Nullable Node left, @Nullable Node right, double constant, @Nullable Slot slot) {
        Node.Key key = new Node.Key(
                operation, left == null ? -1 : left.position(), right == null ? -1 : right.position(), constant, slot);
        return nodes.computeIfAbsent(key, k -> {
            PanelColumn column = slot == null ? null : column(slot);
            Node node = new Node(operation, left, right, constant, column, order.size());
            order.add(node);
            return node;
        });
    }

    private PanelColumn column(Slot slot) {
        PanelColumn column = panel.columns().get(slot);
        if (column == null) {
            double[] missing = new double[panel.rows()];
            Arrays.fill(missing, Double.NaN);
            return PanelColumn.of(slot, missing);
        }
        return column;
    }

    @Override
    public Node reading(Formula.Reading node) {
        Node total = null;
        for (Part<?> part : node.term().parts()) {
            double coefficient = part.coefficient().doubleValue();
            Node value = cell(part, node.moment());
            if (total == null) {
                total = coefficient == 1 ? value : node(Operation.SCALE, value, null, coefficient);
            } else if (coefficient == -1) {
                total = node(Operation.SUBTRACT, total, value, 0);
            } else {
                Node scaled = coefficient == 1 ? value : node(Operation.SCALE, value, null, coefficient);
                total = node(Operation.ADD, total, scaled, 0);
            }
        }
        if (total == null) {
            throw new IllegalStateException("a term has no items");
        }
        boolean annualised = node.moment() == Moment.ANNUAL && panel.months() != 12;
        return annualised ? node(Operation.SCALE, total, null, 12.0 / panel.months()) : total;
    }

    private Node cell(Part<?> part, Moment moment) {
        Slot slot = new Slot(part.item(), moment);
        if (moment == Moment.AVERAGE && !panel.columns().containsKey(slot)) {
            Node opening = load(new Slot(part.item(), Moment.OPENING));
            Node closing = load(new Slot(part.item(), Moment.CLOSING));
            return node(Operation.SCALE, node(Operation.ADD, opening, closing, 0), null, 0.5);
        }
        return load(slot);
    }

    private Node load(Slot slot) {
        return node(Operation.LOAD, null, null, 0, slot);
    }

    @Override
    public Node constant(Formula.Constant node) {
        return node(Operation.CONSTANT, null, null, node.value().doubleValue());
    }

    @Override
    public Node sum(Formula.Sum node) {
        return node(Operation.ADD, node.left().accept(this), node.right().accept(this), 0);
    }

    @Override
    public Node difference(Formula.Difference node) {
        return node(Operation.SUBTRACT, node.left().accept(this), node.right().accept(this), 0);
    }

    @Override
    public Node product(Formula.Product node) {
        return node(Operation.MULTIPLY, node.left().accept(this), node.right().accept(this), 0);
    }

    @Override
    public Node quotient(Formula.Quotient node) {
        return node(
                Operation.QUOTIENT,
                node.numerator().accept(this),
                node.denominator().accept(this),
                0);
    }

    @Override
    public Node change(Formula.Change node) {
        Node above;
        if (node.now() instanceof Formula.Factor now && node.before() instanceof Formula.Factor before) {
            // (1 + i) - (1 + p) would lose the digits of small rates
            above = node(
                    Operation.SUBTRACT, now.rate().accept(this), before.rate().accept(this), 0);
        } else {
            above = node(
                    Operation.SUBTRACT, node.now().accept(this), node.before().accept(this), 0);
        }
        return node(Operation.QUOTIENT, above, node.before().accept(this), 0);
    }

    @Override
    public Node factor(Formula.Factor node) {
        return node(Operation.PLUS_ONE, node.rate().accept(this), null, 0);
    }

    @Override
    public Node guarded(Formula.Guarded node) {
        return node(Operation.GUARD, node.value().accept(this), node.condition().accept(this), 0);
    }

    @Override
    public Node oneYear(Formula.OneYear node) {
        wrongPeriod = panel.months() != 12;
        return node.value().accept(this);
    }
}
