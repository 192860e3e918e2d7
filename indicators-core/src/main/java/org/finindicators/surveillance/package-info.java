/**
 * What stands out: trends, places among peers, outliers, early warnings, and the largest borrowers of a system.
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.surveillance;

import org.jspecify.annotations.NullMarked;
