/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.finindicators.formula.Formula.Reading;
import org.finindicators.formula.Term.Part;

/**
 * Finds quotients of a part over its whole: each figure above the line is below it, too, or its item is declared to be
 * part of one that is, at the same moment. What is taken away on both sides does not count.
 */
final class PartOfWhole {
    /** How a quotient stands to one. */
    enum Bound {
        /** It may exceed one. */
        NONE,
        /** It exceeds one only where the figures contradict what the items declare. */
        BY_DECLARATION,
        /** It cannot exceed one: all that is above the line is below it. */
        BY_CONSTRUCTION
    }

    private PartOfWhole() {}

    static Bound of(Formula formula) {
        if (!(formula.unguarded() instanceof Formula.Quotient quotient)) {
            return Bound.NONE;
        }
        Map<Reading, BigDecimal> above = new LinkedHashMap<>();
        Map<Reading, BigDecimal> below = new LinkedHashMap<>();
        if (!add(quotient.numerator(), 1, above) || !add(quotient.denominator(), 1, below)) {
            return Bound.NONE;
        }
        cancelWhatIsTakenAway(above, below);
        if (above.isEmpty() || hasNegative(below)) {
            return Bound.NONE;
        }
        Bound bound = Bound.BY_CONSTRUCTION;
        for (Map.Entry<Reading, BigDecimal> entry : above.entrySet()) {
            Map<Reading, BigDecimal> wholes = entry.getValue().signum() > 0 ? below : above;
            Bound one = bound(entry.getKey(), entry.getValue().abs(), wholes);
            bound = one.compareTo(bound) < 0 ? one : bound;
        }
        boolean mayBeNegative = hasNegative(above)
                || below.keySet().stream().anyMatch(reading -> item(reading).domain() != Domain.NOT_NEGATIVE);
        return bound == Bound.BY_CONSTRUCTION && mayBeNegative ? Bound.NONE : bound;
    }

    private static Bound bound(Reading part, BigDecimal times, Map<Reading, BigDecimal> wholes) {
        Bound bound = Bound.NONE;
        for (Map.Entry<Reading, BigDecimal> whole : wholes.entrySet()) {
            Reading reading = whole.getKey();
            if (whole.getValue().compareTo(times) >= 0 && reading.moment() == part.moment()) {
                if (item(reading).equals(item(part))) {
                    return Bound.BY_CONSTRUCTION;
                }
                if (isPart(item(part), item(reading), new HashSet<>())) {
                    bound = Bound.BY_DECLARATION;
                }
            }
        }
        return bound;
    }

    private static boolean isPart(Item<?> part, Item<?> whole, Set<Item<?>> seen) {
        return part.wholes().contains(whole)
                || part.wholes().stream().anyMatch(next -> seen.add(next) && isPart(next, whole, seen));
    }

    /** The items of sums and differences with their factors, each as a reading of its own; false for all else. */
    private static boolean add(Formula formula, int sign, Map<Reading, BigDecimal> sum) {
        if (formula instanceof Reading reading) {
            for (Part<?> part : reading.term().parts()) {
                BigDecimal times = part.coefficient().multiply(BigDecimal.valueOf(sign));
                sum.merge(new Reading(part.item(), reading.moment()), times, BigDecimal::add);
            }
            return true;
        }
        if (formula instanceof Formula.Sum node) {
            return add(node.left(), sign, sum) && add(node.right(), sign, sum);
        }
        if (formula instanceof Formula.Difference node) {
            return add(node.left(), sign, sum) && add(node.right(), -sign, sum);
        }
        return false;
    }

    private static void cancelWhatIsTakenAway(Map<Reading, BigDecimal> above, Map<Reading, BigDecimal> below) {
        for (Reading reading : Set.copyOf(above.keySet())) {
            BigDecimal taken = above.getOrDefault(reading, BigDecimal.ZERO);
            BigDecimal part = below.getOrDefault(reading, BigDecimal.ZERO);
            if (taken.signum() < 0 && taken.compareTo(part) == 0) {
                above.remove(reading);
                below.remove(reading);
            }
        }
    }

    private static boolean hasNegative(Map<Reading, BigDecimal> sum) {
        return sum.values().stream().anyMatch(times -> times.signum() < 0);
    }

    private static Item<?> item(Reading reading) {
        return reading.term().parts().get(0).item();
    }
}
