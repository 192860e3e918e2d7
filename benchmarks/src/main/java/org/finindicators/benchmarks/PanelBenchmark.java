/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.finindicators.panel.Panel;
import org.jspecify.annotations.Nullable;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Thirty ratios over a panel of a million rows and thirty columns, three per cent of the cells undefined.
 *
 * <p>Every benchmark is one pass over the whole panel on one thread, DuckDB apart. Before anything is timed the panel's
 * values are compared with the loops in every cell, with exact evaluation and its reasons in every thousandth row, and
 * with DuckDB. Building the panel, which copies and checks the columns once, has its own line and is in no other.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xms5g", "-Xmx5g", "-XX:+AlwaysPreTouch"})
public class PanelBenchmark {
    /** The columns, the panel made of them, and arrays to write to. */
    @State(Scope.Benchmark)
    public static class Data {
        final Banks banks = new Banks();
        final Panel panel = banks.panel();
        final double[][] out = new double[banks.columns.size()][Banks.ROWS];

        /** Creates the data. */
        public Data() {}

        /** Compares the panel with the loops and with exact evaluation. */
        @Setup
        public void compare() {
            banks.loops(out);
            banks.compare(panel, out);
        }
    }

    /** The same columns as a table in DuckDB. */
    @State(Scope.Benchmark)
    public static class Table {
        /** The threads that DuckDB may use. */
        @Param({"1", "2"})
        public int threads;

        private @Nullable Duck duck;

        /** Creates the state. */
        public Table() {}

        /**
         * Fills the table and compares DuckDB with the panel.
         *
         * @param data the columns
         * @throws Exception if DuckDB fails
         */
        @Setup
        public void open(Data data) throws Exception {
            Duck opened = new Duck(data.banks);
            opened.compare(data.banks, data.panel);
            duck = opened;
        }

        private Duck duck() {
            return Objects.requireNonNull(duck);
        }

        /**
         * Closes the database.
         *
         * @throws Exception if DuckDB fails
         */
        @TearDown
        public void close() throws Exception {
            duck().close();
        }
    }

    /** Creates the benchmark. */
    public PanelBenchmark() {}

    /**
     * Copies the columns into arrays that exist: what memory allows.
     *
     * @param data the columns
     * @return the copies
     */
    @Benchmark
    public Object copy(Data data) {
        data.banks.copy(data.out);
        return data.out;
    }

    /**
     * Copies the columns into new arrays: what memory allows to anything that returns its results.
     *
     * @param data the columns
     * @return the copies
     */
    @Benchmark
    public Object copyToNewArrays(Data data) {
        return data.banks.copyToNewArrays();
    }

    /**
     * Runs a loop by hand for each ratio, into arrays that exist.
     *
     * @param data the columns
     * @return the ratios
     */
    @Benchmark
    public Object loops(Data data) {
        data.banks.loops(data.out);
        return data.out;
    }

    /**
     * Evaluates the formulas without reasons.
     *
     * @param data the panel
     * @return the ratios
     */
    @Benchmark
    public Object values(Data data) {
        return data.panel.values(data.banks.indicators);
    }

    /**
     * Evaluates the formulas with a byte of reasons for each cell.
     *
     * @param data the panel
     * @return the ratios
     */
    @Benchmark
    public Object measure(Data data) {
        return data.panel.measure(data.banks.indicators);
    }

    /**
     * Copies and checks the columns.
     *
     * @param data the columns
     * @return the panel
     */
    @Benchmark
    public Object build(Data data) {
        return data.banks.panel();
    }

    /**
     * Computes the ratios into a new table in DuckDB.
     *
     * @param table the table
     * @return nothing of interest
     * @throws Exception if DuckDB fails
     */
    @Benchmark
    public Object duckTable(Table table) throws Exception {
        return table.duck().table(table.threads);
    }

    /**
     * Computes the ratios in DuckDB and keeps their sums only.
     *
     * @param table the table
     * @return a sum
     * @throws Exception if DuckDB fails
     */
    @Benchmark
    public Object duckSums(Table table) throws Exception {
        return table.duck().sums(table.threads);
    }
}
