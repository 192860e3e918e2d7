/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Item;
import org.finindicators.number.Rational;
import org.finindicators.number.Threshold;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;

/**
 * What it would take for a value to meet a threshold exactly: for each item that its formula reads, the amount at which
 * it does with all else unchanged, or why there is none.
 *
 * <p>Of each item one figure is moved: its latest one that is read, the closing balance of a stock, with its part in
 * the average. Where the formula is a quotient of polynomials in the amount of the first or second degree, the amounts
 * are exact (a square root that is no quotient is taken to 50 digits); where it has higher powers, roots, logarithms or
 * a calculation, they are searched by Brent's method between a ten thousandth of the reported amount and a thousand
 * times it, in steps of a quarter of a power of ten, around zero and around the reported amount. Whatever is found is
 * put back into the formula with all its conditions. At the amount the value is the threshold itself, which a strict
 * relation does not allow.
 *
 * <p>There is no amount where
 *
 * <ul>
 *   <li>the value does not depend on it, or is undefined whatever it is;
 *   <li>it would have to be what its item cannot be: negative loans;
 *   <li>the value would be undefined there: a denominator of zero;
 *   <li>the value stays on one side of the threshold;
 *   <li>the figure is not reported.
 * </ul>
 *
 * @param title the value and the threshold in words
 * @param threshold the threshold
 * @param amounts what each item would have to be
 * @param notes how the amounts were found where they are not exact, and what is not moved
 * @since 0.1.0
 */
public record Distance(String title, Threshold threshold, List<RequiredAmount> amounts, List<String> notes)
        implements Tabular {
    private static final int WIDTH = 79;

    private static final String NONE = ": no amount does it";

    private static final String NO_FIGURES =
            "the figures are not at hand, this result was read from a file: measure again to see what it would take";

    /** Copies the lists. */
    public Distance {
        amounts = List.copyOf(amounts);
        notes = List.copyOf(notes);
    }

    /**
     * Finds what it would take.
     *
     * @param quantity what was computed
     * @param threshold the threshold: a fraction for shares and rates, whole currency for money
     * @return the amounts, none if the figures are not at hand
     */
    public static Distance of(Quantity quantity, Threshold threshold) {
        Optional<Figures> figures = quantity.origin().figures();
        if (figures.isEmpty()) {
            return new Distance(quantity.title(), threshold, List.of(), List.of(NO_FIGURES));
        }
        Goal goal = new Goal(quantity, threshold, figures.get());
        Map<Item<?>, ItemFigure> latest = goal.latest();
        List<RequiredAmount> amounts = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        latest.forEach((item, figure) -> {
            BigDecimal reported = figure.in(goal.figures()).orElseThrow();
            Solver.Solution solution = Solver.of(
                    quantity, Route.to(goal.figures(), figure), goal.target(), reported, goal.size(item, reported));
            RequiredAmount amount = goal.amount(item, figure, solution);
            amounts.add(amount);
            notes.addAll(goal.contradictions(amount, latest));
            solution.notes().forEach(note -> notes.add(item.name() + ": " + note));
        });
        for (Item<?> item : goal.items()) {
            if (!latest.containsKey(item)) {
                amounts.add(new RequiredAmount(
                        item,
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        List.of(),
                        Exactness.EXACT,
                        goal.missing(item),
                        ""));
            }
        }
        for (Fact<?> fact : quantity.formula().facts()) {
            notes.add(fact.name() + " is not one figure; a shift says how it changes");
        }
        return new Distance(goal.words(WIDTH), threshold, amounts, notes);
    }

    /**
     * Finds what an item would have to be.
     *
     * @param item the item
     * @return the amount or why there is none; nothing if the formula does not read it
     */
    public Optional<RequiredAmount> of(Item<?> item) {
        return amounts.stream().filter(amount -> amount.item().equals(item)).findFirst();
    }

    @Override
    public Table table() {
        boolean reasons = amounts.stream().anyMatch(amount -> !amount.reason().isEmpty());
        return rows(title, reasons ? 6 : 5);
    }

    private Table rows(String head, int columns) {
        List<Column> all = List.of(
                Column.text("item"),
                Column.number("reported"),
                Column.number("needed"),
                Column.number("distance"),
                Column.number("in %"),
                Column.text("why not"));
        List<List<String>> rows = amounts.stream()
                .flatMap(amount -> amount.rows().stream())
                .map(row -> row.subList(0, columns))
                .toList();
        Table table = new Table(head, all.subList(0, columns), rows, List.of());
        List<String> units = Goal.units(amounts);
        if (!units.isEmpty()) {
            table = table.note("amounts in " + String.join(", ", units));
        }
        for (String note : notes) {
            table = table.note(note);
        }
        return table;
    }

    /**
     * The title with all amounts where they fit; otherwise with the nearest first, for which the title is shortened.
     */
    private String nearestFirst() {
        List<RequiredAmount> found = amounts.stream()
                .filter(amount -> amount.relativeDistance().isPresent())
                .toList();
        List<String> words =
                new ArrayList<>(found.stream().map(RequiredAmount::inWords).toList());
        String all = title + ": " + String.join(", ", words);
        if (found.isEmpty() || all.length() <= WIDTH) {
            return found.isEmpty() ? title : all;
        }
        String nearest = found.stream()
                .min(Comparator.comparing(
                        amount -> size(amount.relativeDistance().orElseThrow())))
                .orElseThrow()
                .inWords();
        words.remove(nearest);
        StringBuilder head = new StringBuilder(Goal.shorter(title, WIDTH - nearest.length() - 2));
        if (head.length() + nearest.length() + 2 > WIDTH) {
            return title;
        }
        head.append(": ").append(nearest);
        for (String other : words) {
            if (head.length() + other.length() + 2 <= WIDTH) {
                head.append(", ").append(other);
            }
        }
        return head.toString();
    }

    private static Rational size(Rational share) {
        return share.signum() < 0 ? share.negated() : share;
    }

    /**
     * Prints the nearest amounts on the first line, then the table: how far off they are in per cent of what is
     * reported, for rates in percentage points.
     */
    @Override
    public String toString() {
        boolean none = amounts.stream().allMatch(amount -> amount.required().isEmpty());
        String head = none && title.length() + NONE.length() <= WIDTH ? title + NONE : nearestFirst();
        if (amounts.isEmpty() && !notes.isEmpty()) {
            return title + "\n  " + String.join("\n  ", notes);
        }
        // reasons are sentences, which do not fit in a column of a terminal
        Table table = rows(head, 5);
        for (RequiredAmount amount : amounts) {
            if (!amount.reason().isEmpty()) {
                table = table.note(amount.item().name() + ": " + amount.reason());
            }
        }
        return table.toString();
    }
}
