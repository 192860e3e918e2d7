/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.finindicators.number.Rational;

/**
 * Looks for amounts by numbers, where a formula has roots, logarithms or a calculation: a fixed row of amounts is
 * tried, and between two neighbours on either side of the target the root is found by Brent's method.
 */
final class Search {
    /** Quarters of powers of ten, from a ten thousandth of the usual size to a thousand times it. */
    private static final int LEAST = -16;

    private static final int MOST = 12;
    private static final int STEPS = 4;

    /** Brent's method needs about ten; where it needs more, there is no root but a jump. */
    private static final int EVALUATIONS = 200;

    private static final int HALVES = 40;

    private static final MathContext SHORT = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final BigDecimal TOLERANCE = new BigDecimal("1E-12");

    private final Function<Rational, Optional<Rational>> excess;
    private final Rational target;

    /** Takes the function whose zeros are looked for: the value less the target. */
    Search(Function<Rational, Optional<Rational>> excess, Rational target) {
        this.excess = excess;
        this.target = target;
    }

    /** The amounts that are tried: around zero and around the reported amount. */
    static List<Rational> row(BigDecimal reported, BigDecimal size) {
        TreeSet<BigDecimal> row = new TreeSet<>(List.of(BigDecimal.ZERO, reported));
        for (int step = LEAST; step <= MOST; step++) {
            BigDecimal off = size.multiply(BigDecimal.valueOf(Math.pow(10, (double) step / STEPS)), SHORT);
            for (BigDecimal from : List.of(BigDecimal.ZERO, reported)) {
                row.add(from.add(off));
                row.add(from.subtract(off));
            }
        }
        return row.stream().map(Rational::of).toList();
    }

    private record Tried(Rational amount, Rational excess) {}

    /** The roots between the first and the last amount of a row. */
    List<Rational> between(List<Rational> row) {
        List<Rational> roots = new ArrayList<>();
        List<Optional<Tried>> tried = row.stream().map(this::tried).toList();
        for (int at = 0; at < row.size(); at++) {
            Optional<Tried> here = tried.get(at);
            Optional<Tried> before = at == 0 ? Optional.empty() : tried.get(at - 1);
            if (isZero(here)) {
                // of a whole range, its ends
                if (!isZero(before) || at + 1 == row.size() || !isZero(tried.get(at + 1))) {
                    roots.add(row.get(at));
                }
            } else if (here.isPresent() && before.isPresent()) {
                between(before.get(), here.get()).ifPresent(roots::add);
            } else if (at > 0 && here.isPresent()) {
                towards(row.get(at - 1), here.get()).ifPresent(roots::add);
            }
            if (here.isEmpty() && before.isPresent()) {
                towards(row.get(at), before.get()).ifPresent(roots::add);
            }
        }
        return roots;
    }

    private static boolean isZero(Optional<Tried> tried) {
        return tried.isPresent() && tried.get().excess().signum() == 0;
    }

    private Optional<Tried> tried(Rational amount) {
        return excess.apply(amount).map(off -> new Tried(amount, off));
    }

    private Optional<Rational> between(Tried low, Tried high) {
        return low.excess().signum() * high.excess().signum() < 0 ? root(low, high) : Optional.empty();
    }

    /** Halves the way to where there is no value: a root may lie next to a pole. */
    private Optional<Rational> towards(Rational undefined, Tried defined) {
        Rational outside = undefined;
        Tried inside = defined;
        for (int step = 0; step < HALVES; step++) {
            double middle = (outside.toDouble() + inside.amount().toDouble()) / 2;
            Rational amount = Rational.of(BigDecimal.valueOf(middle));
            Optional<Tried> here = tried(amount);
            if (here.isEmpty()) {
                outside = amount;
            } else if (here.get().excess().signum() == 0) {
                return Optional.of(amount);
            } else if (here.get().excess().signum() != inside.excess().signum()) {
                return root(here.get(), inside);
            } else {
                inside = here.get();
            }
        }
        return Optional.empty();
    }

    private Optional<Rational> root(Tried low, Tried high) {
        double from = low.amount().toDouble();
        double to = high.amount().toDouble();
        int[] evaluations = {0};
        double found;
        try {
            found = new BrentSolver(1e-15, Math.abs(to - from) * 1e-18, Double.MIN_VALUE)
                    .findRoot(
                            at -> {
                                if (evaluations[0]++ > EVALUATIONS) {
                                    throw new ArithmeticException("no convergence");
                                }
                                return excess.apply(Rational.of(BigDecimal.valueOf(at)))
                                        .orElseThrow(() -> new ArithmeticException("undefined in between"))
                                        .toDouble();
                            },
                            from,
                            to);
        } catch (ArithmeticException | IllegalArgumentException e) {
            // a pole or a jump, not a root; or a bracket that is none in floating point
            return Optional.empty();
        }
        if (!Double.isFinite(found)) {
            return Optional.empty();
        }
        Rational root = Rational.of(BigDecimal.valueOf(found));
        Rational shorter = Rational.of(BigDecimal.valueOf(found).round(SHORT));
        Rational off = size(excess.apply(root));
        Rational offShorter = size(excess.apply(shorter));
        Rational best = offShorter.compareTo(off) <= 0 ? shorter : root;
        Rational least = offShorter.compareTo(off) <= 0 ? offShorter : off;
        Rational smaller = least(low.excess(), high.excess());
        Rational scale = target.signum() == 0 ? smaller : most(smaller, absolute(target));
        Rational allowed = Rational.of(TOLERANCE).times(scale);
        return least.compareTo(allowed) <= 0 ? Optional.of(best) : Optional.empty();
    }

    /** How far off a value is; without a value, farther than allowed. */
    private Rational size(Optional<Rational> off) {
        return off.map(Search::absolute).orElse(Rational.of(BigDecimal.ONE.scaleByPowerOfTen(100)));
    }

    private static Rational absolute(Rational number) {
        return number.signum() < 0 ? number.negated() : number;
    }

    private static Rational least(Rational one, Rational other) {
        return absolute(one).compareTo(absolute(other)) <= 0 ? absolute(one) : absolute(other);
    }

    private static Rational most(Rational one, Rational other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
