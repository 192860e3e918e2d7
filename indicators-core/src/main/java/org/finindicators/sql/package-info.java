/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The same declarations as SQL, for data that an engine holds: whoever outgrows a machine takes a database or Spark.
 *
 * <p>Text goes out and rows come in; nothing is connected to here. A {@link org.finindicators.sql.SqlDialect} says how
 * an engine writes SQL.
 *
 * <p>No method takes or returns null, but for cells of rows. All types are immutable and safe for use by several threads.
 */
@NullMarked
package org.finindicators.sql;

import org.jspecify.annotations.NullMarked;
