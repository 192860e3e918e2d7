/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.finindicators.indicator.Direction;
import org.finindicators.statistics.TimeSeries;
import org.finindicators.surveillance.TrendAnalysis.Course;

class TrendAnalysisProperties {
    /** Values in an order of years; 7 is a gap. */
    private static TrendAnalysis analysis(List<Integer> values, List<Integer> order, int sign) {
        TimeSeries.Builder series = TimeSeries.builder("series");
        for (int i : order) {
            LocalDate date = LocalDate.of(2000 + i, 12, 31);
            if (values.get(i) == 7) {
                series.gap(date, "not reported");
            } else {
                series.at(date, BigDecimal.valueOf((long) sign * values.get(i)));
            }
        }
        return TrendAnalysis.of(series.build());
    }

    private static List<Integer> years(List<Integer> values) {
        List<Integer> years = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            years.add(i);
        }
        return years;
    }

    @Property
    void orderOfObservations_doesNotMatter(
            @ForAll @Size(max = 12) List<@IntRange(min = -9, max = 9) Integer> values, @ForAll Random random) {
        List<Integer> shuffled = years(values);
        Collections.shuffle(shuffled, random);
        TrendAnalysis one = analysis(values, years(values), 1);
        TrendAnalysis other = analysis(values, shuffled, 1);
        assertThat(other).isEqualTo(one);
        assertThat(other.course()).isEqualTo(one.course());
        assertThat(other).hasToString(one.toString());
    }

    /** What rises and is better so, falls and is better so once it is counted the other way. */
    @Property
    void judgement_staysWhenValuesAndDirectionTurn(
            @ForAll @Size(max = 12) List<@IntRange(min = -9, max = 9) Integer> values) {
        TrendAnalysis one = analysis(values, years(values), 1);
        TrendAnalysis turned = analysis(values, years(values), -1);
        assertThat(turned.better(Direction.LOWER).judgement())
                .isEqualTo(one.better(Direction.HIGHER).judgement());
        assertThat(turned.course())
                .isEqualTo(
                        switch (one.course()) {
                            case RISING -> Course.FALLING;
                            case FALLING -> Course.RISING;
                            case NO_TREND -> Course.NO_TREND;
                            case UNDECIDED -> Course.UNDECIDED;
                        });
    }

    @Property
    void everySeries_prints(@ForAll @Size(max = 12) List<@IntRange(min = -9, max = 9) Integer> values) {
        for (TrendAnalysis one : List.of(
                analysis(values, years(values), 1),
                analysis(values, years(values), 1).bySeason())) {
            assertThat(one.toString().lines()).allMatch(line -> line.length() < 80);
            assertThat(one.course() == Course.UNDECIDED).isEqualTo(one.years() < TrendAnalysis.LEAST_YEARS);
        }
    }
}
