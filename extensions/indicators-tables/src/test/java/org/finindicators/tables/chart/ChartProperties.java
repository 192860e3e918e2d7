/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.finindicators.indicator.Direction;
import org.finindicators.statistics.TimeSeries;
import org.finindicators.surveillance.PeerFigures;
import org.finindicators.surveillance.TrendAnalysis;
import org.w3c.dom.Element;

/** Whatever is drawn: the picture is XML, labels are inside and apart, and marks are where the axes say. */
class ChartProperties {
    /** A value, or nothing for a gap. */
    record Cell(String name, String value) {}

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                        .ofScale(3),
                Combinators.combine(
                                Arbitraries.integers().between(-999_999, 999_999),
                                Arbitraries.integers().between(-39, 34))
                        .as((digits, power) -> BigDecimal.valueOf(digits).scaleByPowerOfTen(power)));
    }

    @Provide
    Arbitrary<List<Cell>> cells() {
        Arbitrary<String> names = Arbitraries.oneOf(
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(60),
                        Arbitraries.strings()
                                .withChars("WM<&\"\u0001\u05D0\u4E2D \u0627\uD83D\uDE00")
                                .ofMaxLength(90),
                        Arbitraries.strings().alpha().ofMaxLength(20))
                .filter(name -> !name.isBlank());
        Arbitrary<String> values = Arbitraries.oneOf(numbers().map(BigDecimal::toString), Arbitraries.just(""));
        return Combinators.combine(names, values)
                .as(Cell::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(80)
                .uniqueElements(Cell::name);
    }

    @Property(tries = 150)
    void peers(@ForAll("cells") List<Cell> cells, @ForAll ChartSize size, @ForAll ChartTheme theme) {
        PeerFigures.Builder builder = PeerFigures.builder("Figures", Direction.HIGHER);
        int values = 0;
        for (Cell cell : cells) {
            if (cell.value().isEmpty()) {
                builder.without(cell.name(), "no <report>");
            } else {
                builder.with(cell.name(), cell.value());
                values++;
            }
        }
        Drawn drawn = new Drawn(Charts.chart(builder.build()).in(size).svg(theme));
        drawn.assertSound();
        drawn.assertBarsAreTrue();
        assertThat(drawn.all("rect", "bar")).hasSize(values);
        assertThat(drawn.description().split("no value, not reported", -1)).hasSize(cells.size() - values + 1);
    }

    @Provide
    Arbitrary<TreeMap<LocalDate, String>> observations() {
        Arbitrary<LocalDate> quarters = Arbitraries.integers()
                .between(0, 160)
                .map(quarter ->
                        LocalDate.of(1985, 1, 1).plusMonths(3L * quarter).minusDays(1));
        Arbitrary<String> values = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, numbers().map(BigDecimal::toString)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just("")));
        return Arbitraries.maps(quarters, values).ofMinSize(1).ofMaxSize(60).map(TreeMap::new);
    }

    @Property(tries = 150)
    void series(@ForAll("observations") TreeMap<LocalDate, String> observations, @ForAll ChartSize size) {
        TimeSeries.Builder builder = TimeSeries.builder("A series");
        observations.forEach((date, value) -> {
            if (value.isEmpty()) {
                builder.gap(date, "not reported");
            } else {
                builder.at(date.toString(), value);
            }
        });
        TimeSeries series = builder.build();
        Drawn drawn = new Drawn(Charts.chart(TrendAnalysis.of(series)).in(size).svg());
        drawn.assertSound();
        List<BigDecimal> values =
                series.values().stream().map(one -> one.value().orElseThrow()).toList();
        if (values.isEmpty()) {
            assertThat(drawn.texts("none").get(0)).startsWith("No value: ");
            return;
        }
        List<Element> marks = drawn.all("circle", "mark");
        assertThat(marks).hasSameSizeAs(values);
        assertThat(drawn.all("path", "gap")).hasSize(series.gaps().size());
        Drawn.Scale scale = drawn.upright();
        double room = 1e-6 * Math.abs(scale.high() - scale.low());
        for (int i = 0; i < values.size(); i++) {
            assertThat(scale.read(Drawn.number(marks.get(i), "cy")))
                    .isCloseTo(values.get(i).doubleValue(), within(room));
            assertThat(scale.low()).isLessThanOrEqualTo(values.get(i).doubleValue() + room);
            assertThat(scale.high()).isGreaterThanOrEqualTo(values.get(i).doubleValue() - room);
        }
        assertThat(joins(drawn)).isEqualTo(neighbours(observations));
    }

    /** How many pairs of points the line of values joins. */
    private static int joins(Drawn drawn) {
        return drawn.all("path", "line").stream()
                .filter(line -> ((Element) line.getParentNode())
                        .getAttribute("data-name")
                        .startsWith("value"))
                .mapToInt(line -> line.getAttribute("d").split("L", -1).length - 1)
                .sum();
    }

    /** How many values follow a value. */
    private static int neighbours(Map<LocalDate, String> observations) {
        int pairs = 0;
        boolean before = false;
        for (String value : new ArrayList<>(observations.values())) {
            pairs += before && !value.isEmpty() ? 1 : 0;
            before = !value.isEmpty();
        }
        return pairs;
    }

    /** The ends of an axis are at or beyond the values, its ticks are 1, 2 or 5 times a power of ten apart. */
    @Property(tries = 500)
    void axis(
            @ForAll("numbers") BigDecimal one,
            @ForAll("numbers") BigDecimal other,
            @ForAll @net.jqwik.api.constraints.IntRange(min = 1, max = 9) int about) {
        Axis axis = Axis.numbers(one.min(other), one.max(other), about);
        assertThat(axis.low()).isLessThanOrEqualTo(one.min(other));
        assertThat(axis.high()).isGreaterThanOrEqualTo(one.max(other));
        assertThat(axis.ticks()).hasSizeBetween(2, about + 3);
        assertThat(axis.ticks().get(0).at()).isEqualByComparingTo(axis.low());
        assertThat(axis.ticks().get(axis.ticks().size() - 1).at()).isEqualByComparingTo(axis.high());
        BigDecimal step = axis.ticks().get(1).at().subtract(axis.low()).stripTrailingZeros();
        assertThat(step.unscaledValue().intValueExact()).isIn(1, 2, 5);
        assertThat(axis.ticks()).extracting(Axis.Tick::label).doesNotHaveDuplicates();
    }
}
