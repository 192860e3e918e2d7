/**
 * Statistics: how concentrated the shares of a group are, how long its members last, and the trend of a series.
 *
 * <p>No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.statistics;

import org.jspecify.annotations.NullMarked;
