/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.finindicators.indicator.Indicator;
import org.finindicators.testkit.AttributionLaws;
import org.finindicators.testkit.BoundsLaws;
import org.finindicators.testkit.CatalogueLaws;
import org.finindicators.testkit.DistanceLaws;

/** What holds for every formula of the rubric. */
class IntermediaryIndicatorsProperties {
    @Provide
    Arbitrary<Indicator> formulas() {
        return Arbitraries.of(CatalogueLaws.formulas(IntermediaryIndicators.CATALOGUE));
    }

    @Property
    void columns_agreeWithExactEvaluation(@ForAll("formulas") Indicator indicator, @ForAll long seed) {
        CatalogueLaws.columnsAgree(indicator, seed);
    }

    @Provide
    Arbitrary<Indicator> variants() {
        return Arbitraries.of(CatalogueLaws.variants(IntermediaryIndicators.CATALOGUE));
    }

    @Property
    void values_doNotDependOnTheUnitOfMoney(@ForAll("variants") Indicator indicator, @ForAll long seed) {
        CatalogueLaws.unitOfMoneyDoesNotMatter(indicator, IntermediarySamples.FACTS, seed);
    }

    @Property(tries = 200)
    void requiredAmounts_meetTheThreshold(@ForAll("variants") Indicator indicator, @ForAll long seed) {
        DistanceLaws.all(indicator, IntermediarySamples.FACTS, seed);
    }

    @Property(tries = 200)
    void partsOfAChange_addUp(@ForAll("variants") Indicator indicator, @ForAll long seed) {
        AttributionLaws.partsAddUp(indicator, IntermediarySamples.FACTS, seed);
    }

    @Property(tries = 200)
    void bounds_containAllValues_andAreAttained(@ForAll("variants") Indicator indicator, @ForAll long seed) {
        BoundsLaws.containAllValues(indicator, IntermediarySamples.FACTS, seed);
        BoundsLaws.areAttained(indicator, IntermediarySamples.FACTS, seed);
    }
}
