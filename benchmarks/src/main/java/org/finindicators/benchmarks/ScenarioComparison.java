/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Threshold;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.scenario.ItemShock;
import org.finindicators.scenario.Scenario;
import org.finindicators.scenario.ScenarioPanel;
import org.finindicators.scenario.StressBound;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

/**
 * Times one scenario of five shocks on 5,000 statements and 70 ratios, before and after, each held against a bound: by
 * statements, exactly, and by the loop that a user would write in binary numbers. Who breaks which bound is compared
 * before anything is timed; half as many statements show that the time grows with their number.
 */
public final class ScenarioComparison {
    private static final int RATIOS = 70;
    private static final BigDecimal LEAST = new BigDecimal("0.5");

    private static final Scenario SCENARIO = Scenario.of("a bad year", "made up")
            .with(
                    ItemShock.byPercent(Ratio.BAD, "50"),
                    ItemShock.byPercent(Ratio.EQUITY, "-20"),
                    ItemShock.byPercent(Ratio.PROFIT, "-150"),
                    ItemShock.byPercent(Ratio.DEPOSITS, "-10"),
                    ItemShock.byPercent(Ratio.FOREIGN, "25"));

    /** What each stock and flow is multiplied by, in their order. */
    private static final double[] FACTORS = factors();

    private final double[][] opening = new double[Ratio.STOCKS.size()][];
    private final double[][] closing = new double[Ratio.STOCKS.size()][];
    private final double[][] flows = new double[Ratio.FLOWS.size()][];
    private final List<Statement> statements = new ArrayList<>();
    private final List<Over> ratios = new ArrayList<>();
    private final List<StressBound> bounds = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();

    private ScenarioComparison(int banks) {
        Random random = new Random(2007);
        for (int i = 0; i < closing.length; i++) {
            opening[i] = amounts(banks, random);
            closing[i] = amounts(banks, random);
        }
        for (int i = 0; i < flows.length; i++) {
            flows[i] = amounts(banks, random);
        }
        for (int bank = 0; bank < banks; bank++) {
            statements.add(statement(bank));
        }
        for (int i = 0; ratios.size() < RATIOS; i++) {
            int below = i % closing.length;
            boolean isFlow = i % 3 == 2;
            int above = isFlow ? i % flows.length : (below + 1 + i / closing.length) % closing.length;
            Over ratio = new Over(above, below, isFlow);
            ratios.add(ratio);
            Indicator indicator = ratio.indicator(i);
            indicators.add(indicator);
            bounds.add(StressBound.of(indicator, Threshold.atLeast(LEAST, "made up")));
        }
    }

    private static double[] factors() {
        double[] factors = new double[Ratio.STOCKS.size() + Ratio.FLOWS.size()];
        Arrays.fill(factors, 1);
        factors[Ratio.STOCKS.indexOf(Ratio.BAD)] = 1.5;
        factors[Ratio.STOCKS.indexOf(Ratio.EQUITY)] = 0.8;
        factors[Ratio.STOCKS.indexOf(Ratio.DEPOSITS)] = 0.9;
        factors[Ratio.STOCKS.indexOf(Ratio.FOREIGN)] = 1.25;
        factors[Ratio.STOCKS.size() + Ratio.FLOWS.indexOf(Ratio.PROFIT)] = -0.5;
        return factors;
    }

    private static double[] amounts(int banks, Random random) {
        double[] amounts = new double[banks];
        for (int bank = 0; bank < banks; bank++) {
            amounts[bank] = Math.rint(1e6 * Math.exp(random.nextGaussian() / 2)) + 0.37;
        }
        return amounts;
    }

    private Statement statement(int bank) {
        StatementBuilder builder =
                Statement.builder("bank " + bank, ReportingPeriod.year(2021)).currency("USD");
        for (int i = 0; i < closing.length; i++) {
            Item<Stock> item = Ratio.STOCKS.get(i);
            builder.opening(item, BigDecimal.valueOf(opening[i][bank]));
            builder.closing(item, BigDecimal.valueOf(closing[i][bank]));
        }
        for (int i = 0; i < flows.length; i++) {
            builder.flow(Ratio.FLOWS.get(i), BigDecimal.valueOf(flows[i][bank]));
        }
        return builder.build();
    }

    /**
     * Runs the comparison.
     *
     * @param args the number of rounds, 9 unless given; the number of statements, 5,000 unless given
     * @throws Exception if results differ
     */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 9;
        int banks = args.length > 1 ? Integer.parseInt(args[1]) : 5000;
        ScenarioComparison all = new ScenarioComparison(banks);
        ScenarioComparison half = new ScenarioComparison(banks / 2);
        all.compare();
        Map<String, Callable<Object>> lines = new LinkedHashMap<>();
        lines.put("a loop over arrays, in doubles", all::byHand);
        lines.put("measuring twice, without a scenario", () -> List.of(all.measured(), all.measured()));
        lines.put("the shocked statements", () -> SCENARIO.on(all.statements));
        lines.put("the panel: before, after, who breaks what", all::byLibrary);
        lines.put("the panel of half as many statements", half::byLibrary);
        Lines.run(banks + " statements, 70 ratios", lines, rounds, new TreeMap<>(Map.of("loop", 0, "measuring", 1)));
    }

    private void compare() {
        int[][] byHand = (int[][]) byHand();
        ScenarioPanel panel = (ScenarioPanel) byLibrary();
        int broken = 0;
        for (int i = 0; i < RATIOS; i++) {
            int before = panel.brokenBefore(bounds.get(i));
            int after = panel.brokenAfter(bounds.get(i));
            if (before != byHand[i][0] || after != byHand[i][1]) {
                throw new IllegalStateException(indicators.get(i).formula().words() + ": " + before + ", " + after
                        + ", and by hand " + Arrays.toString(byHand[i]));
            }
            broken += after;
        }
        System.out.println(panel.subjects() + " statements, " + broken + " bounds broken after it, alike in both");
    }

    private Object byLibrary() {
        return ScenarioPanel.of(SCENARIO, statements, bounds);
    }

    private List<Measurement> measured() {
        List<Measurement> all = new ArrayList<>();
        for (Statement statement : statements) {
            Figures figures = statement.remembering();
            indicators.forEach(indicator -> all.add(indicator.measure(figures)));
        }
        return all;
    }

    /** How many are below the bound before and after, by ratio. */
    private Object byHand() {
        int[][] counts = new int[RATIOS][2];
        for (int i = 0; i < RATIOS; i++) {
            Over ratio = ratios.get(i);
            double above = FACTORS[ratio.isFlow() ? closing.length + ratio.above() : ratio.above()];
            double below = FACTORS[ratio.below()];
            double[] numerators = ratio.isFlow() ? flows[ratio.above()] : closing[ratio.above()];
            double[] ends = closing[ratio.below()];
            double[] starts = opening[ratio.below()];
            for (int bank = 0; bank < ends.length; bank++) {
                double was = ratio.isFlow() ? (starts[bank] + ends[bank]) / 2 : ends[bank];
                double is = ratio.isFlow() ? (starts[bank] + ends[bank] * below) / 2 : ends[bank] * below;
                counts[i][0] += numerators[bank] / was < 0.5 ? 1 : 0;
                counts[i][1] += numerators[bank] * above / is < 0.5 ? 1 : 0;
            }
        }
        return counts;
    }

    /** A stock or a flow over a stock. */
    private record Over(int above, int below, boolean isFlow) {
        Indicator indicator(int number) {
            Formula formula = isFlow
                    ? annual(Ratio.FLOWS.get(above)).over(average(Ratio.STOCKS.get(below)))
                    : closing(Ratio.STOCKS.get(above)).over(closing(Ratio.STOCKS.get(below)));
            return new Ratio("ratio " + number, formula, (columns, out) -> {}, "", "").indicator();
        }
    }
}
