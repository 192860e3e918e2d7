/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.intermediary.growth.Growth.GROWTH_RATES;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;
import static org.finindicators.intermediary.statement.IncomeItems.NET_INCOME;
import static org.finindicators.statement.EconomyItems.INFLATION;

import java.math.BigDecimal;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

class GrowthProperties {
    /** A period of some months from January 2021 on. */
    private static ReportingPeriod months(int length) {
        return new ReportingPeriod(
                YearMonth.of(2021, 1).atDay(1),
                YearMonth.of(2021, 1).plusMonths(length - 1L).atEndOfMonth());
    }

    private static StatementBuilder assets(ReportingPeriod period, BigDecimal opening, BigDecimal closing) {
        return Statement.builder("a bank", period)
                .balance(TOTAL_ASSETS, period.opening(), opening)
                .balance(TOTAL_ASSETS, period.closing(), closing);
    }

    private static Rational exact(Measurement measurement) {
        return ((Measured) measurement).exact();
    }

    /** What grows at the rate a year for the length of the period gets from the opening to the closing balance. */
    @Property
    void assets_compoundBackToTheClosingBalance(
            @ForAll @BigRange(min = "1", max = "1000000") @Scale(2) BigDecimal opening,
            @ForAll @BigRange(min = "1", max = "1000000") @Scale(2) BigDecimal closing,
            @ForAll @IntRange(min = 12, max = 60) int length) {
        double growth = exact(GROWTH_RATES.measure(
                        assets(months(length), opening, closing).build()))
                .toDouble();
        double back = opening.doubleValue() * Math.pow(1 + growth, length / 12.0);
        assertThat(back).isCloseTo(closing.doubleValue(), within(1e-8 * closing.doubleValue()));
    }

    /** One plus the growth of two years is the product of that of each. */
    @Property
    void assets_overTwoYears_areTheGeometricMeanOfEach(
            @ForAll @BigRange(min = "0.01", max = "10000") @Scale(2) BigDecimal first,
            @ForAll @BigRange(min = "0.01", max = "10000") @Scale(2) BigDecimal second,
            @ForAll @BigRange(min = "0.01", max = "10000") @Scale(2) BigDecimal third) {
        double one = exact(GROWTH_RATES.measure(
                        assets(ReportingPeriod.year(2021), first, second).build()))
                .toDouble();
        double two = exact(GROWTH_RATES.measure(
                        assets(ReportingPeriod.year(2022), second, third).build()))
                .toDouble();
        double both = exact(
                        GROWTH_RATES.measure(assets(months(24), first, third).build()))
                .toDouble();
        double product = (1 + one) * (1 + two);
        assertThat((1 + both) * (1 + both)).isCloseTo(product, within(1e-9 * product));
    }

    /** Growth that keeps up with prices is none. */
    @Property
    void assetsReal_areZeroIfTheyGrowAsPricesDo(
            @ForAll @BigRange(min = "0.01", max = "1000000") @Scale(2) BigDecimal opening,
            @ForAll @BigRange(min = "-0.99", max = "100") @Scale(4) BigDecimal inflation) {
        Statement statement = assets(
                        ReportingPeriod.year(2021), opening, opening.multiply(BigDecimal.ONE.add(inflation)))
                .rate(INFLATION, inflation.toPlainString())
                .build();
        assertThat(exact(GROWTH_RATES.measure(statement))).isEqualTo(Rational.of(inflation));
        assertThat(exact(GROWTH_RATES.variant("assets-real").measure(statement)))
                .isEqualTo(Rational.ZERO);
    }

    /**
     * Income of a period and of the same one a year before: a value exactly where the base is positive and the new one
     * no loss.
     */
    @Property
    void netIncome_hasAGrowthFromAProfitOnly(
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(1) BigDecimal now,
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(1) BigDecimal before,
            @ForAll @IntRange(min = 1, max = 36) int length) {
        ReportingPeriod period = months(length);
        Measurement growth = GROWTH_RATES
                .variant("net-income")
                .measure(Statement.builder("a bank", period)
                        .flow(NET_INCOME, now)
                        .flow(NET_INCOME, period.yearBefore(), before.toPlainString())
                        .build());
        assertThat(growth.isDefined()).isEqualTo(now.signum() >= 0 && before.signum() > 0);
        if (growth instanceof Measured measured) {
            assertThat(measured.exact().toDouble()).isGreaterThanOrEqualTo(-1);
        } else {
            assertThat(growth.reason().orElseThrow())
                    .isIn(Reason.OUT_OF_DOMAIN, Reason.ZERO_DENOMINATOR, Reason.NEGATIVE_DENOMINATOR);
        }
    }
}
