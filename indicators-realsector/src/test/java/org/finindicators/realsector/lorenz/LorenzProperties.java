/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Evaluation;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.realsector.survey.PovertyLine;
import org.finindicators.statement.Statement;

class LorenzProperties {
    @Provide
    Arbitrary<LorenzCurve> curves() {
        Arbitrary<LorenzCurve> quadratics = Combinators.combine(
                        Arbitraries.doubles().between(0, 3),
                        Arbitraries.doubles().between(-2.5, 1),
                        Arbitraries.doubles().between(0, 2))
                .filter((a, b, c) -> QuadraticLorenz.objection(a, b, c).isEmpty())
                .as(QuadraticLorenz::new);
        Arbitrary<LorenzCurve> betas = Combinators.combine(
                        Arbitraries.doubles().between(.01, .9),
                        Arbitraries.doubles().between(.8, 1),
                        Arbitraries.doubles().between(.2, 1))
                .filter((t, g, d) -> BetaLorenz.objection(t, g, d).isEmpty())
                .as(BetaLorenz::new);
        return Arbitraries.oneOf(quadratics, betas);
    }

    @Property
    void curve_isConvexAndEndsAtOne(
            @ForAll("curves") LorenzCurve curve,
            @ForAll @DoubleRange(min = 0, max = 1) double p,
            @ForAll @DoubleRange(min = 0, max = 1) double q) {
        assertThat(curve.share(0)).isCloseTo(0, within(1e-12));
        assertThat(curve.share(1)).isCloseTo(1, within(1e-12));
        assertThat(curve.share((p + q) / 2)).isLessThanOrEqualTo((curve.share(p) + curve.share(q)) / 2 + 1e-12);
        assertThat(curve.share(p)).isLessThanOrEqualTo(p + 1e-12);
    }

    @Property
    void slope_andCurvatureAreDerivatives(
            @ForAll("curves") LorenzCurve curve, @ForAll @DoubleRange(min = 0.1, max = 0.8) double p) {
        double step = 1e-4;
        double slope = (curve.share(p + step) - curve.share(p - step)) / (2 * step);
        assertThat(curve.slope(p)).isCloseTo(slope, within(1e-4 * (1 + curve.curvature(p))));
        assertThat(curve.curvature(p)).isNotNegative();
    }

    /** Where nobody is in debt; a beta curve can have debtors among the poorest thousandth. */
    @Property
    void headcount_isAtLeastTheGapWhichIsAtLeastTheSeverity(
            @ForAll("curves") LorenzCurve curve, @ForAll @DoubleRange(min = 0.5, max = 5) double line) {
        double headcount = curve.headcount(line);
        double gap = curve.gap(line);
        double severity = curve.severity(line);
        assertThat(headcount).isBetween(0.0, 1.0);
        assertThat(gap).isBetween(-1e-12, headcount + 1e-12);
        assertThat(severity).isBetween(-1e-12, 1.0);
        if (curve instanceof QuadraticLorenz) {
            assertThat(severity).isLessThanOrEqualTo(gap + 1e-12);
            assertThat(curve.watts(line)).isGreaterThanOrEqualTo(gap - 1e-10);
        }
    }

    @Property
    void measures_neverFallWithAHigherLine(
            @ForAll("curves") LorenzCurve curve,
            @ForAll @DoubleRange(min = 0.5, max = 5) double line,
            @ForAll @DoubleRange(min = 0, max = 1) double more) {
        assertThat(curve.headcount(line + more)).isGreaterThanOrEqualTo(curve.headcount(line) - 1e-12);
        assertThat(curve.gap(line + more)).isGreaterThanOrEqualTo(curve.gap(line) - 1e-12);
    }

    @Property
    void gini_isFromZeroToOneAndTheAreaAsWell(@ForAll("curves") LorenzCurve curve) {
        assertThat(curve.gini()).isBetween(0.0, 1.0);
        assertThat(curve.gini()).isCloseTo(1 - 2 * Quadrature.integral(curve::share, 0, 1), within(1e-9));
        double[] shares = curve.shares(20);
        assertThat(IntStream.range(0, 20).mapToDouble(i -> shares[i]).sum()).isCloseTo(1, within(1e-12));
    }

    /** Points that lie on a curve give it back. */
    @Property(tries = 200)
    void fit_findsTheCurve(@ForAll("curves") LorenzCurve curve) {
        double[] p = IntStream.rangeClosed(1, 20).mapToDouble(i -> i / 20.0).toArray();
        double[] l = IntStream.rangeClosed(1, 20)
                .mapToDouble(i -> i == 20 ? 1 : Math.max(0, curve.share(i / 20.0)))
                .toArray();
        LorenzFit fit = LorenzFit.of(curve.model(), GroupedWelfare.of(p, l));
        if (fit.curve().isPresent() && curve.share(.05) > 0) {
            assertThat(fit.squares().orElseThrow()).isLessThan(1e-12);
            assertThat(fit.curve().get().gini()).isCloseTo(curve.gini(), within(1e-5));
        }
    }

    /** Straight lines leave out the inequality within groups. */
    @Property
    void lowerBound_isBelowTheCurve(@ForAll("curves") LorenzCurve curve, @ForAll @IntRange(min = 2, max = 30) int n) {
        double[] p =
                IntStream.rangeClosed(1, n).mapToDouble(i -> (double) i / n).toArray();
        double[] l = IntStream.rangeClosed(1, n)
                .mapToDouble(i -> i == n ? 1 : Math.max(0, curve.share((double) i / n)))
                .toArray();
        Evaluation bound = evaluate(GroupedMeasures.giniLowerBound(), GroupedWelfare.of(p, l));
        bound.value().ifPresent(value -> assertThat(value.toDouble()).isLessThanOrEqualTo(curve.gini() + 1e-9));
        assertThat(bound.faults()).isEmpty();
    }

    @Provide
    Arbitrary<BigDecimal> figures() {
        Arbitrary<BigDecimal> usual = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(3);
        Arbitrary<BigDecimal> odd = Arbitraries.of(
                        "0", "1", "-1", "1E+40", "-1E+40", "1E-40", "0.99999999999999999999", "1.5")
                .map(BigDecimal::new);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(6, usual), net.jqwik.api.Tuple.of(1, odd));
    }

    /** Whatever the record takes gives a value or a reason. */
    @Property(tries = 1000)
    void everything_isTotal(
            @ForAll @Size(max = 16) List<@net.jqwik.api.From("figures") BigDecimal> figures,
            @ForAll("figures") BigDecimal mean,
            @ForAll("figures") BigDecimal line,
            @ForAll boolean sorted) {
        List<BigDecimal> columns = new ArrayList<>(figures);
        if (sorted) {
            columns.sort(null);
        }
        List<LorenzPoint> points = new ArrayList<>();
        for (int i = 0; i + 1 < columns.size(); i += 2) {
            points.add(new LorenzPoint(columns.get(i + 1), columns.get(i)));
        }
        points.add(new LorenzPoint(BigDecimal.ONE, BigDecimal.ONE));
        assertTotal(new GroupedWelfare(
                points, Optional.of(mean), Optional.of(PovertyLine.of(line)), List.of(), Optional.empty()));
        assertTotal(new GroupedWelfare(
                points, Optional.of(mean), Optional.of(PovertyLine.of(line)), figures, Optional.empty()));
    }

    /** Points that often are those of a Lorenz curve, of incomes far apart or alike. */
    @Property(tries = 500)
    void groups_areTotal(
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = 9) Double> incomes,
            @ForAll @DoubleRange(min = 0.01, max = 50) double line) {
        double[] sorted = incomes.stream().mapToDouble(Math::exp).sorted().toArray();
        WelfareGroup[] groups = new WelfareGroup[sorted.length];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = new WelfareGroup(BigDecimal.ONE, BigDecimal.valueOf(sorted[i]));
        }
        assertTotal(GroupedWelfare.ofGroups(groups).withLine(Double.toString(line)));
    }

    private static void assertTotal(GroupedWelfare groups) {
        for (Calculation calculation : List.of(
                GroupedMeasures.onCloserCurve().headcount(),
                GroupedMeasures.onCloserCurve().severity(),
                GroupedMeasures.onCloserCurve().watts(),
                GroupedMeasures.on(LorenzModel.BETA).gap(),
                GroupedMeasures.on(LorenzModel.QUADRATIC).watts(),
                GroupedMeasures.onCloserCurve().gini(),
                GroupedMeasures.giniLowerBound(),
                GroupedMeasures.reportedMean(),
                GroupedMeasures.onCloserCurve().meanLogDeviation(),
                GroupedMeasures.onCloserCurve().median(),
                GroupedMeasures.onCloserCurve().share(.2, .4),
                GroupedMeasures.onCloserCurve().palma())) {
            Evaluation evaluation = evaluate(calculation, groups);
            assertThat(evaluation.value().isPresent())
                    .isNotEqualTo(!evaluation.faults().isEmpty());
        }
    }

    private static Evaluation evaluate(Calculation calculation, GroupedWelfare groups) {
        return calculation.evaluate(Statement.builder("a country", ReportingPeriod.year(2022))
                .with(GroupedMeasures.GROUPED_WELFARE, groups)
                .build());
    }
}
