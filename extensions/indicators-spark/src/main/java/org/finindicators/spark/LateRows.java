/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import java.time.Instant;
import java.util.UUID;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryListener;
import org.apache.spark.sql.streaming.StreamingQueryProgress;
import org.jspecify.annotations.Nullable;

/**
 * Counts rows that came too late. In a batch, Spark leaves out what is before the watermark of the batch before, so
 * that is what is counted.
 */
final class LateRows extends StreamingQueryListener {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient WindowHandler handler;
    private transient volatile @Nullable UUID run;
    private transient volatile @Nullable SparkSession session;
    private long closedUntil = Long.MIN_VALUE;

    LateRows(String name, WindowHandler handler) {
        this.name = name;
        this.handler = handler;
    }

    /** The name under which the rows of a batch are counted. */
    String name() {
        return name;
    }

    /** The name under which the rows without a time are counted. */
    static String timeless(String name) {
        return name + "-timeless";
    }

    void follow(SparkSession where, StreamingQuery query) {
        session = where;
        run = query.runId();
    }

    @Override
    public void onQueryStarted(QueryStartedEvent event) {
        // nothing has come yet
    }

    @Override
    public void onQueryProgress(QueryProgressEvent event) {
        StreamingQueryProgress batch = event.progress();
        Row observed = batch.observedMetrics().get(name);
        if (observed != null) {
            long late = RowsByEnd.until(closedUntil, observed.getString(0));
            Row without = batch.observedMetrics().get(timeless(name));
            late += without == null ? 0 : without.getLong(0);
            if (late > 0) {
                handler.late(late);
            }
            closedUntil = Instant.parse(batch.eventTime().getOrDefault("watermark", Instant.EPOCH.toString()))
                    .toEpochMilli();
        }
    }

    @Override
    public void onQueryTerminated(QueryTerminatedEvent event) {
        SparkSession where = session;
        if (where != null && event.runId().equals(run)) {
            where.streams().removeListener(this);
        }
    }
}
