/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/** Finds the amounts by which a formula comes to a target along a route, or says why there are none. */
final class Solver {
    /** So many limits in one formula have 32 branches; more are searched by numbers. */
    private static final int MOST_LIMITS = 5;

    /** What no amount of one figure can mend. */
    private static final Set<Reason> BEYOND = EnumSet.of(
            Reason.NOT_REPORTED,
            Reason.TOO_LITTLE_HISTORY,
            Reason.PERIOD_MISMATCH,
            Reason.CURRENCY_MISMATCH,
            Reason.BASE_MISMATCH,
            Reason.NOT_APPLICABLE);

    private final Quantity quantity;
    private final Formula formula;
    private final Route route;
    private final Rational target;
    private final Rational reported;
    private final List<Rational> amounts = new ArrayList<>();
    private final List<String> obstacles = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Exactness exactness = Exactness.EXACT;
    private boolean definedSomewhere;

    private Solver(Quantity quantity, Route route, Rational target, Rational reported) {
        this.quantity = quantity;
        formula = quantity.formula();
        this.route = route;
        this.target = target;
        this.reported = reported;
    }

    /**
     * What was found: the amounts, the nearest to the reported one first, or the reason why there are none; what has to
     * be known of them.
     */
    record Solution(List<Rational> amounts, Exactness exactness, String reason, List<String> notes) {
        static Solution none(String reason) {
            return new Solution(List.of(), Exactness.EXACT, reason, List.of());
        }
    }

    static Solution of(Quantity quantity, Route route, Rational target, BigDecimal reported, BigDecimal size) {
        Optional<Fault> beyond = quantity.evaluation().faults().stream()
                .filter(fault -> BEYOND.contains(fault.reason()))
                .findFirst();
        if (beyond.isPresent() && !dependsOnNeed(quantity.formula())) {
            return Solution.none("undefined whatever the amount: " + beyond.get());
        }
        if (!route.touches(quantity.formula())) {
            return Solution.none("the value does not depend on it");
        }
        return new Solver(quantity, route, target, Rational.of(reported)).solve(reported, size);
    }

    /** A factor that is needed only where there is something to multiply may be missing. */
    private static boolean dependsOnNeed(Formula formula) {
        return formula instanceof Formula.TimesIfAny
                || formula.inputs().stream().anyMatch(Solver::dependsOnNeed);
    }

    private Solution solve(BigDecimal start, BigDecimal size) {
        boolean alreadyMet = value(reported).filter(target::equals).isPresent();
        Symbolic first = new Symbolic(route, 0);
        Optional<Fraction> function = first.of(formula);
        int limits = first.limits();
        boolean closed = limits <= MOST_LIMITS;
        for (int branch = 0; closed && branch < 1 << limits; branch++) {
            closed = onBranch(branch);
        }
        if (!closed) {
            amounts.clear();
            obstacles.clear();
            return searched(start, size, alreadyMet);
        }
        if (limits == 0 && function.filter(Fraction::isConstant).isPresent()) {
            return Solution.none("the value does not depend on it");
        }
        if (alreadyMet) {
            add(reported);
        }
        return amounts.isEmpty() ? Solution.none(reason(function.filter(one -> limits == 0))) : solution();
    }

    private Solution solution() {
        amounts.sort(Comparator.comparing(amount -> {
            Rational off = amount.minus(reported);
            return off.signum() < 0 ? off.negated() : off;
        }));
        return new Solution(List.copyOf(amounts), exactness, "", List.copyOf(notes));
    }

    /** Adds the roots on one branch; false where it has no closed form. */
    private boolean onBranch(int branch) {
        Symbolic symbolic = new Symbolic(route, branch);
        Optional<Fraction> function = symbolic.of(formula);
        if (function.isEmpty()) {
            return symbolic.isClosed();
        }
        definedSomewhere = true;
        Polynomial equation = function.get().equation(target);
        List<Polynomial> polynomials = equation.isZero() ? symbolic.edges() : List.of(equation);
        for (Polynomial polynomial : polynomials) {
            Optional<Roots> roots = Roots.of(polynomial);
            if (roots.isEmpty()) {
                return false;
            }
            for (Rational root : roots.get().values()) {
                if (tryOut(root, roots.get().exactness()) && equation.isZero()) {
                    note("met over a range of amounts, of which the nearest end is given");
                }
            }
        }
        return true;
    }

    private void note(String words) {
        if (!notes.contains(words)) {
            notes.add(words);
        }
    }

    /** Puts a root back into the formula. */
    private boolean tryOut(Rational root, Exactness how) {
        Evaluation found = formula.evaluate(route.at(root));
        if (found.value().isPresent() && !isMet(found.value().get().minus(target), how)) {
            // the root of a branch that is not taken there
            return false;
        }
        Optional<String> obstacle = route.obstacle(root);
        if (obstacle.isEmpty() && found.value().isEmpty()) {
            obstacle = Optional.of("at " + Printing.number(root) + " it is undefined: "
                    + found.faults().get(0));
        }
        if (obstacle.isPresent()) {
            obstacles.add(obstacle.get());
            return false;
        }
        if (how == Exactness.ROUNDED) {
            exactness = how;
        }
        add(root);
        return true;
    }

    private boolean isMet(Rational off, Exactness how) {
        return how == Exactness.EXACT
                ? off.signum() == 0
                : (off.signum() < 0 ? off.negated() : off).compareTo(slack()) <= 0;
    }

    /** For a square root of 50 digits. */
    private Rational slack() {
        Rational one = target.signum() < 0 ? target.negated() : target;
        return one.plus(Rational.ONE).times(Rational.of(new BigDecimal("1E-30")));
    }

    private void add(Rational amount) {
        if (!amounts.contains(amount)) {
            amounts.add(amount);
        }
    }

    private Optional<Rational> value(Rational amount) {
        return route.obstacle(amount).isPresent()
                ? Optional.empty()
                : formula.evaluate(route.at(amount)).value();
    }

    private Solution searched(BigDecimal start, BigDecimal size, boolean alreadyMet) {
        List<Rational> row = Search.row(start, size).stream()
                .filter(amount -> route.obstacle(amount).isEmpty())
                .toList();
        if (row.isEmpty()) {
            return Solution.none("no amount leaves each figure what it can be");
        }
        exactness = Exactness.SEARCHED;
        Set<Rational> values = new HashSet<>();
        Set<Rational> defined = new HashSet<>();
        new Search(
                        amount -> {
                            Optional<Rational> found = value(amount);
                            found.ifPresent(value -> {
                                values.add(value);
                                defined.add(amount);
                            });
                            return found.map(value -> value.minus(target));
                        },
                        target)
                .between(row)
                .forEach(this::add);
        String tried = row.size() + " amounts from " + Printing.number(row.get(0)) + " to "
                + Printing.number(row.get(row.size() - 1)) + " were tried";
        if (values.size() == 1 && defined.size() > 1) {
            return Solution.none("the value does not depend on it: " + tried);
        }
        if (alreadyMet) {
            add(reported);
        }
        if (amounts.isEmpty()) {
            List<Fault> faults = formula.evaluate(route.at(reported)).faults();
            return Solution.none(
                    values.isEmpty() && !faults.isEmpty()
                            ? "undefined whatever the amount: " + faults.get(0)
                            : "no amount found: " + tried);
        }
        note("found by search to about 15 digits: " + tried + ", and more roots may lie between two of them");
        return solution();
    }

    /** Why there is no amount. */
    private String reason(Optional<Fraction> function) {
        Optional<Rational> now = value(reported);
        if (!obstacles.isEmpty()) {
            return obstacles.get(0);
        }
        List<Fault> faults = definedSomewhere
                ? List.of()
                : formula.evaluate(route.at(reported)).faults();
        if (!faults.isEmpty()) {
            return "undefined whatever the amount: " + faults.get(0);
        }
        boolean inOnePiece = function.map(one -> one.below().degree() <= 1).orElse(true);
        if (now.isEmpty() || !inOnePiece) {
            return "no amount brings it there";
        }
        String side = now.get().compareTo(target) > 0 ? "above " : "below ";
        String words = "it stays " + side + quantity.print(target) + " whatever the amount";
        return function.flatMap(Solver::limit)
                .map(limit -> words + ", and nears " + quantity.print(limit) + " as it grows")
                .orElse(words);
    }

    /** What a quotient comes to in the end, as the amount grows. */
    private static Optional<Rational> limit(Fraction function) {
        int below = function.below().degree();
        boolean grows = below == 1 && function.below().coefficient(1).signum() > 0;
        return grows && function.above().degree() <= below
                ? Optional.of(function.above()
                        .coefficient(below)
                        .dividedBy(function.below().coefficient(below)))
                : Optional.empty();
    }
}
