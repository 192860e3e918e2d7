/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;

/**
 * A Lorenz curve fitted to groups by ordinary least squares.
 *
 * <p>The general quadratic is fitted without a constant, the beta curve in logarithms: ln(p - L) = ln theta + gamma ln
 * p + delta ln(1 - p). The last point, (1, 1), lies on every curve and is left out. Five points are needed. A fit that
 * is not a Lorenz curve keeps its coefficients, and has the reason in place of a curve.
 *
 * <pre>{@code
 * var groups = GroupedWelfare.of(new double[] {0.2, 0.5, 0.9, 1}, new double[] {0.08, 0.27, 0.76, 1});
 * LorenzFit.of(LorenzModel.QUADRATIC, groups)
 * }</pre>
 *
 * @param model the form of the curve
 * @param coefficients the estimates, none if they are not determined
 * @param curve the curve, if the fit is one
 * @param squares the sum of squared distances of the curve from the points, if there is a curve
 * @param fault why there is no curve, if so
 * @since 0.1.0
 */
public record LorenzFit(
        LorenzModel model,
        List<Coefficient> coefficients,
        Optional<LorenzCurve> curve,
        OptionalDouble squares,
        Optional<Fault> fault) {
    private static final int FEWEST = 5;

    /** Copies the coefficients. */
    public LorenzFit {
        coefficients = List.copyOf(coefficients);
    }

    /**
     * Fits a curve.
     *
     * @param model the form of the curve
     * @param groups the points, sound or not
     * @return the fit
     */
    public static LorenzFit of(LorenzModel model, GroupedWelfare groups) {
        Optional<Fault> unsound = PointChecks.fault(groups);
        if (unsound.isPresent()) {
            return none(model, List.of(), unsound.get());
        }
        if (groups.points().size() < FEWEST) {
            return none(
                    model,
                    List.of(),
                    new Fault(
                            Reason.GROUP_TOO_SMALL,
                            groups.points().size() + " points, a fit needs " + FEWEST + " or more"));
        }
        double[] p = populations(groups);
        double[] l = welfares(groups);
        return model == LorenzModel.QUADRATIC ? quadratic(p, l) : beta(p, l);
    }

    private static LorenzFit quadratic(double[] p, double[] l) {
        double[][] x = new double[p.length][];
        double[] y = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            double[] row = QuadraticLorenz.row(p[i], l[i]);
            y[i] = row[0];
            x[i] = new double[] {row[1], row[2], row[3]};
        }
        Optional<LeastSquares> fit = LeastSquares.fit(x, y);
        if (fit.isEmpty()) {
            return undetermined(LorenzModel.QUADRATIC);
        }
        double[] value = fit.get().coefficients();
        List<Coefficient> named = named(fit.get(), "a", "b", "c");
        return QuadraticLorenz.objection(value[0], value[1], value[2])
                .map(sentence -> none(LorenzModel.QUADRATIC, named, invalid(LorenzModel.QUADRATIC, sentence)))
                .orElseGet(() -> some(new QuadraticLorenz(value[0], value[1], value[2]), named, p, l));
    }

    private static LorenzFit beta(double[] p, double[] l) {
        double[][] x = new double[p.length][];
        double[] y = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            if (!(p[i] - l[i] > 0)) {
                return none(
                        LorenzModel.BETA,
                        List.of(),
                        new Fault(
                                Reason.OUT_OF_DOMAIN,
                                "beta curve: points[" + i + "] lies on the diagonal, its distance has no logarithm"));
            }
            x[i] = new double[] {1, Math.log(p[i]), Math.log1p(-p[i])};
            y[i] = Math.log(p[i] - l[i]);
        }
        Optional<LeastSquares> fit = LeastSquares.fit(x, y);
        if (fit.isEmpty()) {
            return undetermined(LorenzModel.BETA);
        }
        double[] value = fit.get().coefficients();
        double theta = Math.exp(value[0]);
        List<Coefficient> named = new ArrayList<>(named(fit.get(), "ln theta", "gamma", "delta"));
        // the error of theta to the first order
        named.set(0, new Coefficient("theta", theta, theta * named.get(0).standardError()));
        return BetaLorenz.objection(theta, value[1], value[2])
                .map(sentence -> none(LorenzModel.BETA, named, invalid(LorenzModel.BETA, sentence)))
                .orElseGet(() -> some(new BetaLorenz(theta, value[1], value[2]), named, p, l));
    }

    private static LorenzFit some(LorenzCurve curve, List<Coefficient> named, double[] p, double[] l) {
        return new LorenzFit(
                curve.model(), named, Optional.of(curve), OptionalDouble.of(squares(curve, p, l, 1)), Optional.empty());
    }

    private static LorenzFit none(LorenzModel model, List<Coefficient> named, Fault fault) {
        return new LorenzFit(model, named, Optional.empty(), OptionalDouble.empty(), Optional.of(fault));
    }

    private static LorenzFit undetermined(LorenzModel model) {
        return none(
                model,
                List.of(),
                new Fault(Reason.NO_SOLUTION, model + " curve: the points do not determine its coefficients"));
    }

    private static Fault invalid(LorenzModel model, String sentence) {
        return new Fault(Reason.OUT_OF_DOMAIN, model + " fit is not a Lorenz curve: " + sentence);
    }

    private static List<Coefficient> named(LeastSquares fit, String... names) {
        List<Coefficient> named = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            named.add(new Coefficient(names[i], fit.coefficients()[i], fit.standardErrors()[i]));
        }
        return named;
    }

    /** The squared distances at the points up to a share of the population. */
    static double squares(LorenzCurve curve, GroupedWelfare groups, double upTo) {
        return squares(curve, populations(groups), welfares(groups), upTo);
    }

    private static double squares(LorenzCurve curve, double[] p, double[] l, double upTo) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double off = p[i] <= upTo ? curve.share(p[i]) - l[i] : 0;
            sum += off * off;
        }
        return sum;
    }

    private static double[] populations(GroupedWelfare groups) {
        return inner(groups).stream()
                .mapToDouble(point -> point.population().doubleValue())
                .toArray();
    }

    private static double[] welfares(GroupedWelfare groups) {
        return inner(groups).stream()
                .mapToDouble(point -> point.welfare().doubleValue())
                .toArray();
    }

    private static List<LorenzPoint> inner(GroupedWelfare groups) {
        return groups.points().subList(0, groups.points().size() - 1);
    }

    /** Prints for instance {@code beta: theta 0.5613532 (0.008348207), gamma ...}. */
    @Override
    public String toString() {
        StringJoiner words = new StringJoiner(", ");
        coefficients.forEach(coefficient -> words.add(coefficient.toString()));
        fault.ifPresent(reason -> words.add(reason.toString()));
        return model + ": " + words;
    }
}
