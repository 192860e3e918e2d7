/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;

/**
 * Draws rows of a survey again and again to see how far a measure depends on who was asked (Efron 1979).
 *
 * <p>Each replication draws as many rows as there are, with replacement and equal probability, and takes their weights
 * along; with {@linkplain #withClusters(int...) clusters} it draws as many clusters as there are, whole. Strata are not
 * known. The bounds of the interval are percentiles of the replications (linear between the nearest two). What a policy
 * did to a survey stays; a measure's own policy is applied to each replication.
 *
 * <p>A measure of several surveys, a change for instance, needs all of them drawn, {@linkplain #of(Indicator, List,
 * Figures) each by itself}: they are taken for independent samples, so that for the same households asked twice the
 * interval is too wide as a rule. A measure that reads a survey which is not drawn has no interval.
 *
 * <p>Each replication has a random generator of its own, from the seed and its index: the same seed gives the same
 * result, in whatever order replications are drawn.
 *
 * <pre>{@code Bootstrap.seed(42).of(POVERTY_GAP, SURVEY, statement)}</pre>
 */
public final class Bootstrap {
    /** The fewest replications, of which percentiles can be taken. */
    public static final int FEWEST = 100;

    /** The most replications. */
    public static final int MOST = 100_000;

    private static final int USUAL = 1000;
    private static final BigDecimal USUAL_LEVEL = new BigDecimal("0.95");
    private static final long STRIDE = 0xD1B54A32D192ED03L;

    private final long seed;
    private final int replications;
    private final BigDecimal level;
    private final Optional<int[]> clusters;

    private Bootstrap(long seed, int replications, BigDecimal level, Optional<int[]> clusters) {
        this.seed = seed;
        this.replications = replications;
        this.level = level;
        this.clusters = clusters;
    }

    /**
     * Takes a seed: 1,000 replications, a 95 per cent interval, rows drawn one by one.
     *
     * @param seed any number
     * @return the method
     */
    public static Bootstrap seed(long seed) {
        return new Bootstrap(seed, USUAL, USUAL_LEVEL, Optional.empty());
    }

    /**
     * Returns the method with another number of replications.
     *
     * @param number how many, from {@value #FEWEST} to {@value #MOST}
     * @return the method
     * @throws IllegalArgumentException if it is out of these bounds
     */
    public Bootstrap withReplications(int number) {
        if (number < FEWEST || number > MOST) {
            throw new IllegalArgumentException(number + " replications, they must be " + FEWEST + " to " + MOST);
        }
        return new Bootstrap(seed, number, level, clusters);
    }

    /**
     * Returns the method with another level of the interval.
     *
     * @param share the level as decimal text, above 0 and below 1
     * @return the method
     * @throws IllegalArgumentException if it is no number, or out of these bounds
     */
    public Bootstrap withLevel(String share) {
        BigDecimal other = Decimals.parse(share);
        if (other.signum() <= 0 || other.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("a level of " + share + ", it must be above 0 and below 1");
        }
        return new Bootstrap(seed, replications, other, clusters);
    }

    /**
     * Returns the method that draws whole clusters, villages for instance; several surveys cannot be drawn by clusters.
     *
     * @param codes the cluster of each row, either of those left by a policy or of all that were reported
     * @return the method
     */
    public Bootstrap withClusters(int... codes) {
        return new Bootstrap(seed, replications, level, Optional.of(codes.clone()));
    }

    /**
     * Returns the seed.
     *
     * @return the seed
     */
    public long seed() {
        return seed;
    }

    /**
     * Returns the number of replications.
     *
     * @return how many
     */
    public int replications() {
        return replications;
    }

    /**
     * Returns the level of the interval.
     *
     * @return the level, 0.95 unless another was given
     */
    public BigDecimal level() {
        return level;
    }

    /**
     * Estimates a measure with its interval.
     *
     * @param measure the measure
     * @param fact where the figures have their survey
     * @param figures the figures
     * @return the estimate and its interval, or the reason why there is none: the measure itself is undefined, it reads
     *     another survey, there are fewer than two rows or clusters, clusters and rows do not match, or the measure is
     *     undefined in a replication
     */
    public BootstrapInterval of(Indicator measure, Fact<Survey> fact, Figures figures) {
        return of(measure, List.of(fact), figures);
    }

    /**
     * Estimates a measure of several surveys with its interval; each survey is drawn independently of the others.
     *
     * @param measure the measure
     * @param facts where the figures have the surveys
     * @param figures the figures
     * @return the estimate and its interval, or the reason why there is none, as for one survey
     */
    public BootstrapInterval of(Indicator measure, List<Fact<Survey>> facts, Figures figures) {
        WithSurveys read = WithSurveys.of(figures, Resampling.surveys(facts, figures));
        Measurement estimate = measure.measure(read);
        if (estimate instanceof Undefined undefined) {
            return without(estimate, undefined.faults().get(0));
        }
        Map<Fact<Survey>, Resampling> drawn = new LinkedHashMap<>();
        for (Fact<Survey> fact : facts) {
            if (!read.surveys().containsKey(fact)) {
                return without(estimate, new Fault(Reason.NOT_REPORTED, fact.name()));
            }
            Resampling resampling = Resampling.of(read.surveys().get(fact), clusters);
            Optional<Fault> fault = resampling.fault();
            if (fault.isPresent()) {
                return without(estimate, fault.get());
            }
            drawn.put(fact, resampling);
        }
        if (clusters.isPresent() && drawn.size() > 1) {
            return without(estimate, new Fault(Reason.NOT_APPLICABLE, "clusters of one of several surveys"));
        }
        if (!read.others().isEmpty()) {
            return without(
                    estimate,
                    new Fault(
                            Reason.NOT_APPLICABLE,
                            "the measure also reads " + String.join(", ", read.others())
                                    + ", which is to be drawn as well"));
        }
        return drawn(measure, drawn, figures, estimate);
    }

    private BootstrapInterval drawn(
            Indicator measure, Map<Fact<Survey>, Resampling> drawn, Figures figures, Measurement estimate) {
        double[] values = new double[replications];
        Optional<Undefined> first = Optional.empty();
        int undefined = 0;
        for (int i = 0; i < replications; i++) {
            SplittableRandom random = new SplittableRandom(seed + i * STRIDE);
            Map<Fact<Survey>, Survey> again = new LinkedHashMap<>();
            drawn.forEach((fact, resampling) -> again.put(fact, resampling.draw(random)));
            Measurement one = measure.measure(WithSurveys.of(figures, again));
            if (one instanceof Measured measured) {
                values[i] = measured.exact().toDouble();
            } else if (one instanceof Undefined without) {
                undefined++;
                first = first.isPresent() ? first : Optional.of(without);
            }
        }
        if (first.isPresent()) {
            Fault fault = first.get().faults().get(0);
            return without(
                    estimate,
                    new Fault(
                            fault.reason(),
                            undefined + " of " + replications + " replications are undefined, the first: "
                                    + fault.detail()));
        }
        Arrays.sort(values);
        double tail = (1 - level.doubleValue()) / 2;
        return new BootstrapInterval(
                estimate,
                this,
                Optional.of(new BootstrapInterval.Bounds(
                        Resampling.percentile(values, tail),
                        Resampling.percentile(values, 1 - tail),
                        Resampling.deviation(values))),
                Optional.empty());
    }

    private BootstrapInterval without(Measurement estimate, Fault fault) {
        return new BootstrapInterval(estimate, this, Optional.empty(), Optional.of(fault));
    }

    /** Prints for instance {@code 95 % interval of 1,000 replications, seed 42}. */
    @Override
    public String toString() {
        return Printing.upTo(level.movePointRight(2), 6) + " % interval of "
                + Printing.fixed(BigDecimal.valueOf(replications), 0) + " replications, seed " + seed
                + (clusters.isPresent() ? ", by cluster" : "");
    }
}
