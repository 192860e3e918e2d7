/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * Persons, households or firms of which some were reached by an operation, surveyed before and after it.
 *
 * <p>Columns of equal length: an outcome (1 for employed and 0 for not, an income in prices of one date), whether the
 * row is of those reached, whether it is of the survey after; and if there are such, a weight, a cluster, a region. A
 * row of weight zero stands for nobody, whatever its outcome is.
 *
 * <pre>{@code
 * boolean[] reached = {false, false, true, true};
 * boolean[] after = {false, true, false, true};
 * ImpactSurvey.of(new double[] {1, 0, 0, 1}, reached, after).withWeights(new double[] {2, 1, 1, 3})
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ImpactSurvey implements SelfChecking {
    /** The most violations that are listed. */
    private static final int MOST = 100;

    private final double[] values;
    private final boolean[] treated;
    private final boolean[] after;
    private final Optional<double[]> weights;
    private final Optional<int[]> clusters;
    private final List<String> regions;
    private final Missing missing;

    /** What is done with rows without an outcome. */
    private enum Missing {
        REFUSED,
        LEFT_OUT
    }

    private ImpactSurvey(
            double[] values,
            boolean[] treated,
            boolean[] after,
            Optional<double[]> weights,
            Optional<int[]> clusters,
            List<String> regions,
            Missing missing) {
        this.values = values;
        this.treated = treated;
        this.after = after;
        this.weights = weights;
        this.clusters = clusters;
        this.regions = regions;
        this.missing = missing;
    }

    /**
     * Takes a survey in which every row counts once; the columns are copied.
     *
     * @param values the outcome
     * @param treated whether the row is of those reached
     * @param after whether the row is of the survey after
     * @return the survey
     * @throws InvalidInputException if the columns are not of the same length
     */
    public static ImpactSurvey of(double[] values, boolean[] treated, boolean[] after) {
        Intake intake = new Intake();
        alike(intake, "treated", treated.length, values.length);
        alike(intake, "after", after.length, values.length);
        intake.refuse();
        return new ImpactSurvey(
                values.clone(),
                treated.clone(),
                after.clone(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Missing.REFUSED);
    }

    /**
     * Weights the rows.
     *
     * @param column how many each row stands for; copied
     * @return the survey with weights
     * @throws InvalidInputException if the column is not of the same length
     */
    public ImpactSurvey withWeights(double[] column) {
        requireAlike("weights", column.length);
        return new ImpactSurvey(values, treated, after, Optional.of(column.clone()), clusters, regions, missing);
    }

    /**
     * Puts rows into clusters, within which they are not independent: villages, or the persons of a panel.
     *
     * @param column the code of each row's cluster; copied
     * @return the survey with clusters
     * @throws InvalidInputException if the column is not of the same length
     */
    public ImpactSurvey withClusters(int[] column) {
        requireAlike("clusters", column.length);
        return new ImpactSurvey(values, treated, after, weights, Optional.of(column.clone()), regions, missing);
    }

    /**
     * States the region of each row.
     *
     * @param column the name of each row's region; copied
     * @return the survey with regions
     * @throws InvalidInputException if the column is not of the same length
     */
    public ImpactSurvey withRegions(String... column) {
        requireAlike("regions", column.length);
        for (String name : column) {
            Objects.requireNonNull(name, "a region needs a name");
        }
        return new ImpactSurvey(
                values,
                treated,
                after,
                weights,
                clusters,
                Collections.unmodifiableList(Arrays.asList(column.clone())),
                missing);
    }

    /**
     * Returns the same survey, of which rows without an outcome are left out; results say how many.
     *
     * @return the survey
     */
    public ImpactSurvey withoutMissing() {
        return new ImpactSurvey(values, treated, after, weights, clusters, regions, Missing.LEFT_OUT);
    }

    private void requireAlike(String place, int found) {
        Intake intake = new Intake();
        alike(intake, place, found, size());
        intake.refuse();
    }

    private static void alike(Intake intake, String place, int found, int rows) {
        if (found != rows) {
            intake.add(place, found + " rows", "must be as many as the " + rows + " rows of values");
        }
    }

    /**
     * Takes the rows of a region.
     *
     * @param region its name
     * @return the survey of that region; without rows if there is none of that name
     */
    public ImpactSurvey ofRegion(String region) {
        return rows(IntStream.range(0, regions.size())
                .filter(row -> regions.get(row).equals(region))
                .toArray());
    }

    /**
     * Divides the rows by region.
     *
     * @return the survey of each region, in the order of their first rows; empty if no regions are stated
     */
    public Map<String, ImpactSurvey> byRegion() {
        Map<String, IntStream.Builder> rows = new LinkedHashMap<>();
        for (int row = 0; row < regions.size(); row++) {
            rows.computeIfAbsent(regions.get(row), name -> IntStream.builder()).add(row);
        }
        Map<String, ImpactSurvey> pieces = new LinkedHashMap<>();
        rows.forEach((name, some) -> pieces.put(name, rows(some.build().toArray())));
        return Collections.unmodifiableMap(pieces);
    }

    /** Some rows of a survey with regions. */
    private ImpactSurvey rows(int[] chosen) {
        boolean[] someTreated = new boolean[chosen.length];
        boolean[] someAfter = new boolean[chosen.length];
        for (int to = 0; to < chosen.length; to++) {
            someTreated[to] = treated[chosen[to]];
            someAfter[to] = after[chosen[to]];
        }
        return new ImpactSurvey(
                numbers(values, chosen),
                someTreated,
                someAfter,
                weights.map(all -> numbers(all, chosen)),
                clusters.map(all -> IntStream.of(chosen).map(row -> all[row]).toArray()),
                IntStream.of(chosen).mapToObj(regions::get).toList(),
                missing);
    }

    private static double[] numbers(double[] column, int[] chosen) {
        return IntStream.of(chosen).mapToDouble(row -> column[row]).toArray();
    }

    /**
     * Lists the regions.
     *
     * @return their names, in the order of their first rows; empty if none are stated
     */
    public Set<String> regions() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(regions));
    }

    /**
     * Returns the number of rows.
     *
     * @return the number of rows
     */
    public int size() {
        return values.length;
    }

    /**
     * Returns the outcome in a row.
     *
     * @param row the row, from 0
     * @return the outcome
     */
    public double value(int row) {
        return values[row];
    }

    /**
     * Returns the weight of a row.
     *
     * @param row the row, from 0
     * @return its weight, 1 if the survey has none
     */
    public double weight(int row) {
        return weights.isPresent() ? weights.get()[row] : 1;
    }

    /** What a row counts for: nothing if it has no outcome and such rows are left out. */
    double counted(int row) {
        return missing == Missing.LEFT_OUT && Double.isNaN(values[row]) ? 0 : weight(row);
    }

    /** How many rows are left out that would count for somebody. */
    long leftOut() {
        return missing == Missing.REFUSED
                ? 0
                : IntStream.range(0, size())
                        .filter(row -> Double.isNaN(values[row]) && weight(row) > 0)
                        .count();
    }

    /**
     * Tells whether a row is of those reached.
     *
     * @param row the row, from 0
     * @return true if it is
     */
    public boolean isTreated(int row) {
        return treated[row];
    }

    /**
     * Tells whether a row is of the survey after.
     *
     * @param row the row, from 0
     * @return true if it is
     */
    public boolean isAfter(int row) {
        return after[row];
    }

    /**
     * Returns the clusters.
     *
     * @return the code of each row's cluster, a copy; nothing if there are none
     */
    public Optional<int[]> clusters() {
        return clusters.map(int[]::clone);
    }

    @Override
    public List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        for (int row = 0; row < size() && found.size() < MOST; row++) {
            if (!Double.isFinite(values[row]) && counted(row) != 0) {
                found.add(
                        new Violation("values[" + row + "]", Double.toString(values[row]), "must be a finite number"));
            }
            double weight = weight(row);
            if (found.size() < MOST && (!(weight >= 0) || Double.isInfinite(weight))) {
                found.add(new Violation(
                        "weights[" + row + "]", Double.toString(weight), "must be a finite number, not negative"));
            }
        }
        return found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImpactSurvey that
                && Arrays.equals(values, that.values)
                && Arrays.equals(treated, that.treated)
                && Arrays.equals(after, that.after)
                && Arrays.equals(weights.orElse(null), that.weights.orElse(null))
                && Arrays.equals(clusters.orElse(null), that.clusters.orElse(null))
                && regions.equals(that.regions)
                && missing == that.missing;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Arrays.hashCode(treated) + 7 * Arrays.hashCode(after);
    }

    /** Prints the number of rows. */
    @Override
    public String toString() {
        return "impact survey of " + values.length + " rows";
    }
}
