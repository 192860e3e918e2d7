/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import java.util.Optional;
import org.finindicators.validation.InvalidInputException;

/**
 * The general quadratic Lorenz curve: L(1 - L) = a (p^2 - L) + b L (p - 1) + c (p - L).
 *
 * <p>With e = -(a + b + c + 1), m = b^2 - 4a, n = 2be - 4c and s(p) = m p^2 + n p + e^2: L = -(b p + e + sqrt(s)) / 2.
 *
 * <p>It is a Lorenz curve only if e is below 0, c is not negative, a + c is 1 or more, and m is not positive, or
 * positive and below n^2 / 4 e^2 with n not negative or m below -n/2 (Datt 1998). For a + c below 1 the branch ends at
 * a + c instead of 1, and formulas that are printed for the Gini coefficient do not give the area.
 *
 * @param a the first coefficient
 * @param b the second coefficient
 * @param c the third coefficient; what is below 0 by rounding only is 0
 * @since 0.1.0
 */
public record QuadraticLorenz(double a, double b, double c) implements LorenzCurve {
    /** The error of least squares where the curve is on the bound. */
    private static final double ROUNDING = 1e-9;

    /** Closer to a parabola, the closed form of the area loses digits. */
    private static final double NEARLY_PARABOLIC = 1e-3;

    private static final double LEAST_SLOPE = 1e-16;

    /**
     * Creates a curve.
     *
     * @throws InvalidInputException if these are not the coefficients of a Lorenz curve
     */
    public QuadraticLorenz {
        Optional<String> objection = objection(a, b, c);
        if (objection.isPresent()) {
            throw InvalidInputException.of("", "not a Lorenz curve: " + objection.get());
        }
        c = Math.max(c, 0);
    }

    /** The condition on the coefficients of a Lorenz curve that fails, in words; nothing if all hold. */
    static Optional<String> objection(double a, double b, double c) {
        double e = -(a + b + c + 1);
        double m = b * b - 4 * a;
        double n = 2 * b * e - 4 * c;
        double square = n * n - 4 * m * e * e;
        if (!Double.isFinite(square)) {
            return Optional.of("the coefficients exceed all bounds");
        }
        if (!(e < 0)) {
            return Optional.of("e = " + Coefficient.digits(e) + " is not below 0");
        }
        if (c < -ROUNDING) {
            return Optional.of(
                    "c = " + Coefficient.digits(c) + " is below 0, so the poorest would have less than nothing");
        }
        if (a + c < 1 - ROUNDING) {
            return Optional.of(
                    "a + c = " + Coefficient.digits(a + c) + " is below 1, so the curve does not end at (1, 1)");
        }
        if (!(square > 0)) {
            return Optional.of(
                    "n^2 - 4 m e^2 = " + Coefficient.digits(square) + " is not above 0, so the curve is not convex");
        }
        if (m > 0 && n < 0 && !(m < -n / 2)) {
            return Optional.of("m = " + Coefficient.digits(m) + " is not below -n/2 = " + Coefficient.digits(-n / 2)
                    + ", so the curve breaks off");
        }
        return Optional.empty();
    }

    /** The regressand and the three regressors at a point. */
    static double[] row(double p, double l) {
        return new double[] {l * (1 - l), p * p - l, l * (p - 1), p - l};
    }

    private double e() {
        return -(a + b + c + 1);
    }

    private double m() {
        return b * b - 4 * a;
    }

    private double n() {
        return 2 * b * e() - 4 * c;
    }

    private double r() {
        return Math.sqrt(n() * n() - 4 * m() * e() * e());
    }

    /** The root of s; for the richer half from the end, where s is (a + c - 1)^2 and may vanish. */
    private double root(double p) {
        double q = 1 - p;
        double end = a + c - 1;
        double square = p < 0.5 ? (m() * p + n()) * p + e() * e() : (m() * q - (2 * m() + n())) * q + end * end;
        return Math.sqrt(Math.max(0, square));
    }

    @Override
    public LorenzModel model() {
        return LorenzModel.QUADRATIC;
    }

    @Override
    public double share(double population) {
        return -(b * population + e() + root(population)) / 2;
    }

    @Override
    public double slope(double population) {
        return -b / 2 - (2 * m() * population + n()) / (4 * root(population));
    }

    @Override
    public double curvature(double population) {
        double root = root(population);
        return r() * r() / (8 * root * root * root);
    }

    @Override
    public double headcount(double line) {
        if (line <= slope(0)) {
            return 0;
        }
        if (line >= slope(1)) {
            return 1;
        }
        double m = m();
        double n = n();
        double k = b + 2 * line;
        double square = k * k - m;
        // at H, 2 m H + n = d and s = low; of the two forms of the root the one without cancellation
        double d = -k * r() / Math.sqrt(square);
        double low = r() * r() / (4 * square);
        double poor = n * d > 0 ? 2 * (low - e() * e()) / (n + d) : (d - n) / (2 * m);
        return Math.max(0, Math.min(1, poor));
    }

    @Override
    public double severity(double line) {
        double poor = headcount(line);
        if (poor == 0) {
            return 0;
        }
        double r = r();
        double part = Math.min(r * poor / (2 * e() * e() + n() * poor), Math.nextDown(1.0));
        double reciprocals = (Math.log1p(part) - Math.log1p(-part)) / r;
        double squares = (b * b + m()) / 4 * poor + b / 2 * (root(poor) - root(0)) + r * r / 16 * reciprocals;
        return Math.max(0, poor - 2 * share(poor) / line + squares / (line * line));
    }

    @Override
    public double watts(double line) {
        return Math.max(0, Quadrature.integral(p -> Math.log(line / positiveSlope(p)), 0, headcount(line)));
    }

    @Override
    public double gini() {
        // of equals the terms cancel but for their rounding
        return Math.max(0, 1 + b / 2 + e() + areaOfRoot());
    }

    /** The integral of sqrt(s) from 0 to 1. */
    double areaOfRoot() {
        double m = m();
        double n = n();
        if (Math.abs(m) < NEARLY_PARABOLIC) {
            return Quadrature.integral(this::root, 0, 1);
        }
        double r = r();
        return ((2 * m + n) * root(1) - n * root(0)) / (4 * m) - r * r / (8 * m) * (reciprocals(1) - reciprocals(0));
    }

    /** The antiderivative of 1 / sqrt(s). */
    private double reciprocals(double p) {
        double m = m();
        double along = 2 * m * p + n();
        if (m < 0) {
            // the arc sine of along / r, without its loss of digits near one
            return -Math.atan2(along, 2 * Math.sqrt(-m) * root(p)) / Math.sqrt(-m);
        }
        // for m above 0, along has the sign of n; of the two forms, which differ by a constant, the one without
        // cancellation
        double root = 2 * Math.sqrt(m) * root(p);
        return (n() < 0 ? -Math.log(root - along) : Math.log(root + along)) / Math.sqrt(m);
    }

    @Override
    public double meanLogDeviation() {
        return Quadrature.integral(p -> -Math.log(positiveSlope(p)), 0, 1);
    }

    /** Where the curve starts with a slope of zero, rounding must not make it negative. */
    private double positiveSlope(double p) {
        return Math.max(slope(p), LEAST_SLOPE);
    }
}
