/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Defect;
import org.finindicators.loanbook.tally.IntegrityReport.Line;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Printing;
import org.finindicators.report.Column;
import org.finindicators.report.Table;

/** Lays a report of integrity out, within eighty columns whatever is in the tape. */
final class IntegrityTable {
    private static final int WIDEST_AMOUNT = 24;
    private static final int WIDEST_NAME = 16;
    private static final int WIDEST_FIGURES = 34;

    /** Defects that are found by comparing loans. */
    private static final List<Defect> COMPARING =
            List.of(Defect.DUPLICATE_ID, Defect.ID_SPELLED_OTHERWISE, Defect.SAME_LOAN_TWICE);

    private final Map<Defect, Line> lines = new EnumMap<>(Defect.class);
    private final Line any;
    private final Line leftOut;
    private final long loans;
    private final LocalDate asOf;
    private final MinorUnits unit;
    private final List<String> notes = new ArrayList<>();
    private final Map<Defect, String> needs = new EnumMap<>(Defect.class);

    IntegrityTable(IntegrityReport report) {
        LoanTape tape = report.tape();
        Stream.of(Defect.values()).forEach(defect -> lines.put(defect, report.line(defect)));
        any = report.any();
        leftOut = report.leftOut();
        loans = tape.size();
        asOf = tape.asOf();
        unit = tape.unit();
        tape.amounts.forEach((amount, column) -> {
            Rounding rounding = column.rounding();
            if (rounding != null && !rounding.words().isEmpty()) {
                notes.add(amount + ": " + rounding.words());
            }
        });
    }

    IntegrityTable(IntegrityTotals totals) {
        Stream.of(Defect.values()).forEach(defect -> lines.put(defect, totals.line(defect)));
        any = totals.any();
        leftOut = totals.leftOut();
        loans = totals.loans();
        asOf = totals.asOf();
        unit = totals.unit();
        COMPARING.forEach(defect -> needs.put(defect, "all loans at once, and they were read part by part"));
        long rising = totals.line(Defect.DUPLICATE_ID).checked();
        if (rising > 0) {
            notes.add("the ids of " + (rising == loans ? "all" : "the first " + count(rising))
                    + " loans rise, so that none of these is in twice");
        }
    }

    Table table() {
        List<List<String>> rows = new ArrayList<>();
        List<String> all = new ArrayList<>();
        lines.forEach((defect, line) -> {
            if (line.checked() == 0 && loans > 0) {
                rows.add(List.of(line.what(), line.decision(), "-", "-"));
                all.add("- not checked: '" + defect + "' needs " + needs.getOrDefault(defect, defect.needs()));
            } else {
                rows.add(row(line));
                if (line.checked() < loans) {
                    all.add("'" + defect + "' was checked in " + count(line.checked()) + " of " + count(loans)
                            + " loans");
                }
            }
        });
        rows.add(row(any));
        rows.add(row(leftOut));
        all.addAll(notes);
        return new Table(
                "Integrity of " + count(loans) + (loans == 1 ? " loan" : " loans") + atDate(),
                List.of(
                        Column.text("defect"),
                        Column.text("decision"),
                        Column.number("loans"),
                        Column.number("balance")),
                rows,
                all);
    }

    private List<String> row(Line line) {
        return List.of(line.what(), line.decision(), count(line.loans()), amount(line.balance()));
    }

    Table table(IntegrityReport report, Attribute by) {
        record Row(String label, Line line) {}
        List<Row> rows = new ArrayList<>();
        report.byLabel(
                        by,
                        (sums, label) -> Stream.of(Defect.values())
                                .map(defect -> sums.line(label, defect))
                                .filter(line -> line.loans() > 0)
                                .toList())
                .forEach((label, lines) -> lines.forEach(line -> rows.add(new Row(label, line))));
        rows.sort(Comparator.<Row>comparingLong(row -> row.line().loans())
                .reversed()
                .thenComparing(Row::label));
        return Table.of(
                        "Defects by " + by + atDate(),
                        Column.text(by.name()),
                        Column.text("defect"),
                        Column.number("loans"),
                        Column.number("balance"))
                .rows(rows.stream()
                        .map(row -> List.of(
                                cut(row.label(), WIDEST_NAME),
                                row.line().what(),
                                count(row.line().loans()),
                                amount(row.line().balance())))
                        .toList());
    }

    Table listing(IntegrityReport report) {
        return Table.of(
                        "Defects of loans" + atDate(),
                        Column.text("loan"),
                        Column.text("defect"),
                        Column.text("figures"))
                .rows(report.findings().stream()
                        .map(finding -> List.of(
                                cut(finding.loan(), WIDEST_NAME),
                                finding.defect().toString(),
                                cut(finding.figures(), WIDEST_FIGURES)))
                        .toList());
    }

    private String atDate() {
        return " at " + asOf + ", " + unit.currency().getCurrencyCode();
    }

    /** Whole words only: half a number would be another number. */
    private static String cut(String text, int width) {
        if (text.length() <= width) {
            return text;
        }
        int end = width - 3;
        int blank = text.lastIndexOf(' ', end);
        return text.substring(0, blank > 0 ? blank + 1 : end) + "...";
    }

    private static String count(long number) {
        return Printing.upTo(BigDecimal.valueOf(number), 0);
    }

    private String amount(BigDecimal amount) {
        String printed = Printing.fixed(amount, unit.digits());
        return printed.length() <= WIDEST_AMOUNT
                ? printed
                : amount.round(MathContext.DECIMAL64).toString();
    }
}
