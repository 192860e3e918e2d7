/**
 * Level and structure of interest rates (World Bank 1995, para 17 and 18).
 *
 * <p>No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.sector.rates;

import org.jspecify.annotations.NullMarked;
