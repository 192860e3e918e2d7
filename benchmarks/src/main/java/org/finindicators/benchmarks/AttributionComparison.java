/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.finindicators.catalogue.Attributions;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind;
import org.finindicators.formula.Moment;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sensitivity.Attribution;
import org.finindicators.sensitivity.Contribution;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

/**
 * Times why ten ratios of 5,000 banks changed over a year: exactly, from statements; and by the loop that a user would
 * write in binary numbers, over all orders of the items. The parts are compared before anything is timed; half as many
 * banks show that the time grows with their number.
 */
public final class AttributionComparison {
    private static final double TOLERANCE = 1e-9;
    private static final List<Item<?>> ITEMS = List.of(
            Ratio.ASSETS,
            Ratio.LIQUID,
            Ratio.INTERBANK,
            Ratio.BONDS,
            Ratio.LOANS,
            Ratio.BAD,
            Ratio.PROPERTY,
            Ratio.DEPOSITS,
            Ratio.EQUITY,
            Ratio.INTEREST,
            Ratio.PAID,
            Ratio.FEES,
            Ratio.COSTS,
            Ratio.TAX,
            Ratio.PROFIT);

    private static final List<Case> CASES = List.of(
            new Case("bad loans", x -> x[0] / x[1], Ratio.BAD, Ratio.LOANS),
            new Case("leverage", x -> x[0] / x[1], Ratio.EQUITY, Ratio.ASSETS),
            new Case("loans to deposits", x -> x[0] / x[1], Ratio.LOANS, Ratio.DEPOSITS),
            new Case("return on assets", x -> x[0] / x[1], Ratio.PROFIT, Ratio.ASSETS),
            new Case("return on equity", x -> x[0] / x[1], Ratio.PROFIT, Ratio.EQUITY),
            new Case("margin", x -> (x[0] - x[1]) / x[2], Ratio.INTEREST, Ratio.PAID, Ratio.ASSETS),
            new Case("return before tax", x -> (x[0] + x[1]) / x[2], Ratio.PROFIT, Ratio.TAX, Ratio.EQUITY),
            new Case(
                    "cost to income",
                    x -> x[0] / (x[1] - x[2] + x[3]),
                    Ratio.COSTS,
                    Ratio.INTEREST,
                    Ratio.PAID,
                    Ratio.FEES),
            new Case(
                    "broad liquidity",
                    x -> (x[0] + x[1] + x[2]) / x[3],
                    Ratio.LIQUID,
                    Ratio.INTERBANK,
                    Ratio.BONDS,
                    Ratio.DEPOSITS),
            new Case("bad assets", x -> (x[0] + x[1]) / (x[2] + x[1]), Ratio.BAD, Ratio.PROPERTY, Ratio.LOANS));

    private final List<Statement> before = new ArrayList<>();
    private final List<Statement> now = new ArrayList<>();

    private AttributionComparison(int banks) {
        Random random = new Random(1993);
        for (int bank = 0; bank < banks; bank++) {
            long[] sizes = new long[ITEMS.size()];
            long[] opening = new long[ITEMS.size()];
            for (int i = 0; i < sizes.length; i++) {
                boolean isSmall = ITEMS.get(i).equals(Ratio.PAID);
                opening[i] = Math.round((isSmall ? 1e5 : 1e6) * Math.exp(random.nextGaussian() / 2));
                sizes[i] = opening[i] + opening[i] * random.nextInt(20) / 100;
            }
            before.add(statement(bank, 2020, opening, sizes));
            long[] closing = new long[ITEMS.size()];
            for (int i = 0; i < sizes.length; i++) {
                closing[i] = sizes[i] + sizes[i] * (random.nextInt(40) - 20) / 100;
            }
            now.add(statement(bank, 2021, sizes, closing));
        }
    }

    @SuppressWarnings("unchecked") // the kind is looked at
    private static Statement statement(int bank, int year, long[] opening, long[] closing) {
        StatementBuilder builder =
                Statement.builder("bank " + bank, ReportingPeriod.year(year)).currency("USD");
        for (int i = 0; i < closing.length; i++) {
            Item<?> item = ITEMS.get(i);
            if (item.kind() instanceof Kind.Dated) {
                Item<? extends Kind.Dated> dated = (Item<? extends Kind.Dated>) item;
                builder.opening(dated, BigDecimal.valueOf(opening[i])).closing(dated, BigDecimal.valueOf(closing[i]));
            } else {
                builder.flow((Item<Kind.Flow>) item, BigDecimal.valueOf(closing[i]));
            }
        }
        return builder.build();
    }

    /**
     * Runs the comparison.
     *
     * @param args the number of rounds, 9 unless given; the number of banks, 5,000 unless given
     * @throws Exception if results differ
     */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 9;
        int banks = args.length > 1 ? Integer.parseInt(args[1]) : 5000;
        AttributionComparison all = new AttributionComparison(banks);
        AttributionComparison half = new AttributionComparison(banks / 2);
        all.compare();
        Map<String, Callable<Object>> lines = new LinkedHashMap<>();
        lines.put("a loop over all orders, in doubles", all::byHand);
        lines.put("measuring both years", () -> List.of(all.measured(all.before), all.measured(all.now)));
        lines.put("measuring both years, and the parts", all::byLibrary);
        lines.put("the same of half as many banks", half::byLibrary);
        Lines.run(banks + " banks, ten ratios", lines, rounds, new TreeMap<>(Map.of("loop", 0, "measuring", 1)));
    }

    private void compare() {
        double[][] byHand = (double[][]) byHand();
        List<Attribution> byLibrary = ((Attributions) byLibrary()).attributions();
        int undefined = 0;
        for (int row = 0; row < byHand.length; row++) {
            List<Contribution> parts = byLibrary.get(row).contributions();
            if (!byLibrary.get(row).isDefined()) {
                undefined++;
                continue;
            }
            for (int i = 0; i < parts.size(); i++) {
                double exact = parts.get(i).amount().toDouble();
                if (Math.abs(exact - byHand[row][i]) > TOLERANCE * Math.max(1, Math.abs(exact))) {
                    throw new IllegalStateException(byLibrary.get(row) + "\n" + byHand[row][i]);
                }
            }
        }
        System.out.println(byHand.length + " changes are alike, but for " + undefined + " without parts");
    }

    private Object byLibrary() {
        return Attributions.between(measured(before), measured(now));
    }

    private List<Measurement> measured(List<Statement> statements) {
        List<Measurement> all = new ArrayList<>();
        for (Statement statement : statements) {
            CASES.forEach(one -> all.add(one.indicator().measure(statement)));
        }
        return all;
    }

    private Object byHand() {
        List<double[]> all = new ArrayList<>();
        for (int bank = 0; bank < now.size(); bank++) {
            for (Case one : CASES) {
                all.add(parts(one.byHand(), one.read(before.get(bank)), one.read(now.get(bank))));
            }
        }
        return all.toArray(double[][]::new);
    }

    /** Shapley's value over all coalitions. */
    private static double[] parts(ToDoubleFunction<double[]> ratio, double[] before, double[] now) {
        int players = before.length;
        double[] values = new double[1 << players];
        for (int coalition = 0; coalition < values.length; coalition++) {
            double[] mixed = before.clone();
            for (int i = 0; i < players; i++) {
                if ((coalition >> i & 1) == 1) {
                    mixed[i] = now[i];
                }
            }
            values[coalition] = ratio.applyAsDouble(mixed);
        }
        double[] parts = new double[players];
        for (int coalition = 0; coalition < values.length; coalition++) {
            int size = Integer.bitCount(coalition);
            for (int i = 0; i < players; i++) {
                if ((coalition >> i & 1) == 0) {
                    double weight = factorial(size) * factorial(players - 1 - size) / factorial(players);
                    parts[i] += weight * (values[coalition | 1 << i] - values[coalition]);
                }
            }
        }
        return parts;
    }

    private static double factorial(int number) {
        double product = 1;
        for (int factor = 2; factor <= number; factor++) {
            product *= factor;
        }
        return product;
    }

    /** A ratio as an indicator and by hand, over its items in the order of the formula. */
    private record Case(ToDoubleFunction<double[]> byHand, Indicator indicator, List<Item<?>> items) {
        Case(String name, ToDoubleFunction<double[]> byHand, Item<?>... items) {
            this(
                    byHand,
                    Ratio.ALL.stream()
                            .filter(ratio -> ratio.name().equals(name))
                            .findFirst()
                            .orElseThrow()
                            .indicator(),
                    List.of(items));
        }

        /** What the formula reads of each item. */
        double[] read(Statement statement) {
            double[] read = new double[items.size()];
            boolean isOverAverage =
                    indicator.formula().readings().stream().anyMatch(reading -> reading.moment() == Moment.AVERAGE);
            for (int i = 0; i < items.size(); i++) {
                read[i] = amount(statement, items.get(i), isOverAverage);
            }
            return read;
        }

        private static double amount(Statement statement, Item<?> item, boolean isOverAverage) {
            if (item.kind() instanceof Kind.Dated) {
                double closing = statement
                        .balances(item)
                        .at(statement.period().closing())
                        .orElseThrow()
                        .doubleValue();
                double opening = statement
                        .balances(item)
                        .at(statement.period().opening())
                        .orElseThrow()
                        .doubleValue();
                return isOverAverage ? (opening + closing) / 2 : closing;
            }
            return Objects.requireNonNull(statement.periods(item).get(statement.period()))
                    .doubleValue();
        }
    }
}
