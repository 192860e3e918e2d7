/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** The one session of all tests: it takes seconds to start, and ends with the JVM. */
final class Session {
    static final SparkSession SPARK = Cluster.builder("local[2]").getOrCreate();

    private Session() {}

    /**
     * The same rows in 1, 2 and 7 partitions, all in one of five, and nearly all in one of three.
     *
     * @param rare an expression that few rows meet
     */
    static Map<String, Dataset<Row>> partitioned(Dataset<Row> rows, String rare) {
        return Map.of(
                "1", rows.coalesce(1),
                "2", rows.repartition(2),
                "7", rows.repartition(7),
                "empty", rows.repartition(5, functions.lit(1)),
                "skewed", rows.repartition(3, functions.expr(rare)));
    }
}
