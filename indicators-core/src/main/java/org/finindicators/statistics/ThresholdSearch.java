/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Reason;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.validation.InvalidInputException;

/**
 * How a threshold is chosen: what is to be best, among which percentiles, and how many crises must be called.
 *
 * <p>The least noise-to-signal ratio is often found where there is hardly a signal, so a least share of crises to be
 * called goes with it; a crisis is called by one signal or more in the periods before it. The percentile is the share
 * of periods that are not beyond the threshold, so that 90 leaves a tenth beyond it in either tail; those at the
 * threshold are signals, too. Of thresholds that are equally good the lowest percentile is taken, which calls most.
 *
 * <p>It is immutable; each method returns another.
 *
 * @since 0.1.0
 */
public final class ThresholdSearch {
    private static final int FIRST = 50;
    private static final int LAST = 99;

    private final Optional<BigDecimal> theta;
    private final List<BigDecimal> percentiles;
    private final BigDecimal leastCalled;

    private ThresholdSearch(Optional<BigDecimal> theta, List<BigDecimal> percentiles, BigDecimal leastCalled) {
        this.theta = theta;
        this.percentiles = percentiles;
        this.leastCalled = leastCalled;
    }

    /**
     * Searches for the least adjusted noise-to-signal ratio, among the percentiles from 50 to 99.
     *
     * @return the search, which asks for no share of crises to be called
     */
    public static ThresholdSearch leastNoise() {
        return new ThresholdSearch(Optional.empty(), standard(), BigDecimal.ZERO);
    }

    /**
     * Searches for the greatest usefulness, among the percentiles from 50 to 99.
     *
     * @param theta the weight of a missed crisis, from 0 to 1
     * @return the search, which asks for no share of crises to be called
     * @throws InvalidInputException if the weight is not from 0 to 1
     */
    public static ThresholdSearch mostUseful(BigDecimal theta) {
        return new ThresholdSearch(Optional.of(SignalMatrix.preference("theta", theta)), standard(), BigDecimal.ZERO);
    }

    /**
     * Searches for the greatest usefulness, among the percentiles from 50 to 99.
     *
     * @param theta the weight of a missed crisis, from 0 to 1, as decimal text
     * @return the search, which asks for no share of crises to be called
     * @throws InvalidInputException if the weight is not a number from 0 to 1
     */
    public static ThresholdSearch mostUseful(String theta) {
        return mostUseful(SignalMatrix.preference("theta", theta));
    }

    private static List<BigDecimal> standard() {
        return IntStream.rangeClosed(FIRST, LAST).mapToObj(BigDecimal::valueOf).toList();
    }

    /**
     * Searches among other percentiles.
     *
     * @param percentiles the percentiles, above 0 and up to 100, in any order
     * @return the search
     * @throws InvalidInputException with every percentile that is out of bounds, or if there are none
     */
    public ThresholdSearch amongPercentiles(BigDecimal... percentiles) {
        Intake intake = new Intake();
        return among(intake, intake::toNumber, percentiles);
    }

    /**
     * Searches among other percentiles.
     *
     * @param percentiles the percentiles, above 0 and up to 100, in any order, as decimal text
     * @return the search
     * @throws InvalidInputException with every percentile that is no number or out of bounds, or if there are none
     */
    public ThresholdSearch amongPercentiles(String... percentiles) {
        Intake intake = new Intake();
        return among(intake, intake::toNumber, percentiles);
    }

    private <T> ThresholdSearch among(
            Intake intake, BiFunction<String, T, Optional<BigDecimal>> reader, T[] percentiles) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (T percentile : percentiles) {
            reader.apply("percentile", percentile).ifPresent(number -> {
                numbers.add(number);
                if (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(100)) > 0) {
                    intake.add("percentile", Printing.number(number), "must be above 0 and not above 100");
                }
            });
        }
        if (percentiles.length == 0) {
            intake.add("percentiles", "", "there are none");
        }
        intake.refuse();
        List<BigDecimal> sorted =
                numbers.stream().sorted(Comparator.naturalOrder()).distinct().toList();
        return new ThresholdSearch(theta, sorted, leastCalled);
    }

    /**
     * Asks for a share of the crises to be called.
     *
     * @param share the least share, from 0 to 1
     * @return the search
     * @throws InvalidInputException if the share is not from 0 to 1
     */
    public ThresholdSearch callingAtLeast(BigDecimal share) {
        return new ThresholdSearch(theta, percentiles, SignalMatrix.preference("share of crises", share));
    }

    /**
     * Asks for a share of the crises to be called.
     *
     * @param share the least share, from 0 to 1, as decimal text
     * @return the search
     * @throws InvalidInputException if the share is not a number from 0 to 1
     */
    public ThresholdSearch callingAtLeast(String share) {
        return callingAtLeast(SignalMatrix.preference("share of crises", share));
    }

    /**
     * Searches a sample; the thresholds are its values at the percentiles, without interpolation.
     *
     * @param sample the sample
     * @return what was tried and which is best
     */
    public Outcome over(SignalSample sample) {
        return outcome(sample, sample::quantile);
    }

    /**
     * Searches a sample whose values are percentile ranks already, from 0 to 1; the thresholds are the percentiles.
     *
     * @param ranks the sample
     * @return what was tried and which is best
     */
    public Outcome overRanks(SignalSample ranks) {
        return outcome(
                ranks, share -> Optional.of(ranks.tail() == SignalTail.UPPER ? share : Rational.ONE.minus(share)));
    }

    private Outcome outcome(SignalSample sample, Function<Rational, Optional<Rational>> thresholdAt) {
        List<Trial> trials = new ArrayList<>();
        for (BigDecimal percentile : percentiles) {
            Rational share = Rational.of(percentile.movePointLeft(2));
            thresholdAt.apply(share).ifPresent(threshold -> {
                SignalMatrix matrix = sample.matrix(threshold);
                trials.add(new Trial(
                        percentile,
                        threshold,
                        matrix,
                        sample.crisesCalled(threshold).size(),
                        theta.map(matrix::usefulness).orElseGet(matrix::noiseToSignal)));
            });
        }
        return new Outcome(this, sample.crises().size(), trials);
    }

    /** Less is better: noise as it is, usefulness the other way round. */
    private Rational loss(Trial trial) {
        Rational value = trial.criterion().value().orElseThrow();
        return theta.isPresent() ? value.negated() : value;
    }

    private boolean callsEnough(Trial trial, int crises) {
        return Rational.of(trial.called()).compareTo(Rational.of(leastCalled).times(Rational.of(crises))) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ThresholdSearch that
                && theta.equals(that.theta)
                && percentiles.equals(that.percentiles)
                && leastCalled.compareTo(that.leastCalled) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(theta, percentiles, leastCalled.stripTrailingZeros());
    }

    /** Prints what is searched for. */
    @Override
    public String toString() {
        String best = theta.map(weight -> "greatest usefulness, theta " + Printing.number(weight))
                .orElse("least noise-to-signal");
        return leastCalled.signum() == 0
                ? best
                : best + ", calling " + Printing.percent(leastCalled) + " of crises or more";
    }

    /**
     * One threshold that was tried.
     *
     * @param percentile its percentile
     * @param threshold the threshold
     * @param matrix the counts
     * @param called how many crises it calls
     * @param criterion the noise-to-signal ratio or the usefulness, whichever is searched by
     * @since 0.1.0
     */
    public record Trial(
            BigDecimal percentile, Rational threshold, SignalMatrix matrix, int called, Evaluation criterion) {}

    /**
     * What a search tried, and which is best.
     *
     * @since 0.1.0
     */
    public static final class Outcome implements Tabular {
        private final ThresholdSearch search;
        private final int crises;
        private final List<Trial> trials;

        private Outcome(ThresholdSearch search, int crises, List<Trial> trials) {
            this.search = search;
            this.crises = crises;
            this.trials = List.copyOf(trials);
        }

        /**
         * Lists what was tried.
         *
         * @return the thresholds, by percentile
         */
        public List<Trial> trials() {
            return trials;
        }

        /**
         * Finds the best threshold.
         *
         * @return it, or nothing where {@link #threshold()} is undefined
         */
        public Optional<Trial> best() {
            return trials.stream()
                    .filter(trial -> trial.criterion().value().isPresent() && search.callsEnough(trial, crises))
                    .min(Comparator.comparing(search::loss));
        }

        /**
         * Gives the best threshold, or why there is none.
         *
         * @return the threshold; undefined without crises or calm periods (group too small), or where no percentile
         *     calls as many crises as asked, or none has a hit (no solution)
         */
        public Evaluation threshold() {
            Optional<Trial> best = best();
            if (best.isPresent()) {
                return Evaluation.of(
                        best.get().threshold(),
                        List.of(),
                        List.of("percentile " + Printing.number(best.get().percentile()), search.toString()));
            }
            if (trials.isEmpty()) {
                return Evaluation.undefined(Reason.GROUP_TOO_SMALL, "no period", List.of());
            }
            return trials.stream()
                    .map(trial -> trial.matrix().unconditionalProbability())
                    .filter(evaluation -> evaluation.value().isEmpty())
                    .findFirst()
                    .orElseGet(() -> Evaluation.undefined(
                            Reason.NO_SOLUTION,
                            "none of " + trials.size() + " percentiles has " + search.wanted(),
                            List.of()));
        }

        /**
         * Lays the search out.
         *
         * @return a row for each threshold that was tried
         */
        @Override
        public Table table() {
            String criterion = search.theta.isPresent() ? "usefulness" : "noise-to-signal";
            Table table = Table.of(
                    search.toString(),
                    Column.number("percentile"),
                    Column.number("threshold"),
                    Column.number("A"),
                    Column.number("B"),
                    Column.number("C"),
                    Column.number("D"),
                    Column.number("called"),
                    Column.number(criterion));
            Optional<Trial> best = best();
            for (Trial trial : trials) {
                SignalMatrix matrix = trial.matrix();
                table = table.row(
                        Printing.number(trial.percentile()),
                        Printing.number(trial.threshold()),
                        Printing.number(matrix.hits()),
                        Printing.number(matrix.falseAlarms()),
                        Printing.number(matrix.missed()),
                        Printing.number(matrix.quiet()),
                        trial.called() + " of " + crises,
                        trial.criterion().value().map(Printing::number).orElse("undefined")
                                + (best.filter(trial::equals).isPresent() ? " *" : ""));
            }
            Evaluation threshold = threshold();
            return table.note(threshold
                    .value()
                    .map(value -> "* best: " + Printing.number(value))
                    .orElseGet(() -> "no threshold: " + threshold.faults().get(0)));
        }

        /** Prints what was tried as a table. */
        @Override
        public String toString() {
            return table().toString();
        }
    }

    private String wanted() {
        return leastCalled.signum() == 0
                ? "a hit"
                : "a hit and calls " + Printing.percent(leastCalled) + " of crises or more";
    }
}
