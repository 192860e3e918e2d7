/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkStageInfo;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.JavaSparkStatusTracker;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.tally.LoanTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Run by {@code -Pcluster}: a Master and two Workers as processes, one of which is killed while it works. */
class ClusterIT {
    private static final int PARTS = 24;

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void workerKilledInTheMiddle_resultUnchanged() throws Exception {
        try (Cluster cluster = new Cluster(2, "512m");
                SparkSession session = cluster.session()) {
            Dataset<Row> loans = SampleLoans.of(session.range(0, 6_000_000, 1, PARTS));
            JavaSparkStatusTracker status = new JavaSparkContext(session.sparkContext()).statusTracker();
            LoanTally expected = tally(loans);
            assertThat(expected.whole().loans())
                    .hasValue(6_000_000 - expected.writtenOff().loans().orElseThrow());
            assertThat(executors(status)).isEqualTo(2);

            AtomicInteger lost = new AtomicInteger();
            session.sparkContext().addSparkListener(new SparkListener() {
                @Override
                public void onTaskEnd(SparkListenerTaskEnd end) {
                    if (end.taskInfo().failed()) {
                        lost.incrementAndGet();
                    }
                }
            });
            CompletableFuture<LoanTally> job = CompletableFuture.supplyAsync(() -> tally(loans));
            awaitMiddle(status, job);
            cluster.kill(2);
            LoanTally found = job.get();

            assertThat(lost.get()).as("tasks that were lost").isPositive();
            assertThat(executors(status)).isEqualTo(1);
            assertThat(found).isEqualTo(expected);
            assertThat(SampleTally.of(loans)).as("by tallies of partitions").isEqualTo(expected);
        }
    }

    private static LoanTally tally(Dataset<Row> loans) {
        return SparkLoans.read("Sample bank", loans, SampleTally.map())
                .by(Attribute.SECTOR)
                .tally();
    }

    /** Waits until tasks are done and both workers are at others. */
    private static void awaitMiddle(JavaSparkStatusTracker status, CompletableFuture<?> job) throws Exception {
        while (!job.isDone()) {
            for (int id : status.getActiveStageIds()) {
                SparkStageInfo stage = status.getStageInfo(id);
                if (stage != null
                        && stage.numTasks() == PARTS
                        && stage.numCompletedTasks() >= 4
                        && stage.numActiveTasks() >= 2) {
                    assertThat(stage.numCompletedTasks()).isLessThan(PARTS / 2);
                    return;
                }
            }
            Thread.sleep(5);
        }
        throw new AssertionError("the job was done before a worker could be killed: " + job.get());
    }

    private static long executors(JavaSparkStatusTracker status) {
        // the driver is one of them
        return status.getExecutorInfos().length - 1;
    }
}
