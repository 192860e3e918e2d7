/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.util.concurrent.TimeUnit;
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

/** Measures over a million weighted incomes, on one thread; results are compared with plain loops before any timing. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class SurveyBenchmark {
    /** The survey. */
    @State(Scope.Benchmark)
    public static class Data {
        /** Whether incomes are rounded, with zeros and ties. */
        @Param({"false", "true"})
        public boolean rounded;

        private Households households = new Households(false);

        /** Creates the data. */
        public Data() {}

        /** Makes the survey and compares its measures with plain loops. */
        @Setup
        public void compare() {
            households = new Households(rounded);
            Households.same(households.plain(), households.measured(), "measures");
        }
    }

    /** Creates the benchmark. */
    public SurveyBenchmark() {}

    /**
     * Adds up each column in a plain loop.
     *
     * @param data the survey
     * @return the sums
     */
    @Benchmark
    public double read(Data data) {
        return data.households.read();
    }

    /**
     * Sorts a copy of the incomes.
     *
     * @param data the survey
     * @return the copy
     */
    @Benchmark
    public Object sort(Data data) {
        return data.households.sorted();
    }

    /**
     * Tallies headcount, gap and severity.
     *
     * @param data the survey
     * @return the tally
     */
    @Benchmark
    public Object poverty(Data data) {
        return data.households.poverty();
    }

    /**
     * Measures headcount, gap and severity one after the other, against a line that no earlier call took.
     *
     * @param data the survey
     * @return the three
     */
    @Benchmark
    public double[] indicators(Data data) {
        return data.households.indicators();
    }

    /**
     * Computes the Gini coefficient.
     *
     * @param data the survey
     * @return the coefficient
     */
    @Benchmark
    public double gini(Data data) {
        return data.households.gini();
    }

    /**
     * Tallies Theil's measures.
     *
     * @param data the survey
     * @return Theil's T
     */
    @Benchmark
    public double theil(Data data) {
        return data.households.theil();
    }
}
