/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.loans;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.sql.LoanSums;
import org.finindicators.sql.SqlColumn;
import org.finindicators.sql.SqlDialect;
import org.finindicators.sql.SqlEngine;
import org.finindicators.tables.source.Header;
import org.finindicators.tables.source.JdbcEngine;
import org.finindicators.tables.source.Row;
import org.finindicators.tables.source.RowHandler;
import org.finindicators.tables.source.RowSource;
import org.finindicators.tables.source.SourceFaults;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;

/**
 * A loan tape in a database, or in a Parquet file, that is summed where it lies: one grouped select for each attribute,
 * of which the sums, the defects and the refused rows are made up here.
 *
 * <pre>{@code
 * var map = LoanMap.of("USD").asOf("2024-12-31").balance("balance").daysLate("days_late").by("branch");
 * LoanQuery.parquet(Path.of("loans.parquet"), map).read().by("branch").measure(PORTFOLIO_AT_RISK)
 * }</pre>
 *
 * <p>What comes of it is what {@link LoanMap#summed()} makes of the same rows, but that ids are not compared, and only
 * looked at if the policy leaves out loans without one. Columns are typed: amounts are whole numbers or decimals, not
 * floating-point numbers, and dates are dates. Immutable.
 *
 * @since 0.1.0
 */
public final class LoanQuery {
    private static final int LISTED = 100;

    private final LoanMap map;
    private final String name;
    private final String relation;
    private final Optional<Path> file;

    private LoanQuery(LoanMap map, String name, String relation, Optional<Path> file) {
        this.map = map.typed();
        this.name = name;
        this.relation = relation;
        this.file = file;
    }

    /**
     * Names what is queried.
     *
     * @param relation what stands after {@code FROM}: a table, or a select in brackets; it is not escaped
     * @param map what its columns are; the date of the balances is stated
     * @return the query
     */
    public static LoanQuery of(String relation, LoanMap map) {
        return new LoanQuery(map, relation, relation, Optional.empty());
    }

    /**
     * Names a Parquet file, which DuckDB reads.
     *
     * @param file the file
     * @param map what its columns are; the date of the balances is stated
     * @return the query
     */
    public static LoanQuery parquet(Path file, LoanMap map) {
        return new LoanQuery(
                map,
                String.valueOf(file.getFileName()),
                "read_parquet(" + SqlDialect.DUCKDB.text(file.toString()) + ", hive_partitioning = false)",
                Optional.of(file));
    }

    /**
     * States whose loans they are; what is queried names them unless it is stated.
     *
     * @param whose the name
     * @return the changed query
     */
    public LoanQuery named(String whose) {
        return new LoanQuery(map, whose, relation, file);
    }

    /**
     * Reads with DuckDB in memory.
     *
     * @return the loan book
     * @throws InvalidInputException if nothing can be read, or DuckDB is not there
     */
    public LoanFile read() {
        Connection opened;
        try {
            opened = DriverManager.getConnection("jdbc:duckdb:");
        } catch (SQLException e) {
            throw InvalidInputException.of(name, "is read by DuckDB: add org.duckdb:duckdb_jdbc to the application");
        }
        try (Connection connection = opened) {
            return read(JdbcEngine.of(connection, SqlDialect.DUCKDB).named(name));
        } catch (SQLException e) {
            throw InvalidInputException.of(name, "cannot be closed: " + e.getMessage());
        }
    }

    /**
     * Reads from a database whose dialect is known by its name.
     *
     * @param connection the connection, which stays open
     * @return the loan book
     * @throws InvalidInputException as {@link #read(SqlEngine)}, or if the dialect must be stated:
     *     {@link JdbcEngine#of(Connection, SqlDialect)}
     */
    public LoanFile read(Connection connection) {
        return read(JdbcEngine.of(connection).named(name));
    }

    /**
     * Reads from an engine.
     *
     * @param engine the engine
     * @return the loan book
     * @throws InvalidInputException if nothing can be read, a column is not there, or an amount is of a type that does
     *     not hold minor units exactly
     */
    public LoanFile read(SqlEngine engine) {
        map.check();
        // DuckDB takes a folder, or stars in a name, for many files
        if (file.isPresent() && !Files.isRegularFile(file.get())) {
            throw InvalidInputException.of(name, Files.exists(file.get()) ? "is not a file" : "does not exist");
        }
        LocalDate asOf = map.statedDate()
                .orElseThrow(() -> InvalidInputException.of(
                        name, "is queried, so that the date of the balances must be stated: asOf(date)"));
        List<SqlColumn> columns = engine.columns(relation);
        SourceFaults faults = new SourceFaults(new Named(name));
        Header header = new Header(columns.stream().map(SqlColumn::name).toList(), faults);
        map.parts().forEach(part -> header.require(part.column()));
        LoanSql sql = new LoanSql(map, relation, asOf, engine.dialect(), columns);
        List<Violation> wrong = new ArrayList<>(faults.violations());
        wrong.addAll(sql.violations(name));
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
        return read(engine, sql, header, asOf);
    }

    private LoanFile read(SqlEngine engine, LoanSql sql, Header header, LocalDate asOf) {
        List<Attribute> groupings = new ArrayList<>();
        for (LoanPart part : map.parts()) {
            if (part instanceof LoanPart.Label label && !label.attribute().equals(Attribute.BORROWER)) {
                groupings.add(label.attribute());
            }
        }
        Map<Optional<Attribute>, LoanTally> tallies = new LinkedHashMap<>();
        LoanSums sums =
                groupings.isEmpty() ? sql.table().tally(engine.dialect()).run(engine) : null;
        for (Attribute by : groupings) {
            LoanSums found = sql.table().tally(engine.dialect(), by).run(engine);
            tallies.put(Optional.of(by), found.tally());
            sums = sums == null ? found : sums;
        }
        LoanSums counted = Objects.requireNonNull(sums);
        tallies.put(
                Optional.empty(),
                groupings.isEmpty() ? counted.tally() : counted.tally().whole());
        List<Violation> listed = counted.refused() == 0 ? List.of() : refusals(engine, sql, asOf, counted.refused());
        Set<String> known = new TreeSet<>();
        map.parts().forEach(part -> known.add(part.column()));
        return new LoanFile(
                map,
                name,
                new LoanFile.Counted(counted.rows(), counted.refused(), listed),
                header.unbound(known),
                List.of("which loans are there twice was not looked for, because they were summed where they lie"),
                counted.integrity(),
                null,
                tallies);
    }

    /** Reads the first rows that are refused, for what is wrong with them. */
    private List<Violation> refusals(SqlEngine engine, LoanSql sql, LocalDate asOf, long refused) {
        List<Violation> listed = new ArrayList<>();
        Header header = new Header(sql.columns(), new SourceFaults(new Named(name)));
        LoanRows rows = new LoanRows(
                map,
                asOf,
                header,
                (row, column, loan, value, message) ->
                        listed.add(new Violation(name + ", " + column, value, message, loan)),
                part -> {});
        Cells.Texts cells = new Cells.Texts();
        AtomicLong number = new AtomicLong();
        engine.query(sql.table().refusedRows(engine.dialect(), sql.columns(), LISTED), row -> {
            long line = number.incrementAndGet();
            List<String> texts = row.stream()
                    .map(cell -> cell == null
                            ? ""
                            : cell instanceof BigDecimal amount ? amount.toPlainString() : cell.toString())
                    .toList();
            rows.row(cells.at(new Row(line, texts)), line);
        });
        if (refused > number.get()) {
            listed.add(
                    new Violation(name, "", "and " + (refused - number.get()) + " more rows, which are counted only"));
        }
        return listed;
    }

    /** Names the source of faults. */
    private record Named(String name) implements RowSource {
        @Override
        public void read(RowHandler rows, SourceFaults faults) {
            throw new IllegalStateException("it is queried");
        }
    }

    /** Prints what is queried. */
    @Override
    public String toString() {
        return name;
    }
}
