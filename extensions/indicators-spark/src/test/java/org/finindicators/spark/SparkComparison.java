/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
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
 * balances are to be decimals of 18 digits; {@code cached} if the columns are to be kept in memory. It is here, among
 * the tests, and not in the module of benchmarks, because that would bring Spark into every build of it.
 */
public final class SparkComparison {
    /** The numbers from which on only the scan and the main road are timed. */
    private static final long MANY = 500_000_000;

    private static final long COMPARED = 10_000_000;

    /** Class of days late and marks as one number, the fastest form by hand that was found. */
    private static final String KIND = """
            CASE WHEN balance < 0 THEN 9 WHEN balance = 0 THEN 8 WHEN days_late <= 0 THEN 0 WHEN days_late <= 30 THEN 1
                WHEN days_late <= 60 THEN 2 WHEN days_late <= 90 THEN 3 WHEN days_late <= 180 THEN 4
                WHEN days_late <= 365 THEN 5 WHEN days_late IS NULL THEN 7 ELSE 6 END
                + CASE WHEN renegotiated = 'yes' THEN 16 ELSE 0 END
                + CASE WHEN written_off = 'yes' THEN 32 ELSE 0 END""";

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
        List<String> columns = new ArrayList<>(SampleTally.COLUMNS);
        if (how.contains("decimals")) {
            columns.set(0, "CAST(balance AS DECIMAL(18, 0)) AS balance");
        }
        String[] wanted = columns.toArray(String[]::new);
        compare(SampleLoans.of(session.range(0, Math.min(count, COMPARED), 1, 4))
                .selectExpr(wanted));
        int parts = (int) Math.max(4, count / 5_000_000);
        Dataset<Row> loans = SampleLoans.of(session.range(0, count, 1, parts)).selectExpr(wanted);
        if (how.contains("cached")) {
            loans = loans.cache();
            loans.count();
        }
        print(lines(loans, count), count, rounds, where + " " + how.subList(Math.min(3, how.size()), how.size()));
        session.stop();
    }

    private static LoanFile byColumns(Dataset<Row> loans) {
        return SparkLoans.read("Sample bank", loans, SampleTally.map());
    }

    private static List<Row> byHand(Dataset<Row> loans) {
        return loans.selectExpr("sector", "balance", KIND + " AS kind")
                .groupBy("sector", "kind")
                .agg(Map.of("balance", "sum", "*", "count"))
                .collectAsList();
    }

    private static boolean isDecimal(Dataset<Row> loans) {
        return !loans.schema().apply("balance").dataType().sql().equals("BIGINT");
    }

    /** All lines come to the same loans and balances of each sector. */
    private static void compare(Dataset<Row> loans) {
        LoanTally tally = byColumns(loans).by(Attribute.SECTOR).tally();
        Map<String, BigDecimal> hand = new TreeMap<>();
        for (Row row : byHand(loans)) {
            if (row.getInt(1) < 32) {
                BigDecimal sum =
                        new BigDecimal(row.get(row.fieldIndex("sum(balance)")).toString());
                hand.merge(row.getString(0), sum, BigDecimal::add);
            }
        }
        boolean same = tally.groups().equals(hand.keySet())
                && hand.keySet().stream()
                        .allMatch(sector -> tally.group(sector).balance().compareTo(hand.get(sector)) == 0)
                && (isDecimal(loans) || SampleTally.of(loans).equals(tally));
        if (!same) {
            throw new IllegalStateException("results differ: " + tally + " " + hand);
        }
    }

    private static Map<String, Supplier<?>> lines(Dataset<Row> loans, long count) {
        Map<String, Supplier<?>> lines = new LinkedHashMap<>();
        lines.put("scan of the same columns, to nowhere", () -> {
            loans.write().format("noop").mode("overwrite").save();
            return true;
        });
        if (count < MANY) {
            lines.put(
                    "scan of the same columns, each in a sum",
                    () -> loans.selectExpr(
                                    "sum(balance)",
                                    "sum(days_late)",
                                    "count_if(renegotiated = 'yes')",
                                    "count_if(written_off = 'yes')",
                                    "count_if(sector = 'Trade')")
                            .head());
            lines.put("SQL by hand, without checks", () -> byHand(loans));
        }
        lines.put("columns, with defects and refused rows", () -> {
            if (byColumns(loans).rows() != count) {
                throw new IllegalStateException("loans are missing");
            }
            return true;
        });
        if (count < MANY && !isDecimal(loans)) {
            lines.put("tallies of partitions", () -> SampleTally.of(loans));
        }
        return lines;
    }

    private static void print(Map<String, Supplier<?>> lines, long count, int rounds, String where) {
        OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        Map<String, List<Double>> times = new LinkedHashMap<>();
        Map<String, List<Double>> processor = new LinkedHashMap<>();
        // the long ones are warm by what was compared
        for (int round = count > COMPARED ? 0 : -1; round < rounds; round++) {
            boolean isWarm = round >= 0;
            lines.forEach((name, work) -> {
                long before = process.getProcessCpuTime();
                long start = System.nanoTime();
                work.get();
                if (isWarm) {
                    times.computeIfAbsent(name, key -> new ArrayList<>()).add((System.nanoTime() - start) / 1e9);
                    processor
                            .computeIfAbsent(name, key -> new ArrayList<>())
                            .add((process.getProcessCpuTime() - before) / 1e9);
                }
            });
        }
        System.out.println(count / 1_000_000.0 + " million loans, " + where + ", medians of " + rounds + " rounds");
        System.out.println("| work | s | ns a loan | processor s, here | x scan | x scan, processor | x by hand |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|");
        double scan = median(times.values().iterator().next());
        double scanned = median(processor.values().iterator().next());
        double hand = median(times.getOrDefault("SQL by hand, without checks", List.of(Double.NaN)));
        times.forEach((name, seconds) -> {
            double median = median(seconds);
            double spent = median(processor.getOrDefault(name, List.of()));
            System.out.println("| " + name + " | " + rounded(median) + " | " + rounded(median * 1e9 / count) + " | "
                    + rounded(spent) + " | " + rounded(median / scan) + " | " + rounded(spent / scanned) + " | "
                    + rounded(median / hand) + " |");
        });
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    private static String rounded(double value) {
        return Double.isNaN(value)
                ? ""
                : new BigDecimal(value)
                        .round(new java.math.MathContext(3))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
