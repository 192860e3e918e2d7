/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import java.util.Optional;
import org.apache.commons.numbers.gamma.IncompleteBeta;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.finindicators.validation.InvalidInputException;

/**
 * The beta Lorenz curve of Kakwani: L(p) = p - theta p^gamma (1 - p)^delta.
 *
 * <p>It is convex if and only if theta is above 0 and gamma and delta are above 0 and not above 1. For gamma below 1
 * its slope falls without bound towards p = 0, which gives the very poorest a negative welfare. That is accepted below
 * the share 0.001 of the population, so the slope has to be positive there; for the two measures that take logarithms,
 * those below that share have the welfare at it.
 *
 * @param theta the first coefficient
 * @param gamma the second coefficient
 * @param delta the third coefficient
 * @since 0.1.0
 */
public record BetaLorenz(double theta, double gamma, double delta) implements LorenzCurve {
    /** The share of the population below which the curve is not trusted. */
    private static final double LEAST_TRUSTED = 0.001;

    private static final double ROUNDING = 1e-9;
    private static final double NEXT_TO_ZERO = 1e-15;

    /**
     * Creates a curve.
     *
     * @throws InvalidInputException if these are not the coefficients of a Lorenz curve
     */
    public BetaLorenz {
        Optional<String> objection = objection(theta, gamma, delta);
        if (objection.isPresent()) {
            throw InvalidInputException.of("", "not a Lorenz curve: " + objection.get());
        }
    }

    /** The condition on the coefficients of a Lorenz curve that fails, in words; nothing if all hold. */
    static Optional<String> objection(double theta, double gamma, double delta) {
        if (!(theta > 0) || Double.isInfinite(theta)) {
            return Optional.of("theta = " + Coefficient.digits(theta) + " is not above 0");
        }
        if (!(gamma > 0 && gamma <= 1 + ROUNDING)) {
            return Optional.of("gamma = " + Coefficient.digits(gamma)
                    + " is not above 0 and up to 1, so the curve is not convex at the poor end");
        }
        if (!(delta > 0 && delta <= 1 + ROUNDING)) {
            return Optional.of("delta = " + Coefficient.digits(delta)
                    + " is not above 0 and up to 1, so the curve is not convex at the rich end");
        }
        double slope = slope(theta, gamma, delta, LEAST_TRUSTED);
        if (!(slope > 0)) {
            return Optional.of("the slope at " + LEAST_TRUSTED + " is " + Coefficient.digits(slope)
                    + ", so more than that share of the population would have less than nothing");
        }
        return Optional.empty();
    }

    private static double slope(double theta, double gamma, double delta, double p) {
        return 1
                - theta
                        * (gamma * Math.pow(p, gamma - 1) * Math.pow(1 - p, delta)
                                - delta * Math.pow(p, gamma) * Math.pow(1 - p, delta - 1));
    }

    @Override
    public LorenzModel model() {
        return LorenzModel.BETA;
    }

    @Override
    public double share(double population) {
        return population - theta * Math.pow(population, gamma) * Math.pow(1 - population, delta);
    }

    @Override
    public double slope(double population) {
        return slope(theta, gamma, delta, population);
    }

    @Override
    public double curvature(double population) {
        double p = population;
        double q = 1 - p;
        double terms = gamma * (1 - gamma) * q * q + 2 * gamma * delta * p * q + delta * (1 - delta) * p * p;
        return theta * Math.pow(p, gamma - 2) * Math.pow(q, delta - 2) * terms;
    }

    @Override
    public double headcount(double line) {
        double top = Math.nextDown(1.0);
        if (!(slope(NEXT_TO_ZERO) < line)) {
            return 0;
        }
        if (!(slope(top) > line)) {
            return 1;
        }
        return new BrentSolver(1e-15, 1e-15, 0).findRoot(p -> slope(p) - line, NEXT_TO_ZERO, top);
    }

    /** The part of the population to whom the curve gives a negative welfare. */
    double indebted() {
        return headcount(0);
    }

    /** Infinite for gamma of 1/2 or less, whose poorest have debts without bound. */
    @Override
    public double severity(double line) {
        double poor = headcount(line);
        if (poor == 0) {
            return 0;
        }
        if (gamma <= 0.5) {
            return Double.POSITIVE_INFINITY;
        }
        double rest = 1 - 1 / line;
        double squares = gamma * gamma * incomplete(poor, 2 * gamma - 1, 2 * delta + 1)
                - 2 * gamma * delta * incomplete(poor, 2 * gamma, 2 * delta)
                + delta * delta * incomplete(poor, 2 * gamma + 1, 2 * delta - 1);
        return rest * (2 * gap(line) - rest * poor) + theta * theta / (line * line) * squares;
    }

    /** The incomplete beta function, not regularised; the second parameter may be zero or less, x then is below 1. */
    static double incomplete(double x, double first, double second) {
        return second > 0
                ? IncompleteBeta.value(x, first, second)
                : Quadrature.integral(t -> Math.pow(t, first - 1) * Math.pow(1 - t, second - 1), 0, x);
    }

    @Override
    public double watts(double line) {
        double poor = headcount(line);
        if (poor <= LEAST_TRUSTED) {
            return 0;
        }
        return LEAST_TRUSTED * Math.log(line / slope(LEAST_TRUSTED))
                + Quadrature.integral(p -> Math.log(line / slope(p)), LEAST_TRUSTED, poor);
    }

    @Override
    public double gini() {
        return 2 * theta * Math.exp(LogBeta.value(1 + gamma, 1 + delta));
    }

    @Override
    public double meanLogDeviation() {
        return -LEAST_TRUSTED * Math.log(slope(LEAST_TRUSTED))
                - Quadrature.integral(p -> Math.log(slope(p)), LEAST_TRUSTED, 1);
    }
}
