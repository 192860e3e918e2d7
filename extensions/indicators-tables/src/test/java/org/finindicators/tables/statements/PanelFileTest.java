/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Balance;
import org.finindicators.formula.Kind.Dated;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.PriceIndex;
import org.finindicators.formula.Moment;
import org.finindicators.formula.Term.Part;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Listing;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Tier;
import org.finindicators.indicator.Variant;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.panel.Panel;
import org.finindicators.panel.PanelBuilder;
import org.finindicators.panel.ResultColumn;
import org.finindicators.panel.Slot;
import org.finindicators.tables.Indicators;
import org.finindicators.tables.source.RowsRead;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelFileTest {
    private static final int ROWS = 400;
    private static final Indicator LEVERAGE =
            indicator("leverage", closing(BankItems.EQUITY).over(closing(BankItems.TOTAL_ASSETS)));

    @TempDir
    private Path folder;

    private static Indicator indicator(String name, Formula formula) {
        return Indicator.builder("test." + name, name)
                .topic("test")
                .definition(name)
                .source(Authority.LIBRARY, "test")
                .better(Direction.CONTEXTUAL)
                .tier(Tier.OTHER)
                .roles(Role.INTERMEDIATE)
                .variant(Variant.of("only", Authority.LIBRARY, formula))
                .build();
    }

    private Path file(String select) throws SQLException {
        Path file = folder.resolve("panel.parquet");
        run("COPY (" + select + ") TO '" + file + "' (FORMAT parquet)");
        return file;
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Rows as text, cells joined by a bar. */
    private List<String> saved() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM read_parquet('" + out() + "')")) {
            int columns = rows.getMetaData().getColumnCount();
            List<String> cells = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
                cells.add(rows.getMetaData().getColumnLabel(i));
            }
            lines.add(String.join("|", cells));
            while (rows.next()) {
                cells.clear();
                for (int i = 1; i <= columns; i++) {
                    String cell = rows.getString(i);
                    cells.add(cell == null ? "" : cell);
                }
                lines.add(String.join("|", cells));
            }
        }
        return lines;
    }

    private Path out() {
        return folder.resolve("out.parquet");
    }

    /** The default variants of the whole library, on cells that are missing, NaN, zero, negative, tiny and huge. */
    @ParameterizedTest
    @ValueSource(ints = {12, 3})
    void everyIndicator_agreesWithThePanel(int months) throws SQLException {
        List<Indicator> indicators = Indicators.ALL.indicators().stream()
                .filter(indicator -> indicator.formula().hasColumns())
                .toList();
        Map<Slot, double[]> cells = cells(slots(indicators));
        Panel panel = panel(cells, months);
        RowsRead read = PanelFile.parquet(write(cells))
                .keep("id")
                .months(months)
                .measure(indicators)
                .save(out());
        assertThat(read.rows()).isEqualTo(ROWS);
        assertThat(read.violations()).isEmpty();
        assertThat(read.unbound()).isEmpty();
        int values = 0;
        int reasons = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM read_parquet('" + out() + "')")) {
            List<ResultColumn> columns = panel.measure(indicators).columns();
            for (int row = 0; row < ROWS; row++) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt("id")).isEqualTo(row);
                for (ResultColumn column : columns) {
                    String name = Listing.name(column.indicator());
                    double value = rows.getDouble(name);
                    boolean undefined = rows.wasNull();
                    String reason = rows.getString(name + " reason");
                    double expected = column.value(row);
                    assertThat(undefined).as("%s, row %s", name, row).isEqualTo(Double.isNaN(expected));
                    if (undefined) {
                        assertThat(reason)
                                .as("%s, row %s", name, row)
                                .isEqualTo(column.reasons(row).iterator().next().name());
                        reasons++;
                    } else {
                        assertThat(reason).as("%s, row %s", name, row).isNull();
                        assertThat(value)
                                .as("%s, row %s", name, row)
                                .isCloseTo(expected, within(1e-8 * Math.max(1, Math.abs(expected))));
                        values++;
                    }
                }
            }
            assertThat(rows.next()).isFalse();
        }
        assertThat(values).isGreaterThan(ROWS * indicators.size() / 4);
        assertThat(reasons).isGreaterThan(ROWS * indicators.size() / 10);
    }

    private static List<Slot> slots(Collection<Indicator> indicators) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            for (Formula.Reading reading : indicator.formula().readings()) {
                for (Part<?> part : reading.term().parts()) {
                    List<Moment> moments = reading.moment() == Moment.AVERAGE
                            ? List.of(Moment.OPENING, Moment.CLOSING)
                            : List.of(reading.moment());
                    moments.forEach(moment -> {
                        Slot slot = new Slot(part.item(), moment);
                        slots.putIfAbsent(slot.column(), slot);
                    });
                }
            }
        }
        return List.copyOf(slots.values());
    }

    private static Map<Slot, double[]> cells(List<Slot> slots) {
        Random random = new Random(7);
        Map<Slot, double[]> cells = new LinkedHashMap<>();
        for (Slot slot : slots) {
            double[] column = new double[ROWS];
            for (int row = 0; row < ROWS; row++) {
                int kind = random.nextInt(100);
                column[row] = kind < 3
                        ? Double.NaN
                        : kind < 4 ? 0 : kind < 5 ? -random.nextInt(1000) : random.nextDouble() * 1000;
            }
            // a first row that grows without measure
            column[0] = slot.moment() == Moment.CLOSING ? 1e40 : 1e-40;
            cells.put(slot, column);
        }
        return cells;
    }

    @SuppressWarnings("unchecked")
    private static Panel panel(Map<Slot, double[]> cells, int months) {
        PanelBuilder builder = Panel.builder(ROWS).months(months);
        cells.forEach((slot, column) -> {
            Item<?> item = slot.item();
            switch (slot.moment()) {
                case OPENING -> builder.opening((Item<? extends Dated>) item, column);
                case AVERAGE -> builder.average((Item<? extends Balance>) item, column);
                case MEAN -> builder.mean((Item<PriceIndex>) item, column);
                case PRIOR_MEAN -> builder.priorMean((Item<PriceIndex>) item, column);
                case PRIOR_PERIOD -> builder.priorFlow((Item<Flow>) item, column);
                case YEAR_BEFORE -> builder.flowYearBefore((Item<Flow>) item, column);
                default -> builder.column(item, column);
            }
        });
        return builder.build();
    }

    private Path write(Map<Slot, double[]> cells) throws SQLException {
        Path file = folder.resolve("panel.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE panel (id INTEGER, "
                    + cells.keySet().stream()
                            .map(slot -> slot.column() + " DOUBLE")
                            .collect(Collectors.joining(", "))
                    + ")");
            for (int row = 0; row < ROWS; row++) {
                int at = row;
                // missing cells are NULL in one row, NaN in the next
                statement.execute("INSERT INTO panel VALUES (" + row + ", "
                        + cells.values().stream()
                                .map(column -> Double.isNaN(column[at])
                                        ? at % 2 == 0 ? "NULL" : "'NaN'"
                                        : Double.toString(column[at]))
                                .collect(Collectors.joining(", "))
                        + ")");
            }
            statement.execute("COPY panel TO '" + file + "' (FORMAT parquet)");
        }
        return file;
    }

    /** hand: 5 / 50; an infinite, a missing and a negative figure have no ratio, and no equity over nothing. */
    @Test
    void columnsOfAnyName_areTaken() throws SQLException {
        Path file = file(
                "SELECT * FROM (VALUES ('A', 5, 50.0::DOUBLE), ('B', 5, 'infinity'), ('C', NULL, 50), ('D', 5, -1),"
                        + " ('E', 5, 0)) AS t(\"order\", \"eq\"\"u; 'ity\", \"group\")");
        RowsRead read = PanelFile.parquet(file)
                .columns(Map.of("equity", "eq\"u; 'ity", "total_assets", "group"))
                .keep("order")
                .measure(LEVERAGE)
                .save(out().toString());
        assertThat(read).hasToString("panel.parquet: 5 rows read, 0 refused");
        assertThat(saved())
                .containsExactly(
                        "order|test.leverage[only]|test.leverage[only] reason",
                        "A|0.1|",
                        "B||NOT_REPORTED",
                        "C||NOT_REPORTED",
                        "D||OUT_OF_DOMAIN",
                        "E||ZERO_DENOMINATOR");
    }

    @Test
    void aColumnThatIsNotThere_isAFault() throws SQLException {
        Path file = file("SELECT 5 AS equity, 50 AS total_asets, 9 AS region");
        RowsRead read = PanelFile.parquet(file).measure(LEVERAGE).save(out());
        assertThat(read.violations())
                .singleElement()
                .hasToString("panel.parquet, total_assets: is not there, and not reported; did you mean total_asets?");
        assertThat(read.unbound()).containsExactly("total_asets", "region");
        assertThat(saved()).containsExactly("test.leverage[only]|test.leverage[only] reason", "|NOT_REPORTED");
    }

    @Test
    void whatCannotBeMeasured_isRefusedAndNothingSaved() throws SQLException {
        PanelFile panel = PanelFile.parquet(file("SELECT 'A' AS equity, 1e60::DOUBLE AS total_assets, 5 AS bank"));
        assertRefused(panel.measure(LEVERAGE), "panel.parquet, equity: is not a column of numbers");
        assertRefused(
                panel.keep("banks").measure(indicator("growth", average(BankItems.GROSS_LOANS))),
                "panel.parquet, banks: is to be kept, but is not a column; did you mean bank?",
                "panel.parquet, gross_loans: is not there, and not reported",
                "panel.parquet, gross_loans_opening: is not there, and not reported");
        assertRefused(
                panel.columns(Map.of("equity", "bank")).measure(LEVERAGE),
                "cannot be measured: column total_assets: 1e+60 is outside 1E-40 to 1E+40");
        assertRefused(
                panel.columns(Map.of("equity", "bank", "equitty", "bank")).measure(LEVERAGE),
                "equitty: is named, and no indicator reads it; did you mean equity?");
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("panel.parquet"));
        assertThat(folder.toFile().list()).containsExactly("panel.parquet");
    }

    private void assertRefused(PanelMeasures measures, String... messages) {
        assertThatThrownBy(() -> measures.save(out()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll(messages);
    }

    @Test
    void indicatorsWithoutColumns_areNamed() {
        List<Indicator> computed = Indicators.ALL.indicators().stream()
                .filter(indicator -> !indicator.formula().hasColumns())
                .limit(2)
                .toList();
        assertThatThrownBy(() -> PanelFile.parquet("banks.parquet").measure(computed))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll(
                        Listing.name(computed.get(0)), Listing.name(computed.get(1)), "is computed from facts");
        assertThatThrownBy(() -> PanelFile.parquet("banks.parquet").months(0))
                .hasMessageContaining("must be from 1 to 1200");
    }

    @Test
    void aFileThatIsNotParquet_isRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("panel.parquet"), "bank;equity");
        assertRefused(PanelFile.parquet(file).measure(LEVERAGE), "is not a sound Parquet file");
    }
}
