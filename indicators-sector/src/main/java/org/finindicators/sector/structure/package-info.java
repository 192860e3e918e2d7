/**
 * Depth and structure of the financial sector (World Bank 1995, para 15 and 16).
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.sector.structure;

import org.jspecify.annotations.NullMarked;
