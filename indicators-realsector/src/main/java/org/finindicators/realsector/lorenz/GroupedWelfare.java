/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.finindicators.number.Decimals;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.number.Rational;

/**
 * Welfare as it is published for groups: points of the Lorenz curve from the poorest to the richest, the mean, and the
 * poverty line.
 *
 * <p>A point (0, 0) at the beginning says nothing and is left out.
 *
 * <pre>{@code GroupedWelfare.of(new double[] {0.2, 0.5, 0.9, 1}, new double[] {0.08, 0.27, 0.76, 1}, "109.9", "89")}
 * </pre>
 *
 * @param points cumulative shares in ascending order; the last is (1, 1)
 * @param mean mean welfare of all persons
 * @param line the poverty line, in the unit of the mean
 * @param populations how many persons each point adds to the one before, where that is reported beside the shares,
 *     otherwise empty
 */
@SoundGroups
public record GroupedWelfare(
        @NotEmpty List<@Valid LorenzPoint> points,
        @NotNull @Positive BigDecimal mean,
        @NotNull @Positive BigDecimal line,
        List<BigDecimal> populations) {
    /**
     * Copies the lists, normalises the figures and leaves out a point (0, 0) at the beginning.
     *
     * @throws InvalidInputException if a figure is null or out of bounds
     */
    public GroupedWelfare {
        boolean origin = !points.isEmpty()
                && points.get(0).population().signum() == 0
                && points.get(0).welfare().signum() == 0;
        points = List.copyOf(origin ? points.subList(1, points.size()) : points);
        mean = Decimals.check(mean);
        line = Decimals.check(line);
        populations = populations.stream().map(Decimals::check).toList();
    }

    /**
     * Takes cumulative shares.
     *
     * @param population cumulative shares of the population, ascending, the last is 1
     * @param welfare cumulative shares of welfare, as many
     * @param mean mean welfare of all persons, as decimal text
     * @param line the poverty line, as decimal text
     * @return the grouped welfare
     * @throws IllegalArgumentException if there are not as many shares of the one as of the other, or one is no number
     */
    public static GroupedWelfare of(double[] population, double[] welfare, String mean, String line) {
        if (population.length != welfare.length) {
            throw new IllegalArgumentException("there are " + population.length + " shares of population and "
                    + welfare.length + " of welfare, they must be as many");
        }
        List<LorenzPoint> points = new ArrayList<>();
        for (int i = 0; i < population.length; i++) {
            try {
                points.add(new LorenzPoint(Decimals.of(population[i]), Decimals.of(welfare[i])));
            } catch (InvalidInputException e) {
                throw InvalidInputException.of("", "point " + i + ": " + e.getMessage());
            }
        }
        return new GroupedWelfare(points, Decimals.parse(mean), Decimals.parse(line), List.of());
    }

    /**
     * Takes groups by size and mean; shares and the mean of all follow from them.
     *
     * @param line the poverty line, as decimal text
     * @param groups the groups from the poorest to the richest
     * @return the grouped welfare
     * @throws IllegalArgumentException if all persons, or all welfare, are not above zero, so that there are no shares
     */
    public static GroupedWelfare ofGroups(String line, WelfareGroup... groups) {
        List<WelfareGroup> given = List.of(groups);
        Rational persons = Rational.of(sum(given.stream().map(WelfareGroup::population)));
        Rational welfare = Rational.of(sum(given.stream().map(WelfareGroup::welfare)));
        if (persons.signum() <= 0 || welfare.signum() <= 0) {
            throw new IllegalArgumentException(
                    "groups of " + persons + " persons with a welfare of " + welfare + " in all have no shares");
        }
        List<LorenzPoint> points = new ArrayList<>();
        Rational people = Rational.ZERO;
        Rational theirs = Rational.ZERO;
        for (WelfareGroup group : given) {
            people = people.plus(Rational.of(group.population()));
            theirs = theirs.plus(Rational.of(group.welfare()));
            points.add(new LorenzPoint(
                    people.dividedBy(persons).toDecimal(),
                    theirs.dividedBy(welfare).toDecimal()));
        }
        return new GroupedWelfare(
                points,
                welfare.dividedBy(persons).toDecimal(),
                Decimals.parse(line),
                given.stream().map(WelfareGroup::population).toList());
    }

    /**
     * Returns the same shares against another line.
     *
     * @param other the poverty line, as decimal text
     * @return the grouped welfare
     * @throws InvalidInputException if it is no number
     */
    public GroupedWelfare withLine(String other) {
        return new GroupedWelfare(points, mean, Decimals.parse(other), populations);
    }

    /**
     * Adds the populations that are reported beside the shares, which they have to match.
     *
     * @param persons how many persons are in each group, from the poorest to the richest
     * @return the same shares with populations
     * @throws InvalidInputException if one is no number
     */
    public GroupedWelfare withPopulations(double... persons) {
        return new GroupedWelfare(
                points,
                mean,
                line,
                DoubleStream.of(persons).mapToObj(Decimals::of).toList());
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Prints the number of groups, the mean and the line. */
    @Override
    public String toString() {
        return "welfare of " + points.size() + " groups, mean " + Decimals.print(mean) + ", poverty line "
                + Decimals.print(line);
    }
}
