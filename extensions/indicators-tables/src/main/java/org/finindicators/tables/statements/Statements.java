/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.catalogue.Report;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.indicator.Indicator;
import org.finindicators.intermediary.statement.IncomeItems;
import org.finindicators.number.Printing;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.tables.Indicators;
import org.finindicators.tables.source.RowsRead;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;

/**
 * The statements that were read from a source, with everything that could not be read.
 *
 * <p>Where each row is a statement, rows read = statements + rows refused. Where each row has one figure, or those of
 * one item, rows read = rows taken + rows refused + rows whose name the map does not bind. A row is refused where it
 * has a fault; its faults are here. What is sound can be measured; what is computed from it says how many rows were
 * refused.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class Statements {
    /** A line of names that is short enough to be shown. */
    private static final int SHORT = 65;

    /** Costs that can be negative, and hardly are for years. */
    private static final List<Item<Flow>> COSTS =
            List.of(IncomeItems.INTEREST_EXPENSE, IncomeItems.FINANCIAL_EXPENSE, IncomeItems.LOAN_LOSS_EXPENSE);

    private final RowsRead read;
    private final List<Statement> all;
    private final List<Map<String, String>> labels;
    private final List<String> labelNames;
    private final long unread;
    private final long made;
    private final List<Violation> objections;
    private final List<String> absent;
    private final Map<String, Map<ReportingPeriod, Integer>> places = new LinkedHashMap<>();

    Statements(StatementReading reading, List<Statement> all, List<Map<String, String>> labels) {
        this(
                RowsRead.of(reading.faults(), reading.unbound()),
                all,
                labels,
                reading.labels(),
                reading.unread(),
                all.size(),
                reading.objections(),
                reading.absent());
    }

    private Statements(
            RowsRead read,
            List<Statement> all,
            List<Map<String, String>> labels,
            List<String> labelNames,
            long unread,
            long made,
            List<Violation> objections,
            List<String> absent) {
        this.read = read;
        this.all = List.copyOf(all);
        this.labels = List.copyOf(labels);
        this.labelNames = List.copyOf(labelNames);
        this.unread = unread;
        this.made = made;
        this.objections = List.copyOf(objections);
        this.absent = List.copyOf(absent);
        for (int i = 0; i < all.size(); i++) {
            places.computeIfAbsent(all.get(i).subject(), key -> new LinkedHashMap<>())
                    .put(all.get(i).period(), i);
        }
    }

    /**
     * Takes statements that were made elsewhere.
     *
     * @param name what they are, for messages
     * @param statements at most one for each subject and period
     * @return the statements, with nothing refused
     * @throws InvalidInputException if two are of one subject and period
     */
    public static Statements of(String name, Collection<Statement> statements) {
        List<Violation> twice = new ArrayList<>();
        Set<List<Object>> seen = new LinkedHashSet<>();
        for (Statement one : statements) {
            if (!seen.add(List.of(one.subject(), one.period()))) {
                twice.add(new Violation("", "", "is there twice", one.subject() + ", " + one.period()));
            }
        }
        if (!twice.isEmpty()) {
            throw new InvalidInputException(twice);
        }
        List<Statement> list = List.copyOf(statements);
        return new Statements(
                new RowsRead(name, "statement", list.size(), 0, List.of(), List.of()),
                list,
                list.stream().map(one -> Map.<String, String>of()).toList(),
                List.of(),
                0,
                list.size(),
                List.of(),
                List.of());
    }

    /**
     * Lists the statements.
     *
     * @return the statements by subject, in the order of the source, and by period
     */
    public List<Statement> all() {
        return all;
    }

    /**
     * Names the source.
     *
     * @return for instance {@code banks.csv}
     */
    public String source() {
        return read.source();
    }

    /**
     * Returns how many rows were read.
     *
     * @return the rows after the header, sound or not
     */
    public long rows() {
        return read.rows();
    }

    /**
     * Returns how many rows were refused.
     *
     * @return the rows with at least one fault
     */
    public long refused() {
        return read.refused();
    }

    /**
     * Lists what could not be read.
     *
     * @return each fault with file, line, column, subject and value: first those of single rows, in the order of the
     *     source, then those of rows that contradict each other
     */
    public List<Violation> violations() {
        return read.violations();
    }

    /**
     * Lists figures that were read and that their items cannot have, negative assets for instance, or a part above its
     * whole. Indicators that read them are undefined, and all others are computed.
     *
     * @return the objections, each with file, line, item, subject and value
     */
    public List<Violation> objections() {
        return objections;
    }

    /**
     * Returns how many rows were passed over because the map does not bind their name, or leaves it out.
     *
     * @return zero where each row is a statement
     */
    public long unread() {
        return unread;
    }

    /**
     * Lists the columns, or the names in the rows, that the map does not name.
     *
     * @return each with the name that may have been meant
     */
    public List<String> unbound() {
        return read.unbound();
    }

    /**
     * Lists the columns, or the names in the rows, that the map binds and that the source does not have.
     *
     * @return the names
     */
    public List<String> absent() {
        return absent;
    }

    /**
     * Lists the subjects.
     *
     * @return the names, in the order of the source
     */
    public List<String> subjects() {
        return List.copyOf(places.keySet());
    }

    /**
     * Lists the periods.
     *
     * @return the periods of all subjects, in the order of time
     */
    public List<ReportingPeriod> periods() {
        Set<ReportingPeriod> periods = new TreeSet<>();
        places.values().forEach(byPeriod -> periods.addAll(byPeriod.keySet()));
        return List.copyOf(periods);
    }

    /**
     * Lists the labels.
     *
     * @return what the map calls them, to group by
     */
    public List<String> labels() {
        return labelNames;
    }

    /**
     * Returns a label of a statement.
     *
     * @param statement one of the statements
     * @param label what the map calls it
     * @return what its row says, empty if it says nothing
     * @throws InvalidInputException if it is none of the statements, or there is no such label
     */
    public String label(Statement statement, String label) {
        int place = place(statement.subject(), statement.period());
        if (place < 0) {
            throw InvalidInputException.of(
                    statement.subject() + ", " + statement.period(), "is none of these statements");
        }
        return labels.get(place).getOrDefault(Lookup.label(labelNames, label), "");
    }

    Map<String, String> labels(int place) {
        return labels.get(place);
    }

    /**
     * Finds a statement.
     *
     * @param subject whose
     * @param period the name of its period, {@code 2021} or {@code 2021-Q4}; or of one that ends on the same day
     * @return the statement
     * @throws InvalidInputException if there is no such subject, or it has no such period
     */
    public Statement statement(String subject, String period) {
        return all.get(place(subject, period));
    }

    int place(String subject, String period) {
        return place(
                subject,
                Lookup.period(
                        places.getOrDefault(Lookup.subject(places.keySet(), subject), Map.of())
                                .keySet(),
                        period));
    }

    /** The places of a subject's statements, in the order of time. */
    Collection<Integer> places(String subject) {
        return places.getOrDefault(Lookup.subject(places.keySet(), subject), Map.of())
                .values();
    }

    private int place(String subject, ReportingPeriod period) {
        return places.getOrDefault(subject, Map.of()).getOrDefault(period, -1);
    }

    /**
     * Selects statements.
     *
     * @param condition which to keep
     * @return those statements; what could not be read stays on record
     */
    public Statements where(Predicate<Statement> condition) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (condition.test(all.get(i))) {
                kept.add(i);
            }
        }
        return new Statements(
                read,
                kept.stream().map(all::get).toList(),
                kept.stream().map(labels::get).toList(),
                labelNames,
                unread,
                made,
                objections,
                absent);
    }

    /**
     * Measures indicators on every statement.
     *
     * @param indicators the indicators, each in the variant chosen
     * @return the measurements, undefined ones with their reasons
     */
    public Measurements measure(Indicator... indicators) {
        return measure(Arrays.asList(indicators));
    }

    /**
     * Measures the indicators of a catalogue on every statement.
     *
     * @param catalogue the indicators
     * @return the measurements, undefined ones with their reasons
     */
    public Measurements measure(Catalogue catalogue) {
        return measure(catalogue.indicators());
    }

    /**
     * Measures indicators on every statement.
     *
     * @param indicators the indicators, each in the variant chosen
     * @return the measurements, undefined ones with their reasons
     */
    public Measurements measure(Collection<Indicator> indicators) {
        return new Measurements(this, List.copyOf(indicators));
    }

    /**
     * Measures every indicator of the library on one statement.
     *
     * @param subject whose
     * @param period the name of its period
     * @return the report; indicators without a value stand at its end, with what they lack
     * @throws InvalidInputException if there is no such statement
     */
    public Report report(String subject, String period) {
        return Indicators.ALL.measure(statement(subject, period));
    }

    /** What a result says that is computed from a part of what was read; nothing if everything was read. */
    List<String> caveats() {
        return read.caveat().isEmpty()
                ? List.of()
                : List.of(read.caveat() + (refused() == 1 ? " and is not in it" : " and are not in it"));
    }

    /**
     * Lists the costs that are negative in most statements of a subject, where sources differ: this library has costs
     * and losses as positive numbers, and what is released as negative ones. A column whose costs are all negative is
     * turned by {@link StatementMap.Builder#signTurned(String...)}; figures of one column that differ in it by subject
     * are to be read by two maps.
     *
     * @return a violation for each subject and item, with how many of its figures are negative; nothing for a subject
     *     with fewer than three
     */
    public List<Violation> doubts() {
        List<Violation> doubts = new ArrayList<>();
        for (Item<Flow> cost : COSTS) {
            places.forEach((subject, own) -> {
                List<BigDecimal> figures = own.values().stream()
                        .map(all::get)
                        .flatMap(one -> one.during(cost, one.period()).stream())
                        .toList();
                long negative =
                        figures.stream().filter(amount -> amount.signum() < 0).count();
                if (figures.size() >= 3 && 2 * negative > figures.size()) {
                    doubts.add(new Violation(
                            cost.name(),
                            negative + " of " + figures.size(),
                            "are negative, which is what was released: are they costs, with their sign to be turned?",
                            subject));
                }
            });
        }
        return doubts;
    }

    /** What a comparison over time says where periods of a subject share their months, those of a year to date. */
    Optional<String> overlap() {
        for (Map<ReportingPeriod, Integer> some : places.values()) {
            List<ReportingPeriod> own = some.keySet().stream()
                    .sorted(Comparator.comparing(ReportingPeriod::start).thenComparing(ReportingPeriod::end))
                    .toList();
            for (int i = 1; i < own.size(); i++) {
                if (!own.get(i).start().isAfter(own.get(i - 1).end())) {
                    return Optional.of(own.get(i - 1) + " and " + own.get(i)
                            + " overlap, and so may others: compare the same months of each year");
                }
            }
        }
        return Optional.empty();
    }

    /** Prints how many there are, and the first faults. */
    @Override
    public String toString() {
        List<ReportingPeriod> periods = periods();
        StringBuilder head = new StringBuilder(count(all.size(), "statement"));
        head.append(" of ").append(count(places.size(), "subject"));
        if (!periods.isEmpty()) {
            head.append(", ").append(periods.get(0));
            if (periods.size() > 1) {
                head.append(" ... ").append(periods.get(periods.size() - 1));
            }
        }
        if (all.size() < made) {
            head.append(", selected of ").append(count(made, "statement"));
        }
        List<String> lines = new ArrayList<>(List.of(head.toString()));
        lines.addAll(read.lines());
        if (unread > 0) {
            lines.add(count(unread, "row") + (unread == 1 ? " has a name" : " have names")
                    + " that the map does not bind");
        }
        if (!absent.isEmpty()) {
            String names = String.join(", ", absent);
            lines.add("not there: "
                    + (names.length() <= SHORT
                            ? names
                            : count(absent.size(), "name") + " that the map binds, absent()"));
        }
        if (!objections.isEmpty()) {
            lines.add(count(objections.size(), "figure") + " that the item cannot have, objections() "
                    + (objections.size() == 1 ? "has it" : "lists them"));
        }
        int doubtful = doubts().size();
        if (doubtful > 0) {
            lines.add(count(doubtful, "cost") + (doubtful == 1 ? " is" : " are")
                    + " mostly negative, as releases are: a sign to be turned? doubts()");
        }
        return String.join("\n", lines);
    }

    private static String count(long number, String what) {
        return Printing.number(number) + " " + what + (number == 1 ? "" : "s");
    }
}
