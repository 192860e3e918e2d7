/**
 * Statistics: how concentrated the shares of a group are, how long its members last, and the trend of a series.
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.statistics;

import org.jspecify.annotations.NullMarked;
