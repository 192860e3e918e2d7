/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.StringJoiner;
import org.finindicators.formula.Term.Part;

/**
 * Items of one kind, added and subtracted; it is known whenever all of them are.
 *
 * @param <K> the kind
 * @param parts the items with their factors
 * @since 0.1.0
 */
public record Combination<K extends Kind>(List<Part<K>> parts) implements Term<K> {
    /**
     * Creates a combination.
     *
     * @throws IllegalArgumentException if it is empty or mixes unlike items, money with persons or persons with
     *     branches
     */
    public Combination {
        parts = List.copyOf(parts);
        if (parts.stream().map(part -> part.item().dimension()).distinct().count() != 1
                || parts.stream().map(part -> part.item().noun()).distinct().count() != 1) {
            throw new IllegalArgumentException("unlike items cannot be added: "
                    + parts.stream().map(part -> part.item().name()).toList());
        }
    }

    @Override
    public Dimension dimension() {
        return parts.get(0).item().dimension();
    }

    /** Prints for instance {@code gross loans - specific allowance}. */
    @Override
    public String toString() {
        StringJoiner words = new StringJoiner(" ");
        for (Part<K> part : parts) {
            boolean minus = part.coefficient().signum() < 0;
            BigDecimal size = part.coefficient().abs();
            String factor = size.compareTo(BigDecimal.ONE) == 0 ? "" : size.toPlainString() + " ";
            String sign = minus ? "- " : words.length() == 0 ? "" : "+ ";
            words.add(sign + factor + part.item().name());
        }
        return words.toString();
    }
}
