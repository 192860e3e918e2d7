/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.indicator.Direction;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.surveillance.PeerFigures;
import org.finindicators.surveillance.PeerGroup;
import org.finindicators.surveillance.PeerIndicators;
import org.finindicators.surveillance.PeerPosition;
import org.finindicators.surveillance.Screening;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The indicators of peers are in the core, which is below this module: their cases and laws run here. */
class PeerIndicatorsTest {
    /** A position among random peers, and a screening of random values. */
    static final FactSamples SAMPLES = FactSamples.none()
            .with(PeerIndicators.PEER_POSITION, (random, unit) -> position(random))
            .with(PeerIndicators.SCREENING_LIST, (random, unit) -> screening(random))
            .with(PeerIndicators.SIGNAL_INDEX, SignalSamples::random);

    /** Reads lines like {@code A: 5} or {@code A: not reported}, {@code subject: A} and {@code better: lower}. */
    static PeerPosition position(List<String> lines) {
        PeerFigures figures = figures(lines);
        return group(figures).position(stated(lines, "subject", ""), figures);
    }

    /** Reads the same lines. */
    static Screening screening(List<String> lines) {
        PeerFigures figures = figures(lines);
        return Screening.builder().with(figures).with(group(figures)).build();
    }

    private static PeerFigures figures(List<String> lines) {
        PeerFigures.Builder builder = PeerFigures.builder(
                "ratio", Direction.valueOf(stated(lines, "better", "lower").toUpperCase(Locale.ROOT)));
        for (String line : lines) {
            String[] sides = line.split(": *", 2);
            if (sides[1].equals("not reported")) {
                builder.without(sides[0], sides[1]);
            } else if (!sides[0].equals("subject") && !sides[0].equals("better")) {
                builder.with(sides[0], sides[1]);
            }
        }
        return builder.build();
    }

    private static String stated(List<String> lines, String what, String otherwise) {
        return lines.stream()
                .filter(line -> line.startsWith(what + ":"))
                .map(line -> line.substring(what.length() + 1).strip())
                .findFirst()
                .orElse(otherwise);
    }

    private static PeerGroup group(PeerFigures figures) {
        return PeerGroup.builder("all")
                .rule("all of the case")
                .with(figures.subjects())
                .build();
    }

    private static PeerPosition position(Random random) {
        PeerFigures figures = figures(random, Direction.values()[random.nextInt(3)]);
        return group(figures).position("S0", figures);
    }

    private static Screening screening(Random random) {
        PeerFigures figures = figures(random, Direction.values()[random.nextInt(3)]);
        return Screening.builder().with(figures).with(group(figures)).build();
    }

    /** Values between -3 and 30, sometimes all alike, sometimes too few, one in ten missing. */
    private static PeerFigures figures(Random random, Direction better) {
        int kind = random.nextInt(8);
        int size = kind == 0 ? 3 : 7 + random.nextInt(5);
        PeerFigures.Builder builder = PeerFigures.builder("ratio", better);
        for (int i = 0; i < size; i++) {
            if (random.nextInt(10) == 0) {
                builder.without("S" + i, "not reported");
            } else {
                builder.with("S" + i, BigDecimal.valueOf(kind == 1 ? 5 : random.nextInt(34) - 3));
            }
        }
        return builder.build();
    }

    @TestFactory
    Stream<DynamicTest> peerAnalysis() {
        return CaseRunner.of()
                .fact(PeerIndicators.PEER_POSITION, PeerIndicatorsTest::position)
                .run(PeerIndicators.PEER_ANALYSIS);
    }

    @TestFactory
    Stream<DynamicTest> earlyWarning() {
        return CaseRunner.of()
                .fact(PeerIndicators.SCREENING_LIST, PeerIndicatorsTest::screening)
                .fact(PeerIndicators.SIGNAL_INDEX, SignalSamples::read)
                .run(PeerIndicators.EARLY_WARNING);
    }

    @TestFactory
    Stream<DynamicTest> laws() {
        return CatalogueLaws.laws(Catalogue.of(PeerIndicators.PEER_ANALYSIS, PeerIndicators.EARLY_WARNING), SAMPLES);
    }

    @TestFactory
    Stream<DynamicTest> attribution() {
        return AttributionLaws.laws(Catalogue.of(PeerIndicators.PEER_ANALYSIS, PeerIndicators.EARLY_WARNING), SAMPLES);
    }

    @Test
    void theListIsReached_fromTheStatement() {
        Screening screening = screening(List.of("A: 1", "B: 2", "C: 3", "D: 4", "E: 5", "F: 60"));
        Statement statement = Statement.builder("Agency", ReportingPeriod.year(2021))
                .with(PeerIndicators.SCREENING_LIST, screening)
                .build();
        assertThat(PeerIndicators.EARLY_WARNING.measure(statement).decimal()).hasValue(BigDecimal.ONE);
        assertThat(statement.fact(PeerIndicators.SCREENING_LIST).orElseThrow().alerts())
                .hasSize(1);
    }
}
