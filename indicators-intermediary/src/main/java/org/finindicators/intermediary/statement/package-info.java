/**
 * The items of an institution's balance sheet and income statement.
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.intermediary.statement;

import org.jspecify.annotations.NullMarked;
