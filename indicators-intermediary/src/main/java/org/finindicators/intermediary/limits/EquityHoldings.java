/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.limits;

import static org.finindicators.number.Printing.number;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;

/**
 * All holdings of equity in non-financial enterprises. An empty list says that there is none.
 *
 * @param holdings the holdings
 * @since 0.1.0
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

    /**
     * Adds holdings.
     *
     * @param more the holdings
     * @return the larger fact
     */
    public EquityHoldings withHoldings(EquityHolding... more) {
        List<EquityHolding> all = new ArrayList<>(holdings);
        all.addAll(List.of(more));
        return new EquityHoldings(all);
    }

    /** The largest holding in one enterprise, as far as it counts. */
    Evaluation largest(Figures figures) {
        return counted(BigDecimal::max, figures);
    }

    /** All holdings together, as far as they count. */
    Evaluation together(Figures figures) {
        return counted(BigDecimal::add, figures);
    }

    private Evaluation counted(BinaryOperator<BigDecimal> combined, Figures figures) {
        Worksheet sheet = Worksheet.of(figures);
        Map<String, BigDecimal> byEnterprise = new LinkedHashMap<>();
        for (EquityHolding holding : holdings) {
            sheet.money(holding.enterprise(), holding.amount());
            if (holding.enterprise().isBlank()) {
                return sheet.undefined(
                        Reason.OUT_OF_DOMAIN,
                        "a holding of " + number(holding.amount()) + " without the name of an enterprise");
            }
            if (holding.exempt().signum() < 0 || holding.amount().compareTo(holding.exempt()) < 0) {
                return sheet.undefined(
                        Reason.OUT_OF_DOMAIN,
                        holding.enterprise() + ": " + number(holding.exempt()) + " of " + number(holding.amount())
                                + " exempt, it must lie between 0 and the holding");
            }
            byEnterprise.merge(holding.enterprise(), holding.amount().subtract(holding.exempt()), BigDecimal::add);
        }
        byEnterprise.entrySet().stream()
                .limit(SHOWN)
                .forEach(entry -> sheet.step(entry.getKey() + ": " + number(entry.getValue()) + " counts"));
        if (byEnterprise.size() > SHOWN) {
            sheet.step("the first " + SHOWN + " of " + number(byEnterprise.size()) + " enterprises are listed");
        }
        return sheet.value(byEnterprise.values().stream().reduce(BigDecimal.ZERO, combined));
    }

    /** Prints how many holdings there are. */
    @Override
    public String toString() {
        return holdings.size() + (holdings.size() == 1 ? " equity holding" : " equity holdings");
    }
}
