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
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.statistics.Survival;
import org.finindicators.statistics.Survival.Observation;

/** The cases that are known at the end of a period, and how long each has lasted. */
record Cases(List<Observation> observations, Optional<Long> limit, Worksheet sheet) {
    /** How many cases, and how many steps of the curve, are listed in the notes. */
    private static final int LISTED = 20;

    static Evaluation evaluate(FailingInstitutions failing, Figures figures, Function<Cases, Evaluation> function) {
        LocalDate end = figures.period().closing();
        Worksheet sheet = Worksheet.of(figures);
        List<Observation> observations = new ArrayList<>();
        List<String> later = new ArrayList<>();
        List<String> reversed = new ArrayList<>();
        for (FailingInstitution one : failing.cases()) {
            Optional<String> reversal = one.reversal();
            if (reversal.isPresent()) {
                reversed.add(one.name() + ": intervention on " + reversal.get());
            } else if (one.identified().isAfter(end)) {
                later.add(one.name());
            } else {
                observations.add(observe(one, end, sheet));
            }
        }
        if (!reversed.isEmpty()) {
            return sheet.undefined(Reason.INCONSISTENT_STATEMENT, Printing.some(reversed, LISTED));
        }
        if (observations.isEmpty()) {
            return sheet.undefined(Reason.GROUP_TOO_SMALL, "no case identified by " + end);
        }
        long resolved = observations.stream().filter(Observation::isEnded).count();
        sheet.step(resolved + " of " + observations.size() + " cases resolved, observed until " + end);
        if (!later.isEmpty()) {
            sheet.step("left out, identified later: " + Printing.some(later, LISTED));
        }
        return function.apply(new Cases(observations, failing.limitDays(), sheet));
    }

    private static Observation observe(FailingInstitution one, LocalDate end, Worksheet sheet) {
        LocalDate from = one.identified();
        Optional<LocalDate> resolved = one.intervened().filter(day -> !day.isAfter(end));
        long days = ChronoUnit.DAYS.between(from, resolved.orElse(end));
        String when = resolved.map(day -> "from " + from + " to " + day).orElse("open since " + from);
        sheet.number(one.name(), when, BigDecimal.valueOf(days), "days");
        return resolved.isPresent() ? Observation.ended(days) : Observation.censored(days);
    }

    Evaluation median() {
        Survival curve = Survival.of(observations);
        OptionalLong median = curve.median();
        if (median.isEmpty()) {
            return sheet.undefined(
                    Reason.TOO_LITTLE_HISTORY,
                    "fewer than half are resolved: the curve is still " + Printing.number(curve.after(curve.longest()))
                            + " after " + curve.longest() + " days");
        }
        list(curve);
        return sheet.value(Rational.of(median.getAsLong()));
    }

    Evaluation withinLimit() {
        if (limit.isEmpty()) {
            return sheet.undefined(Reason.NOT_REPORTED, "the limit in days");
        }
        long days = limit.get();
        sheet.requireNotNegative("limit in days", BigDecimal.valueOf(days));
        if (!sheet.isSound()) {
            return sheet.undefined();
        }
        Survival curve = Survival.of(observations);
        Rational open = curve.after(days);
        if (days > curve.longest() && open.signum() > 0) {
            return sheet.undefined(
                    Reason.TOO_LITTLE_HISTORY,
                    "no case was observed for " + days + " days, the longest for " + curve.longest());
        }
        list(curve);
        sheet.step("limit: " + days + " days");
        return sheet.value(Rational.ONE.minus(open));
    }

    Evaluation meanOfResolved() {
        List<Observation> ended =
                observations.stream().filter(Observation::isEnded).toList();
        if (ended.isEmpty()) {
            return sheet.undefined(Reason.GROUP_TOO_SMALL, "none is resolved");
        }
        long days = ended.stream().mapToLong(Observation::time).sum();
        return sheet.value(Rational.of(days, ended.size()));
    }

    private void list(Survival curve) {
        int all = curve.steps().size();
        List<String> steps = curve.steps().stream()
                .limit(LISTED)
                .map(step -> Printing.number(curve.after(step.time())) + " after " + step.time())
                .toList();
        String which = all > LISTED ? ", first " + LISTED + " of " + all + " steps" : "";
        sheet.step("part still open" + which + ": " + (steps.isEmpty() ? "1" : String.join(", ", steps) + " days"));
    }
}
