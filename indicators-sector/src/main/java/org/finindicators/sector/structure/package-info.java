/**
 * Depth and structure of the financial sector (World Bank 1995, para 15 and 16).
 *
 * <p>No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.sector.structure;

import org.jspecify.annotations.NullMarked;
