/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.finindicators.realsector.survey.Survey;
import org.finindicators.sql.SqlColumn;
import org.finindicators.sql.SqlDialect;
import org.finindicators.sql.SqlEngine;
import org.jspecify.annotations.Nullable;

/** Generated rows of a survey, for a database and for memory. */
record SurveyRows(@Nullable Double[] welfare, @Nullable Double[] weight, double[] size, String[] region) {
    static final List<String> REGIONS =
            List.of("faulty", "hostile", "it's", "missing", "near", "nobody", "one", "plain", "round", "zeros");

    static SurveyRows generated(int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Double[] welfare = new Double[rows];
        Double[] weight = new Double[rows];
        double[] size = new double[rows];
        String[] region = new String[rows];
        for (int row = 0; row < rows; row++) {
            String name = row == 0 ? "one" : REGIONS.get(random.nextInt(REGIONS.size()));
            region[row] = name.equals("one") && row > 0 ? "plain" : name;
            double y = Math.exp(6 + 1.1 * random.nextGaussian());
            double w = random.nextInt(20) == 0 ? 0 : Math.rint(1000 * (1 + 50 * random.nextDouble())) / 1000;
            int kind = random.nextInt(40);
            welfare[row] = switch (region[row]) {
                case "round" -> 50 * Math.rint(y / 50) + (kind == 0 ? 400 - 50 * Math.rint(y / 50) : 0);
                case "near" -> 1000 + y / 1e4;
                case "zeros" -> kind < 3 ? 0.0 : kind == 4 ? -0.0 : kind == 5 ? 0.1 * random.nextDouble() : y;
                case "missing" -> kind == 0 ? null : y;
                case "faulty" -> kind == 0 ? Double.NaN : kind == 1 ? Double.NEGATIVE_INFINITY : kind == 2 ? -y : y;
                case "hostile" -> kind == 0 ? 1e300 : kind == 1 ? -1e300 : kind == 2 ? 1e-300 : y;
                default -> y;
            };
            weight[row] = switch (region[row]) {
                case "nobody" -> 0.0;
                case "faulty" -> kind == 3 ? null : kind == 4 ? -1.0 : kind == 5 ? Double.POSITIVE_INFINITY : w;
                case "hostile" -> kind == 3 ? 1e300 : kind == 4 ? 1e-300 : w;
                default -> region[row].equals("one") ? 2.5 : w;
            };
            size[row] = 1 + random.nextInt(9);
        }
        return new SurveyRows(welfare, weight, size, region);
    }

    /** Creates and fills a table; not a number and infinity become NULL where the engine has none. */
    void fill(Connection connection, String types, boolean hasInfinity) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS households");
            statement.execute("CREATE TABLE households (" + types + ")");
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO households VALUES (?, ?, ?, ?)")) {
            for (int row = 0; row < welfare.length; row++) {
                set(insert, 1, welfare[row], hasInfinity);
                set(insert, 2, weight[row], hasInfinity);
                insert.setDouble(3, size[row]);
                insert.setString(4, region[row]);
                insert.addBatch();
                if (row % 1000 == 999) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void set(PreparedStatement insert, int place, @Nullable Double value, boolean hasInfinity)
            throws SQLException {
        if (value == null || (!hasInfinity && !Double.isFinite(value))) {
            insert.setNull(place, java.sql.Types.DOUBLE);
        } else {
            insert.setDouble(place, value);
        }
    }

    /** The same rows in memory, in their groups. */
    Survey survey() {
        double[] y = new double[welfare.length];
        double[] w = new double[welfare.length];
        for (int row = 0; row < y.length; row++) {
            Double income = welfare[row];
            Double count = weight[row];
            y[row] = income == null ? Double.NaN : income / size[row];
            w[row] = count == null ? Double.NaN : count * size[row];
        }
        int[] codes = IntStream.range(0, region.length)
                .map(row -> REGIONS.indexOf(region[row]))
                .toArray();
        return Survey.of(y, w).withGroups(codes, REGIONS);
    }

    /** A database behind a connection. */
    record Database(Connection connection, SqlDialect dialect) implements SqlEngine {
        @Override
        public List<SqlColumn> columns(String relation) {
            try (Statement statement = connection.createStatement();
                    ResultSet none = statement.executeQuery("SELECT * FROM " + relation + " WHERE 1 = 0")) {
                List<SqlColumn> columns = new ArrayList<>();
                for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
                    boolean isText = none.getMetaData().getColumnType(i) == Types.VARCHAR;
                    columns.add(new SqlColumn(
                            none.getMetaData().getColumnLabel(i),
                            isText ? SqlColumn.Type.TEXT : SqlColumn.Type.DOUBLE,
                            0));
                }
                return columns;
            } catch (SQLException e) {
                throw new IllegalStateException(relation, e);
            }
        }

        @Override
        public void query(String select, Consumer<List<@Nullable Object>> rows) {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(select)) {
                while (result.next()) {
                    List<@Nullable Object> row = new ArrayList<>();
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        row.add(result.getObject(i));
                    }
                    rows.accept(row);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(select, e);
            }
        }
    }
}
