/**
 * The items of an institution's balance sheet and income statement.
 *
 * <p>No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.intermediary.statement;

import org.jspecify.annotations.NullMarked;
