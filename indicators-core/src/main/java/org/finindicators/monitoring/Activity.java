/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Something that a project has to do: when it was to be done, when it was done, by whom, and what must come first.
 *
 * <p>All days are calendar days; an activity takes all of its first and of its last day. One with a planned end and no
 * planned start is a milestone, which takes no time of its own.
 *
 * @param id what tells it from the others
 * @param name what is to be done
 * @param priority its rank, 1 for the most important; 0 if none is given
 * @param planned when it was to start and to end
 * @param actual when it started and ended
 * @param responsible who answers for it; empty if nobody is named
 * @param status how far it is
 * @param after the ids of those that must have ended before it starts, each once
 * @since 0.1.0
 */
public record Activity(
        String id,
        String name,
        int priority,
        Dates planned,
        Dates actual,
        String responsible,
        Status status,
        List<String> after) {
    /** Copies the list. */
    public Activity {
        after = List.copyOf(new LinkedHashSet<>(after));
    }

    /**
     * How far an activity is.
     *
     * @since 0.1.0
     */
    public enum Status {
        /** It has not been started. */
        NOT_STARTED("not started"),
        /** It has been started and has not ended. */
        UNDER_WAY("under way"),
        /** It has ended. */
        ENDED("ended"),
        /** It will not be done: it is never late, takes no time, and passes on what it waited for. */
        CANCELLED("cancelled");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        /** Prints the status in words. */
        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * The first and the last day of an activity, as far as they are known.
     *
     * @param start the first day
     * @param end the last day
     * @since 0.1.0
     */
    public record Dates(Optional<LocalDate> start, Optional<LocalDate> end) {
        static final Dates NONE = new Dates(Optional.empty(), Optional.empty());

        /** Prints for instance {@code 2021-01-01 to 2021-03-31}, with {@code ...} for a day that is not known. */
        @Override
        public String toString() {
            return words(start) + " to " + words(end);
        }

        private static String words(Optional<LocalDate> day) {
            return day.map(LocalDate::toString).orElse("...");
        }

        Dates until(LocalDate date) {
            return new Dates(start.filter(day -> !day.isAfter(date)), end.filter(day -> !day.isAfter(date)));
        }
    }

    /**
     * Starts an activity.
     *
     * @param id what tells it from the others
     * @param name what is to be done
     * @return a builder with nothing else
     */
    public static Builder builder(String id, String name) {
        return new Builder(id, name);
    }

    /** Tells whether it takes no time of its own: only the day is planned on which it is to be reached. */
    boolean isMilestone() {
        return planned.start().isEmpty() && planned.end().isPresent();
    }

    /** The activity with the actual dates that were known at a date. */
    Activity until(LocalDate date) {
        Dates known = actual.until(date);
        Status then = status == Status.CANCELLED || known.equals(actual) ? status : following(known);
        return new Activity(id, name, priority, planned, known, responsible, then, after);
    }

    private static Status following(Dates actual) {
        return actual.end().isPresent()
                ? Status.ENDED
                : actual.start().isPresent() ? Status.UNDER_WAY : Status.NOT_STARTED;
    }

    /** Prints id, name, what was planned, and the status. */
    @Override
    public String toString() {
        String when = planned.equals(Dates.NONE)
                ? "no planned dates"
                : isMilestone() ? "planned by " + planned.end().orElseThrow() : "planned " + planned;
        return id + " (" + name + "): " + when + ", " + status;
    }

    /**
     * Collects what is known of an activity, in any order; what is wrong is refused at once, all of it.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final String id;
        private final String name;
        private final Intake intake = new Intake();
        private final Set<String> after = new LinkedHashSet<>();
        private int priority;
        private @Nullable LocalDate plannedStart;
        private @Nullable LocalDate plannedEnd;
        private @Nullable LocalDate actualStart;
        private @Nullable LocalDate actualEnd;
        private String responsible = "";
        private @Nullable Status status;

        private Builder(String id, String name) {
            this.id = id;
            this.name = name;
            if (id.isBlank()) {
                intake.add("id", id, "must be given, it is blank");
            } else {
                intake.about("activity " + id);
            }
        }

        /**
         * Ranks it.
         *
         * @param rank 1 for the most important
         * @return this
         */
        public Builder priority(int rank) {
            if (rank < 1) {
                intake.add("priority", Integer.toString(rank), "must be 1 or more; leave it out if there is none");
            }
            priority = rank;
            return this;
        }

        /**
         * Gives the planned days.
         *
         * @param start the first day, as {@code 2021-01-01}
         * @param end the last day
         * @return this
         */
        public Builder planned(String start, String end) {
            intake.toDate("planned start", start).ifPresent(day -> plannedStart = day);
            return due(end);
        }

        /**
         * Gives the planned days.
         *
         * @param start the first day
         * @param end the last day
         * @return this
         */
        public Builder planned(LocalDate start, LocalDate end) {
            plannedStart = start;
            return due(end);
        }

        /**
         * Gives the planned last day; without a first one, it is a milestone.
         *
         * @param end the day, as {@code 2021-03-31}
         * @return this
         */
        public Builder due(String end) {
            intake.toDate("planned end", end).ifPresent(day -> plannedEnd = day);
            return this;
        }

        /**
         * Gives the planned last day; without a first one, it is a milestone.
         *
         * @param end the day
         * @return this
         */
        public Builder due(LocalDate end) {
            plannedEnd = end;
            return this;
        }

        /**
         * Gives the day on which it was started.
         *
         * @param start the day, as {@code 2021-01-15}
         * @return this
         */
        public Builder started(String start) {
            intake.toDate("actual start", start).ifPresent(day -> actualStart = day);
            return this;
        }

        /**
         * Gives the day on which it was started.
         *
         * @param start the day
         * @return this
         */
        public Builder started(LocalDate start) {
            actualStart = start;
            return this;
        }

        /**
         * Gives the day on which it ended.
         *
         * @param end the day, as {@code 2021-04-20}
         * @return this
         */
        public Builder ended(String end) {
            intake.toDate("actual end", end).ifPresent(day -> actualEnd = day);
            return this;
        }

        /**
         * Gives the day on which it ended.
         *
         * @param end the day
         * @return this
         */
        public Builder ended(LocalDate end) {
            actualEnd = end;
            return this;
        }

        /**
         * Names who answers for it.
         *
         * @param party the person, unit or institution
         * @return this
         */
        public Builder by(String party) {
            responsible = party;
            return this;
        }

        /**
         * States how far it is, where that is reported; otherwise it follows from the actual days.
         *
         * @param reported the status
         * @return this
         */
        public Builder status(Status reported) {
            status = reported;
            return this;
        }

        /**
         * Adds activities that must have ended before this one starts.
         *
         * @param ids their ids
         * @return this
         */
        public Builder after(String... ids) {
            after.addAll(Arrays.asList(ids));
            return this;
        }

        /**
         * Ends the activity.
         *
         * @return the activity
         * @throws InvalidInputException with all that is wrong: an id that is blank, dates that are no dates, a
         *     priority below 1
         */
        public Activity build() {
            intake.refuse();
            return built();
        }

        /** What is wrong with it, as a part of a timetable. */
        List<Violation> violations() {
            return intake.violations().stream()
                    .map(one -> new Violation(place(id, one.path()), one.value(), one.message()))
                    .toList();
        }

        /** What is readable of it. */
        Activity built() {
            Dates actual = new Dates(Optional.ofNullable(actualStart), Optional.ofNullable(actualEnd));
            return new Activity(
                    id,
                    name,
                    priority,
                    new Dates(Optional.ofNullable(plannedStart), Optional.ofNullable(plannedEnd)),
                    actual,
                    responsible,
                    status == null ? following(actual) : status,
                    new ArrayList<>(after));
        }

        static String place(String id, String what) {
            return "activity" + (id.isBlank() ? "" : " " + id) + ", " + what;
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return "activity " + id + "; call build()";
        }
    }
}
