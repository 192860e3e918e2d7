/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.number.Relation;
import org.finindicators.number.Threshold;
import org.finindicators.regulation.LimitBasis;
import org.finindicators.regulation.LimitKind;
import org.finindicators.regulation.PrudentialLimit;

/**
 * What answers a criterion.
 *
 * @since 0.1.0
 */
public sealed interface AnsweredBy {
    /**
     * Says what answers it.
     *
     * @return for instance {@code intermediary.capital-ratio at least 0.08}
     */
    String words();

    /**
     * An assessor's rating, and nothing else.
     *
     * @since 0.1.0
     */
    record Judgement() implements AnsweredBy {
        @Override
        public String words() {
            return "judgement";
        }
    }

    /**
     * A computed indicator that keeps a threshold or not; the scale's best rating or its worst.
     *
     * @param indicator the id of the indicator
     * @param threshold the threshold
     * @since 0.1.0
     */
    record ThresholdTest(String indicator, Threshold threshold) implements AnsweredBy {
        @Override
        public String words() {
            return indicator + " " + threshold;
        }
    }

    /**
     * A computed indicator whose value gives the points; on a scale of numbers only.
     *
     * @param indicator the id of the indicator
     * @param marks values with their points, in order of the values; evenly between them, and constant outside
     * @since 0.1.0
     */
    record Grading(String indicator, List<Mark> marks) implements AnsweredBy {
        /** Copies the list. */
        public Grading {
            marks = List.copyOf(marks);
        }

        @Override
        public String words() {
            return indicator + " ("
                    + marks.stream()
                            .map(mark -> Printing.number(mark.value) + " = " + Printing.number(mark.points))
                            .collect(Collectors.joining("; "))
                    + ")";
        }

        /** The points for a value. */
        Rational points(Rational value) {
            Rational points = Rational.of(marks.get(0).points);
            for (int at = 1; at < marks.size(); at++) {
                Rational from = Rational.of(marks.get(at - 1).value);
                Rational to = Rational.of(marks.get(at).value);
                if (value.compareTo(from) > 0) {
                    Rational part = value.compareTo(to) > 0
                            ? Rational.ONE
                            : value.minus(from).dividedBy(to.minus(from));
                    BigDecimal rise = marks.get(at).points.subtract(marks.get(at - 1).points);
                    points = points.plus(part.times(Rational.of(rise)));
                }
            }
            return points;
        }
    }

    /**
     * A value and its points.
     *
     * @param value the value of the indicator, a fraction for shares and rates
     * @param points the points, from 0 to 1
     * @since 0.1.0
     */
    record Mark(BigDecimal value, BigDecimal points) {}

    /**
     * Limits in force that pass every one of several tests.
     *
     * @param tests the tests
     * @since 0.1.0
     */
    record LimitTests(List<LimitTest> tests) implements AnsweredBy {
        /** Copies the list. */
        public LimitTests {
            tests = List.copyOf(tests);
        }

        @Override
        public String words() {
            return tests.stream().map(LimitTest::words).collect(Collectors.joining("; "));
        }
    }

    /**
     * A limit in force that is as strict as this one or stricter.
     *
     * @param kind what is limited, or defined by a number
     * @param relation how a figure should stand to the number
     * @param value the number, a fraction or a multiple of the basis
     * @param basis what it is a part of, if the criterion says
     * @since 0.1.0
     */
    record LimitTest(LimitKind kind, Relation relation, BigDecimal value, Optional<LimitBasis> basis)
            implements AnsweredBy {
        @Override
        public String words() {
            String number = kind.fits(LimitBasis.PLAIN_NUMBER) ? Printing.number(value) : Printing.percent(value);
            return "limit on " + kind.words() + " " + relation.words() + " " + number
                    + basis.map(of -> " of " + of.words()).orElse("");
        }

        /** Whether the two are about the same ends of the same line, so that one can be stricter. */
        boolean comparesWith(PrudentialLimit limit) {
            return isMaximum(relation) == isMaximum(limit.relation());
        }

        /**
         * Whether a limit allows nothing that the criterion forbids; for a rule on what counts, whether all counts that
         * the criterion wants counted.
         */
        boolean isKeptBy(PrudentialLimit limit) {
            return kind.isDefinition()
                    ? isWithin(relation, value, limit.relation(), limit.value())
                    : isWithin(limit.relation(), limit.value(), relation, value);
        }

        private static boolean isWithin(Relation inner, BigDecimal value, Relation outer, BigDecimal bound) {
            int order = isMaximum(inner) ? value.compareTo(bound) : bound.compareTo(value);
            return order < 0 || (order == 0 && (isStrict(inner) || !isStrict(outer)));
        }

        private static boolean isMaximum(Relation relation) {
            return relation == Relation.AT_MOST || relation == Relation.BELOW;
        }

        private static boolean isStrict(Relation relation) {
            return relation == Relation.ABOVE || relation == Relation.BELOW;
        }
    }
}
