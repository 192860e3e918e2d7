/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.finindicators.aggregate.Exclusion;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.statistics.Observation;
import org.finindicators.statistics.OrderedValues;
import org.finindicators.statistics.OutlierRule;
import org.finindicators.statistics.OutlierRule.AllEqual;
import org.finindicators.statistics.TimeSeries;
import org.finindicators.validation.InvalidInputException;

/**
 * An early-warning filter: many subjects by many indicators, each value compared with those of the subject's peers and
 * with its own past, and what stands out listed.
 *
 * <p>Each comparison gives an alert, nothing, or a reason why it could not be made; all three are counted. A value is
 * compared in each group that its subject belongs to, never with itself. Several alerts of one subject are several
 * lines, the worst first.
 *
 * @since 0.1.0
 */
public final class Screening implements Tabular {
    private static final int SHOWN = 20;
    private static final int HISTORY = 4;
    private static final String OWN_PAST = "own past";

    private final OutlierRule rule;
    private final List<Alert> alerts;
    private final List<Exclusion> unscreened;
    private final int screened;
    private final List<String> asAllOthers;
    private final Set<String> subjects;

    private Screening(Run run) {
        rule = run.rule;
        alerts = run.alerts.stream()
                .sorted(Comparator.comparing(Alert::side)
                        .thenComparing(Screening::bySize)
                        .thenComparing(Alert::subject)
                        .thenComparing(Alert::indicator)
                        .thenComparing(Alert::against))
                .toList();
        unscreened = run.unscreened.stream().sorted().toList();
        screened = run.screened;
        asAllOthers = run.asAllOthers.entrySet().stream()
                .map(one -> "as all the others, no alert: " + Printing.some(one.getValue()) + " (" + one.getKey() + ")")
                .toList();
        Set<String> all = new TreeSet<>(run.subjects);
        unscreened.forEach(one -> all.add(one.subject()));
        subjects = Collections.unmodifiableSet(all);
    }

    /** What has no score stands out most. */
    private static int bySize(Alert one, Alert other) {
        if (one.score().isEmpty() || other.score().isEmpty()) {
            return Integer.compare(one.score().isEmpty() ? 0 : 1, other.score().isEmpty() ? 0 : 1);
        }
        return size(other.score().get()).compareTo(size(one.score().get()));
    }

    private static Rational size(Rational score) {
        return score.signum() < 0 ? score.negated() : score;
    }

    /**
     * Starts a screening.
     *
     * @return a builder without figures
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the rule by which values stand out.
     *
     * @return the rule
     */
    public OutlierRule rule() {
        return rule;
    }

    /**
     * Lists what stands out.
     *
     * @return the alerts, those on the worse side first, and of these the largest score
     */
    public List<Alert> alerts() {
        return alerts;
    }

    /**
     * Lists what stands out of one subject.
     *
     * @param subject the subject
     * @return its alerts, in the same order; none if nothing stands out
     * @throws InvalidInputException if nothing of that subject was to be screened
     */
    public List<Alert> alerts(String subject) {
        if (!subjects.contains(subject)) {
            Intake intake = new Intake();
            intake.addUnknown("subject", subject, subjects, "is not among the subjects screened");
            intake.refuse();
        }
        return alerts.stream().filter(alert -> alert.subject().equals(subject)).toList();
    }

    /**
     * Lists the comparisons that could not be made.
     *
     * @return subject, reason, and indicator and comparison in words
     */
    public List<Exclusion> unscreened() {
        return unscreened;
    }

    /**
     * Counts the comparisons that were made; a value that is as all the others has no score, but no alert either.
     *
     * @return how many there are
     */
    public int screened() {
        return screened;
    }

    /**
     * Lays the screening list out.
     *
     * @return a row for each alert; below, what each stands out from and its cause, and what could not be screened
     */
    @Override
    public Table table() {
        Table table = Table.of(
                toString(),
                Column.number("no."),
                Column.text("subject"),
                Column.text("indicator"),
                Column.number("value"),
                Column.number("score"),
                Column.text("side"));
        List<List<String>> rows = new ArrayList<>();
        for (Alert alert : alerts) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    alert.subject(),
                    alert.indicator(),
                    alert.shown(),
                    alert.printedScore(),
                    alert.side().words()));
        }
        table = table.rows(rows);
        for (int i = 0; i < alerts.size(); i++) {
            table = table.note("[" + (i + 1) + "] " + alerts.get(i).against())
                    .note("    " + alerts.get(i).cause());
        }
        Map<Exclusion, List<String>> alike = alike();
        for (Map.Entry<Exclusion, List<String>> one :
                alike.entrySet().stream().limit(SHOWN).toList()) {
            String subjects = Printing.some(one.getValue());
            table = table.note("not screened: "
                    + new Exclusion(
                            subjects, one.getKey().reason(), one.getKey().detail()));
        }
        if (alike.size() > SHOWN) {
            table = table.note("not screened besides: "
                    + alike.values().stream().skip(SHOWN).mapToInt(List::size).sum());
        }
        for (String one : asAllOthers.stream().limit(SHOWN).toList()) {
            table = table.note(one);
        }
        if (asAllOthers.size() > SHOWN) {
            table = table.note("as all the others in " + (asAllOthers.size() - SHOWN) + " further groups of values");
        }
        return table.note("rule: " + rule);
    }

    /** The subjects of what could not be screened for the same reason. */
    private Map<Exclusion, List<String>> alike() {
        Map<Exclusion, List<String>> alike = new LinkedHashMap<>();
        for (Exclusion one : unscreened) {
            alike.computeIfAbsent(new Exclusion("", one.reason(), one.detail()), key -> new ArrayList<>())
                    .add(one.subject());
        }
        return alike;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Screening that
                && rule.equals(that.rule)
                && alerts.equals(that.alerts)
                && unscreened.equals(that.unscreened)
                && screened == that.screened
                && asAllOthers.equals(that.asAllOthers)
                && subjects.equals(that.subjects);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, alerts, unscreened, screened, asAllOthers);
    }

    /** Prints for instance {@code 3 alerts in 48 comparisons, 2 could not be made}. */
    @Override
    public String toString() {
        return Printing.number(alerts.size())
                + (alerts.size() == 1 ? " alert in " : " alerts in ")
                + Printing.number(screened)
                + (screened == 1 ? " comparison" : " comparisons")
                + (unscreened.isEmpty() ? "" : ", " + Printing.number(unscreened.size()) + " could not be made");
    }

    /**
     * Collects figures, groups and histories; what is wrong with them is refused at once, all of it.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final List<PeerFigures> figures = new ArrayList<>();
        private final Set<PeerGroup> groups = new LinkedHashSet<>();
        private final List<Measurement> measurements = new ArrayList<>();
        private final Map<String, List<TimeSeries>> series = new TreeMap<>();
        private final Intake intake = new Intake();
        private Optional<LocalDate> stated = Optional.empty();
        private OutlierRule rule = OutlierRule.MODIFIED_Z;
        private int leastHistory = HISTORY;

        private Builder() {}

        /**
         * Adds the values of an indicator.
         *
         * @param more the values of many subjects
         * @return this builder
         */
        public Builder with(PeerFigures more) {
            figures.add(more);
            return this;
        }

        /**
         * Adds a peer group. A subject in several is compared in each.
         *
         * @param group the group
         * @return this builder
         */
        public Builder with(PeerGroup group) {
            groups.add(group);
            return this;
        }

        /**
         * Adds peer groups.
         *
         * @param more the groups
         * @return this builder
         */
        public Builder with(Collection<PeerGroup> more) {
            groups.addAll(more);
            return this;
        }

        /**
         * Adds measurements of any subjects, indicators and periods. Those of the last period, or of the one that ends
         * at the date stated, are screened; earlier ones are the past that they are compared with; later ones are not
         * looked at.
         *
         * @param more the measurements, in any order
         * @return this builder
         */
        public Builder withMeasurements(Collection<? extends Measurement> more) {
            measurements.addAll(more);
            return this;
        }

        /**
         * Adds the past of a value that is given by name.
         *
         * @param subject the subject
         * @param past its earlier values, without the one that is screened; the series bears the name of the indicator
         * @return this builder
         */
        public Builder with(String subject, TimeSeries past) {
            series.computeIfAbsent(subject, key -> new ArrayList<>()).add(past);
            return this;
        }

        /**
         * States the date of what is screened among the measurements, the last one unless stated.
         *
         * @param date the last day of a period, as {@code 2021-12-31}
         * @return this builder
         */
        public Builder asOf(String date) {
            intake.toDate("as of", date).ifPresent(this::asOf);
            return this;
        }

        /**
         * States the date of what is screened among the measurements, the last one unless stated.
         *
         * @param date the last day of a period
         * @return this builder
         */
        public Builder asOf(LocalDate date) {
            stated = Optional.of(date);
            return this;
        }

        /**
         * States by what rule a value stands out, {@link OutlierRule#MODIFIED_Z} unless stated.
         *
         * @param other the rule
         * @return this builder
         */
        public Builder rule(OutlierRule other) {
            rule = other;
            return this;
        }

        /**
         * States how many earlier values a comparison with the past needs, 4 unless stated.
         *
         * @param number the least number, two or more
         * @return this builder
         */
        public Builder leastHistory(int number) {
            leastHistory = number;
            return this;
        }

        /**
         * Screens.
         *
         * @return the alerts, and what could not be screened
         * @throws InvalidInputException with all that is wrong: no figures, neither groups nor a past to compare them
         *     with, an indicator given twice, two measurements for one day, a past of an unknown subject or indicator
         */
        public Screening build() {
            Run run = new Run(rule, leastHistory);
            List<PeerFigures> all = new ArrayList<>(figures);
            Map<Indicator, Map<String, SortedMap<LocalDate, Measurement>>> sorted = sorted();
            stated.or(this::last)
                    .ifPresent(date -> sorted.forEach((indicator, bySubject) -> {
                        List<Measurement> current = new ArrayList<>();
                        bySubject.forEach((subject, byDate) -> {
                            Measurement now = byDate.get(date);
                            if (now == null) {
                                run.unscreened.add(new Exclusion(
                                        subject,
                                        Reason.NOT_REPORTED,
                                        indicator.title() + ": no measurement at " + date));
                            } else {
                                current.add(now);
                                run.past.put(
                                        key(indicator.title(), subject),
                                        new ArrayList<>(byDate.headMap(date).values()));
                            }
                        });
                        if (!current.isEmpty()) {
                            all.add(PeerFigures.of(current));
                        }
                    }));
            Map<String, PeerFigures> byName = new LinkedHashMap<>();
            for (PeerFigures one : all) {
                if (byName.put(one.name(), one) != null) {
                    intake.add(one.name(), Integer.toString(one.subjects().size()), "is given twice");
                }
            }
            if (all.isEmpty()) {
                intake.add("figures", "", nothing());
            }
            series.forEach((subject, pasts) -> pasts.forEach(past -> {
                String place = "past of " + subject;
                PeerFigures of = byName.get(past.name());
                if (of == null) {
                    intake.addUnknown(place, past.name(), byName.keySet(), "is no indicator that is screened");
                } else if (!of.subjects().contains(subject)) {
                    intake.addUnknown(place, subject, of.subjects(), "is not among the figures of " + of.name());
                } else if (run.series.put(key(past.name(), subject), past) != null) {
                    intake.add(place, past.name(), "is given twice");
                }
            }));
            if (groups.isEmpty()
                    && run.series.isEmpty()
                    && run.past.values().stream().allMatch(List::isEmpty)) {
                intake.add("groups", "", "there is neither a peer group nor a past to compare with");
            }
            if (leastHistory < 2) {
                intake.add("least history", Integer.toString(leastHistory), "must be two or more");
            }
            intake.refuse();
            all.forEach(one -> run.screen(one, groups));
            return new Screening(run);
        }

        private String nothing() {
            return "there is nothing to screen"
                    + stated.flatMap(date -> last().map(last ->
                                    ", no measurement is of " + date + "; the last ones are of " + last))
                            .orElse("");
        }

        private Optional<LocalDate> last() {
            return measurements.stream()
                    .map(one -> one.origin().period().closing())
                    .max(Comparator.naturalOrder());
        }

        private Map<Indicator, Map<String, SortedMap<LocalDate, Measurement>>> sorted() {
            Map<Indicator, Map<String, SortedMap<LocalDate, Measurement>>> sorted = new LinkedHashMap<>();
            for (Measurement one : measurements) {
                String subject = one.origin().subject();
                LocalDate date = one.origin().period().closing();
                Measurement before = sorted.computeIfAbsent(one.indicator(), key -> new TreeMap<>())
                        .computeIfAbsent(subject, key -> new TreeMap<>())
                        .putIfAbsent(date, one);
                if (before != null) {
                    intake.add(subject + ", " + date, one.indicator().title(), "is measured twice");
                }
            }
            return sorted;
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return figures.size() + " indicators and " + measurements.size() + " measurements; call build()";
        }
    }

    private static List<String> key(String indicator, String subject) {
        return List.of(indicator, subject);
    }

    /** What is found while the comparisons are made. */
    private static final class Run {
        private final OutlierRule rule;
        private final int leastHistory;
        private final Map<List<String>, List<Measurement>> past = new HashMap<>();
        private final Map<List<String>, TimeSeries> series = new HashMap<>();
        private final List<Alert> alerts = new ArrayList<>();
        private final List<Exclusion> unscreened = new ArrayList<>();
        private final Map<String, List<String>> asAllOthers = new TreeMap<>();
        private final Set<String> subjects = new HashSet<>();
        private int screened;

        Run(OutlierRule rule, int leastHistory) {
            this.rule = rule;
            this.leastHistory = leastHistory;
        }

        void screen(PeerFigures figures, Set<PeerGroup> groups) {
            Set<String> asked = new TreeSet<>(figures.subjects());
            groups.forEach(group -> asked.addAll(group.members()));
            subjects.addAll(asked);
            Set<String> valued = new LinkedHashSet<>();
            for (String subject : asked) {
                figures.fault(subject)
                        .ifPresentOrElse(fault -> leaveOut(subject, figures, "", fault), () -> valued.add(subject));
            }
            Set<String> placed = new TreeSet<>();
            for (PeerGroup group : groups) {
                List<String> members =
                        group.members().stream().filter(valued::contains).toList();
                placed.addAll(members);
                againstPeers(figures, group, members);
            }
            for (String subject : valued) {
                if (!groups.isEmpty() && !placed.contains(subject)) {
                    leaveOut(subject, figures, "", inNoGroup(subject, groups));
                }
                againstPast(figures, subject);
            }
        }

        private static Fault inNoGroup(String subject, Set<PeerGroup> groups) {
            return groups.stream()
                    .flatMap(group -> group.excluded().stream()
                            .filter(one -> one.subject().equals(subject))
                            .map(one -> new Fault(one.reason(), "left out of " + group.name() + ", " + one.detail())))
                    .findFirst()
                    .orElseGet(() -> new Fault(Reason.GROUP_TOO_SMALL, "in no peer group"));
        }

        private void leaveOut(String subject, PeerFigures figures, String against, Fault fault) {
            String detail =
                    fault.detail().isEmpty() || fault.detail().equals(figures.name()) ? "" : ": " + fault.detail();
            unscreened.add(new Exclusion(
                    subject, fault.reason(), figures.name() + (against.isEmpty() ? "" : ", " + against) + detail));
        }

        private void againstPeers(PeerFigures figures, PeerGroup group, List<String> members) {
            OrderedValues values = OrderedValues.of(members.stream()
                    .map(figures::value)
                    .flatMap(Optional::stream)
                    .toList());
            Optional<Fault> unlike = figures.unlike(members);
            int peers = members.size() - 1;
            String against = "against " + group.name() + ", " + peers + (peers == 1 ? " peer" : " peers");
            for (String subject : members) {
                if (unlike.isPresent()) {
                    leaveOut(subject, figures, against, unlike.get());
                } else if (peers < group.least()) {
                    leaveOut(
                            subject,
                            figures,
                            against,
                            new Fault(Reason.GROUP_TOO_SMALL, group.least() + " are needed"));
                } else {
                    Rational value = figures.value(subject).orElseThrow();
                    compare(figures, subject, values.without(value), against);
                }
            }
        }

        private void againstPast(PeerFigures figures, String subject) {
            List<String> key = key(figures.name(), subject);
            List<Measurement> earlier = past.getOrDefault(key, List.of());
            TimeSeries given = series.get(key);
            if (given == null && earlier.isEmpty()) {
                if (!series.isEmpty() || past.values().stream().anyMatch(list -> !list.isEmpty())) {
                    leaveOut(subject, figures, OWN_PAST, new Fault(Reason.TOO_LITTLE_HISTORY, "no earlier value"));
                }
                return;
            }
            List<Rational> values = given != null
                    ? given.values().stream()
                            .map(Observation::value)
                            .flatMap(Optional::stream)
                            .map(Rational::of)
                            .toList()
                    : PeerFigures.values(earlier);
            String against = "against " + OWN_PAST + ", " + values.size() + (values.size() == 1 ? " value" : " values");
            Optional<Fault> unlike = given != null ? Optional.empty() : unlike(figures, subject, earlier);
            if (unlike.isPresent()) {
                leaveOut(subject, figures, against, unlike.get());
            } else if (values.size() < leastHistory) {
                leaveOut(subject, figures, against, new Fault(Reason.TOO_LITTLE_HISTORY, leastHistory + " are needed"));
            } else {
                compare(figures, subject, OrderedValues.of(values), against);
            }
        }

        private static Optional<Fault> unlike(PeerFigures figures, String subject, List<Measurement> earlier) {
            List<Measurement> all = new ArrayList<>(earlier);
            figures.measurement(subject).ifPresent(all::add);
            return PeerFigures.unlike(all);
        }

        private void compare(PeerFigures figures, String subject, OrderedValues others, String against) {
            Rational value = figures.value(subject).orElseThrow();
            Rational centre = others.median().orElseThrow();
            Evaluation score = rule.score(value, others);
            boolean differs = value.compareTo(centre) != 0;
            if (score.value().isEmpty() && differs && rule.allEqual() == AllEqual.UNDEFINED) {
                String why = "it is " + figures.print(value) + ", all others are " + figures.print(centre)
                        + ", no scale to measure by";
                leaveOut(
                        subject,
                        figures,
                        against,
                        new Fault(score.faults().get(0).reason(), why));
                return;
            }
            screened++;
            if (score.value().isEmpty() && !differs) {
                String where = figures.name() + ", " + against + ": " + figures.print(centre);
                asAllOthers.computeIfAbsent(where, key -> new ArrayList<>()).add(subject);
            }
            if (score.value().map(rule::isOutlier).orElse(differs)) {
                alerts.add(new Alert(
                        subject,
                        figures.name(),
                        value,
                        figures.print(value),
                        score.value(),
                        against,
                        side(figures.better(), value.compareTo(centre) > 0 ? Alert.Side.ABOVE : Alert.Side.BELOW),
                        cause(figures, subject)));
            }
        }

        private static Alert.Side side(Direction better, Alert.Side side) {
            return switch (better) {
                case CONTEXTUAL -> side;
                case HIGHER -> side == Alert.Side.ABOVE ? Alert.Side.BETTER : Alert.Side.WORSE;
                case LOWER -> side == Alert.Side.ABOVE ? Alert.Side.WORSE : Alert.Side.BETTER;
            };
        }

        private String cause(PeerFigures figures, String subject) {
            Optional<Measurement> now = figures.measurement(subject);
            if (now.isEmpty()) {
                TimeSeries given = series.get(key(figures.name(), subject));
                List<Observation> before = given == null ? List.of() : given.values();
                return "cause not known, the value alone was given"
                        + (before.isEmpty() ? "" : "; before, " + before.get(before.size() - 1));
            }
            List<Measurement> earlier = past.getOrDefault(key(figures.name(), subject), List.of());
            return earlier.isEmpty()
                    ? "cause not known, no earlier measurement"
                    : Cause.between(earlier.get(earlier.size() - 1), now.get());
        }
    }
}
