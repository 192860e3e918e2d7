/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiFunction;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Scale;
import org.finindicators.period.Balances;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * What is reported about one subject for one period: balances at dates, flows and rates of periods, and facts.
 *
 * <p>A statement has one currency and one unit; a single item may be stated to be in another currency, and no formula
 * then mixes the two. It is immutable, and equal to another statement with equal figures. Figures lose their trailing
 * zeros on the way in; to what they were rounded is said by {@link StatementBuilder#roundedTo(Item, String)} and its
 * like, and is part of the statement.
 *
 * <p>A statement can be built that {@link Checks#validate(Object)} objects to, with a negative price index for
 * instance: indicators that read the offending figure are then undefined, and all others are computed.
 *
 * @since 0.1.0
 */
public final class Statement implements Figures, SelfChecking {
    private final String subject;
    private final ReportingPeriod period;
    private final Optional<Currency> currency;
    private final Scale scale;
    private final String source;
    private final Map<Item<?>, Balances> balances;
    private final Map<Item<?>, SortedMap<ReportingPeriod, BigDecimal>> periods;
    private final Map<Item<?>, Currency> foreign;
    private final Map<Fact<?>, @Valid Object> facts;
    private final Map<Item<?>, Map<LocalDate, String>> datedBases;
    private final Map<Item<?>, Map<ReportingPeriod, String>> periodicBases;
    private final Map<Item<?>, List<String>> remarks;
    private final Map<Item<?>, Map<LocalDate, List<String>>> datedRemarks;
    private final Map<Item<?>, Map<ReportingPeriod, List<String>>> periodicRemarks;
    private final Map<Fact<?>, List<String>> factRemarks;
    private final Map<Item<?>, Map<LocalDate, BigDecimal>> datedUnits;
    private final Map<Item<?>, Map<ReportingPeriod, BigDecimal>> periodicUnits;
    private final Map<Item<?>, BigDecimal> itemUnits;
    private final Optional<BigDecimal> moneyUnit;
    private final boolean digitsRead;

    Statement(StatementBuilder builder) {
        subject = builder.subject;
        period = builder.period;
        currency = Optional.ofNullable(builder.currency);
        scale = builder.scale();
        source = builder.source;
        balances = builder.balances();
        periods = builder.periods();
        foreign = Map.copyOf(builder.foreign);
        facts = Collections.unmodifiableMap(builder.facts());
        datedBases = builder.datedBases();
        periodicBases = builder.periodicBases();
        remarks = builder.remarks();
        datedRemarks = builder.datedRemarks();
        periodicRemarks = builder.periodicRemarks();
        factRemarks = builder.factRemarks();
        datedUnits = units(
                balances,
                (item, all) -> builder.precision.all(item, all.byDate().keySet()));
        periodicUnits = units(periods, (item, all) -> builder.precision.all(item, all.keySet()));
        itemUnits = Map.copyOf(builder.precision.ofItems);
        moneyUnit = builder.precision.money();
        digitsRead = builder.precision.readFromDigits;
    }

    /** The last units of the figures that have one. */
    private static <V, T> Map<Item<?>, Map<T, BigDecimal>> units(
            Map<Item<?>, V> figures, BiFunction<Item<?>, V, Map<T, BigDecimal>> stated) {
        Map<Item<?>, Map<T, BigDecimal>> all = new HashMap<>();
        figures.forEach((item, given) -> {
            Map<T, BigDecimal> units = stated.apply(item, given);
            if (!units.isEmpty()) {
                all.put(item, Map.copyOf(units));
            }
        });
        return Map.copyOf(all);
    }

    /**
     * Starts a statement.
     *
     * @param subject whom the figures are about
     * @param period the period that they are about
     * @return a builder
     */
    public static StatementBuilder builder(String subject, ReportingPeriod period) {
        return new StatementBuilder(subject, period);
    }

    /**
     * Starts the statement of a country.
     *
     * @param code its ISO 3166 code, of two or three letters: {@code THA}; or what the World Development Indicators use
     *     for economies without one, {@code XKX} for Kosovo and {@code CHI} for the Channel Islands
     * @param period the period that the figures are about
     * @return a builder, with the country's English name as the subject; an unknown code is among the faults that
     *     {@link StatementBuilder#build()} throws
     */
    public static StatementBuilder countryBuilder(String code, ReportingPeriod period) {
        return StatementBuilder.ofCountry(code, period);
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public ReportingPeriod period() {
        return period;
    }

    @Override
    public Scale scale() {
        return scale;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public Balances balances(Item<?> item) {
        return balances.getOrDefault(item, Balances.NONE);
    }

    @Override
    public Optional<BigDecimal> during(Item<?> item, ReportingPeriod during) {
        return Optional.ofNullable(periods(item).get(during));
    }

    @Override
    public List<ReportingPeriod> parts(Item<?> item, ReportingPeriod whole) {
        if (!(item.kind() instanceof Kind.Flow)) {
            return List.of();
        }
        // the shortest row of periods up to each day that one ends on, the whole's first day being the start
        Map<LocalDate, List<ReportingPeriod>> upTo = new HashMap<>();
        upTo.put(whole.opening(), List.of());
        List<ReportingPeriod> inside = periods(item).keySet().stream()
                .filter(one -> !one.opening().isBefore(whole.opening())
                        && !one.closing().isAfter(whole.closing()))
                .sorted(Comparator.comparing(ReportingPeriod::closing).thenComparing(ReportingPeriod::opening))
                .toList();
        for (ReportingPeriod one : inside) {
            List<ReportingPeriod> before = upTo.get(one.opening());
            List<ReportingPeriod> known = upTo.get(one.closing());
            if (before != null && (known == null || known.size() > before.size() + 1)) {
                List<ReportingPeriod> row = new ArrayList<>(before);
                row.add(one);
                upTo.put(one.closing(), row);
            }
        }
        return upTo.getOrDefault(whole.closing(), List.of());
    }

    @Override
    public Optional<ReportingPeriod> lastPeriod(Item<?> item) {
        SortedMap<ReportingPeriod, BigDecimal> all = periods(item);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.lastKey());
    }

    @Override
    public Optional<Currency> currency(Item<?> item) {
        Currency other = foreign.get(item);
        return other == null ? currency : Optional.of(other);
    }

    @Override
    public Optional<Currency> currency() {
        return currency;
    }

    @Override
    public Optional<String> base(Item<?> item, LocalDate date) {
        return Optional.ofNullable(datedBases.getOrDefault(item, Map.of()).get(date));
    }

    @Override
    public Optional<String> base(Item<?> item, ReportingPeriod during) {
        return Optional.ofNullable(periodicBases.getOrDefault(item, Map.of()).get(during));
    }

    @Override
    public Optional<BigDecimal> roundedTo(Item<?> item, LocalDate date) {
        return Optional.ofNullable(datedUnits.getOrDefault(item, Map.of()).get(date));
    }

    @Override
    public Optional<BigDecimal> roundedTo(Item<?> item, ReportingPeriod during) {
        return Optional.ofNullable(periodicUnits.getOrDefault(item, Map.of()).get(during));
    }

    @Override
    public List<String> remarks(Item<?> item) {
        return remarks.getOrDefault(item, List.of());
    }

    @Override
    public List<String> remarks(Item<?> item, LocalDate date) {
        return datedRemarks.getOrDefault(item, Map.of()).getOrDefault(date, List.of());
    }

    @Override
    public List<String> remarks(Item<?> item, ReportingPeriod during) {
        return periodicRemarks.getOrDefault(item, Map.of()).getOrDefault(during, List.of());
    }

    @Override
    public List<String> remarks(Fact<?> fact) {
        return factRemarks.getOrDefault(fact, List.of());
    }

    /**
     * Returns what is reported of an item for periods.
     *
     * @param item the item
     * @return figure by period
     */
    public SortedMap<ReportingPeriod, BigDecimal> periods(Item<?> item) {
        return periods.getOrDefault(item, Collections.emptySortedMap());
    }

    /**
     * Lists the items that are reported.
     *
     * @return the items, in the order in which they were given
     */
    public Set<Item<?>> items() {
        Set<Item<?>> items = new LinkedHashSet<>(balances.keySet());
        items.addAll(periods.keySet());
        return Collections.unmodifiableSet(items);
    }

    /**
     * Lists the facts that are reported beside the figures.
     *
     * @return the facts, in the order in which they were given
     */
    public Set<Fact<?>> facts() {
        return Collections.unmodifiableSet(facts.keySet());
    }

    /**
     * Returns what was remarked on items when the figures were given, of items without a figure too.
     *
     * @return the sentences by item
     */
    public Map<Item<?>, List<String>> remarks() {
        return remarks;
    }

    /**
     * Returns what was remarked on facts when they were given or could not be.
     *
     * @return the sentences by fact
     */
    public Map<Fact<?>, List<String>> remarksOnFacts() {
        return factRemarks;
    }

    /**
     * Returns the currencies of the items for which one was stated.
     *
     * @return the currency by item; the other items are in the currency of the statement
     */
    public Map<Item<?>, Currency> currencies() {
        return foreign;
    }

    @Override
    public <T> Optional<T> fact(Fact<T> fact) {
        return Optional.ofNullable(facts.get(fact)).map(fact.type()::cast);
    }

    /**
     * Returns a builder that holds all figures of this statement, to add to them.
     *
     * @return a builder
     */
    public StatementBuilder toBuilder() {
        StatementBuilder builder =
                new StatementBuilder(subject, period).in(scale).source(source);
        currency.ifPresent(builder::currency);
        balances.forEach((item, all) -> all.byDate().forEach((date, amount) -> builder.put(item, date, amount)));
        periods.forEach((item, all) -> all.forEach((during, amount) -> builder.put(item, during, amount)));
        foreign.forEach(builder::currencyOf);
        datedBases.forEach((item, byDate) -> byDate.forEach((date, base) -> builder.putBase(item, date, base)));
        periodicBases.forEach(
                (item, byPeriod) -> byPeriod.forEach((during, base) -> builder.putBase(item, during, base)));
        remarks.forEach((item, all) -> all.forEach(remark -> builder.remark(item, remark)));
        datedRemarks.forEach((item, byDate) ->
                byDate.forEach((date, all) -> all.forEach(remark -> builder.remark(item, date, remark))));
        periodicRemarks.forEach((item, byPeriod) ->
                byPeriod.forEach((during, all) -> all.forEach(remark -> builder.remark(item, during, remark))));
        factRemarks.forEach((fact, all) -> all.forEach(remark -> builder.remark(fact, remark)));
        facts.forEach(builder::putFact);
        itemUnits.forEach(builder::roundedTo);
        moneyUnit.ifPresent(builder::roundedTo);
        builder.precision.readFromDigits = digitsRead;
        datedUnits.forEach((item, all) -> all.forEach((date, unit) -> builder.precision.of(item, date, unit)));
        periodicUnits.forEach((item, all) -> all.forEach((during, unit) -> builder.precision.of(item, during, unit)));
        return builder;
    }

    /** Finds figures that their items cannot have, and parts that exceed their wholes. */
    @Override
    public List<Violation> violations() {
        return FigureChecks.of(this);
    }

    @Override
    public String whose() {
        return whose(subject, period);
    }

    static String whose(String subject, ReportingPeriod period) {
        return subject.isBlank() ? period.toString() : subject + ", " + period;
    }

    /**
     * Returns this statement if it has no violations.
     *
     * @return this
     * @throws InvalidInputException with all violations, if there are any
     * @throws IllegalStateException if there is no validation provider
     */
    public Statement requireValid() {
        return Checks.require(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Statement that
                && subject.equals(that.subject)
                && period.equals(that.period)
                && currency.equals(that.currency)
                && scale == that.scale
                && source.equals(that.source)
                && balances.equals(that.balances)
                && periods.equals(that.periods)
                && foreign.equals(that.foreign)
                && datedBases.equals(that.datedBases)
                && periodicBases.equals(that.periodicBases)
                && remarks.equals(that.remarks)
                && datedRemarks.equals(that.datedRemarks)
                && periodicRemarks.equals(that.periodicRemarks)
                && factRemarks.equals(that.factRemarks)
                && datedUnits.equals(that.datedUnits)
                && periodicUnits.equals(that.periodicUnits)
                && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, period, currency, scale, balances, periods, foreign, facts);
    }

    /** Prints the subject, period and unit on the first line, then a line for each figure and fact. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(subject + ", " + period);
        currency.ifPresent(c -> out.append(", ").append(scale.words(c.getCurrencyCode())));
        int count = items().size();
        out.append(": ").append(count).append(count == 1 ? " item" : " items");
        if (!facts.isEmpty()) {
            out.append(", ").append(facts.size()).append(facts.size() == 1 ? " fact" : " facts");
        }
        for (Item<?> item : items()) {
            balances(item)
                    .byDate()
                    .forEach((date, amount) -> line(out, item, date.toString(), amount, roundedTo(item, date)));
            periods(item)
                    .forEach((during, amount) -> line(out, item, during.toString(), amount, roundedTo(item, during)));
        }
        facts.keySet().forEach(fact -> out.append("\n  ").append(fact.name()));
        return out.toString();
    }

    private static void line(
            StringBuilder out, Item<?> item, String when, BigDecimal amount, Optional<BigDecimal> roundedTo) {
        out.append("\n  ").append(item.name()).append(", ").append(when).append(": ");
        out.append(Printing.upTo(amount, 12));
        roundedTo.ifPresent(
                unit -> out.append(" (rounded to ").append(Decimals.print(unit)).append(')'));
    }
}
