/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.poverty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.finindicators.validation.Checks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PovertyTest {
    @TestFactory
    Stream<DynamicTest> povertyHeadcount() {
        return SurveyCases.CASES.run(Poverty.POVERTY_HEADCOUNT);
    }

    @TestFactory
    Stream<DynamicTest> povertyGap() {
        return SurveyCases.CASES.run(Poverty.POVERTY_GAP);
    }

    @TestFactory
    Stream<DynamicTest> povertySeverity() {
        return SurveyCases.CASES.run(Poverty.POVERTY_SEVERITY);
    }

    @TestFactory
    Stream<DynamicTest> prosperityGap() {
        return SurveyCases.CASES.run(Poverty.PROSPERITY_GAP);
    }

    @TestFactory
    Stream<DynamicTest> incomeLevel() {
        return SurveyCases.CASES.run(IncomeLevel.INCOME_LEVEL);
    }

    @Test
    void deflator_mustBeAboveZeroAndHaveABase() {
        assertThat(Checks.validate(Deflator.of("0", " "))).hasSize(2);
        assertThat(Checks.validate(Deflator.of("1.25", "2017"))).isEmpty();
    }
}
