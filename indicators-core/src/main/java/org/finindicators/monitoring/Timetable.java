/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * The activities of a project with their dates: what was to be done when, what was done, and what waits for what.
 *
 * <p>{@link #at(LocalDate)} tells what is late at a date, and what that puts at risk. What is wrong with the activities
 * is listed by {@link #violations()}: ids that occur twice, ends before starts, a status that contradicts the dates,
 * dependence on what is not there or in a circle, plans and starts before what they depend on has ended.
 *
 * @since 0.1.0
 */
public final class Timetable implements SelfChecking {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    private static final int MOST_SEARCHED = 1000;

    private final String title;
    private final List<Activity> activities;
    private final Dependences dependences;

    private Timetable(String title, Collection<Activity> activities) {
        this.title = title;
        this.activities = List.copyOf(activities);
        dependences = new Dependences(this.activities);
    }

    /**
     * Takes activities.
     *
     * @param title what they belong to
     * @param activities the activities, in any order
     * @return the timetable
     */
    public static Timetable of(String title, Collection<Activity> activities) {
        return new Timetable(title, activities);
    }

    /**
     * Starts a timetable.
     *
     * @param title what the activities belong to
     * @return a builder without activities
     */
    public static Builder builder(String title) {
        return new Builder(title);
    }

    /**
     * Returns what the activities belong to.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Lists the activities.
     *
     * @return all, as they were given
     */
    public List<Activity> activities() {
        return activities;
    }

    /**
     * Finds an activity.
     *
     * @param id its id
     * @return the first of that id, or nothing
     */
    public Optional<Activity> activity(String id) {
        int at = dependences.position(id);
        return at < 0 ? Optional.empty() : Optional.of(activities.get(at));
    }

    /**
     * Lists dependences that go round in a circle.
     *
     * @return the ids of one circle for each group of activities that wait for each other, each followed by what it
     *     depends on, and the last by the first
     */
    public List<List<String>> circles() {
        return dependences.circles();
    }

    /**
     * Tells how the activities stand at a date.
     *
     * @param date the day; what is to be done on it can still be done
     * @return the review
     */
    public TimetableReview at(LocalDate date) {
        return TimetableReview.of(this, date);
    }

    /**
     * Tells how the activities stand at a date.
     *
     * @param date the day, as {@code 2022-06-30}; what is to be done on it can still be done
     * @return the review
     * @throws InvalidInputException if it is not a date
     */
    public TimetableReview at(String date) {
        return at(Intake.requireDate("date of the review", date));
    }

    /**
     * Returns what was known at a date: the same plan, without the starts and ends that came later.
     *
     * @param date the day
     * @return the timetable of that day
     */
    public Timetable until(LocalDate date) {
        return new Timetable(
                title, activities.stream().map(one -> one.until(date)).toList());
    }

    /**
     * Returns what was known at a date: the same plan, without the starts and ends that came later.
     *
     * @param date the day, as {@code 2022-06-30}
     * @return the timetable of that day
     * @throws InvalidInputException if it is not a date
     */
    public Timetable until(String date) {
        return until(Intake.requireDate("date of the timetable", date));
    }

    Dependences dependences() {
        return dependences;
    }

    @Override
    public List<Violation> violations() {
        return Stream.of(wrongActivities(), wrongDependences(), doubts())
                .flatMap(List::stream)
                .map(wrong -> wrong.about(title))
                .toList();
    }

    @Override
    public String whose() {
        return title;
    }

    /** What is wrong with activities, each for itself, so that nothing can be said of their dates. */
    List<Violation> wrongActivities() {
        List<Violation> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < activities.size(); i++) {
            Activity one = activities.get(i);
            if (!seen.add(one.id())) {
                found.add(new Violation("activities[" + i + "].id", one.id(), "must not occur twice"));
            } else if (one.id().isBlank()) {
                found.add(new Violation("activities[" + i + "].id", one.id(), "must not be blank"));
            }
            addWrong(found, one);
        }
        return found;
    }

    /** What is wrong with the dates and the status of one activity. */
    static void addWrong(List<Violation> found, Activity one) {
        addWrong(found, one, "planned", one.planned());
        addWrong(found, one, "actual", one.actual());
        boolean started = one.actual().start().isPresent();
        Optional<LocalDate> end = one.actual().end();
        String contradiction = switch (one.status()) {
            case NOT_STARTED -> started || end.isPresent() ? "but there are actual dates" : "";
            case UNDER_WAY -> end.isPresent() ? "but it ended on " + end.get() : "";
            case ENDED -> end.isEmpty() ? "but there is no actual end" : "";
            case CANCELLED -> end.isPresent() ? "but it ended on " + end.get() : "";
        };
        if (!contradiction.isEmpty()) {
            found.add(new Violation(
                    Activity.Builder.place(one.id(), "status"), one.status().toString(), contradiction));
        }
    }

    private static void addWrong(List<Violation> found, Activity one, String which, Activity.Dates dates) {
        dates.start().ifPresent(day -> addWrong(found, one, which + " start", day));
        dates.end().ifPresent(day -> addWrong(found, one, which + " end", day));
        LocalDate start = dates.start().orElse(LocalDate.MIN);
        if (dates.end().filter(end -> end.isBefore(start)).isPresent()) {
            found.add(new Violation(
                    Activity.Builder.place(one.id(), which + " end"),
                    dates.end().get().toString(),
                    "is before the " + which + " start, " + start));
        }
    }

    private static void addWrong(List<Violation> found, Activity one, String what, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            found.add(new Violation(
                    Activity.Builder.place(one.id(), what),
                    day.toString(),
                    "is not in the years " + FIRST_YEAR + " to " + LAST_YEAR));
        }
    }

    /** What is wrong with the dependences, so that nothing can be forecast. */
    List<Violation> wrongDependences() {
        Intake intake = new Intake();
        // the search for what was meant looks at all names each time
        List<String> ids = activities.size() > MOST_SEARCHED
                ? List.of()
                : activities.stream().map(Activity::id).distinct().toList();
        dependences
                .missing()
                .forEach(missing -> intake.addUnknown(
                        Activity.Builder.place(missing.activity().id(), "after"),
                        missing.id(),
                        ids,
                        "is not in the timetable"));
        return Stream.concat(intake.violations().stream(), dependences.violations().stream())
                .toList();
    }

    /** What can be computed with, but is hardly meant. */
    List<Violation> doubts() {
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < activities.size(); i++) {
            for (int before : dependences.before(i)) {
                addDoubt(found, activities.get(i), activities.get(before));
            }
        }
        return found;
    }

    private static void addDoubt(List<Violation> found, Activity one, Activity before) {
        if (one.status() == Activity.Status.CANCELLED || before.status() == Activity.Status.CANCELLED) {
            return;
        }
        Optional<LocalDate> first =
                one.isMilestone() ? one.planned().end() : one.planned().start();
        before.planned()
                .end()
                .ifPresent(end -> first.filter(day -> one.isMilestone() ? day.isBefore(end) : !day.isAfter(end))
                        .ifPresent(day -> found.add(new Violation(
                                Activity.Builder.place(one.id(), one.isMilestone() ? "planned end" : "planned start"),
                                day.toString(),
                                "is not after the planned end of " + before.id() + ", on which it depends, " + end))));
        Optional<LocalDate> started = one.actual().start();
        Optional<LocalDate> ended = before.actual().end();
        if (started.isPresent() && (ended.isEmpty() || !started.get().isAfter(ended.get()))) {
            found.add(new Violation(
                    Activity.Builder.place(one.id(), "actual start"),
                    started.get().toString(),
                    ended.map(end -> "is not after the end of " + before.id() + ", on which it depends, " + end)
                            .orElse("although " + before.id() + ", on which it depends, has not ended")));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timetable that && title.equals(that.title) && activities.equals(that.activities);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, activities);
    }

    /** Prints the title, how many activities there are, from when to when they are planned, and how many doubts. */
    @Override
    public String toString() {
        Optional<LocalDate> start = activities.stream()
                .flatMap(one -> Stream.concat(one.planned().start().stream(), one.planned().end().stream()))
                .min(Comparator.naturalOrder());
        Optional<LocalDate> end =
                activities.stream().flatMap(one -> one.planned().end().stream()).max(Comparator.naturalOrder());
        String when = start.map(first -> ", planned from " + first
                        + end.map(last -> " to " + last).orElse(""))
                .orElse("");
        int doubtful = violations().size();
        return TimetableTable.head(
                title,
                ": " + Printing.number(activities.size()) + (activities.size() == 1 ? " activity" : " activities")
                        + when
                        + (doubtful == 0
                                ? ""
                                : "; " + Printing.number(doubtful) + (doubtful == 1 ? " doubt" : " doubts")));
    }

    /**
     * Collects activities; what cannot be read is refused at once, all of it.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final String title;
        private final List<Activity> activities = new ArrayList<>();
        private final Intake intake = new Intake();

        private Builder(String title) {
            this.title = title;
        }

        /**
         * Adds activities.
         *
         * @param more the activities
         * @return this
         */
        public Builder with(Activity... more) {
            activities.addAll(List.of(more));
            return this;
        }

        /**
         * Adds activities that are not built yet; what is wrong with them is refused with all the rest.
         *
         * @param more the activities
         * @return this
         */
        public Builder with(Activity.Builder... more) {
            for (Activity.Builder one : more) {
                intake.addAll(one.violations());
                activities.add(one.built());
            }
            return this;
        }

        /**
         * Ends the timetable.
         *
         * @return the timetable
         * @throws InvalidInputException with all that cannot be read: blank ids, dates that are no dates, priorities
         *     below 1
         */
        public Timetable build() {
            intake.about(title).refuse();
            return new Timetable(title, activities);
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return TimetableTable.head(title, ": " + activities.size() + " activities; call build()");
        }
    }
}
