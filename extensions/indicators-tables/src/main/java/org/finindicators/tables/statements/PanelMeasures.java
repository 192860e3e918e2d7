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
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.sql.Sql;
import org.finindicators.tables.source.RowsRead;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Suggestions;
import org.finindicators.validation.Violation;

/**
 * Indicators of a {@link PanelFile}, which are computed when they are saved.
 *
 * <p>Immutable.
 */
public final class PanelMeasures {
    private static final Set<Integer> NUMBERS = Set.of(
            Types.TINYINT,
            Types.SMALLINT,
            Types.INTEGER,
            Types.BIGINT,
            Types.DECIMAL,
            Types.NUMERIC,
            Types.FLOAT,
            Types.REAL,
            Types.DOUBLE);

    /** A column in an expression: all else that is not inside quotes is in capitals. */
    private static final Pattern COLUMN = Pattern.compile("\\b[a-z][a-z0-9_]*");

    private static final String REASON = "reason_of_no_value";
    private static final int MAX = Decimals.MAX_EXPONENT;

    private final PanelFile panel;
    private final Map<String, Sql> indicators;

    PanelMeasures(PanelFile panel, Map<String, Sql> indicators) {
        this.panel = panel;
        this.indicators = indicators;
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
            Map<String, Integer> types = types(statement);
            List<Violation> absent = check(types);
            statement.execute("CREATE TYPE " + REASON + " AS ENUM ("
                    + Arrays.stream(Reason.values())
                            .map(reason -> text(reason.name()))
                            .collect(Collectors.joining(", "))
                    + ")");
            // numbers hardly repeat, and a dictionary of them costs more than all divisions
            statement.execute("COPY (" + select(types) + ") TO " + text(part.toString())
                    + " (FORMAT parquet, DICTIONARY_SIZE_LIMIT " + 2 * Reason.values().length + ")");
            long rows = rows(statement);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            Set<String> unread = new LinkedHashSet<>(types.keySet());
            columns().forEach(column -> unread.remove(panel.name(column)));
            panel.kept().forEach(unread::remove);
            return new RowsRead(panel.source().name(), "row", rows, 0, absent, List.copyOf(unread));
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

    private static Map<String, Integer> types(Statement statement) throws SQLException {
        Map<String, Integer> types = new LinkedHashMap<>();
        try (ResultSet none = statement.executeQuery("SELECT * FROM rows LIMIT 0")) {
            ResultSetMetaData columns = none.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                types.put(columns.getColumnLabel(i), columns.getColumnType(i));
            }
        }
        return types;
    }

    /** The columns that the indicators read, by their names in the library. */
    private Set<String> columns() {
        Set<String> columns = new TreeSet<>();
        indicators.values().forEach(sql -> columns.addAll(sql.columns()));
        return columns;
    }

    /** Refuses what cannot be read, and returns which columns are not there. */
    private List<Violation> check(Map<String, Integer> types) {
        List<Violation> wrong = new ArrayList<>();
        List<Violation> absent = new ArrayList<>();
        Set<String> columns = columns();
        for (String column : columns) {
            String name = panel.name(column);
            Integer type = types.get(name);
            if (type == null) {
                absent.add(new Violation(
                        place(name),
                        "",
                        "is not there, and not reported" + Suggestions.didYouMean(name, types.keySet())));
            } else if (!NUMBERS.contains(type)) {
                wrong.add(new Violation(place(name), "", "is not a column of numbers"));
            }
        }
        if (absent.size() == columns.size()) {
            wrong.addAll(absent);
        }
        Set<String> saved = new LinkedHashSet<>(indicators.keySet());
        indicators.keySet().forEach(id -> saved.add(id + " reason"));
        for (String name : panel.kept()) {
            if (!types.containsKey(name)) {
                wrong.add(new Violation(
                        place(name),
                        "",
                        "is to be kept, and not there" + Suggestions.didYouMean(name, types.keySet())));
            } else if (!saved.add(name)) {
                wrong.add(new Violation(place(name), "", "is to be saved twice"));
            }
        }
        for (String name : panel.strangers(columns)) {
            wrong.add(new Violation(
                    name, "", "is named, and no indicator reads it" + Suggestions.didYouMean(name, columns)));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
        return absent;
    }

    private String place(String column) {
        return panel.source().name() + ", " + column;
    }

    /**
     * Three selects, one in the other: figures that are numbers, by names that cannot be taken for anything else; the
     * values; and the reasons, which are looked for only where there is no value.
     */
    private String select(Map<String, Integer> types) {
        List<String> figures = new ArrayList<>();
        List<String> values = new ArrayList<>();
        List<String> saved = new ArrayList<>();
        int number = 0;
        for (String name : panel.kept()) {
            String kept = "kept" + number++;
            figures.add(name(name) + " AS " + kept);
            values.add(kept);
            saved.add(kept + " AS " + name(name));
        }
        for (String column : columns()) {
            String name = panel.name(column);
            figures.add((types.containsKey(name) ? figure(name) : "CAST(NULL AS DOUBLE)") + " AS " + inner(column));
            values.add(inner(column));
        }
        number = 0;
        for (Map.Entry<String, Sql> indicator : indicators.entrySet()) {
            Sql sql = indicator.getValue();
            String value = "value" + number++;
            values.add(inner(sql.value()) + " AS " + value);
            boolean power = sql.value().contains("POWER(");
            String there = power ? "isfinite(" + value + ")" : value + " IS NOT NULL";
            saved.add((power ? "CASE WHEN " + there + " THEN " + value + " END" : value) + " AS "
                    + name(indicator.getKey()));
            saved.add("CASE WHEN " + there + " THEN NULL " + reasons(sql) + " AS "
                    + name(indicator.getKey() + " reason"));
        }
        return "SELECT " + String.join(", ", saved) + " FROM (SELECT " + String.join(", ", values) + " FROM (SELECT "
                + String.join(", ", figures) + " FROM rows))";
    }

    /**
     * A cell as a figure, NULL if it is no number. What refuses a cell stands first: where there is none to refuse, all
     * cells of a block are taken over at once. NaN is above all numbers.
     */
    private String figure(String name) {
        String cell = "CAST(" + name(name) + " AS DOUBLE)";
        String most = "1e" + (MAX + 1);
        String least = "1e-" + MAX;
        return "CASE WHEN NOT (" + cell + " > -" + most + " AND " + cell + " < " + most + ") OR (" + cell + " > -"
                + least
                + " AND " + cell + " < " + least + " AND " + cell + " <> 0) THEN CASE WHEN isfinite(" + cell
                + ") THEN error(" + text("column " + name + ": ") + " || " + cell + " || "
                + text(" is outside 1E-" + MAX + " to 1E+" + MAX) + ") END ELSE " + cell + " END";
    }

    /** The cases of reasons; where none is found there was a power that is no number any more. */
    private static String reasons(Sql sql) {
        String cases = inner(sql.reason());
        String others = cases.startsWith("CASE") ? cases.substring("CASE".length(), cases.lastIndexOf("END")) : "";
        return typed(others + " ELSE " + text(Reason.OUT_OF_DOMAIN.name()) + " END");
    }

    private static String inner(String expression) {
        return COLUMN.matcher(expression).replaceAll("of_$0");
    }

    /** The names of reasons as a type that takes a byte each. */
    private static String typed(String expression) {
        return expression.replaceAll("'[A-Z_]+'", "CAST($0 AS " + REASON + ")");
    }

    private static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String name(String column) {
        return "\"" + column.replace("\"", "\"\"") + "\"";
    }

    /** Prints the file and how many indicators there are. */
    @Override
    public String toString() {
        return panel + ": " + indicators.size() + (indicators.size() == 1 ? " indicator" : " indicators");
    }
}
