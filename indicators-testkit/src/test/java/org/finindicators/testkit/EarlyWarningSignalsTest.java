/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.formula.Fact;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Tier;
import org.finindicators.surveillance.SignalIndex;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The definitions of early warning by signals, in an indicator of their own. */
class EarlyWarningSignalsTest {
    private static final Fact<SignalIndex> SIGNAL_INDEX =
            new Fact<>("signal-index", "signals of crises", SignalIndex.class);

    private static final Indicator SIGNALS = Indicator.builder("project.early-warning-signals", "Signals of crises")
            .topic("monitoring")
            .alsoCalled("signals approach")
            .definition("Signals of crises among indicators.")
            .source(Authority.WORLD_BANK_1995, "Annex 1, section 5")
            .better(Direction.LOWER)
            .tier(Tier.KEY)
            .roles(Role.INTERMEDIATE)
            .variant(SignalIndex.signalsVariant(SIGNAL_INDEX).note(""))
            .variant(SignalIndex.compositeVariant(SIGNAL_INDEX))
            .build();

    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseRunner.of()
                .fact(SIGNAL_INDEX, SignalSamples::read)
                .run(SIGNALS);
    }

    @TestFactory
    Stream<DynamicTest> laws() {
        return CatalogueLaws.laws(
                Catalogue.of(List.of(SIGNALS)),
                FactSamples.none().with(SIGNAL_INDEX, SignalSamples::random));
    }
}
