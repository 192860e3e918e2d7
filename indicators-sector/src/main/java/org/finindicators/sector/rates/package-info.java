/**
 * Level and structure of interest rates (World Bank 1995, para 17 and 18).
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.sector.rates;

import org.jspecify.annotations.NullMarked;
