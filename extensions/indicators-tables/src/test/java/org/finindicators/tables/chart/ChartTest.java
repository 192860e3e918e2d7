/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.finindicators.indicator.Direction;
import org.finindicators.statistics.TimeSeries;
import org.finindicators.surveillance.PeerFigures;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChartTest {
    private static final PeerFigures FIGURES = PeerFigures.builder("Return, %", Direction.HIGHER)
            .with("A", "21")
            .with("B <&> \"C\"\u0001", "-7")
            .with("\u0628\u0646\u0643", "0")
            .without("D", "licence withdrawn")
            .build();
    private static final Chart CHART = Charts.chart(FIGURES);

    /** hand: 28 over 6 steps is 4.67, so steps of 5: from -10, the first at or below -7, to 25, the first beyond 21. */
    @Test
    void axis_endsBeyondTheBars_atRoundSteps() {
        Drawn drawn = new Drawn(CHART.svg());
        assertThat(drawn.texts("tick")).containsExactly("-10", "-5", "0", "5", "10", "15", "20", "25");
        drawn.assertBarsAreTrue();
        assertThat(drawn.all("g", "value-bar"))
                .extracting(bar -> bar.getAttribute("data-to"))
                .containsExactly("21", "0", "-7");
    }

    @Test
    void ticks_areScaled_andSayHow() {
        assertThat(Axis.numbers(BigDecimal.ZERO, new BigDecimal("141589488.17"), 6))
                .satisfies(axis -> assertThat(axis.words()).isEqualTo("million"))
                .satisfies(axis ->
                        assertThat(axis.ticks()).extracting(Axis.Tick::label).containsExactly("0", "50", "100", "150"));
        assertThat(Axis.numbers(BigDecimal.ZERO, new BigDecimal("3E-30"), 3))
                .satisfies(axis -> assertThat(axis.words()).isEqualTo("times 1E-30"))
                .satisfies(axis ->
                        assertThat(axis.ticks()).extracting(Axis.Tick::label).containsExactly("0", "1", "2", "3"));
        assertThat(Axis.numbers(new BigDecimal("0.05"), new BigDecimal("0.31"), 6)
                        .ticks())
                .extracting(Axis.Tick::label)
                .containsExactly("0.05", "0.1", "0.15", "0.2", "0.25", "0.3", "0.35");
    }

    @Test
    void days_haveTicksAtEndsOfYearsAndMonths() {
        assertThat(Axis.days(LocalDate.of(2018, 3, 31), LocalDate.of(2023, 12, 31), 9))
                .satisfies(axis -> assertThat(axis.words()).isEqualTo("end of year"))
                .satisfies(axis -> assertThat(axis.ticks())
                        .extracting(Axis.Tick::label)
                        .containsExactly("2018", "2019", "2020", "2021", "2022", "2023"));
        assertThat(Axis.days(LocalDate.of(2004, 12, 31), LocalDate.of(2023, 12, 31), 5)
                        .ticks())
                .extracting(Axis.Tick::label)
                .containsExactly("2005", "2010", "2015", "2020");
        assertThat(Axis.days(LocalDate.of(2023, 3, 31), LocalDate.of(2023, 12, 31), 4))
                .satisfies(axis -> assertThat(axis.words()).isEqualTo("end of month"))
                .satisfies(axis -> assertThat(axis.ticks())
                        .extracting(Axis.Tick::label)
                        .containsExactly("2023-03", "2023-06", "2023-09", "2023-12"));
        assertThat(Axis.days(LocalDate.of(2023, 3, 3), LocalDate.of(2023, 3, 20), 4)
                        .ticks())
                .extracting(Axis.Tick::label)
                .containsExactly("2023-03-03", "2023-03-20");
    }

    @Test
    void axisThatIsStated_isDrawn_andRefusesWhatIsOutside() {
        Drawn drawn = new Drawn(CHART.axis("-20", "40").svg());
        assertThat(drawn.texts("tick")).containsExactly("-20", "-10", "0", "10", "20", "30", "40");
        drawn.assertBarsAreTrue();
        assertThatThrownBy(() -> CHART.axis("0", "20"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Return, % = 21: is outside the axis from 0 to 20")
                .hasMessageContaining("Return, % = -7: is outside the axis from 0 to 20");
        assertThatThrownBy(() -> CHART.axis("20", "20")).hasMessageContaining("must end above 20");
        assertThatThrownBy(() -> CHART.axis("x", "")).hasMessageContaining("2 violations");
    }

    @Test
    void readers_haveTitleAndDescription_andTextIsText() {
        Drawn drawn = new Drawn(CHART.svg());
        assertThat(drawn.root().getAttribute("role")).isEqualTo("img");
        assertThat(drawn.root().getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Return, %");
        assertThat(drawn.description())
                .contains("A: 21")
                .contains("B <&> \"C\": -7")
                .contains("D: no value, not reported (licence withdrawn)");
        assertThat(drawn.texts("name")).contains("A", "B <&> \"C\"", "\u0628\u0646\u0643", "D");
        assertThat(drawn.texts("missing")).containsExactly("no value: not reported (licence withdrawn)");
        assertThat(CHART.svg()).doesNotContain("id=\"").doesNotContain("\u0001");
    }

    @Test
    void bytes_areTheSame_whateverTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            Chart series = Charts.chart(TimeSeries.yearly("Late, %", 2019, "1234.5", "-0.25", "3"));
            String first = CHART.svg() + CHART.vegaLite() + series.svg(ChartTheme.DARK);
            for (String tag : List.of("ar-EG-u-nu-arab", "de-DE", "tr-TR", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                Chart again = Charts.chart(TimeSeries.yearly("Late, %", 2019, "1234.5", "-0.25", "3"));
                assertThat(Charts.chart(FIGURES).svg() + CHART.vegaLite() + again.svg(ChartTheme.DARK))
                        .isEqualTo(first);
                assertThat(again).isEqualTo(series).hasSameHashCodeAs(series);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void nothing_isSaidWithTheReason() {
        Chart none = Charts.chart(TimeSeries.builder("Late")
                .gap(LocalDate.of(2020, 12, 31), "no return")
                .build());
        assertThat(new Drawn(none.svg()).texts("none")).containsExactly("No value: 2020-12-31: no return");
        assertThat(none).hasToString("Late (series over time, no value: 2020-12-31: no return)");
        assertThat(new Drawn(Charts.chart(TimeSeries.builder("Late").build()).svg()).texts("none"))
                .containsExactly("No value: there are no observations");
        assertThat(CHART).hasToString("Return, % (peers)");
        assertThat(CHART.in(ChartSize.TELEPHONE)).isNotEqualTo(CHART);
        assertThat(new Drawn(CHART.withTitle("Mine").axis("-20", "40").svg()).texts("title"))
                .containsExactly("Mine");
    }

    /** hand: rows are 25 high, above them are margin, title and key; 200 rows of names would be 5,000. */
    @Test
    void fiveHundredPeers_areAllThere() {
        PeerFigures.Builder many = PeerFigures.builder("Many", Direction.LOWER);
        for (int i = 0; i < 490; i++) {
            many.with("Bank " + i, Integer.toString(i % 97 - 20));
        }
        for (int i = 490; i < 500; i++) {
            many.without("Bank " + i, "no return");
        }
        Drawn drawn = new Drawn(Charts.chart(many.build()).svg());
        drawn.assertSound();
        drawn.assertBarsAreTrue();
        assertThat(drawn.all("rect", "bar")).hasSize(490);
        assertThat(drawn.height()).isLessThan(1500);
        Set<String> named = new HashSet<>();
        drawn.all("rect", "bar").forEach(bar -> named.add(Drawn.said(bar).replaceAll(":.*", "")));
        assertThat(named).hasSize(490);
        for (int i = 490; i < 500; i++) {
            assertThat(drawn.description()).contains("Bank " + i + ": no value, not reported (no return)");
        }
    }

    @Test
    void vegaLite_hasTheSameData() {
        JsonNode spec = JsonMapper.shared().readTree(CHART.vegaLite());
        assertThat(spec.get("$schema").asString()).isEqualTo("https://vega.github.io/schema/vega-lite/v6.json");
        List<String> rows = new ArrayList<>();
        spec.get("data")
                .get("values")
                .forEach(row -> rows.add(row.get("name").asString() + " "
                        + (row.has("to")
                                ? row.get("to").asString()
                                : row.get("missing").asString())));
        assertThat(rows)
                .containsExactly(
                        "A 21",
                        "\u0628\u0646\u0643 0",
                        "B <&> \"C\" -7",
                        "D no value: not reported (licence withdrawn)");
        assertThat(CHART.vegaLite()).doesNotContain("<");

        Chart series = Charts.chart(TimeSeries.builder("Late")
                .at("2020-12-31", "1E-30")
                .gap(LocalDate.of(2021, 12, 31), "no return")
                .at("2022-12-31", "2.5")
                .build());
        JsonNode values = JsonMapper.shared()
                .readTree(series.vegaLite())
                .get("layer")
                .get(0)
                .get("data")
                .get("values");
        assertThat(values).hasSize(3);
        assertThat(values.get(0).get("y").decimalValue()).isEqualByComparingTo("1E-30");
        assertThat(values.get(1).get("x").asString()).isEqualTo("2021-12-31");
        assertThat(values.get(1).get("y").isNull()).isTrue();
        assertThat(values.get(2).get("y").decimalValue()).isEqualByComparingTo("2.5");
    }

    @Test
    void png_isAsWide_andNotBlank() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(CHART.png(1000)));
        Drawn drawn = new Drawn(CHART.svg());
        assertThat(image.getWidth()).isEqualTo(1000);
        assertThat((double) image.getHeight()).isCloseTo(1000 * drawn.height() / 760, within(1.0));
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y) & 0xFFFFFF);
            }
        }
        assertThat(colours).contains(0xFFFFFF, 0xA9C4E2).hasSizeGreaterThan(10);
        double scale = 1000.0 / 760;
        for (Element bar : drawn.all("rect", "bar")) {
            if (Drawn.number(bar, "width") > 2) {
                int x = (int) (scale * (Drawn.number(bar, "x") + Drawn.number(bar, "width") * 0.9));
                int y = (int) (scale * (Drawn.number(bar, "y") + Drawn.number(bar, "height") / 2));
                assertThat(image.getRGB(x, y) & 0xFFFFFF).isEqualTo(0xA9C4E2);
            }
        }
        for (int x : new int[] {0, 999}) {
            for (int y : new int[] {0, image.getHeight() - 1}) {
                assertThat(image.getRGB(x, y) & 0xFFFFFF).isEqualTo(0xFFFFFF);
            }
        }
        assertThatThrownBy(() -> CHART.png(99)).hasMessage("width = 99: must be from 100 to 8,000 pixels");
        assertThatThrownBy(() -> CHART.png(8_001)).hasMessage("width = 8001: must be from 100 to 8,000 pixels");
    }

    @Test
    void save_writesByTheEnding(@TempDir Path folder) throws IOException {
        CHART.save(folder.resolve("a.svg").toString());
        CHART.save(folder.resolve("a.PNG").toString());
        CHART.save(folder.resolve("a.vl.json").toString());
        assertThat(Files.readString(folder.resolve("a.svg"), StandardCharsets.UTF_8))
                .isEqualTo(CHART.svg());
        assertThat(Files.readString(folder.resolve("a.vl.json"))).isEqualTo(CHART.vegaLite());
        assertThat(ImageIO.read(folder.resolve("a.PNG").toFile()).getWidth()).isEqualTo(1520);
        assertThatThrownBy(() -> CHART.save("a.pdf"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("a.pdf: does not end in .svg, .png or .json (Vega-Lite)");
        assertThatThrownBy(() -> CHART.save(folder.resolve("none/a.svg").toString()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("cannot be written");
    }

    /** The contrast of the Web Content Accessibility Guidelines, 7 for text and 3 for what is drawn. */
    @ParameterizedTest
    @EnumSource
    void colours_canBeToldApart_inGrey(ChartTheme theme) {
        assertThat(contrast(theme.ink(), theme.ground())).isGreaterThan(7);
        assertThat(contrast(theme.faint(), theme.ground())).isGreaterThan(4.5);
        assertThat(contrast(theme.strong(), theme.ground())).isGreaterThan(3);
        assertThat(contrast(theme.accent(), theme.ground())).isGreaterThan(3);
        assertThat(contrast(theme.strong(), theme.soft())).isGreaterThan(3);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int part) {
        double c = part / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
