/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Fault;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Cell;

/**
 * How a result indicator stands at a date: how far it has come, how far it was expected to be, and the status.
 *
 * <p>The way that is left by a value is measured from the baseline: progress is (actual - baseline) / (target -
 * baseline), whichever way it is to go. What was expected is that of the day of the last actual value.
 *
 * @since 0.1.0
 */
public final class Progress {
    private static final int TITLE = 36;

    private final ProgressRule from;

    Progress(ProgressRule from) {
        this.from = from;
    }

    /**
     * Returns what it is about.
     *
     * @return the indicator
     */
    public ResultIndicator indicator() {
        return from.indicator;
    }

    /**
     * Returns the date as of which it is.
     *
     * @return the date
     */
    public LocalDate asOf() {
        return from.asOf;
    }

    /**
     * Returns the thresholds.
     *
     * @return the profile
     */
    public StatusProfile profile() {
        return from.profile;
    }

    /**
     * Returns the status.
     *
     * @return undefined where there are {@link #faults()}
     */
    public ResultStatus status() {
        return from.status;
    }

    /**
     * Returns the last actual value.
     *
     * @return the value of that day or before, if there is one after the baseline; it can be an undefined measurement
     */
    public Optional<Actual> latest() {
        return from.latest;
    }

    /**
     * Returns the actual value before the last one.
     *
     * @return the value, if there are two after the baseline
     */
    public Optional<Actual> previous() {
        return from.previous;
    }

    /**
     * Returns how far it has come.
     *
     * @return 0 at the baseline, 1 at the target, negative where it got worse, above 1 where the target is exceeded;
     *     nothing where a value is missing, or the target is the baseline
     */
    public Optional<Rational> ratio() {
        return from.ratio;
    }

    /**
     * Returns how far it has come, no less than nothing and no more than all: what may be averaged.
     *
     * @return from 0 to 1; nothing where {@link #ratio()} is nothing
     */
    public Optional<Rational> capped() {
        return from.ratio.map(
                one -> one.signum() < 0 ? Rational.ZERO : one.compareTo(Rational.ONE) > 0 ? Rational.ONE : one);
    }

    /**
     * Returns what part of the time from the baseline to the end target had passed on the day of the last value.
     *
     * @return the share; above 1 after the end
     */
    public Optional<Rational> elapsed() {
        return from.elapsed;
    }

    /**
     * Returns the value that was expected on the day of the last value.
     *
     * @return the value on the trajectory
     */
    public Optional<Rational> expected() {
        return from.expected;
    }

    /**
     * Returns how fast it goes: progress over the progress that was expected, on a geometric trajectory the growth rate
     * that was reached over the one required. Without a target, under a profile that judges growth, the growth rate in
     * the good direction.
     *
     * @return 1 where all is as expected; nothing where nothing was expected yet
     */
    public Optional<Rational> pace() {
        return from.pace;
    }

    /**
     * Returns where it will be at the date of the end target if it goes on as it went since the baseline: by the same
     * amount a day, on a geometric trajectory at the same rate of growth.
     *
     * @return the value on the straight line; nothing after that date
     */
    public Optional<Rational> projection() {
        return from.projection;
    }

    /**
     * Returns the score, under a profile that has scores.
     *
     * @return the score
     */
    public Optional<BigDecimal> score() {
        return from.score;
    }

    /** Tells whether the last value is too old, also where there is no status for another reason. */
    boolean isStale() {
        return from.stale;
    }

    /**
     * Lists why there is no status.
     *
     * @return the faults; empty where there is a status
     */
    public List<Fault> faults() {
        return List.copyOf(from.faults);
    }

    /**
     * Lists what has to be known beside the status.
     *
     * @return for instance that the age of the value could not be checked
     */
    public List<String> caveats() {
        return List.copyOf(from.caveats);
    }

    /** Prints the status, progress and pace on the first line, then faults and caveats. */
    @Override
    public String toString() {
        String title = indicator().title();
        StringBuilder out = new StringBuilder(Cell.cut(title, TITLE));
        out.append(": ").append(profile().words(status()));
        from.ratio.ifPresent(ratio -> out.append(", progress ")
                .append(Printing.percent(ratio.toDecimal(), 1))
                .append(" %"));
        from.latest.ifPresent(last -> out.append(", ").append(last.date()));
        faults().forEach(fault -> out.append("\n  ").append(fault));
        from.pace.ifPresent(pace -> out.append("\n  pace ")
                .append(Printing.percent(pace.toDecimal(), 2))
                .append(" %"));
        caveats().forEach(caveat -> out.append("\n  ").append(caveat));
        return out.toString();
    }
}
