/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.finindicators.assessment.Assessment;
import org.finindicators.assessment.AssessmentChanges.Movement;
import org.finindicators.assessment.AssessmentInstrument;
import org.finindicators.assessment.AssessmentPool;
import org.finindicators.assessment.AssessmentPool.Shares;
import org.finindicators.assessment.Criterion;
import org.finindicators.assessment.Rating;
import org.finindicators.assessment.RatingScale;
import org.finindicators.assessment.Response;
import org.finindicators.sector.supervision.SupervisionInstruments;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Assessments: 10,000 of Annex 1 scored and each compared with a later one, and 161 of 391 criteria pooled.
 *
 * <p>All are made up, and made before anything is timed. One criterion in eleven is not assessed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(1)
public class AssessmentBenchmark {
    private static final int SUBJECTS = 10_000;
    private static final int NOT_ASSESSED = 11;
    private static final int[] QUARTERS = {4, 3, 2, 0};

    private final AssessmentInstrument supervision = SupervisionInstruments.ANNEX_1;
    private final List<Assessment> first = assessments(supervision, SUBJECTS, 0);
    private final List<Assessment> later = IntStream.range(0, SUBJECTS)
            .mapToObj(subject -> first.get(subject).on("2027-06-30").with(responses(supervision, subject, 1)))
            .toList();
    private final AssessmentInstrument survey = instrument(4, 391);
    private final List<Assessment> surveyed = assessments(survey, 161, 0);

    /** Creates the benchmark. */
    public AssessmentBenchmark() {}

    /** An instrument of some sections with criteria in turn, each section by its mean. */
    private static AssessmentInstrument instrument(int sections, int criteria) {
        StringBuilder text =
                new StringBuilder("instrument made-up: Made up\nversion: 1\nsource: none\nfirst: 2000-01-01\n");
        for (int section = 0; section < sections; section++) {
            text.append("section s").append(section).append(": Section\n");
            for (int at = section; at < criteria; at += sections) {
                text.append("criterion c").append(at).append(": Criterion\n");
                text.append(at % 8 == 0 ? "critical: yes\n" : "");
            }
        }
        return AssessmentInstrument.parse(text.toString());
    }

    private static List<Assessment> assessments(AssessmentInstrument instrument, int subjects, int shift) {
        return IntStream.range(0, subjects)
                .mapToObj(subject -> Assessment.of(instrument, "Country " + subject, "2025-06-30")
                        .with(responses(instrument, subject, shift)))
                .toList();
    }

    private static List<Response> responses(AssessmentInstrument instrument, int subject, int shift) {
        List<Rating> steps = RatingScale.FOUR_STEPS.ratings();
        List<Response> responses = new ArrayList<>();
        int at = 0;
        for (Criterion criterion : instrument.criteria()) {
            int step = step(subject, at++, shift);
            if (step >= 0) {
                responses.add(Response.of(criterion.id(), steps.get(step), "Banking Act"));
            }
        }
        return responses;
    }

    /** Which of the four steps, or -1 for none. */
    private static int step(int subject, int criterion, int shift) {
        return (subject + criterion) % NOT_ASSESSED == 0 ? -1 : (subject * 7 + criterion * (3 + shift)) % 4;
    }

    /** Checks scores, changes and counts with loops by hand. */
    @Setup
    public void compare() {
        double scores = 0;
        long improved = 0;
        for (int subject = 0; subject < SUBJECTS; subject++) {
            scores += handScore(supervision, subject);
            for (int at = 0; at < supervision.criteria().size(); at++) {
                int before = step(subject, at, 0);
                improved += before >= 0 && QUARTERS[step(subject, at, 1)] > QUARTERS[before] ? 1 : 0;
            }
        }
        same("scores", scores, score());
        same("improved", (double) improved, (double) changes());
        long met = 0;
        double mean = 0;
        for (int subject = 0; subject < surveyed.size(); subject++) {
            mean += handScore(survey, subject) / surveyed.size();
            for (int at = 0; at < survey.criteria().size(); at++) {
                met += step(subject, at, 0) == 0 ? 1 : 0;
            }
        }
        AssessmentPool pool = AssessmentPool.of(survey, surveyed);
        same("pooled", mean, pool.score().value().orElseThrow().toDouble());
        same("met", (double) met, met(pool.shares()));
    }

    private static double handScore(AssessmentInstrument instrument, int subject) {
        int sections = instrument.sections().size();
        double scores = 0;
        int at = 0;
        for (int section = 0; section < sections; section++) {
            double quarters = 0;
            int rated = 0;
            int end = at + instrument.sections().get(section).allCriteria().size();
            for (; at < end; at++) {
                int step = step(subject, at, 0);
                quarters += step < 0 ? 0 : QUARTERS[step];
                rated += step < 0 ? 0 : 1;
            }
            scores += quarters / 4 / rated / sections;
        }
        return scores;
    }

    private static int met(List<Shares> shares) {
        return shares.stream()
                .mapToInt(one -> one.counts().get(Rating.MET.id()))
                .sum();
    }

    private static void same(String what, double expected, double actual) {
        if (!(Math.abs(expected - actual) <= 1e-9 * Math.max(1, expected))) {
            throw new IllegalStateException(what + ": " + actual + " is not " + expected);
        }
    }

    /**
     * Scores 10,000 assessments.
     *
     * @return the sum of the scores
     */
    @Benchmark
    public double score() {
        double sum = 0;
        for (Assessment assessment : first) {
            sum += assessment.score().value().orElseThrow().toDouble();
        }
        return sum;
    }

    /**
     * Compares 10,000 assessments with later ones.
     *
     * @return how many criteria improved
     */
    @Benchmark
    public long changes() {
        long improved = 0;
        for (int subject = 0; subject < SUBJECTS; subject++) {
            improved += later.get(subject)
                    .since(first.get(subject))
                    .all(Movement.IMPROVED)
                    .size();
        }
        return improved;
    }

    /**
     * Pools 161 assessments of 391 criteria.
     *
     * @return how each criterion was rated
     */
    @Benchmark
    public Object pool() {
        AssessmentPool pool = AssessmentPool.of(survey, surveyed);
        return List.of(pool.score(), pool.shares());
    }

    /**
     * Pools 10,000 assessments of 157 criteria.
     *
     * @return how each criterion was rated
     */
    @Benchmark
    public Object poolMany() {
        AssessmentPool pool = AssessmentPool.of(supervision, first);
        return List.of(pool.score(), pool.shares());
    }
}
