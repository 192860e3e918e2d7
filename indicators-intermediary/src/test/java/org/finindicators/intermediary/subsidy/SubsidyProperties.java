/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.intermediary.subsidy.Subsidy.SUBSIDY_ADJUSTED_RETURN_ON_EQUITY;
import static org.finindicators.intermediary.subsidy.Subsidy.SUBSIDY_DEPENDENCE_INDEX;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.IncomeItems;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

/** In Yaron's letters: S = A (m - c) + E m - P + K, and the index is S over the revenue from loans. */
class SubsidyProperties {
    /** What an institution reports; P is left to the property. */
    record Institution(
            BigDecimal a,
            BigDecimal m,
            BigDecimal c,
            BigDecimal e,
            BigDecimal booked,
            BigDecimal unbooked,
            BigDecimal revenue,
            BigDecimal portfolio) {
        /** The profit at which S is zero. */
        BigDecimal independentProfit() {
            return a.multiply(m.subtract(c)).add(e.multiply(m)).add(booked).add(unbooked);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void index_isZeroExactlyWhereNothingIsGiven(
            @ForAll("institutions") Institution one,
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(2) BigDecimal more) {
        assertThat(index("yaron", one, one.independentProfit())).isEqualTo(Rational.ZERO);
        assertThat(index("yaron", one, one.independentProfit().add(more)).signum())
                .isEqualTo(-more.signum());
    }

    /** S = (m - SAROE) x E, with the subsidy-adjusted return on equity SAROE = (P - A (m - c) - K) / E. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void subsidy_isTheReturnMissingOnEquity(
            @ForAll("institutions") Institution one,
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(2) BigDecimal profit) {
        Rational saroe =
                value(SUBSIDY_ADJUSTED_RETURN_ON_EQUITY, statement(one, profit).build());
        assertThat(value(
                        SUBSIDY_ADJUSTED_RETURN_ON_EQUITY.variant("before-donations"),
                        statement(one, profit).build()))
                .isEqualTo(saroe);
        Rational subsidy = index("subsidy", one, profit);
        assertThat(index("yaron", one, profit).times(Rational.of(one.revenue))).isEqualTo(subsidy);
        assertThat(subsidy).isEqualTo(Rational.of(one.m).minus(saroe).times(Rational.of(one.e)));
    }

    /** Grants inside profit with all subsidies, or outside profit with the unbooked ones: one and the same index. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void index_isTheSameBeforeDonations(
            @ForAll("institutions") Institution one,
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(2) BigDecimal profit) {
        assertThat(index("before-donations", one, profit)).isEqualTo(index("yaron", one, profit));
    }

    /** Yield x (1 + index). */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void breakEvenYield_isTheYieldRaisedByTheIndex(
            @ForAll("institutions") Institution one,
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(2) BigDecimal profit) {
        Rational yield = Rational.of(one.revenue).dividedBy(Rational.of(one.portfolio));
        assertThat(index("break-even-yield", one, profit))
                .isEqualTo(yield.times(Rational.ONE.plus(index("yaron", one, profit))));
    }

    /** The terms add up: on borrowings, on equity, and all else. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void subsidy_isTheSumOfItsTerms(
            @ForAll("institutions") Institution one,
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(2) BigDecimal profit) {
        assertThat(index("on-borrowings", one, profit)
                        .plus(index("on-equity", one, profit))
                        .plus(Rational.of(one.booked.add(one.unbooked))))
                .isEqualTo(index("subsidy", one, profit));
    }

    /** S is linear in the market rate, with A + E as its slope and no constant at the rate where it is zero. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void subsidy_growsWithTheMarketRate(
            @ForAll("institutions") Institution one,
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(2) BigDecimal profit) {
        Rational zero = index("independent-up-to", one, profit);
        assertThat(index("subsidy", one, profit))
                .isEqualTo(Rational.of(one.m).minus(zero).times(Rational.of(one.a.add(one.e))));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void subsidyAtRates_isTheIndexAtEachRate(
            @ForAll("institutions") Institution one,
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(2) BigDecimal profit) {
        Statement statement = statement(one, profit).build();
        SubsidyAtRates rates = SubsidyAtRates.of(statement, one.m.toPlainString(), "0.5");
        assertThat(rates.rows().get(0).index().decimal())
                .isEqualTo(SUBSIDY_DEPENDENCE_INDEX.measure(statement).decimal());
        BigDecimal half = new BigDecimal("0.5");
        Institution other =
                new Institution(one.a, half, one.c, one.e, one.booked, one.unbooked, one.revenue, one.portfolio);
        assertThat(((Measured) rates.rows().get(1).subsidy()).exact()).isEqualTo(index("subsidy", other, profit));
    }

    @Provide
    Arbitrary<Institution> institutions() {
        Arbitrary<BigDecimal> amounts = Arbitraries.oneOf(
                Arbitraries.just(BigDecimal.ZERO),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal(1_000_000))
                        .ofScale(2));
        Arbitrary<BigDecimal> positive = amounts.map(amount -> amount.add(BigDecimal.ONE));
        Arbitrary<BigDecimal> rates = Arbitraries.bigDecimals()
                .between(new BigDecimal("-0.5"), BigDecimal.ONE)
                .ofScale(4);
        return Combinators.combine(amounts, rates, rates, positive, amounts, amounts, positive, positive)
                .as(Institution::new);
    }

    private static Rational index(String variant, Institution one, BigDecimal profit) {
        return value(
                SUBSIDY_DEPENDENCE_INDEX.variant(variant),
                statement(one, profit).build());
    }

    private static Rational value(Indicator indicator, Statement statement) {
        return ((Measured) indicator.measure(statement)).exact();
    }

    private static StatementBuilder statement(Institution one, BigDecimal profit) {
        return Statement.builder("an institution", ReportingPeriod.year(2021))
                .average(BankItems.CONCESSIONAL_BORROWINGS, one.a.toPlainString())
                .rate(BankItems.MARKET_RATE, one.m.toPlainString())
                .rate(BankItems.CONCESSIONAL_RATE, one.c.toPlainString())
                .average(BankItems.EQUITY, one.e.toPlainString())
                .flow(IncomeItems.PRE_TAX_PROFIT, profit)
                .flow(IncomeItems.DONATIONS, one.booked)
                .flow(IncomeItems.UNBOOKED_SUBSIDIES, one.unbooked)
                .flow(IncomeItems.OTHER_SUBSIDIES, one.booked.add(one.unbooked))
                .flow(IncomeItems.LOAN_REVENUE, one.revenue)
                .average(BankItems.GROSS_LOANS, one.portfolio.toPlainString());
    }
}
