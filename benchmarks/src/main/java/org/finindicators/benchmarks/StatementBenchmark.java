/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.concurrent.TimeUnit;
import org.finindicators.indicator.Measured;
import org.finindicators.intermediary.Consistency;
import org.finindicators.intermediary.IntermediaryIndicators;
import org.finindicators.intermediary.earnings.Earnings;
import org.finindicators.statement.Statement;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One statement, exactly: the return on equity without and with its quotient, the report of all indicators, and the
 * validation of the same statement apart.
 *
 * <p>The statement is built before anything is timed. Run it with {@code -prof gc} for the bytes of each operation.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@org.openjdk.jmh.annotations.Measurement(iterations = 5, time = 1)
@Fork(1)
public class StatementBenchmark {
    private final Statement statement = SiliconValleyBank.year2021();
    private final Statement full = FullBank.statement();

    /** Creates the benchmark. */
    public StatementBenchmark() {}

    /** Checks the return on equity by hand, and that every indicator of the full statement has a value. */
    @Setup
    public void compare() {
        // 1,294,000 over the mean of five balances that add up to 54,458,025
        BigDecimal expected = new BigDecimal(1_294_000 * 5L).divide(new BigDecimal(54_458_025), MathContext.DECIMAL128);
        if (((BigDecimal) withQuotient()).compareTo(expected) != 0) {
            throw new IllegalStateException(withQuotient() + " is not " + expected);
        }
        IntermediaryIndicators.CATALOGUE.measure(full).measurements().forEach(measurement -> {
            if (!measurement.isDefined()) {
                throw new IllegalStateException(measurement.toString());
            }
        });
    }

    /**
     * Measures the return on equity; its quotient is not taken.
     *
     * @return the measurement with its operands
     */
    @Benchmark
    public Object withOperands() {
        return Earnings.RETURN_ON_EQUITY.measure(statement);
    }

    /**
     * Measures the return on equity and takes its quotient to 34 digits.
     *
     * @return the value
     */
    @Benchmark
    public Object withQuotient() {
        return ((Measured) Earnings.RETURN_ON_EQUITY.measure(statement)).value();
    }

    /**
     * Measures all indicators of the catalogue on one full statement.
     *
     * @return the report
     */
    @Benchmark
    public Object report() {
        return IntermediaryIndicators.CATALOGUE.measure(full);
    }

    /**
     * Validates the same statement: every constraint, and the identities of accounting.
     *
     * @return what is wrong, what holds, and what could not be checked
     */
    @Benchmark
    public Object validation() {
        return Consistency.check(full);
    }
}
