/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.statistics.Survival;
import org.finindicators.statistics.Survival.Observation;

/** The cases that are known at the end of a period, and how long each has lasted. */
record Cases(List<Observation> observations, List<Operand> operands, List<String> notes, Optional<Long> limit) {
    /** How many steps of the curve are listed in the notes. */
    private static final int LISTED = 20;

    static Evaluation evaluate(FailingInstitutions failing, LocalDate end, Function<Cases, Evaluation> function) {
        List<Observation> observations = new ArrayList<>();
        List<Operand> operands = new ArrayList<>();
        List<String> later = new ArrayList<>();
        List<String> reversed = new ArrayList<>();
        for (FailingInstitution one : failing.cases()) {
            LocalDate from = one.identified();
            if (one.intervened().isPresent() && one.intervened().get().isBefore(from)) {
                reversed.add(one.name() + ": intervention on "
                        + one.intervened().get() + ", before it was identified on " + from);
            } else if (from.isAfter(end)) {
                later.add(one.name());
            } else {
                boolean resolved =
                        one.intervened().filter(day -> !day.isAfter(end)).isPresent();
                long days = ChronoUnit.DAYS.between(
                        from, resolved ? one.intervened().get() : end);
                observations.add(new Observation(days, resolved));
                operands.add(Operand.of(
                        one.name(),
                        resolved ? "from " + from + " to " + one.intervened().get() : "open since " + from,
                        BigDecimal.valueOf(days),
                        "days"));
            }
        }
        if (!reversed.isEmpty()) {
            return Evaluation.undefined(Reason.INCONSISTENT_STATEMENT, Survey.named(reversed, ", "), operands);
        }
        if (observations.isEmpty()) {
            return Evaluation.undefined(Reason.GROUP_TOO_SMALL, "no case identified by " + end, operands);
        }
        long resolved = observations.stream().filter(Observation::ended).count();
        List<String> notes = new ArrayList<>();
        notes.add(resolved + " of " + observations.size() + " cases resolved, observed until " + end);
        if (!later.isEmpty()) {
            notes.add("left out, identified later: " + Survey.named(later, ", "));
        }
        return function.apply(new Cases(observations, operands, notes, failing.limitDays()));
    }

    Evaluation median() {
        Survival curve = Survival.of(observations);
        OptionalLong median = curve.median();
        return median.isPresent()
                ? Evaluation.of(Rational.of(median.getAsLong()), operands, with(curve))
                : Evaluation.undefined(
                        Reason.TOO_LITTLE_HISTORY,
                        "fewer than half are resolved: the curve is still " + print(curve.after(curve.longest()))
                                + " after " + curve.longest() + " days",
                        operands);
    }

    Evaluation withinLimit() {
        if (limit.isEmpty()) {
            return Evaluation.undefined(Reason.NOT_REPORTED, "the limit in days", operands);
        }
        long days = limit.get();
        if (days < 0) {
            return Evaluation.undefined(Reason.OUT_OF_DOMAIN, "a limit of " + days + " days", operands);
        }
        Survival curve = Survival.of(observations);
        Rational open = curve.after(days);
        if (days > curve.longest() && open.signum() > 0) {
            return Evaluation.undefined(
                    Reason.TOO_LITTLE_HISTORY,
                    "no case was observed for " + days + " days, the longest for " + curve.longest(),
                    operands);
        }
        List<String> steps = with(curve);
        steps.add("limit: " + days + " days");
        return Evaluation.of(Rational.ONE.minus(open), operands, steps);
    }

    Evaluation meanOfResolved() {
        List<Observation> ended =
                observations.stream().filter(Observation::ended).toList();
        if (ended.isEmpty()) {
            return Evaluation.undefined(Reason.GROUP_TOO_SMALL, "none is resolved", operands);
        }
        long days = ended.stream().mapToLong(Observation::time).sum();
        return Evaluation.of(Rational.of(days, ended.size()), operands, notes);
    }

    private List<String> with(Survival curve) {
        List<String> all = new ArrayList<>(notes);
        String steps = curve.steps().stream()
                .limit(LISTED)
                .map(step -> print(curve.after(step.time())) + " after " + step.time())
                .collect(Collectors.joining(", "));
        int more = curve.steps().size() - LISTED;
        all.add("part still open: " + (steps.isEmpty() ? "1" : steps) + (more > 0 ? " and " + more + " more" : "")
                + " days");
        return all;
    }

    private static String print(Rational part) {
        return Printing.upTo(part.toDecimal(), 4);
    }
}
