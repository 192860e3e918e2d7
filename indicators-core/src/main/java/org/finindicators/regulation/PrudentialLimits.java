/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.finindicators.indicator.Authority;

/**
 * The limits of one regulation as data, each with the date from which it applies.
 *
 * <p>A caller writes a national regulation in the same way as those that ship in {@link LimitProfiles}, or changes one
 * of them with {@link #replacing(PrudentialLimit)}.
 *
 * @param name a short name, as results bear it
 * @param authority who issued it, and in which document
 * @param limits the limits; a later one of the same kind and name replaces an earlier one from its date on
 * @param mitigation whether exposures count before or after credit-risk mitigation
 * @param exemptKinds the kinds of exposure that do not count
 */
public record PrudentialLimits(
        @NotBlank String name,
        @NotNull Authority authority,
        @NotEmpty List<@Valid PrudentialLimit> limits,
        @NotNull Mitigation mitigation,
        Set<String> exemptKinds) {
    /** Copies the lists. */
    public PrudentialLimits {
        limits = List.copyOf(limits);
        // a set with one order, so that equal regulations print alike
        exemptKinds = Collections.unmodifiableSet(new TreeSet<>(exemptKinds));
    }

    /**
     * Writes a regulation under which exposures count before mitigation, and none is exempt.
     *
     * @param name a short name, as results bear it
     * @param authority who issued it, and in which document
     * @param limits the limits
     * @return the regulation
     */
    public static PrudentialLimits of(String name, Authority authority, PrudentialLimit... limits) {
        return new PrudentialLimits(name, authority, List.of(limits), Mitigation.IGNORED, Set.of());
    }

    /**
     * Lists the limits in force at a date, those of each kind and name once.
     *
     * @param date the date
     * @return the limits, in the order of their kinds
     */
    public List<PrudentialLimit> inForce(LocalDate date) {
        Map<List<Object>, PrudentialLimit> latest = new LinkedHashMap<>();
        for (PrudentialLimit limit : limits) {
            if (!limit.from().isAfter(date)) {
                latest.merge(
                        List.of(limit.kind(), limit.name()),
                        limit,
                        (one, other) -> other.from().isBefore(one.from()) ? one : other);
            }
        }
        return latest.values().stream()
                .sorted(Comparator.comparing(PrudentialLimit::kind))
                .toList();
    }

    /**
     * Finds the limit of a kind in force at a date; where there are several, the one written first.
     *
     * @param kind what is limited
     * @param date the date
     * @return the limit, or nothing where the regulation has none or did not apply yet
     */
    public Optional<PrudentialLimit> at(LimitKind kind, LocalDate date) {
        return inForce(date).stream().filter(limit -> limit.kind() == kind).findFirst();
    }

    /**
     * Adds limits.
     *
     * @param more the limits; one of the same kind and name as another replaces it from its date on
     * @return the changed regulation, under the same name
     */
    public PrudentialLimits withLimits(PrudentialLimit... more) {
        List<PrudentialLimit> all = new ArrayList<>(limits);
        all.addAll(List.of(more));
        return new PrudentialLimits(name, authority, all, mitigation, exemptKinds);
    }

    /**
     * Replaces all limits of a kind by one, a cap inside a customary range for instance.
     *
     * @param limit the limit
     * @return the changed regulation, under the same name
     */
    public PrudentialLimits replacing(PrudentialLimit limit) {
        List<PrudentialLimit> all = new ArrayList<>(
                limits.stream().filter(other -> other.kind() != limit.kind()).toList());
        all.add(limit);
        return new PrudentialLimits(name, authority, all, mitigation, exemptKinds);
    }

    /**
     * Returns the same limits under another name.
     *
     * @param other the name
     * @return the regulation
     */
    public PrudentialLimits withName(String other) {
        return new PrudentialLimits(other, authority, limits, mitigation, exemptKinds);
    }

    /**
     * Counts exposures before or after credit-risk mitigation.
     *
     * @param other before or after
     * @return the changed regulation
     */
    public PrudentialLimits withMitigation(Mitigation other) {
        return new PrudentialLimits(name, authority, limits, other, exemptKinds);
    }

    /**
     * Takes kinds of exposure out of all limits on exposures, on top of those that are exempt already.
     *
     * @param kinds the kinds, as exposures bear them
     * @return the changed regulation
     */
    public PrudentialLimits withExemptKinds(String... kinds) {
        Set<String> exempt = new TreeSet<>(exemptKinds);
        exempt.addAll(List.of(kinds));
        return new PrudentialLimits(name, authority, limits, mitigation, exempt);
    }

    /** Prints the name and a line for each limit. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(name);
        limits.forEach(limit -> out.append("\n  ").append(limit));
        return out.toString();
    }
}
