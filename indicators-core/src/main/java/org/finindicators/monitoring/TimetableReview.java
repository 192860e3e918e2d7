/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.monitoring.Activity.Status;
import org.finindicators.monitoring.ActivityForecast.Timing;
import org.finindicators.number.Printing;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * How the activities of a timetable stand at a date: which are late and by how much, which others that puts at risk,
 * and when the whole can end.
 *
 * <p>The critical path method, in calendar days. What has ended or started keeps its actual days. What goes on takes as
 * long from its actual start as was planned, and ends on the date of the review at the earliest. What has not started
 * starts on its planned start, on the date of the review, or on the day after the last end of what it depends on,
 * whichever is latest. So a forecast is the earliest that is possible, and not what is likely. Going back from the
 * forecast end of the whole, the latest days follow, and the slack between them.
 *
 * <p>Nothing is forecast, with the reason, where an id is unknown or occurs twice, dependences go in a circle, or the
 * dates of an activity cannot be right. An activity without planned days, and what depends on it, has no forecast until
 * it has ended, and then the whole has none. Cancelled activities do not count.
 *
 * @since 0.1.0
 */
public final class TimetableReview implements Document, SelfChecking {
    private final Timetable timetable;
    private final LocalDate date;
    private final List<Violation> wrongActivities;
    private final List<Violation> wrongDependences;
    private final List<Violation> violations;
    private final List<ActivityForecast> activities;
    private final Map<String, ActivityForecast> byId = new HashMap<>();
    private final List<String> undated;
    private final String noForecast;
    private final Optional<LocalDate> end;
    private final List<Activity> criticalPath;

    private TimetableReview(
            Timetable timetable, LocalDate date, List<Violation> wrongActivities, List<Violation> wrongDependences) {
        this.timetable = timetable;
        this.date = date;
        this.wrongActivities = wrongActivities;
        this.wrongDependences = wrongDependences;
        violations = Stream.of(wrongActivities, wrongDependences, timetable.doubts())
                .flatMap(List::stream)
                .toList();
        CriticalPath path = new CriticalPath(timetable, date, wrongActivities.isEmpty() && wrongDependences.isEmpty());
        List<ActivityForecast> all = new ArrayList<>();
        for (int i = 0; i < timetable.activities().size(); i++) {
            all.add(forecast(timetable.activities().get(i), path, i));
        }
        // none ranks last
        all.sort(Comparator.comparingInt((ActivityForecast one) ->
                        one.activity().priority() > 0 ? one.activity().priority() : Integer.MAX_VALUE)
                .thenComparing(one -> one.activity().planned().end().orElse(LocalDate.MAX))
                .thenComparing(one -> one.activity().id()));
        activities = Collections.unmodifiableList(all);
        activities.forEach(one -> byId.putIfAbsent(one.activity().id(), one));
        undated = path.undated();
        noForecast = reason(wrongActivities, wrongDependences, path);
        end = noForecast.isEmpty() ? path.end() : Optional.empty();
        criticalPath = noForecast.isEmpty() ? path.critical() : List.of();
    }

    static TimetableReview of(Timetable timetable, LocalDate date) {
        List<Violation> wrong = new ArrayList<>(timetable.wrongActivities());
        timetable.activities().forEach(one -> addFuture(wrong, one, date));
        return new TimetableReview(timetable, date, List.copyOf(wrong), timetable.wrongDependences());
    }

    private static void addFuture(List<Violation> found, Activity one, LocalDate date) {
        one.actual().start().ifPresent(day -> addFuture(found, one, "actual start", day, date));
        one.actual().end().ifPresent(day -> addFuture(found, one, "actual end", day, date));
    }

    private static void addFuture(List<Violation> found, Activity one, String what, LocalDate day, LocalDate date) {
        if (day.isAfter(date)) {
            found.add(new Violation(
                    Activity.Builder.place(one.id(), what), day.toString(), "is after the day of the review, " + date));
        }
    }

    private ActivityForecast forecast(Activity one, CriticalPath path, int at) {
        Timing timing = timing(one);
        Activity.Dates earliest = path.earliest(at);
        Activity.Dates latest = path.latest(at);
        Optional<Activity> cause = path.cause(at);
        if (timing == Timing.ON_TIME && one.status() != Status.ENDED && cause.isPresent()) {
            timing = Timing.AT_RISK;
        }
        return new ActivityForecast(one, timing, daysLate(one, timing), earliest, latest, cause);
    }

    private Timing timing(Activity one) {
        List<Violation> wrong = new ArrayList<>();
        Timetable.addWrong(wrong, one);
        addFuture(wrong, one, date);
        if (!wrong.isEmpty()) {
            return Timing.DOUBTFUL;
        }
        Optional<LocalDate> first = one.planned().start();
        Optional<LocalDate> last = one.planned().end();
        Optional<LocalDate> started = one.actual().start();
        return switch (one.status()) {
            case CANCELLED -> Timing.DROPPED;
            case ENDED -> isLater(one.actual().end(), last) ? Timing.ENDED_LATE : datedBy(last);
            case UNDER_WAY ->
                isLater(Optional.of(date), last)
                        ? Timing.OVERDUE
                        : isLater(started, first) ? Timing.STARTED_LATE : datedBy(last);
            case NOT_STARTED ->
                isLater(Optional.of(date), last)
                        ? Timing.OVERDUE
                        : isLater(Optional.of(date), first) ? Timing.START_OVERDUE : datedBy(last);
        };
    }

    private static Timing datedBy(Optional<LocalDate> last) {
        return last.isPresent() ? Timing.ON_TIME : Timing.UNDATED;
    }

    private static boolean isLater(Optional<LocalDate> day, Optional<LocalDate> planned) {
        return day.isPresent() && planned.isPresent() && day.get().isAfter(planned.get());
    }

    private long daysLate(Activity one, Timing timing) {
        return switch (timing) {
            case OVERDUE -> between(one.planned().end(), date);
            case START_OVERDUE -> between(one.planned().start(), date);
            case STARTED_LATE ->
                between(one.planned().start(), one.actual().start().orElse(date));
            case ENDED_LATE -> between(one.planned().end(), one.actual().end().orElse(date));
            default -> 0;
        };
    }

    private static long between(Optional<LocalDate> planned, LocalDate actual) {
        return planned.map(day -> ChronoUnit.DAYS.between(day, actual)).orElse(0L);
    }

    private String reason(List<Violation> wrong, List<Violation> dependences, CriticalPath path) {
        if (!wrong.isEmpty() || !dependences.isEmpty()) {
            List<Violation> all = new ArrayList<>(dependences);
            all.addAll(wrong);
            return Printing.some(all.stream().map(Violation::toString).toList(), 3);
        }
        return path.isEmpty()
                ? "no activity is to be done"
                : undated.isEmpty() ? "" : "no planned days: " + Printing.some(undated);
    }

    /**
     * Returns the timetable.
     *
     * @return what was reviewed
     */
    public Timetable timetable() {
        return timetable;
    }

    /**
     * Returns the day of the review.
     *
     * @return the date
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Lists all activities.
     *
     * @return those of priority 1 first, those without a priority last; within one priority by planned end and id
     */
    public List<ActivityForecast> activities() {
        return activities;
    }

    /**
     * Finds an activity.
     *
     * @param id its id
     * @return how it stands, or nothing
     */
    public Optional<ActivityForecast> activity(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Lists the activities that stand in a certain way.
     *
     * @param timing how
     * @return them, by priority
     */
    public List<ActivityForecast> activities(Timing timing) {
        return activities.stream().filter(one -> one.timing() == timing).toList();
    }

    /**
     * Lists what is late: overdue, not started in time, started late and going on, or ended late.
     *
     * @return the late activities, by priority
     */
    public List<ActivityForecast> late() {
        return activities.stream().filter(one -> one.timing().isLate()).toList();
    }

    /**
     * Lists what an activity puts at risk: those that are not late themselves, and cannot end as planned because of its
     * delay.
     *
     * @param id the id of the one that is late
     * @return the others, by priority
     */
    public List<ActivityForecast> atRiskFrom(String id) {
        return activities(Timing.AT_RISK).stream()
                .filter(one ->
                        one.cause().filter(cause -> cause.id().equals(id)).isPresent())
                .toList();
    }

    /**
     * Tells when the whole can end at the earliest.
     *
     * @return the last day; nothing where it cannot be forecast
     */
    public Optional<LocalDate> forecastEnd() {
        return end;
    }

    /**
     * Tells when the whole was to end.
     *
     * @return the last planned end of what is not cancelled; nothing if none is planned
     */
    public Optional<LocalDate> plannedEnd() {
        return activities.stream()
                .filter(one -> one.activity().status() != Status.CANCELLED)
                .flatMap(one -> one.activity().planned().end().stream())
                .max(Comparator.naturalOrder());
    }

    /**
     * Tells by how many days the whole will end later than planned, at the least.
     *
     * @return calendar days, negative if it can end earlier; nothing where it cannot be forecast
     */
    public Optional<Long> delayDays() {
        return end.flatMap(last -> plannedEnd().map(planned -> ChronoUnit.DAYS.between(planned, last)));
    }

    /**
     * Tells why the end of the whole cannot be forecast.
     *
     * @return the reason, empty where there is a forecast
     */
    public String noForecast() {
        return noForecast;
    }

    /**
     * Lists the chain of activities that decides when the whole ends, each waiting for the one before.
     *
     * @return them, in the order of time; the first waits for nothing but its planned start or the date of the review;
     *     none where nothing can be forecast
     */
    public List<Activity> criticalPath() {
        return criticalPath;
    }

    /** Lists what is wrong or doubtful: that of the timetable, and actual days after the date of the review. */
    @Override
    public List<Violation> violations() {
        return violations;
    }

    /** The ids of those that have not ended and have no planned end. */
    List<String> undated() {
        return undated;
    }

    /** What keeps one from saying what is late. */
    List<Violation> wrongActivities() {
        return wrongActivities;
    }

    /** What keeps one from forecasting. */
    List<Violation> wrongDependences() {
        return wrongDependences;
    }

    /**
     * Writes the review.
     *
     * @param format text of 80 columns; Markdown with the same rows; CSV with all fields
     * @return its text
     */
    @Override
    public String as(Format format) {
        return TimetableTable.of(this, format).as(format);
    }

    /** Prints what is late and when the whole ends in one line, and the table of 80 columns below it. */
    @Override
    public String toString() {
        return as(Format.TEXT).stripTrailing();
    }

    /** The whole answer in one line. */
    String line() {
        return TimetableTable.head(timetable.title(), ", " + date + ": " + summary());
    }

    /** How many are late and at risk, and by how much the end is late. */
    String summary() {
        int all = activities.size() - activities(Timing.DROPPED).size();
        return Printing.number(late().size()) + " of " + Printing.number(all) + " late, "
                + Printing.number(activities(Timing.AT_RISK).size()) + " at risk, "
                + delayDays().map(days -> "end " + delay(days)).orElse("no forecast");
    }

    static String delay(long days) {
        return days == 0 ? "as planned" : ActivityForecast.days(Math.abs(days)) + (days > 0 ? " late" : " early");
    }

    /** Names activities inside a sentence. */
    static String names(List<ActivityForecast> some) {
        return Printing.some(some.stream().map(one -> one.activity().id()).toList());
    }
}
