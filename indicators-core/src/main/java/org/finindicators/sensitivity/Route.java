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
import java.util.Set;
import java.util.stream.Collectors;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Term;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * Along which line figures are moved by one amount: a single figure to the amount itself, or several by multiples of
 * it; and how facts change with it.
 *
 * <p>Not thread-safe: it remembers what readings come to.
 */
final class Route {
    private final Figures figures;
    private final Map<ItemFigure, Line> lines;
    private final Map<Fact<?>, Shift.Change<?>> changes;
    private final Set<Item<?>> items;
    private final Map<Formula.Reading, Optional<Read>> readings = new HashMap<>();

    private Route(Figures figures, Map<ItemFigure, Line> lines, Map<Fact<?>, Shift.Change<?>> changes) {
        this.figures = figures;
        this.lines = lines;
        this.changes = changes;
        items = lines.keySet().stream().map(ItemFigure::item).collect(Collectors.toSet());
    }

    /** The figure becomes the amount. */
    static Route to(Figures figures, ItemFigure figure) {
        return new Route(figures, Map.of(figure, new Line(Rational.ZERO, Rational.ONE)), Map.of());
    }

    /** Each figure is moved by its multiple of the amount. */
    static Route along(Figures figures, Map<ItemFigure, BigDecimal> multiples, Map<Fact<?>, Shift.Change<?>> changes) {
        Map<ItemFigure, Line> lines = new LinkedHashMap<>();
        multiples.forEach((figure, multiple) ->
                lines.put(figure, new Line(Rational.of(figure.in(figures).orElseThrow()), Rational.of(multiple))));
        return new Route(figures, lines, changes);
    }

    Figures figures() {
        return figures;
    }

    Map<ItemFigure, Line> lines() {
        return lines;
    }

    Map<Fact<?>, Shift.Change<?>> changes() {
        return changes;
    }

    /** A reading that depends on the amount: its line, and the evaluation from which its operands are. */
    record Read(Line line, Evaluation found) {}

    /** What a reading comes to, or nothing if it does not depend on the amount or cannot be read. */
    Optional<Read> read(Formula.Reading node) {
        Optional<Read> known = readings.get(node);
        if (known == null) {
            known = look(node);
            readings.put(node, known);
        }
        return known;
    }

    private Optional<Read> look(Formula.Reading node) {
        Map<ItemFigure, BigDecimal> ones = new LinkedHashMap<>();
        for (Term.Part<?> part : node.term().parts()) {
            lines.keySet().stream()
                    .filter(figure -> figure.item().equals(part.item()))
                    .forEach(figure -> ones.put(figure, BigDecimal.ONE));
        }
        if (ones.isEmpty() || figures.reading(node).isPresent()) {
            return Optional.empty();
        }
        // 1 and 2 are in the domain of every item, whatever was reported; what is read is a line in each figure
        Evaluation found = node.evaluate(new Amended(figures, ones));
        if (found.value().isEmpty()) {
            return Optional.empty();
        }
        Rational start = found.value().get();
        Rational slope = Rational.ZERO;
        boolean depends = false;
        for (ItemFigure figure : ones.keySet()) {
            Map<ItemFigure, BigDecimal> one = new LinkedHashMap<>(ones);
            one.put(figure, BigDecimal.valueOf(2));
            Optional<Rational> moved = node.evaluate(new Amended(figures, one)).value();
            if (moved.isEmpty()) {
                return Optional.empty();
            }
            Rational weight = moved.get().minus(found.value().get());
            Line line = Optional.ofNullable(lines.get(figure)).orElseThrow();
            start = start.plus(weight.times(line.start().minus(Rational.ONE)));
            slope = slope.plus(weight.times(line.slope()));
            depends |= weight.signum() != 0;
        }
        return depends ? Optional.of(new Read(new Line(start, slope), found)) : Optional.empty();
    }

    /** Tells whether what a part of a formula says it reads is moved. */
    boolean touches(Formula node) {
        return node.readings().stream().anyMatch(reading -> read(reading).isPresent())
                || node.itemsBeside().stream().anyMatch(items::contains)
                || node.facts().stream().anyMatch(changes::containsKey);
    }

    /** The figures after a move. */
    Figures at(Rational amount) {
        return new Moved(this, amount);
    }

    /** Why figures cannot be moved so far: their items' domains, and what a figure can be at all. */
    Optional<String> obstacle(Rational amount) {
        List<String> found = new ArrayList<>();
        lines.forEach((figure, line) -> {
            BigDecimal moved = line.at(amount).toDecimal();
            String what = (lines.size() == 1 ? "it" : figure.item().name()) + " would have to be ";
            if (!figure.item().domain().contains(moved)) {
                found.add(what + Amounts.print(figure.item(), moved) + ", which "
                        + figure.item().domain().rule());
            } else if (moved.signum() != 0
                    && Math.abs((long) moved.precision() - moved.scale() - 1) > Decimals.MAX_EXPONENT) {
                found.add(what + Printing.number(moved) + ", which no figure can be");
            }
        });
        return found.stream().findFirst();
    }
}
