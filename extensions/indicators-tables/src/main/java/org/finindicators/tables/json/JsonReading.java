/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

import java.util.List;
import org.finindicators.validation.Violation;

/**
 * How the reading of many statements went. Immutable.
 *
 * @param read the statements that were passed on
 * @param refused the elements or lines that were not
 * @param violations what is wrong with them, in their order; of very many, the last says how many more there are
 * @since 0.1.0
 */
public record JsonReading(long read, long refused, List<Violation> violations) {
    private static final int SHOWN = 5;

    /** Copies the list. */
    public JsonReading {
        violations = List.copyOf(violations);
    }

    /** Prints how many were read and refused, and the first violations. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        out.append(read)
                .append(read == 1 ? " statement read, " : " statements read, ")
                .append(refused)
                .append(" refused");
        violations.stream().limit(SHOWN).forEach(fault -> out.append("\n  ").append(fault));
        if (violations.size() > SHOWN) {
            out.append("\n  and ").append(violations.size() - SHOWN).append(" more: violations()");
        }
        return out.toString();
    }
}
