/**
 * Statistics over the members of a group: how concentrated their shares are.
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.statistics;

import org.jspecify.annotations.NullMarked;
