/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import java.util.HashMap;
import java.util.StringJoiner;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;

/**
 * Counts the rows of each window of a batch, as text: what Spark counts of late rows are not rows, but groups of them.
 */
final class RowsByEnd extends Aggregator<Long, HashMap<Long, Long>, String> {
    private static final long serialVersionUID = 1L;

    @Override
    public HashMap<Long, Long> zero() {
        return new HashMap<>();
    }

    @Override
    public HashMap<Long, Long> reduce(HashMap<Long, Long> rows, Long end) {
        rows.merge(end, 1L, Math::addExact);
        return rows;
    }

    @Override
    public HashMap<Long, Long> merge(HashMap<Long, Long> one, HashMap<Long, Long> other) {
        other.forEach((end, rows) -> one.merge(end, rows, Math::addExact));
        return one;
    }

    @Override
    public String finish(HashMap<Long, Long> rows) {
        StringJoiner text = new StringJoiner(" ");
        rows.forEach((end, count) -> text.add(end + " " + count));
        return text.toString();
    }

    /** Counts the rows of windows that end by a time, in what {@link #finish} has written. */
    static long until(long time, String text) {
        String[] numbers = text.isEmpty() ? new String[0] : text.split(" ", -1);
        long rows = 0;
        for (int i = 0; i < numbers.length; i += 2) {
            rows += Long.parseLong(numbers[i]) <= time ? Long.parseLong(numbers[i + 1]) : 0;
        }
        return rows;
    }

    @Override
    @SuppressWarnings("unchecked") // there is no class of maps with parameters
    public Encoder<HashMap<Long, Long>> bufferEncoder() {
        return Encoders.javaSerialization((Class<HashMap<Long, Long>>) (Class<?>) HashMap.class);
    }

    @Override
    public Encoder<String> outputEncoder() {
        return Encoders.STRING();
    }
}
