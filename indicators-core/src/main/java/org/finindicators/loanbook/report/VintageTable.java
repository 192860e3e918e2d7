/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.finindicators.formula.Evaluation;
import org.finindicators.number.Printing;
import org.finindicators.report.Column;
import org.finindicators.report.Table;

/** Lays curves out: a row for each vintage, a column for each number of months on book. */
final class VintageTable {
    private static final int MOST_NOTES = 10;

    private VintageTable() {}

    static Table of(String what, List<VintageCurve> curves, List<String> unread) {
        TreeSet<Integer> months = new TreeSet<>();
        curves.forEach(curve -> months.addAll(curve.points().keySet()));
        List<Column> heads = new ArrayList<>(List.of(Column.text("vintage"), Column.number("disbursed")));
        months.forEach(month -> heads.add(Column.number(month.toString())));
        List<List<String>> rows = new ArrayList<>();
        for (VintageCurve curve : curves) {
            List<String> row = new ArrayList<>(List.of(
                    curve.vintage(),
                    curve.disbursed().map(amount -> Printing.upTo(amount, 2)).orElse("-")));
            for (int month : months) {
                Evaluation point = curve.points().get(month);
                row.add(point == null ? "" : print(point));
            }
            rows.add(row);
        }
        return new Table(
                what + ", % of the amount disbursed, by months on book", heads, rows, shorten(notes(curves, unread)));
    }

    private static String print(Evaluation point) {
        return point.value()
                .map(share -> Printing.percent(share.toDecimal(), 2))
                .orElse("-");
    }

    private static List<String> notes(List<VintageCurve> curves, List<String> unread) {
        List<String> notes = new ArrayList<>();
        for (VintageCurve curve : curves) {
            curve.points().forEach((months, point) -> {
                if (point.value().isEmpty()) {
                    notes.add("- " + curve.vintage() + " after " + months + " months: "
                            + point.faults().get(0));
                }
            });
            if (curve.amounts().size() > 1) {
                notes.add("the amount disbursed of " + curve.vintage() + " differs between dates; the greatest counts");
            }
        }
        unread.forEach(label -> notes.add("not a vintage: '" + label + "'"));
        return notes;
    }

    private static List<String> shorten(List<String> notes) {
        if (notes.size() <= MOST_NOTES) {
            return notes;
        }
        List<String> first = new ArrayList<>(notes.subList(0, MOST_NOTES));
        first.add("and " + (notes.size() - MOST_NOTES) + " more notes of this kind");
        return first;
    }
}
