/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector;

import java.util.stream.Stream;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.realsector.poverty.IncomeLevel;
import org.finindicators.realsector.poverty.Inequality;
import org.finindicators.realsector.poverty.Poverty;
import org.finindicators.realsector.poverty.WelfareShares;
import org.finindicators.testkit.CatalogueLaws;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The laws over every variant of the measures of surveys and grouped data. */
class PovertyLawsTest {
    @TestFactory
    Stream<DynamicTest> laws() {
        return CatalogueLaws.laws(
                Catalogue.of(
                        Poverty.POVERTY_HEADCOUNT,
                        Poverty.POVERTY_GAP,
                        Poverty.POVERTY_SEVERITY,
                        Poverty.PROSPERITY_GAP,
                        IncomeLevel.INCOME_LEVEL,
                        Inequality.GINI_INDEX,
                        Inequality.THEIL_INDEX,
                        Inequality.MEAN_LOG_DEVIATION,
                        Inequality.ATKINSON_INDEX,
                        Inequality.POLARISATION_INDEX,
                        WelfareShares.WELFARE_SHARE,
                        WelfareShares.PALMA_RATIO,
                        WelfareShares.QUINTILE_RATIO),
                SurveySamples.FACTS);
    }
}
