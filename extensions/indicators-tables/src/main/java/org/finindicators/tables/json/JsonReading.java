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
 * @param faults what is wrong with them, in their order; of very many, the last says how many more there are
 */
public record JsonReading(long read, long refused, List<Violation> faults) {
    private static final int SHOWN = 5;

    /** Copies the list. */
    public JsonReading {
        faults = List.copyOf(faults);
    }

    /** Prints how many were read and refused, and the first faults. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        out.append(read).append(read == 1 ? " statement read, " : " statements read, ").append(refused).append(" refused");
        faults.stream().limit(SHOWN).forEach(fault -> out.append("\n  ").append(fault));
        if (faults.size() > SHOWN) {
            out.append("\n  and ").append(faults.size() - SHOWN).append(" more: faults()");
        }
        return out.toString();
    }
}
