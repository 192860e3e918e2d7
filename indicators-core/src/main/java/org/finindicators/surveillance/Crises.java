/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.validation.InvalidInputException;

/**
 * The crises of some economies, with the dates between which a source records them.
 *
 * <p>Outside these dates nothing is known: neither that there was a crisis nor that there was none. The crises of one
 * economy do not overlap.
 *
 * @since 0.1.0
 */
public final class Crises {
    private final LocalDate from;
    private final LocalDate until;
    private final List<Crisis> all;
    private final Map<String, List<Crisis>> byEconomy;
    private final List<String> notMatched;

    private Crises(LocalDate from, LocalDate until, List<Crisis> all, List<String> notMatched) {
        this.from = from;
        this.until = until;
        this.all = all.stream()
                .sorted(Comparator.comparing(Crisis::economy).thenComparing(Crisis::start))
                .toList();
        this.byEconomy = new TreeMap<>(this.all.stream().collect(Collectors.groupingBy(Crisis::economy)));
        this.notMatched = List.copyOf(notMatched);
    }

    /**
     * One crisis.
     *
     * @param economy the economy
     * @param start its first day
     * @param end its last day; nothing if it was still under way when it was last recorded
     * @since 0.1.0
     */
    public record Crisis(String economy, LocalDate start, Optional<LocalDate> end) {
        /** Tells whether the crisis was under way. */
        boolean isUnderWay(LocalDate date) {
            return !date.isBefore(start) && end.filter(date::isAfter).isEmpty();
        }

        /** Prints for instance {@code Japan 1997-01-01 to 2001-12-31}. */
        @Override
        public String toString() {
            return economy + " " + start + " to " + end.map(LocalDate::toString).orElse("now");
        }
    }

    /**
     * Starts a list of crises.
     *
     * @param from the first day from which the source records crises
     * @param until the last day until which it does
     * @return a builder without crises
     */
    public static Builder builder(LocalDate from, LocalDate until) {
        Builder builder = new Builder();
        builder.covering(from, until);
        return builder;
    }

    /**
     * Starts a list of crises.
     *
     * @param from the first day from which the source records crises, as {@code 1970-01-01}
     * @param until the last day until which it does, as {@code 2025-12-31}
     * @return a builder without crises
     */
    public static Builder builder(String from, String until) {
        Builder builder = new Builder();
        Optional<LocalDate> first = builder.intake.toDate("crises, recorded from", from);
        Optional<LocalDate> last = builder.intake.toDate("crises, recorded until", until);
        if (first.isPresent() && last.isPresent()) {
            builder.covering(first.get(), last.get());
        }
        return builder;
    }

    /**
     * Returns from when on crises are recorded.
     *
     * @return the first day
     */
    public LocalDate from() {
        return from;
    }

    /**
     * Returns until when crises are recorded.
     *
     * @return the last day
     */
    public LocalDate until() {
        return until;
    }

    /**
     * Lists the crises.
     *
     * @return them, by economy and start
     */
    public List<Crisis> all() {
        return all;
    }

    /**
     * Lists the crises of an economy.
     *
     * @param economy its name
     * @return them, by start; empty if there are none
     */
    public List<Crisis> of(String economy) {
        return List.copyOf(byEconomy.getOrDefault(economy, List.of()));
    }

    /**
     * Lists the economies that have a crisis.
     *
     * @return their names, in alphabetical order
     */
    public List<String> economies() {
        return List.copyOf(byEconomy.keySet());
    }

    /**
     * Returns what was known at a date.
     *
     * @param date the date
     * @return the crises that had begun, those not over without an end
     */
    public Crises until(LocalDate date) {
        if (!date.isBefore(until)) {
            return this;
        }
        List<Crisis> begun = all.stream()
                .filter(crisis -> !crisis.start().isAfter(date))
                .map(crisis -> new Crisis(
                        crisis.economy(), crisis.start(), crisis.end().filter(end -> !end.isAfter(date))))
                .toList();
        return new Crises(from, date.isBefore(from) ? from : date, begun, notMatched);
    }

    /**
     * Keeps the crises of some economies, under the names by which these are known; {@link #notMatched()} names the
     * others.
     *
     * @param names the economies
     * @return their crises
     * @throws InvalidInputException with every overlap of crises that were under two spellings of one name
     */
    public Crises among(EconomyNames names) {
        Builder builder = builder(from, until);
        Map<String, String> others = new TreeMap<>();
        notMatched.forEach(economy -> others.putIfAbsent(EconomyNames.key(economy), economy));
        for (Crisis crisis : all) {
            Optional<String> name = names.find(crisis.economy());
            if (name.isPresent()) {
                builder.add(new Crisis(name.get(), crisis.start(), crisis.end()));
            } else {
                others.putIfAbsent(EconomyNames.key(crisis.economy()), crisis.economy());
            }
        }
        Crises kept = builder.build();
        return new Crises(kept.from, kept.until, kept.all, List.copyOf(others.values()));
    }

    /**
     * Lists the economies whose crises {@link #among} left out.
     *
     * @return their names in the source, each economy once, in alphabetical order
     */
    public List<String> notMatched() {
        return notMatched;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Crises that
                && from.equals(that.from)
                && until.equals(that.until)
                && all.equals(that.all)
                && notMatched.equals(that.notMatched);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, until, all, notMatched);
    }

    /** Prints how many crises there are, between which dates, and each of them. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(all.size() + (all.size() == 1 ? " crisis" : " crises") + " of "
                + economies().size() + " economies, recorded " + from + " to " + until);
        all.forEach(crisis -> out.append("\n  ").append(crisis));
        if (!notMatched.isEmpty()) {
            out.append("\nnot matched: ").append(Printing.some(notMatched));
        }
        return out.toString();
    }

    /**
     * Collects crises; what is wrong with them is refused at once, all of it.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final Intake intake = new Intake();
        private final List<Crisis> added = new ArrayList<>();
        private LocalDate from = LocalDate.MIN;
        private LocalDate until = LocalDate.MAX;

        private Builder() {}

        private void covering(LocalDate first, LocalDate last) {
            from = first;
            until = last;
            if (last.isBefore(first)) {
                intake.add("crises, recorded until", last.toString(), "is before " + first);
            }
        }

        /**
         * Adds a crisis.
         *
         * @param economy the economy
         * @param start its first day
         * @param end its last day
         * @return this builder
         */
        public Builder crisis(String economy, LocalDate start, LocalDate end) {
            add(new Crisis(economy, start, Optional.of(end)));
            return this;
        }

        /**
         * Adds a crisis by its years, from the first day of the first to the last day of the last.
         *
         * @param economy the economy
         * @param first the first year
         * @param last the last year
         * @return this builder
         */
        public Builder years(String economy, int first, int last) {
            return crisis(economy, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
        }

        /**
         * Adds a crisis that is not over.
         *
         * @param economy the economy
         * @param start its first day
         * @return this builder
         */
        public Builder notOver(String economy, LocalDate start) {
            add(new Crisis(economy, start, Optional.empty()));
            return this;
        }

        /**
         * Adds a crisis that is not over.
         *
         * @param economy the economy
         * @param start its first day, as {@code 2023-01-01}
         * @return this builder
         */
        public Builder notOver(String economy, String start) {
            intake.toDate(economy, start).ifPresent(day -> notOver(economy, day));
            return this;
        }

        private void add(Crisis crisis) {
            added.add(crisis);
        }

        private static String place(Crisis crisis) {
            return crisis.economy() + ", crisis of " + crisis.start();
        }

        private void check() {
            for (Crisis crisis : added) {
                if (crisis.economy().isBlank()) {
                    intake.add(place(crisis), crisis.economy(), "the economy has no name");
                }
                crisis.end()
                        .filter(end -> end.isBefore(crisis.start()))
                        .ifPresent(end -> intake.add(place(crisis), end.toString(), "ends before it starts"));
                crisis.end()
                        .filter(end -> end.isAfter(until))
                        .ifPresent(end -> intake.add(
                                place(crisis), end.toString(), "ends after the last day that is recorded, " + until));
                if (crisis.start().isBefore(from) || crisis.start().isAfter(until)) {
                    intake.add(
                            place(crisis),
                            crisis.start().toString(),
                            "begins outside of what is recorded, " + from + " to " + until);
                }
            }
            added.stream()
                    .sorted(Comparator.comparing(Crisis::start))
                    .collect(Collectors.groupingBy(Crisis::economy))
                    .values()
                    .forEach(this::checkOrder);
        }

        private void checkOrder(List<Crisis> ofOne) {
            for (int i = 1; i < ofOne.size(); i++) {
                Crisis before = ofOne.get(i - 1);
                Crisis next = ofOne.get(i);
                if (next.start().equals(before.start())) {
                    intake.add(place(next), next.start().toString(), "begins on the same day as another crisis");
                } else if (before.isUnderWay(next.start())) {
                    intake.add(
                            place(next),
                            next.start().toString(),
                            "begins before the crisis of " + before.start() + " is over"
                                    + before.end().map(end -> ", " + end).orElse(""));
                }
            }
        }

        /**
         * Ends the list.
         *
         * @return the crises
         * @throws InvalidInputException with all that is wrong: crises that end before they start, overlap, begin on
         *     one day, or begin or end when none are recorded
         */
        public Crises build() {
            check();
            intake.refuse();
            return new Crises(from, until, added, List.of());
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return added.size() + " crises; call build()";
        }
    }
}
