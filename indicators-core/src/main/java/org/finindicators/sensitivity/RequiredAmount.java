/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * What one item would have to be, or why no amount of it would do.
 *
 * @param item the item
 * @param figure the figure of it that is moved, its latest one; nothing where none is reported or read
 * @param when the date or the period of the figure in words
 * @param reported the amount reported
 * @param required the amounts that bring the value there, the nearest to the reported one first; in the unit of the
 *     figures, a fraction for rates
 * @param exactness how well the amounts are known
 * @param reason why there is no amount; empty if there is one
 * @param unit the unit of the amounts, may be empty
 * @since 0.1.0
 */
public record RequiredAmount(
        Item<?> item,
        Optional<ItemFigure> figure,
        String when,
        Optional<BigDecimal> reported,
        List<Rational> required,
        Exactness exactness,
        String reason,
        String unit) {
    /**
     * Creates a result.
     *
     * @throws IllegalArgumentException if it has an amount and a reason, or neither
     */
    public RequiredAmount {
        required = List.copyOf(required);
        if (required.isEmpty() == reason.isEmpty()) {
            throw new IllegalArgumentException(item.name() + " needs either an amount or a reason");
        }
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
     * Returns the amount that is nearest to the reported one.
     *
     * @return the amount, or nothing if there is none
     */
    public Optional<Rational> nearest() {
        return required.stream().findFirst();
    }

    /**
     * Returns how far the nearest amount is from the reported one.
     *
     * @return the amount less what is reported, in the unit of the figures; nothing if there is no amount
     */
    public Optional<Rational> distance() {
        return distances().stream().findFirst();
    }

    /**
     * Lists how far each amount is from the reported one.
     *
     * @return the amounts less what is reported
     */
    public List<Rational> distances() {
        return reported.map(amount -> required.stream()
                        .map(one -> one.minus(Rational.of(amount)))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Returns the distance to the nearest amount as a part of the reported amount.
     *
     * @return the relative change, a fraction, negative for a decrease; nothing if there is no amount or zero is
     *     reported
     */
    public Optional<Rational> relativeDistance() {
        return distance().flatMap(this::relative);
    }

    private Optional<Rational> relative(Rational distance) {
        return reported.filter(amount -> amount.signum() != 0)
                .map(amount -> distance.dividedBy(Rational.of(amount.abs())));
    }

    /** The item and how far it is to the nearest amount: of rates in percentage points, of all else in per cent. */
    String inWords() {
        return item.name() + " "
                + (item.kind() instanceof Kind.Rate
                        ? Amounts.signed(item, distance().orElseThrow().toDecimal())
                        : Amounts.percent(relativeDistance().orElseThrow()) + " %");
    }

    /** A row for each amount, or one with the reason. */
    List<List<String>> rows() {
        String name = when.isEmpty() ? item.name() : item.name() + ", " + when;
        String now = reported.map(amount -> Amounts.print(item, amount)).orElse("-");
        if (required.isEmpty()) {
            return List.of(List.of(name, now, "-", "-", "-", reason));
        }
        return required.stream()
                .map(amount -> {
                    Optional<Rational> distance = reported.map(Rational::of).map(amount::minus);
                    return List.of(
                            name,
                            now,
                            Amounts.print(item, amount.toDecimal()),
                            distance.map(off -> Amounts.signed(item, off.toDecimal()))
                                    .orElse("-"),
                            distance.flatMap(this::relative)
                                    .map(Amounts::percent)
                                    .orElse("-"),
                            "");
                })
                .toList();
    }

    /** Prints for instance {@code equity, 2021-12-31: 8,343,240 needed, -6,451,760 (-43.61 %)}. */
    @Override
    public String toString() {
        String name = when.isEmpty() ? item.name() : item.name() + ", " + when;
        if (required.isEmpty()) {
            return name + ": no amount, " + reason;
        }
        String words = required.stream()
                .map(amount -> Amounts.print(item, amount.toDecimal()))
                .collect(Collectors.joining(" or "));
        String off = distance()
                .map(distance -> ", " + Amounts.signed(item, distance.toDecimal())
                        + relative(distance)
                                .map(share -> " (" + Amounts.percent(share) + " %)")
                                .orElse(""))
                .orElse("");
        return Printing.beginning(name) + ": " + (unit.isEmpty() ? words : words + " " + unit) + " needed" + off;
    }
}
