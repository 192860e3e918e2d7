/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.number.Threshold;
import org.finindicators.number.Verdict;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;

/**
 * Between which bounds a value lies whose figures were rounded, and how many of its digits they support.
 *
 * <p>A figure of which it is stated to what it was rounded may be anything within half of that, either way, as far as
 * its item can have it: a stock of 0 rounded to 1 lies between 0 and 0.5. All other figures, and facts, are taken as
 * exact. The bounds contain the value for all these amounts, each figure having one amount wherever it is read.
 *
 * <p>They are exact, and {@linkplain #isAttained() attained}, where the value goes one way with each figure: for sums,
 * averages, growth, and quotients of them, a part over its whole among them, with any number of figures. Where the
 * direction depends on the other figures, the corners are tried, for up to 12 of them. Otherwise the bounds are those
 * of interval arithmetic (R. E. Moore, Interval Analysis, 1966), which may be wider than the values; that is said.
 * Roots and logarithms are widened by 1E-15.
 *
 * <p>There are no bounds
 *
 * <ul>
 *   <li>where there is no value,
 *   <li>where a denominator may be zero or negative,
 *   <li>where a calculation reads rounded figures, since it may do anything with them,
 *   <li>where the figures are not at hand, as with results that were read from a file.
 * </ul>
 *
 * @param quantity the value that was looked into
 * @param lower the lower bound, if there is one
 * @param upper the upper bound, if there is one
 * @param tightness whether both bounds are values that the figures allow
 * @param rounded the rounded figures that count, in the order in which they are read
 * @param exact the other figures, which were taken as exact
 * @param faults why there are no bounds; where there are some, why there is no value for some of the amounts
 * @since 0.1.0
 */
public record Bounds(
        Quantity quantity,
        Optional<Rational> lower,
        Optional<Rational> upper,
        Tightness tightness,
        List<Rounded> rounded,
        List<String> exact,
        List<Fault> faults)
        implements Tabular {
    private static final int WIDTH = 79;

    /**
     * How near bounds are to the values that the figures allow.
     *
     * @since 0.1.0
     */
    public enum Tightness {
        /** Both bounds are values that the figures allow. */
        ATTAINED,
        /** No value that the figures allow exceeds them; none need reach them. */
        NOT_EXCEEDED
    }

    /**
     * Tells whether both bounds are values that the figures allow.
     *
     * @return true if they are; otherwise no value exceeds them, and none need reach them
     */
    public boolean isAttained() {
        return tightness == Tightness.ATTAINED;
    }

    /**
     * A figure that was rounded.
     *
     * @param figure the figure
     * @param when its date or period in words
     * @param reported the amount that is reported
     * @param lastUnit what the last digit counts
     * @param lower the least amount that it may stand for
     * @param upper the greatest amount that it may stand for
     * @since 0.1.0
     */
    public record Rounded(
            ItemFigure figure,
            String when,
            BigDecimal reported,
            BigDecimal lastUnit,
            BigDecimal lower,
            BigDecimal upper) {
        /** Prints for instance {@code equity, 2021-12-31: 12.5, from 12.45 to 12.55}. */
        @Override
        public String toString() {
            return figure.item().name() + ", " + when + ": " + Printing.upTo(reported, 12) + ", from "
                    + Printing.upTo(lower, 12) + " to " + Printing.upTo(upper, 12);
        }
    }

    /**
     * Creates a result.
     *
     * @throws IllegalArgumentException if there is only one bound, or if there is none and nothing is wrong
     */
    public Bounds {
        if (lower.isPresent() != upper.isPresent() || (lower.isEmpty() && faults.isEmpty())) {
            throw new IllegalArgumentException("bounds need two numbers, or a reason why there are none");
        }
        rounded = List.copyOf(rounded);
        exact = List.copyOf(exact);
        faults = List.copyOf(faults);
    }

    /**
     * Finds the bounds of a value.
     *
     * @param quantity the value, with its figures
     * @return the bounds, or why there are none
     */
    public static Bounds of(Quantity quantity) {
        Optional<Rational> value = quantity.evaluation().value();
        if (value.isEmpty()) {
            return without(quantity, quantity.evaluation().faults());
        }
        if (quantity.origin().figures().isEmpty()) {
            return without(quantity, List.of(new Fault(Reason.NOT_REPORTED, "its figures are not at hand")));
        }
        Figures figures = quantity.origin().figures().get();
        Formula formula = quantity.formula();
        Leaves leaves = new Leaves(formula, figures);
        Enclosing enclosing = Enclosing.narrow(leaves);
        Optional<Enclosure> found = enclosing.of(formula);
        List<String> exact = FiguresRead.of(formula, figures).stream()
                .filter(figure ->
                        leaves.rounded().stream().noneMatch(one -> one.figure().equals(figure)))
                .map(figure -> figure.item().name() + ", " + figure.when(figures))
                .toList();
        if (leaves.rounded().isEmpty() && found.isPresent()) {
            return new Bounds(quantity, value, value, Tightness.ATTAINED, List.of(), exact, List.of());
        }
        boolean isAttained = found.filter(Enclosure::isTight).isPresent()
                && !leaves.isOpen()
                && enclosing.faults().isEmpty();
        return new Bounds(
                quantity,
                found.map(one -> one.range().low()),
                found.map(one -> one.range().high()),
                isAttained ? Tightness.ATTAINED : Tightness.NOT_EXCEEDED,
                leaves.rounded(),
                exact,
                enclosing.faults());
    }

    private static Bounds without(Quantity quantity, List<Fault> faults) {
        return new Bounds(
                quantity, Optional.empty(), Optional.empty(), Tightness.NOT_EXCEEDED, List.of(), List.of(), faults);
    }

    /**
     * Returns the value of the figures as they are reported.
     *
     * @return the value, if there is one
     */
    public Optional<Rational> value() {
        return quantity.evaluation().value();
    }

    /**
     * Tells whether there is a value for all amounts that the figures may stand for, and bounds of it.
     *
     * @return false where a condition may not be met, or where there are no bounds
     */
    public boolean isAlwaysDefined() {
        return faults.isEmpty();
    }

    /**
     * Tells whether no figure that counts is stated to be rounded, so that the bounds are the value itself.
     *
     * @return true if the value is all there is
     */
    public boolean isExact() {
        return lower.isPresent() && lower.equals(upper);
    }

    /**
     * Counts the digits of the value that the figures support: the value is off by half a unit of the last one at the
     * most.
     *
     * @return how many significant digits; 0 where not even the first one is supported, or where there are no bounds;
     *     34 for a value that is {@linkplain #isExact() exact}
     */
    public int digits() {
        return isExact() ? 34 : shown().map(Digits::count).orElse(0);
    }

    /**
     * Decides whether a threshold is kept, whatever amounts the figures stand for.
     *
     * @param threshold the threshold; whole currency for money
     * @return met or not met where that is so for all amounts; otherwise not decided by these figures
     */
    public Verdict meets(Threshold threshold) {
        if (lower.isEmpty() || upper.isEmpty() || !isAlwaysDefined()) {
            return Verdict.UNDECIDED;
        }
        boolean low = holds(threshold, lower.get());
        boolean high = holds(threshold, upper.get());
        return low != high ? Verdict.UNDECIDED : low ? Verdict.MET : Verdict.NOT_MET;
    }

    private boolean holds(Threshold threshold, Rational bound) {
        return threshold.relation().holds(quantity.inWholeCurrency(bound).compareTo(Rational.of(threshold.value())));
    }

    /**
     * Says whether a threshold is kept, in words.
     *
     * @param threshold the threshold; whole currency for money
     * @return for instance {@code at least 0.08 (Basel 1988): not decided by these figures, from 7.98 to 8.06}
     */
    public String against(Threshold threshold) {
        String verdict = switch (meets(threshold)) {
            case MET -> "met";
            case NOT_MET -> "not met";
            case UNDECIDED -> "not decided by these figures";
        };
        return threshold + ": " + verdict
                + shown().map(digits -> ", from " + digits.low() + " to " + digits.high())
                        .orElse("");
    }

    private Optional<Digits> shown() {
        return lower.flatMap(low -> upper.filter(high -> !isExact())
                .map(high -> Digits.of(
                        quantity.inUnit(low).toDecimal(),
                        quantity.inUnit(value().orElseThrow()).toDecimal(),
                        quantity.inUnit(high).toDecimal())));
    }

    /**
     * Lays out the rounded figures with the amounts that they may stand for.
     *
     * @return a row for each, and below the table what {@link #toString()} prints
     */
    @Override
    public Table table() {
        Table table = Table.of(
                quantity.title(),
                Column.text("figure"),
                Column.text("when"),
                Column.number("reported"),
                Column.number("rounded to"),
                Column.number("from"),
                Column.number("to"));
        for (Rounded one : rounded) {
            table = table.row(
                    one.figure().item().name(),
                    one.when(),
                    Printing.upTo(one.reported(), 12),
                    Decimals.print(one.lastUnit()),
                    Printing.upTo(one.lower(), 12),
                    Printing.upTo(one.upper(), 12));
        }
        for (String line : lines()) {
            table = table.note(line);
        }
        return table;
    }

    /** Prints value, bounds and digits on the first line, and below it what was taken as rounded and as exact. */
    @Override
    public String toString() {
        return String.join("\n", lines());
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>(head());
        if (lower.isPresent()) {
            faults.forEach(fault -> lines.add("  for some of the amounts undefined: " + fault));
            if (!isAttained()) {
                lines.add("  at most these: the bounds contain all values, and may be wider");
            }
        }
        if (!rounded.isEmpty()) {
            lines.add("  rounded: "
                    + Printing.some(rounded.stream()
                            .map(one -> one.figure().item().name() + ", " + one.when() + " (to "
                                    + Amounts.unsigned(one.figure().item(), one.lastUnit()) + ")")
                            .toList()));
        }
        List<String> taken = new ArrayList<>(exact);
        quantity.formula().facts().forEach(fact -> taken.add(fact.name()));
        if (!taken.isEmpty()) {
            lines.add("  taken as exact: " + Printing.some(taken));
        }
        return lines;
    }

    /** The first line, and the parts for which it has no room. */
    private List<String> head() {
        if (lower.isEmpty()) {
            List<String> lines = new ArrayList<>(List.of(titled(" has no bounds")));
            faults.forEach(fault -> lines.add("  " + fault));
            return lines;
        }
        Optional<Digits> shown = shown();
        if (shown.isEmpty()) {
            String why = rounded.isEmpty() ? "(no figure is stated to be rounded)" : "(whatever was rounded)";
            String known = " = " + quantity.print(lower.get());
            return quantity.title().length() + known.length() + why.length() + 3 <= WIDTH
                    ? List.of(quantity.title() + known + "   " + why)
                    : List.of(titled(known), "  " + why);
        }
        Digits digits = shown.get();
        String unit = quantity.unit().isEmpty() ? "" : " " + quantity.unit();
        String number =
                digits.value().map(known -> known + unit).orElseGet(() -> quantity.print(value().orElseThrow()));
        String from = "from " + digits.low() + " to " + digits.high();
        String count = digits.value().isEmpty()
                ? "(not even one digit is supported)"
                : "(to " + digits.count() + (digits.count() == 1 ? " digit)" : " digits)");
        String whole = " = " + number + ", " + from + "   " + count;
        if (quantity.title().length() + whole.length() <= WIDTH) {
            return List.of(quantity.title() + whole);
        }
        String first = " = " + number + ", " + from;
        return quantity.title().length() + first.length() <= WIDTH
                ? List.of(quantity.title() + first, "  " + count)
                : List.of(titled(" = " + number), "  " + from + "   " + count);
    }

    /** The title and what follows; the title is cut where the line would be too long. */
    private String titled(String rest) {
        int room = WIDTH - rest.length();
        String title = quantity.title();
        boolean fits = title.length() <= room || room < 4;
        return (fits ? title : title.substring(0, room - 3).strip() + "...") + rest;
    }
}
