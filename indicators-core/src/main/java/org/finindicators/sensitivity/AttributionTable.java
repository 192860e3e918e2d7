/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Table;

/** Prints why a number changed. */
final class AttributionTable {
    private static final int WIDTH = 79;
    private static final int LEAST = 16;

    private AttributionTable() {}

    /** The change and the two values, in one line. */
    static String head(Attribution attribution) {
        Quantity now = attribution.now();
        Evaluation change = attribution.change();
        if (change.value().isEmpty()) {
            Fault first = change.faults().get(0);
            String without = attribution.ends().isDefined() ? " changed, no parts: " : ", no change to split: ";
            String line = titled(now.title(), without + first.reason().words());
            String full = line + " (" + first.detail() + ")";
            return full.length() <= WIDTH ? full : line;
        }
        String number = " " + now.printChange(change.value().get());
        String changed = (number + " " + now.unitOfChange()).stripTrailing();
        String values = values(attribution);
        if (fits(now, changed + values)) {
            return titled(now.title(), changed + values);
        }
        // the unit of the change is that of the values, once is enough
        boolean once = values.endsWith(" " + now.unitOfChange()) && fits(now, number + values);
        return titled(now.title(), once ? number + values : changed);
    }

    private static boolean fits(Quantity now, String rest) {
        return WIDTH - rest.length() >= Math.min(now.title().length(), LEAST);
    }

    /** The two values, with the unit once. */
    private static String values(Attribution attribution) {
        Quantity now = attribution.now();
        String before = now.print(attribution.ends().value(false));
        String after = now.print(attribution.ends().value(true));
        int unit = before.indexOf(' ');
        boolean isAlike = unit > 0 && after.endsWith(before.substring(unit));
        return ", from " + (isAlike ? before.substring(0, unit) : before) + " to " + after;
    }

    /** The title is cut if need be; it is of no use if nothing is left of it. */
    private static String titled(String title, String rest) {
        int room = Math.max(LEAST, WIDTH - rest.length());
        String line =
                (title.length() <= room ? title : title.substring(0, room - 3).strip() + "...") + rest;
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 3) + "...";
    }

    static Table of(Attribution attribution, String title) {
        Evaluation change = attribution.change();
        if (change.value().isEmpty()) {
            Table none = Table.of(title, Column.text("why there are no parts"));
            for (Fault fault : change.faults()) {
                none = none.row(fault.toString());
            }
            return none;
        }
        Quantity now = attribution.now();
        Ends ends = attribution.ends();
        List<List<String>> rows = new ArrayList<>();
        for (Contribution one : attribution.contributions()) {
            rows.add(List.of(
                    one.name(),
                    one.before(),
                    one.now(),
                    one.unit(),
                    now.printChange(one.amount()),
                    one.share()
                            .map(share -> Printing.percent(share.toDecimal(), 1))
                            .orElse("")));
        }
        Rational whole = change.value().get();
        rows.add(List.of("all", "", "", "", now.printChange(whole), whole.signum() == 0 ? "" : "100.0"));
        String unit = now.unitOfChange();
        Table table = Table.of(
                        title,
                        Column.text("what changed"),
                        Column.number(ends.label(false)),
                        Column.number(ends.label(true)),
                        Column.text("unit"),
                        Column.number(unit.isEmpty() ? "part" : unit),
                        Column.number("in %"))
                .rows(rows)
                .note("parts: " + attribution.method());
        String values = values(attribution);
        if (!head(attribution).endsWith(values)) {
            table = table.note(values.substring(2));
        }
        String unchanged = attribution.contributions().stream()
                .filter(one -> one.amount().signum() == 0)
                .map(Contribution::name)
                .collect(Collectors.joining(", "));
        for (String note : change.notes()) {
            table = table.note(note);
        }
        return unchanged.isEmpty() ? table : table.note("without a part: " + unchanged);
    }
}
