/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finindicators.formula.Formula;
import org.finindicators.number.Rational;
import org.finindicators.sensitivity.Enclosure.Direction;
import org.finindicators.sensitivity.Enclosure.Shape;
import org.finindicators.sensitivity.Enclosure.Slope;

/**
 * Finds the exact extremes of a formula where its parts have figures in common.
 *
 * <p>A value that moves one way with a figure is extreme where the figure is at an end. Where it is known which way,
 * the end is known; where that depends on the other figures, both are tried. Figures of which less is known are left in
 * their intervals: the result then contains the values, and may be wider than they are.
 */
final class Corners {
    /** How many figures are tried at both ends: 4,096 corners. */
    private static final int MOST_TRIED = 12;

    private final Leaves leaves;
    private final Formula formula;
    private final Enclosure rough;
    private final List<Integer> tried = new ArrayList<>();
    private boolean allAtEnds = true;

    private Corners(Leaves leaves, Formula formula, Enclosure rough) {
        this.leaves = leaves;
        this.formula = formula;
        this.rough = rough;
    }

    /** The same enclosure with a range that is as narrow as can be found. */
    static Enclosure refined(Leaves leaves, Formula formula, Enclosure rough, Box box) {
        return new Corners(leaves, formula, rough).search(box);
    }

    private Enclosure search(Box box) {
        Box lows = box;
        Box highs = box;
        for (Map.Entry<Integer, Slope> entry : rough.slopes().entrySet()) {
            int figure = entry.getKey();
            Slope slope = entry.getValue();
            Interval amounts = box.of(figure);
            if (slope.direction() != Direction.UNKNOWN) {
                boolean up = slope.direction() == Direction.UP;
                lows = lows.with(figure, up ? amounts.low() : amounts.high());
                highs = highs.with(figure, up ? amounts.high() : amounts.low());
            } else if (slope.shape() != Shape.ANY && tried.size() < MOST_TRIED) {
                tried.add(figure);
            } else {
                allAtEnds = false;
            }
        }
        Optional<Rational> low = least(lows, 0);
        Optional<Rational> high = greatest(highs, 0);
        if (low.isEmpty() || high.isEmpty()) {
            return rough;
        }
        return rough.withRange(rough.range().common(new Interval(low.get(), high.get())), allAtEnds);
    }

    private Optional<Rational> least(Box box, int from) {
        if (from == tried.size()) {
            return in(box).map(Interval::low);
        }
        int figure = tried.get(from);
        Optional<Rational> one = least(box.with(figure, box.of(figure).low()), from + 1);
        Optional<Rational> other = least(box.with(figure, box.of(figure).high()), from + 1);
        return one.flatMap(first -> other.map(second -> first.compareTo(second) <= 0 ? first : second));
    }

    private Optional<Rational> greatest(Box box, int from) {
        if (from == tried.size()) {
            return in(box).map(Interval::high);
        }
        int figure = tried.get(from);
        Optional<Rational> one = greatest(box.with(figure, box.of(figure).low()), from + 1);
        Optional<Rational> other = greatest(box.with(figure, box.of(figure).high()), from + 1);
        return one.flatMap(first -> other.map(second -> first.compareTo(second) >= 0 ? first : second));
    }

    private Optional<Interval> in(Box box) {
        return formula.accept(Enclosing.rough(leaves, box)).map(Enclosure::range);
    }
}
