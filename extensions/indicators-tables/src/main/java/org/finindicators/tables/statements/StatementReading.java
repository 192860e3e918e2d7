/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.finindicators.formula.Item;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.tables.source.Header;
import org.finindicators.tables.source.Row;
import org.finindicators.tables.source.RowHandler;
import org.finindicators.tables.source.RowSource;
import org.finindicators.tables.source.SourceFaults;
import org.finindicators.tables.statements.Binding.Figure;
import org.finindicators.tables.statements.Binding.FigureKey;
import org.finindicators.tables.statements.Binding.Form;
import org.finindicators.tables.statements.Binding.Named;
import org.finindicators.tables.statements.StatementMap.Layout;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Suggestions;
import org.finindicators.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one source into statements.
 *
 * <p>First every row is read on its own. When all are there, those of one subject and period are put together, and the
 * statements are built in the order of time, so that nothing depends on the order of the rows.
 */
final class StatementReading implements RowHandler {
    /** A hostile source can have as many names and periods as rows. */
    private static final int MOST_NAMES = 1000;

    /** Stands for a column where a figure is missing and is zero then; no column has it, names are stripped. */
    private static final String ZERO = " ";

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final Comparator<ReportingPeriod> BY_END =
            Comparator.comparing(ReportingPeriod::end).thenComparing(ReportingPeriod::start);

    private final StatementMap map;
    private final RowSource source;
    private final SourceFaults faults;
    /** What was read of each subject, in the order of the source. */
    private final Map<String, NavigableMap<ReportingPeriod, List<Entry>>> histories = new LinkedHashMap<>();

    private final List<Violation> objections = new ArrayList<>();
    /** What is found wrong after all rows were read, by row. */
    private final NavigableMap<Long, List<Violation>> late = new TreeMap<>();

    private final Map<Integer, Named> columns = new LinkedHashMap<>();
    private final Map<Integer, ReportingPeriod> periods = new LinkedHashMap<>();
    private final Map<String, Integer> labels = new LinkedHashMap<>();
    private final Map<String, Long> strangers = new LinkedHashMap<>();
    private final Map<String, Optional<Named>> known = new HashMap<>();
    private final Map<String, Optional<ReportingPeriod>> dates = new HashMap<>();
    private final Set<String> met = new HashSet<>();
    private List<Integer> subject = List.of();
    private int period = -1;
    private int names = -1;
    private int values = -1;
    private int currency = -1;
    private int exponent = -1;
    private int quarters = -1;
    private List<String> heads = List.of();
    private List<String> unbound = List.of();
    private long unread;
    private long others;

    StatementReading(StatementMap map, RowSource source) {
        this.map = map;
        this.source = source;
        faults = new SourceFaults(source);
    }

    /** What one row says of one period. */
    private record Entry(
            long row, Map<FigureKey, Figure> figures, Optional<Currency> currency, Map<String, String> labels) {
        boolean saysTheSame(Entry other) {
            return currency.equals(other.currency)
                    && labels.equals(other.labels)
                    && figures.keySet().equals(other.figures.keySet())
                    && figures.entrySet().stream()
                            .allMatch(one -> isEqual(one.getValue(), other.figures.get(one.getKey())));
        }

        private static boolean isEqual(Figure one, @Nullable Figure other) {
            return other != null && one.amount().compareTo(other.amount()) == 0;
        }
    }

    /** What all rows of one subject and period say together. */
    private record Report(
            List<Long> rows, Map<FigureKey, Figure> figures, Optional<Currency> currency, Map<String, String> labels) {}

    Statements read() {
        source.read(this, faults);
        List<Statement> statements = new ArrayList<>();
        List<Map<String, String>> all = new ArrayList<>();
        histories.forEach((name, entries) -> {
            NavigableMap<ReportingPeriod, Report> reports = new TreeMap<>(BY_END);
            entries.forEach((when, some) -> together(name, when, some).ifPresent(one -> reports.put(when, one)));
            reports.forEach((when, report) -> addZeros(when, report));
            Set<Violation> said = new HashSet<>();
            new TreeMap<>(reports).forEach((when, report) -> {
                try {
                    Statement statement = statement(name, when, report, reports);
                    String place = place(report.rows().get(0));
                    for (Violation objection : statement.violations()) {
                        // a balance is that of the next period's opening, too
                        if (said.add(new Violation(objection.path(), objection.value(), objection.message()))) {
                            objections.add(new Violation(
                                    place + ", " + objection.path(),
                                    objection.value(),
                                    objection.message(),
                                    name + ", " + when));
                        }
                    }
                    statements.add(statement);
                    all.add(report.labels());
                } catch (InvalidInputException e) {
                    // later periods do not read it
                    reports.remove(when);
                    for (long row : report.rows()) {
                        e.violations().forEach(violation -> wrong(row, violation));
                    }
                }
            });
            // the rows of a subject are not needed beside its statements
            entries.clear();
        });
        late.forEach((row, some) -> some.forEach(violation -> faults.add(row, violation)));
        checkModified();
        return new Statements(this, statements, all);
    }

    /** Adds a zero for each item that is missing in a row and is zero then. */
    private void addZeros(ReportingPeriod when, Report report) {
        for (Item<?> item : map.zeroWhereMissing) {
            if (report.figures().keySet().stream().noneMatch(key -> key.item().equals(item))) {
                Binding binding = zero(item);
                Figure zero = new Figure(
                        new Named(ZERO, binding, Optional.empty()), when, binding.over(when), BigDecimal.ZERO);
                report.figures().put(zero.key(), zero);
            }
        }
    }

    private Binding zero(Item<?> item) {
        Binding plain = new Binding(item, Binding.form(item.kind(), ""));
        Binding toDate = new Binding(item, Form.YEAR_TO_DATE);
        return map.bindings.containsValue(toDate) ? toDate : plain;
    }

    SourceFaults faults() {
        return faults;
    }

    List<Violation> objections() {
        return objections;
    }

    /** How many rows have a name that the map does not bind. */
    long unread() {
        return unread;
    }

    /** The columns that the map does not name, and the names in the rows. */
    List<String> unbound() {
        List<String> all = new ArrayList<>(unbound);
        Set<String> absent = new LinkedHashSet<>(map.knownNames());
        absent.removeAll(met);
        strangers.forEach(
                (name, rows) -> all.add(name + " (" + rows(rows) + ")" + Suggestions.didYouMean(name, absent)));
        if (others > 0) {
            all.add("and other names (" + rows(others) + ")");
        }
        return all;
    }

    private static String rows(long number) {
        return number + (number == 1 ? " row" : " rows");
    }

    /** The names that the map binds and that the source does not have. */
    List<String> absent() {
        return map.bindings.keySet().stream()
                .filter(name -> !met.contains(name))
                .toList();
    }

    List<String> labels() {
        return List.copyOf(map.labels.keySet());
    }

    /** What is said of columns that are bound by the names of items has no effect where there is no such column. */
    private void checkModified() {
        for (String name : map.modified()) {
            if (!map.bindings.containsKey(name) && !met.contains(name)) {
                faults.addUnknown("map", name, met, "is modified in the map, and no such column was bound");
            }
        }
    }

    private String place(long row) {
        return source.name() + ", " + source.unit() + " " + row;
    }

    private void wrong(long row, Violation violation) {
        late.computeIfAbsent(row, key -> new ArrayList<>()).add(violation);
    }

    @Override
    public void header(List<String> written) {
        List<String> given = written.stream().map(this::code).toList();
        heads = given;
        Header header = new Header(given, faults);
        subject = map.subject.stream().map(header::require).toList();
        period = map.layout == Layout.PERIODS ? -1 : header.require(map.period);
        names = map.layout == Layout.WIDE ? -1 : header.require(map.nameColumn);
        values = map.layout == Layout.ROWS ? header.require(map.valueColumn) : -1;
        currency = map.currencyColumn.map(header::require).orElse(-1);
        exponent = map.exponentColumn.map(header::require).orElse(-1);
        quarters = map.quartersColumn.map(header::require).orElse(-1);
        map.labels.forEach((label, column) -> labels.put(label, header.require(column)));
        map.leftOut.forEach(header::find);
        if (map.layout == Layout.WIDE) {
            Set<String> seen = new HashSet<>();
            for (int place = 0; place < given.size(); place++) {
                String head = given.get(place);
                if (seen.add(head) && !(isTaken(head) && !map.bindings.containsKey(head))) {
                    int here = place;
                    named(head).ifPresent(bound -> {
                        header.find(head);
                        columns.put(here, bound);
                    });
                }
            }
        } else if (map.layout == Layout.PERIODS) {
            for (int place = 0; place < given.size(); place++) {
                if (map.heads.reads(given.get(place))) {
                    header.find(given.get(place));
                    periods.put(place, map.heads.read(given.get(place)));
                }
            }
        }
        unbound = header.unbound(map.knownColumns());
        if (needsMissing()) {
            throw new InvalidInputException(faults.violations());
        }
        if ((map.layout == Layout.WIDE && columns.isEmpty()) || (map.layout == Layout.PERIODS && periods.isEmpty())) {
            faults.add(
                    "header",
                    "",
                    map.layout == Layout.PERIODS
                            ? "has no column for a period like " + map.heads
                            : "has none of the columns that the mapping binds: " + map.boundWords() + "; it has "
                                    + String.join(", ", given));
            throw new InvalidInputException(faults.violations());
        }
    }

    private boolean isTaken(String head) {
        return map.subject.contains(head)
                || map.period.equals(head)
                || map.labels.containsValue(head)
                || map.leftOut.contains(head)
                || map.currencyColumn.filter(head::equals).isPresent()
                || map.exponentColumn.filter(head::equals).isPresent()
                || map.quartersColumn.filter(head::equals).isPresent();
    }

    private boolean needsMissing() {
        return subject.contains(-1)
                || (map.layout != Layout.PERIODS && period < 0)
                || (map.layout != Layout.WIDE && names < 0)
                || (map.layout == Layout.ROWS && values < 0)
                || (map.currencyColumn.isPresent() && currency < 0)
                || (map.exponentColumn.isPresent() && exponent < 0)
                || (map.quartersColumn.isPresent() && quarters < 0)
                || labels.containsValue(-1);
    }

    /** What a column or a name in the rows stands for. */
    private Optional<Named> named(String name) {
        Optional<Named> before = known.get(name);
        if (before != null) {
            return before;
        }
        Optional<Named> found = Optional.ofNullable(map.bindings.get(name))
                .or(() -> map.byName && !map.leftOut.contains(name) ? StatementMap.byName(name) : Optional.empty())
                .map(binding -> new Named(name, binding, Optional.ofNullable(map.currencies.get(name))));
        if (found.isPresent()) {
            met.add(name);
        }
        if (found.isPresent() || known.size() < MOST_NAMES) {
            known.put(name, found);
        }
        return found;
    }

    private Optional<ReportingPeriod> date(String text, List<Violation> wrong) {
        Optional<ReportingPeriod> before = dates.get(text);
        if (before != null) {
            return before;
        }
        try {
            Optional<ReportingPeriod> read = Optional.of(map.pattern.read(text));
            if (dates.size() < MOST_NAMES) {
                dates.put(text, read);
            }
            return read;
        } catch (InvalidInputException e) {
            e.violations().forEach(violation -> wrong.add(new Violation(map.period, text, violation.message())));
            return Optional.empty();
        }
    }

    @Override
    public void row(Row row) {
        if (map.layout == Layout.ROWS
                && map.notation.isMissing(row.cell(period))
                && map.notation.isMissing(row.cell(values))) {
            // has attributes of a series, no observation, as SDMX-CSV can
            return;
        }
        List<Violation> wrong = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < subject.size(); i++) {
            String part = code(row.cell(subject.get(i)));
            if (map.notation.isMissing(part)) {
                wrong.add(new Violation(
                        map.subject.get(i),
                        part,
                        "does not say whose row it is, and nobody can be told to have reported it"));
            } else {
                parts.add(part);
            }
        }
        String name = String.join(", ", parts);
        Optional<ReportingPeriod> when =
                map.layout == Layout.PERIODS ? Optional.empty() : date(code(row.cell(period)), wrong);
        Map<ReportingPeriod, Map<FigureKey, Figure>> figures = new LinkedHashMap<>();
        Optional<Currency> stated = Optional.empty();
        if (map.layout == Layout.WIDE) {
            stated = currency(row, wrong);
            OptionalInt power = exponent(row, wrong);
            Map<FigureKey, Figure> own = new LinkedHashMap<>();
            when.ifPresent(of -> figures.put(of, own));
            columns.forEach((place, column) ->
                    figure(row, place, column, when, power, wrong).ifPresent(figure -> put(own, figure, wrong)));
        } else {
            String item = code(row.cell(names));
            Optional<Named> bound = named(item);
            if (bound.isEmpty()) {
                stranger(item);
                return;
            }
            Named column = bound.get();
            if (column.isInCurrencyOfRow()) {
                stated = currency(row, wrong);
            }
            OptionalInt power = exponent(row, wrong);
            if (map.layout == Layout.ROWS) {
                Map<FigureKey, Figure> own = new LinkedHashMap<>();
                when.ifPresent(of -> figures.put(of, own));
                figure(row, values, column, when, power, wrong).ifPresent(figure -> put(own, figure, wrong));
            } else {
                periods.forEach((place, of) -> {
                    Map<FigureKey, Figure> own = figures.computeIfAbsent(of, key -> new LinkedHashMap<>());
                    figure(row, place, column, Optional.of(of), power, wrong)
                            .ifPresent(figure -> put(own, figure, wrong));
                });
            }
        }
        if (!wrong.isEmpty()) {
            String whose =
                    name + when.map(of -> (name.isEmpty() ? "" : ", ") + of).orElse("");
            wrong.forEach(violation -> faults.add(row.number(), violation.about(whose)));
            return;
        }
        take(row, name, figures, stated);
    }

    /** Counts a row whose name is left out, or not known. */
    private void stranger(String item) {
        unread++;
        if (map.leftOut.contains(item)) {
            met.add(item);
            return;
        }
        if (strangers.size() < MOST_NAMES || strangers.containsKey(item)) {
            strangers.merge(item, 1L, Long::sum);
        } else {
            others++;
        }
    }

    private static void put(Map<FigureKey, Figure> figures, Figure figure, List<Violation> wrong) {
        Figure before = figures.putIfAbsent(figure.key(), figure);
        if (before != null && before.amount().compareTo(figure.amount()) != 0) {
            wrong.add(new Violation(
                    figure.column().name(),
                    Decimals.print(figure.amount()),
                    "contradicts column " + before.column().name() + ", which holds the same figure, as "
                            + Decimals.print(before.amount())));
        }
    }

    private void take(
            Row row, String name, Map<ReportingPeriod, Map<FigureKey, Figure>> figures, Optional<Currency> stated) {
        Map<String, String> said = new LinkedHashMap<>();
        labels.forEach((label, place) -> {
            if (!map.notation.isMissing(row.cell(place))) {
                said.put(label, row.cell(place));
            }
        });
        NavigableMap<ReportingPeriod, List<Entry>> history =
                histories.computeIfAbsent(name, key -> new TreeMap<>(BY_END));
        figures.forEach((when, own) -> history.computeIfAbsent(when, key -> new ArrayList<>(1))
                .add(new Entry(row.number(), own, stated, said)));
    }

    /** Puts the rows of one subject and period together; what they contradict each other in is not taken. */
    private Optional<Report> together(String name, ReportingPeriod when, List<Entry> entries) {
        Entry first = entries.get(0);
        if (entries.size() == 1) {
            return Optional.of(new Report(List.of(first.row()), first.figures(), first.currency(), first.labels()));
        }
        String whose = name + ", " + when;
        return map.layout == Layout.WIDE ? twice(whose, entries) : gathered(whose, entries);
    }

    private Optional<Report> twice(String whose, List<Entry> entries) {
        Entry first = entries.get(0);
        boolean same = entries.stream().allMatch(first::saysTheSame);
        for (Entry entry : entries) {
            if (!same || !entry.equals(first)) {
                long other = entry.equals(first) ? entries.get(1).row() : first.row();
                wrong(
                        entry.row(),
                        new Violation(
                                "",
                                "",
                                "the same subject and period are on " + source.unit() + " " + other
                                        + (same ? " already" : ", too, with other figures; neither is taken"),
                                whose));
            }
        }
        return same
                ? Optional.of(new Report(List.of(first.row()), first.figures(), first.currency(), first.labels()))
                : Optional.empty();
    }

    /** A figure and the row that says it. */
    private record Said(long row, Figure figure) {
        String amount() {
            return Decimals.print(figure.amount());
        }
    }

    private Optional<Report> gathered(String whose, List<Entry> entries) {
        Map<FigureKey, List<Said>> byFigure = new LinkedHashMap<>();
        Map<String, Set<String>> said = new LinkedHashMap<>();
        Set<String> stated = new TreeSet<>();
        Set<Long> rows = new LinkedHashSet<>();
        for (Entry entry : entries) {
            rows.add(entry.row());
            entry.figures()
                    .forEach((key, figure) -> byFigure.computeIfAbsent(key, some -> new ArrayList<>())
                            .add(new Said(entry.row(), figure)));
            entry.labels()
                    .forEach((label, value) ->
                            said.computeIfAbsent(label, some -> new TreeSet<>()).add(value));
            if (!entry.figures().isEmpty()) {
                entry.currency().ifPresent(one -> stated.add(one.getCurrencyCode()));
            }
        }
        List<Violation> contradictions = contradictions(whose, said, stated);
        if (!contradictions.isEmpty()) {
            entries.forEach(entry -> contradictions.forEach(violation -> wrong(entry.row(), violation)));
            return Optional.empty();
        }
        Map<FigureKey, Figure> figures = new LinkedHashMap<>();
        byFigure.forEach((key, some) -> agreed(whose, some, rows).ifPresent(figure -> figures.put(key, figure)));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> labelled = new LinkedHashMap<>();
        said.forEach((label, all) -> labelled.put(label, all.iterator().next()));
        Optional<Currency> one = stated.stream().findFirst().map(Currency::getInstance);
        return Optional.of(new Report(List.copyOf(rows), figures, one.or(() -> map.currency), labelled));
    }

    private List<Violation> contradictions(String whose, Map<String, Set<String>> said, Set<String> currencies) {
        List<Violation> found = new ArrayList<>();
        if (currencies.size() > 1) {
            found.add(new Violation(
                    map.currencyColumn.orElse(""),
                    String.join(", ", currencies),
                    "are the currencies of the rows of one statement; it can have one",
                    whose));
        }
        said.forEach((label, all) -> {
            if (all.size() > 1) {
                found.add(new Violation(
                        map.labels.getOrDefault(label, label),
                        String.join(", ", all),
                        "are what the rows of one statement say; they must agree on its " + label,
                        whose));
            }
        });
        return found;
    }

    /** The figure that the rows agree on; rows that repeat it, or say another one, are refused. */
    private Optional<Figure> agreed(String whose, List<Said> some, Set<Long> rows) {
        Said first = some.get(0);
        boolean same = some.stream()
                .allMatch(one -> one.figure().amount().compareTo(first.figure().amount()) == 0);
        for (Said one : some.subList(same ? 1 : 0, some.size())) {
            Said other = one.equals(first) ? some.get(1) : first;
            wrong(
                    one.row(),
                    new Violation(
                            one.figure().column().name(),
                            one.amount(),
                            "is on " + source.unit() + " " + other.row()
                                    + (same ? " already" : ", too, as " + other.amount() + "; neither is taken"),
                            whose));
            rows.remove(one.row());
        }
        return same ? Optional.of(first.figure()) : Optional.empty();
    }

    private Optional<Currency> currency(Row row, List<Violation> wrong) {
        if (currency < 0 || map.notation.isMissing(row.cell(currency))) {
            return map.currency;
        }
        Intake intake = new Intake();
        Optional<Currency> stated = intake.toCurrency(heads.get(currency), code(row.cell(currency)));
        wrong.addAll(intake.violations());
        return stated;
    }

    /** The power of ten of a row's amounts; zero where no column says it, nothing where its cell is empty. */
    private OptionalInt exponent(Row row, List<Violation> wrong) {
        if (exponent < 0) {
            return OptionalInt.of(0);
        }
        String cell = code(row.cell(exponent));
        if (map.notation.isMissing(cell)) {
            return OptionalInt.empty();
        }
        if (cell.matches("-?\\d{1,2}")) {
            return OptionalInt.of(Integer.parseInt(cell));
        }
        wrong.add(new Violation(heads.get(exponent), cell, "is not a power of ten like 6"));
        return OptionalInt.empty();
    }

    private Optional<Figure> figure(
            Row row,
            int place,
            Named column,
            Optional<ReportingPeriod> when,
            OptionalInt power,
            List<Violation> wrong) {
        Binding binding = column.binding();
        try {
            Optional<BigDecimal> number = map.notation.parseNumber(row.cell(place));
            if (number.isEmpty() || when.isEmpty()) {
                return Optional.empty();
            }
            if (binding.isScaled() && power.isEmpty()) {
                wrong.add(new Violation(
                        heads.get(exponent), row.cell(exponent), "does not say in what unit " + column.name() + " is"));
                return Optional.empty();
            }
            if (!binding.isScaled() && power.orElse(0) != 0) {
                wrong.add(new Violation(
                        heads.get(exponent), row.cell(exponent), column.name() + " is a rate and has no unit"));
                return Optional.empty();
            }
            BigDecimal amount =
                    map.turned.contains(column.name()) ? number.get().negate() : number.get();
            int shift = binding.isScaled() ? shift(column, power.getAsInt()) : 0;
            ReportingPeriod over = over(row, column, when.get());
            return Optional.of(new Figure(
                    column, when.get(), over, binding.check(shift == 0 ? amount : amount.movePointRight(shift))));
        } catch (InvalidInputException e) {
            e.violations()
                    .forEach(
                            violation -> wrong.add(new Violation(column.name(), row.cell(place), violation.message())));
            return Optional.empty();
        }
    }

    /** The time that a flow is for; that of the year to date begins as many quarters before its end as the row says. */
    private ReportingPeriod over(Row row, Named column, ReportingPeriod when) {
        if (quarters < 0 || column.binding().form() != Form.YEAR_TO_DATE) {
            return column.binding().over(when);
        }
        String cell = row.cell(quarters);
        if (!cell.matches("[1-4]")) {
            throw InvalidInputException.of(
                    "",
                    "is of the year to date, and " + heads.get(quarters) + " \"" + cell
                            + "\" is not a number of quarters from 1 to 4");
        }
        LocalDate start = YearMonth.from(when.end())
                .minusMonths(3L * Integer.parseInt(cell) - 1)
                .atDay(1);
        return new ReportingPeriod(start, when.end());
    }

    /** A head, or a cell with a code, without the label behind it. */
    private String code(String text) {
        int colon = map.labelled ? text.indexOf(':') : -1;
        return colon < 0 ? text : text.substring(0, colon).strip();
    }

    /** By how many places a figure moves: money into the unit of the statements, what is counted into ones. */
    private int shift(Named column, int power) {
        Scale stated = map.scales.get(column.name());
        if (!column.binding().item().isMoney()) {
            return power + (stated == null ? 0 : stated.exponent());
        }
        Scale from = stated != null ? stated : exponent < 0 ? map.scale : Scale.UNITS;
        return from.exponent() + power - map.scale.exponent();
    }

    /**
     * The statement of one period: its own figures, and those of the subject's other rows that formulas look back to,
     * as far as the previous period and the same period a year before.
     */
    private Statement statement(
            String name, ReportingPeriod when, Report report, NavigableMap<ReportingPeriod, Report> reports) {
        StatementBuilder builder = Statement.builder(name, when)
                .in(map.scale)
                .source(place(report.rows().get(0)));
        report.currency().ifPresent(builder::currency);
        for (Figure figure : report.figures().values()) {
            figure.putInto(builder);
            if (figure.column().name().equals(ZERO)) {
                builder.remark(figure.item(), figure.item().name() + " is missing, which means zero in this source");
            }
        }
        // an earlier flow is no reason to say more than that this one is not reported
        Set<Item<?>> reported = new HashSet<>();
        report.figures().keySet().forEach(key -> reported.add(key.item()));
        Map<FigureKey, Figure> earlier = new LinkedHashMap<>();
        Map<Item<?>, String> skipped = new LinkedHashMap<>();
        LocalDate first = first(when);
        Collection<Map.Entry<ReportingPeriod, Report>> before = reports.subMap(
                        new ReportingPeriod(FIRST_DAY, first), true, new ReportingPeriod(when.end(), when.end()), true)
                .entrySet();
        for (Map.Entry<ReportingPeriod, Report> other : before) {
            if (other.getKey().equals(when)) {
                continue;
            }
            boolean sameCurrency = other.getValue().currency().equals(report.currency());
            for (Figure figure : other.getValue().figures().values()) {
                Figure own = report.figures().get(figure.key());
                LocalDate start =
                        figure.isDated() ? when.start() : figure.over().start();
                boolean needed = start.isAfter(first)
                        && (figure.isDated() || reported.contains(figure.item()) || !start.isBefore(when.start()));
                if (!figure.isOfOtherPeriodsToo() || !needed) {
                    continue;
                }
                if (!sameCurrency && figure.column().isInCurrencyOfRow()) {
                    skipped.put(
                            figure.item(),
                            figure.item().name() + " of " + other.getKey() + " is in "
                                    + words(other.getValue().currency()) + ", and not read");
                } else if (own != null) {
                    restated(builder, own, "this row", figure, other.getKey());
                } else {
                    Figure replaced = earlier.put(figure.key(), figure);
                    if (replaced != null) {
                        restated(builder, replaced, "that of " + replaced.period(), figure, other.getKey());
                    }
                }
            }
        }
        earlier.values().forEach(figure -> figure.putInto(builder));
        skipped.forEach(builder::remark);
        return builder.build();
    }

    private static String words(Optional<Currency> stated) {
        return stated.map(Currency::getCurrencyCode).orElse("no stated currency");
    }

    private static void restated(StatementBuilder builder, Figure one, String where, Figure other, ReportingPeriod of) {
        if (one.amount().compareTo(other.amount()) == 0) {
            return;
        }
        String words = " is " + Printing.upTo(one.amount(), 12) + " in " + where + ", and "
                + Printing.upTo(other.amount(), 12) + " in that of " + of;
        if (other.isDated()) {
            builder.remark(one.item(), other.date(), one.item().name() + " at " + other.date() + words);
        } else {
            builder.remark(one.item(), other.over(), one.item().name() + " of " + other.over() + words);
        }
    }

    /** The first day that a formula can look back to, and the start of its year. */
    private static LocalDate first(ReportingPeriod when) {
        LocalDate first = when.opening();
        if (when.hasPrevious()) {
            first = when.previous().opening();
        }
        if (when.hasYearBefore() && when.yearBefore().opening().isBefore(first)) {
            first = when.yearBefore().opening();
        }
        // figures to date begin with their year
        LocalDate start = first.plusDays(1).withDayOfYear(1);
        return start.getYear() <= 1 ? FIRST_DAY : start.minusDays(1);
    }
}
