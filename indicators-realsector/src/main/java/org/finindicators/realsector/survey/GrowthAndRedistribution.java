/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.indicator.Unit;
import org.finindicators.number.Rational;

/**
 * The change of a poverty measure between two surveys, divided into what came of the growth of the mean and what of the
 * change of the distribution (Datt and Ravallion 1992).
 *
 * <p>With P(m, d) the poverty of distribution d, scaled to mean m over the line: from the first survey, growth is P(m2,
 * d1) - P(m1, d1), redistribution is P(m1, d2) - P(m1, d1), and a residual is left; from the second it is mirrored. The
 * answer depends on that choice, so it is stated. The Shapley form is the mean of both and has no residual. The parts
 * add up exactly.
 *
 * <p>The measure must depend on welfare over the line only, as those of Foster, Greer and Thorbecke do. Lines may
 * differ, in nominal terms for instance: means are taken over the line of their own survey.
 *
 * <p>No parts where the measure is undefined in a survey or for a scaled one, or a mean is not above zero.
 *
 * @param measure the poverty measure
 * @param reference the survey that is held constant
 * @param parts the parts, if there are any
 * @param fault why there are none, if so
 */
public record GrowthAndRedistribution(
        Indicator measure, Reference reference, Optional<Parts> parts, Optional<Fault> fault) {
    /** What is held constant. */
    public enum Reference {
        /** The first survey. */
        FIRST("first survey"),
        /** The second survey. */
        SECOND("second survey"),
        /** Each in turn, and the mean of both. */
        SHAPLEY("mean of both, Shapley");

        private final String words;

        Reference(String words) {
            this.words = words;
        }

        /** Returns the reference in words. */
        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * The parts of a change.
     *
     * @param before the measure in the first survey
     * @param after the measure in the second survey
     * @param growth what a change of the mean alone does
     * @param redistribution what a change of the distribution alone does
     */
    public record Parts(Rational before, Rational after, Rational growth, Rational redistribution) {
        /**
         * Returns the whole change.
         *
         * @return after less before
         */
        public Rational change() {
            return after.minus(before);
        }

        /**
         * Returns what neither part explains.
         *
         * @return the change less growth and redistribution; zero in the Shapley form
         */
        public Rational residual() {
            return change().minus(growth).minus(redistribution);
        }
    }

    /**
     * Divides a change.
     *
     * @param measure the poverty measure
     * @param fact where figures have their survey
     * @param first the figures with the first survey
     * @param second the figures with the second survey
     * @param reference the survey that is held constant
     * @return the parts, or the reason why there are none
     */
    public static GrowthAndRedistribution of(
            Indicator measure, Fact<Survey> fact, Figures first, Figures second, Reference reference) {
        Measurement before = measure.measure(first);
        Measurement after = measure.measure(second);
        Optional<Survey> one = first.fact(fact);
        Optional<Survey> two = second.fact(fact);
        if (before instanceof Undefined undefined) {
            return without(measure, reference, undefined, "first survey");
        }
        if (after instanceof Undefined undefined) {
            return without(measure, reference, undefined, "second survey");
        }
        if (one.isEmpty() || two.isEmpty()) {
            return without(measure, reference, new Fault(Reason.NOT_REPORTED, fact.name()));
        }
        double mean = mean(one.get());
        double later = mean(two.get());
        double ratio = later / mean;
        if (!(mean > 0) || !(later > 0) || !(ratio > 0) || Double.isInfinite(ratio)) {
            return without(
                    measure,
                    reference,
                    new Fault(
                            Reason.OUT_OF_DOMAIN,
                            "means of " + mean + " and " + later + " lines, they must be above zero"));
        }
        Measurement grown = measure.measure(new WithSurvey(first, fact, scaled(one.get(), ratio)));
        Measurement shifted = measure.measure(new WithSurvey(second, fact, scaled(two.get(), 1 / ratio)));
        if (grown instanceof Undefined undefined) {
            return without(measure, reference, undefined, "first survey at the second mean");
        }
        if (shifted instanceof Undefined undefined) {
            return without(measure, reference, undefined, "second survey at the first mean");
        }
        Parts parts = parts(reference, exact(before), exact(after), exact(grown), exact(shifted));
        return new GrowthAndRedistribution(measure, reference, Optional.of(parts), Optional.empty());
    }

    private static Parts parts(Reference reference, Rational before, Rational after, Rational grown, Rational shifted) {
        return switch (reference) {
            case FIRST -> new Parts(before, after, grown.minus(before), shifted.minus(before));
            case SECOND -> new Parts(before, after, after.minus(shifted), after.minus(grown));
            case SHAPLEY ->
                new Parts(
                        before,
                        after,
                        half(grown.minus(before).plus(after.minus(shifted))),
                        half(shifted.minus(before).plus(after.minus(grown))));
        };
    }

    private static Rational half(Rational value) {
        return value.times(Rational.of(1, 2));
    }

    private static Rational exact(Measurement measurement) {
        return ((Measured) measurement).exact();
    }

    /** The weighted mean over the line. */
    private static double mean(Survey survey) {
        double persons =
                IntStream.range(0, survey.size()).mapToDouble(survey::weight).sum();
        double welfare = IntStream.range(0, survey.size())
                .mapToDouble(row -> survey.weight(row) * survey.welfare(row))
                .sum();
        return welfare / persons / survey.line().doubleValue();
    }

    private static Survey scaled(Survey survey, double ratio) {
        double[] welfare = IntStream.range(0, survey.size())
                .mapToDouble(row -> survey.welfare(row) * ratio)
                .toArray();
        double[] weights =
                IntStream.range(0, survey.size()).mapToDouble(survey::weight).toArray();
        return Survey.of(welfare, weights, survey.line().toPlainString());
    }

    private static GrowthAndRedistribution without(
            Indicator measure, Reference reference, Undefined undefined, String where) {
        return without(measure, reference, new Fault(undefined.why(), where + ": " + undefined.detail()));
    }

    private static GrowthAndRedistribution without(Indicator measure, Reference reference, Fault fault) {
        return new GrowthAndRedistribution(measure, reference, Optional.empty(), Optional.of(fault));
    }

    /**
     * Prints for instance {@code change -2.00 percentage points: growth -1.50, redistribution -0.80, residual 0.30}.
     */
    @Override
    public String toString() {
        if (parts.isEmpty()) {
            return "change undefined: " + fault.map(Fault::toString).orElse("");
        }
        Parts all = parts.get();
        Unit unit = measure.variant().unit();
        String points = (" " + (unit == Unit.SHARE ? Unit.POINTS.words() : unit.words())).stripTrailing();
        return "change " + print(all.change()) + points + ": growth " + print(all.growth()) + ", redistribution "
                + print(all.redistribution()) + ", residual " + print(all.residual()) + "\n  "
                + measure.title().toLowerCase(Locale.ROOT) + " from " + print(all.before()) + " to "
                + print(all.after()) + ", reference: " + reference;
    }

    private String print(Rational value) {
        return measure.variant().unit().print(value.toDecimal());
    }
}
