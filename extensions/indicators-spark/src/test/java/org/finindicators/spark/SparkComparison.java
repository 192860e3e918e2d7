/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.tables.loans.LoanFile;

/**
 * Times a grouped tally of generated loans on Spark, against a scan of the same columns and against SQL by hand.
 *
 * <p>Arguments: millions of loans; {@code local[1]}, {@code local[2]} or {@code cluster}; rounds; {@code decimals} if
 * balances are to be decimals of 18 digits; {@code cached} if the columns are to be kept in memory. It is here, among the
 * tests, and not in the module of benchmarks, because that would bring Spark into every build of it.
 */
public final class SparkComparison {
    private static final String CLASS =
            """
            CASE WHEN balance < 0 THEN 9 WHEN balance = 0 THEN 8 WHEN days_late <= 0 THEN 0 WHEN days_late <= 30 THEN 1
                WHEN days_late <= 60 THEN 2 WHEN days_late <= 90 THEN 3 WHEN days_late <= 180 THEN 4
                WHEN days_late <= 365 THEN 5 WHEN days_late IS NULL THEN 7 ELSE 6 END""";

    private SparkComparison() {}

    /**
     * Compares the results, then times.
     *
     * @param args as above
     */
    public static void main(String[] args) {
        String master = args.length > 1 ? args[1] : "local[2]";
        if (!master.equals("cluster")) {
            run(Cluster.builder(master).getOrCreate(), master, args);
            return;
        }
        try (Cluster cluster = new Cluster(2, "2g")) {
            run(cluster.session(), "two workers", args);
        }
    }

    private static void run(SparkSession session, String where, String... args) {
        long count = (long) (Double.parseDouble(args[0]) * 1_000_000);
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        List<String> how = Arrays.asList(args);
        int parts = (int) Math.max(4, count / 5_000_000);
        List<String> columns = new ArrayList<>(SampleTally.COLUMNS);
        if (how.contains("decimals")) {
            columns.set(0, "CAST(balance AS DECIMAL(18, 2)) AS balance");
        }
        Dataset<Row> loans =
                SampleLoans.of(session.range(0, count, 1, parts)).selectExpr(columns.toArray(String[]::new));
        if (how.contains("cached")) {
            loans = loans.cache();
            loans.count();
        }
        compare(loans, count, rounds, where + " " + how.subList(Math.min(3, how.size()), how.size()));
        session.stop();
    }

    private static LoanFile byColumns(Dataset<Row> loans) {
        return SparkLoans.read("Sample bank", loans, SampleTally.map());
    }

    private static List<Row> byHand(Dataset<Row> loans) {
        return loans.groupBy("sector", "written_off", "renegotiated", "class")
                .agg(Map.of("balance", "sum", "*", "count"))
                .collectAsList();
    }

    private static Map<String, BigDecimal> balances(List<Row> byHand) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Row row : byHand) {
            if (row.getString(1).equals("no")) {
                Object sum = row.get(row.fieldIndex("sum(balance)"));
                sums.merge(row.getString(0), new BigDecimal(sum.toString()).stripTrailingZeros(), BigDecimal::add);
            }
        }
        return sums;
    }

    private static void compare(Dataset<Row> loans, long count, int rounds, String where) {
        Dataset<Row> classed = loans.selectExpr("sector", "written_off", "renegotiated", "balance", CLASS + " AS class");
        LoanFile sums = byColumns(loans);
        LoanTally tally = sums.by(Attribute.SECTOR).tally();
        Map<String, BigDecimal> ours = tally.groups().stream()
                .collect(Collectors.toMap(label -> label, label -> tally.group(label).balance()));
        Map<String, BigDecimal> hand = balances(byHand(classed));
        boolean isDecimal = !loans.schema().apply("balance").dataType().sql().equals("BIGINT");
        boolean same = sums.rows() == count
                && ours.keySet().equals(hand.keySet())
                && ours.keySet().stream().allMatch(label -> ours.get(label).compareTo(hand.get(label)) == 0)
                && (isDecimal || SampleTally.of(loans).equals(tally));
        if (!same) {
            throw new IllegalStateException("results differ: " + ours + " " + hand);
        }
        Map<String, Supplier<?>> lines = new LinkedHashMap<>();
        lines.put("scan of the same columns, to nowhere", () -> {
            loans.write().format("noop").mode("overwrite").save();
            return true;
        });
        lines.put("scan of the same columns, each in a sum", () -> loans.selectExpr(
                        "sum(balance)",
                        "sum(days_late)",
                        "count_if(renegotiated = 'yes')",
                        "count_if(written_off = 'yes')",
                        "count_if(sector = 'Trade')")
                .head());
        lines.put("SQL by hand", () -> byHand(classed));
        lines.put("columns, with defects and refused rows", () -> byColumns(loans));
        if (!isDecimal) {
            lines.put("bytes of partitions", () -> SampleTally.of(loans));
        }
        print(lines, count, rounds, where);
    }

    private static void print(Map<String, Supplier<?>> lines, long count, int rounds, String where) {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = -1; round < rounds; round++) {
            boolean isWarm = round >= 0;
            lines.forEach((name, work) -> {
                long start = System.nanoTime();
                work.get();
                if (isWarm) {
                    times.computeIfAbsent(name, key -> new ArrayList<>()).add((System.nanoTime() - start) / 1e9);
                }
            });
        }
        System.out.println(count / 1_000_000.0 + " million loans, " + where + ", medians of " + rounds + " rounds");
        System.out.println("| work | s | least s | ns a loan | x scan to nowhere | x by hand |");
        System.out.println("|---|---:|---:|---:|---:|---:|");
        double scan = median(times.values().iterator().next());
        double hand = median(times.getOrDefault("SQL by hand", List.of(1.0)));
        times.forEach((name, seconds) -> {
            double median = median(seconds);
            System.out.println("| " + name + " | " + rounded(median) + " | "
                    + rounded(seconds.stream().mapToDouble(Double::doubleValue).min().orElse(0)) + " | "
                    + rounded(median * 1e9 / count) + " | " + rounded(median / scan) + " | " + rounded(median / hand)
                    + " |");
        });
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    private static String rounded(double value) {
        return new BigDecimal(value)
                .round(new java.math.MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }
}
