/**
 * Results of groups: ratios of sums, medians and means, each named, with whom it covers and whom it leaves out.
 *
 * <p>Tallies are immutable and merge in any order and grouping to the same result. No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.aggregate;

import org.jspecify.annotations.NullMarked;
