/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.finindicators.formula.Evaluation;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.sensitivity.Attribution;
import org.finindicators.sensitivity.Contribution;
import org.finindicators.sensitivity.Quantity;

/**
 * Why the indicators of many subjects are not what they were: a change with its parts for each.
 *
 * @param attributions one for each subject and indicator that was measured both times, in the order of the later ones
 * @param leftOut who has no counterpart, or two
 * @since 0.1.0
 */
public record Attributions(List<Attribution> attributions, List<String> leftOut) implements Tabular {
    private static final int LISTED = 20;

    /** Copies the lists. */
    public Attributions {
        attributions = List.copyOf(attributions);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Splits the changes between two lists of measurements, each with that of the same indicator and subject.
     *
     * @param before the earlier measurements
     * @param now the later measurements
     * @return the changes; whoever is in one of the lists only, or twice, is left out and named
     */
    public static Attributions between(
            Collection<? extends Measurement> before, Collection<? extends Measurement> now) {
        Map<Key, Measurement> earlier = new LinkedHashMap<>();
        List<String> leftOut = new ArrayList<>();
        Set<Key> repeated = new LinkedHashSet<>();
        for (Measurement one : before) {
            if (earlier.putIfAbsent(Key.of(one), one) != null) {
                repeated.add(Key.of(one));
            }
        }
        Set<Key> seen = new LinkedHashSet<>();
        for (Measurement one : now) {
            if (!seen.add(Key.of(one))) {
                repeated.add(Key.of(one));
            }
        }
        repeated.forEach(key -> leftOut.add(key.words() + ": there twice"));
        List<Attribution> changes = new ArrayList<>();
        for (Measurement one : now) {
            Key key = Key.of(one);
            Measurement was = earlier.get(key);
            if (was == null) {
                leftOut.add(key.words() + ": not there before");
            } else if (!repeated.contains(key)) {
                changes.add(one.since(was));
            }
        }
        earlier.keySet().stream()
                .filter(key -> !seen.contains(key))
                .forEach(key -> leftOut.add(key.words() + ": not there now"));
        return new Attributions(changes, leftOut);
    }

    /**
     * Writes a row for each change: with a column for each part where all are of one indicator, otherwise with the
     * largest part.
     *
     * @return the table, with a note for each change without parts
     */
    @Override
    public Table table() {
        List<String> titles =
                attributions.stream().map(one -> one.now().title()).distinct().toList();
        Set<String> names = new LinkedHashSet<>();
        attributions.forEach(one -> one.contributions().forEach(part -> names.add(part.name())));
        boolean isOne = titles.size() == 1;
        List<String> units = attributions.stream()
                .map(one -> one.now().unitOfChange())
                .distinct()
                .toList();
        boolean isOneUnit = units.size() == 1;
        List<Column> columns = new ArrayList<>(List.of(Column.text("subject")));
        if (!isOne) {
            columns.add(Column.text("indicator"));
        }
        columns.addAll(List.of(Column.number("before"), Column.number("now"), Column.number("change")));
        if (isOne) {
            names.forEach(name -> columns.add(Column.number(name)));
        } else {
            if (!isOneUnit) {
                columns.add(Column.text("unit"));
            }
            columns.add(Column.text("largest part"));
        }
        String unit = isOneUnit && !units.get(0).isEmpty() ? " in " + units.get(0) : "";
        String title = (isOne ? titles.get(0) + ", change" : "Changes") + between() + unit;
        Table table = Table.of(title, columns.toArray(Column[]::new))
                .rows(attributions.stream()
                        .map(one -> row(one, isOne, isOneUnit, names))
                        .toList());
        for (Attribution one : attributions) {
            if (!one.isDefined()) {
                table = table.note(one.now().origin().subject()
                        + (isOne ? "" : ", " + one.now().title()) + ": "
                        + one.change().faults().get(0));
            }
        }
        for (String who : leftOut.subList(0, Math.min(LISTED, leftOut.size()))) {
            table = table.note("left out: " + who);
        }
        return leftOut.size() > LISTED ? table.note("left out besides: " + (leftOut.size() - LISTED)) : table;
    }

    /** From when to when, where it is the same for all. */
    private String between() {
        List<String> periods = attributions.stream()
                .map(one -> " from " + one.labelBefore() + " to " + one.labelNow())
                .distinct()
                .toList();
        return periods.size() == 1 && !periods.get(0).equals(" from before to now") ? periods.get(0) : "";
    }

    private static List<String> row(Attribution one, boolean isOne, boolean isOneUnit, Set<String> names) {
        Quantity now = one.now();
        Evaluation change = one.change();
        List<String> row = new ArrayList<>(List.of(now.origin().subject()));
        if (!isOne) {
            row.add(now.title());
        }
        row.add(one.valueBefore().map(value -> number(now, value)).orElse("-"));
        row.add(now.evaluation().value().map(value -> number(now, value)).orElse("-"));
        row.add(change.value().map(now::printChange).orElse("-"));
        if (isOne) {
            names.forEach(name -> row.add(one.of(name).map(now::printChange).orElse(one.isDefined() ? "" : "-")));
        } else {
            if (!isOneUnit) {
                row.add(now.unitOfChange());
            }
            row.add(one.contributions().stream()
                    .max(Comparator.comparing(Attributions::size))
                    .map(part -> part.name() + " " + now.printChange(part.amount()))
                    .orElse("-"));
        }
        return row;
    }

    private static Rational size(Contribution part) {
        return part.amount().signum() < 0 ? part.amount().negated() : part.amount();
    }

    private static String number(Quantity now, Rational value) {
        String printed = now.print(value);
        String unit = now.unit();
        return printed.endsWith(" " + unit) ? printed.substring(0, printed.length() - unit.length() - 1) : printed;
    }

    /** Prints the table. */
    @Override
    public String toString() {
        return table().toString();
    }

    private record Key(String indicator, String subject) {
        static Key of(Measurement measurement) {
            return new Key(measurement.indicator().title(), measurement.origin().subject());
        }

        String words() {
            return Optional.of(subject).filter(name -> !name.isBlank()).orElse("a subject without a name") + ", "
                    + indicator;
        }
    }
}
