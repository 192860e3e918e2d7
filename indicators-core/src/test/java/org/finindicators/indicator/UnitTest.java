/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.BRANCHES;
import static org.finindicators.Samples.COST;
import static org.finindicators.Samples.CPI;
import static org.finindicators.Samples.DEPOSIT;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.JOBS;
import static org.finindicators.Samples.LENDING;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.formula.Formula.total;

import java.math.BigDecimal;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {
    @Test
    void of_aMethod_followsFromItsDimension() {
        Formula spread = rate(LENDING).minus(rate(DEPOSIT));
        assertThat(Unit.of(annual(NET_INCOME).over(average(EQUITY)))).isEqualTo(Unit.RATE);
        assertThat(Unit.of(closing(LOANS).over(closing(EQUITY)))).isEqualTo(Unit.RATIO);
        assertThat(Unit.of(closing(LOANS).over(closing(EQUITY)).ifShare())).isEqualTo(Unit.SHARE);
        assertThat(Unit.of(closing(LOANS).over(annual(NET_INCOME)))).isEqualTo(Unit.RATIO);
        assertThat(Unit.of(closing(LOANS).changeFrom(closing(EQUITY)))).isEqualTo(Unit.RATIO);
        assertThat(Unit.of(spread)).isEqualTo(Unit.POINTS);
        assertThat(Unit.of(spread.ifPositive(closing(EQUITY)).ifOneYear())).isEqualTo(Unit.POINTS);
        assertThat(Unit.of(closing(EQUITY))).isEqualTo(Unit.MONEY);
        assertThat(Unit.of(total(COST).over(total(JOBS)))).isEqualTo(Unit.MONEY_PER_UNIT);
        assertThat(Unit.of(closing(BRANCHES))).isEqualTo(Unit.COUNT);
    }

    @Test
    void of_aPriceLevelLeftOver_isRefused() {
        assertThatThrownBy(() -> Unit.of(closing(LOANS).over(closing(CPI))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'gross loans / consumer price index' has no unit: money / prices");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SHARE; 0.143047; 14.30",
                "RATE; 0.00005; 0.005",
                "RATE; 0.000056789; 0.00568",
                "SHARE; 0.0099752; 0.998",
                "SHARE; 0.005; 0.50",
                "RATE; -0.08; -8.00",
                "POINTS; 0.065; 6.50",
                "MULTIPLE; 2.17307; 2.1731",
                "MULTIPLE; 0.012345678; 0.01235",
                "INDEX; 0; 0.0000",
                "INDEX; 1234.5; 1,234.5",
                "INDEX; 2600; 2,600",
                "INDEX; -2600.00; -2,600",
                "INDEX; 1846.53724; 1,846.5372",
                "INDEX; 999.5; 999.5000",
                "MONEY; 1234567.005; 1,234,567.01",
                "MONEY; 0.0039043; 0.00390",
                "MONEY; 0.0000000039043; 3.90E-9",
                "MONEY_PER_UNIT; 999.999; 1,000.00",
                "COUNT; 1234.5; 1,234.5",
                "COUNT; 2.5; 2.5",
                "COUNT; 3; 3",
                "COUNT; 0.0012345; 0.00123"
            })
    void print_roundsHalfUpInTheUnit(Unit unit, BigDecimal value, String expected) {
        assertThat(unit.print(value)).isEqualTo(expected);
    }

    @Test
    void fits_onlyItsDimensions() {
        assertThat(Unit.RATE.fits(Dimension.PER_YEAR)).isTrue();
        assertThat(Unit.SHARE.fits(Dimension.PER_YEAR)).isFalse();
        assertThat(Unit.MONEY.fits(Dimension.THINGS)).isFalse();
        assertThat(Unit.COUNT.fits(Dimension.MONEY)).isFalse();
        assertThat(Unit.INDEX.fits(Dimension.PRICES)).isFalse();
        assertThat(Unit.INDEX.words()).isEmpty();
    }
}
