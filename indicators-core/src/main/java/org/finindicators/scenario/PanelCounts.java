/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Verdict;
import org.finindicators.statement.Statement;

/** Counts who keeps which bound before and under a scenario; not changed any more once a panel has it. */
final class PanelCounts {
    private final Map<StressBound, Counts> counts = new LinkedHashMap<>();
    private final Map<String, List<String>> unapplied = new TreeMap<>();
    private final Set<String> names = new HashSet<>();
    private int subjects;
    private int changed;

    PanelCounts(Collection<StressBound> bounds) {
        bounds.forEach(bound -> counts.put(bound, new Counts()));
    }

    /** Whom a bound is about, by what became of it. */
    static final class Counts {
        private final Map<BoundOutcome, List<String>> who = new EnumMap<>(BoundOutcome.class);
        private final Map<Reason, List<String>> why = new EnumMap<>(Reason.class);
        private int brokenBefore;

        void add(String subject, StressBound bound, Measurement before, Measurement after) {
            Verdict earlier = bound.verdict(before);
            BoundOutcome outcome = BoundOutcome.of(earlier, bound.verdict(after));
            list(who, outcome).add(subject);
            brokenBefore += earlier == Verdict.NOT_MET ? 1 : 0;
            if (outcome == BoundOutcome.UNDECIDED) {
                after.reason().ifPresent(reason -> list(why, reason).add(subject));
            }
        }

        void addAll(Counts other) {
            other.who.forEach((outcome, all) -> list(who, outcome).addAll(all));
            other.why.forEach((reason, all) -> list(why, reason).addAll(all));
            brokenBefore += other.brokenBefore;
        }

        boolean isAs(Counts other) {
            return brokenBefore == other.brokenBefore
                    && sorted(who).equals(sorted(other.who))
                    && sorted(why).equals(sorted(other.why));
        }

        int brokenBefore() {
            return brokenBefore;
        }

        int brokenAfter() {
            return who.entrySet().stream()
                    .filter(one -> one.getKey().isBreach())
                    .mapToInt(one -> one.getValue().size())
                    .sum();
        }

        List<String> who(BoundOutcome outcome) {
            return who.getOrDefault(outcome, List.of()).stream().sorted().toList();
        }

        int size(BoundOutcome outcome) {
            return who.getOrDefault(outcome, List.of()).size();
        }

        /** Those who cannot be judged, by the reason. */
        Map<Reason, List<String>> why() {
            return sorted(why);
        }

        private static <K> List<String> list(Map<K, List<String>> all, K key) {
            return all.computeIfAbsent(key, none -> new ArrayList<>());
        }
    }

    /** Says it without dates and amounts, alike for all statements. */
    private static String words(Unapplied one) {
        String item = one.item().name();
        boolean isFollowing = one.fault().reason() == Reason.NOT_REPORTED
                && !one.fault().detail().startsWith(item);
        return isFollowing
                ? "not known, " + item + ", since what its change follows from is not reported"
                : one.prefix() + item + ", " + one.fault().reason().words();
    }

    void add(Scenario scenario, Statement statement) {
        Shocked shocked = scenario.apply(statement);
        String subject = statement.subject() + " (" + statement.period() + ")";
        names.add(statement.subject());
        subjects++;
        changed += shocked.after().equals(statement) ? 0 : 1;
        shocked.unapplied().stream()
                .map(PanelCounts::words)
                .distinct()
                .forEach(what -> unapplied
                        .computeIfAbsent(what, key -> new ArrayList<>())
                        .add(subject));
        Figures reported = statement.remembering();
        Figures supposed = shocked.after().remembering();
        Map<Indicator, Measurement> before = new LinkedHashMap<>();
        Map<Indicator, Measurement> after = new LinkedHashMap<>();
        counts.forEach((bound, count) -> count.add(
                subject,
                bound,
                before.computeIfAbsent(bound.indicator(), one -> one.measure(reported)),
                after.computeIfAbsent(bound.indicator(), one -> one.measure(supposed))));
    }

    /** Those of both. */
    PanelCounts plus(PanelCounts other) {
        PanelCounts both = new PanelCounts(counts.keySet());
        for (PanelCounts one : List.of(this, other)) {
            both.names.addAll(one.names);
            both.subjects += one.subjects;
            both.changed += one.changed;
            both.counts.forEach((bound, count) -> one.of(bound).ifPresent(count::addAll));
            one.unapplied.forEach((what, all) -> both.unapplied
                    .computeIfAbsent(what, key -> new ArrayList<>())
                    .addAll(all));
        }
        return both;
    }

    int subjects() {
        return subjects;
    }

    /** How many subjects there are, of which some have a statement for each of several periods. */
    int names() {
        return names.size();
    }

    int changed() {
        return changed;
    }

    Map<StressBound, Counts> byBound() {
        return counts;
    }

    Optional<Counts> of(StressBound bound) {
        return Optional.ofNullable(counts.get(bound));
    }

    /** Of whom something could not be applied, by what. */
    Map<String, List<String>> unapplied() {
        return sorted(unapplied);
    }

    private static <K> Map<K, List<String>> sorted(Map<K, List<String>> all) {
        Map<K, List<String>> copy = new LinkedHashMap<>();
        all.forEach((key, names) -> copy.put(key, names.stream().sorted().toList()));
        return copy;
    }

    boolean isAs(PanelCounts other) {
        return subjects == other.subjects
                && changed == other.changed
                && names.equals(other.names)
                && counts.keySet().equals(other.counts.keySet())
                && unapplied().equals(other.unapplied())
                && counts.entrySet().stream()
                        .allMatch(one -> other.of(one.getKey())
                                .filter(one.getValue()::isAs)
                                .isPresent());
    }
}
