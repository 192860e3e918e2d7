/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Domain;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.number.Rational;
import org.finindicators.sensitivity.Bounds.Rounded;

/**
 * What a formula reads, as sums of the rounded figures.
 *
 * <p>A reading is a weighted sum of figures, whatever the item, the moment and the dates at hand. Its weights are found
 * by reading again with one figure changed, so that no rule of reading is written twice.
 */
final class Leaves {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();

    private final Figures figures;
    private final List<Rounded> rounded = new ArrayList<>();
    private final Map<ItemFigure, Integer> numbers = new LinkedHashMap<>();
    private final Map<Formula, Leaf> known = new HashMap<>();
    private boolean isOpen;

    /** The sum that is read, or why nothing is. */
    record Leaf(Optional<Affine> sum, List<Fault> faults) {}

    Leaves(Formula formula, Figures figures) {
        this.figures = figures;
        read(formula);
    }

    private void read(Formula formula) {
        if (formula instanceof Formula.Reading reading) {
            known.computeIfAbsent(formula, node -> reading(reading));
        } else if (formula instanceof Calculation calculation) {
            known.computeIfAbsent(formula, node -> calculation(calculation));
        } else {
            formula.inputs().forEach(this::read);
        }
    }

    Leaf of(Formula node) {
        return known.getOrDefault(node, new Leaf(Optional.empty(), List.of()));
    }

    Figures figures() {
        return figures;
    }

    /** The figures that move, in the order in which they are read. */
    List<Rounded> rounded() {
        return List.copyOf(rounded);
    }

    Box box() {
        return new Box(rounded.stream()
                .map(one -> new Interval(Rational.of(one.lower()), Rational.of(one.upper())))
                .toList());
    }

    /** Whether an end of some interval is itself no amount that the figure can have. */
    boolean isOpen() {
        return isOpen;
    }

    private Leaf reading(Formula.Reading node) {
        Evaluation answer = node.evaluate(figures);
        if (answer.value().isEmpty()) {
            return new Leaf(Optional.empty(), answer.faults());
        }
        Rational value = answer.value().get();
        Rational constant = value;
        Map<Integer, Rational> weights = new TreeMap<>();
        // what figures answer otherwise than from balances and periods does not move with them
        List<ItemFigure> read = figures.reading(node).isPresent() ? List.of() : FiguresRead.of(node, figures);
        for (ItemFigure figure : read) {
            Optional<BigDecimal> unit = figure.roundedTo(figures).filter(one -> one.signum() > 0);
            BigDecimal amount = figure.in(figures).orElse(BigDecimal.ZERO);
            if (unit.isPresent()) {
                Figures changed = new Amended(figures, Map.of(figure, amount.add(unit.get())));
                Rational rise = node.evaluate(changed).value().orElse(value).minus(value);
                if (rise.signum() != 0) {
                    Rational weight = rise.dividedBy(Rational.of(unit.get()));
                    weights.put(number(figure, amount, unit.get()), weight);
                    constant = constant.minus(weight.times(Rational.of(amount)));
                }
            }
        }
        return new Leaf(Optional.of(new Affine(constant, weights)), List.of());
    }

    private int number(ItemFigure figure, BigDecimal amount, BigDecimal unit) {
        return numbers.computeIfAbsent(figure, one -> {
            BigDecimal half = unit.multiply(HALF);
            BigDecimal low = amount.subtract(half);
            if (!figure.item().domain().contains(low)) {
                low = figure.item().domain() == Domain.ABOVE_MINUS_ONE ? MINUS_ONE : BigDecimal.ZERO;
                isOpen |= !figure.item().domain().contains(low);
            }
            rounded.add(new Rounded(figure, figure.when(figures), amount, unit, low, amount.add(half)));
            return rounded.size() - 1;
        });
    }

    /** A calculation may do anything with what it reads, so that it is known only where nothing of that is rounded. */
    private Leaf calculation(Calculation node) {
        Evaluation answer = node.evaluate(figures);
        if (answer.value().isEmpty()) {
            return new Leaf(Optional.empty(), answer.faults());
        }
        List<String> moving = FiguresRead.asked(node, figures).stream()
                .filter(figure -> figure.roundedTo(figures)
                        .filter(one -> one.signum() > 0)
                        .isPresent())
                .map(figure -> figure.item().name())
                .distinct()
                .toList();
        return moving.isEmpty()
                ? new Leaf(answer.value().map(Affine::of), List.of())
                : new Leaf(
                        Optional.empty(),
                        List.of(new Fault(
                                Reason.NOT_APPLICABLE,
                                "'" + node.words() + "' is a calculation from rounded figures: "
                                        + String.join(", ", moving))));
    }
}
