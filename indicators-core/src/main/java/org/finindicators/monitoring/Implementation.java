/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import static org.finindicators.formula.Reason.INCONSISTENT_STATEMENT;
import static org.finindicators.formula.Reason.NOT_APPLICABLE;
import static org.finindicators.formula.Reason.NOT_REPORTED;
import static org.finindicators.formula.Reason.ZERO_DENOMINATOR;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Tier.KEY;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Unit;
import org.finindicators.indicator.Variant;
import org.finindicators.monitoring.ActivityForecast.Timing;
import org.finindicators.monitoring.KeyIndicatorPage.Row;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.validation.Violation;

/**
 * Declares how a project is carried out and followed: whether it keeps its timetable, and reports its key indicators.
 *
 * @since 0.1.0
 */
public final class Implementation {
    /** The activities of the project, with what is known of them on the last day of the period. */
    public static final Fact<Timetable> TIMETABLE = new Fact<>("timetable", "timetable", Timetable.class);

    private static final int NAMED = 20;

    private static final List<UndefinedCase> NOTHING_TO_DO = List.of(
            NOT_REPORTED.when("a timetable without activities"),
            NOT_APPLICABLE.when("every activity cancelled"),
            INCONSISTENT_STATEMENT.when(
                    "an id that occurs twice, an end before its start, an actual day after the period, a status that"
                            + " contradicts the actual days"));

    /**
     * Counts the activities of a project that are late.
     *
     * <p>Those that on the last day of the period are overdue (not ended, and the planned end has passed) or should
     * have started and have not, those that go on and started after their planned start, and those that ended after
     * their planned end. Cancelled activities do not count; those without planned days cannot be late, and a caveat
     * names them. Undefined where
     *
     * <ul>
     *   <li>no timetable is reported, it has no activities, or none of them has planned days (not reported);
     *   <li>every activity is cancelled (not applicable);
     *   <li>an id occurs twice, an end is before its start, an actual day is after the last day of the period, or a
     *       status contradicts the actual days (inconsistent statement).
     * </ul>
     *
     * <p>The variant {@code delay} gives the days by which the whole will end later than planned, at the least: the
     * delays are carried through the dependences, as {@link TimetableReview} says. It is undefined also where an
     * activity that has not ended has no planned end (not reported), and where dependences go in a circle or lead to
     * what is not in the timetable (inconsistent statement). Days are calendar days.
     *
     * <p>The timetable stays in reach: {@code statement.fact(Implementation.TIMETABLE)}, and its
     * {@link Timetable#at(java.time.LocalDate)} the last day of the period. World Bank 1995, para 32.
     */
    public static final Indicator IMPLEMENTATION_TIMETABLE = Indicator.builder(
                    "project.implementation-timetable", "Activities late")
            .topic("monitoring")
            .alsoCalled("implementation schedule", "monitoring timetable", "delays", "critical path", "milestones")
            .definition("The number of activities that are behind their planned days at the end of the period.")
            .source(WORLD_BANK_1995, "para 32")
            .better(LOWER)
            .tier(KEY)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                    "late",
                    LIBRARY,
                    reviewing(
                                    "activities behind their planned days",
                                    Dimension.THINGS,
                                    List.of(NOT_REPORTED.when("no activity with planned days")),
                                    Implementation::late)
                            .counting("activity")))
            .variant(Variant.of(
                            "delay",
                            LIBRARY,
                            reviewing(
                                    "forecast end of the whole - its planned end",
                                    Dimension.TIME,
                                    List.of(
                                            NOT_REPORTED.when("no planned end of an activity that has not ended"),
                                            INCONSISTENT_STATEMENT.when(
                                                    "dependences in a circle, or on what is not in the timetable")),
                                    Implementation::delay))
                    .in(Unit.DAYS)
                    .note("by how many days the whole will end late, at the least"))
            .build();

    /**
     * Gives the part of a project's key indicators that have a current value.
     *
     * <p>Key indicators whose last value up to the end of the period is defined and not too old / all key indicators, a
     * share. Key are those that the project defines itself, and those of the library that are key. Undefined where
     *
     * <ul>
     *   <li>no results framework is reported (not reported);
     *   <li>it has no key indicator (zero denominator).
     * </ul>
     *
     * <p>The variant {@code on-page} is the part of the key indicators for which there is room on one page, without
     * timetable and remarks. The page stays in reach: {@link KeyIndicatorPage#of(ResultsFramework,
     * java.time.LocalDate)} of the fact {@link ProjectProgress#RESULTS_FRAMEWORK}. World Bank 1995, para 7.
     */
    public static final Indicator KEY_INDICATORS_ON_A_PAGE = Indicator.builder(
                    "project.kpi-page", "Key indicators with a current value")
            .topic("monitoring")
            .alsoCalled("KPI page", "key performance indicators", "dashboard", "one page", "supervision report")
            .definition("How many of a project's key indicators have a value that is not too old.")
            .source(WORLD_BANK_1995, "para 7")
            .better(HIGHER)
            .tier(KEY)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                    "current",
                    LIBRARY,
                    onPage("key indicators with a current value / key indicators", Implementation::current)))
            .variant(Variant.of(
                            "on-page",
                            LIBRARY,
                            onPage("key indicators that fit on one page / key indicators", Implementation::fitting))
                    .note("those for which there is room on one page"))
            .build();

    private Implementation() {}

    private static Calculation onPage(String words, BiFunction<KeyIndicatorPage, Worksheet, List<Row>> chosen) {
        return Calculation.from(
                        ProjectProgress.RESULTS_FRAMEWORK,
                        words,
                        Dimension.NUMBER,
                        List.of(ZERO_DENOMINATOR.when("no key indicator")),
                        (framework, figures) -> {
                            KeyIndicatorPage page = KeyIndicatorPage.of(
                                    framework, figures.period().closing());
                            Worksheet sheet = Worksheet.of(figures);
                            List<Row> some = chosen.apply(page, sheet);
                            return sheet.quotient(
                                    Rational.of(some.size()),
                                    Rational.of(key(page).size()),
                                    "key indicators");
                        })
                .asQuotient(QuotientDimensions.THINGS);
    }

    private static List<Row> key(KeyIndicatorPage page) {
        return Stream.concat(page.rows().stream(), page.leftOut().stream())
                .filter(Row::isKey)
                .toList();
    }

    private static List<Row> current(KeyIndicatorPage page, Worksheet sheet) {
        List<Row> key = key(page);
        List<String> without = new ArrayList<>();
        int unchecked = 0;
        for (Row row : key) {
            if (!row.isCurrent()) {
                without.add(row.key());
            } else if (row.progress().indicator().monthsBetweenReports().isEmpty()) {
                unchecked++;
            }
        }
        sheet.step("key indicators: " + Printing.number(key.size()));
        sheet.step("without a current value: " + Printing.some(without, NAMED));
        if (unchecked > 0) {
            sheet.caveat("age of the value not checked, no frequency is stated: " + Printing.number(unchecked) + " of "
                    + Printing.number(key.size()));
        }
        return key.stream().filter(Row::isCurrent).toList();
    }

    private static List<Row> fitting(KeyIndicatorPage page, Worksheet sheet) {
        sheet.step("key indicators: " + Printing.number(key(page).size()));
        sheet.step("left out: "
                + Printing.some(
                        page.leftOut().stream().filter(Row::isKey).map(Row::key).toList(), NAMED));
        return page.rows().stream().filter(Row::isKey).toList();
    }

    private static Calculation reviewing(
            String words,
            Dimension dimension,
            List<UndefinedCase> more,
            BiFunction<TimetableReview, Worksheet, Evaluation> function) {
        List<UndefinedCase> cases = new ArrayList<>(NOTHING_TO_DO);
        cases.addAll(more);
        return Calculation.from(TIMETABLE, words, dimension, cases, (timetable, figures) -> {
            Worksheet sheet = Worksheet.of(figures);
            TimetableReview review = timetable.at(figures.period().closing());
            if (review.activities().isEmpty()) {
                sheet.fault(NOT_REPORTED, "activities");
            } else if (review.activities(Timing.DROPPED).size()
                    == review.activities().size()) {
                sheet.fault(NOT_APPLICABLE, "every activity cancelled");
            }
            review.wrongActivities().forEach(wrong -> sheet.fault(INCONSISTENT_STATEMENT, wrong.toString()));
            return function.apply(review, sheet);
        });
    }

    private static Evaluation late(TimetableReview review, Worksheet sheet) {
        List<ActivityForecast> undated = review.activities(Timing.UNDATED);
        long counted = (long) review.activities().size()
                - review.activities(Timing.DROPPED).size()
                - undated.size();
        if (sheet.isSound() && counted == 0) {
            return sheet.undefined(NOT_REPORTED, "planned days");
        }
        List<ActivityForecast> late = review.late();
        sheet.step(Printing.number(counted) + " activities with planned days; days are calendar days");
        late.stream().limit(NAMED).map(ActivityForecast::toString).forEach(sheet::step);
        if (late.size() > NAMED) {
            sheet.step("and " + Printing.number(late.size() - NAMED) + " others");
        }
        risks(review, sheet);
        if (!undated.isEmpty()) {
            sheet.caveat("without planned days, not counted: " + TimetableReview.names(undated));
        }
        List<Violation> dependences = review.wrongDependences();
        if (!dependences.isEmpty()) {
            sheet.caveat("what is at risk cannot be said: "
                    + Printing.some(
                            dependences.stream().map(Violation::toString).toList(), 2));
        }
        return sheet.value(Rational.of(late.size()));
    }

    private static Evaluation delay(TimetableReview review, Worksheet sheet) {
        for (Violation wrong : review.wrongDependences()) {
            sheet.fault(INCONSISTENT_STATEMENT, wrong.toString());
        }
        if (sheet.isSound() && review.delayDays().isEmpty()) {
            return sheet.undefined(
                    NOT_REPORTED,
                    review.undated().isEmpty() ? "planned ends" : "planned end of " + Printing.some(review.undated()));
        }
        if (!sheet.isSound()) {
            return sheet.undefined();
        }
        sheet.step("planned end " + review.plannedEnd().orElseThrow());
        sheet.step("forecast end " + review.forecastEnd().orElseThrow() + ", the earliest possible, in calendar days");
        sheet.step("critical: "
                + Printing.some(review.criticalPath().stream().map(Activity::id).toList(), NAMED));
        risks(review, sheet);
        List<Violation> doubts = review.timetable().doubts();
        if (!doubts.isEmpty()) {
            sheet.caveat("the plan or the starts contradict the dependences: "
                    + Printing.some(doubts.stream().map(Violation::toString).toList(), 2));
        }
        return sheet.value(Rational.of(review.delayDays().orElseThrow()));
    }

    private static void risks(TimetableReview review, Worksheet sheet) {
        TimetableTable.risks(review).entrySet().stream()
                .limit(NAMED)
                .forEach(risk -> sheet.step(risk.getKey() + " puts at risk: " + Printing.some(risk.getValue())));
    }
}
