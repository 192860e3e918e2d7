/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import static org.finindicators.number.Printing.number;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;

/** Computes the open position in foreign currencies, with each step as a line for the reader. */
final class OpenPosition {
    /** The cases in which positions cannot be added up. */
    static final List<UndefinedCase> CASES = List.of(
            Reason.CURRENCY_MISMATCH.when("positions against another currency than the statement's"),
            Reason.OUT_OF_DOMAIN.when("a position without a currency"),
            Reason.INCONSISTENT_STATEMENT.when("a position in the reporting currency"));

    private static final int SHOWN = 20;

    private final Map<String, BigDecimal> byCurrency;
    private final Worksheet sheet;

    OpenPosition(CurrencyPositions positions, Figures figures) {
        byCurrency = positions.byCurrency();
        sheet = Worksheet.of(figures);
        byCurrency.forEach((currency, net) -> sheet.money("position in " + currency, net));
        check(positions.reporting(), figures);
    }

    /** The larger of all long and all short positions, without gold. */
    Evaluation shorthand() {
        return sheet.isSound() ? sheet.value(open()) : sheet.undefined();
    }

    /** The larger of all long and all short positions; gold, long or short, comes on top. */
    Evaluation shorthandWithGold() {
        if (!sheet.isSound()) {
            return sheet.undefined();
        }
        BigDecimal open = open();
        BigDecimal gold = byCurrency
                .getOrDefault(CurrencyPosition.GOLD_CODE, BigDecimal.ZERO)
                .abs();
        sheet.step("with gold: " + number(open) + " + " + number(gold) + " = " + number(open.add(gold)));
        return sheet.value(open.add(gold));
    }

    /** Long positions less short ones, without gold; negative where the short ones are larger. */
    Evaluation signed() {
        if (!sheet.isSound()) {
            return sheet.undefined();
        }
        BigDecimal net = byCurrency.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(CurrencyPosition.GOLD_CODE))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        sheet.step("long less short positions: " + number(net));
        return sheet.value(net);
    }

    private BigDecimal open() {
        BigDecimal longs = BigDecimal.ZERO;
        BigDecimal shorts = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> entry : byCurrency.entrySet()) {
            if (entry.getKey().equals(CurrencyPosition.GOLD_CODE)) {
                continue;
            }
            if (entry.getValue().signum() > 0) {
                longs = longs.add(entry.getValue());
            } else {
                shorts = shorts.subtract(entry.getValue());
            }
        }
        BigDecimal open = longs.max(shorts);
        sheet.step("long " + number(longs) + ", short " + number(shorts) + ", the larger is " + number(open));
        return open;
    }

    /** The largest position in a single currency, long or short, gold left out. */
    Evaluation largest() {
        if (!sheet.isSound()) {
            return sheet.undefined();
        }
        BigDecimal largest = BigDecimal.ZERO;
        String name = "none";
        for (Map.Entry<String, BigDecimal> entry : byCurrency.entrySet()) {
            BigDecimal size = entry.getValue().abs();
            if (!entry.getKey().equals(CurrencyPosition.GOLD_CODE) && size.compareTo(largest) > 0) {
                largest = size;
                name = entry.getKey();
            }
        }
        sheet.step("the largest position is in " + name + ", " + number(largest));
        byCurrency.entrySet().stream()
                .limit(SHOWN)
                .forEach(entry -> sheet.step(entry.getKey() + ": " + number(entry.getValue())));
        if (byCurrency.size() > SHOWN) {
            sheet.step("the first " + SHOWN + " of " + number(byCurrency.size()) + " currencies are listed");
        }
        return sheet.value(largest);
    }

    private void check(String reporting, Figures figures) {
        String own = figures.currency().map(Currency::getCurrencyCode).orElse(reporting);
        if (!own.equals(reporting)) {
            sheet.fault(Reason.CURRENCY_MISMATCH, "positions against " + reporting + ", figures in " + own);
        }
        if (byCurrency.containsKey("")) {
            sheet.fault(Reason.OUT_OF_DOMAIN, "a position without the code of a currency");
        }
        if (!reporting.isEmpty() && byCurrency.containsKey(reporting)) {
            sheet.fault(Reason.INCONSISTENT_STATEMENT, "a position in the reporting currency, " + reporting);
        }
    }
}
