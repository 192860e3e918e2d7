/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.loans;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.tally.IntegrityTotals;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.SummedLoans;
import org.finindicators.loanbook.tally.TallyBuilder;
import org.finindicators.number.Printing;
import org.finindicators.tables.source.Header;
import org.finindicators.tables.source.Row;
import org.finindicators.tables.source.RowHandler;
import org.finindicators.tables.source.RowSource;
import org.finindicators.tables.source.SourceFaults;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A loan tape in a database, or in a Parquet file, that is summed where it lies: one grouped select for each attribute,
 * of which the sums, the defects and the refused rows are made up here.
 *
 * <pre>{@code LoanQuery.parquet(Path.of("loans.parquet"), map).read().by("branch").measure(PORTFOLIO_AT_RISK)}</pre>
 *
 * <p>What comes of it is what {@link LoanMap#summed()} makes of the same rows, but that ids are not compared, and only
 * looked at if the policy leaves out loans without one. Columns are typed: amounts are whole numbers or decimals, not
 * floating-point numbers, and dates are dates. It was tried with DuckDB. Immutable.
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
                "read_parquet(" + LoanSql.text(file.toString()) + ", hive_partitioning = false)",
                Optional.of(file));
    }

    /** What a database says, without the query that follows it. */
    private static String sentence(SQLException e) {
        return Printing.beginning(
                String.valueOf(e.getMessage()).strip().lines().findFirst().orElse(""));
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
            return read(connection);
        } catch (SQLException e) {
            throw InvalidInputException.of(name, "cannot be read: " + sentence(e));
        }
    }

    /**
     * Reads from a database.
     *
     * @param connection the connection, which stays open
     * @return the loan book
     * @throws InvalidInputException if nothing can be read, a column is not there, or an amount is of a type that does
     *     not hold minor units exactly
     */
    public LoanFile read(Connection connection) {
        map.check();
        // DuckDB takes a folder, or stars in a name, for many files
        if (file.isPresent() && !Files.isRegularFile(file.get())) {
            throw InvalidInputException.of(name, Files.exists(file.get()) ? "is not a file" : "does not exist");
        }
        LocalDate asOf = map.statedDate()
                .orElseThrow(() -> InvalidInputException.of(
                        name, "is queried, so that the date of the balances must be stated: asOf(date)"));
        try (Statement statement = connection.createStatement()) {
            Map<String, LoanSql.Type> types = types(statement);
            SourceFaults faults = new SourceFaults(new Named(name));
            Header header = new Header(List.copyOf(types.keySet()), faults);
            map.parts().forEach(part -> header.require(part.column()));
            LoanSql sql = new LoanSql(map, relation, asOf, types);
            List<Violation> wrong = new ArrayList<>(faults.violations());
            wrong.addAll(sql.violations(name));
            if (!wrong.isEmpty()) {
                throw new InvalidInputException(wrong);
            }
            return read(statement, sql, header, asOf);
        } catch (SQLException e) {
            throw InvalidInputException.of(name, "cannot be read: " + sentence(e));
        }
    }

    private Map<String, LoanSql.Type> types(Statement statement) throws SQLException {
        Map<String, LoanSql.Type> types = new LinkedHashMap<>();
        try (ResultSet none = statement.executeQuery("SELECT * FROM " + relation + " LIMIT 0")) {
            ResultSetMetaData columns = none.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                types.put(
                        columns.getColumnLabel(i),
                        LoanSql.Type.of(columns.getColumnType(i), columns.getScale(i), map.unit()));
            }
        }
        return types;
    }

    private LoanFile read(Statement statement, LoanSql sql, Header header, LocalDate asOf) throws SQLException {
        List<Optional<Attribute>> groupings = new ArrayList<>();
        for (LoanPart part : map.parts()) {
            if (part instanceof LoanPart.Label label && !label.attribute().equals(Attribute.BORROWER)) {
                groupings.add(Optional.of(label.attribute()));
            }
        }
        if (groupings.isEmpty()) {
            groupings.add(Optional.empty());
        }
        Map<Optional<Attribute>, LoanTally> tallies = new LinkedHashMap<>();
        Sums first = null;
        for (Optional<Attribute> by : groupings) {
            Sums sums = new Sums(asOf, by);
            try (ResultSet rows = statement.executeQuery(sql.select(by))) {
                while (rows.next()) {
                    sums.add(sql, rows);
                }
            }
            LoanTally tally = sums.builder.build();
            tallies.put(by, tally);
            if (first == null) {
                first = sums;
                tallies.put(Optional.empty(), by.isPresent() ? tally.whole() : tally);
            }
        }
        Sums counted = Objects.requireNonNull(first);
        List<Violation> listed = counted.refused == 0 ? List.of() : refusals(statement, sql, asOf, counted.refused);
        Set<String> known = new TreeSet<>();
        map.parts().forEach(part -> known.add(part.column()));
        return new LoanFile(
                map,
                name,
                new LoanFile.Counted(counted.rows, counted.refused, listed),
                header.unbound(known),
                List.of("which loans are there twice was not looked for, because they were summed where they lie"),
                counted.totals.table(),
                null,
                tallies);
    }

    /** Reads the first rows that are refused, for what is wrong with them. */
    private List<Violation> refusals(Statement statement, LoanSql sql, LocalDate asOf, long refused)
            throws SQLException {
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
        long number = 0;
        try (ResultSet found = statement.executeQuery(sql.refused(LISTED))) {
            while (found.next()) {
                List<String> texts = new ArrayList<>();
                for (int i = 1; i <= sql.columns().size(); i++) {
                    String text = found.getString(i);
                    texts.add(text == null ? "" : text);
                }
                rows.row(cells.at(new Row(++number, texts)), number);
            }
        }
        if (refused > number) {
            listed.add(new Violation(name, "", "and " + (refused - number) + " more rows, which are counted only"));
        }
        return listed;
    }

    /** The sums of one select. */
    private final class Sums {
        private final IntegrityTotals totals;
        private final TallyBuilder builder;
        private long rows;
        private long refused;

        Sums(LocalDate asOf, Optional<Attribute> by) {
            totals = new IntegrityTotals(asOf, map.unit(), map.policy());
            builder = by.map(attribute -> LoanTally.builder(asOf, map.unit(), map.scheme(), attribute))
                    .orElseGet(() -> LoanTally.builder(asOf, map.unit(), map.scheme()));
            map.collected().ifPresent(builder::collected);
        }

        void add(LoanSql sql, ResultSet row) throws SQLException {
            long loans = row.getLong(3);
            rows += loans;
            LoanSql.Key key = sql.key(row.getLong(2));
            if (key.isRefused()) {
                refused += loans;
                return;
            }
            String label = row.getString(1);
            List<BigInteger> sums = new ArrayList<>();
            for (int i = 0; i < sql.amounts(); i++) {
                sums.add(minor(row.getString(4 + i)));
            }
            SummedLoans alike = sql.alike(key, loans, sums);
            builder.add(totals.add(label == null ? alike.label("") : alike.label(label.strip())));
        }

        private BigInteger minor(@Nullable String sum) {
            return sum == null
                    ? BigInteger.ZERO
                    : new BigDecimal(sum).movePointRight(map.unit().digits()).toBigIntegerExact();
        }
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
