/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.regulation.MergerGuidelines.US_1992;
import static org.finindicators.regulation.MergerGuidelines.US_2010;
import static org.finindicators.regulation.MergerGuidelines.US_2023;
import static org.finindicators.regulation.MergerGuidelines.US_BANKS_1995;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.finindicators.indicator.Authority;
import org.finindicators.number.Rational;
import org.finindicators.period.Validity;
import org.finindicators.regulation.MergerGuidelines.Judgement;
import org.finindicators.regulation.MergerGuidelines.Level;
import org.finindicators.regulation.MergerGuidelines.PublishedEffect;
import org.finindicators.validation.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergerGuidelinesTest {
    private static final Map<String, MergerGuidelines> ALL =
            Map.of("1992", US_1992, "banks", US_BANKS_1995, "2010", US_2010, "2023", US_2023);

    /** The thresholds of 2010 and 2023 from definitions 2.4, those of 1992 and 1995 from knowledge of the documents. */
    @ParameterizedTest
    @CsvSource({
        "1992, 999, 500, NO_CONCERN",
        "1992, 1000, 101, CONCERN",
        "1992, 1000, 100, NO_CONCERN",
        "1992, 1800, 101, CONCERN",
        "1992, 1801, 50, NO_CONCERN",
        "1992, 1801, 51, CONCERN",
        "1992, 1801, 100, CONCERN",
        "1992, 1801, 101, PRESUMED_HARMFUL",
        "banks, 1800, 900, NO_CONCERN",
        "banks, 1801, 200, NO_CONCERN",
        "banks, 1801, 201, CONCERN",
        "2010, 1499, 900, NO_CONCERN",
        "2010, 1500, 100, NO_CONCERN",
        "2010, 1500, 101, CONCERN",
        "2010, 2500, 900, CONCERN",
        "2010, 2501, 200, CONCERN",
        "2010, 2501, 201, PRESUMED_HARMFUL",
        "2023, 1800, 900, NO_CONCERN",
        "2023, 1801, 100, NO_CONCERN",
        "2023, 1801, 101, PRESUMED_HARMFUL",
    })
    void judge_atTheThresholds(String guidelines, long after, long rise, Judgement finding) {
        assertThat(ALL.get(guidelines)
                        .judge(new PublishedEffect(Rational.of(after), Rational.of(rise), Rational.of(2, 10))))
                .isEqualTo(finding);
    }

    @Test
    void judge_byTheShareOfTheMergedFirm() {
        assertThat(US_2023.judge(new PublishedEffect(Rational.of(1200), Rational.of(101), Rational.of(31, 100))))
                .isEqualTo(Judgement.PRESUMED_HARMFUL);
        assertThat(US_2023.judge(new PublishedEffect(Rational.of(1200), Rational.of(101), Rational.of(30, 100))))
                .isEqualTo(Judgement.NO_CONCERN);
        assertThat(US_2023.judge(new PublishedEffect(Rational.of(1200), Rational.of(100), Rational.of(90, 100))))
                .isEqualTo(Judgement.NO_CONCERN);
    }

    /**
     * The two largest of nine banks (definitions 2.4): 2,540 points after a rise of 1,000, and a share of 45 per cent.
     */
    @Test
    void judge_publishedNumbers() {
        PublishedEffect effect =
                PublishedEffect.ofIndexAfter("2540").withRise("1000").withSharePercent("45");
        assertThat(US_2010.judge(effect)).isEqualTo(Judgement.PRESUMED_HARMFUL);
        assertThat(US_2010.judge(PublishedEffect.ofIndexAfter(new BigDecimal("2540"))))
                .isEqualTo(Judgement.NO_CONCERN);
        assertThat(US_2023.judge(PublishedEffect.ofIndexAfter("1200")
                        .withSharePercent(new BigDecimal("45"))
                        .withRise(new BigDecimal("101"))))
                .isEqualTo(Judgement.PRESUMED_HARMFUL);
    }

    /** 1,800 and a third of a point is above 1,800; nothing is rounded before. */
    @Test
    void judge_isExact() {
        assertThat(US_2023.judge(new PublishedEffect(Rational.of(5401, 3), Rational.of(301, 3), Rational.of(2, 10))))
                .isEqualTo(Judgement.PRESUMED_HARMFUL);
    }

    @ParameterizedTest
    @CsvSource({
        "1992, 999, UNCONCENTRATED",
        "1992, 1000, MODERATE",
        "1992, 1800, MODERATE",
        "1992, 1801, HIGH",
        "2010, 1540, MODERATE",
        "2010, 2540, HIGH",
        "2023, 1540, MODERATE",
    })
    void level_atTheThresholds(String guidelines, long index, Level level) {
        assertThat(ALL.get(guidelines).level(Rational.of(index))).isEqualTo(level);
    }

    @Test
    void guidelines_areDatedAndSound() {
        assertThat(Stream.of(US_1992, US_BANKS_1995, US_2010, US_2023)
                        .map(guidelines -> guidelines.validity().first().orElseThrow()))
                .isSorted();
        // the successors' dates of issue; the Department of Justice left the bank screen on 17 September 2024
        assertThat(US_1992.remarkAt(LocalDate.of(2010, 8, 19)))
                .contains("not in force at 2010-08-19: US 1992 (from 1992-04-02 to 2010-08-18)");
        assertThat(US_BANKS_1995.remarkAt(LocalDate.of(2024, 9, 16))).isEmpty();
        assertThat(US_BANKS_1995.remarkAt(LocalDate.of(2024, 9, 17))).isPresent();
        PublishedEffect effect = PublishedEffect.ofIndexAfter("2000").withRise("250");
        assertThat(US_BANKS_1995.judge(effect, LocalDate.of(2000, 1, 1))).hasToString("CONCERN");
        assertThat(US_BANKS_1995.judge(effect, LocalDate.of(2025, 1, 1)))
                .hasToString("CONCERN, not in force at 2025-01-01: US banks 1995 (from 1995-01-01 to 2024-09-16)");
        assertThat(US_2010.remarkAt(LocalDate.of(2023, 12, 18))).isPresent();
        assertThat(US_2023.remarkAt(LocalDate.of(2023, 12, 17))).isPresent();
        ALL.values()
                .forEach(guidelines -> assertThat(Checks.validate(guidelines)).isEmpty());
    }

    @Test
    void guidelines_ofTheCaller() {
        MergerGuidelines own = new MergerGuidelines(
                "Own",
                Authority.LIBRARY,
                Validity.from("2024-01-01"),
                new BigDecimal("1200"),
                new BigDecimal("2000.0"),
                List.of(MergerGuidelines.Screen.ofIndexAbove(2000, 150, Judgement.CONCERN)));
        assertThat(own.high()).isEqualTo(new BigDecimal("2000"));
        assertThat(own.judge(new PublishedEffect(Rational.of(2001), Rational.of(151), Rational.ONE)))
                .isEqualTo(Judgement.CONCERN);
        MergerGuidelines unsound = new MergerGuidelines(
                " ", Authority.LIBRARY, Validity.from("2024-01-01"), new BigDecimal("-1"), BigDecimal.ONE, List.of());
        assertThat(Checks.validate(unsound).stream().map(Object::toString))
                .containsExactly(
                        "moderate = -1: must not be negative",
                        "name: must be given, it is blank",
                        "screens: must have at least one element");
        assertThat(unsound.judge(new PublishedEffect(Rational.of(5000), Rational.of(500), Rational.ONE)))
                .isEqualTo(Judgement.NO_CONCERN);
    }
}
