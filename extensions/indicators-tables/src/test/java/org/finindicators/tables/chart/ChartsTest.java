/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.finindicators.assessment.Assessment;
import org.finindicators.assessment.Rating;
import org.finindicators.formula.Formula;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Tier;
import org.finindicators.indicator.Variant;
import org.finindicators.intermediary.capital.Solvency;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanBuilder;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.loanbook.report.Migration;
import org.finindicators.loanbook.tally.LoanTape;
import org.finindicators.monitoring.ResultIndicator;
import org.finindicators.monitoring.ResultsFramework;
import org.finindicators.monitoring.Trajectory;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.project.ProjectInstruments;
import org.finindicators.realsector.lorenz.GroupedWelfare;
import org.finindicators.realsector.lorenz.LorenzPoint;
import org.finindicators.realsector.survey.GrowthAndRedistribution;
import org.finindicators.realsector.survey.PovertyMeasures;
import org.finindicators.realsector.survey.Survey;
import org.finindicators.sector.rates.NelsonSiegel;
import org.finindicators.sector.rates.YieldCurve;
import org.finindicators.statement.Statement;
import org.finindicators.statistics.TimeSeries;
import org.finindicators.surveillance.PeerFigures;
import org.finindicators.surveillance.PeerGroup;
import org.finindicators.surveillance.TrendAnalysis;
import org.finindicators.testkit.SharedData;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ChartsTest {
    private static final String JUNE = "2024-06-30";
    private static final String DECEMBER = "2024-12-31";

    /** Draws in all sizes and colours, and returns the one for a page. */
    private static Drawn drawn(Chart chart) {
        for (ChartSize size : ChartSize.values()) {
            for (ChartTheme theme : ChartTheme.values()) {
                Drawn one = new Drawn(chart.in(size).svg(theme));
                one.assertSound();
                one.assertBarsAreTrue();
                assertThat(one.width()).isEqualTo(size.width());
            }
        }
        return new Drawn(chart.svg());
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(SharedData.file(file))) {
            return csv.stream().toList();
        }
    }

    /** The bar of a row, read by the axis. */
    private static double bar(Drawn drawn, int row) {
        Element bar = drawn.all("rect", "bar").get(row);
        return drawn.across().read(Drawn.number(bar, "x") + Drawn.number(bar, "width"));
    }

    @Test
    void series_hasTrendTargetsAndTheWayBetween() {
        ResultIndicator result = ResultIndicator.builder("late", "Loans late")
                .inPercent()
                .better(Direction.LOWER)
                .baseline("2018-12-31", "10")
                .target("2024-12-31", "4")
                .build();
        TimeSeries series = TimeSeries.builder("Loans late, %")
                .at("2019-12-31", "9")
                .at("2020-12-31", "8")
                .at("2021-12-31", "7")
                .at("2022-12-31", "6")
                .build();
        Drawn drawn = drawn(Charts.chart(TrendAnalysis.of(series), result));
        assertThat(drawn.texts("key"))
                .containsExactly("values", "Theil-Sen line: no trend", "baseline", "expected way, linear", "target");
        // hand: the axis from 4 to 10 by ones; 31 December 2018 at its left end, 2024 at its right end
        List<Element> marks = drawn.all("circle", "mark");
        assertThat(drawn.upright().read(Drawn.number(marks.get(0), "cy"))).isCloseTo(9, within(1e-5));
        double[] ends = path(drawn, "expected way, linear");
        assertThat(drawn.upright().read(ends[1])).isCloseTo(10, within(1e-5));
        assertThat(drawn.upright().read(ends[3])).isCloseTo(4, within(1e-5));
        // hand: 1,096 of 2,192 days have passed on 31 December 2021
        assertThat(Drawn.number(marks.get(2), "cx")).isCloseTo((ends[0] + ends[2]) / 2, within(1e-3));
        // hand: the line falls from 9 to 6
        double[] trend = path(drawn, "Theil-Sen line: no trend");
        assertThat(drawn.upright().read(trend[1])).isCloseTo(9, within(0.01));
        assertThat(drawn.upright().read(trend[3])).isCloseTo(6, within(0.01));
    }

    /** The numbers of the line of a layer. */
    private static double[] path(Drawn drawn, String layer) {
        Element line = drawn.all("path", "line").stream()
                .filter(one -> ((Element) one.getParentNode())
                        .getAttribute("data-name")
                        .equals(layer))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(
                        line.getAttribute("d").replaceAll("[MLZ]", " ").strip().split("\\s+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @Test
    void steppedWay_staysUntilTheTarget_andGeometricOneGrows() {
        ResultIndicator.Builder result = ResultIndicator.builder("n", "Borrowers")
                .unit("persons")
                .better(Direction.HIGHER)
                .baseline("2020-12-31", "100")
                .target("2024-12-31", "1600");
        double[] stepped =
                path(drawn(Charts.chart(result.trajectory(Trajectory.STEPPED).build())), "expected way, stepped");
        assertThat(stepped[1]).isEqualTo(stepped[3]);
        assertThat(stepped[2]).isEqualTo(stepped[4]);
        Drawn geometric =
                drawn(Charts.chart(result.trajectory(Trajectory.GEOMETRIC).build()));
        double[] way = path(geometric, "expected way, geometric");
        // hand: half of the way is 100 x 16^(1/2) = 400, up to the days of a leap year
        assertThat(geometric.upright().read(way[25])).isCloseTo(400, within(2.0));
    }

    @Test
    void seriesOfOneIndicator_andTargetOfAnother_areRefused() {
        ResultIndicator result = ResultIndicator.builder(Solvency.EQUITY_TO_ASSETS)
                .baseline("2018-12-31", "0.1")
                .target("2024-12-31", "0.12")
                .build();
        TrendAnalysis other = TrendAnalysis.of(TimeSeries.yearly("Loans late", 2019, "1", "2"));
        assertThatThrownBy(() -> Charts.chart(other, result))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is of " + Solvency.EQUITY_TO_ASSETS.id());
        assertThat(drawn(Charts.chart(other)).texts("note").get(0)).startsWith("No trend: too little history");
    }

    /** hand: of 1, 2, 3, 4, 10 the median is 3 and by (n - 1) p + 1 the quartiles are 2 and 4. */
    @Test
    void subject_isMarkedAmongItsPeers() {
        PeerFigures.Builder figures =
                PeerFigures.builder("Return", Direction.HIGHER).with("Own", "5").without("Gone", "closed");
        List.of("1", "2", "3", "4", "10").forEach(value -> figures.with("Peer " + value, value));
        PeerFigures all = figures.build();
        Drawn drawn = drawn(Charts.chart(PeerGroup.builder("mine")
                .rule("made up")
                .with(all.subjects())
                .build()
                .position("Own", all)));
        assertThat(drawn.texts("key"))
                .containsExactly("Own: 5", "peers: mine", "median 3", "first quartile 2", "third quartile 4");
        assertThat(drawn.texts("name"))
                .containsExactly("Peer 10", "Own", "Peer 4", "Peer 3", "Peer 2", "Peer 1", "Gone");
        assertThat(drawn.texts("missing")).containsExactly("no value: not reported (closed)");
        assertThat(drawn.all("rect", "bar").get(1).getAttribute("fill")).isEqualTo(ChartTheme.LIGHT.strong());
        assertThat(drawn.all("rect", "bar").get(0).getAttribute("fill")).isEqualTo(ChartTheme.LIGHT.soft());
        List<Double> references = new ArrayList<>();
        for (Element rule : drawn.all("path", "rule")) {
            references.add(drawn.across()
                    .read(Double.parseDouble(rule.getAttribute("d").split("[M ]")[1])));
        }
        assertThat(references)
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-5 ? 0 : 1, Double.class)
                .containsExactly(3.0, 2.0, 4.0);
    }

    @Test
    void groupThatIsTooSmall_hasNoMedian_andSaysSo() {
        PeerFigures two = PeerFigures.builder("Return", Direction.HIGHER)
                .with("Own", "5")
                .with("Other", "4")
                .build();
        Drawn drawn = drawn(Charts.chart(PeerGroup.builder("two")
                .rule("made up")
                .with(two.subjects())
                .build()
                .position("Own", two)));
        assertThat(drawn.all("path", "rule")).isEmpty();
        assertThat(drawn.texts("note").get(0))
                .startsWith("No median and quartiles: group too small (1 peer has a value");
    }

    @Test
    void amountsInSeveralCurrencies_areNotDrawn_andNamed() {
        List<Measurement> amounts = new ArrayList<>();
        for (String currency : List.of("EUR", "USD")) {
            amounts.add(Size.TOTAL.measure(Statement.builder("Bank in " + currency, ReportingPeriod.year(2023))
                    .currency(currency)
                    .closing(TOTAL_ASSETS, "100")
                    .build()));
        }
        Drawn drawn = drawn(Charts.chart(PeerFigures.of(amounts)));
        assertThat(drawn.all("rect", "bar")).isEmpty();
        assertThat(drawn.texts("none").get(0)).startsWith("No value: currency mismatch");
        assertThat(drawn.texts("name")).containsExactly("Bank in EUR", "Bank in USD");
        assertThat(drawn.texts("missing")).containsExactly("no value: not comparable", "no value: not comparable");
    }

    /** An amount of money, for want of one in the catalogue. */
    private static final class Size {
        static final Indicator TOTAL = Indicator.builder("test.size", "Size")
                .topic("Size")
                .definition("Total assets.")
                .better(Direction.CONTEXTUAL)
                .tier(Tier.OTHER)
                .roles(Role.INTERMEDIATE)
                .source(Authority.LIBRARY, "made up")
                .variant(Variant.of("closing", Authority.LIBRARY, Formula.closing(TOTAL_ASSETS)))
                .build();
    }

    private static Measurement equityRatio(String bank, String currency, String equity) {
        return Solvency.EQUITY_TO_ASSETS.measure(Statement.builder(bank, ReportingPeriod.year(2023))
                .currency(currency)
                .closing(EQUITY, equity)
                .closing(TOTAL_ASSETS, "100")
                .build());
    }

    @Test
    void measuredPeers_haveUnitAndPeriod() {
        Drawn drawn = drawn(
                Charts.chart(PeerFigures.of(List.of(equityRatio("A", "EUR", "12.5"), equityRatio("B", "USD", "7")))));
        assertThat(drawn.texts("title")).containsExactly("Equity / total assets, 2023");
        assertThat(drawn.texts("axis-words")).containsExactly("%");
        assertThat(drawn.texts("value")).containsExactly("12.50 %", "7.00 %");
        assertThat(bar(drawn, 0)).isCloseTo(12.5, within(1e-5));
    }

    /** The medians of what the FDIC publishes, bank by bank; in the last quarter of 2023 there are 14 banks. */
    @Test
    void distributionOfPublishedRatios() throws IOException {
        Map<String, List<Double>> published = new TreeMap<>();
        List<Measurement> measured = new ArrayList<>();
        for (NamedCsvRecord row : rows("fdic/fdic15.csv")) {
            String date = row.getField("REPDTE");
            published.computeIfAbsent(date, day -> new ArrayList<>()).add(Double.parseDouble(row.getField("EQR")));
            int month = Integer.parseInt(date.substring(4, 6));
            measured.add(Solvency.EQUITY_TO_ASSETS.measure(Statement.builder(
                            row.getField("CERT"),
                            ReportingPeriod.quarter(Integer.parseInt(date.substring(0, 4)), month / 3))
                    .currency("USD")
                    .closing(EQUITY, row.getField("EQ"))
                    .closing(TOTAL_ASSETS, row.getField("ASSET"))
                    .build()));
        }
        Drawn drawn = drawn(Charts.chart(measured));
        List<Element> marks = drawn.all("circle", "mark");
        assertThat(marks).hasSize(29).hasSameSizeAs(published.keySet());
        int i = 0;
        for (List<Double> values : published.values()) {
            double[] sorted =
                    values.stream().mapToDouble(value -> value).sorted().toArray();
            double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
            assertThat(drawn.upright().read(Drawn.number(marks.get(i++), "cy"))).isCloseTo(median, within(1e-4));
        }
        assertThat(published.get("20231231")).hasSize(14);
        assertThat(drawn.description()).contains("2023 Q4: median").contains(", 14 values");
    }

    @Test
    void distribution_hasGaps_andRefusesWhatCannotBeOneSeries() {
        PeerFigures some = PeerFigures.builder("R", Direction.HIGHER)
                .with("A", "1")
                .with("B", "3")
                .build();
        PeerFigures none = PeerFigures.builder("R", Direction.HIGHER)
                .without("A", "closed")
                .build();
        Map<ReportingPeriod, PeerFigures> all = Map.of(
                ReportingPeriod.year(2020), some, ReportingPeriod.year(2021), none, ReportingPeriod.year(2022), some);
        Drawn drawn = drawn(Charts.chart(all));
        assertThat(drawn.all("path", "gap")).hasSize(1);
        assertThat(drawn.all("path", "line")).isEmpty();
        assertThat(drawn.texts("note")).contains("No value: 2021: nobody has a value");
        PeerFigures others =
                PeerFigures.builder("S", Direction.HIGHER).with("A", "1").build();
        assertThatThrownBy(() -> Charts.chart(
                        Map.of(ReportingPeriod.year(2020), some, ReportingPeriod.quarter(2020, 4), others)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("are of several things: R, S")
                .hasMessageContaining("ends on the same day as 2020");
    }

    /** As published: 1,214,912.21 of 144,589,166.10 are late more than 30 days, 1.26063 % 16 days or more. */
    @Test
    void agingOfPublishedLoans() throws IOException {
        List<Loan> loans = new ArrayList<>();
        for (NamedCsvRecord row : rows("loans/lendingclub_2018q1.csv")) {
            LoanBuilder loan = Loan.builder("row " + loans.size())
                    .asOf("2018-03-31")
                    .currency("USD")
                    .balance(row.getField("balance"));
            loans.add(
                    switch (row.getField("loan_status")) {
                        case "Current" -> loan.daysLate(0).build();
                        case "In Grace Period" -> loan.daysLate(1).build();
                        case "Late (16-30 days)" -> loan.daysLate(16).build();
                        case "Late (31-120 days)" -> loan.daysLate(31).build();
                        case "Fully Paid" -> loan.status(LoanStatus.REPAID).build();
                        default -> loan.writtenOff().build();
                    });
        }
        Drawn drawn = drawn(
                Charts.chart(LoanTape.of(loans).aged(AgingScheme.of(15, 30)).tally()));
        assertThat(drawn.texts("axis-words")).containsExactly("million USD");
        assertThat(drawn.texts("name"))
                .containsExactly("not late", "1 to 15 days", "16 to 30 days", "more than 30 days");
        assertThat(bar(drawn, 3)).isCloseTo(1_214_912.21, within(150.0));
        assertThat(bar(drawn, 0) + bar(drawn, 1) + bar(drawn, 2) + bar(drawn, 3))
                .isCloseTo(144_589_166.10, within(600.0));
        assertThat(drawn.texts("value").get(3)).isEqualTo("1,214,912.21 (0.84 %)");
    }

    /** hand: of 600 not late 200 roll and 400 stay or are repaid; of 900 late 500 are written off, 400 cured. */
    @Test
    void rollRates() {
        AgingScheme scheme = AgingScheme.of(30, 90);
        List<Loan> before = List.of(
                loan("A", JUNE, "100").daysLate(0).build(),
                loan("B", JUNE, "200").daysLate(0).build(),
                loan("C", JUNE, "300").daysLate(0).build(),
                loan("D", JUNE, "400").daysLate(30).build(),
                loan("E", JUNE, "500").daysLate(1).build());
        List<Loan> after = List.of(
                loan("A", DECEMBER, "90").daysLate(0).build(),
                loan("B", DECEMBER, "190").daysLate(20).build(),
                loan("C", DECEMBER, "0").build(),
                loan("D", DECEMBER, "350").daysLate(0).build(),
                loan("E", DECEMBER, "500").writtenOff().build());
        Drawn drawn = drawn(Charts.chart(Migration.of(
                LoanTape.of(before).aged(scheme), LoanTape.of(after).aged(scheme))));
        assertThat(drawn.texts("value")).containsExactly("33.33 %, 66.67 %", "55.56 %, 44.44 %");
        assertThat(drawn.texts("missing")).hasSize(2).allMatch(why -> why.startsWith("no value: zero denominator"));
        assertThat(bar(drawn, 0)).isCloseTo(100 / 3.0, within(1e-4));
        assertThat(bar(drawn, 1)).isCloseTo(200 / 3.0, within(1e-4));
        assertThat(bar(drawn, 2)).isCloseTo(500 / 9.0, within(1e-4));
    }

    private static LoanBuilder loan(String id, String date, String balance) {
        return Loan.builder(id).asOf(date).currency("USD").balance(balance);
    }

    @Test
    void lorenzCurve_goesThroughItsPoints() {
        Drawn drawn = drawn(
                Charts.chart(GroupedWelfare.of(new double[] {0.2, 0.5, 0.9, 1}, new double[] {0.08, 0.27, 0.76, 1})));
        double[][] expected = {{0, 0}, {20, 8}, {50, 27}, {90, 76}, {100, 100}};
        List<Element> marks = drawn.all("circle", "mark");
        assertThat(marks).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(drawn.across().read(Drawn.number(marks.get(i), "cx"))).isCloseTo(expected[i][0], within(1e-4));
            assertThat(drawn.upright().read(Drawn.number(marks.get(i), "cy"))).isCloseTo(expected[i][1], within(1e-4));
        }
    }

    @Test
    void lorenzPointsOnNoCurve_areRefused() {
        GroupedWelfare above = GroupedWelfare.of(LorenzPoint.of("0.25", "0.95"), LorenzPoint.of("1", "1"));
        assertThatThrownBy(() -> Charts.chart(above))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is above the diagonal");
    }

    /** The Gini index that the World Bank's package wbpip computes from this sample is 0.514799878684. */
    @Test
    void lorenzCurveOfPublishedSample_enclosesItsGini() throws IOException {
        List<NamedCsvRecord> rows = rows("inequality/wbpip_1.csv");
        Drawn drawn = drawn(Charts.chart(Survey.of(column(rows, "welfare"), column(rows, "weight"))));
        double[] way = path(drawn, "Lorenz curve");
        double below = 0;
        for (int i = 2; i < way.length; i += 2) {
            double wide = drawn.across().read(way[i]) - drawn.across().read(way[i - 2]);
            below += wide * (drawn.upright().read(way[i + 1]) + drawn.upright().read(way[i - 1])) / 2 / 10_000;
        }
        // chords of a hundred steps run a little above the curve
        assertThat(1 - 2 * below).isCloseTo(0.5148, within(0.001)).isLessThan(0.5148);
        assertThat(drawn.texts("note").get(0)).startsWith("Gini coefficient 51.48 %; 2,000 rows");
    }

    private static double[] column(List<NamedCsvRecord> rows, String name) {
        return rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.getField(name)))
                .toArray();
    }

    @Test
    void yieldCurve_hasTermsInYears() {
        YieldCurve curve = YieldCurve.parse("3m 5.4 %, 1y 4.79 %, 2y 4.23 %, 5y 3.84 %, 10y 3.88 %");
        Drawn drawn = drawn(Charts.chart(curve));
        assertThat(drawn.texts("axis-words")).containsExactly("% a year", "years to maturity");
        Element first = drawn.all("circle", "mark").get(0);
        assertThat(drawn.across().read(Drawn.number(first, "cx"))).isCloseTo(0.25, within(1e-5));
        assertThat(drawn.upright().read(Drawn.number(first, "cy"))).isCloseTo(5.4, within(1e-5));
        assertThat(drawn(Charts.chart(YieldCurve.parse("3m 5 %, 9m 5.5 %"))).texts("axis-words"))
                .contains("months to maturity");
        assertThat(drawn(Charts.chart(NelsonSiegel.fit(curve).orElseThrow())).all("circle", "mark"))
                .hasSize(5);
    }

    /** hand: 2,600 is (2,600 - 1,000) / (5,000 - 1,000) = 0.4 of the way. */
    @Test
    void progress_isOnTheScaleOfItsRow() {
        Chart chart = Charts.chart(ResultsFramework.builder("Rural finance")
                .asOf("2022-12-31")
                .with(ResultIndicator.builder("borrowers", "Borrowers")
                        .unit("persons")
                        .better(Direction.HIGHER)
                        .baseline("2020-12-31", "1000")
                        .target("2024-12-31", "5000")
                        .actual("2022-12-31", "2600"))
                .with(ResultIndicator.builder("branches", "Branches")
                        .unit("branches")
                        .better(Direction.HIGHER)
                        .baseline("2020-12-31", "4")
                        .target("2024-12-31", "9"))
                .build());
        Drawn drawn = drawn(chart);
        List<Element> marks = drawn.all("circle", "mark");
        double baseline = Drawn.number(marks.get(0), "cx");
        double target = Double.parseDouble(
                drawn.all("path", "mark").get(0).getAttribute("d").split("[M ]")[1]);
        assertThat((Drawn.number(marks.get(1), "cx") - baseline) / (target - baseline))
                .isCloseTo(0.4, within(1e-6));
        assertThat(drawn.texts("value")).containsExactly("at risk", "undefined");
        assertThat(drawn.description())
                .contains(
                        "Borrowers: at risk; baseline 1,000 persons on 2020-12-31; last value 2,600 persons on 2022-12-31;"
                                + " target 5,000 persons by 2024-12-31")
                .contains("Branches: undefined; baseline 4 branches on 2020-12-31; last value not reported");
        assertThatThrownBy(() -> chart.axis("0", "1")).hasMessageContaining("each row has a scale of its own");
    }

    /** hand: of two criteria one met and one partly met, (1 + 1/2) / 2 = 75 %. */
    @Test
    void scores_ofSections_orTheReasonWhyThereIsNone() {
        Assessment assessment = Assessment.of(ProjectInstruments.ENABLING_FACTORS, "Credit line", "2023-06-30")
                .rate("capacity.institutions", Rating.MET, "seen")
                .rate("capacity.project-management", Rating.PARTLY, "seen");
        Drawn drawn = drawn(Charts.chart(assessment));
        assertThat(drawn.texts("tick")).first().isEqualTo("0");
        assertThat(drawn.texts("tick")).last().isEqualTo("100");
        assertThat(drawn.all("rect", "bar")).isNotEmpty();
        assertThat(drawn.description()).contains("Capacity: 75.00 %; 2 of 2 criteria assessed");
        assertThat(drawn.description()).contains("Macroeconomic conditions: no value, not reported");
    }

    /** Each part begins where the one before ends. */
    @Test
    void decomposition_leadsFromOneSurveyToTheOther() {
        Survey first = Survey.of(new double[] {1, 2, 6, 9}, "4");
        Survey second = Survey.of(new double[] {3, 5, 7, 9}, "4");
        Drawn drawn = drawn(Charts.chart(GrowthAndRedistribution.of(
                PovertyMeasures.fgt(0), first, second, GrowthAndRedistribution.Reference.SHAPLEY)));
        List<Element> bars = drawn.all("g", "value-bar");
        assertThat(bars).hasSize(5);
        // hand: two of four are poor, then one of four
        assertThat(bars.get(0).getAttribute("data-to")).isEqualTo("0.5");
        assertThat(bars.get(4).getAttribute("data-to")).isEqualTo("0.25");
        for (int i = 1; i < 4; i++) {
            assertThat(Drawn.number(bars.get(i), "data-from")).isEqualTo(Drawn.number(bars.get(i - 1), "data-to"));
        }
        assertThat(Drawn.number(bars.get(3), "data-to")).isEqualTo(0.25);
    }
}
