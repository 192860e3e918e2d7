/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * The financial institutions of a country, banks and others in one list.
 *
 * <p>The list should be complete and contain the insolvent ones that still operate; with any missing, every ratio is
 * that of the rest.
 *
 * @param institutions the institutions, each under a name of its own
 * @since 0.1.0
 */
public record Institutions(@NotEmpty List<@Valid Institution> institutions) implements SelfChecking {
    /** Copies the list. */
    public Institutions {
        institutions = List.copyOf(institutions);
    }

    /**
     * Takes institutions.
     *
     * @param institutions the institutions
     * @return the list
     */
    public static Institutions of(Institution... institutions) {
        return new Institutions(List.of(institutions));
    }

    /** Lists the names that occur twice. */
    @Override
    public List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < institutions.size(); i++) {
            String name = institutions.get(i).name();
            if (!seen.add(name)) {
                found.add(new Violation("institutions[" + i + "].name", name, "must not occur twice"));
            }
        }
        return List.copyOf(found);
    }

    /**
     * Divides the list by sub-sector.
     *
     * @return the institutions of each, by its name
     */
    public SortedMap<String, Institutions> bySector() {
        SortedMap<String, List<Institution>> parts = institutions.stream()
                .collect(Collectors.groupingBy(Institution::sector, TreeMap::new, Collectors.toList()));
        SortedMap<String, Institutions> lists = new TreeMap<>();
        parts.forEach((sector, part) -> lists.put(sector, new Institutions(part)));
        return Collections.unmodifiableSortedMap(lists);
    }
}
