/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * Yields of one kind of paper by term, sorted by term; each term has one yield.
 *
 * <pre>{@code YieldCurve.parse("3m 5.5 %, 2y 6.6 %, 10y 7.9 %")}</pre>
 *
 * @param points the yields
 * @since 0.1.0
 */
public record YieldCurve(@NotEmpty List<@Valid YieldPoint> points) {
    /** The difference of yields within which two are taken for alike: a quarter of a percentage point. */
    public static final BigDecimal SHAPE_TOLERANCE = new BigDecimal("0.0025");

    /**
     * Sorts the points.
     *
     * @throws InvalidInputException if two are for the same term, with all such terms
     */
    public YieldCurve {
        Intake intake = new Intake();
        List<YieldPoint> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparing(YieldPoint::months));
        for (int i = 1; i < sorted.size(); i++) {
            BigDecimal term = sorted.get(i).months();
            if (term.compareTo(sorted.get(i - 1).months()) == 0) {
                intake.add("", "", "two yields are given for " + Decimals.print(term) + " months");
            }
        }
        intake.refuse();
        points = List.copyOf(sorted);
    }

    /**
     * Takes yields.
     *
     * @param points the yields, in any order
     * @return the curve
     * @throws InvalidInputException if two are for the same term
     */
    public static YieldCurve of(YieldPoint... points) {
        return new YieldCurve(List.of(points));
    }

    /**
     * Reads yields: a term in months (m) or years (y) and the yield in per cent, with its sign, separated by commas. A
     * number without the sign is refused: 5.5 would be 550 per cent as a fraction.
     *
     * @param text for instance {@code 3m 5.5 %, 10y 7.9 %}
     * @return the curve
     * @throws InvalidInputException if terms or yields cannot be read, with all of them, or two are for the same term
     */
    public static YieldCurve parse(String text) {
        Intake intake = new Intake();
        List<YieldPoint> points = new ArrayList<>();
        for (String point : text.isBlank() ? new String[0] : text.split(",", -1)) {
            read(point.strip(), intake).ifPresent(points::add);
        }
        intake.refuse();
        return new YieldCurve(points);
    }

    private static Optional<YieldPoint> read(String point, Intake intake) {
        String[] words = point.split("\\s+", 2);
        boolean years = words[0].endsWith("y");
        if (words.length < 2 || (!years && !words[0].endsWith("m"))) {
            intake.add("", "", "'" + point + "' is not a yield like '3m 5.5 %' or '10y 7.9 %'");
            return Optional.empty();
        }
        if (!words[1].endsWith("%")) {
            intake.add("", "", "'" + point + "' does not say that its yield is in per cent: write it like '10y 7.9 %'");
            return Optional.empty();
        }
        Optional<BigDecimal> term = intake.toNumber("term", words[0].substring(0, words[0].length() - 1));
        Optional<BigDecimal> yield = intake.toFraction("yield", words[1].substring(0, words[1].length() - 1));
        return term.flatMap(
                one -> yield.map(two -> years ? YieldPoint.ofYears(one, two) : YieldPoint.ofMonths(one, two)));
    }

    /**
     * Finds the yield at a term; nothing is interpolated.
     *
     * @param months the term in months
     * @return the yield, if the curve has that term
     */
    public Optional<BigDecimal> at(BigDecimal months) {
        return points.stream()
                .filter(point -> point.months().compareTo(months) == 0)
                .map(YieldPoint::yield)
                .findFirst();
    }

    /**
     * Names the shape, with {@link #SHAPE_TOLERANCE}.
     *
     * @return the shape, of two points or more
     */
    public Optional<CurveShape> shape() {
        return shape(SHAPE_TOLERANCE);
    }

    /**
     * Names the shape.
     *
     * <p>Humped where the highest yield between the ends exceeds both by more than the tolerance, dipped where the
     * lowest one falls short of both by more; where both are so, the one that does by more, the hump if they are even.
     * Otherwise flat where the ends differ by no more than the tolerance, normal where the long end is the higher one,
     * and inverted where it is the lower one.
     *
     * @param tolerance the difference within which two yields are alike, a fraction
     * @return the shape, of two points or more
     */
    public Optional<CurveShape> shape(BigDecimal tolerance) {
        if (points.size() < 2) {
            return Optional.empty();
        }
        BigDecimal first = points.get(0).yield();
        BigDecimal last = points.get(points.size() - 1).yield();
        BigDecimal hump = BigDecimal.ZERO;
        BigDecimal dip = BigDecimal.ZERO;
        for (YieldPoint point : points.subList(1, points.size() - 1)) {
            hump = hump.max(point.yield().subtract(first.max(last)));
            dip = dip.max(first.min(last).subtract(point.yield()));
        }
        if (hump.max(dip).compareTo(tolerance) > 0 && hump.max(dip).signum() > 0) {
            return Optional.of(hump.compareTo(dip) >= 0 ? CurveShape.HUMPED : CurveShape.DIPPED);
        }
        BigDecimal rise = last.subtract(first);
        if (rise.abs().compareTo(tolerance) <= 0) {
            return Optional.of(CurveShape.FLAT);
        }
        return Optional.of(rise.signum() > 0 ? CurveShape.NORMAL : CurveShape.INVERTED);
    }
}
