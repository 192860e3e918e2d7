/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.finindicators.statistics.SignalTail;
import org.finindicators.statistics.ThresholdSearch;
import org.finindicators.statistics.TimeSeries;
import org.finindicators.surveillance.SignalPanel.Window;
import org.finindicators.surveillance.SignalPanel.Yardstick;
import org.finindicators.surveillance.SignalReport.Signal;

class SignalPanelProperties {
    private static final int FIRST = 1970;
    private static final int YEARS = 40;

    /** Signals found out of sample are the same whatever happened after them. */
    @Property(tries = 150)
    void noSignalLooksAhead(
            @ForAll @Size(YEARS) List<@IntRange(min = -6, max = 6) Integer> one,
            @ForAll @Size(YEARS) List<@IntRange(min = -6, max = 6) Integer> other,
            @ForAll @Size(max = 3) List<@IntRange(min = 3, max = 37) Integer> crisesOfOne,
            @ForAll @Size(max = 3) List<@IntRange(min = 3, max = 37) Integer> crisesOfOther,
            @ForAll @IntRange(min = 5, max = YEARS) int cut,
            @ForAll SignalTail tail,
            @ForAll Yardstick yardstick) {
        SignalPanel panel = panel(tail, one, other, crises(crisesOfOne, crisesOfOther));
        LocalDate today = LocalDate.of(FIRST + cut - 1, 12, 31);
        ThresholdSearch search = ThresholdSearch.leastNoise().amongPercentiles("60", "75", "90");
        List<Signal> all = panel.outOfSample(search, yardstick, "1972-12-31").signals();
        List<Signal> known =
                panel.until(today).outOfSample(search, yardstick, "1972-12-31").signals();
        List<String> before = all.stream()
                .filter(signal -> !signal.entry().date().isAfter(today))
                .map(SignalPanelProperties::print)
                .toList();
        assertThat(known.stream().map(SignalPanelProperties::print)).isEqualTo(before);
    }

    private static String print(Signal signal) {
        return signal.entry().economy() + signal.entry().date() + signal.warning() + signal.threshold() + signal.why();
    }

    @Property(tries = 150)
    void countsAndWhatIsLeftOut_areAllObservations(
            @ForAll @Size(YEARS) List<@IntRange(min = -6, max = 6) Integer> one,
            @ForAll @Size(YEARS) List<@IntRange(min = -6, max = 6) Integer> other,
            @ForAll @Size(max = 3) List<@IntRange(min = 3, max = 37) Integer> crises,
            @ForAll SignalTail tail,
            @ForAll Yardstick yardstick) {
        SignalPanel panel = panel(tail, one, other, crises(crises, List.of()));
        ThresholdSearch search = ThresholdSearch.mostUseful("0.5").amongPercentiles("60", "75", "90");
        for (SignalReport report : List.of(
                panel.at("2"), panel.inSample(search, yardstick), panel.outOfSample(search, yardstick, "1980-12-31"))) {
            long left =
                    report.leftOut().values().stream().mapToLong(count -> count).sum();
            assertThat(report.matrix().size() + left).isEqualTo(2L * YEARS);
            assertThat(report.matrix("one").plus(report.matrix("other"))).isEqualTo(report.matrix());
            assertThat(report.toString().lines()).allMatch(line -> line.length() <= 80);
        }
        assertThat(panel.at("2").matrix())
                .isEqualTo(panel.sample(Yardstick.VALUE).matrix("2"));
    }

    /** The order in which economies, crises and rules are given does not matter. */
    @Property(tries = 50)
    void order_doesNotMatter(
            @ForAll @Size(YEARS) List<@IntRange(min = -6, max = 6) Integer> one,
            @ForAll @Size(YEARS) List<@IntRange(min = -6, max = 6) Integer> other,
            @ForAll @Size(max = 3) List<@IntRange(min = 3, max = 37) Integer> crises) {
        SignalPanel panel = panel(SignalTail.UPPER, one, other, crises(crises, crises));
        SignalPanel turned = SignalPanel.builder("x", SignalTail.UPPER)
                .leastHistory(5)
                .with("other", series("other", other))
                .crises(crises(crises, crises))
                .with("one", series("one", one))
                .window(Window.ofYears(2))
                .build();
        assertThat(turned).isEqualTo(panel).hasSameHashCodeAs(panel);
        assertThat(turned.at("1").toString()).isEqualTo(panel.at("1").toString());
    }

    private static SignalPanel panel(SignalTail tail, List<Integer> one, List<Integer> other, Crises crises) {
        return SignalPanel.builder("x", tail)
                .with("one", series("one", one))
                .with("other", series("other", other))
                .crises(crises)
                .window(Window.ofYears(2))
                .leastHistory(5)
                .build();
    }

    /** Six stands for a gap. */
    private static TimeSeries series(String economy, List<Integer> values) {
        TimeSeries.Builder series = TimeSeries.builder(economy);
        for (int i = 0; i < YEARS; i++) {
            LocalDate end = LocalDate.of(FIRST + i, 12, 31);
            if (values.get(i) == 6) {
                series.gap(end, "");
            } else {
                series.at(end, BigDecimal.valueOf(values.get(i)));
            }
        }
        return series.build();
    }

    /** Crises of one year, or of two where the next year is free. */
    private static Crises crises(List<Integer> ofOne, List<Integer> ofOther) {
        Crises.Builder builder = Crises.builder("1971-01-01", "2009-12-31");
        ofOne.stream().distinct().forEach(year -> add(builder, "one", year, ofOne));
        ofOther.stream().distinct().forEach(year -> add(builder, "other", year, ofOther));
        return builder.build();
    }

    private static void add(Crises.Builder builder, String economy, int year, List<Integer> all) {
        builder.years(economy, FIRST + year, FIRST + year + (all.contains(year + 1) ? 0 : 1));
    }
}
