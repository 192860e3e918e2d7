/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
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
import org.finindicators.tables.statements.Binding.Form;
import org.finindicators.tables.statements.StatementMap.Layout;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one source into statements. */
final class StatementReading implements RowHandler {
    private final StatementMap map;
    private final RowSource source;
    private final SourceFaults faults;
    /** What is known of each subject, in the order of the source. */
    private final Map<String, History> histories = new LinkedHashMap<>();

    private final Map<Integer, Binding> columns = new LinkedHashMap<>();
    private final Map<Integer, ReportingPeriod> periods = new LinkedHashMap<>();
    private final Map<String, Integer> labels = new LinkedHashMap<>();
    private final Map<String, Long> strangers = new LinkedHashMap<>();
    private List<Integer> subject = List.of();
    private int period = -1;
    private int names = -1;
    private int values = -1;
    private int currency = -1;
    private int exponent = -1;
    private List<String> heads = List.of();
    private List<String> unbound = List.of();

    StatementReading(StatementMap map, RowSource source) {
        this.map = map;
        this.source = source;
        faults = new SourceFaults(source);
    }

    /** What one subject reports, by period and date. */
    private static final class History {
        final TreeMap<ReportingPeriod, Report> reports = new TreeMap<>();
    }

    /** The figures of one subject and period. */
    private static final class Report {
        final long row;
        final Map<Object, Figure> figures = new LinkedHashMap<>();
        final Map<String, String> labels = new LinkedHashMap<>();
        @Nullable Currency currency;

        Report(long row) {
            this.row = row;
        }
    }

    Statements read() {
        source.read(this, faults);
        List<Statement> statements = new ArrayList<>();
        List<Map<String, String>> all = new ArrayList<>();
        List<Violation> objections = new ArrayList<>();
        histories.forEach((name, history) -> history.reports.forEach((when, report) -> {
            try {
                Statement statement = statement(name, when, report, history);
                String place = place(report.row);
                for (Violation objection : statement.violations()) {
                    objections.add(new Violation(
                            place + ", " + objection.path(),
                            objection.value(),
                            objection.message(),
                            name + ", " + when));
                }
                statements.add(statement);
                all.add(Map.copyOf(report.labels));
            } catch (InvalidInputException e) {
                e.violations().forEach(violation -> faults.add(report.row, violation));
            }
        }));
        if (!strangers.isEmpty()) {
            unbound = new ArrayList<>(unbound);
            strangers.forEach((name, rows) -> unbound.add(name + " (" + rows + (rows == 1 ? " row)" : " rows)")));
        }
        return new Statements(source.name(), statements, all, faults, objections, unbound);
    }

    private String place(long row) {
        return source.name() + ", " + source.unit() + " " + row;
    }

    @Override
    public void header(List<String> given) {
        heads = given;
        Header header = new Header(given, faults);
        subject = map.subject.stream().map(header::require).toList();
        period = map.layout == Layout.PERIODS ? -1 : header.require(map.period);
        names = map.layout == Layout.WIDE ? -1 : header.require(map.nameColumn);
        values = map.layout == Layout.ROWS ? header.require(map.valueColumn) : -1;
        currency = map.currencyColumn.map(header::require).orElse(-1);
        exponent = map.exponentColumn.map(header::require).orElse(-1);
        map.labels.forEach((label, column) -> labels.put(label, header.require(column)));
        map.leftOut.forEach(header::find);
        if (map.layout == Layout.WIDE) {
            map.bindings.forEach((column, binding) -> {
                int place = header.find(column);
                if (place >= 0) {
                    columns.put(place, binding);
                }
            });
            if (map.byName) {
                for (int place = 0; place < given.size(); place++) {
                    String head = given.get(place);
                    if (!map.bindings.containsKey(head) && !isTaken(head) && given.indexOf(head) == place) {
                        int here = place;
                        StatementMap.byName(head).ifPresent(binding -> {
                            header.find(head);
                            columns.put(here, binding);
                        });
                    }
                }
            }
        } else if (map.layout == Layout.PERIODS) {
            for (int place = 0; place < given.size(); place++) {
                if (map.pattern.reads(given.get(place))) {
                    header.find(given.get(place));
                    periods.put(place, map.pattern.read(given.get(place)));
                }
            }
        }
        unbound = header.unbound(map.knownNames());
        if (!faults.violations().isEmpty() && needsMissing()) {
            throw new InvalidInputException(faults.violations());
        }
        if ((map.layout == Layout.WIDE && columns.isEmpty()) || (map.layout == Layout.PERIODS && periods.isEmpty())) {
            faults.add(
                    "header",
                    "",
                    map.layout == Layout.WIDE
                            ? "has none of the columns that the mapping binds: " + String.join(", ", map.bindings.keySet())
                            : "has no column for a period like " + map.pattern);
            throw new InvalidInputException(faults.violations());
        }
    }

    private boolean isTaken(String head) {
        return map.subject.contains(head)
                || map.period.equals(head)
                || map.labels.containsValue(head)
                || map.leftOut.contains(head)
                || map.currencyColumn.filter(head::equals).isPresent()
                || map.exponentColumn.filter(head::equals).isPresent();
    }

    private boolean needsMissing() {
        return subject.contains(-1)
                || (map.layout != Layout.PERIODS && period < 0)
                || (map.layout != Layout.WIDE && names < 0)
                || (map.layout == Layout.ROWS && values < 0)
                || (map.currencyColumn.isPresent() && currency < 0)
                || (map.exponentColumn.isPresent() && exponent < 0)
                || labels.containsValue(-1);
    }

    @Override
    public void row(Row row) {
        List<Violation> wrong = new ArrayList<>();
        String name = subject.stream()
                .map(row::cell)
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        if (name.isEmpty()) {
            wrong.add(new Violation(String.join(", ", map.subject), "", "is empty, and nobody can be told to have reported it"));
        }
        Optional<ReportingPeriod> when = Optional.empty();
        if (map.layout != Layout.PERIODS) {
            try {
                when = Optional.of(map.pattern.read(row.cell(period)));
            } catch (InvalidInputException e) {
                e.violations().forEach(violation -> wrong.add(violation.inside(map.period)));
            }
        }
        String whose = name + when.map(stated -> (name.isEmpty() ? "" : ", ") + stated).orElse("");
        Map<Object, Figure> figures = new LinkedHashMap<>();
        Optional<Currency> stated = currency(row, wrong);
        int power = exponent(row, wrong);
        if (map.layout == Layout.WIDE) {
            for (Map.Entry<Integer, Binding> column : columns.entrySet()) {
                int place = column.getKey();
                figure(row, place, heads.get(place), column.getValue(), when, power, wrong)
                        .ifPresent(figure -> put(figures, figure, heads.get(place), wrong));
            }
        } else {
            String item = row.cell(names);
            Optional<Binding> binding = Optional.ofNullable(map.bindings.get(item));
            if (binding.isEmpty() && map.byName) {
                binding = StatementMap.byName(item);
            }
            if (binding.isEmpty()) {
                if (map.leftOut.contains(item)) {
                    return;
                }
                if (strangers.size() < 1000 || strangers.containsKey(item)) {
                    strangers.merge(item, 1L, Long::sum);
                }
                return;
            }
            if (map.layout == Layout.ROWS) {
                figure(row, values, item, binding.get(), when, power, wrong)
                        .ifPresent(figure -> put(figures, figure, item, wrong));
            } else {
                for (Map.Entry<Integer, ReportingPeriod> column : periods.entrySet()) {
                    figure(row, column.getKey(), item, binding.get(), Optional.of(column.getValue()), power, wrong)
                            .ifPresent(figure -> put(figures, figure, item, wrong));
                }
            }
        }
        if (!wrong.isEmpty()) {
            wrong.forEach(violation -> faults.add(row.number(), violation.about(whose)));
            return;
        }
        take(row, name, when, figures, stated);
    }

    private static void put(Map<Object, Figure> figures, Figure figure, String column, List<Violation> wrong) {
        Figure before = figures.putIfAbsent(figure.key(), figure);
        if (before != null && before.amount().compareTo(figure.amount()) != 0) {
            wrong.add(new Violation(
                    column,
                    Decimals.print(figure.amount()),
                    "contradicts another column of the same figure, " + Decimals.print(before.amount())));
        }
    }

    private void take(
            Row row,
            String name,
            Optional<ReportingPeriod> when,
            Map<Object, Figure> figures,
            Optional<Currency> stated) {
        History history = histories.computeIfAbsent(name, key -> new History());
        if (map.layout == Layout.WIDE) {
            ReportingPeriod of = when.orElseThrow();
            Report before = history.reports.get(of);
            if (before != null) {
                faults.add(
                        row.number(),
                        "",
                        name + ", " + of,
                        "",
                        "the same subject and period are on " + source.unit() + " " + before.row + " already");
                return;
            }
            Report report = new Report(row.number());
            report.currency = stated.orElse(null);
            report.figures.putAll(figures);
            labels.forEach((label, place) -> report.labels.put(label, row.cell(place)));
            history.reports.put(of, report);
            return;
        }
        for (Figure figure : figures.values()) {
            Report report = history.reports.computeIfAbsent(figure.period(), key -> new Report(row.number()));
            Figure before = report.figures.putIfAbsent(figure.key(), figure);
            if (before != null && before.amount().compareTo(figure.amount()) != 0) {
                faults.add(
                        row.number(),
                        figure.binding().item().name(),
                        name + ", " + figure.period(),
                        Decimals.print(figure.amount()),
                        "was given already, as " + Decimals.print(before.amount()));
            }
            if (stated.isPresent() && report.currency != null && !stated.get().equals(report.currency)) {
                faults.add(
                        row.number(),
                        map.currencyColumn.orElse(""),
                        name + ", " + figure.period(),
                        stated.get().getCurrencyCode(),
                        "is not " + report.currency + ", the currency of the rows before");
            } else if (stated.isPresent()) {
                report.currency = stated.get();
            }
            labels.forEach((label, place) -> report.labels.put(label, row.cell(place)));
        }
    }

    private Optional<Currency> currency(Row row, List<Violation> wrong) {
        if (currency < 0 || row.cell(currency).isEmpty()) {
            return map.currency;
        }
        Intake intake = new Intake();
        Optional<Currency> stated = intake.toCurrency(heads.get(currency), row.cell(currency));
        wrong.addAll(intake.violations());
        return stated;
    }

    /** The power of ten of a row's amounts, zero for units. */
    private int exponent(Row row, List<Violation> wrong) {
        if (exponent < 0 || row.cell(exponent).isEmpty()) {
            return 0;
        }
        String cell = row.cell(exponent);
        if (cell.matches("\\d{1,2}")) {
            return Integer.parseInt(cell);
        }
        wrong.add(new Violation(heads.get(exponent), cell, "is not a power of ten like 6"));
        return 0;
    }

    private Optional<Figure> figure(
            Row row,
            int place,
            String column,
            Binding binding,
            Optional<ReportingPeriod> when,
            int power,
            List<Violation> wrong) {
        try {
            Optional<BigDecimal> number = map.notation.number(row.cell(place));
            if (number.isEmpty() || when.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal amount = map.turned.contains(column) ? number.get().negate() : number.get();
            return Optional.of(
                    binding.figure(when.get(), Binding.check(amount.movePointRight(shift(binding, column, power)))));
        } catch (InvalidInputException e) {
            e.violations()
                    .forEach(violation -> wrong.add(
                            new Violation(column, row.cell(place), violation.message())));
            return Optional.empty();
        }
    }

    /** By how many places an amount moves into the unit of the statements. */
    private int shift(Binding binding, String column, int power) {
        if (binding.form() == Form.RATE || binding.form() == Form.RATE_PERCENT || binding.form() == Form.PER_HEAD) {
            return 0;
        }
        if (!binding.item().isMoney()) {
            return power;
        }
        Scale stated = map.scales.getOrDefault(column, exponent < 0 ? map.scale : Scale.UNITS);
        return stated.exponent() + power - map.scale.exponent();
    }

    /**
     * The statement of one period: its own figures, and those of the subject's other rows that formulas look back to,
     * as far as the previous period and the same period a year before.
     */
    private Statement statement(String name, ReportingPeriod when, Report report, History history) {
        StatementBuilder builder = Statement.builder(name, when)
                .in(map.scale)
                .source(source.name() + ", " + source.unit() + " " + report.row);
        Optional.ofNullable(report.currency).ifPresent(builder::currency);
        Set<Object> own = new LinkedHashSet<>();
        report.figures.values().forEach(figure -> {
            own.add(figure.key());
            figure.putInto(builder);
            Optional.ofNullable(map.currencies.get(column(figure.binding())))
                    .ifPresent(other -> builder.currencyOf(figure.binding().item(), other));
        });
        Map<Object, Figure> earlier = new LinkedHashMap<>();
        LocalDate first = first(when);
        for (Map.Entry<ReportingPeriod, Report> other : history.reports.entrySet()) {
            if (other.getKey().equals(when)
                    || other.getKey().closing().isAfter(when.closing())
                    || other.getKey().closing().isBefore(first)
                    || !Objects.equals(other.getValue().currency, report.currency)) {
                continue;
            }
            for (Figure figure : other.getValue().figures.values()) {
                if (own.contains(figure.key())) {
                    restated(builder, report.figures.get(figure.key()), figure, other.getKey());
                } else if (isKept(figure)) {
                    earlier.put(figure.key(), figure);
                }
            }
        }
        earlier.values().forEach(figure -> figure.putInto(builder));
        if (!map.zeroWhereMissing.isEmpty()) {
            builder.missingMeansZero(map.zeroWhereMissing.toArray(org.finindicators.formula.Item[]::new));
        }
        return builder.build();
    }

    /** Averages, means, rates and amounts a head are those of the statement's own period. */
    private static boolean isKept(Figure figure) {
        return figure.isDated() || figure.binding().form() == Form.FLOW || figure.binding().form() == Form.YEAR_TO_DATE;
    }

    private static void restated(
            StatementBuilder builder, @Nullable Figure own, Figure other, ReportingPeriod of) {
        if (own != null && own.amount().compareTo(other.amount()) != 0) {
            builder.remark(
                    own.binding().item(),
                    own.binding().item().name() + " at " + other.date() + " is " + Decimals.print(own.amount())
                            + " in this row, and " + Decimals.print(other.amount()) + " in that of " + of);
        }
    }

    private String column(Binding binding) {
        return map.bindings.entrySet().stream()
                .filter(entry -> entry.getValue().equals(binding))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
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
        return first.withDayOfYear(1).minusDays(1);
    }
}
