/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.monitoring.Activity.Status;
import org.finindicators.monitoring.ActivityForecast.Timing;
import org.finindicators.report.Format;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

    /**
     * Activities by their two nodes, as textbooks number them: nodes, duration, then what is published: earliest start
     * and finish, latest start and finish, slack. Everything is planned for the first day, so that the dependences
     * alone decide.
     */
    private static void assertPublished(String published, String criticalPath, int duration) {
        List<String[]> rows =
                published.lines().map(line -> line.strip().split(" +")).toList();
        List<Activity> activities = new ArrayList<>();
        for (String[] row : rows) {
            int days = Integer.parseInt(row[1]);
            Activity.Builder one = Activity.builder(row[0], "activity " + row[0])
                    .after(rows.stream()
                            .map(other -> other[0])
                            .filter(other -> other.split("-")[1].equals(row[0].split("-")[0]))
                            .toArray(String[]::new));
            // a dummy takes no time: its predecessor's last day is its own
            activities.add(
                    (days == 0 ? one.due(FIRST_DAY.minusDays(1)) : one.planned(FIRST_DAY, FIRST_DAY.plusDays(days - 1)))
                            .build());
        }
        TimetableReview review = Timetable.of("textbook", activities).at(FIRST_DAY);
        for (String[] row : rows) {
            ActivityForecast one = review.activity(row[0]).orElseThrow();
            // a finish after day n is the end of the n-th day; a dummy starts when it finishes
            int dummy = row[1].equals("0") ? 1 : 0;
            assertThat(one.earliest())
                    .as(row[0])
                    .isEqualTo(dates(Integer.parseInt(row[2]) - dummy, Integer.parseInt(row[3])));
            assertThat(one.latest())
                    .as(row[0])
                    .isEqualTo(dates(Integer.parseInt(row[4]) - dummy, Integer.parseInt(row[5])));
            assertThat(one.slackDays()).as(row[0]).contains(Long.parseLong(row[6]));
        }
        assertThat(review.criticalPath().stream().map(Activity::id)).containsExactly(criticalPath.split(" "));
        assertThat(review.forecastEnd()).contains(FIRST_DAY.plusDays(duration - 1));
    }

    private static Activity.Dates dates(int start, int finish) {
        return new Activity.Dates(Optional.of(FIRST_DAY.plusDays(start)), Optional.of(FIRST_DAY.plusDays(finish - 1)));
    }

    /** B. W. Taylor, Introduction to Management Science, solutions to chapter 8: network of six nodes. */
    @Test
    void criticalPath_isThePublishedOne_ofSixNodes() {
        assertPublished("""
                1-2 7 0 7 2 9 2
                1-3 10 0 10 0 10 0
                2-4 6 7 13 9 15 2
                3-4 5 10 15 10 15 0
                3-5 4 10 14 14 18 4
                4-5 3 15 18 15 18 0
                5-6 2 18 20 18 20 0""", "1-3 3-4 4-5 5-6", 20);
    }

    /** The same: network of nine nodes with a dummy, 4-5. */
    @Test
    void criticalPath_isThePublishedOne_ofNineNodesAndADummy() {
        assertPublished("""
                1-2 8 0 8 1 9 1
                1-3 10 0 10 0 10 0
                1-4 9 0 9 6 15 6
                2-5 6 8 14 9 15 1
                2-6 4 8 12 16 20 8
                3-5 5 10 15 10 15 0
                4-5 0 9 9 15 15 6
                4-7 7 9 16 20 27 11
                5-7 12 15 27 15 27 0
                5-8 15 15 30 16 31 1
                6-9 18 12 30 20 38 8
                7-8 4 27 31 27 31 0
                8-9 7 31 38 31 38 0""", "1-3 3-5 5-7 7-8 8-9", 38);
    }

    /** Course notes on project networks (studylib.net, document 8378728), example 1: hours, here days. */
    @Test
    void criticalPath_isThePublishedOne_ofSevenActivities() {
        TimetableReview review = Timetable.of(
                        "prototype",
                        List.of(
                                days("A", 6).build(),
                                days("B", 2).after("A").build(),
                                days("C", 2).after("A").build(),
                                days("D", 3).after("B").build(),
                                days("F", 2).after("C").build(),
                                days("E", 4).after("D", "F").build(),
                                days("G", 1).after("E").build()))
                .at(FIRST_DAY);
        assertThat(review.criticalPath().stream().map(Activity::id)).containsExactly("A", "B", "D", "E", "G");
        assertThat(review.forecastEnd()).contains(LocalDate.of(2021, 1, 16));
        assertThat(review.activity("C").orElseThrow().latest()).isEqualTo(dates(7, 9));
        assertThat(review.activity("F").orElseThrow().latest()).isEqualTo(dates(9, 11));
        assertThat(review.activities().stream()
                        .filter(one -> one.slackDays().orElseThrow() == 1)
                        .map(one -> one.activity().id()))
                .containsExactly("C", "F");
    }

    private static Activity.Builder days(String id, int days) {
        return Activity.builder(id, "activity " + id).planned(FIRST_DAY, FIRST_DAY.plusDays(days - 1));
    }

    /** Five activities in a row and one beside; the cases below say what the days are by hand. */
    private static Timetable.Builder creditLine() {
        return Timetable.builder("Credit line")
                .with(
                        Activity.builder("law", "Amend the banking law")
                                .priority(1)
                                .planned("2021-01-01", "2021-03-31")
                                .started("2021-01-11")
                                .ended("2021-04-20")
                                .by("Ministry of Finance"),
                        Activity.builder("unit", "Set up the project unit")
                                .priority(2)
                                .planned("2021-02-01", "2021-02-28")
                                .started("2021-02-01")
                                .ended("2021-02-26")
                                .by("Central bank"),
                        Activity.builder("rules", "Issue the rules")
                                .priority(1)
                                .planned("2021-04-01", "2021-05-30")
                                .started("2021-04-21")
                                .by("Central bank")
                                .after("law"),
                        Activity.builder("banks", "Select the banks")
                                .priority(3)
                                .planned("2021-06-01", "2021-08-31")
                                .by("Project unit")
                                .after("rules", "unit"),
                        Activity.builder("first-loan", "First loan disbursed")
                                .priority(1)
                                .due("2021-09-15")
                                .after("banks"),
                        Activity.builder("training", "Train the staff")
                                .planned("2021-05-01", "2021-07-31")
                                .by("Consultant"));
    }

    /**
     * By hand, at 10 May 2021. law ended 20 days after 31 March (20 April). rules started 20 days after 1 April and
     * lasts 60 days, so to 19 June, 20 days after 30 May. banks lasts 92 days: from 20 June to 19 September, 19 days
     * after 31 August. The milestone follows on the same day, 19 September: 4 days after 15 September. training should
     * have started 9 days ago; it lasts 92 days, from 10 May to 9 August.
     */
    @Test
    void review_carriesDelaysThroughDependences() {
        TimetableReview review = creditLine().build().at("2021-05-10");
        assertThat(review.late().stream().map(ActivityForecast::toString))
                .containsExactly(
                        "law: ended late, 20 days late, 2021-04-20",
                        "rules: started late, 20 days late, ends 2021-06-19 at the earliest",
                        "training: start overdue, 9 days late, ends 2021-08-09 at the earliest");
        assertThat(review.activities(Timing.AT_RISK).stream().map(ActivityForecast::toString))
                .containsExactly(
                        "first-loan: at risk, ends 2021-09-19 at the earliest, because of rules",
                        "banks: at risk, ends 2021-09-19 at the earliest, because of rules");
        assertThat(review.atRiskFrom("rules")).hasSize(2);
        assertThat(review.atRiskFrom("training")).isEmpty();
        assertThat(review.forecastEnd()).contains(LocalDate.of(2021, 9, 19));
        assertThat(review.delayDays()).contains(4L);
        assertThat(review.criticalPath().stream().map(Activity::id)).containsExactly("rules", "banks", "first-loan");
        // 9 August to 19 September
        assertThat(review.activity("training").orElseThrow().slackDays()).contains(41L);
        assertThat(review.violations()).isEmpty();
    }

    @Test
    void review_printsOneLineAndATable() {
        TimetableReview review = creditLine().build().at("2021-05-10");
        assertThat(review.toString()).isEqualTo("""
                Credit line, 2021-05-10: 3 of 6 late, 2 at risk, end 4 days late
                rank  activity           by          due         standing       late  forecast
                --------------------------------------------------------------------------------
                   1  law Amend the...   Ministr...  2021-03-31  ended late       20  2021-04-20
                   1  rules Issue th...  Central...  2021-05-30  started late     20  2021-06-19
                   1  first-loan Fir...              2021-09-15  at risk              2021-09-19
                   2  unit Set up th...  Central...  2021-02-28  ended                2021-02-26
                   3  banks Select t...  Project...  2021-08-31  at risk              2021-09-19
                   -  training Train...  Consultant  2021-07-31  start overdue     9  2021-08-09
                The whole ends 2021-09-19 at the earliest, planned 2021-09-15: 4 days late
                Critical: rules, banks, first-loan
                rules puts at risk: first-loan, banks
                Days are calendar days; an end that is forecast is the earliest possible""");
    }

    /** By hand: on 30 June rules is 31 days after its planned end, and ends that day at the earliest. */
    @Test
    void overdue_endsOnTheDayOfTheReviewAtTheEarliest() {
        TimetableReview review = creditLine().build().at("2021-06-30");
        ActivityForecast rules = review.activity("rules").orElseThrow();
        assertThat(rules.timing()).isEqualTo(Timing.OVERDUE);
        assertThat(rules.daysLate()).isEqualTo(31);
        assertThat(rules.earliest().end()).contains(LocalDate.of(2021, 6, 30));
        // banks should have started on 1 June; it starts on 1 July and lasts 92 days
        ActivityForecast banks = review.activity("banks").orElseThrow();
        assertThat(banks.timing()).isEqualTo(Timing.START_OVERDUE);
        assertThat(banks.earliest().end()).contains(LocalDate.of(2021, 9, 30));
        assertThat(banks.cause().orElseThrow().id()).isEqualTo("rules");
    }

    @Test
    void planned_forTheDayOfTheReview_isNotLate() {
        Timetable timetable = Timetable.builder("x")
                .with(
                        Activity.builder("a", "starts today").planned("2021-05-10", "2021-06-10"),
                        Activity.builder("b", "ends today")
                                .planned("2021-05-01", "2021-05-10")
                                .started("2021-05-01"))
                .build();
        assertThat(timetable.at("2021-05-10").late()).isEmpty();
        assertThat(timetable.at("2021-05-11").late()).hasSize(2).allMatch(one -> one.daysLate() == 1);
    }

    @Test
    void until_forgetsWhatCameLater() {
        Timetable march = creditLine().build().until("2021-03-01");
        assertThat(march.activity("law").orElseThrow().status()).isEqualTo(Status.UNDER_WAY);
        assertThat(march.activity("rules").orElseThrow().status()).isEqualTo(Status.NOT_STARTED);
        // by hand: law started 10 days late
        assertThat(march.at("2021-03-01").late().stream().map(ActivityForecast::daysLate))
                .containsExactly(10L);
    }

    @Test
    void undated_isListed_andTheWholeHasNoForecast() {
        TimetableReview review = creditLine()
                .with(Activity.builder("study", "Study of demand"))
                .build()
                .at("2021-05-10");
        assertThat(review.activities(Timing.UNDATED)).hasSize(1);
        assertThat(review.forecastEnd()).isEmpty();
        assertThat(review.noForecast()).isEqualTo("no planned days: study");
        assertThat(review.activity("banks").orElseThrow().earliest().end()).contains(LocalDate.of(2021, 9, 19));
        assertThat(review.as(Format.TEXT))
                .contains("Without planned days, so whether they are late cannot be said: study");
    }

    /** By hand: a is 10 days late; b is dropped, so c follows a: from 11 to 20 February, 10 days late. */
    @Test
    void cancelled_takesNoTime_andPassesOnWhatItWaitedFor() {
        TimetableReview review = Timetable.builder("x")
                .with(
                        Activity.builder("a", "a")
                                .planned("2021-01-01", "2021-01-31")
                                .started("2021-01-11"),
                        Activity.builder("b", "b")
                                .planned("2021-02-01", "2021-02-28")
                                .after("a")
                                .status(Status.CANCELLED),
                        Activity.builder("c", "c")
                                .planned("2021-02-01", "2021-02-10")
                                .after("b"))
                .build()
                .at("2021-01-20");
        assertThat(review.activity("c").orElseThrow().earliest().end()).contains(LocalDate.of(2021, 2, 20));
        assertThat(review.activity("c").orElseThrow().cause().orElseThrow().id())
                .isEqualTo("a");
        assertThat(review.activity("b").orElseThrow().timing()).isEqualTo(Timing.DROPPED);
        assertThat(review.delayDays()).contains(10L);
    }

    /** The second is planned to begin before the first ends. */
    @Test
    void timetable_saysThatThereAreDoubts() {
        Activity.Builder first = Activity.builder("a", "a").planned("2021-01-01", "2021-02-28");
        Activity.Builder second = Activity.builder("b", "b").planned("2021-02-01", "2021-03-31");
        assertThat(Timetable.builder("x").with(first, second).build())
                .hasToString("x: 2 activities, planned from 2021-01-01 to 2021-03-31");
        assertThat(Timetable.builder("x").with(first, second.after("a")).build())
                .hasToString("x: 2 activities, planned from 2021-01-01 to 2021-03-31; 1 doubt");
    }

    @Test
    void build_refusesAllAtOnce() {
        assertThatThrownBy(() -> Timetable.builder("x")
                        .with(
                                Activity.builder("", "no id"),
                                Activity.builder("a", "a")
                                        .priority(0)
                                        .planned("1 May", "2021-13-01")
                                        .started("soon")
                                        .ended("later"),
                                Activity.builder("b", "b").due("never"))
                        .build())
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.violations().stream().map(Violation::toString))
                                .containsExactly(
                                        "x, activity a, actual end = later: is not a date like 2021-12-31",
                                        "x, activity a, actual start = soon: is not a date like 2021-12-31",
                                        "x, activity a, planned end = 2021-13-01: is not a date like 2021-12-31",
                                        "x, activity a, planned start = 1 May: is not a date like 2021-12-31",
                                        "x, activity a, priority = 0: must be 1 or more; leave it out if there is none",
                                        "x, activity b, planned end = never: is not a date like 2021-12-31",
                                        "x, activity, id: must be given, it is blank"));
        assertThatThrownBy(() -> Activity.builder("b", "b").due("never").build())
                .hasMessage("activity b, planned end = never: is not a date like 2021-12-31");
    }

    @Test
    void violations_areAllThere() {
        Timetable timetable = Timetable.builder("x")
                .with(
                        Activity.builder("a", "a")
                                .planned("2021-02-01", "2021-01-01")
                                .after("c"),
                        Activity.builder("b", "b")
                                .planned("2021-01-01", "2021-01-31")
                                .started("2021-03-01")
                                .ended("2021-02-01")
                                .after("a"),
                        Activity.builder("c", "c").after("b", "banks"),
                        Activity.builder("bank", "d").after("bank"),
                        Activity.builder("bank", "e").status(Status.ENDED),
                        Activity.builder("f", "f").started("2021-01-01").status(Status.NOT_STARTED))
                .build();
        TimetableReview review = timetable.at("2021-02-10");
        assertThat(review.violations().stream().map(Violation::toString))
                .containsExactlyInAnyOrder(
                        "activity a, planned end = 2021-01-01: is before the planned start, 2021-02-01",
                        "activity b, actual end = 2021-02-01: is before the actual start, 2021-03-01",
                        "activity b, actual start = 2021-03-01: is after the day of the review, 2021-02-10",
                        "activity b, actual start = 2021-03-01: although a, on which it depends, has not ended",
                        "activity b, planned start = 2021-01-01: is not after the planned end of a, on which it"
                                + " depends, 2021-01-01",
                        "activity c, after = banks: is not in the timetable; did you mean bank?",
                        "activities[4].id = bank: must not occur twice",
                        "activity bank, status = ended: but there is no actual end",
                        "activity f, status = not started: but there are actual dates",
                        "activity a, after = a -> c -> b -> a: each depends on the next, in a circle, so that none can"
                                + " start",
                        "activity bank, after = bank -> bank: it depends on itself, so it can never start");
        assertThat(timetable.circles()).containsExactly(List.of("a", "c", "b"), List.of("bank"));
        assertThat(Checks.validate(review)).containsExactlyInAnyOrderElementsOf(review.violations());
        // a timetable has no day after which an actual one could be
        assertThat(Checks.validate(timetable)).hasSize(review.violations().size() - 1);
        assertThat(review.forecastEnd()).isEmpty();
        assertThat(review.activity("b").orElseThrow().timing()).isEqualTo(Timing.DOUBTFUL);
    }

    @Test
    void circles_areFoundOneForEachGroup() {
        // two circles, joined by a path, and one that waits for both
        Timetable timetable = Timetable.of(
                "x",
                List.of(
                        Activity.builder("p", "p").after("q").build(),
                        Activity.builder("q", "q").after("p", "m").build(),
                        Activity.builder("m", "m").after("b").build(),
                        Activity.builder("b", "b").after("c").build(),
                        Activity.builder("c", "c").after("a").build(),
                        Activity.builder("a", "a").after("b").build(),
                        Activity.builder("z", "z").after("p").build()));
        assertThat(timetable.circles()).containsExactly(List.of("a", "b", "c"), List.of("p", "q"));
    }

    /** 100,000 one after the other, and 100,000 after one: the time grows with their number, and no stack overflows. */
    @Test
    void longChains_andManyFollowers_areNoTrouble() {
        int many = 100_000;
        List<Activity> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            LocalDate day = FIRST_DAY.plusDays(i);
            all.add(Activity.builder("c" + i, "in the chain")
                    .planned(day, day)
                    .after(i == 0 ? new String[0] : new String[] {"c" + (i - 1)})
                    .build());
            all.add(Activity.builder("f" + i, "follower")
                    .planned(day, day)
                    .after("c0")
                    .build());
        }
        List<Activity> circle = new ArrayList<>(all);
        circle.set(
                0,
                Activity.builder("c0", "closes the circle")
                        .after("c" + (many - 1))
                        .build());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            // one day late at the start is one day late at the end
            TimetableReview review = Timetable.of("chain", all).at(FIRST_DAY.plusDays(1));
            assertThat(review.forecastEnd()).contains(FIRST_DAY.plusDays(many));
            assertThat(review.delayDays()).contains(1L);
            assertThat(review.criticalPath()).hasSize(many);
            assertThat(review.as(Format.TEXT)).startsWith("chain, 2021-01-02: 2 of 200,000 late, 100,000 at risk");
            List<Activity> unknown = all.stream()
                    .map(one ->
                            Activity.builder(one.id(), "").after(one.id() + "x").build())
                    .toList();
            assertThat(Timetable.of("unknown", unknown).violations()).hasSize(2 * many);
            assertThat(Timetable.of("circle", circle).circles())
                    .singleElement()
                    .satisfies(found -> assertThat(found).hasSize(many).startsWith("c0", "c99999"));
        });
    }

    @Test
    void wideAndBrokenNames_keepTheTableIn80Columns() {
        TimetableReview review = Timetable.of(
                        "a title\nof two lines, and much longer than what a line of eighty columns has any room for",
                        List.of(
                                Activity.builder("1", "\u4E2D\u6587\u540D\u79F0".repeat(20))
                                        .by("a\tb\u202Ec")
                                        .build(),
                                Activity.builder("2", "x\r\ny" + "z".repeat(200))
                                        .due("2021-01-01")
                                        .build()))
                .at("2021-05-10");
        assertThat(review.as(Format.TEXT).lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
        assertThat(review.as(Format.MARKDOWN).lines().filter(line -> line.startsWith("| ")))
                .hasSize(2 + 2);
        assertThat(review.as(Format.CSV)).contains("\"x\r\ny");
    }

    @Test
    void empty_saysSo() {
        TimetableReview review = Timetable.of("nothing", List.of()).at("2021-05-10");
        assertThat(review.noForecast()).isEqualTo("no activity is to be done");
        assertThat(review.toString()).startsWith("nothing, 2021-05-10: 0 of 0 late, 0 at risk, no forecast\n");
    }

    @Test
    void order_ofBuilderCallsDoesNotMatter() {
        assertThat(Activity.builder("a", "a")
                        .after("b")
                        .ended("2021-01-02")
                        .planned("2021-01-01", "2021-01-03")
                        .build())
                .isEqualTo(Activity.builder("a", "a")
                        .planned(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 3))
                        .ended(LocalDate.of(2021, 1, 2))
                        .after("b", "b")
                        .build());
    }
}
