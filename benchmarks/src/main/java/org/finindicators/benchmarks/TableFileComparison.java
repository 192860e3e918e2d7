/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.tables.source.Data;
import org.finindicators.tables.source.Row;
import org.finindicators.tables.source.RowHandler;
import org.finindicators.tables.source.RowSource;
import org.finindicators.tables.source.SourceFaults;
import org.finindicators.tables.writing.Writing;

/**
 * Times tables of ten columns out to files and in again, XLSX of 100,000 rows and CSV of 200,000, beside FastCSV and
 * fastexcel used bare, which check nothing. Sums of all numbers are compared first. Then one reading and one writing of
 * each kind is done with the heap watched.
 */
public final class TableFileComparison {
    private static final int COLUMNS = 10;

    private TableFileComparison() {}

    /**
     * Runs the comparison.
     *
     * @param args the number of rounds, 3 unless given; the rows of XLSX, 100,000 unless given; those of CSV, twice as
     *     many unless given
     * @throws Exception if sums differ
     */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        int sheetRows = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
        int csvRows = args.length > 2 ? Integer.parseInt(args[2]) : 2 * sheetRows;
        Path folder = Files.createTempDirectory("tables");
        run("XLSX", sheetRows, xlsx(folder, table(sheetRows)), rounds);
        run("CSV", csvRows, csv(folder, table(csvRows)), rounds);
    }

    private static void run(String kind, int rows, Map<String, Callable<Object>> lines, int rounds) throws Exception {
        Object expected = null;
        for (Map.Entry<String, Callable<Object>> line : lines.entrySet()) {
            Object result = line.getValue().call();
            if (line.getKey().contains("read") && expected != null && !expected.equals(result)) {
                throw new IllegalStateException(line.getKey() + ": " + result + ", not " + expected);
            }
            expected = line.getKey().contains("read") ? result : expected;
        }
        for (Map.Entry<String, Callable<Object>> line : lines.entrySet()) {
            System.out.printf(Locale.ROOT, "%-44s %6d MB of heap at its peak%n", line.getKey(), peak(line.getValue()));
        }
        Lines.run(kind + ", " + rows + " x " + COLUMNS, lines, rounds, new TreeMap<>(Map.of("written", 0, "read", 2)));
    }

    /** Nearly all of it is garbage that was not collected yet: the figure depends on the size of the heap. */
    private static long peak(Callable<Object> work) throws Exception {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        long before = heap.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        work.call();
        return (heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - before) / 1_000_000;
    }

    private static Table table(int rows) {
        SplittableRandom random = new SplittableRandom(10);
        List<Column> columns = new ArrayList<>(List.of(Column.text("bank"), Column.text("period")));
        for (int i = 2; i < COLUMNS; i++) {
            columns.add(Column.number("figure " + i));
        }
        List<List<String>> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<String> line = new ArrayList<>(List.of("Bank " + row / 20, "20" + (10 + row % 20)));
            for (int i = 2; i < COLUMNS; i++) {
                line.add(BigDecimal.valueOf(random.nextLong(1_000_000_000), 2)
                        .stripTrailingZeros()
                        .toPlainString());
            }
            lines.add(line);
        }
        return new Table("", columns, lines, List.of());
    }

    private static Map<String, Callable<Object>> xlsx(Path folder, Table table) {
        Path bare = folder.resolve("bare.xlsx");
        Path ours = folder.resolve("ours.xlsx");
        Map<String, Callable<Object>> lines = new LinkedHashMap<>();
        lines.put("fastexcel, written", () -> write(bare, table));
        lines.put("save(table, \"table.xlsx\")", () -> Writing.save(table, ours));
        lines.put("fastexcel, read", () -> readSheet(ours));
        lines.put("Data.open(file), read, each cell as text", () -> read(ours));
        return lines;
    }

    private static Map<String, Callable<Object>> csv(Path folder, Table table) {
        Path bare = folder.resolve("bare.csv");
        Path ours = folder.resolve("ours.csv");
        Map<String, Callable<Object>> lines = new LinkedHashMap<>();
        lines.put("FastCSV, written", () -> writeCsv(bare, table));
        lines.put("save(table, \"table.csv\")", () -> Writing.save(table, ours));
        lines.put("FastCSV, read", () -> readCsv(ours));
        lines.put("Data.open(file), read, each cell as text", () -> read(ours));
        return lines;
    }

    private static Object write(Path file, Table table) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "bare", "1.0")) {
            Worksheet sheet = book.newWorksheet("table");
            for (int i = 0; i < COLUMNS; i++) {
                sheet.value(0, i, table.columns().get(i).title());
            }
            int row = 1;
            for (List<String> line : table.rows()) {
                sheet.value(row, 0, line.get(0));
                sheet.value(row, 1, line.get(1));
                for (int i = 2; i < COLUMNS; i++) {
                    sheet.value(row, i, Double.parseDouble(line.get(i)));
                }
                row++;
            }
        }
        return file;
    }

    private static Object readSheet(Path file) throws IOException {
        double sum = 0;
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        book.getFirstSheet().openStream()) {
            for (org.dhatim.fastexcel.reader.Row row : (Iterable<org.dhatim.fastexcel.reader.Row>) rows::iterator) {
                for (int i = 2; row.getRowNum() > 1 && i < COLUMNS; i++) {
                    sum += Double.parseDouble(row.getCellRawValue(i).orElseThrow());
                }
            }
        }
        return Math.rint(sum);
    }

    private static Object writeCsv(Path file, Table table) throws IOException {
        try (CsvWriter out = CsvWriter.builder().build(file)) {
            out.writeRecord(table.columns().stream().map(Column::title).toList());
            table.rows().forEach(out::writeRecord);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return file;
    }

    private static Object readCsv(Path file) throws IOException {
        double sum = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            boolean isHead = true;
            for (CsvRecord record : records) {
                for (int i = 2; !isHead && i < COLUMNS; i++) {
                    sum += Double.parseDouble(record.getField(i));
                }
                isHead = false;
            }
        }
        return Math.rint(sum);
    }

    private static Object read(Path file) {
        Sum sum = new Sum();
        RowSource source = Data.open(file);
        SourceFaults faults = new SourceFaults(source);
        source.read(sum, faults);
        if (!faults.violations().isEmpty()) {
            throw new IllegalStateException(faults.violations().get(0).toString());
        }
        return Math.rint(sum.sum);
    }

    private static final class Sum implements RowHandler {
        private double sum;

        @Override
        public void header(List<String> columns) {
            if (columns.size() != COLUMNS) {
                throw new IllegalStateException("columns: " + columns);
            }
        }

        @Override
        public void row(Row row) {
            for (int i = 2; i < COLUMNS; i++) {
                sum += Double.parseDouble(row.cell(i));
            }
        }
    }
}
