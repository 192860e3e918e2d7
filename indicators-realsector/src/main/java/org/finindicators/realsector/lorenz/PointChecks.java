/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.validation.Violation;

/**
 * Finds the contradictions between the points of a Lorenz curve.
 *
 * <p>Shares are published with few digits, so a point may miss by one unit of the last digit that any of them has.
 */
final class PointChecks {
    /** The error that binary cumulation of shares may make. */
    private static final BigDecimal LEAST_SLACK = new BigDecimal("1E-12");

    private static final BigDecimal END_SLACK = new BigDecimal("1E-9");

    private PointChecks() {}

    /** The first reason why nothing can be computed from the points. */
    static Optional<Fault> fault(GroupedWelfare groups) {
        List<LorenzPoint> points = groups.points();
        for (int i = 0; i < points.size(); i++) {
            LorenzPoint point = points.get(i);
            if (!isShare(point.population()) || !isShare(point.welfare())) {
                return Optional.of(new Fault(
                        Reason.OUT_OF_DOMAIN, "points[" + i + "] is " + point + ", shares must be from 0 to 1"));
            }
        }
        return contradictions(groups).stream()
                .findFirst()
                .map(violation -> new Fault(Reason.INCONSISTENT_STATEMENT, violation.toString()));
    }

    private static boolean isShare(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }

    /** The contradictions, in the order of the points. */
    static List<Violation> contradictions(GroupedWelfare groups) {
        List<Violation> found = new ArrayList<>();
        List<LorenzPoint> points = groups.points();
        BigDecimal slack = slack(points);
        BigDecimal people = BigDecimal.ZERO;
        BigDecimal welfare = BigDecimal.ZERO;
        BigDecimal peopleBefore = BigDecimal.ZERO;
        BigDecimal welfareBefore = BigDecimal.ZERO;
        for (int i = 0; i < points.size(); i++) {
            LorenzPoint point = points.get(i);
            String place = "points[" + i + "]";
            BigDecimal morePeople = point.population().subtract(people);
            BigDecimal moreWelfare = point.welfare().subtract(welfare);
            if (morePeople.signum() <= 0) {
                found.add(violation(
                        place + ".population",
                        Decimals.print(point.population()) + " must be above the share before, "
                                + Decimals.print(people)));
            }
            if (moreWelfare.signum() < 0) {
                found.add(violation(
                        place + ".welfare",
                        Decimals.print(point.welfare()) + " must not be below the share before, "
                                + Decimals.print(welfare)));
            }
            if (point.welfare().subtract(point.population()).compareTo(slack) > 0) {
                found.add(violation(
                        place, point + " is above the diagonal, the poorest cannot have more than their share"));
            }
            // the group before must not be richer: cross products of what either adds
            BigDecimal before = welfareBefore.multiply(morePeople);
            BigDecimal now = moreWelfare.multiply(peopleBefore);
            BigDecimal rounding = slack.multiply(peopleBefore
                    .add(morePeople)
                    .add(welfareBefore)
                    .add(moreWelfare)
                    .abs());
            if (i > 0 && before.subtract(now).compareTo(rounding) > 0) {
                found.add(violation(place, point + " ends a group that is poorer than the group before"));
            }
            people = point.population();
            welfare = point.welfare();
            peopleBefore = morePeople;
            welfareBefore = moreWelfare;
        }
        if (!points.isEmpty() && !(isOne(people) && isOne(welfare))) {
            found.add(violation(
                    "points[" + (points.size() - 1) + "]",
                    points.get(points.size() - 1) + " is the last point and must be (1, 1)"));
        }
        populations(groups, found);
        return found;
    }

    private static Violation violation(String place, String sentence) {
        return new Violation(place, "", sentence);
    }

    private static boolean isOne(BigDecimal share) {
        return share.subtract(BigDecimal.ONE).abs().compareTo(END_SLACK) <= 0;
    }

    private static BigDecimal slack(List<LorenzPoint> points) {
        int digits = points.stream()
                .mapToInt(point ->
                        Math.max(point.population().scale(), point.welfare().scale()))
                .max()
                .orElse(0);
        return BigDecimal.ONE.movePointLeft(Math.max(0, digits)).max(LEAST_SLACK);
    }

    private static void populations(GroupedWelfare groups, List<Violation> found) {
        List<BigDecimal> persons = groups.populations();
        List<LorenzPoint> points = groups.points();
        if (persons.isEmpty()) {
            return;
        }
        if (persons.size() != points.size()) {
            found.add(violation("populations", "are " + persons.size() + " for " + points.size() + " shares"));
            return;
        }
        BigDecimal total = persons.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int digits = points.stream()
                .mapToInt(point -> point.population().scale())
                .max()
                .orElse(0);
        BigDecimal half =
                new BigDecimal("0.5").movePointLeft(Math.max(0, digits)).max(LEAST_SLACK);
        BigDecimal slack = total.abs().multiply(half).add(Decimals.roundingSlack(persons));
        BigDecimal people = BigDecimal.ZERO;
        for (int i = 0; i < persons.size(); i++) {
            people = people.add(persons.get(i));
            BigDecimal share = points.get(i).population();
            if (persons.get(i).signum() < 0) {
                found.add(
                        violation("populations[" + i + "]", Decimals.print(persons.get(i)) + " must not be negative"));
            } else if (total.multiply(share).subtract(people).abs().compareTo(slack) > 0) {
                found.add(violation(
                        "populations[" + i + "]",
                        Decimals.print(people) + " of " + Decimals.print(total)
                                + " persons so far do not match the share " + Decimals.print(share)));
            }
        }
        if (total.signum() == 0) {
            found.add(violation("populations", "are all zero"));
        }
    }
}
