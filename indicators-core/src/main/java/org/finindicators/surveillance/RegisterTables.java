/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import static org.finindicators.number.Printing.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.number.Verdict;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.surveillance.ExposureRegister.GroupChange;
import org.finindicators.surveillance.RegisterDay.BorrowerGroup;
import org.finindicators.surveillance.RegisterDay.LenderShare;

/** Lays registers and their changes out, within eighty columns whatever is in them. */
final class RegisterTables {
    static final int WIDTH = 80;
    private static final int GROUP = 19;
    private static final int LENDER = 14;
    private static final int AMOUNT = 15;
    private static final int SENTENCE = 24;
    private static final int PERCENT = 10;
    private static final MathContext ROUNDED = new MathContext(6);

    private RegisterTables() {}

    static Table of(RegisterDay day, List<BorrowerGroup> shown) {
        List<List<String>> rows = new ArrayList<>();
        BigDecimal others = day.total().subtract(day.unassigned());
        for (BorrowerGroup group : shown) {
            others = others.subtract(group.amount());
            LenderShare most = group.mostExposed();
            rows.add(List.of(
                    Names.shown(group.name(), GROUP),
                    number(group.lenders().size()),
                    amount(group.amount(), day.scale()),
                    Names.shown(most.lender(), LENDER),
                    most.toCapital().map(RegisterTables::inPercent).orElse("-"),
                    words(group)));
        }
        int left = day.groups().size() - shown.size();
        if (left > 0) {
            rows.add(List.of(
                    "others (" + number(left) + ")", "", amount(GroupSums.plain(others), day.scale()), "", "", ""));
        }
        if (day.unassigned().signum() != 0) {
            rows.add(List.of("of no group", "", amount(day.unassigned(), day.scale()), "", "", ""));
        }
        rows.add(List.of("all", number(day.reports().size()), amount(day.total(), day.scale()), "", "", ""));
        Table table = Table.of(
                        title(day),
                        Column.text("borrower group"),
                        Column.number("lenders"),
                        Column.number("exposure"),
                        Column.text("highest at"),
                        Column.number("of capital"),
                        Column.text("limit"))
                .rows(rows);
        List<String> notes = new ArrayList<>();
        notes.add("amounts in " + unit(day.scale(), day.currency()) + "; % of the "
                + day.basis().words() + " of the lender that has most of it");
        if (shown.stream().anyMatch(group -> group.limit() == Verdict.UNDECIDED)) {
            notes.add("?: not known whether the limit is kept at each lender");
        }
        notes.addAll(day.notes());
        for (String line : RegisterNotes.lines(notes)) {
            table = table.note(line);
        }
        return table;
    }

    private static String title(RegisterDay day) {
        if (day.reports().isEmpty()) {
            return "Register at " + day.date() + ": no lender reports";
        }
        return "Register at " + day.date() + ": " + count(day.groups().size(), "group") + ", "
                + number(day.registered().size()) + " large, "
                + number(day.breaches().size()) + " over the limit";
    }

    private static String words(BorrowerGroup group) {
        return switch (group.limit()) {
            case NOT_MET -> "over";
            case UNDECIDED -> "?";
            case MET -> group.large() == Verdict.MET ? "large" : "";
        };
    }

    /** All groups and lenders, for programs. */
    static Table all(RegisterDay day) {
        List<List<String>> rows = new ArrayList<>();
        for (BorrowerGroup group : day.groups()) {
            for (LenderShare share : group.lenders()) {
                rows.add(List.of(
                        group.name(),
                        share.lender(),
                        Decimals.print(share.amount()),
                        Decimals.print(share.offBalanceAmount()),
                        share.capital().map(Decimals::print).orElse(""),
                        share.large().toString(),
                        share.limit().toString()));
            }
        }
        return new Table(
                "",
                List.of(
                        Column.text("group"),
                        Column.text("lender"),
                        Column.number("exposure"),
                        Column.number("off balance sheet"),
                        Column.number(day.basis().words()),
                        Column.text("large"),
                        Column.text("limit")),
                rows,
                List.of());
    }

    static Table of(ExposureRegister.RegisterChanges changes, List<GroupChange> shown) {
        List<List<String>> rows = new ArrayList<>();
        for (GroupChange change : shown) {
            rows.add(List.of(
                    Names.shown(change.name(), GROUP),
                    change.movement().words(),
                    amount(change.before(), changes.scale()),
                    amount(change.after(), changes.scale()),
                    Names.shown(change.mover(), LENDER)));
        }
        Table table = Table.of(
                        changes.title(),
                        Column.text("borrower group"),
                        Column.text("is"),
                        Column.number("before"),
                        Column.number("now"),
                        Column.text("most at"))
                .rows(rows);
        List<String> notes = new ArrayList<>();
        int left = changes.groups().size() - shown.size();
        if (left > 0) {
            notes.add("and " + count(left, "group") + " with smaller changes or none");
        }
        notes.add("amounts in " + unit(changes.scale(), changes.currency()));
        notes.addAll(changes.notes());
        for (String line : RegisterNotes.lines(notes)) {
            table = table.note(line);
        }
        return table;
    }

    /** All groups, for programs. */
    static Table all(ExposureRegister.RegisterChanges changes) {
        return new Table(
                "",
                List.of(
                        Column.text("group"),
                        Column.text("movement"),
                        Column.number("before"),
                        Column.number("now"),
                        Column.text("most at"),
                        Column.number("change there")),
                changes.groups().stream()
                        .map(change -> List.of(
                                change.name(),
                                change.movement().toString(),
                                Decimals.print(change.before()),
                                Decimals.print(change.after()),
                                change.mover(),
                                Decimals.print(change.moved())))
                        .toList(),
                List.of());
    }

    /** The part of the lender's capital that an exposure is, as the end of a sentence; empty where there is none. */
    static String ofCapital(LenderShare share) {
        return share.toCapital()
                .map(part -> ", " + amount(part.toDecimal().movePointRight(2)) + " % of its capital")
                .orElse("");
    }

    /** What became of a group, in the unit of the reports. */
    static String words(GroupChange change) {
        return Names.shown(change.name(), GROUP) + " " + change.movement().words() + ": "
                + amount(change.before(), change.unit().scale()) + " to "
                + change.unit().print(change.after())
                + "\n  most at " + Names.shown(change.mover(), 2 * LENDER) + ", by "
                + change.unit().print(change.moved());
    }

    static String count(int number, String what) {
        return number(number) + " " + what + (number == 1 ? "" : "s");
    }

    private static String unit(Scale scale, Optional<Currency> currency) {
        String words = scale.words(currency.map(Currency::getCurrencyCode).orElse(""));
        return words.isEmpty() ? "units of a currency that is not stated" : words;
    }

    static String amount(BigDecimal units, Scale scale) {
        BigDecimal amount = scale.fromUnits(units);
        String printed = Printing.upTo(amount, 2);
        return printed.length() <= AMOUNT ? printed : amount.round(ROUNDED).toString();
    }

    /** An amount inside a sentence, rounded only where it would be longer than any that is real. */
    static String amount(BigDecimal amount) {
        String printed = number(amount);
        return printed.length() <= SENTENCE ? printed : amount.round(ROUNDED).toString();
    }

    private static String inPercent(Rational part) {
        BigDecimal decimal = part.toDecimal();
        String printed = Printing.percent(decimal, 2) + " %";
        return printed.length() <= PERCENT ? printed : decimal.movePointRight(2).round(new MathContext(3)) + " %";
    }
}
