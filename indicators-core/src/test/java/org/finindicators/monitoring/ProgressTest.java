/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.finindicators.assessment.RatingScale;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Direction;
import org.finindicators.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
    private static ResultIndicator.Builder fromTenToThirty() {
        return ResultIndicator.builder("borrowers", "Borrowers")
                .unit("thousand persons")
                .better(Direction.HIGHER)
                .baseline("2020-01-01", "10")
                .target("2025-12-31", "30");
    }

    /** From 18 to 8: 14 is (14 - 18) / (8 - 18) = 0.4, 19 is -0.1, 6 is 1.2. */
    @ParameterizedTest
    @CsvSource({"14, 0.4, OFF_TRACK", "19, -0.1, REGRESSED", "6, 1.2, ACHIEVED"})
    void ratio_isFromTheBaseline_whateverTheDirection(String actual, String expected, ResultStatus status) {
        Progress progress = ResultIndicator.builder("costs", "Operating costs")
                .inPercent()
                .better(Direction.LOWER)
                .baseline("2020-12-31", "18")
                .target("2022-12-31", "8")
                .actual("2022-06-30", actual)
                .build()
                .at("2022-06-30");
        assertThat(progress.ratio()).contains(Rational.of(new java.math.BigDecimal(expected)));
        // 546 of 730 days have passed: 0.4 / 0.748 = 0.535
        assertThat(progress.status()).isEqualTo(status);
    }

    /** 1,276 of 2,191 days: 0.582382; expected 10 + 20 x 0.582382; 0.5 / 0.582382; 10 + 10 / 0.582382. */
    @Test
    void linear_comparesWithTheTimeThatHasPassed() {
        Progress progress = fromTenToThirty().actual("2023-06-30", "20").build().at("2023-06-30");
        assertThat(progress.elapsed()).contains(Rational.of(1276, 2191));
        assertThat(progress.expected().orElseThrow().toDouble()).isCloseTo(21.6476, within(5e-5));
        assertThat(progress.pace()).contains(Rational.of(2191, 2 * 1276));
        assertThat(progress.pace().orElseThrow().toDouble()).isCloseTo(0.8585, within(5e-5));
        assertThat(progress.projection().orElseThrow().toDouble()).isCloseTo(27.1708, within(5e-5));
        assertThat(progress.status()).isEqualTo(ResultStatus.AT_RISK);
    }

    /** 3^(1/6) - 1 = 0.20094 a year is required, 2^(1/3.5) - 1 = 0.21901 was reached. */
    @Test
    void geometric_comparesRatesOfGrowth_andCanSayTheOpposite() {
        Progress progress = ResultIndicator.builder("borrowers", "Borrowers")
                .unit("thousand persons")
                .trajectory(Trajectory.GEOMETRIC)
                .baseline("2020-01-01", "10")
                .target("2026-01-01", "30")
                .actual("2023-07-01", "20")
                .build()
                .at("2023-07-01");
        assertThat(progress.pace().orElseThrow().toDouble()).isCloseTo(1.090, within(5e-4));
        assertThat(progress.status()).isEqualTo(ResultStatus.ON_TRACK);
        // at that rate, 10 x 2^(6/3.5) = 32.81 in the end, more than 30
        assertThat(progress.projection().orElseThrow().toDouble()).isCloseTo(32.81, within(5e-3));
    }

    /** 10 % in the first of two years, of 21 % to be reached: the end of February is the end of February. */
    @Test
    void geometric_countsFromEndOfMonthToEndOfMonth_leapYearOrNot() {
        Progress progress = ResultIndicator.builder("borrowers", "Borrowers")
                .unit("persons")
                .trajectory(Trajectory.GEOMETRIC)
                .baseline("2018-02-28", "100")
                .target("2020-02-29", "121")
                .actual("2019-02-28", "110")
                .build()
                .at("2019-02-28");
        assertThat(progress.pace().orElseThrow().toDouble()).isCloseTo(1, within(1e-12));
        assertThat(progress.projection().orElseThrow().toDouble()).isCloseTo(121, within(1e-9));
    }

    /** Half a year of a year and a half, by months and not by 184 of 549 days: from 100 to 133.1 that is 110. */
    @Test
    void geometric_countsMonths_whereDaysWouldBeMore() {
        Progress progress = ResultIndicator.builder("borrowers", "Borrowers")
                .unit("persons")
                .trajectory(Trajectory.GEOMETRIC)
                .baseline("2020-06-30", "100")
                .target("2021-12-31", "133.1")
                .actual("2020-12-31", "110")
                .build()
                .at("2020-12-31");
        assertThat(progress.expected().orElseThrow().toDouble()).isCloseTo(110, within(1e-9));
        assertThat(progress.pace().orElseThrow().toDouble()).isCloseTo(1, within(1e-12));
    }

    @Test
    void geometric_isUndefined_fromZero() {
        Progress progress = ResultIndicator.builder("borrowers", "Borrowers")
                .unit("persons")
                .trajectory(Trajectory.GEOMETRIC)
                .baseline("2020-01-01", "0")
                .target("2026-01-01", "30")
                .actual("2023-07-01", "20")
                .build()
                .at("2023-07-01");
        assertThat(progress.status()).isEqualTo(ResultStatus.UNDEFINED);
        assertThat(progress.faults().get(0).reason()).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(progress.ratio()).contains(Rational.of(2, 3));
    }

    /** The growth that would be reached is no number of the machine. */
    @Test
    void geometric_isUndefined_beyondAllNumbers() {
        Progress progress = ResultIndicator.builder("borrowers", "Borrowers")
                .unit("persons")
                .trajectory(Trajectory.GEOMETRIC)
                .baseline("2020-01-01", "1E-40")
                .target("2026-01-01", "3E40")
                .actual("2020-01-02", "1E40")
                .build()
                .at("2023-07-01");
        assertThat(progress.faults().get(0).reason()).isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    /** Milestones of 12 after one year and 15 after four, the target 30 after six; nothing is due before the first. */
    @Test
    void stepped_expectsTheLastTargetThatWasDue() {
        ResultIndicator.Builder slow = fromTenToThirty()
                .trajectory(Trajectory.STEPPED)
                .target("2020-12-31", "12")
                .target("2023-12-31", "15");
        Progress before = slow.actual("2020-06-30", "10").build().at("2020-06-30");
        assertThat(before.pace()).isEmpty();
        assertThat(before.status()).isEqualTo(ResultStatus.ON_TRACK);
        Progress after = slow.actual("2023-06-30", "12").build().at("2023-06-30");
        assertThat(after.expected()).contains(Rational.of(12));
        assertThat(after.pace()).contains(Rational.ONE);
    }

    @Test
    void milestones_thatAreNotRead_areSaid() {
        ResultIndicator.Builder slow =
                fromTenToThirty().target("2021-12-31", "13").actual("2021-12-31", "13");
        String caveat = "targets before the last are not read: the trajectory is linear";
        assertThat(slow.trajectory(Trajectory.LINEAR).build().at("2021-12-31").caveats())
                .contains(caveat);
        assertThat(slow.trajectory(Trajectory.MILESTONES)
                        .build()
                        .at("2021-12-31")
                        .caveats())
                .noneMatch(one -> one.startsWith("targets before"));
    }

    /** Whoever states what is due on the way expects it on the way. */
    @Test
    void trajectory_runsThroughTheTargets_unlessAnotherIsChosen() {
        assertThat(fromTenToThirty().build().trajectory()).isEqualTo(Trajectory.LINEAR);
        assertThat(fromTenToThirty().target("2021-12-31", "13").build().trajectory())
                .isEqualTo(Trajectory.MILESTONES);
    }

    /** Half-way, in days, from the milestone of 12 to that of 15: 365 of 730 days from 2020-12-31 to 2022-12-31. */
    @Test
    void milestones_areJoinedByStraightLines() {
        Progress progress = fromTenToThirty()
                .trajectory(Trajectory.MILESTONES)
                .target("2020-12-31", "12")
                .target("2022-12-31", "15")
                .actual("2021-12-31", "13")
                .build()
                .at("2021-12-31");
        assertThat(progress.expected()).contains(Rational.of(27, 2));
        assertThat(progress.pace()).contains(Rational.of(6, 7));
        assertThat(progress.status()).isEqualTo(ResultStatus.AT_RISK);
    }

    /** Inflation from 9 into 3 to 5: 6 is (4 - 1) / 4 of the way, 4 is there, 1 has left it on the other side. */
    @ParameterizedTest
    @CsvSource({"6, 3/4, OFF_TRACK", "4, 1, ACHIEVED", "3, 1, ACHIEVED", "1, 1/2, OFF_TRACK", "11, -1/2, REGRESSED"})
    void band_isReachedWithin(String actual, String expected, ResultStatus status) {
        Progress progress = ResultIndicator.builder("inflation", "Inflation")
                .unit("% a year")
                .baseline("2020-12-31", "9")
                .target(Target.on("2021-12-31", "3").upTo("5"))
                .actual("2021-12-31", actual)
                .build()
                .at("2021-12-31");
        String[] parts = (expected + "/1").split("/");
        assertThat(progress.ratio()).contains(Rational.of(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
        // at the end the whole way is expected: 0.75 is at risk
        assertThat(progress.status()).isEqualTo(actual.equals("6") ? ResultStatus.AT_RISK : status);
    }

    /** A capital ratio of 12 per cent is to be kept, half a point more or less. */
    @ParameterizedTest
    @CsvSource({"12, MAINTAINED", "11.5, MAINTAINED", "12.5, MAINTAINED", "11.4, REGRESSED", "13, ACHIEVED"})
    void maintain_comparesWithATolerance(String actual, ResultStatus status) {
        Progress progress = ResultIndicator.builder("capital", "Capital ratio")
                .inPercent()
                .better(Direction.HIGHER)
                .baseline("2020-12-31", "12")
                .target("2022-12-31", "12")
                .tolerance("0.5")
                .actual("2021-12-31", actual)
                .build()
                .at("2021-12-31");
        assertThat(progress.status()).isEqualTo(status);
        assertThat(progress.ratio()).isEmpty();
    }

    @Test
    void direction_thatTheTargetContradicts_isAFault_andNotRepaired() {
        ResultIndicator wrong = fromTenToThirty()
                .better(Direction.LOWER)
                .actual("2023-06-30", "20")
                .build();
        Progress progress = wrong.at("2023-06-30");
        assertThat(progress.status()).isEqualTo(ResultStatus.UNDEFINED);
        assertThat(progress.faults().get(0).reason()).isEqualTo(Reason.INCONSISTENT_STATEMENT);
        assertThat(progress.ratio()).contains(Rational.of(1, 2));
        assertThat(wrong.direction()).isEqualTo(Direction.LOWER);
        assertThat(wrong.violations()).hasSize(1);
        assertThat(wrong.violations().get(0).toString())
                .isEqualTo("target 2025-12-31 = 30 thousand persons: contradicts the direction: lower is better, and "
                        + "the baseline is 10 thousand persons");
    }

    /** Quarterly: 1.5 times the 92 days from 30 June to 30 September are 138 days, 15 November. */
    @Test
    void value_isTooOld_afterOneAndAHalfIntervals() {
        ResultIndicator quarterly = fromTenToThirty()
                .reportedEveryMonths(3)
                .actual("2023-06-30", "28")
                .build();
        assertThat(quarterly.at("2023-11-15").status()).isEqualTo(ResultStatus.ON_TRACK);
        assertThat(quarterly.at("2023-11-16").status()).isEqualTo(ResultStatus.NO_RECENT_DATA);
    }

    @Test
    void value_doesNotGetOld_afterTheEnd() {
        ResultIndicator ended = fromTenToThirty()
                .reportedEveryMonths(12)
                .actual("2025-12-31", "31")
                .build();
        assertThat(ended.at("2035-12-31").status()).isEqualTo(ResultStatus.ACHIEVED);
    }

    @Test
    void status_isUndefined_namingAllThatIsMissing() {
        Progress progress = ResultIndicator.builder("branches", "Branches")
                .unit("branches")
                .build()
                .at("2023-06-30");
        assertThat(progress.faults().toString())
                .isEqualTo("[not reported (baseline), not reported (target), not reported (actual by 2023-06-30)]");
        assertThat(progress.status()).isEqualTo(ResultStatus.UNDEFINED);
    }

    /** The baseline is of 2020-01-01: a yearly report is due on 2021-01-01. */
    @Test
    void status_isUndefined_sayingWhenTheFirstValueIsDue() {
        ResultIndicator yearly = fromTenToThirty().reportedEveryMonths(12).build();
        assertThat(yearly.at("2020-12-31").faults())
                .hasToString("[not reported (actual by 2020-12-31; the first is due on 2021-01-01)]");
        assertThat(yearly.at("2021-01-01").faults()).hasToString("[not reported (actual by 2021-01-01)]");
    }

    /** From 0 to 100 in four years of 365 or 366 days; each value is the pace times the days that have passed. */
    @Test
    void status_getsBetter_onlyAtTheThresholdAndTheMargin() {
        assertThat(statusAfter("0.91")).isEqualTo(ResultStatus.ON_TRACK);
        assertThat(statusAfter("0.91", "0.89")).isEqualTo(ResultStatus.AT_RISK);
        assertThat(statusAfter("0.91", "0.89", "0.91")).isEqualTo(ResultStatus.AT_RISK);
        assertThat(statusAfter("0.91", "0.89", "0.95")).isEqualTo(ResultStatus.ON_TRACK);
        assertThat(statusAfter("0.60", "0.93")).isEqualTo(ResultStatus.AT_RISK);
        assertThat(statusAfter("0.60", "0.72")).isEqualTo(ResultStatus.OFF_TRACK);
    }

    private static ResultStatus statusAfter(String... paces) {
        LocalDate from = LocalDate.of(2020, 1, 1);
        ResultIndicator.Builder builder = ResultIndicator.builder("loans", "Loans")
                .unit("loans")
                .baseline("2020-01-01", "0")
                .target(from.plusDays(1000), new java.math.BigDecimal(1000));
        LocalDate day = from;
        for (String pace : paces) {
            day = day.plusDays(100);
            builder.actual(
                    day,
                    new java.math.BigDecimal(pace)
                            .multiply(java.math.BigDecimal.valueOf(day.toEpochDay() - from.toEpochDay())));
        }
        return builder.build().at(day).status();
    }

    /** Moderately unsatisfactory has 2/5 of the points, satisfactory 4/5, moderately satisfactory 3/5. */
    @Test
    void ratings_goByTheirPoints() {
        Progress progress = ResultIndicator.builder("supervision", "Quality of supervision")
                .scale(RatingScale.SIX_POINTS)
                .baseline("2020-12-31", "moderately unsatisfactory")
                .target("2024-12-31", "satisfactory")
                .actual("2022-12-31", "moderately satisfactory")
                .build()
                .at("2022-12-31");
        assertThat(progress.ratio()).contains(Rational.of(1, 2));
        assertThat(progress.indicator().print(progress.latest().orElseThrow())).isEqualTo("moderately satisfactory");
        assertThat(progress.indicator().measure()).isEqualTo(ResultMeasure.ORDINAL);
    }

    @Test
    void yesOrNo_isReachedOrNot() {
        ResultIndicator law = ResultIndicator.builder("law", "Banking law in force")
                .scale(RatingScale.YES_NO)
                .baseline("2020-12-31", "no")
                .target("2022-12-31", "yes")
                .actual("2021-12-31", "no")
                .actual("2022-12-31", "yes")
                .build();
        assertThat(law.at("2021-12-31").ratio()).contains(Rational.ZERO);
        assertThat(law.at("2022-12-31").status()).isEqualTo(ResultStatus.ACHIEVED);
    }

    @Test
    void cumulativeValue_thatFalls_isFlagged() {
        ResultIndicator trained = ResultIndicator.builder("trained", "Staff trained")
                .unit("persons")
                .better(Direction.HIGHER)
                .cumulative()
                .baseline("2020-12-31", "0")
                .target("2024-12-31", "400")
                .actual("2021-12-31", "120")
                .actual("2022-12-31", "90")
                .build();
        assertThat(trained.violations().toString())
                .isEqualTo("[actual 2022-12-31 = 90 persons: is cumulative and cannot fall, it was 120 persons on "
                        + "2021-12-31]");
        assertThat(trained.at("2021-12-31").caveats()).noneMatch(line -> line.contains("cannot fall"));
        assertThat(trained.at("2022-12-31").caveats()).anyMatch(line -> line.contains("cannot fall"));
    }

    @Test
    void print_saysStatusAndProgress_onTheFirstLine() {
        Progress progress = fromTenToThirty().actual("2023-06-30", "20").build().at("2023-06-30");
        assertThat(progress).hasToString("""
                Borrowers: at risk, progress 50.0 %, 2023-06-30
                  pace 85.85 %
                  how often it is reported is not stated: the age of the value is not checked""");
    }
}
