/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.assertj.core.data.Offset;

class TermStructureProperties {
    /** Yields that lie on a curve give back its coefficients. */
    @Property(tries = 200)
    void fit_givesBackTheCoefficients(
            @ForAll @BigRange(min = "-0.1", max = "0.5") @Scale(4) BigDecimal level,
            @ForAll @BigRange(min = "-0.3", max = "0.3") @Scale(4) BigDecimal slope,
            @ForAll @BigRange(min = "-0.3", max = "0.3") @Scale(4) BigDecimal hump) {
        YieldCurve terms = YieldCurve.parse("1m 0 %, 3m 0 %, 6m 0 %, 1y 0 %, 2y 0 %, 5y 0 %, 10y 0 %, 30y 0 %");
        NelsonSiegel curve = new NelsonSiegel(NelsonSiegel.DIEBOLD_LI_LAMBDA, level, slope, hump, terms);
        List<YieldPoint> points = terms.points().stream()
                .map(point -> new YieldPoint(point.months(), curve.yieldAt(point.months())))
                .toList();
        NelsonSiegel fit = NelsonSiegel.fit(new YieldCurve(points)).orElseThrow();
        Offset<BigDecimal> close = Offset.offset(new BigDecimal("1E-12"));
        assertThat(fit.beta0()).isCloseTo(level, close);
        assertThat(fit.beta1()).isCloseTo(slope, close);
        assertThat(fit.beta2()).isCloseTo(hump, close);
    }

    /** What least squares leaves is orthogonal to the constant: the residuals add up to nothing. */
    @Property(tries = 200)
    void residuals_addUpToNothing_andOrderDoesNotMatter(
            @ForAll @Size(min = 4, max = 12) @UniqueElements List<@IntRange(min = 1, max = 400) Integer> months,
            @ForAll @IntRange(min = 1, max = 97) int seed) {
        List<YieldPoint> points = new ArrayList<>();
        // three terms that tell the loadings apart, whatever the others are
        Set<Integer> terms = new TreeSet<>(months);
        terms.addAll(List.of(3, 24, 120));
        for (int month : terms) {
            points.add(YieldPoint.ofMonths(Integer.toString(month), "0.0" + month * seed % 97));
        }
        NelsonSiegel fit = NelsonSiegel.fit(new YieldCurve(points)).orElseThrow();
        double sum =
                fit.residuals().stream().mapToDouble(BigDecimal::doubleValue).sum();
        double size =
                fit.beta0().abs().add(fit.beta1().abs()).add(fit.beta2().abs()).doubleValue();
        assertThat(sum).isCloseTo(0, Offset.offset(1e-12 * (1 + size)));
        Collections.reverse(points);
        assertThat(NelsonSiegel.fit(new YieldCurve(points))).contains(fit);
    }

    /** Turned over, a normal curve is inverted and a humped one dipped. */
    @Property
    void shape_turnsOver(@ForAll @Size(min = 2, max = 8) List<@IntRange(min = 0, max = 900) Integer> yields) {
        List<YieldPoint> points = new ArrayList<>();
        List<YieldPoint> turned = new ArrayList<>();
        for (int i = 0; i < yields.size(); i++) {
            BigDecimal yield = BigDecimal.valueOf(yields.get(i), 4);
            points.add(new YieldPoint(BigDecimal.valueOf(i + 1L), yield));
            turned.add(new YieldPoint(BigDecimal.valueOf(i + 1L), yield.negate()));
        }
        CurveShape expected = switch (new YieldCurve(points).shape().orElseThrow()) {
            case NORMAL -> CurveShape.INVERTED;
            case INVERTED -> CurveShape.NORMAL;
            case FLAT -> CurveShape.FLAT;
            case HUMPED -> CurveShape.DIPPED;
            case DIPPED -> CurveShape.HUMPED;
        };
        CurveShape found = new YieldCurve(turned).shape().orElseThrow();
        // where a hump and a dip are even, both are called a hump
        assertThat(found == expected || (found == CurveShape.HUMPED && expected == CurveShape.DIPPED))
                .isTrue();
    }
}
