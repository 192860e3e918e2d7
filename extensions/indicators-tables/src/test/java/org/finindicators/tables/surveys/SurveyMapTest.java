/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.realsector.poverty.Inequality.GINI_INDEX;
import static org.finindicators.realsector.poverty.Inequality.MEAN_LOG_DEVIATION;
import static org.finindicators.realsector.poverty.Poverty.POVERTY_GAP;
import static org.finindicators.realsector.poverty.Poverty.POVERTY_HEADCOUNT;
import static org.finindicators.realsector.poverty.Poverty.POVERTY_SEVERITY;
import static org.finindicators.tables.source.Data.read;
import static org.finindicators.tables.writing.Writing.save;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.finindicators.indicator.Measurement;
import org.finindicators.realsector.survey.Bootstrap;
import org.finindicators.realsector.survey.ByGroup;
import org.finindicators.realsector.survey.PovertyLine;
import org.finindicators.realsector.survey.PovertyMeasures;
import org.finindicators.realsector.survey.Treatment;
import org.finindicators.realsector.survey.WelfarePolicy;
import org.finindicators.report.Format;
import org.finindicators.tables.source.Notation;
import org.finindicators.testkit.SharedData;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyMapTest {
    private static final SurveyMap MAP =
            SurveyMap.of("Ghana", "2017").welfare("income").line(PovertyLine.national("100"));

    @TempDir
    private Path folder;

    private SurveyFile file(SurveyMap map, String... lines) throws IOException {
        Path file = Files.write(folder.resolve("households.csv"), List.of(lines));
        return read(file.toString(), map);
    }

    private static void assertMeasured(Measurement measurement, String expected) {
        assertThat(measurement.decimal().orElseThrow())
                .as(measurement.indicator().id())
                .isCloseTo(new BigDecimal(expected), within(new BigDecimal("1E-15")));
    }

    private static String share(long part, long whole) {
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64)
                .toPlainString();
    }

    /**
     * The measures that the World Bank's package wbpip computes from its first sample, at a line that is the mean
     * welfare of the households, their weights left out.
     */
    @Test
    void marksForWhatIsMissing_addUpInAnyOrder() {
        assertThat(SurveyMap.of("Ghana", "2017")
                        .missing("n/a")
                        .notation(Notation.PLAIN.decimalComma())
                        .toString())
                .isEqualTo(SurveyMap.of("Ghana", "2017")
                        .notation(Notation.PLAIN.decimalComma())
                        .missing("n/a")
                        .toString())
                .contains("1234,5", "n/a");
    }

    @Test
    void sampleOfTheWorldBank_givesWhatItsPackagePublishes() {
        SurveyMap map =
                SurveyMap.of("ABC", "2000").welfare("welfare").weight("weight").groups("area", "gender");
        SurveyFile households =
                read(SharedData.file("inequality/wbpip_1.csv").toString(), map.line("3617167.627451172"));
        List<Measurement> measured = households
                .measure(
                        POVERTY_HEADCOUNT.variant("below"),
                        POVERTY_GAP.variant("below"),
                        POVERTY_SEVERITY.variant("below"),
                        POVERTY_SEVERITY.variant("watts-of-positive"),
                        GINI_INDEX)
                .measurements();
        assertThat(measured)
                .extracting(one -> one.decimal().orElseThrow().doubleValue())
                .usingElementComparator((a, b) -> Math.abs(a - b) <= 0.5e-10 ? 0 : Double.compare(a, b))
                .containsExactly(.7333513252, .3957583807, .2534848819, .6899868015, .514799878684);
        assertThat(households.rows()).isEqualTo(2000);
        assertThat(households.refused()).isZero();
        assertThat(households.violations()).isEmpty();
        assertThat(households.unbound()).containsExactly("country_code", "survey_year");
        assertThat(households.by("area").survey().groups()).containsExactly("rural", "urban");
    }

    /** The package sets the one income of zero to 1 after it has taken the mean; here the policy comes first. */
    @Test
    void sampleOfTheWorldBank_underAPolicy_givesThePublishedDeviation() {
        WelfarePolicy one = WelfarePolicy.of("zero and below to 1")
                .withNegative(Treatment.FLOOR)
                .withZero(Treatment.FLOOR)
                .withFloor("1");
        SurveyFile households = read(
                SharedData.file("inequality/wbpip_1.csv").toString(),
                SurveyMap.of("ABC", "2000").welfare("welfare").weight("weight").under(one));
        assertThat(households
                        .measure(MEAN_LOG_DEVIATION)
                        .measurements()
                        .get(0)
                        .decimal()
                        .orElseThrow())
                .isCloseTo(new BigDecimal(".473784028222"), within(new BigDecimal("4E-11")));
    }

    /** The second sample has marks for missing values, also of weights: such a row stands for nobody knows how many. */
    @Test
    void secondSampleOfTheWorldBank_countsWhatIsMissing() {
        SurveyFile households = read(
                SharedData.file("inequality/wbpip_2.csv").toString(),
                SurveyMap.of("ABC", "2000")
                        .welfare("welfare")
                        .weight("weight")
                        .notation(Notation.PLAIN.missing("NA"))
                        .dropMissing());
        assertThat(households
                        .measure(GINI_INDEX)
                        .measurements()
                        .get(0)
                        .decimal()
                        .orElseThrow())
                .isCloseTo(new BigDecimal(".318649975354"), within(new BigDecimal("1E-12")));
        assertThat(households.rows()).isEqualTo(2000);
        assertThat(households.violations()).hasSize((int) households.refused());
    }

    /**
     * 1,000 households in each of five regions, all of weight 2; in region r the first 100 r of them have 50 and the
     * others 200, and two of the poor in region 1 state nothing. Hand: 98 of 998 and 100 r of 1,000 are poor, 1,498 of
     * 4,998 in all, each by half of the line.
     */
    @Test
    void regions_areMeasured_andWhatIsMissingIsCounted() throws IOException {
        StringBuilder csv = new StringBuilder("household,region,income,weight\n");
        for (int row = 0; row < 5000; row++) {
            int region = row / 1000 + 1;
            String income = row == 7 || row == 70 ? "" : row % 1000 < 100 * region ? "50" : "200";
            csv.append("H")
                    .append(row)
                    .append(",R")
                    .append(region)
                    .append(',')
                    .append(income)
                    .append(",2\n");
        }
        Path file = Files.writeString(folder.resolve("households.csv"), csv);

        SurveyFile households =
                read(file.toString(), MAP.weight("weight").groups("region").dropMissing());
        SurveyMeasures poverty = households.by("region").measure(POVERTY_HEADCOUNT, POVERTY_GAP);

        List<Measurement> measured = poverty.measurements();
        assertMeasured(measured.get(0), share(98, 998));
        assertMeasured(measured.get(1), share(49, 998));
        for (int region = 2; region <= 5; region++) {
            assertMeasured(measured.get(2 * region - 2), share(region, 10));
            assertMeasured(measured.get(2 * region - 1), share(region, 20));
        }
        assertMeasured(measured.get(10), share(1498, 4998));
        assertMeasured(measured.get(11), share(749, 4998));
        assertThat(poverty).hasToString("""
                2017
                region   rows  persons  Poverty headcount, %  Poverty gap, %
                ------------------------------------------------------------
                R1        998    1,996                  9.82            4.91
                R2      1,000    2,000                 20.00           10.00
                R3      1,000    2,000                 30.00           15.00
                R4      1,000    2,000                 40.00           20.00
                R5      1,000    2,000                 50.00           25.00
                all     4,998    9,996                 29.97           14.99
                policy missing dropped: welfare that is missing dropped, 2 rows, weight 4""");
        assertThat(households.rows()).isEqualTo(5000);
        assertThat(households.refused()).isZero();
        assertThat(households.explain(POVERTY_GAP).method())
                .contains("policy missing dropped: welfare that is missing dropped, 2 rows, weight 4");
        assertThat(households.by("region").explain("R1", POVERTY_GAP).toString())
                .contains("R1");
    }

    @Test
    void missingWelfare_withoutAPolicy_leavesTheMeasureUndefined() throws IOException {
        SurveyFile households = file(MAP, "income", "50", "\"\"", "200");
        assertThat(households.survey().size()).isEqualTo(3);
        assertThat(households.refused()).isZero();
        assertThat(households.measure(POVERTY_HEADCOUNT).measurements().get(0).isDefined())
                .isFalse();
        assertThat(households.measure(POVERTY_HEADCOUNT).toString()).contains("undefined");
    }

    /** Hand: 300 for 3 persons is 100 each and not poor, 90 for 1 is; 2 x 3 persons and 5 x 1: 5 of 11. */
    @Test
    void householdWelfare_isDividedBySize_andWeightIsMultipliedByIt() throws IOException {
        SurveyMap map = MAP.householdWelfare("income").size("members").weight("w");
        SurveyFile households = file(map, "w,members,income", "2,3,300", "5,1,90");
        assertMeasured(households.measure(POVERTY_HEADCOUNT).measurements().get(0), share(5, 11));
        assertThat(households.survey().weight(0)).isEqualTo(6);
    }

    /** Hand: 90 of 100 and 90 of 60 are 0.9 and 1.5 lines; the gap is 0.1 of the one row in two that is poor. */
    @Test
    void lineOfTheRow_isTheUnitOfWelfare() throws IOException {
        SurveyMap map = SurveyMap.of("Ghana", "2017").welfare("income").lineOfRow("z");
        SurveyFile households = file(map, "income,z", "90,100", "90,60");
        assertMeasured(
                households
                        .measure(POVERTY_HEADCOUNT.variant("below"))
                        .measurements()
                        .get(0),
                "0.5");
        assertThat(households
                        .measure(POVERTY_GAP.variant("below"))
                        .measurements()
                        .get(0)
                        .decimal()
                        .orElseThrow())
                .isCloseTo(new BigDecimal("0.05"), within(new BigDecimal("1E-15")));
    }

    @Test
    void whatCannotBeRead_isRefused_withItsPlace_allAtOnce() throws IOException {
        SurveyMap map = MAP.weight("w").size("n").groups("region");
        SurveyFile households = file(
                map,
                "region,income,w,n",
                "North,50,2,1",
                "North,\"1,5\",2,1",
                "North,50,-2,0",
                "South,50,,1",
                ",200,2,1",
                "South,50,2,1,7",
                "South,#DIV/0!,2,1",
                "South,1E+999999999,2,1");
        assertThat(households.rows()).isEqualTo(8);
        assertThat(households.refused()).isEqualTo(6);
        assertThat(households.survey().size()).isEqualTo(2);
        assertThat(households.violations())
                .extracting(Violation::path)
                .containsExactly(
                        "households.csv, line 3, income",
                        "households.csv, line 4, w",
                        "households.csv, line 4, n",
                        "households.csv, line 5, w",
                        "households.csv, line 7",
                        "households.csv, line 8, income",
                        "households.csv, line 9, income");
        assertThat(households.violations())
                .extracting(Violation::value)
                .startsWith("1,5", "-2", "0")
                .contains("#DIV/0!", "1E+999999999");
        assertThat(households.violations().get(1)).asString().contains("must not be negative");
        assertThat(households.violations().get(3)).asString().contains("is missing");
        assertThat(households.by("region").survey().groups()).containsExactly("North", "(not stated)");
        assertThat(households.by("region").measure(POVERTY_HEADCOUNT).toString())
                .endsWith("\nhouseholds.csv: 6 of 8 rows were refused")
                .doesNotContain("refused: ");
        assertThat(households.report().toString()).contains("households.csv: 6 of 8 rows were refused");
        assertThat(households.explain(POVERTY_HEADCOUNT).toString()).contains("6 of 8 rows were refused");
    }

    @Test
    void columnThatIsNotThere_isSaid_withWhatMayHaveBeenMeant() {
        assertThatThrownBy(() -> file(MAP.weight("wieght"), "incme,weight", "1,1"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("did you mean incme?")
                .hasMessageContaining("did you mean weight?");
    }

    @Test
    void map_thatContradictsItself_isRefused() {
        assertThatThrownBy(() -> file(SurveyMap.of("Ghana", "2017"), "income", "1"))
                .hasMessageContaining("names no column of welfare");
        assertThatThrownBy(() -> file(MAP.householdWelfare("income"), "income", "1"))
                .hasMessageContaining("no column of their size");
        assertThatThrownBy(() -> file(MAP.lineOfRow("z"), "income,z", "1,1")).hasMessageContaining("another line");
    }

    @Test
    void by_aColumnThatIsNoGroup_isRefused() throws IOException {
        SurveyFile households = file(MAP.groups("region"), "income,region", "50,North");
        assertThatThrownBy(() -> households.by("regoin")).hasMessageContaining("did you mean region?");
        assertThatThrownBy(() -> households.by("region").explain("Nort", POVERTY_GAP))
                .hasMessageContaining("did you mean North?");
    }

    @Test
    void columnOfNames_isNoColumnOfGroups() throws IOException {
        StringBuilder csv = new StringBuilder("income,name\n");
        for (int row = 0; row <= 10_000; row++) {
            csv.append("1,H").append(row).append('\n');
        }
        Path file = Files.writeString(folder.resolve("names.csv"), csv);
        assertThatThrownBy(() -> read(file.toString(), MAP.groups("name")))
                .hasMessageContaining("more than 10000 different labels");
    }

    @Test
    void clusters_areOfTheRowsThatWereRead_whateverThePolicyLeaves() throws IOException {
        SurveyFile households = file(
                MAP.cluster("village").groups("region").dropMissing(),
                "income,village,region",
                "50,B,1",
                ",A,1",
                "200,A,10",
                "bad,A,2",
                "70,C,2");
        assertThat(households.clusters()).containsExactly(1, 0, 0, 2);
        assertThat(households.by("region").survey().groups()).containsExactly("1", "2", "10");
        ByGroup intervals = ByGroup.of(
                households.by("region").survey(),
                Map.of("headcount", PovertyMeasures.fgt(0)),
                Bootstrap.ofSeed(1).withReplications(100).withClusters(households.clusters()));
        assertThat(intervals.interval(3, 0)).isPresent();
    }

    @Test
    void prints_onEightyColumns_withFaultsAndWhatIsNotRead() throws IOException {
        SurveyFile households = file(
                MAP.groups("region").weight("w"),
                "region,income,w,wealth,a rather long name of a column that nobody asked for,another one of them",
                "North,50,2,1,1,1",
                "North,x,2,1,1,1");
        assertThat(households.toString().lines()).allMatch(line -> line.length() <= 80);
        assertThat(households.toString())
                .contains(
                        "households.csv: 2 rows read, 1 refused", "not read: wealth", "1 fault:", "line 3, income = x");
        assertThat(households.as(Format.CSV).lines()).first().isEqualTo("column,group,rows,persons");
        assertThat(MAP.groups("region").toString()).contains("welfare per person: income", "groups: region");
        assertThat(households.report().measurements()).hasSizeGreaterThan(10);
        assertThat(households.report().subject()).isEqualTo("Ghana");
    }

    @Test
    void fileWithoutRows_isASurveyOfNobody() throws IOException {
        SurveyFile households = file(MAP.groups("region"), "income,region");
        assertThat(households.rows()).isZero();
        assertThat(households.by("region").measure(POVERTY_HEADCOUNT).toString())
                .contains("undefined: group too small (the survey has no row)");
    }

    /** Labels that differ in the number at their end are in the order of the numbers. */
    @Test
    void manyGroups_areTheFirstTwentyInPrint() throws IOException {
        StringBuilder csv = new StringBuilder("income,village\n");
        for (int row = 100; row > 0; row--) {
            csv.append("50,V").append(row).append('\n');
        }
        SurveyFile households =
                read(Files.writeString(folder.resolve("villages.csv"), csv).toString(), MAP.groups("village"));
        assertThat(households.toString())
                .contains("village  V20", "village: 80 further groups, which table() lists")
                .doesNotContain("V21");
        assertThat(households.table().rows()).hasSize(101);
        assertThat(households.by("village").survey().groups())
                .startsWith("V1", "V2", "V3")
                .endsWith("V99", "V100");
    }

    @Test
    void measures_areSaved_inFullAndForReading() throws IOException {
        SurveyFile households = file(MAP.groups("region"), "income,region", "50,North", "x,North", "200,South");
        SurveyMeasures poverty = households.by("region").measure(POVERTY_HEADCOUNT);
        assertThat(Files.readString(save(poverty, folder.resolve("poverty.html"))))
                .contains("North", "households.csv: 1 of 3 rows was refused");
        assertThat(Files.readString(save(poverty, folder.resolve("poverty.csv")))
                        .lines())
                .hasSize(4);
        assertThat(Files.readString(save(households, folder.resolve("households.md"))))
                .contains("| region | North | 1 | 1 |", "line 3, income = x");
    }
}
