/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.finindicators.formula.Item;
import org.finindicators.panel.Slot;

/**
 * Changes random figures a little, so that two statements are near each other.
 *
 * @param seed the seed of the changes; equal seeds change equally
 * @param ofSixteen how many items of sixteen are changed, in the mean
 * @param areFactsOther whether facts are others
 * @param only the one item that is changed, if it is one of those that would be
 */
record Nudge(long seed, int ofSixteen, boolean areFactsOther, Optional<Item<?>> only) {
    /** Leaves all as it is. */
    static final Nudge NONE = new Nudge(0, 0, false);

    Nudge(long seed, int ofSixteen, boolean areFactsOther) {
        this(seed, ofSixteen, areFactsOther, Optional.empty());
    }

    /** The same for one item, and nothing else. */
    Nudge only(Item<?> item) {
        return new Nudge(seed, ofSixteen, false, Optional.of(item));
    }

    private static final BigDecimal STEP = new BigDecimal("0.015625");

    /** Tells whether the figures of an item are changed. */
    boolean changes(Item<?> item) {
        return (only.isEmpty() || only.get().equals(item))
                && new Random(seed * 31 + item.id().hashCode()).nextInt(16) < ofSixteen;
    }

    /** A figure up to an eighth larger or smaller, a binary fraction still. */
    BigDecimal of(Slot slot, BigDecimal amount) {
        if (!changes(slot.item())) {
            return amount;
        }
        Random random = new Random(
                seed * 37 + slot.item().id().hashCode() + slot.moment().name().hashCode());
        int steps = 1 + random.nextInt(8);
        return amount.multiply(
                BigDecimal.ONE.add(STEP.multiply(BigDecimal.valueOf(random.nextBoolean() ? steps : -steps))));
    }

    /** The seed of a fact. */
    long of(long factSeed) {
        return areFactsOther ? factSeed * 41 + seed : factSeed;
    }
}
