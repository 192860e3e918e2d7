/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.PerHead;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.validation.InvalidInputException;

/**
 * To what the figures of a statement were rounded, as it is stated: for one figure, for an item, for all amounts of
 * money, or as the digits show that were given; the first of these that there is counts.
 *
 * <p>What is stated is kept until the statement is built, since order does not matter.
 */
final class StatedPrecision {
    private static final String MONEY = "money";

    final Map<Item<?>, BigDecimal> ofItems = new LinkedHashMap<>();
    private final Map<String, BigDecimal> ofMoney = new HashMap<>();
    private final Map<Place, BigDecimal> ofFigures = new HashMap<>();
    private final Map<Place, BigDecimal> digits = new HashMap<>();
    boolean readFromDigits;

    /** One figure: the item, with a date or a period. */
    private record Place(Item<?> item, Object when) {}

    /** The last unit of all amounts of money but those per head, which are in whole currency. */
    void ofMoney(BigDecimal unit, Intake intake) {
        put(ofMoney, MONEY, unit, "amounts of money", intake);
    }

    void of(Item<?> item, BigDecimal unit, Intake intake) {
        put(ofItems, item, unit, item.id(), intake);
    }

    void of(Item<?> item, Object when, BigDecimal unit) {
        ofFigures.put(new Place(item, when), unit);
    }

    void of(Item<?> item, Object when, BigDecimal unit, String place, Intake intake) {
        if (unit.signum() > 0) {
            of(item, when, unit);
        } else {
            intake.add(place, Decimals.print(unit), "the last unit must be above zero");
        }
    }

    private static <K> void put(Map<K, BigDecimal> all, K key, BigDecimal unit, String what, Intake intake) {
        String place = "rounding of " + what;
        if (unit.signum() <= 0) {
            intake.add(place, Decimals.print(unit), "the last unit must be above zero");
            return;
        }
        BigDecimal before = all.putIfAbsent(key, unit);
        if (before != null && before.compareTo(unit) != 0) {
            intake.add(place, Decimals.print(unit), "was stated already, to " + Decimals.print(before));
        }
    }

    /** Notes the last digit of a figure as it was given, with its trailing zeros. */
    void given(Item<?> item, Object when, BigDecimal figure, int percent) {
        if (figure.signum() == 0 && Math.abs((long) figure.scale()) > Decimals.MAX_EXPONENT) {
            return;
        }
        try {
            BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-figure.scale()).movePointLeft(percent);
            digits.put(new Place(item, when), Decimals.check(unit));
        } catch (InvalidInputException e) {
            // a last digit beyond what figures can have says nothing
            digits.remove(new Place(item, when));
        }
    }

    Optional<BigDecimal> of(Item<?> item, Object when) {
        Place place = new Place(item, when);
        return Optional.ofNullable(ofFigures.get(place))
                .or(() -> Optional.ofNullable(ofItems.get(item)))
                .or(() -> money().filter(unit -> item.isMoney() && !(item.kind() instanceof PerHead)))
                .or(() -> readFromDigits ? Optional.ofNullable(digits.get(place)) : Optional.empty());
    }

    Optional<BigDecimal> money() {
        return Optional.ofNullable(ofMoney.get(MONEY));
    }

    /** The difference of two rounded figures, either of which may be off. */
    void ofDifference(Item<?> item, ReportingPeriod earlier, ReportingPeriod later, ReportingPeriod between) {
        Optional<BigDecimal> one = of(item, earlier);
        Optional<BigDecimal> other = of(item, later);
        if (one.isPresent() || other.isPresent()) {
            of(item, between, one.orElse(BigDecimal.ZERO).add(other.orElse(BigDecimal.ZERO)));
        }
    }

    /** What holds for each of the figures of an item, where something is stated. */
    <T> Map<T, BigDecimal> all(Item<?> item, Iterable<T> whens) {
        Map<T, BigDecimal> all = new LinkedHashMap<>();
        whens.forEach(when -> of(item, when).ifPresent(unit -> all.put(when, unit)));
        return all;
    }
}
