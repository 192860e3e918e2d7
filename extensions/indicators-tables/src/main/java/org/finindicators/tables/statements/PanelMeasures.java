/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.number.Decimals;
import org.finindicators.sql.PanelSelect;
import org.finindicators.sql.SqlColumn;
import org.finindicators.sql.SqlDialect;
import org.finindicators.tables.source.JdbcEngine;
import org.finindicators.tables.source.RowsRead;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;

/**
 * Indicators of a {@link PanelFile}, which are computed when they are saved.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class PanelMeasures {
    private static final SqlDialect DUCKDB = SqlDialect.DUCKDB;
    private static final String REASON = "reason_of_no_value";
    private static final int MAX = Decimals.MAX_EXPONENT;

    private final PanelFile panel;
    private final List<Indicator> indicators;

    PanelMeasures(PanelFile panel, List<Indicator> indicators) {
        this.panel = panel;
        this.indicators = List.copyOf(indicators);
    }

    /**
     * Saves values and reasons as Parquet: the columns that are kept, and two for each indicator, named by its id and
     * variant, as in {@code intermediary.return-on-assets[stated]}, the second with {@code reason} behind it. One of
     * the two is NULL in each row; a reason is the name of a {@link Reason}. Rows are in the order of the file.
     *
     * @param file the name of the new file, which is replaced if it is there
     * @return how many rows there are, the columns that nothing reads, and as faults those that are not in the file
     * @throws InvalidInputException if the file cannot be read, none of the columns is there, a column is not of
     *     numbers, or a number is out of the bounds of figures; nothing is saved then
     */
    public RowsRead save(String file) {
        return save(Path.of(file));
    }

    /**
     * Saves values and reasons as Parquet: the columns that are kept, and two for each indicator, named by its id and
     * variant, as in {@code intermediary.return-on-assets[stated]}, the second with {@code reason} behind it. One of
     * the two is NULL in each row; a reason is the name of a {@link Reason}. Rows are in the order of the file.
     *
     * @param file the new file, which is replaced if it is there
     * @return how many rows there are, the columns that nothing reads, and as faults those that are not in the file
     * @throws InvalidInputException if the file cannot be read, none of the columns is there, a column is not of
     *     numbers, or a number is out of the bounds of figures; nothing is saved then
     */
    public RowsRead save(Path file) {
        Path part = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try (Connection connection = panel.source().open();
                Statement statement = connection.createStatement()) {
            List<SqlColumn> columns = JdbcEngine.of(connection, DUCKDB)
                    .named(panel.source().name())
                    .columns("rows");
            PanelSelect select = select(columns);
            statement.execute("CREATE TYPE " + REASON + " AS ENUM ("
                    + Arrays.stream(Reason.values())
                            .map(reason -> DUCKDB.text(reason.name()))
                            .collect(Collectors.joining(", "))
                    + ")");
            // numbers hardly repeat, and a dictionary of them costs more than all divisions
            statement.execute("COPY (" + select.text() + ") TO " + DUCKDB.text(part.toString())
                    + " (FORMAT parquet, DICTIONARY_SIZE_LIMIT " + 2 * Reason.values().length + ")");
            long rows = rows(statement);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return new RowsRead(panel.source().name(), "row", rows, 0, placed(select.absent()), select.unread());
        } catch (SQLException e) {
            throw InvalidInputException.of(panel.file().toString(), "cannot be measured: " + sentence(e));
        } catch (IOException e) {
            throw InvalidInputException.of(file.toString(), "cannot be saved: " + e.getMessage());
        } finally {
            remove(part);
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // nothing more can be done; what went wrong before is said
            return;
        }
    }

    private static String sentence(SQLException e) {
        String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return said.substring(said.indexOf(": ") + 1).strip();
    }

    private static long rows(Statement statement) throws SQLException {
        try (ResultSet count = statement.executeQuery("SELECT count(*) FROM rows")) {
            count.next();
            return count.getLong(1);
        }
    }

    private PanelSelect select(List<SqlColumn> columns) {
        try {
            return panel.panel()
                    .typed(columns)
                    .reading(PanelMeasures::figure)
                    .reasons(name -> "CAST(" + DUCKDB.text(name) + " AS " + REASON + ")")
                    .select(indicators);
        } catch (InvalidInputException e) {
            throw new InvalidInputException(placed(e.violations()));
        }
    }

    private List<Violation> placed(List<Violation> violations) {
        return violations.stream()
                .map(violation -> new Violation(
                        panel.source().name() + ", " + violation.path(), violation.value(), violation.message()))
                .toList();
    }

    /**
     * A cell as a figure, NULL if it is not a number. What refuses a cell stands first: where there is none to refuse,
     * all cells of a block are taken over at once. NaN is above all numbers.
     */
    private static String figure(String column) {
        String cell = "CAST(" + column + " AS DOUBLE)";
        String most = "1e" + (MAX + 1);
        String least = "1e-" + MAX;
        return "CASE WHEN NOT (" + cell + " > -" + most + " AND " + cell + " < " + most + ") OR (" + cell + " > -"
                + least
                + " AND " + cell + " < " + least + " AND " + cell + " <> 0) THEN CASE WHEN isfinite(" + cell
                + ") THEN error(" + DUCKDB.text("column " + bare(column) + ": ") + " || " + cell + " || "
                + DUCKDB.text(" is outside 1E-" + MAX + " to 1E+" + MAX) + ") END ELSE " + cell + " END";
    }

    private static String bare(String column) {
        return column.startsWith("\"")
                ? column.substring(1, column.length() - 1).replace("\"\"", "\"")
                : column;
    }

    /** Prints the file and how many indicators there are. */
    @Override
    public String toString() {
        return panel + ": " + indicators.size() + (indicators.size() == 1 ? " indicator" : " indicators");
    }
}
