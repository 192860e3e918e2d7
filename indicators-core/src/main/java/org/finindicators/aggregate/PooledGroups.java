/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.finindicators.formula.Figures;
import org.finindicators.indicator.Indicator;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;

/**
 * Several institutions as groups and as a whole: ratios of sums, by any grouping.
 *
 * @param groups the result of each indicator, by group
 * @param whole the result of each indicator over all institutions
 * @since 0.1.0
 */
public record PooledGroups(SortedMap<String, Map<Indicator, Aggregate>> groups, Map<Indicator, Aggregate> whole)
        implements Tabular {
    /** Copies the maps. */
    public PooledGroups {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        whole = Collections.unmodifiableMap(new LinkedHashMap<>(whole));
    }

    /**
     * Measures institutions and pools the results.
     *
     * @param <F> what holds the figures of an institution
     * @param indicators the indicators; those whose parts cannot be added are undefined for a group, not applicable
     * @param institutions the figures of each
     * @param group tells the group of an institution
     * @return the pooled results
     * @throws IllegalArgumentException if an institution has no group
     */
    public static <F extends Figures> PooledGroups of(
            Collection<Indicator> indicators, Collection<F> institutions, Function<? super F, String> group) {
        SortedMap<String, List<F>> members = institutions.stream()
                .collect(Collectors.groupingBy(
                        figures -> Optional.<String>ofNullable(group.apply(figures))
                                .orElseThrow(
                                        () -> new IllegalArgumentException("'" + figures.subject() + "' has no group")),
                        TreeMap::new,
                        Collectors.toList()));
        SortedMap<String, Map<Indicator, Aggregate>> groups = new TreeMap<>();
        members.forEach((name, list) -> groups.put(name, pooled(indicators, list)));
        return new PooledGroups(groups, pooled(indicators, institutions));
    }

    private static Map<Indicator, Aggregate> pooled(
            Collection<Indicator> indicators, Collection<? extends Figures> members) {
        Map<Indicator, Aggregate> results = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            results.put(
                    indicator,
                    members.stream()
                            .map(indicator::measure)
                            .collect(PooledRatio.collector(indicator))
                            .result());
        }
        return results;
    }

    /**
     * Finds one result.
     *
     * @param group the group
     * @param indicator the indicator
     * @return the ratio of sums
     * @throws NoSuchElementException if there is no such group or indicator
     */
    public Aggregate get(String group, Indicator indicator) {
        return Optional.ofNullable(groups.getOrDefault(group, Map.of()).get(indicator))
                .orElseThrow(() -> new NoSuchElementException(
                        "no result of " + indicator.id() + " for '" + group + "'; there are " + groups.keySet()));
    }

    /**
     * Writes a row for each indicator and a column for each group and for all.
     *
     * @return the table, with a note for whoever was left out and for what is undefined
     */
    @Override
    public Table table() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("ratio of sums")));
        groups.keySet().forEach(name -> columns.add(Column.number(name)));
        columns.add(Column.number("all"));
        columns.add(Column.text("unit"));
        Table table = Table.of("", columns.toArray(Column[]::new));
        List<String> notes = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<Indicator, Aggregate> entry : whole.entrySet()) {
            Indicator indicator = entry.getKey();
            List<String> row = new ArrayList<>(List.of(indicator.title()));
            groups.keySet().forEach(name -> row.add(cell(get(name, indicator), notes)));
            row.add(cell(entry.getValue(), notes));
            row.add(indicator.variant().unitWords(entry.getValue().currency()));
            rows.add(row);
            entry.getValue().excluded().forEach(e -> notes.add(indicator.title() + ", left out: " + e));
        }
        table = table.rows(rows);
        for (String note : notes) {
            table = table.note(note);
        }
        return table;
    }

    private static String cell(Aggregate result, List<String> notes) {
        Optional<Rational> value = result.value();
        if (value.isPresent()) {
            return result.indicator().variant().unit().print(value.get().toDecimal());
        }
        String why = result.fault().map(Object::toString).orElse("");
        String note = result.indicator().title() + " undefined: " + why;
        if (!notes.contains(note)) {
            notes.add(note);
        }
        return "-";
    }

    /** Prints the table. */
    @Override
    public String toString() {
        return table().toString();
    }
}
