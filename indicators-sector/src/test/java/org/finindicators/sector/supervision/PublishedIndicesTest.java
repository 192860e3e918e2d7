/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.sector.supervision.PublishedRows.held;
import static org.finindicators.sector.supervision.PublishedRows.instrument;
import static org.finindicators.sector.supervision.PublishedRows.misses;
import static org.finindicators.sector.supervision.PublishedRows.rows;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.finindicators.assessment.Assessment;
import org.finindicators.assessment.AssessmentInstrument;
import org.finindicators.assessment.Score;
import org.finindicators.assessment.ScoringMethod;
import org.finindicators.assessment.ScoringRule;
import org.finindicators.sector.supervision.PublishedRows.Row;
import org.junit.jupiter.api.Test;

/**
 * Compares with published indices: each is an instrument that a caller writes as text, each row of the publication an
 * assessment by its published codes.
 */
class PublishedIndicesTest {
    /** The inputs and results of Bodea and Hicks are floats of seven digits. */
    private static final double FLOATS = 1e-6;

    /** Codes are few and simple, results are doubles. */
    private static final double DOUBLES = 1e-9;

    /** Components and index are both rounded to three decimals: half a thousandth each, and a tenth. */
    private static final double ROUNDED_COMPONENTS = 0.0011;

    /** Results are rounded to three decimals, from exact codes. */
    private static final double ROUNDED = 0.0005;

    @Test
    void legalIndependence_ofEveryCountryAndYear_isThatOfBodeaAndHicks() throws IOException {
        AssessmentInstrument weighted = instrument("legal-independence");
        List<Row> rows = rows(weighted, "cbi/bodea_hicks_2021_a.csv");
        assertThat(rows)
                .filteredOn(row -> row.assessment().score().assessed() < 16)
                .hasSize(1540);
        held("cbi/bodea_hicks_2021_a.csv", rows, "lvaw", misses(rows, Assessment::score, "lvaw", FLOATS));
        held("cbi/bodea_hicks_2021_a.csv", rows, "lvau", misses(rows, unweighted(weighted), "lvau", FLOATS));
        assertThat(misses(rows, Assessment::score, "lvaw", FLOATS)).isEmpty();
        assertThat(misses(rows, unweighted(weighted), "lvau", FLOATS)).isEmpty();
        assertThat(misses(rows, one -> one.score("ceo"), "ceo", FLOATS)).isEmpty();
        assertThat(misses(rows, one -> one.score("policy"), "policy", FLOATS)).isEmpty();
        assertThat(misses(rows, one -> one.score("limits"), "lol2", FLOATS)).isEmpty();
    }

    /** The misses are of Belarus: from 2008 neither index is one of the components beside it. */
    @Test
    void legalIndependence_fromComponents_isThatOfGarriga() throws IOException {
        AssessmentInstrument weighted = instrument("legal-independence-four");
        List<Row> rows = rows(weighted, "cbi/garriga_2025_a.csv");
        assertThat(rows).hasSize(4541);
        Map<String, List<Integer>> misses = misses(rows, Assessment::score, "lvaw_garriga", ROUNDED_COMPONENTS);
        held("cbi/garriga_2025_a.csv", rows, "lvaw_garriga", misses);
        assertThat(misses).isEqualTo(Map.of("Belarus", years(2008, 2013)));
        misses = misses(rows, unweighted(weighted), "lvau_garriga", ROUNDED_COMPONENTS);
        held("cbi/garriga_2025_a.csv", rows, "lvau_garriga", misses);
        assertThat(misses).isEqualTo(Map.of("Belarus", years(2001, 2013)));
    }

    /** 42 questions; the dimension of reporting is not the mean of its two, so it is taken as published. */
    @Test
    void extendedIndependence_ofEveryCountryAndYear_isThatOfRomelli() throws IOException {
        AssessmentInstrument instrument = instrument("extended-independence");
        assertThat(instrument.criteria()).hasSize(41);
        List<Row> rows = rows(instrument, "cbi/romelli_cbie_2024_a.csv");
        assertThat(rows).hasSize(4013).allMatch(row -> row.assessment().score().assessed() == 41);
        held("cbi/romelli_cbie_2024_a.csv", rows, "cbie_index", misses(rows, Assessment::score, "cbie_index", ROUNDED));
        for (String dimension : List.of("board", "policy", "lending", "finindep")) {
            assertThat(misses(rows, one -> one.score(dimension), "cbie_" + dimension, ROUNDED))
                    .isEmpty();
        }
    }

    @Test
    void capitalControls_ofEveryCountryAndYear_areThosePublished() throws IOException {
        AssessmentInstrument instrument = instrument("capital-controls");
        assertThat(instrument.criteria()).hasSize(31);
        List<Row> rows = rows(instrument, "capital_controls/fkrsu_llm_a.csv");
        assertThat(rows).hasSize(2842);
        String file = "capital_controls/fkrsu_llm_a.csv";
        held(file, rows, "ka", misses(rows, Assessment::score, "ka", DOUBLES));
        for (String direction : List.of("kai", "kao")) {
            held(file, rows, direction, misses(rows, one -> one.score(direction), direction, DOUBLES));
        }
        for (String asset : List.of("eq", "bo", "mm", "ci", "de")) {
            assertThat(misses(rows, one -> one.score("kai." + asset + "i"), asset + "i", DOUBLES))
                    .isEmpty();
            assertThat(misses(rows, one -> one.score("kao." + asset + "o"), asset + "o", DOUBLES))
                    .isEmpty();
        }
    }

    @Test
    void exchangeRestrictions_ofEveryCountryAndYear_areThosePublished() throws IOException {
        List<Row> rows = rows(instrument("exchange-restrictions"), "capital_controls/ibops_a.csv");
        assertThat(rows).hasSize(2842);
        held("capital_controls/ibops_a.csv", rows, "total", misses(rows, Assessment::score, "total", DOUBLES));
    }

    /** The same answers, each component counting alike. */
    private static Function<Assessment, Score> unweighted(AssessmentInstrument weighted) {
        AssessmentInstrument alike = weighted.with(ScoringRule.of(ScoringMethod.MEAN));
        return one -> Assessment.of(alike, one.subject(), one.date())
                .with(one.byHand())
                .score();
    }

    private static List<Integer> years(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
