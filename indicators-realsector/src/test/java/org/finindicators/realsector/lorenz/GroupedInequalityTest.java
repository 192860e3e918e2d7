/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GroupedInequalityTest {
    private static final CaseRunner CASES = CaseRunner.of().fact(GroupedPoverty.GROUPED_WELFARE, GroupedCases::read);

    @TestFactory
    Stream<DynamicTest> gini() {
        return CASES.run(GroupedInequality.GROUPED_GINI);
    }

    @TestFactory
    Stream<DynamicTest> meanLogDeviation() {
        return CASES.run(GroupedInequality.GROUPED_MEAN_LOG_DEVIATION);
    }

    @TestFactory
    Stream<DynamicTest> median() {
        return CASES.run(GroupedInequality.GROUPED_MEDIAN);
    }

    @TestFactory
    Stream<DynamicTest> incomeShare() {
        return CASES.run(GroupedInequality.GROUPED_INCOME_SHARE);
    }

    /** The fifth tenth of rural India 1983, as computed in the definitions (7.4). */
    @Test
    void shareBetween_isAPartOfTheCurve() {
        assertThat(GroupedInequality.shareBetween("0.4", "0.5")
                        .measure(Statement.builder("rural India", ReportingPeriod.year(1983))
                                .with(GroupedPoverty.GROUPED_WELFARE, RuralIndia.SHARES)
                                .build())
                        .decimal())
                .hasValueSatisfying(share -> assertThat(share)
                        .isCloseTo(new BigDecimal(".08094994"), Assertions.within(new BigDecimal("0.5E-8"))));
    }

    @Test
    void shareBetween_refusesWhatIsNoPart() {
        assertThatThrownBy(() -> GroupedInequality.shareBetween("0.5", "0.5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("from 0.5 to 0.5 is not ascending");
        assertThatThrownBy(() -> GroupedInequality.shareBetween("0.5", "40"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("40 is no share of the population, from 0 to 1");
    }
}
