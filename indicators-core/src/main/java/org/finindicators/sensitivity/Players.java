/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Formula.Reading;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Term.Part;
import org.finindicators.number.Rational;

/** Lists what can have changed between two sides of a formula: items, facts, the length of the period, definitions. */
final class Players {
    /** The key of the period, over whose length a growth is compounded, and at which calculations look. */
    static final Object PERIOD = "the period";

    private final Sides sides;
    private final Set<Reading> readings = new LinkedHashSet<>();
    private final Set<Fact<?>> facts = new LinkedHashSet<>();
    private final boolean isCompounded;
    private final boolean isCalculated;

    /** Takes the formulas without conditions: what only those read has no part. */
    Players(Sides sides, Formula before, Formula now) {
        this.sides = sides;
        for (Formula formula : before.equals(now) ? List.of(now) : List.of(now, before)) {
            readings.addAll(formula.readings());
            facts.addAll(formula.facts());
        }
        isCompounded = isCompounded(now) || isCompounded(before);
        isCalculated = isCalculated(now) || isCalculated(before);
    }

    List<Reading> readings() {
        return List.copyOf(readings);
    }

    boolean hasFacts() {
        return !facts.isEmpty();
    }

    private static boolean isCompounded(Formula formula) {
        return (formula instanceof Formula.AnnualGrowthFrom growth && !growth.isYearOnYear())
                || formula.inputs().stream().anyMatch(Players::isCompounded);
    }

    private static boolean isCalculated(Formula formula) {
        return formula instanceof Calculation || formula.inputs().stream().anyMatch(Players::isCalculated);
    }

    List<Player> list(Definitions definitions) {
        List<Player> players = new ArrayList<>();
        Map<Item<?>, List<Reading>> byItem = new LinkedHashMap<>();
        for (Reading reading : readings) {
            for (Part<?> part : reading.term().parts()) {
                byItem.computeIfAbsent(part.item(), key -> new ArrayList<>()).add(reading);
            }
        }
        byItem.forEach((item, read) -> players.add(item(item, read)));
        boolean isSamePeriod =
                sides.side(true).period().equals(sides.side(false).period());
        if (isSamePeriod) {
            facts.forEach(fact -> players.add(facts(List.of(fact), !isEqual(fact))));
        } else if (!facts.isEmpty()) {
            // facts of one date say little at another, and nothing beside those of another
            players.add(facts(List.copyOf(facts), true));
        }
        boolean isAsLong = sides.side(true)
                .period()
                .years()
                .equals(sides.side(false).period().years());
        boolean isPeriodRead = isCalculated ? !isSamePeriod : isCompounded && !isAsLong;
        if (isPeriodRead && facts.isEmpty()) {
            // facts bring their period along
            String name = isCalculated ? PERIOD.toString() : "the length of the period";
            players.add(new Player(name, List.of(PERIOD), Optional.empty(), Optional.empty(), "", true));
        }
        for (Definitions.Swap swap : definitions.swaps()) {
            players.add(new Player(swap.words(), List.of(swap), Optional.empty(), Optional.empty(), "", true));
        }
        return players;
    }

    private boolean isEqual(Fact<?> fact) {
        return sides.side(true).fact(fact).equals(sides.side(false).fact(fact));
    }

    private static Player facts(List<Fact<?>> some, boolean hasChanged) {
        String name = some.stream().map(Fact::name).collect(Collectors.joining(" and "));
        return new Player(name, List.copyOf(some), Optional.empty(), Optional.empty(), "", hasChanged);
    }

    private Player item(Item<?> item, List<Reading> read) {
        boolean hasChanged = false;
        for (Reading reading : read) {
            for (int i = 0; i < reading.term().parts().size(); i++) {
                if (reading.term().parts().get(i).item().equals(item)) {
                    hasChanged |= !value(reading, i, true).equals(value(reading, i, false));
                }
            }
        }
        Set<String> moments = new LinkedHashSet<>();
        read.forEach(reading -> moments.add(reading.moment().prefix().strip()));
        Reading shown = read.get(0);
        String name = moments.size() == 1
                ? shown.moment().prefix() + item.name()
                : item.name() + " ("
                        + moments.stream()
                                .map(moment -> moment.isEmpty() ? "now" : moment)
                                .collect(Collectors.joining(", "))
                        + ")";
        if (moments.size() > 1) {
            return new Player(name, List.of(item), Optional.empty(), Optional.empty(), "", hasChanged);
        }
        String unit = unit(item, shown);
        return new Player(name, List.of(item), alone(item, shown, false), alone(item, shown, true), unit, hasChanged);
    }

    private Optional<Rational> value(Reading reading, int index, boolean isNow) {
        return sides.parts(reading, isNow).get(index).value();
    }

    /** What the item itself is at that moment, without its factor in the term. */
    private Optional<Rational> alone(Item<?> item, Reading reading, boolean isNow) {
        for (int i = 0; i < reading.term().parts().size(); i++) {
            Part<?> part = reading.term().parts().get(i);
            if (part.item().equals(item) && part.coefficient().signum() != 0) {
                return value(reading, i, isNow)
                        .map(value -> value.dividedBy(Rational.of(part.coefficient())))
                        .map(value -> item.kind() instanceof Kind.PerHead ? inWholeCurrency(value) : value);
            }
        }
        return Optional.empty();
    }

    private Rational inWholeCurrency(Rational amount) {
        return amount.dividedBy(Rational.of(sides.side(true).scale().fromUnits(BigDecimal.ONE)));
    }

    private String unit(Item<?> item, Reading reading) {
        if (item.kind() instanceof Kind.Rate) {
            return "%";
        }
        Evaluation evaluation = sides.parts(reading, true).get(0);
        String unit = evaluation.operands().stream()
                .filter(operand -> operand.name().equals(item.name()))
                .findFirst()
                .map(Operand::unit)
                .orElse("");
        return unit + (reading.moment().isAnnualised() && !unit.isEmpty() ? " a year" : "");
    }
}
