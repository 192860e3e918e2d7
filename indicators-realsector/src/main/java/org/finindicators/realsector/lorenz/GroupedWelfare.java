/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.number.Rational;
import org.finindicators.realsector.survey.PovertyLine;
import org.finindicators.realsector.survey.WelfareUnit;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * Welfare as it is published for groups: points of the Lorenz curve from the poorest to the richest, and where they are
 * reported, the mean and the poverty line, in whole currency whatever the unit of the statement;
 * {@link #in(WelfareUnit)} states the currency, the span of time and the prices.
 *
 * <p>A point (0, 0) at the beginning says nothing and is left out.
 *
 * <pre>{@code
 * GroupedWelfare.of(new double[] {0.2, 0.5, 0.9, 1}, new double[] {0.08, 0.27, 0.76, 1}).
 *     withMean("109.9").withLine("89")
 * }</pre>
 *
 * @param points cumulative shares in ascending order; the last is (1, 1)
 * @param mean mean welfare of all persons, if it is reported
 * @param line the poverty line, in the unit of the mean unless it states another, if there is one
 * @param populations how many persons each point adds to the one before, where that is reported with the shares,
 *     otherwise empty
 * @param unit the unit of the mean, if it is stated
 * @since 0.1.0
 */
public record GroupedWelfare(
        @NotEmpty List<@Valid LorenzPoint> points,
        Optional<@Positive BigDecimal> mean,
        Optional<PovertyLine> line,
        List<BigDecimal> populations,
        Optional<WelfareUnit> unit)
        implements SelfChecking {
    private static final int MOST_VIOLATIONS = 100;

    /**
     * Copies the lists, normalises the figures and leaves out a point (0, 0) at the beginning.
     *
     * @throws InvalidInputException if figures are out of bounds, with all of them
     */
    public GroupedWelfare {
        boolean origin = !points.isEmpty()
                && points.get(0).population().signum() == 0
                && points.get(0).welfare().signum() == 0;
        points = List.copyOf(origin ? points.subList(1, points.size()) : points);
        Intake intake = new Intake();
        mean = intake.number("mean", mean);
        List<BigDecimal> persons = new ArrayList<>();
        for (int i = 0; i < populations.size(); i++) {
            persons.add(intake.number("populations[" + i + "]", populations.get(i)));
        }
        populations = List.copyOf(persons);
        intake.refuse();
    }

    /**
     * Takes cumulative shares.
     *
     * @param population cumulative shares of the population, ascending, the last is 1
     * @param welfare cumulative shares of welfare, as many
     * @return the grouped welfare, without mean and line
     * @throws InvalidInputException if there are not as many shares of the one as of the other, or shares are not
     *     numbers, with all of them
     */
    public static GroupedWelfare of(double[] population, double[] welfare) {
        Intake intake = new Intake();
        if (population.length != welfare.length) {
            intake.add(
                    "",
                    "",
                    "there are " + population.length + " shares of population and " + welfare.length
                            + " of welfare; there must be as many of both");
        }
        List<BigDecimal> people = shares(intake, "population", population);
        List<BigDecimal> theirs = shares(intake, "welfare", welfare);
        intake.refuse();
        List<LorenzPoint> points = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            points.add(new LorenzPoint(people.get(i), theirs.get(i)));
        }
        return of(points);
    }

    private static List<BigDecimal> shares(Intake intake, String place, double[] given) {
        List<BigDecimal> shares = new ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            boolean finite = Double.isFinite(given[i]);
            if (!finite) {
                intake.add(place + "[" + i + "]", Double.toString(given[i]), "is not a number");
            }
            shares.add(finite ? intake.number(place + "[" + i + "]", BigDecimal.valueOf(given[i])) : BigDecimal.ZERO);
        }
        return shares;
    }

    /**
     * Takes the points of a Lorenz curve.
     *
     * @param points cumulative shares in ascending order; the last is (1, 1)
     * @return the grouped welfare, without mean and line
     */
    public static GroupedWelfare of(LorenzPoint... points) {
        return of(List.of(points));
    }

    private static GroupedWelfare of(List<LorenzPoint> points) {
        return new GroupedWelfare(points, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /**
     * Takes groups by size and mean; shares and the mean of all follow from them.
     *
     * @param groups the groups from the poorest to the richest
     * @return the grouped welfare, without a line
     * @throws InvalidInputException if all persons, or all welfare, are not above zero, so that there are no shares
     */
    public static GroupedWelfare ofGroups(WelfareGroup... groups) {
        List<WelfareGroup> given = List.of(groups);
        Rational persons = Rational.of(sum(given.stream().map(WelfareGroup::population)));
        Rational welfare = Rational.of(sum(given.stream().map(WelfareGroup::welfare)));
        if (persons.signum() <= 0 || welfare.signum() <= 0) {
            throw InvalidInputException.of(
                    "", "groups of " + persons + " persons with a welfare of " + welfare + " in all have no shares");
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
                Optional.of(welfare.dividedBy(persons).toDecimal()),
                Optional.empty(),
                given.stream().map(WelfareGroup::population).toList(),
                Optional.empty());
    }

    /**
     * Returns the same shares with a mean.
     *
     * @param other mean welfare of all persons, as decimal text
     * @return the grouped welfare
     * @throws InvalidInputException if it is not a decimal number
     */
    public GroupedWelfare withMean(String other) {
        return withMean(Intake.requireNumber("mean", other));
    }

    /**
     * Returns the same shares with a mean.
     *
     * @param other mean welfare of all persons
     * @return the grouped welfare
     * @throws InvalidInputException if it is out of bounds
     */
    public GroupedWelfare withMean(BigDecimal other) {
        return new GroupedWelfare(points, Optional.of(other), line, populations, unit);
    }

    /**
     * Returns the same shares against a line.
     *
     * @param other the poverty line, as decimal text
     * @return the grouped welfare
     * @throws InvalidInputException if it is not a decimal number
     */
    public GroupedWelfare withLine(String other) {
        return withLine(PovertyLine.of(other));
    }

    /**
     * Returns the same shares against a line.
     *
     * @param other the poverty line
     * @return the grouped welfare
     * @throws InvalidInputException if it is out of bounds
     */
    public GroupedWelfare withLine(BigDecimal other) {
        return withLine(PovertyLine.of(other));
    }

    /**
     * Returns the same shares against a line, one in a stated unit for instance.
     *
     * @param other the poverty line, an amount
     * @return the grouped welfare
     */
    public GroupedWelfare withLine(PovertyLine other) {
        return new GroupedWelfare(points, mean, Optional.of(other), populations, unit);
    }

    /**
     * Returns the same shares with the unit of the mean stated.
     *
     * @param stated the currency, the span of time and the prices
     * @return the grouped welfare; nothing is converted
     */
    public GroupedWelfare in(WelfareUnit stated) {
        return new GroupedWelfare(points, mean, line, populations, Optional.of(stated));
    }

    /**
     * Returns the same shares with the populations that are reported with them, which they have to match; they stand in
     * place of any before.
     *
     * @param persons how many persons are in each group, from the poorest to the richest
     * @return the grouped welfare
     * @throws InvalidInputException if one is not a number
     */
    public GroupedWelfare withPopulations(double... persons) {
        return withPopulations(DoubleStream.of(persons).mapToObj(Decimals::of).toArray(BigDecimal[]::new));
    }

    /**
     * Returns the same shares with the populations that are reported with them, which they have to match; they stand in
     * place of any before.
     *
     * @param persons how many persons are in each group, from the poorest to the richest
     * @return the grouped welfare
     * @throws InvalidInputException if one is out of bounds
     */
    public GroupedWelfare withPopulations(BigDecimal... persons) {
        return new GroupedWelfare(points, mean, line, Arrays.asList(persons), unit);
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Names points that are not those of a Lorenz curve, which ascends below the diagonal, is convex and ends at (1,
     * 1), populations that do not match them, and a line that cannot be used; the first hundred.
     */
    @Override
    public List<Violation> violations() {
        Stream<Violation> ofLine = lineFault().stream()
                .map(fault -> new Violation(
                        "line",
                        line.map(z -> Decimals.print(z.amount().orElse(BigDecimal.ZERO)))
                                .orElse(""),
                        fault.detail()));
        return Stream.concat(ofLine, PointChecks.contradictions(this).stream())
                .limit(MOST_VIOLATIONS)
                .toList();
    }

    /** Why the line cannot be used with the mean; nothing where it can, or there is none. */
    Optional<Fault> lineFault() {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        PovertyLine z = line.get();
        if (z.isRelative()) {
            return Optional.of(new Fault(Reason.NOT_APPLICABLE, z + " follows from a survey, not from groups"));
        }
        if (z.amount().orElseThrow().signum() <= 0) {
            return Optional.of(new Fault(Reason.OUT_OF_DOMAIN, "must be above zero"));
        }
        return z.conflictWith(unit);
    }

    /** Prints the number of groups, the mean and the line. */
    @Override
    public String toString() {
        return "welfare of " + points.size() + " groups, "
                + mean.map(m -> "mean " + Decimals.print(m)).orElse("no mean") + ", "
                + line.map(PovertyLine::toString).orElse("no poverty line")
                + unit.map(stated -> ", in " + stated).orElse("");
    }
}
