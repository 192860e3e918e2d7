/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/** Computes the open position in foreign currencies, keeping each step as a line for the reader. */
final class OpenPosition {
    private static final int SHOWN = 20;

    private final CurrencyPositions positions;
    private final Figures figures;
    private final Map<String, BigDecimal> byCurrency;
    private final List<Operand> operands = new ArrayList<>();

    OpenPosition(CurrencyPositions positions, Figures figures) {
        this.positions = positions;
        this.figures = figures;
        byCurrency = positions.byCurrency();
        String when = figures.period().closing().toString();
        byCurrency.forEach((currency, net) ->
                operands.add(Operand.money("position in " + currency, when, net, figures.scale(), figures.currency())));
    }

    /** The larger of all long and all short positions; gold, long or short, comes on top. */
    Evaluation shorthand(boolean gold) {
        return fault().orElseGet(() -> {
            BigDecimal longs = BigDecimal.ZERO;
            BigDecimal shorts = BigDecimal.ZERO;
            for (Map.Entry<String, BigDecimal> entry : byCurrency.entrySet()) {
                if (entry.getKey().equals(CurrencyPosition.GOLD)) {
                    continue;
                }
                if (entry.getValue().signum() > 0) {
                    longs = longs.add(entry.getValue());
                } else {
                    shorts = shorts.subtract(entry.getValue());
                }
            }
            BigDecimal open = longs.max(shorts);
            List<String> steps = new ArrayList<>();
            steps.add("long " + print(longs) + ", short " + print(shorts) + ", the larger is " + print(open));
            if (gold) {
                BigDecimal metal = byCurrency
                        .getOrDefault(CurrencyPosition.GOLD, BigDecimal.ZERO)
                        .abs();
                steps.add("with gold: " + print(open) + " + " + print(metal) + " = " + print(open.add(metal)));
                open = open.add(metal);
            }
            return Evaluation.of(Rational.of(open), operands, steps);
        });
    }

    /** The largest position in a single currency, long or short, gold left out. */
    Evaluation largest() {
        return fault().orElseGet(() -> {
            BigDecimal largest = BigDecimal.ZERO;
            List<String> steps = new ArrayList<>();
            String name = "none";
            for (Map.Entry<String, BigDecimal> entry : byCurrency.entrySet()) {
                BigDecimal size = entry.getValue().abs();
                if (!entry.getKey().equals(CurrencyPosition.GOLD) && size.compareTo(largest) > 0) {
                    largest = size;
                    name = entry.getKey();
                }
            }
            steps.add("the largest position is in " + name + ", " + print(largest));
            byCurrency.entrySet().stream()
                    .limit(SHOWN)
                    .forEach(entry -> steps.add(entry.getKey() + ": " + print(entry.getValue())));
            return Evaluation.of(Rational.of(largest), operands, steps);
        });
    }

    private Optional<Evaluation> fault() {
        String own = figures.currency().map(java.util.Currency::getCurrencyCode).orElse(positions.reporting());
        if (!own.equals(positions.reporting())) {
            return Optional.of(Evaluation.undefined(
                    Reason.CURRENCY_MISMATCH,
                    "positions against " + positions.reporting() + ", figures in " + own,
                    operands));
        }
        if (byCurrency.containsKey("")) {
            return Optional.of(
                    Evaluation.undefined(Reason.OUT_OF_DOMAIN, "a position without the code of a currency", operands));
        }
        return byCurrency.containsKey(own)
                ? Optional.of(Evaluation.undefined(
                        Reason.INCONSISTENT_STATEMENT, "a position in the reporting currency, " + own, operands))
                : Optional.empty();
    }

    private static String print(BigDecimal amount) {
        return Printing.upTo(amount, 6);
    }
}
