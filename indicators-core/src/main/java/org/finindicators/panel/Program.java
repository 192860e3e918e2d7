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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Moment;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Term.Part;
import org.finindicators.indicator.Indicator;
import org.finindicators.panel.Node.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The formulas of several indicators, compiled for one panel.
 *
 * <p>Equal subexpressions are computed once. The panel is worked through in blocks that stay in the cache.
 */
final class Program implements Formula.Visitor<Node> {
    private static final byte MISMATCH = (byte) Reason.PERIOD_MISMATCH.flag();

    private final Panel panel;
    private final List<Indicator> indicators;
    private final boolean reasons;
    private final Map<Node.Key, Node> nodes = new HashMap<>();
    private final List<Node> order = new ArrayList<>();
    private final List<Indicator> computed = new ArrayList<>();
    private final List<Output> outputs = new ArrayList<>();
    private final int registers;

    // of the formula that is being compiled
    private final List<Node> conditions = new ArrayList<>();
    private final List<Node> contradictions = new ArrayList<>();
    private final Set<Node> flagging = new LinkedHashSet<>();
    private final Set<Node> signed = new HashSet<>();
    private boolean wrongPeriod;

    /**
     * What one indicator needs.
     *
     * @param root the step that gives its value
     * @param flagging the steps that say why there is no value
     * @param canOverflow whether a value can be out of the range of double without a step that says so
     * @param wrongPeriod whether its formula needs another length of period
     */
    private record Output(Node root, List<Flagging> flagging, boolean canOverflow, boolean wrongPeriod) {}

    /**
     * A step that says why there is no value.
     *
     * @param step a column that is read, or a check
     * @param mask which of its flags count; the signs of a column only if it stands below the line
     */
    private record Flagging(Node step, byte mask) {}

    Program(Panel panel, List<Indicator> indicators, boolean reasons) {
        this.panel = panel;
        this.indicators = List.copyOf(indicators);
        this.reasons = reasons;
        for (Indicator indicator : this.indicators) {
            if (indicator.formula().hasColumns()) {
                computed.add(indicator);
                outputs.add(compile(indicator.formula()));
            }
        }
        registers = assignRegisters();
    }

    private Output compile(Formula formula) {
        conditions.clear();
        contradictions.clear();
        flagging.clear();
        signed.clear();
        wrongPeriod = false;
        Node value = formula.accept(this);
        boolean quotient = value.operation() == Operation.QUOTIENT;
        boolean canOverflow = !(quotient ? value.inputs().stream().allMatch(Node::isLinear) : value.isLinear());
        Node root = canOverflow && !quotient ? node(Operation.FINITE, value, null) : value;
        root = guarded(root);
        return new Output(root, flaggings(), canOverflow, wrongPeriod);
    }

    private List<Flagging> flaggings() {
        return flagging.stream()
                .map(step -> new Flagging(step, signed.contains(step) ? Kernels.ALL : Kernels.MISSING))
                .toList();
    }

    PanelResult run() {
        int count = Block.count(panel.rows());
        Block[][] results = new Block[outputs.size()][count];
        Frame frame = new Frame(order.size(), registers);
        for (int b = 0; b < count; b++) {
            frame.block = b;
            frame.length = Block.length(panel.rows(), b);
            for (Node node : order) {
                node.compute(frame);
            }
            for (int k = 0; k < results.length; k++) {
                Output output = outputs.get(k);
                double[] values = frame.values[output.root().position()];
                results[k][b] = new Block(values, reasons ? flags(output, values, frame) : null, Kernels.SIGNS);
            }
        }
        List<ResultColumn> columns = new ArrayList<>();
        for (Indicator indicator : indicators) {
            int k = computed.indexOf(indicator);
            List<Block> blocks = k < 0 ? notApplicable(panel.rows()) : List.of(results[k]);
            columns.add(new ResultColumn(indicator, panel.rows(), blocks, reasons));
        }
        return new PanelResult(panel, columns);
    }

    /** A column without values: the indicator reads facts, which a panel does not hold. */
    private static List<Block> notApplicable(int rows) {
        List<Block> blocks = new ArrayList<>();
        for (int b = 0; b < Block.count(rows); b++) {
            blocks.add(Block.without(Block.length(rows, b), (byte) Reason.NOT_APPLICABLE.flag()));
        }
        return blocks;
    }

    private static byte @Nullable [] flags(Output output, double[] values, Frame frame) {
        byte @Nullable [] all = null;
        if (output.wrongPeriod()) {
            all = new byte[frame.length];
            Arrays.fill(all, MISMATCH);
        }
        for (Flagging flagging : output.flagging()) {
            byte @Nullable [] more = frame.flags[flagging.step().position()];
            if (more != null) {
                all = all == null ? new byte[frame.length] : all;
                Kernels.merge(all, more, flagging.mask(), frame.length);
            }
        }
        return output.canOverflow() ? Kernels.overflows(all, values, frame.length) : all;
    }

    /**
     * Gives each step a register until the last step that reads it is done, and returns their number. A step whose
     * result is kept needs none.
     */
    private int assignRegisters() {
        int[] lastReader = new int[order.size()];
        for (Node node : order) {
            node.inputs().forEach(input -> lastReader[input.position()] = node.position());
        }
        outputs.forEach(output -> lastReader[output.root().position()] = Integer.MAX_VALUE);
        int count = 0;
        Deque<Integer> free = new ArrayDeque<>();
        int[] register = new int[order.size()];
        for (Node node : order) {
            if (node.isComputed() && lastReader[node.position()] != Integer.MAX_VALUE) {
                register[node.position()] = free.isEmpty() ? count++ : free.pop();
                node.register(register[node.position()]);
            }
            for (Node input : Set.copyOf(node.inputs())) {
                if (input.isComputed() && lastReader[input.position()] == node.position()) {
                    free.push(register[input.position()]);
                }
            }
        }
        return count;
    }

    private Node node(Operation operation, Node left, @Nullable Node right) {
        return node(operation, left, right, 0);
    }

    private Node node(Operation operation, @Nullable Node left, @Nullable Node right, double constant) {
        Node.Key key = new Node.Key(operation, position(left), position(right), constant, null);
        return nodes.computeIfAbsent(key, k -> added(new Node(operation, left, right, constant, null, order.size())));
    }

    private static int position(@Nullable Node node) {
        return node == null ? -1 : node.position();
    }

    private Node added(Node node) {
        order.add(node);
        return node;
    }

    @Override
    public Node reading(Formula.Reading node) {
        List<? extends Part<?>> parts = node.term().parts();
        boolean reported = parts.stream().allMatch(part -> panel.has(part.item(), Moment.AVERAGE));
        if (node.moment() == Moment.AVERAGE && reported && parts.stream().anyMatch(this::hasGaps)) {
            return load(node, () -> MixedAverages.of(node, panel));
        }
        Node total = null;
        for (Part<?> part : parts) {
            double coefficient = part.coefficient().doubleValue();
            Node value = cell(part.item(), node.moment(), reported);
            if (total == null) {
                total = coefficient == 1 ? value : node(Operation.SCALE, value, null, coefficient);
            } else if (coefficient == -1) {
                total = node(Operation.SUBTRACT, total, value);
            } else {
                Node scaled = coefficient == 1 ? value : node(Operation.SCALE, value, null, coefficient);
                total = node(Operation.ADD, total, scaled);
            }
        }
        if (total == null) {
            throw new IllegalStateException("a term has no items");
        }
        boolean annualised = node.moment().isAnnualised() && panel.months() != 12;
        return annualised ? node(Operation.SCALE, total, null, 12.0 / panel.months()) : total;
    }

    private boolean hasGaps(Part<?> part) {
        return panel.column(new Slot(part.item(), Moment.AVERAGE)).hasGaps();
    }

    private Node cell(Item<?> item, Moment moment, boolean reported) {
        if (moment == Moment.AVERAGE && !reported) {
            return node(Operation.MEAN, load(new Slot(item, Moment.OPENING)), load(new Slot(item, Moment.CLOSING)));
        }
        return load(new Slot(item, moment));
    }

    private Node load(Slot slot) {
        return load(slot, () -> panel.column(slot));
    }

    private Node load(Object source, Supplier<PanelColumn> column) {
        Node.Key key = new Node.Key(Operation.LOAD, -1, -1, 0, source);
        Node node = nodes.get(key);
        if (node == null) {
            node = added(new Node(Operation.LOAD, null, null, 0, column.get(), order.size()));
            nodes.put(key, node);
        }
        flagging.add(node);
        return node;
    }

    @Override
    public Node constant(Formula.Constant node) {
        return node(Operation.CONSTANT, null, null, node.value().doubleValue());
    }

    @Override
    public Node sum(Formula.Sum node) {
        return node(Operation.ADD, node.left().accept(this), node.right().accept(this));
    }

    @Override
    public Node difference(Formula.Difference node) {
        return node(Operation.SUBTRACT, node.left().accept(this), node.right().accept(this));
    }

    @Override
    public Node product(Formula.Product node) {
        return node(Operation.MULTIPLY, node.left().accept(this), node.right().accept(this));
    }

    @Override
    public Node timesIfAny(Formula.TimesIfAny node) {
        Node amount = node.amount().accept(this);
        Aside factor = compileAside(node.factor());
        if (reasons) {
            for (Flagging inside : factor.flagging()) {
                flag(node(Operation.FLAGS_IF_ANY, amount, inside.step(), inside.mask()));
            }
        }
        return node(Operation.MULTIPLY_IF_ANY, amount, factor.root());
    }

    @Override
    public Node quotient(Formula.Quotient node) {
        return divide(node.numerator().accept(this), node.denominator().accept(this));
    }

    private Node divide(Node above, Node below) {
        if (below.operation() == Operation.LOAD) {
            signed.add(below);
        } else if (reasons) {
            check(Operation.SIGNS, below);
        }
        return node(Operation.QUOTIENT, above, below);
    }

    private void check(Operation operation, Node checked) {
        flag(node(operation, checked, null));
    }

    @Override
    public Node changeFrom(Formula.ChangeFrom node) {
        Node now;
        Node before;
        if (node.now() instanceof Formula.GrowthFactor risen && node.before() instanceof Formula.GrowthFactor base) {
            // (1 + i) - (1 + p) would lose the digits of small rates
            now = risen.rate().accept(this);
            before = base.rate().accept(this);
        } else {
            now = node.now().accept(this);
            before = node.before().accept(this);
        }
        return divide(node(Operation.SUBTRACT, now, before), node.before().accept(this));
    }

    @Override
    public Node signedQuotient(Formula.SignedQuotient node) {
        Node above = node.numerator().accept(this);
        Node below = node.denominator().accept(this);
        if (reasons) {
            flag(node(Operation.UNSIGNED, above, below));
        }
        return node(Operation.SIGNED_QUOTIENT, above, below);
    }

    @Override
    public Node ln(Formula.Ln node) {
        Node value = node.value().accept(this);
        if (reasons) {
            check(Operation.BREACHES, value);
        }
        return value.operation() == Operation.QUOTIENT
                ? node(
                        Operation.LN_QUOTIENT,
                        value.inputs().get(0),
                        value.inputs().get(1))
                : node(Operation.LN, value, null);
    }

    @Override
    public Node ifConsistent(Formula.IfConsistent node) {
        Node value = node.value().accept(this);
        Node condition = compileAside(node.condition()).root();
        if (reasons) {
            flag(node(Operation.CONTRADICTIONS, condition, null));
        }
        contradictions.add(condition);
        return value;
    }

    /**
     * A formula compiled for itself.
     *
     * @param root the step that gives its value
     * @param flagging the steps that say why it has none
     */
    private record Aside(Node root, List<Flagging> flagging) {}

    /**
     * Compiles a formula for itself: what is missing from it, or guards it, says nothing about the formula around it.
     */
    private Aside compileAside(Formula formula) {
        List<Node> conditionsAround = List.copyOf(conditions);
        List<Node> contradictionsAround = List.copyOf(contradictions);
        Set<Node> flaggingAround = new LinkedHashSet<>(flagging);
        Set<Node> signedAround = new HashSet<>(signed);
        boolean wrongPeriodAround = wrongPeriod;
        conditions.clear();
        contradictions.clear();
        flagging.clear();
        signed.clear();
        wrongPeriod = false;
        Aside aside = new Aside(guarded(formula.accept(this)), flaggings());
        conditions.clear();
        conditions.addAll(conditionsAround);
        contradictions.clear();
        contradictions.addAll(contradictionsAround);
        flagging.clear();
        flagging.addAll(flaggingAround);
        signed.clear();
        signed.addAll(signedAround);
        wrongPeriod = wrongPeriodAround;
        return aside;
    }

    /** Applies all guards at the end, so that what they guard is still looked at for other faults. */
    private Node guarded(Node value) {
        Node root = value;
        for (Node condition : conditions) {
            root = node(Operation.GUARD, root, condition);
        }
        for (Node condition : contradictions) {
            root = node(Operation.KEEP, root, condition);
        }
        return wrongPeriod ? node(Operation.REJECT, root, null) : root;
    }

    private void flag(Node check) {
        flagging.add(check);
        signed.add(check);
    }

    @Override
    public Node growthFactor(Formula.GrowthFactor node) {
        return node(Operation.PLUS, node.rate().accept(this), null, 1);
    }

    @Override
    public Node ifPositive(Formula.IfPositive node) {
        Node condition = node.condition().accept(this);
        if (reasons) {
            check(Operation.BREACHES, condition);
        }
        conditions.add(condition);
        return node.value().accept(this);
    }

    @Override
    public Node annualGrowthFrom(Formula.AnnualGrowthFrom node) {
        Node now = node.now().accept(this);
        Node before = node.before().accept(this);
        if (reasons) {
            check(Operation.NEGATIVES, now);
        }
        Node change = divide(node(Operation.SUBTRACT, now, before), before);
        return node(Operation.COMPOUND, change, null, node.isYearOnYear() ? 1 : panel.months() / 12.0);
    }

    @Override
    public Node atMost(Formula.AtMost node) {
        return node(Operation.LESSER, node.value().accept(this), node.limit().accept(this));
    }

    @Override
    public Node positivePart(Formula.PositivePart node) {
        return node(Operation.POSITIVE_PART, node.value().accept(this), null);
    }

    @Override
    public Node perYear(Formula.PerYear node) {
        return node.value().accept(this);
    }

    @Override
    public Node ifShare(Formula.IfShare node) {
        Node value = node.value().accept(this);
        if (reasons) {
            check(Operation.NO_SHARES, value);
        }
        return node(Operation.SHARE, value, null);
    }

    @Override
    public Node calculation(Calculation node) {
        throw new IllegalStateException("a panel cannot compute '" + node.words() + "'");
    }

    @Override
    public Node ifOneYear(Formula.IfOneYear node) {
        wrongPeriod |= panel.months() != 12;
        return node.value().accept(this);
    }
}
