/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The financial institutions of a country, banks and others in one list.
 *
 * <p>The list should be complete, the insolvent ones that still operate among them: who is missing makes every ratio
 * one of the rest.
 *
 * @param institutions the institutions, each under a name of its own
 */
public record Institutions(@NotEmpty List<@Valid Institution> institutions) {
    /** Copies the list. */
    public Institutions {
        institutions = List.copyOf(institutions);
    }

    /**
     * Takes institutions.
     *
     * @param institutions what was collected about each
     * @return the list
     */
    public static Institutions of(InstitutionBuilder... institutions) {
        return new Institutions(
                Arrays.stream(institutions).map(InstitutionBuilder::build).toList());
    }

    /**
     * Parts the list by sub-sector.
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
