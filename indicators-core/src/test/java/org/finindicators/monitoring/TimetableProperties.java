/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.finindicators.monitoring.Activity.Dates;
import org.finindicators.monitoring.Activity.Status;

class TimetableProperties {
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 30);

    /**
     * Up to twelve activities: each may wait for those before it, may be undated, a milestone, started, ended, dropped.
     */
    @Provide
    Arbitrary<List<Activity>> sound() {
        return Arbitraries.randomValue(TimetableProperties::activities);
    }

    static List<Activity> activities(Random random) {
        List<Activity> all = new ArrayList<>();
        int undated = random.nextInt(3) == 0 ? 10 : Integer.MAX_VALUE;
        for (int i = random.nextInt(12); i >= 0; i--) {
            all.add(activity(random, all, random.nextInt(undated) == 3));
        }
        return all;
    }

    private static Activity activity(Random random, List<Activity> before, boolean undated) {
        Activity.Builder one = Activity.builder("a" + before.size(), "activity");
        LocalDate start = TODAY.plusDays(random.nextInt(200) - 100);
        if (random.nextInt(5) == 0) {
            one.due(start);
        } else if (!undated) {
            one.planned(start, start.plusDays(random.nextInt(60)));
        }
        LocalDate actual = TODAY.minusDays(random.nextInt(100));
        switch (random.nextInt(5)) {
            case 0 ->
                one.started(actual)
                        .ended(TODAY.minusDays(random.nextInt(1 + (int) (TODAY.toEpochDay() - actual.toEpochDay()))));
            case 1 -> one.started(actual);
            case 2 -> one.status(random.nextInt(3) == 0 ? Status.CANCELLED : Status.NOT_STARTED);
            default -> {}
        }
        for (Activity earlier : before) {
            if (random.nextInt(4) == 0) {
                one.after(earlier.id());
            }
        }
        return one.priority(1 + random.nextInt(3)).build();
    }

    @Property
    void review_doesNotDependOnTheOrderOfActivities(@ForAll("sound") List<Activity> activities, @ForAll Random random) {
        List<Activity> shuffled = new ArrayList<>(activities);
        Collections.shuffle(shuffled, random);
        TimetableReview one = Timetable.of("x", activities).at(TODAY);
        TimetableReview other = Timetable.of("x", shuffled).at(TODAY);
        assertThat(other.activities()).isEqualTo(one.activities());
        assertThat(other.criticalPath()).isEqualTo(one.criticalPath());
        assertThat(other.line()).isEqualTo(one.line());
    }

    @Property
    void shiftingAllDates_shiftsTheForecast(
            @ForAll("sound") List<Activity> activities, @ForAll @IntRange(min = -5000, max = 5000) int days) {
        List<Activity> shifted = activities.stream()
                .map(one -> new Activity(
                        one.id(),
                        one.name(),
                        one.priority(),
                        shifted(one.planned(), days),
                        shifted(one.actual(), days),
                        one.responsible(),
                        one.status(),
                        one.after()))
                .toList();
        TimetableReview one = Timetable.of("x", activities).at(TODAY);
        TimetableReview other = Timetable.of("x", shifted).at(TODAY.plusDays(days));
        assertThat(other.forecastEnd()).isEqualTo(one.forecastEnd().map(end -> end.plusDays(days)));
        assertThat(other.delayDays()).isEqualTo(one.delayDays());
        assertThat(other.late().stream().map(ActivityForecast::daysLate))
                .containsExactlyElementsOf(
                        one.late().stream().map(ActivityForecast::daysLate).toList());
        assertThat(other.activities().stream().map(ActivityForecast::slackDays))
                .containsExactlyElementsOf(one.activities().stream()
                        .map(ActivityForecast::slackDays)
                        .toList());
    }

    private static Dates shifted(Dates dates, int days) {
        return new Dates(
                dates.start().map(day -> day.plusDays(days)), dates.end().map(day -> day.plusDays(days)));
    }

    @Property
    void removingALateActivity_takesOneFromTheNumberLate(@ForAll("sound") List<Activity> activities) {
        List<ActivityForecast> late = Timetable.of("x", activities).at(TODAY).late();
        for (ActivityForecast one : late) {
            List<Activity> without = new ArrayList<>(activities);
            without.remove(one.activity());
            assertThat(Timetable.of("x", without).at(TODAY).late()).hasSize(late.size() - 1);
        }
    }

    /** The longest path by trying all of them: what the forecast must be, from its definition. */
    @Property
    void forecastEnd_isTheLongestPath(@ForAll("sound") List<Activity> activities) {
        TimetableReview review = Timetable.of("x", activities).at(TODAY);
        Map<String, Activity> byId = new HashMap<>();
        activities.forEach(one -> byId.put(one.id(), one));
        if (review.forecastEnd().isPresent()) {
            assertThat(review.forecastEnd())
                    .isEqualTo(activities.stream()
                            .filter(one -> one.status() != Status.CANCELLED)
                            .map(one -> end(one, byId).orElseThrow())
                            .max(LocalDate::compareTo));
        }
    }

    private static Optional<LocalDate> end(Activity one, Map<String, Activity> byId) {
        Optional<LocalDate> before = one.after().stream()
                .flatMap(id -> end(byId.get(id), byId).stream())
                .max(LocalDate::compareTo);
        if (one.status() == Status.CANCELLED) {
            return before;
        }
        if (one.actual().end().isPresent()) {
            return one.actual().end();
        }
        LocalDate due = one.planned().end().orElseThrow();
        if (one.planned().start().isEmpty()) {
            LocalDate reached = one.status() == Status.UNDER_WAY ? due : later(due, before.orElse(due));
            return Optional.of(later(reached, TODAY));
        }
        LocalDate start = one.planned().start().get();
        LocalDate from = one.actual()
                .start()
                .orElseGet(() ->
                        later(later(start, TODAY), before.orElse(LocalDate.MIN).plusDays(1)));
        return Optional.of(later(TODAY, from.plusDays(due.toEpochDay() - start.toEpochDay())));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Putting an activity off by its slack leaves the end where it is; a day more moves it by a day. */
    @Property
    void slack_isHowLongAnActivityCanBePutOff(@ForAll("sound") List<Activity> activities) {
        TimetableReview review = Timetable.of("x", activities).at(TODAY);
        for (ActivityForecast one : review.activities()) {
            if (one.slackDays().isPresent() && one.activity().status() == Status.NOT_STARTED) {
                long slack = one.slackDays().get();
                assertThat(slack).isNotNegative();
                assertThat(endIfPutOff(activities, one, slack)).isEqualTo(review.forecastEnd());
                assertThat(endIfPutOff(activities, one, slack + 1))
                        .isEqualTo(review.forecastEnd().map(end -> end.plusDays(1)));
            }
        }
    }

    private static Optional<LocalDate> endIfPutOff(List<Activity> activities, ActivityForecast which, long days) {
        Activity one = which.activity();
        Dates planned = new Dates(
                one.isMilestone() ? Optional.empty() : which.earliest().start().map(day -> day.plusDays(days)),
                which.earliest().end().map(day -> day.plusDays(days)));
        Activity later = new Activity(
                one.id(),
                one.name(),
                one.priority(),
                planned,
                one.actual(),
                one.responsible(),
                one.status(),
                one.after());
        return Timetable.of(
                        "x",
                        activities.stream()
                                .map(other -> other.equals(one) ? later : other)
                                .toList())
                .at(TODAY)
                .forecastEnd();
    }
}
