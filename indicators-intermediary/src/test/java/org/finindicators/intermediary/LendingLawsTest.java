/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.indicator.Indicator;
import org.finindicators.intermediary.assetquality.AssetQuality;
import org.finindicators.intermediary.assetquality.LoanLosses;
import org.finindicators.intermediary.assetquality.Provisioning;
import org.finindicators.intermediary.collection.CollectionRates;
import org.finindicators.intermediary.collection.LoanLossRate;
import org.finindicators.intermediary.collection.PortfolioAtRisk;
import org.finindicators.intermediary.earnings.Earnings;
import org.finindicators.intermediary.earnings.Efficiency;
import org.finindicators.intermediary.earnings.Margins;
import org.finindicators.intermediary.growth.Growth;
import org.finindicators.intermediary.microfinance.AssetLiabilityManagement;
import org.finindicators.intermediary.microfinance.Expenses;
import org.finindicators.intermediary.microfinance.Outreach;
import org.finindicators.intermediary.microfinance.Permanence;
import org.finindicators.intermediary.microfinance.Personnel;
import org.finindicators.intermediary.microfinance.PortfolioQuality;
import org.finindicators.intermediary.microfinance.Productivity;
import org.finindicators.intermediary.microfinance.SelfSufficiency;
import org.finindicators.intermediary.subsidy.Subsidy;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.testkit.CatalogueLaws;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws over the indicators of lending, of earnings and of microfinance, and where they are found. */
class LendingLawsTest {
    private static final Set<String> TOPICS =
            Set.of("asset-quality", "collection", "earnings", "growth", "microfinance", "subsidy");

    private static final Catalogue LENDING =
            IntermediaryIndicators.CATALOGUE.where(indicator -> TOPICS.contains(indicator.topic()));

    private static final List<Class<?>> DECLARING = List.of(
            AssetQuality.class,
            LoanLosses.class,
            Provisioning.class,
            CollectionRates.class,
            LoanLossRate.class,
            PortfolioAtRisk.class,
            Earnings.class,
            Efficiency.class,
            Margins.class,
            Growth.class,
            AssetLiabilityManagement.class,
            Expenses.class,
            Outreach.class,
            Permanence.class,
            Personnel.class,
            PortfolioQuality.class,
            Productivity.class,
            SelfSufficiency.class,
            Subsidy.class);

    @TestFactory
    Stream<DynamicTest> laws() {
        return CatalogueLaws.laws(LENDING, LendingSamples.FACTS);
    }

    /** Indicator and case file follow one path: the package of the class that declares it. */
    @ParameterizedTest
    @MethodSource("declared")
    void cases_areInTheFolderOfThePackage(Field constant) throws IllegalAccessException {
        Indicator indicator = (Indicator) constant.get(null);
        String declaring = constant.getDeclaringClass().getPackageName();
        assertThat(CaseRunner.file(indicator).getParent())
                .hasFileName(declaring.substring(declaring.lastIndexOf('.') + 1))
                .isDirectory();
        assertThat(indicator.topic().replace("-", "")).isEqualTo(declaring.substring(declaring.lastIndexOf('.') + 1));
    }

    /** A constant is called a ratio exactly where the indicator is. */
    @ParameterizedTest
    @MethodSource("declared")
    void constants_areCalledRatiosAsTheIndicatorsAre(Field constant) throws IllegalAccessException {
        Indicator indicator = (Indicator) constant.get(null);
        assertThat(constant.getName().endsWith("_RATIO"))
                .isEqualTo(indicator.name().endsWith("ratio"));
    }

    @Test
    void classes_declareTheCatalogue() {
        assertThat(declared().map(LendingLawsTest::id))
                .containsExactlyInAnyOrderElementsOf(
                        LENDING.indicators().stream().map(Indicator::id).toList());
    }

    static Stream<Field> declared() {
        return DECLARING.stream()
                .flatMap(type -> Stream.of(type.getFields()))
                .filter(field -> field.getType() == Indicator.class);
    }

    private static String id(Field constant) {
        try {
            return ((Indicator) constant.get(null)).id();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
