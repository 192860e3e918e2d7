/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.formula.Fault;
import org.finindicators.indicator.Unit;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Cell;
import org.finindicators.report.Column;
import org.finindicators.report.Table;

/** Prints the change of a pooled ratio. */
final class PooledChangeText {
    private static final int WIDTH = 79;
    private static final int SHOWN = 20;
    private static final int DIGITS = 3;
    private static final int DECIMALS = 2;
    /** Weight and rate, before and now. */
    private static final int SIDES = 4;
    /** Beyond so many decimals, a number is printed with an exponent. */
    private static final int MOST_DECIMALS = 8;

    private final PooledChange change;
    private final PoolSide before;
    private final PoolSide now;
    private final SortedMap<ChangePart, Rational> parts;
    private final Unit unit;
    private final int decimals;

    PooledChangeText(PooledChange change, PoolSide before, PoolSide now) {
        this.change = change;
        this.before = before;
        this.now = now;
        parts = change.parts();
        Unit own = change.indicator().variant().unit();
        unit = switch (own) {
            case SHARE, RATIO, RATE, POINTS -> Unit.POINTS;
            default -> own;
        };
        decimals = decimals();
    }

    /** As many for all amounts, so that they stand below each other and add up: three digits of the largest. */
    private int decimals() {
        int order = Integer.MIN_VALUE;
        List<Rational> amounts = new ArrayList<>(parts.values());
        change.change().ifPresent(amounts::add);
        for (Rational amount : amounts) {
            if (amount.signum() != 0) {
                BigDecimal shown = unit.inUnit(amount.toDecimal());
                order = Math.max(order, shown.precision() - shown.scale());
            }
        }
        return order == Integer.MIN_VALUE ? DECIMALS : Math.max(DECIMALS, DIGITS - order);
    }

    private String amount(Rational value) {
        BigDecimal shown = unit.inUnit(value.toDecimal());
        return decimals > MOST_DECIMALS ? Printing.significant(shown, DECIMALS) : Printing.fixed(shown, decimals);
    }

    private String signed(Rational value) {
        String number = amount(value);
        boolean plus = value.signum() > 0 && number.chars().anyMatch(c -> c >= '1' && c <= '9');
        return plus ? "+" + number : number;
    }

    /** The unit of the parts. */
    private String partWords() {
        return unit == Unit.POINTS ? unit.words() : valueWords();
    }

    private String valueWords() {
        return change.indicator().variant().unitWords(now.result().currency());
    }

    private String value(Rational rate) {
        return change.indicator().variant().unit().print(rate.toDecimal());
    }

    private String title() {
        return change.indicator().title();
    }

    /** The first line; where the parts do not fit on it, they follow on the next one. */
    private String answer() {
        if (change.change().isEmpty()) {
            String why = change.faults().stream().map(Fault::toString).collect(Collectors.joining("; "));
            String rest = ", change undefined: ";
            return fits(title(), rest + why)
                    ? title() + rest + why
                    : cut(rest + change.faults().get(0).reason().words()) + below(why);
        }
        String each = parts.entrySet().stream()
                .map(part -> part.getKey().words() + " " + signed(part.getValue()))
                .collect(Collectors.joining(", "));
        String number = " " + signed(change.change().orElseThrow());
        String words = partWords().isEmpty() ? "" : " " + partWords();
        String brief = words.replace(Unit.POINTS.words(), "points");
        for (String rest : List.of(number + words + ": " + each, number + brief + ": " + each)) {
            if (fits(title(), rest)) {
                return title() + rest;
            }
        }
        return cut(number + words) + below(each);
    }

    private static String below(String text) {
        return "\n" + String.join("\n", Cell.wrapped("  " + text, WIDTH, "  "));
    }

    private static boolean fits(String title, String rest) {
        return Cell.width(title) + Cell.width(rest) <= WIDTH;
    }

    private String cut(String rest) {
        return Cell.cut(title(), Math.max(0, WIDTH - Cell.width(rest))) + rest;
    }

    String text() {
        Table table = table(change.largest(SHOWN));
        List<String> lines = new ArrayList<>(List.of(answer()));
        if (change.faults().isEmpty()) {
            lines.addAll(blocks(table));
        }
        if (!table.notes().isEmpty()) {
            lines.add(new Table("", List.of(), List.of(), table.notes())
                    .toString()
                    .strip());
        }
        return String.join("\n", lines);
    }

    /** One table if there is room, otherwise one of the parts and one of weights and rates. */
    private List<String> blocks(Table table) {
        int columns = table.columns().size();
        String whole = withColumns(table, 1, columns).toString();
        int parts = columns - SIDES;
        return whole.contains("\n\n")
                ? List.of(
                        withColumns(table, 1, parts).toString(),
                        "",
                        withColumns(table, parts, columns).toString())
                : List.of(whole);
    }

    /** The names and some of the columns after them. */
    private static Table withColumns(Table table, int from, int to) {
        return new Table(
                "",
                namesAnd(table.columns(), from, to),
                table.rows().stream().map(row -> namesAnd(row, from, to)).toList(),
                List.of());
    }

    private static <T> List<T> namesAnd(List<T> row, int from, int to) {
        return Stream.concat(Stream.of(row.get(0)), row.subList(from, to).stream())
                .toList();
    }

    /** The rows of the members that are given, and of all in the last one. */
    Table table(List<MemberChange> members) {
        // the parts first: where there is no room for all, weights and rates stand in a block of their own
        List<Column> columns = new ArrayList<>(List.of(Column.text("member")));
        parts.keySet().forEach(part -> columns.add(Column.number(part.words())));
        Stream.of("total", "weight before", "weight now", "rate before", "rate now")
                .map(Column::number)
                .forEach(columns::add);
        List<List<String>> rows = new ArrayList<>();
        members.forEach(member -> rows.add(row(member)));
        if (change.faults().isEmpty()) {
            rows.add(row(change.whole()));
        }
        String title = answer().lines().findFirst().orElse("");
        return new Table(title, columns, rows, notes());
    }

    private List<String> row(MemberChange member) {
        List<String> row = new ArrayList<>(List.of(member.subject()));
        for (ChangePart part : parts.keySet()) {
            row.add(member.parts().containsKey(part) ? amount(member.part(part)) : "-");
        }
        row.add(amount(member.total()));
        row.add(weight(member.before()));
        row.add(weight(member.now()));
        row.add(rate(member.before()));
        row.add(rate(member.now()));
        return row;
    }

    private static String weight(Optional<MemberChange.Contribution> side) {
        return side.map(one -> Printing.percent(one.weight().toDecimal(), DECIMALS))
                .orElse("-");
    }

    private String rate(Optional<MemberChange.Contribution> side) {
        return side.flatMap(MemberChange.Contribution::rate).map(this::value).orElse("-");
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (change.faults().isEmpty()) {
            notes.add(units());
            notes.add("Parts: " + change.form().words() + ".");
        }
        side(notes, false);
        side(notes, true);
        if (change.faults().isEmpty()) {
            String unsplit = named(ChangePart.UNSPLIT);
            if (!unsplit.isEmpty()) {
                notes.add("not split, as a denominator is zero or negative and there is no rate: " + unsplit);
            }
            if (!before.group().currencies().equals(now.group().currencies())) {
                notes.add("currency before: " + currency(before) + ", now: " + currency(now));
            }
        }
        return notes;
    }

    private String units() {
        String values = valueWords();
        String amounts = partWords();
        return "Weights in %" + (values.isEmpty() ? "" : ", rates in " + values)
                + (amounts.isEmpty() ? "" : ", parts and total in " + amounts) + ".";
    }

    private static String currency(PoolSide side) {
        return side.result().currency().isEmpty() ? "none" : side.result().currency();
    }

    private String named(ChangePart part) {
        List<String> names = change.members().stream()
                .filter(member -> member.parts().containsKey(part))
                .map(MemberChange::subject)
                .toList();
        return names.isEmpty() ? "" : Printing.some(names);
    }

    /** The ratio of one side, whoever was left out of it, and who seems to come or to go for that. */
    private void side(List<String> notes, boolean isNow) {
        PoolSide side = isNow ? now : before;
        String name = isNow ? "now" : "before";
        String when = side.when().isEmpty() ? "" : " (" + side.when() + ")";
        side.result()
                .value()
                .ifPresent(value -> notes.add(name + when + ": " + (value(value) + " " + valueWords()).strip() + ", "
                        + side.result().how()));
        List<Exclusion> excluded = side.result().excluded();
        excluded.stream().limit(SHOWN).forEach(one -> notes.add("  left out " + name + ": " + one));
        if (excluded.size() > SHOWN) {
            notes.add("  left out " + name + " besides: " + (excluded.size() - SHOWN));
        }
        PoolSide other = isNow ? before : now;
        List<String> seeming = excluded.stream()
                .map(Exclusion::subject)
                .filter(subject -> other.members().containsKey(subject))
                .distinct()
                .sorted()
                .toList();
        if (!seeming.isEmpty() && change.faults().isEmpty()) {
            notes.add("  " + (isNow ? "exit" : "entry") + " only because left out " + name + ": "
                    + Printing.some(seeming));
        }
    }
}
