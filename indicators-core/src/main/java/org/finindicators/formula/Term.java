/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.finindicators.number.Decimals;

/**
 * An item, or items of one kind added and subtracted.
 *
 * <p>A term is not yet a number: {@link Formula#closing(Term)}, {@link Formula#average(Term)} and their like say at
 * which date or over which period it is read.
 *
 * @param <K> the kind
 * @since 0.1.0
 */
public sealed interface Term<K extends Kind> permits Item, Combination {
    /**
     * Returns the items with their factors.
     *
     * @return at least one
     */
    List<Part<K>> parts();

    /**
     * Returns the dimension of one figure.
     *
     * @return the dimension, the same for all items
     */
    Dimension dimension();

    /**
     * Adds a term of the same kind.
     *
     * @param other the term added
     * @return the sum
     */
    default Term<K> plus(Term<K> other) {
        return new Combination<>(
                Stream.concat(parts().stream(), other.parts().stream()).toList());
    }

    /**
     * Subtracts a term of the same kind.
     *
     * @param other the term subtracted
     * @return the difference
     */
    default Term<K> minus(Term<K> other) {
        return plus(other.times(BigDecimal.ONE.negate()));
    }

    /**
     * Multiplies by a number.
     *
     * @param factor the number
     * @return the product
     */
    default Term<K> times(BigDecimal factor) {
        BigDecimal checked = Decimals.check(factor);
        return new Combination<>(parts().stream()
                .map(part -> new Part<>(part.coefficient().multiply(checked), part.item()))
                .toList());
    }

    /**
     * One item of a combination, with the number it is multiplied by.
     *
     * @param <K> the kind of the item
     * @param coefficient the factor, -1 for what is subtracted
     * @param item the item
     * @since 0.1.0
     */
    public record Part<K extends Kind>(BigDecimal coefficient, Item<K> item) {}
}
