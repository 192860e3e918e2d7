/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TermStructureTest {
    private static final CaseRunner CASES = CaseRunner.of(RateItems.class)
            .fact(RateItems.YIELD_CURVE, lines -> YieldCurve.parse(String.join(" ", lines)));
    private static final String FIT = "3m 5.5 %, 12m 6.0 %, 2y 6.6 %, 3y 7.0 %, 5y 7.4 %, 10y 7.9 %";

    @TestFactory
    Stream<DynamicTest> level() {
        return CASES.run(TermStructure.YIELD_CURVE_LEVEL);
    }

    @TestFactory
    Stream<DynamicTest> slope() {
        return CASES.run(TermStructure.YIELD_CURVE_SLOPE);
    }

    @TestFactory
    Stream<DynamicTest> curvature() {
        return CASES.run(TermStructure.YIELD_CURVE_CURVATURE);
    }

    /** NumPy's least squares on the same loadings. */
    @Test
    void fit_reportsResiduals() {
        NelsonSiegel fit = NelsonSiegel.fit(YieldCurve.parse(FIT)).orElseThrow();
        double[] expected = {0.01728856, -0.04379048, 0.01461401, 0.0362054, -0.02894807, 0.00463058};
        for (int i = 0; i < expected.length; i++) {
            assertThat(fit.residuals().get(i).doubleValue() * 100).isCloseTo(expected[i], Offset.offset(1e-8));
        }
        assertThat(fit.rootMeanSquare().orElseThrow().doubleValue() * 100)
                .isCloseTo(0.027689748519286825, Offset.offset(1e-12));
    }

    /** Definitions 3.4: the yields of the coefficients 8, -3 and -1. */
    @Test
    void yieldAt_givesTheCurve() {
        YieldCurve curve = YieldCurve.parse(
                "3m 5.177146 %, 12m 5.643667 %, 2y 6.129689 %, 3y 6.490865 %," + " 5y 6.959535 %, 10y 7.453692 %");
        NelsonSiegel eight = new NelsonSiegel(
                NelsonSiegel.DIEBOLD_LI_LAMBDA,
                new BigDecimal("0.08"),
                new BigDecimal("-0.03"),
                new BigDecimal("-0.01"),
                curve);
        for (YieldPoint point : curve.points()) {
            assertThat(eight.yieldAt(point.months())).isCloseTo(point.yield(), Offset.offset(new BigDecimal("5E-9")));
        }
        assertThat(eight.yieldAt(BigDecimal.ZERO)).isEqualByComparingTo("0.05");
        assertThat(eight.yieldAt(new BigDecimal("1E+40"))).isEqualByComparingTo("0.08");
    }

    @Test
    void fit_threeTerms_leavesNothing() {
        NelsonSiegel fit =
                NelsonSiegel.fit(YieldCurve.parse("3m 5 %, 2y 7 %, 10y 6 %")).orElseThrow();
        assertThat(fit.rootMeanSquare()).isEmpty();
        assertThat(fit.residuals()).allMatch(residual -> residual.abs().doubleValue() < 1e-15);
    }

    @Test
    void fit_withoutMeaning_isNothing() {
        YieldCurve curve = YieldCurve.parse(FIT);
        assertThat(NelsonSiegel.fit(curve, BigDecimal.ZERO)).isEmpty();
        assertThat(NelsonSiegel.fit(curve, new BigDecimal("-0.06"))).isEmpty();
        assertThat(NelsonSiegel.fit(curve, new BigDecimal("1E-40"))).isEmpty();
        assertThat(NelsonSiegel.fit(curve, new BigDecimal("1E+40"))).isEmpty();
        // terms so close, or so far out, that no coefficients can be told apart
        assertThat(NelsonSiegel.fit(YieldCurve.parse("3m 5.5 %, 3.1m 5.6 %, 3.2m 5.5 %")))
                .isEmpty();
        assertThat(NelsonSiegel.fit(YieldCurve.parse("-3m 5 %, 2y 7 %, 10y 6 %")))
                .isEmpty();
        assertThatThrownBy(() -> NelsonSiegel.fit(curve).orElseThrow().yieldAt(new BigDecimal("-1")))
                .hasMessage("a term is zero or more, not -1");
    }

    @Test
    void shape_names() {
        assertThat(shape("3m 5 %, 2y 6 %, 10y 7 %")).isEqualTo("NORMAL");
        assertThat(shape("3m 7 %, 2y 6 %, 10y 5 %")).isEqualTo("INVERTED");
        assertThat(shape("3m 5 %, 2y 5.1 %, 10y 5.2 %")).isEqualTo("FLAT");
        assertThat(shape("3m 5 %, 2y 6 %, 10y 5.2 %")).isEqualTo("HUMPED");
        assertThat(shape("3m 5 %, 2y 4 %, 10y 5.2 %")).isEqualTo("DIPPED");
        assertThat(shape("3m 5 %, 2y 4 %, 5y 7 %, 10y 5 %")).isEqualTo("HUMPED");
        assertThat(shape("3m 5 %, 2y 4 %, 5y 6 %, 10y 5 %")).isEqualTo("HUMPED");
        assertThat(shape("3m 5 %, 2y 3 %, 5y 6 %, 10y 5 %")).isEqualTo("DIPPED");
        assertThat(YieldCurve.parse("3m 5 %").shape()).isEmpty();
        assertThat(YieldCurve.parse("").shape()).isEmpty();
        assertThat(YieldCurve.parse("3m 5 %, 10y 5 %").shape(BigDecimal.ZERO)).contains(CurveShape.FLAT);
        assertThat(YieldCurve.parse("3m 5 %, 1y 5.01 %, 10y 5 %").shape(BigDecimal.ZERO))
                .contains(CurveShape.HUMPED);
    }

    @Test
    void curve_isSortedAndDistinct() {
        assertThat(YieldCurve.of(YieldPoint.ofYears("10", "0.07"), YieldPoint.ofMonths("3", "0.05")))
                .isEqualTo(YieldCurve.parse("3m 5 %, 120m 7 %"));
        assertThatThrownBy(() -> YieldCurve.parse("12m 5 %, 1y 6 %")).hasMessage("two yields are given for 12 months");
        assertThatThrownBy(() -> YieldCurve.parse("12 5 %"))
                .hasMessage("'12 5 %' is not a yield like '3m 5.5 %' or '10y 7.9 %'");
        assertThatThrownBy(() -> YieldCurve.parse("3m 5 %,")).hasMessageContaining("''");
    }

    /** Tables print 5.5 and mean per cent; as a fraction it would be 550 per cent. */
    @Test
    void parse_yieldWithoutAUnit_isRefused() {
        assertThatThrownBy(() -> YieldCurve.parse("3m 5 %, 10y 5.5, 2y 0.06"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll(
                        "'10y 5.5' does not say that its yield is in per cent: write it like '10y 7.9 %'", "'2y 0.06'");
    }

    @Test
    void curve_refusesAllAtOnce_andTakesNumbers() {
        assertThatThrownBy(() -> YieldCurve.parse("3 5 %, 10y seven %, 2y 1e99 %"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll(
                        "'3 5 %' is not a yield", "seven: is not a decimal number", "1e99: is outside");
        assertThatThrownBy(() -> YieldCurve.parse("12m 5 %, 1y 6 %, 24m 5 %, 2y 6 %"))
                .hasMessageContainingAll("for 12 months", "for 24 months");
        assertThat(YieldPoint.ofYears(new BigDecimal("2"), new BigDecimal("0.050")))
                .isEqualTo(YieldPoint.ofYears("2", "0.05"))
                .isEqualTo(YieldPoint.ofMonths(new BigDecimal("24"), new BigDecimal("0.05")));
        assertThatThrownBy(() -> YieldPoint.ofMonths("three", "five")).hasMessageContainingAll("months", "yield");
    }

    @Test
    void validate_namesEveryPlace() {
        assertThat(Checks.validate(YieldCurve.parse("-3m 5 %, 10y 6 %")))
                .map(Violation::toString)
                .containsExactly("points[0].months = -3: must be above zero");
        assertThat(Checks.validate(YieldCurve.parse("")))
                .map(Violation::toString)
                .containsExactly("points: must have at least one element");
    }

    @Test
    void measure_oneHundredThousandTerms_inBoundedTime() {
        List<YieldPoint> points = new ArrayList<>();
        for (int i = 1; i <= 100_000; i++) {
            points.add(YieldPoint.ofMonths(i + "E-3", "0.0" + i));
        }
        Statement statement = Statement.builder("a country", ReportingPeriod.year(2022))
                .with(RateItems.YIELD_CURVE, new YieldCurve(points))
                .build();
        Measurement measured = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> TermStructure.YIELD_CURVE_LEVEL.variant("nelson-siegel").measure(statement));
        assertThat(measured).isInstanceOf(Measured.class);
    }

    private static String shape(String curve) {
        return YieldCurve.parse(curve).shape().orElseThrow().name();
    }
}
