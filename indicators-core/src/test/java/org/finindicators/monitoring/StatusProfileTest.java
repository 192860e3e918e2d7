/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Direction;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusProfileTest {
    private static final LocalDate END = LocalDate.of(2021, 12, 31);

    @Test
    void builder_takesTextAndNumbers_inAnyOrder() {
        StatusProfile text = StatusProfile.builder("own")
                .onTrackFrom("0.8")
                .atRiskFrom("0.5")
                .margin("0.1")
                .staleAfter("2")
                .zeroAs("0.01")
                .growthOnTrackFrom("0.02")
                .growthAtRiskFrom("0.01")
                .limitExponent("3")
                .scorePoint("0", "-1")
                .growthScorePoint("1", "1")
                .build();
        StatusProfile numbers = StatusProfile.builder("own")
                .growthScorePoint(BigDecimal.ONE, BigDecimal.ONE)
                .scorePoint(BigDecimal.ZERO, BigDecimal.ONE.negate())
                .limitExponent(new BigDecimal("3"))
                .growthAtRiskFrom(new BigDecimal("0.010"))
                .growthOnTrackFrom(new BigDecimal("0.02"))
                .zeroAs(new BigDecimal("0.01"))
                .staleAfter(new BigDecimal("2"))
                .margin(new BigDecimal("0.1"))
                .atRiskFrom(new BigDecimal("0.5"))
                .onTrackFrom(new BigDecimal("0.80"))
                .build();
        assertThat(text).isEqualTo(numbers).hasSameHashCodeAs(numbers);
        assertThat(text).hasToString("own: on track from 0.8, at risk from 0.5, margin 0.1");
    }

    @Test
    void builder_needsBothThresholds() {
        assertThatThrownBy(() -> StatusProfile.builder("own").atRiskFrom("0.5").build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("on track");
    }

    /** A caller's own thresholds: 0.85 of the way in all the time. */
    @Test
    void profile_decides() {
        ResultIndicator.Builder loans = ResultIndicator.builder("loans", "Loans")
                .unit("loans")
                .baseline("2019-12-31", "0")
                .target("2021-12-31", "100")
                .actual("2021-12-31", "85");
        StatusProfile mild = StatusProfile.builder("mild")
                .onTrackFrom("0.8")
                .atRiskFrom("0.5")
                .build();
        assertThat(loans.build().at(END).status()).isEqualTo(ResultStatus.AT_RISK);
        assertThat(loans.build().at(END, mild).status()).isEqualTo(ResultStatus.ON_TRACK);
    }

    /**
     * Without a target: from 80 by 1 per cent in one year, with a limit of 100 or none. 1 - 0.8^4.44 = 0.6287, so that
     * 0.943 % are enough for substantial progress. One year of growth.
     */
    @ParameterizedTest
    @CsvSource({"80.8, , AT_RISK", "80.8, 100, ON_TRACK", "80.1, , OFF_TRACK", "79, , REGRESSED", "81.6, , ON_TRACK"})
    void growth_isJudgedWithoutATarget(String actual, String limit, ResultStatus status) {
        ResultIndicator.Builder covered = ResultIndicator.builder("covered", "Covered")
                .unit("index")
                .better(Direction.HIGHER)
                .baseline("2020-12-31", "80")
                .actual("2021-12-31", actual);
        if (limit != null) {
            covered.limit(limit);
        }
        Progress progress = covered.build().at(END, StatusProfile.GROWTH_PROFILE);
        assertThat(progress.status()).isEqualTo(status);
        assertThat(progress.pace().orElseThrow().toDouble())
                .isCloseTo(Double.parseDouble(actual) / 80 - 1, within(1e-12));
    }

    @Test
    void growth_needsADirection_andABaselineOfTheSameSign() {
        ResultIndicator.Builder any =
                ResultIndicator.builder("any", "Any").unit("index").actual("2021-12-31", "5");
        assertThat(any.baseline("2020-12-31", "-4")
                        .build()
                        .at(END, StatusProfile.GROWTH_PROFILE)
                        .faults()
                        .get(0)
                        .reason())
                .isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(any.better(Direction.HIGHER)
                        .build()
                        .at(END, StatusProfile.GROWTH_PROFILE)
                        .faults()
                        .get(0)
                        .reason())
                .isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    private static StatusProfile.StatusColumns row(double baseline, double target, double actual) {
        return StatusProfile.PACE_PROFILE
                .columns()
                .series(1)
                .baseline(baseline)
                .target(target)
                .actual(actual)
                .daysPassed(50)
                .daysInAll(100);
    }

    /** At a threshold, where doubles would round: (771 - 750) / 60 / 0.5 = 0.7; (0.19 - 0.1) / 0.2 / 0.5 = 0.9. */
    @Test
    void columns_decideExactly() {
        assertThat(row(750, 810, 771).statuses()).containsExactly(ResultStatus.AT_RISK);
        assertThat(row(750, 810, 770.99).statuses()).containsExactly(ResultStatus.OFF_TRACK);
        assertThat(row(0.1, 0.3, 0.19).statuses()).containsExactly(ResultStatus.ON_TRACK);
    }

    /** A way of 1 beside a thousand million: 0.45 / 1 / 0.5 = 0.9, and 0.35 / 1 / 0.5 = 0.7. */
    @Test
    void columns_decideExactly_whereTheWayIsShortBesideTheValues() {
        assertThat(row(1e9, 1e9 + 1, 1000000000.45).statuses()).containsExactly(ResultStatus.ON_TRACK);
        assertThat(row(1e9, 1e9 + 1, 1000000000.35).statuses()).containsExactly(ResultStatus.AT_RISK);
        assertThat(row(1e9, 1e9 + 1, 1000000000.34999).statuses()).containsExactly(ResultStatus.OFF_TRACK);
    }

    @Test
    void columns_haveOneZero() {
        assertThat(row(0.0, -0.0, 0.0).better(Direction.HIGHER).statuses()).containsExactly(ResultStatus.MAINTAINED);
        assertThat(row(-0.0, 0.0, -0.0).better(Direction.LOWER).statuses()).containsExactly(ResultStatus.MAINTAINED);
    }

    @Test
    void columns_sayWhatCannotBeSaid() {
        assertThat(row(Double.NaN, 810, 771).statuses()).containsExactly(ResultStatus.UNDEFINED);
        assertThat(row(810, 750, 771).better(Direction.HIGHER).statuses()).containsExactly(ResultStatus.UNDEFINED);
        assertThat(row(810, 810, 810).statuses()).containsExactly(ResultStatus.MAINTAINED);
        assertThat(row(810, 810, 811).statuses()).containsExactly(ResultStatus.OFF_TRACK);
        assertThat(row(810, 810, 811).better(Direction.LOWER).statuses()).containsExactly(ResultStatus.REGRESSED);
    }

    @Test
    void columns_refuseAllAtOnce() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> row(1, Double.POSITIVE_INFINITY, 2).daysInAll(0).statuses());
        assertThat(refused.violations().stream().map(Violation::toString))
                .containsExactlyInAnyOrder(
                        "row 0 = 0: the days in all must be above zero", "row 0: a value is infinite");
        assertThatThrownBy(() -> row(1, 2, 3).baseline(1, 2).statuses())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("are not all of 1 rows");
        assertThatThrownBy(StatusProfile.GROWTH_PROFILE::columns).isInstanceOf(IllegalStateException.class);
    }
}
