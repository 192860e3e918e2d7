/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.number.Printing;
import org.finindicators.period.ReportingPeriod;

/**
 * What one project reports of one common indicator at a day.
 *
 * @param project the id of the project
 * @param indicator the id of the indicator
 * @param dimension what it tells of a project
 * @param status whether it is due, and whether there is a value
 * @param dueSince the first day on which a value had to be there; nothing if it is never due
 * @param firstReported the last day of the first period with a value, due or not; nothing if there was none yet
 * @param gaps the stretches without a value between the first and the last value
 * @param latest the value or the undefined measurement that the status comes from; nothing if no report counts
 * @since 0.1.0
 */
public record IndicatorStanding(
        String project,
        String indicator,
        String dimension,
        Status status,
        Optional<LocalDate> dueSince,
        Optional<LocalDate> firstReported,
        List<ReportingPeriod> gaps,
        Optional<Measurement> latest) {
    /** Copies the list. */
    public IndicatorStanding {
        gaps = List.copyOf(gaps);
    }

    /**
     * Whether a project has to give a value, and whether it does.
     *
     * @since 0.1.0
     */
    public enum Status {
        /** There is a value for a period that still counts. */
        REPORTED("reported"),
        /** The project reports, but what it reports gives no value, for another reason than missing figures. */
        UNDEFINED("undefined"),
        /** No report counts, or the figures that the indicator needs are not in it. */
        MISSING("missing"),
        /** The project does not have to report it, not yet or not at all. */
        NOT_DUE("not due");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        /** Prints the words. */
        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Tells whether a value has to be there.
     *
     * @return true unless it is {@link Status#NOT_DUE}
     */
    public boolean isDue() {
        return status != Status.NOT_DUE;
    }

    /**
     * Says why there is no value.
     *
     * @return the reason and what it concerns, as {@code zero denominator}; empty if there is a value
     */
    public String why() {
        if (latest.isEmpty()) {
            return "no report";
        }
        return latest.get() instanceof Undefined undefined
                ? undefined.why().words() + (undefined.detail().isEmpty() ? "" : ": " + undefined.detail())
                : "";
    }

    /** Prints project, indicator, status and value; below, why there is none, and since when. */
    @Override
    public String toString() {
        String value = latest.filter(Measured.class::isInstance)
                .map(measured -> ((Measured) measured).print() + " " + ((Measured) measured).unitWords())
                .orElse("");
        return Printing.beginning(project) + ", " + indicator + ": " + status
                + (value.isEmpty() ? "\n  " + why() : ", " + value.strip())
                + firstReported.map(day -> "\n  first value at " + day).orElse("\n  no value yet")
                + dueSince.map(day -> "\n  due since " + day).orElse("");
    }
}
