/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.tally.AgedTape;
import org.finindicators.loanbook.tally.ClientBalances;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.LoanTape;

/**
 * Times what is done with ten million loans, all lines in turn, and prints each beside the memory line, the sum of 12
 * bytes a loan on one thread: the table of the README. Results are compared before anything is timed.
 */
public final class LoanComparison {
    private static final int RECORDS = 1_000_000;

    private LoanComparison() {}

    /**
     * Runs the comparison.
     *
     * @param args the number of rounds, 15 unless given; then {@code duckdb} to time that too
     * @throws Exception if results differ
     */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
        Loans loans = new Loans();
        long before = used();
        AgedTape aged = loans.tape().aged();
        LoanTape tape = aged.tape();
        System.out.printf("heap of the aged tape: %.2f bytes a loan%n", (used() - before) / (double) Loans.SIZE);
        before = used();
        List<Loan> records = loans.records(RECORDS);
        System.out.printf("heap of the records: %.0f bytes a loan%n", (used() - before) / (double) RECORDS);
        byte[] buckets = loans.buckets();
        loans.compare(aged, buckets);

        Map<String, Callable<Object>> lines = new LinkedHashMap<>();
        for (int threads : new int[] {1, 2}) {
            lines.put("memory line" + on(threads), () -> loans.line(threads));
        }
        lines.put("bucket byte: LoanTape.aged", tape::aged);
        lines.put("sums and counts by hand, unguarded", () -> Loans.byHand(loans.balances, buckets));
        for (int threads : new int[] {1, 2}) {
            lines.put("totals" + on(threads), () -> aged.tallies(threads, List.of()));
            lines.put("by sector" + on(threads), () -> aged.tallies(threads, List.of(Attribute.SECTOR)));
            lines.put(
                    "by sector and by region in one pass" + on(threads),
                    () -> aged.tallies(threads, List.of(Attribute.SECTOR, Attribute.REGION)));
            lines.put(
                    "clients, dense codes" + on(threads),
                    () -> Loans.concentration(ClientBalances.of(aged, Attribute.BORROWER, threads)));
            lines.put(
                    "clients, 64-bit ids" + on(threads),
                    () -> Loans.concentration(ClientBalances.of(aged, loans.clientIds, threads)));
        }
        lines.put(
                "a million records through the collector",
                () -> records.stream()
                        .collect(LoanTally.collector(Loans.DATE, Loans.USD, AgingScheme.STANDARD, Attribute.SECTOR)));
        try (LoanDuck duck = args.length > 1 ? new LoanDuck(loans, buckets) : null) {
            if (duck != null) {
                compare(loans, aged, buckets, duck);
                for (int threads : new int[] {1, 2}) {
                    lines.put("DuckDB, totals" + on(threads), () -> duck.tally(false, threads));
                    lines.put("DuckDB, by sector" + on(threads), () -> duck.tally(true, threads));
                    lines.put("DuckDB, clients, dense codes" + on(threads), () -> duck.clients("client", threads));
                    lines.put("DuckDB, clients, 64-bit ids" + on(threads), () -> duck.clients("id", threads));
                }
            }
            Lines.run("", lines, rounds, new TreeMap<>(Map.of("line", 0)));
        }
    }

    private static String on(int threads) {
        return threads == 1 ? ", 1 thread" : ", 2 threads";
    }

    private static void compare(Loans loans, AgedTape aged, byte[] buckets, LoanDuck duck) throws Exception {
        long[] byHand = Loans.byHand(loans.balances, buckets);
        for (long[] row : duck.tally(false, 2)) {
            Loans.same(byHand[(int) row[2]], row[1], "DuckDB, sum of a bucket");
            Loans.same(byHand[Loans.BUCKETS + (int) row[2]], row[0], "DuckDB, loans of a bucket");
        }
        BigDecimal[] sectors =
                new BigDecimal[aged.tallyBy(Attribute.SECTOR).groups().size()];
        Arrays.fill(sectors, BigDecimal.ZERO);
        for (long[] row : duck.tally(true, 2)) {
            if ((row[3] & Loans.OFF_BOOKS) == 0) {
                sectors[(int) row[2]] = sectors[(int) row[2]].add(BigDecimal.valueOf(row[1], 2));
            }
        }
        for (int sector = 0; sector < sectors.length; sector++) {
            BigDecimal found =
                    aged.tallyBy(Attribute.SECTOR).group("sector " + sector).balance();
            Loans.same(
                    found.movePointRight(2).longValueExact(),
                    sectors[sector].movePointRight(2).longValueExact(),
                    "DuckDB, a sector");
        }
        List<List<String>> clients = new ArrayList<>();
        for (ClientBalances balances :
                List.of(ClientBalances.of(aged, Attribute.BORROWER), ClientBalances.of(aged, loans.clientIds, 2))) {
            clients.add(Loans.print(balances));
        }
        clients.add(duck.clients("client", 2));
        clients.add(duck.clients("id", 2));
        if (clients.stream().distinct().count() != 1) {
            throw new IllegalStateException("clients differ: " + clients);
        }
        System.out.println(clients.get(0));
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
