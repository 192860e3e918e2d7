/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Listing;
import org.finindicators.sql.Sql;
import org.finindicators.tables.statements.PanelFile;

/**
 * Times half a million bank-quarters from Parquet to thirty indicators with reasons and back to Parquet, beside
 * DuckDB's own SQL for the thirty plain quotients, which guards nothing and gives no reasons. The peer is timed as it
 * is written by default, and with the same settings of the file as ours. Results are compared before anything is timed.
 */
public final class PanelFileComparison {
    private static final int MONTHS = 3;

    private PanelFileComparison() {}

    /**
     * Runs the comparison.
     *
     * @param args the number of rounds, 5 unless given; the number of rows, 500,000 unless given; then a folder for the
     *     files, a new one unless given
     * @throws Exception if results differ
     */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        int rows = args.length > 1 ? Integer.parseInt(args[1]) : 500_000;
        Path folder = args.length > 2 ? Path.of(args[2]) : Files.createTempDirectory("panel");
        Path in = folder.resolve("banks.parquet");
        Path plain = folder.resolve("plain.parquet");
        Path out = folder.resolve("ratios.parquet");
        List<Indicator> indicators = Ratio.ALL.stream().map(Ratio::indicator).toList();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement duck = connection.createStatement()) {
            duck.execute("PRAGMA threads=2");
            duck.execute(write(indicators, rows, in));
            Map<String, Callable<Object>> lines = new LinkedHashMap<>();
            lines.put("DuckDB, 30 quotients", () -> duck.execute(copy("", in, plain)));
            lines.put(
                    "the same, no large dictionaries",
                    () -> duck.execute(copy(", DICTIONARY_SIZE_LIMIT 28", in, plain)));
            lines.put(
                    "values and reasons, from file to file",
                    () -> PanelFile.parquet(in)
                            .keep("id")
                            .months(MONTHS)
                            .measure(indicators)
                            .save(out));
            for (Callable<Object> line : lines.values()) {
                line.call();
            }
            compare(duck, indicators, plain, out, rows);
            System.out.printf(
                    "%d rows, Parquet %d MB in, %d MB of quotients, %d MB of values and reasons%n",
                    rows, Files.size(in) / 1_000_000, Files.size(plain) / 1_000_000, Files.size(out) / 1_000_000);
            Lines.run("panel file", lines, rounds, new TreeMap<>(Map.of("DuckDB", 0)));
        }
    }

    private static String write(List<Indicator> indicators, int rows, Path file) {
        TreeSet<String> columns = new TreeSet<>();
        indicators.forEach(indicator -> columns.addAll(Sql.of(indicator, MONTHS).columns()));
        // hash gives the same numbers on every machine; 2 % are not reported, 1 % are zero
        return "COPY (SELECT range AS id, "
                + columns.stream()
                        .map(column ->
                                "CASE hash(range, '" + column + "') % 100 WHEN 0 THEN NULL WHEN 1 THEN NULL WHEN 2"
                                        + " THEN 0 ELSE (hash(range, '" + column
                                        + "') // 100 % 100000000) / 100 END::DOUBLE AS "
                                        + column)
                        .collect(Collectors.joining(", "))
                + " FROM range(" + rows + ")) TO '" + file + "' (FORMAT parquet)";
    }

    private static String copy(String settings, Path in, Path out) {
        return "COPY (SELECT id, "
                + Ratio.ALL.stream()
                        .map(ratio -> quotient(ratio) + " AS \"" + ratio.name() + "\"")
                        .collect(Collectors.joining(", "))
                + " FROM read_parquet('" + in + "')) TO '" + out + "' (FORMAT parquet" + settings + ")";
    }

    /** What is earned or spent in a quarter, over an average, is that of four. */
    private static String quotient(Ratio ratio) {
        String year = ratio.below().contains("_opening +") ? " * 4" : "";
        return "(" + ratio.above() + ")" + year + " / (" + ratio.below() + ")";
    }

    /** Where ours has a value, it is the quotient; where it has none, it has a reason. */
    private static void compare(Statement duck, List<Indicator> indicators, Path plain, Path out, int rows)
            throws SQLException {
        for (int k = 0; k < indicators.size(); k++) {
            String value = "b.\"" + Listing.name(indicators.get(k)) + "\"";
            String reason = "b.\"" + Listing.name(indicators.get(k)) + " reason\"";
            String quotient = "a.\"" + Ratio.ALL.get(k).name() + "\"";
            try (ResultSet counts = duck.executeQuery("SELECT count(*), count(" + value + "), count(*) FILTER (("
                    + value + " IS NULL) = (" + reason + " IS NULL)), count(*) FILTER (abs(" + value + " - " + quotient
                    + ") > 1e-9 * greatest(1, abs(" + value + "))) FROM read_parquet('" + plain
                    + "') a JOIN read_parquet('"
                    + out + "') b USING (id)")) {
                counts.next();
                if (counts.getLong(1) != rows
                        || counts.getLong(2) < rows / 2
                        || counts.getLong(3) != 0
                        || counts.getLong(4) != 0) {
                    throw new IllegalStateException(value + " differs: " + counts.getLong(1) + " rows, "
                            + counts.getLong(2) + " values, " + counts.getLong(3) + " without a reason or with one too"
                            + " many, " + counts.getLong(4) + " other quotients");
                }
            }
        }
    }
}
