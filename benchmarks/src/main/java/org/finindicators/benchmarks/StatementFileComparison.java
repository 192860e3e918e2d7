/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.statement.Statement;
import org.finindicators.tables.source.Data;
import org.finindicators.tables.statements.PeriodPattern;
import org.finindicators.tables.statements.StatementMap;
import org.finindicators.tables.statements.Statements;

/**
 * Times CSV of bank-years with thirteen figures to statements that know their openings, beside the loop that a user
 * would write, which puts the same figures into a map for each row. Figures are compared first, and both are weighed.
 */
public final class StatementFileComparison {
    private static final int YEARS = 20;
    private static final List<String> COLUMNS = List.of(
            "total_assets",
            "gross_loans",
            "nonperforming_loans",
            "loan_loss_allowance",
            "deposits",
            "equity",
            "total_liabilities",
            "net_income",
            "interest_income",
            "interest_expense",
            "noninterest_income",
            "operating_expense",
            "loan_loss_expense");

    /** How much of the assets each figure is. */
    private static final int[] PER_MILLE = {1000, 600, 30, 20, 700, 100, 900, 10, 50, 20, 10, 20, 5};

    private static final StatementMap MAP = StatementMap.builder("banks")
            .subject("bank")
            .period("year", PeriodPattern.years())
            .currency("USD")
            .itemsByName()
            .build();

    private StatementFileComparison() {}

    /**
     * Runs the comparison.
     *
     * @param args the number of rounds, 3 unless given; the number of statements, 100,000 unless given
     * @throws Exception if figures differ
     */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        int count = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
        Path file = Files.createTempFile("banks", ".csv");
        write(file, count);
        long empty = used();
        List<Map<String, BigDecimal>> maps = maps(file);
        long first = used();
        Statements statements = Data.read(file.toString(), MAP);
        long second = used();
        compare(maps, statements);
        System.out.println(count + " rows: " + (first - empty) / count + " bytes a map, " + (second - first) / count
                + " bytes a statement");
        Map<String, Callable<Object>> lines = new LinkedHashMap<>();
        lines.put("a map for each row", () -> maps(file));
        lines.put("statements", () -> Data.read(file.toString(), MAP));
        Lines.run(count + " statements", lines, rounds, new TreeMap<>(Map.of("maps", 0)));
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void write(Path file, int count) throws IOException {
        SplittableRandom random = new SplittableRandom(13);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("bank,year," + String.join(",", COLUMNS) + "\n");
            for (int row = 0; row < count; row++) {
                StringBuilder line = new StringBuilder("Bank " + row / YEARS + "," + (2001 + row % YEARS));
                long assets = 1_000_000 + random.nextLong(9_000_000);
                for (int part : PER_MILLE) {
                    line.append(',').append(BigDecimal.valueOf(assets * part, 3));
                }
                out.write(line.append('\n').toString());
            }
        }
    }

    private static List<Map<String, BigDecimal>> maps(Path file) throws IOException {
        List<Map<String, BigDecimal>> all = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord record : records) {
                Map<String, BigDecimal> figures = new LinkedHashMap<>();
                for (String column : COLUMNS) {
                    figures.put(column, new BigDecimal(record.getField(column)));
                }
                all.add(figures);
            }
        }
        return all;
    }

    private static void compare(List<Map<String, BigDecimal>> maps, Statements statements) {
        if (statements.all().size() != maps.size()
                || statements.refused() > 0
                || !statements.objections().isEmpty()) {
            throw new IllegalStateException("not all was read: " + statements);
        }
        for (int row = 0; row < maps.size(); row++) {
            Statement statement = statements.all().get(row);
            BigDecimal expected = maps.get(row).get("total_assets");
            BigDecimal found = statement
                    .balances(BankItems.TOTAL_ASSETS)
                    .at(statement.period().end())
                    .orElseThrow();
            if (expected == null || expected.compareTo(found) != 0) {
                throw new IllegalStateException("row " + row + ": " + found + ", not " + expected);
            }
        }
    }
}
