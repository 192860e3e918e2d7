/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import org.finindicators.period.PriceSeries.Segment;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class PriceSeriesTest {
    private static final YearMonth DECEMBER = YearMonth.of(2020, 12);

    private static BigDecimal level(Segment segment, YearMonth month) {
        return segment.levels().get(ReportingPeriod.month(month));
    }

    /** 125 on the old base are 100 on the new one, so 112.5 are 90. */
    @Test
    void then_linksAtTheCommonMonth() {
        PriceSeries series = PriceSeries.monthly("2010=100", DECEMBER, "112.5", "125")
                .then(PriceSeries.monthly("2021-01=100", DECEMBER.plusMonths(1), "100", "101"));
        assertThat(series.segments()).hasSize(1);
        Segment all = series.segments().get(0);
        assertThat(all.base()).isEqualTo("2021-01=100");
        assertThat(level(all, DECEMBER)).isEqualByComparingTo("90");
        assertThat(level(all, DECEMBER.plusMonths(2))).isEqualByComparingTo("101");
        assertThat(all.links()).containsExactly("2010=100 linked to 2021-01=100 at 2021-01 by 100 / 125");
        assertThat(series)
                .hasToString("2021-01=100, 3 levels from 2020-12 to 2021-02"
                        + " (2010=100 linked to 2021-01=100 at 2021-01 by 100 / 125)");
    }

    /** Of two common months the later one counts: 120 are 100, so 108 are 90, and the new level of the first stays. */
    @Test
    void then_linksAtTheLastCommonMonth_andKeepsTheNewerLevels() {
        PriceSeries series = PriceSeries.monthly("a", DECEMBER, "108", "115", "120")
                .then(PriceSeries.monthly("b", DECEMBER.plusMonths(1), "95", "100"));
        Segment all = series.segments().get(0);
        assertThat(level(all, DECEMBER)).isEqualByComparingTo("90");
        assertThat(level(all, DECEMBER.plusMonths(1))).isEqualByComparingTo("95");
    }

    @Test
    void then_withoutOverlap_keepsBothBases() {
        PriceSeries series = PriceSeries.yearly("a", 2019, "100", "105").then(PriceSeries.yearly("b", 2021, "100"));
        assertThat(series.segments()).extracting(Segment::base).containsExactly("b", "a");
    }

    /** A later series that overlaps both links them: 2020 is 105 = 100, 2021 is 110 = 100. */
    @Test
    void then_aSeriesThatOverlapsBoth_linksAll() {
        PriceSeries series = PriceSeries.yearly("a", 2019, "84", "105")
                .then(PriceSeries.yearly("b", 2021, "110"))
                .then(PriceSeries.yearly("c", 2020, "90", "100"));
        assertThat(series.segments()).hasSize(1);
        Segment all = series.segments().get(0);
        // 84 x 90/105 = 72
        assertThat(all.levels().get(ReportingPeriod.year(2019))).isEqualByComparingTo("72");
        assertThat(all.links()).hasSize(2);
    }

    @Test
    void then_aLevelOfZero_linksNothing() {
        PriceSeries series = PriceSeries.yearly("a", 2019, "84", "0").then(PriceSeries.yearly("b", 2020, "100"));
        assertThat(series.segments()).hasSize(2);
    }

    /** a and c overlap in 2022, b and a in 2020: 10 of c are 120 of a, so 50 of b, which are 100 of a, are 10. */
    @Test
    void then_linksThroughAThirdSeries() {
        PriceSeries series = PriceSeries.yearly("a", 2020, "100", "110", "120")
                .then(PriceSeries.yearly("b", 2020, "50").then(PriceSeries.yearly("c", 2022, "12", "13")));
        assertThat(series.segments()).hasSize(1);
        Segment all = series.segments().get(0);
        assertThat(all.base()).isEqualTo("c");
        assertThat(all.levels().get(ReportingPeriod.year(2020))).isEqualByComparingTo("10");
        assertThat(all.levels().get(ReportingPeriod.year(2021))).isEqualByComparingTo("11");
    }

    /** The last level of both is zero in one of them, so the one before links. */
    @Test
    void then_linksAtTheLastLevelAboveZero() {
        PriceSeries series =
                PriceSeries.yearly("a", 2020, "100", "110", "120").then(PriceSeries.yearly("b", 2021, "55", "0"));
        Segment all = series.segments().get(0);
        assertThat(all.links()).containsExactly("a linked to b at 2021 by 55 / 110");
        assertThat(all.levels().get(ReportingPeriod.year(2020))).isEqualByComparingTo("50");
    }

    @Test
    void on_aLevelOutOfBounds_namesItsPeriod() {
        assertThatThrownBy(() -> PriceSeries.on("a", Map.of(ReportingPeriod.year(2020), new BigDecimal("1E+999999"))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("a, 2020 = 1E+999999: ");
        assertThatThrownBy(() -> PriceSeries.yearly("a", 2020, "much")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void equals_comparesLevels() {
        assertThat(PriceSeries.yearly("a", 2019, "84.0"))
                .isEqualTo(PriceSeries.yearly("a", 2019, "84"))
                .hasSameHashCodeAs(PriceSeries.yearly("a", 2019, "84"))
                .isNotEqualTo(PriceSeries.yearly("b", 2019, "84"));
    }
}
