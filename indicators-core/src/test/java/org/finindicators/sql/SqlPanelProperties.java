/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.finindicators.formula.Formula;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Tier;
import org.finindicators.indicator.Variant;
import org.finindicators.panel.Panel;
import org.finindicators.panel.RoundingError;
import org.finindicators.panel.Samples;

/** Many formulas in one select, which share terms, agree with exact evaluation, whatever they and the cells are. */
class SqlPanelProperties {
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
    Arbitrary<List<Formula>> formulas() {
        return Samples.formulas()
                .filter(formula -> Sql.of(Samples.indicator(formula)).value().length() < 5_000)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Samples.Data> averages() {
        return Samples.data(true);
    }

    @Provide
    Arbitrary<Samples.Data> balances() {
        return Samples.data(false);
    }

    @Property(tries = 12, edgeCases = EdgeCasesMode.NONE)
    void typed_averagesAreTaken_andColumnsMayBeAbsent(
            @ForAll("formulas") List<Formula> formulas, @ForAll("averages") Samples.Data data) throws SQLException {
        fill(data, List.of());
        SqlEngine engine = new Jdbc(connection, SqlDialect.STANDARD);
        agrees(formulas, data, SqlPanel.of("panel").typed(engine.columns("panel")));
    }

    @Property(tries = 12, edgeCases = EdgeCasesMode.NONE)
    void untyped_allColumnsAreThere(@ForAll("formulas") List<Formula> formulas, @ForAll("balances") Samples.Data data)
            throws SQLException {
        SqlPanel panel = SqlPanel.of("panel");
        fill(data, panel.months(data.months()).select(numbered(formulas)).columns());
        agrees(formulas, data, panel);
    }

    private static List<Indicator> numbered(List<Formula> formulas) {
        List<Indicator> all = new ArrayList<>();
        for (Formula formula : formulas) {
            String number = "sample-" + (all.size() + 1);
            all.add(Indicator.builder("sector." + number, "Sample")
                    .topic("sample")
                    .definition("sample")
                    .source(Authority.LIBRARY, "test")
                    .better(Direction.CONTEXTUAL)
                    .tier(Tier.OTHER)
                    .roles(Role.INTERMEDIATE)
                    .variant(Variant.of("sample", Authority.LIBRARY, formula))
                    .build());
        }
        return all;
    }

    private static void agrees(List<Formula> formulas, Samples.Data data, SqlPanel panel) {
        List<Indicator> indicators = numbered(formulas);
        Panel exact = data.panel();
        List<List<Object>> rows = new ArrayList<>();
        PanelSelect select = panel.keep("id").months(data.months()).select(indicators);
        new Jdbc(connection, SqlDialect.STANDARD).query(select.text(), rows::add);
        assertThat(rows).hasSize(Samples.ROWS);
        for (List<Object> row : rows) {
            int id = ((Number) row.get(0)).intValue();
            for (int k = 0; k < indicators.size(); k++) {
                Measurement measured = indicators.get(k).measure(exact.row(id));
                double error = RoundingError.of(formulas.get(k), exact.row(id));
                if (!Double.isNaN(error)) {
                    agrees(measured, row.get(1 + 2 * k), row.get(2 + 2 * k), error);
                }
            }
        }
    }

    private static void agrees(Measurement exact, Object value, Object reason, double error) {
        if (exact instanceof Measured measured) {
            assertThat(reason).isNull();
            assertThat(((Number) value).doubleValue())
                    .isCloseTo(measured.exact().toDouble(), within(4 * error));
        } else {
            assertThat(value).isNull();
            assertThat(reason).isEqualTo(exact.reason().orElseThrow().name());
        }
    }

    /** Makes the table; columns that are read and were not given are there, without any cell. */
    private static void fill(Samples.Data data, List<String> read) throws SQLException {
        SortedMap<String, double[]> columns = new TreeMap<>();
        for (int k = 0; k < data.slots().size(); k++) {
            columns.put(data.slots().get(k).column(), data.cells().get(k));
        }
        read.forEach(column ->
                columns.putIfAbsent(column, new double[] {Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN}));
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS panel");
            statement.execute(columns.keySet().stream()
                    .map(name -> ", " + name + " DOUBLE PRECISION")
                    .collect(Collectors.joining("", "CREATE TABLE panel (id INTEGER", ")")));
            for (int row = 0; row < Samples.ROWS; row++) {
                int id = row;
                statement.execute(columns.values().stream()
                        .map(cells -> Double.isNaN(cells[id]) ? ", NULL" : ", " + cells[id])
                        .collect(Collectors.joining("", "INSERT INTO panel VALUES (" + id, ")")));
            }
        }
    }
}
