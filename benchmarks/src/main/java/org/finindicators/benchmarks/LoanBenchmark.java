/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.tally.AgedTape;
import org.finindicators.loanbook.tally.ClientBalances;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Ten million loans on one thread and on two. Every benchmark is one pass over the book, compared with a loop by hand
 * before anything is timed; {@link LoanComparison} has DuckDB beside it.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xms6g", "-Xmx6g", "-XX:+AlwaysPreTouch"})
public class LoanBenchmark {
    /** The loans and the tape made of them. */
    @State(Scope.Benchmark)
    public static class Data {
        /** How many threads work on a pass. */
        @Param({"1", "2"})
        public int threads;

        final Loans loans = new Loans();
        final AgedTape aged = loans.tape().aged();

        /** Creates the data. */
        public Data() {}

        /** Compares the tallies with a loop by hand. */
        @Setup
        public void compare() {
            loans.compare(aged, loans.buckets());
        }
    }

    /** Creates the benchmark. */
    public LoanBenchmark() {}

    /**
     * Sums 12 bytes of each loan: what memory allows.
     *
     * @param data the loans
     * @return the sum
     */
    @Benchmark
    public Object line(Data data) {
        return data.loans.line(data.threads);
    }

    /**
     * Makes the bucket byte of each loan, on one thread whatever the parameter.
     *
     * @param data the loans
     * @return the aged tape
     */
    @Benchmark
    public Object bucketByte(Data data) {
        return data.aged.tape().aged();
    }

    /**
     * Tallies the whole book.
     *
     * @param data the loans
     * @return the tally
     */
    @Benchmark
    public Object totals(Data data) {
        return data.aged.tallies(data.threads, List.of());
    }

    /**
     * Tallies by sector.
     *
     * @param data the loans
     * @return the tally
     */
    @Benchmark
    public Object bySector(Data data) {
        return data.aged.tallies(data.threads, List.of(Attribute.SECTOR));
    }

    /**
     * Tallies by sector and by region in one pass.
     *
     * @param data the loans
     * @return the tallies
     */
    @Benchmark
    public Object bySectorAndRegion(Data data) {
        return data.aged.tallies(data.threads, List.of(Attribute.SECTOR, Attribute.REGION));
    }

    /**
     * Adds up balances by dense client codes.
     *
     * @param data the loans
     * @return the concentration
     */
    @Benchmark
    public Object clientsByCode(Data data) {
        return Loans.concentration(ClientBalances.of(data.aged, Attribute.BORROWER, data.threads));
    }

    /**
     * Adds up balances by client numbers of 64 bits.
     *
     * @param data the loans
     * @return the concentration
     */
    @Benchmark
    public Object clientsByNumber(Data data) {
        return Loans.concentration(ClientBalances.of(data.aged, data.loans.clientIds, data.threads));
    }
}
