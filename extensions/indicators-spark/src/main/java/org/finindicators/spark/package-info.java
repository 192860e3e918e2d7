/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The same declarations on Apache Spark 4.2, for data that one machine cannot hold or would take too long over.
 *
 * <p>Columns are told by the maps of {@code org.finindicators.tables}; what is wrong with them is said in the same
 * words. Where the schema tells a fault, it is named before a job starts; where only a row tells, it is counted.
 *
 * <p>An application brings its own Spark, and starts Java with the options that Spark asks for:
 * {@code org.apache.spark.launcher.JavaModuleOptions.defaultModuleOptions()}. The module is used from the class path:
 * Spark's jars have no module names that a {@code module-info} could require.
 *
 * <p>No method takes or returns null. All types are immutable and safe for use by several threads, as far as the
 * session of Spark is.
 */
@NullMarked
package org.finindicators.spark;

import org.jspecify.annotations.NullMarked;
