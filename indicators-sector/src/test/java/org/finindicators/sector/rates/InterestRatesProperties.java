/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.sector.rates.InterestRates.LOAN_DEPOSIT_SPREAD;
import static org.finindicators.sector.rates.InterestRates.REAL_LENDING_RATE;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.EconomyItems;
import org.finindicators.statement.Statement;

class InterestRatesProperties {
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2022);

    @Property
    void realRate_isAboveMinusOneHundredPerCent(
            @ForAll @BigRange(min = "-0.99", max = "100") @Scale(4) BigDecimal lending,
            @ForAll @BigRange(min = "-0.99", max = "1000000") @Scale(4) BigDecimal inflation) {
        assertThat(real("exact", lending, inflation)).isGreaterThan(Rational.of(-1));
    }

    /** lending - inflation = real x (1 + inflation): what the difference is off by. */
    @Property
    void realRate_timesPriceLevelIsTheDifference(
            @ForAll @BigRange(min = "-0.99", max = "100") @Scale(4) BigDecimal lending,
            @ForAll @BigRange(min = "-0.99", max = "1000") @Scale(4) BigDecimal inflation) {
        Rational prices = Rational.of(inflation).plus(Rational.ONE);
        assertThat(real("exact", lending, inflation).times(prices)).isEqualTo(real("approximate", lending, inflation));
    }

    @Property
    void spread_changesSignWithItsRates(
            @ForAll @BigRange(min = "-0.99", max = "10") @Scale(4) BigDecimal lending,
            @ForAll @BigRange(min = "-0.99", max = "10") @Scale(4) BigDecimal deposit) {
        assertThat(spread(lending, deposit)).isEqualTo(spread(deposit, lending).negated());
    }

    private static Rational real(String variant, BigDecimal lending, BigDecimal inflation) {
        return value(
                REAL_LENDING_RATE.variant(variant),
                Statement.of("a country", YEAR)
                        .rate(RateItems.LENDING_RATE, lending.toPlainString())
                        .rate(EconomyItems.INFLATION, inflation.toPlainString())
                        .build());
    }

    private static Rational spread(BigDecimal lending, BigDecimal deposit) {
        return value(
                LOAN_DEPOSIT_SPREAD,
                Statement.of("a country", YEAR)
                        .rate(RateItems.LENDING_RATE, lending.toPlainString())
                        .rate(RateItems.DEPOSIT_RATE, deposit.toPlainString())
                        .build());
    }

    private static Rational value(Indicator indicator, Statement statement) {
        return ((Measured) indicator.measure(statement)).exact();
    }
}
