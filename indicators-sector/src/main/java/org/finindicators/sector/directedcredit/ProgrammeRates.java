/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.directedcredit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Rational;
import org.finindicators.sector.directedcredit.Programmes.Amount;

/** Averages and adds up the rates of programmes. */
final class ProgrammeRates {
    private static final String NONE = "no directed credit outstanding";

    private ProgrammeRates() {}

    /** The mean rate, weighted by closing stocks. */
    static Calculation weightedMean() {
        return Programmes.calculation(
                "mean directed rate weighted by stock",
                Dimension.PER_YEAR,
                List.of(Reason.ZERO_DENOMINATOR.when(NONE)),
                programmes -> {
                    Rational weighted = Rational.ZERO;
                    Rational stock = Rational.ZERO;
                    for (Map.Entry<DirectedProgramme, Rational> entry : outstanding(programmes)) {
                        Rational rate = programmes.read(entry.getKey(), Amount.RATE);
                        weighted = weighted.plus(rate.times(entry.getValue()));
                        stock = stock.plus(entry.getValue());
                    }
                    return programmes
                            .result()
                            .step(programmes.count())
                            .quotient(weighted, stock, "directed credit outstanding");
                });
    }

    /** The median rate of programmes with a stock. */
    static Calculation median() {
        List<UndefinedCase> none = List.of(Reason.GROUP_TOO_SMALL.when(NONE));
        return Programmes.calculation("median directed rate", Dimension.PER_YEAR, none, programmes -> {
            List<Rational> rates = outstanding(programmes).stream()
                    .map(entry -> programmes.read(entry.getKey(), Amount.RATE))
                    .sorted()
                    .toList();
            int n = rates.size();
            Worksheet sheet = programmes.result();
            if (n == 0) {
                return sheet.isSound() ? sheet.undefined(Reason.GROUP_TOO_SMALL, NONE) : sheet.undefined();
            }
            sheet.step("median of " + n + (n == 1 ? " programme" : " programmes"));
            return sheet.value(rates.get((n - 1) / 2).plus(rates.get(n / 2)).times(Rational.of(1, 2)));
        });
    }

    static Calculation averageStock() {
        return Programmes.calculation("average directed credit", Dimension.MONEY, List.of(), programmes -> {
            Rational sum = programmes.sum(programme -> average(programmes, programme));
            return programmes.result().step(programmes.count()).value(sum);
        });
    }

    /** A year's interest on the average stocks at the programmes' own rates. */
    static Calculation interestOnAverageStock() {
        return Programmes.calculation(
                "sum of directed rate x average stock",
                Dimension.MONEY.times(Dimension.PER_YEAR),
                List.of(),
                programmes -> {
                    Rational sum = programmes.sum(programme -> {
                        Rational stock = average(programmes, programme);
                        return stock.signum() == 0
                                ? Rational.ZERO
                                : programmes.read(programme, Amount.RATE).times(stock);
                    });
                    return programmes.result().value(sum);
                });
    }

    private static Rational average(Programmes programmes, DirectedProgramme programme) {
        return programmes
                .read(programme, Amount.OPENING)
                .plus(programmes.read(programme, Amount.CLOSING))
                .times(Rational.of(1, 2));
    }

    private static List<Map.Entry<DirectedProgramme, Rational>> outstanding(Programmes programmes) {
        List<Map.Entry<DirectedProgramme, Rational>> some = new ArrayList<>();
        for (DirectedProgramme programme : programmes.all()) {
            Rational stock = programmes.read(programme, Amount.CLOSING);
            if (stock.signum() != 0) {
                some.add(Map.entry(programme, stock));
            }
        }
        return some;
    }
}
