/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/** Computes Z-scores. */
final class Deviations {
    private static final int WINDOW = 5;
    private static final int LEAST_BANKS = 3;
    private static final int LEAST_RETURNS = 5;
    private static final String FLAT = "a standard deviation of zero";

    private Deviations() {}

    static Calculation fiveYear() {
        return overYears(
                "(return on assets + equity / assets) / standard deviation over five years",
                "a year of the last five not reported",
                (history, figures) -> {
                    int year = figures.period().closing().getYear();
                    SortedMap<Integer, BigDecimal> window = new TreeMap<>();
                    List<String> missing = new ArrayList<>();
                    for (int one = year - WINDOW + 1; one <= year; one++) {
                        BigDecimal found = history.returns().get(one);
                        if (found == null) {
                            missing.add(Integer.toString(one));
                        } else {
                            window.put(one, found);
                        }
                    }
                    List<Operand> operands = operands(history, window, figures);
                    if (!missing.isEmpty()) {
                        return Evaluation.undefined(
                                Reason.TOO_LITTLE_HISTORY,
                                "return on assets of " + String.join(", ", missing),
                                operands);
                    }
                    Rational now = Rational.of(window.getOrDefault(year, BigDecimal.ZERO));
                    return score(now, history, window, operands);
                });
    }

    static Calculation fullSample() {
        return overYears(
                "(mean return on assets + equity / assets) / standard deviation over all years",
                "fewer than two years",
                (history, figures) -> {
                    SortedMap<Integer, BigDecimal> window =
                            history.returns().headMap(figures.period().closing().getYear() + 1);
                    List<Operand> operands = operands(history, window, figures);
                    if (window.size() < 2) {
                        return Evaluation.undefined(
                                Reason.GROUP_TOO_SMALL,
                                window.size() + " years, a standard deviation needs two",
                                operands);
                    }
                    Rational sum = sum(rationals(window));
                    return score(sum.dividedBy(Rational.of(window.size())), history, window, operands);
                });
    }

    static Calculation crossSection() {
        Needs needs = Needs.of(List.of(Amount.NET_INCOME, Amount.EQUITY, Amount.ASSETS));
        return Survey.calculation(
                "(return on assets + equity / assets) / standard deviation between banks",
                Dimension.NUMBER,
                Group.BANKS,
                needs,
                List.of("fewer than five banks with assets", FLAT),
                survey -> {
                    List<Institution> banks = survey.included().stream()
                            .filter(bank -> Amount.ASSETS.of(bank).signum() > 0)
                            .toList();
                    List<String> without = survey.included().stream()
                            .filter(bank -> Amount.ASSETS.of(bank).signum() == 0)
                            .map(Institution::name)
                            .toList();
                    String empty = without.isEmpty() ? "" : "without assets: " + Survey.named(without, ", ");
                    int n = banks.size();
                    if (n < LEAST_RETURNS) {
                        return Evaluation.undefined(
                                Reason.GROUP_TOO_SMALL,
                                Group.BANKS.counted(n) + " with a return"
                                        + (n < LEAST_BANKS
                                                ? ", a country needs " + LEAST_BANKS
                                                : ", their standard deviation needs " + LEAST_RETURNS)
                                        + (empty.isEmpty() ? "" : "; " + empty),
                                survey.operands());
                    }
                    Rational years = survey.figures().period().years();
                    // rounded to 34 digits, because exact sums of many unlike quotients take too long
                    List<Rational> returns = banks.stream()
                            .map(bank ->
                                    Amount.NET_INCOME.of(bank).dividedBy(years).dividedBy(Amount.ASSETS.of(bank)))
                            .map(one -> Rational.of(one.toDecimal()))
                            .toList();
                    Rational above = total(
                            banks,
                            bank -> Amount.NET_INCOME.of(bank).dividedBy(years).plus(Amount.EQUITY.of(bank)));
                    Rational buffer = above.dividedBy(total(banks, Amount.ASSETS::of));
                    List<String> notes = new ArrayList<>(survey.notes());
                    if (!empty.isEmpty()) {
                        notes.add("left out, " + empty);
                    }
                    return quotient(buffer, returns, survey.operands(), notes);
                });
    }

    private static Rational total(List<Institution> banks, Function<Institution, Rational> part) {
        return banks.stream().map(part).reduce(Rational.ZERO, Rational::plus);
    }

    /** What is made of a history. */
    private interface OverYears {
        Evaluation evaluate(ReturnHistory history, Figures figures);
    }

    private static Calculation overYears(String words, String more, OverYears step) {
        return Calculation.from(
                SoundnessItems.RETURN_HISTORY, words, Dimension.NUMBER, List.of(more, FLAT), step::evaluate);
    }

    private static Evaluation score(
            Rational now, ReturnHistory history, SortedMap<Integer, BigDecimal> window, List<Operand> operands) {
        Rational buffer = now.plus(Rational.of(history.equityToAssets()));
        String years = "years " + window.firstKey() + " to " + window.lastKey();
        return quotient(buffer, rationals(window), operands, List.of(years));
    }

    private static Evaluation quotient(
            Rational buffer, List<Rational> returns, List<Operand> operands, List<String> how) {
        int n = returns.size();
        Rational mean = sum(returns).dividedBy(Rational.of(n));
        Rational squares = sum(returns.stream()
                .map(one -> one.minus(mean))
                .map(off -> off.times(off))
                .toList());
        Rational variance = squares.dividedBy(Rational.of(n - 1L));
        double root = Math.sqrt(variance.toDouble());
        if (variance.signum() != 0 && !(root > 1e-38 && root < 1e38)) {
            return Evaluation.undefined(Reason.OUT_OF_DOMAIN, "a standard deviation of " + root, operands);
        }
        Rational deviation = Rational.of(Decimals.of(root));
        List<String> notes = new ArrayList<>(how);
        notes.add(
                "standard deviation " + Printing.upTo(deviation.toDecimal(), 8) + " of " + n + " returns, with n - 1");
        return Evaluation.quotient(buffer, deviation, "standard deviation", operands, notes);
    }

    /** By halves, because quotients of many banks have unlike denominators. */
    private static Rational sum(List<Rational> numbers) {
        int n = numbers.size();
        return n == 1 ? numbers.get(0) : sum(numbers.subList(0, n / 2)).plus(sum(numbers.subList(n / 2, n)));
    }

    private static List<Rational> rationals(Map<Integer, BigDecimal> window) {
        return window.values().stream().map(Rational::of).toList();
    }

    private static List<Operand> operands(
            ReturnHistory history, SortedMap<Integer, BigDecimal> window, Figures figures) {
        List<Operand> operands = new ArrayList<>();
        window.forEach(
                (year, value) -> operands.add(Operand.of("return on assets", Integer.toString(year), value, "")));
        operands.add(
                Operand.of("equity / assets", figures.period().closing().toString(), history.equityToAssets(), ""));
        return operands;
    }
}
