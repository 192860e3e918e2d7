/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Formula.Reading;
import org.finindicators.formula.Kind;
import org.finindicators.formula.Term;
import org.finindicators.formula.Term.Part;
import org.finindicators.number.Rational;

/** What is read of each item on each of two sides, in the unit of the later one. */
final class Sides {
    private final Figures before;
    private final Figures now;
    private final int exponent;
    private final Map<Reading, List<Evaluation>> readBefore = new HashMap<>();
    private final Map<Reading, List<Evaluation>> readNow = new HashMap<>();

    Sides(Figures before, Figures now) {
        this.before = before.remembering();
        this.now = now.remembering();
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
        Map<Reading, List<Evaluation>> known = isNow ? readNow : readBefore;
        List<Evaluation> parts = known.get(node);
        if (parts == null) {
            parts = read(node, isNow);
            known.put(node, parts);
        }
        return parts;
    }

    private List<Evaluation> read(Reading node, boolean isNow) {
        List<Evaluation> all = new ArrayList<>();
        for (int i = 0; i < node.term().parts().size(); i++) {
            Evaluation read = only(node, i).evaluate(side(isNow));
            all.add(isNow ? read : inUnitOfNow(read, node.dimension().money()));
        }
        return all;
    }

    Evaluation inUnitOfNow(Evaluation read, int money) {
        int power = exponent * money;
        if (power == 0) {
            return read;
        }
        Rational factor = Rational.of(BigDecimal.ONE.scaleByPowerOfTen(power));
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

    /** The same reading, all other items counting nothing: an average is still one of the days that all of them have. */
    private static Formula only(Reading node, int index) {
        List<? extends Part<?>> parts = node.term().parts();
        if (parts.size() == 1) {
            return node;
        }
        Term<? extends Kind> masked = masked(node.term(), index);
        return new Reading(masked, node.moment());
    }

    private static <K extends Kind> Term<K> masked(Term<K> term, int index) {
        Term<K> sum = null;
        List<Part<K>> parts = term.parts();
        for (int i = 0; i < parts.size(); i++) {
            Part<K> part = parts.get(i);
            Term<K> one = part.item().times(i == index ? part.coefficient() : BigDecimal.ZERO);
            sum = sum == null ? one : sum.plus(one);
        }
        return java.util.Objects.requireNonNull(sum);
    }
}
