/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.Locale;
import java.util.Optional;
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
 * differ, in nominal terms for instance: means are taken over the line of their own survey. Means are of the rows that
 * the measure itself looks at, after its policy and that of the survey, and it is these rows that are scaled.
 *
 * <p>No parts where the measure is undefined in a survey or for a scaled one, is not one of {@link PovertyMeasures}
 * against the line of the one survey, or a mean is not above zero.
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
        Scaled one = Scaled.of(measure, fact, first);
        Scaled two = Scaled.of(measure, fact, second);
        Measurement before = one.asReported();
        Measurement after = two.asReported();
        if (before instanceof Undefined undefined) {
            return without(measure, reference, undefined, "first survey");
        }
        if (after instanceof Undefined undefined) {
            return without(measure, reference, undefined, "second survey");
        }
        Optional<Fault> fault = one.fault().or(two::fault);
        if (fault.isPresent()) {
            return without(measure, reference, fault.get());
        }
        double mean = one.mean();
        double later = two.mean();
        double ratio = later / mean;
        if (!(mean > 0) || !(later > 0) || !(ratio > 0) || Double.isInfinite(ratio)) {
            return without(
                    measure,
                    reference,
                    new Fault(
                            Reason.OUT_OF_DOMAIN,
                            "means of " + mean + " and " + later + " lines, they must be above zero"));
        }
        Measurement grown = one.by(ratio);
        Measurement shifted = two.by(1 / ratio);
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
