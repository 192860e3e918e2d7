/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.finindicators.monitoring.Activity.Dates;
import org.finindicators.monitoring.Activity.Status;

/** Carries days through the dependences, forth and back; each dependence is looked at once in each direction. */
final class CriticalPath {
    private static final long UNKNOWN = Long.MAX_VALUE;
    private static final long NEVER = Long.MIN_VALUE / 2;
    private static final int NONE = -1;

    private final List<Activity> activities;
    private final Dependences dependences;
    private final long today;
    private final long[] start;
    private final long[] end;
    private final long[] lastEnd;
    /** What decides when an activity starts: the position of another, or none. */
    private final int[] driver;
    /** How many activities are in the chain up to one. */
    private final int[] length;
    /** The position of the activity whose delay is carried over to one, or none. */
    private final int[] cause;

    private final boolean computed;
    private int last = NONE;

    CriticalPath(Timetable timetable, LocalDate date, boolean sound) {
        activities = timetable.activities();
        dependences = timetable.dependences();
        today = date.toEpochDay();
        computed = sound;
        int size = activities.size();
        start = filled(size, UNKNOWN);
        end = filled(size, UNKNOWN);
        lastEnd = filled(size, UNKNOWN);
        driver = new int[size];
        length = new int[size];
        cause = new int[size];
        Arrays.fill(driver, NONE);
        Arrays.fill(cause, NONE);
        if (sound) {
            for (int at : dependences.sorted()) {
                forth(at);
            }
            for (int at : dependences.sorted()) {
                if (isDone(at) && comesAfter(at, last)) {
                    last = at;
                }
            }
            if (undated().isEmpty() && last != NONE) {
                for (int i = size - 1; i >= 0; i--) {
                    back(dependences.sorted()[i]);
                }
            }
        }
    }

    private static long[] filled(int size, long value) {
        long[] all = new long[size];
        Arrays.fill(all, value);
        return all;
    }

    private boolean isDone(int at) {
        return activities.get(at).status() != Status.CANCELLED;
    }

    /** Whether one ends later than another; of two on one day, that of the longer chain, then the lesser id. */
    private boolean comesAfter(int one, int other) {
        if (other == NONE || end[one] != end[other]) {
            return other == NONE || end[one] > end[other];
        }
        return length[one] != length[other]
                ? length[one] > length[other]
                : activities.get(one).id().compareTo(activities.get(other).id()) < 0;
    }

    private void forth(int at) {
        Activity one = activities.get(at);
        Optional<LocalDate> first = one.planned().start();
        Optional<LocalDate> plannedEnd = one.planned().end();
        switch (one.status()) {
            case ENDED -> {
                start[at] = one.actual().start().map(LocalDate::toEpochDay).orElse(UNKNOWN);
                end[at] = one.actual().end().orElseThrow().toEpochDay();
            }
            case UNDER_WAY -> {
                start[at] = one.actual().start().map(LocalDate::toEpochDay).orElse(UNKNOWN);
                plannedEnd.ifPresent(day -> end[at] = Math.max(
                        today, start[at] == UNKNOWN || first.isEmpty() ? day.toEpochDay() : start[at] + further(one)));
            }
            case NOT_STARTED -> {
                long waiting = waiting(at);
                if (waiting != UNKNOWN && plannedEnd.isPresent()) {
                    long own = Math.max(today, first.orElse(plannedEnd.get()).toEpochDay());
                    long ready = waiting + (one.isMilestone() ? 0 : 1);
                    start[at] = Math.max(own, ready);
                    end[at] = start[at] + further(one);
                    if (ready < own) {
                        driver[at] = NONE;
                    }
                }
            }
            case CANCELLED -> {
                start[at] = waiting(at);
                end[at] = start[at];
            }
        }
        int from = driver[at] == NONE ? NONE : cause[driver[at]];
        length[at] = (driver[at] == NONE ? 0 : length[driver[at]]) + (isDone(at) ? 1 : 0);
        if (one.status() == Status.CANCELLED) {
            cause[at] = from;
        } else if (isDelayed(at)) {
            cause[at] = from == NONE ? at : from;
        }
    }

    private boolean isDelayed(int at) {
        Optional<LocalDate> planned = activities.get(at).planned().end();
        return end[at] != UNKNOWN
                && planned.isPresent()
                && end[at] > planned.get().toEpochDay();
    }

    /** The last end of what it waits for; which that is decides when it starts. */
    private long waiting(int at) {
        for (int before : dependences.before(at)) {
            if (end[before] == UNKNOWN) {
                driver[at] = NONE;
                return UNKNOWN;
            }
            if (comesAfter(before, driver[at])) {
                driver[at] = before;
            }
        }
        return driver[at] == NONE ? NEVER : end[driver[at]];
    }

    /** How many days its end is after its start; a milestone is reached on the day on which it begins. */
    private static long further(Activity one) {
        return one.isMilestone()
                ? 0
                : one.planned().end().orElseThrow().toEpochDay()
                        - one.planned().start().orElseThrow().toEpochDay();
    }

    private void back(int at) {
        long limit = end[last];
        for (int next : dependences.next(at)) {
            Activity other = activities.get(next);
            if (other.status() == Status.NOT_STARTED) {
                limit = Math.min(limit, lastEnd[next] - further(other) - (other.isMilestone() ? 0 : 1));
            } else if (other.status() == Status.CANCELLED) {
                limit = Math.min(limit, lastEnd[next]);
            }
        }
        lastEnd[at] = limit;
    }

    Dates earliest(int at) {
        return isDone(at) && end[at] != UNKNOWN
                ? new Dates(
                        start[at] == UNKNOWN ? Optional.empty() : Optional.of(day(start[at])),
                        Optional.of(day(end[at])))
                : Dates.NONE;
    }

    Dates latest(int at) {
        Activity one = activities.get(at);
        if (lastEnd[at] == UNKNOWN || one.status() == Status.ENDED || one.status() == Status.CANCELLED) {
            return Dates.NONE;
        }
        Optional<LocalDate> first = one.status() == Status.NOT_STARTED
                ? Optional.of(day(lastEnd[at] - further(one)))
                : one.actual().start();
        return new Dates(first, Optional.of(day(lastEnd[at])));
    }

    /** A chain of delays can lead beyond the last date that there is. */
    private static LocalDate day(long number) {
        return LocalDate.ofEpochDay(Math.max(LocalDate.MIN.toEpochDay(), Math.min(LocalDate.MAX.toEpochDay(), number)));
    }

    Optional<Activity> cause(int at) {
        return cause[at] == NONE || !isDone(at) ? Optional.empty() : Optional.of(activities.get(cause[at]));
    }

    boolean isEmpty() {
        return last == NONE && undated().isEmpty();
    }

    /** Those that have no planned end and have not ended, by id. */
    List<String> undated() {
        return activities.stream()
                .filter(one -> one.planned().end().isEmpty())
                .filter(one -> one.status() == Status.NOT_STARTED || one.status() == Status.UNDER_WAY)
                .map(Activity::id)
                .sorted()
                .toList();
    }

    Optional<LocalDate> end() {
        return last == NONE || !computed ? Optional.empty() : Optional.of(day(end[last]));
    }

    List<Activity> critical() {
        List<Activity> path = new ArrayList<>();
        for (int at = last; at != NONE; at = driver[at]) {
            if (isDone(at)) {
                path.add(activities.get(at));
            }
        }
        Collections.reverse(path);
        return path;
    }
}
