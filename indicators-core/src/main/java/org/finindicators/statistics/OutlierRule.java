/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.validation.InvalidInputException;

/**
 * When a value stands out from others: by the modified z-score of Iglewicz and Hoaglin (1993), as data.
 *
 * <p>The score is {@code factor x (value - median) / MAD}, with the median absolute deviation of the others. Unlike
 * mean and standard deviation these are not pulled by the outlier itself, which would mask it: of nine values no
 * classical score can exceed 8 / 3. Where the MAD is zero, because half of the others or more are equal, the mean
 * absolute deviation takes its place: {@code (value - median) / (fallback x mean absolute deviation)}. Where that is
 * zero, too, all others are equal, and there is no scale to measure by.
 *
 * @param factor what makes the median absolute deviation one standard deviation of a normal distribution
 * @param fallback what makes the mean absolute deviation one
 * @param threshold the score beyond which a value is an outlier, on either side
 * @param allEqual what is said where all others are equal
 * @since 0.1.0
 */
public record OutlierRule(BigDecimal factor, BigDecimal fallback, BigDecimal threshold, AllEqual allEqual) {
    /** The rule as it is printed: 0.6745, and 3.5 as the threshold. */
    public static final OutlierRule IGLEWICZ_HOAGLIN = new OutlierRule(
            new BigDecimal("0.6745"), new BigDecimal("1.253314"), new BigDecimal("3.5"), AllEqual.UNDEFINED);

    /** The same with the third quartile of the normal distribution unrounded, 0.6744897501960817. */
    public static final OutlierRule MODIFIED_Z = IGLEWICZ_HOAGLIN.withFactor(new BigDecimal("0.6744897501960817"));

    /**
     * What is said of a value where all others are equal.
     *
     * @since 0.1.0
     */
    public enum AllEqual {
        /** Nothing: there is no scale to measure by. */
        UNDEFINED,
        /** Any other value is an outlier, without a score. */
        ANY_OTHER_IS_AN_OUTLIER
    }

    /**
     * Checks the numbers.
     *
     * @throws InvalidInputException with every number that is not above zero
     */
    public OutlierRule {
        Intake intake = new Intake();
        factor = positive(intake, "factor", factor);
        fallback = positive(intake, "fallback", fallback);
        threshold = positive(intake, "threshold", threshold);
        intake.refuse();
    }

    private static BigDecimal positive(Intake intake, String place, BigDecimal number) {
        BigDecimal checked = intake.number(place, number);
        if (checked.signum() <= 0
                && intake.violations().stream().noneMatch(wrong -> wrong.path().equals(place))) {
            intake.add(place, checked.toPlainString(), "must be above zero");
        }
        return checked;
    }

    private OutlierRule withFactor(BigDecimal other) {
        return new OutlierRule(other, fallback, threshold, allEqual);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param score the score beyond which a value is an outlier, as decimal text
     * @return the rule
     * @throws InvalidInputException if it is not a number above zero
     */
    public OutlierRule withThreshold(String score) {
        return withThreshold(Intake.requireNumber("threshold", score));
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param score the score beyond which a value is an outlier
     * @return the rule
     * @throws InvalidInputException if it is not above zero
     */
    public OutlierRule withThreshold(BigDecimal score) {
        return new OutlierRule(factor, fallback, score, allEqual);
    }

    /**
     * Returns the rule with another answer where all others are equal.
     *
     * @param answer the answer
     * @return the rule
     */
    public OutlierRule with(AllEqual answer) {
        return new OutlierRule(factor, fallback, threshold, answer);
    }

    /**
     * Scores a value among others.
     *
     * @param value the value
     * @param others what it is compared with; the published examples count the value itself among them
     * @return the score, with the steps; group too small without others, zero denominator where all others are equal
     */
    public Evaluation score(Rational value, OrderedValues others) {
        if (others.size() == 0) {
            return Evaluation.undefined(Reason.GROUP_TOO_SMALL, "there are no others", List.of());
        }
        Rational centre = others.median().orElseThrow();
        Rational off = value.minus(centre);
        Rational median = others.medianDeviation().orElseThrow();
        String from = "median of " + others.size() + ": " + Printing.number(centre);
        if (median.signum() > 0) {
            return Evaluation.of(
                    Rational.of(factor).times(off).dividedBy(median),
                    List.of(),
                    List.of(from, "median absolute deviation: " + Printing.number(median)));
        }
        Rational mean = others.meanDeviation().orElseThrow();
        if (mean.signum() > 0) {
            return Evaluation.of(
                    off.dividedBy(Rational.of(fallback).times(mean)),
                    List.of(),
                    List.of(
                            from,
                            "half or more are equal, so by the mean absolute deviation: " + Printing.number(mean)));
        }
        return Evaluation.undefined(
                Reason.ZERO_DENOMINATOR,
                "all " + others.size() + " others are " + Printing.number(centre) + ", no scale to measure by",
                List.of());
    }

    /**
     * Tells whether a score is beyond the threshold, on either side.
     *
     * @param score the score
     * @return true for an outlier
     */
    public boolean isOutlier(Rational score) {
        Rational limit = Rational.of(threshold);
        return score.compareTo(limit) > 0 || score.compareTo(limit.negated()) < 0;
    }

    /**
     * Scores a column, each row against the other rows of its group, in double precision. It takes n log n steps for n
     * rows, whatever the sizes of the groups.
     *
     * @param values the values; what is not finite is not reported
     * @param groups the group of each row, numbered from 0; less for a row in none
     * @param least how many others with a value there must be
     * @return the scores
     * @throws InvalidInputException if the columns are of different lengths, or fewer than one other is asked for
     */
    public ScoreColumn scores(double[] values, int[] groups, int least) {
        Intake intake = new Intake();
        if (values.length != groups.length) {
            intake.add(
                    "groups", Integer.toString(groups.length), "must be as many as there are values, " + values.length);
        }
        if (least < 1) {
            intake.add("least", Integer.toString(least), "must be one or more");
        }
        intake.refuse();
        return new ScoreColumn(this, values, groups, least);
    }

    /**
     * The scores of a column, with the reason for each row without one.
     *
     * @since 0.1.0
     */
    public static final class ScoreColumn {
        private static final byte SCORED = 0;
        private static final byte NO_VALUE = 1;
        private static final byte NO_GROUP = 2;
        private static final byte SMALL = 3;
        private static final byte ALL_EQUAL = 4;
        private static final byte EQUAL_TO_ALL = 5;

        private final OutlierRule rule;
        private final int least;
        private final double limit;
        private final double[] scores;
        private final byte[] states;

        private ScoreColumn(OutlierRule rule, double[] values, int[] groups, int least) {
            this.rule = rule;
            this.least = least;
            this.limit = rule.threshold().doubleValue();
            scores = new double[values.length];
            states = new byte[values.length];
            int count = Math.max(Arrays.stream(groups).max().orElse(-1), -1) + 1;
            int[] ends = new int[count + 1];
            for (int row = 0; row < values.length; row++) {
                states[row] = !Double.isFinite(values[row]) ? NO_VALUE : groups[row] < 0 ? NO_GROUP : SCORED;
                if (states[row] == SCORED) {
                    ends[groups[row] + 1]++;
                }
            }
            for (int group = 0; group < count; group++) {
                ends[group + 1] += ends[group];
            }
            double[] sorted = new double[ends[count]];
            int[] next = Arrays.copyOf(ends, count);
            for (int row = 0; row < values.length; row++) {
                if (states[row] == SCORED) {
                    // zero has one sign, or it would not be found
                    sorted[next[groups[row]]++] = values[row] + 0.0;
                }
            }
            Others[] others = new Others[count];
            for (int group = 0; group < count; group++) {
                Arrays.sort(sorted, ends[group], ends[group + 1]);
                others[group] = new Others(sorted, ends[group], ends[group + 1]);
            }
            double factor = rule.factor().doubleValue();
            double fallback = rule.fallback().doubleValue();
            for (int row = 0; row < values.length; row++) {
                if (states[row] == SCORED) {
                    score(row, values[row] + 0.0, others[groups[row]], factor, fallback);
                }
            }
        }

        private void score(int row, double value, Others others, double factor, double fallback) {
            others.leaveOut(value);
            if (others.size < least) {
                states[row] = SMALL;
                return;
            }
            double centre = others.median();
            double median = others.medianDeviation(centre);
            if (median > 0) {
                scores[row] = factor * (value - centre) / median;
                return;
            }
            double mean = others.meanDeviation(centre);
            if (mean > 0) {
                scores[row] = (value - centre) / (fallback * mean);
            } else {
                states[row] = value == centre ? EQUAL_TO_ALL : ALL_EQUAL;
            }
        }

        /**
         * Counts the rows.
         *
         * @return how many there are, with and without a score
         */
        public int size() {
            return scores.length;
        }

        /**
         * Returns the score of a row.
         *
         * @param row the row, from 0
         * @return the score, if there is one
         */
        public OptionalDouble score(int row) {
            return states[row] == SCORED ? OptionalDouble.of(scores[row]) : OptionalDouble.empty();
        }

        /**
         * Tells why a row has no score.
         *
         * @param row the row, from 0
         * @return the fault, if it has none
         */
        public Optional<Fault> fault(int row) {
            return switch (states[row]) {
                case SCORED -> Optional.empty();
                case NO_VALUE -> Optional.of(new Fault(Reason.NOT_REPORTED, "no value"));
                case NO_GROUP -> Optional.of(new Fault(Reason.GROUP_TOO_SMALL, "in no group"));
                case SMALL ->
                    Optional.of(new Fault(Reason.GROUP_TOO_SMALL, "fewer than " + least + " others have a value"));
                default -> Optional.of(new Fault(Reason.ZERO_DENOMINATOR, "all others are equal"));
            };
        }

        /**
         * Tells whether a row is an outlier.
         *
         * @param row the row, from 0
         * @return true where its score is beyond the threshold; where all others are equal, as the rule says
         */
        public boolean isOutlier(int row) {
            return states[row] == SCORED
                    ? Math.abs(scores[row]) > limit
                    : states[row] == ALL_EQUAL && rule.allEqual() == AllEqual.ANY_OTHER_IS_AN_OUTLIER;
        }

        /** Prints how many rows have a score, and how many are outliers. */
        @Override
        public String toString() {
            int scored = 0;
            int outliers = 0;
            for (int row = 0; row < scores.length; row++) {
                scored += states[row] == SCORED ? 1 : 0;
                outliers += isOutlier(row) ? 1 : 0;
            }
            return outliers + " outliers among " + scored + " scores of " + scores.length + " rows";
        }
    }

    /** The values of one group in order, one of them left out in turn. */
    private static final class Others {
        private final double[] sorted;
        private final int from;
        private final int end;
        private int skipped;
        private int size;
        private final double[] known = {Double.NaN, Double.NaN, Double.NaN};
        private final double[] sums = new double[3];

        Others(double[] sorted, int from, int end) {
            this.sorted = sorted;
            this.from = from;
            this.end = end;
        }

        void leaveOut(double value) {
            skipped = Arrays.binarySearch(sorted, from, end, value);
            size = end - from - 1;
        }

        private double at(int index) {
            int place = from + index;
            return sorted[place < skipped ? place : place + 1];
        }

        double median() {
            double upper = at(size / 2);
            return size % 2 == 1 ? upper : at(size / 2 - 1) / 2 + upper / 2;
        }

        double medianDeviation(double centre) {
            double upper = deviation(centre, size / 2 + 1);
            return size % 2 == 1 ? upper : deviation(centre, size / 2) / 2 + upper / 2;
        }

        private double deviation(double centre, int count) {
            int split = size / 2;
            int left = Deviations.onTheLeft(
                    size, count, (l, r) -> Double.compare(centre - at(split - 1 - l), at(split + r) - centre));
            double outermost = left == 0 ? 0 : centre - at(split - left);
            return left == count ? outermost : Math.max(outermost, at(split + count - left - 1) - centre);
        }

        /** Taking one value away leaves one of three medians: the sum over all is kept for each. */
        double meanDeviation(double centre) {
            int place = 0;
            while (place < known.length - 1 && known[place] != centre && !Double.isNaN(known[place])) {
                place++;
            }
            if (known[place] != centre) {
                known[place] = centre;
                sums[place] = 0;
                for (int i = from; i < end; i++) {
                    sums[place] += Math.abs(sorted[i] - centre);
                }
            }
            double own = Math.abs(sorted[skipped] - centre);
            if (2 * own <= sums[place]) {
                return (sums[place] - own) / size;
            }
            // what is left of a sum that is mostly the row's own would be what rounding left
            double sum = 0;
            for (int i = from; i < end; i++) {
                sum += i == skipped ? 0 : Math.abs(sorted[i] - centre);
            }
            return sum / size;
        }
    }

    /** Prints for instance {@code modified z beyond 3.5: 0.6745 / MAD, else 1 / (1.253314 x mean deviation)}. */
    @Override
    public String toString() {
        return "modified z beyond " + Printing.number(threshold) + ": " + Printing.number(factor) + " / MAD, else 1 / ("
                + Printing.number(fallback) + " x mean deviation)";
    }
}
