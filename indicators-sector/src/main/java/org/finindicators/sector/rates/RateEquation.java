/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/**
 * Finds the growth factors at which the flows of a loan are worth nothing.
 *
 * <p>A flow at t whole periods and a fraction f of one is discounted by (1 + f i) (1 + i)^t, with simple interest in
 * the fraction; the European equation has f = 0 and t in years. The unknown is y = ln(1 + i), between ln of almost -100
 * per cent and ln of 1E+40. Discounts are taken relative to the first flow where y is positive and to the last one
 * where it is negative, so that nothing overflows.
 *
 * <p>Between a later and an earlier flow the quotient of discounts falls as y rises. Therefore:
 *
 * <ul>
 *   <li>Flows that change direction once, ordered by time, have one root at the most (Descartes).
 *   <li>If the balance at a root never changes sides before the end, that root is the only one (Soper): a debtor who
 *       draws and repays again and again without ever being a creditor has one rate.
 *   <li>Otherwise the interval is divided. A part is set aside when the least value of the flows of one direction
 *       exceeds the greatest value of the others; parts of a width of 1E-9 that remain hold the roots. Roots closer
 *       than that are seen as one.
 * </ul>
 */
final class RateEquation {
    /** The logarithm of 1E-40, what is left of one at the least rate. */
    private static final double LEAST = -92.1;

    /** The logarithm of one plus 1E+40. */
    private static final double MOST = 92.1;

    private static final double WIDTH = 1e-9;
    private static final double ROUNDING = 1e-12;
    private static final long WORK = 40_000_000;
    private static final int LEAST_PARTS = 400;
    private static final BrentSolver SOLVER = new BrentSolver(1e-15, 1e-25, Double.MIN_VALUE);

    private final double[] whole;
    private final double[] fraction;
    private final double[] amount;
    private final boolean balanced;
    private final int turns;

    /** The outcome of the search. */
    enum Outcome {
        FOUND,
        NO_TURN,
        NONE,
        ABOVE,
        BELOW,
        UNDECIDED
    }

    /** The roots in rising order, and how they were told. */
    record Solution(Outcome outcome, List<Double> roots, String method) {}

    private RateEquation(double[] whole, double[] fraction, List<BigDecimal> flows) {
        this.whole = whole;
        this.fraction = fraction;
        this.amount = flows.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        this.balanced = flows.stream().reduce(BigDecimal.ZERO, BigDecimal::add).signum() == 0;
        int changes = 0;
        for (int j = 1; j < flows.size(); j++) {
            changes += flows.get(j).signum() == flows.get(j - 1).signum() ? 0 : 1;
        }
        this.turns = changes;
    }

    /** Times in years, as the European directive counts them. */
    static RateEquation inYears(LoanFlows flows) {
        SortedMap<Long, BigDecimal> net = net(flows, flows.schedule()::yearPartsAt);
        double parts = flows.schedule().partsOfYear();
        double[] years = net.keySet().stream().mapToDouble(at -> at / parts).toArray();
        return new RateEquation(years, new double[years.length], List.copyOf(net.values()));
    }

    /** Times in unit-periods, as Regulation Z counts them. */
    static RateEquation inUnitPeriods(LoanFlows flows) {
        long unit = flows.schedule().partsOfUnitPeriod();
        SortedMap<Long, BigDecimal> net = net(flows, flows.schedule()::unitPartsAt);
        double[] whole = net.keySet().stream().mapToDouble(at -> at / unit).toArray();
        double[] fraction = net.keySet().stream()
                .mapToDouble(at -> (double) (at % unit) / unit)
                .toArray();
        return new RateEquation(whole, fraction, List.copyOf(net.values()));
    }

    private static SortedMap<Long, BigDecimal> net(LoanFlows flows, ToLongFunction<CashFlow> time) {
        SortedMap<Long, BigDecimal> net = new TreeMap<>();
        flows.received().forEach(flow -> net.merge(time.applyAsLong(flow), flow.amount(), BigDecimal::add));
        flows.paid()
                .forEach(flow -> net.merge(time.applyAsLong(flow), flow.amount().negate(), BigDecimal::add));
        net.values().removeIf(value -> value.signum() == 0);
        return net;
    }

    /** Tells whether the borrower receives something before he pays, as with every loan. */
    boolean startsWithReceipt() {
        return amount.length > 0 && amount[0] > 0;
    }

    Solution solve() {
        if (turns == 0) {
            return new Solution(Outcome.NO_TURN, List.of(), "");
        }
        boolean crosses = worth(LEAST) * worth(MOST) < 0;
        if (turns == 1) {
            return crosses || balanced ? found(anyRoot(), "the flows change direction once: no other rate") : beyond();
        }
        if (crosses || balanced) {
            double root = anyRoot();
            if (keepsItsSide(root)) {
                return found(root, "the balance never changes sides: no other rate");
            }
        }
        return search();
    }

    private static Solution found(double root, String method) {
        return new Solution(Outcome.FOUND, List.of(root), method);
    }

    private Solution beyond() {
        boolean above = Math.signum(worth(MOST)) == Math.signum(amount[amount.length - 1]);
        return new Solution(above ? Outcome.ABOVE : Outcome.BELOW, List.of(), "");
    }

    private double anyRoot() {
        return balanced ? 0 : SOLVER.findRoot(this::worth, LEAST, MOST);
    }

    /** The value of all flows, discounted to the first or the last one. */
    private double worth(double y) {
        Sides sides = sides(y);
        return sides.received - sides.paid;
    }

    /** The receipts and the payments, each discounted. */
    private record Sides(double y, double received, double paid) {}

    private Sides sides(double y) {
        double growth = Math.expm1(y);
        int base = y >= 0 ? 0 : amount.length - 1;
        double received = 0;
        double paid = 0;
        for (int j = 0; j < amount.length; j++) {
            double value = amount[j] * Math.exp(logDiscount(j, base, y, growth));
            if (value > 0) {
                received += value;
            } else {
                paid -= value;
            }
        }
        return new Sides(y, received, paid);
    }

    /** The logarithm of the discount of a flow relative to that of another. */
    private double logDiscount(int j, int base, double y, double growth) {
        double simple = fraction[j] == fraction[base]
                ? 0
                : Math.log1p(fraction[base] * growth) - Math.log1p(fraction[j] * growth);
        return (whole[base] - whole[j]) * y + simple;
    }

    private boolean keepsItsSide(double y) {
        double growth = Math.expm1(y);
        int base = y >= 0 ? 0 : amount.length - 1;
        double balance = 0;
        double least = 0;
        double most = 0;
        double size = 0;
        for (int j = 0; j < amount.length; j++) {
            double value = amount[j] * Math.exp(logDiscount(j, base, y, growth));
            balance += value;
            size += Math.abs(value);
            least = Math.min(least, balance);
            most = Math.max(most, balance);
        }
        return -least <= ROUNDING * size || most <= ROUNDING * size;
    }

    private Solution search() {
        List<double[]> remaining = new ArrayList<>();
        long budget = Math.max(LEAST_PARTS, WORK / amount.length);
        Deque<Sides[]> parts = new ArrayDeque<>();
        Sides middle = sides(0);
        parts.push(new Sides[] {middle, sides(MOST)});
        parts.push(new Sides[] {sides(LEAST), middle});
        while (!parts.isEmpty()) {
            Sides[] part = parts.pop();
            Sides from = part[0];
            Sides to = part[1];
            if (hasNoRoot(from, to)) {
                continue;
            }
            if (to.y - from.y <= WIDTH) {
                join(remaining, from.y, to.y);
                continue;
            }
            if (budget-- < 0) {
                return new Solution(Outcome.UNDECIDED, List.of(), "");
            }
            Sides half = sides(from.y + (to.y - from.y) / 2);
            parts.push(new Sides[] {half, to});
            parts.push(new Sides[] {from, half});
        }
        List<Double> roots =
                remaining.stream().map(part -> rootIn(part[0], part[1])).toList();
        String method = "the flows change direction " + turns + " times; all rates were searched";
        return new Solution(roots.isEmpty() ? Outcome.NONE : Outcome.FOUND, roots, method);
    }

    private static boolean hasNoRoot(Sides from, Sides to) {
        return Math.min(from.received, to.received) > Math.max(from.paid, to.paid) * (1 + ROUNDING)
                || Math.min(from.paid, to.paid) > Math.max(from.received, to.received) * (1 + ROUNDING);
    }

    private static void join(List<double[]> remaining, double from, double to) {
        if (!remaining.isEmpty() && remaining.get(remaining.size() - 1)[1] == from) {
            remaining.get(remaining.size() - 1)[1] = to;
        } else {
            remaining.add(new double[] {from, to});
        }
    }

    private double rootIn(double from, double to) {
        if (balanced && from <= 0 && to >= 0) {
            return 0;
        }
        return worth(from) * worth(to) < 0 ? SOLVER.findRoot(this::worth, from, to) : (from + to) / 2;
    }
}
