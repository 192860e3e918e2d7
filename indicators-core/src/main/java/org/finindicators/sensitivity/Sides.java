/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Formula.Reading;
import org.finindicators.formula.Kind;
import org.finindicators.formula.Moment;
import org.finindicators.formula.Term;
import org.finindicators.formula.Term.Part;
import org.finindicators.number.Rational;

/** What is read of each item on each of two sides, in the unit of the later one. */
final class Sides {
    private final Figures before;
    private final Figures now;
    private final int exponent;
    private final List<Reading> known = new ArrayList<>();
    private final List<List<Evaluation>> readBefore = new ArrayList<>();
    private final List<List<Evaluation>> readNow = new ArrayList<>();

    Sides(Figures before, Figures now) {
        this.before = before;
        this.now = now;
        exponent = before.scale().exponent() - now.scale().exponent();
    }

    Figures side(boolean isNow) {
        return isNow ? now : before;
    }

    /** By how many powers of ten amounts of before are moved. */
    int exponent() {
        return exponent;
    }

    /** What each part of a term adds to a reading, in the order of the parts. */
    List<Evaluation> parts(Reading node, boolean isNow) {
        int place = known.indexOf(node);
        if (place < 0) {
            place = known.size();
            known.add(node);
            readBefore.add(read(node, false));
            readNow.add(read(node, true));
        }
        return (isNow ? readNow : readBefore).get(place);
    }

    private List<Evaluation> read(Reading node, boolean isNow) {
        List<? extends Part<?>> parts = node.term().parts();
        List<Evaluation> all = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            Rational coefficient = Rational.of(parts.get(i).coefficient());
            Evaluation read;
            if (parts.size() == 1 && coefficient.equals(Rational.ONE)) {
                read = node.evaluate(side(isNow));
            } else if (node.moment() == Moment.AVERAGE) {
                read = only(node, i).evaluate(side(isNow));
            } else {
                Reading alone = new Reading(parts.get(i).item(), node.moment());
                read = times(alone.evaluate(side(isNow)), coefficient);
            }
            all.add(isNow ? read : inUnitOfNow(read, node.dimension().money()));
        }
        return all;
    }

    Evaluation inUnitOfNow(Evaluation read, int money) {
        int power = exponent * money;
        if (power == 0) {
            return read;
        }
        return times(read, Rational.of(BigDecimal.ONE.scaleByPowerOfTen(power)));
    }

    private static Evaluation times(Evaluation read, Rational factor) {
        return new Evaluation(
                read.value().map(factor::times),
                read.numerator(),
                read.denominator(),
                read.faults(),
                read.operands(),
                read.notes(),
                read.leaves(),
                read.caveats());
    }

    /**
     * The same reading, all other items counting nothing: an average is still one of the days that all of them have.
     */
    private static Formula only(Reading node, int index) {
        return new Reading(masked(node.term(), index), node.moment());
    }

    private static <K extends Kind> Term<K> masked(Term<K> term, int index) {
        Term<K> sum = null;
        List<Part<K>> parts = term.parts();
        for (int i = 0; i < parts.size(); i++) {
            Part<K> part = parts.get(i);
            Term<K> one = part.item().times(i == index ? part.coefficient() : BigDecimal.ZERO);
            sum = sum == null ? one : sum.plus(one);
        }
        return Objects.requireNonNull(sum);
    }
}
