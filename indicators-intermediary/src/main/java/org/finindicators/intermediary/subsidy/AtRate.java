/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.subsidy;

import static org.finindicators.intermediary.statement.BankItems.MARKET_RATE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.OtherFigures;
import org.finindicators.period.ReportingPeriod;

/** The same figures with another market rate. */
record AtRate(Figures figures, BigDecimal marketRate) implements OtherFigures {
    @Override
    public Optional<Evaluation> reading(Formula.Reading node) {
        boolean isRate =
                node.term().parts().stream().anyMatch(part -> part.item().equals(MARKET_RATE));
        return isRate ? Optional.empty() : figures.reading(node);
    }

    @Override
    public Optional<BigDecimal> during(Item<?> item, ReportingPeriod during) {
        return item.equals(MARKET_RATE) && during.equals(period())
                ? Optional.of(marketRate)
                : figures.during(item, during);
    }

    @Override
    public Optional<ReportingPeriod> lastPeriod(Item<?> item) {
        return item.equals(MARKET_RATE) ? Optional.of(period()) : figures.lastPeriod(item);
    }

    @Override
    public List<String> remarks(Item<?> item) {
        return item.equals(MARKET_RATE) ? List.of() : figures.remarks(item);
    }

    @Override
    public List<String> remarks(Item<?> item, ReportingPeriod during) {
        return item.equals(MARKET_RATE) ? List.of() : figures.remarks(item, during);
    }
}
