/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Reason;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * A change, worked out into parts.
 *
 * @param change the whole, or why it has no parts
 * @param players what can have changed
 * @param contributions the part of each
 * @param notes what else has to be known
 */
record Split(Evaluation change, List<Player> players, List<Contribution> contributions, List<String> notes) {
    /** A product with rates and logarithms in it is exact up to here. */
    private static final Rational NEARLY = Rational.of(new BigDecimal("1E-12"));

    static Split overItems(Ends ends, Map<String, List<Object>> groups, List<String> order) {
        List<Fault> faults = ends.faults();
        if (!faults.isEmpty()) {
            return undefined(faults, List.of());
        }
        Sides sides = ends.sides();
        Definitions definitions =
                Definitions.of(ends.before().formula(), ends.now().formula());
        Formula now = Definitions.bare(ends.now().formula());
        boolean isSame = ends.before().formula().equals(ends.now().formula());
        Players all =
                new Players(sides, isSame ? now : Definitions.bare(ends.before().formula()), now);
        List<Player> alone = all.list(definitions);
        List<String> notes = new ArrayList<>();
        List<Player> players = grouped(alone, groups, notes);
        if (all.hasFacts() && sides.exponent() != 0) {
            return undefined(
                    List.of(new Fault(
                            Reason.NOT_APPLICABLE,
                            "the amounts are in different units, and those of facts cannot be put into one")),
                    players);
        }
        // subject, period and the like go with one of the players, so that both directions meet the same states
        Object carrier = alone.stream()
                .filter(Player::hasChanged)
                .map(player -> player.keys().get(0))
                .filter(key -> key instanceof Fact)
                .findFirst()
                .orElse(Players.PERIOD);
        List<Formula.Reading> readings = all.readings();
        return of(ends, players, order, notes, sequence -> {
            States states = new States(sides, readings, sequence);
            return changed -> {
                Set<Object> keys = definitions.swaps().isEmpty() ? Set.of() : keys(sequence, changed);
                Formula formula = definitions.mixed(keys);
                return (formula.hasColumns() ? states.valueOf(formula, changed) : Optional.<Rational>empty())
                        .map(value -> Evaluation.of(value, List.of(), List.of()))
                        .orElseGet(() -> formula.evaluate(mixed(sides, carrier, keys(sequence, changed))));
            };
        });
    }

    private static Mixed mixed(Sides sides, Object carrier, Set<Object> keys) {
        return new Mixed(sides, keys.contains(carrier), keys);
    }

    private static Set<Object> keys(List<Player> sequence, long changed) {
        return members(sequence, changed).stream()
                .flatMap(player -> player.keys().stream())
                .collect(Collectors.toSet());
    }

    static Split overFactors(Ends ends, List<Factor> factors, boolean isProduct, List<String> order) {
        List<Fault> faults = new ArrayList<>(ends.faults());
        if (!faults.isEmpty()) {
            return undefined(faults, List.of());
        }
        List<Player> players = new ArrayList<>();
        for (Factor factor : factors) {
            Optional<Rational> before = ends.valueOf(factor, false, faults);
            Optional<Rational> now = ends.valueOf(factor, true, faults);
            String unit = factor.formula().dimension().equals(Dimension.PER_YEAR) ? "% a year" : "";
            players.add(new Player(factor.name(), List.of(factor), before, now, unit, !before.equals(now)));
        }
        if (faults.isEmpty()) {
            for (boolean isNow : new boolean[] {false, true}) {
                Rational made = made(players, isNow ? players : List.of(), isProduct);
                Rational value = ends.value(isNow);
                if (!isNearly(made, value)) {
                    faults.add(new Fault(
                            Reason.INCONSISTENT_STATEMENT,
                            "the " + (isProduct ? "product" : "sum") + " is " + Printing.number(made) + " of "
                                    + ends.label(isNow) + ", not " + Printing.number(value)));
                }
            }
        }
        return faults.isEmpty()
                ? of(
                        ends,
                        players,
                        order,
                        List.of(),
                        sequence -> changed -> Evaluation.of(
                                made(players, members(sequence, changed), isProduct), List.of(), List.of()))
                : undefined(faults, players);
    }

    private static Rational made(List<Player> all, List<Player> changed, boolean isProduct) {
        Rational made = isProduct ? Rational.ONE : Rational.ZERO;
        for (Player player : all) {
            Rational value = (changed.contains(player) ? player.now() : player.before()).orElseThrow();
            made = isProduct ? made.times(value) : made.plus(value);
        }
        return made;
    }

    private static boolean isNearly(Rational made, Rational value) {
        Rational off = made.minus(value);
        Rational size = value.signum() < 0 ? value.negated() : value;
        Rational most = size.times(NEARLY);
        return (off.signum() < 0 ? off.negated() : off).compareTo(most) <= 0;
    }

    private static Split of(
            Ends ends,
            List<Player> players,
            List<String> order,
            List<String> notes,
            Function<List<Player>, LongFunction<Evaluation>> evaluation) {
        List<Player> changed = players.stream().filter(Player::hasChanged).toList();
        boolean isOrdered = !order.isEmpty();
        if (!isOrdered && changed.size() > Game.MOST) {
            return undefined(
                    List.of(new Fault(
                            Reason.NOT_APPLICABLE,
                            changed.size() + " changed, all orders are gone through for " + Game.MOST
                                    + " at the most: put some items into groups")),
                    players);
        }
        List<Player> sequence = new ArrayList<>(changed);
        if (isOrdered) {
            sequence.sort(Comparator.comparingInt(
                    player -> order.contains(player.name()) ? order.indexOf(player.name()) : order.size()));
        }
        if (sequence.size() >= Long.SIZE) {
            return undefined(
                    List.of(new Fault(Reason.NOT_APPLICABLE, sequence.size() + " items changed: put some into groups")),
                    players);
        }
        LongFunction<Evaluation> between = evaluation.apply(sequence);
        long full = (1L << sequence.size()) - 1;
        List<Rational> values = new ArrayList<>();
        int states = isOrdered ? sequence.size() + 1 : 1 << sequence.size();
        for (int state = 0; state < states; state++) {
            long in = isOrdered ? (1L << state) - 1 : state;
            Evaluation reached = between.apply(in);
            if (in == 0 || in == full) {
                boolean isNow = in != 0;
                Rational value = ends.value(isNow);
                if (reached.value().isEmpty() || !isNearly(reached.value().get(), value)) {
                    return undefined(List.of(unaccounted(ends, isNow, reached)), players);
                }
                values.add(value);
            } else if (reached.value().isEmpty()) {
                Fault fault = reached.faults().get(0);
                String who = members(sequence, in).stream().map(Player::name).collect(Collectors.joining(", "));
                return undefined(
                        List.of(new Fault(
                                fault.reason(),
                                "on the way, " + who + " of " + ends.label(true) + " and all else of "
                                        + ends.label(false) + ": " + fault.detail())),
                        players);
            } else {
                values.add(reached.value().get());
            }
        }
        Rational change = ends.value(true).minus(ends.value(false));
        if (sequence.isEmpty() && change.signum() != 0) {
            Evaluation same = Evaluation.of(values.get(0), List.of(), List.of());
            return undefined(List.of(unaccounted(ends, true, same)), players);
        }
        List<Rational> parts = isOrdered ? steps(values) : Game.shapley(sequence.size(), values);
        Map<Player, Rational> byPlayer = new LinkedHashMap<>();
        for (int i = 0; i < sequence.size(); i++) {
            byPlayer.put(sequence.get(i), parts.get(i));
        }
        List<Player> shown = new ArrayList<>(isOrdered ? sequence : players);
        players.stream().filter(player -> !shown.contains(player)).forEach(shown::add);
        List<Contribution> contributions = shown.stream()
                .map(player -> player.contribution(byPlayer.getOrDefault(player, Rational.ZERO), change))
                .toList();
        return new Split(Evaluation.of(change, List.of(), notes), players, contributions, notes);
    }

    /** What the number depends on beside what it reads, the subject for instance, has no part. */
    private static Fault unaccounted(Ends ends, boolean isNow, Evaluation found) {
        return new Fault(
                Reason.NOT_APPLICABLE,
                "what is read does not account for all of it: of " + ends.label(isNow) + " it gives "
                        + found.value()
                                .map(value -> Printing.number(value) + ", not " + Printing.number(ends.value(isNow)))
                                .orElseGet(() -> found.faults().get(0).toString()));
    }

    private static List<Player> members(List<Player> sequence, long coalition) {
        List<Player> in = new ArrayList<>();
        for (int i = 0; i < sequence.size(); i++) {
            if ((coalition >> i & 1) == 1) {
                in.add(sequence.get(i));
            }
        }
        return in;
    }

    private static List<Rational> steps(List<Rational> values) {
        List<Rational> steps = new ArrayList<>();
        for (int i = 1; i < values.size(); i++) {
            steps.add(values.get(i).minus(values.get(i - 1)));
        }
        return steps;
    }

    private static List<Player> grouped(List<Player> players, Map<String, List<Object>> groups, List<String> notes) {
        Map<Player, String> groupOf = new LinkedHashMap<>();
        for (Player player : players) {
            groups.forEach((name, keys) -> {
                if (player.keys().stream().anyMatch(keys::contains)) {
                    groupOf.putIfAbsent(player, name);
                }
            });
        }
        List<Player> all = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Player player : players) {
            Optional<String> group = Optional.ofNullable(groupOf.get(player));
            if (group.isEmpty()) {
                all.add(player);
            } else if (taken.add(group.get())) {
                List<Player> members = players.stream()
                        .filter(one -> group.equals(Optional.ofNullable(groupOf.get(one))))
                        .toList();
                all.add(new Player(
                        group.get(),
                        members.stream().flatMap(one -> one.keys().stream()).toList(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        members.stream().anyMatch(Player::hasChanged)));
            }
        }
        groupOf.forEach((player, name) -> {
            List<Object> outside = new ArrayList<>(player.keys());
            outside.removeAll(groups.get(name));
            if (!outside.isEmpty()) {
                notes.add("in the group " + name + " too, since facts of one period change together: "
                        + outside.stream().map(Split::name).collect(Collectors.joining(", ")));
            }
        });
        Set<Object> read = new LinkedHashSet<>();
        players.forEach(player -> read.addAll(player.keys()));
        groups.forEach((name, keys) -> {
            String unread = keys.stream()
                    .filter(key -> !read.contains(key))
                    .map(Split::name)
                    .collect(Collectors.joining(", "));
            if (!unread.isEmpty()) {
                notes.add("not read, though in the group " + name + ": " + unread);
            }
        });
        return all;
    }

    private static Split undefined(List<Fault> faults, List<Player> players) {
        return new Split(Evaluation.undefined(faults, List.of(), List.of()), players, List.of(), List.of());
    }

    /** The name of the player that an item belongs to. */
    Optional<String> nameOf(Item<?> item) {
        return players.stream()
                .filter(player -> player.keys().contains(item))
                .map(Player::name)
                .findFirst();
    }

    static String name(Object key) {
        return key instanceof Item<?> item ? item.name() : key instanceof Fact<?> fact ? fact.name() : key.toString();
    }
}
