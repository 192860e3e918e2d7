/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.sector.rates.RateItems.DEPOSIT_RATE;
import static org.finindicators.sector.rates.RateItems.MARKET_YIELD;
import static org.finindicators.sector.structure.BankingRequirements.RESERVE_REQUIREMENT;
import static org.finindicators.sector.structure.RequirementItems.MANDATORY_HOLDINGS;
import static org.finindicators.sector.structure.RequirementItems.MANDATORY_INTEREST;
import static org.finindicators.sector.structure.RequirementItems.OVERNIGHT_MARKET_RATE;
import static org.finindicators.sector.structure.RequirementItems.REQUIRED_RESERVES;
import static org.finindicators.sector.structure.RequirementItems.RESERVABLE_LIABILITIES;
import static org.finindicators.sector.structure.RequirementItems.RESERVE_INTEREST;
import static org.finindicators.sector.structure.RequirementItems.RESERVE_RATE;
import static org.finindicators.sector.structure.StructureItems.CENTRAL_BANK_CREDIT;
import static org.finindicators.sector.structure.StructureItems.CURRENCY_OUTSIDE_BANKS;
import static org.finindicators.sector.structure.Taxation.FINANCIAL_TAXATION;
import static org.finindicators.sector.structure.TaxationItems.BANK_FUNDING_MARKET_RATE;
import static org.finindicators.sector.structure.TaxationItems.CENTRAL_BANK_CREDIT_INTEREST;
import static org.finindicators.sector.structure.TaxationItems.EXPLICIT_TAXES;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.EconomyItems;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

class TaxationProperties {
    /** The break-even rate is what lending must earn for nothing to be left: (1 - rho) x rate + rho x paid = cost. */
    @Property
    void breakEvenRate_leavesNothing(
            @ForAll @IntRange(min = 0, max = 99) int required,
            @ForAll @IntRange(min = -50, max = 500) int deposit,
            @ForAll @IntRange(min = -50, max = 500) int paid) {
        Statement statement = Statement.builder("a country", YEAR)
                .closing(REQUIRED_RESERVES, Integer.toString(required))
                .closing(RESERVABLE_LIABILITIES, "100")
                .ratePercent(DEPOSIT_RATE, Integer.toString(deposit))
                .ratePercent(RESERVE_RATE, Integer.toString(paid))
                .build();
        Rational lending = value(RESERVE_REQUIREMENT.variant("break-even-rate"), statement);
        Rational wedge = value(RESERVE_REQUIREMENT.variant("wedge"), statement);
        Rational rho = Rational.of(required, 100);
        assertThat(Rational.ONE.minus(rho).times(lending).plus(rho.times(Rational.of(paid, 100))))
                .isEqualTo(Rational.of(deposit, 100));
        assertThat(lending.minus(wedge)).isEqualTo(Rational.of(deposit, 100));
    }

    @Property
    void components_addUp(
            @ForAll @LongRange(min = 0, max = 1_000_000) long stock,
            @ForAll @LongRange(min = 0, max = 1_000_000) long taxes,
            @ForAll @IntRange(min = 0, max = 200) int market,
            @ForAll @LongRange(min = 1, max = 1_000) long unit) {
        Statement statement = statement(stock, taxes, market, 1);
        Rational sum = component("explicit", statement)
                .plus(component("reserves", statement))
                .plus(component("portfolio", statement));
        assertThat(component("of-gdp", statement)).isEqualTo(sum);
        assertThat(component("comprehensive", statement))
                .isEqualTo(sum.plus(component("seigniorage", statement))
                        .minus(component("central-bank-subsidy", statement)));
        assertThat(component("comprehensive", statement(stock, taxes, market, unit)))
                .isEqualTo(component("comprehensive", statement));
    }

    private static Statement statement(long stock, long taxes, int market, long unit) {
        StatementBuilder builder = Statement.builder("a country", YEAR)
                .ratePercent(OVERNIGHT_MARKET_RATE, Integer.toString(market))
                .ratePercent(MARKET_YIELD, Integer.toString(market + 3))
                .ratePercent(BANK_FUNDING_MARKET_RATE, Integer.toString(market + 2))
                .flow(EXPLICIT_TAXES, Long.toString(taxes * unit))
                .flow(EconomyItems.GDP, Long.toString(1_000_000 * unit));
        for (Item<Stock> item :
                List.of(REQUIRED_RESERVES, MANDATORY_HOLDINGS, CURRENCY_OUTSIDE_BANKS, CENTRAL_BANK_CREDIT)) {
            builder.opening(item, Long.toString(stock * unit)).closing(item, Long.toString(stock / 2 * unit));
        }
        for (Item<Flow> item : List.of(RESERVE_INTEREST, MANDATORY_INTEREST, CENTRAL_BANK_CREDIT_INTEREST)) {
            builder.flow(item, Long.toString(stock / 50 * unit));
        }
        return builder.build();
    }

    private static Rational component(String variant, Statement statement) {
        return value(FINANCIAL_TAXATION.variant(variant), statement);
    }

    private static Rational value(Indicator indicator, Statement statement) {
        return ((Measured) indicator.measure(statement)).exact();
    }

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2022);
}
