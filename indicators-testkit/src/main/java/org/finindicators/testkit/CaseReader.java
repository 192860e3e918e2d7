/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind;
import org.finindicators.formula.Kind.Balance;
import org.finindicators.formula.Kind.Dated;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.PriceIndex;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.number.Scale;
import org.finindicators.period.PriceSeries;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.testkit.CaseText.Entry;
import org.finindicators.validation.InvalidInputException;

/** Reads one case: the statement that its figures make, and what is expected of it. */
final class CaseReader {
    private static final Set<String> REPEATABLE = Set.of("hand", "note");

    private final Indicator indicator;
    private final Map<String, Item<?>> items;
    private final Map<String, CaseRunner.FactReader<?>> facts;
    private final List<Entry> block;
    private final String name;
    private final Map<Item<PriceIndex>, PriceSeries> series = new LinkedHashMap<>();
    private final Statement statement;
    private final List<Indicator> variants = new ArrayList<>();
    private Optional<Expectation.Value> value = Optional.empty();
    private final Map<Reason, String> reasons = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> prints = new ArrayList<>();

    CaseReader(
            Indicator indicator,
            Map<String, Item<?>> items,
            Map<String, CaseRunner.FactReader<?>> facts,
            List<Entry> block) {
        this.indicator = indicator;
        this.items = items;
        this.facts = facts;
        this.block = block;
        name = needed("case").text();
        if (find("source").isEmpty() && find("hand").isEmpty()) {
            throw block.get(0).error("case '" + name + "' has no source: and no hand: calculation");
        }
        statement = read(needed("period"));
        if (value.isPresent() != reasons.isEmpty()) {
            throw block.get(0).error("case '" + name + "' needs either a value or reasons to expect");
        }
        if (variants.isEmpty()) {
            variants.add(indicator);
        }
    }

    String name() {
        return name;
    }

    Statement statement() {
        return statement;
    }

    List<Indicator> variants() {
        return variants;
    }

    Expectation expectation() {
        return value.isPresent() ? value.get() : new Expectation.None(reasons);
    }

    List<String> notes() {
        return notes;
    }

    List<String> prints() {
        return prints;
    }

    private Statement read(Entry period) {
        StatementBuilder builder = Statement.builder(name, period(period, period.text()));
        Set<List<String>> keys = new HashSet<>();
        for (Entry entry : block) {
            if (!keys.add(entry.key()) && !REPEATABLE.contains(entry.word())) {
                throw entry.error("'" + String.join(" ", entry.key()) + "' is given twice");
            }
            read(entry, builder);
        }
        series.forEach(builder::series);
        try {
            return builder.build();
        } catch (InvalidInputException e) {
            throw block.get(0).error("case '" + name + "': " + e.getMessage());
        }
    }

    private void read(Entry entry, StatementBuilder builder) {
        switch (entry.word()) {
            case "case", "source", "hand", "period" -> {}
            case "variant" -> variants.add(variant(entry, entry.text()));
            case "variants" -> entry.words().forEach(one -> variants.add(variant(entry, one)));
            case "currency" -> currency(entry, builder);
            case "fact" -> fact(entry, builder);
            case "expect" -> expect(entry);
            case "note" -> notes.add(entry.text());
            case "prints" -> prints.addAll(entry.value());
            default -> figure(entry, builder);
        }
    }

    private Indicator variant(Entry entry, String text) {
        String[] parts = text.split(",", 2);
        if (parts.length == 2 && !parts[1].strip().equals("closing balances")) {
            throw entry.error("'" + parts[1].strip() + "' is not a method, 'closing balances' is");
        }
        try {
            Indicator chosen = indicator.variant(parts[0]);
            return parts.length == 2 ? chosen.onClosingBalances() : chosen;
        } catch (NoSuchElementException e) {
            throw entry.error(String.valueOf(e.getMessage()));
        }
    }

    private void currency(Entry entry, StatementBuilder builder) {
        if (entry.key().size() > 1) {
            builder.currencyOf(item(entry, 2, Kind.class), entry.text());
            return;
        }
        List<String> words = entry.words();
        builder.currency(words.get(0));
        if (words.size() > 1) {
            try {
                builder.in(Scale.valueOf(words.get(1).toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw entry.error("'" + words.get(1) + "' is not a scale; thousands, millions and billions are");
            }
        }
    }

    private void fact(Entry entry, StatementBuilder builder) {
        CaseRunner.FactReader<?> reader = facts.get(entry.rest(1));
        if (reader == null) {
            throw entry.error("no fact '" + entry.rest(1) + "', there are " + facts.keySet());
        }
        try {
            fact(reader, entry, builder);
        } catch (IllegalArgumentException e) {
            throw entry.error(String.valueOf(e.getMessage()));
        }
    }

    private static <T> void fact(CaseRunner.FactReader<T> reader, Entry entry, StatementBuilder builder) {
        builder.with(reader.fact(), reader.parser().apply(entry.value()));
    }

    private void expect(Entry entry) {
        String what = entry.rest(1);
        try {
            if (what.startsWith("undefined ")) {
                reasons.put(Reason.valueOf(entry.rest(2)), entry.text());
            } else if (what.isEmpty() || what.startsWith("exactly ")) {
                value = Optional.of(Expectation.Value.of(what.isEmpty() ? entry.text() : entry.rest(2)));
            } else {
                throw new IllegalArgumentException("expect what? '" + what + "'");
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw entry.error(String.valueOf(e.getMessage()));
        }
    }

    private void figure(Entry entry, StatementBuilder builder) {
        String amount = entry.text();
        switch (entry.word()) {
            case "flow" -> {
                Item<Flow> item = item(entry, 1, Flow.class);
                ReportingPeriod over = entry.key().size() > 2 ? period(entry, entry.rest(2)) : periodOfCase();
                builder.flow(item, over, amount);
            }
            case "rate" -> {
                Item<Rate> item = item(entry, 1, Rate.class);
                if (amount.endsWith("%")) {
                    builder.ratePercent(item, amount.substring(0, amount.length() - 1));
                } else {
                    builder.rate(item, amount);
                }
            }
            case "per-head" -> builder.perHead(item(entry, 1, Kind.PerHead.class), amount);
            case "balance" -> builder.balance(item(entry, 1, Dated.class), entry.rest(2), amount);
            case "opening" -> builder.opening(item(entry, 1, Dated.class), amount);
            case "closing" -> builder.closing(item(entry, 1, Dated.class), amount);
            case "average" -> builder.average(item(entry, 1, Balance.class), amount);
            case "mean" -> builder.mean(item(entry, 1, PriceIndex.class), amount);
            case "prior-mean" -> builder.priorMean(item(entry, 1, PriceIndex.class), amount);
            case "monthly" -> monthly(entry, builder);
            case "levels" -> levels(entry);
            default -> throw entry.error("'" + entry.word() + "' is not a key of a case");
        }
    }

    private void monthly(Entry entry, StatementBuilder builder) {
        Item<PriceIndex> item = item(entry, 1, PriceIndex.class);
        YearMonth month = YearMonth.from(period(entry, entry.rest(2)).start());
        for (String amount : entry.words()) {
            builder.balance(item, month.atEndOfMonth().toString(), amount);
            month = month.plusMonths(1);
        }
    }

    /** Levels of a price index on a base, from a month or a year on; the next line for the item continues it. */
    private void levels(Entry entry) {
        Item<PriceIndex> item = item(entry, 1, PriceIndex.class);
        if (entry.key().size() != 5 || !entry.key().get(3).equals("from")) {
            throw entry.error("levels are given as: levels <item> <base> from <year or month> = ...");
        }
        String base = entry.key().get(2);
        String first = entry.key().get(4);
        String[] values = entry.words().toArray(String[]::new);
        try {
            PriceSeries part = first.contains("-")
                    ? PriceSeries.monthly(base, YearMonth.parse(first), values)
                    : PriceSeries.yearly(base, Integer.parseInt(first), values);
            series.merge(item, part, PriceSeries::then);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw entry.error(String.valueOf(e.getMessage()));
        }
    }

    private ReportingPeriod periodOfCase() {
        Entry entry = needed("period");
        return period(entry, entry.text());
    }

    private static ReportingPeriod period(Entry entry, String text) {
        try {
            if (text.matches("\\d{4}")) {
                return ReportingPeriod.year(Integer.parseInt(text));
            }
            if (text.matches("\\d{4} Q\\d")) {
                return ReportingPeriod.quarter(
                        Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(6)));
            }
            String[] dates = text.split(" to ", 2);
            return new ReportingPeriod(LocalDate.parse(dates[0]), LocalDate.parse(dates[dates.length - 1]));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw entry.error("'" + text + "' is not a period: " + e.getMessage());
        }
    }

    /** The item that a key names, which must be of a kind. */
    @SuppressWarnings("unchecked") // the kind is looked at
    private <K extends Kind> Item<K> item(Entry entry, int word, Class<K> kind) {
        String id = entry.key().size() > word ? entry.key().get(word) : "";
        Item<?> item = items.get(id);
        if (item == null) {
            throw entry.error("no item '" + id + "', there are " + items.keySet());
        }
        if (!kind.isInstance(item.kind())) {
            throw entry.error(id + " is a "
                    + item.kind().toString().toLowerCase(Locale.ROOT).replace("_", " ") + ", and has no "
                    + entry.word());
        }
        return (Item<K>) item;
    }

    private Entry needed(String word) {
        return find(word).orElseThrow(() -> block.get(0).error("a case needs '" + word + ":'"));
    }

    private Optional<Entry> find(String word) {
        return block.stream().filter(entry -> entry.word().equals(word)).findFirst();
    }
}
