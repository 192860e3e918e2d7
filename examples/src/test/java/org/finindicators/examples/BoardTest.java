/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import java.util.stream.Stream;
import org.finindicators.assessment.AssessmentInstrument;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Tier;
import org.finindicators.indicator.Variant;
import org.finindicators.testkit.AssessmentSamples;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.testkit.CatalogueLaws;
import org.finindicators.testkit.FactSamples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An application's own instrument, without code: its score is an indicator as any other. */
class BoardTest {
    private static final AssessmentInstrument BOARD = AssessmentInstrument.parse("""
            instrument charter: The charter of the bank
            version: 1
            source: the bank's own charter
            first: 2020-01-01

            section board: Board of directors
              criterion duties: The duties of directors are written down
                critical: yes
                weight: 2
              criterion outsiders: Most directors are no managers of the bank
              criterion committees: Directors from outside lead the committees
            """);

    private static final Indicator BOARD_OF_DIRECTORS = Indicator.builder(
                    "intermediary.board-of-directors", "Board of directors")
            .topic("capital")
            .definition("What the bank's charter asks of its board.")
            .source(Authority.LIBRARY, "charter")
            .better(Direction.HIGHER)
            .tier(Tier.OTHER)
            .roles(Role.INTERMEDIATE)
            .variant(Variant.of("charter", Authority.LIBRARY, BOARD.calculation("board")))
            .build();

    @TestFactory
    Stream<DynamicTest> boardOfDirectors() {
        return CaseRunner.of()
                .fact(BOARD.fact(), AssessmentSamples.reader(BOARD))
                .run(BOARD_OF_DIRECTORS);
    }

    @TestFactory
    Stream<DynamicTest> laws() {
        return CatalogueLaws.laws(
                Catalogue.of(BOARD_OF_DIRECTORS),
                FactSamples.none().with(BOARD.fact(), AssessmentSamples.random(BOARD)));
    }
}
