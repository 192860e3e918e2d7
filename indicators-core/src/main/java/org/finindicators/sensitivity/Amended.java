/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Item;
import org.finindicators.formula.OtherFigures;
import org.finindicators.period.Balances;
import org.finindicators.period.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/** The same figures but for some amounts. */
record Amended(Figures figures, Map<ItemFigure, BigDecimal> amounts) implements OtherFigures {
    Amended {
        amounts = Map.copyOf(amounts);
    }

    @Override
    public Balances balances(Item<?> item) {
        Balances balances = figures.balances(item);
        @Nullable SortedMap<LocalDate, BigDecimal> byDate = null;
        for (Map.Entry<ItemFigure, BigDecimal> entry : amounts.entrySet()) {
            ItemFigure figure = entry.getKey();
            if (figure.date().isPresent() && figure.item().equals(item)) {
                byDate = byDate == null ? new TreeMap<>(balances.byDate()) : byDate;
                byDate.put(figure.date().get(), entry.getValue());
            }
        }
        return byDate == null ? balances : Balances.of(byDate);
    }

    @Override
    public Optional<BigDecimal> during(Item<?> item, ReportingPeriod period) {
        BigDecimal amount = amounts.get(ItemFigure.during(item, period));
        return amount == null ? figures.during(item, period) : Optional.of(amount);
    }
}
