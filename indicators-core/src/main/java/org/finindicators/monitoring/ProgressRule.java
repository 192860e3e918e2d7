/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Undefined;
import org.finindicators.number.Rational;
import org.finindicators.period.DecimalYears;
import org.finindicators.validation.Violation;

/** Computes the progress of one indicator at one date. */
final class ProgressRule {
    private static final int NONE = -1;
    private static final int ON_TRACK = 3;

    private static final ResultStatus[] STEPS = {
        ResultStatus.REGRESSED, ResultStatus.OFF_TRACK, ResultStatus.AT_RISK, ResultStatus.ON_TRACK
    };

    final ResultIndicator indicator;
    final LocalDate asOf;
    final StatusProfile profile;
    final List<Fault> faults = new ArrayList<>();
    final List<String> caveats = new ArrayList<>();
    ResultStatus status = ResultStatus.UNDEFINED;
    /** Whether the last value is too old, whatever else keeps the indicator from having a status. */
    boolean stale;

    Optional<Actual> latest = Optional.empty();
    Optional<Actual> previous = Optional.empty();
    Optional<Rational> ratio = Optional.empty();
    Optional<Rational> elapsed = Optional.empty();
    Optional<Rational> expected = Optional.empty();
    Optional<Rational> pace = Optional.empty();
    Optional<Rational> projection = Optional.empty();
    Optional<BigDecimal> score = Optional.empty();

    private ProgressRule(ResultIndicator indicator, LocalDate asOf, StatusProfile profile) {
        this.indicator = indicator;
        this.asOf = asOf;
        this.profile = profile;
    }

    static Progress progress(ResultIndicator indicator, LocalDate asOf, StatusProfile profile) {
        ProgressRule rule = new ProgressRule(indicator, asOf, profile);
        rule.compute();
        return new Progress(rule);
    }

    private void compute() {
        List<Actual> known = indicator.known(asOf);
        int count = known.size();
        latest = count == 0 ? Optional.empty() : Optional.of(known.get(count - 1));
        previous = count < 2 ? Optional.empty() : Optional.of(known.get(count - 2));
        for (Violation doubtful : indicator.violations(asOf)) {
            caveats.add(doubtful.toString());
        }
        Rational start = value(indicator.baseline(), "baseline");
        Optional<Target> end = indicator.endTarget();
        if (end.isEmpty() && !profile.judgesGrowth()) {
            faults.add(new Fault(Reason.NOT_REPORTED, "target"));
        }
        Rational last = value(latest, "actual by " + asOf + firstDue());
        if (faults.isEmpty()) {
            if (end.isEmpty()) {
                growth(start, last);
            } else {
                towards(end.get(), start, last, known);
            }
        }
        stale = latest.isPresent() && isStale();
        if (!faults.isEmpty()) {
            status = ResultStatus.UNDEFINED;
        } else if (stale) {
            status = ResultStatus.NO_RECENT_DATA;
        }
    }

    /** When the first value is due, if that is still to come. */
    private String firstDue() {
        if (latest.isPresent()
                || indicator.baseline().isEmpty()
                || indicator.monthsBetweenReports().isEmpty()) {
            return "";
        }
        LocalDate due = indicator
                .baseline()
                .get()
                .date()
                .plusMonths(indicator.monthsBetweenReports().getAsInt());
        return due.isAfter(asOf) ? "; the first is due on " + due : "";
    }

    /** The value, zero with a fault where there is none. */
    private Rational value(Optional<Actual> of, String what) {
        if (of.isEmpty()) {
            faults.add(new Fault(Reason.NOT_REPORTED, what));
            return Rational.ZERO;
        }
        if (of.get().measurement().orElse(null) instanceof Undefined undefined) {
            undefined.faults().forEach(fault -> faults.add(new Fault(fault.reason(), what + ": " + fault.detail())));
        }
        return of.get().value().orElse(Rational.ZERO);
    }

    /** After the date of the end target nothing more is expected, and no value gets too old. */
    private boolean isStale() {
        if (indicator.monthsBetweenReports().isEmpty()) {
            if (faults.isEmpty()) {
                caveats.add("how often it is reported is not stated: the age of the value is not checked");
            }
            return false;
        }
        LocalDate last = latest.orElseThrow().date();
        LocalDate due = indicator
                .endTarget()
                .map(Target::date)
                .filter(end -> end.isBefore(asOf))
                .orElse(asOf);
        long between = ChronoUnit.DAYS.between(
                last, last.plusMonths(indicator.monthsBetweenReports().getAsInt()));
        BigDecimal most = profile.staleAfter().multiply(BigDecimal.valueOf(between));
        long age = ChronoUnit.DAYS.between(last, due);
        if (BigDecimal.valueOf(age).compareTo(most) <= 0) {
            return false;
        }
        caveats.add("the last value is " + age + " days old, more than " + profile.staleAfter() + " x " + between);
        return true;
    }

    private void towards(Target end, Rational start, Rational last, List<Actual> known) {
        LocalDate from = indicator.baseline().orElseThrow().date();
        LocalDate day = latest.orElseThrow().date();
        Rational aim = end.nearest(start);
        long all = ChronoUnit.DAYS.between(from, end.date());
        elapsed = Optional.of(Rational.of(ChronoUnit.DAYS.between(from, day), all));
        boolean steady = aim.equals(start);
        if (steady) {
            expected = Optional.of(aim);
        } else {
            ratio = Optional.of(ratio(end, start, last));
            if (day.isBefore(end.date()) && way() != Trajectory.GEOMETRIC) {
                projection = Optional.of(start.plus(last.minus(start).dividedBy(elapsed.get())));
            }
        }
        if (!profile.judgesGrowth() && indicator.isContradictory()) {
            faults.add(new Fault(
                    Reason.INCONSISTENT_STATEMENT,
                    indicator.direction().words() + ", but the target " + indicator.print(end)
                            + " lies on the other side of the baseline"));
            return;
        }
        boolean reached = isReached(end, last, steady);
        if (steady && !(profile.judgesGrowth() && reached)) {
            status = maintained(end, last);
            score = status.isOnTrackOrBetter() ? profile.bestScore() : Optional.empty();
            return;
        }
        if (!steady) {
            int step = step(known, end, start, reached);
            status = reached ? ResultStatus.ACHIEVED : step == NONE ? ResultStatus.UNDEFINED : STEPS[step];
        } else {
            status = ResultStatus.ACHIEVED;
        }
        score = reached ? profile.bestScore() : pace.flatMap(one -> profile.score(one.toDouble()));
        if (indicator.targets().size() > 1 && (way() == Trajectory.LINEAR || way() == Trajectory.GEOMETRIC)) {
            caveats.add("targets before the last are not read: the trajectory is " + way().words());
        }
        if (!reached && !day.isBefore(end.date()) && faults.isEmpty()) {
            caveats.add("the date of the target, " + end.date() + ", has passed without reaching it");
        }
    }

    /** 1 within a band; outside, what part of the way to it is done. */
    private static Rational ratio(Target end, Rational start, Rational value) {
        if (end.isBand()) {
            Rational way = end.distance(start);
            return way.minus(end.distance(value)).dividedBy(way);
        }
        return value.minus(start).dividedBy(end.to().minus(start));
    }

    private boolean isReached(Target end, Rational value, boolean steady) {
        if (profile.judgesGrowth() && indicator.direction() != Direction.CONTEXTUAL) {
            int order = value.compareTo(end.nearest(value));
            return order == 0 || (order > 0) == (indicator.direction() == Direction.HIGHER);
        }
        return !steady && ratio.orElseThrow().compareTo(Rational.ONE) >= 0;
    }

    private ResultStatus maintained(Target end, Rational value) {
        if (end.distance(value).compareTo(indicator.tolerance()) <= 0) {
            return ResultStatus.MAINTAINED;
        }
        if (indicator.direction() == Direction.CONTEXTUAL) {
            return ResultStatus.OFF_TRACK;
        }
        boolean above = value.compareTo(end.to()) > 0;
        return above == (indicator.direction() == Direction.HIGHER) ? ResultStatus.ACHIEVED : ResultStatus.REGRESSED;
    }

    /** The step of a value by itself, and the one to which it lets a status recover. */
    private record Steps(int plain, int recovered) {
        static final Steps NOTHING = new Steps(NONE, NONE);

        /** The step after an earlier one: better only at a threshold and the margin. */
        int after(int before) {
            return before == NONE || plain <= before ? plain : Math.max(before, recovered);
        }
    }

    /** What came before a value matters only where that lies within a margin: mostly one look is enough. */
    private int step(List<Actual> known, Target end, Rational start, boolean reached) {
        int at = known.size() - 1;
        List<Steps> within = new ArrayList<>();
        Steps one = steps(known.get(at), end, start, reached ? Look.LAST_REACHED : Look.LAST);
        while (one.plain() != one.recovered()) {
            within.add(one);
            do {
                at--;
            } while (at >= 0 && known.get(at).value().isEmpty());
            one = at < 0 ? Steps.NOTHING : earlier(known.get(at), end, start);
        }
        int step = one.plain();
        for (int i = within.size() - 1; i >= 0; i--) {
            step = within.get(i).after(step);
        }
        return reached ? ON_TRACK : step;
    }

    private Steps earlier(Actual actual, Target end, Rational start) {
        boolean reached = ratio(end, start, actual.value().orElseThrow()).compareTo(Rational.ONE) >= 0;
        return reached ? Steps.NOTHING : steps(actual, end, start, Look.EARLIER);
    }

    /** Which value of the history is looked at: what is found for the last one is kept. */
    private enum Look {
        EARLIER,
        LAST,
        LAST_REACHED
    }

    private Steps steps(Actual actual, Target end, Rational start, Look look) {
        LocalDate day = actual.date();
        boolean last = look != Look.EARLIER;
        Rational progress =
                last ? ratio.orElseThrow() : ratio(end, start, actual.value().orElseThrow());
        Optional<Rational> speed;
        Rational due = Rational.ONE;
        if (way() == Trajectory.GEOMETRIC) {
            speed = growthPace(actual, end, start, look);
            if (speed.isEmpty()) {
                return Steps.NOTHING;
            }
        } else {
            Rational on = expectedOn(day, end, start);
            due = on.minus(start).dividedBy(end.nearest(start).minus(start));
            speed = due.signum() > 0 ? Optional.of(progress.dividedBy(due)) : Optional.empty();
            if (last) {
                expected = Optional.of(on);
            }
        }
        if (last) {
            pace = speed;
        }
        if (speed.isPresent()) {
            return new Steps(profile.step(speed.get(), BigDecimal.ZERO), profile.step(speed.get(), profile.margin()));
        }
        boolean enough = progress.compareTo(due) >= 0;
        if (last && enough) {
            caveats.add("nothing was to be reached by " + day);
        }
        int step = enough ? ON_TRACK : progress.signum() < 0 ? 0 : 1;
        return new Steps(step, step);
    }

    private Trajectory way() {
        return profile.trajectory().orElse(indicator.trajectory());
    }

    /** The value on the trajectory. */
    private Rational expectedOn(LocalDate day, Target end, Rational start) {
        LocalDate from = indicator.baseline().orElseThrow().date();
        if (way() == Trajectory.LINEAR) {
            return between(from, start, end.date(), end.nearest(start), day);
        }
        Rational before = start;
        for (Target target : indicator.targets()) {
            Rational aim = target.nearest(start);
            if (day.isBefore(target.date())) {
                return way() == Trajectory.STEPPED ? before : between(from, before, target.date(), aim, day);
            }
            from = target.date();
            before = aim;
        }
        return before;
    }

    private static Rational between(LocalDate from, Rational start, LocalDate to, Rational end, LocalDate day) {
        if (!day.isBefore(to)) {
            return end;
        }
        Rational part = Rational.of(ChronoUnit.DAYS.between(from, day), ChronoUnit.DAYS.between(from, to));
        return start.plus(end.minus(start).times(part));
    }

    /** The growth rate a year that was reached, over the one required. */
    private Optional<Rational> growthPace(Actual actual, Target end, Rational start, Look look) {
        LocalDate day = actual.date();
        Rational value = actual.value().orElseThrow();
        LocalDate from = indicator.baseline().orElseThrow().date();
        Rational base = profile.nonZero(start);
        Rational aim = profile.nonZero(end.nearest(start));
        double required = growth(base, aim, years(from, end.date()));
        double reached = growth(base, value, years(from, day));
        // a quotient of a number that is not finite, or by zero, is not finite itself
        if (!Double.isFinite(reached / required) || !Double.isFinite(required)) {
            if (look == Look.LAST) {
                faults.add(new Fault(
                        Reason.OUT_OF_DOMAIN,
                        "a geometric trajectory needs baseline, actual and target of one sign, not zero"));
            }
            return Optional.empty();
        }
        if (look != Look.EARLIER) {
            double part = Math.min(1, years(from, day) / years(from, end.date()));
            expected =
                    Optional.of(base.times(decimal(Math.pow(aim.dividedBy(base).toDouble(), part))));
        }
        if (look != Look.EARLIER && day.isBefore(end.date()) && start.signum() != 0) {
            double grown = Math.pow(1 + reached, years(from, end.date()));
            projection = Double.isFinite(grown) ? Optional.of(start.times(decimal(grown))) : Optional.empty();
        }
        double sign = profile.judgesGrowth() && indicator.direction() != Direction.CONTEXTUAL
                ? (indicator.direction() == Direction.HIGHER ? 1 : -1) * Math.signum(required)
                : 1;
        return Optional.of(decimal(sign * reached / required));
    }

    /** Without a target: the growth rate itself, in the good direction. */
    private void growth(Rational start, Rational last) {
        if (indicator.direction() == Direction.CONTEXTUAL) {
            faults.add(new Fault(Reason.NOT_APPLICABLE, "no target and no direction"));
            return;
        }
        Rational base = profile.nonZero(start);
        double years = years(
                indicator.baseline().orElseThrow().date(), latest.orElseThrow().date());
        double rate = growth(base, last, years) * (indicator.direction() == Direction.HIGHER ? 1 : -1);
        double room = indicator
                .limit()
                .filter(limit -> limit.signum() != 0)
                .map(limit -> profile.room(start.dividedBy(limit).toDouble()))
                .orElse(1.0);
        if (!Double.isFinite(rate) || !Double.isFinite(room)) {
            faults.add(new Fault(Reason.OUT_OF_DOMAIN, "growth needs baseline and actual of one sign, not zero"));
            return;
        }
        pace = Optional.of(decimal(rate));
        status = STEPS[profile.growthStep(rate, room)];
        score = profile.growthScore(rate, room);
        caveats.add("no target: the status is that of the growth rate");
    }

    private static Rational decimal(double value) {
        return Rational.of(BigDecimal.valueOf(value));
    }

    /** The compound growth rate a year; not a number where the signs differ or the base is zero. */
    private static double growth(Rational from, Rational to, double years) {
        if (from.signum() == 0 || from.signum() * to.signum() < 0) {
            return Double.NaN;
        }
        return Math.pow(to.dividedBy(from).toDouble(), 1 / years) - 1;
    }

    private static double years(LocalDate from, LocalDate to) {
        return DecimalYears.between(from, to).toDouble();
    }
}
