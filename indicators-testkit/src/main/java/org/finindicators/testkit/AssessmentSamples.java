/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.finindicators.assessment.Assessment;
import org.finindicators.assessment.AssessmentInstrument;
import org.finindicators.assessment.Criterion;
import org.finindicators.assessment.Rating;
import org.finindicators.assessment.RatingScale;
import org.finindicators.assessment.Response;
import org.finindicators.assessment.Standing;
import org.finindicators.number.Rational;
import org.finindicators.testkit.FactSamples.Generator;

/**
 * Assessments for the cases and the laws of indicators that are scores.
 *
 * @since 0.1.0
 */
public final class AssessmentSamples {
    private AssessmentSamples() {}

    /**
     * Reads assessments from the lines of a case.
     *
     * @param instrument what they are by
     * @return a reader of lines like {@code licensing.duties: partly met} or {@code licensing: not applicable}: the id
     *     of a criterion, or of a section, a group or the instrument for all that is inside, and a rating; a later line
     *     says it anew. {@code date: 2025-06-30} is the day, otherwise the instrument's first
     */
    public static Function<List<String>, Assessment> reader(AssessmentInstrument instrument) {
        return lines -> {
            LocalDate date = instrument.firstDay();
            Map<String, Response> responses = new LinkedHashMap<>();
            for (String line : lines) {
                String[] sides = line.split(":", 2);
                String said = sides[1].strip();
                if (sides[0].strip().equals("date")) {
                    date = LocalDate.parse(said);
                } else {
                    within(instrument, sides[0].strip())
                            .forEach(criterion -> responses.put(criterion.id(), response(criterion, said)));
                }
            }
            return Assessment.of(instrument, FactSamples.SUBJECT, date).with(responses.values());
        };
    }

    private static List<Criterion> within(AssessmentInstrument instrument, String id) {
        List<Criterion> one = instrument.criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .toList();
        return one.isEmpty() ? instrument.section(id).allCriteria() : one;
    }

    private static Response response(Criterion criterion, String said) {
        if (said.equals(Standing.NOT_APPLICABLE.words())) {
            return Response.notApplicable(criterion.id(), "");
        }
        return said.equals(Standing.NOT_ASSESSED.words())
                ? Response.notAssessed(criterion.id(), "")
                : Response.of(criterion.id(), criterion.scale().rating(said), "");
    }

    /**
     * Makes random assessments: most criteria rated, some not applicable or not assessed; now and then nothing rated or
     * nothing that applies.
     *
     * @param instrument what they are by
     * @return the generator
     */
    public static Generator<Assessment> random(AssessmentInstrument instrument) {
        return (random, unit) -> {
            int kind = random.nextInt(10);
            int notApplicable = kind == 0 ? 100 : 10;
            int notAssessed = kind == 1 ? 100 : kind == 2 ? 50 : 10;
            return Assessment.of(instrument, FactSamples.SUBJECT, instrument.firstDay())
                    .with(instrument.criteria().stream()
                            .map(criterion -> response(criterion, random, notApplicable, notAssessed))
                            .toList());
        };
    }

    private static Response response(Criterion criterion, Random random, int notApplicable, int notAssessed) {
        if (random.nextInt(100) < notApplicable) {
            return Response.notApplicable(criterion.id(), "");
        }
        return random.nextInt(100) < notAssessed
                ? Response.notAssessed(criterion.id(), "")
                : Response.of(criterion.id(), rating(criterion.scale(), random), "");
    }

    private static Rating rating(RatingScale scale, Random random) {
        return scale.isOfNumbers()
                ? scale.ofPoints(Rational.of(random.nextInt(5), 4))
                : scale.ratings().get(random.nextInt(scale.ratings().size()));
    }
}
