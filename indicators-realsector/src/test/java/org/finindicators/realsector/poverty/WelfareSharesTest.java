/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.poverty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.finindicators.indicator.Indicator;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.realsector.lorenz.GroupedCases;
import org.finindicators.realsector.lorenz.GroupedMeasures;
import org.finindicators.realsector.lorenz.GroupedWelfare;
import org.finindicators.statement.Statement;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WelfareSharesTest {
    @TestFactory
    Stream<DynamicTest> welfareShare() {
        return SurveyCases.CASES.run(WelfareShares.WELFARE_SHARE);
    }

    @TestFactory
    Stream<DynamicTest> palmaRatio() {
        return SurveyCases.CASES.run(WelfareShares.PALMA_RATIO);
    }

    @TestFactory
    Stream<DynamicTest> quintileRatio() {
        return SurveyCases.CASES.run(WelfareShares.QUINTILE_RATIO);
    }

    @TestFactory
    Stream<DynamicTest> percentileRatio() {
        return SurveyCases.CASES.run(WelfareShares.PERCENTILE_RATIO);
    }

    /** The fifth tenth of rural India 1983, as computed in the definitions (7.4). */
    @Test
    void groupedShareBetween_isAPartOfTheCurve() {
        GroupedWelfare rural = GroupedCases.read(List.of(
                "population: .0092 .0339 .085 .164 .2609 .4133 .5497 .7196 .8196 .9174 .957 .9751 1",
                "welfare: .00208 .01013 .03122 .07083 .12808 .23498 .34887 .51994 .6427 .79201 .86966 .91277 1"));
        Statement statement = Statement.builder("rural India", ReportingPeriod.year(1983))
                .with(GroupedMeasures.GROUPED_WELFARE, rural)
                .build();
        Indicator fifth = WelfareShares.groupedShareBetween("0.4", "0.5");
        assertThat(fifth.measure(statement).decimal())
                .hasValueSatisfying(share ->
                        assertThat(share).isCloseTo(new BigDecimal(".08094994"), within(new BigDecimal("0.5E-8"))));
        assertThat(WelfareShares.groupedShareBetween(new BigDecimal("0.4"), new BigDecimal("0.5")))
                .isEqualTo(fifth);
    }

    @Test
    void groupedShareBetween_refusesOtherParts() {
        assertThatThrownBy(() -> WelfareShares.groupedShareBetween("0.5", "0.5"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("from 0.5 to 0.5: must be shares of the population, from 0 to 1, in ascending order");
        assertThatThrownBy(() -> WelfareShares.groupedShareBetween("0.5", "40"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("must be shares of the population, from 0 to 1");
        assertThatThrownBy(() -> WelfareShares.groupedShareBetween("a", "b"))
                .hasMessageContaining("from = a: is not a decimal number")
                .hasMessageContaining("to = b: is not a decimal number");
    }
}
