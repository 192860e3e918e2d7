/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.finindicators.formula.Evaluation;
import org.finindicators.realsector.survey.ByGroup;
import org.finindicators.realsector.survey.InequalityMeasures;
import org.finindicators.realsector.survey.LineRule;
import org.finindicators.realsector.survey.Survey;
import org.finindicators.realsector.survey.Treatment;
import org.finindicators.realsector.survey.WelfarePolicy;
import org.finindicators.realsector.survey.sql.SurveyTable;
import org.finindicators.sql.SqlDialect;
import org.finindicators.tables.engines.Engine;
import org.finindicators.tables.source.JdbcEngine;
import org.finindicators.testkit.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same selects in several engines, over sound and unsound rows, and over a survey with published measures. */
class SurveyEnginesTest {
    private static final int ROWS = 10_000;
    private static final List<String> REGIONS =
            List.of("faulty", "missing", "near", "nobody", "rest", "round", "zeros");

    private static final WelfarePolicy TREATED = WelfarePolicy.of("treated")
            .withLineRule(LineRule.AT_OR_BELOW)
            .withMissing(Treatment.DROP)
            .withZero(Treatment.FLOOR)
            .withLow(Treatment.FLOOR)
            .withFloor("20");

    @ParameterizedTest
    @MethodSource("org.finindicators.tables.engines.SqlEngines#embedded")
    void measures_areThoseOfTheRowsInMemory(Engine engine) throws SQLException {
        agreeInMemory(engine);
    }

    static void agreeInMemory(Engine engine) throws SQLException {
        try (Connection connection = engine.open()) {
            Survey survey = fill(engine, connection).withLine("400");
            JdbcEngine database = JdbcEngine.of(connection, engine.dialect());
            for (WelfarePolicy policy : List.of(WelfarePolicy.AS_REPORTED, TREATED)) {
                SurveyTable table = SurveyTable.of("households", engine.dialect())
                        .welfare("income")
                        .weight("weight")
                        .by("group")
                        .line("400")
                        .under(policy);
                Survey treated = survey.under(policy);
                agree(table.poverty(database), ByGroup.poverty(treated));
                agree(table.gini(database), ByGroup.of(treated, Map.of("gini", InequalityMeasures.gini())));
                ByGroup theil = table.theil(database);
                agree(column(theil, 0), ByGroup.of(treated, Map.of("theil", InequalityMeasures.theil())));
                agree(
                        column(theil, 1),
                        ByGroup.of(treated, Map.of("mean log deviation", InequalityMeasures.meanLogDeviation())));
            }
        }
    }

    private static ByGroup column(ByGroup all, int place) {
        return ByGroup.of(
                Map.of(all.measures().get(place), InequalityMeasures.theil()),
                all.rows().stream()
                        .map(row -> new ByGroup.Row(
                                row.group(),
                                row.count(),
                                row.population(),
                                List.of(row.values().get(place))))
                        .toList(),
                all.notes());
    }

    private static void agree(ByGroup found, ByGroup expected) {
        assertThat(found.measures()).isEqualTo(expected.measures());
        assertThat(found.notes()).isEqualTo(expected.notes());
        assertThat(found.rows()).hasSameSizeAs(expected.rows());
        int defined = 0;
        for (int at = 0; at < found.rows().size(); at++) {
            ByGroup.Row row = found.rows().get(at);
            ByGroup.Row other = expected.rows().get(at);
            assertThat(row.group()).isEqualTo(other.group());
            assertThat(row.count()).as(row.group()).isEqualTo(other.count());
            for (int i = 0; i < row.values().size(); i++) {
                Evaluation value = row.values().get(i);
                Evaluation exact = other.values().get(i);
                assertThat(value.value().isPresent())
                        .as(row.group() + ": " + value)
                        .isEqualTo(exact.value().isPresent());
                if (value.value().isPresent()) {
                    defined++;
                    // Theil's sums have an absolute error of some 1e-15, however near incomes are to each other
                    double number = exact.value().get().toDouble();
                    assertThat(value.value().get().toDouble())
                            .as(row.group())
                            .isCloseTo(number, within(Math.max(1e-14, 1e-12 * Math.abs(number))));
                } else {
                    assertThat(value.faults().get(0).reason())
                            .isEqualTo(exact.faults().get(0).reason());
                }
            }
        }
        assertThat(defined).isGreaterThanOrEqualTo(3 * found.measures().size());
    }

    /** Fills a table, and gives the same rows in memory. Weights that are no number are NULL in the table. */
    private static Survey fill(Engine engine, Connection connection) throws SQLException {
        SplittableRandom random = new SplittableRandom(5);
        double[] welfare = new double[ROWS];
        double[] weights = new double[ROWS];
        int[] codes = new int[ROWS];
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE households (" + engine.dialect().name("income") + " DOUBLE PRECISION, "
                    + engine.dialect().name("weight") + " DOUBLE PRECISION, "
                    + engine.dialect().name("group") + " VARCHAR(20))");
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO households VALUES (?, ?, ?)")) {
            for (int row = 0; row < ROWS; row++) {
                codes[row] = random.nextInt(REGIONS.size());
                String region = REGIONS.get(codes[row]);
                int kind = random.nextInt(30);
                double y = Math.exp(6 + 1.1 * random.nextGaussian());
                double w = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(50_000) / 1000.0;
                welfare[row] = switch (region) {
                    case "round" -> 50 * Math.rint(y / 50) + 50;
                    case "near" -> 1000 + y / 1e4;
                    case "zeros" -> kind < 3 ? 0 : y;
                    case "missing" -> kind == 0 ? Double.NaN : y;
                    case "faulty" -> kind == 0 ? Double.POSITIVE_INFINITY : kind == 1 ? -y : y;
                    default -> y;
                };
                weights[row] = switch (region) {
                    case "nobody" -> 0;
                    case "faulty" -> kind == 2 ? Double.NaN : kind == 3 ? -1 : w;
                    default -> w;
                };
                // MariaDB has no infinite numbers
                Object held = engine.held(welfare[row]);
                welfare[row] = held == null ? Double.NaN : welfare[row];
                insert.setObject(1, held);
                if (Double.isNaN(weights[row])) {
                    insert.setNull(2, Types.DOUBLE);
                } else {
                    insert.setDouble(2, weights[row]);
                }
                insert.setString(3, region);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
        return Survey.of(welfare, weights).withGroups(codes, REGIONS);
    }

    /**
     * What the World Bank's package wbpip computes from its samples; the line of the first is the mean without weights.
     * For the mean log deviation the package sets incomes of zero to 1 after it has taken the mean; here the policy
     * comes first. The second sample has rows without welfare, which are left out.
     */
    @Test
    void measures_ofPublishedSurveys_areThePublishedOnes() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            JdbcEngine database = JdbcEngine.of(connection);
            SurveyTable first = sample("inequality/wbpip_1.csv").line("3617167.627451172");
            List<Evaluation> poverty = first.poverty(database).rows().get(0).values();
            assertThat(number(poverty.get(0))).isCloseTo(.7333513252, within(1e-10));
            assertThat(number(poverty.get(1))).isCloseTo(.3957583807, within(1e-10));
            assertThat(number(poverty.get(2))).isCloseTo(.2534848819, within(1e-10));
            assertThat(number(first.gini(database).rows().get(0).values().get(0)))
                    .isCloseTo(.514799878684, within(1e-12));
            WelfarePolicy toOne = WelfarePolicy.of("to 1")
                    .withNegative(Treatment.FLOOR)
                    .withZero(Treatment.FLOOR)
                    .withFloor("1");
            assertThat(number(first.under(toOne)
                            .theil(database)
                            .rows()
                            .get(0)
                            .values()
                            .get(1)))
                    .isCloseTo(.473784028222, within(4e-11));
            SurveyTable second = sample("inequality/wbpip_2.csv");
            assertThat(second.gini(database)
                            .rows()
                            .get(0)
                            .values()
                            .get(0)
                            .faults()
                            .get(0)
                            .detail())
                    .isEqualTo("3 rows have no welfare");
            second = second.under(WelfarePolicy.of("missing dropped").withMissing(Treatment.DROP));
            assertThat(number(second.gini(database).rows().get(0).values().get(0)))
                    .isCloseTo(.318649975354, within(1e-12));
            assertThat(number(second.theil(database).rows().get(0).values().get(1)))
                    .isCloseTo(.166165798033, within(1e-12));
        }
    }

    private static SurveyTable sample(String file) {
        return SurveyTable.of(
                        "(SELECT * FROM read_csv("
                                + SqlDialect.DUCKDB.text(SharedData.file(file).toString())
                                + ", header = true, nullstr = 'NA'))",
                        SqlDialect.DUCKDB)
                .welfare("welfare")
                .weight("weight");
    }

    private static double number(Evaluation found) {
        return found.value().orElseThrow().toDouble();
    }
}
