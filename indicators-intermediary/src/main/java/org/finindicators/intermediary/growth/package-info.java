/**
 * Rates of growth (World Bank 1995, para 26).
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.intermediary.growth;

import org.jspecify.annotations.NullMarked;
