/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanBuilder;
import org.finindicators.loanbook.tally.AgedTape;
import org.finindicators.loanbook.tally.ClientBalances;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.LoanTape;
import org.finindicators.loanbook.tally.LoanTotal;
import org.finindicators.number.MinorUnits;

/**
 * A made-up loan book: 85 % of the loans are not late, the others by days whose number falls as their length rises;
 * some are renegotiated, written off or repaid. Clients are drawn alike from two millions, which is the hardest for the
 * caches.
 */
final class Loans {
    static final int SIZE = 10_000_000;
    static final int CLIENTS = 2_000_000;
    static final LocalDate DATE = LocalDate.of(2024, 12, 31);
    static final MinorUnits USD = MinorUnits.of("USD");

    /** How many values a bucket may have. */
    static final int BUCKETS = 128;

    /** The bits of a bucket that say written off, or left out. */
    static final int OFF_BOOKS = 6;

    private static final int SECTORS = 20;
    private static final int REGIONS = 12;
    private static final double CURRENT = 0.85;
    private static final double RENEGOTIATED = 0.03;
    private static final double WRITTEN_OFF = 0.02;
    private static final double REPAID = 0.02;

    final long[] balances = new long[SIZE];
    final int[] daysLate = new int[SIZE];
    final boolean[] renegotiated = new boolean[SIZE];
    final boolean[] writtenOff = new boolean[SIZE];
    final int[] sectors = new int[SIZE];
    final int[] regions = new int[SIZE];
    final int[] clients = new int[SIZE];
    final long[] clientIds = new long[SIZE];

    private final List<String> sectorNames = names("sector", SECTORS);
    private final List<String> regionNames = names("region", REGIONS);
    private final List<String> clientNames = names("client", CLIENTS);

    Loans() {
        SplittableRandom random = new SplittableRandom(1995);
        for (int i = 0; i < SIZE; i++) {
            // from about 50 to about 50,000 dollars
            double size = Math.exp(8 + 7 * random.nextDouble());
            balances[i] = random.nextDouble() < REPAID ? 0 : Math.round(size);
            daysLate[i] = random.nextDouble() < CURRENT ? 0 : (int) (1 / (0.0004 + random.nextDouble()));
            renegotiated[i] = random.nextDouble() < RENEGOTIATED;
            writtenOff[i] = random.nextDouble() < WRITTEN_OFF;
            // the first sector is the largest
            sectors[i] = (int) (SECTORS * random.nextDouble() * random.nextDouble());
            regions[i] = random.nextInt(REGIONS);
            clients[i] = random.nextInt(CLIENTS);
            clientIds[i] = id(clients[i]);
        }
    }

    private static List<String> names(String what, int count) {
        // a list that the tape need not copy
        return List.copyOf(
                IntStream.range(0, count).mapToObj(i -> what + " " + i).toList());
    }

    /** A number of 64 bits for each client, as a bank's system may give them out. */
    static long id(long client) {
        long mixed = (client + 1) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }

    LoanTape tape() {
        return LoanTape.builder(DATE, USD, balances)
                .daysLate(daysLate)
                .renegotiated(renegotiated)
                .writtenOff(writtenOff)
                .attribute(Attribute.SECTOR, sectors, sectorNames)
                .attribute(Attribute.REGION, regions, regionNames)
                .attribute(Attribute.BORROWER, clients, clientNames)
                .build();
    }

    /** The first loans as records. */
    List<Loan> records(int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> {
                    LoanBuilder loan = Loan.builder("L" + row)
                            .asOf(DATE)
                            .in(USD)
                            .minor(Amount.BALANCE, balances[row])
                            .daysLate(daysLate[row])
                            .with(Attribute.SECTOR, sectorNames.get(sectors[row]));
                    if (renegotiated[row]) {
                        loan.renegotiated();
                    }
                    return writtenOff[row] ? loan.writtenOff().build() : loan.build();
                })
                .toList();
    }

    /** Sums balances and days late of some loans: what memory allows. Both loops are made of vectors. */
    static long line(long[] balances, int[] daysLate, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += balances[i];
        }
        int days = 0;
        for (int i = from; i < to; i++) {
            days += daysLate[i];
        }
        return sum + days;
    }

    /** Sums 12 bytes of each loan on some threads. */
    long line(int threads) {
        return threads == 1
                ? line(balances, daysLate, 0, SIZE)
                : IntStream.range(0, threads)
                        .parallel()
                        .mapToLong(part -> line(balances, daysLate, (int) ((long) SIZE * part / threads), (int)
                                ((long) SIZE * (part + 1) / threads)))
                        .sum();
    }

    /** Makes the bucket bytes by hand, with a table of the classes. */
    byte[] buckets() {
        AgingScheme scheme = AgingScheme.STANDARD;
        int last = scheme.from(scheme.classes() - 1);
        int[] classes = IntStream.rangeClosed(0, last).map(scheme::classOf).toArray();
        byte[] buckets = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            int number = balances[i] == 0 ? scheme.classes() + 1 : classes[Math.min(last, daysLate[i])];
            buckets[i] = (byte) (number << 3 | (renegotiated[i] ? 1 : 0) | (writtenOff[i] ? 2 : 0));
        }
        return buckets;
    }

    /** Sums and counts by bucket as a programmer would write it, with nothing against overflow. */
    static long[] byHand(long[] balances, byte[] buckets) {
        long[] sums = new long[BUCKETS];
        long[] counts = new long[BUCKETS];
        for (int i = 0; i < balances.length; i++) {
            int bucket = buckets[i];
            sums[bucket] += balances[i];
            counts[bucket]++;
        }
        long[] both = new long[2 * BUCKETS];
        System.arraycopy(sums, 0, both, 0, BUCKETS);
        System.arraycopy(counts, 0, both, BUCKETS, BUCKETS);
        return both;
    }

    /** Compares tallies with the loop by hand, and on two threads with one. */
    void compare(AgedTape aged, byte[] buckets) {
        long[] byHand = byHand(balances, buckets);
        LoanTally tally = aged.tally();
        List<Integer> thresholds = tally.scheme().thresholds();
        for (int late = 0; late <= thresholds.size(); late++) {
            long sum = 0;
            long count = 0;
            for (int bucket = late << 3; bucket < tally.scheme().classes() << 3; bucket++) {
                boolean on = (bucket & OFF_BOOKS) == 0;
                sum += on ? byHand[bucket] : 0;
                count += on ? byHand[BUCKETS + bucket] : 0;
            }
            LoanTotal tallied = late == 0 ? tally.portfolio() : tally.late(thresholds.get(late - 1));
            same(sum, USD.count(tallied.balance()), "sum by hand");
            same(count, tallied.loans().orElseThrow(), "loans by hand");
        }
        List<Attribute> two = List.of(Attribute.SECTOR, Attribute.REGION);
        for (LoanTally by : aged.tallies(1, two)) {
            if (!by.whole().equals(tally)) {
                throw new IllegalStateException("the groups do not add up: " + by);
            }
        }
        if (!aged.tallies(2, two).equals(aged.tallies(1, two))) {
            throw new IllegalStateException("two threads tally otherwise than one");
        }
    }

    /** What is asked of clients: the index, and the twenty largest. */
    static Object concentration(ClientBalances clients) {
        return List.of(clients.herfindahl(), clients.largest(20));
    }

    /** The same as DuckDB prints it. */
    static List<String> print(ClientBalances clients) {
        return List.of(
                Long.toString(clients.clients()),
                Long.toString(USD.count(clients.total())),
                clients.herfindahl().orElseThrow().numerator().toPlainString(),
                clients.largest(20).stream()
                        .map(holding -> USD.count(holding.amount()))
                        .toList()
                        .toString());
    }

    static void same(long expected, long found, String what) {
        if (expected != found) {
            throw new IllegalStateException(what + ": " + expected + " against " + found);
        }
    }
}
