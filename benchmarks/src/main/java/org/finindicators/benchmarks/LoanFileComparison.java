/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.LoanState;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.tables.loans.LoanFile;
import org.finindicators.tables.loans.LoanMap;
import org.finindicators.tables.loans.LoanQuery;
import org.finindicators.tables.loans.YesNo;
import org.finindicators.tables.source.Data;

/**
 * Times five million loans from a file, CSV of 200 MB with seven columns and Parquet, to the standard loan-book report
 * by sector, beside the best query that we know for DuckDB. Results are compared before anything is timed.
 */
public final class LoanFileComparison {
    private static final int CENTS = 100;

    /** Nothing is sniffed, and what the query does not read is not parsed. */
    private static final String CSV = "read_csv('FILE', header = true, auto_detect = false, delim = ',', quote = '\"',"
            + " escape = '\"', columns = {'loan': 'BIGINT', 'client': 'BIGINT', 'balance': 'DECIMAL(18, 2)',"
            + " 'days_late': 'INTEGER', 'sector': 'VARCHAR', 'region': 'VARCHAR', 'written_off': 'INTEGER'})";

    private static final LoanMap MAP = LoanMap.of("USD")
            .asOf("2024-12-31")
            .id("loan")
            .balance("balance")
            .daysLate("days_late")
            .by(Attribute.SECTOR, "sector")
            .writtenOff("written_off", YesNo.of("1", "0"));

    private LoanFileComparison() {}

    /**
     * Runs the comparison.
     *
     * @param args the number of rounds, 7 unless given; the number of loans, 5,000,000 unless given; then a folder for
     *     the files, a new one unless given
     * @throws Exception if results differ
     */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 7;
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 5_000_000;
        Path folder = args.length > 2 ? Path.of(args[2]) : Files.createTempDirectory("loans");
        Path csv = folder.resolve("loans.csv");
        Path parquet = folder.resolve("loans.parquet");
        if (!Files.exists(csv)) {
            write(csv, size);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement duck = connection.createStatement()) {
            String table = CSV.replace("FILE", csv.toString());
            if (!Files.exists(parquet)) {
                duck.execute("COPY (SELECT * FROM " + table + ") TO '" + parquet + "' (FORMAT parquet)");
            }
            System.out.printf(
                    "%d loans, CSV %d MB, Parquet %d MB%n",
                    size, Files.size(csv) / 1_000_000, Files.size(parquet) / 1_000_000);
            String columns = "read_parquet('" + parquet + "')";
            LoanQuery query = LoanQuery.parquet(parquet, MAP);
            LoanTally expected = read(csv, 1, size);
            for (String from : new String[] {table, columns}) {
                compare(expected, duck, from);
            }
            same(expected, read(csv, 2, size), "two threads");
            same(expected, query.read(connection).by(Attribute.SECTOR).tally(), "Parquet");

            Map<String, Callable<Object>> lines = new LinkedHashMap<>();
            for (int threads : new int[] {2, 1}) {
                String on = threads == 1 ? ", 1 thread" : ", 2 threads";
                lines.put("DuckDB, CSV" + on, () -> tally(duck, table, threads));
                lines.put("report from CSV" + on, () -> report(read(csv.toString(), threads)));
            }
            lines.put("FastCSV, cells only, nothing made of them", () -> cells(csv));
            Lines.run("CSV", lines, rounds, new TreeMap<>(Map.of("DuckDB", 0)));

            List<String> sent = sent(query, connection);
            Map<String, Callable<Object>> second = new LinkedHashMap<>();
            second.put("DuckDB, bare select, Parquet, 2 threads", () -> tally(duck, columns, 2));
            second.put("DuckDB, the selects of the report, by hand", () -> byHand(duck, sent));
            second.put("report from Parquet, 2 threads", () -> {
                duck.execute("PRAGMA threads=2");
                return report(query.read(connection));
            });
            Lines.run("Parquet", second, rounds, new TreeMap<>(Map.of("bare", 0, "by hand", 1)));
        }
    }

    private static void write(Path file, int size) throws IOException {
        SplittableRandom random = new SplittableRandom(20_240_131);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write("loan,client,balance,days_late,sector,region,written_off\n".getBytes(StandardCharsets.US_ASCII));
            StringBuilder row = new StringBuilder();
            for (int loan = 0; loan < size; loan++) {
                row.setLength(0);
                long cents = random.nextInt(20) == 0 ? 0 : random.nextLong(2_500_000);
                int late = random.nextInt(100) < 85 ? 0 : random.nextInt(1, 500);
                row.append(10_000_000 + loan)
                        .append(',')
                        .append(1_000_000 + random.nextInt(2_000_000))
                        .append(',')
                        .append(cents / CENTS)
                        .append('.')
                        .append(cents % CENTS < 10 ? "0" : "")
                        .append(cents % CENTS)
                        .append(',')
                        .append(cents == 0 ? 0 : late)
                        .append(",sec")
                        .append(10 + random.nextInt(20))
                        .append(",r")
                        .append(10 + random.nextInt(12))
                        .append(',')
                        .append(random.nextInt(50) == 0 ? 1 : 0)
                        .append('\n');
                out.write(row.toString().getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    /** The statements that a report sends: they ask for defects and for what is refused, too. */
    private static List<String> sent(LoanQuery query, Connection connection) {
        List<String> sent = new ArrayList<>();
        query.read(recording(Connection.class, connection, sent));
        return sent;
    }

    private static <T> T recording(Class<T> type, T one, List<String> sent) {
        return type.cast(Proxy.newProxyInstance(
                LoanFileComparison.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    Object result = method.invoke(one, given);
                    if (method.getName().equals("executeQuery")) {
                        sent.add((String) given[0]);
                    }
                    return result instanceof Statement statement ? recording(Statement.class, statement, sent) : result;
                }));
    }

    private static Object byHand(Statement duck, List<String> sent) throws SQLException {
        duck.execute("PRAGMA threads=2");
        long groups = 0;
        for (String sql : sent) {
            try (ResultSet rows = duck.executeQuery(sql)) {
                while (rows.next()) {
                    groups++;
                }
            }
        }
        return groups;
    }

    private static LoanFile read(String file, int threads) {
        return Data.read(file, MAP.summed(threads));
    }

    private static LoanTally read(Path file, int threads, int size) {
        LoanFile loans = read(file.toString(), threads);
        if (loans.refused() > 0 || loans.rows() != size || !loans.notes().isEmpty()) {
            throw new IllegalStateException("not all was read: " + loans);
        }
        return loans.by(Attribute.SECTOR).tally();
    }

    private static Object report(LoanFile loans) {
        return List.of(loans.report("all", ReportingPeriod.year(2024)).toString());
    }

    private static void same(LoanTally expected, LoanTally found, String what) {
        if (!expected.equals(found)) {
            throw new IllegalStateException("the tallies differ: " + what);
        }
    }

    /** Loans and balances by sector, class of days late, and whether they are written off. */
    private static Map<String, BigDecimal[]> tally(Statement duck, String from, int threads) throws SQLException {
        duck.execute("PRAGMA threads=" + threads);
        Map<String, BigDecimal[]> sums = new TreeMap<>();
        try (ResultSet rows =
                duck.executeQuery("SELECT sector, CASE WHEN balance = 0 THEN 'none' WHEN days_late <= 0 THEN '0'"
                        + " WHEN days_late <= 30 THEN '1' WHEN days_late <= 60 THEN '2' WHEN days_late <= 90 THEN '3'"
                        + " WHEN days_late <= 180 THEN '4' WHEN days_late <= 365 THEN '5' ELSE '6' END, written_off, count(*),"
                        + " sum(balance) FROM " + from + " GROUP BY 1, 2, 3")) {
            while (rows.next()) {
                sums.put(
                        rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3),
                        new BigDecimal[] {rows.getBigDecimal(4), rows.getBigDecimal(5)});
            }
        }
        return sums;
    }

    private static void compare(LoanTally expected, Statement duck, String from) throws SQLException {
        Map<String, BigDecimal[]> sums = tally(duck, from, 2);
        for (String sector : expected.groups()) {
            for (int number = 0; number < expected.scheme().classes(); number++) {
                LoanState state = expected.scheme().states().get(number);
                BigDecimal[] found = Optional.ofNullable(sums.get(sector + " " + number + " 0"))
                        .orElseThrow(() -> new IllegalStateException("DuckDB has no " + sector + ", " + state));
                same(expected.group(sector).inState(state).balance(), found[1], sector + ", " + state);
                same(
                        BigDecimal.valueOf(
                                expected.group(sector).inState(state).loans().orElseThrow()),
                        found[0],
                        sector + ", loans " + state);
            }
        }
    }

    private static void same(BigDecimal expected, BigDecimal found, String what) {
        if (expected.compareTo(found) != 0) {
            throw new IllegalStateException(what + ": " + expected + ", DuckDB has " + found);
        }
    }

    /** The least that a reader of characters costs: the cells are handed over, and counted. */
    private static Object cells(Path file) throws IOException {
        Counter counter = new Counter();
        try (CsvReader<Long> reader = CsvReader.builder().build(counter, file)) {
            long rows = 0;
            for (Long ignored : reader) {
                rows++;
            }
            return rows + counter.characters;
        }
    }

    private static final class Counter extends AbstractBaseCsvCallbackHandler<Long> {
        private long characters;

        @Override
        protected void handleField(int field, char[] text, int from, int length, boolean isQuoted) {
            characters += length;
        }

        @Override
        protected Long buildRecord() {
            return 0L;
        }
    }
}
