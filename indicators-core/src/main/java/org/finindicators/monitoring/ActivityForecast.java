/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.finindicators.number.Printing;

/**
 * How an activity stands at the date of a review, and when it can be done.
 *
 * @param activity the activity
 * @param timing how it stands to its plan
 * @param daysLate by how many days it is late, until the date of the review where that goes on; 0 if it is not late
 * @param earliest when it can be done at the earliest, or was done; nothing where that cannot be said
 * @param latest when it has to be done if the whole is not to end later than it is forecast to; nothing for what has
 *     ended, and where nothing can be forecast
 * @param cause the activity whose delay is carried over to this one, itself where it starts here; nothing if it is not
 *     delayed
 * @since 0.1.0
 */
public record ActivityForecast(
        Activity activity,
        Timing timing,
        long daysLate,
        Activity.Dates earliest,
        Activity.Dates latest,
        Optional<Activity> cause) {
    /**
     * How an activity stands to its plan.
     *
     * @since 0.1.0
     */
    public enum Timing {
        /** Its planned end has passed, and it has not ended. */
        OVERDUE("overdue"),
        /** Its planned start has passed, and it has not started. */
        START_OVERDUE("start overdue"),
        /** It started after its planned start, and goes on. */
        STARTED_LATE("started late"),
        /** It ended after its planned end. */
        ENDED_LATE("ended late"),
        /** It is not late, and cannot end as planned because of what it depends on. */
        AT_RISK("at risk"),
        /** It is neither late nor at risk. */
        ON_TIME("on time"),
        /** It has no planned days to be late against. */
        UNDATED("undated"),
        /** It will not be done. */
        DROPPED("cancelled"),
        /** Its dates or its status cannot be right. */
        DOUBTFUL("doubtful");

        private final String words;

        Timing(String words) {
            this.words = words;
        }

        /**
         * Tells whether it is behind its own planned days.
         *
         * @return true for overdue, start overdue, started late and ended late
         */
        public boolean isLate() {
            return this == OVERDUE || this == START_OVERDUE || this == STARTED_LATE || this == ENDED_LATE;
        }

        /** Prints the timing in words. */
        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Tells by how many days it can be put off, or last longer, without putting off the end of the whole.
     *
     * @return calendar days; nothing for what has ended, and where nothing can be forecast
     */
    public Optional<Long> slackDays() {
        return latest.end().flatMap(last -> earliest.end().map(end -> ChronoUnit.DAYS.between(end, last)));
    }

    /**
     * Tells by how many days it ended, or will end at the earliest, after its planned end.
     *
     * @return calendar days, negative if it is ahead; nothing if there is no planned end or no forecast
     */
    public Optional<Long> delayDays() {
        return activity.planned()
                .end()
                .flatMap(planned -> earliest.end().map(end -> ChronoUnit.DAYS.between(planned, end)));
    }

    /** The timing, the status where that says more. */
    String standing() {
        return timing == Timing.ON_TIME ? activity.status().toString() : timing.toString();
    }

    /** Prints id, standing, days late, and the end that is forecast. */
    @Override
    public String toString() {
        String late = daysLate == 0 ? "" : ", " + days(daysLate) + " late";
        String end = activity.status() == Activity.Status.ENDED
                ? activity.actual().end().map(day -> ", " + day).orElse("")
                : earliest.end()
                        .map(day -> ", ends " + day + " at the earliest")
                        .orElse("");
        String because = cause.filter(other -> !other.equals(activity))
                .map(other -> ", because of " + other.id())
                .orElse("");
        return activity.id() + ": " + standing() + late + end + because;
    }

    static String days(long days) {
        return Printing.number(days) + (days == 1 ? " day" : " days");
    }
}
