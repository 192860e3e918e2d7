/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.finindicators.assessment.AnsweredBy.Grading;
import org.finindicators.assessment.AnsweredBy.LimitTest;
import org.finindicators.assessment.AnsweredBy.LimitTests;
import org.finindicators.assessment.AnsweredBy.ThresholdTest;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.formula.Figures;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Verdict;
import org.finindicators.regulation.LimitBasis;
import org.finindicators.regulation.PrudentialLimit;
import org.finindicators.regulation.PrudentialLimits;

/** Responses that figures and limits give. */
final class Computed {
    private Computed() {}

    static Function<Criterion, Optional<Response>> by(PrudentialLimits limits, LocalDate date) {
        List<PrudentialLimit> inForce = limits.inForce(date);
        return criterion -> {
            List<LimitTest> tests = limitTests(criterion);
            return tests.isEmpty()
                    ? Optional.empty()
                    : Optional.of(decide(criterion, tests, inForce, limits.name())
                            .withSource(limits.authority().document()));
        };
    }

    private static List<LimitTest> limitTests(Criterion criterion) {
        if (criterion.answeredBy() instanceof LimitTests several) {
            return several.tests();
        }
        return criterion.answeredBy() instanceof LimitTest test ? List.of(test) : List.of();
    }

    /** A criterion with several tests is met if all are passed, and not met if one is failed. */
    private static Response decide(
            Criterion criterion, List<LimitTest> tests, List<PrudentialLimit> inForce, String regulation) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        List<String> found = new ArrayList<>();
        for (LimitTest test : tests) {
            List<PrudentialLimit> limits = inForce.stream()
                    .filter(limit -> limit.kind() == test.kind())
                    .toList();
            Verdict verdict = limits.isEmpty() ? Verdict.UNDECIDED : verdict(test, limits);
            verdicts.add(verdict);
            found.add(evidence(test, limits, verdict, regulation));
        }
        String evidence = String.join(". ", found);
        Verdict all = verdicts.contains(Verdict.NOT_MET)
                ? Verdict.NOT_MET
                : verdicts.contains(Verdict.UNDECIDED) ? Verdict.UNDECIDED : Verdict.MET;
        return all == Verdict.UNDECIDED
                ? Response.notAssessed(criterion.id(), evidence)
                : Response.of(criterion.id(), criterion.scale().end(all), evidence);
    }

    private static String evidence(LimitTest test, List<PrudentialLimit> limits, Verdict verdict, String regulation) {
        String asked = test.words();
        if (limits.isEmpty()) {
            return regulation + " states no limit on " + test.kind().words() + "; asked is a " + asked;
        }
        String stated = regulation + ": "
                + limits.stream().map(PrudentialLimit::toString).collect(Collectors.joining("; "));
        return stated + (verdict == Verdict.UNDECIDED ? "; cannot be held against a " : "; asked is a ") + asked;
    }

    /** One limit that is strict enough will do, because all limits hold at once. */
    private static Verdict verdict(LimitTest test, List<PrudentialLimit> limits) {
        boolean met = limits.stream()
                .anyMatch(limit -> test.comparesWith(limit) && sureBasis(test, limit) && test.isKeptBy(limit));
        if (met) {
            return Verdict.MET;
        }
        boolean sure = limits.stream().allMatch(limit -> test.comparesWith(limit) && sameBasis(test, limit));
        return sure ? Verdict.NOT_MET : Verdict.UNDECIDED;
    }

    /** Whether limits or figures were asked; a catalogue without the indicator says nothing of the figures. */
    static boolean wasAsked(Criterion criterion, Response response) {
        return !limitTests(criterion).isEmpty() || response.measurement().isPresent();
    }

    private static boolean sameBasis(LimitTest test, PrudentialLimit limit) {
        return test.basis().isEmpty() || test.basis().get() == limit.basis();
    }

    /**
     * Tier 1 is a part of regulatory capital, so the same part of it is less: a stricter limit, and a lower size from
     * which something counts.
     */
    private static boolean sureBasis(LimitTest test, PrudentialLimit limit) {
        return sameBasis(test, limit)
                || (test.basis().get() == LimitBasis.REGULATORY_CAPITAL && limit.basis() == LimitBasis.TIER_1);
    }

    static Function<Criterion, Optional<Response>> by(Catalogue catalogue, Figures figures) {
        return criterion -> {
            if (criterion.answeredBy() instanceof ThresholdTest test) {
                return Optional.of(measure(
                        criterion,
                        catalogue,
                        test.indicator(),
                        figures,
                        measured -> criterion.scale().end(measured.meets(test.threshold()))));
            }
            if (criterion.answeredBy() instanceof Grading grading) {
                return Optional.of(measure(
                        criterion,
                        catalogue,
                        grading.indicator(),
                        figures,
                        measured -> criterion.scale().ofPoints(grading.points(measured.inUnits()))));
            }
            return Optional.empty();
        };
    }

    private static Response measure(
            Criterion criterion, Catalogue catalogue, String id, Figures figures, Function<Measured, Rating> rating) {
        Optional<Indicator> indicator = catalogue.find(id);
        if (indicator.isEmpty()) {
            return Response.notAssessed(criterion.id(), "no indicator " + id + " in the catalogue given");
        }
        Measurement measurement = indicator.get().measure(figures);
        String of = figures.subject() + ", " + figures.period() + ": ";
        Response response = measurement instanceof Measured measured
                ? Response.of(
                        criterion.id(),
                        rating.apply(measured),
                        of + onOneLine(measured) + "; asked is " + asked(criterion, measured))
                : Response.notAssessed(criterion.id(), of + onOneLine(measurement));
        return response.with(measurement).withSource(figures.source());
    }

    /** A threshold in the unit of the value beside it. */
    private static String asked(Criterion criterion, Measured measured) {
        return criterion.answeredBy() instanceof ThresholdTest test
                ? test.threshold().relation().words() + " "
                        + measured.unit().inSentence(test.threshold().value())
                : criterion.answeredBy().words();
    }

    private static String onOneLine(Measurement measurement) {
        return measurement.toString().replaceAll("\\R\\s*", "; ").replaceAll(" +", " ");
    }
}
