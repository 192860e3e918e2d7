/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Origin;
import org.finindicators.number.Decimals;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Table;

/**
 * Lists measurements for programs: a row each, at full precision, with the parts of quotients and the reasons.
 *
 * @since 0.1.0
 */
public final class Listing {
    private Listing() {}

    /**
     * Lists measurements.
     *
     * @param measurements defined or not
     * @return a row for each, in the same order; the detail of one that is defined is what has to be known of it
     */
    public static Table of(Collection<? extends Measurement> measurements) {
        Table table = Table.of(
                "",
                Column.text("subject"),
                Column.text("period"),
                Column.text("start"),
                Column.text("end"),
                Column.text("id"),
                Column.text("variant"),
                Column.number("value"),
                Column.text("unit"),
                Column.text("scale"),
                Column.text("currency"),
                Column.number("numerator"),
                Column.number("denominator"),
                Column.text("reason"),
                Column.text("detail"));
        return table.rows(measurements.stream().map(Listing::cells).toList());
    }

    private static List<String> cells(Measurement measurement) {
        boolean money = measurement.operands().stream().anyMatch(Operand::isMoney);
        Origin origin = measurement.origin();
        return List.of(
                origin.subject(),
                origin.when(),
                start(origin),
                end(origin),
                measurement.indicator().id(),
                measurement.indicator().variant().name(),
                measurement.decimal().map(Decimals::print).orElse(""),
                measurement.indicator().variant().unit().name(),
                money ? origin.scale().name() : "",
                money ? currency(measurement) : "",
                measurement.evaluation().numerator().map(Rational::toString).orElse(""),
                measurement.evaluation().denominator().map(Rational::toString).orElse(""),
                measurement.reason().map(Enum::name).orElse(""),
                measurement instanceof Undefined undefined
                        ? undefined.detail()
                        : String.join("; ", measurement.evaluation().caveats()));
    }

    /**
     * Spreads measurements out.
     *
     * @param measurements defined or not
     * @return a row for each subject and period, in the order in which they come, and a column for each indicator in
     *     its variant, with the value unrounded, money in whole units of the currency in the head; empty where there is
     *     none, with the reason in the last column. What is measured twice has a row of its own
     */
    public static Table wide(Collection<? extends Measurement> measurements) {
        Set<String> heads = new LinkedHashSet<>();
        Map<List<Object>, List<Map<String, Measurement>>> bySubject = new LinkedHashMap<>();
        for (Measurement measurement : measurements) {
            String head = head(measurement);
            heads.add(head);
            Origin origin = measurement.origin();
            List<Map<String, Measurement>> rows = bySubject.computeIfAbsent(
                    List.of(origin.subject(), origin.period(), origin.when()), key -> new ArrayList<>());
            Optional<Map<String, Measurement>> free =
                    rows.stream().filter(row -> !row.containsKey(head)).findFirst();
            free.orElseGet(() -> {
                        rows.add(new LinkedHashMap<>());
                        return rows.get(rows.size() - 1);
                    })
                    .put(head, measurement);
        }
        List<Column> columns =
                new ArrayList<>(List.of(Column.text("subject"), Column.text("start"), Column.text("end")));
        heads.forEach(head -> columns.add(Column.number(head)));
        columns.add(Column.text("reasons"));
        return new Table(
                "",
                columns,
                bySubject.values().stream()
                        .flatMap(List::stream)
                        .map(row -> wide(row, heads))
                        .toList(),
                List.of());
    }

    private static List<String> wide(Map<String, Measurement> row, Set<String> heads) {
        Origin origin = row.values().iterator().next().origin();
        List<String> cells = new ArrayList<>(List.of(origin.subject(), start(origin), end(origin)));
        List<String> reasons = new ArrayList<>();
        for (String head : heads) {
            Measurement measurement = row.get(head);
            cells.add(
                    measurement instanceof Measured measured
                            ? Decimals.print(measured.inUnits().toDecimal())
                            : "");
            if (measurement instanceof Undefined undefined) {
                reasons.add(head + ": " + undefined.why().name());
            }
        }
        cells.add(String.join("; ", reasons));
        return cells;
    }

    /** The name of the indicator, and the currency of a value that is money. */
    private static String head(Measurement measurement) {
        Indicator indicator = measurement.indicator();
        boolean money = indicator.variant().formula().dimension().money() != 0;
        String currency = money ? currency(measurement) : "";
        return name(indicator) + (currency.isEmpty() ? "" : " " + currency);
    }

    /**
     * Names an indicator in its variant, as the head of a column.
     *
     * @param indicator the indicator
     * @return for instance {@code profitability.return-on-equity[average]}
     */
    public static String name(Indicator indicator) {
        return indicator.id() + "[" + indicator.variant().name() + "]";
    }

    private static String start(Origin origin) {
        return origin.isDated() ? origin.period().start().toString() : "";
    }

    private static String end(Origin origin) {
        return origin.isDated() ? origin.period().end().toString() : "";
    }

    private static String currency(Measurement measurement) {
        return measurement.operands().stream()
                .map(Operand::currency)
                .flatMap(Optional::stream)
                .map(Currency::getCurrencyCode)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
