/**
 * What stands out: trends, places among peers, outliers, early warnings, and the largest borrowers of a system.
 *
 * <p>No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.surveillance;

import org.jspecify.annotations.NullMarked;
