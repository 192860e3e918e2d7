/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.validation.InvalidInputException;

/**
 * The curve of Nelson and Siegel, in the form of Diebold and Li, fitted to yields by least squares at a given decay.
 *
 * <p>With x = lambda times the term in months, the yield is beta0 + beta1 (1 - e^-x) / x + beta2 ((1 - e^-x) / x -
 * e^-x). The yield at a term of zero is beta0 + beta1, that at an infinite one beta0. Nelson and Siegel's own
 * coefficients differ: their second loading is e^-x. The loadings are floating-point numbers, the normal equations are
 * solved exactly.
 *
 * @since 0.1.0
 */
public final class NelsonSiegel {
    /** The decay a month that Diebold and Li use; its hump is at 29.45 months. */
    public static final BigDecimal DIEBOLD_LI_LAMBDA = new BigDecimal("0.0609");

    /** The fewest terms that three coefficients need. */
    static final int COEFFICIENTS = 3;

    /** The determinant over the product of the diagonal, below which the loadings cannot be told apart. */
    private static final BigDecimal SINGULAR = new BigDecimal("1E-10");

    private static final double SERIES = 1e-5;
    private static final double VANISHING = 1e-40;

    private final BigDecimal lambda;
    private final BigDecimal beta0;
    private final BigDecimal beta1;
    private final BigDecimal beta2;
    private final YieldCurve curve;

    NelsonSiegel(BigDecimal lambda, BigDecimal beta0, BigDecimal beta1, BigDecimal beta2, YieldCurve curve) {
        this.lambda = lambda;
        this.beta0 = beta0;
        this.beta1 = beta1;
        this.beta2 = beta2;
        this.curve = curve;
    }

    /**
     * Fits the curve with the usual decay.
     *
     * @param curve the yields
     * @return the fit, of three terms or more that can be told apart
     */
    public static Optional<NelsonSiegel> fit(YieldCurve curve) {
        return fit(curve, DIEBOLD_LI_LAMBDA);
    }

    /**
     * Fits the curve.
     *
     * @param curve the yields
     * @param lambda the decay a month
     * @return the fit, of three terms or more that can be told apart at that decay; nothing if the decay or a term is
     *     zero or negative
     */
    public static Optional<NelsonSiegel> fit(YieldCurve curve, BigDecimal lambda) {
        BigDecimal decay = Decimals.check(lambda);
        boolean positive = decay.signum() > 0
                && curve.points().stream().allMatch(point -> point.months().signum() > 0);
        if (!positive || curve.points().size() < COEFFICIENTS) {
            return Optional.empty();
        }
        BigDecimal[][] gram = zeros(COEFFICIENTS);
        BigDecimal[] right = zeros(1)[0];
        for (YieldPoint point : curve.points()) {
            BigDecimal[] loading = loadings(decay, point.months());
            for (int i = 0; i < COEFFICIENTS; i++) {
                right[i] = right[i].add(loading[i].multiply(point.yield()));
                for (int j = 0; j < COEFFICIENTS; j++) {
                    gram[i][j] = gram[i][j].add(loading[i].multiply(loading[j]));
                }
            }
        }
        BigDecimal determinant = determinant(gram);
        BigDecimal diagonal = gram[0][0].multiply(gram[1][1]).multiply(gram[2][2]);
        if (determinant.compareTo(diagonal.multiply(SINGULAR)) <= 0) {
            return Optional.empty();
        }
        BigDecimal[] beta = new BigDecimal[COEFFICIENTS];
        for (int i = 0; i < COEFFICIENTS; i++) {
            BigDecimal above = determinant(replaced(gram, i, right));
            beta[i] = Rational.of(above)
                    .dividedBy(Rational.of(determinant))
                    .toDecimal()
                    .round(MathContext.DECIMAL128);
        }
        return Optional.of(new NelsonSiegel(decay, beta[0], beta[1], beta[2], curve));
    }

    /**
     * Returns the decay.
     *
     * @return lambda, a month
     */
    public BigDecimal lambda() {
        return lambda;
    }

    /**
     * Returns the level.
     *
     * @return beta0
     */
    public BigDecimal beta0() {
        return beta0;
    }

    /**
     * Returns minus the slope.
     *
     * @return beta1
     */
    public BigDecimal beta1() {
        return beta1;
    }

    /**
     * Returns the coefficient of the hump.
     *
     * @return beta2
     */
    public BigDecimal beta2() {
        return beta2;
    }

    /**
     * Returns the yields that it was fitted to.
     *
     * @return the yields
     */
    public YieldCurve curve() {
        return curve;
    }

    /**
     * Returns the yield of the fitted curve at a term.
     *
     * @param months the term in months, zero or more
     * @return the yield
     * @throws InvalidInputException if the term is negative
     */
    public BigDecimal yieldAt(BigDecimal months) {
        BigDecimal term = Decimals.check(months);
        if (term.signum() < 0) {
            throw InvalidInputException.of("", "a term is zero or more, not " + Decimals.print(term));
        }
        BigDecimal[] loading = loadings(lambda, term);
        return beta0.add(beta1.multiply(loading[1]))
                .add(beta2.multiply(loading[2]))
                .round(MathContext.DECIMAL128);
    }

    /**
     * Lists the distance of each yield above the fitted curve, by rising term.
     *
     * @return the residuals; all next to zero where there are three yields
     */
    public List<BigDecimal> residuals() {
        List<BigDecimal> residuals = new ArrayList<>();
        for (YieldPoint point : curve.points()) {
            residuals.add(point.yield().subtract(yieldAt(point.months())));
        }
        return residuals;
    }

    /**
     * Returns the root of the mean of the squared residuals.
     *
     * @return the error, of four yields or more; three are always fitted
     */
    public Optional<BigDecimal> rootMeanSquare() {
        int size = curve.points().size();
        if (size <= COEFFICIENTS) {
            return Optional.empty();
        }
        BigDecimal squares = residuals().stream()
                .map(residual -> residual.multiply(residual))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = Rational.of(squares).dividedBy(Rational.of(size)).toDecimal();
        return Optional.of(mean.sqrt(MathContext.DECIMAL64));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NelsonSiegel that
                && lambda.equals(that.lambda)
                && beta0.equals(that.beta0)
                && beta1.equals(that.beta1)
                && beta2.equals(that.beta2)
                && curve.equals(that.curve);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lambda, beta0, beta1, beta2);
    }

    /** Prints the coefficients. */
    @Override
    public String toString() {
        return "beta0 " + Printing.number(beta0) + ", beta1 " + Printing.number(beta1) + ", beta2 "
                + Printing.number(beta2) + ", lambda " + Printing.number(lambda) + " a month";
    }

    private static BigDecimal[] loadings(BigDecimal lambda, BigDecimal months) {
        double x = lambda.doubleValue() * months.doubleValue();
        double slope = x == 0 ? 1 : -Math.expm1(-x) / x;
        // the difference of two numbers next to one loses its digits
        double hump = x < SERIES ? x / 2 - x * x / 3 : slope - Math.exp(-x);
        return new BigDecimal[] {BigDecimal.ONE, decimal(slope), decimal(hump)};
    }

    private static BigDecimal decimal(double value) {
        return Math.abs(value) < VANISHING ? BigDecimal.ZERO : BigDecimal.valueOf(value);
    }

    private static BigDecimal[][] zeros(int rows) {
        BigDecimal[][] all = new BigDecimal[rows][COEFFICIENTS];
        for (BigDecimal[] row : all) {
            java.util.Arrays.fill(row, BigDecimal.ZERO);
        }
        return all;
    }

    private static BigDecimal[][] replaced(BigDecimal[][] matrix, int column, BigDecimal[] by) {
        BigDecimal[][] copy = zeros(COEFFICIENTS);
        for (int i = 0; i < COEFFICIENTS; i++) {
            for (int j = 0; j < COEFFICIENTS; j++) {
                copy[i][j] = j == column ? by[i] : matrix[i][j];
            }
        }
        return copy;
    }

    private static BigDecimal determinant(BigDecimal[][] m) {
        return m[0][0].multiply(minor(m, 1, 2))
                .subtract(m[0][1].multiply(minor(m, 0, 2)))
                .add(m[0][2].multiply(minor(m, 0, 1)));
    }

    /** The determinant of the lower two rows at two columns. */
    private static BigDecimal minor(BigDecimal[][] m, int left, int right) {
        return m[1][left].multiply(m[2][right]).subtract(m[1][right].multiply(m[2][left]));
    }
}
