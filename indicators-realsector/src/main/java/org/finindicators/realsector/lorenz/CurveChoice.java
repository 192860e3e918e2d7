/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.number.Printing;

/**
 * The curve that a measure is read from: the one asked for, or the closer one of both.
 *
 * <p>For poverty, distances count up to the headcount that the curve gives, and its three poverty measures must be in
 * order; for the whole distribution all distances count, and where no point is below the line.
 *
 * @param curve the curve, if there is one
 * @param fault why there is no curve, if so
 * @param notes the fits and why one was chosen
 */
record CurveChoice(Optional<LorenzCurve> curve, Optional<Fault> fault, List<String> notes) {
    /** The disorder that rounding may cause. */
    private static final double ROUNDING = 1e-12;

    /** A curve that can be chosen, and how far it is from the points. */
    private record Candidate(LorenzCurve curve, double distance, double everywhere) {
        @Override
        public String toString() {
            return curve.model() + " " + Coefficient.digits(distance);
        }
    }

    static CurveChoice of(GroupedWelfare groups, Optional<LorenzModel> wanted, OptionalDouble line) {
        Optional<Fault> unsound = PointChecks.fault(groups);
        if (unsound.isPresent()) {
            return new CurveChoice(Optional.empty(), unsound, List.of());
        }
        List<String> notes = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        for (LorenzModel model : wanted.map(List::of).orElse(List.of(LorenzModel.values()))) {
            LorenzFit fit = LorenzFit.of(model, groups);
            notes.add(fit.toString());
            Optional<Fault> fault = fit.curve()
                    .map(curve -> line.isPresent() ? disorder(curve, line.getAsDouble()) : Optional.<Fault>empty())
                    .orElse(fit.fault());
            fault.ifPresent(faults::add);
            if (fault.isEmpty()) {
                LorenzCurve curve = fit.curve().orElseThrow();
                double upTo = line.isPresent() ? curve.headcount(line.getAsDouble()) : 1;
                candidates.add(new Candidate(
                        curve, LorenzFit.squares(curve, groups, upTo), LorenzFit.squares(curve, groups, 1)));
            }
        }
        Optional<Candidate> closest = candidates.stream()
                .min(Comparator.comparingDouble(Candidate::distance).thenComparingDouble(Candidate::everywhere));
        if (closest.isEmpty()) {
            return new CurveChoice(Optional.empty(), Optional.of(together(faults)), notes);
        }
        if (wanted.isEmpty()) {
            faults.forEach(fault -> notes.add("not used: " + fault));
            notes.add(closest.get().curve().model() + " curve chosen, sum of squared distances"
                    + (line.isPresent() ? " up to the line " : " ")
                    + String.join(
                            ", ", candidates.stream().map(Candidate::toString).toList()));
        }
        if (closest.get().curve() instanceof BetaLorenz beta && beta.indebted() > 0) {
            notes.add(
                    "the beta curve gives the poorest "
                            + Printing.percent(BigDecimal.valueOf(beta.indebted()), 4)
                            + " % of the population less than nothing; for logarithms those below 0.1 % have the welfare at that place");
        }
        return new CurveChoice(closest.map(Candidate::curve), Optional.empty(), notes);
    }

    /** A beta curve whose poorest have debts can give a severity above the gap. */
    private static Optional<Fault> disorder(LorenzCurve curve, double line) {
        double headcount = curve.headcount(line);
        double gap = curve.gap(line);
        double severity = curve.severity(line);
        boolean ordered =
                severity >= -ROUNDING && severity <= gap + ROUNDING && gap <= headcount + ROUNDING && headcount <= 1;
        return ordered
                ? Optional.empty()
                : Optional.of(new Fault(
                        Reason.OUT_OF_DOMAIN,
                        curve.model() + " curve has headcount " + Coefficient.digits(headcount) + ", gap "
                                + Coefficient.digits(gap) + " and severity " + Coefficient.digits(severity)
                                + ", which must not rise"));
    }

    private static Fault together(List<Fault> faults) {
        Fault first = faults.get(0);
        boolean same = faults.stream().allMatch(fault -> fault.equals(first));
        String detail = same
                ? first.detail()
                : String.join("; ", faults.stream().map(Fault::detail).toList());
        return new Fault(first.reason(), detail);
    }
}
