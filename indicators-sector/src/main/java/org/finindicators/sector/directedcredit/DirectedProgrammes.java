/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.directedcredit;

import jakarta.validation.Valid;
import java.util.List;

/**
 * All programmes of directed credit of a country.
 *
 * <p>A programme is a legal instrument of its own, with a rate or conditions of its own; sub-windows of like conditions
 * are one. An empty list says that there is none, which is something else than not reported.
 *
 * @param programmes the programmes, each under a name of its own
 */
public record DirectedProgrammes(List<@Valid DirectedProgramme> programmes) {
    /** Copies the list. */
    public DirectedProgrammes {
        programmes = List.copyOf(programmes);
    }

    /**
     * Takes programmes.
     *
     * @param programmes the programmes; none where there is none
     * @return the list
     */
    public static DirectedProgrammes of(DirectedProgramme... programmes) {
        return new DirectedProgrammes(List.of(programmes));
    }
}
