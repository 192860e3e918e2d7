/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.finindicators.indicator.Authority;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.statement.ClientExposure;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

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
 * @param countedParts the part of an exposure that counts, by its kind; zero for kinds that are exempt, and all of it
 *     for kinds that are not named
 * @since 0.1.0
 */
public record PrudentialLimits(
        @NotBlank String name,
        @NotNull Authority authority,
        @NotEmpty List<@Valid PrudentialLimit> limits,
        @NotNull Mitigation mitigation,
        SortedMap<String, @PositiveOrZero BigDecimal> countedParts) {
    /** Copies the lists and normalises the parts. */
    public PrudentialLimits {
        limits = List.copyOf(limits);
        Intake intake = new Intake();
        // by name, so that equal regulations print alike
        SortedMap<String, BigDecimal> parts = new TreeMap<>();
        parts.putAll(Fractions.normalised(intake, "countedParts", countedParts));
        intake.refuse();
        countedParts = Collections.unmodifiableSortedMap(parts);
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
        return new PrudentialLimits(name, authority, List.of(limits), Mitigation.IGNORED, new TreeMap<>());
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
                .filter(limit -> limit.validity().covers(date))
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
        return new PrudentialLimits(name, authority, all, mitigation, countedParts);
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
        return new PrudentialLimits(name, authority, all, mitigation, countedParts);
    }

    /**
     * Returns the same limits under another name.
     *
     * @param other the name
     * @return the regulation
     */
    public PrudentialLimits withName(String other) {
        return new PrudentialLimits(other, authority, limits, mitigation, countedParts);
    }

    /**
     * Counts exposures before or after credit-risk mitigation.
     *
     * @param other before or after
     * @return the changed regulation
     */
    public PrudentialLimits withMitigation(Mitigation other) {
        return new PrudentialLimits(name, authority, limits, other, countedParts);
    }

    /**
     * Takes kinds of exposure out of all limits on exposures, on top of those that are exempt already.
     *
     * @param kinds the kinds, as exposures bear them
     * @return the changed regulation
     */
    public PrudentialLimits withExemptKinds(String... kinds) {
        SortedMap<String, BigDecimal> parts = new TreeMap<>();
        parts.putAll(countedParts);
        List.of(kinds).forEach(kind -> parts.put(kind, BigDecimal.ZERO));
        return new PrudentialLimits(name, authority, limits, mitigation, parts);
    }

    /**
     * Counts exposures of a kind by a part of their amount.
     *
     * @param kind the kind, as exposures bear it
     * @param percent the part that counts, in per cent
     * @return the changed regulation
     * @throws InvalidInputException if the number is refused
     */
    public PrudentialLimits withCountedPercent(String kind, String percent) {
        return withCountedPercent(kind, Intake.requireNumber("percent", percent));
    }

    /**
     * Counts exposures of a kind by a part of their amount.
     *
     * @param kind the kind, as exposures bear it
     * @param percent the part that counts, in per cent
     * @return the changed regulation
     * @throws InvalidInputException if the number is refused
     */
    public PrudentialLimits withCountedPercent(String kind, BigDecimal percent) {
        SortedMap<String, BigDecimal> parts = new TreeMap<>();
        parts.putAll(countedParts);
        parts.put(kind, Decimals.percent(percent));
        return new PrudentialLimits(name, authority, limits, mitigation, parts);
    }

    /**
     * Lists the kinds of exposure that do not count.
     *
     * @return the kinds
     */
    public Set<String> exemptKinds() {
        return countedParts.entrySet().stream()
                .filter(part -> part.getValue().signum() == 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Tells whether an exposure counts at all.
     *
     * @param exposure the exposure
     * @return false if its kind is exempt
     */
    public boolean counts(ClientExposure exposure) {
        @Nullable BigDecimal part = countedParts.get(exposure.kind());
        return part == null || part.signum() != 0;
    }

    /**
     * Gives the amount by which an exposure counts: before mitigation or after it, where it is reported, and the part
     * of it for its kind.
     *
     * @param exposure the exposure
     * @return the amount, in the unit of the exposure
     */
    public BigDecimal countedAmount(ClientExposure exposure) {
        BigDecimal whole = mitigation == Mitigation.COUNTED
                ? exposure.mitigatedAmount().orElse(exposure.amount())
                : exposure.amount();
        @Nullable BigDecimal part = countedParts.get(exposure.kind());
        return part == null ? whole : whole.multiply(part);
    }

    /**
     * Says that no limit of a kind was in force at a date.
     *
     * @param kind what is limited
     * @param date the date
     * @return a sentence, or nothing if one was in force, or the regulation has none of the kind
     */
    public Optional<String> remarkAt(LimitKind kind, LocalDate date) {
        return at(kind, date).isPresent()
                ? Optional.empty()
                : limits.stream()
                        .filter(limit -> limit.kind() == kind)
                        .findFirst()
                        .flatMap(limit -> limit.validity().remark(name, date));
    }

    /** Prints the name, a line for each limit, and how exposures count where they do not as they stand. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(name);
        limits.forEach(limit -> out.append("\n  ").append(limit));
        if (mitigation == Mitigation.COUNTED) {
            out.append("\n  exposures after credit-risk mitigation");
        }
        if (!exemptKinds().isEmpty()) {
            out.append("\n  exempt: ").append(String.join(", ", exemptKinds()));
        }
        countedParts.forEach((kind, part) -> {
            if (part.signum() != 0) {
                out.append("\n  ")
                        .append(kind)
                        .append(": ")
                        .append(Printing.percent(part))
                        .append(" counts");
            }
        });
        return out.toString();
    }
}
