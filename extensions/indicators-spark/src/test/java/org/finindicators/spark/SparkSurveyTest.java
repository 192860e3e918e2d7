/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.finindicators.formula.Evaluation;
import org.finindicators.realsector.survey.ByGroup;
import org.finindicators.realsector.survey.InequalityMeasures;
import org.finindicators.realsector.survey.Measure;
import org.finindicators.realsector.survey.PovertyMeasures;
import org.finindicators.realsector.survey.PovertyTally;
import org.finindicators.realsector.survey.Survey;
import org.finindicators.realsector.survey.TheilTally;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

/** What Spark sums of a survey is what the core measures of the same rows, read here. */
class SparkSurveyTest {
    private static final List<String> REGIONS = List.of("East", "North", "West");
    private static final String LINE = "400";

    private static Dataset<Row> households() {
        return Session.SPARK
                .range(0, 3_000, 1, 3)
                .selectExpr(
                        "id",
                        "exp(6 + (pmod(xxhash64(id), 2001) - 1000) / 700.0D) AS income",
                        "1 + pmod(xxhash64(id, 1), 900) / 100.0D AS weight",
                        "elt(1 + CAST(pmod(xxhash64(id, 2), 3) AS INT), 'East', 'North', 'West') AS region");
    }

    private static Survey survey(List<Row> rows) {
        double[] incomes = rows.stream().mapToDouble(row -> row.getDouble(1)).toArray();
        double[] weights = rows.stream().mapToDouble(row -> row.getDouble(2)).toArray();
        return Survey.of(incomes, weights, LINE);
    }

    private static SparkSurvey asked(Dataset<Row> rows) {
        return SparkSurvey.of(
                rows,
                table -> table.welfare("income").weight("weight").by("region").line(LINE));
    }

    private static void assertAgree(String how, ByGroup found, ByGroup expected) {
        assertThat(found.rows()).as(how).hasSameSizeAs(expected.rows()).hasSize(4);
        for (int i = 0; i < found.rows().size(); i++) {
            ByGroup.Row one = found.rows().get(i);
            ByGroup.Row other = expected.rows().get(i);
            assertThat(one.group()).as(how).isEqualTo(other.group());
            for (int m = 0; m < one.values().size(); m++) {
                double value = value(one.values().get(m));
                assertThat(value).as(how).isCloseTo(value(other.values().get(m)), within(1e-12));
            }
        }
    }

    private static double value(Evaluation evaluation) {
        return evaluation.value().orElseThrow().toDecimal().doubleValue();
    }

    @Test
    void measures_areThoseOfTheCore_inWhateverPartitions() {
        Dataset<Row> rows = households();
        List<Row> here = rows.collectAsList();
        Survey grouped = survey(here)
                .withGroups(
                        here.stream()
                                .mapToInt(row -> REGIONS.indexOf(row.getString(3)))
                                .toArray(),
                        REGIONS);
        Map<String, Measure> poverty = new LinkedHashMap<>();
        poverty.put("headcount", PovertyMeasures.fgt(0));
        poverty.put("gap", PovertyMeasures.fgt(1));
        poverty.put("severity", PovertyMeasures.fgt(2));
        Map<String, Measure> theil = new LinkedHashMap<>();
        theil.put("theil", InequalityMeasures.theil());
        theil.put("mean log deviation", InequalityMeasures.meanLogDeviation());
        Session.partitioned(rows, "id % 500 = 0").forEach((how, parts) -> {
            assertAgree(how, asked(parts).poverty(), ByGroup.of(grouped, poverty));
            assertAgree(how, asked(parts).theil(), ByGroup.of(grouped, theil));
            assertAgree(how, asked(parts).gini(), ByGroup.of(grouped, Map.of("gini", InequalityMeasures.gini())));
        });
    }

    private static Map<String, List<Row>> byRegion(Iterator<Row> part) {
        Map<String, List<Row>> groups = new TreeMap<>();
        part.forEachRemaining(row -> groups.computeIfAbsent(row.getString(3), key -> new ArrayList<>())
                .add(row));
        return groups;
    }

    private static Map<String, PovertyTally> poverty(Iterator<Row> part) {
        Map<String, PovertyTally> tallies = new TreeMap<>();
        byRegion(part).forEach((region, rows) -> tallies.put(region, PovertyTally.of(survey(rows))));
        return tallies;
    }

    private static Map<String, TheilTally> theil(Iterator<Row> part) {
        Map<String, TheilTally> tallies = new TreeMap<>();
        byRegion(part).forEach((region, rows) -> tallies.put(region, TheilTally.of(survey(rows))));
        return tallies;
    }

    /** To the last bit: sums of tallies are exact. */
    @Test
    void talliesOfPartitions_areThoseOfTheCore_inWhateverPartitions() {
        Dataset<Row> rows = households();
        Map<String, PovertyTally> poverty = poverty(rows.collectAsList().iterator());
        Map<String, TheilTally> theil = theil(rows.collectAsList().iterator());
        assertThat(poverty).containsOnlyKeys(REGIONS);
        Session.partitioned(rows, "id % 500 = 0").forEach((how, parts) -> {
            assertThat(SparkTallies.byGroup(parts, SparkSurveyTest::poverty, PovertyTally::merge))
                    .as(how)
                    .isEqualTo(poverty);
            assertThat(SparkTallies.byGroup(parts, SparkSurveyTest::theil, TheilTally::merge))
                    .as(how)
                    .isEqualTo(theil);
        });
    }

    /** A row whose income is not known leaves its group undefined, and says so; text ends the query. */
    @Test
    void unsoundRows_areSaid() {
        Dataset<Row> rows =
                Session.SPARK.sql("SELECT * FROM VALUES (100D, 1D, 'East'), (CAST(NULL AS DOUBLE), 1D, 'East'),"
                        + " (CAST('NaN' AS DOUBLE), 1D, 'North'), (500D, 1D, 'West'), (300D, 1D, 'West')"
                        + " AS t(income, weight, region)");
        List<ByGroup.Row> found = asked(rows).poverty().rows();
        assertThat(found).extracting(ByGroup.Row::group).startsWith("East", "North", "West");
        assertThat(found.get(0).values().get(0).value()).isEmpty();
        assertThat(found.get(1).values().get(0).value()).isEmpty();
        // hand: one of two is below the line
        assertThat(found.get(2).values().get(0).value().orElseThrow())
                .isEqualByComparingTo(org.finindicators.number.Rational.of(new BigDecimal("0.5")));
        Dataset<Row> text = Session.SPARK.sql("SELECT '1,000' AS income, 1 AS weight, 'East' AS region");
        assertThatThrownBy(() -> asked(text).poverty())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("income: does not hold numbers: cast it in a select");
        assertThatThrownBy(
                        () -> asked(rows.withColumnRenamed("income", "incomes")).poverty())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("income: is not a column; did you mean incomes?");
    }
}
