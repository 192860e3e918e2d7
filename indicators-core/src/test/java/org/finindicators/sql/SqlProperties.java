/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.formula.Formula.closing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
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
import org.finindicators.number.Rational;
import org.finindicators.panel.Panel;
import org.finindicators.panel.ResultColumn;
import org.finindicators.panel.RoundingError;
import org.finindicators.panel.Samples;
import org.finindicators.panel.Slot;

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

    /** 0.1 + 0.2 over 0.3 is the whole, though not in binary; 0.31 over 0.3 is more than it. */
    @Example
    void aShare_mayExceedOneByTheRoundingOfASum() throws SQLException {
        Indicator indicator = Samples.indicator(closing(Samples.LOANS.plus(Samples.DEPOSITS))
                .over(closing(Samples.EQUITY))
                .ifShare());
        Samples.Data data = new Samples.Data(
                12,
                List.of(
                        new Slot(Samples.LOANS, Moment.CLOSING),
                        new Slot(Samples.DEPOSITS, Moment.CLOSING),
                        new Slot(Samples.EQUITY, Moment.CLOSING)),
                List.of(new double[] {0.1, 0.11, 0.1, 0.1, 0.1}, new double[] {0.2, 0.2, 0.1, 0.2, 0.2}, new double[] {
                    0.3, 0.3, 0.4, 0.3, 0.3
                }));
        ResultColumn column = data.panel().measure(List.of(indicator)).column(indicator);
        assertThat(column.toArray()).containsExactly(1, Double.NaN, 0.5, 1, 1);
        Sql sql = Sql.of(indicator);
        fill(data, sql);
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT " + sql.value() + ", " + sql.reason() + " FROM panel ORDER BY id")) {
            for (int row = 0; result.next(); row++) {
                double value = result.getDouble(1);
                assertThat(result.wasNull() ? Double.valueOf(Double.NaN) : Double.valueOf(value))
                        .isEqualTo(Double.valueOf(column.value(row)));
                assertThat(result.getString(2)).isEqualTo(row == 1 ? "OUT_OF_DOMAIN" : null);
            }
        }
        assertThat(((Measured) indicator.measure(data.panel().row(0))).exact()).isEqualTo(Rational.ONE);
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
