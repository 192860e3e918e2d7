/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.earnings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.intermediary.earnings.Earnings.RETURN_ON_ASSETS;
import static org.finindicators.intermediary.earnings.Earnings.RETURN_ON_EQUITY;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;
import static org.finindicators.intermediary.statement.IncomeItems.INTEREST_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.INTEREST_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.LOAN_LOSS_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.NET_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.NONINTEREST_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.OPERATING_EXPENSE;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.finindicators.aggregate.PooledRatio;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

class EarningsProperties {
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2021);

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

    /** Du Pont's identity, on the same averages. */
    @Property
    void returnOnEquity_isReturnOnAssetsTimesLeverage(
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(2) BigDecimal income,
            @ForAll("balances") List<BigDecimal> equity,
            @ForAll("balances") List<BigDecimal> assets) {
        Statement statement = put(put(Statement.builder("a bank", YEAR), EQUITY, equity), TOTAL_ASSETS, assets)
                .flow(NET_INCOME, income)
                .build();
        Rational leverage = average(TOTAL_ASSETS)
                .over(average(EQUITY))
                .evaluate(statement)
                .value()
                .orElseThrow();
        assertThat(exact(RETURN_ON_EQUITY, statement))
                .isEqualTo(exact(RETURN_ON_ASSETS, statement).times(leverage));
    }

    /** Two institutions that merge have a ratio between theirs, whichever indicator of earnings it is. */
    @Property
    void pooledRatio_ofAMergerLiesBetweenThoseOfTheTwo(
            @ForAll("ratios") Indicator indicator,
            @ForAll("figures") List<BigDecimal> first,
            @ForAll("figures") List<BigDecimal> second) {
        Measurement one = indicator.measure(bank(first));
        Measurement other = indicator.measure(bank("another bank", second));
        Assume.that(one.isDefined() && other.isDefined());
        Rational a = ((Measured) one).exact();
        Rational b = ((Measured) other).exact();
        Rational pooled =
                PooledRatio.of(indicator, List.of(one, other)).result().value().orElseThrow();
        assertThat(pooled).isBetween(a.compareTo(b) <= 0 ? a : b, a.compareTo(b) <= 0 ? b : a);
        assertThat(pooled).isEqualTo(exact(indicator, bank(sums(first, second))));
    }

    @Provide
    Arbitrary<Indicator> ratios() {
        return Arbitraries.of(
                RETURN_ON_EQUITY,
                RETURN_ON_ASSETS,
                Margins.NET_INTEREST_MARGIN.variant("total-assets"),
                Margins.INTEREST_MARGIN_TO_GROSS_INCOME,
                Margins.NONINTEREST_INCOME_TO_ASSETS,
                Efficiency.OPERATING_INCOME_TO_GROSS_INCOME,
                Efficiency.OPERATING_INCOME_TO_GROSS_INCOME.variant("gross-income"),
                Efficiency.OPERATING_EFFICIENCY,
                Efficiency.OPERATING_EFFICIENCY.variant("over-average-assets"));
    }

    /** Six flows, of which three may be losses, and four balances. */
    @Provide
    Arbitrary<List<BigDecimal>> figures() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("1000000"))
                .ofScale(2)
                .list()
                .ofSize(10);
    }

    private static List<BigDecimal> sums(List<BigDecimal> first, List<BigDecimal> second) {
        return IntStream.range(0, first.size())
                .mapToObj(i -> first.get(i).add(second.get(i)))
                .toList();
    }

    private static Statement bank(List<BigDecimal> figures) {
        return bank("a bank", figures);
    }

    private static Statement bank(String name, List<BigDecimal> figures) {
        return Statement.builder(name, YEAR)
                .flow(NET_INCOME, figures.get(0).subtract(figures.get(1)))
                .flow(INTEREST_INCOME, figures.get(0))
                .flow(INTEREST_EXPENSE, figures.get(1))
                .flow(NONINTEREST_INCOME, figures.get(2).subtract(figures.get(3)))
                .flow(OPERATING_EXPENSE, figures.get(4))
                .flow(LOAN_LOSS_EXPENSE, figures.get(5).subtract(figures.get(4)))
                .balance(EQUITY, YEAR.opening(), figures.get(6))
                .balance(EQUITY, YEAR.closing(), figures.get(7))
                .balance(TOTAL_ASSETS, YEAR.opening(), figures.get(8))
                .balance(TOTAL_ASSETS, YEAR.closing(), figures.get(9))
                .build();
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
        return exact(
                indicator,
                put(Statement.builder("a bank", YEAR), item, balances)
                        .flow(NET_INCOME, income)
                        .build());
    }

    private static StatementBuilder put(StatementBuilder builder, Item<Stock> item, List<BigDecimal> balances) {
        builder.balance(item, YEAR.opening(), balances.get(0));
        for (int quarter = 1; quarter <= 4; quarter++) {
            builder.balance(item, ReportingPeriod.quarter(2021, quarter).closing(), balances.get(quarter));
        }
        return builder;
    }

    private static Rational exact(Indicator indicator, Statement statement) {
        return ((Measured) indicator.measure(statement)).exact();
    }
}
