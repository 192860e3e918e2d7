/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.indicator.Indicator;
import org.finindicators.testkit.CatalogueLaws;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The laws over every variant of impact, social programmes, outreach, enterprises and reforms. */
class ProgrammeLawsTest {
    private static final Set<String> OF_POVERTY = Set.of(
            "realsector.employment-impact",
            "realsector.income-impact",
            "realsector.poverty-impact",
            "realsector.social-programme-efficiency",
            "realsector.transfer-efficiency",
            "realsector.transfer-targeting");

    @TestFactory
    Stream<DynamicTest> laws() {
        return CatalogueLaws.laws(mine(), ProgrammeSamples.FACTS);
    }

    private static Catalogue mine() {
        List<Indicator> mine = RealSectorIndicators.CATALOGUE.indicators().stream()
                .filter(indicator -> !indicator.topic().equals("poverty") || OF_POVERTY.contains(indicator.id()))
                .toList();
        return Catalogue.of(mine);
    }
}
