/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LorenzCurveTest {
    private static final double LINE = 89 / 109.9;

    /** Rural India 1983, definitions 7.4. */
    @Test
    void quadratic_ofRuralIndia() {
        LorenzCurve curve =
                LorenzFit.of(LorenzModel.QUADRATIC, RuralIndia.SHARES).curve().orElseThrow();
        assertThat(curve.headcount(LINE)).isCloseTo(.4506147757, within(.5e-10));
        assertThat(curve.gap(LINE)).isCloseTo(.1247467160, within(.5e-10));
        assertThat(curve.severity(LINE)).isCloseTo(.0475199680, within(.5e-10));
        assertThat(curve.watts(LINE)).isCloseTo(.1596148879, within(.5e-10));
        assertThat(curve.gini()).isCloseTo(.2890171193, within(.5e-10));
        assertThat(curve.meanLogDeviation()).isCloseTo(.1348253941, within(.5e-10));
        assertThat(curve.slope(.5) * 109.9).isCloseTo(94.3255, within(.5e-4));
    }

    /**
     * Rural India 1983, definitions 7.4; the index of Watts computed with mpmath, the slope below .001 that at .001.
     */
    @Test
    void beta_ofRuralIndia() {
        LorenzCurve curve =
                LorenzFit.of(LorenzModel.BETA, RuralIndia.SHARES).curve().orElseThrow();
        assertThat(curve.headcount(LINE)).isCloseTo(.4511732723, within(.5e-10));
        assertThat(curve.gap(LINE)).isCloseTo(.1273534123, within(.5e-10));
        assertThat(curve.severity(LINE)).isCloseTo(.0496633830, within(.5e-10));
        assertThat(curve.gini()).isCloseTo(.2894045007, within(.5e-10));
        assertThat(curve.watts(LINE)).isCloseTo(.164897076918, within(1e-11));
    }

    /** L = 1 - sqrt(1 - p^2). By hand, for k = 3/4: H = .6; Watts and mean log deviation are both ln 2. */
    @Test
    void quadratic_ofACircle() {
        LorenzCurve circle = new QuadraticLorenz(1, 0, 0);
        assertThat(circle.share(.6)).isCloseTo(.2, within(1e-15));
        assertThat(circle.slope(.6)).isCloseTo(.75, within(1e-15));
        assertThat(circle.curvature(.6)).isCloseTo(1 / (.8 * .8 * .8), within(1e-14));
        assertThat(circle.headcount(.75)).isCloseTo(.6, within(1e-15));
        assertThat(circle.gap(.75)).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(circle.severity(.75)).isCloseTo(.6 - .4 / .75 + 16 / 9.0 * (Math.log(2) - .6), within(1e-14));
        assertThat(circle.watts(.75)).isCloseTo(Math.log(2), within(1e-12));
        assertThat(circle.meanLogDeviation()).isCloseTo(Math.log(2), within(1e-12));
        assertThat(circle.gini()).isCloseTo(Math.PI / 2 - 1, within(1e-15));
    }

    /** L = p - p (1 - p) / 2, welfare spread evenly from half the mean to one and a half; k = .8. */
    @Test
    void beta_ofAnEvenSpread() {
        LorenzCurve even = new BetaLorenz(.5, 1, 1);
        assertThat(even.slope(0)).isEqualTo(.5);
        assertThat(even.slope(1)).isEqualTo(1.5);
        assertThat(even.curvature(.3)).isCloseTo(1, within(1e-14));
        assertThat(even.headcount(.8)).isCloseTo(.3, within(1e-14));
        assertThat(even.gap(.8)).isCloseTo(.05625, within(1e-14));
        assertThat(even.severity(.8)).isCloseTo(.0140625, within(1e-14));
        assertThat(even.gini()).isCloseTo(.5 / 3, within(1e-14));
        assertThat(even.headcount(.4)).isZero();
        assertThat(even.severity(.4)).isZero();
        assertThat(even.headcount(2)).isEqualTo(1);
        assertThat(even.gap(2)).isCloseTo(.5, within(1e-14));
        assertThat(even.severity(2)).isCloseTo(1 - 2 / 2.0 + (1 + 1 / 12.0) / 4, within(1e-14));
    }

    /** An ellipse, a parabola, hyperbolas on either side of it: closed forms against integrals of the curve. */
    @ParameterizedTest
    @CsvSource({
        ".8877478436, -1.4514459181, .2026400477",
        ".36, -1.2, .8",
        ".3600001, -1.2, .8",
        ".3599999, -1.2, .8",
        ".361, -1.2, .8",
        ".359, -1.2, .8",
        ".3, -1.2, .8",
        "2, .5, .1"
    })
    void quadratic_closedFormsAgreeWithIntegrals(double a, double b, double c) {
        LorenzCurve curve = new QuadraticLorenz(a, b, c);
        assertThat(curve.gini()).isCloseTo(1 - 2 * Quadrature.integral(curve::share, 0, 1), within(1e-11));
        for (double line : new double[] {.4, .8, 1, 1.7}) {
            double poor = curve.headcount(line);
            assertThat(poor == 0 || poor == 1 ? line : curve.slope(poor)).isCloseTo(line, within(1e-9));
            assertThat(curve.gap(line))
                    .isCloseTo(Quadrature.integral(p -> 1 - curve.slope(p) / line, 0, poor), within(1e-11));
            assertThat(curve.severity(line))
                    .isCloseTo(
                            Quadrature.integral(p -> Math.pow(1 - curve.slope(p) / line, 2), 0, poor), within(1e-11));
        }
    }

    /** Delta at and below one half, where the incomplete beta function has no second parameter above zero. */
    @ParameterizedTest
    @CsvSource({".4, .95, .6", ".4, .95, .5", ".4, .95, .3", ".2, .8, .4"})
    void beta_closedFormsAgreeWithIntegrals(double theta, double gamma, double delta) {
        LorenzCurve curve = new BetaLorenz(theta, gamma, delta);
        assertThat(curve.gini()).isCloseTo(1 - 2 * Quadrature.integral(curve::share, 0, 1), within(1e-12));
        for (double line : new double[] {.7, 1, 1.7}) {
            double poor = curve.headcount(line);
            assertThat(curve.slope(poor)).isCloseTo(line, within(1e-9));
            assertThat(curve.severity(line))
                    .isCloseTo(
                            Quadrature.integral(p -> Math.pow(1 - curve.slope(p) / line, 2), 0, poor), within(1e-10));
        }
    }

    /** Rural India 1983, definitions 7.4: 0.0083 per cent. */
    @Test
    void beta_ofRuralIndiaPutsAFewInDebt() {
        assertThat(new BetaLorenz(.5613531744, .9309500660, .5800259244).indebted())
                .isCloseTo(.000083, within(.5e-6));
        assertThat(new BetaLorenz(.5, 1, 1).indebted()).isZero();
    }

    @Test
    void beta_aSeverityWithoutBoundIsInfinite() {
        assertThat(new BetaLorenz(.03, .5, .5).severity(.9)).isInfinite();
    }

    @Test
    void headcount_ofLinesBeyondEverybody() {
        LorenzCurve curve = new QuadraticLorenz(.3, -1.2, .8);
        assertThat(curve.headcount(1e-80)).isZero();
        assertThat(curve.headcount(1e80)).isEqualTo(1);
        assertThat(curve.gap(1e80)).isEqualTo(1);
        assertThat(curve.severity(1e80)).isCloseTo(1, within(1e-15));
        assertThat(curve.watts(1e-80)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | -3 | .5 | e = 0.5 is not below 0",
                "1.2 | 0 | -.1 | c = -0.1 is below 0, so the poorest would have less than nothing",
                ".8 | -1.4 | .14 | a + c = 0.94 is below 1, so the curve does not end at (1, 1)",
                "1 | -1.5 | NaN | the coefficients exceed all bounds",
                "1e200 | 1 | 1 | the coefficients exceed all bounds"
            })
    void quadratic_refusesOtherCoefficients(double a, double b, double c, String why) {
        assertThat(QuadraticLorenz.objection(a, b, c)).hasValue(why);
        assertThatThrownBy(() -> new QuadraticLorenz(a, b, c))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a Lorenz curve: " + why);
    }

    /**
     * a = c = 1/2, b = -1: e = -1, n = 0, m = -1; with a = 0, b = -1, c = 1: e = -1, m = 1, n = -2, a pair of lines.
     */
    @Test
    void quadratic_refusesAPairOfLines() {
        assertThat(QuadraticLorenz.objection(.5, -1, .5)).isEmpty();
        assertThat(QuadraticLorenz.objection(0, -1, 1))
                .hasValue("n^2 - 4 m e^2 = 0 is not above 0, so the curve is not convex");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | .9 | .5 | theta = 0 is not above 0",
                "NaN | .9 | .5 | theta = NaN is not above 0",
                ".5 | 1.1 | .5 | gamma = 1.1 is not above 0 and up to 1, so the curve is not convex at the poor end",
                ".5 | .9 | 0 | delta = 0 is not above 0 and up to 1, so the curve is not convex at the rich end"
            })
    void beta_refusesOtherCoefficients(double theta, double gamma, double delta, String why) {
        assertThat(BetaLorenz.objection(theta, gamma, delta)).hasValue(why);
        assertThatThrownBy(() -> new BetaLorenz(theta, gamma, delta))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a Lorenz curve: " + why);
    }

    /** The slope at .001 is 1 - .9 (.8 x .001^-.2 - ...) < 0. */
    @Test
    void beta_refusesDebtsOfTooMany() {
        assertThat(BetaLorenz.objection(.9, .8, .5).orElseThrow()).startsWith("the slope at 0.001 is -1.86");
    }

    @Test
    void shares_areRefusedForNoOrTooManyParts() {
        LorenzCurve curve = new QuadraticLorenz(1, 0, 0);
        assertThat(curve.shares(1)).containsExactly(1);
        assertThatThrownBy(() -> curve.shares(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> curve.shares(10_001)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Where n^2 is all but 4 m e^2, the logarithm of the antiderivative must not be that of a difference of equals. */
    @Test
    void gini_ofAHyperbolaThatIsNearlyTwoLinesIsTheArea() {
        for (QuadraticLorenz curve :
                new QuadraticLorenz[] {new QuadraticLorenz(0.01, -1.01, 1.02), new QuadraticLorenz(0.02, -1.02, 1.52)
                }) {
            assertThat(curve.gini()).isCloseTo(1 - 2 * Quadrature.integral(curve::share, 0, 1), within(1e-9));
        }
    }
}
