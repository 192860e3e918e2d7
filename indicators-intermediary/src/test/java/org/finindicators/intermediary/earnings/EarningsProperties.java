/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.earnings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.intermediary.earnings.Earnings.RETURN_ON_ASSETS;
import static org.finindicators.intermediary.earnings.Earnings.RETURN_ON_EQUITY;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;
import static org.finindicators.intermediary.statement.IncomeItems.NET_INCOME;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

class EarningsProperties {
    @Property
    void returnOnEquity_doesNotDependOnTheCurrency(
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(2) BigDecimal income,
            @ForAll("balances") List<BigDecimal> equity,
            @ForAll @BigRange(min = "0.0001", max = "100000") @Scale(4) BigDecimal rate) {
        List<BigDecimal> converted = equity.stream().map(rate::multiply).toList();
        assertThat(measure(RETURN_ON_EQUITY, EQUITY, income.multiply(rate), converted))
                .isEqualTo(measure(RETURN_ON_EQUITY, EQUITY, income, equity));
    }

    /** The same income over the least and the greatest balance bounds the return. */
    @Property
    void returnOnAssets_liesBetweenThoseOnItsBalances(
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(2) BigDecimal income,
            @ForAll("balances") List<BigDecimal> assets) {
        BigDecimal least = assets.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal most = assets.stream().max(BigDecimal::compareTo).orElseThrow();
        assertThat(measure(RETURN_ON_ASSETS, TOTAL_ASSETS, income, assets))
                .isBetween(
                        Rational.of(income).dividedBy(Rational.of(most)),
                        Rational.of(income).dividedBy(Rational.of(least)));
    }

    @Property
    void returnOnAssets_changesSignWithIncome(
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(2) BigDecimal income,
            @ForAll("balances") List<BigDecimal> assets) {
        assertThat(measure(RETURN_ON_ASSETS, TOTAL_ASSETS, income.negate(), assets))
                .isEqualTo(
                        measure(RETURN_ON_ASSETS, TOTAL_ASSETS, income, assets).negated());
    }

    /** The ends of the five quarters of a year. */
    @Provide
    Arbitrary<List<BigDecimal>> balances() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("1000000"))
                .ofScale(2)
                .list()
                .ofSize(5);
    }

    private static Rational measure(
            Indicator indicator, Item<Stock> item, BigDecimal income, List<BigDecimal> balances) {
        ReportingPeriod year = ReportingPeriod.year(2021);
        StatementBuilder builder =
                Statement.of("a bank", year).flow(NET_INCOME, income).balance(item, year.opening(), balances.get(0));
        for (int quarter = 1; quarter <= 4; quarter++) {
            builder.balance(item, ReportingPeriod.quarter(2021, quarter).closing(), balances.get(quarter));
        }
        return ((Measured) indicator.measure(builder.build())).exact();
    }
}
