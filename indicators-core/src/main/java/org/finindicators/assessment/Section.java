/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of an instrument that has a score of its own: the whole, a section of it, or a group of criteria in a section.
 *
 * @param id the id of the instrument, of the section, or of section and group joined by a point
 * @param title its heading
 * @param place where the source has it
 * @param weight its weight among its neighbours
 * @param rule how it is scored
 * @param criteria the criteria that are in no group
 * @param groups the parts inside it
 * @since 0.1.0
 */
public record Section(
        String id,
        String title,
        String place,
        BigDecimal weight,
        ScoringRule rule,
        List<Criterion> criteria,
        List<Section> groups) {
    /** Copies the lists. */
    public Section {
        criteria = List.copyOf(criteria);
        groups = List.copyOf(groups);
    }

    /**
     * Lists all criteria, those of the groups too.
     *
     * @return the criteria in order
     */
    public List<Criterion> allCriteria() {
        List<Criterion> all = new ArrayList<>(criteria);
        groups.forEach(group -> all.addAll(group.allCriteria()));
        return all;
    }

    /** The same part under another rule. */
    Section withRule(ScoringRule other) {
        return new Section(id, title, place, weight, other, criteria, groups);
    }

    /** Prints the heading and the number of criteria. */
    @Override
    public String toString() {
        return id + ": " + title + ", " + allCriteria().size() + " criteria";
    }
}
