/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.finindicators.indicator.Indicator;
import org.finindicators.sql.PanelSelect;
import org.finindicators.sql.SqlDialect;
import org.finindicators.sql.SqlEngine;
import org.finindicators.sql.SqlPanel;
import org.finindicators.tables.source.JdbcEngine;

/**
 * Times thirty indicators over a table in DuckDB or another database, beside the same quotients written by hand: bare,
 * guarded against denominators that are not above zero, and guarded against cells that are not numbers as well, which
 * is the same rule as ours but for the bounds of figures and negative amounts. All are summed where they lie, so that
 * no row travels. Sums are compared before anything is timed.
 */
public final class SqlComparison {
    private static final int MONTHS = 3;
    private static final Pattern COLUMN = Pattern.compile("[a-z][a-z0-9_]*");

    private final Statement statement;
    private final List<Map<String, String>> quotients = new ArrayList<>();

    private SqlComparison(Statement statement) {
        this.statement = statement;
    }

    /**
     * Runs the comparison.
     *
     * @param args the number of rounds, 9 unless given; the number of rows, 1,000,000 unless given; then the JDBC URL
     *     of a database whose driver is on the class path, DuckDB in memory unless given, and statements to run first
     * @throws Exception if results differ
     */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 9;
        int rows = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        String url = args.length > 2 ? args[2] : "jdbc:duckdb:";
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (int i = 3; i < args.length; i++) {
                statement.execute(args[i]);
            }
            new SqlComparison(statement).run(JdbcEngine.of(connection), rows, rounds);
        }
    }

    private void run(SqlEngine engine, int rows, int rounds) throws Exception {
        SqlDialect dialect = engine.dialect();
        List<Indicator> indicators = Ratio.ALL.stream().map(Ratio::indicator).toList();
        Set<String> columns =
                new TreeSet<>(SqlPanel.of("banks").select(indicators).columns());
        fill(columns, rows);
        PanelSelect select = SqlPanel.of("banks")
                .dialect(dialect)
                .months(MONTHS)
                .typed(engine.columns("banks"))
                .select(indicators);
        Ratio.ALL.forEach(ratio -> quotients.add(quotients(ratio)));
        String values = sums(select.outcomes().stream()
                .map(outcome -> dialect.name(outcome.value()))
                .toList());
        String reasons = select.outcomes().stream()
                .map(outcome -> ", count(" + dialect.name(outcome.reason()) + ")")
                .collect(Collectors.joining());
        String ours = " FROM (" + select.text() + ") AS measured";
        Map<String, Callable<Object>> lines = new LinkedHashMap<>();
        lines.put("scan: sums of the columns", () -> query("SELECT " + sums(columns) + " FROM banks"));
        if (!dialect.equals(SqlDialect.POSTGRESQL)) {
            // there a quotient by zero ends the query
            lines.put("quotients, by hand", () -> query(byHand("bare", dialect)));
        }
        lines.put("guarded, by hand", () -> query(byHand("guarded", dialect)));
        String sameRule = "numbers only, guarded, by hand";
        lines.put(sameRule, () -> query(byHand("finite", dialect)));
        lines.put("values", () -> query("SELECT " + values + ours));
        lines.put("values and reasons", () -> query("SELECT " + values + reasons + ours));
        compare(query("SELECT " + values + ours), query(byHand("finite", dialect)));
        Lines.run(
                "panel in " + dialect,
                lines,
                rounds,
                new TreeMap<>(Map.of("same rule", List.copyOf(lines.keySet()).indexOf(sameRule), "scan", 0)));
    }

    private Map<String, String> quotients(Ratio ratio) {
        // what is earned or spent in a quarter, over an average, is that of four
        String year = ratio.below().contains("_opening +") ? " * 4" : "";
        String below = "(" + ratio.below() + ")";
        String bare = "(" + ratio.above() + ")" + year + " / " + below;
        Set<String> read = new TreeSet<>();
        Matcher column = COLUMN.matcher(ratio.above() + " " + ratio.below());
        while (column.find()) {
            read.add(column.group());
        }
        String finite = read.stream()
                .map(name -> "(" + name + " - " + name + ")")
                .collect(Collectors.joining(" + ", "", " = 0 AND "));
        return Map.of(
                "bare", bare,
                "guarded", "CASE WHEN " + below + " > 0 THEN " + bare + " END",
                "finite", "CASE WHEN " + finite + below + " > 0 THEN " + bare + " END");
    }

    private String byHand(String how, SqlDialect dialect) {
        String inner = IntStream.range(0, quotients.size())
                .mapToObj(k -> quotients.get(k).get(how) + " AS q" + k)
                .collect(Collectors.joining(", "));
        List<String> names =
                IntStream.range(0, quotients.size()).mapToObj(k -> "q" + k).toList();
        // without it PostgreSQL merges the two selects as well, to the same effect
        String fence = dialect.equals(SqlDialect.POSTGRESQL) ? " OFFSET 0" : "";
        return "SELECT " + sums(names) + " FROM (SELECT " + inner + " FROM banks" + fence + ") AS quotients";
    }

    private static String sums(Iterable<String> columns) {
        List<String> all = new ArrayList<>();
        columns.forEach(column -> all.add("sum(" + column + ")"));
        return String.join(", ", all);
    }

    /** Numbers that follow from the row; 2 % are not reported, 1 % are zero. */
    private void fill(Set<String> columns, int rows) throws SQLException {
        statement.execute("DROP TABLE IF EXISTS banks");
        statement.execute("CREATE TABLE banks AS WITH RECURSIVE thousand(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM"
                + " thousand WHERE n < 999), rows(id) AS (SELECT CAST(a.n * 1000 + b.n AS BIGINT) FROM thousand a, thousand b)"
                + " SELECT id, "
                + columns.stream()
                        .map(column -> {
                            String mixed = "((id * " + (7919 + 2 * Math.floorMod(column.hashCode(), 5000)) + " + "
                                    + Math.floorMod(column.hashCode(), 999_983) + ") % 999983)";
                            return "CAST(CASE WHEN " + mixed + " % 100 < 2 THEN NULL WHEN " + mixed
                                    + " % 100 = 2 THEN 0 ELSE " + mixed + " END AS DOUBLE PRECISION) AS " + column;
                        })
                        .collect(Collectors.joining(", "))
                + " FROM rows WHERE id < " + rows);
    }

    private List<Double> query(String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            List<Double> all = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                all.add(row.getDouble(i));
            }
            return all;
        }
    }

    private static void compare(List<Double> ours, List<Double> byHand) {
        for (int k = 0; k < ours.size(); k++) {
            double difference = Math.abs(ours.get(k) - byHand.get(k));
            if (!(difference <= 1e-9 * Math.abs(byHand.get(k))) || byHand.get(k) == 0) {
                throw new IllegalStateException(
                        Ratio.ALL.get(k).name() + ": " + ours.get(k) + " and not " + byHand.get(k));
            }
        }
    }
}
