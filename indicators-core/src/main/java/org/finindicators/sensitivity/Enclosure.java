/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.finindicators.number.Rational;

/**
 * What is known of a part of a formula while rounded figures move in their box.
 *
 * @param range contains all values
 * @param isTight whether both ends of the range are values
 * @param slopes how it moves with each figure that it depends on
 * @param affine the sum of figures that it is, if it is one
 */
record Enclosure(Interval range, boolean isTight, Map<Integer, Slope> slopes, Optional<Affine> affine) {
    /** In which direction a value moves when a figure grows, wherever the figures are. */
    enum Direction {
        UP,
        DOWN,
        /** That depends on where the figures are. */
        UNKNOWN;

        Direction reversed() {
            return this == UP ? DOWN : this == DOWN ? UP : UNKNOWN;
        }

        /** The direction of a product with numbers of a sign. */
        Direction times(int sign) {
            return sign > 0 ? this : sign < 0 ? reversed() : UNKNOWN;
        }

        Direction and(Direction other) {
            return this == other ? this : UNKNOWN;
        }
    }

    /** The course of a value along one figure, the others being held. */
    enum Shape {
        /** A straight line. */
        LINE,
        /** It goes one way, so that it is extreme at the ends; which way depends on where the others are held. */
        ONE_WAY,
        /** Nothing is known. */
        ANY
    }

    /** How a value moves with one figure. */
    record Slope(Direction direction, Shape shape) {
        Slope times(int sign) {
            return new Slope(direction.times(sign), shape);
        }

        /** No line any more, but still one way if it was one. */
        Slope bent() {
            return new Slope(direction, shape == Shape.LINE ? Shape.ONE_WAY : shape);
        }

        /** Of a sum of two that both move. */
        Slope plus(Slope other) {
            Direction both = direction.and(other.direction);
            boolean lines = shape == Shape.LINE && other.shape == Shape.LINE;
            return new Slope(both, lines ? Shape.LINE : both == Direction.UNKNOWN ? Shape.ANY : Shape.ONE_WAY);
        }

        /** Of a product or of a minimum of two that both move. */
        Slope mixed(Slope other) {
            Direction both = direction.and(other.direction);
            return new Slope(both, both == Direction.UNKNOWN ? Shape.ANY : Shape.ONE_WAY);
        }
    }

    static Enclosure of(Rational constant) {
        return of(Affine.of(constant), new Box(List.of()));
    }

    static Enclosure of(Affine affine, Box box) {
        Map<Integer, Slope> slopes = new TreeMap<>();
        affine.weights()
                .forEach((figure, weight) ->
                        slopes.put(figure, new Slope(weight.signum() > 0 ? Direction.UP : Direction.DOWN, Shape.LINE)));
        return new Enclosure(affine.over(box), true, slopes, Optional.of(affine));
    }

    /** Two parts that have no figure in common are extreme at once. */
    boolean isTightWith(Enclosure other) {
        return isTight
                && other.isTight
                && slopes.keySet().stream().noneMatch(other.slopes().keySet()::contains);
    }

    Enclosure plus(Enclosure other, Box box) {
        if (affine.isPresent() && other.affine.isPresent()) {
            return of(affine.get().plus(other.affine.get()), box);
        }
        return new Enclosure(
                range.plus(other.range), isTightWith(other), both(slopes, other.slopes, Slope::plus), Optional.empty());
    }

    Enclosure negated() {
        Rational minus = Rational.of(-1);
        return new Enclosure(
                new Interval(range.high().negated(), range.low().negated()),
                isTight,
                each(slopes, slope -> slope.times(-1)),
                affine.map(sum -> sum.times(minus)));
    }

    Enclosure times(Enclosure other, Box box) {
        Optional<Affine> product = affine.filter(Affine::isConstant).isPresent()
                ? other.affine.map(sum -> sum.times(range.low()))
                : affine.filter(sum -> other.affine.filter(Affine::isConstant).isPresent())
                        .map(sum -> sum.times(other.range.low()));
        if (product.isPresent()) {
            return of(product.get(), box);
        }
        int sign = range.sign();
        int otherSign = other.range.sign();
        return new Enclosure(
                range.times(other.range),
                isTightWith(other),
                both(
                        each(slopes, slope -> slope.times(otherSign)),
                        each(other.slopes, slope -> slope.times(sign)),
                        Slope::mixed),
                Optional.empty());
    }

    /** The quotient by what is above zero over the box. */
    Enclosure dividedBy(Enclosure below, Box box) {
        if (affine.isPresent() && below.affine.isPresent()) {
            return dividedBy(affine.get(), below.affine.get(), box);
        }
        int sign = range.sign();
        Map<Integer, Slope> reciprocal =
                each(below.slopes, slope -> slope.bent().times(-1).times(sign));
        Map<Integer, Slope> all = both(slopes, reciprocal, Slope::mixed);
        slopes.forEach((figure, slope) -> {
            Slope other = below.slopes.get(figure);
            if (other != null && slope.shape() == Shape.LINE && other.shape() == Shape.LINE) {
                // one line over another goes one way
                all.computeIfPresent(figure, (same, known) -> new Slope(known.direction(), Shape.ONE_WAY));
            }
        });
        return new Enclosure(range.dividedBy(below.range), isTightWith(below), all, Optional.empty());
    }

    private static Enclosure dividedBy(Affine above, Affine below, Box box) {
        if (below.isConstant()) {
            return of(above.times(Rational.ONE.dividedBy(below.constant())), box);
        }
        Set<Integer> figures = new TreeSet<>(above.weights().keySet());
        figures.addAll(below.weights().keySet());
        Map<Integer, Slope> slopes = new TreeMap<>();
        for (int figure : figures) {
            // what is above the line in the derivative: the figure itself cancels out of it
            Affine rise = below.times(above.weight(figure)).minus(above.times(below.weight(figure)));
            int sign = rise.over(box).sign();
            Direction direction = sign > 0 ? Direction.UP : sign < 0 ? Direction.DOWN : Direction.UNKNOWN;
            boolean isLine = below.weight(figure).signum() == 0;
            slopes.put(figure, new Slope(direction, isLine ? Shape.LINE : Shape.ONE_WAY));
        }
        return new Enclosure(above.over(below, box), true, slopes, Optional.empty());
    }

    Enclosure atMost(Enclosure other) {
        if (range.high().compareTo(other.range.low()) <= 0) {
            return this;
        }
        if (other.range.high().compareTo(range.low()) <= 0) {
            return other;
        }
        return new Enclosure(
                range.atMost(other.range),
                isTightWith(other),
                both(each(slopes, Slope::bent), each(other.slopes, Slope::bent), Slope::mixed),
                Optional.empty());
    }

    private static Map<Integer, Slope> both(
            Map<Integer, Slope> one, Map<Integer, Slope> other, BinaryOperator<Slope> together) {
        Map<Integer, Slope> all = new TreeMap<>(one);
        other.forEach((figure, slope) -> all.merge(figure, slope, together));
        return all;
    }

    Enclosure withRange(Interval other, boolean tight) {
        return new Enclosure(other, tight, slopes, affine);
    }

    /** What an increasing function makes of it. */
    Enclosure bent(Interval values, boolean tight) {
        return new Enclosure(values, tight, each(slopes, Slope::bent), Optional.empty());
    }

    static Map<Integer, Slope> each(Map<Integer, Slope> slopes, UnaryOperator<Slope> change) {
        Map<Integer, Slope> changed = new TreeMap<>();
        slopes.forEach((figure, slope) -> changed.put(figure, change.apply(slope)));
        return changed;
    }
}
