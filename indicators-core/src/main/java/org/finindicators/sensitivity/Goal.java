/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind;
import org.finindicators.formula.Operand;
import org.finindicators.number.Rational;
import org.finindicators.number.Threshold;

/** A quantity, the threshold that it is to reach, and the figures by which it could. */
record Goal(Quantity quantity, Threshold threshold, Figures figures) {
    private static final String FROM = " from ";
    private static final String TO = " to ";
    private static final int LEAST = 10;
    private static final BigDecimal USUAL_RATE = new BigDecimal("0.1");

    /** The threshold in the unit of the figures, as values of the formula are. */
    Rational target() {
        int power = figures.scale().exponent() * quantity.formula().dimension().money();
        return Rational.of(threshold.value().scaleByPowerOfTen(-power));
    }

    /** Of each item that is read, the latest figure; a balance before what is reported for its period. */
    Map<Item<?>, ItemFigure> latest() {
        Map<Item<?>, ItemFigure> latest = new LinkedHashMap<>();
        Comparator<ItemFigure> later = Comparator.<ItemFigure, LocalDate>comparing(figure -> figure.date()
                        .orElseGet(() -> figure.period().orElseThrow().end()))
                .thenComparing(figure -> figure.date().isPresent());
        for (ItemFigure figure : FiguresRead.of(quantity.formula(), figures)) {
            latest.merge(figure.item(), figure, (one, other) -> later.compare(one, other) >= 0 ? one : other);
        }
        return latest;
    }

    /** All items that the formula can read. */
    Set<Item<?>> items() {
        Set<Item<?>> items = new LinkedHashSet<>(quantity.formula().items());
        items.addAll(quantity.formula().itemsBeside());
        return items;
    }

    /** Why there is no figure of an item. */
    String missing(Item<?> item) {
        boolean reported =
                figures.balances(item).size() > 0 || figures.lastPeriod(item).isPresent();
        return reported ? "none of its figures is read" : "not reported, and what is missing cannot be moved";
    }

    /** The usual size of an amount, by which others are tried. */
    BigDecimal size(Item<?> item, BigDecimal reported) {
        if (reported.signum() != 0) {
            return reported.abs();
        }
        return item.kind() instanceof Kind.Rate ? USUAL_RATE : largest(item.isMoney());
    }

    /** The largest amount that was read, of money or of anything else. */
    BigDecimal largest(boolean money) {
        return quantity.evaluation().operands().stream()
                .filter(operand -> operand.isMoney() == money)
                .map(operand -> operand.amount().abs())
                .max(Comparator.naturalOrder())
                .filter(amount -> amount.signum() > 0)
                .orElse(BigDecimal.ONE);
    }

    String unit(Item<?> item) {
        return quantity.evaluation().operands().stream()
                .filter(operand -> operand.name().equals(item.name()))
                .map(Operand::unit)
                .findFirst()
                .orElse("");
    }

    /** The value now and the threshold: {@code Equity / total assets from 7.09 % to 4.00 %}. */
    String words(int room) {
        String to = quantity.print(target());
        String now = quantity.evaluation()
                .value()
                .map(quantity::print)
                .orElseGet(() -> "undefined ("
                        + quantity.evaluation().faults().get(0).reason().words() + ")");
        String title = quantity.title();
        String full = title + FROM + now + TO + to;
        if (full.length() <= room) {
            return full;
        }
        // the unit once, no reason, and of a long name its beginning
        int unit = now.indexOf(' ');
        boolean shorter = unit > 0 && (to.endsWith(now.substring(unit)) || now.startsWith("undefined"));
        String rest = FROM + (shorter ? now.substring(0, unit) : now) + TO + to;
        int most = room - rest.length() - 3;
        return title.length() + rest.length() <= room
                ? title + rest
                : title.substring(0, Math.max(0, Math.min(most, title.length())))
                                .strip() + "..." + rest;
    }

    /** The words made to fit: the unit once, and of a long name its beginning; as they are if nothing would be left. */
    static String shorter(String words, int room) {
        int from = words.lastIndexOf(FROM);
        int to = words.lastIndexOf(TO);
        if (words.length() <= room || from < 0 || to < from) {
            return words;
        }
        String now = words.substring(from + FROM.length(), to);
        int unit = now.indexOf(' ');
        boolean once = unit > 0 && words.endsWith(now.substring(unit));
        String rest = FROM + (once ? now.substring(0, unit) : now) + words.substring(to);
        String name = words.substring(0, from);
        int most = room - rest.length();
        if (name.length() <= most) {
            return name + rest;
        }
        return most < LEAST ? words : name.substring(0, most - 3).strip() + "..." + rest;
    }

    /** The units of the amounts in a table, once each. */
    static List<String> units(List<RequiredAmount> amounts) {
        List<String> units = new ArrayList<>();
        for (RequiredAmount amount : amounts) {
            if (!amount.unit().isEmpty() && !units.contains(amount.unit())) {
                units.add(amount.unit());
            }
        }
        return units;
    }

    /** What a figure would have to be. */
    RequiredAmount amount(Item<?> item, ItemFigure figure, Solver.Solution solution) {
        return new RequiredAmount(
                item,
                Optional.of(figure),
                figure.when(figures),
                figure.in(figures),
                solution.amounts(),
                solution.exactness(),
                solution.reason(),
                unit(item));
    }

    /** What a statement would object to, although the formula does not: a part that exceeds its whole. */
    List<String> contradictions(RequiredAmount amount, Map<Item<?>, ItemFigure> latest) {
        List<String> found = new ArrayList<>();
        Optional<Rational> nearest = amount.nearest();
        if (nearest.isEmpty()) {
            return found;
        }
        latest.forEach((item, figure) -> {
            Optional<Rational> other = figure.in(figures).map(Rational::of);
            boolean together = amount.figure()
                    .filter(own ->
                            own.date().equals(figure.date()) && own.period().equals(figure.period()))
                    .isPresent();
            if (!together || other.isEmpty()) {
                return;
            }
            int side = nearest.get().compareTo(other.get());
            if (amount.item().wholes().contains(item) && side > 0) {
                found.add(amount.item().name() + " would exceed " + item.name() + ", of which it is a part");
            } else if (item.wholes().contains(amount.item()) && side < 0) {
                found.add(amount.item().name() + " would be less than " + item.name() + ", which is a part of it");
            }
        });
        return found;
    }
}
