/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Scale;
import org.finindicators.regulation.LimitBasis;
import org.finindicators.regulation.PrudentialLimits;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.statement.ClientExposure;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The exposures of many institutions at some dates: who are the largest borrowers of the system, at whom, and what
 * became of them.
 *
 * <p>It is in one currency; reports in another, or in none where others state one, are refused, and never added up. It
 * is immutable, and {@link #merge} of parts is the register of the whole, in whatever order.
 *
 * @since 0.1.0
 */
public final class ExposureRegister implements SelfChecking {
    /** The key of a report; what validation names as its place. */
    private record Key(LocalDate date, String lender) implements Comparable<Key> {
        static Key of(LenderReport report) {
            return new Key(report.date(), report.lender());
        }

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::date).thenComparing(Key::lender).compare(this, other);
        }

        @Override
        public String toString() {
            return Names.shown(lender, 60) + " at " + date;
        }
    }

    private final SortedMap<Key, @Valid LenderReport> reports;

    /**
     * How what a group owes has changed.
     *
     * @since 0.1.0
     */
    public enum Movement {
        /** It owed nothing before. */
        NEW("new"),
        /** It owes more. */
        GROWN("grown"),
        /** It owes less. */
        SHRUNK("shrunk"),
        /** It owes nothing any more. */
        GONE("gone"),
        /** It owes the same. */
        UNCHANGED("same");

        private final String words;

        Movement(String words) {
            this.words = words;
        }

        /**
         * Returns the movement in words.
         *
         * @return for instance {@code grown}
         */
        public String words() {
            return words;
        }
    }

    /**
     * What became of a group of connected borrowers between two dates.
     *
     * @param name the first of its names at both dates
     * @param movement whether it is new, has grown, shrunk or gone
     * @param mover the lender whose exposure to it changed most, up or down
     * @param before what it owed, in whole units of the currency
     * @param after what it owes
     * @param alsoCalled other groups that count as one with it
     * @param moved by how much the exposure of that lender changed
     * @param unit what amounts are printed in
     * @since 0.1.0
     */
    public record GroupChange(
            String name,
            Movement movement,
            String mover,
            BigDecimal before,
            BigDecimal after,
            List<String> alsoCalled,
            BigDecimal moved,
            RegisterDay.AmountUnit unit) {
        /** Copies the list. */
        public GroupChange {
            alsoCalled = List.copyOf(alsoCalled);
        }

        /**
         * Gives by how much it owes more.
         *
         * @return the change, below zero where it owes less
         */
        public BigDecimal change() {
            return GroupSums.plain(after.subtract(before));
        }

        /** Prints name, movement and amounts; below, where it moved most. */
        @Override
        public String toString() {
            return RegisterTables.words(this);
        }
    }

    private ExposureRegister(SortedMap<Key, LenderReport> reports) {
        this.reports = Collections.unmodifiableSortedMap(reports);
    }

    /**
     * Puts reports together.
     *
     * @param reports the reports; two of one lender at one date are parts of one report
     * @return the register
     * @throws InvalidInputException as {@link #of(Collection)}
     */
    public static ExposureRegister of(LenderReport... reports) {
        return of(Arrays.asList(reports));
    }

    /**
     * Puts reports together.
     *
     * @param reports the reports; two of one lender at one date are parts of one report
     * @return the register
     * @throws InvalidInputException with all reports that are not in the currency of the first or name no lender, and
     *     all parts of a report that state another capital
     */
    public static ExposureRegister of(Collection<LenderReport> reports) {
        Intake intake = new Intake();
        Map<Key, List<LenderReport>> parts = new LinkedHashMap<>();
        @Nullable LenderReport first = null;
        for (LenderReport report : reports) {
            first = first == null ? report : first;
            requireCurrency(intake, first, report);
            if (report.lender().isBlank()) {
                intake.add("lender", report.lender(), "must be given for the report at " + report.date());
            }
            parts.computeIfAbsent(Key.of(report), none -> new ArrayList<>(1)).add(report);
        }
        SortedMap<Key, LenderReport> all = new TreeMap<>();
        parts.forEach((key, some) -> all.put(key, some.size() == 1 ? some.get(0) : united(intake, key, some)));
        intake.refuse();
        return new ExposureRegister(all);
    }

    private static void requireCurrency(Intake intake, LenderReport first, LenderReport report) {
        if (!report.currency().equals(first.currency())) {
            refuse(
                    intake,
                    Key.of(report),
                    "currency",
                    report.currency().map(Currency::getCurrencyCode).orElse(""),
                    "must be "
                            + first.currency().map(Currency::getCurrencyCode).orElse("left out")
                            + " as of " + Key.of(first) + "; amounts in several currencies are not added up");
        }
    }

    private static void refuse(Intake intake, Key key, String path, String value, String message) {
        intake.addAll(List.of(new Violation(path, value, message, key.toString())));
    }

    /** Parts of one report; what is in one unit stays in it. */
    private static LenderReport united(Intake intake, Key key, List<LenderReport> parts) {
        boolean oneScale = parts.stream().map(LenderReport::scale).distinct().count() == 1;
        LenderReport first = oneScale ? parts.get(0) : parts.get(0).toUnits();
        SortedMap<LimitBasis, BigDecimal> capital = new TreeMap<>();
        List<ClientExposure> exposures = new ArrayList<>();
        for (LenderReport part : parts) {
            LenderReport other = oneScale ? part : part.toUnits();
            exposures.addAll(other.exposures());
            other.capital().forEach((basis, amount) -> {
                @Nullable BigDecimal before = capital.putIfAbsent(basis, amount);
                if (before != null && before.compareTo(amount) != 0) {
                    refuse(
                            intake,
                            key,
                            "capital[" + basis.words() + "]",
                            Decimals.print(amount),
                            "must be " + Decimals.print(before) + " as in another part of the report");
                }
            });
        }
        return new LenderReport(key.lender(), key.date(), first.currency(), first.scale(), capital, exposures);
    }

    /**
     * Adds reports.
     *
     * @param more the reports
     * @return the larger register
     * @throws InvalidInputException as {@link #of(Collection)}
     */
    public ExposureRegister with(LenderReport... more) {
        List<LenderReport> all = new ArrayList<>(reports.values());
        all.addAll(Arrays.asList(more));
        return of(all);
    }

    /**
     * Puts two registers together.
     *
     * @param other other reports, or other parts of the same ones
     * @return the register of both
     * @throws InvalidInputException as {@link #of(Collection)}
     */
    public ExposureRegister merge(ExposureRegister other) {
        return with(other.reports.values().toArray(LenderReport[]::new));
    }

    /**
     * Lists the reports.
     *
     * @return the reports, by date and lender
     */
    public List<LenderReport> reports() {
        return List.copyOf(reports.values());
    }

    /** The reports of one date, by lender. */
    List<LenderReport> reports(LocalDate date) {
        return reports.tailMap(new Key(date, "")).values().stream()
                .takeWhile(report -> report.date().equals(date))
                .toList();
    }

    /**
     * Lists the dates at which somebody reports.
     *
     * @return the dates, the first one first
     */
    public SortedSet<LocalDate> dates() {
        SortedSet<LocalDate> dates = new TreeSet<>();
        reports.keySet().forEach(key -> dates.add(key.date()));
        return dates;
    }

    /**
     * Returns the currency of the amounts.
     *
     * @return the currency, or nothing if none is stated
     */
    public Optional<Currency> currency() {
        return reports.values().stream().findFirst().flatMap(LenderReport::currency);
    }

    /** The unit of all reports; whole units where they differ. */
    Scale scale() {
        Set<Scale> scales = new HashSet<>();
        reports.values().forEach(report -> scales.add(report.scale()));
        return scales.size() == 1 ? scales.iterator().next() : Scale.UNITS;
    }

    Optional<LocalDate> lastBefore(LocalDate date) {
        SortedMap<Key, LenderReport> before = reports.headMap(new Key(date, ""));
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(before.lastKey().date());
    }

    /** Who reported before a date and does not at it. */
    SortedSet<String> absent(LocalDate date) {
        SortedSet<String> lenders = new TreeSet<>();
        reports.headMap(new Key(date, "")).keySet().forEach(key -> lenders.add(key.lender()));
        reports(date).forEach(report -> lenders.remove(report.lender()));
        return lenders;
    }

    /** The lenders whose names are alike. */
    List<List<String>> lendersAlike() {
        SortedSet<String> lenders = new TreeSet<>();
        reports.keySet().forEach(key -> lenders.add(key.lender()));
        return Names.alike(List.copyOf(lenders), List::of, Comparator.naturalOrder());
    }

    /**
     * Takes the register at a date.
     *
     * @param date the date, as 2021-12-31
     * @param regulation how exposures count, from which size they are registered, and the limit on a single one
     * @return the groups over all lenders that report at that date
     * @throws InvalidInputException if there is no such date
     */
    public RegisterDay at(String date, PrudentialLimits regulation) {
        return at(Intake.requireDate("date", date), regulation);
    }

    /**
     * Takes the register at a date.
     *
     * @param date the date
     * @param regulation how exposures count, from which size they are registered, and the limit on a single one
     * @return the groups over all lenders that report at that date; none reports where it is none of {@link #dates()}
     */
    public RegisterDay at(LocalDate date, PrudentialLimits regulation) {
        return new RegisterDay(this, date, regulation);
    }

    /**
     * Compares two dates.
     *
     * @param from the earlier date, as 2020-12-31
     * @param to the later date
     * @param regulation how exposures count
     * @return what became of each group
     * @throws InvalidInputException if there is no such date, or the second is not after the first
     */
    public RegisterChanges changes(String from, String to, PrudentialLimits regulation) {
        Intake intake = new Intake();
        Optional<LocalDate> first = intake.toDate("from", from);
        Optional<LocalDate> last = intake.toDate("to", to);
        intake.refuse();
        return changes(first.orElseThrow(), last.orElseThrow(), regulation);
    }

    /**
     * Compares two dates. Only lenders that report at both are compared: what another one had is not gone.
     *
     * @param from the earlier date
     * @param to the later date
     * @param regulation how exposures count
     * @return what became of each group
     * @throws InvalidInputException if the second date is not after the first
     */
    public RegisterChanges changes(LocalDate from, LocalDate to, PrudentialLimits regulation) {
        if (!to.isAfter(from)) {
            throw InvalidInputException.of(to.toString(), "must be after " + from);
        }
        return new RegisterChanges(this, from, to, regulation);
    }

    /** Finds lenders whose names are alike; a lender is the same where every character of its name is. */
    @Override
    public List<Violation> violations() {
        return lendersAlike().stream()
                .map(alike -> new Violation(
                        "lender", Names.shown(alike.get(1), 60), "may be the same as " + Names.shown(alike.get(0), 60)))
                .toList();
    }

    /** Tells whether the same lenders report the same exposures, in whatever order and unit. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExposureRegister that
                && reports.keySet().equals(that.reports.keySet())
                && reports.keySet().stream()
                        .allMatch(key -> content(reports.get(key)).equals(content(that.reports.get(key))));
    }

    /** What a report says, in whole units and in one order. */
    private static List<?> content(@Nullable LenderReport report) {
        LenderReport known = Objects.requireNonNull(report);
        List<List<?>> rows = new ArrayList<>();
        for (ClientExposure exposure : known.exposures()) {
            rows.add(List.of(
                    exposure.client(),
                    exposure.group(),
                    GroupSums.plain(known.inUnits(exposure.amount())),
                    exposure.offBalanceAmount().map(known::inUnits).map(GroupSums::plain),
                    exposure.mitigatedAmount().map(known::inUnits).map(GroupSums::plain),
                    exposure.kind()));
        }
        rows.sort(Comparator.comparing(List::toString));
        SortedMap<LimitBasis, BigDecimal> capital = new TreeMap<>();
        known.capital().forEach((basis, amount) -> capital.put(basis, GroupSums.plain(known.inUnits(amount))));
        return List.of(known.currency(), capital, rows);
    }

    @Override
    public int hashCode() {
        return reports.keySet().hashCode();
    }

    /** Prints how many exposures of how many lenders there are at which dates. */
    @Override
    public String toString() {
        if (reports.isEmpty()) {
            return "register without reports";
        }
        Set<String> lenders = new HashSet<>();
        long exposures = 0;
        for (LenderReport report : reports.values()) {
            lenders.add(report.lender());
            exposures += report.exposures().size();
        }
        SortedSet<LocalDate> dates = dates();
        return Printing.number(exposures)
                + (exposures == 1 ? " exposure of " : " exposures of ")
                + RegisterTables.count(lenders.size(), "lender")
                + (dates.size() == 1
                        ? " at " + dates.first()
                        : " at " + RegisterTables.count(dates.size(), "date") + " from " + dates.first() + " to "
                                + dates.last());
    }

    /**
     * What became of the groups between two dates.
     *
     * <p>Groups are found over the reports of both dates together: where two have become one, they are one at both. A
     * group that appears under another spelling is new, and the old one gone; {@link #notes()} suggests that they may
     * be one.
     *
     * @since 0.1.0
     */
    public static final class RegisterChanges implements Document {
        private final LocalDate from;
        private final LocalDate to;
        private final Optional<Currency> currency;
        private final Scale scale;
        private final List<GroupChange> groups;
        private final List<String> notes = new ArrayList<>();

        private RegisterChanges(ExposureRegister register, LocalDate from, LocalDate to, PrudentialLimits regulation) {
            this.from = from;
            this.to = to;
            currency = register.currency();
            scale = register.scale();
            List<LenderReport> both = new ArrayList<>(register.reports(from));
            int later = both.size();
            both.addAll(register.reports(to));
            Set<String> before = names(both.subList(0, later));
            Set<String> after = names(both.subList(later, both.size()));
            List<GroupChange> found = new ArrayList<>();
            for (GroupSums.Sum sum : GroupSums.of(both, regulation).groups()) {
                SortedMap<String, BigDecimal> was = new TreeMap<>();
                SortedMap<String, BigDecimal> is = new TreeMap<>();
                for (GroupSums.Part part : sum.parts()) {
                    String lender = both.get(part.report()).lender();
                    if (before.contains(lender) && after.contains(lender)) {
                        (part.report() < later ? was : is).put(lender, part.amount());
                    }
                }
                if (!was.isEmpty() || !is.isEmpty()) {
                    found.add(change(sum, was, is));
                }
            }
            found.sort(Comparator.comparing((GroupChange change) ->
                            change.after().subtract(change.before()).abs())
                    .reversed()
                    .thenComparing(GroupChange::name)
                    .thenComparing(GroupChange::mover));
            groups = List.copyOf(found);
            note(before, after, to, from);
            note(after, before, from, to);
            alike();
        }

        private static Set<String> names(List<LenderReport> reports) {
            Set<String> names = new TreeSet<>();
            reports.forEach(report -> names.add(report.lender()));
            return names;
        }

        private GroupChange change(
                GroupSums.Sum sum, SortedMap<String, BigDecimal> was, SortedMap<String, BigDecimal> is) {
            SortedSet<String> lenders = new TreeSet<>(was.keySet());
            lenders.addAll(is.keySet());
            BigDecimal before = BigDecimal.ZERO;
            BigDecimal after = BigDecimal.ZERO;
            String mover = lenders.first();
            BigDecimal most = BigDecimal.ZERO;
            for (String lender : lenders) {
                BigDecimal old = was.getOrDefault(lender, BigDecimal.ZERO);
                BigDecimal now = is.getOrDefault(lender, BigDecimal.ZERO);
                before = before.add(old);
                after = after.add(now);
                BigDecimal moved = now.subtract(old);
                if (moved.abs().compareTo(most.abs()) > 0) {
                    mover = lender;
                    most = moved;
                }
            }
            int order = after.compareTo(before);
            Movement movement = was.isEmpty()
                    ? Movement.NEW
                    : is.isEmpty()
                            ? Movement.GONE
                            : order > 0 ? Movement.GROWN : order < 0 ? Movement.SHRUNK : Movement.UNCHANGED;
            return new GroupChange(
                    sum.name(),
                    movement,
                    mover,
                    GroupSums.plain(before),
                    GroupSums.plain(after),
                    sum.alsoCalled(),
                    GroupSums.plain(most),
                    new RegisterDay.AmountUnit(currency, scale));
        }

        private void note(Set<String> some, Set<String> others, LocalDate without, LocalDate at) {
            Set<String> apart = new TreeSet<>(some);
            apart.removeAll(others);
            if (!apart.isEmpty()) {
                notes.add("not compared, since without a report at " + without + " but with one at " + at + ": "
                        + Printing.some(apart.stream().map(RegisterNotes::shown).toList(), 3));
            }
        }

        private void alike() {
            List<List<GroupChange>> alike = Names.alike(
                    groups,
                    change -> {
                        List<String> all = new ArrayList<>(change.alsoCalled());
                        all.add(change.name());
                        return all;
                    },
                    Comparator.comparing(GroupChange::name).thenComparing(GroupChange::mover));
            alike.stream()
                    .limit(3)
                    .forEach(some -> notes.add("may be one, not added up: "
                            + Printing.some(
                                    some.stream()
                                            .map(change -> RegisterNotes.shown(change.name()) + " ("
                                                    + change.movement().words() + ")")
                                            .toList(),
                                    3)));
            if (alike.size() > 3) {
                notes.add("and " + Printing.number(alike.size() - 3) + " further cases of this kind");
            }
        }

        /**
         * Lists what became of each group.
         *
         * @return the groups, the largest change first
         */
        public List<GroupChange> groups() {
            return groups;
        }

        /**
         * Lists the groups of one movement.
         *
         * @param movement new, grown, shrunk, gone or unchanged
         * @return the groups, the largest change first
         */
        public List<GroupChange> groups(Movement movement) {
            return groups.stream()
                    .filter(change -> change.movement() == movement)
                    .toList();
        }

        /**
         * Says what a reader has to know: who was not compared, which names are alike.
         *
         * @return the sentences
         */
        public List<String> notes() {
            return List.copyOf(notes);
        }

        Optional<Currency> currency() {
            return currency;
        }

        Scale scale() {
            return scale;
        }

        String title() {
            return from + " to " + to + ": "
                    + groups(Movement.NEW).size() + " new, "
                    + groups(Movement.GROWN).size() + " grown, "
                    + groups(Movement.SHRUNK).size() + " shrunk, "
                    + groups(Movement.GONE).size() + " gone";
        }

        /**
         * Lays the twenty largest changes out.
         *
         * @return the table, within eighty columns
         */
        public Table table() {
            return RegisterTables.of(this, groups.subList(0, Math.min(RegisterDay.SHOWN, groups.size())));
        }

        /**
         * Writes the twenty largest changes, or as comma-separated values those of all groups, uncut.
         *
         * @param format the form
         * @return its text
         */
        @Override
        public String as(Format format) {
            return format == Format.CSV ? RegisterTables.all(this).as(format) : table().as(format);
        }

        /** Prints how many groups moved on the first line, then the largest changes. */
        @Override
        public String toString() {
            return table().toString();
        }
    }
}
