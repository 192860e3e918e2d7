/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Item;
import org.finindicators.formula.Operand;
import org.finindicators.number.Rational;
import org.finindicators.number.Threshold;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;

/**
 * How large a shift brings a value to a threshold exactly, or why none does: how large a loss until 8 per cent.
 *
 * <p>The amount is exact where the formula is linear in it above and below the line, (C - L) / (RWA - d L) = t at L =
 * (C - t RWA) / (1 - t d); otherwise it is found as {@link Distance} says. A negative amount is a shift the other way.
 *
 * @param title the value and the threshold in words
 * @param shift the direction
 * @param amounts how large the shift is, the smallest first, in the unit of the figures
 * @param exactness how well the amounts are known
 * @param reason why there is none; empty if there is one
 * @param unit the unit of the amounts, may be empty
 * @param figures the figures that are moved, with what each of them is after the shift
 * @param notes what of the shift was not applied, how an amount was found that is not exact
 * @since 0.1.0
 */
public record RequiredShift(
        String title,
        Shift shift,
        List<Rational> amounts,
        Exactness exactness,
        String reason,
        String unit,
        List<RequiredAmount> figures,
        List<String> notes)
        implements Tabular {
    private static final int WIDTH = 79;

    private static final String VOWELS = "aeiou";

    /**
     * Creates a result.
     *
     * @throws IllegalArgumentException if it has an amount and a reason, or neither
     */
    public RequiredShift {
        amounts = List.copyOf(amounts);
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
        if (amounts.isEmpty() == reason.isEmpty()) {
            throw new IllegalArgumentException(shift.called() + " needs either an amount or a reason");
        }
    }

    /**
     * Finds how large a shift it would take.
     *
     * @param quantity what was computed
     * @param threshold the threshold: a fraction for shares and rates, whole currency for money
     * @param shift the direction
     * @return the amounts, or why there are none
     */
    public static RequiredShift of(Quantity quantity, Threshold threshold, Shift shift) {
        Optional<Figures> at = quantity.origin().figures();
        if (at.isEmpty()) {
            return new RequiredShift(
                    quantity.title(),
                    shift,
                    List.of(),
                    Exactness.EXACT,
                    "the figures are not at hand, this result was read from a file",
                    "",
                    List.of(),
                    List.of());
        }
        Goal goal = new Goal(quantity, threshold, at.get());
        Map<Item<?>, ItemFigure> latest = goal.latest();
        Map<ItemFigure, BigDecimal> multiples = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        shift.multiples().forEach((item, multiple) -> {
            ItemFigure figure = latest.get(item);
            if (figure != null) {
                multiples.put(figure, multiple);
            } else {
                notes.add(item.name() + " is not moved: "
                        + (goal.items().contains(item) ? goal.missing(item) : "the formula does not read it"));
            }
        });
        for (Fact<?> fact : shift.changes().keySet()) {
            if (!quantity.formula().facts().contains(fact)) {
                notes.add(fact.name() + " is not changed: the formula does not read it");
            }
        }
        Route route = Route.along(goal.figures(), multiples, shift.changes());
        Solver.Solution solution = Solver.of(quantity, route, goal.target(), BigDecimal.ZERO, size(goal, multiples));
        notes.addAll(solution.notes());
        String unit = unit(goal, multiples);
        int room = WIDTH - words(shift, solution.amounts(), unit).length();
        String title = goal.words(room);
        return new RequiredShift(
                title.length() <= room ? title : goal.words(WIDTH),
                shift,
                solution.amounts(),
                solution.exactness(),
                solution.reason(),
                unit,
                after(goal, route, solution),
                notes);
    }

    /** The largest figure that is moved, or the largest amount of money read. */
    private static BigDecimal size(Goal goal, Map<ItemFigure, BigDecimal> multiples) {
        return multiples.keySet().stream()
                .map(figure -> figure.in(goal.figures()).orElseThrow().abs())
                .max(Comparator.naturalOrder())
                .filter(amount -> amount.signum() > 0)
                .orElseGet(() -> goal.largest(true));
    }

    private static String unit(Goal goal, Map<ItemFigure, BigDecimal> multiples) {
        return multiples.keySet().stream()
                .findFirst()
                .map(figure -> goal.unit(figure.item()))
                .orElseGet(() -> goal.quantity().evaluation().operands().stream()
                        .filter(Operand::isMoney)
                        .map(Operand::unit)
                        .findFirst()
                        .orElse(""));
    }

    /** The figures after the shift, for each amount of it. */
    private static List<RequiredAmount> after(Goal goal, Route route, Solver.Solution solution) {
        List<RequiredAmount> figures = new ArrayList<>();
        route.lines()
                .forEach((figure, line) -> figures.add(goal.amount(
                        figure.item(),
                        figure,
                        new Solver.Solution(
                                solution.amounts().stream().map(line::at).toList(),
                                solution.exactness(),
                                solution.reason(),
                                List.of()))));
        return figures;
    }

    /**
     * Tells whether the amounts meet the threshold exactly.
     *
     * @return false where a square root or a search had to be cut off
     */
    public boolean isExact() {
        return exactness == Exactness.EXACT;
    }

    /**
     * Returns the smallest amount.
     *
     * @return the amount, or nothing if there is none
     */
    public Optional<Rational> nearest() {
        return amounts.stream().findFirst();
    }

    @Override
    public Table table() {
        return rows(title + words(shift, amounts, unit));
    }

    private static String words(Shift shift, List<Rational> amounts, String unit) {
        if (amounts.isEmpty()) {
            return "";
        }
        String article = VOWELS.indexOf(shift.called().charAt(0)) < 0 ? ": a " : ": an ";
        String numbers = amounts.stream()
                .map(amount -> Amounts.number(amount.toDecimal()))
                .collect(Collectors.joining(" or "));
        return (article + shift.called() + " of " + numbers + " " + unit).stripTrailing();
    }

    private Table rows(String head) {
        Table table = Table.of(
                head,
                Column.text("item"),
                Column.number("reported"),
                Column.number("after it"),
                Column.number("change"),
                Column.number("in %"));
        if (!amounts.isEmpty()) {
            for (RequiredAmount figure : figures) {
                for (List<String> row : figure.rows()) {
                    table = table.rows(List.of(row.subList(0, 5)));
                }
            }
            List<String> units = Goal.units(figures);
            if (!units.isEmpty()) {
                table = table.note("amounts in " + String.join(", ", units));
            }
        } else {
            table = table.note("no " + shift.called() + " does it: " + reason);
        }
        for (String note : notes) {
            table = table.note(note);
        }
        return table;
    }

    /** Prints the amount on the first line, the figures after it below. */
    @Override
    public String toString() {
        if (amounts.isEmpty()) {
            StringBuilder out = new StringBuilder(title).append("\n  no ").append(shift.called());
            out.append(" does it: ").append(reason);
            notes.forEach(note -> out.append("\n  ").append(note));
            return out.toString();
        }
        String words = words(shift, amounts, unit);
        boolean fits = title.length() + words.length() <= WIDTH;
        return rows(fits ? title + words : title + "\n " + words.substring(1)).toString();
    }
}
