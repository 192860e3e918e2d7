/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.finindicators.formula.Evaluation;
import org.finindicators.number.Rational;
import org.finindicators.statistics.MannKendall;
import org.finindicators.statistics.Pettitt;
import org.finindicators.statistics.TheilSen;
import org.finindicators.statistics.TheilSen.Intercept;
import org.finindicators.statistics.TimeSeries;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares with what packages print for series whose values are public: pyMannKendall, R trend, the package of the FFA
 * framework, and the example of EPA QA/G-9S.
 *
 * <p>Their conventions, each by the name that it has here:
 *
 * <ul>
 *   <li>pyMannKendall and EPA: Z and p of the normal distribution with the continuity correction, tau-a, the intercept
 *       {@code SEPARATE}; the time is the number of the value, so that values stand a year apart here, or a month where
 *       there are seasons.
 *   <li>R trend: p of single seasons without the continuity correction, that of all together with it; Pettitt's p for
 *       either direction.
 *   <li>FFA: Pettitt's p for one direction, the intercept {@code JOINT} at the year 1900, the slope for a century.
 * </ul>
 */
class PublishedTrendsTest {
    private static final String EPA = "10,10,10,5,10,20,18,17,15,24,15";
    private static final String ARBITRARY = "pmk_arb1";

    /** What is printed to fewer digits than it was computed to, or cut off instead of rounded. */
    private static final Map<String, Double> TOLERANCES = Map.of(
            // five digits of MATLAB, compared with a relative tolerance of 1e-4 there
            "07BE001, var_S (tol 1e-4 rel)", 12.0,
            // 0.01456, cut off
            "PagesData, p = 2exp(-6K^2/(T^3+T^2))", 0.001);

    private final Map<String, Supplier<Number>> found = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> printedNumbers() throws IOException {
        arbitrary();
        epa();
        pages();
        nottingham();
        rivers();
        List<String> lines = Files.readAllLines(SharedData.file("trend/expected_a.csv"));
        long absent =
                lines.stream().filter(line -> line.startsWith("Kendall 1976")).count();
        PublishedSet.of("trend/expected_a.csv", "printed numbers").held(lines.size() - 1, (int) absent);
        String[] series = {""};
        return lines.stream().skip(1).map(line -> {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            series[0] = cells[0].equals("same")
                    ? series[0]
                    : cells[0].replace("\"", "").replaceAll(" \\(.*", "");
            String name = series[0];
            return DynamicTest.dynamicTest(
                    String.join(", ", name, cells[1], cells[2]), () -> check(name, cells[1], cells[2], cells[3]));
        });
    }

    private void check(String series, String test, String quantity, String published) {
        if (series.startsWith("Kendall 1976")) {
            abort("skipped: the values of Kendall 1976, example 3.4, are not among the data");
        }
        Supplier<Number> supplier = found(String.join(", ", series, test, quantity));
        String[] both = published.split("; ", -1);
        BigDecimal expected = new BigDecimal(both[0]);
        // half a unit of the last digit, or what is left to floating point
        double printed = 0.5 * expected.ulp().doubleValue();
        double tolerance = TOLERANCES.getOrDefault(
                series + ", " + quantity, Math.max(printed, 1e-12 * Math.abs(expected.doubleValue())));
        assertThat(supplier.get().doubleValue()).isCloseTo(expected.doubleValue(), within(tolerance));
        if (both.length > 1) {
            assertThat(found(series + ", pettitt, year").get()).hasToString(both[1]);
        }
    }

    private Supplier<Number> found(String row) {
        return Optional.ofNullable(found.get(row)).orElseThrow(() -> new AssertionError("nothing to compare with"));
    }

    private void put(String row, Supplier<Number> value) {
        found.put(row, value);
    }

    /** A day's number for each value; the missing ones are gaps. */
    private void arbitrary() {
        List<String> values = lines("trend/pmk_arb1.csv");
        assertThat(values).hasSize(360);
        TimeSeries.Builder yearly = TimeSeries.builder("arbitrary");
        TimeSeries.Builder monthly = TimeSeries.builder("arbitrary");
        for (int i = 0; i < values.size(); i++) {
            LocalDate year = LocalDate.of(1600 + i, 12, 31);
            LocalDate month = YearMonth.of(1990, 1).plusMonths(i).atEndOfMonth();
            if (values.get(i).equals("nan")) {
                yearly.gap(year, "missing");
                monthly.gap(month, "missing");
            } else {
                yearly.at(year.toString(), values.get(i));
                monthly.at(month.toString(), values.get(i));
            }
        }
        TimeSeries series = yearly.build();
        assertThat(series.gaps()).hasSize(7);
        MannKendall test = MannKendall.of(series);
        put(ARBITRARY + ", mann_kendall, S", test::s);
        put(ARBITRARY + ", mann_kendall, var_S", () -> test.variance().toDecimal());
        put(ARBITRARY + ", mann_kendall, z", test::z);
        put(ARBITRARY + ", mann_kendall, p_two_sided", test::p);
        put(ARBITRARY + ", mann_kendall, tau_a = S/(n(n-1)/2)", () -> value(test.tauA()));
        TheilSen line = TheilSen.of(series);
        put(ARBITRARY + ", sen, slope per step", () -> value(line.slope()));
        put(
                ARBITRARY + ", sen, intercept = median(x)-slope*median(index of non-missing)",
                () -> value(line.intercept(Intercept.SEPARATE)));
        MannKendall seasonal = MannKendall.seasonal(monthly.build());
        String row = ARBITRARY + ", seasonal_mann_kendall period 12, ";
        put(row + "S", seasonal::s);
        put(row + "var_S", () -> seasonal.variance().toDecimal());
        put(row + "z", seasonal::z);
        put(row + "p_two_sided", seasonal::p);
        put(row + "tau", () -> value(seasonal.tauA()));
        put(
                ARBITRARY + ", seasonal_sen period 12, slope per period",
                () -> value(TheilSen.seasonal(monthly.build()).slope()));
    }

    private void epa() {
        MannKendall test = MannKendall.of(TimeSeries.yearly("EPA", 2001, EPA.split(",", -1)));
        put(EPA + ", mann_kendall, S", test::s);
        put(EPA + ", mann_kendall, var_S", () -> test.variance().toDecimal());
        put(EPA + ", mann_kendall, z", test::z);
    }

    private void pages() {
        String[] values = lines("trend/PagesData.csv").stream().skip(1).toArray(String[]::new);
        assertThat(values).hasSize(40);
        Pettitt test = Pettitt.of(TimeSeries.yearly("Pages", 1901, values));
        put("PagesData, pettitt, K", test::k);
        put("PagesData, pettitt, change point t", test.position()::getAsInt);
        put("PagesData, pettitt, p = 2exp(-6K^2/(T^3+T^2))", test::twoSidedP);
    }

    private void nottingham() {
        TimeSeries.Builder monthly = TimeSeries.builder("temperature at Nottingham");
        List<String> rows = lines("trend/nottem.csv");
        assertThat(rows).hasSize(241);
        for (int i = 1; i < rows.size(); i++) {
            LocalDate date = YearMonth.of(1920, 1).plusMonths(i - 1L).atEndOfMonth();
            monthly.at(date.toString(), rows.get(i).split(",", -1)[1]);
        }
        MannKendall test = MannKendall.seasonal(monthly.build());
        MannKendall august =
                Optional.ofNullable(test.seasons().get(Month.AUGUST)).orElseThrow();
        MannKendall september =
                Optional.ofNullable(test.seasons().get(Month.SEPTEMBER)).orElseThrow();
        String row = "nottem, seasonal_mann_kendall, ";
        put(row + "S total", test::s);
        put(row + "p total (with continuity)", test::p);
        put(row + "S August", august::s);
        put(row + "p August (WITHOUT continuity)", august::normalPWithoutContinuity);
        put(row + "S September", september::s);
        put(row + "p September (WITHOUT continuity)", september::normalPWithoutContinuity);
    }

    private void rivers() {
        for (String station : List.of("07BE001", "08NH021")) {
            TimeSeries.Builder builder = TimeSeries.builder(station);
            for (String row : lines("trend/ffa_rivers_a.csv")) {
                String[] cells = row.split(",", -1);
                if (cells[0].equals(station)) {
                    builder.at(cells[1] + "-12-31", cells[2]);
                }
            }
            TimeSeries series = builder.build();
            MannKendall test = MannKendall.of(series);
            put(station + ", mann_kendall, S", test::s);
            put(
                    station + ", mann_kendall, var_S (tol 1e-4 rel)",
                    () -> test.variance().toDecimal());
            put(station + ", mann_kendall, var_S", () -> test.variance().toDecimal());
            put(station + ", mann_kendall, p_two_sided", test::p);
            Pettitt pettitt = Pettitt.of(series);
            put(station + ", pettitt, K", pettitt::k);
            put(station + ", pettitt, p ONE-sided exp(-6K^2/(T^3+T^2))", pettitt::oneSidedP);
            put(station + ", pettitt, index and year", pettitt.position()::getAsInt);
            put(
                    station + ", pettitt, year",
                    () -> series.values()
                            .get(pettitt.position().getAsInt() - 1)
                            .date()
                            .getYear());
            TheilSen line = TheilSen.of(series);
            Rational century = Rational.of(100);
            String sen = station + ", sen on (year-1900)/100, intercept";
            put(
                    station + ", sen on (year-1900)/100, slope",
                    () -> line.slope().value().orElseThrow().times(century).toDecimal());
            Supplier<Number> intercept = () -> value(line.at(LocalDate.of(1900, 12, 31), Intercept.JOINT));
            put(sen, intercept);
            put(sen + " = median(x - slope*t)", intercept);
        }
    }

    private static BigDecimal value(Evaluation evaluation) {
        return evaluation.value().orElseThrow().toDecimal();
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(SharedData.file(file)).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
