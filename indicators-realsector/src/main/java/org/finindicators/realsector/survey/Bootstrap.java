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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.validation.InvalidInputException;

/**
 * Draws rows of a survey again and again to find how far a measure depends on who was asked (Efron 1979).
 *
 * <p>Each replication draws as many rows as there are, with replacement and equal probability, and takes their weights
 * along; with {@linkplain #withClusters(int...) clusters} it draws as many clusters as there are, whole. Strata are not
 * kept. The bounds of the interval are percentiles of the replications (linear between the nearest two). The effect of
 * a policy on a survey stays; a measure's own policy is applied to each replication.
 *
 * <p>A measure of several surveys, a change for instance, needs all of them drawn, {@linkplain #interval(Indicator,
 * List, Figures) each by itself}: they are taken for independent samples, so that for the same households asked twice
 * the interval is too wide as a rule. A measure that reads a survey that is not drawn has no interval.
 *
 * <p>{@link ByGroup#of(Survey, Map, Bootstrap)} gives intervals of the groups of a survey. A line that is a share of
 * the median is that of each replication.
 *
 * <p>Each replication has a random generator of its own, from the seed and its index: the same seed gives the same
 * result, in whatever order replications are drawn.
 *
 * <pre>{@code
 * var village = Statement.builder("Village", ReportingPeriod.year(2020)).
 *     with(WELFARE_SURVEY, Survey.of(new double[] {3, 4, 5, 8}, "6")).build();
 * Bootstrap.ofSeed(42).interval(POVERTY_GAP, WELFARE_SURVEY, village)
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Bootstrap {
    /** The fewest replications of which percentiles are taken. */
    public static final int FEWEST_REPLICATIONS = 100;

    /** The most replications. */
    public static final int MOST_REPLICATIONS = 100_000;

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
     * Starts from a seed: 1,000 replications, a 95 per cent interval, rows drawn one by one.
     *
     * @param seed any number
     * @return the method
     */
    public static Bootstrap ofSeed(long seed) {
        return new Bootstrap(seed, USUAL, USUAL_LEVEL, Optional.empty());
    }

    /**
     * Returns the method with another number of replications.
     *
     * @param number how many, from {@value #FEWEST_REPLICATIONS} to {@value #MOST_REPLICATIONS}
     * @return the method
     * @throws InvalidInputException if it is out of these bounds
     */
    public Bootstrap withReplications(int number) {
        if (number < FEWEST_REPLICATIONS || number > MOST_REPLICATIONS) {
            throw InvalidInputException.of(
                    number + " replications",
                    "must be " + Printing.number(FEWEST_REPLICATIONS) + " to " + Printing.number(MOST_REPLICATIONS));
        }
        return new Bootstrap(seed, number, level, clusters);
    }

    /**
     * Returns the method with another level of the interval.
     *
     * @param share the level as decimal text, above 0 and below 1
     * @return the method
     * @throws InvalidInputException if it is not a decimal number, or out of these bounds
     */
    public Bootstrap withLevel(String share) {
        return withLevel(Intake.requireNumber("level", share));
    }

    /**
     * Returns the method with another level of the interval.
     *
     * @param share the level, above 0 and below 1
     * @return the method
     * @throws InvalidInputException if it is out of these bounds
     */
    public Bootstrap withLevel(BigDecimal share) {
        BigDecimal other = Decimals.check(share);
        if (other.signum() <= 0 || other.compareTo(BigDecimal.ONE) >= 0) {
            throw InvalidInputException.of("level " + Decimals.print(other), "must be above 0 and below 1");
        }
        return new Bootstrap(seed, replications, other, clusters);
    }

    /**
     * Returns the method that draws whole clusters, villages for instance, by these codes in place of any before;
     * several surveys cannot be drawn by clusters.
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
    public BootstrapInterval interval(Indicator measure, Fact<Survey> fact, Figures figures) {
        return interval(measure, List.of(fact), figures);
    }

    /**
     * Estimates a measure of several surveys with its interval; each survey is drawn independently of the others.
     *
     * @param measure the measure
     * @param facts where the figures have the surveys
     * @param figures the figures
     * @return the estimate and its interval, or the reason why there is none, as for one survey
     */
    public BootstrapInterval interval(Indicator measure, List<Fact<Survey>> facts, Figures figures) {
        Measurement estimate = measure.measure(figures);
        if (estimate instanceof Undefined undefined) {
            return without(estimate, undefined.faults().get(0));
        }
        Map<Fact<Survey>, Resampling> drawn = new LinkedHashMap<>();
        for (Fact<Survey> fact : facts) {
            Optional<Survey> survey = figures.fact(fact);
            if (survey.isEmpty()) {
                return without(estimate, new Fault(Reason.NOT_REPORTED, fact.name()));
            }
            Resampling resampling = Resampling.of(survey.get(), clusters);
            Optional<Fault> fault = resampling.fault();
            if (fault.isPresent()) {
                return without(estimate, fault.get());
            }
            drawn.put(fact, resampling);
        }
        if (clusters.isPresent() && drawn.size() > 1) {
            return without(estimate, new Fault(Reason.NOT_APPLICABLE, "clusters of one of several surveys"));
        }
        List<String> others = measure.formula().facts().stream()
                .filter(fact -> fact.type().equals(Survey.class) && !drawn.containsKey(fact))
                .map(Fact::name)
                .sorted()
                .toList();
        if (!others.isEmpty()) {
            return without(
                    estimate,
                    new Fault(
                            Reason.NOT_APPLICABLE,
                            "the measure also reads " + Printing.some(others) + ", which must be drawn as well"));
        }
        return drawn(measure, drawn, figures, estimate);
    }

    /** Draws a survey again and again; the survey of a replication depends on the seed and its index alone. */
    Stream<Survey> draws(Resampling resampling) {
        return IntStream.range(0, replications).mapToObj(i -> resampling.draw(random(i)));
    }

    Resampling resampling(Survey survey) {
        return Resampling.of(survey, clusters);
    }

    private SplittableRandom random(int replication) {
        return new SplittableRandom(seed + replication * STRIDE);
    }

    /** The bounds of the values of all replications, which are sorted in place. */
    BootstrapInterval.Bounds bounds(double[] values) {
        Arrays.sort(values);
        double tail = (1 - level.doubleValue()) / 2;
        return new BootstrapInterval.Bounds(
                Resampling.percentile(values, tail),
                Resampling.percentile(values, 1 - tail),
                Resampling.deviation(values));
    }

    /** Why there is no interval where some replications are undefined. */
    Fault undefined(int replicationsWithout, Fault first) {
        return new Fault(
                first.reason(),
                Printing.number(replicationsWithout) + " of " + Printing.number(replications)
                        + " replications are undefined, the first: " + first.detail());
    }

    private BootstrapInterval drawn(
            Indicator measure, Map<Fact<Survey>, Resampling> drawn, Figures figures, Measurement estimate) {
        double[] values = new double[replications];
        Optional<Undefined> first = Optional.empty();
        int undefined = 0;
        for (int i = 0; i < replications; i++) {
            SplittableRandom random = random(i);
            Map<Fact<Survey>, Survey> again = new LinkedHashMap<>();
            drawn.forEach((fact, resampling) -> again.put(fact, resampling.draw(random)));
            Measurement one = measure.measure(new Replication(figures, again));
            if (one instanceof Measured measured) {
                values[i] = measured.exact().toDouble();
            } else if (one instanceof Undefined without) {
                undefined++;
                first = first.or(() -> Optional.of(without));
            }
        }
        if (first.isPresent()) {
            return without(estimate, undefined(undefined, first.get().faults().get(0)));
        }
        return new BootstrapInterval(estimate, this, Optional.of(bounds(values)), Optional.empty());
    }

    private BootstrapInterval without(Measurement estimate, Fault fault) {
        return new BootstrapInterval(estimate, this, Optional.empty(), Optional.of(fault));
    }

    /** Prints for instance {@code 95 % interval of 1,000 replications, seed 42}. */
    @Override
    public String toString() {
        return Printing.percent(level) + " interval of " + Printing.number(replications) + " replications, seed " + seed
                + (clusters.isPresent() ? ", by cluster" : "");
    }
}
