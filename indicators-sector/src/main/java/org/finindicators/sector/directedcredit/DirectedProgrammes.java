/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.directedcredit;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * All programmes of directed credit of a country.
 *
 * <p>A programme is a legal instrument of its own, with a rate or conditions of its own; sub-windows of like conditions
 * are one. An empty list states that there is none, which differs from not reported.
 *
 * @param programmes the programmes, each under a name of its own
 * @since 0.1.0
 */
public record DirectedProgrammes(List<@Valid DirectedProgramme> programmes) implements SelfChecking {
    /** Copies the list. */
    public DirectedProgrammes {
        programmes = List.copyOf(programmes);
    }

    /**
     * Takes programmes.
     *
     * @param programmes the programmes, none if the country has none
     * @return the list
     */
    public static DirectedProgrammes of(DirectedProgramme... programmes) {
        return new DirectedProgrammes(List.of(programmes));
    }

    /** Lists the names that occur twice. */
    @Override
    public List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < programmes.size(); i++) {
            String name = programmes.get(i).name();
            if (!seen.add(name)) {
                found.add(new Violation("programmes[" + i + "].name", name, "must not occur twice"));
            }
        }
        return List.copyOf(found);
    }
}
