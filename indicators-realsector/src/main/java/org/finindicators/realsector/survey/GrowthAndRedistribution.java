/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.Objects;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * The change of a poverty measure between two surveys, divided into the effects of growth of the mean and of
 * redistribution (Datt and Ravallion 1992).
 *
 * <p>With P(m, d) the poverty of distribution d, scaled to mean m over the line: from the first survey, growth is P(m2,
 * d1) - P(m1, d1), redistribution is P(m1, d2) - P(m1, d1), and a residual is left; from the second it is mirrored. The
 * answer depends on that choice, so it is stated. The Shapley form is the mean of both and has no residual. The parts
 * add up exactly.
 *
 * <p>The measure must depend on welfare over the line only, as those of Foster, Greer and Thorbecke do. Lines may
 * differ, in nominal terms for instance: means are taken over the line of their own survey. Means are of the rows that
 * the measure uses, after its policy and that of the survey, and these rows are scaled.
 *
 * <p>No parts where the measure is undefined in a survey or for a scaled one, is not one of {@link PovertyMeasures}, or
 * a mean is not above zero.
 *
 * @param measure the poverty measure
 * @param reference the survey that is held constant
 * @param parts the parts, if there are any
 * @param fault why there are none, if so
 * @since 0.1.0
 */
public record GrowthAndRedistribution(
        Measure measure, Reference reference, Optional<Components> parts, Optional<Fault> fault) {
    /**
     * The survey that is held constant.
     *
     * @since 0.1.0
     */
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
     * @since 0.1.0
     */
    public static final class Components {
        private final Rational before;
        private final Rational after;
        private final Rational growth;
        private final Rational redistribution;

        Components(Rational before, Rational after, Rational growth, Rational redistribution) {
            this.before = before;
            this.after = after;
            this.growth = growth;
            this.redistribution = redistribution;
        }

        /**
         * Returns the measure in the first survey.
         *
         * @return the measure
         */
        public Rational before() {
            return before;
        }

        /**
         * Returns the measure in the second survey.
         *
         * @return the measure
         */
        public Rational after() {
            return after;
        }

        /**
         * Returns the effect of a change of the mean alone.
         *
         * @return the growth component
         */
        public Rational growth() {
            return growth;
        }

        /**
         * Returns the effect of a change of the distribution alone.
         *
         * @return the redistribution component
         */
        public Rational redistribution() {
            return redistribution;
        }

        /**
         * Returns the whole change.
         *
         * @return after less before
         */
        public Rational change() {
            return after.minus(before);
        }

        /**
         * Returns the part of the change that neither explains.
         *
         * @return the change less growth and redistribution; zero in the Shapley form
         */
        public Rational residual() {
            return change().minus(growth).minus(redistribution);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Components that
                    && before.equals(that.before)
                    && after.equals(that.after)
                    && growth.equals(that.growth)
                    && redistribution.equals(that.redistribution);
        }

        @Override
        public int hashCode() {
            return Objects.hash(before, after, growth, redistribution);
        }

        /** Prints for instance {@code growth -0.015, redistribution -0.008, residual 0.003}. */
        @Override
        public String toString() {
            return "growth " + Printing.number(growth) + ", redistribution " + Printing.number(redistribution)
                    + ", residual " + Printing.number(residual());
        }
    }

    /**
     * Divides a change.
     *
     * @param measure the poverty measure
     * @param first the first survey
     * @param second the second survey
     * @param reference the survey that is held constant
     * @return the parts, or the reason why there are none
     */
    public static GrowthAndRedistribution of(Measure measure, Survey first, Survey second, Reference reference) {
        if (!measure.isToLine()) {
            return without(
                    measure,
                    reference,
                    new Fault(Reason.NOT_APPLICABLE, measure + " is not a measure against the poverty line"));
        }
        Scaled one = new Scaled(measure, measure.prepare(first));
        Scaled two = new Scaled(measure, measure.prepare(second));
        Evaluation before = one.asReported();
        if (before.value().isEmpty()) {
            return without(measure, reference, before, "first survey");
        }
        Evaluation after = two.asReported();
        if (after.value().isEmpty()) {
            return without(measure, reference, after, "second survey");
        }
        double mean = one.mean();
        double later = two.mean();
        if (!Double.isFinite(mean) || !Double.isFinite(later)) {
            return without(measure, reference, new Fault(Reason.OUT_OF_DOMAIN, Answer.BEYOND));
        }
        double ratio = later / mean;
        if (!(mean > 0) || !(later > 0) || !(ratio > 0) || Double.isInfinite(ratio)) {
            return without(
                    measure,
                    reference,
                    new Fault(
                            Reason.OUT_OF_DOMAIN,
                            "means of " + mean + " and " + later + " poverty lines, which must be above zero"));
        }
        Evaluation grown = one.by(ratio);
        Evaluation shifted = two.by(1 / ratio);
        if (grown.value().isEmpty()) {
            return without(measure, reference, grown, "first survey at the second mean");
        }
        if (shifted.value().isEmpty()) {
            return without(measure, reference, shifted, "second survey at the first mean");
        }
        Components parts = parts(reference, exact(before), exact(after), exact(grown), exact(shifted));
        return new GrowthAndRedistribution(measure, reference, Optional.of(parts), Optional.empty());
    }

    private static Components parts(
            Reference reference, Rational before, Rational after, Rational grown, Rational shifted) {
        return switch (reference) {
            case FIRST -> new Components(before, after, grown.minus(before), shifted.minus(before));
            case SECOND -> new Components(before, after, after.minus(shifted), after.minus(grown));
            case SHAPLEY ->
                new Components(
                        before,
                        after,
                        half(grown.minus(before).plus(after.minus(shifted))),
                        half(shifted.minus(before).plus(after.minus(grown))));
        };
    }

    private static Rational half(Rational value) {
        return value.times(Rational.of(1, 2));
    }

    private static Rational exact(Evaluation evaluation) {
        return evaluation.value().orElseThrow();
    }

    private static GrowthAndRedistribution without(
            Measure measure, Reference reference, Evaluation undefined, String where) {
        Fault fault = undefined.faults().get(0);
        return without(measure, reference, new Fault(fault.reason(), where + ": " + fault.detail()));
    }

    private static GrowthAndRedistribution without(Measure measure, Reference reference, Fault fault) {
        return new GrowthAndRedistribution(measure, reference, Optional.empty(), Optional.of(fault));
    }

    /** Prints for instance {@code change -0.02: growth -0.015, redistribution -0.008, residual 0.003}. */
    @Override
    public String toString() {
        if (parts.isEmpty()) {
            return "change undefined: " + fault.map(Fault::toString).orElse("");
        }
        Components all = parts.get();
        return "change " + Printing.number(all.change()) + ": " + all + "\n  " + measure + " from "
                + Printing.number(all.before()) + " to " + Printing.number(all.after()) + ", reference: " + reference;
    }
}
