/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.limits;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * All holdings of equity in non-financial enterprises. An empty list says that there is none.
 *
 * @param holdings the holdings
 */
public record EquityHoldings(List<@Valid EquityHolding> holdings) {
    private static final int SHOWN = 20;

    /** Copies the list. */
    public EquityHoldings {
        holdings = List.copyOf(holdings);
    }

    /**
     * Takes holdings.
     *
     * @param holdings the holdings
     * @return the same as one fact
     */
    public static EquityHoldings of(EquityHolding... holdings) {
        return new EquityHoldings(List.of(holdings));
    }

    /** The largest holding in one enterprise, or all of them together, as far as they count. */
    Evaluation counted(boolean together, Figures figures) {
        Map<String, BigDecimal> byEnterprise = new LinkedHashMap<>();
        List<Operand> operands = new ArrayList<>();
        for (EquityHolding holding : holdings) {
            operands.add(Operand.money(
                    holding.enterprise(),
                    figures.period().closing().toString(),
                    holding.amount(),
                    figures.scale(),
                    figures.currency()));
            if (holding.enterprise().isBlank()) {
                return Evaluation.undefined(
                        Reason.OUT_OF_DOMAIN,
                        "a holding of " + Decimals.print(holding.amount()) + " without the name of an enterprise",
                        operands);
            }
            if (holding.exempt().signum() < 0 || holding.amount().compareTo(holding.exempt()) < 0) {
                return Evaluation.undefined(
                        Reason.OUT_OF_DOMAIN,
                        holding.enterprise() + ": " + Decimals.print(holding.exempt()) + " of "
                                + Decimals.print(holding.amount()) + " exempt, it must lie between 0 and the holding",
                        operands);
            }
            byEnterprise.merge(holding.enterprise(), holding.amount().subtract(holding.exempt()), BigDecimal::add);
        }
        BigDecimal value = BigDecimal.ZERO;
        List<String> steps = new ArrayList<>();
        for (Map.Entry<String, BigDecimal> entry : byEnterprise.entrySet()) {
            value = together ? value.add(entry.getValue()) : value.max(entry.getValue());
            if (steps.size() < SHOWN) {
                steps.add(entry.getKey() + ": " + Printing.upTo(entry.getValue(), 6) + " counts");
            }
        }
        return Evaluation.of(Rational.of(value), operands, steps);
    }

    /** Prints how many holdings there are. */
    @Override
    public String toString() {
        return holdings.size() + (holdings.size() == 1 ? " equity holding" : " equity holdings");
    }
}
