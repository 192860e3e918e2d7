/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;

/**
 * Counts the rows of each window of a batch, as text: what Spark counts of late rows are not rows, but groups of them.
 */
final class RowsByEnd extends Aggregator<Long, Map<Long, Long>, String> {
    private static final long serialVersionUID = 1L;

    @Override
    public Map<Long, Long> zero() {
        return new HashMap<>();
    }

    @Override
    public Map<Long, Long> reduce(Map<Long, Long> rows, Long end) {
        rows.merge(end, 1L, Math::addExact);
        return rows;
    }

    @Override
    public Map<Long, Long> merge(Map<Long, Long> one, Map<Long, Long> other) {
        other.forEach((end, rows) -> one.merge(end, rows, Math::addExact));
        return one;
    }

    @Override
    public String finish(Map<Long, Long> rows) {
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
    public Encoder<Map<Long, Long>> bufferEncoder() {
        return Encoders.javaSerialization((Class<Map<Long, Long>>) (Class<?>) Map.class);
    }

    @Override
    public Encoder<String> outputEncoder() {
        return Encoders.STRING();
    }
}
