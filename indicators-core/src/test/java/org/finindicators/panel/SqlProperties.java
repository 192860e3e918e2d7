/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Moment;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;

/** SQL agrees with exact evaluation, whatever the formula and the cells. */
class SqlProperties {
    private static Connection connection;

    @BeforeContainer
    static void connect() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
    }

    @AfterContainer
    static void close() throws SQLException {
        connection.close();
    }

    @Provide
    Arbitrary<Formula> formulas() {
        return Samples.formulas()
                .filter(formula -> Sql.of(Samples.indicator(formula)).value().length() < 20_000);
    }

    @Provide
    Arbitrary<Samples.Data> data() {
        return Samples.data(false);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void value_andReasonAgreeWithExactEvaluation(@ForAll("formulas") Formula formula, @ForAll("data") Samples.Data data)
            throws SQLException {
        Indicator indicator = Samples.indicator(formula);
        Sql sql = Sql.of(indicator, data.months());
        Panel panel = data.panel();
        fill(data, sql);
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT id, " + sql.value() + ", " + sql.reason() + " FROM panel ORDER BY id")) {
            while (result.next()) {
                int row = result.getInt(1);
                double error = RoundingError.of(formula, panel.row(row));
                if (!Double.isNaN(error)) {
                    agrees(indicator.measure(panel.row(row)), result, error);
                }
            }
        }
    }

    private static void agrees(Measurement exact, ResultSet result, double error) throws SQLException {
        double value = result.getDouble(2);
        boolean isNull = result.wasNull();
        if (exact instanceof Measured measured) {
            assertThat(isNull).isFalse();
            assertThat(value).isCloseTo(measured.exact().toDouble(), within(4 * error));
            assertThat(result.getString(3)).isNull();
        } else {
            assertThat(isNull).isTrue();
            assertThat(result.getString(3))
                    .isEqualTo(exact.reason().orElseThrow().name());
        }
    }

    /** Makes the table; columns that are read and were not given are there, without any cell. */
    private static void fill(Samples.Data data, Sql sql) throws SQLException {
        var names = Stream.concat(data.slots().stream().map(Slot::column), sql.columns().stream())
                .distinct()
                .toList();
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS panel");
            statement.execute("CREATE TABLE panel (id INTEGER, "
                    + names.stream().map(name -> name + " DOUBLE PRECISION").collect(Collectors.joining(", ")) + ")");
        }
        String marks = names.stream().map(name -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO panel VALUES (?, " + marks + ")")) {
            for (int row = 0; row < Samples.ROWS; row++) {
                insert.setInt(1, row);
                for (int k = 0; k < names.size(); k++) {
                    double cell = k < data.slots().size() ? data.cells().get(k)[row] : Double.NaN;
                    insert.setObject(k + 2, Double.isNaN(cell) ? null : cell);
                }
                insert.executeUpdate();
            }
        }
        assertThat(data.slots()).noneMatch(slot -> slot.moment() == Moment.AVERAGE);
    }
}
