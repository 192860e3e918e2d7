/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import org.finindicators.assessment.Rating;
import org.finindicators.assessment.RatingScale;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Role;
import org.finindicators.number.Rational;
import org.finindicators.report.Format;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

class ResultsFrameworkTest {
    private static ResultIndicator.Builder borrowers() {
        return ResultIndicator.builder("borrowers", "Borrowers")
                .unit("persons")
                .better(Direction.HIGHER)
                .baseline("2020-12-31", "1000")
                .target("2024-12-31", "5000");
    }

    @Test
    void builder_refusesAllAtOnce_withPlaceAndValue() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> ResultsFramework.builder("Rural finance")
                        .asOf("2022-12-31")
                        .with(borrowers()
                                .target("2020-06-30", "1200")
                                .actual("2023-03-31", "3100")
                                .actual("2021-12-31", "2000")
                                .actual("2021-12-31", "2100"))
                        .with(ResultIndicator.builder("branches", "Branches")
                                .baseline("2020-13-31", "4")
                                .target("2024-12-31", "four"))
                        .with(ResultIndicator.builder("supervision", "Supervision")
                                .scale(RatingScale.SIX_POINTS)
                                .actual("2021-12-31", "good"))
                        .with(borrowers())
                        .build());
        assertThat(refused.violations().stream().map(Violation::toString))
                .containsExactlyInAnyOrder(
                        "Rural finance, borrowers.target 2020-06-30 = 1,200 persons: is not after the baseline of 2020-12-31",
                        "Rural finance, borrowers.actual 2021-12-31 = 2,100 persons: is a second value for one date, after 2,000 "
                                + "persons",
                        "Rural finance, borrowers.actual 2023-03-31 = 3,100 persons: is after the as-of date, 2022-12-31",
                        "Rural finance, borrowers = Borrowers: there are two indicators of this id",
                        "Rural finance, branches.unit: no unit is stated",
                        "Rural finance, branches.baseline = 2020-13-31: is not a date like 2021-12-31",
                        "Rural finance, branches.target 2024-12-31 = four: is not a decimal number",
                        "Rural finance, supervision.actual 2021-12-31 = good: is not on the scale "
                                + RatingScale.SIX_POINTS);
    }

    @Test
    void builder_refusesRatingsWithoutScale_andNumbersOnOne_andDatesFarAway() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> ResultIndicator.builder("r", "R")
                        .unit("persons")
                        .actual(Actual.on(LocalDate.of(2021, 12, 31), Rating.YES))
                        .target("+12345-12-31", "4")
                        .build());
        assertThat(refused.violations().stream().map(Violation::toString))
                .containsExactlyInAnyOrder(
                        "actual 2021-12-31 = yes: is a rating, and no scale is stated",
                        "date = +12345-12-31: is outside the years 1 to 9999");
        assertThatThrownBy(() -> ResultIndicator.builder("r", "R")
                        .scale(RatingScale.YES_NO)
                        .target(Target.on("2021-12-31", "0.5"))
                        .build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is not on the scale");
    }

    @Test
    void builder_needsAnAsOfDate() {
        assertThatThrownBy(() -> ResultsFramework.builder("P").build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("no as-of date is stated");
    }

    @Test
    void builder_refusesSumsOfPercentages() {
        assertThatThrownBy(() -> ResultIndicator.builder("par", "Portfolio at risk")
                        .inPercent()
                        .acrossProjects(AcrossProjects.SUM)
                        .build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("a percentage cannot be added up");
    }

    @Test
    void order_ofCalls_doesNotMatter() {
        ResultIndicator one = ResultIndicator.builder("law", "Law in force")
                .actual("2021-12-31", "yes")
                .target("2021-12-31", "yes")
                .baseline("2020-12-31", "no")
                .scale(RatingScale.YES_NO)
                .roles(Role.POLICY)
                .build();
        ResultIndicator other = ResultIndicator.builder("law", "Law in force")
                .roles(Role.POLICY)
                .scale(RatingScale.YES_NO)
                .baseline("2020-12-31", "no")
                .target("2021-12-31", "yes")
                .actual("2021-12-31", "yes")
                .build();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void percentages_areKeptAsFractions_andQuotientsAreFractionsAlready() {
        ResultIndicator repaid = ResultIndicator.builder("repaid", "Repayment rate")
                .inPercent()
                .baseline("2020-12-31", "80")
                .target("2022-12-31", "95")
                .actual(Actual.on("2021-12-31", "450").over("500"))
                .build();
        assertThat(repaid.baseline().orElseThrow().value()).contains(Rational.of(4, 5));
        assertThat(repaid.at("2021-12-31").ratio()).contains(Rational.of(2, 3));
        assertThat(repaid).hasToString("repaid: 80 % on 2020-12-31, 95 % by 2022-12-31, 1 actual");
    }

    @Test
    void parts_countOnlyWithoutTheirWhole() {
        ResultsFramework framework = ResultsFramework.builder("P")
                .asOf("2022-12-31")
                .with(borrowers())
                .with(borrowers().dimension("sex", "female").location("North"))
                .with(borrowers().dimension("sex", "male"))
                .build();
        assertThat(framework.counted()).hasSize(1);
        assertThat(framework.parts("borrowers").stream().map(ResultIndicator::key))
                .containsExactly("borrowers [sex=female; North]", "borrowers [sex=male]");
        assertThat(framework.indicator("borrowers [sex=male]").dimensions()).isEqualTo(Map.of("sex", "male"));
        assertThatThrownBy(() -> framework.indicator("borrower"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("borrowers");
    }

    @Test
    void afterTheAsOfDate_nothingIsKnown() {
        ResultsFramework framework = ResultsFramework.builder("Rural finance")
                .asOf("2022-12-31")
                .with(borrowers().actual("2022-12-31", "3000").reportedEveryMonths(12))
                .build();
        String later = "reported up to 2022-12-31: what was reached later is not known";
        assertThat(framework.table(LocalDate.of(2023, 1, 1)).notes()).contains(later);
        assertThat(framework.table(LocalDate.of(2022, 12, 31)).notes()).doesNotContain(later);
        assertThat(KeyIndicatorPage.of(framework, "2023-01-01").toString()).contains("\n" + later);
        assertThat(KeyIndicatorPage.of(framework, "2022-12-31").toString()).doesNotContain(later);
    }

    @Test
    void framework_printsATable() {
        ResultsFramework framework = ResultsFramework.builder("Rural finance")
                .asOf("2022-12-31")
                .with(borrowers().actual("2022-12-31", "3000").reportedEveryMonths(12))
                .with(ResultIndicator.builder("law", "Law in force")
                        .scale(RatingScale.YES_NO)
                        .target("2023-12-31", "yes"))
                .build();
        assertThat(framework).hasToString("""
                Rural finance, 2022-12-31: 1 of 1 on track, 1 unknown
                Indicator            Base  Actual  Target  Progress  Status
                --------------------------------------------------------------
                Borrowers, persons  1,000   3,000   5,000      50 %  on track
                Law in force            -       -     yes         -  undefined
                Law in force: not reported (baseline)
                Law in force: not reported (actual by 2022-12-31)""");
        assertThat(framework.statuses(LocalDate.of(2022, 12, 31)))
                .isEqualTo(Map.of(ResultStatus.ON_TRACK, 1, ResultStatus.UNDEFINED, 1));
        assertThat(framework.notChecked())
                .containsExactly(
                        "direction against target, no baseline or no target: 1 of 2",
                        "age of the last value, no frequency: 1 of 2");
    }

    /** Two of three are 66.666667 %; 16.7 of 30 are 56 %, one step of three 33 %. */
    @Test
    void framework_printsRatingsAmongValues_inOneBlock_andTwoDecimals() {
        ResultsFramework framework = ResultsFramework.builder("Rural finance")
                .asOf("2022-12-31")
                .with(borrowers().actual("2022-12-31", "3000").reportedEveryMonths(12))
                .with(ResultIndicator.builder("repaid", "Repayment rate")
                        .inPercent()
                        .reportedEveryMonths(12)
                        .baseline("2020-12-31", "50")
                        .actual(Actual.on("2022-12-31", "2").over("3"))
                        .target("2024-12-31", "80"))
                .with(ResultIndicator.builder("supervision", "Quality of supervision")
                        .scale(RatingScale.SIX_POINTS)
                        .reportedEveryMonths(12)
                        .baseline("2020-12-31", "moderately unsatisfactory")
                        .actual("2022-12-31", "moderately satisfactory")
                        .target("2024-12-31", "highly satisfactory"))
                .build();
        assertThat(framework).hasToString("""
                Rural finance, 2022-12-31: 2 of 3 on track
                Indicator                Base   Actual  Target  Progress  Status
                -------------------------------------------------------------------
                Borrowers, persons      1,000    3,000   5,000      50 %  on track
                Repayment rate           50 %  66.67 %    80 %      56 %  on track
                Quality of supervision     MU       MS      HS      33 %  off track
                HS: highly satisfactory
                MS: moderately satisfactory
                MU: moderately unsatisfactory""");
        assertThat(framework.as(Format.CSV))
                .contains("Repayment rate,50 %,66.666667 %,80 %")
                .contains("moderately unsatisfactory,moderately satisfactory,highly satisfactory");
        assertThat(KeyIndicatorPage.of(framework, "2022-12-31").toString())
                .contains("66.67 % 2022-12-31")
                .doesNotContain("66.667");
        assertThat(KeyIndicatorPage.of(framework, "2022-12-31").as(Format.CSV))
                .contains(",66.66666666666666666666666666666667,2022-12-31,");
    }

    private static ResultsFramework project(String name, AcrossProjects rule, Actual actual) {
        ResultIndicator.Builder indicator = ResultIndicator.builder("r", "R").acrossProjects(rule);
        if (rule == AcrossProjects.SUM) {
            indicator.unit("persons");
        } else {
            indicator.inPercent();
        }
        return ResultsFramework.builder(name)
                .asOf("2022-12-31")
                .with(indicator
                        .baseline("2020-12-31", "0")
                        .target("2024-12-31", "100")
                        .actual(actual))
                .build();
    }

    private static PooledResult pool(ResultsFramework... frameworks) {
        return PooledResult.of("r", java.util.List.of(frameworks), LocalDate.of(2022, 12, 31));
    }

    /** 40 + 150; progress of 0.4 and of 1.5, which counts as 1. */
    @Test
    void pool_sums_andAveragesCappedProgress() {
        PooledResult pool = pool(
                project("A", AcrossProjects.SUM, Actual.on("2022-12-31", "40")),
                project("B", AcrossProjects.SUM, Actual.on("2022-12-31", "150")),
                ResultsFramework.builder("C").asOf("2022-12-31").build());
        assertThat(pool).hasToString("""
                r = 190 persons   (sum of 2)
                  mean progress from 0 to 1: 70 %
                  age not checked, no frequency is stated: A, B
                  left out: C: not reported (r)""");
    }

    /** Reported every 6 months: on the last day of 2022 the value of A is 549 days old; 6 months are 183. */
    @Test
    void pool_saysAsOfWhenValuesAre_andWhichAreTooOld() {
        PooledResult pool = pool(
                halfYearly("A", Actual.on("2021-06-30", "40")),
                halfYearly("B", Actual.on("2022-12-31", "150")),
                halfYearly("C", Actual.on("2022-12-31", "10")));
        assertThat(pool.dates())
                .isEqualTo(Map.of(
                        "A",
                        LocalDate.of(2021, 6, 30),
                        "B",
                        LocalDate.of(2022, 12, 31),
                        "C",
                        LocalDate.of(2022, 12, 31)));
        assertThat(pool.caveats())
                .containsExactly(
                        "values of different days: 2021-06-30 (A), 2022-12-31 (B, C)",
                        "older than it should be: A, 2021-06-30, to be reported every 6 months");
        assertThat(pool.toString()).contains("\n  older than it should be: A, 2021-06-30");
        assertThat(pool(halfYearly("B", Actual.on("2022-12-31", "150"))).caveats())
                .isEmpty();
    }

    private static ResultsFramework halfYearly(String name, Actual actual) {
        return ResultsFramework.builder(name)
                .asOf("2022-12-31")
                .with(ResultIndicator.builder("r", "R")
                        .unit("persons")
                        .acrossProjects(AcrossProjects.SUM)
                        .reportedEveryMonths(6)
                        .baseline("2020-12-31", "0")
                        .target("2024-12-31", "100")
                        .actual(actual))
                .build();
    }

    /** (90 + 10) / (100 + 300) = 0.25, the mean would be 0.47; the third states no parts. */
    @Test
    void pool_takesTheRatioOfSums_notTheMean() {
        PooledResult pool = pool(
                project(
                        "A",
                        AcrossProjects.RATIO_OF_SUMS,
                        Actual.on("2022-12-31", "90").over("100")),
                project(
                        "B",
                        AcrossProjects.RATIO_OF_SUMS,
                        Actual.on("2022-12-31", "10").over("300")),
                project("C", AcrossProjects.RATIO_OF_SUMS, Actual.on("2022-12-31", "70")));
        assertThat(pool.value()).contains(Rational.of(1, 4));
        assertThat(pool.excluded().toString()).isEqualTo("[C: not reported (the two parts of the ratio)]");
    }

    @Test
    void pool_refusesTheMeanOfPercentages() {
        PooledResult pool = pool(
                project("A", AcrossProjects.NONE, Actual.on("2022-12-31", "90")),
                project("B", AcrossProjects.NONE, Actual.on("2022-12-31", "10")));
        assertThat(pool.value()).isEmpty();
        assertThat(pool.fault().orElseThrow().reason()).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(pool.meanCappedProgress()).contains(Rational.of(1, 2));
    }

    @Test
    void pool_takesTheLatestValue_unlessTwoDiffer() {
        assertThat(pool(
                                project("A", AcrossProjects.LATEST, Actual.on("2021-12-31", "40")),
                                project("B", AcrossProjects.LATEST, Actual.on("2022-06-30", "50")))
                        .value())
                .contains(Rational.of(1, 2));
        assertThat(pool(
                                project("A", AcrossProjects.LATEST, Actual.on("2022-06-30", "40")),
                                project("B", AcrossProjects.LATEST, Actual.on("2022-06-30", "50")))
                        .fault()
                        .orElseThrow()
                        .reason())
                .isEqualTo(Reason.INCONSISTENT_STATEMENT);
    }

    @Test
    void pool_refusesTwoRules_andOneProjectTwice() {
        PooledResult mixed = pool(
                project("A", AcrossProjects.NONE, Actual.on("2022-12-31", "90")),
                project("B", AcrossProjects.LATEST, Actual.on("2022-12-31", "10")));
        assertThat(mixed.fault().orElseThrow().detail()).isEqualTo("projects differ in the rule");
        assertThatThrownBy(() -> mixed.merge(mixed))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is there twice");
    }

    @Test
    void profile_refusesAllAtOnce() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> StatusProfile.builder("own")
                        .onTrackFrom("0.5")
                        .atRiskFrom("0.7")
                        .margin("-1")
                        .build());
        assertThat(refused.violations().stream().map(Violation::toString))
                .containsExactly(
                        "at risk = 0.7: is above the threshold of on track, 0.5", "margin = -1: must not be negative");
    }
}
