/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.IncomeItems;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.EconomyItems;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GrowthTest {
    private static final CaseRunner CASES = CaseRunner.of(BankItems.class, IncomeItems.class);

    @TestFactory
    Stream<DynamicTest> growthRates() {
        return CASES.run(Growth.GROWTH_RATES);
    }

    /**
     * RB-1: time deposits of less than a year 330 to 380, fees 10 to 12; 380/330 - 1 and 12/10 - 1, real at 6 per cent.
     */
    @Test
    void ofAnyItem_growsAsItIsReported() {
        Item<Kind.Stock> time = Item.stock("time-deposits", "time deposits");
        Item<Kind.Flow> fees = Item.flow("fees", "fees");
        ReportingPeriod year = ReportingPeriod.year(2021);
        Statement statement = Statement.builder("RB-1", year)
                .opening(time, "330")
                .closing(time, "380")
                .flow(fees, year.previous(), "10")
                .flow(fees, "12")
                .ratePercent(EconomyItems.INFLATION, "6")
                .build();
        assertThat(exact(Growth.growthOfBalance(time), statement)).isEqualTo(Rational.of(50, 330));
        assertThat(exact(Growth.growthOfFlow(fees), statement)).isEqualTo(Rational.of(1, 5));
        assertThat(exact(Growth.realGrowthOfBalance(time), statement))
                .isEqualTo(Rational.of(380 * 100, 330 * 106).minus(Rational.ONE));
        assertThat(exact(Growth.realGrowthOfFlow(fees), statement))
                .isEqualTo(Rational.of(120, 106).minus(Rational.ONE));
        assertThat(Growth.growthOfAll(statement).indicators())
                .extracting(Indicator::title)
                .containsExactly("Rates of growth [time-deposits]", "Rates of growth [fees]");
    }

    private static Rational exact(Indicator indicator, Statement statement) {
        return ((Measured) indicator.measure(statement)).exact();
    }
}
