/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.finindicators.formula.Reason;
import org.junit.jupiter.api.Test;

/** Numbers of rural India 1983 are those of the definitions (7.4), digit by digit. */
class LorenzFitTest {
    private static final LorenzFit QUADRATIC = LorenzFit.of(LorenzModel.QUADRATIC, RuralIndia.SHARES);
    private static final LorenzFit BETA = LorenzFit.of(LorenzModel.BETA, RuralIndia.SHARES);

    /** The first row of the design matrix in the tests of the World Bank's package wbpip. */
    @Test
    void row_ofTheDesignMatrix() {
        double[] row = QuadraticLorenz.row(.0005, 5.824760527229386e-05);
        assertThat(row[0]).isCloseTo(5.8244212488773904e-05, within(1e-18));
        assertThat(row[1]).isCloseTo(-5.7997605272293861e-05, within(1e-18));
        assertThat(row[2]).isCloseTo(-5.8218481469657719e-05, within(1e-18));
        assertThat(row[3]).isCloseTo(4.4175239472770615e-04, within(1e-17));
    }

    @Test
    void of_quadraticCoefficients() {
        assertThat(QUADRATIC.coefficients()).extracting(Coefficient::name).containsExactly("a", "b", "c");
        assertEstimate(QUADRATIC, 0, .8877478436, .00667);
        assertEstimate(QUADRATIC, 1, -1.4514459181, .01903);
        assertEstimate(QUADRATIC, 2, .2026400477, .01283);
        assertThat(QUADRATIC.fault()).isEmpty();
    }

    @Test
    void of_betaCoefficients() {
        assertThat(BETA.coefficients()).extracting(Coefficient::name).containsExactly("theta", "gamma", "delta");
        assertThat(BETA.coefficients().get(0).estimate()).isCloseTo(.5613531744, within(.5e-10));
        assertThat(BETA.coefficients().get(1).estimate()).isCloseTo(.9309500660, within(.5e-10));
        assertThat(BETA.coefficients().get(2).estimate()).isCloseTo(.5800259244, within(.5e-10));
    }

    /** Computed with NumPy. */
    @Test
    void of_squares() {
        assertThat(QUADRATIC.squares().orElseThrow()).isCloseTo(1.002757898699e-5, within(1e-16));
        assertThat(BETA.squares().orElseThrow()).isCloseTo(5.225691536975e-5, within(1e-16));
    }

    @Test
    void shares_areTheDeciles() {
        double[] deciles = {
            .03911772, .05155974, .06195678, .07149424, .08094994, .09106744, .10288972, .11849266, .14404584, .23842592
        };
        double[] shares = QUADRATIC.curve().orElseThrow().shares(10);
        for (int i = 0; i < 10; i++) {
            assertThat(shares[i]).isCloseTo(deciles[i], within(.5e-8));
        }
    }

    @Test
    void toString_isOneLineWithStandardErrors() {
        assertThat(QUADRATIC)
                .hasToString("general quadratic: a 0.8877478 (0.006673127), b -1.451446 (0.01903452),"
                        + " c 0.20264 (0.01282792)");
    }

    /** The quarter of a circle: a = 1, b = c = 0. */
    @Test
    void of_findsTheCurveThatThePointsAreOn() {
        LorenzFit fit = LorenzFit.of(
                LorenzModel.QUADRATIC,
                GroupedWelfare.of(new double[] {.28, .6, .8, .96, 1}, new double[] {.04, .2, .4, .72, 1}));
        assertThat(fit.coefficients().get(0).estimate()).isCloseTo(1, within(1e-12));
        assertThat(fit.coefficients().get(1).estimate()).isCloseTo(0, within(1e-12));
        assertThat(fit.coefficients().get(2).estimate()).isCloseTo(0, within(1e-12));
        assertThat(fit.coefficients().get(0).standardError()).isCloseTo(0, within(1e-12));
    }

    @Test
    void of_pointsThatContradictEachOther() {
        LorenzFit fit =
                LorenzFit.of(LorenzModel.BETA, GroupedWelfare.of(new double[] {.5, .4, 1}, new double[] {.1, .2, 1}));
        assertThat(fit.curve()).isEmpty();
        assertThat(fit.fault().orElseThrow().reason()).isEqualTo(Reason.INCONSISTENT_STATEMENT);
    }

    /** Shares that no binary number below one can hold. */
    @Test
    void of_aPointNextToTheEnd() {
        LorenzFit fit = LorenzFit.of(
                LorenzModel.BETA,
                GroupedCases.read(
                        java.util.List.of("groups: 1 1, 1 2, 1 3, 1 4, 0.00000000000000000000000000001 5", "line: 2")));
        assertThat(fit.curve()).isEmpty();
        assertThat(fit.fault()).isPresent();
    }

    private static void assertEstimate(LorenzFit fit, int which, double estimate, double error) {
        Coefficient coefficient = fit.coefficients().get(which);
        assertThat(coefficient.estimate()).isCloseTo(estimate, within(.5e-10));
        assertThat(coefficient.standardError()).isCloseTo(error, within(.5e-5));
    }
}
