/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The same declarations as SQL, for data that an engine holds: whoever outgrows a machine takes a database or Spark.
 *
 * <p>Text goes out and rows come in; nothing is connected to here. A {@link org.finindicators.sql.SqlDialect} says how
 * an engine writes SQL, an {@link org.finindicators.sql.SqlEngine} runs it.
 *
 * <ul>
 *   <li>{@link org.finindicators.sql.Sql}: one indicator as two expressions, its value and the reason why there is none
 *   <li>{@link org.finindicators.sql.SqlPanel}: many indicators over a table with a row for each subject and period, as
 *       a {@link org.finindicators.sql.PanelSelect}; values and reasons are those of a panel of the same rows
 *   <li>{@link org.finindicators.sql.LoanTable}: a table of loans, as an {@link org.finindicators.sql.SqlSelect} that
 *       groups and sums; its rows are composed to the tallies that the core makes of the same loans
 * </ul>
 *
 * <p>No method takes or returns null, but for cells of rows.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.sql;

import org.jspecify.annotations.NullMarked;
