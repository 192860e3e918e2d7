/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Balance;
import org.finindicators.formula.Kind.Dated;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.PerHead;
import org.finindicators.formula.Kind.PriceIndex;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.number.Decimals;
import org.finindicators.number.EffectiveRate;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Scale;
import org.finindicators.period.Balances;
import org.finindicators.period.PriceSeries;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * Collects the figures of a statement, and everything that is wrong with them.
 *
 * <p>Nothing is thrown while figures are given; {@link #build()} throws once, with all faults. Amounts are decimals, or
 * decimal text as {@link Decimals#parse(String)} reads it. What is not reported is left out.
 *
 * @since 0.1.0
 */
public final class StatementBuilder {
    final String subject;
    final ReportingPeriod period;

    @Nullable Currency currency;

    private @Nullable Scale stated;
    String source = "";
    final Map<Item<?>, Currency> foreign = new LinkedHashMap<>();
    private final Map<Item<?>, SortedMap<LocalDate, BigDecimal>> dated = new LinkedHashMap<>();
    private final Map<Item<?>, SortedMap<ReportingPeriod, BigDecimal>> periodic = new LinkedHashMap<>();
    /** Economies of the World Development Indicators that ISO 3166 gives no code: assigned by users, or their own. */
    private static final Map<String, String> OTHER_ECONOMIES =
            Map.of("XK", "Kosovo", "XKX", "Kosovo", "CHI", "Channel Islands");

    private final Map<Item<?>, SortedSet<ReportingPeriod>> cumulative = new LinkedHashMap<>();
    private final Map<Fact<?>, Object> facts = new LinkedHashMap<>();
    private final Map<Item<?>, Map<LocalDate, String>> datedBases = new LinkedHashMap<>();
    private final Map<Item<?>, Map<ReportingPeriod, String>> periodicBases = new LinkedHashMap<>();
    private final Map<Item<?>, List<String>> remarks = new LinkedHashMap<>();
    private final Map<Item<?>, Map<LocalDate, List<String>>> datedRemarks = new LinkedHashMap<>();
    private final Map<Item<?>, Map<ReportingPeriod, List<String>>> periodicRemarks = new LinkedHashMap<>();
    private final Map<Fact<?>, List<String>> factRemarks = new LinkedHashMap<>();
    private final Set<Item<?>> zeroWhereMissing = new LinkedHashSet<>();
    private final Map<Item<?>, Map<LocalDate, Optional<BigDecimal>>> otherBalances = new LinkedHashMap<>();
    private final Map<Item<?>, Map<ReportingPeriod, Optional<BigDecimal>>> otherPeriods = new LinkedHashMap<>();
    final StatedPrecision precision = new StatedPrecision();
    private final Intake intake = new Intake();

    StatementBuilder(@Nullable String subject, ReportingPeriod period) {
        this.subject = subject == null ? "" : subject;
        this.period = Objects.requireNonNull(period, "a statement needs a period");
    }

    static StatementBuilder ofCountry(@Nullable String code, ReportingPeriod period) {
        String given = String.valueOf(code);
        Optional<String> country = Optional.ofNullable(OTHER_ECONOMIES.get(given))
                .or(() -> Arrays.stream(Locale.getISOCountries())
                        .map(region -> new Locale.Builder().setRegion(region).build())
                        .filter(locale -> given.equals(locale.getCountry()) || given.equals(locale.getISO3Country()))
                        .map(locale -> locale.getDisplayCountry(Locale.ENGLISH))
                        .findFirst());
        StatementBuilder builder = new StatementBuilder(country.orElse(given), period);
        if (country.isEmpty()) {
            builder.intake.add("country", given, "is not an ISO 3166 country code of two or three letters");
        }
        return builder;
    }

    /**
     * States the currency of all amounts.
     *
     * @param code the ISO 4217 code
     * @return this
     */
    public StatementBuilder currency(String code) {
        intake.toCurrency("currency", code).ifPresent(this::currency);
        return this;
    }

    /**
     * States the currency of all amounts.
     *
     * @param stated the currency
     * @return this
     */
    public StatementBuilder currency(Currency stated) {
        if (currency != null && !currency.equals(stated)) {
            intake.add(
                    "currency", stated.toString(), "the statement is in " + currency + " already, it has one currency");
        }
        currency = stated;
        return this;
    }

    /**
     * States that one item is in another currency than the rest.
     *
     * @param item the item
     * @param code the ISO 4217 code
     * @return this
     */
    public StatementBuilder currencyOf(Item<?> item, String code) {
        intake.toCurrency("currency of " + item.id(), code).ifPresent(stated -> currencyOf(item, stated));
        return this;
    }

    /**
     * States the currency of one item that is not in the currency of the statement.
     *
     * @param item an amount of money
     * @param stated its currency
     * @return this
     */
    public StatementBuilder currencyOf(Item<?> item, Currency stated) {
        foreign.put(item, stated);
        return this;
    }

    /**
     * States the unit of all amounts.
     *
     * @param scale units, thousands, millions or billions
     * @return this
     */
    public StatementBuilder in(Scale scale) {
        if (stated != null && stated != scale) {
            intake.add("scale", scale.name(), "the statement is in " + stated + " already, it has one unit");
        }
        stated = scale;
        return this;
    }

    Scale scale() {
        return stated == null ? Scale.UNITS : stated;
    }

    /**
     * States where the figures come from.
     *
     * @param stated a document and its date
     * @return this
     */
    public StatementBuilder source(String stated) {
        source = stated;
        return this;
    }

    /**
     * Gives a balance at a date.
     *
     * @param item a stock, a count or a price index
     * @param date the date, as 2021-12-31
     * @param amount the amount
     * @return this
     */
    public StatementBuilder balance(Item<? extends Dated> item, String date, String amount) {
        Optional<LocalDate> day = intake.toDate(item.id(), date);
        return balance(item, day, amount, intake.toNumber(item.id() + "[" + date + "]", amount));
    }

    /**
     * Gives a balance at a date.
     *
     * @param item a stock, a count or a price index
     * @param date the date, as 2021-12-31
     * @param amount the amount
     * @return this
     */
    public StatementBuilder balance(Item<? extends Dated> item, String date, BigDecimal amount) {
        Optional<LocalDate> day = intake.toDate(item.id(), date);
        return balance(item, day, amount, intake.toNumber(item.id() + "[" + date + "]", amount));
    }

    /**
     * Gives a balance at a date.
     *
     * @param item a stock, a count or a price index
     * @param date the date
     * @param amount the amount
     * @return this
     */
    public StatementBuilder balance(Item<? extends Dated> item, LocalDate date, String amount) {
        return balance(item, Optional.of(date), amount, intake.toNumber(item.id() + "[" + date + "]", amount));
    }

    /**
     * Gives a balance at a date.
     *
     * @param item a stock, a count or a price index
     * @param date the date
     * @param amount the amount
     * @return this
     */
    public StatementBuilder balance(Item<? extends Dated> item, LocalDate date, BigDecimal amount) {
        return balance(item, Optional.of(date), amount, intake.toNumber(item.id() + "[" + date + "]", amount));
    }

    private StatementBuilder balance(
            Item<?> item, Optional<LocalDate> date, Object given, Optional<BigDecimal> amount) {
        if (date.isPresent() && amount.isPresent()) {
            put(item, date.get(), amount.get());
            precision.given(item, date.get(), asGiven(given), 0);
        }
        return this;
    }

    /**
     * Gives the balance at the opening of the period.
     *
     * @param item a stock, a count or a price index
     * @param amount the amount
     * @return this
     */
    public StatementBuilder opening(Item<? extends Dated> item, String amount) {
        return balance(item, period.opening(), amount);
    }

    /**
     * Gives the balance at the opening of the period.
     *
     * @param item a stock, a count or a price index
     * @param amount the amount
     * @return this
     */
    public StatementBuilder opening(Item<? extends Dated> item, BigDecimal amount) {
        return balance(item, period.opening(), amount);
    }

    /**
     * Gives the balance at the end of the period.
     *
     * @param item a stock, a count or a price index
     * @param amount the amount
     * @return this
     */
    public StatementBuilder closing(Item<? extends Dated> item, String amount) {
        return balance(item, period.closing(), amount);
    }

    /**
     * Gives the balance at the end of the period.
     *
     * @param item a stock, a count or a price index
     * @param amount the amount
     * @return this
     */
    public StatementBuilder closing(Item<? extends Dated> item, BigDecimal amount) {
        return balance(item, period.closing(), amount);
    }

    /**
     * Gives the mean balance of the period where it is reported as such, of daily balances for instance; it is then
     * used in place of the mean of the balances.
     *
     * @param item a stock or a count
     * @param amount the mean
     * @return this
     */
    public StatementBuilder average(Item<? extends Balance> item, String amount) {
        return during(item, period, amount);
    }

    /**
     * Gives the mean balance of the period where it is reported as such, of daily balances for instance; it is then
     * used in place of the mean of the balances.
     *
     * @param item a stock or a count
     * @param amount the mean
     * @return this
     */
    public StatementBuilder average(Item<? extends Balance> item, BigDecimal amount) {
        return during(item, period, amount);
    }

    /**
     * Gives a flow over the period.
     *
     * @param item a flow
     * @param amount the amount
     * @return this
     */
    public StatementBuilder flow(Item<Flow> item, String amount) {
        return during(item, period, amount);
    }

    /**
     * Gives a flow over the period.
     *
     * @param item a flow
     * @param amount the amount
     * @return this
     */
    public StatementBuilder flow(Item<Flow> item, BigDecimal amount) {
        return during(item, period, amount);
    }

    /**
     * Gives a flow over some period.
     *
     * @param item a flow
     * @param over the period
     * @param amount the amount
     * @return this
     */
    public StatementBuilder flow(Item<Flow> item, ReportingPeriod over, String amount) {
        return during(item, over, amount);
    }

    /**
     * Gives a flow over some period.
     *
     * @param item a flow
     * @param over the period
     * @param amount the amount
     * @return this
     */
    public StatementBuilder flow(Item<Flow> item, ReportingPeriod over, BigDecimal amount) {
        return during(item, over, amount);
    }

    /**
     * Gives a flow from the start of the year to the end of a period, as quarterly returns have it. Where two such
     * figures of a year are given, the flow of the time between them is their difference.
     *
     * @param item a flow
     * @param toDate the time from the start of the year, {@link ReportingPeriod#yearToQuarter(int, int)} for instance
     * @param amount the amount so far
     * @return this
     */
    public StatementBuilder yearToDate(Item<Flow> item, ReportingPeriod toDate, String amount) {
        cumulative.computeIfAbsent(item, key -> new TreeSet<>()).add(toDate);
        return during(item, toDate, amount);
    }

    /**
     * Gives a flow from the start of the year to the end of a period, as quarterly returns have it. Where two such
     * figures of a year are given, the flow of the time between them is their difference.
     *
     * @param item a flow
     * @param toDate the time from the start of the year, {@link ReportingPeriod#yearToQuarter(int, int)} for instance
     * @param amount the amount so far
     * @return this
     */
    public StatementBuilder yearToDate(Item<Flow> item, ReportingPeriod toDate, BigDecimal amount) {
        cumulative.computeIfAbsent(item, key -> new TreeSet<>()).add(toDate);
        return during(item, toDate, amount);
    }

    /**
     * Gives an amount a year for each head over the year of the period, in whole currency whatever the unit of the
     * statement.
     *
     * @param item an amount a year for each head
     * @param amount the amount in whole currency
     * @return this
     */
    public StatementBuilder perHead(Item<PerHead> item, String amount) {
        return during(item, period, amount);
    }

    /**
     * Gives an amount a year for each head over the year of the period, in whole currency whatever the unit of the
     * statement.
     *
     * @param item an amount a year for each head
     * @param amount the amount in whole currency
     * @return this
     */
    public StatementBuilder perHead(Item<PerHead> item, BigDecimal amount) {
        return during(item, period, amount);
    }

    /**
     * Gives a rate of the period as a fraction, 0.08 for 8 per cent.
     *
     * @param item a rate, or a share that has been set
     * @param fraction the rate
     * @return this
     */
    public StatementBuilder rate(Item<Rate> item, String fraction) {
        return during(item, period, fraction);
    }

    /**
     * Gives a rate of the period as a fraction, 0.08 for 8 per cent.
     *
     * @param item a rate, or a share that has been set
     * @param fraction the rate
     * @return this
     */
    public StatementBuilder rate(Item<Rate> item, BigDecimal fraction) {
        return during(item, period, fraction);
    }

    /**
     * Gives a rate of the period in per cent, 8 for 8 per cent.
     *
     * @param item a rate, or a share that has been set
     * @param percent the rate times a hundred
     * @return this
     */
    public StatementBuilder ratePercent(Item<Rate> item, String percent) {
        return during(item, period, percent, 2, intake.toFraction(path(item, period), percent));
    }

    /**
     * Gives a rate of the period in per cent, 8 for 8 per cent.
     *
     * @param item a rate, or a share that has been set
     * @param percent the rate times a hundred
     * @return this
     */
    public StatementBuilder ratePercent(Item<Rate> item, BigDecimal percent) {
        return during(item, period, percent, 2, intake.toFraction(path(item, period), percent));
    }

    /**
     * Gives a rate of the period in the convention in which it was quoted; the effective annual rate is what counts.
     *
     * @param item a rate
     * @param quoted the rate
     * @return this
     */
    public StatementBuilder quoted(Item<Rate> item, EffectiveRate quoted) {
        put(item, period, Decimals.check(quoted.value()));
        remark(item, item.name() + ": " + quoted);
        return this;
    }

    /**
     * Gives the levels of a price index: those of months as levels at their ends, those of longer periods as means.
     * Where months are not given, a quarter serves for the level at its end, and four of them for the mean of a year.
     *
     * @param item a price index
     * @param series its levels, each on its base
     * @return this
     */
    public StatementBuilder series(Item<PriceIndex> item, PriceSeries series) {
        Set<ReportingPeriod> newer = new HashSet<>();
        for (PriceSeries.Segment segment : series.segments()) {
            segment.levels().forEach((during, level) -> {
                if (!newer.add(during)) {
                    // of parts that could not be linked, the newest counts
                    return;
                }
                if (during.isWholeMonths() && during.months() == 1) {
                    put(item, during.closing(), level);
                    putBase(item, during.closing(), segment.base());
                } else {
                    put(item, during, level);
                    putBase(item, during, segment.base());
                }
            });
            segment.links().forEach(link -> remark(item, item.name() + ": " + link));
        }
        return this;
    }

    /**
     * Gives the mean of a price index over the period.
     *
     * @param item a price index
     * @param amount the mean
     * @return this
     */
    public StatementBuilder mean(Item<PriceIndex> item, String amount) {
        return during(item, period, amount);
    }

    /**
     * Gives the mean of a price index over the period.
     *
     * @param item a price index
     * @param amount the mean
     * @return this
     */
    public StatementBuilder mean(Item<PriceIndex> item, BigDecimal amount) {
        return during(item, period, amount);
    }

    /**
     * Gives the mean of a price index over another period.
     *
     * @param item a price index
     * @param over the period
     * @param amount the mean
     * @return this
     */
    public StatementBuilder mean(Item<PriceIndex> item, ReportingPeriod over, String amount) {
        return during(item, over, amount);
    }

    /**
     * Gives the mean of a price index over another period.
     *
     * @param item a price index
     * @param over the period
     * @param amount the mean
     * @return this
     */
    public StatementBuilder mean(Item<PriceIndex> item, ReportingPeriod over, BigDecimal amount) {
        return during(item, over, amount);
    }

    /**
     * Says on which base the level of a price index at a date is; levels on different bases are not compared.
     *
     * @param item a price index
     * @param date the date
     * @param base the base, {@code 2010=100} for instance
     * @return this
     */
    public StatementBuilder base(Item<PriceIndex> item, LocalDate date, String base) {
        putBase(item, date, base);
        return this;
    }

    /**
     * Says on which base the mean of a price index over a period is.
     *
     * @param item a price index
     * @param during the period
     * @param base the base, {@code 2010=100} for instance
     * @return this
     */
    public StatementBuilder base(Item<PriceIndex> item, ReportingPeriod during, String base) {
        putBase(item, during, base);
        return this;
    }

    /**
     * Gives the mean of a price index over the previous period.
     *
     * @param item a price index
     * @param amount the mean
     * @return this
     */
    public StatementBuilder priorMean(Item<PriceIndex> item, String amount) {
        return during(item, period.previous(), amount);
    }

    /**
     * Gives the mean of a price index over the previous period.
     *
     * @param item a price index
     * @param amount the mean
     * @return this
     */
    public StatementBuilder priorMean(Item<PriceIndex> item, BigDecimal amount) {
        return during(item, period.previous(), amount);
    }

    /**
     * Gives a fact.
     *
     * @param <T> what it is
     * @param fact the key
     * @param value the fact
     * @return this
     */
    public <T> StatementBuilder with(Fact<T> fact, T value) {
        return putFact(fact, value);
    }

    StatementBuilder putFact(Fact<?> fact, @Nullable Object value) {
        if (value == null) {
            intake.addMissing(fact.id());
        } else if (!fact.type().isInstance(value)) {
            intake.add(
                    fact.id(),
                    value.getClass().getSimpleName(),
                    "is not a " + fact.type().getSimpleName());
        } else if (facts.putIfAbsent(fact, value) != null) {
            intake.add(fact.id(), "", "was given twice");
        }
        return this;
    }

    /**
     * States that the source leaves some items empty where they are zero: of each of them that has no figure at all,
     * the flow of the period, or the closing balance, is zero, and a remark says so wherever it is read.
     *
     * @param items flows, stocks or counts
     * @return this
     */
    public StatementBuilder missingMeansZero(Item<?>... items) {
        for (Item<?> item : items) {
            if (item.kind() instanceof Flow || item.kind() instanceof Balance) {
                zeroWhereMissing.add(item);
            } else {
                intake.add(item.id(), "", "cannot be zero where it is missing, only flows, stocks and counts can");
            }
        }
        return this;
    }

    /**
     * Puts a balance in the place of the one that is given, or where none is: for what is not reported but supposed.
     *
     * @param item a stock, a count or a price index
     * @param date the date
     * @param amount the amount
     * @return this
     */
    public StatementBuilder restate(Item<?> item, LocalDate date, BigDecimal amount) {
        intake.toNumber(item.id() + "[" + date + "]", amount)
                .ifPresent(value -> other(otherBalances, item, date, value));
        return this;
    }

    /**
     * Puts a figure of a period in the place of the one that is given, or where none is.
     *
     * @param item the item
     * @param over the period
     * @param amount the amount; a rate as a fraction
     * @return this
     */
    public StatementBuilder restate(Item<?> item, ReportingPeriod over, BigDecimal amount) {
        intake.toNumber(path(item, over), amount).ifPresent(value -> other(otherPeriods, item, over, value));
        return this;
    }

    /**
     * States to what all figures of an item were rounded: each true amount lies within half of the last unit, either
     * way. {@code roundedTo(EQUITY, "0.1")} makes 12.5 stand for 12.45 to 12.55.
     *
     * @param item the item
     * @param lastUnit what the last digit counts, in the unit of the figure: 100 where hundreds were published; a
     *     fraction for rates, for which {@link #roundedToPoints(Item, String)} takes percentage points
     * @return this
     */
    public StatementBuilder roundedTo(Item<?> item, String lastUnit) {
        intake.toNumber("rounding of " + item.id(), lastUnit).ifPresent(unit -> precision.of(item, unit, intake));
        return this;
    }

    /**
     * Takes a balance back, so that it is not reported; nothing where none is given.
     *
     * @param item a stock, a count or a price index
     * @param date the date
     * @return this
     */
    public StatementBuilder withdraw(Item<?> item, LocalDate date) {
        otherBalances.computeIfAbsent(item, key -> new TreeMap<>()).put(date, Optional.empty());
        return this;
    }

    /**
     * Takes a figure of a period back, so that it is not reported; nothing where none is given.
     *
     * @param item the item
     * @param over the period
     * @return this
     */
    public StatementBuilder withdraw(Item<?> item, ReportingPeriod over) {
        otherPeriods.computeIfAbsent(item, key -> new TreeMap<>()).put(over, Optional.empty());
        return this;
    }

    /** What was restated twice is a fault unless it is the same; what is withdrawn as well is not reported. */
    private <T> void other(Map<Item<?>, Map<T, Optional<BigDecimal>>> all, Item<?> item, T when, BigDecimal amount) {
        Map<T, Optional<BigDecimal>> own = all.computeIfAbsent(item, key -> new TreeMap<>());
        own.getOrDefault(when, Optional.empty())
                .filter(known -> known.compareTo(amount) != 0)
                .ifPresent(known -> intake.add(
                        item.id() + "[" + when + "]",
                        Decimals.print(amount),
                        "was restated already, as " + Decimals.print(known)));
        own.putIfAbsent(when, Optional.of(amount));
    }

    /** At the end, so that the order of calls does not matter. */
    private void restate() {
        otherBalances.forEach((item, all) -> restate(dated, item, all));
        otherPeriods.forEach((item, all) -> restate(periodic, item, all));
    }

    private static <T> void restate(
            Map<Item<?>, SortedMap<T, BigDecimal>> given, Item<?> item, Map<T, Optional<BigDecimal>> all) {
        SortedMap<T, BigDecimal> figures = given.computeIfAbsent(item, key -> new TreeMap<>());
        all.forEach((when, amount) ->
                amount.ifPresentOrElse(value -> figures.put(when, value), () -> figures.remove(when)));
        if (figures.isEmpty()) {
            given.remove(item);
        }
    }

    /**
     * States to what all figures of an item were rounded, as {@link #roundedTo(Item, String)}.
     *
     * @param item the item
     * @param lastUnit what the last digit counts, in the unit of the figure
     * @return this
     */
    public StatementBuilder roundedTo(Item<?> item, BigDecimal lastUnit) {
        intake.toNumber("rounding of " + item.id(), lastUnit).ifPresent(unit -> precision.of(item, unit, intake));
        return this;
    }

    /**
     * States to what one balance was rounded; it counts before what is stated of the item.
     *
     * @param item the item
     * @param date the date of the balance
     * @param lastUnit what the last digit counts, in the unit of the figure
     * @return this
     */
    public StatementBuilder roundedTo(Item<?> item, LocalDate date, BigDecimal lastUnit) {
        String place = "rounding of " + item.id() + "[" + date + "]";
        intake.toNumber(place, lastUnit).ifPresent(unit -> precision.of(item, date, unit, place, intake));
        return this;
    }

    /**
     * States to what the figure of one period was rounded; it counts before what is stated of the item.
     *
     * @param item the item
     * @param over the period
     * @param lastUnit what the last digit counts, in the unit of the figure; a fraction for rates
     * @return this
     */
    public StatementBuilder roundedTo(Item<?> item, ReportingPeriod over, BigDecimal lastUnit) {
        String place = "rounding of " + path(item, over);
        intake.toNumber(place, lastUnit).ifPresent(unit -> precision.of(item, over, unit, place, intake));
        return this;
    }

    /**
     * States to what a rate was rounded that was published in per cent: 0.1 where 7.5 stands for 7.45 to 7.55 per cent.
     *
     * @param item a rate, or a share that has been set
     * @param lastUnit what the last digit counts, in percentage points
     * @return this
     */
    public StatementBuilder roundedToPoints(Item<Rate> item, String lastUnit) {
        intake.toFraction("rounding of " + item.id(), lastUnit).ifPresent(unit -> precision.of(item, unit, intake));
        return this;
    }

    /**
     * States to what a rate was rounded that was published in per cent: 0.1 where 7.5 stands for 7.45 to 7.55 per cent.
     *
     * @param item a rate, or a share that has been set
     * @param lastUnit what the last digit counts, in percentage points
     * @return this
     */
    public StatementBuilder roundedToPoints(Item<Rate> item, BigDecimal lastUnit) {
        intake.toFraction("rounding of " + item.id(), lastUnit).ifPresent(unit -> precision.of(item, unit, intake));
        return this;
    }

    /**
     * States to what all amounts of money of the statement were rounded, in its unit; what is stated of an item counts
     * for that item. Amounts per head, which are in whole currency, are not among them.
     *
     * @param lastUnit what the last digit counts: 0.1 where millions with one decimal were published
     * @return this
     */
    public StatementBuilder roundedTo(String lastUnit) {
        intake.toNumber("rounding of amounts of money", lastUnit).ifPresent(unit -> precision.ofMoney(unit, intake));
        return this;
    }

    /**
     * States to what all amounts of money of the statement were rounded, as {@link #roundedTo(String)}.
     *
     * @param lastUnit what the last digit counts, in the unit of the statement
     * @return this
     */
    public StatementBuilder roundedTo(BigDecimal lastUnit) {
        intake.toNumber("rounding of amounts of money", lastUnit).ifPresent(unit -> precision.ofMoney(unit, intake));
        return this;
    }

    /**
     * Takes the digits that are given as those that count, where nothing else is stated: 12.5 was rounded to 0.1, 12.50
     * to 0.01, and 1200 to 1, since zeros before the point count as digits; 1.2E+3 was rounded to 100. Rates in per
     * cent were rounded in percentage points. Only figures that are given to this builder one by one have such digits:
     * neither those of a price series nor quoted rates, nor what was in a statement before.
     *
     * @return this
     */
    public StatementBuilder precisionOfDigits() {
        precision.readFromDigits = true;
        return this;
    }

    /** Says that it is not built yet. */
    @Override
    public String toString() {
        return (dated.size() + periodic.size()) + " items and " + facts.size() + " facts of " + subject + ", " + period
                + ", not built yet: call build()";
    }

    /**
     * Builds the statement.
     *
     * @return the statement
     * @throws InvalidInputException with everything that cannot be represented, in the order of the places: text that
     *     is not a number, NaN, an exponent out of bounds, null, a second figure for the same date, a second currency
     */
    public Statement build() {
        cumulative.forEach((item, periods) -> periods.forEach(earlier -> periods.stream()
                .filter(later ->
                        later.start().equals(earlier.start()) && later.end().isAfter(earlier.end()))
                .findFirst()
                .ifPresent(later -> difference(item, earlier, later))));
        zeroWhereMissing.stream().filter(item -> !has(item)).forEach(this::zero);
        restate();
        if (subject.isBlank()) {
            intake.add("subject", "", "must be given, it is blank");
        }
        intake.about(Statement.whose(subject, period)).refuse();
        return new Statement(this);
    }

    private void zero(Item<?> item) {
        if (item.kind() instanceof Flow) {
            put(item, period, BigDecimal.ZERO);
        } else {
            put(item, period.closing(), BigDecimal.ZERO);
        }
        remark(item, item.name() + " is missing, which means zero in this source");
    }

    /** The flow between two figures to date, consecutive because periods are in order. */
    private void difference(Item<?> item, ReportingPeriod earlier, ReportingPeriod later) {
        SortedMap<ReportingPeriod, BigDecimal> known = periodic.getOrDefault(item, new TreeMap<>());
        @Nullable BigDecimal before = known.get(earlier);
        @Nullable BigDecimal after = known.get(later);
        if (before == null || after == null) {
            return;
        }
        ReportingPeriod between = new ReportingPeriod(earlier.end().plusDays(1), later.end());
        BigDecimal amount = Decimals.check(after.subtract(before));
        @Nullable BigDecimal given = known.putIfAbsent(between, amount);
        String words = Printing.upTo(after, 12) + " - " + Printing.upTo(before, 12) + " to date";
        if (given == null) {
            precision.ofDifference(item, earlier, later, between);
            remark(item, between, item.name() + " of " + between + ": " + words);
        } else if (given.compareTo(amount) != 0) {
            intake.add(path(item, between), Decimals.print(given), "contradicts " + words);
        }
    }

    void put(Item<?> item, LocalDate date, BigDecimal amount) {
        @Nullable BigDecimal before = dated.computeIfAbsent(item, key -> new TreeMap<>()).putIfAbsent(date, amount);
        if (before != null) {
            twice(item.id() + "[" + date + "]", before, amount);
        }
    }

    void put(Item<?> item, ReportingPeriod over, BigDecimal amount) {
        @Nullable BigDecimal before =
                periodic.computeIfAbsent(item, key -> new TreeMap<>()).putIfAbsent(over, amount);
        if (before != null) {
            twice(path(item, over), before, amount);
        }
    }

    private void twice(String path, BigDecimal before, BigDecimal amount) {
        intake.add(path, Decimals.print(amount), "was given already, as " + Decimals.print(before));
    }

    private StatementBuilder during(Item<?> item, ReportingPeriod over, String amount) {
        return during(item, over, amount, 0, intake.toNumber(path(item, over), amount));
    }

    private StatementBuilder during(Item<?> item, ReportingPeriod over, BigDecimal amount) {
        return during(item, over, amount, 0, intake.toNumber(path(item, over), amount));
    }

    private StatementBuilder during(
            Item<?> item, ReportingPeriod over, Object given, int percent, Optional<BigDecimal> amount) {
        if (amount.isPresent()) {
            put(item, over, amount.get());
            precision.given(item, over, asGiven(given), percent);
        }
        return this;
    }

    /** A number that was accepted, with its trailing zeros. */
    private static BigDecimal asGiven(Object given) {
        return given instanceof BigDecimal number
                ? number
                : new BigDecimal(given.toString().strip());
    }

    private static String path(Item<?> item, ReportingPeriod over) {
        return item.id() + "[" + over + "]";
    }

    Map<Item<?>, Balances> balances() {
        Map<Item<?>, Balances> all = new LinkedHashMap<>();
        dated.forEach((item, byDate) -> all.put(item, Balances.of(byDate)));
        return Collections.unmodifiableMap(all);
    }

    Map<Item<?>, SortedMap<ReportingPeriod, BigDecimal>> periods() {
        Map<Item<?>, SortedMap<ReportingPeriod, BigDecimal>> all = new LinkedHashMap<>();
        periodic.forEach((item, byPeriod) -> all.put(item, Collections.unmodifiableSortedMap(new TreeMap<>(byPeriod))));
        return Collections.unmodifiableMap(all);
    }

    void putBase(Item<?> item, LocalDate date, String base) {
        datedBases.computeIfAbsent(item, key -> new TreeMap<>()).put(date, base);
    }

    void putBase(Item<?> item, ReportingPeriod during, String base) {
        periodicBases.computeIfAbsent(item, key -> new TreeMap<>()).put(during, base);
    }

    /**
     * Says how the figures of an item were obtained; formulas that read them repeat it.
     *
     * @param item the item
     * @param remark a sentence
     * @return this
     */
    public StatementBuilder remark(Item<?> item, String remark) {
        remarks.computeIfAbsent(item, key -> new ArrayList<>()).add(remark);
        return this;
    }

    /**
     * Says something about the balance of an item at a date; it is printed where that balance is read.
     *
     * @param item the item
     * @param date the date of the balance
     * @param remark a sentence
     * @return this
     */
    public StatementBuilder remark(Item<?> item, LocalDate date, String remark) {
        remarks(datedRemarks, item, date).add(remark);
        return this;
    }

    /**
     * Says something about the figure of an item for a period; it is printed where that figure is read.
     *
     * @param item the item
     * @param during the period
     * @param remark a sentence
     * @return this
     */
    public StatementBuilder remark(Item<?> item, ReportingPeriod during, String remark) {
        remarks(periodicRemarks, item, during).add(remark);
        return this;
    }

    private static <T> List<String> remarks(Map<Item<?>, Map<T, List<String>>> all, Item<?> item, T when) {
        return all.computeIfAbsent(item, key -> new TreeMap<>()).computeIfAbsent(when, key -> new ArrayList<>());
    }

    /**
     * Says something about a fact: why it is not reported, or what has to be known of it, as that rows of a file were
     * refused. What is computed from the fact alone repeats it, and so does what misses it.
     *
     * @param fact the key
     * @param remark a sentence
     * @return this
     */
    public StatementBuilder remark(Fact<?> fact, String remark) {
        factRemarks.computeIfAbsent(fact, key -> new ArrayList<>()).add(remark);
        return this;
    }

    boolean has(Item<?> item) {
        return dated.containsKey(item) || periodic.containsKey(item);
    }

    boolean has(Fact<?> fact) {
        return facts.containsKey(fact);
    }

    Map<Item<?>, Map<LocalDate, String>> datedBases() {
        return copied(datedBases);
    }

    Map<Item<?>, Map<ReportingPeriod, String>> periodicBases() {
        return copied(periodicBases);
    }

    Map<Item<?>, Map<LocalDate, List<String>>> datedRemarks() {
        return listed(datedRemarks);
    }

    Map<Item<?>, Map<ReportingPeriod, List<String>>> periodicRemarks() {
        return listed(periodicRemarks);
    }

    private static <T> Map<Item<?>, Map<T, List<String>>> listed(Map<Item<?>, Map<T, List<String>>> remarks) {
        Map<Item<?>, Map<T, List<String>>> all = new LinkedHashMap<>();
        remarks.forEach((item, byTime) -> {
            Map<T, List<String>> copy = new LinkedHashMap<>();
            byTime.forEach((time, lines) -> copy.put(time, List.copyOf(lines)));
            all.put(item, Collections.unmodifiableMap(copy));
        });
        return Collections.unmodifiableMap(all);
    }

    private static <T> Map<Item<?>, Map<T, String>> copied(Map<Item<?>, Map<T, String>> bases) {
        Map<Item<?>, Map<T, String>> all = new LinkedHashMap<>();
        bases.forEach((item, byTime) -> all.put(item, Map.copyOf(byTime)));
        return Collections.unmodifiableMap(all);
    }

    Map<Item<?>, List<String>> remarks() {
        Map<Item<?>, List<String>> all = new LinkedHashMap<>();
        remarks.forEach((item, lines) -> all.put(item, List.copyOf(lines)));
        return Collections.unmodifiableMap(all);
    }

    Map<Fact<?>, List<String>> factRemarks() {
        Map<Fact<?>, List<String>> all = new LinkedHashMap<>();
        factRemarks.forEach((fact, lines) -> all.put(fact, List.copyOf(lines)));
        return Collections.unmodifiableMap(all);
    }

    Map<Fact<?>, Object> facts() {
        return new LinkedHashMap<>(facts);
    }
}
