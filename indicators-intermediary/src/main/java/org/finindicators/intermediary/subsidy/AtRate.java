/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.subsidy;

import static org.finindicators.intermediary.statement.BankItems.MARKET_RATE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Item;
import org.finindicators.number.Scale;
import org.finindicators.period.Balances;
import org.finindicators.period.ReportingPeriod;

/** The same figures with another market rate. */
record AtRate(Figures figures, BigDecimal marketRate) implements Figures {
    @Override
    public String subject() {
        return figures.subject();
    }

    @Override
    public ReportingPeriod period() {
        return figures.period();
    }

    @Override
    public Balances balances(Item<?> item) {
        return figures.balances(item);
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
    public Optional<Currency> currency(Item<?> item) {
        return figures.currency(item);
    }

    @Override
    public Optional<Currency> currency() {
        return figures.currency();
    }

    @Override
    public Scale scale() {
        return figures.scale();
    }

    @Override
    public String source() {
        return figures.source();
    }

    @Override
    public Optional<String> base(Item<?> item, LocalDate date) {
        return figures.base(item, date);
    }

    @Override
    public List<String> remarks(Item<?> item) {
        return item.equals(MARKET_RATE) ? List.of() : figures.remarks(item);
    }

    @Override
    public List<String> remarks(Fact<?> fact) {
        return figures.remarks(fact);
    }

    @Override
    public <T> Optional<T> fact(Fact<T> fact) {
        return figures.fact(fact);
    }
}
