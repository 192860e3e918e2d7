/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Reason;
import org.finindicators.realsector.survey.ByGroup;
import org.finindicators.realsector.survey.InequalityMeasures;
import org.finindicators.realsector.survey.LineRule;
import org.finindicators.realsector.survey.Measure;
import org.finindicators.realsector.survey.PovertyLine;
import org.finindicators.realsector.survey.PovertyMeasures;
import org.finindicators.realsector.survey.PovertyTally;
import org.finindicators.realsector.survey.Survey;
import org.finindicators.realsector.survey.TheilTally;
import org.finindicators.realsector.survey.Treatment;
import org.finindicators.realsector.survey.WelfarePolicy;
import org.finindicators.realsector.survey.WelfareUnit;
import org.finindicators.sql.SqlDialect;
import org.finindicators.sql.SqlEngine;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A survey in a database has the measures, reasons and notes of the same rows in memory. */
class SurveyTableTest {
    private static final SurveyTable TABLE = SurveyTable.of("households", SqlDialect.STANDARD)
            .householdWelfare("income")
            .weight("weight")
            .size("size")
            .line("400");

    private static final SurveyRows ROWS = SurveyRows.generated(12_000, 17);
    private static Connection connection;
    private static SurveyRows.Database database;

    @BeforeAll
    static void connect() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
        database = new SurveyRows.Database(connection, SqlDialect.STANDARD);
        ROWS.fill(
                connection,
                "\"income\" DOUBLE PRECISION, \"weight\" DOUBLE PRECISION, \"size\" INTEGER, \"group\" VARCHAR",
                true);
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    static List<WelfarePolicy> policies() {
        return List.of(
                WelfarePolicy.AS_REPORTED,
                WelfarePolicy.of("on the line")
                        .withLineRule(LineRule.AT_OR_BELOW)
                        .withMissing(Treatment.DROP),
                WelfarePolicy.of("treated")
                        .withMissing(Treatment.DROP)
                        .withNegative(Treatment.DROP)
                        .withZero(Treatment.FLOOR)
                        .withLow(Treatment.FLOOR)
                        .withFloor("0.28"),
                WelfarePolicy.of("left out")
                        .withZero(Treatment.DROP)
                        .withLow(Treatment.DROP)
                        .withFloor("20"),
                WelfarePolicy.of("to zero").withNegative(Treatment.FLOOR));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void poverty_isThatOfTheRowsInMemory(WelfarePolicy policy) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        measures.put("headcount", PovertyMeasures.fgt(0));
        measures.put("gap", PovertyMeasures.fgt(1));
        measures.put("severity", PovertyMeasures.fgt(2));
        SurveyTable table = TABLE.under(policy).by("group");
        assertAgree(table.poverty(database), ByGroup.of(survey(policy), measures));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void theil_isThatOfTheRowsInMemory(WelfarePolicy policy) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        measures.put("theil", InequalityMeasures.theil());
        measures.put("mean log deviation", InequalityMeasures.meanLogDeviation());
        SurveyTable table = TABLE.under(policy).by("group");
        assertAgree(table.theil(database), ByGroup.of(survey(policy), measures));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void gini_isThatOfTheRowsInMemory(WelfarePolicy policy) {
        SurveyTable table = TABLE.under(policy).by("group");
        assertAgree(table.gini(database), ByGroup.of(survey(policy), Map.of("gini", InequalityMeasures.gini())));
    }

    private static Survey survey(WelfarePolicy policy) {
        return ROWS.survey().withLine("400").under(policy);
    }

    /** In the group of figures beyond what an engine can add up there is no measure, and in the whole with it. */
    private static void assertAgree(ByGroup found, ByGroup expected) {
        assertThat(found.measures()).isEqualTo(expected.measures());
        assertThat(found.rows())
                .extracting(ByGroup.Row::group)
                .containsExactlyElementsOf(
                        expected.rows().stream().map(ByGroup.Row::group).toList());
        int defined = 0;
        for (int at = 0; at < found.rows().size(); at++) {
            ByGroup.Row row = found.rows().get(at);
            ByGroup.Row other = expected.rows().get(at);
            if (row.group().equals("hostile")) {
                assertThat(row.values())
                        .allSatisfy(
                                value -> assertThat(value.faults().get(0).detail())
                                        .containsPattern(
                                                "[0-9]+ rows have a weight or size that is missing, below zero or out of bounds"));
                continue;
            }
            // the whole has the group of hostile figures in it, some of which a policy drops in memory
            boolean isHostile =
                    row.group().equals(ByGroup.ALL_GROUPS) && found.rows().size() > SurveyRows.REGIONS.size();
            if (!isHostile) {
                assertThat(row.count()).as(row.group()).isEqualTo(other.count());
            }
            if (row.group().equals("faulty") || isHostile) {
                assertThat(row.population()).isNaN();
            } else {
                assertThat(row.population()).isCloseTo(other.population(), within(1e-12 * row.population()));
            }
            for (int i = 0; i < row.values().size(); i++) {
                defined += assertAgree(
                        row.group(), row.values().get(i), other.values().get(i));
            }
        }
        assertThat(defined).isGreaterThan(4 * found.measures().size());
    }

    private static int assertAgree(String group, Evaluation found, Evaluation expected) {
        assertThat(found.value().isPresent())
                .as(group + ": " + found)
                .isEqualTo(expected.value().isPresent());
        if (found.value().isEmpty()) {
            assertThat(found.faults().get(0).reason())
                    .isEqualTo(expected.faults().get(0).reason());
            return 0;
        }
        double value = expected.value().get().toDouble();
        // Theil's sums have an absolute error, which the tally names
        assertThat(found.value().get().toDouble())
                .as(group)
                .isCloseTo(value, within(Math.max(2e-15, 1e-12 * Math.abs(value))));
        return 1;
    }

    @ParameterizedTest
    @MethodSource("policies")
    void whole_ofSoundRows_isThatOfTheRowsInMemory(WelfarePolicy policy) {
        SurveyTable sound = SurveyTable.of(
                        "(SELECT * FROM households WHERE \"group\" NOT IN ('faulty', 'hostile', 'missing', 'nobody'))",
                        SqlDialect.STANDARD)
                .householdWelfare("income")
                .weight("weight")
                .size("size")
                .line("400")
                .under(policy);
        Survey all = ROWS.survey();
        int[] kept = IntStream.range(0, all.size())
                .filter(row ->
                        !List.of("faulty", "hostile", "missing", "nobody").contains(ROWS.region()[row]))
                .toArray();
        List<String> names = List.of("it's", "near", "one", "plain", "round", "zeros");
        Survey survey = Survey.of(
                        Arrays.stream(kept).mapToDouble(all::welfare).toArray(),
                        Arrays.stream(kept).mapToDouble(all::weight).toArray(),
                        "400")
                .withGroups(
                        Arrays.stream(kept)
                                .map(row -> names.indexOf(ROWS.region()[row]))
                                .toArray(),
                        names)
                .under(policy);
        assertThat(sound.poverty(database).notes()).isEqualTo(survey.notes());
        assertAgree(sound.by("group").poverty(database), ByGroup.poverty(survey));
        assertAgree(sound.by("group").gini(database), ByGroup.of(survey, Map.of("gini", InequalityMeasures.gini())));
        Evaluation whole = sound.gini(database).rows().get(0).values().get(0);
        assertThat(whole.value()).isPresent();
        assertAgree("all", whole, InequalityMeasures.gini().evaluate(survey));
        List<Evaluation> theil = sound.theil(database).rows().get(0).values();
        assertAgree("all", theil.get(0), InequalityMeasures.theil().evaluate(survey));
        assertAgree("all", theil.get(1), InequalityMeasures.meanLogDeviation().evaluate(survey));
    }

    /** Of the persons 1, 1, 2 and 4 with 0, 3, 3 and 9: total welfare 45 of 8 persons, line 6. */
    @Test
    void measures_ofFourRows_areThoseByHand() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE four (y DECIMAL(5, 2), w INTEGER)");
            statement.execute("INSERT INTO four VALUES (0, 1), (3, 1), (3, 2), (9, 4)");
        }
        SurveyTable four = SurveyTable.of("four", SqlDialect.STANDARD)
                .welfare("Y")
                .weight("W")
                .line("6");
        ByGroup poverty = four.poverty(database);
        assertThat(poverty.rows()).hasSize(1);
        List<Evaluation> values = poverty.rows().get(0).values();
        // 4 of 8; (1 + 3/2)/8; (1 + 3/4)/8
        assertThat(values.get(0).value().orElseThrow().toDecimal()).isEqualByComparingTo("0.5");
        assertThat(values.get(1).value().orElseThrow().toDecimal()).isEqualByComparingTo("0.3125");
        assertThat(values.get(2).value().orElseThrow().toDecimal()).isEqualByComparingTo("0.21875");
        // pairs: 1 x 3 with 3, 1 x 4 with 9, 3 x 4 with 6 make 9 + 36 + 72 = 117, over 8 x 45
        Evaluation gini = four.gini(database).rows().get(0).values().get(0);
        assertThat(gini.value().orElseThrow().toDouble()).isCloseTo(117 / 360.0, within(1e-15));
        assertThat(gini.denominator().orElseThrow().toDecimal()).isEqualByComparingTo("45");
        Evaluation deviation = four.theil(database).rows().get(0).values().get(1);
        assertThat(deviation.faults().get(0).reason()).isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    @Test
    void tallies_ofGroups_mergeToTheWhole() {
        SurveyTable table = TABLE.under(policies().get(2));
        List<GroupTally<PovertyTally>> groups =
                table.by("group").povertyTallies(query(table.by("group").povertySelect()));
        assertThat(groups).extracting(GroupTally::group).containsExactlyElementsOf(SurveyRows.REGIONS);
        for (GroupTally<PovertyTally> group : groups) {
            assertThat(group.tally().isPresent()).isNotEqualTo(group.fault().isPresent());
        }
        PovertyTally merged = groups.stream()
                .flatMap(group -> group.tally().stream())
                .reduce(PovertyTally::merge)
                .orElseThrow();
        Survey survey = survey(policies().get(2));
        PovertyTally expected = SurveyRows.REGIONS.stream()
                .filter(name -> !name.equals("faulty") && !name.equals("hostile"))
                .map(name -> PovertyTally.of(survey.group(SurveyRows.REGIONS.indexOf(name))))
                .reduce(PovertyTally::merge)
                .orElseThrow();
        assertThat(merged.rows()).isEqualTo(expected.rows());
        assertThat(merged.fgt(2).orElseThrow()).isCloseTo(expected.fgt(2).orElseThrow(), within(1e-14));
        List<GroupTally<TheilTally>> theil =
                table.by("group").theilTallies(query(table.by("group").theilSelect()));
        assertThat(theil).hasSize(groups.size());
        assertThat(theil.get(0).toString()).startsWith("faulty: out of domain").contains("infinite welfare");
    }

    private static List<List<@Nullable Object>> query(String select) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        database.query(select, rows::add);
        return rows;
    }

    @Test
    void measures_ofNoRow_areUndefined() {
        SurveyTable none = SurveyTable.of("(SELECT * FROM households WHERE 1 = 0)", SqlDialect.STANDARD)
                .welfare("income")
                .by("group")
                .line("1");
        for (ByGroup found : List.of(none.poverty(database), none.theil(database), none.gini(database))) {
            assertThat(found.rows()).hasSize(1);
            assertThat(found.rows().get(0).values())
                    .allSatisfy(
                            value -> assertThat(value.faults().get(0).reason()).isEqualTo(Reason.GROUP_TOO_SMALL));
        }
    }

    @Test
    void group_thatIsNotStated_isOneOfItsOwn_andLast() {
        String relation = "(SELECT \"income\", CASE WHEN \"group\" = 'zeros' THEN 'z' WHEN \"group\" = 'near' THEN ''"
                + " WHEN \"group\" <> 'plain' THEN NULL"
                + " ELSE 'p' END AS \"g\" FROM households)";
        ByGroup found = SurveyTable.of(relation, SqlDialect.STANDARD)
                .welfare("income")
                .by("g")
                .line("1")
                .gini(database);
        assertThat(found.rows()).extracting(ByGroup.Row::group).containsExactly("p", "z", "(not stated)", "all");
    }

    @Test
    void select_namesAllThatIsWrong() {
        SurveyTable table = SurveyTable.of("t", SqlDialect.DUCKDB)
                .size("n")
                .in(WelfareUnit.nominal("INR", WelfareUnit.Span.MONTH))
                .under(WelfarePolicy.PIP);
        assertThatThrownBy(table::povertySelect)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("welfare")
                .hasMessageContaining("policy PIP")
                .hasMessageContaining("line");
        assertThatThrownBy(() -> TABLE.line(PovertyLine.ofMean("0.6")).povertySelect())
                .hasMessageContaining("must be an amount");
        assertThatThrownBy(() -> TABLE.line("0").povertySelect()).hasMessageContaining("must be above zero");
        assertThatThrownBy(() -> SurveyTable.of("t", SqlDialect.DUCKDB)
                        .householdWelfare("y")
                        .giniSelect())
                .hasMessageContaining("that of households");
        assertThatThrownBy(() -> TABLE.line(PovertyLine.of("1").in(WelfareUnit.PPP_2021_A_DAY))
                        .povertySelect())
                .hasMessageContaining("unit of the welfare");
    }

    /** A column of text is refused and not cast: some engines would take 1,132 for 1. */
    @Test
    void measures_ofColumnsThatAreNotThere_areRefusedAtOnce() {
        SurveyTable wrong = SurveyTable.of("(SELECT '1,132' AS \"income\", 1 AS \"weights\") t", SqlDialect.STANDARD)
                .welfare("income")
                .weight("weight")
                .by("region")
                .line("400");
        for (Function<SqlEngine, ByGroup> measure :
                List.<Function<SqlEngine, ByGroup>>of(wrong::poverty, wrong::theil, wrong::gini)) {
            assertThatThrownBy(() -> measure.apply(database))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("income: does not hold numbers: cast it in a select")
                    .hasMessageContaining("weight: is not a column; did you mean weights?")
                    .hasMessageContaining("region: is not a column");
        }
    }

    @Test
    void tallies_refuseRowsOfAnotherSelect() {
        List<@Nullable Object> row = Arrays.asList(null, 0, 1, 1.0, 1.0, 1.0, 1.0);
        assertThat(TABLE.povertyTallies(List.of(row))).hasSize(1);
        assertThatThrownBy(() -> TABLE.povertyTallies(List.of(row.subList(0, 6))))
                .hasMessageContaining("7 columns");
        assertThatThrownBy(() -> TABLE.povertyTallies(List.of(row, row))).hasMessageContaining("another row");
        assertThatThrownBy(() -> TABLE.gini(List.of(row))).hasMessageContaining("is not a row");
        List<@Nullable Object> unknown = Arrays.asList(null, 99, 1, 1.0, 1.0, 1.0, 1.0);
        assertThatThrownBy(() -> TABLE.povertyTallies(List.of(unknown))).hasMessageContaining("not a kind");
        List<@Nullable Object> text = Arrays.asList(null, 0, 1, "x", 1.0, 1.0, 1.0);
        assertThatThrownBy(() -> TABLE.povertyTallies(List.of(text))).hasMessageContaining("not a number");
    }

    @Test
    void select_quotesNamesAsTheDialectDoes() {
        SurveyTable table = SurveyTable.of("`t`", SqlDialect.SPARK)
                .welfare("a`b")
                .by("group")
                .line("1");
        assertThat(table.povertySelect())
                .contains("`a``b`", "`group`", "AS DOUBLE")
                .doesNotContain("PRECISION");
        assertThat(table)
                .hasToString(
                        "survey in `t` of Spark, welfare per person a`b, by group, poverty line 1, policy as reported");
    }
}
