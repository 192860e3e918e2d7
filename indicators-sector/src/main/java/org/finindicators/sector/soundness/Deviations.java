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
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/** Computes Z-scores. */
final class Deviations {
    private static final int WINDOW = 5;
    private static final int LEAST_BANKS = 3;
    private static final int LEAST_RETURNS = 5;
    private static final List<UndefinedCase> DEVIATION = List.of(
            Reason.ZERO_DENOMINATOR.when("a standard deviation of zero"),
            Reason.OUT_OF_DOMAIN.when("a standard deviation below 1E-38 or above 1E+38"));

    private Deviations() {}

    static Calculation fiveYear() {
        return overYears(
                "(return on assets + equity / assets) / standard deviation over five years",
                Reason.TOO_LITTLE_HISTORY.when("a year of the last five not reported"),
                (history, sheet) -> {
                    int year = sheet.figures().period().closing().getYear();
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
                    read(history, window, sheet);
                    if (!missing.isEmpty()) {
                        return sheet.undefined(
                                Reason.TOO_LITTLE_HISTORY, "return on assets of " + Printing.some(missing));
                    }
                    Rational now = Rational.of(window.getOrDefault(year, BigDecimal.ZERO));
                    return score(now, history, window, sheet);
                });
    }

    static Calculation fullSample() {
        return overYears(
                "(mean return on assets + equity / assets) / standard deviation over all years",
                Reason.GROUP_TOO_SMALL.when("fewer than two years"),
                (history, sheet) -> {
                    int year = sheet.figures().period().closing().getYear();
                    SortedMap<Integer, BigDecimal> window = history.returns().headMap(year + 1);
                    read(history, window, sheet);
                    if (window.size() < 2) {
                        return sheet.undefined(
                                Reason.GROUP_TOO_SMALL, window.size() + " years, a standard deviation needs two");
                    }
                    Rational sum = sum(rationals(window));
                    return score(sum.dividedBy(Rational.of(window.size())), history, window, sheet);
                });
    }

    static Calculation crossSection() {
        List<UndefinedCase> cases = new ArrayList<>();
        cases.add(Reason.GROUP_TOO_SMALL.when("fewer than five banks with assets"));
        cases.addAll(DEVIATION);
        return Reporting.calculation(
                "(return on assets + equity / assets) / standard deviation between banks",
                Dimension.NUMBER,
                Group.BANKS,
                Needs.of(List.of(Amount.NET_INCOME, Amount.EQUITY, Amount.ASSETS)),
                cases,
                Deviations::acrossBanks);
    }

    private static Evaluation acrossBanks(Reporting reporting) {
        Worksheet sheet = reporting.sheet();
        List<Institution> banks = reporting.included().stream()
                .filter(bank -> Amount.ASSETS.of(bank).signum() > 0)
                .toList();
        List<String> without = reporting.included().stream()
                .filter(bank -> Amount.ASSETS.of(bank).signum() == 0)
                .map(Institution::name)
                .toList();
        String empty = without.isEmpty() ? "" : "without assets: " + Reporting.named(without);
        int n = banks.size();
        if (n < LEAST_RETURNS) {
            return sheet.undefined(
                    Reason.GROUP_TOO_SMALL,
                    Group.BANKS.counted(n) + " with a return"
                            + (n < LEAST_BANKS
                                    ? ", a country needs " + LEAST_BANKS
                                    : ", their standard deviation needs " + LEAST_RETURNS)
                            + (empty.isEmpty() ? "" : "; " + empty));
        }
        Rational years = sheet.figures().period().years();
        // rounded to 34 digits, because exact sums of many unlike quotients take too long
        List<Rational> returns = banks.stream()
                .map(bank -> Amount.NET_INCOME.of(bank).dividedBy(years).dividedBy(Amount.ASSETS.of(bank)))
                .map(one -> Rational.of(one.toDecimal()))
                .toList();
        Rational above =
                total(banks, bank -> Amount.NET_INCOME.of(bank).dividedBy(years).plus(Amount.EQUITY.of(bank)));
        Rational buffer = above.dividedBy(total(banks, Amount.ASSETS::of));
        if (!empty.isEmpty()) {
            sheet.step("left out, " + empty);
        }
        return quotient(buffer, returns, sheet);
    }

    private static Rational total(List<Institution> banks, Function<Institution, Rational> part) {
        return banks.stream().map(part).reduce(Rational.ZERO, Rational::plus);
    }

    /** The score of a history. */
    private interface OverYears {
        Evaluation evaluate(ReturnHistory history, Worksheet sheet);
    }

    private static Calculation overYears(String words, UndefinedCase more, OverYears step) {
        List<UndefinedCase> cases = new ArrayList<>(List.of(more));
        cases.addAll(DEVIATION);
        return Calculation.from(
                SoundnessItems.RETURN_HISTORY,
                words,
                Dimension.NUMBER,
                cases,
                (history, figures) -> step.evaluate(history, Worksheet.of(figures)));
    }

    private static Evaluation score(
            Rational now, ReturnHistory history, SortedMap<Integer, BigDecimal> window, Worksheet sheet) {
        Rational buffer = now.plus(Rational.of(history.equityToAssets()));
        sheet.step("years " + window.firstKey() + " to " + window.lastKey());
        return quotient(buffer, rationals(window), sheet);
    }

    private static Evaluation quotient(Rational buffer, List<Rational> returns, Worksheet sheet) {
        int n = returns.size();
        Rational mean = sum(returns).dividedBy(Rational.of(n));
        Rational squares = sum(returns.stream()
                .map(one -> one.minus(mean))
                .map(off -> off.times(off))
                .toList());
        Rational variance = squares.dividedBy(Rational.of(n - 1L));
        double root = Math.sqrt(variance.toDouble());
        if (variance.signum() != 0 && !(root > 1e-38 && root < 1e38)) {
            return sheet.undefined(Reason.OUT_OF_DOMAIN, "a standard deviation of " + root);
        }
        Rational deviation = Rational.of(Decimals.of(root));
        sheet.step("standard deviation " + Printing.number(deviation) + " of " + n + " returns, with n - 1");
        return sheet.quotient(buffer, deviation, "standard deviation");
    }

    /** By halves, because quotients of many banks have unlike denominators. */
    private static Rational sum(List<Rational> numbers) {
        int n = numbers.size();
        return n == 1 ? numbers.get(0) : sum(numbers.subList(0, n / 2)).plus(sum(numbers.subList(n / 2, n)));
    }

    private static List<Rational> rationals(Map<Integer, BigDecimal> window) {
        return window.values().stream().map(Rational::of).toList();
    }

    private static void read(ReturnHistory history, SortedMap<Integer, BigDecimal> window, Worksheet sheet) {
        window.forEach((year, value) -> sheet.number("return on assets", Integer.toString(year), value, ""));
        sheet.number("equity / assets", sheet.figures().period().closing().toString(), history.equityToAssets(), "");
    }
}
