/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Balance;
import org.finindicators.formula.Kind.Dated;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.PerHead;
import org.finindicators.formula.Kind.PriceIndex;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.number.Intake;
import org.finindicators.number.Scale;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.tables.Indicators;
import org.finindicators.tables.source.Mapping;
import org.finindicators.tables.source.Notation;
import org.finindicators.tables.source.RowSource;
import org.finindicators.tables.statements.Binding.Form;
import org.jspecify.annotations.Nullable;

/**
 * Says what the columns of a source of figures are, so that its rows become statements: one for each subject and
 * period.
 *
 * <p>Everything is stated: whose figures a row has and for which period, the currency and the unit, and of each column
 * the item and its moment, whether a rate is a fraction or in per cent, whether a sign is turned. A column that the map
 * does not name is not read, and is listed with the name that may have been meant. Three layouts are read by the same
 * declarations: a column for each item, a row for each figure ({@link Builder#rows(String, String)}), and a column for
 * each period ({@link Builder#periodsInColumns(String, PeriodPattern)}).
 *
 * <p>Opening balances, and the figures of earlier periods that a growth rate or an average needs, are taken from the
 * other rows of the same subject by their dates, wherever they stand in the source. Figures of the year to date become
 * flows of the period: the difference of two of them.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class StatementMap implements Mapping<Statements> {
    final String name;
    final List<String> subject;
    final String period;
    final PeriodPattern pattern;
    final PeriodPattern heads;
    final Map<String, Binding> bindings;
    final Map<String, String> labels;
    final Set<String> leftOut;
    final Set<String> turned;
    final Map<String, Scale> scales;
    final Map<String, Currency> currencies;
    final Optional<Currency> currency;
    final Scale scale;
    final Optional<String> currencyColumn;
    final Optional<String> exponentColumn;
    final Optional<String> quartersColumn;
    final boolean labelled;
    final Notation notation;
    final Layout layout;
    final String nameColumn;
    final String valueColumn;
    final boolean byName;
    final Set<Item<?>> zeroWhereMissing;

    /** Where the figures of a source stand. */
    enum Layout {
        WIDE,
        ROWS,
        PERIODS
    }

    private StatementMap(Builder builder) {
        name = builder.name;
        subject = List.copyOf(builder.subject);
        period = builder.period;
        pattern = builder.pattern;
        heads = builder.heads;
        bindings = new LinkedHashMap<>(builder.bindings);
        labels = new LinkedHashMap<>(builder.labels);
        leftOut = new LinkedHashSet<>(builder.leftOut);
        turned = Set.copyOf(builder.turned);
        scales = Map.copyOf(builder.scales);
        currencies = Map.copyOf(builder.currencies);
        currency = Optional.ofNullable(builder.currency);
        scale = builder.scale;
        currencyColumn = Optional.ofNullable(builder.currencyColumn);
        exponentColumn = Optional.ofNullable(builder.exponentColumn);
        quartersColumn = Optional.ofNullable(builder.quartersColumn);
        labelled = builder.labelled;
        notation = builder.notation;
        layout = builder.layout;
        nameColumn = builder.nameColumn;
        valueColumn = builder.valueColumn;
        byName = builder.byName;
        zeroWhereMissing = new LinkedHashSet<>(builder.zeroWhereMissing);
    }

    /**
     * Starts a map.
     *
     * @param name what is read, for messages: {@code our returns}
     * @return a builder that knows no column
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * Returns a builder that holds everything of this map, to change some of it.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(name);
        builder.subject.addAll(subject);
        builder.period = period;
        builder.pattern = pattern;
        builder.heads = heads;
        builder.bindings.putAll(bindings);
        builder.labels.putAll(labels);
        builder.leftOut.addAll(leftOut);
        builder.turned.addAll(turned);
        builder.scales.putAll(scales);
        builder.currencies.putAll(currencies);
        builder.currency = currency.orElse(null);
        builder.scale = scale;
        builder.currencyColumn = currencyColumn.orElse(null);
        builder.exponentColumn = exponentColumn.orElse(null);
        builder.quartersColumn = quartersColumn.orElse(null);
        builder.labelled = labelled;
        builder.notation = notation;
        builder.layout = layout;
        builder.nameColumn = nameColumn;
        builder.valueColumn = valueColumn;
        builder.byName = byName;
        builder.zeroWhereMissing.addAll(zeroWhereMissing);
        return builder;
    }

    /**
     * Reads statements.
     *
     * @param source the rows
     * @return the statements of all rows that are sound, and what is wrong with the others
     */
    @Override
    public Statements read(RowSource source) {
        return new StatementReading(this, source).read();
    }

    /**
     * Finds what a column holds by its head, where heads may be names of items: the id, the name, or the constant, with
     * the moment behind it, {@code net_income} or {@code equity opening}.
     */
    static Optional<Binding> byName(String head) {
        String id = head.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "-");
        Optional<Item<?>> plain = ItemNames.find(id);
        if (plain.isPresent()) {
            Item<?> item = plain.get();
            return Optional.of(new Binding(item, Binding.form(item.kind(), "")));
        }
        int last = id.lastIndexOf('-');
        if (last < 0) {
            return Optional.empty();
        }
        String moment = id.substring(last + 1);
        return ItemNames.find(id.substring(0, last))
                .map(item -> new Binding(item, Binding.form(item.kind(), moment)))
                .filter(binding ->
                        Set.of("opening", "closing", "average", "mean").contains(moment) && binding.fits());
    }

    /** The items by what they may be called. */
    private static final class ItemNames {
        private static final Map<String, Item<?>> ALL = new LinkedHashMap<>();

        static {
            for (Item<?> item : Indicators.ALL.items().items()) {
                ALL.putIfAbsent(item.id(), item);
            }
            for (Item<?> item : Indicators.ALL.items().items()) {
                ALL.putIfAbsent(item.name().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "-"), item);
            }
        }

        static Optional<Item<?>> find(String id) {
            return Optional.ofNullable(ALL.get(id));
        }

        static Set<String> names() {
            return ALL.keySet();
        }
    }

    /**
     * Returns what is read, as messages call it.
     *
     * @return for instance {@code FDIC call reports, year to date}
     */
    public String name() {
        return name;
    }

    /**
     * Lists the columns whose figures the map reads by their names; where names stand in the rows, these.
     *
     * @return the item that each holds, in the order in which they were stated; without those that are found because
     *     their heads are the names of items
     */
    public Map<String, Item<?>> columns() {
        Map<String, Item<?>> columns = new LinkedHashMap<>();
        bindings.forEach((column, binding) -> columns.put(column, binding.item()));
        return Collections.unmodifiableMap(columns);
    }

    /** The names that an unknown name may have been meant for, where figures are named. */
    Set<String> knownNames() {
        Set<String> names = new LinkedHashSet<>(bindings.keySet());
        names.addAll(leftOut);
        if (byName) {
            names.addAll(ItemNames.names());
        }
        return names;
    }

    /** The names that an unknown column may have been meant for. */
    Set<String> knownColumns() {
        Set<String> names = new LinkedHashSet<>(labels.values());
        if (layout == Layout.WIDE) {
            names.addAll(knownNames());
        }
        return names;
    }

    /** The columns of which more is said than what they hold. */
    Set<String> modified() {
        Set<String> names = new TreeSet<>(turned);
        names.addAll(scales.keySet());
        names.addAll(currencies.keySet());
        return names;
    }

    /** What is bound, for messages. */
    String boundWords() {
        List<String> words = new ArrayList<>(bindings.keySet());
        if (byName) {
            words.add("the id or the name of an item");
        }
        return String.join(", ", words);
    }

    /** Prints what each column is. */
    @Override
    public String toString() {
        List<List<String>> rows = new ArrayList<>();
        bindings.forEach((column, binding) -> rows.add(List.of(column, binding.toString(), form(column, binding))));
        labels.forEach((label, column) -> rows.add(List.of(column, "label " + label, "")));
        String of = layout == Layout.PERIODS
                ? "a column for each period like " + heads
                : "period in " + period + ", " + pattern;
        Table table = Table.of(
                        name + ": subject in " + String.join(", ", subject) + "; " + of,
                        Column.text("column"),
                        Column.text("holds"),
                        Column.text("in"))
                .rows(rows);
        List<String> notes = new ArrayList<>(List.of(notation.toString()));
        if (byName) {
            notes.add("and every column whose head is the id or the name of an item");
        }
        if (layout != Layout.WIDE) {
            notes.add("the names stand in the rows, in column " + nameColumn);
        }
        if (byName || currencyColumn.isPresent()) {
            String words = currency.map(Currency::getCurrencyCode).orElse("");
            notes.add(currencyColumn
                    .map(column -> "the currency of a row in " + column + (words.isEmpty() ? "" : ", else " + words))
                    .orElseGet(() -> "amounts in " + (scale.words(words).isEmpty() ? "units" : scale.words(words))));
        }
        exponentColumn.ifPresent(column -> notes.add("a power of ten in " + column));
        quartersColumn.ifPresent(column -> notes.add("quarters of the year to date in " + column));
        if (labelled) {
            notes.add("codes may be followed by labels, A: Annual");
        }
        if (!zeroWhereMissing.isEmpty()) {
            notes.add("zero where missing: "
                    + zeroWhereMissing.stream().map(Item::name).collect(Collectors.joining(", ")));
        }
        if (!leftOut.isEmpty()) {
            notes.add("left out: " + String.join(", ", leftOut));
        }
        for (String note : notes) {
            table = table.note(note);
        }
        return table.toString();
    }

    private String form(String column, Binding binding) {
        if (!binding.item().isMoney() || binding.form() == Form.PER_HEAD) {
            return turned.contains(column) ? "the sign turned" : "";
        }
        String code = Optional.ofNullable(currencies.get(column))
                .or(() -> currency)
                .map(Currency::getCurrencyCode)
                .orElse("");
        return scales.getOrDefault(column, scale).words(code) + (turned.contains(column) ? ", the sign turned" : "");
    }

    /**
     * Collects what the columns of a source are; whatever contradicts is refused at the end, all of it.
     *
     * <p>Not thread-safe.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final String name;
        private final List<String> subject = new ArrayList<>();
        private String period = "";
        private PeriodPattern pattern = PeriodPattern.named();
        private PeriodPattern heads = PeriodPattern.named();
        private final Map<String, Binding> bindings = new LinkedHashMap<>();
        private final Map<String, String> labels = new LinkedHashMap<>();
        private final Set<String> leftOut = new LinkedHashSet<>();
        private final Set<String> turned = new LinkedHashSet<>();
        private final Map<String, Scale> scales = new LinkedHashMap<>();
        private final Map<String, Currency> currencies = new LinkedHashMap<>();
        private @Nullable Currency currency;
        private Scale scale = Scale.UNITS;
        private @Nullable String currencyColumn;
        private @Nullable String exponentColumn;
        private @Nullable String quartersColumn;
        private boolean labelled;
        private Notation notation = Notation.PLAIN;
        private Layout layout = Layout.WIDE;
        private String nameColumn = "";
        private String valueColumn = "";
        private boolean byName;
        private final Set<Item<?>> zeroWhereMissing = new LinkedHashSet<>();
        private final Intake intake = new Intake();

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Names the columns that say whose figures a row has.
         *
         * @param columns one column, or several that name the subject together
         * @return this builder
         */
        public Builder subject(String... columns) {
            subject.clear();
            subject.addAll(Arrays.asList(columns));
            return this;
        }

        /**
         * Names the column of the period.
         *
         * @param column the column
         * @param written how it is written there
         * @return this builder
         */
        public Builder period(String column, PeriodPattern written) {
            period = column;
            pattern = written;
            return this;
        }

        /**
         * States the currency of all amounts.
         *
         * @param code the ISO 4217 code
         * @return this builder
         */
        public Builder currency(String code) {
            intake.toCurrency("currency", code).ifPresent(stated -> currency = stated);
            return this;
        }

        /**
         * States the currency of all amounts.
         *
         * @param stated the currency
         * @return this builder
         */
        public Builder currency(Currency stated) {
            currency = stated;
            return this;
        }

        /**
         * States the currency of some columns that are not in that of the others.
         *
         * @param code the ISO 4217 code
         * @param columns the columns
         * @return this builder
         */
        public Builder currencyOf(String code, String... columns) {
            intake.toCurrency("currency", code).ifPresent(stated -> currencyOf(stated, columns));
            return this;
        }

        /**
         * States the currency of some columns that are not in that of the others.
         *
         * @param stated the currency
         * @param columns the columns
         * @return this builder
         */
        public Builder currencyOf(Currency stated, String... columns) {
            Arrays.asList(columns).forEach(column -> currencies.put(column, stated));
            return this;
        }

        /**
         * Names the column that has the currency of each row.
         *
         * @param column the column, with ISO 4217 codes
         * @return this builder
         */
        public Builder currencyIn(String column) {
            currencyColumn = column;
            return this;
        }

        /**
         * States the unit of all amounts of money.
         *
         * @param stated units, thousands, millions or billions
         * @return this builder
         */
        public Builder in(Scale stated) {
            scale = stated;
            return this;
        }

        /**
         * States the unit of some columns that are not in that of the others.
         *
         * @param stated units, thousands, millions or billions
         * @param columns the columns
         * @return this builder
         */
        public Builder in(Scale stated, String... columns) {
            Arrays.asList(columns).forEach(column -> scales.put(column, stated));
            return this;
        }

        /**
         * Names the column that has the power of ten of each row's amounts, as statistics have it (SDMX's
         * {@code UNIT_MULT}): 6 for millions.
         *
         * @param column the column
         * @return this builder
         */
        public Builder exponentIn(String column) {
            exponentColumn = column;
            return this;
        }

        /**
         * Names the column that has the number of quarters that the figures of each row's year to date cover, 1 to 4,
         * where subjects have fiscal years of their own.
         *
         * @param column the column
         * @return this builder
         */
        public Builder quartersIn(String column) {
            quartersColumn = column;
            return this;
        }

        /**
         * States that heads and codes may be followed by a colon and a label, {@code A: Annual}, which is not read.
         *
         * @return this builder
         */
        public Builder codesWithLabels() {
            labelled = true;
            return this;
        }

        /**
         * States how numbers and missing values are written.
         *
         * @param how the notation
         * @return this builder
         */
        public Builder notation(Notation how) {
            notation = how.withMissingOf(notation);
            return this;
        }

        /**
         * States marks that mean that there is no value.
         *
         * @param marks the marks, {@code n/a} for instance
         * @return this builder
         */
        public Builder missing(String... marks) {
            notation = notation.missing(marks);
            return this;
        }

        /**
         * States that the source leaves some items empty where they are zero: of each row that has no figure of one of
         * them, the flow of the period, or the closing balance, is zero, and a remark says so wherever it is read.
         *
         * @param items flows, stocks or counts
         * @return this builder
         */
        public Builder missingMeansZero(Item<?>... items) {
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
         * Binds a column of balances at the end of each row's period.
         *
         * @param column the column
         * @param item a stock, a count or a price index
         * @return this builder
         */
        public Builder closing(String column, Item<? extends Dated> item) {
            return bind(column, item, Form.CLOSING);
        }

        /**
         * Binds a column of balances at the opening of each row's period.
         *
         * @param column the column
         * @param item a stock, a count or a price index
         * @return this builder
         */
        public Builder opening(String column, Item<? extends Dated> item) {
            return bind(column, item, Form.OPENING);
        }

        /**
         * Binds a column of averages over each row's period.
         *
         * @param column the column
         * @param item a stock or a count
         * @return this builder
         */
        public Builder average(String column, Item<? extends Balance> item) {
            return bind(column, item, Form.AVERAGE);
        }

        /**
         * Binds a column of flows over each row's period.
         *
         * @param column the column
         * @param item a flow
         * @return this builder
         */
        public Builder flow(String column, Item<Flow> item) {
            return bind(column, item, Form.FLOW);
        }

        /**
         * Binds a column of flows from the start of the calendar year to the end of each row's period; where
         * {@link #quartersIn(String)} names a column, from as many quarters back as it says.
         *
         * @param column the column
         * @param item a flow
         * @return this builder
         */
        public Builder yearToDate(String column, Item<Flow> item) {
            return bind(column, item, Form.YEAR_TO_DATE);
        }

        /**
         * Binds a column of rates that are fractions, 0.08 for 8 per cent.
         *
         * @param column the column
         * @param item a rate or a share
         * @return this builder
         */
        public Builder rate(String column, Item<Rate> item) {
            return bind(column, item, Form.RATE);
        }

        /**
         * Binds a column of rates in per cent, 8 for 8 per cent.
         *
         * @param column the column
         * @param item a rate or a share
         * @return this builder
         */
        public Builder ratePercent(String column, Item<Rate> item) {
            return bind(column, item, Form.RATE_PERCENT);
        }

        /**
         * Binds a column of amounts a year for each head, in whole currency whatever the unit of the others.
         *
         * @param column the column
         * @param item an amount for each head
         * @return this builder
         */
        public Builder perHead(String column, Item<PerHead> item) {
            return bind(column, item, Form.PER_HEAD);
        }

        /**
         * Binds a column of means of a price index over each row's period.
         *
         * @param column the column
         * @param item a price index
         * @return this builder
         */
        public Builder mean(String column, Item<PriceIndex> item) {
            return bind(column, item, Form.MEAN);
        }

        /**
         * Binds every column whose head is the id or the name of an item, {@code net-income}, {@code net_income} or
         * {@code net income}: balances at the end of the period, flows over it, rates as fractions. {@code opening},
         * {@code average} or {@code mean} behind it is the moment.
         *
         * @return this builder
         */
        public Builder itemsByName() {
            byName = true;
            return this;
        }

        private Builder bind(String column, Item<?> item, Form form) {
            Binding before = bindings.putIfAbsent(column, new Binding(item, form));
            if (before != null && !before.equals(new Binding(item, form))) {
                intake.add(column, item.name(), "is bound already, to " + before);
            }
            return this;
        }

        /**
         * States that some columns hold costs as negative numbers: their signs are turned.
         *
         * @param columns the columns
         * @return this builder
         */
        public Builder signTurned(String... columns) {
            turned.addAll(Arrays.asList(columns));
            return this;
        }

        /**
         * Names a column that says what kind of subject a row has: its country, its group.
         *
         * @param label what it says, to group by
         * @param column the column
         * @return this builder
         */
        public Builder label(String label, String column) {
            String before = labels.putIfAbsent(label, column);
            if (before != null && !before.equals(column)) {
                intake.add(label, column, "is the label of column " + before + " already");
            }
            return this;
        }

        /**
         * Names columns that are known and not wanted.
         *
         * @param columns the columns
         * @return this builder
         */
        public Builder leaveOut(String... columns) {
            leftOut.addAll(Arrays.asList(columns));
            return this;
        }

        /**
         * States that each row has one figure: what is bound are then names that stand in a column.
         *
         * @param names the column of the names
         * @param values the column of the figures
         * @return this builder
         */
        public Builder rows(String names, String values) {
            layout = Layout.ROWS;
            nameColumn = names;
            valueColumn = values;
            return this;
        }

        /**
         * States that each row has the figures of one item and each column those of a period: what is bound are then
         * names that stand in a column.
         *
         * @param names the column of the names
         * @param written how the periods are written in the heads of their columns
         * @return this builder
         */
        public Builder periodsInColumns(String names, PeriodPattern written) {
            layout = Layout.PERIODS;
            nameColumn = names;
            heads = written;
            return this;
        }

        /** Says what is bound so far. */
        @Override
        public String toString() {
            return name + ": " + bindings.size() + " columns bound, not built yet: call build()";
        }

        /**
         * Builds the map.
         *
         * @return the map
         * @throws org.finindicators.validation.InvalidInputException with everything that contradicts or is missing
         */
        public StatementMap build() {
            if (subject.isEmpty()) {
                intake.add("subject", "", "must be a column");
            }
            if (period.isEmpty() && layout != Layout.PERIODS) {
                intake.add("period", "", "must be a column");
            }
            if (bindings.isEmpty() && !byName) {
                intake.add("columns", "", "none is bound to an item");
            }
            Set<String> modified = new TreeSet<>(turned);
            modified.addAll(scales.keySet());
            modified.addAll(currencies.keySet());
            for (String column : modified) {
                if (!bindings.containsKey(column) && !byName) {
                    intake.addUnknown(column, column, bindings.keySet(), "is not bound to an item");
                }
            }
            Map<Item<?>, Optional<Currency>> stated = new LinkedHashMap<>();
            bindings.forEach((column, binding) -> {
                if (leftOut.contains(column)) {
                    intake.add(column, "", "is bound to an item, and left out");
                }
                if (scales.containsKey(column) && !binding.isScaled()) {
                    intake.add(column, scales.get(column).toString(), "is no unit of " + binding);
                }
                if (currencies.containsKey(column) && !binding.item().isMoney()) {
                    intake.add(column, currencies.get(column).toString(), "is no currency of " + binding);
                }
                Optional<Currency> own = Optional.ofNullable(currencies.get(column));
                Optional<Currency> before = stated.putIfAbsent(binding.item(), own);
                if (before != null && !before.equals(own)) {
                    intake.add(
                            column,
                            own.map(Currency::getCurrencyCode).orElse(""),
                            "must be in the currency of the other column of "
                                    + binding.item().name());
                }
            });
            intake.refuse();
            return new StatementMap(this);
        }
    }
}
